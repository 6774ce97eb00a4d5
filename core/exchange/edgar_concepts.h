// SPDX-License-Identifier: GPL-3.0-or-later
// Which concepts of a filing mean which figure of a company: the first choice and what stands in for it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

enum class EdgarFigure : std::uint8_t {
    // of the balance sheet's day
    Cash,
    Receivables,
    Payables,
    FixedAssets,
    Equity,
    TaxPayable,
    DebtCurrent,
    DebtNoncurrent,
    DebtTotal,
    // of the last twelve months
    Revenue,
    OperatingIncome,
    Ebitda,
    InterestExpense,
    InterestPaid,
    TaxPaid,
    OperatingCashFlow,
    Capex,
    // numbers of shares: of the filing's cover, and of the last quarter on average
    SharesBasic,
    SharesDiluted
};

enum class EdgarPeriod : std::uint8_t {
    Day,          // the balance sheet's
    Cover,        // the latest day at most 120 days after it, or else that day
    TwelveMonths, // that end on it
    Quarter       // the shortest period that ends on it
};

/// A concept that is added, or taken off; one that is not required counts nothing where it is not reported.
struct EdgarTerm
{
    std::string_view tag; // "us-gaap:Revenues"
    int sign = 1;
    bool required = true;
};

/// One way to the figure.
struct EdgarWay
{
    std::vector<EdgarTerm> terms;
    bool standIn = false; // says nearly, not exactly, what is asked for: an estimate
};

struct EdgarRule
{
    EdgarFigure figure;
    std::string_view name;  // "cash": in output
    std::string_view field; // of the company: "openingCash"; empty when nothing in a project holds it
    EdgarPeriod period;
    bool shares;                // its unit is "shares", else the project's currency
    bool expected;              // whether its lack is worth a finding
    std::vector<EdgarWay> ways; // the first whose required terms are all reported counts
};

std::span<const EdgarRule> edgarRules();
const EdgarRule& edgarRule(EdgarFigure figure);

/// Principal that falls due in a fiscal year after the balance sheet's: 0 is what is left of its own, 6 all after the fifth.
struct EdgarMaturity
{
    int year = 0;
    std::string_view tag;
};
/// Years that run from the balance sheet's day on are rolling.
struct EdgarLadder
{
    bool rolling = false;
    std::vector<EdgarMaturity> years; // in order
};
/// First choice first.
std::span<const EdgarLadder> edgarLadders();

/// All of them, each once.
std::vector<std::string> edgarConcepts();

} // namespace headroom
