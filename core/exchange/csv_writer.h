// SPDX-License-Identifier: GPL-3.0-or-later
// Writes comma-separated values (RFC 4180) that no spreadsheet takes for formulas.
#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// Whether a spreadsheet might run the text: it starts with = + - @, tab, a line break or NUL, or a full-width form of the signs
/// (CWE-1236).
bool looksLikeFormula(std::string_view text);
/// The text with an apostrophe in front when it looks like a formula or starts with an apostrophe itself.
std::string guarded(std::string_view text);
/// Takes back guarded(); for reading our own files.
std::string_view unguarded(std::string_view text);

class CsvWriter
{
public:
    explicit CsvWriter(char delimiter = ',') : m_delimiter(delimiter) {}

    /// A cell of text: guarded, quoted where needed.
    void text(std::string_view value);
    /// A cell with a number as it stands ("-12.50"); what is not a plain decimal is written as text.
    void number(std::string_view token);
    void blank() { beginCell(); }
    /// Ends the line with CRLF.
    void endRow();

    const std::string& written() const { return m_out; }
    std::string take() { return std::move(m_out); }

private:
    void beginCell();
    void appendQuoted(std::string_view cell);

    char m_delimiter;
    bool m_rowHasCells = false;
    std::string m_out;
};

} // namespace headroom
