// SPDX-License-Identifier: GPL-3.0-or-later
// The value of what was explained, read off any projection of the project.
#pragma once

#include "core/analysis/measure.h"
#include "ui/format/formatter.h"

#include <optional>
#include <string>

namespace headroom {

struct ExplainedValue
{
    Reading reading;
    FigureUnit unit = FigureUnit::Money;
};

/// `id` as ExplainNode has it: a figure, a part of the headline, a line's month, an instrument's month. Nothing for steps and inputs,
/// and where the projection has no value for it.
std::optional<ExplainedValue> explainedValue(const Projection& projection, const Model& model, const std::string& id);
/// "+1,234", "-0.4%": what the second is more than the first, with its sign; months in months.
QString differenceText(const ExplainedValue& from, const ExplainedValue& to, const Formatter& formatter);

} // namespace headroom
