// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/begin_panel.h"

#include "ui/widgets/text_style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

QLabel* plainLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BeginPanel::BeginPanel(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(
        plainLabel(tr("Nothing has been entered yet, so there is nothing to show. In which order you begin is up to you:")));
    add(*layout, Entity::OperatingLine, tr("&Company and its cash"),
        tr("Currency, first month, cash and tax; revenue and cost a month. Figures of a US company can be fetched from its "
           "filings."));
    add(*layout, Entity::Workload, tr("&Workloads"),
        tr("The servers that may move: typed, pasted from a spreadsheet, or imported from an inventory."));
    add(*layout, Entity::Site, tr("&Sites"), tr("What the data centres cost now: rent, power, licences, people, renewals."));
    add(*layout, Entity::DebtInstrument, tr("&Debt"), tr("Loans, bonds and credit lines, with rates, repayments and covenants."));
    add(*layout, Entity::SpendCommitment, tr("Co&ntracts"),
        tr("Commitments to Azure, capacity that is bought or sold, options, share issues."));
    layout->addStretch(1);
}

void BeginPanel::add(QVBoxLayout& layout, Entity entity, const QString& button, const QString& why)
{
    auto* open = new QPushButton(button);
    open->setAccessibleDescription(why);
    open->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(open, &QPushButton::clicked, this, [this, entity] { emit pageWanted(entity); });
    QLabel* reason = plainLabel(why);
    setTextRole(reason, TextRole::Quiet);
    layout.addSpacing(6);
    layout.addWidget(open);
    layout.addWidget(reason);
}

bool BeginPanel::isEmpty(const Model& model)
{
    return model.table<OperatingLine>().empty() && model.table<Workload>().empty() && model.table<Site>().empty()
        && model.table<PlatformItem>().empty() && model.table<DebtInstrument>().empty() && model.table<CapacityContract>().empty()
        && model.table<SpendCommitment>().empty() && model.table<EquityEvent>().empty() && model.company().openingCash.isZero();
}

} // namespace headroom
