// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as text: base 64 with the standard alphabet and its padding (RFC 4648, section 4).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

std::string base64Of(std::string_view bytes);
/// Nothing for a text that base64Of() does not make.
std::optional<std::string> bytesOfBase64(std::string_view text);

} // namespace headroom
