// SPDX-License-Identifier: GPL-3.0-or-later
// How much a figure moves with one input at a time (a tornado), and with two at once (a table). Exact projections throughout.
#pragma once

#include "core/analysis/varied_model.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

struct SensitivityInput
{
    Variation variation;
    Fraction low;
    Fraction high;
};

struct TornadoBar
{
    SensitivityInput input;
    Reading base; // the figure as the model has it
    Result<Reading> atLow = Reading();
    Result<Reading> atHigh = Reading();
    /// The highest of atLow, base and atHigh less the lowest; none where an end has no value. Throws OverflowError.
    std::optional<Reading> swing() const;
};

/// One bar an input: those without a swing first, then the widest, equal ones in the order given. Errors: those of targetOf() and
/// canVary() for an input, and those of the base projection and of the measure on it; Cancelled. An end that can't be computed keeps its own error in the bar.
Result<std::vector<TornadoBar>> tornado(
    const Model& model, const Measure& what, const std::vector<SensitivityInput>& inputs, const Watch& watch = {});

/// "PATH=low..high" sets the field to both ends; "PATH=*low..high" multiplies, "PATH=+low..high" adds. Without "=": times 0.9 and
/// 1.1. Errors: NumberMalformed, DomainError when low is not below high.
Result<SensitivityInput> parseSensitivityInput(std::string_view text);

/// The uncertainties of the project as inputs, each from its 10th to its 90th percentile, as drawnNumber() has them. Errors: those of
/// the paths; NotFinite.
Result<std::vector<SensitivityInput>> sensitivityOfUncertainties(const Model& model);

struct TableAxis
{
    Variation variation;
    std::vector<Fraction> values;
    std::vector<std::string> texts{}; // not empty: values in the field's text form, in place of numbers

    std::size_t size() const { return texts.empty() ? values.size() : texts.size(); }
    /// As it was asked for.
    std::string textAt(std::size_t place) const { return texts.empty() ? values[place].toText() : texts[place]; }
};
/// "PATH=1,2,3", "PATH=*0.9,1,1.1", "PATH=+0,1,2", "PATH=2024-07,2024-09", "PATH=asIs,utilisation". Errors: NumberMalformed of factors
/// and sums, ValueRequired.
Result<TableAxis> parseTableAxis(std::string_view text);

/// The figure at each pair of values, cells[row][column]. Errors: DomainError where both axes vary the same path; those of targetOf()
/// for an axis, canVary() for its numbers and of parseValue() for its texts; a cell that can't be computed keeps its own; Cancelled.
struct TwoWayTable
{
    TableAxis rows;
    TableAxis columns;
    std::vector<std::vector<Result<Reading>>> cells;
};
Result<TwoWayTable> twoWayTable(
    const Model& model, const Measure& what, TableAxis rows, TableAxis columns, const Watch& watch = {});

} // namespace headroom
