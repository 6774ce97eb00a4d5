// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/disk_log.h"

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>

namespace testing_support {

namespace {

using Kind = DiskCall::Kind;

constexpr std::size_t sector = 512;

void writeInto(std::string& content, std::int64_t offset, std::string_view bytes)
{
    const auto from = static_cast<std::size_t>(offset);
    if (content.size() < from + bytes.size())
        content.resize(from + bytes.size(), '\0');
    content.replace(from, bytes.size(), bytes);
}

void applyNames(std::map<std::string, int>& names, const DiskCall& call)
{
    for (const DiskCall::NameChange& change : call.names) {
        names.erase(change.name);
        if (change.node)
            names.emplace(change.name, *change.node);
    }
}

// Of a torn write the sectors up to one, or from one on; or its length only, with zeros where nothing was before.
void writeTorn(std::string& content, const DiskCall& call, Random& random)
{
    const std::string_view bytes = call.bytes;
    const std::size_t cut = std::min(bytes.size(), (1 + random.below(bytes.size() / sector + 1)) * sector);
    switch (random.below(3)) {
    case 0: writeInto(content, call.offset, bytes.substr(0, cut)); break;
    case 1: writeInto(content, call.offset + static_cast<std::int64_t>(cut), bytes.substr(cut)); break;
    default: content.resize(std::max(content.size(), static_cast<std::size_t>(call.offset) + bytes.size()), '\0');
    }
}

} // namespace

DiskLog::DiskLog(std::string root) : m_root(std::move(root)) {}

std::optional<DiskLog::Place> DiskLog::placeOf(const std::string& path) const
{
    if (path.rfind(m_root + "/", 0) != 0)
        return std::nullopt;
    Place place;
    std::string rest = path.substr(m_root.size() + 1);
    for (std::size_t slash = rest.find('/'); slash != std::string::npos; slash = rest.find('/')) {
        const auto folder = nodeAt({place.folder, rest.substr(0, slash)});
        if (!folder)
            return std::nullopt;
        place.folder = *folder;
        rest.erase(0, slash + 1);
    }
    place.name = rest;
    return place;
}

std::optional<int> DiskLog::nodeAt(const Place& place) const
{
    const auto& names = m_names[static_cast<std::size_t>(place.folder)];
    const auto found = names.find(place.name);
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

int DiskLog::newNode(const Place& place, bool folder)
{
    const auto node = static_cast<int>(m_isFolder.size());
    m_isFolder.push_back(folder);
    m_names.emplace_back();
    m_names[static_cast<std::size_t>(place.folder)][place.name] = node;
    add({Kind::Name, place.folder, 0, {}, {{place.name, node}}});
    return node;
}

void DiskLog::opened(int descriptor, const char* path, int flags)
{
    m_open.erase(descriptor);
    if (path == m_root) {
        m_open[descriptor] = 0;
        return;
    }
    const auto place = placeOf(path);
    if (!place)
        return;
    std::optional<int> node = nodeAt(*place);
    if (!node)
        node = newNode(*place, false);
    m_open[descriptor] = *node;
    if ((flags & O_TRUNC) != 0)
        add({Kind::Resize, *node, 0, {}, {}});
}

void DiskLog::wrote(int descriptor, const void* data, std::size_t size, std::int64_t offset)
{
    if (const auto file = m_open.find(descriptor); file != m_open.end())
        add({Kind::Write, file->second, offset, std::string(static_cast<const char*>(data), size), {}});
}

void DiskLog::resized(int descriptor, std::int64_t size)
{
    if (const auto file = m_open.find(descriptor); file != m_open.end())
        add({Kind::Resize, file->second, size, {}, {}});
}

void DiskLog::synced(int descriptor)
{
    if (const auto file = m_open.find(descriptor); file != m_open.end())
        add({Kind::Sync, file->second, 0, {}, {}});
}

void DiskLog::renamed(const char* from, const char* to)
{
    const auto source = placeOf(from);
    const auto target = placeOf(to);
    if (!source && !target)
        return;
    if (!source || !target || source->folder != target->folder)
        qFatal("a rename between folders is not followed");
    const int node = *nodeAt(*source);
    auto& names = m_names[static_cast<std::size_t>(source->folder)];
    names.erase(source->name);
    names[target->name] = node;
    add({Kind::Name, source->folder, 0, {}, {{source->name, std::nullopt}, {target->name, node}}});
}

void DiskLog::removed(const char* path)
{
    const auto place = placeOf(path);
    if (!place)
        return;
    m_names[static_cast<std::size_t>(place->folder)].erase(place->name);
    add({Kind::Name, place->folder, 0, {}, {{place->name, std::nullopt}}});
}

void DiskLog::madeFolder(const char* path)
{
    if (const auto place = placeOf(path); place && !nodeAt(*place))
        newNode(*place, true);
}

Disk::Disk(const DiskLog& log, Syncs syncs) : m_log(log), m_syncs(syncs), m_nodes(log.folders().size()) {}

void Disk::advanceTo(std::size_t calls)
{
    for (; m_at < calls; ++m_at)
        carryOut(m_log.calls()[m_at]);
}

void Disk::carryOut(const DiskCall& call)
{
    const auto index = static_cast<std::size_t>(call.node);
    Node& node = m_nodes[index];
    if (call.kind != Kind::Sync) {
        node.pending.push_back(&call);
        return;
    }
    const bool folder = m_log.folders()[index];
    if (m_syncs != Syncs::All && folder == (m_syncs == Syncs::OfFilesOnly))
        return;
    Random none(1);
    const Odds all{100, 100, 0};
    node.sure = contentOf(node, all, none);
    node.names = namesOf(node, all, none);
    node.pending.clear();
}

Disk::Odds Disk::oddsOf(std::size_t number, Random& random)
{
    constexpr unsigned choices[]{0, 10, 50, 50, 90, 100};
    if (number == 0)
        return {0, 0, 0};
    if (number == 1)
        return {100, 100, 0};
    return {choices[random.below(6)], choices[random.below(6)], random.below(2) == 0 ? 0U : 30U};
}

std::string Disk::contentOf(const Node& node, const Odds& odds, Random& random) const
{
    std::string content = node.sure;
    for (const DiskCall* call : node.pending) {
        const bool torn = call->kind == Kind::Write && random.below(100) < odds.torn;
        if (call->kind == Kind::Name || (!torn && random.below(100) >= odds.writes))
            continue;
        if (torn)
            writeTorn(content, *call, random);
        else if (call->kind == Kind::Write)
            writeInto(content, call->offset, call->bytes);
        else
            content.resize(static_cast<std::size_t>(call->offset), '\0');
    }
    return content;
}

std::map<std::string, int> Disk::namesOf(const Node& node, const Odds& odds, Random& random) const
{
    std::map<std::string, int> names = node.names;
    for (const DiskCall* call : node.pending)
        if (call->kind == Kind::Name && random.below(100) < odds.names)
            applyNames(names, *call);
    return names;
}

bool Disk::materialise(const std::string& folder, std::size_t number, Random& random) const
{
    return writeFolder(0, folder, oddsOf(number, random), random);
}

bool Disk::writeFolder(int node, const std::string& path, const Odds& odds, Random& random) const
{
    for (const auto& [name, child] : namesOf(m_nodes[static_cast<std::size_t>(node)], odds, random)) {
        const std::string place = path + "/" + name;
        if (m_log.folders()[static_cast<std::size_t>(child)]) {
            if (::mkdir(place.c_str(), 0700) != 0 || !writeFolder(child, place, odds, random))
                return false;
            continue;
        }
        const std::string content = contentOf(m_nodes[static_cast<std::size_t>(child)], odds, random);
        std::FILE* file = std::fopen(place.c_str(), "wb");
        if (!file)
            return false;
        const bool written = std::fwrite(content.data(), 1, content.size(), file) == content.size();
        if (std::fclose(file) != 0 || !written)
            return false;
    }
    return true;
}

} // namespace testing_support
