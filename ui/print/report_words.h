// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a report: a sentence for every text id, and values as people read them.
#pragma once

#include "core/report/report.h"
#include "ui/format/formatter.h"

#include <QString>

namespace headroom {

/// The English sentence with its placeholders, translated.
QString wordsOf(TextId id);
QString sentenceText(const Sentence& sentence, const Formatter& formatter);
/// One line of plain text: control characters are gone, a long text is cut.
QString valueText(const ReportValue& value, const Formatter& formatter);
/// "Benefit of moving, USD thousand".
QString captionText(const ReportTable& table, const Formatter& formatter);

} // namespace headroom
