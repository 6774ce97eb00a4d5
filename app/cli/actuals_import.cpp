// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli actuals import: bills in FOCUS's columns, from files or from a database, into a project.
#include "app/cli/actuals.h"
#include "app/cli/choices.h"
#include "app/cli/interruption.h"

#include "core/model/validate.h"
#include "core/pricing/bill_import.h"
#include "ui/document/import_sources.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

#include <unistd.h>

namespace headroom::cli {

namespace {

struct ImportArguments
{
    std::string file;
    std::vector<std::string> sources;
    std::string kind = "focus";
    std::string connection;
    std::string table;
    int timeoutSeconds = 600;
    std::string bill = "FOCUS";
    std::optional<DecimalSign> decimal;
    bool dryRun = false;
    bool partial = false;
    Format format = Format::Table;
};

void showProgress(std::size_t done, std::size_t total)
{
    static const bool terminal = ::isatty(STDERR_FILENO) == 1;
    if (terminal)
        std::cerr << '\r' << (total == 0 ? 100 : done * 100 / total) << " %   " << std::flush;
}

Result<BillRead> readSource(const ImportArguments& arguments)
{
    BillSource source;
    source.files = arguments.sources;
    if (arguments.kind == "postgres") {
        source.connection = arguments.connection;
        source.table = arguments.table;
    }
    source.decimal = arguments.decimal;
    source.timeout = std::chrono::seconds(arguments.timeoutSeconds);
    source.cancel = Interruption::flag();
    source.progress = showProgress;
    auto read = readBill(source);
    if (source.connection.empty() && ::isatty(STDERR_FILENO) == 1)
        std::cerr << '\n';
    return read;
}

std::string importJson(const BillRead& read, const BillImport& import, bool imported)
{
    const int digits = read.bill.moneyDigits;
    JsonOut json;
    json.object().key("source").text(read.origin).key("version").text(read.version);
    json.key("microsoft").boolean(read.ofMicrosoft).key("currency").text(read.bill.currency.view());
    json.key("encoding").text(read.encoding).key("delimiter").text(read.delimiter).key("decimal").text(read.decimal);
    json.key("convertedFrom").text(import.convertedFrom.view());
    for (const auto& [key, count] :
        {std::pair("rowsRead", read.rowsRead), std::pair("rowsRejected", read.rowsRejected),
            std::pair("charges", read.bill.charges.size()), std::pair("added", import.added),
            std::pair("changed", import.changed), std::pair("removed", import.removed), std::pair("unchanged", import.unchanged)})
        json.key(key).whole(static_cast<std::int64_t>(count));
    json.key("imported").boolean(imported).key("months").array();
    for (const BillMonth& month : read.bill.months)
        json.object()
            .key("month")
            .text(month.month.toText())
            .key("billed")
            .money(month.billed, digits)
            .key("effective")
            .money(month.effective, digits)
            .endObject();
    json.endArray();
    writeFindings(json, read.findings);
    return json.endObject().result();
}

void printImport(const BillRead& read, const BillImport& import, const ImportArguments& arguments, bool imported)
{
    if (arguments.format == Format::Json) {
        print(importJson(read, import, imported));
        return;
    }
    if (arguments.format == Format::Table && !read.encoding.empty())
        print("Read as FOCUS " + read.version + ", " + read.encoding + ", delimiter " + read.delimiter + ", decimal "
            + read.decimal);
    Grid grid{{"month", "billed", "effective"}, {}, 1};
    for (const BillMonth& month : read.bill.months)
        grid.rows.push_back({month.month.toText(), month.billed.toText(read.bill.moneyDigits) + ' ' + read.bill.currency.str(),
            month.effective.toText(read.bill.moneyDigits) + ' ' + read.bill.currency.str()});
    printGrid(grid, arguments.format);
    if (arguments.format == Format::Table)
        std::cout << read.rowsRead << " rows read, " << read.rowsRejected << " rejected; " << read.bill.charges.size()
                  << " charges: " << import.added << " new, " << import.changed << " changed, " << import.removed << " gone, "
                  << import.unchanged << " as before\n";
}

/// Applies the import and publishes. Errors: validation's first, all of them on stderr.
Status publishImport(const OpenedProject& opened, const BillImport& import)
{
    if (import.change.empty())
        return done();
    Model model = opened.model;
    if (const Status applied = apply(model, import.change); !applied)
        return applied;
    if (const Findings findings = validate(model); hasErrors(findings)) {
        printFindings(findings);
        return findings.front().what;
    }
    return publish(std::move(model), opened);
}

Exit nothingImported()
{
    std::cerr << "headroom-cli: nothing was imported; with --partial the accepted rows would be\n";
    return Exit::Problems;
}

Exit runImport(const ImportArguments& arguments)
{
    const bool fromTable = arguments.kind == "postgres";
    if (fromTable ? arguments.connection.empty() || arguments.table.empty() || !arguments.sources.empty()
                  : arguments.sources.empty()) {
        std::cerr << "headroom-cli: actuals import needs SOURCE files, or --kind postgres with --connection and --table\n";
        return Exit::WrongUse;
    }
    Interruption interruption;
    const auto opened = open(arguments.file);
    if (!opened)
        return fail(opened.error());
    const auto read = readSource(arguments);
    if (!read)
        return interruption.end(read.error());
    printFindings(read->findings);
    const bool problems = hasErrors(read->findings);
    const auto import = importBill(opened->model, read->bill, {arguments.bill, read->origin});
    if (!import && problems && !arguments.partial)
        return nothingImported();
    if (!import)
        return fail(import.error());
    printFindings(import->findings);
    const bool wanted = (!problems || arguments.partial) && !arguments.dryRun;
    if (wanted)
        if (const Status published = publishImport(*opened, *import); !published)
            return fail(published.error());
    printImport(*read, *import, arguments, wanted);
    if (problems && !wanted && !arguments.dryRun)
        return nothingImported();
    return problems && !wanted ? Exit::Problems : Exit::Done;
}

} // namespace

void addActualsImport(CLI::App& actuals, Action& action)
{
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App* command = actuals.add_subcommand("import", "Put the amounts of bills into a project, month by month");
    command->footer(
        "The months of a bill replace what the project had of them. BilledCost is what is invoiced, EffectiveCost what\n"
        "each month costs when commitments are spread over their use. Leave the database's password to ~/.pgpass or\n"
        "PGPASSWORD: other users of this machine can read a command's arguments.");
    addFile(*command, arguments->file);
    command
        ->add_option("SOURCE", arguments->sources,
            "FOCUS files, CSV or .csv.gz; a manifest.json; or folders of them, exports with all their runs too")
        ->type_name("");
    command->add_option("--kind", arguments->kind, "Where the bill is: focus (files, the default) or postgres")
        ->check(CLI::IsMember({"focus", "postgres"}))
        ->type_name("KIND");
    command
        ->add_option("--connection", arguments->connection, "The database: host=... dbname=... user=..., or a postgresql:// URI")
        ->type_name("TEXT");
    command->add_option("--table", arguments->table, "Its table or view with FOCUS's columns, as in SQL")->type_name("NAME");
    command->add_option("--timeout", arguments->timeoutSeconds, "Seconds that the database may take (default: 600)")
        ->check(CLI::Range(1, 86400))
        ->type_name("SECONDS");
    command->add_option("--bill", arguments->bill, "Which bill it is, where there are several (default: FOCUS)")
        ->type_name("NAME");
    addDecimal(*command, arguments->decimal);
    command->add_flag("--dry-run", arguments->dryRun, "Only say what would be imported");
    command->add_flag("--partial", arguments->partial, "Import the good rows although others have errors");
    addFormat(*command, arguments->format);
    command->callback([arguments, &action] { action = [arguments] { return runImport(*arguments); }; });
}

} // namespace headroom::cli
