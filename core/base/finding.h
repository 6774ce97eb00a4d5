// SPDX-License-Identifier: GPL-3.0-or-later
// What validation, sizing, an import or a projection has to say about the input.
#pragma once

#include "core/base/result.h"

namespace headroom {

struct Finding
{
    Severity severity = Severity::Error;
    Error what; // code, path, details
    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

inline bool hasErrors(const Findings& findings)
{
    for (const Finding& f : findings)
        if (f.severity == Severity::Error)
            return true;
    return false;
}

} // namespace headroom
