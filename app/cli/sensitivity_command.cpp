// SPDX-License-Identifier: GPL-3.0-or-later
// sensitivity: how a figure moves with one input, or with two.
#include "app/cli/interruption.h"
#include "app/cli/readings.h"

#include "core/analysis/sensitivity.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace headroom::cli {

namespace {

std::string endText(const Result<Reading>& value, Format format)
{
    if (value)
        return readingText(*value);
    return format == Format::Csv ? std::string(codeName(value.error().code)) : toUtf8(sentence(value.error()));
}
void addEnd(JsonOut& json, const Result<Reading>& value)
{
    if (value)
        addReading(json, *value);
    else
        json.object().key("error").text(codeName(value.error().code)).endObject();
}

struct SensitivityOptions
{
    std::string file;
    std::string scenario;
    std::string figure = "cashImprovement12m";
    std::vector<std::string> inputs;
    std::vector<std::string> table;
    Format format = Format::Table;
};

void printTornado(const std::vector<TornadoBar>& bars, const SensitivityOptions& options)
{
    if (options.format == Format::Json) {
        JsonOut json;
        json.object().key("figure").text(options.figure).key("bars").array();
        for (const TornadoBar& bar : bars) {
            json.object().key("path").text(bar.input.variation.path);
            json.key("operation").text(operationName(bar.input.variation.operation));
            json.key("low").text(bar.input.low.toText()).key("high").text(bar.input.high.toText());
            addReading(json.key("base"), bar.base);
            addEnd(json.key("atLow"), bar.atLow);
            addEnd(json.key("atHigh"), bar.atHigh);
            json.key("swing");
            if (const auto swing = bar.swing())
                addReading(json, *swing);
            else
                json.null();
            json.endObject();
        }
        print(json.endArray().endObject().result());
        return;
    }
    Grid grid{{"input", "operation", "low", "high", "at low", "at high", "swing", "as it is"}, {}, 2};
    for (const TornadoBar& bar : bars) {
        const auto swing = bar.swing();
        grid.rows.push_back({bar.input.variation.path, std::string(operationName(bar.input.variation.operation)),
            bar.input.low.toText(), bar.input.high.toText(), endText(bar.atLow, options.format),
            endText(bar.atHigh, options.format), swing ? readingText(*swing) : std::string(), readingText(bar.base)});
    }
    printGrid(grid, options.format);
}

void printTable(const TwoWayTable& table, const SensitivityOptions& options)
{
    if (options.format == Format::Json) {
        JsonOut json;
        json.object().key("figure").text(options.figure).key("rows").text(table.rows.variation.path);
        json.key("columns").text(table.columns.variation.path).key("columnValues").array();
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            json.text(table.columns.textAt(c));
        json.endArray().key("cells").array();
        for (std::size_t r = 0; r < table.cells.size(); ++r) {
            json.object().key("row").text(table.rows.textAt(r)).key("values").array();
            for (const Result<Reading>& cell : table.cells[r])
                addEnd(json, cell);
            json.endArray().endObject();
        }
        print(json.endArray().endObject().result());
        return;
    }
    Grid grid{{table.rows.variation.path}, {}, 1};
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        grid.header.push_back(table.columns.textAt(c));
    for (std::size_t r = 0; r < table.cells.size(); ++r) {
        grid.rows.push_back({table.rows.textAt(r)});
        for (const Result<Reading>& cell : table.cells[r])
            grid.rows.back().push_back(endText(cell, options.format));
    }
    if (options.format == Format::Table)
        print(printable("Columns: " + table.columns.variation.path) + "\n");
    printGrid(grid, options.format);
}

/// Of an axis or an input that its field does not take.
Exit wrongUse(Interruption& interruption, const Error& error)
{
    const Exit ended = interruption.end(error);
    return ended == Exit::Interrupted ? ended : Exit::WrongUse;
}

Exit runTable(const Model& model, const Measure& what, const SensitivityOptions& options)
{
    auto rows = parseTableAxis(options.table[0]);
    auto columns = parseTableAxis(options.table[1]);
    if (!rows || !columns) {
        fail(rows ? columns.error() : rows.error());
        return Exit::WrongUse;
    }
    if (rows->variation.path == columns->variation.path)
        return failUse(Error{ErrorCode::DomainError, {}, {{"expected", "two fields"}}}, "table");
    Interruption interruption("projections");
    const auto table = twoWayTable(model, what, std::move(rows).value(), std::move(columns).value(), interruption.watch());
    if (!table)
        return wrongUse(interruption, table.error());
    printTable(*table, options);
    return Exit::Done;
}

Exit runSensitivity(const SensitivityOptions& options)
{
    const auto what = parseMeasure(options.figure);
    if (!what) {
        fail(what.error());
        return Exit::WrongUse;
    }
    std::vector<SensitivityInput> inputs;
    for (const std::string& text : options.inputs) {
        const auto input = parseSensitivityInput(text);
        if (!input) {
            fail(input.error());
            return Exit::WrongUse;
        }
        inputs.push_back(*input);
    }
    const auto opened = openScenario(options.file, options.scenario);
    if (!opened)
        return fail(opened.error());
    if (!options.table.empty())
        return runTable(opened->model, *what, options);
    if (inputs.empty()) {
        const auto uncertain = sensitivityOfUncertainties(opened->model);
        if (!uncertain)
            return fail(uncertain.error());
        inputs = *uncertain;
    }
    if (inputs.empty())
        return fail(Error{ErrorCode::ValueRequired, "uncertainty", {{"expected", "PATH=low..high"}}});
    Interruption interruption("projections");
    const auto bars = tornado(opened->model, *what, inputs, interruption.watch());
    if (!bars && bars.error().code == ErrorCode::TypeMismatch)
        return wrongUse(interruption, bars.error());
    if (!bars)
        return interruption.end(bars.error());
    printTornado(*bars, options);
    return Exit::Done;
}

} // namespace

void addSensitivity(CLI::App& app, Action& action)
{
    auto options = std::make_shared<SensitivityOptions>();
    CLI::App* command = app.add_subcommand("sensitivity", "Say how much a figure moves with each input, or with two at once");
    command->footer(
        "INPUT is PATH=low..high, PATH=*low..high (factors) or PATH=+low..high; PATH alone is times 0.9 and 1.1.\n"
        "The swing is the highest of both ends and the present figure less the lowest; an input that has no figure at\n"
        "an end has none and stands first.\n"
        "Without any, the project's uncertainties from their 10th to their 90th percentile.");
    addFile(*command, options->file);
    command->add_option("INPUT", options->inputs, "What is varied")->type_name("");
    command->add_option("--figure", options->figure, figureHelp)->type_name("FIGURE");
    command
        ->add_option("--table", options->table,
            "Two axes, PATH=1,2,3 each: rows, then columns; also months, dates, words (PATH=2024-07,2024-09)")
        ->expected(2)
        ->type_name("AXIS AXIS");
    addScenario(*command, options->scenario);
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runSensitivity(*options); }; });
}

} // namespace headroom::cli
