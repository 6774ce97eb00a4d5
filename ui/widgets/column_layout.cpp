// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_layout.h"

#include <QApplication>
#include <QHeaderView>
#include <QSettings>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

ColumnLayout::ColumnLayout(QTableView& view, Defaults defaults)
    : QObject(&view),
      m_view(view),
      m_defaults(std::move(defaults)),
      m_widths(static_cast<std::size_t>(m_defaults.names.size()), 0)
{
    QHeaderView* const header = m_view.horizontalHeader();
    header->setSectionsMovable(true);
    restore();
    connect(header, &QHeaderView::sectionMoved, this, &ColumnLayout::save);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!(QApplication::mouseButtons() & Qt::LeftButton) || width == 0 || column >= static_cast<int>(m_widths.size()))
            return; // not by the user
        m_widths[static_cast<std::size_t>(column)] = width;
        save();
    });
}

std::vector<int> ColumnLayout::shown() const
{
    const QHeaderView& header = *m_view.horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header.count(); ++visual)
        if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

bool ColumnLayout::isShown(int column) const { return !m_view.horizontalHeader()->isSectionHidden(column); }

void ColumnLayout::show(int column, bool isToBeShown)
{
    if (isToBeShown == isShown(column) || (!isToBeShown && shown().size() == 1))
        return;
    m_view.setColumnHidden(column, !isToBeShown);
    save();
}

void ColumnLayout::move(int column, int by)
{
    const std::vector<int> columns = shown();
    const auto place = std::find(columns.begin(), columns.end(), column) - columns.begin();
    const auto target = place + by;
    if (target < 0 || target >= static_cast<std::ptrdiff_t>(columns.size()))
        return;
    QHeaderView* const header = m_view.horizontalHeader();
    header->moveSection(header->visualIndex(column), header->visualIndex(columns[static_cast<std::size_t>(target)]));
}

void ColumnLayout::setFrozen(int columns)
{
    m_frozen = columns;
    save();
}

void ColumnLayout::reset()
{
    QHeaderView* const header = m_view.horizontalHeader();
    m_restoring = true;
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        m_view.setColumnHidden(column, column >= m_defaults.shown);
    }
    std::fill(m_widths.begin(), m_widths.end(), 0);
    m_frozen = m_defaults.frozen;
    m_restoring = false;
    if (!m_defaults.key.isEmpty())
        QSettings().remove(u"columns/"_s + m_defaults.key);
    emit changed();
}

/// "name:shown:width" a column, in their order; then how many stand still.
void ColumnLayout::save()
{
    if (m_restoring)
        return;
    const QHeaderView& header = *m_view.horizontalHeader();
    QStringList columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        columns.append(u"%1:%2:%3"_s.arg(m_defaults.names.value(column))
                           .arg(isShown(column) ? 1 : 0)
                           .arg(column < static_cast<int>(m_widths.size()) ? m_widths[static_cast<std::size_t>(column)] : 0));
    }
    if (!m_defaults.key.isEmpty()) {
        QSettings settings;
        settings.setValue(u"columns/%1/order"_s.arg(m_defaults.key), columns);
        settings.setValue(u"columns/%1/frozen"_s.arg(m_defaults.key), m_frozen);
    }
    emit changed();
}

/// What the settings say of columns that there are no more is passed over; new columns are as by default.
void ColumnLayout::restore()
{
    QHeaderView* const header = m_view.horizontalHeader();
    m_restoring = true;
    m_frozen = m_defaults.frozen;
    for (int column = m_defaults.shown; column < header->count(); ++column)
        m_view.setColumnHidden(column, true);
    const QSettings settings;
    const QStringList kept =
        m_defaults.key.isEmpty() ? QStringList() : settings.value(u"columns/%1/order"_s.arg(m_defaults.key)).toStringList();
    int visual = 0;
    for (const QString& entry : kept) {
        const QStringList parts = entry.split(u':');
        const auto column = static_cast<int>(m_defaults.names.indexOf(parts.value(0)));
        if (column < 0 || parts.size() != 3)
            continue;
        header->moveSection(header->visualIndex(column), visual++);
        m_view.setColumnHidden(column, parts.at(1) == "0"_L1);
        const int width = std::clamp(parts.at(2).toInt(), 0, 2000);
        m_widths[static_cast<std::size_t>(column)] = width;
        if (width > 0)
            m_view.setColumnWidth(column, width);
    }
    if (!kept.isEmpty())
        m_frozen = std::clamp(settings.value(u"columns/%1/frozen"_s.arg(m_defaults.key)).toInt(), 0, header->count());
    if (shown().empty() && header->count() > 0)
        m_view.setColumnHidden(0, false);
    m_restoring = false;
}

} // namespace headroom
