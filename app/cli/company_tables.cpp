// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli company import-lines, import-debt: operating lines and debt from plain tables.
#include "app/cli/choices.h"
#include "app/cli/company.h"
#include "app/cli/json_out.h"
#include "core/exchange/column_memory.h"
#include "core/exchange/debt_import.h"
#include "core/exchange/input_file.h"
#include "core/exchange/line_import.h"
#include "core/exchange/zip_archive.h"

#include <CLI/CLI.hpp>

#include <map>
#include <memory>

namespace headroom::cli {

namespace {

using TableReaderFunction = Result<TableImportOutcome> (*)(const Model&, const TableSource&, const TableImportOptions&);

struct TableArguments
{
    std::string file;
    std::string source;
    std::vector<std::string> map;
    TableImportOptions options;
    ImportMode mode;
};

void printOutcome(const TableImportOutcome& outcome, Format format)
{
    const std::size_t rejected = outcome.rowsRead - outcome.rowsAccepted;
    if (format == Format::Json) {
        JsonOut json;
        json.object().key("rowsRead").whole(static_cast<std::int64_t>(outcome.rowsRead));
        json.key("rowsAccepted").whole(static_cast<std::int64_t>(outcome.rowsAccepted));
        json.key("rowsRejected").whole(static_cast<std::int64_t>(rejected));
        json.key("added").whole(static_cast<std::int64_t>(outcome.added));
        json.key("updated").whole(static_cast<std::int64_t>(outcome.updated));
        json.key("decimal").text(decimalSignName(outcome.decimal)).key("delimiter").text(std::string(1, outcome.delimiter));
        return print(json.endObject().result());
    }
    if (format == Format::Csv) {
        Grid grid;
        grid.header = {"rows", "accepted", "rejected", "added", "updated"};
        grid.rows.push_back({std::to_string(outcome.rowsRead), std::to_string(outcome.rowsAccepted), std::to_string(rejected),
            std::to_string(outcome.added), std::to_string(outcome.updated)});
        return printGrid(grid, format);
    }
    print(std::to_string(outcome.rowsRead) + " rows read, " + std::to_string(outcome.rowsAccepted) + " accepted, "
        + std::to_string(rejected) + " rejected; " + std::to_string(outcome.added) + " added, " + std::to_string(outcome.updated)
        + " updated; decimal " + std::string(decimalSignName(outcome.decimal)));
}

/// Keeps what the user said of the columns and of the decimal sign.
void remember(const TableArguments& arguments, const SourceReading& reading)
{
    if (arguments.map.empty() && !arguments.options.decimal)
        return;
    const RememberedTable table{reading.choices, reading.decimalChoice};
    if (const Status kept = rememberColumns(arguments.options.columnMemory, reading.header, table); !kept)
        printFindings({{Severity::Warning, kept.error()}});
}

Exit runTable(TableArguments arguments, TableReaderFunction readTable)
{
    auto choices = columnChoices(arguments.map);
    if (!choices) {
        fail(choices.error());
        return Exit::WrongUse;
    }
    const auto opened = open(arguments.file);
    if (!opened)
        return fail(opened.error());
    const auto content = readInputFile(arguments.source, longestSmallTable);
    if (!content)
        return fail(content.error());
    TableImportOptions& options = arguments.options;
    options.fileName = files::nameOf(arguments.source);
    options.columns = *std::move(choices);
    options.columnMemory = defaultColumnMemory();
    const bool isBook = ZipArchive::isZip(content->view());
    const auto book = isBook ? TableFile::open(arguments.source, options.fileName) : Result<TableFile>(Error{});
    if (isBook && !book)
        return fail(book.error());
    const auto outcome = readTable(opened->model, isBook ? TableSource(*book) : TableSource(content->view()), options);
    if (!outcome)
        return fail(outcome.error());
    printFindings(outcome->findings);
    printOutcome(*outcome, arguments.mode.format);
    const Exit exit = finishImport(*opened, outcome->change, outcome->findings, arguments.mode);
    if (exit == Exit::Done && !arguments.mode.dryRun)
        remember(arguments, outcome->reading);
    return exit;
}

/// Adds --dates, --scale, --shares.
void addForms(CLI::App& command, TableImportOptions& options)
{
    addDays(command, options.days);
    command
        .add_option_function<std::int64_t>(
            "--scale", [&options](std::int64_t scale) { options.scale = scale; },
            "Amounts are in so many, 1, 1000 or 1000000 (default: as their headers say; asked for where a title says it)")
        ->check(CLI::IsMember({1, 1000, 1000000}))
        ->type_name("N");
    static const std::map<std::string, ShareForm> forms{{"fraction", ShareForm::Fraction}, {"percent", ShareForm::Percent}};
    command
        .add_option_function<ShareForm>(
            "--shares", [&options](ShareForm form) { options.shares = form; },
            "Rates without a percent sign, fraction (0.045) or percent (4.5) (default: as their headers say)")
        ->transform(oneOf(forms))
        ->type_name("FORM");
}

void addTable(CLI::App& company, Action& action, const char* name, const char* help, const char* source, TableReaderFunction read)
{
    auto arguments = std::make_shared<TableArguments>();
    CLI::App* command = company.add_subcommand(name, help);
    addFile(*command, arguments->file);
    command->add_option("SOURCE", arguments->source, source)->required()->type_name("");
    command
        ->add_option("--map", arguments->map,
            "The column of a field, again and again, kept for the next table with these headers: maturity=\"Due on\"; principal= "
            "for "
            "none")
        ->type_name("FIELD=HEADER")
        ->allow_extra_args(false);
    addDecimal(*command, arguments->options.decimal);
    addForms(*command, arguments->options);
    command->add_option("--sheet", arguments->options.sheet, "The sheet of a workbook (default: the first)")->type_name("NAME");
    if (read == importOperatingLines) {
        static const std::map<std::string, CostSign> signs{{"positive", CostSign::Positive}, {"negative", CostSign::Negative}};
        command
            ->add_option_function<CostSign>(
                "--costs", [&options = arguments->options](CostSign sign) { options.costs = sign; },
                "Costs in the table are positive or negative, with a minus sign (default: positive; asked for where all are "
                "negative)")
            ->transform(oneOf(signs))
            ->type_name("SIGN");
    }
    addImportMode(*command, arguments->mode);
    command->callback([arguments, read, &action] { action = [arguments, read] { return runTable(*arguments, read); }; });
}

} // namespace

void addCompanyTables(CLI::App& company, Action& action)
{
    addTable(company, action, "import-lines", "Take operating lines and their months from a table",
        "A CSV file or workbook: columns line, month, amount; or a row a line with the months as columns; and any field of a "
        "line",
        importOperatingLines);
    addTable(company, action, "import-debt", "Take debt instruments from a table",
        "A CSV file or workbook: a row an instrument, columns by the names or labels of their fields (headroom-cli schema lists "
        "them)",
        importDebtInstruments);
}

} // namespace headroom::cli
