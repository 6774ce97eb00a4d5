// SPDX-License-Identifier: GPL-3.0-or-later
// A report of the open project: what it is made of, and how the user wants it printed.
#pragma once

#include "core/report/report.h"
#include "ui/document/document.h"
#include "ui/print/report_printer.h"

namespace headroom {

/// With the scenario whose figures they are.
QString reportName(const Document& document);
/// Of what the window shows, prepared today.
Report reportOf(const Document& document, const Projection& projection, std::shared_ptr<const ReportAnalyses> analyses);
/// What the analyses of the report are to leave out, at so many threads as the machine has.
ReportAnalysisOptions analysisOptions(const Document& document, const Watch& watch);

/// Paper, shape of pages and logo as the user chose them last, language and formats as the project says. A logo that can't be read any
/// more is left out, and said.
struct ChosenSetup
{
    ReportSetup setup;
    QString problem;
};
ChosenSetup chosenSetup(const Document& document);
Paper chosenPaper();
void choosePaper(Paper paper);
PageTurn chosenTurn();
void chooseTurn(PageTurn turn);
/// A file; empty for none.
QString chosenLogo();
void chooseLogo(const QString& path);

} // namespace headroom
