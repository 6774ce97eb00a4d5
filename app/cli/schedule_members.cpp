// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schedule_members.h"

#include "app/cli/schedule_terms.h"
#include "app/cli/schedule_words.h"

#include <algorithm>

namespace headroom::cli {

namespace {

const ScheduleKey* findKey(const std::string& name)
{
    for (const ScheduleKey& key : scheduleKeys()) {
        const auto is = [&](std::string_view known) { return finance::plainWord(known) == finance::plainWord(name); };
        if (is(key.name) || std::any_of(key.aliases.begin(), key.aliases.end(), is))
            return &key;
    }
    return nullptr;
}

std::string allNames()
{
    std::string names;
    for (const ScheduleKey& key : scheduleKeys())
        if (key.isUsed())
            names += (names.empty() ? "" : ", ") + std::string(key.name);
    return names;
}

} // namespace

Error at(std::string path, Error error)
{
    error.path = error.path.empty() ? std::move(path) : path + "." + error.path;
    return error;
}

Error mismatch(std::string path, const JsonValue& found, const char* expected)
{
    return Error{
        ErrorCode::TypeMismatch, std::move(path), {{"found", std::string(jsonKindName(found.kind))}, {"expected", expected}}};
}

Result<std::string> textOf(const JsonValue& value)
{
    switch (value.kind) {
    case JsonKind::Number: return withoutExponent(value.text);
    case JsonKind::String:
    case JsonKind::Boolean: return value.text;
    case JsonKind::Null:
    case JsonKind::Array:
    case JsonKind::Object: break;
    }
    return mismatch({}, value, "number or string");
}

std::vector<Error> Members::read(const JsonValue& object)
{
    if (object.kind != JsonKind::Object)
        return {mismatch({}, object, "object")};
    std::vector<Error> problems;
    for (std::size_t i = 0; i < object.keys.size(); ++i) {
        const ScheduleKey* key = findKey(object.keys[i]);
        if (!key)
            problems.push_back(Error{ErrorCode::PathUnknownField, object.keys[i], {{"expected", allNames()}}});
        else if (key->isUsed() && !m_values.emplace(key->name, &object.items[i]).second)
            problems.push_back(Error{ErrorCode::KeyDuplicate, object.keys[i], {{"found", std::string(key->name)}}});
    }
    return problems;
}

const JsonValue* Members::value(std::string_view key) const
{
    const auto found = m_values.find(key);
    if (found == m_values.end() || found->second->kind == JsonKind::Null)
        return nullptr;
    const bool isBlank = found->second->kind == JsonKind::String && found->second->text.empty();
    return isBlank ? nullptr : found->second;
}

Result<DatedValue> datedValue(const JsonValue& row, const std::vector<std::string_view>& names)
{
    if (row.kind != JsonKind::Object)
        return mismatch({}, row, "{date, ...}");
    const std::string name(names.front());
    DatedValue dated;
    for (std::size_t i = 0; i < row.keys.size(); ++i) {
        const bool isDate = row.keys[i] == "date";
        if (!isDate && std::find(names.begin(), names.end(), row.keys[i]) == names.end())
            return Error{ErrorCode::PathUnknownField, row.keys[i], {{"expected", "date, " + name}}};
        const JsonValue*& place = isDate ? dated.date : dated.value;
        if (place)
            return Error{ErrorCode::KeyDuplicate, row.keys[i], {}};
        place = &row.items[i];
    }
    if (!dated.date || !dated.value)
        return Error{ErrorCode::ValueRequired, dated.date ? name : "date", {}};
    return dated;
}

} // namespace headroom::cli
