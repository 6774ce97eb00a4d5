// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_code.h"

#include <array>
#include <string>

namespace headroom {

namespace {

constexpr std::array codeNames{
#define HEADROOM_CODE(name) #name,
    HEADROOM_ERROR_CODES(HEADROOM_CODE)
#undef HEADROOM_CODE
};

std::array<std::string, codeNames.size()> withSmallFirstLetters()
{
    std::array<std::string, codeNames.size()> names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        names[i] = codeNames[i];
        names[i][0] = static_cast<char>(names[i][0] - 'A' + 'a');
    }
    return names;
}

} // namespace

std::string_view codeName(ErrorCode code)
{
    static const auto names = withSmallFirstLetters();
    return names[static_cast<std::size_t>(code)];
}

std::string_view severityName(Severity severity)
{
    constexpr std::array<std::string_view, 3> names{"error", "warning", "note"};
    return names[static_cast<std::size_t>(severity)];
}

} // namespace headroom
