// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file that somebody else wrote.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace headroom {

struct FileBytes
{
    std::unique_ptr<char[]> bytes;
    std::size_t size = 0;
    std::string_view view() const { return {bytes.get(), size}; }
};

/// The whole content, copied, so that nobody can change it while it is read. Errors, with the path: FileMissing, FileUnreadable,
/// FileNotRegular (a folder, device or pipe: never waited for), FileTooLarge.
Result<FileBytes> readInputFile(const std::string& path, std::size_t maximumBytes);

} // namespace headroom
