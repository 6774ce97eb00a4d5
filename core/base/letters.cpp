// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/letters.h"

#include <algorithm>

namespace headroom {

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return lowerCase(c); });
    return lower;
}

std::string plainName(std::string_view name)
{
    std::string text;
    for (const char c : name)
        if (c != ' ' && c != '_')
            text += lowerCase(c);
    return text;
}

} // namespace headroom
