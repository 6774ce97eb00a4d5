// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of an import, with their places in the file, up to a limit.
#pragma once

#include "core/base/finding.h"

#include <cstddef>
#include <string_view>

namespace headroom {

class ImportFindings
{
public:
    static constexpr std::size_t limit = 10000;

    explicit ImportFindings(std::string_view fileName) : m_file(fileName) {}

    /// The path is FILE:ROW:COLUMN; `what` gives the code and further details.
    void add(Severity severity, std::size_t row, std::string_view column, Error what);
    void add(Finding finding);
    /// All of them; a last one counts those above the limit.
    Findings take();

private:
    std::string m_file;
    Findings m_findings;
    std::size_t m_cut = 0;
    Severity m_worstCut = Severity::Note;
};

} // namespace headroom
