// SPDX-License-Identifier: GPL-3.0-or-later
// schedule: the dated schedule of one instrument, without a project.
#include "app/cli/command.h"

#include "app/cli/json_out.h"
#include "app/cli/schedule_terms.h"
#include "core/exchange/input_file.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <memory>

namespace headroom::cli {

namespace {

using finance::DebtScheduleRow;

constexpr std::size_t mostBytes = std::size_t{4} << 20;

struct ScheduleArguments
{
    std::string file;
    Format format = Format::Table;
};

struct Column
{
    const char* name;
    std::string (*text)(const DebtScheduleRow&, int digits);
};

// The fee stands there where there is one.
std::vector<Column> columnsOf(const std::vector<DebtScheduleRow>& rows)
{
    std::vector<Column> columns{
        {"date", [](const DebtScheduleRow& r, int) { return r.date.toText(); }},
        {"interest", [](const DebtScheduleRow& r, int digits) { return r.interest.toText(digits); }},
        {"principal", [](const DebtScheduleRow& r, int digits) { return r.principal.toText(digits); }},
        {"balance", [](const DebtScheduleRow& r, int digits) { return r.balance.toText(digits); }},
        {"rate", [](const DebtScheduleRow& r, int) { return r.rate.toText(); }},
        {"capitalised", [](const DebtScheduleRow& r, int digits) { return r.capitalised.toText(digits); }},
    };
    if (std::any_of(rows.begin(), rows.end(), [](const DebtScheduleRow& r) { return !r.fee.isZero(); }))
        columns.push_back({"fee", [](const DebtScheduleRow& r, int digits) { return r.fee.toText(digits); }});
    return columns;
}

std::string scheduleJson(const std::vector<DebtScheduleRow>& rows, int digits)
{
    const auto columns = columnsOf(rows);
    JsonOut json;
    json.object().key("rows").array();
    for (const DebtScheduleRow& row : rows) {
        json.object();
        for (const Column& column : columns)
            json.key(column.name).text(column.text(row, digits));
        json.endObject();
    }
    return json.endArray().endObject().result();
}

Grid scheduleGrid(const std::vector<DebtScheduleRow>& rows, int digits)
{
    const auto columns = columnsOf(rows);
    Grid grid;
    for (const Column& column : columns)
        grid.header.emplace_back(column.name);
    for (const DebtScheduleRow& row : rows) {
        grid.rows.emplace_back();
        for (const Column& column : columns)
            grid.rows.back().push_back(column.text(row, digits));
    }
    return grid;
}

Result<std::string> readFile(const std::string& file)
{
    const auto bytes = readInputFile(file, mostBytes);
    return bytes ? Result<std::string>(std::string(bytes->view())) : Result<std::string>(bytes.error());
}

Result<std::string> readStandardInput() { return std::string(std::istreambuf_iterator<char>(std::cin), {}); }

Exit runSchedule(const ScheduleArguments& arguments)
{
    const auto bytes = arguments.file == "-" ? readStandardInput() : readFile(arguments.file);
    if (!bytes)
        return fail(bytes.error());
    const ReadTerms read = readScheduleTerms(*bytes);
    for (const Error& problem : read.problems)
        fail(problem);
    if (!read.terms)
        return Exit::Problems;
    const finance::DebtTerms& terms = read.terms->debt;
    const auto rows = finance::debtSchedule(terms);
    if (!rows) {
        fail(rows.error());
        return Exit::Problems;
    }
    if (arguments.format == Format::Json)
        print(scheduleJson(*rows, terms.digits));
    else
        printGrid(scheduleGrid(*rows, terms.digits), arguments.format);
    return Exit::Done;
}

std::string keysHelp()
{
    std::string text =
        "TERMS.json (- is stdin) is an object of these keys; numbers and amounts as JSON numbers or in quotes, rates as\n"
        "fractions, dates as 2024-03-31; null and \"\" are blank. The fields of a project's debt are among them:\n";
    for (const ScheduleKey& key : scheduleKeys()) {
        text += "  " + std::string(key.name) + ": " + std::string(key.meaning);
        for (const std::string_view alias : key.aliases)
            text += (alias == key.aliases.front() ? " [" : ", ") + std::string(alias);
        text += key.aliases.empty() ? "\n" : "]\n";
    }
    return text
        + "\nRows: interest is that of the period which ends on the date, what is capitalised included; principal is repaid,\n"
          "negative where it is drawn; balance = balance before + capitalised - principal; rate is in force on the day before\n"
          "the date. Interest is rounded once, when it is paid; the payment at maturity clears the residue.";
}

} // namespace

void addSchedule(CLI::App& app, Action& action)
{
    auto arguments = std::make_shared<ScheduleArguments>();
    CLI::App* command = app.add_subcommand("schedule", "Print the dated schedule of one debt instrument from its terms");
    command->add_option("TERMS", arguments->file, "The terms (JSON)")->required()->type_name("");
    addFormat(*command, arguments->format);
    command->footer(keysHelp());
    command->callback([arguments, &action] { action = [arguments] { return runSchedule(*arguments); }; });
}

} // namespace headroom::cli
