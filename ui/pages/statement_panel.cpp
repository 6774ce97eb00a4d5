// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statement_panel.h"

#include "ui/widgets/grid_view.h"
#include "ui/widgets/large_letters.h"
#include "ui/widgets/text_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

StatementPanel::StatementPanel(QWidget* parent)
    : QWidget(parent),
      m_model(new StatementModel(this)),
      m_grid(new GridView(Qt::UserRole, StatementModel::CopyRole, this)),
      m_view(new QComboBox(this)),
      m_scale(new QComboBox(this))
{
    m_view->addItem(tr("Benefit (move less stay)"), static_cast<int>(StatementView::Benefit));
    m_view->addItem(tr("Move"), static_cast<int>(StatementView::Move));
    m_view->addItem(tr("Stay"), static_cast<int>(StatementView::Stay));
    m_view->setAccessibleName(tr("Case of the statement"));
    m_scale->setAccessibleName(tr("Unit of the statement"));
    auto* detail = new QCheckBox(tr("Details"), this);
    detail->setChecked(true);
    detail->setToolTip(plainToolTip(tr("Shows what on-premises IT, Azure and one-off cost are made of.")));
    fillScales();

    auto* switches = new QHBoxLayout;
    switches->addWidget(m_view);
    switches->addWidget(m_scale);
    switches->addWidget(detail);
    auto* signs = new QLabel(tr("Cash in is positive, cash out stands in parentheses."), this);
    signs->setTextFormat(Qt::PlainText);
    signs->setWordWrap(true); // where letters are large
    signs->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextRole(signs, TextRole::Quiet);
    signs->setToolTip(plainToolTip(signs->text()));
    signs->setVisible(!hasLargeLetters(*this)); // rows come first
    switches->addWidget(signs, 1);
    switches->addStretch(hasLargeLetters(*this) ? 1 : 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(switches);
    layout->addWidget(m_grid, 1);

    m_grid->setAccessibleName(tr("Statement"));
    m_grid->setModel(m_model);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->setExplains();
    connect(m_grid, &GridView::explainRequested, this, &StatementPanel::askExplanation);
    connect(m_grid, &GridView::summaryChanged, this, &StatementPanel::summaryChanged);
    connect(m_view, &QComboBox::currentIndexChanged, this,
        [this] { m_model->setView(static_cast<StatementView>(m_view->currentData().toInt())); });
    connect(m_scale, &QComboBox::currentIndexChanged, this,
        [this] { m_model->setScale(static_cast<MoneyScale>(m_scale->currentData().toInt())); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &StatementPanel::fitColumns);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StatementPanel::fitColumns);
    connect(detail, &QCheckBox::toggled, m_model, &StatementModel::setDetailed);
}

void StatementPanel::fillScales()
{
    Formatter formatter;
    if (!m_currency.isEmpty())
        formatter.currency = m_currency;
    const int chosen = std::max(0, m_scale->currentIndex());
    const QSignalBlocker blocker(m_scale);
    m_scale->clear();
    for (const MoneyScale scale : {MoneyScale::Units, MoneyScale::Cents, MoneyScale::Thousands, MoneyScale::Millions}) {
        const QString name =
            scale == MoneyScale::Cents ? tr("%1 with cents").arg(formatter.currency) : formatter.scaleName(scale);
        m_scale->addItem(name, static_cast<int>(scale));
    }
    m_scale->setCurrentIndex(chosen);
}

/// Amounts are never cut: each column is as wide as its widest, which is its highest or its lowest amount.
void StatementPanel::fitColumns()
{
    QFont bold = m_grid->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        Opt<Money> highest, lowest;
        int highestRow = -1, lowestRow = -1;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const Opt<Money> amount = m_model->amountAt(row, column);
            if (amount && (!highest || *highest < *amount)) {
                highest = amount;
                highestRow = row;
            }
            if (amount && (!lowest || *amount < *lowest)) {
                lowest = amount;
                lowestRow = row;
            }
        }
        int width = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
        for (const int row : {highestRow, lowestRow})
            if (row >= 0)
                width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        width = std::max(metrics.averageCharWidth() * 12, width + 18);
        if (width != m_grid->columnWidth(column))
            m_grid->setColumnWidth(column, width);
    }
}

/// Of the total across the months the last of them: a total is but their sum.
void StatementPanel::askExplanation(const QModelIndex& index)
{
    const Line line = m_model->lineAt(index.row());
    if (!m_projection || line == Line::None || !m_model->amountAt(index.row(), index.column()))
        return;
    ExplainQuery query;
    query.target = std::string(info(line).id);
    query.of = static_cast<ExplainCase>(m_model->view());
    query.month = m_projection->monthOf(std::min(index.column(), m_projection->horizon));
    emit explainRequested(query);
}

void StatementPanel::setProjection(std::shared_ptr<const Projection> projection)
{
    if (projection) {
        const QString currency = Formatter::of(*projection).currency;
        if (currency != m_currency) {
            m_currency = currency;
            fillScales();
        }
    }
    m_projection = projection;
    m_model->setProjection(std::move(projection));
}

} // namespace headroom
