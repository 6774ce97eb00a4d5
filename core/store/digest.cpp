// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digest.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace headroom {

namespace {

// The finalisers of SplitMix64 (Steele, Lea, Flood 2014) and MurmurHash3 (Appleby 2011): each a bijection of 64 bits, so that a
// change of one value always changes its lane.
constexpr std::uint64_t mixLow(std::uint64_t x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

constexpr std::uint64_t mixHigh(std::uint64_t x)
{
    x = (x ^ (x >> 33)) * 0xff51afd7ed558ccdULL;
    x = (x ^ (x >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return x ^ (x >> 33);
}

constexpr std::uint64_t oddConstant = 0x9e3779b97f4a7c15ULL; // 2^64 / golden ratio
constexpr std::uint64_t nullWord = 0x8000000000000000ULL;    // no stored integer of ours

Lanes64 hashBytes(std::string_view bytes)
{
    Lanes64 hash{mixLow(bytes.size() + 1), mixHigh(bytes.size() + oddConstant)};
    while (!bytes.empty()) {
        std::uint64_t word = 0;
        const std::size_t count = std::min<std::size_t>(bytes.size(), sizeof word);
        std::memcpy(&word, bytes.data(), count);
        hash.low = mixLow(hash.low ^ word) + oddConstant;
        hash.high = mixHigh(hash.high + word) ^ oddConstant;
        bytes.remove_prefix(count);
    }
    return hash;
}

Lanes64 wordsOf(const StoredValue& value)
{
    if (value.kind == StoredValue::Kind::Text)
        return hashBytes(value.text);
    const std::uint64_t word = value.kind == StoredValue::Kind::Null ? nullWord : static_cast<std::uint64_t>(value.integer);
    return {word, word};
}

struct EntityKeys
{
    Lanes64 table;
    std::vector<Lanes64> columns;
};

const EntityKeys& keysOf(Entity entity)
{
    static const std::vector<EntityKeys> all = [] {
        std::vector<EntityKeys> keys;
        for (const EntitySchema& schema : allSchemas()) {
            EntityKeys& entry = keys.emplace_back();
            entry.table = digestKey(schema.name);
            for (const Field& field : schema.fields)
                entry.columns.push_back(digestKey(field.name));
        }
        return keys;
    }();
    return all[static_cast<std::size_t>(entity)];
}

// What one column had in the row before: most columns repeat themselves.
struct Repeated
{
    Value value;
    Lanes64 hash;
    bool known = false;
};

// `before` is the row of the call before, where it still stands.
Digest rowDigest(const EntitySchema& schema, const Row& row, std::vector<Repeated>& repeated, const Row* before = nullptr)
{
    const EntityKeys& keys = keysOf(schema.entity);
    Lanes64 sum;
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const Field& field = schema.fields[i];
        Repeated& last = repeated[i];
        if (last.known && before && field.same(*before, row)) {
            sum += last.hash;
            continue;
        }
        const Value value = field.read(row);
        if (!last.known || !sameValue(last.value, value)) {
            std::string buffer;
            last = {value, digestValue(keys.columns[i], toStored(field, value, buffer)), true};
        }
        sum += last.hash;
    }
    return digestRow(keys.table, row.id, sum);
}

} // namespace

std::string Digest::toText() const
{
    std::string text(32, '0');
    uint128 rest = sum;
    for (std::size_t i = 32; i-- > 0; rest >>= 4)
        text[i] = "0123456789abcdef"[static_cast<unsigned>(rest & 15U)];
    return text;
}

std::optional<Digest> Digest::parse(std::string_view text)
{
    if (text.size() != 32)
        return std::nullopt;
    Digest digest;
    for (const char c : text) {
        const std::size_t value = std::string_view("0123456789abcdef").find(c);
        if (value == std::string_view::npos)
            return std::nullopt;
        digest.sum = (digest.sum << 4) | value;
    }
    return digest;
}

Lanes64 digestKey(std::string_view name) { return hashBytes(name); }

Lanes64 digestValue(Lanes64 columnKey, const StoredValue& value)
{
    const Lanes64 words = wordsOf(value);
    return {mixLow(columnKey.low ^ words.low), mixHigh(columnKey.high ^ words.high)};
}

Digest digestRow(Lanes64 tableKey, std::int64_t id, Lanes64 sumOfValues)
{
    const std::uint64_t step = static_cast<std::uint64_t>(id) * oddConstant;
    const std::uint64_t low = mixLow(sumOfValues.low ^ mixLow(tableKey.low + step));
    const std::uint64_t high = mixHigh(sumOfValues.high ^ mixHigh(tableKey.high + step));
    return Digest{(uint128{high} << 64) | low};
}

Digest digestOf(Entity entity, const Row& row)
{
    const EntitySchema& schema = schemaOf(entity);
    std::vector<Repeated> nothing(schema.fields.size());
    return rowDigest(schema, row, nothing);
}

Digest digestOf(const Model& model)
{
    Digest digest;
    const auto addTable = [&](Entity entity, const auto& table) {
        const EntitySchema& schema = schemaOf(entity);
        std::vector<Repeated> repeated(schema.fields.size());
        const Row* before = nullptr;
        for (const Row& row : table) {
            digest.add(rowDigest(schema, row, repeated, before));
            before = &row;
        }
    };
#define HEADROOM_ENTITY(type) addTable(Entity::type, model.table<type>());
    HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
    return digest;
}

std::vector<RowKey> rowsTouched(const Change& change)
{
    struct Visitor
    {
        std::vector<RowKey>& keys;
        void operator()(const FieldStep& s) const { keys.push_back({s.entity, s.id}); }
        void operator()(const RowStep& s) const { keys.push_back({s.entity, s.id}); }
        void operator()(const BlockStep& s) const
        {
            for (std::size_t i = 0; i < s.rows->rowCount(s.entity); ++i)
                keys.push_back({s.entity, s.rows->rowAt(s.entity, i).id});
        }
    };
    std::vector<RowKey> keys;
    for (const Step& step : change.steps)
        std::visit(Visitor{keys}, step);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

Digest updated(Digest digest, const Model& before, const Model& after, const std::vector<RowKey>& touched)
{
    std::array<std::vector<Repeated>, entityCount> repeated;
    for (const RowKey& key : touched) {
        const EntitySchema& schema = schemaOf(key.entity);
        std::vector<Repeated>& cache = repeated[static_cast<std::size_t>(key.entity)];
        cache.resize(schema.fields.size());
        if (const Row* row = before.findRow(key.entity, key.id))
            digest.subtract(rowDigest(schema, *row, cache));
        if (const Row* row = after.findRow(key.entity, key.id))
            digest.add(rowDigest(schema, *row, cache));
    }
    return digest;
}

} // namespace headroom
