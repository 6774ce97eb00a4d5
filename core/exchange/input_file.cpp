// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/input_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace headroom {

namespace {

struct Descriptor
{
    int number;
    explicit Descriptor(int n) : number(n) {}
    ~Descriptor()
    {
        if (number >= 0)
            ::close(number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
};

} // namespace

Result<FileBytes> readInputFile(const std::string& path, std::size_t maximumBytes)
{
    const auto failed = [&](ErrorCode code) { return Error{code, path, {}}; };
    if (path.find('\0') != std::string::npos)
        return failed(ErrorCode::FileMissing);
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file.number < 0)
        return failed(errno == ENOENT || errno == ENOTDIR ? ErrorCode::FileMissing : ErrorCode::FileUnreadable);
    struct stat status
    {};
    if (::fstat(file.number, &status) != 0)
        return failed(ErrorCode::FileUnreadable);
    if (!S_ISREG(status.st_mode))
        return failed(ErrorCode::FileNotRegular);
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > maximumBytes)
        return failed(ErrorCode::FileTooLarge).with("found", std::to_string(size)).with("expected", std::to_string(maximumBytes));
    FileBytes content{std::make_unique_for_overwrite<char[]>(size + 1), 0};
    while (content.size < size) {
        const ssize_t got = ::read(file.number, content.bytes.get() + content.size, size - content.size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failed(ErrorCode::FileUnreadable);
        if (got == 0)
            break; // it became shorter meanwhile
        content.size += static_cast<std::size_t>(got);
    }
    return content;
}

} // namespace headroom
