// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an explanation in the user's language: core puts them together in English, from labels, cases and names of rows.
#pragma once

#include "core/engine/explain.h"
#include "ui/format/formatter.h"

namespace headroom {

/// "Interest, Term Loan A, move less stay" with its words translated; what is no word of ours, a name, stays.
QString explanationLabel(std::string_view label);
/// The node's formula with the translated labels of its operands; empty where its operands were not asked for.
QString explanationFormula(const ExplainNode& node);
/// "USD a month", "hours".
QString explanationUnit(std::string_view unit, const Formatter& formatter);

} // namespace headroom
