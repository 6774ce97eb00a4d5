// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate_contracts.h"

#include "core/base/fraction.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace headroom {

namespace {

class ContractRules
{
public:
    ContractRules(const Model& model, const TakeFinding& take) : m_model(model), m_take(take), m_start(model.company().start) {}

    void run()
    {
        for (const SpendCommitment& s : m_model.table<SpendCommitment>())
            checkCommitment(s);
        checkFamilies();
        for (const CapacityContract& k : m_model.table<CapacityContract>()) {
            checkTerms(k);
            checkOption(k);
            checkOutcomes(k);
        }
        checkCapex();
        checkUse();
        for (const EquityEvent& e : m_model.table<EquityEvent>())
            checkEquity(e);
    }

private:
    template<class E>
    void add(const E& row, std::string_view field, ErrorCode code, std::string found, std::string expected,
        Severity severity = Severity::Error)
    {
        m_take(entityOf<E>, row, field, code, {{"found", std::move(found)}, {"expected", std::move(expected)}}, severity);
    }
    std::string text(Money money) const { return money.toText(m_model.moneyDigits()); }
    /// The last month that is projected.
    Month lastMonth() const
    {
        const Company& c = m_model.company();
        const int headline = (c.headlineStart ? *c.headlineStart - m_start : 0) + 12;
        return m_start + (std::max({c.horizon, headline, c.evaluationMonths}) - 1);
    }

    void checkCommitment(const SpendCommitment& s)
    {
        if (s.end < s.start)
            add(s, "end", ErrorCode::DateOrder, s.end.toText(), s.start.toText() + "..");
        if (s.end < m_start - 1)
            add(s, "end", ErrorCode::DateOrder, s.end.toText(), (m_start - 1).toText() + "..", Severity::Warning);
        std::vector<const CommitmentMilestone*> milestones;
        for (const CommitmentMilestone& m : m_model.table<CommitmentMilestone>())
            if (m.commitment.id == s.id)
                milestones.push_back(&m);
        std::stable_sort(milestones.begin(), milestones.end(), [](const auto* a, const auto* b) { return a->month < b->month; });
        const CommitmentMilestone* before = nullptr;
        for (const CommitmentMilestone* m : milestones) {
            if (m->month < s.start || s.end < m->month)
                add(*m, "month", ErrorCode::DateOrder, m->month.toText(), s.start.toText() + ".." + s.end.toText());
            checkMilestone(s, *m, before);
            before = m;
        }
    }
    void checkMilestone(const SpendCommitment& s, const CommitmentMilestone& m, const CommitmentMilestone* before)
    {
        if (before && before->month == m.month)
            add(m, "month", ErrorCode::NameNotUnique, m.month.toText(), (m.month + 1).toText() + "..");
        else if (before && m.cumulative <= before->cumulative)
            add(m, "cumulative", ErrorCode::NumberOutOfRange, text(m.cumulative),
                text(before->cumulative + Money(1)) + ".." + text(s.amount));
        if (s.amount < m.cumulative)
            add(m, "cumulative", ErrorCode::NumberOutOfRange, text(m.cumulative), ".." + text(s.amount));
        else if (m.month == s.end && m.cumulative != s.amount)
            add(m, "cumulative", ErrorCode::RowsDoNotSum, text(m.cumulative), text(s.amount));
    }
    void checkFamilies()
    {
        std::set<std::pair<Id, ServiceFamily>> seen;
        for (const CommitmentFamily& f : m_model.table<CommitmentFamily>())
            if (!seen.emplace(f.commitment.id, f.family).second) {
                const Field& field = schemaOf<CommitmentFamily>().fields[memberField<&CommitmentFamily::family>];
                add(f, "family", ErrorCode::NameNotUnique, std::string(field.choices[static_cast<std::size_t>(f.family)].name),
                    "once");
            }
    }

    void checkTerms(const CapacityContract& k)
    {
        if (!k.units.isZero() && k.pricePerUnitMonth.isZero())
            add(k, "pricePerUnitMonth", ErrorCode::NumberOutOfRange, "0", "> 0", Severity::Warning);
        if (k.units.isZero())
            add(k, "units", ErrorCode::NumberOutOfRange, "0", "> 0", Severity::Warning);
        const Month last = k.deliveryStart + (k.months - 1);
        if (k.rampMonths > k.months)
            add(k, "rampMonths", ErrorCode::NumberOutOfRange, std::to_string(k.rampMonths), "1.." + std::to_string(k.months));
        if (k.terminationMonth && (*k.terminationMonth < k.deliveryStart || !(*k.terminationMonth < last)))
            add(k, "terminationMonth", ErrorCode::DateOrder, k.terminationMonth->toText(),
                k.deliveryStart.toText() + ".." + (last - 1).toText());
        if (k.prepaymentMonth && k.deliveryStart < *k.prepaymentMonth)
            add(k, "prepaymentMonth", ErrorCode::DateOrder, k.prepaymentMonth->toText(), ".." + k.deliveryStart.toText());
        if (lastMonth() < k.deliveryStart)
            add(k, "deliveryStart", ErrorCode::DateOrder, k.deliveryStart.toText(), ".." + lastMonth().toText(),
                Severity::Warning);
    }
    void checkOption(const CapacityContract& k)
    {
        if (k.decision != OptionDecision::Signed && !k.optionExpiry)
            m_take(entityOf<CapacityContract>, k, "optionExpiry", ErrorCode::ValueRequired, {}, Severity::Error);
        if (!k.optionExpiry)
            return;
        const Date delivery = firstDay(k.deliveryStart);
        if (*k.optionExpiry >= delivery)
            add(k, "optionExpiry", ErrorCode::DateOrder, k.optionExpiry->toText(), ".." + (delivery - 1).toText());
        const bool isBooked = k.decision == OptionDecision::Assign && k.role == ContractRole::Buyer;
        if (isBooked && k.optionExpiry->inMonth() < m_start)
            add(k, "optionExpiry", ErrorCode::DateOrder, k.optionExpiry->toText(), firstDay(m_start).toText() + "..");
    }
    void checkOutcomes(const CapacityContract& k)
    {
        Fraction sum;
        const CapacityOutcome* last = nullptr;
        for (const CapacityOutcome& o : m_model.table<CapacityOutcome>())
            if (o.contract.id == k.id) {
                sum = sum + Fraction(o.probability);
                last = &o;
            }
        if (last && sum != Fraction(1))
            add(*last, "probability", ErrorCode::RowsDoNotSum, sum.toText(), "1");
    }
    void checkCapex()
    {
        for (const CapacityCapex& x : m_model.table<CapacityCapex>()) {
            const CapacityContract* k = m_model.find(x.contract);
            if (k && k->role != ContractRole::Seller)
                add(x, "contract", ErrorCode::RuleBroken, "buyer", "seller");
            if (x.month < m_start || lastMonth() < x.month)
                add(x, "month", ErrorCode::DateOrder, x.month.toText(), m_start.toText() + ".." + lastMonth().toText(),
                    Severity::Warning);
        }
    }
    void checkUse()
    {
        std::set<std::pair<Id, std::int32_t>> seen;
        for (const CapacityUse& u : m_model.table<CapacityUse>()) {
            if (!seen.emplace(u.contract.id, u.month.index()).second)
                add(u, "month", ErrorCode::NameNotUnique, u.month.toText(), "once");
            const CapacityContract* k = m_model.find(u.contract);
            if (k && (u.month < k->deliveryStart || !(u.month < k->deliveryStart + k->months)))
                add(u, "month", ErrorCode::DateOrder, u.month.toText(),
                    k->deliveryStart.toText() + ".." + (k->deliveryStart + (k->months - 1)).toText());
        }
    }

    void checkEquity(const EquityEvent& e)
    {
        if (e.date.inMonth() < m_start)
            add(e, "date", ErrorCode::DateOrder, e.date.toText(), firstDay(m_start).toText() + "..");
        else if (lastMonth() < e.date.inMonth())
            add(e, "date", ErrorCode::DateOrder, e.date.toText(), ".." + lastDay(lastMonth()).toText(), Severity::Warning);
        if (e.price.isZero() && !(e.primaryShares.isZero() && e.secondaryShares.isZero()))
            add(e, "price", ErrorCode::NumberOutOfRange, "0", "> 0", Severity::Warning);
        if (e.consideration == EquityConsideration::CustomerIncentive)
            checkIncentive(e);
        const DebtInstrument* debt = e.repays ? m_model.find(e.repays) : nullptr;
        if (debt && debt->kind == InstrumentKind::Revolver)
            add(e, "repays", ErrorCode::RuleBroken, debt->name.str(), "not a revolver: cash above the minimum repays it");
        const Text& currency = m_model.company().currency;
        if (debt && !debt->currency.empty() && debt->currency != currency)
            add(e, "repays", ErrorCode::RuleBroken, debt->currency.str(), currency.str());
    }
    void checkIncentive(const EquityEvent& e)
    {
        const CapacityContract* k = e.contract ? m_model.find(e.contract) : nullptr;
        if (!k) {
            m_take(entityOf<EquityEvent>, e, "contract", ErrorCode::ValueRequired, {}, Severity::Error);
            return;
        }
        if (k->role != ContractRole::Seller)
            add(e, "contract", ErrorCode::RuleBroken, "buyer", "seller");
        const Month last = k->terminationMonth ? *k->terminationMonth : k->deliveryStart + (k->months - 1);
        if (last < e.date.inMonth())
            add(e, "date", ErrorCode::DateOrder, e.date.toText(), ".." + lastDay(last).toText());
    }

    const Model& m_model;
    const TakeFinding& m_take;
    Month m_start;
};

} // namespace

void checkContracts(const Model& model, const TakeFinding& take) { ContractRules(model, take).run(); }

} // namespace headroom
