// SPDX-License-Identifier: GPL-3.0-or-later
// export: the whole project as a workbook of formulas or as JSON, or one table of its inputs as CSV or JSON.
#include "app/cli/command.h"

#include "core/engine/other_numbers.h"
#include "core/exchange/table_csv.h"
#include "core/exchange/workbook.h"
#include "core/model/path.h"
#include "core/store/files.h"
#include "ui/charts/output_file.h"
#include "ui/document/project_json_file.h"
#include "ui/format/explanation_text.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>
#include <QFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace headroom::cli {

namespace {

struct ExportArguments
{
    std::string file;
    std::string scenario;
    std::string out;
    std::string table;
    std::string date;
    std::string language;
};

// Whole or not at all.
Status writeFile(const std::string& path, const std::string& bytes)
{
    return writeOutput(
        QFile::decodeName(path.c_str()), QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

Exit exportTable(const ExportArguments& arguments, std::string (*write)(const Model&, Entity))
{
    const EntitySchema* schema = findSchema(arguments.table);
    if (!schema) {
        fail(Error{ErrorCode::PathUnknownEntity, arguments.table, {}});
        return Exit::WrongUse;
    }
    const auto opened = openScenario(arguments.file, arguments.scenario);
    if (!opened)
        return fail(opened.error());
    const Status written = writeFile(arguments.out, write(opened->model, schema->entity));
    return written ? Exit::Done : fail(written.error());
}

Exit exportJson(const ExportArguments& arguments)
{
    const auto opened = open(arguments.file);
    if (!opened)
        return fail(opened.error());
    const Status written = writeFile(arguments.out, projectJson(opened->model, opened->versions));
    return written ? Exit::Done : fail(written.error());
}

Exit exportWorkbook(const ExportArguments& arguments)
{
    WorkbookOptions options;
    if (!arguments.date.empty()) {
        const auto date = Date::parse(arguments.date);
        if (!date) {
            fail(date.error());
            return Exit::WrongUse;
        }
        options.preparedOn = date.value();
    }
    const auto projected = openAndProject(arguments.file, arguments.scenario);
    if (!projected)
        return fail(projected.error());
    const auto traced = traceProject(projected->project.model);
    if (!traced)
        return fail(traced.error());
    options.file = files::nameOf(arguments.file);
    if (!arguments.scenario.empty())
        options.file += ", " + arguments.scenario;
    const Company& company = projected->project.model.company();
    options.words =
        coreWords(toQString(arguments.language.empty() ? company.reportLanguage.view() : std::string_view(arguments.language)));
    const Status written = writeWorkbook(projected->project.model, projected->projection, *traced, options, arguments.out);
    return written ? Exit::Done : fail(written.error());
}

Exit runExport(const ExportArguments& arguments)
{
    const QString out = QFile::decodeName(arguments.out.c_str());
    if (const Status status = mayBeReplaced(out); !status)
        return fail(status.error());
    const bool isTable = !arguments.table.empty();
    if (out.endsWith(u".csv"_s, Qt::CaseInsensitive) && isTable)
        return exportTable(arguments, tableCsv);
    if (out.endsWith(u".json"_s, Qt::CaseInsensitive) && isTable)
        return exportTable(arguments, tableJson);
    if (out.endsWith(u".json"_s, Qt::CaseInsensitive) && !isTable && arguments.scenario.empty())
        return exportJson(arguments);
    if (out.endsWith(u".xlsx"_s, Qt::CaseInsensitive) && !isTable)
        return exportWorkbook(arguments);
    fail(Error{ErrorCode::FormatUnknown, arguments.out,
        {{"expected",
            isTable                          ? "csv, json"
                : arguments.scenario.empty() ? "xlsx, json; csv or json with --table"
                                             : "xlsx"}}});
    return Exit::WrongUse;
}

} // namespace

void addExport(CLI::App& app, Action& action)
{
    auto arguments = std::make_shared<ExportArguments>();
    CLI::App* command =
        app.add_subcommand("export", "Write the project as a workbook of live formulas, as JSON, or one table as CSV or JSON");
    addFile(*command, arguments->file);
    addScenario(*command, arguments->scenario);
    command
        ->add_option("-o,--output", arguments->out,
            "OUT.xlsx: a workbook that recalculates; OUT.json: the whole project with its named versions, which "
            "\"new --from\" reads again; OUT.csv, or OUT.json with --table: one table")
        ->required()
        ->type_name("OUT");
    command->add_option("--table", arguments->table, "Which table is written, by its name in paths: workload, debt, ...")
        ->type_name("NAME");
    command->add_option("--date", arguments->date, "The date on the workbook's cover (default: none)")->type_name("YYYY-MM-DD");
    command
        ->add_option("--language", arguments->language,
            "Of the workbook's words: en, de or fr (default: the project's language of the report, else English)")
        ->check(CLI::IsMember({"en", "de", "fr"}))
        ->type_name("LANGUAGE");
    command->callback([arguments, &action] { action = [arguments] { return runExport(*arguments); }; });
}

} // namespace headroom::cli
