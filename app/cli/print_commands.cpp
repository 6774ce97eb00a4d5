// SPDX-License-Identifier: GPL-3.0-or-later
// report, chart: the two commands that draw, on an application without a screen.
#include "app/cli/command.h"

#include "app/cli/choices.h"
#include "core/report/report.h"
#include "ui/charts/chart_painter.h"
#include "ui/format/qt_text.h"
#include "ui/print/report_printer.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QFile>

#include <cstdio>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace headroom::cli {

namespace {

/// Made once, before anything is drawn.
void startDrawing()
{
    if (QCoreApplication::instance())
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type != QtDebugMsg && !text.startsWith(QLatin1String("QStandardPaths"))) // a session's folder is of no use here
            std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    });
    static int argc = 1;
    static char name[] = "headroom-cli";
    static char* argv[] = {name, nullptr};
    static QApplication application(argc, argv);
}

QString pathOf(const std::string& file) { return QFile::decodeName(file.c_str()); }

struct ReportArguments
{
    std::string file;
    std::string scenario;
    std::string out;
    Paper paper = Paper::A4;
    bool final = false;
    std::string date;
};

Exit runReport(const ReportArguments& arguments)
{
    ReportOptions options;
    if (!arguments.date.empty()) {
        const auto date = Date::parse(arguments.date);
        if (!date)
            return failUse(date.error(), "--date");
        options.preparedOn = date.value();
    }
    if (!pathOf(arguments.out).endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        fail(Error{ErrorCode::FormatUnknown, arguments.out, {{"expected", "pdf"}}});
        return Exit::WrongUse;
    }
    const auto projected = openAndProject(arguments.file, arguments.scenario);
    if (!projected)
        return fail(projected.error());
    options.file = files::nameOf(arguments.file);
    if (!arguments.scenario.empty())
        options.file += ", " + arguments.scenario;
    options.status = arguments.final ? ReportOptions::Status::Final : ReportOptions::Status::Draft;
    startDrawing();
    const Report report = buildReport(projected->project.model, projected->projection, options);
    const Status written = writeReportPdf(report, projected->projection, arguments.paper, pathOf(arguments.out));
    return written ? Exit::Done : fail(written.error());
}

struct ChartArguments
{
    std::string file;
    std::string scenario;
    std::string out;
    ChartKind kind = ChartKind::MonthlyCash;
    ChartRange range = ChartRange::Headline;
    int width = 0; // 0: by the format
    int height = 0;
};

/// What is not given: 1,920 pixels of a PNG, 960 of the others; seven twelfths of the width.
QSize sizeOf(const ChartArguments& arguments, ChartFormat format)
{
    const int width = arguments.width > 0 ? arguments.width : format == ChartFormat::Png ? 1920 : 960;
    return {width, arguments.height > 0 ? arguments.height : width * 7 / 12};
}

Exit runChart(const ChartArguments& arguments)
{
    const auto format = chartFormatOf(pathOf(arguments.out));
    if (!format) {
        fail(format.error());
        return Exit::WrongUse;
    }
    const auto projected = openAndProject(arguments.file, arguments.scenario);
    if (!projected)
        return fail(projected.error());
    startDrawing();
    const ChartOptions options{arguments.range, projected->project.model.company().minimumCash};
    const Status written =
        renderChart(projected->projection, arguments.kind, options, *format, sizeOf(arguments, *format), pathOf(arguments.out));
    return written ? Exit::Done : fail(written.error());
}

} // namespace

void addReport(CLI::App& app, Action& action)
{
    static const std::map<std::string, Paper> papers{{"a4", Paper::A4}, {"letter", Paper::Letter}};
    auto arguments = std::make_shared<ReportArguments>();
    CLI::App* command = app.add_subcommand("report", "Write the report as a PDF");
    addFile(*command, arguments->file);
    addScenario(*command, arguments->scenario);
    command->add_option("-o,--output", arguments->out, "The PDF to write")->required()->type_name("OUT.pdf");
    command->add_option("--paper", arguments->paper, "a4 (default) or letter")->transform(oneOf(papers))->type_name("PAPER");
    command->add_flag("--final", arguments->final, "Say final instead of draft");
    command->add_option("--date", arguments->date, "The date to print on the cover (default: none)")->type_name("YYYY-MM-DD");
    command->callback([arguments, &action] { action = [arguments] { return runReport(*arguments); }; });
}

void addChart(CLI::App& app, Action& action)
{
    static const std::map<std::string, ChartKind> kinds{{"cash", ChartKind::MonthlyCash}, {"debt", ChartKind::DebtLiquidity}};
    static const std::map<std::string, ChartRange> ranges{{"headline", ChartRange::Headline}, {"horizon", ChartRange::Horizon}};
    auto arguments = std::make_shared<ChartArguments>();
    CLI::App* command = app.add_subcommand("chart", "Write a chart as PNG, SVG or PDF, by the name's ending");
    addFile(*command, arguments->file);
    addScenario(*command, arguments->scenario);
    command->add_option("-o,--output", arguments->out, "The picture to write")->required()->type_name("OUT.png|svg|pdf");
    command->add_option("--kind", arguments->kind, "cash (default): cash flow month by month; debt: debt and liquidity")
        ->transform(oneOf(kinds))
        ->type_name("KIND");
    command->add_option("--range", arguments->range, "Months of the cash chart: headline (default) or horizon")
        ->transform(oneOf(ranges))
        ->type_name("RANGE");
    command->add_option("--width", arguments->width, "Pixels of the picture (default: 1920 of a PNG, else 960)")
        ->check(CLI::Range(300, 8000))
        ->type_name("N");
    command->add_option("--height", arguments->height, "Pixels of the picture (default: 7/12 of the width)")
        ->check(CLI::Range(175, 8000))
        ->type_name("N");
    command->callback([arguments, &action] { action = [arguments] { return runChart(*arguments); }; });
}

} // namespace headroom::cli
