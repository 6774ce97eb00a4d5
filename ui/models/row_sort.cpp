// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_sort.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <span>
#include <utility>

namespace headroom {

namespace {

struct Entry
{
    std::uint64_t key = 0;
    std::uint32_t place = 0; // of a row, or of a text among those that are sorted
};

constexpr std::size_t fewEntries = 256; // of which a comparing sort is quicker
constexpr std::size_t bytesOfKey = 8;

/// By key, stable: a counting pass for each byte in which the keys differ.
void radixSort(std::span<Entry> entries, std::vector<Entry>& scratch)
{
    if (entries.size() <= fewEntries) {
        std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.key < b.key; });
        return;
    }
    std::array<std::array<std::uint32_t, 256>, bytesOfKey> counts{};
    for (const Entry& entry : entries)
        for (std::size_t byte = 0; byte < bytesOfKey; ++byte)
            ++counts[byte][entry.key >> (8 * byte) & 0xff];
    scratch.resize(entries.size());
    std::span<Entry> from = entries;
    std::span<Entry> to = scratch;
    for (std::size_t byte = 0; byte < bytesOfKey; ++byte) {
        auto& count = counts[byte];
        if (count[entries.front().key >> (8 * byte) & 0xff] == entries.size())
            continue; // all have the same
        std::uint32_t total = 0;
        for (std::uint32_t& c : count)
            total += std::exchange(c, total);
        for (const Entry& entry : from)
            to[count[entry.key >> (8 * byte) & 0xff]++] = entry;
        std::swap(from, to);
    }
    if (from.data() != entries.data())
        std::copy(from.begin(), from.end(), entries.begin());
}

/// Texts of one column in the form in which their bytes compare as they sort.
class NaturalTexts
{
public:
    void add(std::string_view plain)
    {
        appendNatural(m_letters, plain);
        m_starts.push_back(static_cast<std::uint32_t>(m_letters.size()));
    }
    std::size_t size() const { return m_starts.size() - 1; }
    std::string_view at(std::uint32_t place, std::size_t depth) const
    {
        const std::size_t begin = std::min<std::size_t>(m_starts[place] + depth, m_starts[place + 1]);
        return std::string_view(m_letters).substr(begin, m_starts[place + 1] - begin);
    }
    /// Eight bytes from there on as a number; what a text lacks is 0, which no text has.
    std::uint64_t keyAt(std::uint32_t place, std::size_t depth) const
    {
        const std::string_view rest = at(place, depth);
        std::uint64_t key = 0;
        std::memcpy(&key, rest.data(), std::min(rest.size(), bytesOfKey));
        return __builtin_bswap64(key);
    }

private:
    std::string m_letters;
    std::vector<std::uint32_t> m_starts{0};
};

/// How many bytes from `depth` on all the texts share.
std::size_t commonLength(std::span<const Entry> entries, const NaturalTexts& texts, std::size_t depth)
{
    const std::string_view first = texts.at(entries.front().place, depth);
    std::size_t length = first.size();
    for (const Entry& entry : entries) {
        const std::string_view text = texts.at(entry.place, depth);
        const auto differs =
            std::mismatch(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(length), text.begin(), text.end());
        length = static_cast<std::size_t>(differs.first - first.begin());
        if (length == 0)
            break;
    }
    return length;
}

/// By the texts from `depth` on, stable: eight bytes at a time, then each run of equal ones by the next.
void sortTexts(
    std::span<Entry> entries, const NaturalTexts& texts, std::size_t depth, Qt::SortOrder order, std::vector<Entry>& scratch)
{
    const bool descending = order == Qt::DescendingOrder;
    if (entries.size() <= fewEntries) {
        std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
            const int compared = texts.at(a.place, depth).compare(texts.at(b.place, depth));
            return descending ? compared > 0 : compared < 0;
        });
        return;
    }
    depth += commonLength(entries, texts, depth);
    bool ended = true;
    for (Entry& entry : entries) {
        const std::uint64_t key = texts.keyAt(entry.place, depth);
        entry.key = descending ? ~key : key;
        ended = ended && (key & 0xff) == 0;
    }
    radixSort(entries, scratch);
    if (ended) // none goes on
        return;
    for (std::size_t begin = 0, end = 0; begin < entries.size(); begin = end) {
        while (end < entries.size() && entries[end].key == entries[begin].key)
            ++end;
        if (end - begin > 1 && !texts.at(entries[begin].place, depth + bytesOfKey - 1).empty())
            sortTexts(entries.subspan(begin, end - begin), texts, depth + bytesOfKey, order, scratch);
    }
}

void sortByTexts(std::vector<RowNumber>& rows, const ColumnKeys& keys, Qt::SortOrder order)
{
    NaturalTexts texts;
    std::vector<Entry> entries;
    std::vector<RowNumber> before;
    std::vector<RowNumber> blanks;
    for (const RowNumber row : rows) {
        if (keys.isBlank(row)) {
            blanks.push_back(row);
            continue;
        }
        entries.push_back({0, static_cast<std::uint32_t>(texts.size())});
        texts.add(keys.text(row));
        before.push_back(row);
    }
    std::vector<Entry> scratch;
    if (!entries.empty())
        sortTexts(entries, texts, 0, order, scratch);
    for (std::size_t i = 0; i < entries.size(); ++i)
        rows[i] = before[entries[i].place];
    std::copy(blanks.begin(), blanks.end(), rows.begin() + static_cast<std::ptrdiff_t>(entries.size()));
}

} // namespace

void sortRows(std::vector<RowNumber>& rows, const ColumnKeys& keys, Qt::SortOrder order)
{
    if (keys.kind == ColumnKeys::Kind::Text) {
        sortByTexts(rows, keys, order);
        return;
    }
    std::vector<Entry> entries(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint64_t key = keys.order[rows[i]];
        entries[i] = {key == ColumnKeys::blank || order == Qt::AscendingOrder ? key : ~key, rows[i]};
    }
    std::vector<Entry> scratch;
    radixSort(entries, scratch);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = entries[i].place;
}

} // namespace headroom
