// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches price lists from the Azure Retail Prices API, page after page, into files: what was fetched survives an interruption, and
// nothing but whole, readable pages is kept.
#pragma once

#include "core/remote/http_retry.h"
#include "core/remote/retail_link.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace headroom {

inline constexpr std::string_view retailPricesAddress = "https://prices.azure.com/api/retail/prices";

struct RetailProgress
{
    std::size_t query = 0; // of `queries`, from 0
    std::size_t pages = 0; // fetched and kept from before, all queries together
    std::size_t prices = 0;
    std::chrono::milliseconds waiting{0}; // before the next try; 0: none
};

struct RetailOptions
{
    std::string address{retailPricesAddress};
    std::string currency = "USD";
    std::vector<RetailQuery> queries; // one after the other: the API knows no "or"
    std::string folder;               // where pages are kept; made where missing
    HttpLimits limits;
    RetryPolicy retry;
    std::size_t maximumPages = 2'000;          // a query
    std::chrono::seconds resumeWithin{86'400}; // older pages are fetched anew
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(const RetailProgress&)> progress; // from the calling thread
};

struct RetailDownload
{
    std::vector<std::string> files; // pages, in order
    std::size_t resumed = 0;        // pages that an earlier try had left
    std::size_t prices = 0;
    bool complete = true;                  // false: a query's last page was full, but named no next one
    std::vector<RetailQuery> emptyQueries; // that found nothing
};

/// Errors: those of HttpGet, and NetworkStatus ("found": the status; "retryAfter"), NetworkAnswerUnknown ("found": content type),
/// those of RetailPageReader, NetworkAddressRefused for a link that leads elsewhere, NetworkLinkLoop, NetworkTooManyPages,
/// FileUnwritable. What was fetched before an error stays in the folder, and the next call goes on from there.
Result<RetailDownload> downloadRetailPrices(const RetailOptions& options);

/// Removes the pages of these options, when they are no longer needed.
void discardPages(const RetailOptions& options);

} // namespace headroom
