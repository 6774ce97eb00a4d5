// SPDX-License-Identifier: GPL-3.0-or-later
// Cost and usage data in FOCUS's columns (versions 1.0 to 1.2; focus.finops.org), as clouds export it: CSV, plain or gzipped, in one
// file or many, of any size, summed up while it is read.
#pragma once

#include "core/base/finding.h"
#include "core/exchange/number_style.h"
#include "core/exchange/text_encoding.h"
#include "core/pricing/bill.h"

#include <atomic>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

struct FocusOptions
{
    std::optional<DecimalSign> decimal; // blank: as the first rows of each file say, a point where they leave room for doubt
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(std::size_t done, std::size_t total)> progress; // bytes on the disk; called from the reading thread
};

struct FocusOutcome
{
    Bill bill;         // without the rows that have errors
    Findings findings; // by file and row
    std::vector<std::string> files;
    // Of the first file:
    std::string version;
    bool ofMicrosoft = false; // it has the columns of Microsoft's exports
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    DecimalSign decimal = DecimalSign::Point;
    std::size_t rowsRead = 0;
    std::size_t rowsRejected = 0;
};

/// Reads the files that billFilesOf() finds; each begins with a header of its own, below titles or not. Memory does not grow with the
/// rows, only with the different keys of the bill.
///
/// A row counts in the month in which its billing period starts. What standard and exports differ in is taken, and said once a file
/// as a note with the number of rows: NULL as a word, times without T and Z, exponents, blank services (then the category, or
/// "Other"), quantities of a service in several units, which are left out. The quantity of licences (x_SkuMeterCategory) is left
/// out too: their hours are those of the machines. A row of sums is left out with a note (RowIgnored). Charges of other providers than
/// Microsoft are taken with a warning (ChoiceUnknown). Unknown columns do not matter. A file may be in UTF-16 and, saved anew by a spreadsheet,
/// have semicolons and decimal commas.
///
/// Errors: those of billFilesOf(), CsvStream and readFocusHeader(); TooManyRows, Cancelled. FileDamaged (Error, a finding) for a file of
/// another number of rows than its manifest says. A row that can't be read is left out with a finding (Error): its form, RowColumnsMismatch,
/// ValueRequired, NumberMalformed, NumberTooLong, DateMalformed, ChoiceUnknown (charge category), TextTooLong, CurrencyDiffers
/// (another currency than the rows before).
Result<FocusOutcome> readFocus(const std::vector<std::string>& sources, const FocusOptions& options);

} // namespace headroom
