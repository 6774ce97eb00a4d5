// SPDX-License-Identifier: GPL-3.0-or-later
// compatible: the business case by Azure Migrate's published method, and the way from its figure to ours.
#include "app/cli/command.h"
#include "app/cli/json_out.h"

#include "core/analysis/azure_migrate_view.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace headroom::cli {

namespace {

struct Options
{
    std::string file;
    std::string scenario;
    std::string growth;
    std::string rate;
    std::vector<std::string> migrated;
    bool published = false;
    std::string colocation;
    Format format = Format::Table;
};

std::string amountText(const Fraction& amount, int digits) { return amount.toMoney(digits, Rounding::HalfAway).toText(digits); }

Result<Fraction> share(const std::string& text, const char* what)
{
    const Result<Decimal> number = Decimal::parse(text);
    if (!number)
        return Error{number.error().code, what, {{"found", text}}};
    if (*number < Decimal(0) || Decimal(1) < *number)
        return Error{ErrorCode::NumberOutOfRange, what, {{"found", text}, {"expected", "0..1"}}};
    return Fraction(*number);
}

Result<AzureMigrateInputs> settingsOf(const Options& options)
{
    AzureMigrateInputs settings;
    for (const auto& [text, what, target] :
        {std::tuple(&options.growth, "growth", &settings.growth), std::tuple(&options.rate, "wacc", &settings.discountRate)}) {
        if (text->empty())
            continue;
        const Result<Fraction> value = share(*text, what);
        if (!value)
            return value.error();
        *target = *value;
    }
    for (std::size_t i = 0; i < options.migrated.size(); ++i) {
        const Result<Fraction> value = share(options.migrated[i], "migrated");
        if (!value)
            return value.error();
        settings.migrated[i] = *value;
    }
    return settings;
}

Result<AzureMigrateBasis> basisOf(const Options& options)
{
    AzureMigrateBasis basis{options.published, {}};
    if (options.colocation.empty())
        return basis;
    const Result<Decimal> price = Decimal::parse(options.colocation);
    if (!price)
        return Error{price.error().code, "colocation", {{"found", options.colocation}}};
    if (*price < Decimal(0))
        return Error{ErrorCode::NumberOutOfRange, "colocation", {{"found", options.colocation}, {"expected", ">= 0"}}};
    basis.pricePerKwMonth = Fraction(*price);
    return basis;
}

struct YearColumn
{
    const char* id;
    const char* label;
    Fraction (*of)(const AzureMigrateYear&);
};
constexpr std::array yearColumns{
    YearColumn{"currentCapex", "depreciation", [](const AzureMigrateYear& y) { return y.currentCapex; }},
    YearColumn{"currentOpex", "running", [](const AzureMigrateYear& y) { return y.currentOpex; }},
    YearColumn{"current", "current", [](const AzureMigrateYear& y) { return y.current(); }},
    YearColumn{"future", "future", [](const AzureMigrateYear& y) { return y.future(); }},
    YearColumn{"saving", "saving", [](const AzureMigrateYear& y) { return y.current() - y.future(); }},
    YearColumn{
        "presentValue", "present value", [](const AzureMigrateYear& y) { return (y.current() - y.future()) * y.discount; }},
    YearColumn{"symmetricFuture", "future, grown every year", [](const AzureMigrateYear& y) { return y.symmetric(); }}};

std::string viewJson(const AzureMigrateView& v)
{
    JsonOut json;
    json.object().key("currency").text(v.currency.view()).key("capex").text(amountText(v.inputs.capex, v.moneyDigits));
    json.key("opex").text(amountText(v.inputs.opex, v.moneyDigits)).key("opexFrom").text(v.opexFrom.toText());
    json.key("azure").text(amountText(v.inputs.azure, v.moneyDigits)).key("azureFrom").text(v.azureFrom.toText());
    json.key("growth").text(v.inputs.growth.toText()).key("wacc").text(v.inputs.discountRate.toText()).key("years").array();
    for (std::size_t n = 0; n < v.years.size(); ++n) {
        json.object().key("year").whole(static_cast<std::int64_t>(n)).key("migrated").text(v.inputs.migrated[n].toText());
        for (const YearColumn& column : yearColumns)
            json.key(column.id).text(amountText(column.of(v.years[n]), v.moneyDigits));
        json.endObject();
    }
    json.endArray().key("costs").array();
    for (const AzureMigrateCost& cost : v.costs) {
        json.object().key("id").text(cost.id).key("published").boolean(!cost.how.empty()).key("acquisition");
        json.text(amountText(cost.acquisition, v.moneyDigits)).key("depreciation");
        json.text(amountText(cost.depreciation(), v.moneyDigits)).key("running");
        json.text(amountText(cost.running, v.moneyDigits)).endObject();
    }
    json.endArray().key("saving").money(v.saving, v.moneyDigits).key("bridge").array();
    for (const AzureMigrateStep& step : v.steps)
        json.object()
            .key("id")
            .text(step.id)
            .key("label")
            .text(step.label)
            .key("why")
            .text(step.why)
            .key("amount")
            .money(step.amount, v.moneyDigits)
            .endObject();
    return json.endArray().key("npv").money(v.npv, v.moneyDigits).endObject().result();
}

void printYears(const AzureMigrateView& v, Format format)
{
    Grid grid{{"year", "migrated"}, {}, 1};
    for (const YearColumn& column : yearColumns)
        grid.header.emplace_back(format == Format::Csv ? column.id : column.label);
    for (std::size_t n = 0; n < v.years.size(); ++n) {
        grid.rows.push_back({std::to_string(n), v.inputs.migrated[n].toText()});
        for (const YearColumn& column : yearColumns)
            grid.rows.back().push_back(amountText(column.of(v.years[n]), v.moneyDigits));
    }
    printGrid(grid, format);
}

void printCosts(const AzureMigrateView& v)
{
    Grid grid{{"on premises a year", "by", "acquired", "depreciation", "running"}, {}, 2};
    for (const AzureMigrateCost& cost : v.costs)
        grid.rows.push_back({std::string(cost.label), cost.how.empty() ? "the project's own cost" : std::string(cost.how),
            amountText(cost.acquisition, v.moneyDigits), amountText(cost.depreciation(), v.moneyDigits),
            amountText(cost.running, v.moneyDigits)});
    printGrid(grid, Format::Table);
    print("");
}

void printBridge(const AzureMigrateView& v)
{
    Grid grid{{"step", "why", "amount", "so far"}, {}, 2};
    Money sum = v.saving;
    grid.rows.push_back({"Azure Migrate's method: saving of its four years", "", "", sum.toText(v.moneyDigits)});
    for (const AzureMigrateStep& step : v.steps) {
        sum += step.amount;
        grid.rows.push_back(
            {std::string(step.label), std::string(step.why), step.amount.toText(v.moneyDigits), sum.toText(v.moneyDigits)});
    }
    grid.rows.push_back({"Net present value", "of cash before debt and after tax", "", v.npv.toText(v.moneyDigits)});
    printGrid(grid, Format::Table);
}

Exit runCompatible(const Options& options)
{
    const auto settings = settingsOf(options);
    if (!settings) {
        fail(settings.error());
        return Exit::WrongUse;
    }
    const auto basis = basisOf(options);
    if (!basis) {
        fail(basis.error());
        return Exit::WrongUse;
    }
    const auto opened = openScenario(options.file, options.scenario);
    if (!opened)
        return fail(opened.error());
    const auto view = azureMigrateView(opened->model, *settings, *basis);
    if (!view)
        return fail(view.error());
    if (options.format == Format::Json) {
        print(viewJson(*view));
        return Exit::Done;
    }
    printYears(*view, options.format);
    if (options.format == Format::Csv)
        return Exit::Done;
    const int digits = view->moneyDigits;
    const bool own = view->costs.empty();
    print("\nDepreciation " + amountText(view->inputs.capex, digits) + " a year"
        + (own ? ": all servers over their lives. Running " : ", running ") + amountText(view->inputs.opex, digits)
        + (own ? ": the stay case's 12 months from " + view->opexFrom.toText() : ": as below") + ". Azure "
        + amountText(view->inputs.azure, digits) + ": the move case's 12 months from " + view->azureFrom.toText()
        + ", with the labour on it.\n\n");
    if (!own)
        printCosts(*view);
    printBridge(*view);
    return Exit::Done;
}

} // namespace

void addCompatible(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("compatible", "Print the case as Azure Migrate's published method has it, and why our figure differs");
    command->footer("Its method: by the year, capital expenditure as depreciation, on premises compounded, Azure raised once,\n"
                    "shares migrated by the year's end. Defaults: growth 0.05, rate 0.07, migrated 0 0.2 0.5 1.");
    addFile(*command, options->file);
    command->add_option("--growth", options->growth, "Growth of the infrastructure a year")->type_name("SHARE");
    command->add_option("--wacc", options->rate, "Its discount rate a year")->type_name("SHARE");
    command->add_option("--migrated", options->migrated, "Shares moved by the end of years 0 to 3")
        ->expected(4)
        ->type_name("SHARE");
    CLI::Option* const published = command->add_flag("--published", options->published,
        "With the unit costs that it publishes for hardware, security and operations, not with the project's");
    command
        ->add_option(
            "--colocation", options->colocation, "Price of a kW a month, for its facilities (default: own rent and power)")
        ->needs(published)
        ->type_name("AMOUNT");
    addScenario(*command, options->scenario);
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runCompatible(*options); }; });
}

} // namespace headroom::cli
