// SPDX-License-Identifier: GPL-3.0-or-later
// Projection: what the engine computes from a model: statements, debt and figures of stay and move, month by month.
#pragma once

#include "core/base/finding.h"
#include "core/engine/lines.h"
#include "core/model/model.h"

#include <atomic>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace headroom {

enum class Case : std::uint8_t { Stay, Move };

/// Columns t = 0 (opening, end of the month before the first) .. months. Flows are zero in column 0.
using Series = std::vector<Money>;

/// In the project's currency. opening + draws - repayments + pik + exchanged - forgiven - converted + retranslated = closing.
struct InstrumentSeries
{
    Id id = noId;
    Series opening; // principal at the month's start; column 0 empty
    Series draws;
    Series repayments;      // positive; scheduled, prepaid and swept
    Series finalRepayments; // of them at maturity
    Series pik;
    Series exchanged;       // into it > 0, out of it < 0
    Series forgiven;        // positive
    Series converted;       // into shares, positive
    Series retranslated;    // by the exchange rate, signed
    Series closing;         // column 0: opening principal
    Series interestAccrued; // positive, commitment fees included
    Series interestPaid;    // positive, without PIK
    Series accruedRetranslated;
    Series accrued;  // balance: accrued and not paid
    Series carrying; // balance: principal less unamortised discount
    Series gains;    // gains and losses on it, signed

    /// Exchanges, haircuts, conversions and exchange rates: what is neither drawn, repaid nor added interest.
    Money other(std::size_t column) const
    {
        return exchanged[column] - forgiven[column] - converted[column] + retranslated[column];
    }
};

/// A restructuring, with its test by the 10 per cent rule of FASB ASC 470-50. Amounts in the instrument's currency.
struct RestructuringTest
{
    Id event = noId;   // the first event of its day
    int month = 0;     // column
    double change = 0; // of present value, a share
    bool extinguished = false;
    Money gain; // a loss < 0
    Money carryingBefore;
    Money carryingAfter;
};

/// Principal due in a calendar year, of all debt.
struct MaturityYear
{
    int year = 0;
    Money principal;
};

/// What is outstanding at the end of month `column`, 0 for the opening, by the year in which the terms then in force have it repaid.
/// The years sum to the principal of that day: what is drawn later, on revolvers too, is not in it.
struct MaturityWall
{
    int column = 0;
    std::vector<MaturityYear> years; // in which something is due, in order
};

enum class CovenantState : std::uint8_t { NotTested, Passed, Warning, Breached };

/// A covenant at a test date. `measure` is the ratio, or the liquidity in major units; headroom is (limit - measure)/limit for
/// what must stay below, (measure - limit)/limit for what must stay above.
struct CovenantTest
{
    Id covenant = noId;
    int month = 0; // column
    double measure = 0;
    double headroom = 0;
    CovenantState state = CovenantState::NotTested;
    bool hasMeasure = false; // not where EBITDA, or what is to be covered, is not positive, and where nothing was tested
};

/// A spend commitment month by month; all positive. Column 0 of the flows is zero.
struct CommitmentSeries
{
    Id id = noId;
    Series counted; // spend of the month that counts
    Series toDate;  // balance: all that has counted, and the shortfalls charged
    Series charged; // shortfall of a milestone that ended the month before
    Series used;    // of the credit that charges leave
    Series expired; // of it
    Series credit;  // balance
};

/// A capacity contract that is delivered, month by month; all positive. Column 0 of the flows is zero.
struct CapacitySeries
{
    Id id = noId;
    Series billed;     // take-or-pay: max(used less made up, share x contracted) x price
    Series recognised; // cost of the buyer, revenue of the seller, the fee for an early end apart
    Series fee;
    Series makeUp;  // balance: paid, not used, and still usable
    Series prepaid; // balance: paid in advance and not credited
    Series unpaid;  // balance: invoiced and not paid
};

/// What the proceeds of a share issue prepaid; positive.
struct EquityRepaid
{
    Id event = noId;
    Id debt = noId;
    Money principal;
    Money premium; // over principal, by the call price
};

/// A debt event that asks for more than there was to prepay, exchange, forgive, convert or draw. In the instrument's currency.
struct EventCut
{
    Id event = noId;
    int month = 0; // column
    Money asked;
    Money done;
};

struct CaseProjection
{
    std::array<Series, lineCount> lines;
    std::vector<InstrumentSeries> debt;         // in id order
    std::vector<CommitmentSeries> commitments;  // in id order
    std::vector<CapacitySeries> capacity;       // in id order
    std::vector<EquityRepaid> equityRepayments; // in the order in which they happen
    std::vector<CovenantTest> covenants;
    std::vector<RestructuringTest> restructurings; // in order of dates
    std::vector<EventCut> eventCuts;               // in order of dates
    MaturityWall maturityWall;                     // at the opening
    std::optional<MaturityWall> wallAfterEvents;   // after the last month with debt events, where there are any

    const Series& operator[](Line line) const { return lines[static_cast<std::size_t>(line)]; }
    Series& operator[](Line line) { return lines[static_cast<std::size_t>(line)]; }
};

enum class FigureUnit : std::uint8_t { Money, Share, Months, Month, Ratio };

/// A value, or the reason why there is none (NoRoot, SeveralRoots, NoPayback, SignsAllEqual, HeadlineOutsideProjection, ...).
struct FigureValue
{
    std::variant<std::monostate, Money, double, Month> value;
    std::optional<ErrorCode> reason;
    bool operator==(const FigureValue&) const = default;
};

struct Figure
{
    std::string_view id;    // "cashImprovement12m"
    std::string_view label; // English source text
    FigureUnit unit = FigureUnit::Money;
    FigureValue stay; // blank where the figure is of the pair only
    FigureValue move;
    FigureValue value; // move - stay, or the pair's
};

/// A part of the headline; parts sum to it exactly.
struct HeadlinePart
{
    std::string_view id;
    std::string_view label;
    Money amount;
};

struct InvariantResult
{
    std::string_view id; // "balanceSheetTies"
    bool holds = true;
    int month = 0; // the first column in which it does not hold
    Case inCase = Case::Stay;
};

struct SiteExit
{
    Id site = noId;
    Month lastUse; // last month with machines; the last projected month when it stays open
    Month closes;  // the month at whose end it closes
    bool closed = false;
};

struct Projection
{
    Month start;            // the month of column 1
    int months = 0;         // projected columns: the longest of horizon, headline and evaluation
    int horizon = 0;        // columns that statements show
    int headlineColumn = 1; // the first column of the 12-month headline
    int moneyDigits = 2;
    Text currency;

    CaseProjection stay;
    CaseProjection move;
    std::vector<Figure> figures;
    std::vector<HeadlinePart> headlineParts;
    Series benefit;              // B(t), column 0 zero; MODEL.md 7
    Series cumulativeBenefit;    // of B from the headline's first column on
    Series unleveredBenefit;     // U(t)
    Series cumulativeUnlevered;  // C(t)
    std::vector<SiteExit> exits; // of the move case
    std::vector<InvariantResult> invariants;
    Findings findings; // warnings and notes of sizing and projection

    const CaseProjection& of(Case c) const { return c == Case::Stay ? stay : move; }
    Money value(Case c, Line line, int column) const { return of(c)[line][static_cast<std::size_t>(column)]; }
    Money benefitOf(Line line, int column) const { return value(Case::Move, line, column) - value(Case::Stay, line, column); }
    Month monthOf(int column) const { return start + (column - 1); }
    const Figure* figure(std::string_view id) const;
    bool allInvariantsHold() const;
};

struct ProjectOptions
{
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(int done, int total)> progress; // called from the calculating thread
};

/// Stage 1 and stage 2 of MODEL.md for stay and move. Pure: the same model gives the same bytes. Errors: the model's first
/// validation error (validate() has them all), an Overflow or missing price that names its input, Cancelled.
Result<Projection> project(const Model& model, const ProjectOptions& options = {});

/// B of one case in month t: net cash flow - net revolver draws - net equity proceeds.
Money cashBeforeRevolver(const CaseProjection& c, int t);
/// U of one case in month t: EBITDA + changes of working capital + investing - tax as if there were no debt.
Money unleveredCash(const CaseProjection& c, int t);

/// Keeps what does not change between projections of successive snapshots (price index, sizes, counts), so that one edited row
/// costs little. Same results as project(). Not for several threads at once.
class Projector
{
public:
    Projector();
    ~Projector();
    Projector(const Projector&) = delete;
    Projector& operator=(const Projector&) = delete;
    Result<Projection> project(const Model& model, const ProjectOptions& options = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace headroom
