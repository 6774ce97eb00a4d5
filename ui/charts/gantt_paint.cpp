// SPDX-License-Identifier: GPL-3.0-or-later
// How the waves are drawn: the ramp filled, the parallel run hatched in the lower half, the replication before it in lines.
#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/gantt.h"
#include "ui/charts/hatched_bars.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Gantt)
};

class GanttPainter
{
public:
    GanttPainter(QPainter& painter, const GanttContent& content, const GanttLayout& layout, const ChartTheme& theme)
        : p(painter), m_content(content), m_layout(layout), m_theme(theme)
    {}

    void paint(int current)
    {
        paintMonths();
        if (current >= 0)
            paintCurrent(current);
        for (int row = 0; row < static_cast<int>(m_content.rows.size()); ++row)
            paintBar(row);
        paintLoads();
        paintNames(current);
        paintLegend();
    }

private:
    QFont font(int pixels) const { return chartFont(qRound(pixels * m_layout.textScale())); }
    double bottom() const { return m_layout.loads().bottom(); }
    ChartFill fillOf(GanttPart part) const
    {
        switch (part) {
        case GanttPart::Parallel: return {m_theme.background, m_theme.move, ChartHatch::Forward};
        case GanttPart::Replication: return {m_theme.background, m_theme.stay, ChartHatch::Upright};
        default: return m_theme.fill(ChartRole::Move);
        }
    }

    void paintMonths();
    void paintHeadline();
    void paintBar(int row);
    void paintCurrent(int row);
    void paintLoads();
    void paintNames(int current);
    void paintLegend();

    QPainter& p;
    const GanttContent& m_content;
    const GanttLayout& m_layout;
    const ChartTheme& m_theme;
};

/// A label a month where they have room, else a quarter, else a year; a line between years.
void GanttPainter::paintMonths()
{
    paintHeadline();
    const QRectF header = m_layout.header();
    const QFontMetricsF metrics(font(11));
    const double room = metrics.horizontalAdvance(u"Mmm "_s);
    const int step = m_layout.monthWidth() >= room ? 1 : m_layout.monthWidth() * 3 >= room ? 3 : 12;
    p.setFont(font(11));
    int yearShown = 0;
    for (int i = 0; i < m_layout.months(); ++i) {
        const Month month = m_layout.first() + i;
        const double x = m_layout.xOf(month);
        const bool isYear = month.month() == 1;
        p.setPen(QPen(isYear ? m_theme.faint : m_theme.grid, 1));
        p.drawLine(QPointF(x, header.bottom()), QPointF(x, bottom()));
        if ((month.month() - 1) % step != 0)
            continue;
        p.setPen(m_theme.text);
        const double lower = header.bottom() - metrics.height() - 2;
        p.drawText(QPointF(x + 2, lower - metrics.descent()), step < 12 ? shortMonth(month) : QString::number(month.year()));
        if (step < 12 && month.year() != yearShown)
            p.drawText(QPointF(x + 2, header.bottom() - metrics.descent() - 1), QString::number(month.year()));
        yearShown = month.year();
    }
}

/// The 12 months of the headline: a bar above the months, with its name.
void GanttPainter::paintHeadline()
{
    const QRectF header = m_layout.header();
    const double from = m_layout.xOf(std::max(m_content.headline, m_layout.first()));
    const double to = m_layout.xOf(std::min(m_content.headline + 12, m_layout.first() + m_layout.months()));
    if (to <= from)
        return;
    QColor shade = m_theme.faint;
    shade.setAlphaF(0.10F);
    p.fillRect(QRectF(from, header.top(), to - from, bottom() - header.top()), shade);
    p.setPen(QPen(m_theme.faint, 1, Qt::DashLine));
    for (const double x : {from, to})
        p.drawLine(QPointF(x, header.top()), QPointF(x, bottom()));
}

void GanttPainter::paintBar(int row)
{
    const double outline = m_theme.highContrast ? 1.6 : 1;
    for (const GanttPart part : {GanttPart::Replication, GanttPart::Ramp, GanttPart::Parallel})
        if (const QRectF bar = m_layout.bar(row, part); bar.width() > 0)
            drawFilled(p, bar, fillOf(part), outline);
    const GanttRow& wave = m_content.rows[static_cast<std::size_t>(row)];
    if (wave.servers == 0)
        return;
    const QString servers = userLocale().toString(static_cast<qlonglong>(wave.servers));
    const QRectF whole = m_layout.bar(row, GanttPart::Start);
    const QFontMetricsF metrics(font(11));
    if (whole.right() + 6 + metrics.horizontalAdvance(servers) > m_layout.row(row).right())
        return; // the read-out says it too
    p.setFont(font(11));
    p.setPen(m_theme.text);
    p.drawText(QRectF(whole.right() + 6, whole.top(), metrics.horizontalAdvance(servers) + 4, whole.height()),
        Qt::AlignLeft | Qt::AlignVCenter, servers);
}

void GanttPainter::paintCurrent(int row)
{
    QColor shade = m_theme.faint;
    shade.setAlphaF(0.25F);
    p.fillRect(m_layout.row(row), shade);
    const QRectF bar = m_layout.bar(row, GanttPart::Start).adjusted(-3, -3, 3, 3);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(m_theme.text, 2));
    p.drawRect(bar);
}

/// How many servers move in a month: what the waves ask of those who move them.
void GanttPainter::paintLoads()
{
    const QRectF room = m_layout.loads();
    const std::vector<double> servers = m_content.load(m_layout.first(), m_layout.months());
    const double most = servers.empty() ? 0 : *std::max_element(servers.begin(), servers.end());
    p.setPen(QPen(m_theme.faint, 1));
    p.drawLine(room.bottomLeft(), room.bottomRight());
    if (most <= 0)
        return;
    const QFontMetricsF metrics(font(11));
    p.setFont(font(11));
    for (std::size_t i = 0; i < servers.size(); ++i) {
        if (servers[i] <= 0)
            continue;
        const double height = room.height() * servers[i] / most;
        const QRectF bar(
            m_layout.xOf(m_layout.first() + static_cast<int>(i)) + 1, room.bottom() - height, m_layout.monthWidth() - 2, height);
        drawFilled(p, bar, m_theme.fill(ChartRole::Stay), 1);
        const QString label = userLocale().toString(std::llround(servers[i]));
        if (metrics.horizontalAdvance(label) > m_layout.monthWidth() - 2)
            continue;
        p.setPen(m_theme.text);
        p.drawText(QRectF(bar.left() - 1, bar.top() - metrics.height() - 1, m_layout.monthWidth(), metrics.height()),
            Qt::AlignCenter, label);
    }
}

/// Over what is scrolled below it.
void GanttPainter::paintNames(int current)
{
    const QRectF column = m_layout.names();
    p.fillRect(column, m_theme.background);
    const QFontMetricsF metrics(font(12));
    p.setPen(m_theme.text);
    const auto name = [&](const QRectF& row, const QString& text, bool bold) {
        QFont letters = font(12);
        letters.setBold(bold);
        p.setFont(letters);
        const QRectF room(column.left() + 8, row.top(), column.width() - 14, row.height());
        p.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(letters).elidedText(text, Qt::ElideRight, room.width()));
    };
    for (int row = 0; row < static_cast<int>(m_content.rows.size()); ++row)
        name(m_layout.row(row), m_content.rows[static_cast<std::size_t>(row)].name, row == current);
    name(m_layout.loads(), Words::tr("Servers a month"), false);
}

void GanttPainter::paintLegend()
{
    const QRectF room = m_layout.legend();
    const QFontMetricsF metrics(font(12));
    p.setFont(font(12));
    double x = room.left();
    const auto entry = [&](const QString& text, const ChartFill& fill) {
        const double icon = metrics.height() * 0.8;
        drawFilled(p, QRectF(x, room.center().y() - icon / 2, icon * 1.8, icon), fill, 1);
        p.setPen(m_theme.text);
        p.drawText(QPointF(x + icon * 1.8 + 6, room.center().y() + metrics.ascent() / 2 - 1), text);
        x += icon * 1.8 + 6 + metrics.horizontalAdvance(text) + 18;
    };
    entry(Words::tr("Replication"), fillOf(GanttPart::Replication));
    entry(Words::tr("Ramp"), fillOf(GanttPart::Ramp));
    entry(Words::tr("Parallel run"), fillOf(GanttPart::Parallel));
    QColor shade = m_theme.faint;
    shade.setAlphaF(0.2F);
    entry(Words::tr("12 months of the headline"), {shade, m_theme.faint, ChartHatch::None});
}

} // namespace

void paintGantt(QPainter& painter, const GanttContent& content, const GanttLayout& layout, const ChartTheme& theme, int current)
{
    GanttPainter(painter, content, layout, theme).paint(current);
}

Picture pictureOf(const GanttContent& content)
{
    Picture picture;
    picture.title = content.title();
    picture.finding = content.finding();
    picture.table = content.numbers();
    const QSizeF needed = GanttLayout::neededSize(content, 1);
    picture.size = QSize(std::max(960, static_cast<int>(needed.width()) + 20), static_cast<int>(needed.height()) + 80);
    if (!content.rows.empty())
        picture.draw = [content](ChartPainter& painter, QRectF target) {
            painter.painter().save();
            painter.painter().translate(target.topLeft());
            const QSizeF least = GanttLayout::neededSize(content, 1);
            const double scale = std::min({1.0, target.width() / least.width(), target.height() / least.height()});
            painter.painter().scale(scale, scale);
            paintGantt(painter.painter(), content, GanttLayout(content, target.size() / scale, 1), lightTheme(), -1);
            painter.painter().restore();
        };
    return picture;
}

} // namespace headroom
