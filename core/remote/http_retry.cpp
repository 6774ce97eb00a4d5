// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/http_retry.h"

#include "core/remote/retail_link.h"

#include <algorithm>
#include <thread>

namespace headroom {

using std::chrono::milliseconds;

PatientGet::PatientGet(
    HttpGet& http, const RetryPolicy& retry, const std::atomic<bool>* cancel, std::function<void(milliseconds)> waiting)
    : m_http(http), m_retry(retry), m_cancel(cancel), m_waiting(std::move(waiting))
{}

Result<HttpAnswer> PatientGet::json(const std::string& url)
{
    for (int tries = 0;; ++tries) {
        auto answer = m_http.get(url);
        if (answer && answer->status == 200) {
            if (!answer->contentType.starts_with("application/json"))
                return Error{ErrorCode::NetworkAnswerUnknown, originOf(url)->host,
                    {{"found", answer->contentType.substr(0, 60)}, {"expected", "application/json"}}};
            return answer;
        }
        const milliseconds asked = answer ? milliseconds(answer->retryAfter) : milliseconds(0);
        if (!isRetried(answer, tries) || asked > m_retry.longest) {
            if (!answer)
                return answer.error();
            Error refused{ErrorCode::NetworkStatus, originOf(url)->host, {{"found", std::to_string(answer->status)}}};
            if (asked.count() > 0)
                refused.details.push_back({"retryAfter", std::to_string(answer->retryAfter.count()) + " s"});
            return refused;
        }
        if (const Status waited = wait(std::max(asked, pauseBefore(tries))); !waited)
            return waited.error();
    }
}

bool PatientGet::isRetried(const Result<HttpAnswer>& answer, int tries) const
{
    if (answer)
        return tries < m_retry.retries && mayBeRetried(*answer);
    const bool timeout = answer.error().code == ErrorCode::NetworkTimeout;
    return tries < (timeout ? m_retry.retriesOfTimeouts : m_retry.retries) && mayBeRetried(answer.error());
}

milliseconds PatientGet::pauseBefore(int attempt)
{
    const auto pause = m_retry.base * (1 << std::min(attempt, 20));
    const auto jitter = milliseconds(pause.count() / 4 * static_cast<std::int64_t>(m_random() % 1000) / 1000);
    return std::min(pause + jitter, m_retry.longest);
}

Status PatientGet::wait(milliseconds time)
{
    if (m_waiting)
        m_waiting(time);
    const auto until = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < until) {
        if (m_cancel && m_cancel->load())
            return Error{ErrorCode::Cancelled, {}, {}};
        std::this_thread::sleep_for(std::min(milliseconds(50), time));
    }
    if (m_waiting)
        m_waiting(milliseconds(0));
    return done();
}

} // namespace headroom
