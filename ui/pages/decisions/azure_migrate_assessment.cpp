// SPDX-License-Identifier: GPL-3.0-or-later
// Azure by Azure Migrate's own assessment of the inventory: what it asks for, its parts and its machines.
#include "ui/pages/decisions/azure_migrate_panel.h"

#include "ui/format/entry.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/decisions/table_copy.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int projectsRule = -1;
constexpr int mostComfort = 10;

QString choiceText(const EntitySchema& schema, std::string_view field, int choice)
{
    return schemaText(schema.field(field)->choices[static_cast<std::size_t>(choice)].label);
}

} // namespace

void AzureMigratePanel::buildAssessmentForm()
{
    m_assessed = addCheck(tr("Azure by its own &assessment"),
        tr("By its own sizes and disks from the inventory, in place of the project's sizes and services."));
    m_sizing = new QComboBox;
    m_sizing->setAccessibleName(tr("How its assessment sizes"));
    m_sizing->addItem(tr("As the project sizes"), projectsRule);
    for (const SizingRule rule : {SizingRule::AsIs, SizingRule::Utilisation})
        m_sizing->addItem(choiceText(schemaOf<AzurePlan>(), "sizingRule", static_cast<int>(rule)), static_cast<int>(rule));
    addRow(tr("Si&zing:"), m_sizing);
    m_comfort =
        addLine(tr("Comfo&rt factor:"), tr("Its comfort factor"), tr("On what is used, or allocated; blank: the project's."));
    m_savings = new QComboBox;
    m_savings->setAccessibleName(tr("How its assessment buys machines in use"));
    for (const PurchaseOption option : {PurchaseOption::PayAsYouGo, PurchaseOption::Reservation1Year,
             PurchaseOption::Reservation3Years, PurchaseOption::SavingsPlan1Year, PurchaseOption::SavingsPlan3Years})
        m_savings->addItem(
            choiceText(schemaOf<Workload>(), "purchaseOption", static_cast<int>(option)), static_cast<int>(option));
    m_savings->setCurrentIndex(m_savings->findData(static_cast<int>(AzureMigrateAssessmentSettings().savings)));
    addRow(tr("Machines in use are &bought:"), m_savings);
    m_discount = addLine(tr("Disc&ount on pay as you go:"), tr("Its discount on pay as you go"),
        tr("A share from 0 to 100%; blank: none. Never on top of a commitment."));
    for (QWidget* input : std::initializer_list<QWidget*>{m_sizing, m_comfort, m_savings, m_discount}) {
        input->setEnabled(false);
        connect(m_assessed, &QCheckBox::toggled, input, &QWidget::setEnabled);
    }
}

QWidget* AzureMigratePanel::buildAssessment()
{
    m_sized = new QLabel;
    m_sized->setTextFormat(Qt::PlainText);
    m_sized->setWordWrap(true);
    m_parts = new TextTableModel({tr("Azure a year, by its assessment"), tr("Amount")}, 1, this);
    m_machines = new TextTableModel({tr("Machine"), tr("Size"), tr("Disks"), tr("Servers"), tr("Cores"), tr("GiB"),
                                        tr("Machine a month"), tr("Disks a month")},
        3, this);
    GridView* parts = resultTable(m_parts, tr("Parts of its assessment"));
    GridView* machines = resultTable(m_machines, tr("Machines of its assessment"));
    machines->setArrangeable(m_machines, u"assessedMachines"_s);
    auto* tables = new QSplitter(Qt::Vertical);
    tables->setObjectName(u"split.azureMigrateAssessment"_s);
    tables->setChildrenCollapsible(false);
    tables->addWidget(parts);
    tables->addWidget(machines);
    tables->setStretchFactor(1, 1);
    for (GridView* grid : {parts, machines})
        connect(grid, &GridView::summaryChanged, this, &AzureMigratePanel::summaryChanged);
    explainCells(*parts, *this, &AzureMigratePanel::partTold);
    explainCells(*machines, *this, &AzureMigratePanel::machineTold);
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sized);
    layout->addLayout(besides({copyButton(*parts, tr("Copy parts")), copyButton(*machines, tr("Copy machines"))}));
    layout->addWidget(tables, 1);
    return tab;
}

/// Nothing where it is not asked for.
Result<std::optional<AzureMigrateAssessmentSettings>> AzureMigratePanel::assessmentAsked() const
{
    using Settings = std::optional<AzureMigrateAssessmentSettings>;
    if (!m_assessed->isChecked())
        return Settings();
    AzureMigrateAssessmentSettings settings;
    if (const int rule = m_sizing->currentData().toInt(); rule != projectsRule)
        settings.rule = static_cast<SizingRule>(rule);
    settings.savings = static_cast<PurchaseOption>(m_savings->currentData().toInt());
    const auto discount = share(*m_discount, settings.discount);
    if (!discount.ok())
        return discount.error();
    settings.discount = *discount;
    if (m_comfort->text().trimmed().isEmpty())
        return Settings(settings);
    const auto comfort = parseQuantity(m_comfort->text(), Quantity::Number, Formatter::of(m_document.model()));
    if (!comfort.ok())
        return comfort.error();
    if (comfort->sign() <= 0 || Fraction(mostComfort) < *comfort)
        return Error{ErrorCode::NumberOutOfRange, toUtf8(m_comfort->accessibleName()),
            {{"found", toUtf8(m_comfort->text())}, {"expected", "> 0, at most 10"}}};
    settings.comfortFactor = *comfort;
    return Settings(settings);
}

QString AzureMigratePanel::assessmentText(const AzureMigrateAssessment& assessment) const
{
    const Formatter formatter = Formatter::of(m_document.model());
    QString text = tr("%1, comfort factor %2: %3 servers, %4 of them not ready.")
                       .arg(choiceText(schemaOf<AzurePlan>(), "sizingRule", static_cast<int>(assessment.rule)),
                           formatter.ratio(assessment.comfortFactor.toDoubleLossy(), 2),
                           formatter.locale.toString(static_cast<qlonglong>(assessment.servers)),
                           formatter.locale.toString(static_cast<qlonglong>(assessment.notReady)));
    for (const std::string_view name : assessment.unpriced)
        text += u' ' + tr("The price list lacks %1: it counts nothing.").arg(forDisplay(toQString(name), 80));
    return text;
}

void AzureMigratePanel::showAssessment()
{
    if (!m_view->assessment) {
        m_sized->setText(tr("Azure is as the project has it: ask for its own assessment to see its machines here."));
        return;
    }
    const AzureMigrateAssessment& a = *m_view->assessment;
    m_sized->setText(assessmentText(a));
    std::vector<TextRow> parts;
    for (const auto& [name, amount] : {std::pair(tr("Machines, without licences"), a.compute), std::pair(tr("Disks"), a.storage),
             std::pair(tr("Network: 10% of machines and disks, and 15% of that"), a.network),
             std::pair(tr("Defender for Servers, plan 2"), a.security),
             std::pair(tr("3 GB of logs a server and month"), a.monitoring), std::pair(tr("Backup of production"), a.backup)})
        parts.push_back({{name, whole(amount)}, false, -1});
    parts.push_back({{tr("Total"), whole(a.total())}, true, -1});
    m_parts->setRows(std::move(parts));
    const Formatter formatter = Formatter::of(m_document.model());
    const auto number = [&](const Fraction& value) { return formatter.locale.toString(value.toDoubleLossy(), 'g', 6); };
    std::vector<TextRow> machines;
    for (const AzureMigrateMachine& machine : a.machines) {
        QStringList disks;
        for (const auto& [tier, count] : machine.disks)
            disks.append(u"%1 \u00d7 %2"_s.arg(count).arg(forDisplay(toQString(tier.view()), 40)));
        machines.push_back({{forDisplay(toQString(machine.name.view()), 80),
                                machine.size.empty() ? tr("not ready") : forDisplay(toQString(machine.size.view()), 60),
                                disks.join(u", "_s), formatter.locale.toString(static_cast<qlonglong>(machine.servers)),
                                number(machine.cores), number(machine.memoryGib), whole(machine.compute), whole(machine.storage)},
            false, -1});
    }
    m_machines->setRows(std::move(machines));
}

} // namespace headroom
