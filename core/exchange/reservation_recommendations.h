// SPDX-License-Identifier: GPL-3.0-or-later
// Azure's reservation recommendations, as Cost Management exports them (CSV): what to buy becomes reservations of the project.
// Columns: learn.microsoft.com/azure/cost-management-billing/dataset-schema/reservation-recommendations-ea and -mca.
#pragma once

#include "core/base/finding.h"
#include "core/exchange/number_style.h"
#include "core/model/change.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

struct RecommendationOptions
{
    std::string fileName;                                    // for the paths of findings, and as source
    PurchaseOption term = PurchaseOption::Reservation3Years; // the file has one row a term: only one of them can be bought
    std::string scope = "Shared";                            // likewise; empty: the file's only one
    std::optional<DecimalSign> decimal;                      // of quantities and amounts; blank: found out
    Month month;                                             // in which they are bought
};

/// Of one size and region, in whole instances.
struct RecommendedReservation
{
    Text sku;
    Text region;
    std::int32_t count = 0;
    std::optional<std::int32_t> before; // of the project's own row; none: it is new
};

struct RecommendationOutcome
{
    Change change;     // inserts reservations; where one of size, region, term and month is there its count becomes the file's
    Findings findings; // rows that can't be read (Error); of those left out by rule a count each (Note, RowIgnored)
    std::size_t rowsRead = 0;
    std::size_t taken = 0;                            // reservations, after the longest look-back of each subscription was chosen
    std::size_t addedUp = 0;                          // of them from several rows
    std::vector<RecommendedReservation> reservations; // those taken, by size and region
};

/// Takes the rows of virtual machines with that term and scope; where a size and region has several look-back periods in one
/// subscription, the longest (60 days before 30 and 7). What several subscriptions are recommended is added up, as are rows of equal
/// look-back in a file that names no subscriptions. Quantities are whole instances. Columns are found by name, below titles or
/// not; rows of sums, of other resources, terms and scopes are left out, whatever else they hold. A row that can't be read is left out with a finding (Error): its form, ValueRequired,
/// NumberMalformed, NotWhole, ChoiceUnknown (a term that there is not), RowDuplicate (every cell as in a row before), SkuUnknown
/// and PriceMissing (what the project and the shipped price book can't price). Errors: those of CsvReader, HeaderMissing,
/// HeaderDuplicate, NumberAmbiguous (the decimal sign).
Result<RecommendationOutcome> readReservationRecommendations(
    const Model& model, std::string_view csv, const RecommendationOptions& options);

} // namespace headroom
