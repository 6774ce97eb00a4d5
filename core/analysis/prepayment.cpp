// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/prepayment.h"

#include "core/base/fraction.h"

#include <algorithm>

namespace headroom {

namespace {

class Ranker
{
public:
    Ranker(const Model& model, const ProjectOptions& options) : m_model(model), m_options(options) {}

    Result<PrepaymentRanking> run(const PrepaymentQuery& query)
    {
        Result<Projection> base = m_projector.project(m_model, m_options);
        if (!base)
            return base.error();
        m_base = std::move(base).value();
        const int last = std::max(m_base.horizon, std::min(m_base.months, m_base.headlineColumn + 11));
        m_ranking.month = query.month ? *query.month : m_base.monthOf(m_base.headlineColumn);
        m_ranking.until = m_base.monthOf(last);
        m_ranking.moneyDigits = m_base.moneyDigits;
        m_column = m_ranking.month - m_base.start + 1;
        if (m_column < 1 || m_column >= last)
            return Error{ErrorCode::MonthOutside, "month",
                {{"found", m_ranking.month.toText()},
                    {"expected", m_base.start.toText() + ".." + m_base.monthOf(last - 1).toText()}}};
        m_ranking.amount = query.amount ? *query.amount : improvement();
        if (m_ranking.amount <= Money())
            return Error{ErrorCode::NothingToPrepay, query.amount ? "amount" : "cashImprovement12m",
                {{"found", m_ranking.amount.toText(m_base.moneyDigits)}, {"expected", "> 0"}}};
        for (const InstrumentSeries& owed : m_base.move.debt)
            if (const Status status = consider(*m_model.table<DebtInstrument>().find(owed.id), owed); !status)
                return status.error();
        std::stable_sort(m_ranking.choices.begin(), m_ranking.choices.end(),
            [](const PrepaymentChoice& a, const PrepaymentChoice& b) { return a.perUnit > b.perUnit; });
        return std::move(m_ranking);
    }

private:
    Money improvement() const
    {
        const Figure* figure = m_base.figure("cashImprovement12m");
        const Money* value = figure ? std::get_if<Money>(&figure->value.value) : nullptr;
        return value ? *value : Money();
    }
    Date day() const { return lastDay(m_ranking.month); }

    Status consider(const DebtInstrument& d, const InstrumentSeries& owed)
    {
        if (d.kind == InstrumentKind::Revolver)
            return done();
        if (!d.callPrice || (d.firstCallDate && *d.firstCallDate > day())) {
            m_ranking.barred.push_back({d.id, PrepaymentBar::NotCallable});
            return done();
        }
        const Money principal = affordable(d, owed.closing[static_cast<std::size_t>(m_column)]);
        if (principal.isZero()) {
            m_ranking.barred.push_back({d.id, PrepaymentBar::NothingOwed});
            return done();
        }
        Model with = m_model;
        with.table<DebtEvent>().put(prepaymentOf(d, principal));
        const Result<Projection> p = m_projector.project(with, m_options);
        if (!p && p.error().path.starts_with("debtEvent")) { // its own: due that day, or paid late for a weekend
            const bool isOwn = p.error().path.find('"' + nameOf(with) + '"') != std::string::npos;
            m_ranking.barred.push_back({d.id, isOwn ? PrepaymentBar::NothingOwed : PrepaymentBar::LaterEvent});
            return done();
        }
        if (!p)
            return p.error();
        m_ranking.choices.push_back(choice(d.id, *p));
        return done();
    }
    /// In the instrument's currency: whole minor units that the amount pays for, at most all that is owed (given in the project's).
    Money affordable(const DebtInstrument& d, Money owed) const
    {
        const int digits = m_base.moneyDigits;
        const Fraction rate = rateOf(d);
        const Fraction most = Fraction(m_ranking.amount, digits).dividedBy(Fraction(*d.callPrice)).dividedBy(rate);
        const Fraction there = Fraction(owed, digits).dividedBy(rate);
        const Fraction principal = std::min(most, there);
        const std::int64_t units = powerOfTen(digits);
        return (Fraction((principal * Fraction(units)).floor()).dividedBy(Fraction(units))).toMoney(digits, Rounding::HalfAway);
    }
    /// Of the instrument's currency, on the day.
    Fraction rateOf(const DebtInstrument& d) const
    {
        Fraction rate(1);
        Date since;
        bool isFirst = true;
        for (const FxRate& fx : m_model.table<FxRate>())
            if (fx.currency == d.currency && fx.date <= day() && (isFirst || fx.date > since)) {
                rate = Fraction(fx.rate);
                since = fx.date;
                isFirst = false;
            }
        return rate;
    }
    static std::string nameOf(const Model& with)
    {
        const Table<DebtEvent>& events = with.table<DebtEvent>();
        return events.find(events.lastId())->name.str();
    }
    DebtEvent prepaymentOf(const DebtInstrument& d, Money principal) const
    {
        DebtEvent e;
        e.id = m_model.table<DebtEvent>().lastId() + 1;
        e.name = "prepayment " + std::to_string(e.id);
        e.debt.id = d.id;
        e.date = day();
        e.amount = principal;
        e.appliesTo = AppliesTo::Move;
        return e;
    }
    PrepaymentChoice choice(Id debt, const Projection& with) const
    {
        const int last = m_ranking.until - m_base.start + 1;
        const auto change = [&](Line line, int from, int to) {
            Money sum;
            for (int t = from; t <= to; ++t)
                sum += with.value(Case::Move, line, t) - m_base.value(Case::Move, line, t);
            return sum;
        };
        PrepaymentChoice c;
        c.debt = debt;
        c.principal = -change(Line::DebtPrepayments, m_column, m_column);
        c.premium = -change(Line::CallPremiums, m_column, m_column);
        c.interestAvoided = change(Line::InterestExpense, 1, last) + change(Line::CommitmentFees, 1, last);
        c.interestForgone = -change(Line::InterestIncome, 1, last);
        c.taxAdded = -change(Line::Tax, 1, last);
        c.saving = c.interestAvoided - c.premium - c.interestForgone - c.taxAdded;
        const Money paid = c.principal + c.premium;
        c.perUnit = paid.isZero() ? 0 : static_cast<double>(c.saving.minor()) / static_cast<double>(paid.minor());
        return c;
    }

    const Model& m_model;
    const ProjectOptions& m_options;
    Projector m_projector;
    Projection m_base;
    PrepaymentRanking m_ranking;
    int m_column = 0;
};

} // namespace

const PrepaymentChoice* PrepaymentRanking::best() const
{
    return choices.empty() || choices.front().saving <= Money() ? nullptr : &choices.front();
}

Result<PrepaymentRanking> rankPrepayments(const Model& model, const PrepaymentQuery& query, const ProjectOptions& options)
{
    try {
        return Ranker(model, options).run(query);
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, "prepayment", {}};
    }
}

} // namespace headroom
