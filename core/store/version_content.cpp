// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/version_content.h"

#include "core/base/work_part.h"
#include "core/store/project_file.h"

#include <algorithm>
#include <cerrno>
#include <limits>
#include <new>
#include <optional>

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

namespace headroom {

namespace {

constexpr std::size_t sizeBytes = 8;
constexpr std::uint64_t largest = std::uint64_t{1} << 30; // unpacked
constexpr std::uint64_t steepest = 1040;                  // zlib packs no better than 1032 : 1

Result<std::string> readAll(const std::string& path)
{
    const files::Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!fd.valid())
        return files::systemError(errno, path, files::Doing::Reading, "open");
    std::string bytes;
    std::string block(std::size_t{1} << 20, '\0');
    for (ssize_t n = 1; n != 0;) {
        n = ::read(fd.fd(), block.data(), block.size());
        if (n < 0)
            return files::systemError(errno, path, files::Doing::Reading, "read");
        bytes.append(block, 0, static_cast<std::size_t>(n));
    }
    return bytes;
}

Status writeNew(const std::string& path, std::string_view bytes)
{
    const files::Descriptor fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.valid())
        return files::systemError(errno, path, files::Doing::Writing, "create");
    return files::writeAll(fd.fd(), bytes, path);
}

/// Nothing when it was cancelled.
std::optional<std::string> packed(const std::string& bytes, const WorkWatch& watch)
{
    constexpr std::size_t piece = std::size_t{1} << 20;
    std::string out(sizeBytes + ::compressBound(static_cast<uLong>(bytes.size())), '\0');
    for (std::size_t i = 0; i < sizeBytes; ++i)
        out[i] = static_cast<char>((static_cast<std::uint64_t>(bytes.size()) >> (8 * i)) & 0xffU);
    z_stream stream{};
    if (::deflateInit(&stream, Z_DEFAULT_COMPRESSION) != Z_OK)
        throw std::bad_alloc();
    stream.next_out = reinterpret_cast<Bytef*>(out.data() + sizeBytes);
    std::size_t left = out.size() - sizeBytes;
    for (std::size_t from = 0; from <= bytes.size() && !watch.isCancelled(); from += piece) {
        const std::size_t size = std::min(piece, bytes.size() - from);
        stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data() + from)); // it only reads
        stream.avail_in = static_cast<uInt>(size);
        stream.avail_out = static_cast<uInt>(std::min<std::size_t>(left, std::numeric_limits<uInt>::max()));
        const uInt room = stream.avail_out;
        ::deflate(&stream, from + size == bytes.size() ? Z_FINISH : Z_NO_FLUSH); // can't fail: there is room for it
        left -= room - stream.avail_out;
        watch.tell(from + size, bytes.size());
    }
    ::deflateEnd(&stream);
    out.resize(out.size() - left);
    return watch.isCancelled() ? std::nullopt : std::optional(std::move(out));
}

Result<std::string> unpacked(std::string_view bytes)
{
    const Error damaged{ErrorCode::FileDamaged, {}, {}};
    if (bytes.size() <= sizeBytes)
        return damaged;
    std::uint64_t size = 0;
    for (std::size_t i = 0; i < sizeBytes; ++i)
        size |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    bytes.remove_prefix(sizeBytes);
    if (size > largest || size > bytes.size() * steepest)
        return damaged;
    std::string out(size, '\0');
    uLongf made = static_cast<uLongf>(size);
    const int code = ::uncompress(reinterpret_cast<Bytef*>(out.data()), &made, reinterpret_cast<const Bytef*>(bytes.data()),
        static_cast<uLong>(bytes.size()));
    if (code != Z_OK || made != size)
        return damaged;
    return out;
}

} // namespace

Result<std::string> packProject(const Model& model, const WorkWatch& watch)
{
    const auto folder = files::PrivateFolder::make();
    if (!folder)
        return folder.error();
    const std::string path = folder->path() + "/version";
    SaveOptions options;
    options.watch = partOf(watch, 0, 40);
    if (const auto saved = saveProject(model, path, options); !saved)
        return saved.error();
    const auto bytes = readAll(path);
    if (!bytes)
        return bytes.error();
    auto content = packed(*bytes, partOf(watch, 40, 100));
    return content ? Result<std::string>(*std::move(content)) : Error{ErrorCode::Cancelled, {}, {}};
}

Result<Model> unpackProject(std::string_view bytes, const WorkWatch& watch)
{
    const auto file = unpacked(bytes);
    if (!file)
        return file.error();
    const auto folder = files::PrivateFolder::make();
    if (!folder)
        return folder.error();
    const std::string path = folder->path() + "/version";
    if (const Status written = writeNew(path, *file); !written)
        return written.error();
    OpenOptions options;
    options.watch = watch;
    auto opened = openProject(path, options);
    if (!opened)
        return opened.error();
    return std::move(opened->model);
}

} // namespace headroom
