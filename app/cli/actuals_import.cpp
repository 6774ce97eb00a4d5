// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli actuals import: bills in FOCUS's columns, from files or from a database, into a project.
#include "app/cli/actuals.h"

#include "core/exchange/focus_csv.h"
#include "core/model/validate.h"
#include "core/pricing/bill_import.h"
#include "core/remote/focus_postgres.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <atomic>
#include <csignal>
#include <filesystem>
#include <iostream>
#include <memory>

#include <unistd.h>

namespace headroom::cli {

namespace {

std::atomic<bool> interrupted{false};

struct ImportArguments
{
    std::string file;
    std::vector<std::string> sources;
    std::string kind = "focus";
    std::string connection;
    std::string table;
    int timeoutSeconds = 600;
    std::string bill = "FOCUS";
    bool dryRun = false;
    bool partial = false;
    Format format = Format::Table;
};

struct BillRead
{
    Bill bill;
    Findings findings;
    std::string origin; // file or table
    std::string version;
    bool ofMicrosoft = false;
    std::size_t rowsRead = 0;
    std::size_t rowsRejected = 0;
};

void showProgress(std::size_t done, std::size_t total)
{
    static const bool terminal = ::isatty(STDERR_FILENO) == 1;
    if (terminal)
        std::cerr << '\r' << (total == 0 ? 100 : done * 100 / total) << " %   " << std::flush;
}

Result<BillRead> readFiles(const ImportArguments& arguments)
{
    FocusOptions options;
    options.cancel = &interrupted;
    options.progress = showProgress;
    auto outcome = readFocus(arguments.sources, options);
    if (::isatty(STDERR_FILENO) == 1)
        std::cerr << '\n';
    if (!outcome)
        return outcome.error();
    const std::string first = std::filesystem::path(outcome->files.front()).filename().string();
    const std::size_t others = outcome->files.size() - 1;
    return BillRead{std::move(outcome->bill), std::move(outcome->findings),
        others == 0 ? first : first + " and " + std::to_string(others) + " more", outcome->version, outcome->ofMicrosoft,
        outcome->rowsRead, outcome->rowsRejected};
}

Result<BillRead> readTable(const ImportArguments& arguments)
{
    FocusQuery query;
    query.connection = arguments.connection;
    query.table = arguments.table;
    query.limits.statement = std::chrono::seconds(arguments.timeoutSeconds);
    query.cancel = &interrupted;
    auto table = readFocusTable(query);
    if (!table)
        return table.error();
    const std::size_t rows = table->bill.rows;
    return BillRead{std::move(table->bill), std::move(table->findings), table->table, {}, false, rows, 0};
}

void writeFindings(JsonOut& json, const Findings& findings)
{
    json.key("findings").array();
    for (const Finding& finding : findings)
        json.object()
            .key("severity")
            .text(severityName(finding.severity))
            .key("code")
            .text(codeName(finding.what.code))
            .key("path")
            .text(finding.what.path)
            .key("message")
            .text(toUtf8(messageText(finding.what)))
            .endObject();
    json.endArray();
}

std::string importJson(const BillRead& read, const BillImport& import, bool imported)
{
    const int digits = read.bill.moneyDigits;
    JsonOut json;
    json.object().key("source").text(read.origin).key("version").text(read.version);
    json.key("microsoft").boolean(read.ofMicrosoft).key("currency").text(read.bill.currency.view());
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
    std::signal(SIGINT, [](int) { interrupted = true; });
    const auto opened = open(arguments.file);
    if (!opened)
        return fail(opened.error());
    const auto read = fromTable ? readTable(arguments) : readFiles(arguments);
    if (!read)
        return fail(read.error());
    printFindings(read->findings);
    const bool problems = hasErrors(read->findings);
    const auto import = importBill(opened->model, read->bill, {arguments.bill, read->origin});
    if (!import && problems && !arguments.partial)
        return nothingImported();
    if (!import)
        return fail(import.error());
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
    command->add_flag("--dry-run", arguments->dryRun, "Only say what would be imported");
    command->add_flag("--partial", arguments->partial, "Import the good rows although others have errors");
    addFormat(*command, arguments->format);
    command->callback([arguments, &action] { action = [arguments] { return runImport(*arguments); }; });
}

} // namespace headroom::cli
