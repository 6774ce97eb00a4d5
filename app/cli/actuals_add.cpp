// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli actuals add: the actual amount of a line that no bill has: rent, labour, revenue.
#include "app/cli/actuals.h"

#include "core/engine/lines.h"
#include "core/model/change.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace headroom::cli {

namespace {

struct AddOptions
{
    std::string file;
    std::string month;
    std::string line;
    std::string amount;
    std::string citation;
};

Result<Change> addedBy(const AddOptions& options, const Model& model)
{
    Actual row;
    const Result<Month> month = Month::parse(options.month);
    if (!month)
        return Error{month.error().code, "MONTH", {{"found", options.month}, {"expected", "2024-07"}}};
    const std::optional<Line> line = findLine(options.line);
    if (!line)
        return Error{ErrorCode::FigureUnknown, "LINE", {{"found", options.line}, {"expected", "onPremRent, revenue, ..."}}};
    if (info(*line).kind == LineKindOf::Balance)
        return Error{ErrorCode::RuleBroken, "LINE", {{"found", options.line}, {"expected", "an amount of a month, no balance"}}};
    const Result<Money> amount = Money::parse(options.amount, model.moneyDigits());
    if (!amount)
        return Error{amount.error().code, "AMOUNT", {{"found", options.amount}}};
    row.month = *month;
    row.line = options.line;
    row.billedAmount = *amount;
    row.citation = options.citation;
    return insertRow(model, Entity::Actual, row);
}

Exit runAdd(const AddOptions& options)
{
    const Result<Change> tried = addedBy(options, Model::empty(Month(2024, 1)));
    if (!tried && tried.error().path != "AMOUNT") { // whose decimals are those of the project's currency
        fail(tried.error());
        return Exit::WrongUse;
    }
    return editProject(
        options.file, [&](const Model& model) { return addedBy(options, model); }, Saving::Checked);
}

} // namespace

void addActualsAdd(CLI::App& actuals, Action& action)
{
    auto options = std::make_shared<AddOptions>();
    CLI::App* command = actuals.add_subcommand("add", "Enter the actual amount of a line in a month, beside those of bills");
    addFile(*command, options->file);
    command->add_option("MONTH", options->month, "The month")->required()->type_name("YYYY-MM");
    command->add_option("LINE", options->line, "The line of the statement by its id: onPremRent, revenue, ...")
        ->required()
        ->type_name("");
    command->add_option("AMOUNT", options->amount, "The amount with the statement's sign: cost negative")
        ->required()
        ->type_name("");
    command->add_option("--source", options->citation, "Where it comes from");
    command->callback([options, &action] { action = [options] { return runAdd(*options); }; });
}

} // namespace headroom::cli
