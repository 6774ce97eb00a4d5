// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of covenants in a trial: written once, for eight trials at a time and for the program that is recorded of them. Inside
// the analysis only.
#pragma once

#include "core/engine/covenant_figures.h"
#include "core/engine/formulas/covenant_month.h"

#include <limits>
#include <span>

namespace headroom {

struct Columns
{
    int from = 1;
    int to = 0; // the last of them
};

/// As engine/covenant_figures.cpp takes them from the tests of one case, by month, then id: of a figure whose unit is Month the
/// column, else its value. No number in a trial in which no test counts. `Run`: LanesRun or TapeRun.
template<class Run>
typename Run::N covenantFigureIn(const Run& run, const CovenantFigure& figure, Case which, const Columns& columns)
{
    using N = typename Run::N;
    const N zero = run.lit(0);
    auto isFound = run.lit(1) < zero; // in no trial
    // The month is that of the first of equals, which the last bits would part.
    const N least = run.lit(figure.unit == FigureUnit::Month ? 1e-9 : 0);
    N best = zero;
    N column = zero;
    for (const CovenantMonth<N>& test : run.covenantTests(which)) {
        if (test.covenant->measure != figure.measure || test.month < columns.from || columns.to < test.month)
            continue;
        const bool ofHeadroom = figure.extreme == Extreme::Headroom;
        const N& value = ofHeadroom ? test.headroom : test.measure;
        auto counts = zero < test.tested;
        if (!ofHeadroom)
            counts = counts & (zero < test.bottom); // else there is no measure
        const auto isBetter =
            counts & (~isFound | (figure.extreme == Extreme::Highest ? best + least < value : value + least < best));
        best = select(isBetter, value, best);
        column = select(isBetter, run.lit(test.month), column);
        isFound = isFound | counts;
    }
    return select(isFound, figure.unit == FigureUnit::Month ? column : best, run.lit(std::numeric_limits<double>::quiet_NaN()));
}

} // namespace headroom
