// SPDX-License-Identifier: GPL-3.0-or-later
// Named versions that come from elsewhere than a project file.
#pragma once

#include "core/store/project_versions.h"

namespace headroom {

/// A version of that content, with the next id, for putting behind `versions`. Errors: those of makeVersion(), and of modelOf() for a
/// content that is no project.
Result<ProjectVersion> copiedVersion(const ProjectVersions& versions, VersionText text, std::string content);

} // namespace headroom
