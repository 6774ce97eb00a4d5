// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/price_unit.h"

#include <algorithm>
#include <string>

namespace headroom {

UnitPeriod unitPeriod(std::string_view unit)
{
    const auto isLetter = [](char ch) { return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z'); };
    std::size_t end = unit.size();
    while (end > 0 && !isLetter(unit[end - 1]))
        --end;
    std::size_t begin = end;
    while (begin > 0 && isLetter(unit[begin - 1]))
        --begin;
    std::string word(unit.substr(begin, end - begin));
    std::transform(word.begin(), word.end(), word.begin(), [](char ch) { return ch >= 'A' && ch <= 'Z' ? char(ch + 32) : ch; });
    if (word.size() > 1 && word.back() == 's')
        word.pop_back();
    if (word == "hour" || word == "hr")
        return UnitPeriod::Hour;
    if (word == "day")
        return UnitPeriod::Day;
    return word == "year" ? UnitPeriod::Year : UnitPeriod::Month;
}

} // namespace headroom
