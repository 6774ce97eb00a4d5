// SPDX-License-Identifier: GPL-3.0-or-later
// A report as data: sections, paragraphs, tables, charts by name, the register of assumptions. No words, fonts or pages: texts
// are ids with values, and ui/print has the sentences.
#pragma once

#include "core/engine/projection.h"
#include "core/report/report_analyses.h"
#include "core/report/report_sections.h"

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace headroom {

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
/// The label of an input, as forms have it.
struct FieldText
{
    const Field* field = nullptr;
    bool operator==(const FieldText&) const = default;
};
/// An input by its path, printed in words: "Term loan B: Spread".
struct PathText
{
    std::string path;
    bool operator==(const PathText&) const = default;
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
/// An amount in a sentence, with its currency and without cents.
struct AmountWords
{
    Money amount;
    bool operator==(const AmountWords&) const = default;
};
/// The same of an amount in major units that is no exact one.
struct RoughAmount
{
    double amount = 0;
    bool operator==(const RoughAmount&) const = default;
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
/// A difference of fractions, printed in percentage points.
struct PointAmount
{
    double fraction = 0;
    bool operator==(const PointAmount&) const = default;
};
/// So many times: "5.09x".
struct MultipleAmount
{
    double ratio = 0;
    int decimals = 2;
    bool operator==(const MultipleAmount&) const = default;
};
struct MonthCount
{
    double months = 0;
    bool operator==(const MonthCount&) const = default;
};
/// So many months from the first one on: a payback. Printed with the month in which they end.
struct MonthsFrom
{
    Month start;
    double months = 0;
    bool operator==(const MonthsFrom&) const = default;
};
/// A sentence with its own values, in a cell or as a paragraph.
struct Sentence;
using SentencePtr = std::shared_ptr<const Sentence>;

using ReportValue = std::variant<std::monostate, Money, Decimal, std::int64_t, ScaledAmount, AmountWords, RoughAmount,
    ShareAmount, ExactShare, PointAmount, RatioAmount, MultipleAmount, MonthCount, MonthsFrom, Month, Date, MonthSet, PlainText,
    LabelText, FieldText, PathText, CodeText, TextId, ErrorCode, Error, SentencePtr>;

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

enum class ReportChart : std::uint8_t {
    MonthlyCash,
    Waterfall,
    CashBars,
    CashBalance,
    Waves,
    MaturityWall,
    DebtLiquidity,
    Fan,
    Histogram,
    Tornado
};

using ReportBlock = std::variant<ReportParagraph, ReportTable, ReportChart>;

enum class PageShape : std::uint8_t { Upright, Wide };
struct ReportSection
{
    SectionId id = SectionId::Summary;
    TextId heading = TextId::None;
    PageShape shape = PageShape::Upright;
    std::vector<ReportBlock> blocks;
};

/// A wave of the plan in the months of the projection, both ends inclusive.
struct ReportWave
{
    std::string name;
    std::int64_t servers = 0;
    int start = 0;                    // column of the first month of its ramp
    int moved = 0;                    // of the month in which all have moved
    std::optional<int> doubleUntil{}; // of the last month in which any of its servers run twice; none: they never do
    std::int64_t retired = 0;         // of the servers: those that are switched off and don't move
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
    ReportStatus status = ReportStatus::Draft;
    std::string confidentiality;
    std::string hash;        // of the project's content, empty where it is not known
    Opt<Date> pricesFrom;    // of the prices that it uses: the earliest
    Opt<Date> pricesDated;   // and the latest; both blank where it uses none
    bool isMigration = true; // else its words are those of transactions
    TextId title = TextId::ReportTitle;
    TextId subtitle = TextId::ReportSubtitle;
    std::vector<CoverLine> cover;
    std::vector<ReportSection> sections;
    std::vector<ReportWave> waves;
    std::shared_ptr<const ReportAnalyses> analyses; // null: without what has to be computed for it
};

/// An earlier state of the project.
struct ReportBase
{
    std::string name; // of the version
    Model model;
};

/// What a version of the project was, with the scenario that the report is of (empty: none); null where it had no such scenario.
std::shared_ptr<const ReportBase> reportBase(std::string name, const Model& version, std::string_view scenario);

struct ReportOptions
{
    std::string file;                               // the project's name, for cover and footers
    std::string scenario;                           // whose figures they are; empty: the project's
    std::string hash;                               // digest of the project, for cover and footers
    Opt<Date> preparedOn;                           // printed only when given
    std::optional<ReportStatus> status;             // in place of the project's
    std::optional<std::vector<SectionId>> without;  // in place of the project's
    std::shared_ptr<const ReportAnalyses> analyses; // of the same model
    std::shared_ptr<const ReportBase> base;         // what the register marks changes from; null: it has no marks
};

/// The sections that the project, or the options, leave out. Error: ChoiceUnknown, with the names that there are.
Result<std::vector<SectionId>> sectionsWithout(const Model& model, const ReportOptions& options);

/// The report of a model and of the projection that was computed from it. Sections that have nothing to show are not in it. What the
/// project leaves out by a name that is no section's is taken for nothing left out: ask sectionsWithout() before.
Report buildReport(const Model& model, const Projection& projection, const ReportOptions& options = {});

} // namespace headroom
