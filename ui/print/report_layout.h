// SPDX-License-Identifier: GPL-3.0-or-later
// A report's texts, tables and charts put onto pages. For this folder only.
#pragma once

#include "ui/print/page_builder.h"
#include "ui/print/report_printer.h"

namespace headroom {

QPageSize::PageSizeId pageSizeOf(Paper paper);

/// In the language and the formats that hold while it runs.
std::vector<LaidPage> layReport(
    const Report& report, const Projection& projection, const ReportSetup& setup, QPageSize::PageSizeId paper);

} // namespace headroom
