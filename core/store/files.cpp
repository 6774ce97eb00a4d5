// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/files.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>
#include <random>

#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace headroom::files {

namespace fs = std::filesystem;

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    if (this != &other) {
        reset();
        m_fd = other.m_fd;
        other.m_fd = -1;
    }
    return *this;
}

Descriptor::~Descriptor() { reset(); }

void Descriptor::reset()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

namespace {

ErrorCode codeOf(int error, Doing doing)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return ErrorCode::FileMissing;
    case EACCES:
    case EPERM: return doing == Doing::Reading ? ErrorCode::FileUnreadable : ErrorCode::FileUnwritable;
    case ENAMETOOLONG:
    case EINVAL: return doing == Doing::Reading ? ErrorCode::FileMissing : ErrorCode::FileUnwritable;
    case EROFS:
    case ETXTBSY: return ErrorCode::FileUnwritable;
    case EEXIST: return ErrorCode::FileExists;
    case EISDIR:
    case ELOOP:
    case ENXIO: return ErrorCode::FileNotRegular;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return ErrorCode::DiskFull;
    default: return ErrorCode::StorageFailed;
    }
}

} // namespace

Error systemError(int error, std::string_view path, Doing doing, std::string_view step)
{
    const char* name = ::strerrorname_np(error);
    return Error{
        codeOf(error, doing), std::string(path), {{"system", name ? name : std::to_string(error)}, {"step", std::string(step)}}};
}

Result<Stat> status(const std::string& path)
{
    struct stat s = {};
    if (::stat(path.c_str(), &s) != 0)
        return systemError(errno, path, Doing::Reading, "stat");
    Stat result;
    result.info.device = s.st_dev;
    result.info.inode = s.st_ino;
    result.info.size = static_cast<std::uint64_t>(s.st_size);
    result.info.modified = std::int64_t{s.st_mtim.tv_sec} * 1'000'000'000 + s.st_mtim.tv_nsec;
    result.mode = s.st_mode;
    result.links = s.st_nlink;
    result.regular = S_ISREG(s.st_mode);
    return result;
}

bool exists(const std::string& path)
{
    struct stat s = {};
    return ::lstat(path.c_str(), &s) == 0;
}

Result<std::string> realPath(const std::string& path)
{
    if (path.empty() || path.find('\0') != std::string::npos)
        return Error{ErrorCode::FileMissing, path, {}};
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    if (!real)
        return systemError(errno, path, Doing::Reading, "realpath");
    return std::string(real.get());
}

Result<std::string> realTarget(const std::string& path)
{
    Result<std::string> real = realPath(path);
    if (real || real.error().code != ErrorCode::FileMissing || path.empty())
        return real;
    if (exists(path)) // a link to nowhere: what it names is made
        return Error{ErrorCode::FileNotRegular, path, {{"found", "broken link"}}};
    const fs::path absolute = fs::path(path).is_absolute() ? fs::path(path) : fs::current_path() / path;
    const std::string name = absolute.filename().string();
    if (name.empty() || name == "." || name == "..")
        return Error{ErrorCode::FileNotRegular, path, {}};
    Result<std::string> folder = realPath(absolute.parent_path().string());
    if (!folder)
        return folder;
    return (*folder == "/" ? std::string() : *folder) + "/" + name;
}

std::string folderOf(const std::string& absolutePath)
{
    const std::size_t slash = absolutePath.rfind('/');
    return slash == 0 || slash == std::string::npos ? "/" : absolutePath.substr(0, slash);
}

std::string nameOf(const std::string& path) { return path.substr(path.rfind('/') + 1); }

Status syncFolder(const std::string& folder)
{
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.valid())
        return systemError(errno, folder, Doing::Writing, "open folder");
    if (::fsync(fd.fd()) != 0 && errno != EINVAL) // EINVAL: a file system that syncs no folders
        return systemError(errno, folder, Doing::Writing, "sync folder");
    return done();
}

Status writeAll(int fd, std::string_view bytes, const std::string& path)
{
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return systemError(n < 0 ? errno : ENOSPC, path, Doing::Writing, "write");
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return done();
}

Status copyFile(const std::string& from, const std::string& to)
{
    const Descriptor source(::open(from.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW));
    if (!source.valid())
        return systemError(errno, from, Doing::Reading, "open");
    struct stat s = {};
    if (::fstat(source.fd(), &s) != 0 || !S_ISREG(s.st_mode))
        return Error{ErrorCode::FileNotRegular, from, {}};
    const Descriptor target(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!target.valid())
        return systemError(errno, to, Doing::Writing, "create");
    for (off_t left = s.st_size; left > 0;) {
        const ssize_t n = ::sendfile(target.fd(), source.fd(), nullptr, static_cast<std::size_t>(left));
        if (n < 0)
            return systemError(errno, to, Doing::Writing, "copy");
        if (n == 0)
            break;
        left -= n;
    }
    return done();
}

// A name is on the disk when the folder that holds it is synced. One that was there may have been made by a program that died
// before its sync, so it gets one too, but need not let us: it may belong to someone else.
Status makeFolders(const std::string& path)
{
    for (std::size_t slash = path.find('/', 1);; slash = path.find('/', slash + 1)) {
        const std::string part = path.substr(0, slash);
        const bool made = ::mkdir(part.c_str(), 0700) == 0;
        if (!made && errno != EEXIST && !fs::exists(part))
            return systemError(errno, part, Doing::Writing, "make folder");
        if (const Status synced = syncFolder(folderOf(part)); made && !synced)
            return synced;
        if (slash == std::string::npos)
            break;
    }
    return done();
}

std::string networkFileSystem(const std::string& path)
{
    struct statfs s = {};
    if (::statfs(path.c_str(), &s) != 0)
        return {};
    switch (static_cast<std::uint32_t>(s.f_type)) {
    case 0x6969U: return "nfs";
    case 0x517BU:
    case 0xFF534D42U:
    case 0xFE534D42U: return "smb";
    case 0x65735546U: return "fuse";
    case 0x5346414FU: return "afs";
    case 0x01021997U: return "9p";
    case 0x00C36400U: return "ceph";
    case 0x564CU: return "ncp";
    default: return {};
    }
}

Result<PrivateFolder> PrivateFolder::make()
{
    std::error_code none;
    const fs::path base = fs::temp_directory_path(none);
    std::string pattern = (none ? fs::path("/tmp") : base).string() + "/headroom-XXXXXX";
    if (!::mkdtemp(pattern.data()))
        return systemError(errno, pattern, Doing::Writing, "make folder");
    return PrivateFolder(std::move(pattern));
}

PrivateFolder::~PrivateFolder()
{
    std::error_code ignored; // nothing depends on it
    if (!m_path.empty())
        fs::remove_all(m_path, ignored);
}

std::string newUuid()
{
    std::random_device source;
    std::array<std::uint32_t, 4> words{};
    for (std::uint32_t& w : words)
        w = source();
    std::array<unsigned char, 16> bytes{};
    std::memcpy(bytes.data(), words.data(), bytes.size());
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0fU) | 0x40U);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3fU) | 0x80U);
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += "0123456789abcdef"[bytes[i] >> 4];
        text += "0123456789abcdef"[bytes[i] & 15U];
    }
    return text;
}

} // namespace headroom::files
