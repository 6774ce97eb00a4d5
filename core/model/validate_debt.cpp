// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate_debt.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace headroom {

namespace {

class DebtRules
{
public:
    DebtRules(const Model& model, const AddDebtFinding& add)
        : m_model(model), m_add(add), m_opening(lastDay(model.company().start - 1))
    {}

    void run()
    {
        for (const DebtInstrument& d : m_model.table<DebtInstrument>()) {
            checkDates(d);
            checkAmounts(d);
            checkKind(d);
        }
        for (const DebtEvent& e : m_model.table<DebtEvent>())
            if (const DebtInstrument* d = m_model.table<DebtInstrument>().find(e.debt.id))
                checkEvent(e, *d);
        for (const AppliesTo which : {AppliesTo::Stay, AppliesTo::Move})
            checkBalances(which);
        checkRates();
        checkPast();
    }

private:
    template<class E> void add(const E& row, std::string_view field, ErrorCode code, std::string found, std::string expected)
    {
        std::vector<Detail> details;
        if (!found.empty())
            details.push_back({"found", std::move(found)});
        if (!expected.empty())
            details.push_back({"expected", std::move(expected)});
        m_add(entityOf<E>, row, field, code, std::move(details));
    }
    std::string text(Money money) const { return money.toText(m_model.moneyDigits()); }
    static std::string from(Date date) { return date.toText() + ".."; }
    static std::string to(Date date) { return ".." + date.toText(); }
    Text currencyOf(const DebtInstrument& d) const { return d.currency.empty() ? m_model.company().currency : d.currency; }
    Date startOf(const DebtInstrument& d) const { return d.issueDate ? std::max(*d.issueDate, m_opening) : m_opening; }

    void checkDates(const DebtInstrument& d)
    {
        const Date start = startOf(d);
        if (d.maturityDate <= start)
            add(d, "maturityDate", ErrorCode::DateOrder, d.maturityDate.toText(), from(start + 1));
        if (d.lastPaymentDate && *d.lastPaymentDate > m_opening)
            add(d, "lastPaymentDate", ErrorCode::DateOrder, d.lastPaymentDate->toText(), to(m_opening));
        if (d.firstPaymentDate && d.issueDate && (*d.firstPaymentDate <= *d.issueDate || *d.firstPaymentDate > d.maturityDate))
            add(d, "firstPaymentDate", ErrorCode::DateOrder, d.firstPaymentDate->toText(),
                (*d.issueDate + 1).toText() + ".." + d.maturityDate.toText());
        if (d.availableUntil && *d.availableUntil > d.maturityDate)
            add(d, "availableUntil", ErrorCode::DateOrder, d.availableUntil->toText(), to(d.maturityDate));
        if (d.paymentMonths.empty())
            add(d, "paymentMonths", ErrorCode::ValueRequired, {}, {});
        if (d.rateKind == RateKind::Floating && !d.index)
            add(d, "index", ErrorCode::ValueRequired, {}, {});
    }
    void checkAmounts(const DebtInstrument& d)
    {
        const bool hasCommitment =
            d.kind == InstrumentKind::Revolver || (d.kind == InstrumentKind::TermLoan && !d.commitment.isZero());
        if (hasCommitment && d.principal > d.commitment)
            add(d, "principal", ErrorCode::NumberOutOfRange, text(d.principal), ".." + text(d.commitment));
        if (d.unamortisedDiscount > d.principal && !d.principal.isZero())
            add(d, "unamortisedDiscount", ErrorCode::NumberOutOfRange, text(d.unamortisedDiscount), ".." + text(d.principal));
        if (d.sweepRank > 0 && !d.callPrice)
            add(d, "callPrice", ErrorCode::ValueRequired, {}, {});
    }
    void checkKind(const DebtInstrument& d)
    {
        if (!d.currency.empty() && !minorDigits(d.currency.view()))
            add(d, "currency", ErrorCode::ChoiceUnknown, d.currency.str(), "ISO 4217");
        const bool isForeign = currencyOf(d) != m_model.company().currency;
        if (isForeign && d.kind == InstrumentKind::Revolver)
            add(d, "currency", ErrorCode::RuleBroken, d.currency.str(), m_model.company().currency.str());
        if (isForeign && d.sweepRank > 0)
            add(d, "sweepRank", ErrorCode::RuleBroken, std::to_string(d.sweepRank), "0");
        const bool isLater = d.issueDate && *d.issueDate > m_opening;
        if (isLater && (d.kind == InstrumentKind::FinanceLease || d.kind == InstrumentKind::Revolver) && !d.principal.isZero())
            add(d, "issueDate", ErrorCode::RuleBroken, d.issueDate->toText(), to(m_opening));
    }

    // The last maturity that events of the days before give, in the case in which it is earliest of those in which `e` counts.
    Date maturityOn(const DebtInstrument& d, const DebtEvent& e) const
    {
        Opt<Date> earliest;
        for (const AppliesTo which : {AppliesTo::Stay, AppliesTo::Move})
            if (covers(e.appliesTo, which) && covers(d.appliesTo, which)) {
                const Date maturity = maturityIn(d, e.date, which);
                earliest = earliest ? std::min(*earliest, maturity) : maturity;
            }
        return earliest.valueOr(d.maturityDate);
    }
    Date maturityIn(const DebtInstrument& d, Date date, AppliesTo which) const
    {
        Date maturity = d.maturityDate;
        Date since = m_opening;
        for (const DebtEvent& e : m_model.table<DebtEvent>())
            if (e.debt.id == d.id && e.maturityDate && isNewTerms(e.kind) && e.date < date && e.date >= since
                && covers(e.appliesTo, which)) {
                maturity = *e.maturityDate;
                since = e.date;
            }
        return maturity;
    }
    static bool isNewTerms(DebtEventKind kind) { return kind == DebtEventKind::Extend || kind == DebtEventKind::Rerate; }
    static bool isFee(DebtEventKind kind)
    {
        return kind == DebtEventKind::LenderFee || kind == DebtEventKind::ThirdPartyFee || kind == DebtEventKind::ConsentPayment;
    }
    static bool covers(AppliesTo instrument, AppliesTo event) { return instrument == AppliesTo::Both || instrument == event; }

    void checkEvent(const DebtEvent& e, const DebtInstrument& d)
    {
        const Date first = std::max(startOf(d), m_opening + 1);
        const Date maturity = maturityOn(d, e);
        if (e.date < first || e.date >= maturity)
            add(e, "date", ErrorCode::DateOrder, e.date.toText(), first.toText() + ".." + (maturity - 1).toText());
        if (!covers(d.appliesTo, e.appliesTo))
            add(e, "appliesTo", ErrorCode::RuleBroken, {}, {});
        if (isFee(e.kind) && !e.amount)
            add(e, "amount", ErrorCode::ValueRequired, {}, {});
        if (isNewTerms(e.kind))
            checkNewTerms(e);
        if (e.kind == DebtEventKind::Draw)
            checkDraw(e, d);
        if (e.kind == DebtEventKind::Convert && d.kind != InstrumentKind::Convertible)
            add(e, "kind", ErrorCode::RuleBroken, "convert", "debt.kind = convertible");
        if (e.kind == DebtEventKind::Exchange)
            checkExchange(e, d);
    }
    void checkNewTerms(const DebtEvent& e)
    {
        if (e.kind == DebtEventKind::Extend && !e.maturityDate)
            add(e, "maturityDate", ErrorCode::ValueRequired, {}, {});
        if (e.kind == DebtEventKind::Rerate && !e.rate)
            add(e, "rate", ErrorCode::ValueRequired, {}, {});
        if (e.maturityDate && *e.maturityDate <= e.date)
            add(e, "maturityDate", ErrorCode::DateOrder, e.maturityDate->toText(), from(e.date + 1));
    }
    void checkDraw(const DebtEvent& e, const DebtInstrument& d)
    {
        if (d.kind == InstrumentKind::FinanceLease)
            add(e, "kind", ErrorCode::RuleBroken, "draw", "debt.kind = termLoan, note, revolver, convertible");
        if (d.commitment.isZero() && !e.amount) // a further issue, which nothing limits
            add(e, "amount", ErrorCode::ValueRequired, {}, {});
        if (d.availableUntil && e.date > *d.availableUntil)
            add(e, "date", ErrorCode::DateOrder, e.date.toText(), to(*d.availableUntil));
    }
    void checkExchange(const DebtEvent& e, const DebtInstrument& d)
    {
        const DebtInstrument* into = m_model.table<DebtInstrument>().find(e.into.id);
        if (!into || into->id == d.id)
            return add(e, "into", ErrorCode::ValueRequired, into ? into->name.str() : std::string(), {});
        if (currencyOf(*into) != currencyOf(d))
            add(e, "into", ErrorCode::RuleBroken, currencyOf(*into).str(), currencyOf(d).str());
        if (into->kind == InstrumentKind::Revolver || into->kind == InstrumentKind::FinanceLease)
            add(e, "into", ErrorCode::RuleBroken, into->name.str(), "termLoan, note, convertible");
        if (!covers(into->appliesTo, e.appliesTo))
            add(e, "appliesTo", ErrorCode::RuleBroken, {}, {});
        const Date maturity = maturityOn(*into, e);
        if (e.date < startOf(*into) || e.date >= maturity)
            add(e, "into", ErrorCode::DateOrder, e.date.toText(), startOf(*into).toText() + ".." + (maturity - 1).toText());
    }

    // What events can take from an instrument is at most what was there and came, whatever the schedule repaid in between.
    void checkBalances(AppliesTo which)
    {
        std::vector<const DebtEvent*> events;
        for (const DebtEvent& e : m_model.table<DebtEvent>())
            if (e.appliesTo == AppliesTo::Both || e.appliesTo == which)
                events.push_back(&e);
        const auto order = [](const DebtEvent* e) { return std::make_tuple(e->date, e->kind == DebtEventKind::Draw, e->id); };
        std::stable_sort(
            events.begin(), events.end(), [&](const DebtEvent* a, const DebtEvent* b) { return order(a) < order(b); });
        std::map<Id, int128> owed;
        for (const DebtInstrument& d : m_model.table<DebtInstrument>())
            owed[d.id] = d.principal.minor();
        for (const DebtEvent* e : events)
            move(*e, owed);
    }
    void move(const DebtEvent& e, std::map<Id, int128>& owed)
    {
        const DebtInstrument* d = m_model.table<DebtInstrument>().find(e.debt.id);
        if (!d || isFee(e.kind) || isNewTerms(e.kind))
            return;
        int128& left = owed[d->id];
        if (e.kind == DebtEventKind::Draw) {
            const int128 most = std::max(int128(d->commitment.minor()) - left, int128(0));
            if (e.amount && !d->commitment.isZero() && e.amount->minor() > d->commitment.minor()
                && m_reported.insert(e.id).second)
                add(e, "amount", ErrorCode::NumberOutOfRange, text(*e.amount), ".." + text(d->commitment));
            left += e.amount ? int128(e.amount->minor()) : most;
            return;
        }
        const int128 amount = e.amount ? int128(e.amount->minor()) : left;
        const bool canGrow = !d->pikShare.isZero() || d->kind == InstrumentKind::Revolver;
        if (amount > left && !canGrow && m_reported.insert(e.id).second)
            add(e, "amount", ErrorCode::NumberOutOfRange, text(*e.amount), ".." + text(Money(static_cast<std::int64_t>(left))));
        left = std::max(left - amount, int128(0));
        if (e.kind == DebtEventKind::Exchange && e.into)
            owed[e.into.id] += amount * e.ratio.coefficient() / powerOfTen(e.ratio.scale()) + 1;
    }

    void checkRates()
    {
        std::set<std::pair<Text, Date>> seen;
        for (const FxRate& rate : m_model.table<FxRate>()) {
            if (!minorDigits(rate.currency.view()))
                add(rate, "currency", ErrorCode::ChoiceUnknown, rate.currency.str(), "ISO 4217");
            else if (rate.currency == m_model.company().currency)
                add(rate, "currency", ErrorCode::RuleBroken, rate.currency.str(), "another than " + rate.currency.str());
            if (!seen.emplace(rate.currency, rate.date).second)
                add(rate, "date", ErrorCode::NameNotUnique, rate.date.toText(), {});
        }
    }
    void checkPast()
    {
        const Month start = m_model.company().start;
        std::set<std::int32_t> seen;
        for (const PastMonth& past : m_model.table<PastMonth>()) {
            if (past.month >= start || past.month < start - 12)
                add(past, "month", ErrorCode::DateOrder, past.month.toText(),
                    (start - 12).toText() + ".." + (start - 1).toText());
            if (!seen.insert(past.month.index()).second)
                add(past, "month", ErrorCode::NameNotUnique, past.month.toText(), {});
        }
    }

    const Model& m_model;
    const AddDebtFinding& m_add;
    Date m_opening;
    std::set<Id> m_reported;
};

} // namespace

void checkDebt(const Model& model, const AddDebtFinding& add) { DebtRules(model, add).run(); }

} // namespace headroom
