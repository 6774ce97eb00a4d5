// SPDX-License-Identifier: GPL-3.0-or-later
// What the project was in its latest named version.
#pragma once

#include "ui/document/document.h"

namespace headroom {

struct NamedModel
{
    std::string name;
    Model model;
};

/// Nothing where the project has no version, or the latest can't be read. It is unpacked once.
std::optional<NamedModel> latestVersion(const Document& document);

} // namespace headroom
