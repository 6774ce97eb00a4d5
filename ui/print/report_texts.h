// SPDX-License-Identifier: GPL-3.0-or-later
// The English words of every text id, for translation. For this folder only.
#pragma once

#include "core/report/report_texts.h"

#include <span>

namespace headroom {

struct ReportText
{
    TextId id;
    const char* english;
};

/// Together they have each id once.
std::span<const ReportText> reportTexts();
std::span<const ReportText> moreReportTexts();

} // namespace headroom
