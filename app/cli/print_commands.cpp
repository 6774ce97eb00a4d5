// SPDX-License-Identifier: GPL-3.0-or-later
// report: the project on paper.
#include "app/cli/command.h"

#include "app/cli/choices.h"
#include "app/cli/drawing.h"
#include "core/report/report.h"
#include "core/store/files.h"
#include "ui/format/qt_text.h"
#include "ui/print/report_printer.h"

#include <CLI/CLI.hpp>

#include <map>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace headroom::cli {

namespace {

struct ReportArguments
{
    std::string file;
    std::string scenario;
    std::string out;
    Paper paper = Paper::A4;
    PageTurn turn = PageTurn::BySection;
    std::optional<ReportStatus> status;
    std::optional<std::string> without;
    std::string language;
    std::string logo;
    std::string date;
    int threads = 2;
};

/// What the arguments say of the report's content. Errors: those of the arguments, wrong use.
Result<ReportOptions> reportOptions(const ReportArguments& arguments)
{
    ReportOptions options;
    if (!arguments.date.empty()) {
        const auto date = Date::parse(arguments.date);
        if (!date)
            return Error{date.error().code, "--date", date.error().details};
        options.preparedOn = date.value();
    }
    if (arguments.without) {
        const auto sections = parseSections(*arguments.without, "--without");
        if (!sections)
            return sections.error();
        options.without = *sections;
    }
    options.file = files::nameOf(arguments.file);
    options.scenario = arguments.scenario;
    options.status = arguments.status;
    return options;
}

Exit runReport(const ReportArguments& arguments)
{
    auto options = reportOptions(arguments);
    if (!options) {
        fail(options.error());
        return Exit::WrongUse;
    }
    if (!pathOf(arguments.out).endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        fail(Error{ErrorCode::FormatUnknown, arguments.out, {{"expected", "pdf"}}});
        return Exit::WrongUse;
    }
    const auto projected = openAndProject(arguments.file, arguments.scenario);
    if (!projected)
        return fail(projected.error());
    const Model& model = projected->project.model;
    const auto without = sectionsWithout(model, *options);
    if (!without)
        return fail(without.error());
    const auto base = arguments.scenario.empty() ? Result<OpenedProject>(projected->project) : openProject(arguments.file);
    if (!base)
        return fail(base.error());
    const auto analyses = analyseForReport(base->model, model, {*without, arguments.threads, {}});
    if (!analyses)
        return fail(analyses.error());
    options->hash = projected->project.digest.toText();
    options->analyses = std::make_shared<const ReportAnalyses>(*analyses);
    if (const ProjectVersions& versions = projected->project.versions; !versions.empty()) {
        const auto version = modelOf(versions.back());
        if (!version)
            return fail(version.error());
        options->base = reportBase(versions.back().name, *version, arguments.scenario);
    }
    startDrawing();
    ReportSetup setup(arguments.paper);
    setup.turn = arguments.turn;
    setup.language =
        toQString(arguments.language.empty() ? model.company().reportLanguage.view() : std::string_view(arguments.language));
    setup.formats = toQString(model.company().formatLocale.view());
    if (!arguments.logo.empty()) {
        auto logo = ReportLogo::read(pathOf(arguments.logo));
        if (!logo)
            return fail(logo.error());
        setup.logo = std::move(*logo);
    }
    const Report report = buildReport(model, projected->projection, *options);
    const Status written = writeReportPdf(report, projected->projection, setup, pathOf(arguments.out));
    return written ? Exit::Done : fail(written.error());
}

} // namespace

void addReport(CLI::App& app, Action& action)
{
    static const std::map<std::string, Paper> papers{{"a4", Paper::A4}, {"letter", Paper::Letter}};
    static const std::map<std::string, PageTurn> turns{{"sections", PageTurn::BySection}, {"wide", PageTurn::Wide}};
    static const std::map<std::string, ReportStatus> statuses{{"draft", ReportStatus::Draft}, {"final", ReportStatus::Final}};
    auto arguments = std::make_shared<ReportArguments>();
    CLI::App* command = app.add_subcommand("report", "Write the report as a PDF");
    addFile(*command, arguments->file);
    addScenario(*command, arguments->scenario);
    command->add_option("-o,--output", arguments->out, "The PDF to write")->required()->type_name("OUT.pdf");
    command->add_option("--paper", arguments->paper, "a4 (default) or letter")->transform(oneOf(papers))->type_name("PAPER");
    command->add_option("--pages", arguments->turn, "sections (default): wide where a section's tables are; wide: all pages")
        ->transform(oneOf(turns))
        ->type_name("SHAPE");
    command
        ->add_option("--without", arguments->without,
            "Sections to leave out, separated by commas, in place of the project's: summary, financial, cash, costs, azure, "
            "debt, "
            "scenarios, risk, capacity, assumptions, checks, appendix; \"\" for none")
        ->type_name("SECTIONS");
    command
        ->add_option_function<ReportStatus>(
            "--status", [arguments](ReportStatus status) { arguments->status = status; },
            "draft or final (default: the project's)")
        ->transform(oneOf(statuses))
        ->type_name("STATUS");
    command->add_flag_callback(
        "--final", [arguments] { arguments->status = ReportStatus::Final; }, "The same as --status final");
    command->add_option("--language", arguments->language, "en, de or fr (default: the project's, else English)")
        ->check(CLI::IsMember({"en", "de", "fr"}))
        ->type_name("LANGUAGE");
    command->add_option("--logo", arguments->logo, "A picture for the cover: PNG, JPEG or SVG, at most 5 MB")->type_name("FILE");
    command->add_option("--date", arguments->date, "The date to print on the cover (default: none)")->type_name("YYYY-MM-DD");
    command->add_option("--threads", arguments->threads, "How many threads simulate (default: 2); the report is the same")
        ->check(CLI::Range(1, 256))
        ->type_name("N");
    command->callback([arguments, &action] { action = [arguments] { return runReport(*arguments); }; });
}

} // namespace headroom::cli
