// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_codec.h"

#include "core/store/stored_value.h"

namespace headroom {

namespace {

// Numbers as LEB128, signed ones folded (0, -1, 1, -2 ...), texts behind their length.
class Writer
{
public:
    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes += static_cast<char>(value | 0x80U);
        m_bytes += static_cast<char>(value);
    }
    void integer(std::int64_t value)
    {
        number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    }
    void text(std::string_view value)
    {
        number(value.size());
        m_bytes += value;
    }
    void value(const Field& field, const Value& v)
    {
        const StoredValue stored = toStored(field, v, m_buffer);
        number(static_cast<std::uint64_t>(stored.kind));
        if (stored.kind == StoredValue::Kind::Integer)
            integer(stored.integer);
        else if (stored.kind == StoredValue::Kind::Text)
            text(stored.text);
    }
    void row(const EntitySchema& schema, const Row& r)
    {
        integer(r.id);
        for (const Field& field : schema.fields)
            value(field, field.read(r));
    }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
    std::string m_buffer;
};

// Once something does not fit, everything after reads as nothing and failed() says so.
class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_rest(bytes) {}

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_rest.empty())
                break;
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7fU} << shift;
            if (byte < 0x80)
                return value;
        }
        fail();
        return 0;
    }
    std::int64_t integer()
    {
        const std::uint64_t folded = number();
        return static_cast<std::int64_t>(folded >> 1) ^ -static_cast<std::int64_t>(folded & 1U);
    }
    std::string_view text()
    {
        const std::uint64_t size = number();
        if (size > m_rest.size()) {
            fail();
            return {};
        }
        const std::string_view result = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return result;
    }
    /// A number below the limit.
    std::size_t below(std::size_t limit)
    {
        const std::uint64_t value = number();
        if (value < limit)
            return value;
        fail();
        return 0;
    }
    Value value(const Field& field)
    {
        StoredValue stored;
        stored.kind = static_cast<StoredValue::Kind>(below(3));
        if (stored.kind == StoredValue::Kind::Integer)
            stored.integer = integer();
        else if (stored.kind == StoredValue::Kind::Text)
            stored.text = text();
        const Result<Value> read = m_failed ? Result<Value>(Error{}) : fromStored(field, stored);
        if (read)
            return *read;
        fail();
        return {};
    }
    void row(const EntitySchema& schema, Row& r)
    {
        r.id = id();
        for (const Field& field : schema.fields) {
            const Value v = value(field);
            if (m_failed)
                return;
            field.write(r, v);
        }
    }
    Id id()
    {
        const std::int64_t value = integer();
        if (value > 0 && value <= 2147483647)
            return static_cast<Id>(value);
        fail();
        return noId;
    }
    std::size_t left() const { return m_rest.size(); }
    bool failed() const { return m_failed; }
    void fail()
    {
        m_failed = true;
        m_rest = {};
    }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

enum class Tag : std::uint8_t { Field, Row, Block };

void writeStep(Writer& out, const FieldStep& step)
{
    const Field& field = schemaOf(step.entity).fields[step.field];
    out.number(static_cast<std::uint64_t>(Tag::Field));
    out.number(static_cast<std::uint64_t>(step.entity));
    out.integer(step.id);
    out.number(step.field);
    out.value(field, step.before);
    out.value(field, step.after);
}

void writeStep(Writer& out, const RowStep& step)
{
    const EntitySchema& schema = schemaOf(step.entity);
    out.number(static_cast<std::uint64_t>(Tag::Row));
    out.number(static_cast<std::uint64_t>(step.entity));
    out.integer(step.id);
    for (const auto& row : {step.before, step.after}) {
        out.number(row ? 1 : 0);
        if (row)
            out.row(schema, *row);
    }
}

void writeStep(Writer& out, const BlockStep& step)
{
    const EntitySchema& schema = schemaOf(step.entity);
    out.number(static_cast<std::uint64_t>(Tag::Block));
    out.number(static_cast<std::uint64_t>(step.entity));
    out.number(step.insert ? 1 : 0);
    out.number(step.rows->rowCount(step.entity));
    for (std::size_t i = 0; i < step.rows->rowCount(step.entity); ++i)
        out.row(schema, step.rows->rowAt(step.entity, i));
}

Step readField(Reader& in, Entity entity)
{
    const EntitySchema& schema = schemaOf(entity);
    FieldStep step{entity, in.id(), in.below(schema.fields.size()), {}, {}};
    step.before = in.value(schema.fields[step.field]);
    step.after = in.value(schema.fields[step.field]);
    return step;
}

Step readRow(Reader& in, Entity entity)
{
    const EntitySchema& schema = schemaOf(entity);
    RowStep step{entity, in.id(), nullptr, nullptr};
    for (std::shared_ptr<const Row>* place : {&step.before, &step.after}) {
        if (in.below(2) == 0)
            continue;
        const std::shared_ptr<Row> row = schema.create();
        in.row(schema, *row);
        *place = row;
    }
    return step;
}

template<class E> void readRows(Reader& in, std::size_t count, Model& model)
{
    std::vector<E> rows;
    rows.reserve(count);
    Id last = noId;
    for (std::size_t i = 0; i < count && !in.failed(); ++i) {
        in.row(schemaOf<E>(), rows.emplace_back());
        if (rows.back().id <= last)
            in.fail();
        last = rows.back().id;
    }
    if (!in.failed())
        model.table<E>().append(std::move(rows));
}

Step readBlock(Reader& in, Entity entity)
{
    BlockStep step{entity, in.below(2) == 1, nullptr};
    const std::size_t count = in.below(in.left()); // a row takes more than a byte
    auto rows = std::make_shared<Model>();
    switch (entity) {
#define HEADROOM_ENTITY(type)                                                                                                    \
    case Entity::type: readRows<type>(in, count, *rows); break;
        HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
    }
    step.rows = std::move(rows);
    return step;
}

Step readStep(Reader& in)
{
    const auto tag = static_cast<Tag>(in.below(3));
    const auto entity = static_cast<Entity>(in.below(entityCount));
    switch (tag) {
    case Tag::Field: return readField(in, entity);
    case Tag::Row: return readRow(in, entity);
    case Tag::Block: return readBlock(in, entity);
    }
    return {};
}

constexpr std::size_t changeKinds = static_cast<std::size_t>(ChangeKind::Reset) + 1;

} // namespace

std::string encode(const Change& change)
{
    Writer out;
    out.number(static_cast<std::uint64_t>(change.kind));
    out.text(change.subject);
    out.number(change.steps.size());
    for (const Step& step : change.steps)
        std::visit([&](const auto& s) { writeStep(out, s); }, step);
    return out.take();
}

Result<Change> decode(std::string_view bytes)
{
    Reader in(bytes);
    Change change;
    change.kind = static_cast<ChangeKind>(in.below(changeKinds));
    change.subject = in.text();
    const std::uint64_t steps = in.number();
    for (std::uint64_t i = 0; i < steps && !in.failed(); ++i)
        change.steps.push_back(readStep(in));
    if (in.failed() || in.left() != 0)
        return Error{ErrorCode::FileDamaged, {}, {{"cause", "undo step"}}};
    return change;
}

} // namespace headroom
