// SPDX-License-Identifier: GPL-3.0-or-later
// The note beside an open project that names who has it open. It asks, it does not force: saving never needs it.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace headroom {

struct LockOwner
{
    std::int64_t pid = 0;
    std::string host;
    std::string user;
    std::int64_t since = 0;    // seconds since 1970-01-01 UTC
    std::uint64_t started = 0; // the process's start in the system's ticks: a later process of the same pid is another
    bool operator==(const LockOwner&) const = default;
};

/// Held from its making to its end, when the note is removed if it is still ours.
class ProjectLock
{
public:
    ProjectLock(ProjectLock&& other) noexcept;
    ProjectLock& operator=(ProjectLock&& other) noexcept;
    ~ProjectLock();
    const std::string& path() const { return m_path; }

private:
    friend Result<ProjectLock> lockProject(const std::string& path);
    friend Result<ProjectLock> takeOverLock(const std::string& path);
    ProjectLock(std::string path, LockOwner owner) : m_path(std::move(path)), m_owner(std::move(owner)) {}
    void release();
    std::string m_path;
    LockOwner m_owner;
};

/// Locks the project for this process. A note whose process no longer runs on this host is taken over. Errors: FileLocked with
/// "user", "host", "pid", "since" (empty details when the note can't be read); FileUnwritable and others when no note can be
/// written, which need not stop anyone.
Result<ProjectLock> lockProject(const std::string& path);
/// The same, whoever holds it: the user has decided.
Result<ProjectLock> takeOverLock(const std::string& path);
/// ".name.headroom.lock" in the project's folder.
std::string lockPathOf(const std::string& path);

} // namespace headroom
