// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_layout.h"

#include "ui/print/report_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

constexpr double gap = 7 * unitsPerPoint;          // between columns
constexpr double rowPadding = 1.3 * unitsPerPoint; // above and below
constexpr double step = 8 * unitsPerPoint;         // of a level

const QColor ink(0x22, 0x22, 0x22);
const QColor faintInk(0x5a, 0x5a, 0x5a);
const QColor ruleInk(0x9a, 0x9a, 0x9a);
const QColor lightInk(0xdd, 0xdd, 0xdd);

} // namespace

TableLayout::TableLayout(PageBuilder& pages, const ReportTable& table, const Formatter& formatter)
    : m_pages(pages), m_table(table), m_caption(captionText(table, formatter))
{
    for (const ReportColumn& column : table.columns)
        m_headings.push_back(valueText(column.heading, formatter));
    for (const ReportRow& row : table.rows) {
        std::vector<QString>& texts = m_texts.emplace_back(row.kind == RowKind::Group ? 1 : table.columns.size());
        for (std::size_t c = 0; c < std::min(texts.size(), row.cells.size()); ++c)
            texts[c] = valueText(row.cells[c], formatter);
    }
}

QFont TableLayout::font(bool bold) const { return reportFont(m_points, bold); }

double TableLayout::indent(const ReportRow& row, std::size_t column) const { return column == 0 ? row.level * step : 0; }

/// The widths at a font size: numbers and narrow texts get what they need, the columns with weight share the rest. False when
/// that leaves a column of text less than its longest word (or a sixth of the page, where a word is longer than that).
bool TableLayout::fits(double points)
{
    m_points = points;
    const std::size_t n = m_table.columns.size();
    std::vector<double> natural(n), least(n);
    const QFontMetricsF plain(font(false)), bold(font(true));
    const auto measure = [&](std::size_t c, const QString& text, const QFontMetricsF& metrics, double extra) {
        natural[c] = std::max(natural[c], TextBlock::naturalWidth(text, metrics) + extra);
        least[c] = std::max(least[c], TextBlock::wordWidth(text, metrics) + extra);
    };
    for (std::size_t c = 0; c < n; ++c)
        measure(c, m_headings[c], bold, 0);
    for (std::size_t r = 0; r < m_texts.size(); ++r)
        for (std::size_t c = 0; c < n && m_table.rows[r].kind != RowKind::Group; ++c)
            measure(c, m_texts[r][c], m_table.rows[r].kind == RowKind::Total ? bold : plain, indent(m_table.rows[r], c));
    const double room = m_pages.contentWidth() - gap * static_cast<double>(n - 1);
    double weights = 0, rest = room, wanted = 0;
    for (std::size_t c = 0; c < n; ++c) {
        const bool open = m_table.columns[c].weight > 0;
        least[c] = open ? std::min({least[c], natural[c], room / 6}) : natural[c];
        rest -= least[c];
        weights += m_table.columns[c].weight;
        wanted += natural[c] - least[c];
    }
    m_widths = least;
    if (rest < 0)
        return false;
    // First what the texts want, in proportion; what is left over then goes by weight.
    const double given = std::min(rest, wanted);
    for (std::size_t c = 0; c < n && wanted > 0; ++c)
        m_widths[c] += (natural[c] - least[c]) * given / wanted;
    const double over = rest - given;
    for (std::size_t c = 0; c < n && weights > 0; ++c)
        m_widths[c] += over * m_table.columns[c].weight / weights;
    m_whole = wanted <= rest;
    return true;
}

void TableLayout::chooseFont()
{
    const bool statement = m_table.columns.size() > 8; // whose labels are easier to find in one line
    for (double points = 8.5; statement && points > 6.9; points -= 0.5)
        if (fits(points) && m_whole)
            return;
    for (double points = 8.5; points > 5.9; points -= 0.5)
        if (fits(points))
            return;
    const double room = m_pages.contentWidth() - gap * static_cast<double>(m_widths.size() - 1);
    const double total = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    for (double& width : m_widths) // words break before anything leaves the page
        width *= room / total;
}

TableLayout::LaidRow TableLayout::layCells(const std::vector<QString>& texts, const ReportRow& row, bool bold) const
{
    LaidRow laid;
    laid.kind = row.kind;
    laid.level = row.level;
    for (std::size_t c = 0; c < texts.size(); ++c) {
        const bool right = m_table.columns[c].align == CellAlign::Right;
        const double width = row.kind == RowKind::Group ? m_pages.contentWidth() : m_widths[c] - indent(row, c);
        laid.cells.emplace_back(texts[c], font(bold), width, right ? TextBlock::Align::Right : TextBlock::Align::Left);
        laid.height = std::max(laid.height, laid.cells.back().height());
    }
    laid.height += 2 * rowPadding + (row.kind == RowKind::Group ? 5 * unitsPerPoint : 0);
    return laid;
}

double TableLayout::rowsHeight(std::size_t from, std::size_t count) const
{
    double height = 0;
    for (std::size_t i = from; i < std::min(from + count, m_rows.size()); ++i)
        height += m_rows[i].height;
    return height;
}

void TableLayout::lay()
{
    chooseFont();
    for (std::size_t r = 0; r < m_texts.size(); ++r)
        m_rows.push_back(layCells(m_texts[r], m_table.rows[r], m_table.rows[r].kind != RowKind::Plain));
    const LaidRow header = layCells(m_headings, ReportRow(), true);
    const double top =
        TextBlock(m_caption, reportFont(9.5, true), m_pages.contentWidth()).height() + 3 * unitsPerPoint + header.height;
    const double whole = top + rowsHeight(0, m_rows.size());
    m_pages.need(whole <= m_pages.fullRoom() ? whole : top + rowsHeight(0, 3));
    placeCaption(m_caption);
    placeHeader(header);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool keepsNext = m_rows[i].kind == RowKind::Group || i + 2 == m_rows.size(); // no last row alone
        if (m_rows[i].height + (keepsNext ? rowsHeight(i + 1, 1) : 0) > m_pages.room()) {
            m_pages.startPage(m_pages.page().shape);
            placeCaption(QCoreApplication::translate("Report", "%1 (continued)").arg(m_caption));
            placeHeader(header);
        }
        placeRow(m_rows[i]);
    }
    m_pages.addSpace(16);
}

/// A rule takes no room of its own: rows are measured without it.
void TableLayout::ruleAt(double y, QColor colour, double points)
{
    const QRectF bar(m_pages.left(), y, m_pages.contentWidth(), points * unitsPerPoint);
    m_pages.page().items.push_back([bar, colour](ChartPainter& p) { p.painter().fillRect(bar, colour); });
}

void TableLayout::placeCaption(const QString& text)
{
    m_pages.place(TextBlock(text, reportFont(9.5, true), m_pages.contentWidth()), m_pages.left(), ink);
    m_pages.addSpace(3);
}

void TableLayout::placeHeader(const LaidRow& header)
{
    double lowest = 0;
    for (const TextBlock& block : header.cells)
        lowest = std::max(lowest, block.height());
    double x = m_pages.left();
    for (std::size_t c = 0; c < header.cells.size(); ++c) {
        const double y = m_pages.m_y + rowPadding + lowest - header.cells[c].height(); // headings stand on their rule
        m_pages.page().items.push_back(header.cells[c].at({x, y}, faintInk));
        x += m_widths[c] + gap;
    }
    m_pages.m_y += header.height;
    ruleAt(m_pages.m_y, ruleInk, 0.8);
}

void TableLayout::placeRow(const LaidRow& row)
{
    const double lead = row.kind == RowKind::Group ? 5 * unitsPerPoint : 0;
    if (row.kind == RowKind::Total)
        ruleAt(m_pages.m_y, ruleInk, 0.4);
    double x = m_pages.left();
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const double inset = c == 0 ? row.level * step : 0;
        m_pages.page().items.push_back(row.cells[c].at({x + inset, m_pages.m_y + rowPadding + lead}, ink));
        x += m_widths[c] + gap;
    }
    m_pages.m_y += row.height;
    if (row.kind == RowKind::Plain)
        ruleAt(m_pages.m_y, lightInk, 0.25);
}

} // namespace headroom
