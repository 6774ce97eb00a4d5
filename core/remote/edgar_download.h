// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches a company's facts from the SEC. Source: sec.gov/search-filings/edgar-application-programming-interfaces, and its rules of fair
// access: a program says who runs it, and asks at most ten times a second.
#pragma once

#include "core/remote/http_retry.h"

#include <atomic>
#include <string>
#include <string_view>

namespace headroom {

inline constexpr std::string_view edgarFactsAddress = "https://data.sec.gov/api/xbrl/companyfacts";

struct EdgarRequest
{
    std::string address{edgarFactsAddress};
    std::string cik;       // ten digits
    std::string userAgent; // "Example Corp jane.doe@example.com": who asks, with an address for mail
    HttpLimits limits{std::chrono::milliseconds(5'000), std::chrono::milliseconds(120'000), std::chrono::seconds(10),
        std::size_t{128} << 20, std::size_t{64} << 10};
    RetryPolicy retry;
    const std::atomic<bool>* cancel = nullptr;
};

/// "CIK0000018926.json": what the SEC calls it.
std::string edgarFileName(std::string_view cik);

/// The JSON text. Errors: ValueRequired for a user agent without an address for mail, TextNotUtf8 for one that is no printable
/// ASCII, TextTooLong above 200 characters, those of HttpGet and PatientGet; a company that the SEC doesn't know is a NetworkStatus of
/// 404, one that asked without a user agent or too often of 403.
Result<std::string> downloadEdgarFacts(const EdgarRequest& request);

} // namespace headroom
