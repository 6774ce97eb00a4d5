// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assumptions_page.h"

#include "ui/format/qt_text.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/text_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace headroom {

AssumptionsPage::AssumptionsPage(Document& document, QWidget* parent)
    : Page(document, parent),
      m_model(new AssumptionModel(this)),
      m_grid(resultTable(m_model, tr("Register of inputs"))),
      m_filter(new QLineEdit),
      m_kind(new QComboBox),
      m_state(new QLabel)
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    setTextRole(m_state, TextRole::Quiet);
    m_grid->setSortable(m_model);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_grid->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto& [column, letters] :
        {std::pair(AssumptionModel::Where, 36), std::pair(AssumptionModel::What, 38), std::pair(AssumptionModel::Amount, 26),
            std::pair(AssumptionModel::Unit, 18), std::pair(AssumptionModel::Kind, 14), std::pair(AssumptionModel::Source, 44)})
        m_grid->setColumnWidth(column, letter * letters);
    m_grid->letColumnsBeChosen(QStringLiteral("assumptions"),
        QStringLiteral("where what amount unit kind source dated").split(u' '), AssumptionModel::columns, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildFilters());
    layout->addWidget(m_state);
    layout->addWidget(m_grid, 1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(200);
    connect(&m_delay, &QTimer::timeout, this, &AssumptionsPage::filterRows);
    connect(m_grid, &QTableView::activated, this, &AssumptionsPage::jump);
    connect(m_grid, &GridView::summaryChanged, this, &AssumptionsPage::summaryChanged);
    connect(&document, &Document::projected, this, &AssumptionsPage::refresh);
    connect(&document, &Document::changed, this, [this] { m_stale = true; });
}

QWidget* AssumptionsPage::buildFilters()
{
    m_filter->setAccessibleName(tr("Filter of the register"));
    m_filter->setPlaceholderText(tr("Filter by any word: a site, a field, a source"));
    m_filter->setClearButtonEnabled(true);
    m_kind->setAccessibleName(tr("Kind of input"));
    m_kind->setFocusPolicy(Qt::StrongFocus);
    m_kind->addItem(tr("All kinds"));
    m_kind->addItems(sourceKindTexts());
    auto* filters = new QWidget;
    auto* line = new QHBoxLayout(filters);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, QWidget* input, int stretch) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(input);
        line->addWidget(label);
        line->addWidget(input, stretch);
    };
    add(tr("Fi&lter:"), m_filter, 1);
    add(tr("&Kind:"), m_kind, 0);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        filterRows();
        m_grid->setFocus();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AssumptionsPage::filterRows);
    return filters;
}

void AssumptionsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void AssumptionsPage::refresh()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    const QModelIndex current = m_grid->currentIndex();
    const int row = current.row();
    m_model->setModel(m_document.model());
    if (row >= 0 && row < m_model->rowCount())
        m_grid->setCurrentIndex(m_grid->model()->index(row, current.column()));
    say();
}

void AssumptionsPage::filterRows()
{
    m_delay.stop();
    const int kind = m_kind->currentIndex();
    m_model->setFilter(m_filter->text(), kind > 0 ? std::optional(static_cast<SourceKind>(kind - 1)) : std::nullopt);
    say();
}

void AssumptionsPage::say()
{
    const QLocale locale = userLocale();
    const QString shown = locale.toString(m_model->rowCount());
    const QString all = locale.toString(static_cast<qulonglong>(m_model->inputCount()));
    m_state->setText(m_model->rowCount() == 0 ? tr("None of %1 inputs matches: take another word or kind.").arg(all)
                                              : tr("%1 of %2 inputs. Enter leads to the field.").arg(shown, all));
}

void AssumptionsPage::jump(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const AssumptionModel::Input& input = m_model->inputAt(m_grid->sourceIndex(index).row());
    emit jumpRequested(input.entity, input.id, input.field);
}

} // namespace headroom
