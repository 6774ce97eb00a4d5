// SPDX-License-Identifier: GPL-3.0-or-later
// A GET that is tried again where that may help.
#pragma once

#include "core/remote/http_get.h"

#include <chrono>
#include <functional>
#include <random>
#include <string>

namespace headroom {

/// A failed request is repeated after base, 2 x base, 4 x base ... and up to a quarter more at random, or as long as the server asks
/// for (Retry-After), at most `longest`: who is asked to wait longer gives up.
struct RetryPolicy
{
    int retries = 3;
    int retriesOfTimeouts = 1;
    std::chrono::milliseconds base{1'000};
    std::chrono::milliseconds longest{64'000};
};

/// Not for several threads at once.
class PatientGet
{
public:
    /// All must outlive it; `cancel` may be null, `waiting` may be empty: it is told how long the pause before the next try is, and
    /// 0 after it.
    PatientGet(HttpGet& http, const RetryPolicy& retry, const std::atomic<bool>* cancel,
        std::function<void(std::chrono::milliseconds)> waiting);

    /// An answer of status 200 and type application/json. Errors: those of HttpGet, Cancelled, NetworkStatus ("found": the status;
    /// "retryAfter"), NetworkAnswerUnknown ("found": content type), with the host as path.
    Result<HttpAnswer> json(const std::string& url);

private:
    bool isRetried(const Result<HttpAnswer>& answer, int tries) const;
    std::chrono::milliseconds pauseBefore(int attempt);
    Status wait(std::chrono::milliseconds time);

    HttpGet& m_http;
    const RetryPolicy& m_retry;
    const std::atomic<bool>* m_cancel;
    std::function<void(std::chrono::milliseconds)> m_waiting;
    std::minstd_rand m_random{std::random_device{}()};
};

} // namespace headroom
