// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/byte_source.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace headroom {

namespace {

constexpr std::size_t packedBytes = std::size_t{256} << 10;
constexpr int gzipOnly = 15 + 16; // zlib: the largest window, and a gzip header

bool beginsAsGzip(const unsigned char* bytes, std::size_t size) { return size >= 2 && bytes[0] == 0x1f && bytes[1] == 0x8b; }

} // namespace

struct ByteSource::Impl
{
    explicit Impl(InputFile opened) : file(std::move(opened)) {}
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl()
    {
        if (gzip)
            ::inflateEnd(&stream);
    }

    Error damaged(std::string reason) const
    {
        return Error{ErrorCode::FileDamaged, file.path(), {{"reason", std::move(reason)}}};
    }

    /// Reads on behind what is left of the packed bytes.
    Status fill()
    {
        if (left > 0 && from > 0)
            std::memmove(packed.get(), packed.get() + from, left);
        from = 0;
        while (!ended && left < packedBytes) {
            const auto got = file.read(reinterpret_cast<char*>(packed.get()) + left, packedBytes - left);
            if (!got)
                return got.error();
            ended = *got == 0;
            left += *got;
            consumed += *got;
        }
        return done();
    }

    Result<std::size_t> readPlain(char* to, std::size_t most)
    {
        const std::size_t kept = std::min(left, most);
        std::memcpy(to, packed.get() + from, kept);
        from += kept;
        left -= kept;
        std::size_t size = kept;
        while (size < most && !ended) {
            const auto got = file.read(to + size, most - size);
            if (!got)
                return got.error();
            ended = *got == 0;
            size += *got;
            consumed += *got;
        }
        return size;
    }

    Result<std::size_t> readGzip(char* to, std::size_t most)
    {
        std::size_t size = 0;
        while (size < most && !finished) {
            if (left == 0)
                if (const Status filled = fill(); !filled)
                    return filled.error();
            if (left == 0)
                return damaged("it ends too early");
            stream.next_in = packed.get() + from;
            stream.avail_in = static_cast<uInt>(left);
            stream.next_out = reinterpret_cast<unsigned char*>(to) + size;
            const std::size_t room = std::min(most - size, std::size_t{1} << 30);
            stream.avail_out = static_cast<uInt>(room);
            const int state = ::inflate(&stream, Z_NO_FLUSH);
            from += left - stream.avail_in;
            left = stream.avail_in;
            size += room - stream.avail_out;
            if (state == Z_STREAM_END) {
                if (const Status next = nextMember(); !next)
                    return next.error();
            } else if (state != Z_OK) {
                return damaged(stream.msg ? stream.msg : "its data can't be unpacked");
            }
        }
        unpacked += size;
        if (unpacked > mostBytes)
            return Error{ErrorCode::FileTooLarge, file.path(), {}}.with("expected", std::to_string(mostBytes));
        return size;
    }
    /// Behind a member: another one, nothing, or the zeros that tapes fill up with.
    Status nextMember()
    {
        if (left < 2)
            if (const Status filled = fill(); !filled)
                return filled.error();
        if (beginsAsGzip(packed.get() + from, left)) {
            ::inflateReset(&stream);
            return done();
        }
        finished = true;
        while (left > 0) {
            const unsigned char* const begin = packed.get() + from;
            if (std::any_of(begin, begin + left, [](unsigned char byte) { return byte != 0; }))
                return damaged("something else follows the packed data");
            left = 0;
            if (const Status filled = fill(); !filled)
                return filled.error();
        }
        return done();
    }

    InputFile file;
    std::unique_ptr<unsigned char[]> packed = std::make_unique_for_overwrite<unsigned char[]>(packedBytes);
    std::size_t from = 0;
    std::size_t left = 0;
    std::size_t consumed = 0;
    std::size_t unpacked = 0;
    bool ended = false;    // of the file
    bool finished = false; // of what it holds
    bool gzip = false;
    z_stream stream{};
};

ByteSource::ByteSource(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ByteSource::ByteSource(ByteSource&&) noexcept = default;
ByteSource& ByteSource::operator=(ByteSource&&) noexcept = default;
ByteSource::~ByteSource() = default;

Result<ByteSource> ByteSource::open(const std::string& path)
{
    auto file = InputFile::open(path);
    if (!file)
        return file.error();
    auto impl = std::make_unique<Impl>(std::move(file).value());
    if (const Status filled = impl->fill(); !filled)
        return filled.error();
    if (beginsAsGzip(impl->packed.get(), impl->left)) {
        if (::inflateInit2(&impl->stream, gzipOnly) != Z_OK)
            return Error{ErrorCode::Internal, path, {}};
        impl->gzip = true;
    }
    return ByteSource(std::move(impl));
}

Result<std::size_t> ByteSource::read(char* to, std::size_t most)
{
    return m_impl->gzip ? m_impl->readGzip(to, most) : m_impl->readPlain(to, most);
}

std::size_t ByteSource::consumed() const { return m_impl->consumed - m_impl->left; }
std::size_t ByteSource::total() const { return m_impl->file.size(); }

} // namespace headroom
