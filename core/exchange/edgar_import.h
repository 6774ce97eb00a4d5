// SPDX-License-Identifier: GPL-3.0-or-later
// A company's filings taken into a project: opening balances, the last twelve months, and debt by the year in which it falls due.
#pragma once

#include "core/exchange/edgar_figures.h"
#include "core/model/change.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

struct EdgarOptions
{
    std::string fileName; // for the paths of findings and as subject
    Opt<Date> asOf;       // blank: the last day before the project's first month
};

/// An input that the filings give.
struct EdgarInput
{
    std::string path;   // "company.openingCash", debt["Debt due 2029-12-31 (SEC)"].principal
    std::string before; // its text form, empty where there was none
    std::string after;
    SourceKind kind = SourceKind::Fact;
    std::string citation;
    Date date;
    std::vector<EdgarPart> parts;
};

struct EdgarOutcome
{
    Change change; // of kind Import; empty when the project has all of it already
    Findings findings;
    std::string cik;
    std::string entityName;
    EdgarFigures figures;
    std::vector<EdgarInput> inputs; // in the order of the table of concepts, then debt; those that stay as they are as well
    bool ladderTaken = false;       // whether debt by year became instruments
};

/// What `json` says of the company, for the project. Amounts are exact: one that the currency's minor unit does not hold is refused.
/// The source of each field names form, accession, day of filing, concept and period: a fact where one filing says it, an estimate
/// where it is reckoned from several or stands in for what is asked. Debt by year becomes bullet notes ("Debt due DATE (SEC)") with
/// the interest paid over their sum as coupon (estimate, 4 decimals; over the debt on the balance sheet where their sum is below nine
/// tenths of it, with RowsDoNotSum, a warning), as long as the project has no other instruments: those know
/// better, and a finding says so (RowIgnored). A second import updates what the first one made; rows of an older balance sheet that
/// the new one doesn't have are removed.
/// Findings: those of readEdgarFacts and edgarFigures; DateOrder (Warning) where `asOf` is not the day before the first month, and of
/// debt that was due before it; NumberOutOfRange, TooManyDecimals (Error) by the field.
/// Errors: those of readEdgarFacts and edgarFigures.
Result<EdgarOutcome> importEdgar(const Model& model, std::string_view json, const EdgarOptions& options);

} // namespace headroom
