// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/choices.h"
#include "core/analysis/scenario.h"
#include "core/model/validate.h"
#include "core/pricing/price_book.h"
#include "core/store/project_lock.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <map>
#include <set>
#include <tuple>

namespace headroom::cli {

Exit exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PathMalformed:
    case ErrorCode::PathUnknownEntity:
    case ErrorCode::PathUnknownField:
    case ErrorCode::PathNoMatch:
    case ErrorCode::PathAmbiguous:
    case ErrorCode::FigureUnknown:
    case ErrorCode::FunctionUnknown:
    case ErrorCode::ArgumentsTooMany:
    case ErrorCode::MonthOutside: return Exit::WrongUse;
    case ErrorCode::DiskFull:
    case ErrorCode::StorageFailed:
    case ErrorCode::SessionExists: return Exit::FileTrouble;
    case ErrorCode::PriceBookMissing: return Exit::WrongUse;
    case ErrorCode::Cancelled: return Exit::Interrupted;
    default:
        return codeName(code).starts_with("file") || codeName(code).starts_with("network") ? Exit::FileTrouble : Exit::Problems;
    }
}

Exit fail(const Error& error)
{
    std::cerr << "headroom-cli: " << printable(toUtf8(messageText(error))) << '\n';
    return exitOf(error.code);
}

Exit failUse(Error error, std::string argument)
{
    error.path = std::move(argument);
    static_cast<void>(fail(error));
    return Exit::WrongUse;
}

void printFindings(const Findings& findings)
{
    for (const Finding& finding : findings)
        std::cerr << toUtf8(severityText(finding.severity)) << ": " << printable(toUtf8(messageText(finding.what))) << '\n';
}

void print(const std::string& text)
{
    std::cout << text;
    if (!text.ends_with('\n'))
        std::cout << '\n';
}

void printGrid(const Grid& grid, Format format) { print(format == Format::Csv ? asCsv(grid) : asTable(grid)); }

void addFormat(CLI::App& command, Format& format)
{
    static const std::map<std::string, Format> formats{{"table", Format::Table}, {"csv", Format::Csv}, {"json", Format::Json}};
    command.add_option("--format", format, "How to print: table, csv or json (default: table)")
        ->transform(oneOf(formats))
        ->type_name("FORMAT");
}

void addFile(CLI::App& command, std::string& file)
{
    command.add_option("FILE", file, "The project file (*.headroom)")->required()->type_name("");
}

Result<OpenedProject> open(const std::string& file)
{
    auto opened = openProject(file);
    if (opened.ok())
        printFindings(opened->notes);
    return opened;
}

void addScenario(CLI::App& command, std::string& scenario)
{
    command.add_option("--scenario", scenario, "The scenario to look at (default: the project as it is)")->type_name("NAME");
}

Result<OpenedProject> openScenario(const std::string& file, const std::string& scenario)
{
    auto opened = open(file);
    if (!opened)
        return opened;
    if (const Findings findings = validate(opened->model); hasErrors(findings)) {
        printFindings(findings);
        return findings.front().what;
    }
    const auto id = findScenario(opened->model, scenario);
    if (!id)
        return id.error();
    ScenarioModel applied = applyScenario(opened->model, *id);
    if (hasErrors(applied.findings)) {
        printFindings(applied.findings);
        return applied.findings.front().what;
    }
    if (const Findings findings = validate(applied.model); hasErrors(findings)) {
        printFindings(findings);
        return findings.front().what;
    }
    opened->model = std::move(applied.model);
    return opened;
}

Result<Projected> openAndProject(const std::string& file, const std::string& scenario)
{
    auto opened = openScenario(file, scenario);
    if (!opened)
        return opened.error();
    auto projection = project(opened->model);
    if (!projection)
        return projection.error();
    return Projected{std::move(opened).value(), std::move(projection).value()};
}

Status publish(Model model, const OpenedProject& opened)
{
    const auto lock = lockProject(opened.path);
    if (!lock && lock.error().code == ErrorCode::FileLocked)
        return lock.error();
    if (const Status priced = apply(model, addMissingPrices(model)); !priced)
        return priced;
    SaveOptions options;
    options.expected = opened.file;
    options.program = HEADROOM_VERSION;
    options.uuid = opened.meta.uuid;
    options.versions = opened.versions;
    const auto saved = saveProject(model, opened.path, options);
    return saved ? done() : Status(saved.error());
}

namespace {

/// What is wrong now and was not before: another code, or another place.
Findings newFindings(const Model& before, const Model& after)
{
    const auto keyOf = [](const Finding& f) { return std::tuple(f.severity, f.what.code, f.what.path); };
    std::set<std::tuple<Severity, ErrorCode, std::string>> known;
    for (const Finding& finding : validate(before))
        known.insert(keyOf(finding));
    Findings added = validate(after);
    std::erase_if(added, [&](const Finding& finding) { return known.contains(keyOf(finding)); });
    return added;
}

} // namespace

Exit editProject(const std::string& file, const std::function<Result<Change>(const Model&)>& make, Saving saving)
{
    const auto opened = open(file);
    if (!opened)
        return fail(opened.error());
    const Result<Change> change = make(opened->model);
    if (!change)
        return fail(change.error());
    if (change->empty())
        return Exit::Done;
    Model model = opened->model;
    if (const Status applied = apply(model, *change); !applied)
        return fail(applied.error());
    const Findings findings = newFindings(opened->model, model);
    printFindings(findings);
    if (hasErrors(findings) && saving == Saving::Checked)
        return Exit::Problems;
    const Status saved = publish(std::move(model), *opened);
    return saved ? Exit::Done : fail(saved.error());
}

} // namespace headroom::cli
