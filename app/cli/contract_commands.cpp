// SPDX-License-Identifier: GPL-3.0-or-later
// option, equity.
#include "app/cli/command.h"

#include "app/cli/choices.h"
#include "app/cli/json_out.h"
#include "core/analysis/capacity_option.h"
#include "core/analysis/share_issue.h"
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace headroom::cli {

namespace {

std::string numberText(double value)
{
    JsonOut json;
    return json.number(value).result();
}

// How amounts and shares are written in a format.
class Writer
{
public:
    Writer(const Projection& p, Format format) : m_formatter(Formatter::of(p)), m_digits(p.moneyDigits), m_format(format) {}

    std::string money(Money amount) const
    {
        return m_format == Format::Table ? toUtf8(m_formatter.money(amount, MoneyStyle::Statement, MoneyScale::Units))
                                         : amount.toText(m_digits);
    }
    std::string money(const std::optional<Money>& amount) const { return amount ? money(*amount) : std::string(); }
    static std::string number(const std::optional<double>& value) { return value ? numberText(*value) : std::string(); }

private:
    Formatter m_formatter;
    int m_digits;
    Format m_format;
};

std::string_view nameOf(OptionDecision decision)
{
    const Field& field = schemaOf<CapacityContract>().fields[memberField<&CapacityContract::decision>];
    return field.choices[static_cast<std::size_t>(decision)].name;
}

template<class E> std::string titleOf(const Model& model, Id id)
{
    const E* row = model.table<E>().find(id);
    return row ? rowTitle(model, entityOf<E>, *row) : std::string();
}

void addDecisionRows(Grid& grid, const OptionComparison& c, const Model& model, const Writer& w)
{
    const auto row = [&](const char* label, auto cell) {
        std::vector<std::string> cells{label};
        for (const DecisionColumn& d : c.decisions)
            cells.push_back(cell(d));
        grid.rows.push_back(std::move(cells));
    };
    row("cash, 12 months", [&](const DecisionColumn& d) { return w.money(d.cash12m); });
    row("committed payments", [&](const DecisionColumn& d) { return w.money(d.committed); });
    row("net present value over lapse", [&](const DecisionColumn& d) { return w.money(d.npv); });
    row("lowest liquidity", [&](const DecisionColumn& d) { return w.money(d.lowestLiquidity); });
    row("lowest liquidity in", [](const DecisionColumn& d) { return d.lowestLiquidityMonth.toText(); });
    row("lowest covenant headroom", [](const DecisionColumn& d) { return Writer::number(d.lowestHeadroom); });
    row("tightest covenant", [&](const DecisionColumn& d) { return titleOf<Covenant>(model, d.tightestCovenant); });
}

Grid decisionGrid(const OptionComparison& c, const Model& model, const Writer& w)
{
    Grid grid{{"figure"}, {}, 1};
    for (const DecisionColumn& d : c.decisions)
        grid.header.emplace_back(nameOf(d.decision));
    addDecisionRows(grid, c, model, w);
    return grid;
}

Grid valueGrid(const OptionComparison& c, const Writer& w)
{
    Grid grid{{"value", "amount"}, {}, 1};
    const auto row = [&](const char* label, std::string cell) { grid.rows.push_back({label, std::move(cell)}); };
    row("discount rate", numberText(c.values.discountRate));
    row("cost of debt", numberText(c.values.costOfDebt));
    row("present value of what it brings", w.money(c.values.gross));
    row("less what varies with use", w.money(c.values.variable));
    row("underlying", w.money(c.values.underlying));
    row("strike: committed payments", w.money(c.values.strike));
    row("exercised at once", w.money(c.values.net));
    row("break-even use",
        c.worthAtAnyUse      ? std::string("0")
            : c.breakEvenUse ? numberText(*c.breakEvenUse)
                             : std::string("none"));
    row("years to expiry", numberText(c.worth.years));
    row("volatility", numberText(c.worth.volatility));
    row("risk-free rate", numberText(c.worth.riskFreeRate));
    row("value lost a year", numberText(c.worth.valueLost));
    row("lattice steps", std::to_string(c.worth.steps));
    row("option value, American lattice", w.money(c.worth.american));
    row("option value, European lattice", w.money(c.worth.europeanOnLattice));
    row("option value, Black-Scholes", w.money(c.worth.european));
    row("intrinsic value", w.money(c.worth.intrinsic));
    return grid;
}

Grid treeGrid(const OptionComparison& c, const Model& model, const Writer& w)
{
    Grid grid{{"outcome", "best", "probability", "use", "factor", "exercise", "assign", "lapse", "best value"}, {}, 2};
    for (const TreeBranch& b : c.tree.branches)
        grid.rows.push_back({titleOf<CapacityOutcome>(model, b.outcome), std::string(nameOf(b.best)), numberText(b.probability),
            numberText(b.useShare), numberText(b.priceFactor), w.money(b.exercise), w.money(b.assign), w.money(Money()),
            w.money(b.bestValue)});
    grid.rows.push_back({"expected, decided now", "", "", "", "", w.money(c.tree.exerciseNow), w.money(c.tree.assignNow),
        w.money(Money()), w.money(c.tree.best)});
    grid.rows.push_back({"expected, decided when known", "", "", "", "", "", "", "", w.money(c.tree.afterKnowing)});
    grid.rows.push_back({"value of waiting", "", "", "", "", "", "", "", w.money(c.tree.ofWaiting)});
    return grid;
}

void addMoney(JsonOut& json, std::string_view key, const std::optional<Money>& amount, int digits)
{
    json.key(key);
    amount ? json.money(*amount, digits) : json.null();
}

void addDecisionsJson(JsonOut& json, const OptionComparison& c, const Model& model)
{
    json.key("decisions").array();
    for (const DecisionColumn& d : c.decisions) {
        json.object().key("decision").text(nameOf(d.decision));
        addMoney(json, "cash12m", d.cash12m, c.moneyDigits);
        addMoney(json, "committed", d.committed, c.moneyDigits);
        addMoney(json, "npv", d.npv, c.moneyDigits);
        addMoney(json, "lowestLiquidity", d.lowestLiquidity, c.moneyDigits);
        json.key("lowestLiquidityMonth").text(d.lowestLiquidityMonth.toText()).key("lowestHeadroom");
        d.lowestHeadroom ? json.number(*d.lowestHeadroom) : json.null();
        json.key("tightestCovenant").text(titleOf<Covenant>(model, d.tightestCovenant)).endObject();
    }
    json.endArray();
}

void addValuesJson(JsonOut& json, const OptionComparison& c)
{
    json.key("values").object().key("discountRate").number(c.values.discountRate).key("costOfDebt").number(c.values.costOfDebt);
    addMoney(json, "gross", c.values.gross, c.moneyDigits);
    addMoney(json, "variable", c.values.variable, c.moneyDigits);
    addMoney(json, "underlying", c.values.underlying, c.moneyDigits);
    addMoney(json, "strike", c.values.strike, c.moneyDigits);
    addMoney(json, "net", c.values.net, c.moneyDigits);
    json.key("breakEvenUse");
    c.breakEvenUse ? json.number(*c.breakEvenUse) : json.null();
    json.key("worthAtAnyUse").boolean(c.worthAtAnyUse).endObject();
    json.key("option").object().key("years").number(c.worth.years).key("volatility").number(c.worth.volatility);
    json.key("riskFreeRate").number(c.worth.riskFreeRate).key("valueLost").number(c.worth.valueLost);
    json.key("steps").whole(c.worth.steps);
    addMoney(json, "american", c.worth.american, c.moneyDigits);
    addMoney(json, "europeanOnLattice", c.worth.europeanOnLattice, c.moneyDigits);
    addMoney(json, "european", c.worth.european, c.moneyDigits);
    addMoney(json, "intrinsic", c.worth.intrinsic, c.moneyDigits);
    json.key("reason");
    c.worth.reason ? json.text(codeName(*c.worth.reason)) : json.null();
    json.endObject();
}

void addTreeJson(JsonOut& json, const OptionComparison& c, const Model& model)
{
    json.key("tree").object().key("branches").array();
    for (const TreeBranch& b : c.tree.branches) {
        json.object().key("outcome").text(titleOf<CapacityOutcome>(model, b.outcome)).key("probability").number(b.probability);
        json.key("useShare").number(b.useShare).key("priceFactor").number(b.priceFactor);
        addMoney(json, "underlying", b.underlying, c.moneyDigits);
        addMoney(json, "exercise", b.exercise, c.moneyDigits);
        addMoney(json, "assign", b.assign, c.moneyDigits);
        addMoney(json, "bestValue", b.bestValue, c.moneyDigits);
        json.key("best").text(nameOf(b.best)).endObject();
    }
    json.endArray();
    addMoney(json, "exerciseNow", c.tree.exerciseNow, c.moneyDigits);
    addMoney(json, "assignNow", c.tree.assignNow, c.moneyDigits);
    addMoney(json, "best", c.tree.best, c.moneyDigits);
    addMoney(json, "afterKnowing", c.tree.afterKnowing, c.moneyDigits);
    addMoney(json, "ofWaiting", c.tree.ofWaiting, c.moneyDigits);
    json.endObject();
}

struct OptionOptions
{
    std::string file;
    std::string scenario;
    std::string contract;
    Format format = Format::Table;
};

Result<std::vector<Id>> chosenContracts(const Model& model, const std::string& name)
{
    std::vector<Id> ids = contractsWithOption(model);
    if (name.empty())
        return ids;
    for (const CapacityContract& k : model.table<CapacityContract>())
        if (k.name.view() == name)
            return std::vector<Id>{k.id};
    return Error{ErrorCode::PathNoMatch, "capacity[\"" + name + "\"]", {}};
}

void printComparison(const OptionComparison& c, const Model& model, const Projection& p, Format format)
{
    const Writer w(p, format);
    if (format == Format::Table)
        print(printable(titleOf<CapacityContract>(model, c.contract)) + "\n");
    printGrid(decisionGrid(c, model, w), format);
    print("\n");
    printGrid(valueGrid(c, w), format);
    if (!c.tree.branches.empty()) {
        print("\n");
        printGrid(treeGrid(c, model, w), format);
    }
}

Exit runOption(const OptionOptions& options)
{
    const auto projected = openAndProject(options.file, options.scenario);
    if (!projected)
        return fail(projected.error());
    const Model& model = projected->project.model;
    const auto contracts = chosenContracts(model, options.contract);
    if (!contracts)
        return fail(contracts.error());
    JsonOut json;
    json.object().key("currency").text(projected->projection.currency.view()).key("contracts").array();
    for (const Id id : *contracts) {
        const auto comparison = compareOption(model, id);
        if (!comparison)
            return fail(comparison.error());
        if (options.format != Format::Json) {
            printComparison(*comparison, model, projected->projection, options.format);
            continue;
        }
        json.object().key("contract").text(titleOf<CapacityContract>(model, id));
        json.key("case").text(comparison->in == Case::Stay ? "stay" : "move").key("months").whole(comparison->months);
        json.key("reachesEnd").boolean(comparison->reachesEnd);
        addDecisionsJson(json, *comparison, model);
        addValuesJson(json, *comparison);
        addTreeJson(json, *comparison, model);
        json.endObject();
    }
    if (options.format == Format::Json)
        print(json.endArray().endObject().result());
    return Exit::Done;
}

struct EquityOptions
{
    std::string file;
    std::string scenario;
    Case which = Case::Move;
    Format format = Format::Table;
};

std::string issuesJson(const std::vector<ShareIssue>& issues, const Model& model, const Projection& p)
{
    JsonOut json;
    json.object().key("currency").text(p.currency.view()).key("issues").array();
    for (const ShareIssue& i : issues) {
        json.object().key("name").text(titleOf<EquityEvent>(model, i.event)).key("date").text(i.date.toText());
        for (const ShareIssueFigure& figure : shareIssueFigures()) {
            json.key(figure.id);
            if (figure.money)
                json.money(i.*figure.money, p.moneyDigits);
            else if (figure.shares)
                json.text((i.*figure.shares).toText());
            else
                json.number(i.*figure.share);
        }
        json.endObject();
    }
    return json.endArray().endObject().result();
}

Exit runEquity(const EquityOptions& options)
{
    const auto projected = openAndProject(options.file, options.scenario);
    if (!projected)
        return fail(projected.error());
    const Model& model = projected->project.model;
    const Projection& p = projected->projection;
    const auto issues = shareIssues(model, p, options.which);
    if (!issues)
        return fail(issues.error());
    if (options.format == Format::Json) {
        print(issuesJson(*issues, model, p));
        return Exit::Done;
    }
    const Writer w(p, options.format);
    Grid grid{{"figure"}, {}, 1};
    for (const ShareIssue& i : *issues)
        grid.header.push_back(titleOf<EquityEvent>(model, i.event) + " " + i.date.toText());
    for (const ShareIssueFigure& figure : shareIssueFigures()) {
        std::vector<std::string> row{std::string(options.format == Format::Csv ? figure.id : figure.label)};
        for (const ShareIssue& i : *issues)
            row.push_back(figure.money ? w.money(i.*figure.money)
                    : figure.shares    ? (i.*figure.shares).toText()
                                       : numberText(i.*figure.share));
        grid.rows.push_back(std::move(row));
    }
    printGrid(grid, options.format);
    return Exit::Done;
}

} // namespace

void addOption(CLI::App& app, Action& action)
{
    auto options = std::make_shared<OptionOptions>();
    CLI::App* command = app.add_subcommand("option", "Compare exercise, lapse and assignment of options on capacity");
    addFile(*command, options->file);
    addScenario(*command, options->scenario);
    command->add_option("--contract", options->contract, "One contract by its name (default: all with an option)")
        ->type_name("NAME");
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runOption(*options); }; });
}

void addEquity(CLI::App& app, Action& action)
{
    auto options = std::make_shared<EquityOptions>();
    CLI::App* command = app.add_subcommand("equity", "Print share issues: proceeds, use, ownership, implied value");
    addFile(*command, options->file);
    addScenario(*command, options->scenario);
    command->add_option("--case", options->which, "stay or move (default)")
        ->transform(oneOf(std::map<std::string, Case>{{"stay", Case::Stay}, {"move", Case::Move}}))
        ->type_name("CASE");
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runEquity(*options); }; });
}

} // namespace headroom::cli
