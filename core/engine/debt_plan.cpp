// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/debt_plan.h"

#include "core/engine/debt_events_plan.h"
#include "core/finance/payment_dates.h"
#include "core/model/path.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace headroom {

namespace {

Date paymentDateIn(const DebtInstrument& debt, Month month)
{
    return Date(month.year(), month.month(), std::min(static_cast<int>(debt.paymentDay), daysIn(month)));
}

finance::RollRule rollOf(const DebtInstrument& debt) { return static_cast<finance::RollRule>(debt.rollRule); }

// The date, before its roll, of the last payment that was made by the opening, by the payment months and day.
Date lastPaymentBefore(const DebtInstrument& debt, Date opening)
{
    for (int back = 0; back <= 12; ++back) {
        const Month month = opening.inMonth() - back;
        const Date date = paymentDateIn(debt, month);
        if (debt.paymentMonths.has(month.month()) && finance::rolled(date, rollOf(debt), {}) <= opening)
            return date;
    }
    return opening;
}

// Where the schedule starts: the issue within the projection, or the last payment before it.
Date scheduleStartOf(const DebtInstrument& debt, Date opening)
{
    if (debt.issueDate && *debt.issueDate > opening)
        return *debt.issueDate;
    const Date last = debt.lastPaymentDate ? *debt.lastPaymentDate : lastPaymentBefore(debt, opening);
    return debt.issueDate ? std::max(last, *debt.issueDate) : last;
}

// From where interest runs: a payment that was rolled ended its period that day where interest runs to rolled dates.
Date periodStartOf(const DebtInstrument& debt, Date start, Date opening)
{
    const bool isReckoned = !debt.lastPaymentDate && !(debt.issueDate && *debt.issueDate >= start) && start <= opening;
    return isReckoned && debt.accrualAdjusted ? finance::rolled(start, rollOf(debt), {}) : start;
}

finance::PaymentDateTerms scheduleTerms(const DebtInstrument& debt, Date start, Date maturity)
{
    finance::PaymentDateTerms terms;
    terms.start = start;
    terms.maturity = maturity;
    terms.calendarMonths = debt.paymentMonths.bits;
    terms.paymentDay = debt.paymentDay;
    if (debt.firstPaymentDate && *debt.firstPaymentDate > start && *debt.firstPaymentDate <= maturity)
        terms.firstPayment = debt.firstPaymentDate;
    terms.stub = static_cast<finance::Stub>(debt.stub);
    terms.roll = rollOf(debt);
    terms.accrual = debt.accrualAdjusted ? finance::AccrualDates::Adjusted : finance::AccrualDates::Unadjusted;
    return terms;
}

DebtDate& dateIn(std::vector<DebtDate>& dates, Date date)
{
    auto place = dates.end(); // most come in their order
    while (place != dates.begin() && std::prev(place)->date >= date)
        --place;
    if (place == dates.end() || place->date != date) {
        place = dates.insert(place, DebtDate{});
        place->date = place->accrualEnd = date;
    }
    return *place;
}

void addPayment(DebtTerms& terms, const finance::PaymentDate& payment, bool isMaturity)
{
    ++terms.payments;
    DebtDate& pays = dateIn(terms.dates, payment.date);
    pays.pays = true;
    pays.isMaturity = isMaturity;
    pays.paymentNumber = terms.payments;
    if (payment.accrualEnd >= payment.date) {
        pays.endsPeriod = true;
        pays.accrualEnd = payment.accrualEnd;
        return;
    }
    DebtDate& ends = dateIn(terms.dates, payment.accrualEnd);
    ends.endsPeriod = true;
    ends.isMaturity = isMaturity;
    ends.paymentNumber = terms.payments;
}

void addListed(DebtTerms& terms, const Model& model, const DebtInstrument& debt)
{
    if (debt.amortisation != Amortisation::Custom || debt.kind == InstrumentKind::Revolver)
        return;
    for (const DebtRow& row : model.table<DebtRow>())
        if (row.debt.id == debt.id && row.date > terms.from && row.date <= terms.maturity)
            dateIn(terms.dates, row.date).listed.push_back(&row);
}

// The schedule of the terms that hold from a day on; `start` is the last accrual date before it.
Status addDates(DebtTerms& terms, const Model& model, const DebtInstrument& debt, Date start)
{
    const auto payments = finance::paymentDates(scheduleTerms(debt, start, terms.maturity));
    if (!payments)
        return Error{payments.error().code,
            pathOf(model, Entity::DebtInstrument, debt, schemaOf<DebtInstrument>().field("maturityDate")),
            payments.error().details};
    for (const finance::PaymentDate& payment : *payments)
        if (payment.date > terms.from)
            addPayment(terms, payment, &payment == &payments->back());
    addListed(terms, model, debt);
    return done();
}

template<class Rate, class Belongs> std::vector<const Rate*> byDate(const Model& model, Belongs belongs)
{
    std::vector<const Rate*> rates;
    for (const Rate& rate : model.table<Rate>())
        if (belongs(rate))
            rates.push_back(&rate);
    std::stable_sort(rates.begin(), rates.end(), [](const Rate* a, const Rate* b) { return a->date < b->date; });
    return rates;
}

template<class Rate> const Rate* rateOn(const std::vector<const Rate*>& rates, Date date)
{
    const auto after = std::upper_bound(rates.begin(), rates.end(), date, [](Date d, const Rate* r) { return d < r->date; });
    return after == rates.begin() ? rates.front() : *(after - 1);
}

Status addIndex(DebtPlan& plan, const Model& model, const Timeline& timeline)
{
    if (plan.debt->rateKind != RateKind::Floating)
        return done();
    plan.index = byDate<IndexRate>(model, [&](const IndexRate& rate) { return rate.curve.id == plan.debt->index.id; });
    // The opening may be older than the curve: its first rate then stands in for it.
    const Date needed = std::max(firstDay(timeline.start), plan.start);
    if (plan.index.empty() || plan.index.front()->date > needed)
        return Error{ErrorCode::IndexMissing,
            pathOf(model, Entity::DebtInstrument, *plan.debt, schemaOf<DebtInstrument>().field("index")),
            {{"found", timeline.start.toText()}}};
    return done();
}

Status addFx(DebtPlan& plan, const Model& model)
{
    const Text project = model.company().currency;
    if (plan.debt->currency.empty() || plan.debt->currency == project)
        return done();
    plan.fx = byDate<FxRate>(model, [&](const FxRate& rate) { return rate.currency == plan.debt->currency; });
    if (plan.fx.empty() || plan.fx.front()->date > plan.start)
        return Error{ErrorCode::FxRateMissing,
            pathOf(model, Entity::DebtInstrument, *plan.debt, schemaOf<DebtInstrument>().field("currency")),
            {{"found", plan.debt->currency.str() + "/" + project.str()}, {"date", plan.start.toText()}}};
    return done();
}

Result<DebtPlan> debtPlan(const Model& model, const Timeline& timeline, const DebtInstrument& debt)
{
    const Date opening = timeline.monthEnd(0);
    DebtPlan plan;
    plan.debt = &debt;
    plan.issuedLater = debt.issueDate && *debt.issueDate > opening;
    plan.start = plan.issuedLater ? *debt.issueDate : opening;
    plan.scheduleStart = scheduleStartOf(debt, opening);
    plan.periodStart = periodStartOf(debt, plan.scheduleStart, opening);
    plan.paymentsPerYear = std::max(1, std::popcount(debt.paymentMonths.bits));
    DebtTerms terms;
    terms.from = plan.start;
    terms.maturity = debt.maturityDate;
    plan.terms.push_back(std::move(terms));
    if (const Status status = addDates(plan.terms.front(), model, debt, plan.scheduleStart); !status)
        return status.error();
    if (const Status status = addIndex(plan, model, timeline); !status)
        return status.error();
    if (const Status status = addFx(plan, model); !status)
        return status.error();
    return plan;
}

} // namespace

const IndexRate* DebtPlan::indexOn(Date date) const { return rateOn(index, date); }
const FxRate* DebtPlan::fxOn(Date date) const { return rateOn(fx, date); }

Date DebtPlan::nextReset(Date after) const
{
    const auto next =
        std::upper_bound(index.begin(), index.end(), after, [](Date day, const IndexRate* r) { return day < r->date; });
    return next == index.end() ? Date::fromSerial(std::numeric_limits<std::int32_t>::max()) : (*next)->date;
}

Date DebtTerms::periodEnd(std::size_t next) const
{
    for (std::size_t i = next; i < dates.size(); ++i)
        if (dates[i].endsPeriod)
            return dates[i].accrualEnd;
    return maturity;
}

Status addTerms(DebtPlan& plan, const Model& model, Date date, const std::vector<const DebtEvent*>& group)
{
    DebtTerms terms;
    const DebtTerms& before = plan.terms.back();
    terms.from = date;
    terms.maturity = before.maturity;
    terms.rate = before.rate;
    bool changes = false;
    for (const DebtEvent* event : group) {
        if (event->kind == DebtEventKind::Haircut)
            continue;
        changes = true;
        if (event->maturityDate)
            terms.maturity = *event->maturityDate;
        if (event->rate)
            terms.rate = event;
    }
    if (!changes)
        return done();
    Date start = plan.terms.size() == 1 ? plan.scheduleStart : before.from;
    int ended = 0;
    for (const DebtDate& d : before.dates) {
        if (d.endsPeriod && d.date <= date) {
            start = d.accrualEnd;
            ended = d.paymentNumber;
        }
    }
    if (ended == before.payments && terms.maturity == before.maturity)
        return done(); // the last period is over, its rate was the old one
    if (const Status status = addDates(terms, model, *plan.debt, start); !status)
        return status;
    // A period that is over is paid on the day to which its payment was rolled.
    for (const DebtDate& d : before.dates)
        if (d.pays && d.date > date && d.paymentNumber == ended)
            dateIn(terms.dates, d.date).pays = true;
    plan.terms.push_back(std::move(terms));
    return done();
}

Result<std::array<CapitalPlan, 2>> capitalPlans(const Model& model, const Timeline& timeline)
{
    std::array<CapitalPlan, 2> plans;
    for (const DebtInstrument& debt : model.table<DebtInstrument>()) {
        const Result<DebtPlan> plan = debtPlan(model, timeline, debt);
        if (!plan)
            return plan.error();
        for (const Case which : {Case::Stay, Case::Move}) {
            CapitalPlan& capital = plans[static_cast<std::size_t>(which)];
            if (!countsIn(debt.appliesTo, which))
                continue;
            capital.debts.push_back(*plan);
            if (debt.sweepRank > 0 && debt.callPrice)
                capital.sweepOrder.push_back(capital.debts.size() - 1);
        }
    }
    for (const Case which : {Case::Stay, Case::Move}) {
        CapitalPlan& capital = plans[static_cast<std::size_t>(which)];
        std::stable_sort(capital.sweepOrder.begin(), capital.sweepOrder.end(),
            [&](std::size_t a, std::size_t b) { return capital.debts[a].debt->sweepRank < capital.debts[b].debt->sweepRank; });
        if (const Status status = addEvents(capital, model, timeline, which); !status)
            return status.error();
    }
    return plans;
}

} // namespace headroom
