// SPDX-License-Identifier: GPL-3.0-or-later
// From a projection's columns to a chart's places and series. For this folder only.
#pragma once

#include "ui/charts/chart_content.h"
#include "ui/charts/chart_words.h"

#include <string_view>

namespace headroom {

/// The columns of a projection that a chart shows.
struct Columns
{
    int first = 1;
    int count = 0;
};
/// The 12 months of the headline, or the horizon's where the projection does not reach that far.
Columns headlineColumns(const Projection& projection);

std::vector<Money> cut(const Series& series, Columns columns);
/// The largest amount, whatever its sign.
Money largestOf(const std::vector<std::vector<Money>>& all);
/// `name` is English source text of the context Chart.
ChartSeries seriesOf(const char* name, ChartRole role, ChartMark mark, std::vector<Money> exact, ChartScale scale, int digits);
/// English source text of the context Chart.
const char* nameOfCase(Case which, bool isMigration);
enum class ExplainedCase : std::uint8_t { Stay, Move, Benefit };
/// By column what explains an amount there: "move.netCashFlow.2024-07". `item` is a line, or a covenant's path and test.
QStringList nodesOf(ExplainedCase of, std::string_view item, const Projection& projection, Columns columns);
QStringList nodesOf(ExplainedCase of, Line line, const Projection& projection, Columns columns);
/// Currency, places and ticks; no panels yet.
ChartContent started(const Projection& projection, Columns columns);
/// Names of months from `start` on, labelled as closely as so many can be. Domain: count > 0.
void nameMonths(ChartContent& content, Month start, int count);

// projection_charts.cpp
ChartContent cashSteps(const Projection& projection, Case which);
ChartContent costByCategory(const Projection& projection);
ChartContent maturityWall(const Projection& projection, Case which);
ChartContent covenantHeadroom(const Projection& projection, const ChartOptions& options);

} // namespace headroom
