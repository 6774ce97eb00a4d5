// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/report_request.h"

#include "ui/document/content_hash.h"
#include "ui/document/latest_version.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QSettings>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

const QString paperKey = u"report/paper"_s;
const QString turnKey = u"report/wide"_s;
const QString logoKey = u"report/logo"_s;

} // namespace

QString reportName(const Document& document)
{
    const QString scenario = document.scenarioName();
    return scenario.isEmpty() ? document.displayName()
                              : QCoreApplication::translate("Report", "%1, scenario %2").arg(document.displayName(), scenario);
}

Report reportOf(const Document& document, const Projection& projection, std::shared_ptr<const ReportAnalyses> analyses)
{
    const QDate today = QDate::currentDate();
    ReportOptions options;
    options.file = toUtf8(document.displayName());
    options.scenario = toUtf8(document.scenarioName());
    options.hash = contentHash(document.project());
    options.preparedOn = Date(today.year(), today.month(), today.day());
    options.analyses = std::move(analyses);
    if (const auto version = latestVersion(document))
        options.base = reportBase(version->name, version->model, options.scenario);
    return buildReport(document.model(), projection, options);
}

ReportAnalysisOptions analysisOptions(const Document& document, const Watch& watch)
{
    const int threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 64U));
    return {sectionsWithout(document.model(), {}).valueOr({}), threads, watch};
}

ChosenSetup chosenSetup(const Document& document)
{
    ChosenSetup chosen;
    chosen.setup.paper = chosenPaper();
    chosen.setup.turn = chosenTurn();
    const Company& company = document.model().company();
    chosen.setup.language = toQString(company.reportLanguage.view());
    chosen.setup.formats = toQString(company.formatLocale.view());
    if (const QString path = chosenLogo(); !path.isEmpty()) {
        auto logo = ReportLogo::read(path);
        if (logo.ok())
            chosen.setup.logo = std::move(*logo);
        else
            chosen.problem = messageText(logo.error());
    }
    return chosen;
}

Paper chosenPaper()
{
    const QString name = QSettings().value(paperKey).toString();
    if (name.isEmpty())
        return userLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
    return name == "letter"_L1 ? Paper::Letter : Paper::A4;
}

void choosePaper(Paper paper) { QSettings().setValue(paperKey, paper == Paper::Letter ? u"letter"_s : u"a4"_s); }

PageTurn chosenTurn() { return QSettings().value(turnKey).toBool() ? PageTurn::Wide : PageTurn::BySection; }

void chooseTurn(PageTurn turn) { QSettings().setValue(turnKey, turn == PageTurn::Wide); }

QString chosenLogo() { return QSettings().value(logoKey).toString(); }

void chooseLogo(const QString& path) { QSettings().setValue(logoKey, path); }

} // namespace headroom
