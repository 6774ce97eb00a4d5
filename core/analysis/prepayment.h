// SPDX-License-Identifier: GPL-3.0-or-later
// Which debt to prepay with an amount of cash (MODEL.md 7): the engine is run with the prepayment of each instrument in turn.
#pragma once

#include "core/engine/projection.h"

#include <vector>

namespace headroom {

struct PrepaymentQuery
{
    Opt<Money> amount; // cash to pay, premium included, in the project's currency; blank: the 12-month cash improvement
    Opt<Month> month;  // paid on its last day; blank: the first month of the headline
};

/// What prepaying one instrument brings in the move case until the end of the ranking: move with the prepayment less move without.
/// In the project's currency, positive as named.
struct PrepaymentChoice
{
    Id debt = noId;
    Money principal;       // prepaid: as much as the amount pays for, at most what is owed
    Money premium;         // by the call price
    Money interestAvoided; // interest and commitment fees accrued, of all debt
    Money interestForgone; // on cash
    Money taxAdded;        // accrued; on all of the above and on discount that the prepayment writes off
    Money saving;          // interest avoided - premium - interest forgone - tax added
    double perUnit = 0;    // saving / (principal + premium)
};

enum class PrepaymentBar : std::uint8_t {
    NotCallable,
    NothingOwed,
    LaterEvent // a debt event of a later day takes more than would be left
};

/// An instrument that can't be prepaid, and why.
struct PrepaymentBarred
{
    Id debt = noId;
    PrepaymentBar bar = PrepaymentBar::NotCallable;
};

struct PrepaymentRanking
{
    Month month;
    Month until; // the last month of the statements or of the headline, whichever is later
    Money amount;
    int moneyDigits = 2;
    std::vector<PrepaymentChoice> choices; // by saving per unit paid, highest first; ties by id
    std::vector<PrepaymentBarred> barred;  // in id order; revolvers are left out: they are repaid by themselves

    /// The figure `bestPrepayment`: the first choice, where it saves anything.
    const PrepaymentChoice* best() const;
};

/// Errors: project()'s; MonthOutside where the month is not before the ranking's end; NothingToPrepay where the amount is not
/// positive.
Result<PrepaymentRanking> rankPrepayments(
    const Model& model, const PrepaymentQuery& query = {}, const ProjectOptions& options = {});

} // namespace headroom
