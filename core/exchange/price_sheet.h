// SPDX-License-Identifier: GPL-3.0-or-later
// Azure price sheets of an Enterprise Agreement or a Microsoft Customer Agreement, as the portal exports them: CSV, alone or zipped.
// Columns: learn.microsoft.com/azure/cost-management-billing/dataset-schema/price-sheet-ea and price-sheet-mca, version 2023-05-01.
#pragma once

#include "core/base/finding.h"
#include "core/exchange/day_order.h"
#include "core/exchange/number_style.h"
#include "core/pricing/meter_price.h"

#include <atomic>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// Which of a sheet's prices counts: UnitPrice, what the company pays after its negotiated discount; or MarketPrice, the list price.
enum class SheetPrice { Unit, Market };

struct PriceSheetOptions
{
    std::string fileName; // for the paths of findings
    SheetPrice price = SheetPrice::Unit;
    std::optional<DecimalSign> decimal; // blank: found out
    std::optional<DayOrder> days;       // likewise
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(std::size_t done, std::size_t total)> progress; // bytes
};

struct PriceSheetOutcome
{
    std::string kind;  // "ea" or "mca"
    Findings findings; // of rows that are left out, at FILE:row:column
    std::size_t rowsRead = 0;
    std::size_t rowsAccepted = 0;
};

/// Whether the text begins with the columns of one, titles above them or not.
bool looksLikePriceSheet(std::string_view text);

/// Hands out each row as a meter price: the meter category as service, the subcategory as product, regions by their ARM names, terms
/// in months, PriceType ReservedInstance with the total of its term, prices of the offer or order of development and testing as such.
/// Columns are found by name, in any order; unknown ones are left out, and so are titles above them. Errors: NumberAmbiguous (the
/// decimal sign), those of CsvReader, HeaderMissing ("expected": columns), HeaderDuplicate, Cancelled, and what the sink returns.
/// A row that can't be read is left out with a finding (Error): its form, RowColumnsMismatch (more cells than the header),
/// ValueRequired (a machine's region too), NumberMalformed, NumberOutOfRange (below 0), DateMalformed, ChoiceUnknown (price type,
/// currency, term of a commitment); so is one for which the sink returns CurrencyDiffers. Rows for which it returns RowDuplicate are
/// told once, with the place and the details of the first and their number (Warning): a discount may give a meter two prices.
/// NumberAmbiguous (Warning) where no date says whether day or month comes first: the month does.
Result<PriceSheetOutcome> readPriceSheet(std::string_view csv, const PriceSheetOptions& options, const MeterPriceSink& sink);

/// The same of a file: the sheet itself, plain or gzipped, in any encoding of readTextFile(), or a zip archive with one or more of them;
/// of its other files those that end in .csv are left out with a note (RowIgnored), but for the hidden ones of macOS. Errors:
/// those of the readers; FormatUnknown for an archive without a price sheet.
Result<PriceSheetOutcome> readPriceSheetFile(const std::string& path, PriceSheetOptions options, const MeterPriceSink& sink);

} // namespace headroom
