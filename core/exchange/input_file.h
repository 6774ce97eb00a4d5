// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file that somebody else wrote.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace headroom {

struct FileBytes
{
    std::unique_ptr<char[]> bytes;
    std::size_t size = 0;
    std::string_view view() const { return {bytes.get(), size}; }
};

/// A text that is read once, from its beginning: some way behind the reader its memory goes back to the system. Domain: the text is the
/// caller's own, made by new; what was read reads as anything from then on.
class ReadOnceText
{
public:
    explicit ReadOnceText(std::string_view text) : m_text(text) {}
    /// What stands a record or more (2 MiB) in front of the place is not needed any more.
    void readTo(std::size_t position);

private:
    std::string_view m_text;
    std::size_t m_givenBack = 0;
};

/// A file that is read from its beginning to its end. Not for several threads at once.
class InputFile
{
public:
    /// Errors, with the path: FileMissing, FileUnreadable, FileNotRegular (a folder, device or pipe: never waited for).
    static Result<InputFile> open(const std::string& path);
    InputFile(InputFile&& other) noexcept;
    InputFile& operator=(InputFile&& other) noexcept;
    ~InputFile();

    /// When it was opened.
    std::size_t size() const { return m_size; }
    const std::string& path() const { return m_path; }
    /// Up to `most` bytes; 0 at the end. Error: FileUnreadable.
    Result<std::size_t> read(char* to, std::size_t most);

private:
    InputFile(int number, std::string path) : m_number(number), m_path(std::move(path)) {}

    int m_number = -1;
    std::size_t m_size = 0;
    std::string m_path;
};

/// The whole content, copied, so that nobody can change it while it is read. Errors, with the path: FileMissing, FileUnreadable,
/// FileNotRegular (a folder, device or pipe: never waited for), FileTooLarge.
Result<FileBytes> readInputFile(const std::string& path, std::size_t maximumBytes);

} // namespace headroom
