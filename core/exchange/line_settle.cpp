// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of lines only when all rows are read: totals, the sign of costs, months outside.
#include "core/base/letters.h"
#include "core/exchange/csv.h"
#include "core/exchange/line_reader.h"

#include <array>
#include <set>

namespace headroom {

namespace {

/// Behind the word for a sum, what tells that it is none of a supplier.
constexpr auto sumWords = std::to_array<std::string_view>({"opex", "capex", "cost", "costs", "expense", "expenses", "expenditure",
    "spend", "operating", "it", "revenue", "revenues", "sales", "income", "budget", "of", "lines", "kosten", "aufwand",
    "aufwendungen", "ausgaben", "umsatz", "erl\xc3\xb6se", "charges", "d\xc3\xa9penses", "co\xc3\xbbts"});

} // namespace

/// Whether a row that is called a total is one of the single row that it equals: by its words, or by amounts that differ.
bool LineReader::isSureOfOne(std::string_view name, const SumsAbove::Amounts& amounts)
{
    const bool differ = std::any_of(
        amounts.begin(), amounts.end(), [&](const ShownAmount& shown) { return shown.amount != amounts.front().amount; });
    std::string words = lowerCase(name);
    std::size_t known = 0;
    std::size_t count = 0;
    for (std::size_t from = words.find(' '); from != std::string::npos; from = words.find(' ', from + 1)) {
        const std::string word = words.substr(from + 1, words.find(' ', from + 1) - from - 1);
        ++count;
        known += std::find(sumWords.begin(), sumWords.end(), word) != sumWords.end();
    }
    return differ || known == count;
}

/// Whether the lines behind one that is called a total, at least two and up to the next total, add up to it.
bool LineReader::isTotalOfNext(std::size_t place) const
{
    RowSum sum;
    std::size_t lines = 0;
    for (std::size_t i = place + 1; i < m_drafts.size() && m_drafts[i].totals.empty(); ++i) {
        sum.add(m_drafts[i].shown);
        if (++lines > 1 && sum.metBy(m_drafts[place].shown) > 0)
            return true;
    }
    return false;
}

/// Totals that stand above their lines are left out; the others are lines, and told.
void LineReader::settleTotals()
{
    const std::size_t name = placeOf(LineCell::Name);
    std::set<std::size_t> leftOut;
    for (std::size_t i = 0; i < m_drafts.size(); ++i)
        for (const TableRow* row : m_drafts[i].totals)
            if (leftOut.contains(i) || (row == m_drafts[i].totals.front() && isTotalOfNext(i))) {
                leaveOutTotal(*row, name);
                --m_outcome.rowsAccepted;
                leftOut.insert(i);
            } else {
                tellNoTotal(*row, name);
            }
    for (auto place = leftOut.rbegin(); place != leftOut.rend(); ++place)
        m_drafts.erase(m_drafts.begin() + static_cast<std::ptrdiff_t>(*place));
}

/// Amounts are positive in the line's own sense. Where most costs of a kind have a minus sign they may be what goes out, or credits:
/// only the user knows. Fewer of them are told, but for a single one: a credit.
Status LineReader::settleCosts()
{
    struct Below
    {
        const LineDraft* draft = nullptr;
        Money amount;
        std::size_t row = 0;
        std::string month;
    };
    struct Counts
    {
        std::size_t count = 0;
        std::size_t below = 0;
    };
    Below first;
    std::map<LineKind, Counts> kinds;
    std::size_t count = 0;
    std::size_t below = 0;
    const auto look = [&](const LineDraft& draft, Money& amount, std::size_t row, const std::string& month) {
        if (m_options.costs == CostSign::Negative)
            amount = -amount;
        count += amount.isZero() ? 0 : 1;
        below += amount < Money() ? 1 : 0;
        Counts& ofKind = kinds[draft.row->kind];
        ofKind.count += amount.isZero() ? 0 : 1;
        ofKind.below += amount < Money() ? 1 : 0;
        if (amount < Money() && (!first.draft || row < first.row))
            first = {&draft, amount, row, month};
    };
    const Field& everyMonth = schemaOf<OperatingLine>().fields[memberField<&OperatingLine::amountPerMonth>];
    for (LineDraft& draft : m_drafts) {
        if (draft.row->kind == LineKind::Revenue)
            continue;
        if (const auto given = draft.given.find(&everyMonth); given != draft.given.end())
            look(draft, draft.row->amountPerMonth, given->second, {});
        for (auto& [index, given] : draft.months)
            look(draft, given.first, given.second, Month::fromIndex(index).toText());
    }
    if (below == 0 || (below == 1 && count > 1))
        return done();
    Error error{ErrorCode::NumberOutOfRange, {},
        {{"found", first.amount.toText(m_model.moneyDigits())}, {"minimum", "0"}, {"month", first.month},
            {"count", std::to_string(below)}}};
    if (first.month.empty())
        error.details.erase(error.details.begin() + 2);
    const bool isInDoubt = std::any_of(kinds.begin(), kinds.end(),
        [](const auto& kind) { return kind.second.below > 1 && 2 * kind.second.below > kind.second.count; });
    if (isInDoubt && !m_options.costs) {
        error.path = cellPath(m_options.fileName, first.row, first.draft->row->name.view());
        return std::move(error).with("expected", "the sign of costs: positive or negative");
    }
    m_findings.add(Severity::Warning, first.row, first.draft->row->name.view(), std::move(error));
    return done();
}

void LineReader::noteOutside(const std::vector<LineMonth>& months)
{
    const Company& company = m_model.company();
    const std::int32_t first = company.start.index();
    const std::int32_t last = first + company.horizon - 1;
    std::size_t count = 0;
    const LineMonth* outside = nullptr;
    for (const LineMonth& month : months)
        if (month.month.index() < first || month.month.index() > last) {
            outside = outside ? outside : &month;
            ++count;
        }
    if (outside)
        m_findings.add(Finding{Severity::Warning,
            Error{ErrorCode::MonthOutside, m_options.fileName,
                {{"found", outside->month.toText()},
                    {"expected", company.start.toText() + ".." + Month::fromIndex(last).toText()},
                    {"count", std::to_string(count)}}}});
}

} // namespace headroom
