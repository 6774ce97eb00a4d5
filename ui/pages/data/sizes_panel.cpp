// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/sizes_panel.h"

#include "core/engine/lines.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/data/size_provenance.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

SizesPanel::SizesPanel(Document& document, QWidget* parent)
    : LivePanel(document, parent),
      m_view(new QComboBox),
      m_reason(new QLabel),
      m_table(new SizeTable(this)),
      m_grid(resultTable(m_table, tr("Sizes")))
{
    m_view->setAccessibleName(tr("Which workloads"));
    m_view->addItem(tr("All sizes"), static_cast<int>(SizeTable::View::Sizes));
    m_view->addItem(tr("Idle, off and oversized"), static_cast<int>(SizeTable::View::WorthALook));
    m_view->addItem(tr("End of support"), static_cast<int>(SizeTable::View::EndOfSupport));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setMinimumHeight(fontMetrics().height() * 2);
    m_reason->setAlignment(Qt::AlignTop);
    auto* line = new QHBoxLayout;
    line->addWidget(m_view);
    line->addWidget(&strip(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_reason);
    layout->addWidget(m_grid, 1);
    m_grid->setSortable(m_table);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(m_view, &QComboBox::currentIndexChanged, this, &SizesPanel::showView);
    connect(m_grid, &GridView::summaryChanged, this, &SizesPanel::summaryChanged);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { showReasonOf(m_table->workloadAt(m_grid->sourceIndex(current).row())); });
    explainCells(*m_grid, *this, &SizesPanel::told, GridView::ExplainOn::CommandOnly); // Enter leads to the workload
    connect(m_grid, &GridView::activated, this,
        [this](const QModelIndex& index) { emit workloadChosen(m_table->workloadAt(m_grid->sourceIndex(index).row())); });
}

QString SizesPanel::reason() const { return m_reason->text(); }

void SizesPanel::compute()
{
    strip().start([this, model = m_document.model()](const Watch&) -> BackgroundTask::Finish {
        using Estate = std::shared_ptr<const SizedEstate>;
        const auto result = std::make_shared<Result<Estate>>(
            computed([&]() -> Result<Estate> { return Estate(std::make_shared<const SizedEstate>(model)); }));
        return [this, result] { take(*result); };
    });
}

void SizesPanel::take(const Result<std::shared_ptr<const SizedEstate>>& result)
{
    if (!result.ok()) {
        m_estate.reset();
        strip().say(messageText(result.error()), TextRole::Error);
    } else {
        m_estate = *result;
    }
    showView();
    emit shown();
}

void SizesPanel::showView()
{
    m_table->show(m_estate, static_cast<SizeTable::View>(m_view->currentData().toInt()));
    if (m_estate)
        strip().say(totals());
    showReasonOf(m_workload);
}

QString SizesPanel::totals() const
{
    const auto amount = [&](Money money) { return m_estate->formatter.money(money, MoneyStyle::Words); };
    switch (static_cast<SizeTable::View>(m_view->currentData().toInt())) {
    case SizeTable::View::Sizes: return tr("Workloads: %1.").arg(m_table->rowCount());
    case SizeTable::View::WorthALook:
        return tr("Workloads: %1. Sizes by use would save %2 a month.")
            .arg(m_table->rowCount())
            .arg(amount(m_estate->report.savedByUse));
    case SizeTable::View::EndOfSupport: {
        const auto& cost = m_estate->ends.costOfYear;
        const std::size_t unpriced = m_estate->ends.unpriced();
        QString text = tr("Systems: %1.").arg(m_table->rowCount());
        if (unpriced < m_estate->ends.systems.size())
            text += u' '
                + tr("Extended updates, if nothing moves: %1, %2 and %3 in the three years after.")
                      .arg(amount(cost[0]), amount(cost[1]), amount(cost[2]));
        if (unpriced > 0)
            text += u' ' + tr("Without a price of extended updates, so of unknown cost: %1.").arg(unpriced);
        return text;
    }
    }
    return {};
}

/// Where a price of Azure is behind it, with the way to the plan's bill, which has the discounts too.
Provenance SizesPanel::told(int row, int column) const
{
    if (!m_estate || m_table->workloadAt(row) == noId)
        return {};
    if (const SupportEnd* end = m_table->endAt(row))
        return supportProvenance(*m_estate, *end, static_cast<std::size_t>(std::max(column - 5, 0)));
    const WorkloadSize* size = m_estate->find(m_table->workloadAt(row));
    Provenance told = size ? sizeProvenance(*m_estate, *size, m_table->whatAt(column)) : Provenance();
    const auto projection = m_document.projection();
    if (told.title.isEmpty() || !projection || size->sku == PriceIndex::none)
        return told;
    const int t = projection->horizon; // when all has moved
    const Month month = projection->monthOf(t);
    told.lines.push_back({tr("Azure as a whole, %1").arg(m_estate->formatter.month(month)),
        m_estate->formatter.money(projection->value(Case::Move, Line::Azure, t), MoneyStyle::Statement),
        tr("with purchase options and discounts"), "move.azure." + month.toText()});
    return told;
}

void SizesPanel::showReasonOf(Id workload)
{
    if (workload != noId)
        m_workload = workload;
    const WorkloadSize* size = m_estate ? m_estate->find(m_workload) : nullptr;
    m_reason->setText(size ? m_estate->reasonOf(*size) : QString());
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    m_reason->setMinimumHeight(std::max(fontMetrics().height() * 2, m_reason->heightForWidth(room))); // none of it is cut
}

void SizesPanel::resizeEvent(QResizeEvent* event)
{
    LivePanel::resizeEvent(event);
    showReasonOf(noId);
}

} // namespace headroom
