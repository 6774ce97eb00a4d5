// SPDX-License-Identifier: GPL-3.0-or-later
// Every word that a workbook has of its own, in English; what readers of another language see comes from WorkbookOptions::words.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

namespace headroom {

// clang-format off
#define HEADROOM_WORKBOOK_SHEETS(X) \
    X(Cover, "Cover") X(Summary, "Summary") X(Assumptions, "Assumptions") X(Stay, "Stay") X(Move, "Move") X(Benefit, "Benefit") \
    X(Debt, "Debt") X(Covenants, "Covenants") X(Workloads, "Workloads") X(Counts, "Counts") X(Calculation, "Calculation") \
    X(Steps, "Steps") X(Rates, "Rates")
// "%1" and so on are values: names of the sheets, amounts, months, what the project is called.
#define HEADROOM_WORKBOOK_TEXTS(X) \
    X(CoverTitle, "Headroom: cash, debt and liquidity of staying and of moving to Azure") \
    X(CoverTitleOther, "Headroom: cash, debt and liquidity without the transactions (Stay) and with them (Move)") \
    X(CoverProject, "Project: %1") X(CoverCurrency, "Currency: %1") X(CoverPrepared, "Prepared on %1") \
    X(CoverMonths, "Months: %1 to %2; the 12 months from %3 are the headline's") \
    X(CoverAssumptions, "%1: every input that was used. Blue values may be changed; the others are locked and say why.") \
    X(CoverCounts, "%1 and %2: the rows, and what each gives to a count; the counts among the inputs are sums of them.") \
    X(CoverCovenants, "%1: each test with its measure and headroom.") \
    X(CoverMonthly, "%1, %2, %3, %4: the lines by month. Rows that are zero in every month, and columns without a value, are hidden.") \
    X(CoverSummary, "%1: the figures as formulas, each beside the value that Headroom computed and the difference.") \
    X(CoverCalculation, "%1 and %2: each booking as a formula. Bookings are rounded as Headroom rounds them.") \
    X(CoverExact, "Headroom computes exactly, a spreadsheet in binary: where a booking lies on half a cent, the two may differ by one.") \
    X(CoverLarge, "Amounts of 100 million and more are reckoned in two parts on %1, whole cents and the rest: one binary number has too few digits.") \
    X(CoverChanges, "Prices, counts and dates decide what is reckoned at all; they are changed in Headroom, and the workbook is written anew.") \
    X(CoverGrouped, "There are many formulas: a line's prices are booked as one, by wave and service family. What rounding each price alone differs by has a row of its own.") \
    X(Figure, "Figure") X(Unit, "Unit") X(MoveLessStay, "Move less stay") X(OwnValue, "Headroom's value") X(Difference, "Difference") \
    X(MadeOf, "What the improvement is made of") X(OnlyHeadroom, "Computed by Headroom only") X(Share, "share") X(MonthUnit, "month") \
    X(MonthsUnit, "months") X(NoValue, "none") \
    X(ChartMonths, "Cash benefit by month") X(ChartRunning, "Cash benefit, cumulative") X(ChartLiquidity, "Liquidity") \
    X(Thousands, "%1 thousand") X(Millions, "%1 million") \
    X(Path, "Path") X(Label, "Label") X(ValueHead, "Value") X(Kind, "Kind") X(Source, "Source") X(Date, "Date") \
    X(MayBeChanged, "May it be changed here?") X(Yes, "Yes") X(No, "No") X(CountUnit, "count") X(Stays, "stays") X(Retired, "retired") \
    X(LockedSolved, "Solved by Headroom from the terms: change them there") \
    X(LockedCount, "Counted from the workloads (sheet %1) and waves: change those in Headroom") \
    X(LockedDerived, "Estimated by a rule from another input") X(LockedTiming, "Moves months: change it in Headroom") \
    X(LockedFieldCount, "Changes counts: change it in Headroom") \
    X(LockedPrice, "Other prices may choose other sizes: change it in Headroom") \
    X(LockedZero, "Nothing was reckoned with it while it is zero: change it in Headroom") \
    X(LockedFeedsRate, "An effective rate is solved from it: change it in Headroom") \
    X(RowsShown, "The first %1 of %2 rows") \
    X(Workload, "Workload") X(RowOf, "Row of %1") X(What, "What") X(PerServer, "A server") X(AllServers, "All its servers") \
    X(CountsNone, "The rows are too many, or there are none: the counts are numbers.") \
    X(CaseName, "Case") X(Covenant, "Covenant") X(Tested, "Tested") X(Measure, "Measure") X(Limit, "Limit") X(HeadroomOf, "Headroom") \
    X(Month, "Month") X(MonthEnd, "Month's end") X(Opening, "Opening") X(BenefitTitle, "Benefit: move less stay") \
    X(CashBenefit, "Net cash flow before revolvers, shares and sweep") X(Unlevered, "Cash flow before debt") \
    X(Ownership, "Cost of ownership") X(Recurring, "EBITDA without one-off cost, funding and credits") \
    X(CumulativeUnlevered, "Cash flow before debt, cumulative") \
    X(CumulativeBenefit, "Cash benefit from the headline's first month on, cumulative") \
    X(Discounted, "Cash flow before debt, discounted and cumulative") \
    X(Instrument, "Instrument") X(Amount, "Amount") X(Row, "Row") X(PartsOfFormulas, "Parts of formulas") X(ToDate, "%1, to date") \
    X(PriceRounding, "%1: rounding of its prices, booked alone") X(PriceQuantity, "%1, a month at list prices: %2") \
    X(WavesThrough, "waves that are through") \
    X(RatesTitle, "Internal rates of return") \
    X(RatesNote, "At each rate what the cash flow before debt is worth, up to a positive factor. A rate of return lies where the sign changes; where it changes more than once, there is none. The halvings beside find it.") \
    X(RateLogarithm, "ln(1 + rate a year)") X(WorthMonthly, "Worth, by months") X(WorthDated, "Worth, by days") \
    X(SignChanges, "Sign changes") X(Lower, "Lower") X(Upper, "Upper") X(WorthMiddle, "Worth in the middle")
// clang-format on

/// In the order of the tabs.
enum class WorkbookSheet : std::uint8_t {
#define HEADROOM_WORKBOOK_ID(id, english) id,
    HEADROOM_WORKBOOK_SHEETS(HEADROOM_WORKBOOK_ID)
};
enum class WorkbookText : std::uint8_t {
    HEADROOM_WORKBOOK_TEXTS(HEADROOM_WORKBOOK_ID)
#undef HEADROOM_WORKBOOK_ID
};
#define HEADROOM_WORKBOOK_ENGLISH(id, english) std::string_view(english),
inline constexpr std::array workbookSheets{HEADROOM_WORKBOOK_SHEETS(HEADROOM_WORKBOOK_ENGLISH)};
inline constexpr std::array workbookTexts{HEADROOM_WORKBOOK_TEXTS(HEADROOM_WORKBOOK_ENGLISH)};
#undef HEADROOM_WORKBOOK_ENGLISH

/// What a text of core is in the reader's language; a text that it does not know comes back as it is. `meaning` tells apart what
/// English writes alike: "field" of fields' labels, else empty.
using Translate = std::function<std::string(std::string_view english, std::string_view meaning)>;

/// The words of one workbook. Texts of the project (names, notes, citations) are never asked for.
class WorkbookWords
{
public:
    /// Without a function everything is English.
    explicit WorkbookWords(Translate translate = {});

    std::string of(WorkbookText text, std::initializer_list<std::string_view> values = {});
    /// The label of a line, figure or choice, or a unit.
    const std::string& label(std::string_view english) { return translated(english, {}); }
    const std::string& fieldLabel(std::string_view english) { return translated(english, "field"); }
    /// The name of a step of the calculation, with a capital.
    std::string step(std::string_view english);
    /// The name of a sheet on its tab. All are English where one of the translated names is none that spreadsheets take, or two are alike.
    const std::string& tab(WorkbookSheet sheet) const { return m_tabs[static_cast<std::size_t>(sheet)]; }
    /// The same in formulas, in quotation marks unless it is the English one.
    const std::string& in(WorkbookSheet sheet) const { return m_inFormulas[static_cast<std::size_t>(sheet)]; }

private:
    const std::string& translated(std::string_view english, std::string_view meaning);

    Translate m_translate;
    std::map<std::pair<std::string, std::string>, std::string> m_known;
    std::array<std::string, workbookSheets.size()> m_tabs;
    std::array<std::string, workbookSheets.size()> m_inFormulas;
};

} // namespace headroom
