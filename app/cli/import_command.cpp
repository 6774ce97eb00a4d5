// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli import: the machines of an inventory into a project.
#include "app/cli/choices.h"
#include "app/cli/interruption.h"
#include "app/cli/json_out.h"

#include "core/exchange/column_memory.h"
#include "core/exchange/inventory_import.h"
#include "ui/document/import_check.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>

namespace headroom::cli {

namespace {

constexpr std::size_t rowsShown = 50; // of changed and gone machines in a table; JSON has up to 10,000

struct ImportArguments
{
    std::string file;
    std::string source;
    InventoryKind kind = InventoryKind::Detect;
    std::string site;
    std::string delimiter;
    std::string encoding;
    std::vector<std::string> map;
    std::vector<std::string> units;
    bool templates = false;
    bool removeGone = false;
    bool forget = false;
    bool dryRun = false;
    bool partial = false;
    Format format = Format::Table;
    ImportOptions options;
};

/// The options as the arguments say them. Error: PathMalformed, ChoiceUnknown, ReferenceUnknown.
Result<ImportOptions> optionsOf(const ImportArguments& arguments, const Model& model)
{
    ImportOptions options = arguments.options;
    options.fileName = files::nameOf(arguments.source);
    options.columnMemory = arguments.forget ? std::string() : defaultColumnMemory();
    options.templates = arguments.templates ? Machines::Take : Machines::LeaveOut;
    options.gone = arguments.removeGone ? Gone::Remove : Gone::Keep;
    const auto wrong = [](ErrorCode code, const char* option, const std::string& found, const char* expected) {
        return Error{code, {}, {{"case", option}, {"found", found}, {"expected", expected}}};
    };
    auto choices = columnChoices(arguments.map);
    if (!choices)
        return choices.error();
    options.columns = *std::move(choices);
    for (const std::string& text : arguments.units) {
        const auto parts = halves(text);
        if (!parts)
            return wrong(ErrorCode::PathMalformed, "--unit", text, "FIELD=UNIT");
        options.columns.push_back({parts->first, {}, parts->second});
    }
    if (!arguments.delimiter.empty() && !(options.table.delimiter = delimiterByName(arguments.delimiter)))
        return wrong(ErrorCode::ChoiceUnknown, "--delimiter", arguments.delimiter, "comma, semicolon, tab, bar");
    if (!arguments.encoding.empty() && !(options.table.encoding = encodingByName(arguments.encoding)))
        return wrong(ErrorCode::ChoiceUnknown, "--encoding", arguments.encoding, "UTF-8, UTF-16LE, UTF-16BE, Windows-1252");
    for (const Site& site : model.table<Site>())
        if (!arguments.site.empty() && site.name.view() == arguments.site)
            options.site = Ref<Site>{site.id};
    if (!arguments.site.empty() && !options.site)
        return wrong(ErrorCode::ReferenceUnknown, "--site", arguments.site, "a site of the project");
    return options;
}

void printReading(const SourceReading& reading)
{
    std::string line = "Read as " + reading.kind + " (" + reading.format + ')';
    const std::vector<std::pair<const char*, std::string>> facts{
        {"", reading.table}, {"", reading.encoding}, {"delimiter ", reading.delimiter}, {"decimal ", reading.decimal}};
    for (const auto& [name, value] : facts)
        if (!value.empty())
            line += ", " + std::string(name) + value;
    print(printable(line));
    if (reading.columns.empty())
        return;
    Grid grid{{"Column", "Field", "Unit", "First value", ""}, {}, 5};
    for (const ColumnReading& column : reading.columns)
        grid.rows.push_back(
            {column.header, column.field.empty() ? "(left out)" : column.field, column.unit, column.sample, column.why});
    printGrid(grid, Format::Table);
}

void printPreview(const ImportPreview& preview)
{
    std::size_t shown = 0;
    for (const RowPreview& row : preview.rows) {
        if (shown++ == rowsShown) {
            print("... and " + std::to_string(preview.rows.size() - rowsShown) + " more");
            break;
        }
        std::string line = row.fate == RowPreview::Fate::Gone ? "gone: " + row.name : "changed: " + row.name;
        for (const RowPreview::Difference& d : row.differences)
            line += (&d == &row.differences.front() ? ": " : "; ") + d.field + ' ' + (d.before.empty() ? "(blank)" : d.before)
                + " -> " + d.after;
        print(printable(line));
    }
}

void writeReading(JsonOut& json, const SourceReading& reading)
{
    json.key("source").object();
    const std::vector<std::pair<const char*, std::string>> facts{{"kind", reading.kind}, {"format", reading.format},
        {"table", reading.table}, {"encoding", reading.encoding}, {"delimiter", reading.delimiter}, {"decimal", reading.decimal}};
    for (const auto& [name, value] : facts)
        json.key(name).text(value);
    json.key("columns").array();
    for (const ColumnReading& column : reading.columns)
        json.object()
            .key("header")
            .text(column.header)
            .key("field")
            .text(column.field)
            .key("unit")
            .text(column.unit)
            .key("sample")
            .text(column.sample)
            .key("why")
            .text(column.why)
            .endObject();
    json.endArray().endObject();
}

void writePreview(JsonOut& json, const ImportPreview& preview)
{
    const std::vector<std::pair<const char*, std::size_t>> counts{
        {"new", preview.added}, {"changed", preview.changed}, {"unchanged", preview.unchanged}, {"gone", preview.gone}};
    for (const auto& [name, count] : counts)
        json.key(name).whole(static_cast<std::int64_t>(count));
    json.key("rows").array();
    for (const RowPreview& row : preview.rows) {
        json.object().key("name").text(row.name).key("fate").text(row.fate == RowPreview::Fate::Gone ? "gone" : "changed");
        json.key("differences").array();
        for (const RowPreview::Difference& d : row.differences)
            json.object().key("field").text(d.field).key("before").text(d.before).key("after").text(d.after).endObject();
        json.endArray().endObject();
    }
    json.endArray();
}

/// With the details of each, too.
void writeFindingsOfRows(JsonOut& json, const Findings& findings)
{
    json.key("findings").array();
    for (const Finding& finding : findings) {
        json.object().key("severity").text(severityName(finding.severity)).key("code").text(codeName(finding.what.code));
        json.key("path").text(finding.what.path).key("message").text(toUtf8(messageText(finding.what)));
        for (const Detail& detail : finding.what.details)
            json.key(detail.key).text(detail.value);
        json.endObject();
    }
    json.endArray();
}

void printOutcome(const ImportOutcome& outcome, bool imported, Format format)
{
    if (format == Format::Json) {
        JsonOut json;
        json.object().key("imported").boolean(imported);
        const std::vector<std::pair<const char*, std::size_t>> counts{{"rowsRead", outcome.rowsRead},
            {"rowsAccepted", outcome.rowsAccepted}, {"rowsRejected", outcome.rowsRejected}, {"rowsLeftOut", outcome.rowsLeftOut},
            {"disksAccepted", outcome.disksAccepted}};
        for (const auto& [name, count] : counts)
            json.key(name).whole(static_cast<std::int64_t>(count));
        writePreview(json, outcome.preview);
        writeReading(json, outcome.reading);
        writeFindingsOfRows(json, outcome.findings);
        print(json.endObject().result());
        return;
    }
    printReading(outcome.reading);
    printPreview(outcome.preview);
    std::string line = std::to_string(outcome.rowsRead) + " rows read, " + std::to_string(outcome.rowsAccepted)
        + " accepted with " + std::to_string(outcome.disksAccepted) + " disks, " + std::to_string(outcome.rowsRejected)
        + " rejected";
    if (outcome.rowsLeftOut > 0)
        line += ", " + std::to_string(outcome.rowsLeftOut) + " left out";
    print(line);
    const ImportPreview& p = outcome.preview;
    print(std::to_string(p.added) + " new, " + std::to_string(p.changed) + " changed, " + std::to_string(p.unchanged)
        + " unchanged, " + std::to_string(p.gone) + " gone");
}

/// Keeps what the user said of the columns and of the decimal sign, or forgets it.
Status remember(const ImportArguments& arguments, const SourceReading& reading)
{
    const bool says = !arguments.map.empty() || !arguments.units.empty() || arguments.options.table.decimal.has_value();
    if (reading.header.empty() || (!says && !arguments.forget))
        return done();
    return rememberColumns(defaultColumnMemory(), reading.header, {reading.choices, reading.decimalChoice});
}

Exit runImport(const ImportArguments& arguments)
{
    auto opened = open(arguments.file);
    if (!opened)
        return fail(opened.error());
    auto options = optionsOf(arguments, opened->model);
    if (!options) {
        fail(options.error());
        return Exit::WrongUse;
    }
    Interruption interruption;
    options->cancel = Interruption::flag();
    const auto outcome = importInventory(opened->model, arguments.source, arguments.kind, *options);
    if (!outcome)
        return interruption.end(outcome.error());
    const auto brought = problemsBroughtBy(opened->model, outcome->change, Interruption::flag());
    if (!brought)
        return interruption.end(brought.error());
    const bool problems = hasErrors(outcome->findings) || !brought->empty();
    // Prices of a region can be fetched for what is in the project only.
    const bool canBePriced = std::all_of(
        brought->begin(), brought->end(), [](const Finding& finding) { return finding.what.code == ErrorCode::RegionNotPriced; });
    const bool takes = !arguments.dryRun && canBePriced && (!problems || arguments.partial);
    if (arguments.format != Format::Json)
        printFindings(outcome->findings);
    printFindings(*brought);
    if (takes) {
        Model model = opened->model;
        if (const Status applied = apply(model, outcome->change); !applied)
            return fail(applied.error());
        if (const Status saved = publish(std::move(model), *opened); !saved)
            return fail(saved.error());
        if (const Status kept = remember(arguments, outcome->reading); !kept)
            printFindings({{Severity::Warning, kept.error()}});
    }
    printOutcome(*outcome, takes, arguments.format);
    if (problems && !takes && !arguments.dryRun)
        std::cerr << "headroom-cli: nothing was imported; "
                  << (!canBePriced              ? "the project would give no figures\n"
                             : brought->empty() ? "with --partial the accepted rows would be\n"
                                                : "with --partial it would be, and give figures once the regions have prices\n");
    return problems && !takes ? Exit::Problems : Exit::Done;
}

void addColumnOptions(CLI::App& command, const std::shared_ptr<ImportArguments>& arguments)
{
    command
        .add_option("--map", arguments->map,
            "The column of a field, again and again: cores=\"CPU #\"; cores= for none; tag:KEY=HEADER for a tag")
        ->type_name("FIELD=HEADER")
        ->allow_extra_args(false);
    command.add_option("--unit", arguments->units, "The unit of a field's column: memoryGib=MB, cpuUtilisation=percent")
        ->type_name("FIELD=UNIT")
        ->allow_extra_args(false);
    command.add_flag("--forget", arguments->forget, "Forget what was said of the columns before");
    command.add_option("--sheet", arguments->options.table.sheet, "The sheet of a workbook")->type_name("NAME");
    command.add_option("--delimiter", arguments->delimiter, "comma, semicolon, tab or bar (default: found out)")
        ->type_name("NAME");
    command.add_option("--encoding", arguments->encoding, "UTF-8, UTF-16LE, UTF-16BE or Windows-1252 (default: found out)")
        ->type_name("NAME");
    addDecimal(command, arguments->options.table.decimal);
}

void addRvToolsOptions(CLI::App& command, const std::shared_ptr<ImportArguments>& arguments)
{
    static const std::map<std::string, Machines> machines{{"take", Machines::Take}, {"leave-out", Machines::LeaveOut}};
    static const std::map<std::string, DiskTab> tabs{{"disks", DiskTab::Disks}, {"partitions", DiskTab::Partitions}};
    command.add_flag("--templates", arguments->templates, "Take templates too");
    command.add_option("--powered-off", arguments->options.poweredOff, "Machines that are off: take (default) or leave-out")
        ->transform(oneOf(machines))
        ->type_name("WHAT");
    command.add_option("--disks", arguments->options.disks, "RVTools' disks: disks (vDisk, default) or partitions (vPartition)")
        ->transform(oneOf(tabs))
        ->type_name("TAB");
}

} // namespace

void addImport(CLI::App& app, Action& action)
{
    static const std::map<std::string, InventoryKind> kinds{{"auto", InventoryKind::Detect}, {"detect", InventoryKind::Detect},
        {"azure-migrate", InventoryKind::AzureMigrate}, {"rvtools", InventoryKind::RvTools}, {"table", InventoryKind::Table}};
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App* command = app.add_subcommand("import", "Add the servers of an inventory to a project, or bring them up to date");
    addFile(*command, arguments->file);
    command->add_option("SOURCE", arguments->source, "The file to read, or a folder of RVTools' CSV files")
        ->required()
        ->type_name("");
    command
        ->add_option("--kind", arguments->kind,
            "What it is: azure-migrate (template, assessment, Explore), rvtools, table (any CSV or XLSX), or auto (default)")
        ->transform(oneOf(kinds))
        ->type_name("KIND");
    command->add_option("--site", arguments->site, "The site of new machines (default: the first)")->type_name("NAME");
    addColumnOptions(*command, arguments);
    addRvToolsOptions(*command, arguments);
    command->add_flag("--remove-gone", arguments->removeGone, "Remove machines that an earlier import gave and this one doesn't");
    command->add_flag("--dry-run", arguments->dryRun, "Only say what would be imported");
    command->add_flag("--partial", arguments->partial, "Import the good rows although others have errors");
    addFormat(*command, arguments->format);
    command->callback([arguments, &action] { action = [arguments] { return runImport(*arguments); }; });
}

} // namespace headroom::cli
