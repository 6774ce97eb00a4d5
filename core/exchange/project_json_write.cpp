// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/base64.h"
#include "core/exchange/json_tree.h"
#include "core/exchange/project_json.h"
#include "core/model/value_text.h"

#include <array>
#include <map>
#include <unordered_map>

namespace headroom {

namespace {

std::size_t place(Entity entity) { return static_cast<std::size_t>(entity); }

// Writes members and items with their commas and indents.
class JsonWriter
{
public:
    std::string take()
    {
        m_out += '\n';
        return std::move(m_out);
    }
    void open(char bracket)
    {
        m_out += bracket;
        ++m_depth;
        m_first = true;
    }
    void close(char bracket)
    {
        --m_depth;
        if (!m_first)
            breakLine();
        m_out += bracket;
        m_first = false;
    }
    void item()
    {
        if (!m_first)
            m_out += ',';
        breakLine();
        m_first = false;
    }
    void key(std::string_view name)
    {
        item();
        appendJsonString(m_out, name);
        m_out += ": ";
    }
    void text(std::string_view value) { appendJsonString(m_out, value); }
    void raw(std::string_view token) { m_out += token; }

private:
    void breakLine()
    {
        m_out += '\n';
        m_out.append(static_cast<std::size_t>(m_depth) * 2, ' ');
    }
    std::string m_out;
    int m_depth = 0;
    bool m_first = true;
};

class ProjectWriter
{
public:
    ProjectWriter(const Model& model, std::span<const JsonVersion> versions, const WorkWatch& watch)
        : m_model(model), m_versions(versions), m_watch(watch)
    {
        for (const EntitySchema& schema : allSchemas())
            m_total += model.rowCount(schema.entity);
        indexChildren();
        indexSources();
    }

    std::string write()
    {
        m_json.open('{');
        m_json.key("format");
        m_json.text("headroom-project");
        m_json.key("version");
        m_json.raw(m_versions.empty() ? "1" : "2");
        for (const EntitySchema& schema : allSchemas())
            writeEntity(schema);
        writeVersions();
        m_json.close('}');
        return m_json.take();
    }

private:
    using RowPlaces = std::vector<std::size_t>;

    void indexChildren();
    void indexSources();
    void writeEntity(const EntitySchema& schema);
    void writeVersions();
    void writeList(const EntitySchema& schema, const RowPlaces& rows, const Field* left);
    void writeRow(const EntitySchema& schema, const Row& row, const Field* left);
    void writeId(Entity entity, Id id);
    void writeField(const Field& field, const Row& row);
    void writeSource(const Row& row);
    void writeSourceMembers(const Row& row);
    void writeFieldSources(const EntitySchema& schema, const Row& row);
    std::string referenceText(const Field& field, RefValue ref);

    const Model& m_model;
    std::span<const JsonVersion> m_versions;
    const WorkWatch& m_watch;
    std::size_t m_written = 0; // rows
    std::size_t m_total = 0;
    JsonWriter m_json;
    std::array<Id, entityCount> m_lastId{};
    std::array<std::unordered_map<Id, RowPlaces>, entityCount> m_children; // of an entity that lists under another, by parent
    std::array<RowPlaces, entityCount> m_apart;                            // rows that stand in a list of their own
    std::map<std::pair<Text, Id>, std::map<Text, const FieldSource*>> m_sources;
    std::array<std::unordered_map<std::string_view, int>, entityCount> m_nameCounts;
};

void ProjectWriter::indexChildren()
{
    for (const EntitySchema& schema : allSchemas()) {
        const Field* const parent = schema.parentField.empty() ? nullptr : schema.field(schema.parentField);
        auto& children = m_children[place(schema.entity)];
        for (std::size_t i = 0; i < m_model.rowCount(schema.entity); ++i) {
            const Id under = parent ? std::get<RefValue>(parent->read(m_model.rowAt(schema.entity, i))).id : noId;
            if (under != noId && m_model.findRow(parent->target, under))
                children[under].push_back(i);
            else if (schema.entity != Entity::FieldSource)
                m_apart[place(schema.entity)].push_back(i);
        }
    }
}

void ProjectWriter::indexSources()
{
    const Table<FieldSource>& table = m_model.table<FieldSource>();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const FieldSource& source = table.at(i);
        const EntitySchema* const schema = findSchema(source.entity.view());
        const bool leads = schema && schema->field(source.field.view()) && m_model.findRow(schema->entity, source.row);
        if (!leads || schema->entity == Entity::FieldSource
            || !m_sources[{source.entity, source.row}].emplace(source.field, &source).second)
            m_apart[place(Entity::FieldSource)].push_back(i);
    }
}

void ProjectWriter::writeEntity(const EntitySchema& schema)
{
    const RowPlaces& rows = m_apart[place(schema.entity)];
    if (rows.empty())
        return;
    m_json.key(schema.name);
    if (schema.cardinality == Cardinality::One)
        writeRow(schema, m_model.rowAt(schema.entity, rows[0]), nullptr);
    else
        writeList(schema, rows, nullptr);
}

void ProjectWriter::writeVersions()
{
    if (m_versions.empty())
        return;
    m_json.key("versions");
    m_json.open('[');
    for (const JsonVersion& version : m_versions) {
        if (m_watch.isCancelled())
            return;
        m_json.item();
        m_json.open('{');
        m_json.key("name");
        m_json.text(version.name);
        if (!version.note.empty()) {
            m_json.key("note");
            m_json.text(version.note);
        }
        m_json.key("created");
        m_json.raw(std::to_string(version.created));
        m_json.key("content");
        m_json.text(base64Of(version.content));
        m_json.close('}');
    }
    m_json.close(']');
}

// `left` is the reference that the place in the file already says.
void ProjectWriter::writeList(const EntitySchema& schema, const RowPlaces& rows, const Field* left)
{
    m_json.open('[');
    for (const std::size_t i : rows) {
        m_json.item();
        writeRow(schema, m_model.rowAt(schema.entity, i), left);
    }
    m_json.close(']');
}

void ProjectWriter::writeRow(const EntitySchema& schema, const Row& row, const Field* left)
{
    if (m_watch.isCancelled())
        return;
    m_watch.tell(++m_written, m_total);
    const std::shared_ptr<Row> defaults = schema.create();
    m_json.open('{');
    writeId(schema.entity, row.id);
    for (const Field& field : schema.fields) {
        const bool inSource = field.common && field.name != "name" && field.name != "note";
        const Value value = field.read(row);
        const bool dispensable = isBlank(value) || field.common || !schema.applies(field, row);
        if (!inSource && &field != left && !(dispensable && value == field.read(*defaults)))
            writeField(field, row);
    }
    writeSource(row);
    writeFieldSources(schema, row);
    for (const EntitySchema& child : allSchemas()) {
        const Field* const parent = child.parentField.empty() ? nullptr : child.field(child.parentField);
        if (!parent || parent->target != schema.entity)
            continue;
        const auto& lists = m_children[place(child.entity)];
        if (const auto list = lists.find(row.id); list != lists.end()) {
            m_json.key(child.name);
            writeList(child, list->second, parent);
        }
    }
    m_json.close('}');
}

void ProjectWriter::writeId(Entity entity, Id id)
{
    Id& last = m_lastId[place(entity)];
    if (id != last + 1) {
        m_json.key("id");
        m_json.raw(std::to_string(id));
    }
    last = id;
}

void ProjectWriter::writeField(const Field& field, const Row& row)
{
    const Value value = field.read(row);
    m_json.key(field.name);
    if (std::holds_alternative<std::monostate>(value))
        m_json.raw("null");
    else if (const RefValue* ref = std::get_if<RefValue>(&value))
        m_json.text(referenceText(field, *ref));
    else if (field.type == FieldType::Boolean || field.type == FieldType::Integer)
        m_json.raw(toText(m_model, field, value));
    else
        m_json.text(toText(m_model, field, value));
}

// By name where that leads back to the row, else "#id".
std::string ProjectWriter::referenceText(const Field& field, RefValue ref)
{
    const Row* const row = m_model.findRow(field.target, ref.id);
    auto& counts = m_nameCounts[place(field.target)];
    if (counts.empty())
        for (std::size_t i = 0; i < m_model.rowCount(field.target); ++i)
            ++counts[m_model.rowAt(field.target, i).name.view()];
    const std::string_view name = row ? row->name.view() : std::string_view();
    if (ref.id == noId || (!name.empty() && name[0] != '#' && counts[name] == 1))
        return std::string(name);
    return '#' + std::to_string(ref.id);
}

void ProjectWriter::writeSource(const Row& row)
{
    const Row defaults;
    if (row.sourceKind == defaults.sourceKind && row.citation == defaults.citation && row.sourceDate == defaults.sourceDate)
        return;
    m_json.key("source");
    m_json.open('{');
    writeSourceMembers(row);
    m_json.close('}');
}

void ProjectWriter::writeSourceMembers(const Row& row)
{
    const EntitySchema& schema = schemaOf(Entity::FieldSource);
    const Field& kind = *schema.field("sourceKind");
    m_json.key("kind");
    m_json.text(kind.choices[static_cast<std::size_t>(row.sourceKind)].name);
    if (!row.citation.empty()) {
        m_json.key("citation");
        m_json.text(row.citation.view());
    }
    if (row.sourceDate) {
        m_json.key("date");
        m_json.text(row.sourceDate->toText());
    }
}

void ProjectWriter::writeFieldSources(const EntitySchema& schema, const Row& row)
{
    const auto found = m_sources.find({Text(schema.name), row.id});
    if (found == m_sources.end())
        return;
    m_json.key("sources");
    m_json.open('{');
    for (const auto& [field, source] : found->second) {
        m_json.key(field.view());
        m_json.open('{');
        writeId(Entity::FieldSource, source->id);
        writeSourceMembers(*source);
        for (const auto& [key, text] : {std::pair{"name", source->name}, std::pair{"note", source->note}})
            if (!text.empty()) {
                m_json.key(key);
                m_json.text(text.view());
            }
        m_json.close('}');
    }
    m_json.close('}');
}

} // namespace

std::string writeProjectJson(const Model& model, std::span<const JsonVersion> versions, const WorkWatch& watch)
{
    return ProjectWriter(model, versions, watch).write();
}

} // namespace headroom
