// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of many rows, so many of a code.
#pragma once

#include "core/base/finding.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

/// Keeps the first 1,000 of each code and counts the others.
class FindingLog
{
public:
    explicit FindingLog(Findings& findings) : m_findings(findings) {}

    /// Whether there is room for one more of the code; counts it where there is not.
    bool takes(ErrorCode code)
    {
        Count& count = of(code);
        if (count.kept == mostOfACode) {
            ++count.left;
            return false;
        }
        ++count.kept;
        return true;
    }
    void add(Severity severity, ErrorCode code, std::string path, std::vector<Detail> details)
    {
        m_findings.push_back({severity, Error{code, std::move(path), std::move(details)}});
    }
    void finish()
    {
        for (const Count& c : m_counts)
            if (c.left > 0)
                add(Severity::Note, ErrorCode::FindingsCut, {},
                    {{"code", std::string(codeName(c.code))}, {"count", std::to_string(c.left)}});
    }

private:
    struct Count
    {
        ErrorCode code;
        std::size_t kept = 0;
        std::size_t left = 0;
    };
    Count& of(ErrorCode code)
    {
        for (Count& c : m_counts)
            if (c.code == code)
                return c;
        return m_counts.emplace_back(Count{code});
    }
    static constexpr std::size_t mostOfACode = 1000;

    Findings& m_findings;
    std::vector<Count> m_counts; // in order of first use, hence of ids
};

} // namespace headroom
