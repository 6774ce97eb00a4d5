// SPDX-License-Identifier: GPL-3.0-or-later
// The company and its operating lines.
#include "core/model/schema_builder.h"

namespace headroom {

namespace {

constexpr std::array<ChoiceItem, 2> roundings{{{"halfAway", "Half away from zero"}, {"halfEven", "Half to even"}}};
constexpr std::array<ChoiceItem, 2> limitBases{{{"ebitda", "EBITDA"}, {"ebit", "EBIT"}}};
constexpr std::array<ChoiceItem, 4> lineKinds{
    {{"revenue", "Revenue"}, {"cost", "Operating cost"}, {"capex", "Capital expenditure"}, {"distribution", "Distribution"}}};
constexpr std::array<ChoiceItem, 2> growthSteps{{{"smooth", "Every month"}, {"yearly", "Every 12 months"}}};
constexpr std::array<ChoiceItem, 3> depreciations{{{"straightLine", "Straight line"},
    {"decliningBalance", "Double declining balance"}, {"sumOfDigits", "Sum of the years' digits"}}};
constexpr std::array<ChoiceItem, 6> taxDepreciations{{{"asBooked", "As in the books"}, {"straightLine", "Straight line"},
    {"decliningBalance", "Double declining balance"}, {"sumOfDigits", "Sum of the years' digits"},
    {"macrsHalfYear", "MACRS, half-year convention"}, {"macrsMidQuarter", "MACRS, mid-quarter convention"}}};
constexpr std::array<ChoiceItem, 2> simulationMethods{{{"pseudoRandom", "Pseudo-random"}, {"sobol", "Sobol, digitally shifted"}}};
constexpr std::array<ChoiceItem, 2> reportStatuses{{{"draft", "Draft"}, {"final", "Final"}}};
constexpr std::array<ChoiceItem, 3> cases{{{"both", "Stay and move"}, {"stay", "Stay only"}, {"move", "Move only"}}};

void addTime(SchemaBuilder<Company>& b)
{
    b.add<&Company::currency>("currency", "Currency", "The reporting currency as an ISO 4217 code; every amount is in it.")
        .label();
    b.add<&Company::start>(
         "start", "First month", "The first month of the projection; opening balances are those at the end of the month before.")
        .timing();
    b.add<&Company::horizon>("horizon", "Months shown", "How many months the statements show.")
        .unit("months")
        .range(1, 120)
        .timing();
    b.add<&Company::headlineStart>(
         "headlineStart", "Headline from", "The month from which the 12 months of the headline run; blank: the first month.")
        .timing();
    b.add<&Company::evaluationMonths>(
         "evaluationMonths", "Months valued", "Months over which NPV, IRR, payback and cost of ownership are reckoned.")
        .unit("months")
        .range(1, 120)
        .timing();
    b.add<&Company::discountRate>(
         "discountRate", "Discount rate", "The annual rate at which monthly figures are discounted, compounded monthly.")
        .share()
        .range(Decimal(-99, 2), 10);
    b.add<&Company::rounding>("rounding", "Rounding of ties",
         "How an amount that lies exactly between two minor units is booked; spreadsheets round away from zero.")
        .choices(roundings);
    b.add<&Company::usageGrowth>(
         "usageGrowth", "Growth of use", "Annual growth of the number of machines and of their data, in stay and move alike.")
        .share()
        .range(Decimal(-9, 1), 10);
}

void addOpening(SchemaBuilder<Company>& b)
{
    b.add<&Company::openingCash>("openingCash", "Opening cash", "Cash at the end of the month before the first.").unit("¤");
    b.add<&Company::minimumCash>("minimumCash", "Minimum cash", "The cash below which the revolver is drawn.")
        .unit("¤")
        .atLeast(0);
    b.add<&Company::cashInterestRate>("cashInterestRate", "Interest on cash",
         "Annual rate earned on each month's opening cash, actual days over 365; negative cash earns nothing.")
        .share()
        .range(-1, 1);
    b.add<&Company::openingReceivables>(
         "openingReceivables", "Opening receivables", "Owed by customers at the end of the month before the first.")
        .unit("¤")
        .atLeast(0);
    b.add<&Company::openingPayables>(
         "openingPayables", "Opening payables", "Owed to suppliers, without Azure, at the end of the month before the first.")
        .unit("¤")
        .atLeast(0);
    b.add<&Company::openingFixedAssets>(
         "openingFixedAssets", "Opening net fixed assets", "Book value of fixed assets, the sites' included.")
        .unit("¤")
        .atLeast(0);
    b.add<&Company::openingAssetLifeMonths>("openingAssetLifeMonths", "Remaining asset life",
         "Months over which the opening fixed assets other than the sites' are depreciated evenly.")
        .unit("months")
        .range(1, 600)
        .timing();
    b.add<&Company::openingPrepaid>("openingPrepaid", "Opening prepaid commitments",
         "Azure commitments paid in advance and not used yet at the end of the month before the first.")
        .unit("¤")
        .atLeast(0);
    b.add<&Company::openingPrepaidMonths>("openingPrepaidMonths", "Prepaid runs off in",
         "Months over which the opening prepaid amount becomes reservation cost, evenly, in both cases.")
        .unit("months")
        .range(1, 120)
        .timing();
    b.add<&Company::openingAccruedAzure>("openingAccruedAzure", "Opening accrued Azure cost",
         "Azure cost of earlier months that is not paid yet; it is paid in the first month.")
        .unit("¤")
        .atLeast(0);
    b.add<&Company::openingEquity>("openingEquity", "Opening equity",
         "Book equity; when given, the difference of the opening balance sheet is shown as other net assets; blank: equity is "
         "what balances.")
        .unit("¤");
    b.add<&Company::daysSalesOutstanding>("daysSalesOutstanding", "Days sales outstanding", "Receivables in days of revenue.")
        .unit("days")
        .range(0, 365);
    b.add<&Company::daysPayablesOutstanding>(
         "daysPayablesOutstanding", "Days payables outstanding", "Payables in days of costs on credit.")
        .unit("days")
        .range(0, 365);
}

void addTax(SchemaBuilder<Company>& b)
{
    b.add<&Company::taxRate>("taxRate", "Tax rate", "Share of the taxable profit that is paid as income tax.")
        .share()
        .range(0, 1);
    b.add<&Company::taxYearEndMonth>(
         "taxYearEndMonth", "Tax year ends in month", "The last calendar month of the tax year, 1 to 12.")
        .range(1, 12)
        .timing();
    b.add<&Company::taxPaymentMonths>(
         "taxPaymentMonths", "Tax is paid in", "Calendar months in which the whole tax payable is paid.")
        .timing();
    b.add<&Company::lossesBroughtForward>(
         "lossesBroughtForward", "Losses brought forward", "Tax losses of earlier years not used yet.")
        .unit("¤")
        .atLeast(0);
    b.add<&Company::lossLimitShare>(
         "lossLimitShare", "Losses may cover", "The share of a year's positive taxable profit that losses may cover.")
        .share()
        .range(0, 1);
    b.add<&Company::interestLimitShare>("interestLimitShare", "Interest limit",
         "Net interest is deductible up to this share of EBITDA or EBIT of the tax year; blank: no limit.")
        .share()
        .range(0, 10);
    b.add<&Company::interestLimitBase>("interestLimitBase", "Interest limit is on", "What the interest limit is a share of.")
        .choices(limitBases);
    b.add<&Company::disallowedInterestBroughtForward>("disallowedInterestBroughtForward", "Disallowed interest brought forward",
         "Interest of earlier years that was not deductible and may be later.")
        .unit("¤")
        .atLeast(0);
    b.add<&Company::taxableProfitYearToDate>("taxableProfitYearToDate", "Taxable profit, year to date",
         "Taxable profit of the tax year before the first month, before losses; negative for a loss.")
        .unit("¤");
    b.add<&Company::taxAccruedYearToDate>(
         "taxAccruedYearToDate", "Tax accrued, year to date", "Tax accrued in the tax year before the first month.")
        .unit("¤");
    b.add<&Company::openingTaxPayable>("openingTaxPayable", "Opening tax payable",
         "Tax owed at the end of the month before the first; negative for a receivable.")
        .unit("¤");
    b.add<&Company::taxDepreciation>("taxDepreciation", "Tax depreciation", "How fixed assets are depreciated for tax.")
        .choices(taxDepreciations)
        .timing();
    b.add<&Company::taxLifeYears>("taxLifeYears", "Tax life",
         "Years over which fixed assets are depreciated for tax; MACRS has tables of 3, 5, 7, 10, 15 and 20 years.")
        .unit("years")
        .range(1, 40)
        .timing();
    b.add<&Company::openingTaxBasis>("openingTaxBasis", "Opening tax basis",
         "Tax basis of the opening fixed assets, depreciated evenly over their remaining life; blank: their book value.")
        .unit("¤")
        .atLeast(0);
}

void addCapital(SchemaBuilder<Company>& b)
{
    b.add<&Company::sweepShare>("sweepShare", "Cash sweep",
         "The share of the cash above the minimum that prepays debt by rank in the sweep's months, while no revolver is drawn.")
        .share()
        .range(0, 1);
    b.add<&Company::sweepMonths>("sweepMonths", "Sweeps in", "Calendar months at whose end cash is swept.").timing();
    b.add<&Company::sharesBasic>("sharesBasic", "Shares, basic", "Shares outstanding at the end of the month before the first.")
        .unit("shares")
        .range(0, Decimal(1000000000000));
    b.add<&Company::sharesDiluted>(
         "sharesDiluted", "Shares, diluted", "Shares outstanding with options, awards and convertibles as if exercised.")
        .unit("shares")
        .range(0, Decimal(1000000000000));
}

void addHistory(SchemaBuilder<Company>& b)
{
    b.add<&Company::lastYearEbitda>(
         "lastYearEbitda", "EBITDA, last 12 months", "EBITDA of the 12 months before the first, for covenants.")
        .unit("¤");
    b.add<&Company::lastYearCashInterest>("lastYearCashInterest", "Cash interest, last 12 months",
         "Cash interest accrued in the 12 months before the first, for covenants.")
        .unit("¤");
    b.add<&Company::lastYearTaxPaid>(
         "lastYearTaxPaid", "Tax paid, last 12 months", "Income tax paid in the 12 months before the first, for covenants.")
        .unit("¤");
    b.add<&Company::lastYearCapex>("lastYearCapex", "Capital expenditure, last 12 months",
         "Capital expenditure of the 12 months before the first, for covenants.")
        .unit("¤");
}

void addSimulation(SchemaBuilder<Company>& b)
{
    b.add<&Company::simulationSeed>("simulationSeed", "Seed", "Where the random numbers of a simulation begin.")
        .range(0, 2147483647)
        .label();
    b.add<&Company::simulationTrials>("simulationTrials", "Trials", "How many trials a simulation makes.")
        .range(8, 100000000)
        .label();
    b.add<&Company::simulationMethod>("simulationMethod", "Draws", "Whether trials are drawn at random or spread evenly (Sobol).")
        .choices(simulationMethods)
        .label();
}

void addReport(SchemaBuilder<Company>& b)
{
    b.add<&Company::formatLocale>("formatLocale", "Number and date formats",
         "Whose way of writing numbers and dates the project follows: a language tag such as de-CH; blank: the program's "
         "language.")
        .label()
        .mayBeEmpty();
    b.add<&Company::reportLanguage>("reportLanguage", "Language of the report",
         "Which language the report is in, as en, de or fr; blank: the program's language.")
        .label()
        .mayBeEmpty();
    b.add<&Company::reportStatus>(
         "reportStatus", "Status of the report", "Whether the report is a draft or final; it says so on every page.")
        .choices(reportStatuses)
        .label();
    b.add<&Company::reportWithout>("reportWithout", "Sections left out",
         "The sections that the report leaves out, by their names in the command line, separated by commas; blank: none.")
        .label()
        .mayBeEmpty();
    b.add<&Company::preparedBy>("preparedBy", "Prepared by", "Who answers for the report, as its cover prints it.")
        .label()
        .mayBeEmpty();
    b.add<&Company::preparedFor>("preparedFor", "Prepared for", "For whom the report is, as its cover prints it.")
        .label()
        .mayBeEmpty();
    b.add<&Company::confidentiality>(
         "confidentiality", "Confidentiality", "A line that the report prints on every page, such as Confidential; blank: none.")
        .label()
        .mayBeEmpty();
}

} // namespace

EntitySchema describeCompany()
{
    SchemaBuilder<Company> b(
        "company", "Company", "Company", "The company whose cash, debt and covenants are projected, and the time frame.");
    b.one().nameIs("Company", "The company's name, as the report prints it.");
    addTime(b);
    addOpening(b);
    addTax(b);
    addCapital(b);
    addHistory(b);
    addSimulation(b);
    addReport(b);
    return b.finish();
}

EntitySchema describeOperatingLine()
{
    using L = OperatingLine;
    SchemaBuilder<L> b("line", "Operating line", "Operating lines",
        "Revenue, cost, capital expenditure or distributions of the company, month by month.");
    b.uniqueNames().kind("kind");
    b.add<&L::kind>("kind", "Kind", "What the line is; amounts are positive in its natural sense.").choices(lineKinds);
    b.add<&L::amountPerMonth>("amountPerMonth", "Amount a month", "The base amount of a month, before growth and season.")
        .unit("¤ a month");
    b.add<&L::growth>("growth", "Growth a year", "Annual growth from the first month of the project on.")
        .share()
        .range(Decimal(-9, 1), 10);
    b.add<&L::growthStep>("growthStep", "Growth acts", "Whether growth acts every month or in steps of 12 months.")
        .choices(growthSteps)
        .timing();
    b.add<&L::firstMonth>("firstMonth", "From", "The first month with an amount; blank: from the start.").timing();
    b.add<&L::lastMonth>("lastMonth", "To", "The last month with an amount; blank: without end.").timing();
    b.add<&L::onCredit>(
         "onCredit", "On credit", "Whether it is collected or paid after the company's days outstanding instead of at once.")
        .forKinds({0, 1})
        .timing();
    b.add<&L::taxable>("taxable", "Taxable", "Whether it counts for the taxable profit.").forKinds({0, 1});
    b.add<&L::lifeMonths>("lifeMonths", "Life", "Months over which what is bought is depreciated evenly, from the month after.")
        .unit("months")
        .range(1, 600)
        .forKinds({2})
        .timing();
    b.add<&L::depreciation>("depreciation", "Depreciation", "How what is bought is depreciated in the books.")
        .choices(depreciations)
        .forKinds({2})
        .timing();
    b.add<&L::includesOnPremises>("includesOnPremises", "Includes on-premises IT",
         "The line's amounts contain the on-premises cost (or, for capital expenditure, the refresh) that the sites describe: "
         "the stay case's amount is deducted from it in both cases.")
        .forKinds({1, 2});
    b.add<&L::appliesTo>("appliesTo", "Applies to", "The case in which the line counts.").choices(cases);
    return b.finish();
}

EntitySchema describeLineMonth()
{
    SchemaBuilder<LineMonth> b("lineMonth", "Explicit month", "Explicit months",
        "An amount that replaces an operating line's base, growth and season in one month.");
    b.listOf("line");
    b.add<&LineMonth::line>("line", "Line", "The operating line.");
    b.add<&LineMonth::month>("month", "Month", "The month whose amount is given.").timing();
    b.add<&LineMonth::amount>("amount", "Amount", "The month's amount, positive in the line's natural sense.").unit("¤");
    return b.finish();
}

EntitySchema describeSeasonWeight()
{
    SchemaBuilder<SeasonWeight> b("season", "Seasonal factor", "Seasonal factors",
        "A factor on an operating line's base in one calendar month of every year.");
    b.listOf("line");
    b.add<&SeasonWeight::line>("line", "Line", "The operating line.");
    b.add<&SeasonWeight::calendarMonth>("calendarMonth", "Calendar month", "1 for January to 12 for December.")
        .range(1, 12)
        .timing();
    b.add<&SeasonWeight::factor>("factor", "Factor", "What the month's base is multiplied by; 1 where none is given.")
        .range(0, 100);
    return b.finish();
}

EntitySchema describePastMonth()
{
    using P = PastMonth;
    SchemaBuilder<P> b("pastMonth", "Past month", "Past months",
        "A month before the first; while all twelve are given they stand in place of the company's totals of the last 12 "
        "months.");
    b.add<&P::month>("month", "Month", "One of the twelve before the first.").timing();
    b.add<&P::ebitda>("ebitda", "EBITDA", "EBITDA of the month, for covenants.").unit("¤");
    b.add<&P::cashInterest>("cashInterest", "Cash interest", "Cash interest accrued in the month.").unit("¤");
    b.add<&P::taxPaid>("taxPaid", "Tax paid", "Income tax paid in the month.").unit("¤");
    b.add<&P::capex>("capex", "Capital expenditure", "Capital expenditure of the month.").unit("¤");
    return b.finish();
}

EntitySchema describeFxRate()
{
    SchemaBuilder<FxRate> b("fxRate", "Exchange rate", "Exchange rates",
        "What a unit of a foreign currency is worth in the project's, from a date on, until the next.");
    b.add<&FxRate::currency>("currency", "Currency", "The foreign currency as an ISO 4217 code.").label();
    b.add<&FxRate::date>("date", "From", "The first day on which the rate holds.").timing();
    b.add<&FxRate::rate>("rate", "Rate", "Units of the project's currency a unit of the foreign one.")
        .range(Decimal(1, 6), Decimal(1000000));
    return b.finish();
}

} // namespace headroom
