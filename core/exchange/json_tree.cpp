// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_tree.h"

#include <simdjson.h>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

namespace od = simdjson::ondemand;

// Whether it is what RFC 8259 calls a number: simdjson hands out the token without having read it to its end.
bool isNumber(std::string_view token)
{
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t from = at;
        while (at < token.size() && token[at] >= '0' && token[at] <= '9')
            ++at;
        return at - from;
    };
    at += token.starts_with('-');
    const bool leadingZero = at < token.size() && token[at] == '0';
    const std::size_t whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return false;
    if (at < token.size() && token[at] == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        ++at;
        at += at < token.size() && (token[at] == '+' || token[at] == '-');
        if (digits() == 0)
            return false;
    }
    return at == token.size();
}

class TreeBuilder
{
public:
    TreeBuilder(std::string_view json, const JsonLimits& limits) : m_json(json), m_limits(limits) {}

    Result<JsonValue> run()
    {
        simdjson::padded_string padded(m_json);
        od::parser parser;
        od::document document;
        const simdjson::error_code started = parser.iterate(padded).get(document);
        if (started == simdjson::UTF8_ERROR)
            return Error{ErrorCode::EncodingUnknown, {}, {}}.with("expected", "UTF-8");
        if (started != simdjson::SUCCESS)
            return malformed(0);
        m_base = padded.data();
        JsonValue root;
        if (!readDocument(document, root))
            return m_cancelled ? Error{ErrorCode::Cancelled, {}, {}}
                : m_tooMany    ? tooLarge()
                : m_hostile    ? hostile()
                               : malformed(m_failedAt);
        if (const char* rest = nullptr; document.current_location().get(rest) == simdjson::SUCCESS)
            return malformed(static_cast<std::size_t>(rest - m_base)); // something follows
        return root;
    }

private:
    Error malformed(std::size_t offset) const
    {
        const JsonPlace place = placeOf(m_json, std::min(offset, m_json.size()));
        return Error{ErrorCode::JsonMalformed, {}, {}}
            .with("line", std::to_string(place.line))
            .with("column", std::to_string(place.column));
    }
    Error hostile() const
    {
        return Error{ErrorCode::FileHostile, {}, {}}.with("found", "nesting").with("expected", std::to_string(m_limits.depth));
    }

    Error tooLarge() const
    {
        return Error{ErrorCode::FileTooLarge, {}, {}}.with("found", "values").with("expected", std::to_string(m_limits.values));
    }

    // Only a container can be a project; a scalar document is as malformed to us as no document.
    bool readDocument(od::document& document, JsonValue& root)
    {
        od::value value;
        if (document.get_value().get(value) != simdjson::SUCCESS)
            return false;
        return read(value, root, 0);
    }
    bool read(od::value value, JsonValue& to, int depth)
    {
        od::json_type type;
        m_tooMany = ++m_values > m_limits.values;
        if (m_tooMany)
            return false;
        if (depth > m_limits.depth) {
            m_hostile = true;
            return false;
        }
        const char* const at = value.raw_json_token().data();
        to.offset = static_cast<std::size_t>(at - m_base);
        m_failedAt = to.offset;
        if (m_limits.watch && m_values % WorkCount::step == 0 && !goesOn())
            return false;
        if (value.type().get(type) != simdjson::SUCCESS)
            return false;
        switch (type) {
        case od::json_type::object: return readObject(value, to, depth);
        case od::json_type::array: return readArray(value, to, depth);
        case od::json_type::string: return readString(value, to);
        case od::json_type::number: return readNumber(value, to);
        case od::json_type::boolean: return readBoolean(value, to);
        case od::json_type::null: return value.is_null();
        }
        return false;
    }
    bool goesOn()
    {
        m_limits.watch->tell(m_failedAt, m_json.size());
        m_cancelled = m_limits.watch->isCancelled();
        return !m_cancelled;
    }
    bool readObject(od::value value, JsonValue& to, int depth)
    {
        to.kind = JsonKind::Object;
        od::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS)
            return false;
        for (auto member : object) {
            std::string_view key;
            od::value child;
            if (member.unescaped_key().get(key) != simdjson::SUCCESS)
                return false;
            to.keys.emplace_back(key);
            to.items.emplace_back();
            if (member.value().get(child) != simdjson::SUCCESS || !read(child, to.items.back(), depth + 1))
                return false;
        }
        return true;
    }
    bool readArray(od::value value, JsonValue& to, int depth)
    {
        to.kind = JsonKind::Array;
        od::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS)
            return false;
        for (auto item : array) {
            od::value child;
            to.items.emplace_back();
            if (item.get(child) != simdjson::SUCCESS || !read(child, to.items.back(), depth + 1))
                return false;
        }
        return true;
    }
    bool readString(od::value value, JsonValue& to)
    {
        to.kind = JsonKind::String;
        std::string_view text;
        if (value.get_string().get(text) != simdjson::SUCCESS)
            return false;
        to.text = text;
        return true;
    }
    bool readNumber(od::value value, JsonValue& to)
    {
        to.kind = JsonKind::Number;
        std::string_view token = value.raw_json_token();
        while (!token.empty() && std::string_view(" \t\r\n").find(token.back()) != std::string_view::npos)
            token.remove_suffix(1);
        to.text = token;
        return isNumber(token);
    }
    bool readBoolean(od::value value, JsonValue& to)
    {
        to.kind = JsonKind::Boolean;
        bool truth = false;
        if (value.get_bool().get(truth) != simdjson::SUCCESS)
            return false;
        to.text = truth ? "true" : "false";
        return true;
    }

    std::string_view m_json;
    const JsonLimits& m_limits;
    const char* m_base = nullptr;
    std::size_t m_failedAt = 0;
    std::size_t m_values = 0;
    bool m_tooMany = false;
    bool m_hostile = false;
    bool m_cancelled = false;
};

} // namespace

std::string_view jsonKindName(JsonKind kind)
{
    constexpr std::array<std::string_view, 6> names{"null", "boolean", "number", "string", "array", "object"};
    return names[static_cast<std::size_t>(kind)];
}

const JsonValue* JsonValue::member(std::string_view key) const
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? nullptr : &items[static_cast<std::size_t>(found - keys.begin())];
}

Result<JsonValue> parseJson(std::string_view json, const JsonLimits& limits)
{
    if (json.size() > limits.bytes)
        return Error{ErrorCode::FileTooLarge, {}, {}}
            .with("found", std::to_string(json.size()))
            .with("expected", std::to_string(limits.bytes));
    if (json.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Error{ErrorCode::FileEmpty, {}, {}};
    return TreeBuilder(json, limits).run();
}

JsonPlace placeOf(std::string_view json, std::size_t offset)
{
    const std::string_view before = json.substr(0, offset);
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    return {static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1, offset - lineStart + 1};
}

void appendJsonString(std::string& out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20 || byte == 0x7f) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace headroom
