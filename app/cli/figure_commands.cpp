// SPDX-License-Identifier: GPL-3.0-or-later
// statement, figures.
#include "app/cli/command.h"

#include "app/cli/choices.h"
#include "app/cli/readings.h"
#include "ui/format/formatter.h"
#include "ui/format/headline.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <memory>

namespace headroom::cli {

namespace {

enum class StatementOf { Stay, Move, Benefit };

struct StatementOptions
{
    std::string file;
    std::string scenario;
    StatementOf of = StatementOf::Move;
    int months = 0;
    Format format = Format::Table;
};

Money amountOf(const Projection& p, StatementOf of, Line line, int column)
{
    return of == StatementOf::Benefit ? p.benefitOf(line, column)
                                      : p.value(of == StatementOf::Stay ? Case::Stay : Case::Move, line, column);
}

std::string moneyText(const Projection& p, Money amount, Format format)
{
    return format == Format::Table ? toUtf8(Formatter::of(p).money(amount, MoneyStyle::Statement, MoneyScale::Units))
                                   : amount.toText(p.moneyDigits);
}

std::string statementJson(const Projection& p, StatementOf of, int months)
{
    JsonOut json;
    json.object().key("currency").text(p.currency.view()).key("months").array();
    for (int c = 1; c <= months; ++c)
        json.text(p.monthOf(c).toText());
    json.endArray().key("lines").array();
    for (const LineInfo& line : lineInfos) {
        json.object().key("id").text(line.id).key("label").text(line.label).key("parent");
        line.parent == Line::None ? json.null() : json.text(info(line.parent).id);
        json.key("opening");
        line.kind == LineKindOf::Balance ? json.money(amountOf(p, of, line.line, 0), p.moneyDigits) : json.null();
        json.key("values").array();
        for (int c = 1; c <= months; ++c)
            json.money(amountOf(p, of, line.line, c), p.moneyDigits);
        json.endArray().endObject();
    }
    return json.endArray().endObject().result();
}

int depthOf(Line line)
{
    int depth = 0;
    for (Line parent = info(line).parent; parent != Line::None; parent = info(parent).parent)
        ++depth;
    return depth;
}

/// Every line; the table for people leaves out those that are zero throughout.
Grid statementGrid(const Projection& p, StatementOf of, int months, Format format)
{
    Grid grid;
    grid.header =
        format == Format::Csv ? std::vector<std::string>{"id", "line", "opening"} : std::vector<std::string>{"line", "opening"};
    grid.textColumns = format == Format::Csv ? 2 : 1;
    for (int c = 1; c <= months; ++c)
        grid.header.push_back(p.monthOf(c).toText());
    for (const LineInfo& line : lineInfos) {
        std::vector<std::string> row;
        if (format == Format::Csv)
            row.emplace_back(line.id);
        const std::size_t indent = format == Format::Table ? static_cast<std::size_t>(2 * depthOf(line.line)) : 0;
        row.push_back(std::string(indent, ' ') + std::string(line.label));
        row.push_back(line.kind == LineKindOf::Balance ? moneyText(p, amountOf(p, of, line.line, 0), format) : std::string());
        bool empty = amountOf(p, of, line.line, 0).isZero();
        for (int c = 1; c <= months; ++c) {
            empty = empty && amountOf(p, of, line.line, c).isZero();
            row.push_back(moneyText(p, amountOf(p, of, line.line, c), format));
        }
        if (!empty || format == Format::Csv)
            grid.rows.push_back(std::move(row));
    }
    return grid;
}

Exit runStatement(const StatementOptions& options)
{
    const auto projected = openAndProject(options.file, options.scenario);
    if (!projected)
        return fail(projected.error());
    const Projection& p = projected->projection;
    const int months = options.months == 0 ? p.horizon : std::min(options.months, p.months);
    if (options.format == Format::Json)
        print(statementJson(p, options.of, months));
    else
        printGrid(statementGrid(p, options.of, months, options.format), options.format);
    return Exit::Done;
}

void addValue(JsonOut& json, const FigureValue& value, int digits)
{
    if (const Money* money = std::get_if<Money>(&value.value))
        json.money(*money, digits);
    else if (const Month* month = std::get_if<Month>(&value.value))
        json.text(month->toText());
    else if (const double* number = std::get_if<double>(&value.value))
        json.number(*number);
    else
        json.null();
}

/// Why there is no value ("reason"), or what is to be known about the one that there is ("note").
void addReason(JsonOut& json, const FigureValue& value, std::string_view reasonKey, std::string_view noteKey)
{
    if (value.reason)
        json.key(std::holds_alternative<std::monostate>(value.value) ? reasonKey : noteKey).text(codeName(*value.reason));
}

std::string figuresJson(const Projection& p)
{
    JsonOut json;
    json.object().key("currency").text(p.currency.view()).key("figures").array();
    for (const Figure& f : p.figures) {
        json.object().key("id").text(f.id).key("label").text(f.label).key("unit").text(unitName(f.unit));
        addValue(json.key("stay"), f.stay, p.moneyDigits);
        addValue(json.key("move"), f.move, p.moneyDigits);
        addValue(json.key("value"), f.value, p.moneyDigits);
        addReason(json, f.stay, "stayReason", "stayNote");
        addReason(json, f.move, "moveReason", "moveNote");
        addReason(json, f.value, "reason", "note");
        json.endObject();
    }
    json.endArray().key("headlineParts").array();
    for (const HeadlinePart& part : p.headlineParts)
        json.object()
            .key("id")
            .text(part.id)
            .key("label")
            .text(part.label)
            .key("amount")
            .money(part.amount, p.moneyDigits)
            .endObject();
    return json.endArray().endObject().result();
}

std::string plainValue(const FigureValue& value, int digits)
{
    if (const Money* money = std::get_if<Money>(&value.value))
        return money->toText(digits);
    if (const Month* month = std::get_if<Month>(&value.value))
        return month->toText();
    if (const double* number = std::get_if<double>(&value.value)) {
        JsonOut json;
        return json.number(*number).result();
    }
    return {};
}

Grid figuresGrid(const Projection& p, Format format)
{
    Grid grid{{"id", "figure", "stay", "move", "value"}, {}, 2};
    if (format == Format::Csv)
        grid.header.insert(grid.header.end(), {"unit", "reason"});
    for (const Figure& f : p.figures) {
        const auto say = [&](const FigureValue& value) {
            return format == Format::Csv ? plainValue(value, p.moneyDigits) : toUtf8(figureText(p, f, value));
        };
        std::vector<std::string> row{std::string(f.id), std::string(f.label), say(f.stay), say(f.move), say(f.value)};
        if (format == Format::Csv) {
            row.emplace_back(unitName(f.unit));
            row.emplace_back(f.value.reason ? codeName(*f.value.reason) : std::string_view());
        }
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

struct FiguresOptions
{
    std::string file;
    std::string scenario;
    Format format = Format::Table;
};

Exit runFigures(const FiguresOptions& options)
{
    const auto projected = openAndProject(options.file, options.scenario);
    if (!projected)
        return fail(projected.error());
    const Projection& p = projected->projection;
    if (options.format == Format::Json) {
        print(figuresJson(p));
        return Exit::Done;
    }
    if (options.format == Format::Table)
        print(printable(toUtf8(headlineText(p))) + "\n");
    printGrid(figuresGrid(p, options.format), options.format);
    return Exit::Done;
}

} // namespace

void addStatement(CLI::App& app, Action& action)
{
    static const std::map<std::string, StatementOf> cases{
        {"stay", StatementOf::Stay}, {"move", StatementOf::Move}, {"benefit", StatementOf::Benefit}};
    auto options = std::make_shared<StatementOptions>();
    CLI::App* command = app.add_subcommand("statement", "Print the statement, month by month");
    addFile(*command, options->file);
    addScenario(*command, options->scenario);
    command->add_option("--case", options->of, "stay, move (default) or benefit: move less stay")
        ->transform(oneOf(cases))
        ->type_name("CASE");
    command->add_option("--months", options->months, "How many months (default: the project's horizon)")
        ->check(CLI::Range(1, 600))
        ->type_name("N");
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runStatement(*options); }; });
}

void addFigures(CLI::App& app, Action& action)
{
    auto options = std::make_shared<FiguresOptions>();
    CLI::App* command = app.add_subcommand("figures", "Print the headline figures");
    addFile(*command, options->file);
    addScenario(*command, options->scenario);
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runFigures(*options); }; });
}

} // namespace headroom::cli
