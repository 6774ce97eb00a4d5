// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fitting_splitter.h"

#include "ui/widgets/large_letters.h"

#include <QHeaderView>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace headroom {

FittingSplitter::FittingSplitter(QWidget* picture, QWidget* tables, QWidget* parent) : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    addWidget(picture);
    addWidget(tables);
    setStretchFactor(0, 11);
    setStretchFactor(1, 9);
    setSizes({550, 450});
    turn();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &FittingSplitter::fit);
    connect(this, &QSplitter::splitterMoved, this, &FittingSplitter::setChosen);
    QList<QTableView*> all = tables->findChildren<QTableView*>();
    if (auto* table = qobject_cast<QTableView*>(tables))
        all.append(table);
    for (const QTableView* table : all) {
        connect(table->horizontalHeader(), &QHeaderView::sectionResized, &m_later, qOverload<>(&QTimer::start));
        connect(table->horizontalHeader(), &QHeaderView::sectionCountChanged, &m_later, qOverload<>(&QTimer::start));
    }
}

void FittingSplitter::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        turn();
}

void FittingSplitter::turn()
{
    const bool below = hasLargeLetters(*this);
    setOrientation(below ? Qt::Vertical : Qt::Horizontal);
    if (count() > 1) // the picture says itself what it needs
        widget(1)->setMinimumHeight(below ? fontMetrics().height() * 8 : 0);
}

void FittingSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    fit();
}

int FittingSplitter::wanted() const
{
    const QWidget* tables = widget(1);
    QList<QTableView*> all = tables->findChildren<QTableView*>();
    const auto* alone = qobject_cast<const QTableView*>(tables);
    int most = 0;
    const auto consider = [&](const QTableView& table) {
        const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &table) + 2 * table.frameWidth();
        const int rows = table.verticalHeader()->isHidden() ? 0 : table.verticalHeader()->sizeHint().width();
        most = std::max(most, table.horizontalHeader()->length() + rows + bar + (alone ? 0 : tables->width() - table.width()));
    };
    if (alone)
        consider(*alone);
    for (const QTableView* table : all)
        if (!qobject_cast<const QTableView*>(table->parentWidget())) // not the frozen columns of another one
            consider(*table);
    return most;
}

void FittingSplitter::fit()
{
    const int all = width() - handleWidth();
    if (orientation() == Qt::Vertical || m_chosen || count() < 2 || all <= 0)
        return;
    const int tables = std::clamp(wanted(), all / 4, all * 55 / 100);
    setSizes({all - tables, tables});
}

} // namespace headroom
