// SPDX-License-Identifier: GPL-3.0-or-later
// What an import and a sizing cannot do without, for bench_import: the same cells typed and checked, the same needs looked for among
// the same sizes, and nothing else.
#pragma once

#include "core/exchange/csv.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bench {

/// Words by their first use: open addressing, room for 2^17 of them.
class Words
{
public:
    std::int32_t placeOf(std::string_view word)
    {
        std::uint64_t hash = word.size();
        for (const char c : word)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x9e3779b97f4a7c15U;
        std::size_t at = hash >> 46;
        while (!m_slots[at].first.empty() && m_slots[at].first != word)
            at = (at + 1) % m_slots.size();
        if (m_slots[at].first.empty())
            m_slots[at] = {word, ++m_used};
        return m_slots[at].second;
    }

private:
    std::vector<std::pair<std::string_view, std::int32_t>> m_slots = std::vector<std::pair<std::string_view, std::int32_t>>(1 << 18);
    std::int32_t m_used = 0;
};

/// A CSV of numbers and texts, read into columns: numbers from their digits into whole hundredths within 0 and a most, texts that
/// repeat as places in a dictionary, names one behind the other.
class TypedColumns
{
public:
    enum class Kind { Name, Word, Number };
    TypedColumns(std::vector<Kind> kinds, std::size_t rows) : m_kinds(std::move(kinds)), m_columns(m_kinds.size())
    {
        for (auto& column : m_columns)
            column.reserve(rows);
    }

    void read(std::string_view text)
    {
        auto reader = headroom::CsvReader::open(text, "inventory.csv");
        headroom::CsvRecord record;
        if (!reader || !reader->next(record))
            std::exit(1);
        while (reader->next(record)) {
            if (record.cells.size() != m_kinds.size())
                std::exit(1);
            for (std::size_t i = 0; i < m_kinds.size(); ++i)
                m_columns[i].push_back(typed(m_kinds[i], record.cells[i]));
        }
    }
    std::size_t rows() const { return m_columns[0].size(); }

private:
    std::int32_t typed(Kind kind, std::string_view cell)
    {
        if (kind == Kind::Word)
            return m_words.placeOf(cell);
        if (kind == Kind::Name) {
            m_names += cell;
            return static_cast<std::int32_t>(m_names.size());
        }
        std::int64_t number = 0;
        std::size_t decimals = 0;
        for (std::size_t i = 0; i < cell.size(); ++i) {
            if (cell[i] == '.' && decimals == 0)
                decimals = cell.size() - i - 1;
            else if (cell[i] < '0' || cell[i] > '9')
                std::exit(1);
            else
                number = number * 10 + (cell[i] - '0');
        }
        for (; decimals < 2; ++decimals)
            number *= 10;
        if (number > 1'000'000'000)
            std::exit(1);
        return static_cast<std::int32_t>(number);
    }

    std::vector<Kind> m_kinds;
    std::vector<std::vector<std::int32_t>> m_columns;
    Words m_words;
    std::string m_names;
};

/// The first of sizes in order of price that no cheaper one beats which has the vCPU and the memory.
struct Front
{
    std::vector<std::int32_t> vcpu;
    std::vector<std::int64_t> memory;

    void add(std::int32_t cores, std::int64_t millionths)
    {
        for (std::size_t i = 0; i < vcpu.size(); ++i)
            if (vcpu[i] >= cores && memory[i] >= millionths)
                return;
        vcpu.push_back(cores);
        memory.push_back(millionths);
    }
    std::size_t firstThatHolds(std::int32_t cores, std::int64_t millionths) const
    {
        std::size_t i = 0;
        while (i < vcpu.size() && (vcpu[i] < cores || memory[i] < millionths))
            ++i;
        return i;
    }
};

} // namespace bench
