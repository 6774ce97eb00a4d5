// SPDX-License-Identifier: GPL-3.0-or-later
// What a program asked of the disk, call by call, and what a power cut may leave of it. The strict model: only what was synced
// is sure. A write, a change of size or of a folder that was not synced may be there, be missing, and a write may be half there,
// each for itself; a new file's name is as little sure as its content until its folder is synced.
#pragma once

#include "tests/core/store/session_driver.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace testing_support {

/// One call; files and folders are numbered in the order in which they were first seen, 0 is the root.
struct DiskCall
{
    enum class Kind { Write, Resize, Name, Sync };
    struct NameChange
    {
        std::string name;
        std::optional<int> node; // none: the name goes
    };
    Kind kind = Kind::Write;
    int node = 0; // the file, or the folder of the names
    std::int64_t offset = 0;
    std::string bytes;
    std::vector<NameChange> names; // of one call, so that all take place or none
};

/// Follows the calls below a root folder that is empty at first. The shim of store_faults.cpp tells it of each after it was done.
class DiskLog
{
public:
    explicit DiskLog(std::string root);

    void opened(int descriptor, const char* path, int flags);
    void closed(int descriptor) { m_open.erase(descriptor); }
    void wrote(int descriptor, const void* data, std::size_t size, std::int64_t offset);
    void resized(int descriptor, std::int64_t size);
    void synced(int descriptor);
    void renamed(const char* from, const char* to);
    void removed(const char* path);
    void madeFolder(const char* path);

    const std::vector<DiskCall>& calls() const { return m_calls; }
    const std::vector<bool>& folders() const { return m_isFolder; }
    const std::string& root() const { return m_root; }

private:
    struct Place
    {
        int folder = 0;
        std::string name;
    };
    std::optional<Place> placeOf(const std::string& path) const; // none: outside the root
    std::optional<int> nodeAt(const Place& place) const;
    int newNode(const Place& place, bool folder);
    void add(DiskCall call) { m_calls.push_back(std::move(call)); }

    std::string m_root;
    std::vector<DiskCall> m_calls;
    std::vector<bool> m_isFolder{true};
    std::vector<std::map<std::string, int>> m_names{{}}; // as the running system sees them
    std::map<int, int> m_open;
};

/// Which syncs count: the controls leave some out.
enum class Syncs { All, OfFilesOnly, OfFoldersOnly };

/// The disk after the first calls of a log, with what is sure and what is pending.
class Disk
{
public:
    Disk(const DiskLog& log, Syncs syncs);
    void advanceTo(std::size_t calls);
    /// Writes one state that a power cut may leave to an empty folder, by chance; the first two of every point are all that is
    /// pending, and none of it.
    bool materialise(const std::string& folder, std::size_t number, Random& random) const;

private:
    struct Odds
    {
        unsigned names = 0; // of 100, for a pending one to be there
        unsigned writes = 0;
        unsigned torn = 0;
    };
    struct Node
    {
        std::string sure;
        std::vector<const DiskCall*> pending;
        std::map<std::string, int> names; // of a folder
    };
    static Odds oddsOf(std::size_t number, Random& random);
    std::string contentOf(const Node& node, const Odds& odds, Random& random) const;
    std::map<std::string, int> namesOf(const Node& node, const Odds& odds, Random& random) const;
    bool writeFolder(int node, const std::string& path, const Odds& odds, Random& random) const;
    void carryOut(const DiskCall& call);

    const DiskLog& m_log;
    Syncs m_syncs;
    std::size_t m_at = 0;
    std::vector<Node> m_nodes;
};

} // namespace testing_support
