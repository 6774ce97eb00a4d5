// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of an import, with their places in the file, up to a limit.
#pragma once

#include "core/base/finding.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace headroom {

class ImportFindings
{
public:
    static constexpr std::size_t limit = 10000;

    explicit ImportFindings(std::string_view fileName) : m_file(fileName) {}

    /// The path is FILE:ROW:COLUMN; `what` gives the code and further details. `firstRow` is a row that the message speaks of, as its
    /// last detail; 0 for none in this file.
    void add(Severity severity, std::size_t row, std::string_view column, Error what,
        std::optional<std::size_t> firstRow = std::nullopt);
    void add(Finding finding);
    /// Those of a later part of the file, whose rows were counted from its own beginning.
    void append(ImportFindings later, std::size_t rowsBefore);
    /// All of them; a last one counts those above the limit.
    Findings take();

private:
    struct Entry
    {
        Finding finding;
        std::size_t row = 0; // 0: the finding has its path already
        std::string column;
        std::optional<std::size_t> firstRow;
    };
    void add(Entry entry);
    Finding placed(Entry entry) const;

    std::string m_file;
    std::vector<Entry> m_entries;
    std::size_t m_cut = 0;
    Severity m_worstCut = Severity::Note;
};

} // namespace headroom
