// SPDX-License-Identifier: GPL-3.0-or-later
// Files as the store needs them: identity, errors of the system as ours, descriptors, folders that are synced.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace headroom {

/// Which file it is and in which state: equal infos are the same file, not written since.
struct FileInfo
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t size = 0;
    std::int64_t modified = 0; // nanoseconds since 1970-01-01 UTC
    bool operator==(const FileInfo&) const = default;
};

namespace files {

/// A descriptor that is closed at the end; -1 is none.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(Descriptor&& other) noexcept : m_fd(other.m_fd) { other.m_fd = -1; }
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();

    int fd() const { return m_fd; }
    bool valid() const { return m_fd >= 0; }
    /// Closes now.
    void reset();

private:
    int m_fd = -1;
};

enum class Doing { Reading, Writing };

/// The system's errno as an Error: FileMissing, FileUnreadable or FileUnwritable (by what was being done), FileExists,
/// FileNotRegular, DiskFull, else StorageFailed; with the details "system" (the name of the system's error) and "step".
Error systemError(int error, std::string_view path, Doing doing, std::string_view step);

struct Stat
{
    FileInfo info;
    std::uint32_t mode = 0; // type and permissions
    std::uint64_t links = 1;
    bool regular = false;
};

/// Of the file itself, links followed. Errors: as systemError.
Result<Stat> status(const std::string& path);
bool exists(const std::string& path);
/// Absolute, without links, "." and "..". Errors: FileMissing, FileNotRegular for a loop of links, FileUnreadable.
Result<std::string> realPath(const std::string& path);
/// The same for a file that need not exist yet: its folder must.
Result<std::string> realTarget(const std::string& path);
std::string folderOf(const std::string& absolutePath);
std::string nameOf(const std::string& path);

/// Writes the folder's entries to the disk, after a file in it was made, renamed or removed.
Status syncFolder(const std::string& folder);
/// All of it or an error.
Status writeAll(int fd, std::string_view bytes, const std::string& path);
/// Copies what a path holds to a new file with permissions 0600.
Status copyFile(const std::string& from, const std::string& to);
/// Makes a folder (0700) and its parents where missing, on the disk when it returns.
Status makeFolders(const std::string& path);

/// "nfs", "smb", "fuse" ... when the file lies on a file system shared over a network (or one that cannot tell); else empty.
std::string networkFileSystem(const std::string& path);

/// A folder of our own (0700) that goes with everything in it.
class PrivateFolder
{
public:
    static Result<PrivateFolder> make();
    PrivateFolder(PrivateFolder&& other) noexcept : m_path(std::move(other.m_path)) { other.m_path.clear(); }
    PrivateFolder& operator=(PrivateFolder&&) = delete;
    ~PrivateFolder();
    const std::string& path() const { return m_path; }

private:
    explicit PrivateFolder(std::string path) : m_path(std::move(path)) {}
    std::string m_path;
};

/// 32 hexadecimal digits from the system's random source, in the form of a UUID.
std::string newUuid();

} // namespace files
} // namespace headroom
