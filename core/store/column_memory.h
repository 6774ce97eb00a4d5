// SPDX-License-Identifier: GPL-3.0-or-later
// What was found out about the values of a column that came last: most columns of many rows hold few that differ.
#pragma once

#include "core/store/digest.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// A place for each value by a hash of it; a value takes the place of another with the same. Short columns have no places, and a
/// column whose values hardly ever come again gives them up.
template<class Known> class RecentValues
{
public:
    /// What is known of the value that is there, be it this one or another; null where nothing is kept.
    Known* placeOf(std::uint64_t hash)
    {
        if (m_places.empty()) {
            if (++m_asked != worthAPlace)
                return nullptr;
            m_places.resize(places);
        }
        if (++m_asked % window == 0) {
            if (m_missed > window / 4 * 3) {
                m_places = {};
                m_asked = worthAPlace; // passed, so never again
                return nullptr;
            }
            m_missed = 0;
        }
        return &m_places[(hash * 0x9e3779b97f4a7c15U) >> 56];
    }
    /// To be told where the value was another.
    void missed() { ++m_missed; }

private:
    static constexpr std::size_t places = 256; // by eight bits of the hash
    static constexpr std::size_t worthAPlace = 512;
    static constexpr std::size_t window = 4096;
    std::vector<Known> m_places;
    std::size_t m_asked = 0;
    std::size_t m_missed = 0;
};

/// For placeOf().
std::uint64_t placeHash(const StoredValue& stored);
std::uint64_t placeHash(const Value& value);

/// A value of a column and what was made of it.
struct KnownValue
{
    StoredValue::Kind kind = StoredValue::Kind::Null;
    bool known = false;
    std::int64_t integer = 0;
    std::string text;
    Lanes64 hash;
    Value value;

    bool is(const StoredValue& stored) const
    {
        return known && stored.kind == kind
            && (kind == StoredValue::Kind::Text ? stored.text == text : stored.integer == integer);
    }
};

/// One column of a table that is read: what the row before had, or one not long ago, is not parsed, checked or hashed again.
class ColumnMemory
{
public:
    explicit ColumnMemory(std::string_view name) : m_key(digestKey(name)) {}

    /// Whether the row before had the value.
    bool isLast(const StoredValue& stored) const { return m_last.is(stored); }
    /// Whether it is known from further back; it is the last one now.
    bool recall(const StoredValue& stored)
    {
        m_place = stored.text.size() > longest ? nullptr : m_recent.placeOf(placeHash(stored));
        if (!m_place)
            return false;
        if (m_place->is(stored)) {
            m_last = *m_place;
            return true;
        }
        m_recent.missed();
        return false;
    }
    /// After recall() did not know it.
    void keep(const StoredValue& stored, const Value& value)
    {
        m_last.kind = stored.kind;
        m_last.integer = stored.integer;
        m_last.text.assign(stored.text);
        m_last.hash = digestValue(m_key, stored);
        m_last.value = value;
        m_last.known = true;
        if (m_place)
            *m_place = m_last;
    }
    Lanes64 hash() const { return m_last.hash; }
    const Value& value() const { return m_last.value; }

private:
    static constexpr std::size_t longest = 40;
    Lanes64 m_key;
    KnownValue m_last;
    RecentValues<KnownValue> m_recent;
    KnownValue* m_place = nullptr; // for the value that recall() did not know
};

} // namespace headroom
