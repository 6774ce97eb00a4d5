// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of core in the user's language that are more than a translation of their source: see schemaText() and figureText().
#pragma once

#include "core/model/schema.h"

#include <QString>

namespace headroom {

/// The field's label. What English calls like a choice of another meaning (the remark "Note", the debt "Note") may have a
/// translation of its own.
QString fieldLabel(const Field& field);
/// The name of a rule of the calculation: "Balance sheet ties" of "balanceSheetTies".
QString ruleText(std::string_view id);

} // namespace headroom
