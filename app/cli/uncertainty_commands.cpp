// SPDX-License-Identifier: GPL-3.0-or-later
// uncertainty add, set, list, correlate, remove.
#include "app/cli/command.h"
#include "app/cli/json_out.h"

#include "core/analysis/distribution.h"
#include "core/analysis/uncertainty_edit.h"
#include "core/model/value_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

namespace headroom::cli {

namespace {

// The laws with the fields that their numbers are, in order; a discrete law has values with weights instead.
struct Law
{
    const char* name;
    const char* numbers;
    std::vector<const char*> fields;
};
const std::array laws{Law{"normal", "MEAN DEVIATION", {"mean", "deviation"}},
    Law{"lognormal", "MEAN DEVIATION", {"mean", "deviation"}}, Law{"uniform", "LOW HIGH", {"low", "high"}},
    Law{"triangular", "LOW MODE HIGH", {"low", "mode", "high"}}, Law{"pert", "LOW MODE HIGH", {"low", "mode", "high"}}};

struct Options
{
    std::string file;
    std::string name;
    std::vector<std::string> pairs; // OTHER RANK, then NAME OTHER RANK of further ones
    std::array<std::vector<std::string>, laws.size()> numbers;
    std::vector<std::string> values; // VALUE:WEIGHT
    std::vector<std::pair<std::string, std::string>> texts;
    Format format = Format::Table;
};

/// "3:2": the value 3 with the weight 2; the weight is 1 where none is given.
std::pair<std::string, std::string> pointOf(const std::string& text)
{
    const std::size_t colon = text.find(':');
    return colon == std::string::npos ? std::pair(text, std::string("1"))
                                      : std::pair(text.substr(0, colon), text.substr(colon + 1));
}

UncertaintyEdit editOf(const Options& options)
{
    UncertaintyEdit edit;
    edit.fields = options.texts;
    for (std::size_t i = 0; i < laws.size(); ++i)
        if (!options.numbers[i].empty()) {
            edit.fields.emplace_back("distribution", laws[i].name);
            for (std::size_t k = 0; k < laws[i].fields.size(); ++k)
                edit.fields.emplace_back(laws[i].fields[k], options.numbers[i][k]);
            edit.points.emplace();
        }
    if (!options.values.empty()) {
        edit.fields.emplace_back("distribution", "discrete");
        edit.points.emplace();
        for (const std::string& text : options.values)
            edit.points->push_back(pointOf(text));
    }
    return edit;
}

/// Of an incomplete last pair the rank is blank, which is refused as such.
std::vector<CorrelationEdit> pairsOf(const Options& options)
{
    std::vector<std::string> words{options.name};
    words.insert(words.end(), options.pairs.begin(), options.pairs.end());
    words.resize((words.size() + 2) / 3 * 3);
    std::vector<CorrelationEdit> pairs;
    for (std::size_t i = 0; i < words.size(); i += 3)
        pairs.push_back({words[i], words[i + 1], words[i + 2]});
    return pairs;
}

std::string textOf(const Model& model, const Row& row, const EntitySchema& schema, std::string_view name)
{
    const Field& field = *schema.field(name);
    return toText(model, field, field.read(row));
}
std::string ownText(const Model& model, const Uncertainty& u, std::string_view name)
{
    return textOf(model, u, schemaOf<Uncertainty>(), name);
}

std::string numberText(double value)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.6g", value);
    return text.data();
}

/// "low 0, mode 0.05, high 0.12", or "0: 5, -3: 2" of a discrete law.
std::string lawText(const Model& model, const Uncertainty& u)
{
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    if (u.distribution == Distribution::Discrete) {
        for (const UncertaintyPoint& p : model.table<UncertaintyPoint>())
            if (p.uncertainty.id == u.id)
                add(p.value.toText() + ": " + p.weight.toText());
        return text;
    }
    const std::string name = ownText(model, u, "distribution");
    for (const Law& law : laws)
        if (name == law.name)
            for (const char* field : law.fields)
                add(std::string(field) + " " + ownText(model, u, field));
    if (u.lowerBound)
        add("not below " + ownText(model, u, "lowerBound"));
    if (u.upperBound)
        add("not above " + ownText(model, u, "upperBound"));
    return text;
}

constexpr double tenth = 0.1;

std::string listJson(const Model& model)
{
    JsonOut json;
    json.object().key("uncertainties").array();
    for (const Uncertainty& u : model.table<Uncertainty>()) {
        const Quantiles law(model, u);
        json.object().key("name").text(u.name.view()).key("path").text(u.path.view()).key("all").boolean(u.all);
        for (const std::string_view name :
            {"operation", "distribution", "mean", "deviation", "lowerBound", "upperBound", "low", "mode", "high"})
            if (const Field& field = *schemaOf<Uncertainty>().field(name); schemaOf<Uncertainty>().applies(field, u))
                json.key(name).text(ownText(model, u, name));
        json.key("values").array();
        for (const UncertaintyPoint& p : model.table<UncertaintyPoint>())
            if (p.uncertainty.id == u.id)
                json.object().key("value").text(p.value.toText()).key("weight").text(p.weight.toText()).endObject();
        json.endArray().key("p10").number(law.at(tenth)).key("p50").number(law.at(0.5)).key("p90").number(law.at(1 - tenth));
        json.key("note").text(u.note.view()).key("source").text(u.citation.view()).endObject();
    }
    json.endArray().key("correlations").array();
    for (const Correlation& c : model.table<Correlation>())
        json.object()
            .key("first")
            .text(model.find(c.first)->name.view())
            .key("second")
            .text(model.find(c.second)->name.view())
            .key("rank")
            .text(c.rank.toText())
            .endObject();
    return json.endArray().endObject().result();
}

Exit runList(const Options& options)
{
    const auto opened = openScenario(options.file, {});
    if (!opened)
        return fail(opened.error());
    const Model& model = opened->model;
    if (options.format == Format::Json) {
        print(listJson(model));
        return Exit::Done;
    }
    Grid grid{{"uncertainty", "field", "operation", "law", "numbers", "p10", "p50", "p90"}, {}, 5};
    for (const Uncertainty& u : model.table<Uncertainty>()) {
        const Quantiles law(model, u);
        grid.rows.push_back({u.name.str(), u.path.str(), ownText(model, u, "operation") + (u.all ? ", all" : ""),
            ownText(model, u, "distribution"), lawText(model, u), numberText(law.at(tenth)), numberText(law.at(0.5)),
            numberText(law.at(1 - tenth))});
    }
    printGrid(grid, options.format);
    if (options.format != Format::Table || model.table<Correlation>().empty())
        return Exit::Done;
    Grid correlations{{"first", "second", "rank correlation"}, {}, 2};
    for (const Correlation& c : model.table<Correlation>())
        correlations.rows.push_back({model.find(c.first)->name.str(), model.find(c.second)->name.str(), c.rank.toText()});
    print("");
    printGrid(correlations, options.format);
    return Exit::Done;
}

void addName(CLI::App& command, Options& options)
{
    addFile(command, options.file);
    command.add_option("NAME", options.name, "The uncertainty")->required()->type_name("");
}

/// An option whose text becomes a field of the uncertainty.
void addText(CLI::App& command, const std::shared_ptr<Options>& options, const char* option, const char* field, const char* type,
    const char* help)
{
    command
        .add_option_function<std::string>(
            option, [options, field](const std::string& text) { options->texts.emplace_back(field, text); }, help)
        ->type_name(type);
}
void addWord(CLI::App& command, const std::shared_ptr<Options>& options, const char* option,
    std::pair<const char*, const char*> fieldAndValue, const char* help)
{
    command.add_flag_callback(
        option, [options, fieldAndValue] { options->texts.emplace_back(fieldAndValue.first, fieldAndValue.second); }, help);
}

void addLaw(CLI::App& command, const std::shared_ptr<Options>& options)
{
    CLI::Option_group* const group = command.add_option_group("Law", "One of");
    for (std::size_t i = 0; i < laws.size(); ++i)
        group->add_option(std::string("--") + laws[i].name, options->numbers[i], "Numbers in the field's unit, or factors")
            ->expected(static_cast<int>(laws[i].fields.size()))
            ->type_name(laws[i].numbers);
    group->add_option("--discrete", options->values, "Values with their weights")
        ->expected(1, 1000)
        ->type_name("VALUE:WEIGHT...");
    group->require_option(0, 1);
    addText(command, options, "--not-below", "lowerBound", "NUMBER", "Cut a normal or lognormal law off here");
    addText(command, options, "--not-above", "upperBound", "NUMBER", "Cut a normal or lognormal law off here");
    CLI::Option_group* const how = command.add_option_group("Operation", "What is done with what is drawn (default: multiply)");
    how->require_option(0, 1);
    addWord(*how, options, "--multiply", {"operation", "multiply"}, "Multiply the field's value by it");
    addWord(*how, options, "--set", {"operation", "set"}, "Set the field to it");
    addWord(*how, options, "--add", {"operation", "add"}, "Add it to the field: months to a month, days to a date");
    addWord(command, options, "--all", {"all", "true"}, "Do so with every row that the path matches");
    addText(command, options, "--note", "note", "TEXT", "Anything worth remembering");
    addText(command, options, "--source", "citation", "TEXT", "Where the figures come from");
}

using Make = Result<Change> (*)(const Model&, const Options&);

CLI::App* addEdit(
    CLI::App& group, Action& action, const std::shared_ptr<Options>& options, std::pair<const char*, const char*> name, Make make)
{
    CLI::App* const command = group.add_subcommand(name.first, name.second);
    addName(*command, *options);
    command->callback([options, make, &action] {
        action = [options, make] {
            return editProject(options->file, [&](const Model& model) { return make(model, *options); });
        };
    });
    return command;
}

} // namespace

void addUncertainties(CLI::App& app, Action& action)
{
    CLI::App* const group =
        app.add_subcommand("uncertainty", "Say what is not known: add, change, list, correlate and remove laws");
    group->require_subcommand(1);
    const auto added = std::make_shared<Options>();
    CLI::App* const add = addEdit(*group, action, added, {"add", "Make a field uncertain"},
        [](const Model& model, const Options& o) { return addUncertainty(model, o.name, editOf(o)); });
    add->add_option_function<std::string>(
           "PATH", [added](const std::string& path) { added->texts.emplace_back("path", path); }, "The field")
        ->required()
        ->type_name("");
    addLaw(*add, added);
    const auto changed = std::make_shared<Options>();
    CLI::App* const set = addEdit(*group, action, changed, {"set", "Change an uncertainty; what is not named stays"},
        [](const Model& model, const Options& o) { return editUncertainty(model, o.name, editOf(o)); });
    addText(*set, changed, "--path", "path", "PATH", "The field");
    addText(*set, changed, "--name", "name", "NAME", "A new name");
    addWord(*set, changed, "--one", {"all", "false"}, "The path must match one row");
    addLaw(*set, changed);
    const auto listed = std::make_shared<Options>();
    CLI::App* const list = group->add_subcommand("list", "List uncertainties with their laws, and correlations");
    addFile(*list, listed->file);
    addFormat(*list, listed->format);
    list->callback([listed, &action] { action = [listed] { return runList(*listed); }; });
    const auto correlated = std::make_shared<Options>();
    CLI::App* const together =
        addEdit(*group, action, correlated, {"correlate", "Set rank correlations of two uncertainties each"},
            [](const Model& model, const Options& o) { return correlate(model, pairsOf(o)); });
    together->add_option("OTHER-RANK", correlated->pairs, "The other one, and Spearman's rho of both: -1 to 1, 0 takes it away")
        ->required()
        ->expected(2, 3000)
        ->type_name("OTHER RANK [NAME OTHER RANK]...");
    together->footer(
        "Several at once, NAME OTHER RANK NAME OTHER RANK ..., are looked at together: high ones of three go only so.");
    addEdit(*group, action, std::make_shared<Options>(), {"remove", "Remove an uncertainty with its correlations"},
        [](const Model& model, const Options& o) { return removeUncertainty(model, o.name); });
}

} // namespace headroom::cli
