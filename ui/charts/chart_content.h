// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart says and shows, without how it looks: series as doubles in the axis' unit, months, title and reading aloud.
#pragma once

#include "core/engine/projection.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace headroom {

enum class ChartKind : std::uint8_t { MonthlyCash, DebtLiquidity };
/// The months shown: the 12 of the headline, or all that statements show.
enum class ChartRange : std::uint8_t { Headline, Horizon };

struct ChartOptions
{
    ChartRange range = ChartRange::Headline; // DebtLiquidity always shows the horizon
    Opt<Money> minimumCash;                  // of the company; blank: no line
};

/// Floating: bars from `bases` to `values`; Band: the room between two lines.
enum class ChartMark : std::uint8_t { Bars, Line, Floating, Band };
enum class ChartRole : std::uint8_t { Stay, Move, Benefit, Cumulative, Limit };

struct ChartSeries
{
    QString name;
    ChartRole role = ChartRole::Stay;
    ChartMark mark = ChartMark::Line;
    QVector<double> values;   // in ChartContent::unit, one a place
    std::vector<Money> exact; // the same, for reading out
    QVector<double> bases;    // of Floating and Band
    QStringList labels;       // of Floating: beside a bar's end, a second cue beside its colour
};

struct ChartPanel
{
    QString axisTitle; // with the unit
    QVector<ChartSeries> series;
    bool dense = false; // bars touch each other: a histogram
};

/// A month that a panel points out.
struct ChartMarker
{
    int place = 0;
    int panel = 0;
    QString text;
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
    bool sideways = false; // places run down, values across
    QStringList readouts;  // by place, where they are not made of the series' amounts

    int size() const { return static_cast<int>(places.size()); }
    /// "September 2024: stay USD 1,200,000, move ...": a place's values, in full. Empty outside the places.
    QString readout(int place) const;
};

ChartContent chartContent(ChartKind kind, const Projection& projection, const ChartOptions& options);

} // namespace headroom
