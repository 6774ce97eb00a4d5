// SPDX-License-Identifier: GPL-3.0-or-later
// compare, bridge: scenarios side by side, and why they differ.
#include "app/cli/interruption.h"
#include "app/cli/json_out.h"

#include "app/cli/choices.h"
#include "core/analysis/bridge.h"
#include "core/analysis/scenario.h"
#include "ui/format/formatter.h"
#include "ui/format/headline.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>

namespace headroom::cli {

namespace {

struct CompareOptions
{
    std::string file;
    std::vector<std::string> names;
    MeasuredOf of = MeasuredOf::Move;
    Format format = Format::Table;
};

struct Column
{
    std::string name;
    Projection projection;
};

/// A scenario that can't be computed; the others stand.
struct BrokenColumn
{
    std::string name;
    Error why;
};

struct Columns
{
    std::vector<Column> computed;
    std::vector<BrokenColumn> broken;
};

/// Error: a name that there is not.
Result<Columns> columnsOf(const Model& model, const std::vector<std::string>& names)
{
    Columns columns;
    Projector projector;
    for (const std::string& name : names) {
        if (const auto id = findScenario(model, name); !id)
            return id.error();
        const Result<Model> with = scenarioModel(model, name);
        Result<Projection> p = with ? projector.project(*with) : Result<Projection>(with.error());
        if (p)
            columns.computed.push_back({name, std::move(p).value()});
        else
            columns.broken.push_back({name, p.error()});
    }
    return columns;
}

std::vector<std::string> namesOf(const Model& model, const std::vector<std::string>& asked)
{
    if (!asked.empty())
        return asked;
    std::vector<std::string> all{std::string(baseName)};
    for (const Scenario& s : model.table<Scenario>())
        all.push_back(s.name.str());
    return all;
}

/// Flows of the headline's 12 months, balances at their end.
Money lineOf(const Projection& p, MeasuredOf of, Line line)
{
    Measure what;
    what.of = of;
    what.line = line;
    return measureMoney(p, what).valueOr(Money());
}

const FigureValue& valueOf(const Figure& figure, MeasuredOf of)
{
    return of == MeasuredOf::Stay ? figure.stay : of == MeasuredOf::Move ? figure.move : figure.value;
}

/// Of the case; of figures that have no cases the only value.
const FigureValue& shownOf(const Figure& figure, MeasuredOf of)
{
    const FigureValue& own = valueOf(figure, of);
    return own.value.index() == 0 && !own.reason ? figure.value : own;
}

/// All figures that any of the columns has, by the first that has it.
std::vector<const Figure*> figuresOf(const std::vector<Column>& columns)
{
    std::vector<const Figure*> all;
    for (const Column& c : columns)
        for (const Figure& figure : c.projection.figures)
            if (std::none_of(all.begin(), all.end(), [&](const Figure* known) { return known->id == figure.id; }))
                all.push_back(&figure);
    return all;
}

std::string plain(const FigureValue& value, int digits)
{
    if (const Money* money = std::get_if<Money>(&value.value))
        return money->toText(digits);
    if (const Month* month = std::get_if<Month>(&value.value))
        return month->toText();
    if (const double* number = std::get_if<double>(&value.value)) {
        JsonOut json;
        return json.number(*number).result();
    }
    return value.reason ? std::string(codeName(*value.reason)) : std::string();
}

Grid compareGrid(const std::vector<Column>& columns, const CompareOptions& options)
{
    const bool csv = options.format == Format::Csv;
    Grid grid{{"id", "what"}, {}, 2};
    for (const Column& c : columns)
        grid.header.push_back(c.name);
    for (const Figure* figure : figuresOf(columns)) {
        std::vector<std::string> row{std::string(figure->id), std::string(figure->label)};
        for (const Column& c : columns) {
            const Figure* own = c.projection.figure(figure->id);
            const FigureValue none;
            const FigureValue& value = own ? shownOf(*own, options.of) : none;
            row.push_back(csv ? plain(value, c.projection.moneyDigits) : toUtf8(figureText(c.projection, *figure, value)));
        }
        grid.rows.push_back(std::move(row));
    }
    for (const LineInfo& line : lineInfos) {
        std::vector<std::string> row{std::string(line.id), std::string(line.label)};
        bool empty = true;
        for (const Column& c : columns) {
            const Money amount = lineOf(c.projection, options.of, line.line);
            empty = empty && amount.isZero();
            row.push_back(csv ? amount.toText(c.projection.moneyDigits)
                              : toUtf8(Formatter::of(c.projection).money(amount, MoneyStyle::Statement, MoneyScale::Units)));
        }
        if (!empty || csv)
            grid.rows.push_back(std::move(row));
    }
    return grid;
}

void addBroken(JsonOut& json, const std::vector<BrokenColumn>& broken)
{
    json.key("broken").array();
    for (const BrokenColumn& b : broken)
        json.object()
            .key("name")
            .text(b.name)
            .key("code")
            .text(codeName(b.why.code))
            .key("message")
            .text(messageText(b.why).toStdString())
            .endObject();
    json.endArray();
}

std::string compareJson(const Columns& all, const CompareOptions& options)
{
    const std::vector<Column>& columns = all.computed;
    JsonOut json;
    json.object().key("currency").text(columns.front().projection.currency.view()).key("scenarios").array();
    for (const Column& c : columns) {
        const Projection& p = c.projection;
        json.object().key("name").text(c.name).key("figures").object();
        for (const Figure& figure : p.figures) {
            json.key(figure.id).object();
            for (const auto& [key, of] :
                {std::pair("stay", MeasuredOf::Stay), std::pair("move", MeasuredOf::Move), std::pair("value", MeasuredOf::Pair)})
                json.key(key).text(plain(valueOf(figure, of), p.moneyDigits));
            json.endObject();
        }
        json.endObject().key("lines").object();
        for (const LineInfo& line : lineInfos) {
            json.key(line.id).object().key("headline12m").money(lineOf(p, options.of, line.line), p.moneyDigits);
            json.key("values").array();
            for (int t = 0; t <= p.horizon; ++t)
                json.money(options.of == MeasuredOf::Pair
                        ? p.benefitOf(line.line, t)
                        : p.value(options.of == MeasuredOf::Stay ? Case::Stay : Case::Move, line.line, t),
                    p.moneyDigits);
            json.endArray().endObject();
        }
        json.endObject().endObject();
    }
    addBroken(json.endArray(), all.broken);
    return json.endObject().result();
}

void printScenarioError(const BrokenColumn& broken)
{
    std::fprintf(stderr, "headroom-cli: %s\n",
        printable("scenario \"" + broken.name + "\" can't be computed: " + toUtf8(messageText(broken.why))).c_str());
}

/// 1 when a scenario can't be computed: the others are printed all the same.
Exit runCompare(const CompareOptions& options)
{
    const auto opened = openScenario(options.file, {});
    if (!opened)
        return fail(opened.error());
    const auto columns = columnsOf(opened->model, namesOf(opened->model, options.names));
    if (!columns)
        return fail(columns.error());
    for (const BrokenColumn& b : columns->broken)
        printScenarioError(b);
    if (columns->computed.empty())
        return exitOf(columns->broken.front().why.code);
    if (options.format == Format::Json)
        print(compareJson(*columns, options));
    else
        printGrid(compareGrid(columns->computed, options), options.format);
    return columns->broken.empty() ? Exit::Done : Exit::Problems;
}

struct BridgeOptions
{
    std::string file;
    std::string from = "stay";
    std::string to = "move";
    BridgeOf of = BridgeOf::CashImprovement;
    std::string order;
    Format format = Format::Table;
};

/// "stay", "move", "NAME", "NAME:stay", "NAME:move".
BridgeEnd endOf(const std::string& text)
{
    for (const auto& [word, which] : {std::pair(std::string("stay"), Case::Stay), std::pair(std::string("move"), Case::Move)}) {
        if (text == word)
            return {{}, which};
        if (text.ends_with(":" + word))
            return {text.substr(0, text.size() - word.size() - 1), which};
    }
    return {text, Case::Move};
}

std::string_view nameOf(BridgeOf of)
{
    return of == BridgeOf::CashImprovement ? "cash" : of == BridgeOf::NetCashFlow ? "netCashFlow" : "ebitda";
}

std::string bridgeJson(const Bridge& b, std::span<const Cause> order, const BridgeOptions& options)
{
    JsonOut json;
    json.object().key("currency").text(b.currency.view()).key("from").text(options.from).key("to").text(options.to);
    json.key("of").text(nameOf(options.of)).key("order").array();
    for (const Cause cause : order)
        json.text(info(cause).id);
    json.endArray().key("start").money(b.from, b.moneyDigits).key("end").money(b.to, b.moneyDigits).key("steps").array();
    for (const BridgeStep& step : b.steps)
        json.object()
            .key("cause")
            .text(info(step.cause).id)
            .key("label")
            .text(labelOf(step))
            .key("amount")
            .money(step.amount, b.moneyDigits)
            .endObject();
    return json.endArray().endObject().result();
}

Exit runBridge(const BridgeOptions& options)
{
    for (const auto& [option, state] : {std::pair("from", &options.from), std::pair("to", &options.to)})
        if (state->empty())
            return failUse(Error{ErrorCode::ValueRequired, {}, {}}, option);
    const auto order = parseOrder(options.order);
    if (!order) {
        fail(order.error());
        return Exit::WrongUse;
    }
    const auto opened = openScenario(options.file, {});
    if (!opened)
        return fail(opened.error());
    Interruption interruption("projections");
    const auto made = bridge(opened->model, endOf(options.from), endOf(options.to), options.of, *order, interruption.watch());
    if (!made)
        return interruption.end(made.error());
    if (options.format == Format::Json) {
        print(bridgeJson(*made, *order, options));
        return Exit::Done;
    }
    Grid grid{{"step", "cause", "amount", "so far"}, {}, 2};
    Money sum = made->from;
    grid.rows.push_back({"", options.from, "", sum.toText(made->moneyDigits)});
    for (std::size_t i = 0; i < made->steps.size(); ++i) {
        sum += made->steps[i].amount;
        grid.rows.push_back({std::to_string(i + 1), std::string(labelOf(made->steps[i])),
            made->steps[i].amount.toText(made->moneyDigits), sum.toText(made->moneyDigits)});
    }
    grid.rows.push_back({"", options.to, "", made->to.toText(made->moneyDigits)});
    printGrid(grid, options.format);
    return Exit::Done;
}

} // namespace

void addCompare(CLI::App& app, Action& action)
{
    static const std::map<std::string, MeasuredOf> cases{
        {"stay", MeasuredOf::Stay}, {"move", MeasuredOf::Move}, {"benefit", MeasuredOf::Pair}};
    auto options = std::make_shared<CompareOptions>();
    CLI::App* command = app.add_subcommand(
        "compare", "Print scenarios side by side: every figure, and every line over the 12 months of the headline");
    addFile(*command, options->file);
    command->add_option("NAME", options->names, "Scenarios; base is the project as it is (default: all)")->type_name("");
    command->add_option("--case", options->of, "Figures and lines of stay, move (default) or benefit: move less stay")
        ->transform(oneOf(cases))
        ->type_name("CASE");
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runCompare(*options); }; });
}

void addBridge(CLI::App& app, Action& action)
{
    static const std::map<std::string, BridgeOf> amounts{
        {"cash", BridgeOf::CashImprovement}, {"netCashFlow", BridgeOf::NetCashFlow}, {"ebitda", BridgeOf::Ebitda}};
    auto options = std::make_shared<BridgeOptions>();
    CLI::App* command = app.add_subcommand("bridge", "Say cause by cause why the 12 months of two states differ");
    command->footer("A state is stay, move, a scenario (of its move), or NAME:stay. The causes up to stranded cost are taken in\n"
                    "--order; between stay and move the first step is always the move itself, at list prices.");
    addFile(*command, options->file);
    command->add_option("--from", options->from, "Where it starts (default: stay)")->type_name("STATE");
    command->add_option("--to", options->to, "Where it ends (default: move)")->type_name("STATE");
    command->add_option("--of", options->of, "cash (default: of the cash improvement), netCashFlow or ebitda")
        ->transform(oneOf(amounts))
        ->type_name("AMOUNT");
    command
        ->add_option("--order", options->order,
            "price,quantity,timing,discount,licences,doubleRunning,oneOff,stranded; what is left out follows")
        ->type_name("CAUSES");
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runBridge(*options); }; });
}

} // namespace headroom::cli
