// SPDX-License-Identifier: GPL-3.0-or-later
// Plain debt, spend commitments, capacity contracts and share issues of a random project.
#pragma once

#include "tests/core/engine/random_source.h"

namespace engine_test {

class RandomContracts : private RandomSource
{
public:
    using RandomSource::RandomSource;

    void make()
    {
        makeDebt();
        makeCommitments();
        makeCapacity();
        makeShareIssues();
    }

private:
    void makeDebt()
    {
        IndexCurve curve;
        const Id index = put(m_model, curve);
        for (int k = 0; k < 4; ++k) {
            IndexRate r;
            r.curve.id = index;
            r.date = firstDay(m_model.company().start - 2 + 5 * k) + pick(0, 20);
            r.rate = Decimal(pick(-5, 60), 3);
            put(m_model, r);
        }
        for (int i = isLarge() ? pick(100, 300) : pick(0, 5); i > 0; --i)
            makeInstrument(index);
    }
    void makeInstrument(Id index)
    {
        DebtInstrument d;
        d.kind = static_cast<InstrumentKind>(pick(0, 3));
        d.principal = amount(300000);
        d.maturityDate = lastDay(m_model.company().start) + pick(0, 1500);
        d.rateKind = static_cast<RateKind>(pick(0, 1));
        d.coupon = share(120, 3);
        d.index.id = index;
        d.indexMultiplier = Decimal(pick(5, 15), 1);
        d.spread = share(60, 3);
        if (chance(40))
            d.indexFloor = Decimal(pick(0, 50), 3);
        if (chance(40))
            d.allInCap = Decimal(pick(20, 90), 3);
        d.dayCount = static_cast<DayCount>(pick(0, 6));
        d.paymentMonths = months();
        d.paymentDay = pick(1, 31);
        d.amortisation = static_cast<Amortisation>(pick(0, 4));
        d.amortisationPerYear = share(40, 2);
        d.pikShare = chance(30) ? share(10, 1) : Decimal();
        if (chance(50))
            d.unamortisedDiscount = Money(d.principal.minor() / pick(10, 60));
        if (chance(30))
            d.openingAccruedInterest = amount(900);
        if (d.kind == InstrumentKind::Revolver) {
            d.commitment = d.principal + amount(300000);
            d.commitmentFee = share(9, 3);
        }
        d.appliesTo = chance(90) ? AppliesTo::Both : AppliesTo::Move;
        const Id id = put(m_model, d);
        if (d.amortisation == Amortisation::Custom) {
            DebtRow r;
            r.debt.id = id;
            r.date = firstDay(m_model.company().start) + pick(0, 300);
            r.principal = amount(90000);
            put(m_model, r);
        }
    }

    void makeCommitments()
    {
        for (int i = chance(50) ? pick(1, 2) : 0; i > 0; --i) {
            SpendCommitment s;
            s.amount = amount(90000);
            s.start = near(6, 3);
            s.end = s.start + pick(2, 18);
            s.creditMonths = pick(0, 13);
            s.spentBefore = chance(40) ? amount(20000) : Money();
            s.appliesTo = mostlyBoth();
            const Id id = put(m_model, s);
            CommitmentMilestone m;
            m.commitment.id = id;
            m.month = s.start;
            for (m.month = s.start + pick(0, 4); m.month < s.end; m.month = m.month + pick(1, 6)) {
                m.cumulative = Money(m.cumulative.minor() + pick(1, 2000000));
                if (m.cumulative < s.amount)
                    put(m_model, m);
            }
            if (chance(40)) {
                CommitmentFamily family;
                family.commitment.id = id;
                family.family = static_cast<ServiceFamily>(pick(0, 7));
                put(m_model, family);
            }
        }
    }
    void makeCapacity()
    {
        for (int i = pick(0, 2); i > 0; --i) {
            CapacityContract k;
            k.role = static_cast<ContractRole>(pick(0, 1));
            k.deliveryStart = near(6, 8);
            k.months = pick(2, 30);
            k.rampMonths = pick(1, std::min(k.months, 6));
            k.units = Decimal(pick(0, 3000), 1);
            k.pricePerUnitMonth = Decimal(pick(1, 9000), 2);
            k.escalator = chance(50) ? Decimal(pick(-80, 80), 3) : Decimal();
            k.takeOrPayShare = share(10, 1);
            k.useShare = share(15, 1);
            k.makeUpMonths = chance(60) ? pick(1, 9) : 0;
            k.prepaymentShare = chance(50) ? share(10, 1) : Decimal();
            if (chance(40))
                k.prepaymentMonth = k.deliveryStart - pick(0, 7);
            k.paymentTermDays = pick(0, 100);
            if (chance(30))
                k.terminationMonth = k.deliveryStart + pick(0, k.months - 2);
            k.terminationFee = amount(9000);
            k.avoidedCostPerUnitMonth = share(9000, 2);
            k.energyPerUnitMonth = share(900, 2);
            k.sitePerUnitMonth = share(900, 2);
            k.assetLifeMonths = pick(1, 40);
            if (chance(50)) {
                k.decision = static_cast<OptionDecision>(pick(0, 3));
                k.optionExpiry = firstDay(k.deliveryStart) - 1;
                if (k.optionExpiry->inMonth() < m_model.company().start && k.decision == OptionDecision::Assign)
                    k.decision = OptionDecision::Lapse;
                k.assignmentFee = amount(5000);
            }
            k.appliesTo = mostlyBoth();
            addUseAndCapex(k, put(m_model, k));
        }
    }
    void addUseAndCapex(const CapacityContract& k, Id id)
    {
        for (int month = 0; month < k.months; month += pick(1, 5)) {
            CapacityUse use;
            use.contract.id = id;
            use.month = k.deliveryStart + month;
            use.units = Decimal(pick(0, 4000), 1);
            put(m_model, use);
        }
        for (int n = k.role == ContractRole::Seller ? pick(0, 3) : 0; n > 0; --n) {
            CapacityCapex x;
            x.contract.id = id;
            x.month = near(0, 8);
            x.amount = amount(50000);
            put(m_model, x);
        }
    }
    void makeShareIssues()
    {
        for (int i = pick(0, 2); i > 0; --i) {
            EquityEvent e;
            e.date = firstDay(m_model.company().start) + pick(0, 300);
            e.primaryShares = Decimal(pick(0, 90000), 1);
            e.secondaryShares = Decimal(pick(0, 9000), 1);
            e.price = Decimal(pick(1, 9000), 3);
            e.underwritingFee = share(9, 2);
            e.expenses = amount(900);
            e.appliesTo = mostlyBoth();
            for (const CapacityContract& k : m_model.table<CapacityContract>())
                if (k.role == ContractRole::Seller && chance(50) && e.date.inMonth() <= lastOf(k)) {
                    e.consideration = EquityConsideration::CustomerIncentive;
                    e.contract.id = k.id;
                }
            for (const DebtInstrument& d : m_model.table<DebtInstrument>())
                if (d.kind != InstrumentKind::Revolver && chance(40)) {
                    e.repays.id = d.id;
                    e.repayShare = share(10, 1);
                }
            put(m_model, e);
        }
    }
    static Month lastOf(const CapacityContract& k)
    {
        return k.terminationMonth ? *k.terminationMonth : k.deliveryStart + (k.months - 1);
    }
};

} // namespace engine_test
