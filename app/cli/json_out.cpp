// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_out.h"

#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <QString>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace headroom::cli {

std::string quoted(std::string_view text)
{
    // Through QString and back: whatever the bytes were, what goes out is UTF-8.
    const QByteArray clean = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUtf8();
    std::string out = "\"";
    for (const char c : clean) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (byte < 0x20 || byte == 0x7f) {
            std::array<char, 8> code{};
            std::snprintf(code.data(), code.size(), "\\u%04x", byte);
            out += code.data();
        } else {
            out += c;
        }
    }
    return out + '"';
}

void JsonOut::separate()
{
    if (!m_first && !m_afterKey)
        m_out += ',';
    m_first = false;
    m_afterKey = false;
}

JsonOut& JsonOut::raw(std::string_view text)
{
    separate();
    m_out += text;
    return *this;
}

JsonOut& JsonOut::open(char bracket)
{
    separate();
    m_out += bracket;
    m_first = true;
    return *this;
}

JsonOut& JsonOut::close(char bracket)
{
    m_out += bracket;
    m_first = false;
    return *this;
}

JsonOut& JsonOut::key(std::string_view name)
{
    separate();
    m_out += quoted(name) + ':';
    m_afterKey = true;
    return *this;
}

JsonOut& JsonOut::text(std::string_view value) { return raw(quoted(value)); }

JsonOut& JsonOut::number(double value)
{
    if (!std::isfinite(value))
        return null();
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return raw(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
}

void writeFindings(JsonOut& json, const Findings& findings)
{
    json.key("findings").array();
    for (const Finding& finding : findings) {
        json.object().key("severity").text(severityName(finding.severity)).key("code").text(codeName(finding.what.code));
        json.key("path").text(finding.what.path).key("message").text(toUtf8(messageText(finding.what))).endObject();
    }
    json.endArray();
}

} // namespace headroom::cli
