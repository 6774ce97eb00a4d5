// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/content_hash.h"

#include "core/store/digest.h"

namespace headroom {

std::string contentHash(const Model& project) { return digestOf(project).toText(); }

} // namespace headroom
