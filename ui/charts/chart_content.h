// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart says and shows, without how it looks: series as doubles in the axis' unit, months, title and reading aloud.
#pragma once

#include "core/engine/projection.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <map>
#include <optional>
#include <string>

namespace headroom {

/// CashSteps: the 12 months' net cash flows as steps from the first balance to the last. Cost: of IT, stacked by category.
enum class ChartKind : std::uint8_t { MonthlyCash, DebtLiquidity, CashSteps, Cost, MaturityWall, Covenants };
/// The months shown: the 12 of the headline, or all that statements show.
enum class ChartRange : std::uint8_t { Headline, Horizon };

struct ChartOptions
{
    ChartRange range = ChartRange::Headline; // of MonthlyCash; the others say themselves what they show
    Opt<Money> minimumCash;                  // of the company; blank: no line
    Case which = Case::Move;                 // of the charts that show one case
    std::map<Id, QString> covenants = {};    // their names
    std::map<Id, std::string> paths = {};    // of the covenants, for what explains their tests
};

constexpr int categoryCount = 7;

/// Floating: bars from `bases` to `values`; Band: the room between two lines; Stack: bars on those of the same panel before them.
enum class ChartMark : std::uint8_t { Bars, Line, Floating, Band, Stack };
/// Part1 and on: parts of a whole, or whatever else is many and alike.
enum class ChartRole : std::uint8_t {
    Stay,
    Move,
    Benefit,
    Cumulative,
    Limit,
    Actual,
    Plan,
    Forecast,
    Part1,
    Part2,
    Part3,
    Part4,
    Part5,
    Part6,
    Part7
};

struct ChartSeries
{
    QString name;
    ChartRole role = ChartRole::Stay;
    ChartMark mark = ChartMark::Line;
    QVector<double> values;    // in ChartContent::unit, one a place; not a number where there is none
    std::vector<Money> exact;  // the same, for reading out
    QVector<double> bases;     // of Floating and Band
    QStringList labels;        // of Floating: beside a bar's end, a second cue beside its colour
    QStringList explains = {}; // by place what explains the value, "move.netCashFlow.2024-07"; empty where nothing does
    bool operator==(const ChartSeries&) const = default;
};

struct ChartPanel
{
    QString axisTitle; // with the unit
    QVector<ChartSeries> series;
    bool dense = false; // bars touch each other: a histogram
    bool operator==(const ChartPanel&) const = default;
};

/// A month that a panel points out.
struct ChartMarker
{
    int place = 0;
    int panel = 0;
    QString text;
    bool operator==(const ChartMarker&) const = default;
};

/// The numbers behind a picture, as text.
struct ChartTable
{
    QStringList headers;
    QVector<QStringList> rows;
    bool operator==(const ChartTable&) const = default;
};

/// All of a chart. Empty (no places) when the projection has no months.
struct ChartContent
{
    QString title;    // the message
    QString finding;  // one or two sentences, also the accessible description
    QString unit;     // "USD million"
    QString currency; // "USD"
    int moneyDigits = 2;
    QStringList places;     // "September 2024", for reading out
    QStringList shortTicks; // "1", "2": where the ticks have no room; empty: there is always room
    QStringList ticks;      // "Sep", with the year in a second row where it begins; empty where labels would crowd
    QVector<ChartPanel> panels;
    std::optional<ChartMarker> marker;
    bool sideways = false;   // places run down, values across
    bool atEdges = false;    // ticks name where places begin, not their middles
    QStringList readouts;    // by place, where they are not made of the series' amounts
    QStringList closeTicks;  // of every place, for when few are in sight; empty: the ticks are all there are
    QString placeTitle;      // what the places are: "Month"
    ChartTable table;        // where it is not made of the series
    bool sameScale = false;  // of all panels: their amounts are to be compared
    bool isMigration = true; // stay and move to Azure; else without and with the transactions

    bool operator==(const ChartContent&) const = default;
    int size() const { return static_cast<int>(places.size()); }
    /// "September 2024: stay USD 1,200,000, move ...": a place's values, in full. Empty outside the places.
    QString readout(int place) const;
    /// What explains a place: of its first series that has something. Empty where none has.
    QString explains(int place) const;
    /// A row a place, a column a series; amounts in whole units, without grouping signs of their own.
    ChartTable numbers() const;
    /// Of the series that have one, in the order of the legend, each once.
    QStringList names() const;
};

ChartContent chartContent(ChartKind kind, const Projection& projection, const ChartOptions& options);

} // namespace headroom
