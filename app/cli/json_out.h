// SPDX-License-Identifier: GPL-3.0-or-later
// JSON written value by value; text is escaped, numbers are never amounts of money.
#pragma once

#include "core/base/finding.h"
#include "core/base/money.h"

#include <optional>
#include <string>
#include <string_view>

namespace headroom::cli {

/// Commas and quotes are its business; that every object and array is closed is the caller's.
class JsonOut
{
public:
    JsonOut& object() { return open('{'); }
    JsonOut& array() { return open('['); }
    JsonOut& endObject() { return close('}'); }
    JsonOut& endArray() { return close(']'); }
    JsonOut& key(std::string_view name);
    JsonOut& text(std::string_view value);
    /// As text with all decimals: "-1234.50".
    JsonOut& money(Money amount, int digits) { return text(amount.toText(digits)); }
    JsonOut& whole(std::int64_t value) { return raw(std::to_string(value)); }
    /// The shortest digits that read back to it; null when it is not finite.
    JsonOut& number(double value);
    JsonOut& boolean(bool value) { return raw(value ? "true" : "false"); }
    JsonOut& null() { return raw("null"); }

    const std::string& result() const { return m_out; }

private:
    JsonOut& open(char bracket);
    JsonOut& close(char bracket);
    JsonOut& raw(std::string_view text);
    void separate();

    std::string m_out;
    bool m_first = true; // nothing stands in the innermost bracket yet
    bool m_afterKey = false;
};

/// "findings": what is wrong, each with severity, code, path and message.
void writeFindings(JsonOut& json, const Findings& findings);

/// A JSON string with its quotes. Bytes that are no UTF-8 become U+FFFD.
std::string quoted(std::string_view text);

} // namespace headroom::cli
