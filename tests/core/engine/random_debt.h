// SPDX-License-Identifier: GPL-3.0-or-later
// What can happen to the debt of a random project: events of all kinds, toggles, currencies, conversions, sweeps and covenants.
#pragma once

#include "core/model/validate.h"
#include "tests/core/engine/random_source.h"

namespace engine_test {

class RandomDebt : private RandomSource
{
public:
    using RandomSource::RandomSource;

    void make()
    {
        makeRates();
        for (const DebtInstrument& d : Table<DebtInstrument>(m_model.table<DebtInstrument>()))
            if (!isLarge() || chance(10))
                vary(d);
        makeLaterIssues();
        if (chance(40))
            makeSweep();
        makeEvents();
        if (chance(50))
            makeCovenants();
        if (chance(30))
            makePast();
    }

private:
    void makeRates()
    {
        for (const char* currency : {"EUR", "JPY"})
            for (int k = 0; k < 5; ++k) {
                FxRate r;
                r.currency = currency;
                r.date = firstDay(m_model.company().start - 1 + 4 * k) - (k == 0 ? 40 : pick(0, 25));
                r.rate = r.currency == "EUR" ? Decimal(pick(900, 1300), 3) : Decimal(pick(5000, 9000), 6);
                put(m_model, r);
            }
    }
    static bool isPlain(InstrumentKind kind) { return kind != InstrumentKind::Revolver && kind != InstrumentKind::FinanceLease; }

    /// An instrument gets some of what loans and notes may have.
    void vary(DebtInstrument d)
    {
        if (isPlain(d.kind)) {
            if (chance(30)) {
                d.kind = InstrumentKind::Convertible;
                d.conversionPrice = Decimal(pick(100, 9000), 2);
            }
            if (chance(25)) {
                d.pikShare = chance(50) ? Decimal(1) : share(10, 1);
                d.pikPremium = chance(50) ? share(30, 3) : Decimal();
                if (chance(60))
                    d.pikUntil = day(500);
            }
            if (chance(15))
                d.currency = chance(50) ? "EUR" : "JPY";
            if (d.kind == InstrumentKind::TermLoan && chance(20)) {
                d.commitment = d.principal + amount(100000);
                d.commitmentFee = share(9, 3);
                if (chance(50))
                    d.availableUntil = std::min(day(400), d.maturityDate);
            }
        }
        if (chance(60)) {
            d.callPrice = Decimal(pick(95, 115), 2);
            if (chance(30))
                d.firstCallDate = day(300);
        }
        d.prepaymentEffect = static_cast<PrepaymentEffect>(pick(0, 1));
        if (chance(30)) {
            d.rollRule = static_cast<RollRule>(pick(0, 2));
            d.accrualAdjusted = chance(50);
            d.stub = static_cast<Stub>(pick(0, 3));
        }
        replaceIfValid(d);
    }
    void makeLaterIssues()
    {
        for (int i = chance(40) ? pick(1, 2) : 0; i > 0; --i) {
            DebtInstrument d;
            d.kind = chance(50) ? InstrumentKind::TermLoan : InstrumentKind::Note;
            d.principal = chance(70) ? amount(100000) : Money();
            d.issueDate = day(300);
            d.issuePrice = Decimal(pick(90, 103), 2);
            d.issueCosts = amount(900);
            d.maturityDate = *d.issueDate + pick(100, 1500);
            d.coupon = share(120, 3);
            d.dayCount = static_cast<DayCount>(pick(0, 6));
            d.paymentMonths = months();
            d.paymentDay = pick(1, 31);
            d.amortisation = static_cast<Amortisation>(pick(0, 3));
            d.amortisationPerYear = share(40, 2);
            d.stub = static_cast<Stub>(pick(0, 3));
            if (chance(20))
                d.currency = "EUR";
            put(m_model, d);
            dropIfInvalid<DebtInstrument>();
        }
    }
    void makeSweep()
    {
        editCompany(m_model, [&](Company& c) {
            c.sweepShare = Decimal(pick(1, 10), 1);
            c.sweepMonths = months();
        });
        for (DebtInstrument d : Table<DebtInstrument>(m_model.table<DebtInstrument>()))
            if (d.callPrice && d.kind != InstrumentKind::Revolver && d.currency.empty() && chance(60)) {
                d.sweepRank = pick(1, 3);
                replaceIfValid(d);
            }
    }
    void makeEvents()
    {
        if (m_model.table<DebtInstrument>().empty())
            return;
        for (int i = chance(60) ? pick(1, 8) : 0; i > 0; --i)
            makeEvent();
    }
    void makeEvent()
    {
        const Table<DebtInstrument>& debts = m_model.table<DebtInstrument>();
        const auto any = [&] { return debts.at(static_cast<std::size_t>(pick(0, static_cast<int>(debts.size()) - 1))); };
        const DebtInstrument of = any();
        DebtEvent e;
        e.debt.id = of.id;
        e.kind = static_cast<DebtEventKind>(pick(0, 9));
        e.date = chance(30) && !m_model.table<DebtEvent>().empty() ? m_model.table<DebtEvent>().at(0).date : day(400);
        if (chance(75))
            e.amount = Money(of.principal.minor() / pick(1, 8));
        if (e.kind >= DebtEventKind::LenderFee && e.kind <= DebtEventKind::ConsentPayment)
            e.amount = amount(2000);
        e.into.id = any().id;
        e.ratio = Decimal(pick(50, 120), 2);
        if (chance(40))
            e.price = Decimal(pick(80, 110), 2);
        e.maturityDate = of.maturityDate + pick(-200, 700);
        e.rate = share(150, 3);
        if (chance(40))
            e.fairValue = Decimal(pick(70, 105), 2);
        if (e.kind != DebtEventKind::Extend && chance(70))
            e.maturityDate = {};
        if (e.kind != DebtEventKind::Rerate && chance(50))
            e.rate = {};
        e.appliesTo = of.appliesTo != AppliesTo::Both ? of.appliesTo : mostlyBoth();
        put(m_model, onlyWhatApplies(e));
        dropIfInvalid<DebtEvent>();
    }
    /// Fields of other kinds are blank.
    static DebtEvent onlyWhatApplies(DebtEvent e)
    {
        const bool isExchange = e.kind == DebtEventKind::Exchange;
        const bool isNew = e.kind == DebtEventKind::Extend || e.kind == DebtEventKind::Rerate;
        if (!isExchange) {
            e.into = {};
            e.ratio = Decimal(1);
        }
        if (e.kind != DebtEventKind::Prepay)
            e.price = {};
        if (!isNew) {
            e.maturityDate = {};
            e.rate = {};
        } else {
            e.amount = {};
        }
        if (!isNew && !isExchange && e.kind != DebtEventKind::Haircut)
            e.fairValue = {};
        return e;
    }
    void makeCovenants()
    {
        for (int i = pick(1, 3); i > 0; --i) {
            Covenant c;
            c.measure = static_cast<CovenantMeasure>(pick(0, 4));
            c.limit = c.measure == CovenantMeasure::MinimumLiquidity ? Decimal(pick(0, 90000)) : Decimal(pick(0, 80), 1);
            c.testMonths = months();
            if (chance(40))
                c.nettingCap = amount(90000);
            if (chance(40))
                c.addBackCap = amount(9000);
            if (chance(30))
                c.springingShare = share(6, 1);
            put(m_model, c);
        }
        if (chance(40))
            editCompany(m_model, [&](Company& c) {
                c.lastYearEbitda = Money(std::int64_t{pick(-20000000, 90000000)});
                c.lastYearCashInterest = amount(40000);
            });
    }
    void makePast()
    {
        for (int back = 1; back <= 12; ++back) {
            PastMonth m;
            m.month = m_model.company().start - back;
            m.ebitda = Money(std::int64_t{pick(-1000000, 9000000)});
            m.cashInterest = amount(3000);
            m.taxPaid = Money(std::int64_t{pick(-100000, 500000)});
            m.capex = amount(5000);
            put(m_model, m);
        }
    }

    void replaceIfValid(const DebtInstrument& changed)
    {
        const DebtInstrument before = *m_model.table<DebtInstrument>().find(changed.id);
        m_model.table<DebtInstrument>().put(changed);
        if (hasErrors(validate(m_model)))
            m_model.table<DebtInstrument>().put(before);
    }
    template<class E> void dropIfInvalid()
    {
        if (hasErrors(validate(m_model)))
            m_model.table<E>().remove(m_model.table<E>().lastId());
    }
};

} // namespace engine_test
