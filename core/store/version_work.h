// SPDX-License-Identifier: GPL-3.0-or-later
// Named versions made and read while someone watches.
#pragma once

#include "core/base/work_watch.h"
#include "core/store/project_versions.h"

namespace headroom {

/// As without a watch; errors: Cancelled too.
Result<ProjectVersion> makeVersion(const ProjectVersions& versions, const Model& model, VersionText text, const WorkWatch& watch);
Result<Model> modelOf(const ProjectVersion& version, const WorkWatch& watch);

} // namespace headroom
