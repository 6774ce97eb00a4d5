// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/path.h"

#include "core/model/excerpt.h"
#include "core/model/value_text.h"

#include <algorithm>

namespace headroom {

namespace {

bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20; }

// Reads a path from left to right; the first failure is kept.
class PathReader
{
public:
    explicit PathReader(std::string_view text) : m_text(text) {}

    Result<Path> read()
    {
        Path path;
        const std::string entity(word());
        path.schema = findSchema(entity);
        if (!path.schema)
            return fail(ErrorCode::PathUnknownEntity, entity);
        if (peek() == '[') {
            if (!readSelectors(path))
                return fail(ErrorCode::PathMalformed, rest());
            for (const Selector& selector : path.selectors)
                if (!selector.field.empty() && selector.field != "id" && !path.schema->field(selector.field))
                    return fail(ErrorCode::PathUnknownField, selector.field);
        }
        if (m_at == m_text.size())
            return path;
        if (peek() != '.')
            return fail(ErrorCode::PathMalformed, rest());
        ++m_at;
        const std::string field(word());
        if (m_at != m_text.size())
            return fail(ErrorCode::PathMalformed, rest());
        path.field = path.schema->field(field);
        if (!path.field)
            return fail(ErrorCode::PathUnknownField, field);
        return path;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    std::string rest() const { return excerpt(m_text.substr(m_at), 40); }
    Error fail(ErrorCode code, std::string foundText) const
    {
        return Error{code, std::string(m_text), {{"found", std::move(foundText)}, {"at", std::to_string(m_at + 1)}}};
    }
    void skipBlanks()
    {
        while (peek() == ' ')
            ++m_at;
    }
    static bool isWordCharacter(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
    std::string_view word()
    {
        const std::size_t from = m_at;
        while (isWordCharacter(peek()))
            ++m_at;
        return m_text.substr(from, m_at - from);
    }

    bool readSelectors(Path& path)
    {
        ++m_at; // '['
        for (;;) {
            skipBlanks();
            Selector selector;
            if (peek() != '"') {
                selector.field = word();
                skipBlanks();
                if (selector.field.empty() || peek() != '=')
                    return false;
                ++m_at;
                skipBlanks();
            }
            if (!readValue(selector.value))
                return false;
            path.selectors.push_back(std::move(selector));
            skipBlanks();
            if (peek() == ']')
                break;
            if (peek() != ',')
                return false;
            ++m_at;
        }
        ++m_at;
        return true;
    }
    bool readValue(std::string& value)
    {
        if (peek() == '"')
            return readString(value);
        const std::size_t from = m_at;
        while (m_at < m_text.size() && peek() != ',' && peek() != ']' && peek() != ' ' && peek() != '"')
            ++m_at;
        value = m_text.substr(from, m_at - from);
        return !value.empty();
    }
    bool readString(std::string& value)
    {
        ++m_at;
        while (m_at < m_text.size() && peek() != '"') {
            if (isControl(peek()))
                return false;
            if (peek() != '\\') {
                value += m_text[m_at++];
                continue;
            }
            ++m_at;
            if (!readEscape(value))
                return false;
        }
        if (peek() != '"')
            return false;
        ++m_at;
        return true;
    }
    bool readEscape(std::string& value)
    {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const char c = peek();
        if (const std::size_t plain = letters.find(c); c != '\0' && plain != std::string_view::npos) {
            value += meanings[plain];
            ++m_at;
            return true;
        }
        char32_t code = 0;
        if (!readCodeUnit(code) || (code >= 0xdc00 && code < 0xe000))
            return false;
        if (code >= 0xd800 && code < 0xdc00) { // the first half of a pair
            char32_t low = 0;
            if (peek() != '\\' || !(++m_at, readCodeUnit(low)) || low < 0xdc00 || low >= 0xe000)
                return false;
            code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        }
        appendUtf8(value, code);
        return true;
    }
    // "u00e9"
    bool readCodeUnit(char32_t& code)
    {
        if (peek() != 'u' || m_at + 5 > m_text.size())
            return false;
        for (int i = 1; i <= 4; ++i) {
            const char digit = m_text[m_at + static_cast<std::size_t>(i)];
            const std::size_t n = std::string_view("0123456789abcdefABCDEF").find(digit);
            if (n == std::string_view::npos)
                return false;
            code = code * 16 + static_cast<char32_t>(n < 16 ? n : n - 6);
        }
        m_at += 5;
        return true;
    }
    static void appendUtf8(std::string& value, char32_t code)
    {
        if (code < 0x80) {
            value += static_cast<char>(code);
        } else if (code < 0x800) {
            value += static_cast<char>(0xc0 | code >> 6);
            value += static_cast<char>(0x80 | (code & 0x3f));
        } else {
            value += static_cast<char>(code < 0x10000 ? 0xe0 | code >> 12 : 0xf0 | code >> 18);
            if (code >= 0x10000)
                value += static_cast<char>(0x80 | (code >> 12 & 0x3f));
            value += static_cast<char>(0x80 | (code >> 6 & 0x3f));
            value += static_cast<char>(0x80 | (code & 0x3f));
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (isControl(c))
            out += std::string("\\u00") + (c < 0x10 ? '0' : '1') + "0123456789abcdef"[c & 0xf];
        else
            out += c;
    }
    return out + '"';
}

// A selector with its value as the field holds it.
struct Wanted
{
    const Field* field; // null for the id
    Value value;
};

Result<std::vector<Wanted>> wantedValues(const Model& model, const Path& path)
{
    std::vector<Wanted> wanted;
    for (const Selector& selector : path.selectors) {
        if (selector.field == "id") {
            const Result<Decimal> id = Decimal::parse(selector.value);
            if (!id || !id->isWhole())
                return Error{ErrorCode::NumberMalformed, "id", {{"found", selector.value}}};
            wanted.push_back({nullptr, Value(id->coefficient())});
            continue;
        }
        const Field& field = *path.schema->field(selector.field.empty() ? "name" : std::string_view(selector.field));
        Result<Value> value = parseValue(model, field, selector.value);
        if (!value)
            return value.error();
        wanted.push_back({&field, std::move(value).value()});
    }
    return wanted;
}

bool matches(const Row& row, const std::vector<Wanted>& wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
        [&](const Wanted& w) { return w.field ? w.field->read(row) == w.value : Value(std::int64_t{row.id}) == w.value; });
}

bool isOnlyOneOfName(const Model& model, const EntitySchema& schema, const Row& row)
{
    if (row.name.empty() || !checkValue(model, schema.fields.front(), row.name))
        return false;
    if (schema.naming == Naming::Unique)
        return true; // as validation demands; a duplicate is found there
    std::size_t count = 0;
    for (std::size_t i = 0; i < model.rowCount(schema.entity) && count < 2; ++i)
        count += model.rowAt(schema.entity, i).name == row.name ? 1 : 0;
    return count == 1;
}

} // namespace

Result<Path> parsePath(std::string_view text) { return PathReader(text).read(); }

std::string pathText(const Path& path)
{
    std::string text(path.schema->name);
    for (std::size_t i = 0; i < path.selectors.size(); ++i) {
        const Selector& s = path.selectors[i];
        text += i == 0 ? "[" : ", ";
        text += s.field.empty() ? quoted(s.value) : s.field + "=" + quoted(s.value);
    }
    if (!path.selectors.empty())
        text += ']';
    if (path.field)
        text += "." + std::string(path.field->name);
    return text;
}

Result<std::vector<Id>> matchingRows(const Model& model, const Path& path)
{
    const Result<std::vector<Wanted>> wanted = wantedValues(model, path);
    if (!wanted) {
        Error error = wanted.error();
        error.path = pathText(path);
        return error;
    }
    std::vector<Id> ids;
    for (std::size_t i = 0; i < model.rowCount(path.schema->entity); ++i) {
        const Row& row = model.rowAt(path.schema->entity, i);
        if (matches(row, *wanted))
            ids.push_back(row.id);
    }
    return ids;
}

Result<Id> onlyRow(const Model& model, const Path& path)
{
    const Result<std::vector<Id>> ids = matchingRows(model, path);
    if (!ids)
        return ids.error();
    if (ids->empty())
        return Error{ErrorCode::PathNoMatch, pathText(path), {}};
    if (ids->size() == 1)
        return ids->front();
    Error error{ErrorCode::PathAmbiguous, pathText(path), {{"count", std::to_string(ids->size())}}};
    std::string titles;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, ids->size()); ++i)
        titles += (i == 0 ? "" : ", ") + rowTitle(model, path.schema->entity, *model.findRow(path.schema->entity, (*ids)[i]));
    error.details.push_back({"found", titles});
    return error;
}

std::string pathOf(const Model& model, Entity entity, const Row& row, const Field* field)
{
    const EntitySchema& schema = schemaOf(entity);
    std::string text(schema.name);
    if (schema.cardinality == Cardinality::Many) {
        if (isOnlyOneOfName(model, schema, row))
            text += "[" + quoted(row.name.view()) + "]";
        else
            text += "[id=" + std::to_string(row.id) + "]";
    }
    if (field)
        text += "." + std::string(field->name);
    return text;
}

} // namespace headroom
