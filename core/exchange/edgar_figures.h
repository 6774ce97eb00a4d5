// SPDX-License-Identifier: GPL-3.0-or-later
// A company's figures as of a day, made of what it reported to the SEC.
#pragma once

#include "core/base/finding.h"
#include "core/exchange/edgar_concepts.h"
#include "core/exchange/edgar_facts.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A fact that is added to a figure, or taken off it.
struct EdgarPart
{
    std::string tag;
    int sign = 1;
    EdgarFact fact;
};

struct EdgarAmount
{
    EdgarFigure figure = EdgarFigure::Cash;
    Decimal value;
    std::vector<EdgarPart> parts; // the value is their sum
    bool standIn = false;         // by the table of concepts: nearly what is asked for
};

/// Principal that falls due up to and with a day, after the day of the step before.
struct EdgarDue
{
    Date due;
    bool open = false; // and all that falls due later
    EdgarPart part;
};

struct EdgarFigures
{
    Date balanceDay;
    Date fiscalYearEnd;               // on it or the next after it
    std::vector<EdgarAmount> amounts; // in order of the figures; those that are missing are not among them
    std::vector<EdgarDue> ladder;     // in order of days; of its own balance sheet, whose day its facts have

    const EdgarAmount* find(EdgarFigure figure) const;
};

/// The figures in `currency` of the last balance sheet on or before `asOf`: the last day for which equity, assets' or cash' concepts
/// of the table have a value in a 10-K, 10-Q, 20-F or 40-F (or their amendments). Twelve months are the fiscal year that ends on
/// that day, else the last one before it + the year to date - the same months a year before. A year has 350 to 380 days, months a
/// year apart may be 10 days off (52 and 53 weeks). The ladder is the last one, at most 460 days old.
/// Findings (Warning) at FILE:facts.us-gaap.X: ValueRequired ("field", "found", "expected": concepts and period) for what is missing,
/// CurrencyDiffers where it is reported in another unit; ValueRequired at FILE where the balance sheet is more than ten days older
/// than asked for.
/// Error: ValueRequired when there is no balance sheet; CurrencyDiffers ("found", "expected") when it is in other units.
Result<EdgarFigures> edgarFigures(
    const EdgarFacts& facts, std::string_view currency, Date asOf, const std::string& fileName, Findings& findings);

} // namespace headroom
