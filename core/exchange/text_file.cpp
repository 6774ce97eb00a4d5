// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_file.h"

#include "core/exchange/byte_source.h"
#include "core/exchange/text_encoding.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t pieceBytes = std::size_t{4} << 20;
constexpr std::string_view utf8Mark = "\xef\xbb\xbf";

} // namespace

Status toUtf8Text(std::string& text, const std::string& fileName)
{
    const auto encoding = detectEncoding(text, fileName);
    if (!encoding)
        return encoding.error();
    if (*encoding == TextEncoding::Utf8) {
        if (text.starts_with(utf8Mark))
            text.erase(0, utf8Mark.size());
        return done();
    }
    auto decoded = decodedText(text, *encoding, fileName);
    if (!decoded)
        return decoded.error();
    text = *std::move(decoded);
    return done();
}

Result<std::string> readTextFile(const std::string& path, const std::string& fileName, std::size_t maximumBytes)
{
    auto source = ByteSource::open(path);
    if (!source)
        return source.error();
    std::string text;
    for (std::size_t filled = 0;;) {
        text.resize(filled + (filled == 0 ? std::min(source->total(), maximumBytes) + 1 : pieceBytes));
        const auto got = source->read(text.data() + filled, text.size() - filled);
        if (!got)
            return got.error();
        filled += *got;
        if (filled > maximumBytes)
            return Error{ErrorCode::FileTooLarge, fileName, {{"maximum", std::to_string(maximumBytes)}}};
        if (filled < text.size()) {
            text.resize(filled);
            break;
        }
    }
    const Status decoded = toUtf8Text(text, fileName);
    return decoded ? Result<std::string>(std::move(text)) : decoded.error();
}

Result<std::string> startOfTextFile(const std::string& path, std::size_t bytes)
{
    auto source = ByteSource::open(path);
    if (!source)
        return source.error();
    std::string text(bytes, '\0');
    const auto got = source->read(text.data(), bytes);
    if (!got)
        return got.error();
    text.resize(*got);
    if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff"))
        text.resize(text.size() & ~std::size_t{3}); // whole characters
    if (const auto encoding = detectEncoding(text, path); encoding && *encoding != TextEncoding::Utf8)
        return decodedText(text, *encoding, path).valueOr(text);
    if (text.starts_with(utf8Mark))
        text.erase(0, utf8Mark.size());
    return text;
}

} // namespace headroom
