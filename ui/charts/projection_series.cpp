// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/projection_series.h"

#include "core/engine/case_names.h"
#include "core/engine/month_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

/// Every month up to 18; beyond, the first months of quarters or half years, or Januaries.
int labelStep(int count) { return count <= 18 ? 1 : count <= 48 ? 3 : count <= 96 ? 6 : 12; }

/// A label every `step` months of the calendar, with the year below the first of each.
QStringList labelsOf(Month start, int count, int step)
{
    QStringList labels;
    int lastYear = 0;
    for (int i = 0; i < count; ++i) {
        const Month month = start + i;
        if ((month.month() - 1) % step != 0) {
            labels.append(QString());
            continue;
        }
        labels.append(shortMonth(month) + (month.year() != lastYear ? u'\n' + QString::number(month.year()) : QString()));
        lastYear = month.year();
    }
    return labels;
}

} // namespace

Columns headlineColumns(const Projection& p)
{
    return headlineEnd(p.headlineColumn) <= p.months ? Columns{p.headlineColumn, 12} : Columns{1, std::max(0, p.horizon)};
}

std::vector<Money> cut(const Series& series, Columns columns)
{
    std::vector<Money> values;
    for (int c = columns.first; c < columns.first + columns.count; ++c)
        values.push_back(static_cast<std::size_t>(c) < series.size() ? series[static_cast<std::size_t>(c)] : Money());
    return values;
}

Money largestOf(const std::vector<std::vector<Money>>& all)
{
    Money largest;
    for (const auto& values : all)
        for (const Money m : values)
            largest = std::max(largest, m < Money() ? -m : m);
    return largest;
}

ChartSeries seriesOf(const char* name, ChartRole role, ChartMark mark, std::vector<Money> exact, ChartScale scale, int digits)
{
    ChartSeries series{Words::tr(name), role, mark, {}, std::move(exact), {}, {}};
    series.values.reserve(static_cast<qsizetype>(series.exact.size()));
    for (const Money m : series.exact)
        series.values.append(scale.of(m, digits));
    return series;
}

const char* nameOfCase(Case which, bool isMigration)
{
    if (which == Case::Stay)
        return isMigration ? QT_TRANSLATE_NOOP("Chart", "Stay") : QT_TRANSLATE_NOOP("Chart", "Without the transactions");
    return isMigration ? QT_TRANSLATE_NOOP("Chart", "Move to Azure") : QT_TRANSLATE_NOOP("Chart", "With the transactions");
}

QStringList nodesOf(ExplainedCase of, std::string_view item, const Projection& projection, Columns columns)
{
    static constexpr std::array<std::string_view, 3> cases{"stay.", "move.", "benefit."};
    QStringList nodes;
    for (int c = columns.first; c < columns.first + columns.count; ++c) {
        const std::string column = c == 0 ? "opening" : projection.monthOf(c).toText();
        nodes.append(QString::fromStdString(std::string(cases[static_cast<std::size_t>(of)]) + std::string(item) + '.' + column));
    }
    return nodes;
}

QStringList nodesOf(ExplainedCase of, Line line, const Projection& projection, Columns columns)
{
    return nodesOf(of, info(line).id, projection, columns);
}

void nameMonths(ChartContent& content, Month start, int count)
{
    const int step = labelStep(count);
    content.placeTitle = Words::tr("Month");
    content.ticks = labelsOf(start, count, step);
    content.shortTicks = labelsOf(start, count, step == 1 ? 3 : 12);
    for (int i = 0; i < count; ++i) {
        const Month month = start + i;
        content.places.append(longMonth(month));
        content.closeTicks.append(shortMonth(month) + u'\n' + QString::number(month.year()));
    }
    if (std::all_of(content.shortTicks.begin(), content.shortTicks.end(), [](const QString& label) { return label.isEmpty(); }))
        content.shortTicks.front() = content.closeTicks.front();
}

ChartContent started(const Projection& projection, Columns columns)
{
    ChartContent content;
    content.currency = QString::fromStdString(projection.currency.str());
    content.moneyDigits = projection.moneyDigits;
    content.isMigration = isMigration(projection);
    if (columns.count == 0)
        return content;
    nameMonths(content, projection.monthOf(columns.first), columns.count);
    if (columns.first == 0)
        content.places.front() = Words::tr("Opening, end of %1").arg(content.places.front());
    return content;
}

} // namespace headroom
