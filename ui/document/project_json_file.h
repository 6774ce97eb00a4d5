// SPDX-License-Identifier: GPL-3.0-or-later
// A project with its named versions as JSON, and back.
#pragma once

#include "core/base/finding.h"
#include "core/base/work_watch.h"
#include "core/model/model.h"
#include "core/store/project_versions.h"

#include <string>
#include <string_view>

namespace headroom {

/// Told to cancel, it ends before the text does.
std::string projectJson(const Model& model, const ProjectVersions& versions, const WorkWatch& watch = {});

struct ProjectFromJson
{
    Model model;
    ProjectVersions versions;
};
/// Errors and findings: as readProjectJsonWithVersions(), and as copiedVersion() for a version that is none.
Result<ProjectFromJson> projectFromJson(std::string_view json, Findings& findings, const WorkWatch& watch = {});

} // namespace headroom
