// SPDX-License-Identifier: GPL-3.0-or-later
// Files inside a zip archive of somebody else's, read under limits.
#pragma once

#include "core/base/result.h"
#include "core/exchange/input_file.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace headroom {

struct ZipLimits
{
    std::size_t archiveBytes = std::size_t{512} << 20;
    std::size_t entries = 10'000;
    std::size_t entryBytes = std::size_t{1} << 30; // unpacked
    /// How many times its packed size an entry that is read piece by piece may have; small ones may have any.
    std::size_t ratio = 200;
};

/// An entry that is unpacked piece by piece; the archive must outlive it.
class ZipStream
{
public:
    ZipStream(ZipStream&&) noexcept;
    ZipStream& operator=(ZipStream&&) noexcept;
    ~ZipStream();

    /// Fills as much of the buffer as there is; 0 at the end, where the checksum was compared. Error: FileDamaged.
    Result<std::size_t> read(char* buffer, std::size_t size);

private:
    friend class ZipArchive;
    struct Impl;
    explicit ZipStream(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// The archive is held in memory; entries are unpacked when they are asked for.
class ZipArchive
{
public:
    /// Whether the bytes begin as a zip archive does.
    static bool isZip(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); }
    /// Errors: those of readInputFile(), FileDamaged, FileHostile ("found": too many entries).
    static Result<ZipArchive> open(const std::string& path, const ZipLimits& limits = {});

    ZipArchive(ZipArchive&&) noexcept;
    ZipArchive& operator=(ZipArchive&&) noexcept;
    ~ZipArchive();

    struct Entry
    {
        std::string name; // as it stands there; never used as a path of ours
        std::uint64_t size = 0;
    };
    /// In the archive's order.
    const std::vector<Entry>& entries() const;
    /// The content of the entry at that place, its checksum compared. Errors: FileTooLarge ("maximum"), FileDamaged, FileHostile
    /// (encrypted, or packed in a way other than the usual two).
    Result<FileBytes> read(std::size_t index) const;
    /// The same, piece by piece. Errors as of read(), and FileHostile for an entry that grows more than the limit's ratio.
    Result<ZipStream> stream(std::size_t index) const;

private:
    struct Impl;
    Status checkUsual(std::size_t index) const;
    explicit ZipArchive(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace headroom
