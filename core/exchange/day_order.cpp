// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/day_order.h"

#include "core/base/letters.h"
#include "core/exchange/csv.h"
#include "core/model/excerpt.h"

#include <array>
#include <charconv>

namespace headroom {

namespace {

/// The three numbers between the signs; the last one has four digits, the others one or two.
std::optional<std::array<int, 3>> partsOf(std::string_view cell, char sign)
{
    std::array<int, 3> parts{};
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const std::size_t end = std::min(cell.find(sign), cell.size());
        const bool last = part == parts.size() - 1;
        const auto [read, failed] = std::from_chars(cell.data(), cell.data() + end, parts[part]);
        if (failed != std::errc() || read != cell.data() + end || (last ? end != 4 : end > 2) || last != (end == cell.size())
            || parts[part] < 0)
            return std::nullopt;
        cell.remove_prefix(last ? end : end + 1);
    }
    return parts;
}

std::optional<Date> dateOf(int year, int month, int day)
{
    return Date::exists(year, month, day) ? std::optional(Date(year, month, day)) : std::nullopt;
}

} // namespace

std::string_view dayOrderName(DayOrder order) { return order == DayOrder::MonthFirst ? "month-first" : "day-first"; }

std::string_view withoutTimeOfDay(std::string_view cell)
{
    const std::size_t gap = cell.find_first_of(" T");
    const std::string_view time = gap == std::string_view::npos ? std::string_view() : trimmed(cell.substr(gap + 1));
    const bool isTime = !time.empty() && isDigit(time.front()) && time.find(':') != std::string_view::npos
        && time.find_first_not_of("0123456789:.,+- APMZapmz") == std::string_view::npos;
    return isTime ? cell.substr(0, gap) : cell;
}

void DayOrderGuess::look(std::string_view cell, std::size_t row, std::string_view column)
{
    const std::string_view text = trimmed(cell);
    const auto parts = partsOf(withoutTimeOfDay(text), '/');
    if (!parts)
        return;
    const auto monthFirst = dateOf((*parts)[2], (*parts)[0], (*parts)[1]);
    const auto dayFirst = dateOf((*parts)[2], (*parts)[1], (*parts)[0]);
    if ((!monthFirst && !dayFirst) || monthFirst == dayFirst)
        return;
    auto& seen = monthFirst && dayFirst ? m_either : monthFirst ? m_monthFirst : m_dayFirst;
    if (!seen)
        seen = Seen{std::string(text), std::string(column), row, monthFirst.value_or(Date()), dayFirst.value_or(Date())};
}

Error DayOrderGuess::ambiguous(const Seen& seen, std::string expected) const
{
    return Error{ErrorCode::NumberAmbiguous, {},
        {{"row", std::to_string(seen.row)}, {"column", seen.column}, {"found", seen.cell}, {"expected", std::move(expected)}}};
}

Result<DayOrder> DayOrderGuess::order() const
{
    if (m_dayFirst && m_monthFirst)
        return ambiguous(*m_monthFirst, "day or month first, as in " + m_dayFirst->cell);
    if (m_dayFirst)
        return DayOrder::DayFirst;
    if (m_monthFirst || !m_either)
        return DayOrder::MonthFirst;
    return ambiguous(*m_either, m_either->monthFirst.toText() + " or " + m_either->dayFirst.toText());
}

Result<Date> dayOf(std::string_view cell, DayOrder order)
{
    const std::string_view text = trimmed(cell);
    const bool points = text.find('.') != std::string_view::npos;
    if (const auto parts = partsOf(text, points ? '.' : '/')) {
        const bool dayFirst = points || order == DayOrder::DayFirst;
        if (const auto day = dateOf((*parts)[2], (*parts)[dayFirst ? 1 : 0], (*parts)[dayFirst ? 0 : 1]))
            return *day;
    }
    if (const auto day = Date::parse(text))
        return *day;
    return Error{ErrorCode::DateMalformed, {}, {{"found", excerpt(text)}}};
}

} // namespace headroom
