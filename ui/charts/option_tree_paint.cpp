// SPDX-License-Identifier: GPL-3.0-or-later
// How the tree is drawn: leaves below each other, the best way in a thick line with a tick, the others thin and dashed; above each line
// the way, below it what it is worth.
#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/option_tree.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr double usualRow = 36;  // from leaf to leaf
constexpr double slant = 26;     // of a line, before it is level
constexpr double symbolSize = 7; // half of it
constexpr double beside = 14;    // of a label
constexpr double mostOfLabel = 240;

QFont letters(double scale, bool bold)
{
    QFont font = chartFont(qRound(12 * scale));
    font.setBold(bold);
    return font;
}

QString wayOf(const OptionNode& node)
{
    const QString marked = node.best ? u"\u2713 "_s + node.way : node.way;
    return node.planned ? QCoreApplication::translate("OptionTree", "%1 (as planned)").arg(marked) : marked;
}

QString worthOf(const OptionNode& node)
{
    return node.bestToday ? QCoreApplication::translate("OptionTree", "%1, best today").arg(node.value) : node.value;
}

int depthOf(const OptionTree& tree, std::size_t node)
{
    int depth = 0;
    for (int at = tree.nodes[node].parent; at >= 0; at = tree.nodes[static_cast<std::size_t>(at)].parent)
        ++depth;
    return depth;
}

/// The right end of each depth's labels.
std::vector<double> columnsOf(const OptionTree& tree, double scale)
{
    std::vector<double> widths;
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        const auto depth = static_cast<std::size_t>(depthOf(tree, i));
        widths.resize(std::max(widths.size(), depth + 1));
        const QFontMetricsF metrics(letters(scale, true));
        const double text =
            std::max(metrics.horizontalAdvance(wayOf(tree.nodes[i])), metrics.horizontalAdvance(worthOf(tree.nodes[i])));
        widths[depth] = std::max(widths[depth], depth == 0 ? 0 : std::min(text, mostOfLabel * scale) + 2 * beside);
    }
    return widths;
}

} // namespace

OptionTreeLayout::OptionTreeLayout(const OptionTree& tree, double scale, double width) : textScale(scale)
{
    const std::size_t count = tree.nodes.size();
    symbols.resize(count);
    labels.resize(count);
    if (count == 0)
        return;
    const std::vector<double> widths = columnsOf(tree, scale);
    std::vector<double> ends{symbolSize * scale + 12};
    for (std::size_t depth = 1; depth < widths.size(); ++depth)
        ends.push_back(ends.back() + slant * scale + widths[depth]);
    // Where there is more room, the levels share it.
    const double spare = std::max(0.0, width - ends.back() - 20) / static_cast<double>(std::max<std::size_t>(1, ends.size() - 1));
    for (std::size_t depth = 1; depth < ends.size(); ++depth)
        ends[depth] += std::min(spare, 80.0) * static_cast<double>(depth);
    double y = usualRow * scale * 0.7;
    for (std::size_t i = 0; i < count; ++i) {
        symbols[i] = QPointF(ends[static_cast<std::size_t>(depthOf(tree, i))], y);
        if (tree.nodes[i].kind == OptionNodeKind::End)
            y += usualRow * scale;
    }
    for (std::size_t i = count; i-- > 0;) { // a parent stands in the middle of its children
        double low = 1e9, high = -1e9;
        for (std::size_t child = i + 1; child < count; ++child)
            if (tree.nodes[child].parent == static_cast<int>(i)) {
                low = std::min(low, symbols[child].y());
                high = std::max(high, symbols[child].y());
            }
        if (low <= high)
            symbols[i].setY((low + high) / 2);
    }
    const double height = QFontMetricsF(letters(scale, true)).height();
    for (std::size_t i = 1; i < count; ++i) {
        const double left = symbols[static_cast<std::size_t>(tree.nodes[i].parent)].x() + slant * scale + beside / 2;
        labels[i] = QRectF(left, symbols[i].y() - height - 1, symbols[i].x() - symbolSize * scale - left, 2 * height + 2);
    }
    size = QSizeF(ends.back() + 20, y);
}

namespace {

void paintSymbol(QPainter& p, OptionNodeKind kind, QPointF at, double size, const ChartTheme& theme)
{
    p.setPen(QPen(theme.text, 1.6));
    p.setBrush(theme.background);
    const QRectF box(at.x() - size, at.y() - size, 2 * size, 2 * size);
    if (kind == OptionNodeKind::Decision)
        p.drawRect(box);
    else if (kind == OptionNodeKind::Chance)
        p.drawEllipse(box);
    else
        p.drawPolygon(QPolygonF({QPointF(box.left(), at.y()), box.topRight(), box.bottomRight()}));
}

void paintWay(QPainter& p, const OptionTree& tree, const OptionTreeLayout& layout, const ChartTheme& theme, std::size_t i)
{
    const OptionNode& node = tree.nodes[i];
    const QPointF from = layout.symbols[static_cast<std::size_t>(node.parent)];
    const QPointF to = layout.symbols[i];
    const bool isDecision = tree.nodes[static_cast<std::size_t>(node.parent)].kind == OptionNodeKind::Decision;
    const bool thick = node.best;
    p.setPen(QPen(thick ? theme.move : theme.faint, thick ? 3 : 1.2, isDecision && !thick ? Qt::DashLine : Qt::SolidLine));
    p.drawPolyline(QPolygonF({from, QPointF(from.x() + slant * layout.textScale, to.y()), to}));
    const QFont font = letters(layout.textScale, node.best);
    p.setFont(font);
    p.setPen(theme.text);
    const QRectF& label = layout.labels[i];
    const QFontMetricsF metrics(font);
    p.drawText(label, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(wayOf(node), Qt::ElideMiddle, label.width()));
    p.drawText(label, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(worthOf(node), Qt::ElideMiddle, label.width()));
}

} // namespace

void paintOptionTree(QPainter& p, const OptionTree& tree, const OptionTreeLayout& layout, const ChartTheme& theme, int current)
{
    for (std::size_t i = 1; i < tree.nodes.size(); ++i)
        paintWay(p, tree, layout, theme, i);
    for (std::size_t i = 0; i < tree.nodes.size(); ++i)
        paintSymbol(p, tree.nodes[i].kind, layout.symbols[i], symbolSize * layout.textScale, theme);
    if (current > 0 && static_cast<std::size_t>(current) < tree.nodes.size()) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(theme.text, 2));
        p.drawRect(layout.labels[static_cast<std::size_t>(current)].adjusted(-4, -2, 2, 1));
    }
}

Picture pictureOf(const OptionTree& tree)
{
    Picture picture;
    picture.title = tree.title;
    picture.finding = tree.finding;
    picture.table = tree.table;
    if (tree.nodes.empty())
        return picture;
    const QSizeF needed = OptionTreeLayout(tree, 1, 0).size;
    picture.size = QSize(std::max(960, static_cast<int>(needed.width()) + 40), static_cast<int>(needed.height()) + 100);
    picture.draw = [tree](ChartPainter& painter, QRectF target) {
        painter.painter().save();
        painter.painter().setRenderHint(QPainter::Antialiasing);
        painter.painter().translate(target.topLeft());
        const QSizeF least = OptionTreeLayout(tree, 1, 0).size;
        const double scale = std::min({1.0, target.width() / least.width(), target.height() / least.height()});
        painter.painter().scale(scale, scale);
        paintOptionTree(painter.painter(), tree, OptionTreeLayout(tree, 1, target.width() / scale), lightTheme(), -1);
        painter.painter().restore();
    };
    return picture;
}

} // namespace headroom
