// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entity_table.h"

#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/widgets/text_style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headroom {

EntityTable::EntityTable(Document& document, Entity entity, const EntityTableOptions& options, QWidget* parent)
    : QWidget(parent), m_model(new EntityTableModel(document, entity, options.fields, this))
{
    if (options.filtered) {
        m_filter = new QSortFilterProxyModel(this);
        m_filter->setFilterKeyColumn(-1);
        m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_filter->setDynamicSortFilter(false); // a row must not vanish while it is edited
        m_filter->setSourceModel(m_model);
    }
    m_grid = new EntityGrid(*m_model, m_filter, this);
    auto* title = new QLabel(options.title.isEmpty() ? schemaText(schemaOf(entity).plural) : options.title, this);
    title->setTextFormat(Qt::PlainText);
    setHeading(title, 1.1);
    m_buttons = new QHBoxLayout;
    m_buttons->addWidget(title);
    m_buttons->addStretch();
    buildButtons(options);
    m_empty = new QLabel(options.whenEmpty.isEmpty() ? tr("Nothing here yet.") : options.whenEmpty, this);
    m_message = new QLabel(this);
    for (QLabel* label : {m_empty, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setTextRole(label, TextRole::Quiet);
    }
    m_message->setMinimumHeight(fontMetrics().height() * 2);
    m_message->setAlignment(Qt::AlignTop);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_buttons);
    layout->addWidget(m_empty);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_message);

    connect(m_grid, &EntityGrid::currentRowChanged, this, &EntityTable::currentRowChanged);
    connect(m_grid, &EntityGrid::summaryChanged, this, &EntityTable::summaryChanged);
    connect(m_grid, &EntityGrid::objected, this, [this](const QString& objection) {
        m_objection = objection;
        describeCurrent();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &EntityTable::showEmptiness);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &EntityTable::showEmptiness);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &EntityTable::showEmptiness);
    connect(&document, &Document::projected, this, &EntityTable::describeCurrent);
    showEmptiness();
    describeCurrent();
}

QToolButton* EntityTable::makeButton(const QString& text, const QString& help, void (EntityGrid::*does)())
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(plainToolTip(help));
    button->setAccessibleName(u"%1: %2"_s.arg(schemaText(schemaOf(m_model->entity()).plural), text));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, m_grid, does);
    addButton(button);
    m_rowButtons.push_back(button);
    return button;
}

void EntityTable::buildButtons(const EntityTableOptions& options)
{
    if (options.filtered) {
        auto* filter = new QLineEdit(this);
        filter->setPlaceholderText(tr("Filter"));
        filter->setClearButtonEnabled(true);
        filter->setAccessibleName(tr("Filter %1").arg(schemaText(schemaOf(m_model->entity()).plural)));
        filter->setToolTip(plainToolTip(tr("Shows the rows in which a cell contains the text.")));
        connect(filter, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
        m_buttons->addWidget(filter);
    }
    if (!options.editableRows)
        return;
    makeButton(tr("Add"), tr("Adds a row (Ins)."), &EntityGrid::addRow);
    makeButton(tr("Duplicate"), tr("Adds a row like the current one."), &EntityGrid::duplicateRow);
    makeButton(tr("Remove"), tr("Removes the selected rows (Ctrl+Del)."), &EntityGrid::removeRows);
}

void EntityTable::widen(std::string_view field, int letters)
{
    const Field* which = schemaOf(m_model->entity()).field(field);
    const int column = which ? m_model->columnOf(*which) : -1;
    if (column >= 0)
        m_grid->setColumnWidth(column, std::max(m_grid->columnWidth(column), letters * fontMetrics().averageCharWidth()));
}

void EntityTable::addButton(QToolButton* button) { m_buttons->addWidget(button); }

void EntityTable::showRowsOf(Id parent)
{
    m_model->showRowsOf(parent);
    showEmptiness();
}

void EntityTable::showEmptiness()
{
    m_empty->setVisible(m_model->rowCount() == 0);
    const bool listed = schemaOf(m_model->entity()).parentField.empty() || m_model->shownParent() != noId;
    for (QToolButton* button : m_rowButtons)
        button->setEnabled(listed);
}

QString EntityTable::message() const { return m_message->text(); }

/// What is wrong comes before what the cell means.
void EntityTable::describeCurrent()
{
    const QModelIndex current = m_grid->currentIndex();
    QString text = m_objection;
    TextRole role = TextRole::Error;
    if (text.isEmpty() && current.isValid()) {
        const Field& field = m_model->field(current.column());
        const auto findings = m_model->document().findingsOf(m_model->entity(), m_grid->currentId(), field);
        if (findings.empty()) {
            role = TextRole::Quiet;
            text = helpText(field, Formatter::of(m_model->document().model())).replace(u'\n', u"  "_s);
        } else {
            text = tr("%1: %2").arg(severityText(findings.front()->severity), sentence(findings.front()->what));
        }
    }
    m_message->setText(text);
    setTextRole(m_message, role);
}

} // namespace headroom
