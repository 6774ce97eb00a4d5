// SPDX-License-Identifier: GPL-3.0-or-later
// The dates of a debt instrument: payment dates, instalments, and the spans that bear interest at one rate. No money.
#pragma once

#include "core/engine/plan.h"

#include <vector>

namespace headroom {

/// Something that happens on a day of a month: a payment of interest, an instalment, or both.
struct DebtDate
{
    Date date;
    bool paysInterest = false;
    bool isMaturity = false;
    int paymentNumber = 0;              // 1 for the first payment date after the opening
    std::vector<const DebtRow*> listed; // instalments as listed, on this day
};

struct DebtPlan
{
    const DebtInstrument* debt = nullptr;
    std::vector<std::vector<DebtDate>> byMonth; // by column; in order of dates
    Date lastPayment;                           // on or before the opening
    int payments = 0;                           // payment dates after the opening, maturity included, in the whole life
    std::vector<const IndexRate*> indexByMonth; // by column; null for a fixed rate
    int paymentsPerYear = 4;
};

/// Payment dates are the payment day (or the month's last day, when it has no such day) of the payment months, after the opening
/// and before maturity, and maturity itself. Errors: IndexMissing, naming the index and the first month without a rate.
Result<DebtPlan> debtPlan(const Model& model, const Timeline& timeline, const DebtInstrument& debt);

} // namespace headroom
