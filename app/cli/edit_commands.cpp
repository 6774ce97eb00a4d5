// SPDX-License-Identifier: GPL-3.0-or-later
// get, set.
#include "app/cli/command.h"

#include "app/cli/json_out.h"
#include "core/model/change.h"
#include "core/model/path.h"
#include "core/model/value_text.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace headroom::cli {

namespace {

struct GetOptions
{
    std::string file;
    std::string path;
    Format format = Format::Table;
};

/// A field's value, or all values of a row.
Grid valuesOf(const Model& model, const Path& path, Id id)
{
    Grid grid{{"path", "value"}, {}, 2};
    const Row& row = *model.findRow(path.schema->entity, id);
    for (const Field& field : path.schema->fields)
        if ((!path.field || path.field == &field) && path.schema->applies(field, row))
            grid.rows.push_back({pathOf(model, path.schema->entity, row, &field), toText(model, field, field.read(row))});
    return grid;
}

Exit runGet(const GetOptions& options)
{
    const auto path = parsePath(options.path);
    if (!path)
        return fail(path.error());
    const auto opened = open(options.file);
    if (!opened)
        return fail(opened.error());
    const auto id = onlyRow(opened->model, *path);
    if (!id)
        return fail(id.error());
    const Grid grid = valuesOf(opened->model, *path, *id);
    if (options.format == Format::Json) {
        JsonOut json;
        json.object().key("values").array();
        for (const auto& row : grid.rows)
            json.object().key("path").text(row[0]).key("value").text(row[1]).endObject();
        print(json.endArray().endObject().result());
    } else if (options.format == Format::Table && path->field) {
        print(printable(grid.rows.empty() ? std::string() : grid.rows.front()[1]));
    } else {
        printGrid(grid, options.format);
    }
    return Exit::Done;
}

struct SetOptions
{
    std::string file;
    std::string path;
    std::string value;
    bool all = false;
};

/// Every matching row's field set to the value, as one change.
Result<Change> changeOf(const Model& model, const Path& path, const SetOptions& options)
{
    if (!path.field)
        return Error{ErrorCode::PathMalformed, options.path, {{"expected", "entity.field"}}};
    const auto only = options.all ? Result<Id>(noId) : onlyRow(model, path);
    if (!only)
        return only.error();
    auto ids = options.all ? matchingRows(model, path) : Result<std::vector<Id>>(std::vector<Id>{*only});
    if (!ids)
        return ids.error();
    if (ids->empty())
        return Error{ErrorCode::PathNoMatch, options.path, {}};
    auto value = parseValue(model, *path.field, options.value);
    if (!value) {
        Error error = value.error();
        error.path = options.path;
        return error;
    }
    Change change;
    for (const Id id : *ids) {
        auto one = changeField(model, path.schema->entity, id, *path.field, *value);
        if (!one)
            return one.error();
        change = joined(std::move(change), std::move(one).value());
    }
    return change;
}

Exit runSet(const SetOptions& options)
{
    const auto path = parsePath(options.path);
    if (!path)
        return fail(path.error());
    return editProject(options.file, [&](const Model& model) { return changeOf(model, *path, options); });
}

} // namespace

void addGet(CLI::App& app, Action& action)
{
    auto options = std::make_shared<GetOptions>();
    CLI::App* command = app.add_subcommand("get", "Print the value of a field, or all fields of a row");
    addFile(*command, options->file);
    command->add_option("PATH", options->path, "The field or row")->required()->type_name("");
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runGet(*options); }; });
}

void addSet(CLI::App& app, Action& action)
{
    auto options = std::make_shared<SetOptions>();
    CLI::App* command = app.add_subcommand("set", "Change a field and save the project");
    addFile(*command, options->file);
    command->add_option("PATH", options->path, "The field")->required()->type_name("");
    command->add_option("VALUE", options->value, "Its new value: 1234.50, 0.21, true, 2024-07, a choice's name; \"\" is blank")
        ->required()
        ->type_name("");
    command->add_flag("--all", options->all, "Change every row that the path matches");
    command->callback([options, &action] { action = [options] { return runSet(*options); }; });
}

} // namespace headroom::cli
