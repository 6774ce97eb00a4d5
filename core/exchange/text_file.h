// SPDX-License-Identifier: GPL-3.0-or-later
// Text files as tools and people leave them: plain or gzipped, in any encoding that spreadsheets and shells write.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>

namespace headroom {

/// The text as UTF-8 without a byte order mark. `fileName` is for the paths of errors. Errors: those of ByteSource, detectEncoding() and
/// decodedText(); FileTooLarge above so many bytes, unpacked.
Result<std::string> readTextFile(const std::string& path, const std::string& fileName, std::size_t maximumBytes);

/// The first bytes of it likewise, for a look at what it is; nothing of the rest is checked. Errors: those of ByteSource.
Result<std::string> startOfTextFile(const std::string& path, std::size_t bytes);

/// In place of the text: as UTF-8 without a byte order mark. Errors: those of detectEncoding() and decodedText().
Status toUtf8Text(std::string& text, const std::string& fileName);

} // namespace headroom
