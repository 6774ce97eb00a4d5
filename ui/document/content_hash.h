// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <string>

namespace headroom {

/// The digest of a project's content, as its file holds it: 32 hexadecimal digits. Two projects with one content have one.
std::string contentHash(const Model& project);

} // namespace headroom
