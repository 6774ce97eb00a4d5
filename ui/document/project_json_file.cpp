// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/project_json_file.h"

#include "core/exchange/project_json.h"
#include "core/store/version_copy.h"

namespace headroom {

std::string projectJson(const Model& model, const ProjectVersions& versions, const WorkWatch& watch)
{
    std::vector<JsonVersion> given;
    given.reserve(versions.size());
    for (const ProjectVersion& version : versions)
        given.push_back({version.name, version.note, version.created, *version.content});
    return writeProjectJson(model, given, watch);
}

Result<ProjectFromJson> projectFromJson(std::string_view json, Findings& findings, const WorkWatch& watch)
{
    auto read = readProjectJsonWithVersions(json, findings, watch);
    if (!read)
        return read.error();
    ProjectFromJson project{std::move(read->model), {}};
    for (JsonVersion& given : read->versions) {
        if (watch.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        auto version = copiedVersion(
            project.versions, {std::move(given.name), std::move(given.note), given.created}, std::move(given.content));
        if (!version) {
            findings.push_back({Severity::Error, version.error()});
            return version.error();
        }
        project.versions.push_back(*std::move(version));
    }
    return project;
}

} // namespace headroom
