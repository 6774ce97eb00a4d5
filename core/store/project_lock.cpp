// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_lock.h"

#include "core/store/files.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <optional>
#include <vector>

#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

namespace headroom {

namespace {

constexpr std::string_view magic = "headroom-lock 1";
constexpr std::size_t longestNote = 4096;

std::string readNote(const std::string& path)
{
    const files::Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    std::string text(longestNote, '\0');
    const ssize_t n = fd.valid() ? ::read(fd.fd(), text.data(), text.size()) : -1;
    text.resize(n > 0 ? static_cast<std::size_t>(n) : 0);
    return text;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

template<class T> bool parseWhole(const std::string& text, T& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

std::optional<LockOwner> parseNote(const std::string& text)
{
    const std::vector<std::string> lines = linesOf(text);
    LockOwner owner;
    const bool whole = lines.size() == 6 && lines[0] == magic && parseWhole(lines[1], owner.pid)
        && parseWhole(lines[4], owner.since) && parseWhole(lines[5], owner.started);
    if (!whole || owner.pid <= 0)
        return std::nullopt;
    owner.host = lines[2].substr(0, 255);
    owner.user = lines[3].substr(0, 255);
    return owner;
}

std::string noteOf(const LockOwner& owner)
{
    return std::string(magic) + "\n" + std::to_string(owner.pid) + "\n" + owner.host + "\n" + owner.user + "\n"
        + std::to_string(owner.since) + "\n" + std::to_string(owner.started) + "\n";
}

// The 22nd word of /proc/<pid>/stat, counted behind the name, which may hold blanks; 0 when it can't be told.
std::uint64_t startOf(std::int64_t pid)
{
    const std::string stat = readNote("/proc/" + std::to_string(pid) + "/stat");
    std::size_t at = stat.rfind(')');
    for (int word = 2; word < 22 && at != std::string::npos; ++word)
        at = stat.find(' ', at + 1);
    std::uint64_t ticks = 0;
    if (at == std::string::npos)
        return 0;
    std::from_chars(stat.data() + at + 1, stat.data() + stat.size(), ticks);
    return ticks;
}

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

LockOwner ourselves()
{
    LockOwner owner;
    owner.pid = ::getpid();
    owner.host = hostName();
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        owner.user = found->pw_name;
    owner.since = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    owner.started = startOf(owner.pid);
    return owner;
}

bool isGone(const LockOwner& owner)
{
    if (owner.host != hostName())
        return false;
    if (::kill(static_cast<pid_t>(owner.pid), 0) != 0 && errno == ESRCH)
        return true;
    const std::uint64_t started = startOf(owner.pid);
    return owner.started != 0 && started != 0 && started != owner.started;
}

Error heldBy(const std::string& path, const std::optional<LockOwner>& owner)
{
    Error error{ErrorCode::FileLocked, path, {}};
    if (owner)
        error.details = {{"user", owner->user}, {"host", owner->host}, {"pid", std::to_string(owner->pid)},
            {"since", std::to_string(owner->since)}};
    return error;
}

Status writeNote(const std::string& path, const LockOwner& owner)
{
    const files::Descriptor fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0644));
    if (!fd.valid())
        return files::systemError(errno, path, files::Doing::Writing, "lock");
    Status written = files::writeAll(fd.fd(), noteOf(owner), path);
    if (written && ::fsync(fd.fd()) != 0) // a power cut would leave an empty note, which names nobody and is never taken over
        written = files::systemError(errno, path, files::Doing::Writing, "lock");
    if (!written)
        ::unlink(path.c_str());
    return written;
}

enum class Others { Respect, Override };

Result<LockOwner> takeNote(const std::string& note, Others others)
{
    const LockOwner owner = ourselves();
    for (int attempt = 0; attempt < 3; ++attempt) {
        const Status written = writeNote(note, owner);
        if (written)
            return owner;
        if (written.error().code != ErrorCode::FileExists)
            return written.error();
        const auto holder = parseNote(readNote(note));
        if (others == Others::Respect && !(holder && isGone(*holder)))
            return heldBy(note, holder);
        ::unlink(note.c_str());
    }
    return heldBy(note, parseNote(readNote(note)));
}

} // namespace

ProjectLock::ProjectLock(ProjectLock&& other) noexcept : m_path(std::move(other.m_path)), m_owner(std::move(other.m_owner))
{
    other.m_path.clear();
}

ProjectLock& ProjectLock::operator=(ProjectLock&& other) noexcept
{
    if (this != &other) {
        release();
        m_path = std::move(other.m_path);
        m_owner = std::move(other.m_owner);
        other.m_path.clear();
    }
    return *this;
}

ProjectLock::~ProjectLock() { release(); }

void ProjectLock::release()
{
    if (m_path.empty())
        return;
    if (parseNote(readNote(m_path)) == m_owner)
        ::unlink(m_path.c_str());
    m_path.clear();
}

std::string lockPathOf(const std::string& path)
{
    const std::string folder = files::folderOf(path);
    return (folder == "/" ? "" : folder) + "/." + files::nameOf(path).substr(0, 240) + ".lock";
}

Result<ProjectLock> lockProject(const std::string& path)
{
    const auto target = files::realTarget(path);
    if (!target)
        return target.error();
    const auto owner = takeNote(lockPathOf(*target), Others::Respect);
    if (!owner)
        return owner.error();
    return ProjectLock(lockPathOf(*target), *owner);
}

Result<ProjectLock> takeOverLock(const std::string& path)
{
    const auto target = files::realTarget(path);
    if (!target)
        return target.error();
    const auto owner = takeNote(lockPathOf(*target), Others::Override);
    if (!owner)
        return owner.error();
    return ProjectLock(lockPathOf(*target), *owner);
}

} // namespace headroom
