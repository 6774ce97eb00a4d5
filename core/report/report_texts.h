// SPDX-License-Identifier: GPL-3.0-or-later
// Every heading, sentence and column title of a report, as ids. Their words are in ui/print.
#pragma once

#include <cstdint>

namespace headroom {

// clang-format off
#define HEADROOM_REPORT_COMMON_TEXTS(X) \
    X(None) X(ReportTitle) X(ReportSubtitle) X(CoverCompany) X(CoverScenario) X(CoverPeriod) X(CoverHeadline) X(CoverCurrency) X(CoverUnits) X(CoverUnitsAre) X(CoverBase) \
    X(CoverInputsDated) X(CoverPricesDated) X(CoverStatus) X(CoverPrepared) X(CoverPreparedBy) X(CoverPreparedFor) X(CoverFile) \
    X(CoverHash) X(StatusDraft) X(StatusFinal) X(NotDated) X(FromTo) X(Headline) X(Yes) X(No) X(Total) X(ColumnItem) \
    X(ColumnAmount) X(ColumnFigure) X(ColumnStay) X(ColumnMove) X(ColumnDifference) X(ColumnCase) X(ColumnInput) X(ColumnValue) \
    X(ColumnUnit) X(ColumnSource) X(ColumnCitation) X(ColumnDate) X(ColumnSite) X(ColumnStrategy) X(ColumnServers) X(ColumnCores) \
    X(ColumnMemory) X(ColumnStorage) X(ColumnRegion) X(ColumnPrices) X(ColumnCheck) X(ColumnSeverity) \
    X(ColumnMessage) X(ColumnNumber) X(ColumnResult)
#define HEADROOM_REPORT_SUMMARY_TEXTS(X) \
    X(SummaryHeading) X(SplitCaption) X(SplitSum) X(FiguresCaption) X(FiguresNote) X(AskCaption) X(AskServers) X(AskSites) \
    X(AskWaves) X(AskWaveMonths) X(AskOneOff) X(AskFunding) X(AskPeak) X(AskPeakMonth) X(KeyFiguresCaption) X(RowLiquidityMove) X(AllInMore) X(AllInLess) X(RowPercentiles) \
    X(ThreeValues) X(RisksCaption) X(ColumnRisk) X(ColumnEffect) X(RiskBetween) X(RiskCovenant) X(RiskCovenantEffect) \
    X(RiskLiquidity) X(RiskLiquidityEffect) X(RiskPayable) X(RecommendationCaption) X(RecommendProceed) X(RecommendNot) X(RecommendOpen) \
    X(RecommendBetter) X(RecommendWorse) X(RecommendSame) X(RecommendationRule) X(RecommendationRuleOther) X(PlanPlace) X(NothingOperating) \
    X(NotApplicable) X(Better) X(Worse) X(Same) X(WithAndWithout) X(InEveryMonth) X(AtEveryTest) X(NotIn) X(ConditionShortfall) \
    X(ConditionBreaches) X(ConditionLiquidity) X(ConditionCashLessDebt) X(ConditionInterest) X(ConditionDue) X(ConditionShares) X(AskSitesClose) X(ColumnCondition) X(ConditionNpv) X(ConditionPayback) X(ConditionCash) X(ConditionCovenants) \
    X(ConditionCautious) X(ConditionPlanReached) X(ForInformation) X(ConditionChecks) X(Met) X(NotMet) X(Never) X(WaterfallStay) X(WaterfallMove) X(WaterfallCaption) X(ColumnStep)
#define HEADROOM_REPORT_MONEY_TEXTS(X) \
    X(FinancialHeading) X(FinancialMonths) X(FinancialQuarters) X(FinancialYears) X(ColumnPeriod) X(ColumnCostStay) \
    X(ColumnCostMove) X(ColumnSaving) X(ColumnOneOff) X(ColumnOther) X(ColumnNet) X(ColumnCumulative) X(ColumnDiscounted) \
    X(FinancialNote) X(FinancialNothing) X(FinancialToCash) X(Quarter) X(StatementHeading) X(StatementStay) X(StatementMove) X(StatementBenefit) X(StatementNote) \
    X(OpeningCash) X(ClosingCash) X(CostsHeading) X(CostsYear) X(CostsWhole) X(ColumnCategory) \
    X(ColumnRemains) X(ColumnAzure) X(CategoryCompute) X(CategoryUpdates) X(CategoryStorage) X(CategoryNetwork) \
    X(CategorySecurity) X(CategoryStaff) X(CategoryFacilities) X(CategoryOther) X(CategoryCapex) X(CostsNote) X(TransitionCaption) X(TransitionNote) \
    X(WavesCaption) X(ColumnWave) X(ColumnStart) X(ColumnRamp) X(ColumnParallel) X(MovedCaption) X(ColumnMonth) X(ColumnMoved) \
    X(AzureHeading) X(AzureCostCaption) X(ColumnShare) X(PlanCaption) X(BreakEvenCaption) \
    X(ColumnSize) X(ColumnMachines) X(ColumnPayg) X(ColumnReserved1) X(ColumnReserved3) X(ColumnSaved1) X(ColumnSaved3) X(BreakEvenNote) \
    X(SpendCaption) X(RowCounted) X(RowToDate) X(RowCharged) X(RowUsed) X(RowExpired) X(RowCredit) X(MilestoneCaption) X(ColumnCommitment) X(ColumnMilestone) \
    X(ColumnSpent) X(ColumnRoom) X(LicencesCaption) X(ColumnPool) X(ColumnHybrid) X(LicenceCostCaption)
#define HEADROOM_REPORT_DEBT_TEXTS(X) \
    X(DebtHeading) X(DebtNone) X(DebtInstruments) X(DebtTotal) X(DebtMovements) X(DebtMovementsStay) X(DebtNote) \
    X(ReconciliationCaption) X(ReconciliationPrincipal) X(ReconciliationReported) X(ReconciliationDifference) X(CovenantCaption) \
    X(CovenantNotTested) X(CovenantPassed) X(CovenantWarning) X(CovenantBreached) X(ColumnInstrument) X(ColumnKind) X(ColumnRate) \
    X(ColumnMaturity) X(ColumnPrincipal) X(ColumnRepaid) X(ColumnInterestPaid) X(ColumnEndOf) X(ColumnCovenant) X(ColumnTested) \
    X(ColumnMeasure) X(ColumnLimit) X(ColumnHeadroom) X(RowOpeningPrincipal) X(RowDraws) X(RowRepayments) X(RowPik) X(RowExchanged) X(RowForgiven) X(RowConverted) X(RowRetranslated) X(ColumnIssued) \
    X(RowClosingPrincipal) X(RowInterestAccrued) X(RowInterestPaid) X(RateFixed) X(RateFloating) X(WallCaption) X(ColumnYear) X(ColumnAfterEvents) \
    X(LendersCaption) X(CapacityHeading) X(DecisionCaption) X(RowCash12m) X(RowCommitted) X(RowNpv) X(RowLiquidity) X(RowLiquidityMonth) X(RowHeadroom) \
    X(ColumnExercise) X(ColumnLapse) X(ColumnAssign) X(ColumnSigned) X(WorthCaption) X(WorthUnderlying) X(WorthStrike) X(WorthNet) X(WorthBreakEven) X(WorthAnyUse) X(WorthNoUse) \
    X(WorthYears) X(WorthVolatility) X(WorthAmerican) X(WorthEuropean) X(WorthIntrinsic) X(WorthWaiting) X(YearsText) X(TreeCaption) X(ColumnOutcome) X(ColumnProbability) \
    X(ColumnUse) X(ColumnPriceFactor) X(ColumnBest) X(OptionNote) X(ContractOf)
#define HEADROOM_REPORT_ANALYSIS_TEXTS(X) \
    X(ScenariosHeading) X(ScenarioFigures) X(ScenarioDifferences) X(ScenarioChanges) X(ColumnProject) X(ColumnScenario) X(ColumnField) X(ColumnChange) X(ChangeSet) \
    X(ChangeMultiply) X(ChangeAdd) X(RiskHeading) X(SpreadCaption) X(RowMean) X(RowError) X(RowDeviation) X(RowLowest) X(RowPercentile) X(RowHighest) X(TooFewTrials) \
    X(ChancesCaption) X(ColumnChance) X(ChanceTarget) X(ChancePlan) X(ExceedanceCaption) X(ColumnAtLeast) X(ChancePayback) X(ChanceBreach) X(ChanceShortfall) X(ChanceWithin) X(ColumnStandardError) X(InfluenceCaption) X(ColumnVariance) \
    X(ColumnRank) X(LawsCaption) X(ColumnLaw) X(ColumnParameters) X(LawMeanDeviation) X(LawLowHigh) X(LawLowModeHigh) X(LawValues) X(LawPoint) X(LawPoints) X(CorrelationCaption) X(ColumnAnd) \
    X(SimulationNote) X(MethodSobol) X(MethodRandom) X(NoCorrelation)
#define HEADROOM_REPORT_REGISTER_TEXTS(X) \
    X(AssumptionsHeading) X(AssumptionsNote) X(ChangedSince) X(UnchangedSince) X(CaseBoth) X(CaseStayOnly) X(CaseMoveOnly) X(ColumnId) X(ColumnRange) X(ColumnOwner) X(ColumnConfidence) \
    X(ColumnChanged) X(InputId) X(NumberedSource) X(SourceNumber) X(TwoWords) X(IsNew) X(WasBlank) X(WasValue) X(CountedInputs) X(RowsUnit) \
    X(ConfidenceHigh) X(ConfidenceMedium) X(ConfidenceLow) X(WorkloadsCaption) X(PricesCaption) X(RatesSummary) \
    X(AssumptionKind) X(FactKind) X(QuoteKind) X(EstimateKind) X(DefaultKind) X(SourcesCaption) X(ChecksHeading) \
    X(InvariantsAllHold) X(InvariantsBroken) X(InvariantsCaption) X(FindingsCaption) X(FindingsNone) X(Holds) X(DoesNotHold) \
    X(MoreFindings) X(FailedCaption) X(FailedWaterfall) X(FailedTornado) X(FailedSimulation) X(FailedScenario) X(FailedOption) X(ExclusionsCaption) X(ExclusionCompany) X(ExclusionSoft) X(ExclusionPrices) \
    X(ExclusionTax) X(ExclusionAdvice) X(ExclusionRisk) X(MethodCaption) X(MethodCases) X(MethodAzure) X(MethodDebt) X(MethodFigures) X(MethodRounding) X(GlossaryCaption) X(ColumnTerm) \
    X(ColumnMeaning) X(TermBenefit) X(TermBenefitIs) X(TermNpv) X(TermNpvIs) X(TermIrr) X(TermIrrIs) X(TermPayback) X(TermPaybackIs) X(TermPeak) \
    X(TermPeakIs) X(TermDouble) X(TermDoubleIs) X(TermStranded) X(TermStrandedIs) X(TermHeadroom) X(TermHeadroomIs) X(TermHybrid) X(TermHybridIs) X(TermCommitment) \
    X(TermCommitmentIs) X(TermOutlay) X(TermOutlayIs) X(TermPercentile) X(TermPercentileIs) X(AppendixHeading) X(WorkloadListCaption) X(DebtListCaption) X(PriceListCaption) X(PriceListNote) X(ColumnUses) X(ListCut) X(ColumnName) \
    X(ColumnPriceKind) X(ColumnPrice) X(ColumnDayCount)
// Each name has a second text, name##Other, for projects that move nothing.
#define HEADROOM_OTHER_TEXTS(X) \
    X(ReportTitle) X(ReportSubtitle) X(ColumnStay) X(ColumnMove) X(KeyFiguresCaption) X(FiguresNote) X(RiskCovenantEffect) \
    X(RiskLiquidityEffect) X(WaterfallStay) X(WaterfallMove) X(WaterfallCaption) X(ColumnCostStay) X(ColumnCostMove) X(StatementStay) \
    X(StatementMove) X(StatementBenefit) X(ColumnRemains) X(ColumnAzure) X(AzureCostCaption) X(DebtInstruments) X(DebtMovements) \
    X(DebtMovementsStay) X(LendersCaption) X(MethodCases) X(TermBenefitIs) X(RowLiquidityMove) X(FinancialNote)
#define HEADROOM_REPORT_TEXTS(X) \
    HEADROOM_REPORT_COMMON_TEXTS(X) HEADROOM_REPORT_SUMMARY_TEXTS(X) HEADROOM_REPORT_MONEY_TEXTS(X) \
    HEADROOM_REPORT_DEBT_TEXTS(X) HEADROOM_REPORT_ANALYSIS_TEXTS(X) HEADROOM_REPORT_REGISTER_TEXTS(X)
// clang-format on

enum class TextId : std::uint16_t {
#define HEADROOM_REPORT_TEXT(name) name,
    HEADROOM_REPORT_TEXTS(HEADROOM_REPORT_TEXT)
#undef HEADROOM_REPORT_TEXT
#define HEADROOM_REPORT_TEXT(name) name##Other,
        HEADROOM_OTHER_TEXTS(HEADROOM_REPORT_TEXT)
#undef HEADROOM_REPORT_TEXT
            Count
};

} // namespace headroom
