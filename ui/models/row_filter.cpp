// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_filter.h"

#include "ui/format/qt_text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cstring>

namespace headroom {

namespace {

using Test = FilterTerm::Test;

constexpr std::uint64_t highest = ColumnKeys::blank - 1;

enum class Relation { Like, Equal, Differ, More, AtLeast, Less, AtMost };

struct Sign
{
    QStringView text;
    Relation relation;
};

constexpr std::array<Sign, 10> signs{{{u">=", Relation::AtLeast}, {u"<=", Relation::AtMost}, {u"<>", Relation::Differ},
    {u"!=", Relation::Differ}, {u"\u2265", Relation::AtLeast}, {u"\u2264", Relation::AtMost}, {u"\u2260", Relation::Differ},
    {u">", Relation::More}, {u"<", Relation::Less}, {u"=", Relation::Equal}}};

FilterTerm ofText(Test test, const QString& text) { return {test, plainText(toUtf8(text)), 0, 0}; }

Error notANumber(const QString& found) { return Error{ErrorCode::NumberMalformed, {}, {}}.with("found", toUtf8(found)); }

FilterTerm within(Operand operand, Relation relation)
{
    switch (relation) {
    case Relation::More: return {Test::Within, {}, operand.high + 1, highest};
    case Relation::AtLeast: return {Test::Within, {}, operand.low, highest};
    case Relation::Less: return {Test::Within, {}, 0, operand.low - 1};
    case Relation::AtMost: return {Test::Within, {}, 0, operand.high};
    case Relation::Differ: return {Test::Outside, {}, operand.low, operand.high};
    default: return {Test::Within, {}, operand.low, operand.high};
    }
}

/// "10..20"; the ends may be any that the column knows.
std::optional<Result<FilterTerm>> parseRange(const RowSource& source, int column, const QString& text)
{
    const qsizetype dots = text.indexOf(QStringLiteral(".."));
    if (dots <= 0)
        return {};
    const auto from = source.operand(column, text.left(dots).trimmed());
    const auto to = source.operand(column, text.mid(dots + 2).trimmed());
    if (!from || !to)
        return Result<FilterTerm>(notANumber(text));
    return Result<FilterTerm>(FilterTerm{Test::Within, {}, from->low, to->high});
}

Result<FilterTerm> parseTerm(const RowSource& source, int column, const QString& term)
{
    Relation relation = Relation::Like;
    QString rest = term;
    for (const Sign& sign : signs) {
        if (term.startsWith(sign.text)) {
            relation = sign.relation;
            rest = term.mid(sign.text.size()).trimmed();
            break;
        }
    }
    if (rest.isEmpty() && relation == Relation::Equal)
        return FilterTerm{Test::Blank, {}, 0, 0};
    if (rest.isEmpty() && relation == Relation::Differ)
        return FilterTerm{Test::NotBlank, {}, 0, 0};
    if (source.kind(column) != ColumnKeys::Kind::Number) {
        if (relation == Relation::Equal || relation == Relation::Differ)
            return ofText(relation == Relation::Equal ? Test::Equals : Test::Differs, rest);
        return ofText(Test::Contains, term);
    }
    if (relation == Relation::Like)
        if (const auto range = parseRange(source, column, rest))
            return *range;
    const auto operand = source.operand(column, rest);
    return operand ? Result<FilterTerm>(within(*operand, relation)) : Result<FilterTerm>(notANumber(rest));
}

/// One search over all letters: texts hold no line breaks, so what is found lies in one of them.
void markContaining(const ColumnKeys& keys, const std::string& needle, std::vector<std::uint8_t>& marks)
{
    if (needle.empty()) {
        std::fill(marks.begin(), marks.end(), std::uint8_t{1});
        return;
    }
    const char* const begin = keys.letters.data();
    const char* const end = begin + keys.letters.size();
    const char* at = begin;
    std::size_t row = 0;
    while (const void* found = memmem(at, static_cast<std::size_t>(end - at), needle.data(), needle.size())) {
        const auto place = static_cast<std::uint32_t>(static_cast<const char*>(found) - begin);
        while (keys.starts[row + 1] <= place)
            ++row;
        marks[row] = 1;
        at = begin + keys.starts[row + 1];
    }
}

bool passes(std::string_view text, const FilterTerm& term)
{
    switch (term.test) {
    case Test::Contains: return text.find(term.text) != std::string_view::npos;
    case Test::Equals: return text == term.text;
    case Test::Differs: return text != term.text;
    case Test::Blank: return text.empty();
    case Test::NotBlank: return !text.empty();
    default: return false;
    }
}

void markTexts(const ColumnKeys& keys, const FilterTerm& term, std::vector<std::uint8_t>& marks)
{
    if (term.test == Test::Contains) {
        markContaining(keys, term.text, marks);
        return;
    }
    for (std::size_t row = 0; row < keys.size(); ++row)
        marks[row] |= static_cast<std::uint8_t>(passes(keys.text(row), term));
}

void markChoices(const ColumnKeys& keys, const FilterTerm& term, std::vector<std::uint8_t>& marks)
{
    std::vector<std::uint8_t> passing{static_cast<std::uint8_t>(passes({}, term))}; // blank, then each text
    for (const std::string& text : keys.texts)
        passing.push_back(static_cast<std::uint8_t>(passes(text, term)));
    for (std::size_t row = 0; row < keys.size(); ++row)
        marks[row] |= passing[keys.order[row] == ColumnKeys::blank ? 0 : keys.order[row]];
}

void markNumbers(const ColumnKeys& keys, const FilterTerm& term, std::vector<std::uint8_t>& marks)
{
    const bool isBlankTest = term.test == Test::Blank || term.test == Test::NotBlank;
    const std::uint64_t low = isBlankTest ? ColumnKeys::blank : term.low;
    const std::uint64_t high = isBlankTest ? ColumnKeys::blank : term.high;
    const bool outside = term.test == Test::Outside || term.test == Test::NotBlank;
    const std::uint64_t* const order = keys.order.data();
    std::uint8_t* const mark = marks.data();
    const std::size_t rows = keys.order.size();
    if (low > high) { // nothing is within
        if (outside)
            std::fill(marks.begin(), marks.end(), std::uint8_t{1});
        return;
    }
    const std::uint64_t width = high - low;
    for (std::size_t row = 0; row < rows; ++row)
        mark[row] |= static_cast<std::uint8_t>((order[row] - low <= width) != outside);
}

} // namespace

Result<std::vector<FilterTerm>> parseFilter(const RowSource& source, int column, const QString& text)
{
    std::vector<FilterTerm> terms;
    for (const QString& part : text.split(u';')) {
        if (part.trimmed().isEmpty())
            continue;
        auto term = parseTerm(source, column, part.trimmed());
        if (!term.ok())
            return term.error();
        terms.push_back(std::move(*term));
    }
    return terms;
}

std::optional<FilterTerm> anywhereTerm(const RowSource& source, int column, const QString& text)
{
    if (source.kind(column) != ColumnKeys::Kind::Number)
        return ofText(Test::Contains, text);
    const auto operand = source.operand(column, text.trimmed());
    return operand ? std::optional(within(*operand, Relation::Like)) : std::nullopt;
}

void markPassing(const ColumnKeys& keys, const FilterTerm& term, std::vector<std::uint8_t>& marks)
{
    switch (keys.kind) {
    case ColumnKeys::Kind::Number: markNumbers(keys, term, marks); break;
    case ColumnKeys::Kind::Choice: markChoices(keys, term, marks); break;
    case ColumnKeys::Kind::Text: markTexts(keys, term, marks); break;
    }
}

} // namespace headroom
