// SPDX-License-Identifier: GPL-3.0-or-later
// SEC EDGAR's "company facts" of one company, as data.sec.gov/api/xbrl/companyfacts/CIK##########.json has them.
#pragma once

#include "core/base/calendar.h"
#include "core/base/decimal.h"
#include "core/base/finding.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace headroom {

/// A filing of the company with the SEC.
struct EdgarFiling
{
    std::string accession; // "0000018926-24-000054"
    std::string form;      // "10-K", "10-Q/A"
    Date filed;
    bool operator==(const EdgarFiling&) const = default;
};

/// A reported value of one concept in one unit: of a day, or of the days from `start` to `end`, both included.
struct EdgarFact
{
    std::optional<Date> start;
    Date end;
    Decimal value;
    EdgarFiling filing;
    /// Another value that an earlier filing gave for the same period: this one restates it.
    std::optional<Decimal> earlier;

    /// Days of the period; 0 of a day's value.
    int days() const { return start ? end - *start + 1 : 0; }
};

struct EdgarFacts
{
    std::string cik; // ten digits
    std::string entityName;
    /// By concept ("us-gaap:Revenues") and unit ("USD"), in order of end and start, one a period: the value filed last counts (of
    /// one day the later accession), with the filing that gave it first.
    std::map<std::pair<std::string, std::string>, std::vector<EdgarFact>> facts;

    /// Empty when there is none.
    std::span<const EdgarFact> of(std::string_view tag, std::string_view unit) const;
    /// In which units the concept is reported, with commas; empty when it is not.
    std::string unitsOf(std::string_view tag) const;
};

/// The largest file that is read.
constexpr std::size_t longestEdgarFile = std::size_t{256} << 20;

/// Reads the concepts that are asked for ("us-gaap:Revenues"); all others are left alone. A record of them that can't be read is left
/// out with a finding (Error) at FILE:facts.us-gaap.Revenues.units.USD[3].val: ValueRequired, TypeMismatch, NumberMalformed,
/// NumberOutOfRange, DateMalformed, DateOrder. Errors: those of parseJson with the file as path; FormatUnknown for another kind of
/// answer; TypeMismatch and KeyDuplicate where the tree is not the one of company facts.
Result<EdgarFacts> readEdgarFacts(
    std::string_view json, const std::string& fileName, std::span<const std::string> concepts, Findings& findings);

/// "0000018926" of "18926", "CIK0000018926" or 10 digits. Errors: ValueRequired, NumberMalformed, NumberTooLong.
Result<std::string> paddedCik(std::string_view text);

} // namespace headroom
