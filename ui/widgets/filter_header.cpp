// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_header.h"

#include "ui/format/messages.h"
#include "ui/models/row_order.h"
#include "ui/widgets/text_style.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace headroom {

FilterHeader::FilterHeader(RowOrder& rows, QAbstractItemView* view) : QHeaderView(Qt::Horizontal, view), m_rows(rows)
{
    setSectionsClickable(true);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterHeader::place);
    connect(&rows, &RowOrder::wantsChanged, this, &FilterHeader::showFilters);
}

int FilterHeader::lineHeight() const { return m_lines.empty() ? 0 : m_lines.front()->sizeHint().height() + 2; }

QSize FilterHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (m_shown)
        size.rheight() += lineHeight();
    return size;
}

/// The lines stand in the margin below the sections.
void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_shown ? lineHeight() : 0);
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::setLinesShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    while (shown && static_cast<int>(m_lines.size()) < count())
        m_lines.push_back(makeLine(static_cast<int>(m_lines.size())));
    for (QLineEdit* line : m_lines)
        line->setVisible(shown);
    showFilters();
    updateGeometries();
    emit geometriesChanged();
}

QLineEdit* FilterHeader::makeLine(int column)
{
    auto* line = new QLineEdit(this);
    const QString name = model()->headerData(column, Qt::Horizontal).toString().section(u'\n', 0, 0);
    line->setAccessibleName(tr("Filter of %1").arg(name));
    line->setPlaceholderText(tr("Filter"));
    line->setToolTip(plainToolTip(tr("Text that the cell contains, or =text, >100, <=5%, 10..20; = is blank, <> is not blank; "
                                     "; stands between alternatives.")));
    line->setClearButtonEnabled(true);
    line->setMaxLength(500);
    line->installEventFilter(this);
    connect(line, &QLineEdit::textChanged, this, [this, column](const QString& text) { m_rows.setFilter(column, text); });
    return line;
}

QLineEdit* FilterHeader::line(int column) const
{
    return column >= 0 && column < static_cast<int>(m_lines.size()) ? m_lines[static_cast<std::size_t>(column)] : nullptr;
}

void FilterHeader::place()
{
    if (!m_shown)
        return;
    const int top = height() - lineHeight();
    for (int column = 0; column < static_cast<int>(m_lines.size()); ++column) {
        QLineEdit& line = *m_lines[static_cast<std::size_t>(column)];
        line.setVisible(!isSectionHidden(column));
        line.setGeometry(sectionViewportPosition(column), top, sectionSize(column), lineHeight() - 1);
    }
}

/// What is filtered by elsewhere stands in the lines too; what can't be understood is marked and says why.
void FilterHeader::showFilters()
{
    for (int column = 0; column < static_cast<int>(m_lines.size()); ++column) {
        QLineEdit& line = *m_lines[static_cast<std::size_t>(column)];
        if (line.text().trimmed() != m_rows.filterOf(column))
            line.setText(m_rows.filterOf(column));
        const auto error = m_rows.filterError(column);
        QPalette shown = palette();
        if (error)
            shown.setColor(QPalette::Text, textColor(TextRole::Error, palette()));
        line.setPalette(shown);
        line.setAccessibleDescription(error ? sentence(*error) : QString());
    }
}

void FilterHeader::editFilter(int column)
{
    setLinesShown(true);
    if (QLineEdit* const wanted = line(column)) {
        emit entered(column);
        wanted->setFocus(Qt::ShortcutFocusReason);
        wanted->selectAll();
    }
}

/// The next column that is shown.
int FilterHeader::step(int column, int by) const
{
    for (int visual = visualIndex(column) + by; visual >= 0 && visual < count(); visual += by)
        if (!isSectionHidden(logicalIndex(visual)))
            return logicalIndex(visual);
    return -1;
}

bool FilterHeader::eventFilter(QObject* watched, QEvent* event)
{
    const auto found = std::find(m_lines.begin(), m_lines.end(), watched);
    if (found == m_lines.end() || (event->type() != QEvent::KeyPress && event->type() != QEvent::FocusIn))
        return QHeaderView::eventFilter(watched, event);
    const int column = static_cast<int>(found - m_lines.begin());
    if (event->type() == QEvent::FocusIn) {
        emit entered(column);
        return false;
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !(*found)->text().isEmpty()) {
        (*found)->clear();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down || key == Qt::Key_Escape) {
        emit left();
        return true;
    }
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        if (const int next = step(column, key == Qt::Key_Tab ? 1 : -1); next >= 0) {
            editFilter(next);
            return true;
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace headroom
