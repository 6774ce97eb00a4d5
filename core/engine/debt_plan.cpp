// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/debt_plan.h"

#include "core/model/path.h"

#include <algorithm>
#include <bit>

namespace headroom {

namespace {

Date paymentDateIn(const DebtInstrument& debt, Month month)
{
    return Date(month.year(), month.month(), std::min(static_cast<int>(debt.paymentDay), daysIn(month)));
}

// The last payment date on or before the opening, by the payment months and day.
Date lastPaymentBefore(const DebtInstrument& debt, Date opening)
{
    for (int back = 0; back <= 12; ++back) {
        const Month month = opening.inMonth() - back;
        if (debt.paymentMonths.has(month.month()) && paymentDateIn(debt, month) <= opening)
            return paymentDateIn(debt, month);
    }
    return opening;
}

DebtDate& dateIn(std::vector<DebtDate>& dates, Date date)
{
    auto place = std::find_if(dates.begin(), dates.end(), [&](const DebtDate& d) { return d.date >= date; });
    if (place == dates.end() || place->date != date) {
        place = dates.insert(place, DebtDate{});
        place->date = date;
    }
    return *place;
}

// All payment dates to maturity are counted, those in the projection are kept.
void addPayments(DebtPlan& plan, const Timeline& timeline)
{
    const DebtInstrument& debt = *plan.debt;
    const Month maturityMonth = debt.maturityDate.inMonth();
    for (Month month = timeline.start; month <= maturityMonth; month = month + 1) {
        const int column = timeline.column(month);
        const Date date = paymentDateIn(debt, month);
        const bool regular = debt.paymentMonths.has(month.month()) && date < debt.maturityDate;
        if (regular) {
            ++plan.payments;
            if (column <= timeline.months) {
                DebtDate& place = dateIn(plan.byMonth[static_cast<std::size_t>(column)], date);
                place.paysInterest = true;
                place.paymentNumber = plan.payments;
            }
        }
        if (month != maturityMonth)
            continue;
        ++plan.payments;
        if (column <= timeline.months) {
            DebtDate& place = dateIn(plan.byMonth[static_cast<std::size_t>(column)], debt.maturityDate);
            place.paysInterest = true;
            place.isMaturity = true;
            place.paymentNumber = plan.payments;
        }
    }
}

void addListed(DebtPlan& plan, const Model& model, const Timeline& timeline)
{
    if (plan.debt->amortisation != Amortisation::Custom || plan.debt->kind == InstrumentKind::Revolver)
        return;
    for (const DebtRow& row : model.table<DebtRow>()) {
        const int column = timeline.column(row.date.inMonth());
        if (row.debt.id == plan.debt->id && column >= 1 && column <= timeline.months && row.date <= plan.debt->maturityDate)
            dateIn(plan.byMonth[static_cast<std::size_t>(column)], row.date).listed.push_back(&row);
    }
}

Status addIndex(DebtPlan& plan, const Model& model, const Timeline& timeline)
{
    plan.indexByMonth.assign(static_cast<std::size_t>(timeline.months) + 1, nullptr);
    if (plan.debt->rateKind != RateKind::Floating)
        return done();
    std::vector<const IndexRate*> rates;
    for (const IndexRate& rate : model.table<IndexRate>())
        if (rate.curve.id == plan.debt->index.id)
            rates.push_back(&rate);
    std::stable_sort(rates.begin(), rates.end(), [](const IndexRate* a, const IndexRate* b) { return a->date < b->date; });
    for (int t = 0; t <= timeline.months; ++t) {
        const Date first = firstDay(timeline.month(t));
        const auto after =
            std::upper_bound(rates.begin(), rates.end(), first, [](Date d, const IndexRate* r) { return d < r->date; });
        // The opening month may be older than the curve: its first rate then stands in for it.
        if (after == rates.begin() && (t > 0 || rates.empty()))
            return Error{ErrorCode::IndexMissing,
                pathOf(model, Entity::DebtInstrument, *plan.debt, schemaOf<DebtInstrument>().field("index")),
                {{"found", timeline.month(t).toText()}}};
        plan.indexByMonth[static_cast<std::size_t>(t)] = after == rates.begin() ? rates.front() : *(after - 1);
    }
    return done();
}

} // namespace

Result<DebtPlan> debtPlan(const Model& model, const Timeline& timeline, const DebtInstrument& debt)
{
    DebtPlan plan;
    plan.debt = &debt;
    plan.byMonth.resize(static_cast<std::size_t>(timeline.months) + 1);
    plan.lastPayment = debt.lastPaymentDate ? *debt.lastPaymentDate : lastPaymentBefore(debt, timeline.monthEnd(0));
    plan.paymentsPerYear = std::max(1, std::popcount(debt.paymentMonths.bits));
    addPayments(plan, timeline);
    addListed(plan, model, timeline);
    if (const Status added = addIndex(plan, model, timeline); !added)
        return added.error();
    return plan;
}

} // namespace headroom
