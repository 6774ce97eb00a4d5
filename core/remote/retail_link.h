// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of the price API: what we ask for, and whether a link that an answer gives is one of its own.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace headroom {

/// Where an address leads, apart from its query.
struct Origin
{
    std::string scheme; // "https", or "http" on this machine
    std::string host;   // small letters
    std::string port;   // digits, the scheme's own where the address has none
    std::string path;
    bool isLoopback = false;
    bool operator==(const Origin&) const = default;
};

/// Domain: https; or http to 127.0.0.1, for a server on this machine. No user, no fragment, no blanks or control characters, at
/// most 4,095 bytes. Error: NetworkAddressRefused ("found": the address, cut).
Result<Origin> originOf(std::string_view url);

/// The link of an answer as an address that may be asked: of the base's scheme, host, port and path. Blanks in its query are
/// escaped, as old answers have them. Error: NetworkAddressRefused ("found", "expected").
Result<std::string> checkedLink(std::string_view base, std::string_view link);

/// What to ask the API for; an empty text asks for all.
struct RetailQuery
{
    std::string service; // "Virtual Machines"; case counts
    std::string region;  // "westeurope"; case counts
};

/// The address of a query's first page, of the API's version with savings plans. Error: NetworkAddressRefused for a base that is
/// none.
Result<std::string> firstPage(std::string_view base, std::string_view currency, const RetailQuery& query);

} // namespace headroom
