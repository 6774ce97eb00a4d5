// SPDX-License-Identifier: GPL-3.0-or-later
// A report on paper: PDF files, printers and the preview, all by the same pages. Always in light colours.
#pragma once

#include "core/report/report.h"
#include "ui/print/report_logo.h"

#include <QImage>
#include <QPageSize>
#include <QString>

#include <memory>

class QPrinter;
class QWidget;

namespace headroom {

enum class Paper : std::uint8_t { A4, Letter };
/// BySection: wide tables have wide pages; Wide: all pages are.
enum class PageTurn : std::uint8_t { BySection, Wide };

struct ReportSetup
{
    ReportSetup(Paper paperSize = Paper::A4) : paper(paperSize) {}
    Paper paper;
    PageTurn turn = PageTurn::BySection;
    ReportLogo logo;  // on the cover
    QString language; // a code of languages(); empty: the program's
    QString formats;  // a language tag whose numbers and dates it has; empty: the language's
};

/// The pages of a report, as PDF files, printers and the preview have them. The projection must be the report's. Needs a QApplication.
class ReportPages
{
public:
    ReportPages(const Report& report, const Projection& projection, const ReportSetup& setup);
    ~ReportPages();
    ReportPages(ReportPages&&) noexcept;
    ReportPages& operator=(ReportPages&&) noexcept;

    int count() const;
    /// In points.
    QSizeF sizeOf(int page) const;
    /// The page as a picture with so many dots a point.
    QImage picture(int page, double dotsPerPoint) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Writes a PDF 1.6 whose wide sections are on pages of landscape shape. The projection must be the report's. Errors:
/// FileUnwritable.
Status writeReportPdf(const Report& report, const Projection& projection, const ReportSetup& setup, const QString& path);
/// Onto the printer's paper; wide pages are turned, since a printer's have one shape. True when it could be painted.
bool printReport(const Report& report, const Projection& projection, const ReportSetup& setup, QPrinter& printer);
/// Shows the pages and lets the user print them.
void previewReport(const Report& report, const Projection& projection, const ReportSetup& setup, QWidget* parent);

} // namespace headroom
