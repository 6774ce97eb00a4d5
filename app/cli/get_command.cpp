// SPDX-License-Identifier: GPL-3.0-or-later
// get: the value of a field, the fields of a row, the rows of a table.
#include "app/cli/command.h"

#include "app/cli/edit_path.h"
#include "app/cli/json_out.h"
#include "core/model/value_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace headroom::cli {

namespace {

struct GetOptions
{
    std::string file;
    std::string path;
    bool all = false;
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

std::string valuesJson(const Grid& grid)
{
    JsonOut json;
    json.object().key("values").array();
    for (const auto& row : grid.rows)
        json.object().key("path").text(row[0]).key("value").text(row[1]).endObject();
    return json.endArray().endObject().result();
}

Exit printValues(const Model& model, const Path& path, const GetOptions& options)
{
    const auto id = onlyRow(model, path);
    if (!id)
        return fail(noSuchRow(id.error(), options.path));
    const Grid grid = valuesOf(model, path, *id);
    if (options.format == Format::Json)
        print(valuesJson(grid));
    else if (options.format == Format::Table && path.field)
        print(printable(grid.rows.empty() ? std::string() : grid.rows.front()[1]));
    else
        printGrid(grid, options.format);
    return Exit::Done;
}

/// The path's field, the name beside it; all fields without one.
std::vector<const Field*> columnsOf(const Path& path)
{
    std::vector<const Field*> columns;
    for (const Field& field : path.schema->fields)
        if (!path.field || path.field == &field || field.name == "name")
            columns.push_back(&field);
    return columns;
}

/// A row a line, its id first; blank where a field is not for the row's kind.
Grid rowsOf(const Model& model, const Path& path, const std::vector<Id>& ids)
{
    const std::vector<const Field*> columns = columnsOf(path);
    Grid grid{{"id"}, {}, 2};
    for (const Field* field : columns)
        grid.header.emplace_back(field->name);
    for (const Id id : ids) {
        const Row& row = *model.findRow(path.schema->entity, id);
        grid.rows.push_back({std::to_string(id)});
        for (const Field* field : columns)
            grid.rows.back().push_back(path.schema->applies(*field, row) ? toText(model, *field, field->read(row)) : "");
    }
    return grid;
}

/// Without the columns in which every row is blank or has the value of a new row.
Grid withoutDefaults(const Grid& grid, const Model& model, const Path& path)
{
    const auto made = path.schema->create();
    std::vector<std::string> defaults{""};
    for (const Field* field : columnsOf(path))
        defaults.push_back(field == path.field ? "" : toText(model, *field, field->read(*made)));
    Grid shown{{}, std::vector<std::vector<std::string>>(grid.rows.size()), grid.textColumns};
    for (std::size_t c = 0; c < grid.header.size(); ++c) {
        const bool says = std::any_of(grid.rows.begin(), grid.rows.end(),
            [&](const std::vector<std::string>& row) { return !row[c].empty() && row[c] != defaults[c]; });
        if (!says && (!path.field || path.field->name != grid.header[c]))
            continue;
        shown.header.push_back(grid.header[c]);
        for (std::size_t r = 0; r < grid.rows.size(); ++r)
            shown.rows[r].push_back(grid.rows[r][c]);
    }
    return shown;
}

std::string rowsJson(const Grid& grid, std::string_view entity)
{
    JsonOut json;
    json.object().key("entity").text(entity).key("rows").array();
    for (const auto& row : grid.rows) {
        json.object();
        for (std::size_t c = 0; c < row.size(); ++c)
            json.key(grid.header[c]).text(row[c]);
        json.endObject();
    }
    return json.endArray().endObject().result();
}

Exit printRows(const Model& model, const Path& path, const std::vector<Id>& ids, Format format)
{
    const Grid grid = rowsOf(model, path, ids);
    if (format == Format::Json)
        print(rowsJson(grid, path.schema->name));
    else
        printGrid(format == Format::Table ? withoutDefaults(grid, model, path) : grid, format);
    return Exit::Done;
}

/// A path that names a table, or rows of which there are several, lists them; one that names a field does with --all.
Exit runGet(const GetOptions& options)
{
    const auto path = parsePath(options.path);
    if (!path)
        return fail(path.error());
    const auto opened = open(options.file);
    if (!opened)
        return fail(opened.error());
    const Model& model = opened->model;
    if ((path->field && !options.all) || path->schema->cardinality == Cardinality::One)
        return printValues(model, *path, options);
    const auto ids = matchingRows(model, *path);
    if (!ids)
        return fail(noSuchRow(ids.error(), options.path));
    const bool isOneRow = ids->size() <= 1 && !path->selectors.empty() && !options.all;
    return isOneRow ? printValues(model, *path, options) : printRows(model, *path, *ids, options.format);
}

} // namespace

void addGet(CLI::App& app, Action& action)
{
    auto options = std::make_shared<GetOptions>();
    CLI::App* command = app.add_subcommand("get", "Print the value of a field, all fields of a row, or the rows of a table");
    addFile(*command, options->file);
    command->add_option("PATH", options->path, "A field, a row, or a table: workload, workload[site=\"Denver\"]")
        ->required()
        ->type_name("");
    command->add_flag("--all", options->all, "List every row that the path matches, with the path's field");
    command->footer("In a table for people, columns are left out in which every row is blank or as a new row is.");
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runGet(*options); }; });
}

} // namespace headroom::cli
