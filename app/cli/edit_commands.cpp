// SPDX-License-Identifier: GPL-3.0-or-later
// set.
#include "app/cli/command.h"

#include "app/cli/edit_path.h"
#include "core/model/change.h"
#include "core/model/value_text.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace headroom::cli {

Error noSuchRow(Error error, const std::string& path)
{
    error.path = path;
    if (exitOf(error.code) != Exit::WrongUse)
        error.code = ErrorCode::PathNoMatch;
    return error;
}

namespace {

struct SetOptions
{
    std::string file;
    std::string path;
    std::string value;
    bool all = false;
    bool force = false;
};

/// The rows whose field is set.
Result<std::vector<Id>> rowsToSet(const Model& model, const Path& path, const SetOptions& options)
{
    if (!options.all) {
        const auto only = onlyRow(model, path);
        return only ? Result<std::vector<Id>>(std::vector<Id>{*only}) : Result<std::vector<Id>>(only.error());
    }
    auto ids = matchingRows(model, path);
    if (ids && ids->empty())
        return Error{ErrorCode::PathNoMatch, {}, {}};
    return ids;
}

/// A change, and how many rows there are that it could have changed.
struct Setting
{
    Change change;
    std::size_t rows = 0;
    std::size_t changed = 0; // of them
};

/// Every matching row's field set to the value, as one change.
Result<Setting> settingOf(const Model& model, const Path& path, const SetOptions& options)
{
    if (!path.field)
        return Error{ErrorCode::PathMalformed, options.path, {{"expected", "entity.field"}}};
    const auto ids = rowsToSet(model, path, options);
    if (!ids)
        return noSuchRow(ids.error(), options.path);
    auto value = parseValue(model, *path.field, options.value);
    if (!value) {
        Error error = value.error();
        error.path = options.path;
        return error;
    }
    Setting setting{{}, ids->size(), 0};
    Model edited = model; // what has one name has it until its last row has another
    for (const Id id : *ids) {
        auto one = changeField(edited, path.schema->entity, id, *path.field, *value);
        if (!one)
            return one.error();
        if (path.field->name == "name")
            if (const Status applied = apply(edited, *one); !applied)
                return applied.error();
        setting.changed += one->empty() ? 0 : 1;
        setting.change = joined(std::move(setting.change), std::move(one).value());
    }
    return setting;
}

Exit runSet(const SetOptions& options)
{
    const auto path = parsePath(options.path);
    if (!path)
        return fail(path.error());
    std::string counted;
    const auto make = [&](const Model& model) -> Result<Change> {
        auto setting = settingOf(model, *path, options);
        if (!setting)
            return setting.error();
        counted = std::to_string(setting->changed) + " of " + std::to_string(setting->rows)
            + (setting->rows == 1 ? " row changed" : " rows changed");
        return std::move(setting->change);
    };
    const Exit exit = editProject(options.file, make, options.force ? Saving::Forced : Saving::Checked);
    if (exit == Exit::Done && options.all)
        print(counted);
    return exit;
}

} // namespace

void addSet(CLI::App& app, Action& action)
{
    auto options = std::make_shared<SetOptions>();
    CLI::App* command = app.add_subcommand("set", "Change a field and save the project");
    addFile(*command, options->file);
    command->add_option("PATH", options->path, "The field")->required()->type_name("");
    command->add_option("VALUE", options->value, "Its new value: 1234.50, 0.21, true, 2024-07, a choice's name; \"\" is blank")
        ->required()
        ->type_name("");
    command->add_flag("--all", options->all, "Change every row that the path matches, and say how many have changed");
    command->add_flag("--force", options->force, "Save even what the project can't be computed with; the findings are listed");
    command->callback([options, &action] { action = [options] { return runSet(*options); }; });
}

} // namespace headroom::cli
