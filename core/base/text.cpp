// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <deque>
#include <mutex>
#include <vector>

namespace headroom {

namespace {

std::uint64_t word(const char* from, std::size_t size)
{
    std::uint64_t w = 0;
    std::memcpy(&w, from, size);
    return w;
}

std::uint64_t mixed(std::uint64_t h, std::uint64_t w)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide{h ^ w} * 0x9e3779b97f4a7c15U;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t h = mixed(0x243f6a8885a308d3U, text.size());
    while (text.size() > 8) {
        h = mixed(h, word(text.data(), 8));
        text.remove_prefix(8);
    }
    return mixed(mixed(h, word(text.data(), text.size())), 0x13198a2e03707344U);
}

// Open addressing: a look-up touches one line of the table, and the text only where the hashes agree.
struct Shard
{
    struct Slot
    {
        std::uint64_t hash = 0;
        const std::string* text = nullptr;
    };
    std::mutex mutex;
    std::vector<Slot> slots{256};
    std::size_t used = 0;
    std::deque<std::string> strings; // stable addresses

    Slot& slotOf(std::uint64_t hash, std::string_view text)
    {
        std::size_t at = hash & (slots.size() - 1);
        while (slots[at].text && (slots[at].hash != hash || *slots[at].text != text))
            at = (at + 1) & (slots.size() - 1);
        return slots[at];
    }
    void grow()
    {
        std::vector<Slot> before(slots.size() * 2);
        before.swap(slots);
        for (const Slot& slot : before)
            if (slot.text) {
                std::size_t at = slot.hash & (slots.size() - 1);
                while (slots[at].text)
                    at = (at + 1) & (slots.size() - 1);
                slots[at] = slot;
            }
    }
};

constexpr std::size_t shardCount = 64;

std::array<Shard, shardCount>& shards()
{
    static auto* all = new std::array<Shard, shardCount>; // never destroyed: texts outlive every static object
    return *all;
}

const std::string* intern(std::string_view text)
{
    if (text.empty())
        return nullptr;
    const std::uint64_t hash = hashOf(text);
    Shard& shard = shards()[hash >> 58];
    const std::lock_guard lock(shard.mutex);
    if (shard.used * 2 >= shard.slots.size())
        shard.grow();
    Shard::Slot& slot = shard.slotOf(hash, text);
    if (!slot.text) {
        slot = {hash, &shard.strings.emplace_back(text)};
        ++shard.used;
    }
    return slot.text;
}

} // namespace

Text::Text(std::string_view text) : m_text(intern(text)) {}

const std::string& Text::emptyString()
{
    static const std::string empty;
    return empty;
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
