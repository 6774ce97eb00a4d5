// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_layout.h"

#include "ui/print/report_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr double gap = 7 * unitsPerPoint;          // between columns
constexpr double rowPadding = 1.3 * unitsPerPoint; // above and below
constexpr double step = 8 * unitsPerPoint;         // of a level

const QColor ink(0x22, 0x22, 0x22);
const QColor faintInk(0x5a, 0x5a, 0x5a);
const QColor ruleInk(0x9a, 0x9a, 0x9a);
const QColor lightInk(0xdd, 0xdd, 0xdd);

/// That nine of ten texts have, so that a few long ones don't take the room of all others.
double usualWidth(std::vector<double> widths)
{
    if (widths.empty())
        return 0;
    const auto at = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() - 1 - widths.size() / 10);
    std::nth_element(widths.begin(), at, widths.end());
    return *at;
}

QString continued(const QString& text) { return QCoreApplication::translate("Report", "%1 (continued)").arg(text); }

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
    findSpans();
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        m_hasParentheses.push_back(table.columns[c].align == CellAlign::Right
            && std::any_of(m_texts.begin(), m_texts.end(),
                [&](const std::vector<QString>& texts) { return c < texts.size() && texts[c].endsWith(u')'); }));
}

/// Words at the right of empty cells may stand across these: one sentence among amounts makes no column wide.
void TableLayout::findSpans()
{
    const auto isSentence = [](const QString& text) {
        return text.contains(u' ') && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    };
    for (const std::vector<QString>& texts : m_texts) {
        std::vector<std::size_t>& spans = m_spans.emplace_back(texts.size());
        for (std::size_t c = 2; c < texts.size(); ++c)
            if (m_table.columns[c].align == CellAlign::Right && isSentence(texts[c]))
                while (spans[c] + 1 < c && texts[c - spans[c] - 1].isEmpty())
                    ++spans[c];
    }
}

QFont TableLayout::font(bool bold) const { return reportFont(m_points, bold); }

double TableLayout::indent(const ReportRow& row, std::size_t column) const { return column == 0 ? row.level * step : 0; }

/// Where amounts of a column are in parentheses, the digits of all stand below each other: the others end that much before them.
double TableLayout::hanging(std::size_t column, const QString& text) const
{
    const bool hangs = m_hasParentheses[column] && !text.isEmpty() && !text.endsWith(u')');
    return hangs ? m_pages.m_plain.of(u")"_s) * m_points / PageBuilder::tablePoints : 0;
}

/// All texts at the largest size; at smaller ones they are narrower in proportion.
void TableLayout::measure()
{
    const auto widths = [](TextWidths& font, const std::vector<QString>& texts) {
        std::vector<Widths> all;
        for (const QString& text : texts)
            all.push_back({font.of(text), font.widestWord(text)});
        return all;
    };
    m_headingWidths = widths(m_pages.m_bold, m_headings);
    for (std::size_t r = 0; r < m_texts.size(); ++r)
        m_textWidths.push_back(m_table.rows[r].kind == RowKind::Group
                ? std::vector<Widths>()
                : widths(m_table.rows[r].kind == RowKind::Total ? m_pages.m_bold : m_pages.m_plain, m_texts[r]));
}

/// The widths at a font size: numbers and narrow texts get what they need, the columns with weight share the rest. False when
/// that leaves a column of text less than its longest word (or a quarter of the page, where a word is longer than that).
bool TableLayout::fits(double points)
{
    m_points = points;
    const double scale = points / PageBuilder::tablePoints;
    const std::size_t n = m_table.columns.size();
    std::vector<double> natural(n), least(n), usual(n);
    std::vector<std::vector<double>> all(n);
    const auto take = [&](std::size_t c, Widths widths, double extra) {
        natural[c] = std::max(natural[c], widths.whole * scale + extra);
        least[c] = std::max(least[c], widths.word * scale + extra);
    };
    for (std::size_t c = 0; c < n; ++c)
        take(c, m_headingWidths[c], 0);
    for (std::size_t r = 0; r < m_textWidths.size(); ++r)
        for (std::size_t c = 0; c < m_textWidths[r].size(); ++c) {
            if (m_spans[r][c] > 0)
                continue;
            const double extra = indent(m_table.rows[r], c) + hanging(c, m_texts[r][c]);
            take(c, m_textWidths[r][c], extra);
            all[c].push_back(m_textWidths[r][c].whole * scale + extra);
        }
    const double room = m_pages.contentWidth() - gap * static_cast<double>(n - 1);
    double weights = 0, rest = room, wanted = 0, wantedFirst = 0;
    for (std::size_t c = 0; c < n; ++c) {
        const bool open = m_table.columns[c].weight > 0;
        least[c] = open ? std::min({least[c], natural[c], room / 4}) : natural[c];
        rest -= least[c];
        weights += m_table.columns[c].weight;
        wanted += natural[c] - least[c];
        usual[c] = std::clamp(usualWidth(all[c]), least[c], natural[c]);
        wantedFirst += usual[c] - least[c];
    }
    m_widths = least;
    if (rest < 0)
        return false;
    // First what nine of ten texts want, in proportion, then what the others do; what is left over goes by weight.
    const double given = std::min(rest, wantedFirst), later = std::min(rest - given, wanted - wantedFirst);
    for (std::size_t c = 0; c < n; ++c) {
        m_widths[c] += wantedFirst > 0 ? (usual[c] - least[c]) * given / wantedFirst : 0;
        m_widths[c] += wanted > wantedFirst ? (natural[c] - usual[c]) * later / (wanted - wantedFirst) : 0;
    }
    const double over = rest - given - later;
    for (std::size_t c = 0; c < n && weights > 0; ++c)
        m_widths[c] += over * m_table.columns[c].weight / weights;
    m_whole = wanted <= rest;
    return true;
}

void TableLayout::chooseFont()
{
    measure();
    const bool statement = m_table.columns.size() > 8; // whose labels are easier to find in one line
    constexpr double leastForStatements = 7;
    for (double points = PageBuilder::tablePoints; statement && points >= leastForStatements; points -= 0.5)
        if (fits(points) && m_whole)
            return;
    for (double points = statement ? leastForStatements : PageBuilder::tablePoints; points > 5.9; points -= 0.5)
        if (fits(points))
            return;
    const double room = m_pages.contentWidth() - gap * static_cast<double>(m_widths.size() - 1);
    const double total = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    for (double& width : m_widths) // words break before anything leaves the page
        width *= room / total;
}

TableLayout::LaidRow TableLayout::layCells(
    const std::vector<QString>& texts, const ReportRow& row, bool bold, const std::vector<std::size_t>& spans) const
{
    LaidRow laid;
    laid.kind = row.kind;
    laid.level = row.level;
    for (std::size_t c = 0; c < texts.size(); ++c) {
        const bool right = m_table.columns[c].align == CellAlign::Right;
        const double hang = &texts == &m_headings ? 0 : hanging(c, texts[c]);
        double width = row.kind == RowKind::Group ? m_pages.contentWidth() : m_widths[c] - indent(row, c) - hang;
        const std::size_t covers = c < spans.size() ? spans[c] : 0;
        for (std::size_t before = c - covers; before < c; ++before)
            width += m_widths[before] + gap;
        TextBlock block(texts[c], font(bold), width, right ? TextBlock::Align::Right : TextBlock::Align::Left);
        laid.height = std::max(laid.height, block.height());
        laid.cells.push_back(std::move(block));
        if (covers > 0) // drawn from the first cell that it covers
            std::swap(laid.cells[c - covers], laid.cells[c]);
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

/// How many rows from this one on must not be parted: a group's heading has two rows below it, no last row and no total stands alone.
std::size_t TableLayout::together(std::size_t row) const
{
    const auto isGroup = [&](std::size_t i) { return i < m_rows.size() && m_rows[i].kind == RowKind::Group; };
    const auto endsAt = [&](std::size_t i) { return i + 1 == m_rows.size() || isGroup(i + 1); };
    if (isGroup(row))
        return endsAt(row) ? 1 : endsAt(row + 1) ? 2 : endsAt(row + 2) || !endsAt(row + 3) ? 3 : 4;
    const bool keepsNext = row + 2 == m_rows.size() || (row + 1 < m_rows.size() && m_rows[row + 1].kind == RowKind::Total);
    return keepsNext ? 2 : 1;
}

/// What must have room on the page for the table to begin there. A short table stays whole, a long one where that leaves less than a
/// third of the page blank.
double TableLayout::beginning(double top) const
{
    constexpr std::size_t statementColumns = 8, shortTable = 8, leastRows = 4;
    const double whole = top + rowsHeight(0, m_rows.size());
    const double least = top + rowsHeight(0, std::max<std::size_t>(3, together(0)));
    if (whole > m_pages.fullRoom())
        return least;
    const double room = m_pages.room() - m_pages.waitingHeight();
    const bool staysWhole = m_table.columns.size() > statementColumns || m_rows.size() < shortTable;
    if (whole <= room || staysWhole || room < m_pages.fullRoom() / 3)
        return whole;
    return std::max(least, top + rowsHeight(0, leastRows));
}

void TableLayout::lay()
{
    chooseFont();
    for (std::size_t r = 0; r < m_texts.size(); ++r)
        m_rows.push_back(layCells(m_texts[r], m_table.rows[r], m_table.rows[r].kind != RowKind::Plain, m_spans[r]));
    LaidRow header = layCells(m_headings, ReportRow(), true);
    if (std::all_of(m_headings.begin(), m_headings.end(), [](const QString& heading) { return heading.isEmpty(); }))
        header = LaidRow(); // a list has no line of headings
    const double top =
        TextBlock(m_caption, reportFont(9.5, true), m_pages.contentWidth()).height() + 3 * unitsPerPoint + header.height;
    m_pages.need(beginning(top));
    placeCaption(m_caption);
    placeHeader(header);
    std::size_t group = m_rows.size();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool opensGroup = m_rows[i].kind == RowKind::Group;
        if (i > 0 && rowsHeight(i, together(i)) > m_pages.room()) {
            m_pages.breakPage();
            placeCaption(continued(m_caption));
            placeHeader(header);
            if (group < m_rows.size() && !opensGroup)
                placeRow(layCells({continued(m_texts[group][0])}, m_table.rows[group], true));
        }
        if (m_pages.m_overflow)
            return;
        placeRow(m_rows[i]);
        if (opensGroup)
            group = i;
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
