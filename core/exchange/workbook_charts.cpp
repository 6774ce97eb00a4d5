// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a workbook: native ones over the sheets Stay, Move and Benefit.
#include "core/exchange/workbook_parts.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

using Place = StatementPlace;
using Extra = StatementPlace::Extra;

// Of the palette of Okabe and Ito, told apart by colour-blind readers.
constexpr lxw_color_t blue = 0x0072B2;
constexpr lxw_color_t vermilion = 0xD55E00;
constexpr lxw_color_t paleGrey = 0xD9D9D9;

/// What an axis of amounts is in, so that its labels are short and not all alike.
struct AxisUnit
{
    std::optional<WorkbookText> scale;
    const char* format;
};

AxisUnit axisUnit(double largest)
{
    if (largest >= 5e6)
        return {WorkbookText::Millions, largest >= 5e7 ? "#,##0,," : "#,##0.0,,"};
    return largest >= 5e3 ? AxisUnit{WorkbookText::Thousands, "#,##0,"} : AxisUnit{std::nullopt, "#,##0"};
}

struct ChartSeries
{
    const std::string& sheet; // as formulas have it
    lxw_row_t row;
    int first;
    int last;
    lxw_color_t color;
    std::uint8_t dash = LXW_CHART_LINE_DASH_SOLID; // the cue besides the colour
};

class ChartMaker
{
public:
    explicit ChartMaker(const WorkbookParts& parts) : m(parts) {}

    lxw_chart* months() const
    {
        double largest = 0;
        for (int t = first(); t <= last(); ++t)
            largest = std::max(largest, std::abs(cumulative(t) - (t > first() ? cumulative(t - 1) : 0)));
        lxw_chart* const chart = make(LXW_CHART_COLUMN, WorkbookText::ChartMonths, largest);
        add(chart, {m.in(WorkbookSheet::Benefit), Place::rowOf(Extra::CashBenefit), first(), last(), blue});
        return chart;
    }
    lxw_chart* running() const
    {
        double largest = 0;
        for (int t = first(); t <= last(); ++t)
            largest = std::max(largest, std::abs(cumulative(t)));
        lxw_chart* const chart = make(LXW_CHART_LINE, WorkbookText::ChartRunning, largest);
        add(chart, {m.in(WorkbookSheet::Benefit), Place::rowOf(Extra::CumulativeBenefit), first(), last(), blue});
        return chart;
    }
    lxw_chart* liquidity() const
    {
        double largest = 0;
        for (const Case which : {Case::Stay, Case::Move})
            for (int t = 1; t <= m.p.horizon; ++t)
                largest = std::max(largest, std::abs(m.amount(m.p.value(which, Line::Liquidity, t))));
        lxw_chart* const chart = make(LXW_CHART_LINE, WorkbookText::ChartLiquidity, largest);
        const lxw_row_t row = Place::rowOf(Line::Liquidity);
        chart_series_set_name(add(chart, {m.in(Case::Stay), row, 1, m.p.horizon, vermilion, LXW_CHART_LINE_DASH_DASH}),
            m.nameOf(Case::Stay).c_str());
        chart_series_set_name(add(chart, {m.in(Case::Move), row, 1, m.p.horizon, blue}), m.nameOf(Case::Move).c_str());
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        return chart;
    }

private:
    int first() const { return m.p.headlineColumn; }
    int last() const { return m.headlineEnd(); }
    double cumulative(int t) const { return m.amount(m.p.cumulativeBenefit[static_cast<std::size_t>(t)]); }

    lxw_chart* make(std::uint8_t type, WorkbookText title, double largest) const
    {
        const AxisUnit unit = axisUnit(largest);
        lxw_chart* const chart = workbook_add_chart(m.book, type);
        const std::string currency = m.p.currency.str();
        const std::string scaled = unit.scale ? m.words.of(*unit.scale, {currency}) : currency;
        chart_title_set_name(chart, (m.words.of(title) + ", " + scaled).c_str());
        lxw_chart_font font{};
        font.size = 12;
        font.bold = LXW_TRUE;
        chart_title_set_name_font(chart, &font);
        chart_axis_set_num_format(chart->y_axis, unit.format);
        lxw_chart_line grid{};
        grid.color = paleGrey;
        grid.width = 0.75;
        chart_axis_major_gridlines_set_line(chart->y_axis, &grid);
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
        return chart;
    }
    lxw_chart_series* add(lxw_chart* chart, const ChartSeries& of) const
    {
        lxw_chart_series* const series = chart_add_series(chart,
            ('=' + Place::range(m.in(WorkbookSheet::Benefit), Place::monthNames, of.first, of.last)).c_str(),
            ('=' + Place::range(of.sheet, of.row, of.first, of.last)).c_str());
        lxw_chart_line line{};
        line.color = of.color;
        line.width = 2;
        line.dash_type = of.dash;
        chart_series_set_line(series, &line);
        lxw_chart_fill fill{};
        fill.color = of.color;
        chart_series_set_fill(series, &fill);
        return series;
    }

    const WorkbookParts& m;
};

} // namespace

void addCharts(const WorkbookParts& parts, lxw_worksheet* sheet, lxw_row_t row)
{
    constexpr lxw_row_t rowsOfChart = 16;
    lxw_row_t breaks[] = {row, 0}; // they begin a page
    worksheet_set_h_pagebreaks(sheet, breaks);
    const ChartMaker charts(parts);
    for (lxw_chart* const chart : {charts.months(), charts.running(), charts.liquidity()}) {
        lxw_chart_options size{};
        size.x_scale = 1.9;
        size.y_offset = 4;
        worksheet_insert_chart_opt(sheet, row, 0, chart, &size);
        row += rowsOfChart;
    }
}

} // namespace headroom
