// SPDX-License-Identifier: GPL-3.0-or-later
// debt: each instrument month by month, and the maturity wall.
#include "app/cli/command.h"

#include "app/cli/choices.h"
#include "app/cli/json_out.h"
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <memory>

namespace headroom::cli {

namespace {

struct DebtOptions
{
    std::string file;
    std::string scenario;
    Case which = Case::Move;
    Format format = Format::Table;
    bool wall = false;
};

Money at(const Series& series, int column)
{
    return static_cast<std::size_t>(column) < series.size() ? series[static_cast<std::size_t>(column)] : Money();
}

struct DebtColumn
{
    std::string_view id;
    Money (*of)(const InstrumentSeries& s, int column);
};

/// closing = opening + draws - repayments + pik + retranslated. Whatever principal comes is drawn and whatever leaves is repaid;
/// `exchanged` (in > 0, out < 0), `forgiven` and `converted` say how much of it moved without cash.
constexpr std::array debtColumns{DebtColumn{"opening", [](const InstrumentSeries& s, int t) { return at(s.opening, t); }},
    DebtColumn{"draws", [](const InstrumentSeries& s, int t) { return at(s.draws, t) + std::max(at(s.exchanged, t), Money()); }},
    DebtColumn{"repayments",
        [](const InstrumentSeries& s, int t) {
            return at(s.repayments, t) + std::max(-at(s.exchanged, t), Money()) + at(s.forgiven, t) + at(s.converted, t);
        }},
    DebtColumn{"pik", [](const InstrumentSeries& s, int t) { return at(s.pik, t); }},
    DebtColumn{"closing", [](const InstrumentSeries& s, int t) { return at(s.closing, t); }},
    DebtColumn{"interestAccrued", [](const InstrumentSeries& s, int t) { return at(s.interestAccrued, t); }},
    DebtColumn{"interestPaid", [](const InstrumentSeries& s, int t) { return at(s.interestPaid, t); }},
    DebtColumn{"carryingAmount", [](const InstrumentSeries& s, int t) { return at(s.carrying, t); }},
    DebtColumn{"exchanged", [](const InstrumentSeries& s, int t) { return at(s.exchanged, t); }},
    DebtColumn{"forgiven", [](const InstrumentSeries& s, int t) { return at(s.forgiven, t); }},
    DebtColumn{"converted", [](const InstrumentSeries& s, int t) { return at(s.converted, t); }},
    DebtColumn{"retranslated", [](const InstrumentSeries& s, int t) { return at(s.retranslated, t); }}};

std::string moneyText(const Projection& p, Money amount, Format format)
{
    return format == Format::Table ? toUtf8(Formatter::of(p).money(amount, MoneyStyle::Statement, MoneyScale::Units))
                                   : amount.toText(p.moneyDigits);
}

std::string nameOf(const Model& model, Id id)
{
    const DebtInstrument* debt = model.table<DebtInstrument>().find(id);
    return debt ? debt->name.str() : std::string();
}

void addYears(JsonOut& json, const MaturityWall& wall, int digits)
{
    json.array();
    for (const MaturityYear& year : wall.years)
        json.object().key("year").text(std::to_string(year.year)).key("principal").money(year.principal, digits).endObject();
    json.endArray();
}

void addWalls(JsonOut& json, const Projection& p, Case which)
{
    addYears(json.key("maturityWall"), p.of(which).maturityWall, p.moneyDigits);
    json.key("maturityWallAfterEvents");
    const std::optional<MaturityWall>& after = p.of(which).wallAfterEvents;
    if (!after) {
        json.null();
        return;
    }
    json.object().key("month").text(p.monthOf(after->column).toText());
    addYears(json.key("years"), *after, p.moneyDigits);
    json.endObject();
}

void addRestructurings(JsonOut& json, const Projected& projected, Case which)
{
    const Projection& p = projected.projection;
    json.key("restructurings").array();
    for (const RestructuringTest& test : p.of(which).restructurings) {
        const DebtEvent* event = projected.project.model.table<DebtEvent>().find(test.event);
        json.object().key("event").text(event ? event->name.view() : std::string_view());
        json.key("month").text(p.monthOf(test.month).toText());
        json.key("change").number(test.change).key("extinguished").boolean(test.extinguished);
        json.key("gain").money(test.gain, p.moneyDigits).endObject();
    }
    json.endArray();
}

std::string debtJson(const Projected& projected, Case which)
{
    const Projection& p = projected.projection;
    JsonOut json;
    json.object().key("currency").text(p.currency.view()).key("instruments").array();
    for (const InstrumentSeries& s : p.of(which).debt) {
        json.object().key("name").text(nameOf(projected.project.model, s.id)).key("rows").array();
        for (int c = 1; c <= p.horizon; ++c) {
            json.object().key("month").text(p.monthOf(c).toText());
            for (const DebtColumn& column : debtColumns)
                json.key(column.id).money(column.of(s, c), p.moneyDigits);
            json.endObject();
        }
        json.endArray().endObject();
    }
    json.endArray();
    addWalls(json, p, which);
    addRestructurings(json, projected, which);
    return json.endObject().result();
}

/// A row a year; for people the sums, which are the principal of the day, below.
Grid wallGrid(const Projection& p, const DebtOptions& options)
{
    const MaturityWall& opening = p.of(options.which).maturityWall;
    const std::optional<MaturityWall>& after = p.of(options.which).wallAfterEvents;
    const bool isTable = options.format == Format::Table;
    Grid grid{{"year", isTable ? "due of what the opening owes" : "principal"}, {}, 1};
    if (after)
        grid.header.push_back(isTable ? "after the events, end of " + p.monthOf(after->column).toText() : "principalAfterEvents");
    std::map<int, std::array<Money, 2>> years;
    std::array<Money, 2> sums;
    const auto add = [&](const MaturityWall& wall, std::size_t place) {
        for (const MaturityYear& year : wall.years) {
            years[year.year][place] += year.principal;
            sums[place] += year.principal;
        }
    };
    add(opening, 0);
    if (after)
        add(*after, 1);
    const auto addRow = [&](std::string name, const std::array<Money, 2>& amounts) {
        std::vector<std::string> row{std::move(name), moneyText(p, amounts[0], options.format)};
        if (after)
            row.push_back(moneyText(p, amounts[1], options.format));
        grid.rows.push_back(std::move(row));
    };
    for (const auto& [year, amounts] : years)
        addRow(std::to_string(year), amounts);
    if (isTable)
        addRow("total", sums);
    return grid;
}

Grid debtGrid(const Projected& projected, const DebtOptions& options)
{
    const Projection& p = projected.projection;
    Grid grid{{"instrument", "month"}, {}, 2};
    for (const DebtColumn& column : debtColumns)
        grid.header.emplace_back(column.id);
    for (const InstrumentSeries& s : p.of(options.which).debt)
        for (int c = 1; c <= p.horizon; ++c) {
            std::vector<std::string> row{nameOf(projected.project.model, s.id), p.monthOf(c).toText()};
            for (const DebtColumn& column : debtColumns)
                row.push_back(moneyText(p, column.of(s, c), options.format));
            grid.rows.push_back(std::move(row));
        }
    return grid;
}

Exit runDebt(const DebtOptions& options)
{
    const auto projected = openAndProject(options.file, options.scenario);
    if (!projected)
        return fail(projected.error());
    if (options.format == Format::Json)
        print(debtJson(*projected, options.which));
    else
        printGrid(options.wall ? wallGrid(projected->projection, options) : debtGrid(*projected, options), options.format);
    return Exit::Done;
}

} // namespace

void addDebt(CLI::App& app, Action& action)
{
    static const std::map<std::string, Case> cases{{"stay", Case::Stay}, {"move", Case::Move}};
    auto options = std::make_shared<DebtOptions>();
    CLI::App* command = app.add_subcommand("debt", "Print each debt instrument, month by month");
    command->footer(
        "closing = opening + draws - repayments + pik + retranslated (foreign currency only). Principal that is exchanged,\n"
        "forgiven or converted into shares is among draws and repayments, and shown by itself behind.\n"
        "The maturity wall is what the opening owes by the year in which its contracts have it repaid, and the same after\n"
        "the last month with debt events; what is drawn later is not in it.");
    addFile(*command, options->file);
    addScenario(*command, options->scenario);
    command->add_option("--case", options->which, "stay or move (default)")->transform(oneOf(cases))->type_name("CASE");
    command->add_flag("--wall", options->wall, "Only the principal due by year");
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runDebt(*options); }; });
}

} // namespace headroom::cli
