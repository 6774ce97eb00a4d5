// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a file of any size, piece by piece: as they are, or unpacked where it is gzipped (RFC 1952).
#pragma once

#include "core/exchange/input_file.h"

#include <cstddef>
#include <memory>
#include <string>

namespace headroom {

/// Gzip is known by its first bytes, not by the file's name; several members one after another are one text. Not for several
/// threads at once.
class ByteSource
{
public:
    static constexpr std::size_t mostBytes = std::size_t{1} << 40; // unpacked

    /// Errors: those of InputFile::open().
    static Result<ByteSource> open(const std::string& path);
    ByteSource(ByteSource&&) noexcept;
    ByteSource& operator=(ByteSource&&) noexcept;
    ~ByteSource();

    /// Fills as much of `most` as there is; less only at the end. Errors, with the path: FileUnreadable; FileDamaged ("reason") where
    /// gzip's data is cut off, changed or followed by something else; FileTooLarge beyond mostBytes.
    Result<std::size_t> read(char* to, std::size_t most);
    /// Of the file's own bytes, for progress.
    std::size_t consumed() const;
    std::size_t total() const;

private:
    struct Impl;
    explicit ByteSource(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace headroom
