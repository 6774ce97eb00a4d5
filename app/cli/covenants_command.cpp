// SPDX-License-Identifier: GPL-3.0-or-later
// covenants: measure, limit and headroom by test date, stay and move.
#include "app/cli/command.h"

#include "app/cli/json_out.h"
#include "core/model/schema.h"
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace headroom::cli {

namespace {

struct CovenantsOptions
{
    std::string file;
    std::string scenario;
    Format format = Format::Table;
};

/// One covenant on one day, in both cases.
struct TestDate
{
    const Covenant* covenant = nullptr;
    int month = 0; // column
    const CovenantTest* stay = nullptr;
    const CovenantTest* move = nullptr;
};

/// By covenant, then date, to the end of the months that statements show.
std::vector<TestDate> testDates(const Model& model, const Projection& p)
{
    std::vector<TestDate> dates;
    for (const Covenant& covenant : model.table<Covenant>())
        for (int t = 1; t <= p.horizon; ++t) {
            TestDate date{&covenant, t};
            for (const auto& [which, test] : {std::pair(Case::Stay, &date.stay), std::pair(Case::Move, &date.move)})
                for (const CovenantTest& made : p.of(which).covenants)
                    if (made.covenant == covenant.id && made.month == t)
                        *test = &made;
            if (date.stay || date.move)
                dates.push_back(date);
        }
    return dates;
}

std::string_view stateName(CovenantState state)
{
    switch (state) {
    case CovenantState::NotTested: return "notTested";
    case CovenantState::Passed: return "passed";
    case CovenantState::Warning: return "warning";
    case CovenantState::Breached: return "breached";
    }
    return "";
}

std::string_view measureName(const Covenant& covenant)
{
    return schemaOf<Covenant>().field("measure")->choices[static_cast<std::size_t>(covenant.measure)].name;
}

bool isTested(const CovenantTest* test) { return test && test->state != CovenantState::NotTested; }

void addTest(JsonOut& json, const CovenantTest* test)
{
    if (!test) {
        json.null();
        return;
    }
    json.object().key("measure");
    isTested(test) && test->hasMeasure ? json.number(test->measure) : json.null();
    json.key("headroom");
    isTested(test) ? json.number(test->headroom) : json.null();
    json.key("state").text(stateName(test->state)).endObject();
}

std::string covenantsJson(const Projection& p, const std::vector<TestDate>& dates)
{
    JsonOut json;
    json.object().key("currency").text(p.currency.view()).key("covenants").array();
    const Covenant* open = nullptr;
    for (const TestDate& date : dates) {
        if (date.covenant != open) {
            if (open)
                json.endArray().endObject();
            open = date.covenant;
            json.object().key("name").text(open->name.view()).key("measure").text(measureName(*open));
            json.key("limit").text(open->limit.toText()).key("tests").array();
        }
        json.object().key("month").text(p.monthOf(date.month).toText());
        addTest(json.key("stay"), date.stay);
        addTest(json.key("move"), date.move);
        json.endObject();
    }
    if (open)
        json.endArray().endObject();
    return json.endArray().endObject().result();
}

std::string numberText(double number, Format format, bool isShare)
{
    if (format == Format::Csv) {
        JsonOut json;
        return json.number(number).result();
    }
    const Formatter formatter;
    return toUtf8(isShare ? formatter.percent(number, 1) : formatter.ratio(number, 2));
}

Grid covenantsGrid(const Projection& p, const std::vector<TestDate>& dates, Format format)
{
    Grid grid{{"covenant", "measure", "month", "limit"}, {}, 3};
    for (const char* of : {"stay", "move"})
        for (const char* what : {"", " headroom", " state"})
            grid.header.push_back(std::string(of) + what);
    for (const TestDate& date : dates) {
        const Covenant& covenant = *date.covenant;
        std::vector<std::string> row{
            covenant.name.str(), std::string(measureName(covenant)), p.monthOf(date.month).toText(), covenant.limit.toText()};
        for (const CovenantTest* test : {date.stay, date.move}) {
            row.push_back(isTested(test) && test->hasMeasure ? numberText(test->measure, format, false) : std::string());
            row.push_back(isTested(test) ? numberText(test->headroom, format, true) : std::string());
            row.emplace_back(test ? stateName(test->state) : std::string_view());
        }
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

Exit runCovenants(const CovenantsOptions& options)
{
    const auto projected = openAndProject(options.file, options.scenario);
    if (!projected)
        return fail(projected.error());
    const Projection& p = projected->projection;
    const std::vector<TestDate> dates = testDates(projected->project.model, p);
    if (options.format == Format::Json)
        print(covenantsJson(p, dates));
    else
        printGrid(covenantsGrid(p, dates, options.format), options.format);
    return Exit::Done;
}

} // namespace

void addCovenants(CLI::App& app, Action& action)
{
    auto options = std::make_shared<CovenantsOptions>();
    CLI::App* command =
        app.add_subcommand("covenants", "Print each covenant by test date: measure, limit, headroom, stay and move");
    command->footer(
        "Headroom is (limit - measure) / limit for leverage, (measure - limit) / limit for cover and liquidity; below zero\n"
        "the covenant is breached. Without a measure, EBITDA or what is to be covered is not positive.");
    addFile(*command, options->file);
    addScenario(*command, options->scenario);
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runCovenants(*options); }; });
}

} // namespace headroom::cli
