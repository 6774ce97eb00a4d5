// SPDX-License-Identifier: GPL-3.0-or-later
// What another list of prices means for a project: in money by the engine, and price by price for what it buys.
#pragma once

#include "core/engine/projection.h"
#include "core/model/schema.h"

#include <vector>

namespace headroom {

/// A line of the move case, summed over the horizon; costs negative as in the statement.
struct LineDifference
{
    Line line = Line::None;
    Money first;
    Money second;
    std::vector<Money> firstByMonth; // from the first month on; they sum to the above
    std::vector<Money> secondByMonth;
};

/// A figure in money that both lists have, with other values.
struct FigureDifference
{
    std::string_view id;
    std::string_view label;
    Money first;
    Money second;
};

/// A price of a size or disk that the workloads get by either list, which is not the same in both.
struct PriceMove
{
    Text name;
    Text region;
    PriceKind kind = PriceKind::Consumption;
    Text unit;
    Decimal tierFrom;
    Opt<Decimal> first; // blank where only the other list has it
    Opt<Decimal> second;
};

struct PriceDifference
{
    Text currency;
    int moneyDigits = 2;
    int months = 0;
    Month start;                       // the first of them
    std::vector<LineDifference> lines; // Azure and its parts that are not zero in both, then net cash flow
    std::vector<FigureDifference> figures;
    std::vector<PriceMove> prices; // by name, region, kind and tier
    std::size_t resized = 0;       // workloads that get another size
};

/// Both models are one project with other prices. The money is the engine's, of both projected in full, since prices decide sizes,
/// commitments, licences and discounts too: the prices of the sizes alone would not say it. Errors: project()'s.
Result<PriceDifference> comparePrices(const Model& first, const Model& second);

} // namespace headroom
