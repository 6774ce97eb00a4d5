// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of numbers in entry.h share.
#pragma once

#include "ui/format/entry.h"

namespace headroom {

/// With "found": the text, as far as it can be shown.
Error malformed(ErrorCode code, const QString& found);
bool isFormula(const QString& text);
/// Whether a sign in it that the locale groups with may be meant to part the decimals.
bool hasDoubtfulGroup(const QString& text, const Formatter& formatter);
/// NumberAmbiguous, with both ways to write it without doubt.
Error ambiguous(const QString& text, const QString& own, const QString& other);
/// A share is shown as percent and typed as percent: "12" is "12%", "0.5" is half a percent.
Fraction asShare(const Fraction& number, const QString& text);

} // namespace headroom
