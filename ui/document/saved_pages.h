// SPDX-License-Identifier: GPL-3.0-or-later
// Saved pages of the Azure Retail Prices API into a price book. No Qt in it; any thread.
#pragma once

#include "core/base/finding.h"
#include "core/store/price_database.h"

#include <atomic>
#include <functional>
#include <string>
#include <vector>

namespace headroom {

struct SavedPages
{
    std::vector<std::string> files;
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(std::size_t done, std::size_t total)> progress;
};

struct SavedPagesRead
{
    bool complete = false; // as far as the pages' links tell
    Findings findings;
};

/// Each file holds a page, several of them (behind each other, or in an array), an array of items, or an item a line (JSON Lines), in any
/// encoding of readTextFile(), gzipped or not. Complete are pages whose links, by what they skip, run on from the first page to the last
/// of each query: a page without a link, whose first and last price are of the service and region that the query asks for.
///
/// Findings: PricesNotTaken (Note: records of a kind that is not known; Warning: commitments of a term that is not known, negative prices),
/// RowDuplicate (Warning: a price that is there already with another amount; the first one counts, "expected" is it). Errors: Cancelled,
/// CurrencyDiffers (a file with another currency than those before), JsonMalformed ("line", "column"), FormatUnknown, those of
/// reading and of the writer.
Result<SavedPagesRead> readSavedPages(const SavedPages& pages, PriceBookWriter& writer);

} // namespace headroom
