// SPDX-License-Identifier: GPL-3.0-or-later
// scenario add, set, list, copy, rename, remove.
#include "app/cli/command.h"
#include "app/cli/json_out.h"

#include "core/analysis/scenario.h"
#include "core/model/path.h"
#include "core/model/value_text.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace headroom::cli {

namespace {

struct Options
{
    std::string file;
    std::string name;
    std::string other; // the parent, or the new name
    std::string note;
    ScenarioEdit edit;
    bool multiply = false;
    bool add = false;
    bool all = false;
    Format format = Format::Table;
};

/// A change of one scenario, found by its name.
template<class Make> Exit editedScenario(const Options& options, Make make)
{
    return editProject(options.file, [&](const Model& model) -> Result<Change> {
        const Result<Id> id = findScenario(model, options.name);
        if (!id)
            return id.error();
        if (*id == noId)
            return Error{ErrorCode::PathNoMatch, "scenario", {{"found", options.name}}};
        return make(model, *id);
    });
}

Exit runSet(Options options)
{
    options.edit.matching = options.all ? Matching::All : Matching::One;
    options.edit.operation = options.multiply ? ChangeOperation::Multiply
        : options.add                         ? ChangeOperation::Add
                                              : ChangeOperation::Set;
    return editedScenario(options, [&](const Model& model, Id id) { return recordInScenario(model, id, options.edit); });
}

Exit runRemove(const Options& options)
{
    return editedScenario(options, [&](const Model& model, Id id) {
        return options.edit.path.empty() ? removeScenario(model, id) : forgetInScenario(model, id, options.edit.path);
    });
}

std::string textOf(const Model& model, const Row& row, std::string_view fieldName)
{
    const Field& field = *schemaOf<ScenarioChange>().field(fieldName);
    return toText(model, field, field.read(row));
}

std::string nameOf(const Model& model, Ref<Scenario> scenario)
{
    const Scenario* found = model.find(scenario);
    return found ? found->name.str() : std::string();
}

/// What the change makes of the first field that it changes, and what the project has there.
struct Effect
{
    std::string base;
    std::string result;
};
Effect effectOf(const Model& model, const std::vector<Override>& all, Id change)
{
    for (const Override& o : all)
        if (o.change == change) {
            const Row* row = model.findRow(o.entity, o.row);
            return {row ? toText(model, *o.field, o.field->read(*row)) : std::string(), toText(model, *o.field, o.value)};
        }
    return {};
}

std::string listJson(const Model& model)
{
    const std::vector<Override> all = overrides(model);
    JsonOut json;
    json.object().key("scenarios").array();
    for (const Scenario& s : model.table<Scenario>()) {
        json.object().key("name").text(s.name.view()).key("parent").text(nameOf(model, s.parent));
        json.key("note").text(s.note.view()).key("changes").array();
        for (const ScenarioChange* c : changesOf(model, s.id)) {
            const Effect effect = effectOf(model, all, c->id);
            json.object().key("scenario").text(nameOf(model, c->scenario)).key("path").text(c->path.view());
            json.key("all").boolean(c->all).key("operation").text(textOf(model, *c, "operation"));
            json.key("value").text(c->value.view());
            json.key("base").text(effect.base).key("result").text(effect.result).endObject();
        }
        json.endArray().key("findings").array();
        for (const Finding& f : applyScenario(model, s.id).findings)
            json.object().key("code").text(codeName(f.what.code)).key("path").text(f.what.detail("path")).endObject();
        json.endArray().endObject();
    }
    return json.endArray().endObject().result();
}

/// One row a change, inherited ones included; a scenario without any has a row of its own.
Grid listGrid(const Model& model)
{
    const std::vector<Override> all = overrides(model);
    Grid grid{{"scenario", "inherits from", "changed in", "field", "operation", "value", "project", "scenario's"}, {}, 6};
    for (const Scenario& s : model.table<Scenario>()) {
        const auto changes = changesOf(model, s.id);
        if (changes.empty())
            grid.rows.push_back({s.name.str(), nameOf(model, s.parent), "", "", "", "", "", ""});
        for (const ScenarioChange* c : changes) {
            const Effect effect = effectOf(model, all, c->id);
            grid.rows.push_back({s.name.str(), nameOf(model, s.parent), nameOf(model, c->scenario), c->path.str(),
                textOf(model, *c, "operation") + (c->all ? ", all" : ""), c->value.str(), effect.base, effect.result});
        }
    }
    return grid;
}

Exit runList(const Options& options)
{
    const auto opened = open(options.file);
    if (!opened)
        return fail(opened.error());
    const Model& model = opened->model;
    for (const Scenario& s : model.table<Scenario>())
        printFindings(applyScenario(model, s.id).findings);
    if (options.format == Format::Json)
        print(listJson(model));
    else
        printGrid(listGrid(model), options.format);
    return Exit::Done;
}

void addName(CLI::App& command, Options& options)
{
    addFile(command, options.file);
    command.add_option("NAME", options.name, "The scenario")->required()->type_name("");
}

void describeSet(CLI::App& group, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = group.add_subcommand("set", "Change a field in a scenario; the project keeps its own value");
    addName(*command, *options);
    command->add_option("PATH", options->edit.path, "The field")->required()->type_name("");
    command->add_option("VALUE", options->edit.value, "Its value, the factor, or what is added")->required()->type_name("");
    CLI::Option* const multiply = command->add_flag("--multiply", options->multiply, "Multiply the field by VALUE");
    command->add_flag("--add", options->add, "Add VALUE to the field: months to a month, days to a date")->excludes(multiply);
    command->add_flag("--all", options->all, "Change every row that the path matches");
    command->callback([options, &action] { action = [options] { return runSet(*options); }; });
}

/// A command that makes something of a scenario under a new name.
void describeNamed(CLI::App& group, Action& action, std::pair<const char*, const char*> nameAndHelp,
    Result<Change> (*make)(const Model&, Id, std::string_view))
{
    auto options = std::make_shared<Options>();
    CLI::App* command = group.add_subcommand(nameAndHelp.first, nameAndHelp.second);
    addName(*command, *options);
    command->add_option("NEW", options->other, "The new name")->required()->type_name("");
    command->callback([options, make, &action] {
        action = [options, make] {
            return editedScenario(*options, [&](const Model& model, Id id) { return make(model, id, options->other); });
        };
    });
}

} // namespace

void addScenarios(CLI::App& app, Action& action)
{
    CLI::App* group = app.add_subcommand("scenario", "Add, change, list, copy, rename and remove scenarios");
    group->require_subcommand(1);
    auto added = std::make_shared<Options>();
    CLI::App* add = group->add_subcommand("add", "Add a scenario without changes");
    addName(*add, *added);
    add->add_option("--parent", added->other, "The scenario whose changes it inherits")->type_name("NAME");
    add->add_option("--note", added->note, "What it is about")->type_name("TEXT");
    add->callback([added, &action] {
        action = [added] {
            return editProject(added->file,
                [&](const Model& model) { return headroom::addScenario(model, added->name, added->other, added->note); });
        };
    });
    describeSet(*group, action);
    auto listed = std::make_shared<Options>();
    CLI::App* list = group->add_subcommand("list", "List scenarios with what they change");
    addFile(*list, listed->file);
    addFormat(*list, listed->format);
    list->callback([listed, &action] { action = [listed] { return runList(*listed); }; });
    describeNamed(*group, action, {"copy", "Copy a scenario with its changes"}, duplicateScenario);
    describeNamed(*group, action, {"rename", "Give a scenario another name; what inherits from it follows"}, renameScenario);
    auto removed = std::make_shared<Options>();
    CLI::App* remove = group->add_subcommand("remove", "Remove a scenario, or its changes of one field");
    addName(*remove, *removed);
    remove->add_option("PATH", removed->edit.path, "Only its changes of this path")->type_name("");
    remove->callback([removed, &action] { action = [removed] { return runRemove(*removed); }; });
}

} // namespace headroom::cli
