// SPDX-License-Identifier: GPL-3.0-or-later
// Debt, rates, covenants, reported figures and the sources of single fields.
#include "core/model/schema_builder.h"

namespace headroom {

namespace {

constexpr std::array<ChoiceItem, 5> instrumentKinds{{{"termLoan", "Term loan"}, {"note", "Note"}, {"revolver", "Revolver"},
    {"financeLease", "Finance lease"}, {"convertible", "Convertible note"}}};
constexpr std::array<ChoiceItem, 4> stubs{{{"shortFirst", "Short first period"}, {"longFirst", "Long first period"},
    {"shortLast", "Short last period"}, {"longLast", "Long last period"}}};
constexpr std::array<ChoiceItem, 3> rollRules{
    {{"none", "As dated"}, {"following", "Following business day"}, {"modifiedFollowing", "Modified following"}}};
constexpr std::array<ChoiceItem, 2> prepaymentEffects{
    {{"shorten", "Shortens, earliest instalments first"}, {"relevel", "Lowers all later instalments"}}};
constexpr std::array<ChoiceItem, 10> eventKinds{{{"draw", "Draw"}, {"prepay", "Prepayment"}, {"exchange", "Exchange"},
    {"extend", "Extension"}, {"rerate", "New rate"}, {"haircut", "Haircut"}, {"lenderFee", "Fee to lenders"},
    {"thirdPartyFee", "Fee to third parties"}, {"consentPayment", "Consent payment"}, {"convert", "Conversion into shares"}}};
constexpr std::array<ChoiceItem, 2> rateKinds{{{"fixed", "Fixed"}, {"floating", "Floating"}}};
constexpr std::array<ChoiceItem, 7> dayCounts{{{"30/360", "30/360 US"}, {"30E/360", "30E/360"}, {"30E/360 ISDA", "30E/360 ISDA"},
    {"ACT/360", "ACT/360"}, {"ACT/365F", "ACT/365 Fixed"}, {"NL/365", "NL/365"}, {"ACT/ACT ISDA", "ACT/ACT ISDA"}}};
constexpr std::array<ChoiceItem, 5> amortisations{{{"bullet", "Bullet"}, {"equal", "Equal instalments"}, {"annuity", "Annuity"},
    {"percentAYear", "Percent a year"}, {"custom", "As listed"}}};
constexpr std::array<ChoiceItem, 3> cases{{{"both", "Stay and move"}, {"stay", "Stay only"}, {"move", "Move only"}}};
constexpr std::array<ChoiceItem, 5> measures{{{"grossLeverage", "Gross leverage"}, {"netLeverage", "Net leverage"},
    {"interestCover", "Interest cover"}, {"minimumLiquidity", "Minimum liquidity"}, {"debtServiceCover", "Debt service cover"}}};

void addRate(SchemaBuilder<DebtInstrument>& b)
{
    using D = DebtInstrument;
    b.add<&D::rateKind>("rateKind", "Rate", "Whether the rate is fixed or follows an index.").choices(rateKinds);
    b.add<&D::coupon>("coupon", "Coupon", "Annual rate of a fixed instrument.").share().range(0, 1);
    b.add<&D::index>("index", "Index", "The index of a floating rate; it is read on the first day of each month.").mayBeEmpty();
    b.add<&D::indexMultiplier>("indexMultiplier", "Index multiplier", "What the index is multiplied by.").range(0, 10);
    b.add<&D::spread>("spread", "Spread", "Added to the index, after the floor; in a year.").share().range(-1, 1);
    b.add<&D::indexFloor>("indexFloor", "Index floor", "The least that the multiplied index counts; blank: none.")
        .share()
        .range(-1, 1);
    b.add<&D::allInCap>("allInCap", "All-in cap", "The most that the whole rate can be; blank: none.").share().range(0, 1);
    b.add<&D::dayCount>("dayCount", "Day count", "How the fraction of a year is reckoned.").choices(dayCounts).timing();
    b.add<&D::paymentMonths>("paymentMonths", "Pays in", "Calendar months of the payments of interest and instalments.").timing();
    b.add<&D::paymentDay>("paymentDay", "Payment day", "Day of the month; 31 is its last day.").range(1, 31).timing();
    b.add<&D::firstPaymentDate>("firstPaymentDate", "First payment",
         "The first payment date of an instrument issued within the projection; blank: by the payment months, day and stub.")
        .timing();
    b.add<&D::stub>("stub", "Odd period", "Where the period that is not a whole one lies, and whether it is short or long.")
        .choices(stubs)
        .timing();
    b.add<&D::rollRule>(
         "rollRule", "Roll rule", "What happens to a payment date on a Saturday or Sunday; maturity rolls as well.")
        .choices(rollRules)
        .timing();
    b.add<&D::accrualAdjusted>("accrualAdjusted", "Accrues to rolled dates",
         "Whether interest runs to the rolled payment date, or to the date as such.")
        .timing();
}

// An issue within the projection.
void addIssue(SchemaBuilder<DebtInstrument>& b)
{
    using D = DebtInstrument;
    b.add<&D::issueDate>("issueDate", "Issued",
         "The day of issue when it lies within the projection: the principal is drawn then; blank or earlier: outstanding.")
        .timing();
    b.add<&D::issuePrice>("issuePrice", "Issue price", "Proceeds a unit of principal, for an issue within the projection.")
        .share()
        .range(Decimal(1, 2), 2);
    b.add<&D::issueCosts>("issueCosts", "Issue costs",
         "Costs paid at an issue within the projection; they become interest over the life by the effective rate.")
        .unit("¤")
        .atLeast(0);
}

// Repayment before maturity, and interest that is added.
void addInstalments(SchemaBuilder<DebtInstrument>& b)
{
    using D = DebtInstrument;
    b.add<&D::amortisation>("amortisation", "Amortisation", "How principal is repaid before maturity.")
        .choices(amortisations)
        .forKinds({0, 1, 3, 4})
        .timing();
    b.add<&D::amortisationPerYear>(
         "amortisationPerYear", "Amortisation a year", "Share of the opening principal repaid a year, for percent a year.")
        .share()
        .range(0, 1)
        .forKinds({0, 1, 3});
    b.add<&D::prepaymentEffect>("prepaymentEffect", "A prepayment", "What a prepayment does to later instalments.")
        .choices(prepaymentEffects)
        .forKinds({0, 1, 3})
        .timing();
    b.add<&D::pikShare>("pikShare", "PIK share", "The share of the interest that is added to the principal instead of paid.")
        .share()
        .range(0, 1)
        .forKinds({0, 1, 4});
    b.add<&D::pikUntil>("pikUntil", "PIK until", "The last payment date on which interest is added; blank: maturity.")
        .forKinds({0, 1, 4})
        .timing();
    b.add<&D::pikPremium>("pikPremium", "PIK premium", "Added to the annual rate of a period whose interest is added in part.")
        .share()
        .range(0, 1)
        .forKinds({0, 1, 4});
}

// What stands in the books at the opening besides principal.
void addOpeningAmounts(SchemaBuilder<DebtInstrument>& b)
{
    using D = DebtInstrument;
    b.add<&D::unamortisedDiscount>("unamortisedDiscount", "Unamortised discount and fees",
         "Principal less carrying amount at the end of the month before the first; it becomes cost by the effective rate.")
        .unit("¤");
    b.add<&D::openingAccruedInterest>("openingAccruedInterest", "Opening accrued interest",
         "Interest accrued and not paid; blank: reckoned from the last payment date.")
        .unit("¤")
        .atLeast(0);
}

// What can still be drawn.
void addCommitment(SchemaBuilder<DebtInstrument>& b)
{
    using D = DebtInstrument;
    b.add<&D::commitment>("commitment", "Commitment", "The most that can be drawn; of a term loan, with what is drawn later.")
        .unit("¤")
        .atLeast(0)
        .forKinds({0, 2});
    b.add<&D::commitmentFee>("commitmentFee", "Commitment fee", "Annual fee on what is not drawn, paid on the payment dates.")
        .share()
        .range(0, 1)
        .forKinds({0, 2});
    b.add<&D::availableUntil>(
         "availableUntil", "Can be drawn until", "The last day on which it can be drawn; blank: until maturity.")
        .forKinds({0, 2})
        .timing();
}

// What can be repaid early.
void addCalls(SchemaBuilder<DebtInstrument>& b)
{
    using D = DebtInstrument;
    b.add<&D::callPrice>("callPrice", "Call price", "Paid a unit of principal that is prepaid; blank: it can't be called.")
        .share()
        .range(Decimal(1, 2), 3);
    b.add<&D::firstCallDate>("firstCallDate", "Callable from", "The first day on which it can be called; blank: any.").timing();
    b.add<&D::sweepRank>("sweepRank", "Sweep rank", "The order in which the cash sweep prepays; 0: it is not swept.")
        .range(0, 1000)
        .timing();
}

} // namespace

EntitySchema describeIndexCurve()
{
    SchemaBuilder<IndexCurve> b("index", "Index", "Indices", "A reference rate over time.");
    b.uniqueNames();
    return b.finish();
}

EntitySchema describeIndexRate()
{
    SchemaBuilder<IndexRate> b("indexRate", "Index rate", "Index rates", "The rate of an index from a date on, until its next.");
    b.listOf("curve");
    b.add<&IndexRate::curve>("curve", "Index", "The index.");
    b.add<&IndexRate::date>("date", "From", "The first day on which the rate holds.").timing();
    b.add<&IndexRate::rate>("rate", "Rate", "Annual rate.").share().range(-1, 1);
    return b.finish();
}

EntitySchema describeDebtInstrument()
{
    using D = DebtInstrument;
    SchemaBuilder<D> b("debt", "Debt instrument", "Debt",
        "A loan, note, revolver or finance lease, with what is outstanding at the end of the month before the first.");
    b.uniqueNames().kind("kind");
    b.add<&D::kind>("kind", "Kind", "What it is.").choices(instrumentKinds);
    b.add<&D::currency>("currency", "Currency", "ISO 4217 code of its amounts; blank: the project's.").mayBeEmpty().label();
    b.add<&D::principal>(
         "principal", "Principal", "Outstanding at the end of the month before the first; of a revolver what is drawn.")
        .unit("¤")
        .atLeast(0);
    addIssue(b);
    b.add<&D::maturityDate>(
         "maturityDate", "Maturity", "The day of the last payment; a revolver can't be drawn from that month on.")
        .timing();
    b.add<&D::lastPaymentDate>(
         "lastPaymentDate", "Last payment", "The last payment date before the first month; blank: by the payment months and day.")
        .timing();
    addRate(b);
    addInstalments(b);
    addOpeningAmounts(b);
    addCommitment(b);
    addCalls(b);
    b.add<&D::conversionPrice>(
         "conversionPrice", "Conversion price", "Principal given up a share when a convertible note is converted.")
        .unit("¤ a share")
        .range(Decimal(1, 4), Decimal(1000000))
        .forKinds({4});
    b.add<&D::appliesTo>("appliesTo", "Applies to", "The case in which it counts.").choices(cases);
    return b.finish();
}

EntitySchema describeDebtRow()
{
    SchemaBuilder<DebtRow> b(
        "debtRow", "Instalment", "Instalments", "A principal payment of an instrument whose amortisation is as listed.");
    b.listOf("debt");
    b.add<&DebtRow::debt>("debt", "Debt instrument", "The instrument.");
    b.add<&DebtRow::date>("date", "Date", "The day of the payment.").timing();
    b.add<&DebtRow::principal>("principal", "Principal", "What is repaid; what is left is repaid at maturity.")
        .unit("¤")
        .atLeast(0);
    return b.finish();
}

EntitySchema describeDebtEvent()
{
    using V = DebtEvent;
    SchemaBuilder<V> b("debtEvent", "Debt event", "Debt events",
        "Something that happens to an instrument on a day besides its scheduled service; a restructuring is a list of them.");
    b.kind("kind").listOf("debt");
    b.add<&V::debt>("debt", "Debt instrument", "The instrument that it happens to.");
    b.add<&V::date>("date", "Date", "The day; on one day scheduled service comes first.").timing();
    b.add<&V::kind>("kind", "Kind", "What happens.").choices(eventKinds);
    b.add<&V::amount>("amount", "Amount",
         "Principal drawn, prepaid, exchanged, given up or converted (blank: all that is outstanding), or the fee that is paid.")
        .unit("¤")
        .atLeast(0)
        .forKinds({0, 1, 2, 5, 6, 7, 8, 9});
    b.add<&V::into>("into", "Into", "The instrument that holders get in exchange.").mayBeEmpty().forKinds({2});
    b.add<&V::ratio>("ratio", "Ratio", "Principal of the new instrument a unit of the old one.").range(0, 10).forKinds({2});
    b.add<&V::price>("price", "Price", "Paid a unit of principal that is prepaid; blank: its call price, else 1.")
        .share()
        .range(0, 3)
        .forKinds({1});
    b.add<&V::maturityDate>("maturityDate", "New maturity", "The day of the last payment from then on.")
        .forKinds({3, 4})
        .timing();
    b.add<&V::rate>("rate", "New rate", "The coupon of a fixed rate, the spread of a floating one, from that day on.")
        .share()
        .range(-1, 1)
        .forKinds({3, 4});
    b.add<&V::fairValue>("fairValue", "Fair value",
         "Fair value of the new debt a unit of its principal, used when the change counts as an extinguishment; blank: 1.")
        .share()
        .range(0, 3)
        .forKinds({2, 3, 4, 5});
    b.add<&V::appliesTo>("appliesTo", "Applies to", "The case in which it counts.").choices(cases);
    return b.finish();
}

EntitySchema describeCovenant()
{
    using C = Covenant;
    SchemaBuilder<C> b("covenant", "Covenant", "Covenants", "A limit that lenders test on the last twelve months.");
    b.uniqueNames();
    b.add<&C::measure>("measure", "Measure", "What is tested; leverage and cover on EBITDA of the last twelve months.")
        .choices(measures);
    b.add<&C::limit>("limit", "Limit",
         "The most leverage, the least cover, or the least liquidity in the project's currency; equality passes.")
        .range(0, Decimal(1000000000000));
    b.add<&C::testMonths>("testMonths", "Tested in", "Calendar months at whose end it is tested.").timing();
    b.add<&C::nettingCap>("nettingCap", "Netting cap", "The most cash that net leverage takes off the debt; blank: all.")
        .unit("¤")
        .atLeast(0);
    b.add<&C::addBackCap>(
         "addBackCap", "Add-back cap", "The most one-off cost of twelve months that is added back to EBITDA; blank: none is.")
        .unit("¤")
        .atLeast(0);
    b.add<&C::springingShare>(
         "springingShare", "Springs above", "Tested only when more than this share of the revolvers is drawn; blank: always.")
        .share()
        .range(0, 1);
    b.add<&C::warningHeadroom>("warningHeadroom", "Warn below", "Headroom below which a warning is given.").share().range(0, 1);
    return b.finish();
}

EntitySchema describeReportedFigure()
{
    SchemaBuilder<ReportedFigure> b("reported", "Reported figure", "Reported figures",
        "A figure of debt as the company reported it, shown with its way from the opening principal.");
    b.uniqueNames();
    b.add<&ReportedFigure::amount>("amount", "Amount", "As reported.").unit("¤");
    b.add<&ReportedFigure::asOf>("asOf", "As of", "The day of the balance sheet.").label();
    return b.finish();
}

EntitySchema describeReconciliationStep()
{
    SchemaBuilder<ReconciliationStep> b("reconciliation", "Reconciliation step", "Reconciliation",
        "A step from the opening principal of all debt to a reported figure.");
    b.listOf("figure");
    b.add<&ReconciliationStep::figure>("figure", "Reported figure", "The figure.");
    b.add<&ReconciliationStep::amount>("amount", "Amount", "Added to the principal; negative for what is taken off.").unit("¤");
    return b.finish();
}

EntitySchema describeFieldSource()
{
    SchemaBuilder<FieldSource> b("source", "Source of a field", "Sources of fields",
        "The source of one field of one row, where it differs from the row's own.");
    b.nameIs("Owner", "Who answers for the value.");
    b.add<&FieldSource::entity>("entity", "Entity", "The entity, as in paths.").label();
    b.add<&FieldSource::row>("row", "Row", "The row's id.").range(1, 2147483647).label();
    b.add<&FieldSource::field>("field", "Field", "The field, as in paths.").label();
    return b.finish();
}

} // namespace headroom
