// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an explanation in the user's language: core puts them together in English, from labels, cases and names of rows.
#pragma once

#include "core/engine/explain.h"
#include "ui/format/formatter.h"

#include <functional>

namespace headroom {

/// "Interest, Term Loan A, move less stay" with its words translated; what is no word of ours, a name, stays.
QString explanationLabel(std::string_view label);
/// The same, and texts of core that are one label or sentence, in a language (a code of languages(); another one: the language in
/// use). What English writes alike is told apart by a meaning, see fieldLabel(). Any thread may call it.
std::function<std::string(std::string_view english, std::string_view meaning)> coreWords(const QString& language);
/// The node's formula with the translated labels of its operands; empty where its operands were not asked for.
QString explanationFormula(const ExplainNode& node);
/// "USD a month", "hours".
QString explanationUnit(std::string_view unit, const Formatter& formatter);

} // namespace headroom
