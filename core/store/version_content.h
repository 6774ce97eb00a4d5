// SPDX-License-Identifier: GPL-3.0-or-later
// A project file as bytes: eight of its size, the lowest first, then the file by zlib (RFC 1950).
#pragma once

#include "core/base/work_watch.h"
#include "core/model/model.h"

#include <string>
#include <string_view>

namespace headroom {

/// Errors: as saveProject().
Result<std::string> packProject(const Model& model, const WorkWatch& watch = {});
/// Opened as a stranger's file, migrated where it is older. Errors: FileDamaged without a path for bytes that packProject() does not
/// make; as openProject().
Result<Model> unpackProject(std::string_view bytes, const WorkWatch& watch = {});

} // namespace headroom
