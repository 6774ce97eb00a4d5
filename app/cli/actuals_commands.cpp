// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli actuals: list, and the group of its commands.
#include "app/cli/actuals.h"

#include "core/pricing/bill.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace headroom::cli {

namespace {

struct ListOptions
{
    std::string file;
    std::string month;
    Format format = Format::Table;
};

/// By month, then as they were entered.
Result<std::vector<const Actual*>> rowsOf(const Model& model, const std::string& month)
{
    std::optional<Month> only;
    if (!month.empty()) {
        const auto parsed = Month::parse(month);
        if (!parsed)
            return parsed.error();
        only = *parsed;
    }
    std::vector<const Actual*> rows;
    for (const Actual& row : model.table<Actual>())
        if (!only || row.month == *only)
            rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [](const Actual* a, const Actual* b) { return a->month < b->month; });
    return rows;
}

struct Cells
{
    std::string billed;
    std::string effective;
    std::string quantity;
};
Cells cellsOf(const Actual& row, int digits)
{
    return {row.billedAmount.toText(digits), row.effectiveAmount ? row.effectiveAmount->toText(digits) : std::string(),
        row.quantity ? row.quantity->toText() : std::string()};
}

std::string listJson(const std::vector<const Actual*>& rows, const Model& model)
{
    JsonOut json;
    json.object().key("currency").text(model.company().currency.view()).key("actuals").array();
    for (const Actual* row : rows) {
        const Cells cells = cellsOf(*row, model.moneyDigits());
        json.object().key("id").whole(row->id);
        for (const auto& [key, text] :
            {std::pair("month", row->month.toText()), std::pair("line", row->line.str()),
                std::pair("serviceCategory", row->name.str()), std::pair("service", row->service.str()),
                std::pair("region", row->region.str()), std::pair("chargeCategory", std::string(nameOf(row->category))),
                std::pair("billed", cells.billed), std::pair("effective", cells.effective), std::pair("quantity", cells.quantity),
                std::pair("unit", row->unit.str()), std::pair("source", row->citation.str())})
            json.key(key).text(text);
        json.endObject();
    }
    return json.endArray().endObject().result();
}

Exit runList(const ListOptions& options)
{
    const auto opened = open(options.file);
    if (!opened)
        return fail(opened.error());
    const auto rows = rowsOf(opened->model, options.month);
    if (!rows) {
        fail(rows.error());
        return Exit::WrongUse;
    }
    if (options.format == Format::Json) {
        print(listJson(*rows, opened->model));
        return Exit::Done;
    }
    Grid grid{{"month", "line", "category", "service", "region", "charge", "unit", "quantity", "billed", "effective"}, {}, 7};
    for (const Actual* row : *rows) {
        const Cells cells = cellsOf(*row, opened->model.moneyDigits());
        grid.rows.push_back({row->month.toText(), row->line.str(), row->name.str(), row->service.str(), row->region.str(),
            std::string(nameOf(row->category)), row->unit.str(), cells.quantity, cells.billed, cells.effective});
    }
    printGrid(grid, options.format);
    return Exit::Done;
}

} // namespace

void addActuals(CLI::App& app, Action& action)
{
    CLI::App* group =
        app.add_subcommand("actuals", "Import or enter what really happened, list it, and hold the plan against it");
    group->require_subcommand(1);
    addActualsImport(*group, action);
    addActualsAdd(*group, action);
    addActualsCompare(*group, action);
    auto options = std::make_shared<ListOptions>();
    CLI::App* list = group->add_subcommand("list", "List the actual amounts of a project");
    addFile(*list, options->file);
    list->add_option("--month", options->month, "Only this month")->type_name("YYYY-MM");
    addFormat(*list, options->format);
    list->callback([options, &action] { action = [options] { return runList(*options); }; });
}

} // namespace headroom::cli
