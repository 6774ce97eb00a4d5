// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "core/base/text_maker.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <vector>

namespace headroom {

namespace {

template<class Word> std::uint64_t load(const char* from)
{
    Word w = 0;
    std::memcpy(&w, from, sizeof w);
    return w;
}

std::uint64_t mixed(std::uint64_t h, std::uint64_t w)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide{h ^ w} * 0x9e3779b97f4a7c15U;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

// The last bytes of a text, up to eight, in one word; bytes may stand in it twice.
std::uint64_t tailOf(std::string_view text)
{
    const char* const end = text.data() + text.size();
    if (text.size() >= 8)
        return load<std::uint64_t>(end - 8);
    if (text.size() >= 4)
        return load<std::uint32_t>(text.data()) << 32 | load<std::uint32_t>(end - 4);
    if (text.empty())
        return 0;
    return load<std::uint8_t>(text.data()) << 16 | load<std::uint8_t>(text.data() + text.size() / 2) << 8
        | load<std::uint8_t>(end - 1);
}

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t h = mixed(0x243f6a8885a308d3U, text.size());
    const std::uint64_t tail = tailOf(text);
    for (; text.size() > 8; text.remove_prefix(8))
        h = mixed(h, load<std::uint64_t>(text.data()));
    return mixed(mixed(h, tail), 0x13198a2e03707344U);
}

// Strings that stay where they are, in pieces of which each is twice as large as the one before. One thread at a time adds; any may
// read what it knows the place of: that was added before it could know.
class Strings
{
public:
    std::uint32_t size() const { return m_size; }
    const std::string& operator[](std::uint32_t at) const
    {
        const std::uint32_t from = at + first;
        const int piece = std::bit_width(from) - std::bit_width(first);
        return m_pieces[static_cast<std::size_t>(piece)][from - (first << piece)];
    }
    void add(std::string_view text)
    {
        if (m_size == most)
            throw std::length_error("too many texts");
        const std::uint32_t from = m_size + first;
        const int piece = std::bit_width(from) - std::bit_width(first);
        std::string*& strings = m_pieces[static_cast<std::size_t>(piece)];
        if (!strings)
            strings = std::allocator<std::string>().allocate(std::size_t{first} << piece); // what is not used takes no memory
        std::construct_at(strings + (from - (first << piece)), text);
        ++m_size;
    }
    static constexpr int placeBits = 26;

private:
    static constexpr std::uint32_t first = 64;                                 // of the first piece
    static constexpr std::uint32_t most = (std::uint32_t{1} << placeBits) - 1; // places from 1 are told apart
    std::array<std::string*, placeBits> m_pieces{}; // never given back: texts outlive every static object
    std::uint32_t m_size = 0;
};

// Open addressing in few bytes: a look-up touches one line of the table, and the text only where the hashes agree.
struct alignas(64) Shard
{
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t place = 0; // in strings, from 1; 0: empty
    };
    std::mutex mutex;
    std::vector<Slot> slots = std::vector<Slot>(256);
    Strings strings;
    // Where the slots are, for hints that wait for nobody.
    std::atomic<std::uintptr_t> begin = reinterpret_cast<std::uintptr_t>(slots.data());
    std::atomic<std::uint32_t> mask = 255;

    Slot& slotOf(std::uint32_t hash, std::string_view text)
    {
        std::size_t at = hash & (slots.size() - 1);
        while (slots[at].place > 0 && (slots[at].hash != hash || strings[slots[at].place - 1] != text))
            at = (at + 1) & (slots.size() - 1);
        return slots[at];
    }
    /// Of the first text with that hash, whether or not it is the one meant; 0 for none.
    std::uint32_t placeOf(std::uint32_t hash) const
    {
        std::size_t at = hash & (slots.size() - 1);
        while (slots[at].place > 0 && slots[at].hash != hash)
            at = (at + 1) & (slots.size() - 1);
        return slots[at].place;
    }
    void grow()
    {
        std::vector<Slot> before(slots.size() * 2);
        before.swap(slots);
        for (const Slot& slot : before)
            if (slot.place > 0) {
                std::size_t at = slot.hash & (slots.size() - 1);
                while (slots[at].place > 0)
                    at = (at + 1) & (slots.size() - 1);
                slots[at] = slot;
            }
        begin.store(reinterpret_cast<std::uintptr_t>(slots.data()), std::memory_order_relaxed);
        mask.store(static_cast<std::uint32_t>(slots.size() - 1), std::memory_order_relaxed);
    }
};

constexpr std::size_t shardCount = 64;

std::array<Shard, shardCount>& shards()
{
    static auto* const all = new std::array<Shard, shardCount>; // never destroyed, either
    return *all;
}
Shard& shardOf(std::uint64_t hash) { return shards()[hash >> 58]; }

// The shard, and the place in it from 1.
struct Interned
{
    std::uint32_t number = 0;
    bool isFirst = false;
};

Interned intern(std::string_view text, std::uint64_t hash)
{
    if (text.empty())
        return {};
    Shard& shard = shardOf(hash);
    const auto part = static_cast<std::uint32_t>(hash);
    const std::lock_guard lock(shard.mutex);
    Shard::Slot& slot = shard.slotOf(part, text);
    const std::uint32_t ofShard = static_cast<std::uint32_t>(hash >> 58) << Strings::placeBits;
    if (slot.place > 0)
        return {ofShard | slot.place, false};
    shard.strings.add(text);
    const std::uint32_t place = shard.strings.size();
    slot = {part, place};
    if (std::size_t{place} * 4 >= shard.slots.size() * 3)
        shard.grow();
    return {ofShard | place, true};
}

Interned intern(std::string_view text) { return intern(text, hashOf(text)); }

const std::string& stringOf(std::uint32_t number)
{
    const Shard& shard = shards()[number >> Strings::placeBits];
    return shard.strings[(number & ((std::uint32_t{1} << Strings::placeBits) - 1)) - 1];
}

} // namespace

Text::Text(std::string_view text) : m_number(intern(text).number) {}

const std::string& Text::str() const
{
    static const std::string empty;
    return m_number == 0 ? empty : stringOf(m_number);
}

MadeText MadeText::of(const ExpectedText& expected)
{
    const bool isThere = expected.m_found != 0 && stringOf(expected.m_found) == expected.m_text;
    const Interned made = isThere ? Interned{expected.m_found, false} : intern(expected.m_text, expected.m_hash);
    MadeText result;
    result.text.m_number = made.number;
    result.isFirst = made.isFirst;
    return result;
}

ExpectedText::ExpectedText(std::string_view text) : m_text(text), m_hash(hashOf(text))
{
    const Shard& shard = shardOf(m_hash);
    const std::uint32_t at = static_cast<std::uint32_t>(m_hash) & shard.mask.load(std::memory_order_relaxed);
    __builtin_prefetch(reinterpret_cast<const void*>(shard.begin.load(std::memory_order_relaxed) + at * sizeof(Shard::Slot)), 1);
}

void ExpectedText::find()
{
    if (m_text.empty())
        return;
    Shard& shard = shardOf(m_hash);
    const std::lock_guard lock(shard.mutex);
    const std::uint32_t place = shard.placeOf(static_cast<std::uint32_t>(m_hash));
    if (place == 0)
        return;
    m_found = static_cast<std::uint32_t>(m_hash >> 58) << Strings::placeBits | place;
    __builtin_prefetch(&shard.strings[place - 1]);
}

void ExpectedText::approach() const
{
    if (m_found != 0)
        __builtin_prefetch(stringOf(m_found).data());
}

namespace {

// Eight characters that are all printable ASCII: no bit tells otherwise (Mycroft's test for bytes below 0x20, and for 0x7f).
bool isPlain(const char* eight)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, eight, sizeof bytes);
    const std::uint64_t deleted = bytes ^ ones * 0x7f;
    return ((bytes | (bytes - ones * 0x20) | (deleted - ones)) & ones * 0x80) == 0;
}

} // namespace

bool isPlainText(std::string_view text)
{
    if (text.size() < 8)
        return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
    for (std::size_t i = 0; i + 8 < text.size(); i += 8)
        if (!isPlain(text.data() + i))
            return false;
    return isPlain(text.data() + text.size() - 8);
}

bool isCleanText(std::string_view text, Lines lines)
{
    for (std::size_t i = 0; i < text.size();) {
        if (text.size() - i >= 8 && isPlain(text.data() + i)) {
            i += 8;
            continue;
        }
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            const bool control = lead < 0x20 || lead == 0x7f;
            const bool allowed = lines == Lines::Many && (lead == '\n' || lead == '\t');
            if (control && !allowed)
                return false;
            ++i;
            continue;
        }
        const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4 || i + length > text.size())
            return false;
        char32_t code = lead & (0xffU >> (length + 1));
        for (std::size_t k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(text[i + k]);
            if ((next & 0xc0) != 0x80)
                return false;
            code = (code << 6) | (next & 0x3fU);
        }
        const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
        const bool surrogate = code >= 0xd800 && code <= 0xdfff;
        const bool c1Control = code >= 0x80 && code < 0xa0;
        if (overlong || surrogate || c1Control || code > 0x10ffff)
            return false;
        i += length;
    }
    return true;
}

} // namespace headroom
