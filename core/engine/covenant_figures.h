// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of covenants (MODEL.md 7): highest and lowest leverage and cover, and the lowest headroom, by test date.
#pragma once

#include "core/engine/projection.h"

namespace headroom {

enum class Extreme : std::uint8_t { Highest, Lowest, Headroom }; // of the measure, of the measure, the lowest

struct CovenantFigure
{
    CovenantMeasure measure = CovenantMeasure::NetLeverage;
    Extreme extreme = Extreme::Headroom;
    FigureUnit unit = FigureUnit::Ratio; // Month: in which it is first so
    std::string_view id;
    std::string_view label;
};

/// Nothing when the figure is not of covenants.
const CovenantFigure* covenantFigure(std::string_view id);

/// The tests that the figure is taken from, by month, then id: those that were made, of measures only where there is one. In the
/// window of the statements and the headline.
std::vector<CovenantTest> testsBehind(const CovenantFigure& figure, const Model& model, const CaseProjection& c);

/// Adds the figures of the measures that the project has covenants of. The covenants' tests are there. A figure has the reason
/// NotTested where no test was made, DomainError where on a test date EBITDA or what is to be covered is not positive.
void addCovenantFigures(Projection& projection, const Model& model);

} // namespace headroom
