// SPDX-License-Identifier: GPL-3.0-or-later
// A report on paper: PDF files, printers and the preview, all by the same pages. Always in light colours.
#pragma once

#include "core/report/report.h"

#include <QPageSize>
#include <QString>

class QPrinter;
class QWidget;

namespace headroom {

enum class Paper : std::uint8_t { A4, Letter };

/// Writes a PDF 1.6 whose wide sections are on pages of landscape shape. The projection must be the report's. Errors:
/// FileUnwritable.
Status writeReportPdf(const Report& report, const Projection& projection, Paper paper, const QString& path);
/// Onto the printer's paper; wide sections are turned, since its pages have one shape. True when it could be painted.
bool printReport(const Report& report, const Projection& projection, QPrinter& printer);
/// Shows the pages and lets the user print them.
void previewReport(const Report& report, const Projection& projection, Paper paper, QWidget* parent);

} // namespace headroom
