// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/work_part.h"
#include "core/exchange/base64.h"
#include "core/exchange/json_tree.h"
#include "core/exchange/project_json.h"
#include "core/model/value_text.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace headroom {

namespace {

constexpr std::size_t mostFindings = 10000;
constexpr int newestVersion = 2;
constexpr std::size_t shownCharacters = 60;

// Where we are in the text; a path is spelled only when there is something to say.
struct Place
{
    const Place* up = nullptr;
    std::string_view key;
    std::ptrdiff_t index = -1;

    std::string path() const
    {
        std::string text = up ? up->path() : std::string();
        if (!key.empty())
            text.append(text.empty() ? "" : ".").append(key);
        if (index >= 0)
            text.append("[").append(std::to_string(index)).append("]");
        return text;
    }
};

struct PendingReference
{
    std::shared_ptr<Row> row;
    const Field* field;
    const JsonValue* json;
    std::string path;
};

class ProjectReader
{
public:
    ProjectReader(std::string_view json, Findings& findings, const WorkWatch& watch)
        : m_json(json), m_findings(findings), m_watch(watch)
    {}

    Result<ProjectOfJson> read(const JsonValue& root)
    {
        const std::size_t before = m_findings.size();
        readRoot(root);
        for (PendingReference& reference : m_references) {
            if (m_watch.isCancelled())
                break;
            resolve(reference);
        }
        if (m_watch.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        appendTables();
        if (m_cut > 0)
            m_findings.push_back({Severity::Note, Error{ErrorCode::FindingsCut, {}, {{"count", std::to_string(m_cut)}}}});
        for (std::size_t i = before; i < m_findings.size(); ++i)
            if (m_findings[i].severity == Severity::Error)
                return m_findings[i].what;
        return ProjectOfJson{std::move(m_model), std::move(m_versions)};
    }

private:
    void readRoot(const JsonValue& root);
    void readVersions(const JsonValue& json);
    void readVersion(const JsonValue& json, const Place& place);
    void readEntity(const EntitySchema& schema, const JsonValue& json, const Place& place);
    Id readRow(const EntitySchema& schema, const JsonValue& json, const Place& place, Id parent);
    void readMember(
        const EntitySchema& schema, const std::shared_ptr<Row>& row, const JsonValue& json, const Place& place, Id parent);
    void readField(const Field& field, const std::shared_ptr<Row>& row, const JsonValue& json, const Place& place);
    void readSource(const EntitySchema& schema, const std::shared_ptr<Row>& row, const JsonValue& json, const Place& place);
    void readFieldSources(const EntitySchema& schema, const Row& row, const JsonValue& json, const Place& place);
    Id takeId(const EntitySchema& schema, const JsonValue& json, const Place& place);
    bool isOpen(const JsonValue& json, JsonKind kind, const Place& place);
    void resolve(const PendingReference& reference);
    Id idOf(Entity target, std::string_view text, ErrorCode& code);
    void appendTables();
    void say(ErrorCode code, const std::string& path, const JsonValue& json, std::vector<Detail> details = {});
    JsonPlace placeAt(std::size_t offset);

    std::string_view m_json;
    Findings& m_findings;
    const WorkWatch& m_watch;
    std::size_t m_cut = 0;
    Model m_model = Model::empty(Month());
    std::vector<JsonVersion> m_versions;
    std::array<std::vector<std::shared_ptr<Row>>, entityCount> m_rows;
    std::array<std::unordered_set<Id>, entityCount> m_ids;
    std::array<Id, entityCount> m_lastId{};
    std::vector<PendingReference> m_references;
    std::array<std::unordered_map<std::string_view, Id>, entityCount> m_names; // an ambiguous one has noId
    std::array<bool, entityCount> m_namesKnown{};
    std::vector<std::size_t> m_lineStarts;
};

std::size_t place(Entity entity) { return static_cast<std::size_t>(entity); }

bool isChildOf(const EntitySchema& child, Entity parent)
{
    return !child.parentField.empty() && child.field(child.parentField)->target == parent;
}

// A field's text form as parseValue() wants it; false when the JSON has another type than the field.
bool textOf(const Field& field, const JsonValue& json, std::string& text)
{
    const bool number = field.type == FieldType::Integer || field.type == FieldType::Number || field.type == FieldType::Share
        || field.type == FieldType::Money;
    if (field.type == FieldType::MonthSet && json.kind == JsonKind::Array) {
        for (const JsonValue& month : json.items) {
            if (month.kind != JsonKind::Number)
                return false;
            text += (text.empty() ? "" : ",") + month.text;
        }
        return true;
    }
    text = json.text;
    if (json.kind == JsonKind::Null)
        return true;
    if (field.type == FieldType::Boolean)
        return json.kind == JsonKind::Boolean;
    return json.kind == JsonKind::String || (number && json.kind == JsonKind::Number);
}

std::string_view expectedKind(const Field& field)
{
    switch (field.type) {
    case FieldType::Boolean: return "boolean";
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Share:
    case FieldType::Money: return "number";
    default: return "string";
    }
}

JsonPlace ProjectReader::placeAt(std::size_t offset)
{
    if (m_lineStarts.empty()) {
        m_lineStarts.push_back(0);
        for (std::size_t at = m_json.find('\n'); at != std::string_view::npos; at = m_json.find('\n', at + 1))
            m_lineStarts.push_back(at + 1);
    }
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    return {static_cast<std::size_t>(after - m_lineStarts.begin()), offset - *(after - 1) + 1};
}

void ProjectReader::say(ErrorCode code, const std::string& path, const JsonValue& json, std::vector<Detail> details)
{
    if (m_findings.size() >= mostFindings) {
        ++m_cut;
        return;
    }
    const JsonPlace at = placeAt(json.offset);
    details.push_back({"line", std::to_string(at.line)});
    details.push_back({"column", std::to_string(at.column)});
    m_findings.push_back({Severity::Error, Error{code, path, std::move(details)}});
}

// Whether the value is of that kind; of an object also says which keys it has twice.
bool ProjectReader::isOpen(const JsonValue& json, JsonKind kind, const Place& at)
{
    if (json.kind != kind) {
        say(ErrorCode::TypeMismatch, at.path(), json,
            {{"found", std::string(jsonKindName(json.kind))}, {"expected", std::string(jsonKindName(kind))}});
        return false;
    }
    std::vector<std::string_view> keys(json.keys.begin(), json.keys.end());
    std::sort(keys.begin(), keys.end());
    for (auto twice = std::adjacent_find(keys.begin(), keys.end()); twice != keys.end();
         twice = std::adjacent_find(twice + 1, keys.end()))
        say(ErrorCode::KeyDuplicate, at.path(), json, {{"found", std::string(twice->substr(0, shownCharacters))}});
    return true;
}

void ProjectReader::readRoot(const JsonValue& root)
{
    const Place at;
    if (!isOpen(root, JsonKind::Object, at))
        return;
    const JsonValue* const format = root.member("format");
    if (!format || format->kind != JsonKind::String || format->text != "headroom-project")
        return say(ErrorCode::FormatUnknown, "format", format ? *format : root,
            {{"found", format ? format->text : std::string()}, {"expected", "headroom-project"}});
    const JsonValue* const version = root.member("version");
    const Result<Decimal> number = Decimal::parse(version && version->kind == JsonKind::Number ? version->text : "");
    if (!number || !number->isWhole() || *number < Decimal(1))
        return say(ErrorCode::FormatUnknown, "version", version ? *version : root, {{"expected", std::to_string(newestVersion)}});
    if (*number > Decimal(newestVersion))
        return say(
            ErrorCode::FileNewer, "version", *version, {{"found", version->text}, {"expected", std::to_string(newestVersion)}});

    const JsonValue* const company = root.member("company");
    if (const JsonValue* currency = company ? company->member("currency") : nullptr;
        currency && currency->kind == JsonKind::String) {
        Company row = m_model.company(); // amounts are read by the currency's digits
        row.currency = currency->text.substr(0, 3);
        m_model.table<Company>().put(row);
    }
    for (std::size_t i = 0; i < root.keys.size(); ++i)
        if (const std::string& key = root.keys[i]; key == "versions")
            readVersions(root.items[i]);
        else if (key != "format" && key != "version" && !findSchema(key))
            say(ErrorCode::PathUnknownEntity, key.substr(0, shownCharacters), root.items[i]);
    for (const EntitySchema& schema : allSchemas())
        if (const JsonValue* const rows = root.member(schema.name))
            readEntity(schema, *rows, Place{&at, schema.name});
}

void ProjectReader::readVersions(const JsonValue& json)
{
    const Place at{nullptr, "versions"};
    if (!isOpen(json, JsonKind::Array, at))
        return;
    for (std::size_t i = 0; i < json.items.size(); ++i)
        readVersion(json.items[i], Place{nullptr, at.key, static_cast<std::ptrdiff_t>(i)});
}

// Everything but the note must be there.
void ProjectReader::readVersion(const JsonValue& json, const Place& at)
{
    if (!isOpen(json, JsonKind::Object, at))
        return;
    JsonVersion& version = m_versions.emplace_back();
    for (const std::string_view key : {"name", "created", "content"})
        if (!json.member(key))
            say(ErrorCode::ValueRequired, Place{&at, key}.path(), json);
    for (std::size_t i = 0; i < json.keys.size(); ++i) {
        const Place here{&at, json.keys[i]};
        const JsonValue& given = json.items[i];
        const JsonKind wanted = here.key == "created" ? JsonKind::Number : JsonKind::String;
        if (here.key != "name" && here.key != "note" && here.key != "created" && here.key != "content") {
            say(ErrorCode::PathUnknownField, here.path(), given);
        } else if (given.kind != wanted) {
            say(ErrorCode::TypeMismatch, here.path(), given,
                {{"found", std::string(jsonKindName(given.kind))}, {"expected", std::string(jsonKindName(wanted))}});
        } else if (here.key == "created") {
            const Result<Decimal> seconds = Decimal::parse(given.text);
            if (seconds && seconds->isWhole())
                version.created = seconds->coefficient();
            else
                say(ErrorCode::NumberMalformed, here.path(), given);
        } else if (here.key == "content") {
            std::optional<std::string> bytes = bytesOfBase64(given.text);
            if (bytes)
                version.content = *std::move(bytes);
            else
                say(ErrorCode::TypeMismatch, here.path(), given, {{"found", "string"}, {"expected", "base64"}});
        } else {
            (here.key == "name" ? version.name : version.note) = given.text;
        }
    }
}

void ProjectReader::readEntity(const EntitySchema& schema, const JsonValue& json, const Place& at)
{
    if (schema.cardinality == Cardinality::One) {
        readRow(schema, json, at, noId);
        return;
    }
    if (!isOpen(json, JsonKind::Array, at))
        return;
    for (std::size_t i = 0; i < json.items.size(); ++i)
        readRow(schema, json.items[i], Place{at.up, at.key, static_cast<std::ptrdiff_t>(i)}, noId);
}

Id ProjectReader::takeId(const EntitySchema& schema, const JsonValue& json, const Place& at)
{
    const std::size_t entity = place(schema.entity);
    std::int64_t id = std::int64_t{m_lastId[entity]} + 1;
    const JsonValue* const given = json.member("id");
    if (given) {
        const Result<Decimal> number = Decimal::parse(given->kind == JsonKind::Number ? given->text : "");
        id = number && number->isWhole() ? number->coefficient() : 0;
    }
    if (id < 1 || id > 2147483647) {
        say(ErrorCode::NumberOutOfRange, at.path() + ".id", given ? *given : json, {{"expected", "1..2147483647"}});
        return noId;
    }
    if (!m_ids[entity].insert(static_cast<Id>(id)).second) {
        say(ErrorCode::RowDuplicate, at.path(), given ? *given : json, {{"found", std::to_string(id)}});
        return noId;
    }
    return m_lastId[entity] = static_cast<Id>(id);
}

Id ProjectReader::readRow(const EntitySchema& schema, const JsonValue& json, const Place& at, Id parent)
{
    if (m_watch.isCancelled() || !isOpen(json, JsonKind::Object, at))
        return noId;
    m_watch.tell(m_json.size() + json.offset, 2 * m_json.size());
    const std::shared_ptr<Row> row = schema.create();
    row->id = takeId(schema, json, at);
    if (parent != noId)
        schema.field(schema.parentField)->write(*row, RefValue{parent});
    m_rows[place(schema.entity)].push_back(row);
    for (std::size_t i = 0; i < json.keys.size(); ++i)
        if (json.keys[i] != "id")
            readMember(schema, row, json.items[i], Place{&at, json.keys[i]}, parent);
    for (const Field& field : schema.fields) // what is required and not there has no default that could stand in for it
        if (field.required() && isBlank(field.read(*row)) && !json.member(field.name))
            say(ErrorCode::ValueRequired, at.path() + '.' + std::string(field.name), json);
    return row->id;
}

void ProjectReader::readMember(
    const EntitySchema& schema, const std::shared_ptr<Row>& row, const JsonValue& json, const Place& at, Id parent)
{
    if (const Field* const field = schema.field(at.key)) {
        if (parent != noId && field->name == schema.parentField)
            return say(ErrorCode::KeyDuplicate, at.path(), json, {{"found", std::string(field->name)}});
        return readField(*field, row, json, at);
    }
    if (at.key == "source")
        return readSource(schema, row, json, at);
    if (at.key == "sources")
        return readFieldSources(schema, *row, json, at);
    const EntitySchema* const child = findSchema(at.key);
    if (!child || !isChildOf(*child, schema.entity))
        return say(ErrorCode::PathUnknownField, at.path(), json);
    if (!isOpen(json, JsonKind::Array, at))
        return;
    for (std::size_t i = 0; i < json.items.size(); ++i)
        readRow(*child, json.items[i], Place{at.up, at.key, static_cast<std::ptrdiff_t>(i)}, row->id);
}

void ProjectReader::readField(const Field& field, const std::shared_ptr<Row>& row, const JsonValue& json, const Place& at)
{
    std::string text;
    if (!textOf(field, json, text))
        return say(ErrorCode::TypeMismatch, at.path(), json,
            {{"found", std::string(jsonKindName(json.kind))}, {"expected", std::string(expectedKind(field))}});
    if (field.type == FieldType::Reference) {
        m_references.push_back({row, &field, &json, at.path()});
        return;
    }
    const Result<Value> value = parseValue(m_model, field, text);
    if (!value)
        return say(value.error().code, at.path(), json, value.error().details);
    field.write(*row, *value);
}

// {"kind", "citation", "date"} for the row's common fields sourceKind, citation and sourceDate.
void ProjectReader::readSource(
    const EntitySchema& schema, const std::shared_ptr<Row>& row, const JsonValue& json, const Place& at)
{
    if (!isOpen(json, JsonKind::Object, at))
        return;
    for (std::size_t i = 0; i < json.keys.size(); ++i) {
        const std::string& key = json.keys[i];
        const Place here{&at, key};
        const std::string_view name = key == "kind" ? "sourceKind"
            : key == "date"                         ? "sourceDate"
            : key == "citation"                     ? key
                                                    : std::string_view();
        if (name.empty())
            say(ErrorCode::PathUnknownField, here.path(), json.items[i]);
        else
            readField(*schema.field(name), row, json.items[i], here);
    }
}

void ProjectReader::readFieldSources(const EntitySchema& schema, const Row& owner, const JsonValue& json, const Place& at)
{
    if (!isOpen(json, JsonKind::Object, at))
        return;
    const EntitySchema& sources = schemaOf(Entity::FieldSource);
    for (std::size_t i = 0; i < json.keys.size(); ++i) {
        const Place here{&at, json.keys[i]};
        const JsonValue& given = json.items[i];
        const Field* const field = schema.field(json.keys[i]);
        if (!field)
            say(ErrorCode::PathUnknownField, here.path(), given);
        if (!field || !isOpen(given, JsonKind::Object, here))
            continue;
        const auto row = std::make_shared<FieldSource>();
        row->id = takeId(sources, given, here);
        row->entity = schema.name;
        row->row = owner.id;
        row->field = field->name;
        JsonValue kindCitationDate{JsonKind::Object, given.offset, {}, {}, {}};
        for (std::size_t k = 0; k < given.keys.size(); ++k) {
            const std::string& key = given.keys[k];
            if (key == "name" || key == "note") {
                readField(*sources.field(key), row, given.items[k], Place{&here, key});
            } else if (key != "id") {
                kindCitationDate.keys.push_back(key);
                kindCitationDate.items.push_back(given.items[k]);
            }
        }
        readSource(sources, row, kindCitationDate, here);
        m_rows[place(Entity::FieldSource)].push_back(row);
    }
}

Id ProjectReader::idOf(Entity target, std::string_view text, ErrorCode& code)
{
    const std::size_t entity = place(target);
    code = ErrorCode::ReferenceUnknown;
    if (text.starts_with('#')) {
        const Result<Decimal> id = Decimal::parse(text.substr(1));
        const bool whole = id && id->isWhole() && id->coefficient() <= 2147483647;
        return whole && m_ids[entity].contains(static_cast<Id>(id->coefficient())) ? static_cast<Id>(id->coefficient()) : noId;
    }
    auto& names = m_names[entity];
    if (!m_namesKnown[entity]) {
        m_namesKnown[entity] = true;
        for (const std::shared_ptr<Row>& row : m_rows[entity])
            if (const auto [at, isNew] = names.emplace(row->name.view(), row->id); !isNew)
                at->second = noId;
    }
    const auto found = names.find(text);
    if (found != names.end() && found->second == noId)
        code = ErrorCode::ReferenceAmbiguous;
    return found == names.end() ? noId : found->second;
}

void ProjectReader::resolve(const PendingReference& reference)
{
    const Field& field = *reference.field;
    const JsonValue& json = *reference.json;
    if (json.text.empty()) {
        if (field.required())
            say(ErrorCode::ValueRequired, reference.path, json);
        return;
    }
    ErrorCode code{};
    const Id id = idOf(field.target, json.text, code);
    if (id == noId)
        return say(code, reference.path, json,
            {{"found", json.text.substr(0, shownCharacters)}, {"expected", std::string(schemaOf(field.target).name)}});
    field.write(*reference.row, RefValue{id});
}

template<class E> void appendTable(Model& model, std::vector<std::shared_ptr<Row>>& rows)
{
    if (rows.empty())
        return; // the one row of an entity of one row keeps its defaults
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a->id < b->id; });
    std::vector<E> typed;
    typed.reserve(rows.size());
    for (const std::shared_ptr<Row>& row : rows)
        if (row->id != noId)
            typed.push_back(static_cast<const E&>(*row));
    rows.clear();
    model.table<E>() = Table<E>();
    model.table<E>().append(std::move(typed));
}

void ProjectReader::appendTables()
{
#define HEADROOM_ENTITY(type) appendTable<type>(m_model, m_rows[place(Entity::type)]);
    HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
}

} // namespace

Result<ProjectOfJson> readProjectJsonWithVersions(std::string_view json, Findings& findings, const WorkWatch& watch)
{
    const WorkWatch firstHalf = partOf(watch, 0, 50);
    JsonLimits limits;
    limits.watch = &firstHalf;
    const Result<JsonValue> root = parseJson(json, limits);
    if (!root && root.error().code == ErrorCode::Cancelled)
        return root.error();
    if (!root) {
        findings.push_back({Severity::Error, root.error()});
        return root.error();
    }
    return ProjectReader(json, findings, watch).read(*root);
}

Result<Model> readProjectJson(std::string_view json, Findings& findings, const WorkWatch& watch)
{
    auto project = readProjectJsonWithVersions(json, findings, watch);
    return project ? Result<Model>(std::move(project->model)) : Result<Model>(project.error());
}

} // namespace headroom
