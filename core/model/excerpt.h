// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of a text, for the details of an error.
#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// At most `bytes` bytes, cut between two characters of UTF-8, never within one.
inline std::string excerpt(std::string_view text, std::size_t bytes = 60)
{
    std::size_t end = text.size();
    if (end > bytes)
        for (end = bytes; end > 0 && (text[end] & 0xc0) == 0x80;)
            --end;
    return std::string(text.substr(0, end));
}

} // namespace headroom
