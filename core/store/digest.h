// SPDX-License-Identifier: GPL-3.0-or-later
// The digest of a project's content: the sum modulo 2^128 of a hash of every row, so that an edit updates it in constant time
// and the order of rows does not matter. It tells accidents (a flipped bit, a hand edit), not attacks: it has no key.
#pragma once

#include "core/model/change.h"
#include "core/store/stored_value.h"

#include <optional>

namespace headroom {

/// Definition. A row is its table's name, its id and a stored value (null, integer or text) per column. Two lanes of 64 bits,
/// each with its own seed and mixer; in each lane:
///   value  = mix(key(column) ^ v), v = a constant for null, the integer, or the hash of the bytes for text
///   row    = mix(sum of its values ^ mix(key(table) + id x odd constant))
/// and the digest is the sum of the rows as 128-bit numbers, high lane first. The columns' order does not matter either.
struct Digest
{
    uint128 sum = 0;

    void add(const Digest& row) { sum += row.sum; }
    void subtract(const Digest& row) { sum -= row.sum; }
    /// 32 hexadecimal digits.
    std::string toText() const;
    static std::optional<Digest> parse(std::string_view text);
    bool operator==(const Digest&) const = default;
};

/// Two lanes of a hash.
struct Lanes64
{
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    Lanes64& operator+=(Lanes64 other)
    {
        low += other.low;
        high += other.high;
        return *this;
    }
};

Lanes64 digestKey(std::string_view name);
Lanes64 digestValue(Lanes64 columnKey, const StoredValue& value);
Digest digestRow(Lanes64 tableKey, std::int64_t id, Lanes64 sumOfValues);

/// Of one row, and of all.
Digest digestOf(Entity entity, const Row& row);
Digest digestOf(const Model& model);

/// The rows that a change touches, each once, by entity and id.
struct RowKey
{
    Entity entity = Entity::Company;
    Id id = noId;
    auto operator<=>(const RowKey&) const = default;
};
std::vector<RowKey> rowsTouched(const Change& change);
/// The digest after a change: `before` and `after` are the models around it, `digest` is that of `before`.
Digest updated(Digest digest, const Model& before, const Model& after, const std::vector<RowKey>& touched);

} // namespace headroom
