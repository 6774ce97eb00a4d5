// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"

#include <zip.h>

namespace headroom {

namespace {

struct Close
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

} // namespace

struct ZipArchive::Impl
{
    std::string path;
    ZipLimits limits;
    FileBytes bytes; // must outlive the archive
    std::unique_ptr<zip_t, Close> archive;
    std::vector<Entry> entries;
};

ZipArchive::ZipArchive(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;
const std::vector<ZipArchive::Entry>& ZipArchive::entries() const { return m_impl->entries; }

Result<ZipArchive> ZipArchive::open(const std::string& path, const ZipLimits& limits)
{
    auto bytes = readInputFile(path, limits.archiveBytes);
    if (!bytes)
        return bytes.error();
    auto impl = std::make_unique<Impl>(Impl{path, limits, *std::move(bytes), nullptr, {}});
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(impl->bytes.bytes.get(), impl->bytes.size, 0, &error);
    if (source)
        impl->archive.reset(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (source && !impl->archive)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!impl->archive)
        return Error{ErrorCode::FileDamaged, path, {{"expected", "zip"}}};
    const zip_int64_t count = zip_get_num_entries(impl->archive.get(), 0);
    if (count < 0 || static_cast<std::size_t>(count) > limits.entries)
        return Error{
            ErrorCode::FileHostile, path, {{"found", std::to_string(count)}, {"maximum", std::to_string(limits.entries)}}};
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t entry;
        if (zip_stat_index(impl->archive.get(), static_cast<zip_uint64_t>(i), 0, &entry) != 0
            || (entry.valid & (ZIP_STAT_NAME | ZIP_STAT_SIZE)) != (ZIP_STAT_NAME | ZIP_STAT_SIZE))
            return Error{ErrorCode::FileDamaged, path, {{"expected", "zip"}}};
        impl->entries.push_back({entry.name, entry.size});
    }
    return ZipArchive(std::move(impl));
}

Status ZipArchive::checkUsual(std::size_t index) const
{
    const Entry& entry = m_impl->entries.at(index);
    const std::string where = m_impl->path + ":" + entry.name;
    zip_stat_t about;
    const bool known = zip_stat_index(m_impl->archive.get(), index, 0, &about) == 0;
    const bool usual = known && about.encryption_method == ZIP_EM_NONE
        && (about.comp_method == ZIP_CM_STORE || about.comp_method == ZIP_CM_DEFLATE);
    if (!usual)
        return Error{ErrorCode::FileHostile, where, {{"found", "packed or encrypted in an unusual way"}}};
    if (entry.size > m_impl->limits.entryBytes)
        return Error{ErrorCode::FileTooLarge, where,
            {{"found", std::to_string(entry.size)}, {"maximum", std::to_string(m_impl->limits.entryBytes)}}};
    return done();
}

Result<FileBytes> ZipArchive::read(std::size_t index) const
{
    if (const Status usual = checkUsual(index); !usual)
        return usual.error();
    const Entry& entry = m_impl->entries.at(index);
    const std::string where = m_impl->path + ":" + entry.name;
    const std::unique_ptr<zip_file_t, Close> file(zip_fopen_index(m_impl->archive.get(), index, 0));
    if (!file)
        return Error{ErrorCode::FileDamaged, where, {}};
    // Its size is what the archive says; one byte more is asked for, as reading to the end compares the checksum.
    FileBytes content{std::make_unique_for_overwrite<char[]>(entry.size + 1), 0};
    while (content.size <= entry.size) {
        const zip_int64_t got = zip_fread(file.get(), content.bytes.get() + content.size, entry.size + 1 - content.size);
        if (got < 0)
            return Error{ErrorCode::FileDamaged, where, {}};
        if (got == 0)
            break;
        content.size += static_cast<std::size_t>(got);
    }
    if (content.size != entry.size)
        return Error{ErrorCode::FileDamaged, where, {}};
    return content;
}

struct ZipStream::Impl
{
    std::string where;
    std::unique_ptr<zip_file_t, Close> file;
    std::uint64_t left = 0; // of the size that the archive says
};

ZipStream::ZipStream(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ZipStream::ZipStream(ZipStream&&) noexcept = default;
ZipStream& ZipStream::operator=(ZipStream&&) noexcept = default;
ZipStream::~ZipStream() = default;

Result<std::size_t> ZipStream::read(char* buffer, std::size_t size)
{
    const zip_int64_t got = zip_fread(m_impl->file.get(), buffer, size);
    const bool asSaid = got >= 0 && static_cast<std::uint64_t>(got) <= m_impl->left && (got > 0 || m_impl->left == 0);
    if (!asSaid)
        return Error{ErrorCode::FileDamaged, m_impl->where, {}};
    m_impl->left -= static_cast<std::uint64_t>(got);
    return static_cast<std::size_t>(got);
}

Result<ZipStream> ZipArchive::stream(std::size_t index) const
{
    constexpr std::uint64_t small = std::uint64_t{1} << 20;
    if (const Status usual = checkUsual(index); !usual)
        return usual.error();
    const Entry& entry = m_impl->entries.at(index);
    const std::string where = m_impl->path + ":" + entry.name;
    zip_stat_t about;
    const bool known = zip_stat_index(m_impl->archive.get(), index, 0, &about) == 0 && (about.valid & ZIP_STAT_COMP_SIZE) != 0;
    if (entry.size > small && (!known || entry.size / m_impl->limits.ratio > about.comp_size))
        return Error{ErrorCode::FileHostile, where,
            {{"found", std::to_string(entry.size)},
                {"maximum", std::to_string(known ? about.comp_size * m_impl->limits.ratio : small)}}};
    std::unique_ptr<zip_file_t, Close> file(zip_fopen_index(m_impl->archive.get(), index, 0));
    if (!file)
        return Error{ErrorCode::FileDamaged, where, {}};
    return ZipStream(std::make_unique<ZipStream::Impl>(ZipStream::Impl{where, std::move(file), entry.size}));
}

} // namespace headroom
