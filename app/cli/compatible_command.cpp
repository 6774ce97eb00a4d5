// SPDX-License-Identifier: GPL-3.0-or-later
// compatible: the business case by Azure Migrate's published method, and the way from its figure to ours.
#include "app/cli/choices.h"
#include "app/cli/command.h"
#include "app/cli/json_out.h"

#include "core/analysis/azure_migrate_view.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <span>

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
    bool assessed = false;
    std::optional<SizingRule> rule;
    std::string comfort;
    std::string discount;
    PurchaseOption savings = PurchaseOption::Reservation3Years;
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
        if (i > 0 && *value < settings.migrated[i - 1])
            return Error{ErrorCode::NumberOutOfRange, "migrated",
                {{"found", options.migrated[i]}, {"expected", ">= " + options.migrated[i - 1]}}};
        settings.migrated[i] = *value;
    }
    return settings;
}

Result<AzureMigrateAssessmentSettings> assessmentOf(const Options& options)
{
    AzureMigrateAssessmentSettings settings;
    settings.rule = options.rule;
    settings.savings = options.savings;
    if (!options.comfort.empty()) {
        const Result<Decimal> comfort = Decimal::parse(options.comfort);
        if (!comfort)
            return Error{comfort.error().code, "comfort", {{"found", options.comfort}}};
        if (*comfort <= Decimal(0) || Decimal(10) < *comfort)
            return Error{ErrorCode::NumberOutOfRange, "comfort", {{"found", options.comfort}, {"expected", "> 0, at most 10"}}};
        settings.comfortFactor = Fraction(*comfort);
    }
    if (!options.discount.empty()) {
        const Result<Fraction> discount = share(options.discount, "discount");
        if (!discount)
            return discount.error();
        settings.discount = *discount;
    }
    return settings;
}

Result<AzureMigrateBasis> basisOf(const Options& options)
{
    AzureMigrateBasis basis{options.published, {}, {}};
    if (options.assessed) {
        const Result<AzureMigrateAssessmentSettings> assessment = assessmentOf(options);
        if (!assessment)
            return assessment.error();
        basis.assessment = *assessment;
    }
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

struct AssessedPart
{
    const char* id;
    const char* label;
    Fraction AzureMigrateAssessment::*amount;
};
constexpr std::array assessedParts{AssessedPart{"compute", "Machines, without licences", &AzureMigrateAssessment::compute},
    AssessedPart{"storage", "Disks", &AzureMigrateAssessment::storage},
    AssessedPart{"network", "Network: 10 % of machines and disks, and 15 % of that", &AzureMigrateAssessment::network},
    AssessedPart{"security", "Defender for Servers, plan 2", &AzureMigrateAssessment::security},
    AssessedPart{"monitoring", "3 GB of logs a server and month", &AzureMigrateAssessment::monitoring},
    AssessedPart{"backup", "Backup of production", &AzureMigrateAssessment::backup}};

std::string disksText(const AzureMigrateMachine& m)
{
    std::string text;
    for (const auto& [tier, count] : m.disks)
        text += (text.empty() ? "" : ", ") + std::to_string(count) + " x " + tier.str();
    return text;
}

void addAssessment(JsonOut& json, const AzureMigrateAssessment& a, int digits)
{
    json.object().key("rule").text(a.rule == SizingRule::AsIs ? "asIs" : "utilisation");
    json.key("comfortFactor").text(a.comfortFactor.toText()).key("servers").whole(a.servers);
    json.key("notReady").whole(a.notReady);
    for (const AssessedPart& part : assessedParts)
        json.key(part.id).text(amountText(a.*part.amount, digits));
    json.key("total").text(amountText(a.total(), digits)).key("unpriced").array();
    for (const std::string_view name : a.unpriced)
        json.text(name);
    json.endArray().key("machines").array();
    for (const AzureMigrateMachine& m : a.machines) {
        json.object().key("name").text(m.name.view()).key("servers").whole(m.servers).key("cores").text(m.cores.toText());
        json.key("memoryGib").text(m.memoryGib.toText()).key("idle").boolean(m.isIdle).key("size");
        m.size.empty() ? json.null() : json.text(m.size.view());
        json.key("computePerMonth").text(amountText(m.compute, digits)).key("disks").text(disksText(m));
        json.key("storagePerMonth").text(amountText(m.storage, digits)).endObject();
    }
    json.endArray().endObject();
}

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
    json.endArray().key("assessment");
    if (v.assessment)
        addAssessment(json, *v.assessment, v.moneyDigits);
    else
        json.null();
    json.key("saving").money(v.saving, v.moneyDigits).key("bridge").array();
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

/// As many machines as fit on a screen; JSON has them all.
void printAssessment(const AzureMigrateView& v)
{
    constexpr std::size_t shown = 20;
    const AzureMigrateAssessment& a = *v.assessment;
    Grid parts{{"Azure a year, by its assessment", "amount"}, {}, 1};
    for (const AssessedPart& part : assessedParts)
        parts.rows.push_back({part.label, amountText(a.*part.amount, v.moneyDigits)});
    printGrid(parts, Format::Table);
    print("\nSized " + std::string(a.rule == SizingRule::AsIs ? "as on premises" : "by utilisation") + ", comfort factor "
        + a.comfortFactor.toText() + ": " + std::to_string(a.servers) + " servers, " + std::to_string(a.notReady)
        + " not ready.\n");
    for (const std::string_view name : a.unpriced)
        print("The price book lacks " + printable(std::string(name)) + ": it counts nothing.\n");
    print("");
    Grid machines{{"machine", "servers", "cores", "GiB", "size", "a month", "disks", "a month"}, {}, 1};
    for (const AzureMigrateMachine& m : std::span(a.machines).first(std::min(shown, a.machines.size())))
        machines.rows.push_back({m.name.str(), std::to_string(m.servers), m.cores.toText(), m.memoryGib.toText(),
            m.size.empty() ? "not ready" : m.size.str(), amountText(m.compute, v.moneyDigits), disksText(m),
            amountText(m.storage, v.moneyDigits)});
    printGrid(machines, Format::Table);
    if (a.machines.size() > shown)
        print("... and " + std::to_string(a.machines.size() - shown) + " more\n");
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
        + amountText(view->inputs.azure, digits)
        + (view->assessment ? ": as below, with the labour on it of the move case's 12 months from "
                            : ": the move case's 12 months, with the labour on it, from ")
        + view->azureFrom.toText() + ".\n\n");
    if (!own)
        printCosts(*view);
    if (view->assessment)
        printAssessment(*view);
    printBridge(*view);
    return Exit::Done;
}

void addAssessmentOptions(CLI::App& command, const std::shared_ptr<Options>& options)
{
    static const std::map<std::string, SizingRule> rules{
        {"as-on-premises", SizingRule::AsIs}, {"utilisation", SizingRule::Utilisation}};
    static const std::map<std::string, PurchaseOption> savings{{"none", PurchaseOption::PayAsYouGo},
        {"reservation1", PurchaseOption::Reservation1Year}, {"reservation3", PurchaseOption::Reservation3Years},
        {"plan1", PurchaseOption::SavingsPlan1Year}, {"plan3", PurchaseOption::SavingsPlan3Years}};
    CLI::Option* const assessed = command.add_flag(
        "--assessed", options->assessed, "With Azure by its own sizes and disks from the inventory, not the project's");
    command
        .add_option_function<SizingRule>(
            "--sizing", [options](SizingRule rule) { options->rule = rule; },
            "as-on-premises or utilisation (default: the plan's rule)")
        ->transform(oneOf(rules))
        ->needs(assessed)
        ->type_name("RULE");
    command.add_option("--comfort", options->comfort, "Its comfort factor (default: the plan's)")
        ->needs(assessed)
        ->type_name("FACTOR");
    command
        .add_option("--savings", options->savings,
            "How machines in use are bought: none, reservation1, reservation3 (default), plan1, plan3")
        ->transform(oneOf(savings))
        ->needs(assessed)
        ->type_name("OPTION");
    command.add_option("--discount", options->discount, "Its discount on pay as you go (default: 0)")
        ->needs(assessed)
        ->type_name("SHARE");
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
    addAssessmentOptions(*command, options);
    addScenario(*command, options->scenario);
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runCompatible(*options); }; });
}

} // namespace headroom::cli
