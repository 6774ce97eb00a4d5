// SPDX-License-Identifier: GPL-3.0-or-later
// Debt, covenants, contracts, shares and reported figures (MODEL.md 2).
#pragma once

#include "core/base/day_count.h"
#include "core/model/estate_entities.h"

namespace headroom {

struct IndexCurve : Row
{
    bool operator==(const IndexCurve&) const = default;
};

/// A reference rate from a date on, until the next.
struct IndexRate : Row
{
    Ref<IndexCurve> curve;
    Date date;
    Decimal rate;
    bool operator==(const IndexRate&) const = default;
};

enum class InstrumentKind : std::uint8_t { TermLoan, Note, Revolver, FinanceLease, Convertible };
enum class Stub : std::uint8_t { ShortFirst, LongFirst, ShortLast, LongLast };
enum class RollRule : std::uint8_t { None, Following, ModifiedFollowing };
enum class PrepaymentEffect : std::uint8_t { Shorten, Relevel };
enum class RateKind : std::uint8_t { Fixed, Floating };
enum class Amortisation : std::uint8_t { Bullet, Equal, Annuity, PercentAYear, Custom };

struct DebtInstrument : Row
{
    InstrumentKind kind = InstrumentKind::TermLoan;
    Text currency;
    Money principal;
    Opt<Date> issueDate;
    Decimal issuePrice = 1;
    Money issueCosts;
    Date maturityDate = Date(2030, 12, 31);
    Opt<Date> lastPaymentDate;
    RateKind rateKind = RateKind::Fixed;
    Decimal coupon;
    Ref<IndexCurve> index;
    Decimal indexMultiplier = 1;
    Decimal spread;
    Opt<Decimal> indexFloor;
    Opt<Decimal> allInCap;
    DayCount dayCount = DayCount::Actual360;
    MonthSet paymentMonths = MonthSet::of({3, 6, 9, 12});
    std::int32_t paymentDay = 31;
    Opt<Date> firstPaymentDate;
    Stub stub = Stub::ShortFirst;
    RollRule rollRule = RollRule::None;
    bool accrualAdjusted = false;
    Amortisation amortisation = Amortisation::Bullet;
    Decimal amortisationPerYear;
    PrepaymentEffect prepaymentEffect = PrepaymentEffect::Shorten;
    Decimal pikShare;
    Opt<Date> pikUntil;
    Decimal pikPremium;
    Money unamortisedDiscount;
    Opt<Money> openingAccruedInterest;
    Money commitment;
    Decimal commitmentFee;
    Opt<Date> availableUntil;
    Opt<Decimal> callPrice;
    Opt<Date> firstCallDate;
    std::int32_t sweepRank = 0;
    Opt<Decimal> conversionPrice;
    AppliesTo appliesTo = AppliesTo::Both;
    bool operator==(const DebtInstrument&) const = default;
};

/// A principal instalment of an instrument with custom amortisation.
struct DebtRow : Row
{
    Ref<DebtInstrument> debt;
    Date date;
    Money principal;
    bool operator==(const DebtRow&) const = default;
};

enum class DebtEventKind : std::uint8_t {
    Draw,
    Prepay,
    Exchange,
    Extend,
    Rerate,
    Haircut,
    LenderFee,
    ThirdPartyFee,
    ConsentPayment,
    Convert
};

/// Something that happens to an instrument on a day besides its scheduled service; a restructuring is a list of them.
struct DebtEvent : Row
{
    Ref<DebtInstrument> debt;
    Date date;
    DebtEventKind kind = DebtEventKind::Prepay;
    Opt<Money> amount;
    Ref<DebtInstrument> into;
    Decimal ratio = 1;
    Opt<Decimal> price;
    Opt<Date> maturityDate;
    Opt<Decimal> rate;
    Opt<Decimal> fairValue;
    AppliesTo appliesTo = AppliesTo::Both;
    bool operator==(const DebtEvent&) const = default;
};

enum class CovenantMeasure : std::uint8_t { GrossLeverage, NetLeverage, InterestCover, MinimumLiquidity, DebtServiceCover };

struct Covenant : Row
{
    CovenantMeasure measure = CovenantMeasure::NetLeverage;
    Decimal limit;
    MonthSet testMonths = MonthSet::of({3, 6, 9, 12});
    Opt<Money> nettingCap;
    Opt<Money> addBackCap;
    Opt<Decimal> springingShare;
    Decimal warningHeadroom{1, 1};
    bool operator==(const Covenant&) const = default;
};

/// A promise to spend an amount until a month, such as a Microsoft Azure Consumption Commitment.
struct SpendCommitment : Row
{
    Money amount;
    Month start;
    Month end;
    std::int32_t creditMonths = 12;
    Money spentBefore;
    AppliesTo appliesTo = AppliesTo::Both;
    bool operator==(const SpendCommitment&) const = default;
};

/// What must have been spent by the end of a month, since the commitment's start.
struct CommitmentMilestone : Row
{
    Ref<SpendCommitment> commitment;
    Month month;
    Money cumulative;
    bool operator==(const CommitmentMilestone&) const = default;
};

/// A service family whose invoices count towards a commitment; one without any counts all but support.
struct CommitmentFamily : Row
{
    Ref<SpendCommitment> commitment;
    ServiceFamily family = ServiceFamily::Compute;
    bool operator==(const CommitmentFamily&) const = default;
};

enum class ContractRole : std::uint8_t { Buyer, Seller };
enum class OptionDecision : std::uint8_t { Signed, Exercise, Lapse, Assign };

/// Data-centre capacity bought or sold by the unit and month, firm or under an option.
struct CapacityContract : Row
{
    ContractRole role = ContractRole::Buyer;
    Text counterparty;
    Month deliveryStart;
    std::int32_t months = 60;
    std::int32_t rampMonths = 1;
    Decimal units = 1;
    Decimal pricePerUnitMonth;
    Decimal escalator;
    Decimal takeOrPayShare = 1;
    Decimal useShare = 1;
    std::int32_t makeUpMonths = 0;
    Decimal prepaymentShare;
    Opt<Month> prepaymentMonth;
    std::int32_t paymentTermDays = 30;
    Opt<Month> terminationMonth;
    Money terminationFee;

    Decimal avoidedCostPerUnitMonth;
    Decimal energyPerUnitMonth;
    Decimal sitePerUnitMonth;
    std::int32_t assetLifeMonths = 72;

    OptionDecision decision = OptionDecision::Signed;
    Opt<Date> optionExpiry;
    Text assignee;
    Money assignmentFee;
    Decimal volatility{35, 2};
    Decimal riskFreeRate{4, 2};
    Decimal costOfDebt{9, 2};
    Decimal valueLostPerYear;
    AppliesTo appliesTo = AppliesTo::Both;
    bool operator==(const CapacityContract&) const = default;
};

/// What a seller spends to build the capacity.
struct CapacityCapex : Row
{
    Ref<CapacityContract> contract;
    Month month;
    Money amount;
    bool operator==(const CapacityCapex&) const = default;
};

/// Units used in one month, in place of the contract's share.
struct CapacityUse : Row
{
    Ref<CapacityContract> contract;
    Month month;
    Decimal units;
    bool operator==(const CapacityUse&) const = default;
};

/// A branch of the decision tree of a contract's option.
struct CapacityOutcome : Row
{
    Ref<CapacityContract> contract;
    Decimal probability;
    Decimal useShare = 1;
    Decimal priceFactor = 1;
    bool operator==(const CapacityOutcome&) const = default;
};

enum class EquityConsideration : std::uint8_t { Cash, CustomerIncentive };

/// Shares issued, or sold by holders, on a day.
struct EquityEvent : Row
{
    Date date;
    Decimal primaryShares;
    Decimal secondaryShares;
    Decimal price;
    Decimal underwritingFee;
    Money expenses;
    EquityConsideration consideration = EquityConsideration::Cash;
    Ref<CapacityContract> contract;
    Ref<DebtInstrument> repays;
    Decimal repayShare = 1;
    AppliesTo appliesTo = AppliesTo::Both;
    bool operator==(const EquityEvent&) const = default;
};

/// A reported figure and how it follows from figures of the model, shown beside them and never computed with.
struct ReportedFigure : Row
{
    Money amount;
    Date asOf;
    bool operator==(const ReportedFigure&) const = default;
};

/// A step from the opening principal of all debt to the reported figure: reported = principal + sum of the steps.
struct ReconciliationStep : Row
{
    Ref<ReportedFigure> figure;
    Money amount;
    bool operator==(const ReconciliationStep&) const = default;
};

} // namespace headroom
