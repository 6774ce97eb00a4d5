// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/input_file.h"

#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace headroom {

Result<InputFile> InputFile::open(const std::string& path)
{
    const auto failed = [&](ErrorCode code) { return Error{code, path, {}}; };
    if (path.find('\0') != std::string::npos)
        return failed(ErrorCode::FileMissing);
    InputFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY), path);
    if (file.m_number < 0)
        return failed(errno == ENOENT || errno == ENOTDIR ? ErrorCode::FileMissing : ErrorCode::FileUnreadable);
    struct stat status
    {};
    if (::fstat(file.m_number, &status) != 0)
        return failed(ErrorCode::FileUnreadable);
    if (!S_ISREG(status.st_mode))
        return failed(ErrorCode::FileNotRegular);
    file.m_size = static_cast<std::size_t>(status.st_size);
    return file;
}

InputFile::InputFile(InputFile&& other) noexcept
    : m_number(std::exchange(other.m_number, -1)), m_size(other.m_size), m_path(std::move(other.m_path))
{}

InputFile& InputFile::operator=(InputFile&& other) noexcept
{
    std::swap(m_number, other.m_number);
    std::swap(m_size, other.m_size);
    std::swap(m_path, other.m_path);
    return *this;
}

InputFile::~InputFile()
{
    if (m_number >= 0)
        ::close(m_number);
}

Result<std::size_t> InputFile::read(char* to, std::size_t most)
{
    for (;;) {
        const ssize_t got = ::read(m_number, to, most);
        if (got >= 0)
            return static_cast<std::size_t>(got);
        if (errno != EINTR)
            return Error{ErrorCode::FileUnreadable, m_path, {}};
    }
}

namespace {

std::uintptr_t pageSize()
{
    static const auto size = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    return size;
}

/// Asks for large pages, which the system makes ready with less work. Whole pages within the bytes only.
void preferLargePages(const char* bytes, std::size_t size)
{
    const std::uintptr_t begin = (reinterpret_cast<std::uintptr_t>(bytes) + pageSize() - 1) / pageSize() * pageSize();
    const std::uintptr_t end = reinterpret_cast<std::uintptr_t>(bytes + size) / pageSize() * pageSize();
    constexpr std::uintptr_t worthIt = std::uintptr_t{8} << 20;
    if (end > begin + worthIt)
        ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
}

} // namespace

void ReadOnceText::readTo(std::size_t position)
{
    constexpr std::size_t kept = std::size_t{2} << 20;
    constexpr std::size_t together = std::size_t{8} << 20;
    if (position < m_givenBack + together + kept)
        return;
    const std::uintptr_t page = pageSize();
    const auto at = reinterpret_cast<std::uintptr_t>(m_text.data());
    const auto begin = (at + m_givenBack + page - 1) / page * page; // whole pages of the text only
    const auto end = (at + position - kept) / page * page;
    ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
    m_givenBack = position - kept;
}

Result<FileBytes> readInputFile(const std::string& path, std::size_t maximumBytes)
{
    auto file = InputFile::open(path);
    if (!file)
        return file.error();
    if (file->size() > maximumBytes)
        return Error{ErrorCode::FileTooLarge, path, {}}
            .with("found", std::to_string(file->size()))
            .with("expected", std::to_string(maximumBytes));
    FileBytes content{std::make_unique_for_overwrite<char[]>(file->size() + 1), 0};
    preferLargePages(content.bytes.get(), file->size());
    while (content.size < file->size()) {
        const auto got = file->read(content.bytes.get() + content.size, file->size() - content.size);
        if (!got)
            return got.error();
        if (*got == 0)
            break; // it became shorter meanwhile
        content.size += *got;
    }
    return content;
}

} // namespace headroom
