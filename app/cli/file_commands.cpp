// SPDX-License-Identifier: GPL-3.0-or-later
// new.
#include "app/cli/command.h"

#include "core/exchange/input_file.h"
#include "core/exchange/project_json.h"
#include "core/model/validate.h"
#include "core/pricing/price_book.h"
#include "ui/document/project_json_file.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QFile>

#include <iostream>
#include <memory>

namespace headroom::cli {

namespace {

struct NewOptions
{
    std::string file;
    std::string sample;
    std::string from; // a project as JSON
    std::string start = "2026-01";
    bool force = false;
};

std::vector<std::string> sampleNames()
{
    std::vector<std::string> names;
    for (const QFileInfo& file : QDir(QStringLiteral(":/samples")).entryInfoList(QDir::Files, QDir::Name))
        names.push_back(toUtf8(file.completeBaseName()));
    return names;
}

Result<Model> sampleModel(const std::string& name)
{
    QFile file(QStringLiteral(":/samples/%1.json").arg(toQString(name)));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileMissing, name, {}};
    const QByteArray bytes = file.readAll();
    Findings findings;
    auto model = readProjectJson(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), findings);
    printFindings(findings);
    return model;
}

/// A project as JSON; all that is wrong with it is added to `findings`. Errors: those of readInputFile(), and the first finding that
/// is an error, of readProjectJson() or of the model's rules.
Result<ProjectFromJson> fromJson(const std::string& path, Findings& findings)
{
    const auto file = readInputFile(path, std::size_t{1} << 30);
    if (!file)
        return file.error();
    auto project = projectFromJson(file->view(), findings);
    if (!project)
        return project;
    if (const Status priced = apply(project->model, addMissingPrices(project->model)); !priced)
        return priced.error();
    for (Finding& finding : validate(project->model))
        if (finding.severity == Severity::Error)
            findings.push_back(std::move(finding));
    for (const Finding& finding : findings)
        if (finding.severity == Severity::Error)
            return finding.what;
    return project;
}

Result<ProjectFromJson> startingProject(const NewOptions& options, Findings& findings)
{
    if (!options.from.empty())
        return fromJson(options.from, findings);
    if (!options.sample.empty()) {
        auto model = sampleModel(options.sample);
        return model ? Result<ProjectFromJson>({*std::move(model), {}}) : Result<ProjectFromJson>(model.error());
    }
    const auto start = Month::parse(options.start);
    if (!start)
        return start.error();
    return ProjectFromJson{Model::empty(start.value()), {}};
}

Exit runNew(const NewOptions& options)
{
    if (!options.force && QFile::exists(QFile::decodeName(options.file.c_str())))
        return fail({ErrorCode::FileExists, options.file, {}});
    Findings findings;
    auto project = startingProject(options, findings);
    printFindings(findings);
    if (!project && hasErrors(findings)) {
        std::cerr << "headroom-cli: nothing was made of it\n";
        return Exit::Problems;
    }
    if (!project)
        return fail(project.error());
    if (const Status priced = apply(project->model, addMissingPrices(project->model)); !priced)
        return fail(priced.error());
    SaveOptions save;
    save.program = HEADROOM_VERSION;
    save.versions = std::move(project->versions);
    const auto saved = saveProject(project->model, options.file, save);
    return saved ? Exit::Done : fail(saved.error());
}

} // namespace

void addNew(CLI::App& app, Action& action)
{
    auto options = std::make_shared<NewOptions>();
    CLI::App* command = app.add_subcommand("new", "Make a project file");
    addFile(*command, options->file);
    command->add_option("--sample", options->sample, "Start from a sample")
        ->check(CLI::IsMember(sampleNames()))
        ->type_name("NAME");
    command->add_option("--from", options->from, "Start from a project in JSON, as the samples are kept")
        ->type_name("PROJECT.json")
        ->excludes("--sample");
    command->add_option("--start", options->start, "The first month of an empty project (default: 2026-01)")
        ->type_name("YYYY-MM");
    command->add_flag("--force", options->force, "Replace a file that is there");
    command->callback([options, &action] { action = [options] { return runNew(*options); }; });
}

} // namespace headroom::cli
