// SPDX-License-Identifier: GPL-3.0-or-later
// A report as data: sections, paragraphs, tables, charts by name, the register of assumptions. No words, fonts or pages: texts
// are ids with values, and ui/print has the sentences.
#pragma once

#include "core/engine/projection.h"

#include <string>
#include <variant>
#include <vector>

namespace headroom {

// Every heading, sentence and column title of a report.
// clang-format off
#define HEADROOM_REPORT_TEXTS(X) \
    X(None) X(ReportTitle) X(ReportSubtitle) X(CoverCompany) X(CoverPeriod) X(CoverHeadline) X(CoverCurrency) \
    X(CoverInputsDated) X(CoverPricesDated) X(CoverStatus) X(CoverPrepared) X(CoverFile) X(StatusDraft) X(StatusFinal) \
    X(NotDated) X(FromTo) X(SummaryHeading) X(Headline) X(SplitCaption) X(SplitSum) X(FiguresCaption) X(FiguresNote) \
    X(StatementHeading) X(StatementStay) X(StatementMove) X(StatementBenefit) X(StatementNote) X(DebtHeading) X(DebtNone) \
    X(DebtInstruments) X(DebtTotal) X(DebtMovements) X(DebtMovementsStay) X(DebtNote) X(ReconciliationCaption) \
    X(ReconciliationPrincipal) X(ReconciliationReported) X(ReconciliationDifference) X(CovenantCaption) X(CovenantNotTested) \
    X(CovenantPassed) X(CovenantWarning) X(CovenantBreached) X(AssumptionsHeading) X(AssumptionsNote) X(WorkloadsCaption) \
    X(PricesCaption) X(ChecksHeading) X(InvariantsAllHold) X(InvariantsBroken) X(InvariantsCaption) X(FindingsCaption) \
    X(FindingsNone) X(Holds) X(DoesNotHold) X(Yes) X(No) X(AsBooked) X(Total) X(OpeningCash) X(ClosingCash) X(ColumnItem) \
    X(ColumnAmount) X(ColumnFigure) X(ColumnStay) X(ColumnMove) X(ColumnDifference) X(ColumnInstrument) X(ColumnKind) \
    X(ColumnRate) X(ColumnMaturity) X(ColumnPrincipal) X(ColumnRepaid) X(ColumnInterestPaid) X(ColumnClosing) \
    X(ColumnCovenant) X(ColumnTested) X(ColumnMeasure) X(ColumnLimit) X(ColumnHeadroom) X(ColumnResult) X(ColumnCase) \
    X(ColumnInput) X(ColumnValue) X(ColumnUnit) X(ColumnSource) X(ColumnCitation) X(ColumnDate) X(ColumnSite) \
    X(ColumnStrategy) X(ColumnServers) X(ColumnCores) X(ColumnMemory) X(ColumnStorage) X(ColumnRegion) X(ColumnPrices) \
    X(ColumnCheck) X(ColumnSeverity) X(ColumnWhere) X(ColumnMessage) X(RowOpeningPrincipal) X(RowDraws) X(RowRepayments) \
    X(RowPik) X(RowClosingPrincipal) X(RowInterestAccrued) X(RowInterestPaid) X(RateFixed) X(RateFloating) X(RowsSummary) \
    X(RatesSummary) X(AssumptionKind) X(FactKind) X(QuoteKind) X(EstimateKind) X(SourcesCaption) X(ColumnNumber) \
    X(MoreFindings) X(DefaultKind)
// clang-format on

enum class TextId : std::uint8_t {
#define HEADROOM_REPORT_TEXT(name) name,
    HEADROOM_REPORT_TEXTS(HEADROOM_REPORT_TEXT)
#undef HEADROOM_REPORT_TEXT
};

/// A user's text, printed as it is.
struct PlainText
{
    std::string text;
    bool operator==(const PlainText&) const = default;
};
/// English source text of the schema or of the statements' lines.
struct LabelText
{
    std::string_view text;
    bool operator==(const LabelText&) const = default;
};
/// "balanceSheetTies": printed as words.
struct CodeText
{
    std::string_view id;
    bool operator==(const CodeText&) const = default;
};
/// An amount in its table's unit, already rounded so that sums hold: value / 10^decimals.
struct ScaledAmount
{
    std::int64_t value = 0;
    int decimals = 0;
    bool operator==(const ScaledAmount&) const = default;
};
/// A fraction that is printed in percent.
struct ShareAmount
{
    double fraction = 0;
    bool operator==(const ShareAmount&) const = default;
};
struct ExactShare
{
    Decimal fraction;
    bool operator==(const ExactShare&) const = default;
};
struct RatioAmount
{
    double ratio = 0;
    bool operator==(const RatioAmount&) const = default;
};
struct MonthCount
{
    double months = 0;
    bool operator==(const MonthCount&) const = default;
};
/// A sentence with its own values, in a cell or as a paragraph.
struct Sentence;
using SentencePtr = std::shared_ptr<const Sentence>;

using ReportValue = std::variant<std::monostate, Money, Decimal, std::int64_t, ScaledAmount, ShareAmount, ExactShare, RatioAmount,
    MonthCount, Month, Date, MonthSet, PlainText, LabelText, CodeText, TextId, ErrorCode, Error, SentencePtr>;

struct Sentence
{
    TextId id = TextId::None;
    std::vector<ReportValue> args;
};

enum class ParagraphKind : std::uint8_t { Lead, Body, Note };
struct ReportParagraph
{
    ParagraphKind kind = ParagraphKind::Body;
    Sentence sentence;
};

/// The unit of a table's ScaledAmounts.
enum class AmountUnit : std::uint8_t { None, Whole, Thousand, Million };
enum class CellAlign : std::uint8_t { Left, Right };
struct ReportColumn
{
    ReportValue heading;
    CellAlign align = CellAlign::Left;
    double weight = 1; // of the width that is left when every column has what its longest word needs
};
enum class RowKind : std::uint8_t { Plain, Total, Group };
struct ReportRow
{
    int level = 0;
    RowKind kind = RowKind::Plain;
    std::vector<ReportValue> cells; // fewer than columns: the rest is empty; a Group has one, across all
};
struct ReportTable
{
    TextId caption = TextId::None;
    AmountUnit unit = AmountUnit::None;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
};

enum class ReportChart : std::uint8_t { MonthlyCash, DebtLiquidity };

using ReportBlock = std::variant<ReportParagraph, ReportTable, ReportChart>;

enum class PageShape : std::uint8_t { Upright, Wide };
struct ReportSection
{
    TextId heading = TextId::None;
    PageShape shape = PageShape::Upright;
    std::vector<ReportBlock> blocks;
};

/// What stands on the cover, a line each.
struct CoverLine
{
    TextId what = TextId::None;
    ReportValue value;
};

struct Report
{
    std::string company;
    std::string file;
    std::string currency;
    int moneyDigits = 2;
    Opt<Money> minimumCash;
    std::vector<CoverLine> cover;
    std::vector<ReportSection> sections;
};

struct ReportOptions
{
    enum class Status : std::uint8_t { Draft, Final } status = Status::Draft;
    std::string file;     // the project's name, for cover and footers
    Opt<Date> preparedOn; // printed only when given
};

/// The report of a model and of the projection that was computed from it.
Report buildReport(const Model& model, const Projection& projection, const ReportOptions& options = {});

} // namespace headroom
