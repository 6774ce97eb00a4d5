// SPDX-License-Identifier: GPL-3.0-or-later
// One GET over HTTPS under limits of time and size; no redirects, no other protocols, certificates always checked.
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <memory>
#include <string>

namespace headroom {

struct HttpLimits
{
    std::chrono::milliseconds connect{5'000};
    std::chrono::milliseconds total{30'000}; // of one request
    std::chrono::seconds stall{5};           // with less than 1,000 bytes a second
    std::size_t bodyBytes = std::size_t{16} << 20;
    std::size_t headerBytes = std::size_t{64} << 10;
};

struct HttpAnswer
{
    long status = 0;
    std::string contentType;
    std::string body; // unpacked where it came compressed
    /// As the server asks, in seconds or by a date, at most a day; 0 where it doesn't, or not in a way we know.
    std::chrono::seconds retryAfter{0};
};

/// Whether trying again may help: of errors NetworkFailed and NetworkTimeout without the detail "final"; of answers 408, 429, 5xx.
bool mayBeRetried(const Error& error);
bool mayBeRetried(const HttpAnswer& answer);

/// Keeps its connection between requests. Not for several threads at once.
class HttpGet
{
public:
    /// `cancel` (may be null) ends a request within about a second. `userAgent` is what the program calls itself: printable ASCII.
    HttpGet(const HttpLimits& limits, const std::atomic<bool>* cancel, std::string userAgent = "headroom");
    ~HttpGet();
    HttpGet(const HttpGet&) = delete;
    HttpGet& operator=(const HttpGet&) = delete;

    /// Domain: an address that originOf() (retail_link.h) takes. Any status is an answer, but a redirect. Errors, with the address'
    /// host as path: Cancelled, NetworkFailed ("reason": the library's words; "final" for trouble with certificates),
    /// NetworkTimeout, NetworkAnswerTooLarge ("maximum": bytes), NetworkRedirected.
    Result<HttpAnswer> get(const std::string& url);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace headroom
