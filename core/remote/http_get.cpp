// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/http_get.h"

#include "core/remote/retail_link.h"

#include <curl/curl.h>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::chrono::seconds longestRetryAfter = std::chrono::hours(24);

struct Transfer
{
    const HttpLimits& limits;
    const std::atomic<bool>* cancel;
    std::string body;
    std::size_t headerBytes = 0;
    bool tooLarge = false;
};

std::size_t takeBody(char* bytes, std::size_t, std::size_t count, void* to)
{
    auto& transfer = *static_cast<Transfer*>(to);
    transfer.tooLarge = transfer.body.size() + count > transfer.limits.bodyBytes;
    if (transfer.tooLarge)
        return 0;
    transfer.body.append(bytes, count);
    return count;
}

std::size_t takeHeader(char*, std::size_t, std::size_t count, void* to)
{
    auto& transfer = *static_cast<Transfer*>(to);
    transfer.headerBytes += count;
    transfer.tooLarge = transfer.headerBytes > transfer.limits.headerBytes;
    return transfer.tooLarge ? 0 : count;
}

int onProgress(void* of, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto& transfer = *static_cast<Transfer*>(of);
    return transfer.cancel && transfer.cancel->load() ? 1 : 0;
}

bool isCertificateTrouble(CURLcode code)
{
    return code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CONNECT_ERROR || code == CURLE_SSL_CERTPROBLEM
        || code == CURLE_SSL_CACERT_BADFILE || code == CURLE_SSL_ISSUER_ERROR || code == CURLE_SSL_INVALIDCERTSTATUS;
}

void initialiseOnce()
{
    static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
    (void)code;
}

struct Close
{
    void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

} // namespace

bool mayBeRetried(const Error& error)
{
    return (error.code == ErrorCode::NetworkFailed || error.code == ErrorCode::NetworkTimeout) && error.detail("final").empty();
}

bool mayBeRetried(const HttpAnswer& answer)
{
    return answer.status == 408 || answer.status == 429 || (answer.status >= 500 && answer.status < 600);
}

struct HttpGet::Impl
{
    HttpLimits limits;
    const std::atomic<bool>* cancel;
    std::string userAgent;
    std::unique_ptr<CURL, Close> curl;
    std::unique_ptr<curl_slist, Close> headers;

    void prepare(const std::string& url, const Origin& origin, Transfer& transfer);
    Result<HttpAnswer> answer(Transfer transfer, const std::string& host);
    Error failure(CURLcode code, const Transfer& transfer, const std::string& host) const;
};

HttpGet::HttpGet(const HttpLimits& limits, const std::atomic<bool>* cancel, std::string userAgent)
    : m_impl(new Impl{limits, cancel, std::move(userAgent), {}, {}})
{
    initialiseOnce();
    m_impl->curl.reset(curl_easy_init());
    m_impl->headers.reset(curl_slist_append(nullptr, "Accept: application/json"));
}

HttpGet::~HttpGet() = default;

void HttpGet::Impl::prepare(const std::string& url, const Origin& origin, Transfer& transfer)
{
    CURL* c = curl.get();
    curl_easy_reset(c); // connections stay
    curl_easy_setopt(c, CURLOPT_URL, url.c_str());
    curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, origin.scheme.c_str());
    curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(c, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(c, CURLOPT_USERAGENT, userAgent.c_str());
    curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING, "gzip");
    curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect.count()));
    curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, static_cast<long>(limits.total.count()));
    curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, 1000L);
    curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, static_cast<long>(limits.stall.count()));
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(c, CURLOPT_HEADERDATA, &transfer);
    curl_easy_setopt(c, CURLOPT_XFERINFOFUNCTION, onProgress);
    curl_easy_setopt(c, CURLOPT_XFERINFODATA, &transfer);
    curl_easy_setopt(c, CURLOPT_NOPROGRESS, 0L);
    if (origin.isLoopback)
        curl_easy_setopt(c, CURLOPT_PROXY, ""); // this machine is not reached through another
}

Result<HttpAnswer> HttpGet::get(const std::string& url)
{
    const auto origin = originOf(url);
    if (!origin)
        return origin.error();
    Transfer transfer{m_impl->limits, m_impl->cancel, {}, 0, false};
    m_impl->prepare(url, *origin, transfer);
    const CURLcode code = curl_easy_perform(m_impl->curl.get());
    if (code != CURLE_OK)
        return m_impl->failure(code, transfer, origin->host);
    return m_impl->answer(std::move(transfer), origin->host);
}

Error HttpGet::Impl::failure(CURLcode code, const Transfer& transfer, const std::string& host) const
{
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return Error{ErrorCode::Cancelled, {}, {}};
    if (transfer.tooLarge)
        return Error{ErrorCode::NetworkAnswerTooLarge, host, {{"maximum", std::to_string(limits.bodyBytes)}}};
    if (code == CURLE_OPERATION_TIMEDOUT)
        return Error{ErrorCode::NetworkTimeout, host, {}};
    Error error{ErrorCode::NetworkFailed, host, {{"reason", curl_easy_strerror(code)}}};
    if (isCertificateTrouble(code))
        error.details.push_back({"final", "certificate"});
    return error;
}

Result<HttpAnswer> HttpGet::Impl::answer(Transfer transfer, const std::string& host)
{
    HttpAnswer answer;
    const char* type = nullptr;
    curl_off_t wait = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer.status);
    curl_easy_getinfo(curl.get(), CURLINFO_CONTENT_TYPE, &type);
    curl_easy_getinfo(curl.get(), CURLINFO_RETRY_AFTER, &wait);
    if (answer.status >= 300 && answer.status < 400)
        return Error{ErrorCode::NetworkRedirected, host, {{"found", std::to_string(answer.status)}}};
    answer.contentType = type ? type : "";
    answer.body = std::move(transfer.body);
    answer.retryAfter = std::clamp(std::chrono::seconds(wait), std::chrono::seconds(0), longestRetryAfter);
    return answer;
}

} // namespace headroom
