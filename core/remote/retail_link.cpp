// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/retail_link.h"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace headroom {

namespace {

constexpr std::size_t longest = 4095;

Error refused(std::string_view url)
{
    std::string found(url.substr(0, 120));
    std::replace_if(
        found.begin(), found.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }, '?');
    return Error{ErrorCode::NetworkAddressRefused, {}, {{"found", std::move(found)}}};
}

struct CleanUp
{
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using Address = std::unique_ptr<CURLU, CleanUp>;

std::string partOf(const Address& address, CURLUPart part, unsigned flags = 0)
{
    char* text = nullptr;
    if (curl_url_get(address.get(), part, &text, flags) != CURLUE_OK)
        return {};
    std::string result(text);
    curl_free(text);
    return result;
}

Address parsed(std::string_view url)
{
    Address address(curl_url());
    const bool clean = !url.empty() && url.size() <= longest && std::none_of(url.begin(), url.end(), [](char c) {
        return static_cast<unsigned char>(c) < ' ' || c == 127 || c == '\\';
    });
    if (!clean || curl_url_set(address.get(), CURLUPART_URL, std::string(url).c_str(), CURLU_DISALLOW_USER) != CURLUE_OK)
        return nullptr;
    return address;
}

Result<Origin> originOf(const Address& address, std::string_view url)
{
    if (!address)
        return refused(url);
    Origin origin{partOf(address, CURLUPART_SCHEME), partOf(address, CURLUPART_HOST),
        partOf(address, CURLUPART_PORT, CURLU_DEFAULT_PORT), partOf(address, CURLUPART_PATH), false};
    std::transform(origin.host.begin(), origin.host.end(), origin.host.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    origin.isLoopback = origin.host == "127.0.0.1";
    const bool allowed = origin.scheme == "https" || (origin.scheme == "http" && origin.isLoopback);
    if (!allowed || origin.host.empty() || !partOf(address, CURLUPART_FRAGMENT).empty())
        return refused(url);
    return origin;
}

std::string escaped(std::string_view text)
{
    char* escapedText = curl_easy_escape(nullptr, text.data(), static_cast<int>(text.size()));
    std::string result(escapedText ? escapedText : "");
    curl_free(escapedText);
    return result;
}

/// OData: text in single quotes, a quote doubled.
std::string literal(std::string_view text)
{
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("''") : std::string(1, c);
    return result + "'";
}

} // namespace

Result<Origin> originOf(std::string_view url)
{
    if (url.find(' ') != std::string_view::npos)
        return refused(url);
    return originOf(parsed(url), url);
}

Result<std::string> checkedLink(std::string_view base, std::string_view link)
{
    const auto ours = originOf(base);
    if (!ours)
        return ours.error();
    std::string url;
    for (const char c : link)
        url += c == ' ' ? std::string("%20") : std::string(1, c);
    const auto theirs = originOf(url);
    if (!theirs)
        return theirs.error();
    if (*theirs != *ours)
        return refused(link).with("expected", std::string(base));
    return url;
}

Result<std::string> firstPage(std::string_view base, std::string_view currency, const RetailQuery& query)
{
    if (const auto origin = originOf(base); !origin)
        return origin.error();
    std::string filter;
    if (!query.service.empty())
        filter = "serviceName eq " + literal(query.service);
    if (!query.region.empty())
        filter += std::string(filter.empty() ? "" : " and ") + "armRegionName eq " + literal(query.region);
    std::string url = std::string(base) + "?api-version=2023-01-01-preview&currencyCode=" + escaped(literal(currency));
    if (!filter.empty())
        url += "&$filter=" + escaped(filter);
    return url;
}

} // namespace headroom
