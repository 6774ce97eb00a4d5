// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the Azure Retail Prices API, read to meter prices. Source: learn.microsoft.com/rest/api/cost-management/retail-prices and
// recorded answers of versions 2021-10-01 and 2023-01-01-preview.
#pragma once

#include "core/pricing/meter_price.h"

#include <cstddef>
#include <memory>
#include <string>

namespace headroom {

/// What a page says beside its prices.
struct RetailPage
{
    std::string nextLink;    // as written; empty on the last page
    std::size_t items = 0;   // records
    std::size_t prices = 0;  // handed out: a record and each of its savings plans count
    std::size_t unknown = 0; // records left out as their type is none that we know
};

/// Reads page after page, keeping its buffers. Not for several threads at once.
class RetailPageReader
{
public:
    /// The largest page that is read.
    static constexpr std::size_t maximumBytes = std::size_t{64} << 20;

    RetailPageReader();
    ~RetailPageReader();
    RetailPageReader(const RetailPageReader&) = delete;
    RetailPageReader& operator=(const RetailPageReader&) = delete;

    /// The envelope of the API ({"Items": [...], "NextPageLink": ...}), or only the array of its items. `sink` (may be empty) gets
    /// each record in turn, and its savings plans after it: hourly prices with their terms. An empty region, or "Global", becomes
    /// "global". Prices are read from their digits. `bytes` gets room for the parser behind its end. Errors, with
    /// FILE:Items[17].retailPrice as path: NetworkAnswerUnknown (neither of the two), JsonMalformed, EncodingUnknown, FileTooLarge,
    /// ValueRequired, TypeMismatch, NumberMalformed, NumberOutOfRange, DateMalformed, and what the sink returns. The sink may have
    /// had prices when an error comes.
    Result<RetailPage> read(std::string& bytes, const std::string& fileName, const MeterPriceSink& sink);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace headroom
