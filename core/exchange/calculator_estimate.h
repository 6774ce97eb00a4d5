// SPDX-License-Identifier: GPL-3.0-or-later
// An estimate of Azure's pricing calculator, as its button Export writes it: services with their cost a month, into a project.
#pragma once

#include "core/exchange/inventory_import.h"

#include <string>
#include <vector>

namespace headroom {

struct EstimateOptions
{
    std::string fileName; // for the paths of findings, as subject and as citation
    TableOptions table;
    Machines machines =
        Machines::LeaveOut; // whether virtual machines and their disks are taken, which inventories give as a rule
};

/// A row of the estimate. Amounts in its currency; the upfront cost is not taken over.
struct EstimateLine
{
    std::size_t row = 0;
    std::string category; // in the language of the page: "Networking", "Netzwerk"
    std::string type;     // "Application Gateway"
    std::string customName;
    std::string region; // ARM name
    std::string description;
    Decimal monthly;
    Decimal upfront;
    std::string item; // what it is called in the project; blank where it is left out
};

struct EstimateOutcome
{
    Change change; // of kind Import
    Findings findings;
    std::string title; // of the estimate
    std::string currency;
    Opt<Date> created;
    std::vector<EstimateLine> lines;
    Decimal total; // a month, of all rows
    DecimalSign decimal = DecimalSign::Point;
    std::size_t rowsRead = 0;
    std::size_t rowsRejected = 0;
    std::size_t added = 0; // platform items
    std::size_t updated = 0;
    std::size_t unchanged = 0;
    std::size_t removed = 0; // items that this file gave before and no longer has
};

/// Workbook or CSV: a title, the name of the estimate, a header (Service category, Service type, Custom name, Region, Description,
/// Estimated monthly cost, Estimated upfront cost), the services, and rows for support, licensing program and total. Amounts are texts
/// with their currency ("CHF1'511.54", "1.234,56 EUR") or numbers.
///
/// A service becomes a platform item with a price a month of its own, a quote of the day of the estimate; a second import updates price
/// and region and keeps count and month. Support is left out with a note: the plan has it. Upfront cost is a warning. A row that can't
/// be read is left out with a finding (Error): ValueRequired, NumberMalformed, NumberOutOfRange. CurrencyDiffers for the sign of
/// another currency. FileDamaged (Error) where the rows don't sum to the total, beyond half a cent each; (Warning) where there is none.
/// Services of one type and name are told apart by region and description, then by region, then by their order (RowDuplicate,
/// Warning).
///
/// Errors: those of TableFile; FormatUnknown for a table without such columns, HeaderDuplicate, CurrencyDiffers (another currency than
/// the project's), NumberAmbiguous (the decimal sign).
Result<EstimateOutcome> importEstimate(const Model& model, const std::string& path, const EstimateOptions& options);

} // namespace headroom
