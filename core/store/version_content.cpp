// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/version_content.h"

#include "core/store/project_file.h"

#include <cerrno>

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

std::string packed(const std::string& bytes)
{
    uLongf size = ::compressBound(static_cast<uLong>(bytes.size()));
    std::string out(sizeBytes + size, '\0');
    for (std::size_t i = 0; i < sizeBytes; ++i)
        out[i] = static_cast<char>((static_cast<std::uint64_t>(bytes.size()) >> (8 * i)) & 0xffU);
    ::compress(reinterpret_cast<Bytef*>(out.data() + sizeBytes), &size, reinterpret_cast<const Bytef*>(bytes.data()),
        static_cast<uLong>(bytes.size())); // can't fail: there is room for it
    out.resize(sizeBytes + size);
    return out;
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

Result<std::string> packProject(const Model& model)
{
    const auto folder = files::PrivateFolder::make();
    if (!folder)
        return folder.error();
    const std::string path = folder->path() + "/version";
    if (const auto saved = saveProject(model, path); !saved)
        return saved.error();
    const auto bytes = readAll(path);
    if (!bytes)
        return bytes.error();
    return packed(*bytes);
}

Result<Model> unpackProject(std::string_view bytes)
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
    auto opened = openProject(path);
    if (!opened)
        return opened.error();
    return std::move(opened->model);
}

} // namespace headroom
