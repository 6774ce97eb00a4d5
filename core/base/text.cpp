// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <array>
#include <deque>
#include <mutex>
#include <unordered_map>

namespace headroom {

namespace {

struct Shard
{
    std::mutex mutex;
    std::unordered_map<std::string_view, const std::string*> byContent;
    std::deque<std::string> strings; // stable addresses
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
    const std::size_t hash = std::hash<std::string_view>()(text);
    Shard& shard = shards()[(hash >> 20) % shardCount];
    const std::lock_guard lock(shard.mutex);
    if (const auto found = shard.byContent.find(text); found != shard.byContent.end())
        return found->second;
    const std::string& stored = shard.strings.emplace_back(text);
    shard.byContent.emplace(stored, &stored);
    return &stored;
}

} // namespace

Text::Text(std::string_view text) : m_text(intern(text)) {}

const std::string& Text::emptyString()
{
    static const std::string empty;
    return empty;
}

bool isCleanText(std::string_view text, Lines lines)
{
    for (std::size_t i = 0; i < text.size();) {
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
