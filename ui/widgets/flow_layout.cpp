// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <algorithm>

namespace headroom {

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) { m_items.emplace_back(item); }

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

bool FlowLayout::hasHeightForWidth() const { return true; }

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

/// As wide as the widest of them, as high as they are on one line: more height comes with a width.
QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto& item : m_items)
        if (!item->isEmpty()) {
            const QSize one = item->sizeHint();
            size = QSize(size.width() + (size.width() > 0 ? spacing() : 0) + one.width(), std::max(size.height(), one.height()));
        }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool moves) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    std::vector<QLayoutItem*> line;
    int x = 0, y = room.y(), height = 0;
    const auto place = [&] {
        int at = 0;
        for (QLayoutItem* item : line) {
            const QSize size(std::min(item->sizeHint().width(), room.width()), item->sizeHint().height());
            const QRect from(room.x() + at, y + (height - size.height()) / 2, size.width(), size.height());
            if (moves)
                item->setGeometry(parentWidget() && parentWidget()->isRightToLeft()
                        ? QRect(QPoint(room.right() - (from.right() - room.x()), from.y()), from.size())
                        : from);
            at += size.width() + spacing();
        }
        line.clear();
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.empty() && x + size.width() > room.width()) {
            place();
            y += height + spacing();
            x = height = 0;
        }
        line.push_back(item.get());
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    place();
    return y + height - rect.y() + contentsMargins().bottom();
}

} // namespace headroom
