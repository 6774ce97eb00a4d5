// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to debt besides its scheduled service (MODEL.md 5): draws, prepayments, exchanges, new terms, fees, conversions; and
// the accounting of restructurings by the 10 per cent test of FASB ASC 470-50.
#pragma once

#include "core/engine/formulas/equity.h"
#include "core/engine/formulas/restructuring.h"

namespace headroom {

/// A restructuring and what its test gave. Amounts in the instrument's currency.
template<class N> struct RestructuringResult
{
    Id event = noId; // the first of its day
    int month = 0;
    N change;
    N gain;
    N carryingBefore;
    N carryingAfter; // of what took its place
};

/// What an event asked for, and what of it there was. In the instrument's currency.
template<class N> struct EventAmount
{
    Id event = noId;
    int month = 0;
    N asked;
    N done;
};

/// What the proceeds of a share issue prepaid.
template<class N> struct RepaidFromShares
{
    Id issue = noId;
    Id debt = noId;
    N principal;
    N premium;
};

template<class C> class DebtEvents
{
public:
    using N = typename C::N;

    DebtEvents(CaseFrame<C>& frame, const CapitalPlan& plan, std::vector<Debt<C>>& debts)
        : f(frame), c(frame.c), m_plan(plan), m_debts(debts), m_mayDraw(frame.lit(1))
    {}

    /// The events of the month in their order; each finds its instruments served up to and with its day. `proceeds`: what the
    /// month's share issues leave for debt. `mayDraw`: 1, or 0 while a breach blocks commitments.
    void run(int t, std::vector<EquityRepayment<N>> proceeds, const N& mayDraw)
    {
        m_proceeds = std::move(proceeds);
        m_mayDraw = mayDraw;
        for (; m_next < m_plan.events.size() && m_plan.events[m_next].column <= t; ++m_next) {
            const EventPlan& e = m_plan.events[m_next];
            m_debts[e.debt].advance(e.date);
            m_debts[e.debt].settleDiscount(e.date);
            if (e.into != e.debt) {
                m_debts[e.into].advance(e.date);
                m_debts[e.into].settleDiscount(e.date);
            }
            happen(e, t);
            m_debts[e.debt].resumeDiscount(e.date);
            if (e.into != e.debt)
                m_debts[e.into].resumeDiscount(e.date);
        }
    }
    const std::vector<RestructuringResult<N>>& tests() const { return m_tests; }
    const std::vector<RepaidFromShares<N>>& repaidFromShares() const { return m_repaidFromShares; }
    /// Of the events that name an amount, fees apart, in their order.
    const std::vector<EventAmount<N>>& amounts() const { return m_amounts; }

    /// Principal is prepaid at a price a unit; what the discount loses with it and the premium are a loss.
    void prepay(std::size_t debt, const N& amount, const N& price, Date date, int t)
    {
        Debt<C>& d = m_debts[debt];
        const N premium = c.book(Line::CallPremiums, d.instrument().id, t, amount * (price - f.lit(1)));
        const N discount = d.discount().remove(amount, d.principal(), t);
        d.repay(amount, date);
        d.settleIfRepaid(date);
        DebtMonth<N>& m = d.month();
        m.prepaid = m.prepaid + d.toProject(Line::DebtPrepayments, amount, date);
        m.premium = m.premium + d.toProject(Line::CallPremiums, premium, date);
        m.gain = m.gain - d.toProject(Line::DebtGains, premium + discount, date);
    }

private:
    void happen(const EventPlan& e, int t)
    {
        if (e.shares)
            return repayFromShares(e, t);
        if (!e.event)
            return issue(e, t);
        switch (e.event->kind) {
        case DebtEventKind::Draw: return draw(e);
        case DebtEventKind::Prepay: return prepay(e.debt, amountOf(e), priceOf(e), e.date, t);
        case DebtEventKind::Exchange: return exchange(e, t);
        case DebtEventKind::Extend:
        case DebtEventKind::Rerate:
        case DebtEventKind::Haircut: return restructure(e, t);
        case DebtEventKind::LenderFee:
        case DebtEventKind::ConsentPayment:
        case DebtEventKind::ThirdPartyFee: return payFee(e);
        case DebtEventKind::Convert: return convert(e, t);
        }
    }
    /// As given, at most what is outstanding; blank: all of it.
    N amountOf(const EventPlan& e) { return amountOf(e, *e.event, m_debts[e.debt].principal()); }
    N amountOf(const EventPlan& e, const DebtEvent& event, const N& most)
    {
        if (!event.amount)
            return most;
        const N asked = in<&DebtEvent::amount>(c, event);
        m_amounts.push_back({event.id, e.column, asked, min(asked, most)});
        return m_amounts.back().done;
    }
    /// The same for what is only compared.
    N likely(const DebtEvent& event, const N& most) { return event.amount ? min(in<&DebtEvent::amount>(c, event), most) : most; }
    N priceOf(const EventPlan& e)
    {
        if (e.event->price)
            return in<&DebtEvent::price>(c, *e.event);
        const DebtInstrument& d = m_debts[e.debt].instrument();
        return d.callPrice ? in<&DebtInstrument::callPrice>(c, d) : f.lit(1);
    }

    /// As much principal as the proceeds pay for at the instrument's call price, at most what is outstanding.
    void repayFromShares(const EventPlan& e, int t)
    {
        const DebtInstrument& d = m_debts[e.debt].instrument();
        const N price = d.callPrice ? in<&DebtInstrument::callPrice>(c, d) : f.lit(1);
        const std::int64_t cents = powerOfTen(c.moneyDigits());
        for (const EquityRepayment<N>& proceeds : m_proceeds)
            if (proceeds.issue == e.shares->id) {
                const N most = c.over(c.floor(c.ratio(proceeds.available, price, f.lit(0)) * f.lit(cents)), cents);
                const N amount = min(m_debts[e.debt].principal(), most);
                const N before = m_debts[e.debt].month().premium;
                prepay(e.debt, amount, price, e.date, t);
                m_repaidFromShares.push_back({e.shares->id, d.id, amount, m_debts[e.debt].month().premium - before});
            }
    }
    void issue(const EventPlan& e, int t)
    {
        Debt<C>& d = m_debts[e.debt];
        const DebtInstrument& row = d.instrument();
        const N principal = in<&DebtInstrument::principal>(c, row);
        const N proceeds = c.book(Line::DebtDraws, row.id, t, principal * in<&DebtInstrument::issuePrice>(c, row));
        const N costs = in<&DebtInstrument::issueCosts>(c, row);
        d.draw(principal, proceeds, e.date);
        if (row.issuePrice != Decimal(1) || !row.issueCosts.isZero()) {
            d.discount().set(d.discount().left() + principal - proceeds + costs);
            d.month().costs = d.month().costs + d.toProject(Line::DebtCosts, costs, e.date);
        }
    }
    void draw(const EventPlan& e)
    {
        Debt<C>& d = m_debts[e.debt];
        const bool isLimited = !d.instrument().commitment.isZero();
        const N amount = isLimited ? amountOf(e, *e.event, d.undrawnOn(e.date) * m_mayDraw) : in<&DebtEvent::amount>(c, *e.event);
        d.draw(amount, amount, e.date);
    }
    void convert(const EventPlan& e, int t)
    {
        Debt<C>& d = m_debts[e.debt];
        const N amount = amountOf(e);
        const N discount = d.discount().remove(amount, d.principal(), t);
        d.leave(amount);
        d.settleIfRepaid(e.date);
        d.month().converted = d.month().converted + d.toProject(Line::DebtConverted, amount, e.date);
        d.month().equity = d.month().equity + d.toProject(Line::DebtConverted, amount - discount, e.date);
    }

    /// A fee is cash here; what it becomes was settled with the restructuring that it belongs to. Without one a fee to lenders
    /// lowers the carrying amount, one to third parties is cost, but for new debt.
    void payFee(const EventPlan& e)
    {
        Debt<C>& d = m_debts[e.debt];
        const N fee = in<&DebtEvent::amount>(c, *e.event);
        const N booked = d.toProject(Line::DebtCosts, fee, e.date);
        d.month().costs = d.month().costs + booked;
        if (!e.sharers.empty())
            return;
        if (e.event->kind != DebtEventKind::ThirdPartyFee || bringsMoney(e))
            d.discount().set(d.discount().left() + fee);
        else
            d.month().gain = d.month().gain - booked;
    }
    bool bringsMoney(const EventPlan& fee) const
    {
        return std::any_of(m_plan.events.begin(), m_plan.events.end(), [&](const EventPlan& e) {
            return e.debt == fee.debt && e.date == fee.date && !e.shares && (!e.event || e.event->kind == DebtEventKind::Draw);
        });
    }

    struct Fees
    {
        N lenders;
        N thirdParties;
    };
    /// The share of the day's fees that belongs to this restructuring: by the principal that takes part.
    Fees feesOf(const EventPlan& e, const N& amount, int t)
    {
        Fees fees{f.lit(0), f.lit(0)};
        for (const DebtEvent* fee : e.fees) {
            const N share = feeShare(e, *fee, amount, t);
            N& sum = fee->kind == DebtEventKind::ThirdPartyFee ? fees.thirdParties : fees.lenders;
            sum = sum + share;
            if (e.event->kind == DebtEventKind::Exchange)
                neutralise(*fee, share, e.date);
        }
        return fees;
    }
    N feeShare(const EventPlan& e, const DebtEvent& fee, const N& amount, int t)
    {
        auto left = std::find_if(m_feesLeft.begin(), m_feesLeft.end(), [&](const auto& l) { return l.first == fee.id; });
        if (left == m_feesLeft.end())
            left = m_feesLeft.insert(left, {fee.id, in<&DebtEvent::amount>(c, fee)});
        N later = f.lit(0);
        bool isLast = true;
        for (const EventPlan& other : m_plan.events)
            if (&other > &e && std::find(other.fees.begin(), other.fees.end(), &fee) != other.fees.end()) {
                isLast = false;
                later = later
                    + (other.group.empty() ? likely(*other.event, m_debts[other.debt].principal())
                                           : m_debts[other.debt].principal());
            }
        const N share =
            isLast ? left->second : c.book(Line::DebtCosts, fee.id, t, c.ratio(left->second * amount, amount + later, f.lit(0)));
        left->second = left->second - share;
        return share;
    }
    /// What one instrument pays for another's carrying amount.
    void neutralise(const DebtEvent& fee, const N& share, Date date)
    {
        for (Debt<C>& d : m_debts)
            if (d.instrument().id == fee.debt.id)
                d.month().transferred = d.month().transferred + d.toProject(Line::DebtCosts, share, date);
    }

    void exchange(const EventPlan& e, int t)
    {
        Debt<C>& from = m_debts[e.debt];
        Debt<C>& into = m_debts[e.into];
        const N amount = amountOf(e);
        const Fees fees = feesOf(e, amount, t);
        Restructuring<C> r(f, from, e.date, t, amount);
        const N removed = amount - from.discount().remove(amount, from.principal(), t);
        from.leave(amount);
        from.settleIfRepaid(e.date);
        const N principal = c.book(Line::DebtPrincipal, e.event->id, t, amount * in<&DebtEvent::ratio>(c, *e.event));
        into.enter(principal);
        const N fair = e.event->fairValue
            ? c.book(Line::DebtCarrying, e.event->id, t, principal * in<&DebtEvent::fairValue>(c, *e.event))
            : principal;
        const auto outcome = r.outcome(into, *e.event, {principal, removed, fair, fees.lenders, fees.thirdParties});
        into.discount().set(into.discount().left() + outcome.discount);
        DebtMonth<N>& out = from.month();
        DebtMonth<N>& in = into.month();
        const N gain = into.toProject(Line::DebtGains, outcome.gain, e.date);
        out.exchanged = out.exchanged - from.toProject(Line::DebtPrincipal, amount, e.date);
        out.transferred = out.transferred - from.toProject(Line::DebtCarrying, removed, e.date);
        in.exchanged = in.exchanged + into.toProject(Line::DebtPrincipal, principal, e.date);
        in.gain = in.gain + gain;
        in.transferred = in.transferred + into.toProject(Line::DebtCarrying, principal - outcome.discount + outcome.gain, e.date);
        m_tests.push_back({e.event->id, t, outcome.change, gain, removed, principal - outcome.discount});
    }
    /// Extension, new rate and haircut of one day: one restructuring of the whole instrument.
    void restructure(const EventPlan& e, int t)
    {
        Debt<C>& d = m_debts[e.debt];
        const N before = d.principal();
        const Fees fees = feesOf(e, before, t);
        Restructuring<C> r(f, d, e.date, t, before);
        const N removed = before - d.discount().left();
        N forgiven = f.lit(0);
        const DebtEvent* valued = nullptr;
        for (const DebtEvent* event : e.group) {
            if (event->kind == DebtEventKind::Haircut)
                forgiven = forgiven + amountOf(e, *event, before - forgiven);
            if (event->fairValue)
                valued = event;
        }
        d.leave(forgiven);
        d.settleIfRepaid(e.date);
        d.takeTerms(e.date);
        const N principal = d.principal();
        const N fair =
            valued ? c.book(Line::DebtCarrying, valued->id, t, principal * in<&DebtEvent::fairValue>(c, *valued)) : principal;
        const auto outcome = r.outcome(d, *e.event, {principal, removed, fair, fees.lenders, fees.thirdParties});
        d.discount().set(outcome.discount);
        DebtMonth<N>& m = d.month();
        const N gain = d.toProject(Line::DebtGains, outcome.gain, e.date);
        m.forgiven = m.forgiven + d.toProject(Line::DebtPrincipal, forgiven, e.date);
        m.gain = m.gain + gain;
        m_tests.push_back({e.event->id, t, outcome.change, gain, removed, principal - outcome.discount});
    }

    CaseFrame<C>& f;
    C& c;
    const CapitalPlan& m_plan;
    std::vector<Debt<C>>& m_debts;
    std::size_t m_next = 0;
    std::vector<EquityRepayment<N>> m_proceeds;
    N m_mayDraw;
    std::vector<std::pair<Id, N>> m_feesLeft;
    std::vector<RestructuringResult<N>> m_tests;
    std::vector<EventAmount<N>> m_amounts;
    std::vector<RepaidFromShares<N>> m_repaidFromShares;
};

} // namespace headroom
