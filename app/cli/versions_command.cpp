// SPDX-License-Identifier: GPL-3.0-or-later
// versions list, add, show, restore, remove: what the project was, kept inside its file.
#include "app/cli/command.h"
#include "app/cli/json_out.h"

#include "core/model/difference.h"
#include "core/model/path.h"
#include "core/model/value_text.h"
#include "ui/format/formatter.h"
#include "ui/format/headline.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ctime>
#include <memory>

namespace headroom::cli {

namespace {

struct Options
{
    std::string file;
    std::string name;
    std::string note;
    bool figures = false;
    Format format = Format::Table;
};

std::string timeText(std::int64_t seconds)
{
    const auto time = static_cast<std::time_t>(seconds);
    std::tm utc = {};
    if (!::gmtime_r(&time, &utc))
        return {};
    char text[40];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc)};
}

Result<ProjectVersion> versionOf(const OpenedProject& opened, const std::string& name)
{
    if (const ProjectVersion* found = findVersion(opened.versions, name))
        return *found;
    return Error{ErrorCode::PathNoMatch, "version", {{"found", name}}};
}

Exit publishWith(OpenedProject opened, ProjectVersions versions)
{
    opened.versions = std::move(versions);
    const Status published = publish(opened.model, opened);
    return published ? Exit::Done : fail(published.error());
}

Exit runList(const Options& options)
{
    const auto opened = open(options.file);
    if (!opened)
        return fail(opened.error());
    Grid grid{{"name", "saved", "remark"}, {}, 3};
    JsonOut json;
    json.object().key("versions").array();
    for (const ProjectVersion& version : opened->versions) {
        grid.rows.push_back({version.name, timeText(version.created), version.note});
        json.object().key("name").text(version.name).key("saved").text(timeText(version.created));
        json.key("remark").text(version.note).endObject();
    }
    if (options.format == Format::Json)
        print(json.endArray().endObject().result());
    else
        printGrid(grid, options.format);
    return Exit::Done;
}

Exit runAdd(const Options& options)
{
    auto opened = open(options.file);
    if (!opened)
        return fail(opened.error());
    auto version = makeVersion(opened->versions, opened->model, {options.name, options.note, std::time(nullptr)});
    if (!version)
        return fail(version.error());
    ProjectVersions versions = opened->versions;
    versions.push_back(*std::move(version));
    return publishWith(*std::move(opened), std::move(versions));
}

/// The project, and its model as the version has it.
struct Kept
{
    OpenedProject project;
    Model then;
};
Result<Kept> keptAs(const Options& options)
{
    auto opened = open(options.file);
    if (!opened)
        return opened.error();
    const auto version = versionOf(*opened, options.name);
    if (!version)
        return version.error();
    auto model = modelOf(*version);
    if (!model)
        return model.error();
    return Kept{*std::move(opened), *std::move(model)};
}

Exit runRestore(const Options& options)
{
    auto kept = keptAs(options);
    if (!kept)
        return fail(kept.error());
    const Status published = publish(std::move(kept->then), kept->project);
    return published ? Exit::Done : fail(published.error());
}

Exit runRemove(const Options& options)
{
    auto opened = open(options.file);
    if (!opened)
        return fail(opened.error());
    const auto version = versionOf(*opened, options.name);
    if (!version)
        return fail(version.error());
    ProjectVersions versions = opened->versions;
    std::erase_if(versions, [&](const ProjectVersion& v) { return v.id == version->id; });
    return publishWith(*std::move(opened), std::move(versions));
}

/// What changed since: where, then, now.
struct Line
{
    std::string path;
    std::string then;
    std::string now;
};

Line lineOf(const Model& then, const Model& now, const FieldStep& step)
{
    const Field& field = schemaOf(step.entity).fields[step.field];
    return {pathOf(now, step.entity, *now.findRow(step.entity, step.id), &field), toText(then, field, step.before),
        toText(now, field, step.after)};
}

Line lineOf(const Model& then, const Model& now, const RowStep& step)
{
    const Row& row = step.after ? *step.after : *step.before;
    return {pathOf(step.after ? now : then, step.entity, row, nullptr), step.before ? "(there)" : "(none)",
        step.after ? "(there)" : "(none)"};
}

Line lineOf(const Model&, const Model&, const BlockStep& step) { return {std::string(schemaOf(step.entity).name), {}, {}}; }

std::vector<Line> changesSince(const Model& then, const Model& now)
{
    std::vector<Line> lines;
    for (const Step& step : changeTo(then, now).steps)
        lines.push_back(std::visit([&](const auto& s) { return lineOf(then, now, s); }, step));
    return lines;
}

Result<std::vector<Line>> figuresSince(const Model& then, const Model& now)
{
    const auto before = project(then);
    const auto after = project(now);
    if (!before || !after)
        return before ? after.error() : before.error();
    std::vector<Line> lines;
    for (const Figure& figure : after->figures) {
        const Figure* old = before->figure(figure.id);
        lines.push_back({std::string(figure.label), old ? toUtf8(figureText(*before, *old, old->value)) : std::string(),
            toUtf8(figureText(*after, figure, figure.value))});
    }
    return lines;
}

void printLines(const std::vector<Line>& lines, const char* what, Format format)
{
    if (format == Format::Json) {
        JsonOut json;
        json.object().key(what).array();
        for (const Line& line : lines)
            json.object().key("what").text(line.path).key("then").text(line.then).key("now").text(line.now).endObject();
        print(json.endArray().endObject().result());
        return;
    }
    Grid grid{{"what", "then", "now"}, {}, 3};
    for (const Line& line : lines)
        grid.rows.push_back({line.path, line.then, line.now});
    printGrid(grid, format);
}

Exit runShow(const Options& options)
{
    const auto kept = keptAs(options);
    if (!kept)
        return fail(kept.error());
    if (!options.figures) {
        printLines(changesSince(kept->then, kept->project.model), "changes", options.format);
        return Exit::Done;
    }
    const auto figures = figuresSince(kept->then, kept->project.model);
    if (!figures)
        return fail(figures.error());
    printLines(*figures, "figures", options.format);
    return Exit::Done;
}

struct Described
{
    std::shared_ptr<Options> options;
    CLI::App* command;
};

Described describe(CLI::App& group, Action& action, std::pair<const char*, const char*> nameAndHelp, Exit (*run)(const Options&))
{
    auto options = std::make_shared<Options>();
    CLI::App* command = group.add_subcommand(nameAndHelp.first, nameAndHelp.second);
    addFile(*command, options->file);
    command->callback([options, run, &action] { action = [options, run] { return run(*options); }; });
    return {options, command};
}

void addName(const Described& described)
{
    described.command->add_option("NAME", described.options->name, "The version")->required()->type_name("");
}

} // namespace

void addVersions(CLI::App& app, Action& action)
{
    CLI::App* group = app.add_subcommand("versions", "Keep named versions of the project in its file, compare and restore them");
    group->require_subcommand(1);
    const Described list = describe(*group, action, {"list", "List the versions, oldest first"}, runList);
    addFormat(*list.command, list.options->format);
    const Described add = describe(*group, action, {"add", "Keep the project as it is now"}, runAdd);
    addName(add);
    add.command->add_option("--note", add.options->note, "A remark")->type_name("TEXT");
    const Described show = describe(*group, action, {"show", "Show what changed since a version"}, runShow);
    addName(show);
    show.command->add_flag("--figures", show.options->figures, "Show the figures of then and now instead of what was edited");
    addFormat(*show.command, show.options->format);
    addName(describe(*group, action, {"restore", "Make the project what it was; the versions stay"}, runRestore));
    addName(describe(*group, action, {"remove", "Remove a version"}, runRemove));
}

} // namespace headroom::cli
