// SPDX-License-Identifier: GPL-3.0-or-later
// ASCII letters and digits, whatever the locale.
#pragma once

#include <string>
#include <string_view>

namespace headroom {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr char lowerCase(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
std::string lowerCase(std::string_view text);

/// How names of columns are compared: small letters, without blanks and underscores, so that "Meter ID", "meter_id" and "MeterID" are
/// one.
std::string plainName(std::string_view name);

} // namespace headroom
