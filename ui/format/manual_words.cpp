// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/manual_words.h"

#include <QCoreApplication>

#include <array>

namespace headroom::manual {

namespace {

constexpr std::array pageWords{
    PageWords{"Overview", "Overview",
        QT_TRANSLATE_NOOP("manual",
            "The answer in one sentence, cash by month, the key figures and the statement. Enter on a figure explains it.")},
    PageWords{"Company", "Company",
        QT_TRANSLATE_NOOP("manual",
            "Time, cash, tax and the opening balance of the company, its operating lines, past months and exchange rates.")},
    PageWords{"Workloads", "Workloads",
        QT_TRANSLATE_NOOP("manual",
            "The machines: imported or typed, with disks and targets. Below the table stand the details of the row. Everything "
            "that "
            "costs on premises and on Azure follows from here.")},
    PageWords{"Sites", "Sites",
        QT_TRANSLATE_NOOP("manual", "Data centres with rent, power, staff and leases; unit costs, refresh cycles and licences.")},
    PageWords{"Migration", "Migration",
        QT_TRANSLATE_NOOP("manual",
            "Waves: when what moves, how long both sides run, what the move costs once. The chart shows them over time.")},
    PageWords{"Azure", "Azure",
        QT_TRANSLATE_NOOP("manual",
            "How Azure is bought: region, discounts, reservations and savings plans, support, platform items, credits and "
            "commitments.")},
    PageWords{"Debt", "Debt",
        QT_TRANSLATE_NOOP("manual",
            "Instruments with their schedules, events such as draws and exchanges, covenants with their headroom, and the "
            "maturity wall.")},
    PageWords{"Contracts", "Contracts",
        QT_TRANSLATE_NOOP(
            "manual", "Capacity contracts of buyer, seller or assignee, with capital spending, use, outcomes and equity.")},
    PageWords{"Scenarios", "Scenarios",
        QT_TRANSLATE_NOOP(
            "manual", "Named sets of changes to the project, side by side with it, and the bridge from one to the other.")},
    PageWords{"Risk", "Risk",
        QT_TRANSLATE_NOOP("manual",
            "What is uncertain and what follows: sensitivities, simulation with its percentiles, and the input that reaches a "
            "target.")},
    PageWords{"Actuals", "Actuals",
        QT_TRANSLATE_NOOP("manual", "What was really paid, beside the plan; the rest of the plan at the rates so far.")},
    PageWords{"Assumptions", "Assumptions",
        QT_TRANSLATE_NOOP("manual", "The register: every input with its value, unit, kind of source, citation and date.")},
    PageWords{"Prices", "Prices",
        QT_TRANSLATE_NOOP("manual", "The price book of the project: what each Azure item costs, from where and of which date.")},
    PageWords{"Checks", "Checks",
        QT_TRANSLATE_NOOP(
            "manual", "What is wrong or worth a look, and the rules that the figures are held to. Enter leads to the input.")},
    PageWords{"Report", "Report", QT_TRANSLATE_NOOP("manual", "What the printed report contains, and how it looks.")},
    PageWords{"Project", "Notes and versions",
        QT_TRANSLATE_NOOP("manual",
            "Notes on the project as a whole, and named versions of it: compare one with now, open it as a copy, or restore "
            "it.")},
};

constexpr std::array figureWords{
    FigureWords{"cashImprovement12m", "Cash improvement, 12 months",
        QT_TRANSLATE_NOOP("manual",
            "Sum of B(t) over the 12 months from the headline's start. B(t) = net cash flow - net draws of the revolver - net "
            "equity "
            "proceeds + principal and premiums of the sweep, move less stay.")},
    FigureWords{"cashImprovement12mAllIn", "Cash less debt at the end of the 12 months",
        QT_TRANSLATE_NOOP(
            "manual", "Closing cash - closing principal of all debt in the headline's last month, move less stay.")},
    FigureWords{"cashImprovement12mSpread", "Cash improvement, up-front terms spread monthly",
        QT_TRANSLATE_NOOP(
            "manual", "The cash improvement with commitments that are paid up front paid month by month over their term.")},
    FigureWords{"cashImprovement12mEqualLags", "Cash improvement, equal payment lags",
        QT_TRANSLATE_NOOP("manual", "The cash improvement as if both cases paid their bills after the same number of days.")},
    FigureWords{"runRateSaving", "Run-rate saving a year",
        QT_TRANSLATE_NOOP(
            "manual", "12 x EBITDA of the headline's last month without one-off cost, funding and credits, move less stay.")},
    FigureWords{"prepaidAtHorizon", "Prepaid at the horizon's end",
        QT_TRANSLATE_NOOP("manual", "What is paid and not yet used in the last month; it is worth something after the horizon.")},
    FigureWords{"payableBeyondHorizon", "Commitments payable beyond the horizon",
        QT_TRANSLATE_NOOP("manual", "What signed commitments still oblige to pay after the last month.")},
    FigureWords{"trough", "Lowest point",
        QT_TRANSLATE_NOOP("manual",
            "min(0, lowest C(t)). C(t) = U(1) + ... + U(t); U(t) = EBITDA + changes of working capital + investing - tax as if "
            "there were no debt, move less stay.")},
    FigureWords{"troughMonth", "Month of the lowest point", QT_TRANSLATE_NOOP("manual", "The first month of the lowest point.")},
    FigureWords{"paybackMonth", "Payback",
        QT_TRANSLATE_NOOP("manual",
            "k - C(k) / (C(k+1) - C(k)), k the last month with C(k) < 0; 0 where C is never negative; none within the months "
            "valued where k is "
            "the last of them.")},
    FigureWords{"discountedPaybackMonth", "Payback, discounted",
        QT_TRANSLATE_NOOP("manual", "The payback of U discounted at the company's rate.")},
    FigureWords{"npv", "Net present value",
        QT_TRANSLATE_NOOP("manual", "Sum of U(t) / (1 + r)^(t/12) over the months valued, r the discount rate a year.")},
    FigureWords{"irr", "Internal rate of return",
        QT_TRANSLATE_NOOP("manual",
            "(1 + i)^12 - 1, i the monthly rate at which U is worth nothing; none or several rates are said to be so.")},
    FigureWords{"xirr", "Internal rate of return, dated",
        QT_TRANSLATE_NOOP("manual",
            "The yearly rate at which U, each at its month's last day, is worth nothing: sum of U / (1 + r)^(days/365).")},
    FigureWords{"mirr", "Modified rate of return",
        QT_TRANSLATE_NOOP("manual",
            "What is taken out grows at the company's rate to the end, what is put in is discounted at it; the yearly rate "
            "between both.")},
    FigureWords{
        "roi", "Return on outlay", QT_TRANSLATE_NOOP("manual", "Sum of U / outlay, the outlay being the sum of negative U.")},
    FigureWords{"costOfOwnership3y", "Cost of ownership, 3 years",
        QT_TRANSLATE_NOOP("manual",
            "On premises + Azure + one-off - funding + capital spending - disposals, in cash, before tax and interest, over 36 "
            "months.")},
    FigureWords{"costOfOwnership3yDiscounted", "Cost of ownership, 3 years, discounted",
        QT_TRANSLATE_NOOP("manual", "The same, discounted month by month at the company's rate.")},
    FigureWords{"costOfOwnership5y", "Cost of ownership, 5 years",
        QT_TRANSLATE_NOOP("manual", "As over 3 years, over 60 months or as many as are projected.")},
    FigureWords{"costOfOwnership5yDiscounted", "Cost of ownership, 5 years, discounted",
        QT_TRANSLATE_NOOP("manual", "The same, discounted month by month at the company's rate.")},
    FigureWords{"lowestLiquidity", "Lowest liquidity",
        QT_TRANSLATE_NOOP("manual",
            "Lowest of cash + undrawn limits that may be drawn, over the months; stay and move each at their own month.")},
    FigureWords{"lowestLiquidityMonth", "Month of the lowest liquidity", QT_TRANSLATE_NOOP("manual", "The first month of it.")},
    FigureWords{"interestAvoided12m", "Interest avoided, 12 months",
        QT_TRANSLATE_NOOP("manual",
            "Interest accrued in the headline's 12 months, stay less move: nothing unless a revolver or a sweep uses the cash.")},
    FigureWords{
        "interestAvoided", "Interest avoided to the horizon", QT_TRANSLATE_NOOP("manual", "The same over all months projected.")},
    FigureWords{"lowestHeadroom*", "Lowest headroom of a covenant",
        QT_TRANSLATE_NOOP("manual",
            "(limit - measure) / limit of a ceiling, (measure - limit) / limit of a floor, the lowest over the test dates, and "
            "its month.")},
    FigureWords{"highest*", "Highest measure of a covenant",
        QT_TRANSLATE_NOOP(
            "manual", "Leverage or cover as the covenant defines it, the highest over the test dates, and its month.")},
    FigureWords{"lowest*", "Lowest measure of a covenant",
        QT_TRANSLATE_NOOP(
            "manual", "Leverage or cover as the covenant defines it, the lowest over the test dates, and its month.")},
};

constexpr std::array<const char*, 5> startWords{
    QT_TRANSLATE_NOOP("manual",
        "Headroom compares two futures of a company month by month: to stay on premises, or to move to Azure. All figures come "
        "from the inputs of one project."),
    QT_TRANSLATE_NOOP("manual", "1. Open a sample from the start page and change a number: everything follows at once."),
    QT_TRANSLATE_NOOP("manual",
        "2. For a project of your own, start from an inventory: a file of Azure Migrate, RVTools, a CMDB or any table. Then fill "
        "in Company, Sites, Azure and Debt."),
    QT_TRANSLATE_NOOP(
        "manual", "3. Look at Checks: errors keep figures from being made, warnings deserve a look. Enter leads to the input."),
    QT_TRANSLATE_NOOP(
        "manual", "4. Press Enter or Ctrl+E on any figure to see its formula, down to the inputs and their sources.")};

constexpr std::array<const char*, 4> entryWords{QT_TRANSLATE_NOOP("manual",
                                                    "Amounts may be written as 1.2m, 350k, (1,234), $1,234.50 or =3*1200; shares "
                                                    "as 12%. Groups must have three digits, so that 1,5 is never taken for 15."),
    QT_TRANSLATE_NOOP("manual",
        "Months are written as 2024-07, Jul 2024 or 7/2024; Up and Down step through them. Dates are written as 2024-07-31 or as "
        "the locale has them."),
    QT_TRANSLATE_NOOP("manual", "What does not fit is said beside the field and is not taken. Esc takes back what was typed."),
    QT_TRANSLATE_NOOP("manual",
        "How numbers and dates are written is a field of the company (Number and date formats: de-CH, say); blank, it is that of "
        "the window's language.")};

constexpr std::array<const char*, 6> fileWords{
    QT_TRANSLATE_NOOP("manual",
        "Every edit is kept at once in a session of your own, outside the project's file. After a crash, or a loss of power, it "
        "is offered again with its undo steps; nothing is thrown away unread."),
    QT_TRANSLATE_NOOP("manual",
        "The file itself changes only when you save: a new file is written beside it, checked, and put in its place in one step. "
        "To discard is to close without saving."),
    QT_TRANSLATE_NOOP("manual",
        "While a project is open, a note beside it says so to others; a second window on it comes to the front instead of "
        "opening it twice. When another program changes or removes the file, the window says it, and saving asks first."),
    QT_TRANSLATE_NOOP("manual",
        "Opening a file runs nothing of it. It is checked page by page and value by value; a damaged one is refused with the "
        "place of the damage."),
    QT_TRANSLATE_NOOP("manual",
        "Named versions are kept inside the file. They are not in the JSON of a project. To give a file away without them, "
        "delete them and save."),
    QT_TRANSLATE_NOOP(
        "manual", "Nothing is sent anywhere. Only the update of prices, when you ask for it, reads from prices.azure.com.")};

constexpr std::array<const char*, 4> keyWords{
    QT_TRANSLATE_NOOP("manual",
        "Everything can be done by keyboard. Ctrl+Shift+P finds any command, page, field or row by a few letters. Tab goes to "
        "the next field, Ctrl+Tab to the next tab. F1 opens the manual at the field with the focus, Shift+F1 explains what is "
        "clicked."),
    QT_TRANSLATE_NOOP("manual",
        "In tables: arrows move, F2 edits, typing replaces, Enter and Shift+Enter take the entry and go down or up, Esc takes it "
        "back, Del clears, Ins adds a row, Ctrl+Del removes rows, Ctrl+D fills down."),
    QT_TRANSLATE_NOOP("manual", "In tables of results: Enter or Ctrl+E explains the figure, Ctrl+C copies it."),
    QT_TRANSLATE_NOOP("manual", "In charts: Left and Right move the cursor from month to month.")};

constexpr std::array writtenTopics{
    WrittenTopic{"start", QT_TRANSLATE_NOOP("manual", "Getting started"), startWords},
    WrittenTopic{"entry", QT_TRANSLATE_NOOP("manual", "Entering numbers"), entryWords},
    WrittenTopic{"files", QT_TRANSLATE_NOOP("manual", "Files and safety"), fileWords},
    WrittenTopic{"keys", QT_TRANSLATE_NOOP("manual", "Keyboard"), keyWords},
};

} // namespace

std::span<const PageWords> pages() { return pageWords; }

std::span<const FigureWords> figures() { return figureWords; }

std::span<const WrittenTopic> written() { return writtenTopics; }

QString translated(const char* source) { return QCoreApplication::translate("manual", source); }

} // namespace headroom::manual
