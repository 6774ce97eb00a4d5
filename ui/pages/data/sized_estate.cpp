// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/sized_estate.h"

#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sizes)
};

QString nameOf(const Workload& workload) { return forDisplay(toQString(workload.name.view()), 80); }

QString placementText(Placement placement)
{
    switch (placement) {
    case Placement::Machine: return Words::tr("A machine");
    case Placement::FixedCost: return Words::tr("Moves at a fixed cost");
    case Placement::Services: return Words::tr("Moves to its targets' services");
    case Placement::Hosts: return Words::tr("Moves to the hosts of its region");
    case Placement::Gone: return Words::tr("Retired: nothing on Azure");
    case Placement::Stays: return Words::tr("Stays on premises, or no size holds it");
    }
    return {};
}

QString barText(SizeBar bar)
{
    switch (bar) {
    case SizeBar::None: return {};
    case SizeBar::NoMachine: return Words::tr("is no machine with known cores and memory");
    case SizeBar::SeriesNotAllowed: return Words::tr("its series is not among the allowed ones");
    case SizeBar::NotX64: return Words::tr("its processor is not x64");
    case SizeBar::Burstable: return Words::tr("its CPU is shared (burstable)");
    case SizeBar::Accelerated: return Words::tr("it is paid for an accelerator");
    case SizeBar::ConstrainedCores: return Words::tr("its cores are constrained");
    case SizeBar::NoPremiumStorage: return Words::tr("it has no premium storage");
    case SizeBar::Retires: return Words::tr("it retires");
    }
    return {};
}

bool isWorthALook(const WorkloadSize& size) { return size.idle || size.off || size.byUse.has_value(); }

QString stateOf(const WorkloadSize& size)
{
    if (size.off)
        return Words::tr("Off");
    return size.idle ? Words::tr("Idle") : Words::tr("Oversized");
}

QString whyText(const WorkloadSize& size)
{
    if (size.placement != Placement::Machine)
        return placementText(size.placement);
    return size.origin == SizeOrigin::Fixed ? Words::tr("Set on the workload") : Words::tr("Cheapest that holds it");
}

} // namespace

QString SizedEstate::sizeName(std::int32_t sku) const
{
    return sku == PriceIndex::none ? QString()
                                   : forDisplay(toQString(prices.skus()[static_cast<std::size_t>(sku)]->name.view()), 60);
}

QString SizedEstate::objectionTo(const SizeBeside& beside, const WorkloadSize& size) const
{
    const Sku& other = *prices.skus()[static_cast<std::size_t>(beside.sku)];
    QStringList why;
    if (beside.lacksVcpu)
        why.append(Words::tr("vCPU %1 of %2").arg(*other.vcpu).arg(size.needs.vcpu));
    if (beside.lacksMemory)
        why.append(
            Words::tr("memory %1 of %2 GiB").arg(formatter.decimal(*other.memoryGib), formatter.decimal(size.needs.memoryGib)));
    if (beside.bar != SizeBar::None)
        why.append(barText(beside.bar));
    return why.join(u", "_s);
}

QString SizedEstate::reasonOf(const WorkloadSize& size) const
{
    const auto amount = [&](Money money) { return formatter.money(money, MoneyStyle::Words); };
    const auto machines = static_cast<qlonglong>(size.workload->quantity);
    const QString forMachines =
        machines == 1 ? QString() : Words::tr(", for all %1 machines").arg(formatter.locale.toString(machines));
    QStringList lines;
    if (size.sku == PriceIndex::none)
        lines.append(Words::tr("%1: %2.").arg(nameOf(*size.workload), placementText(size.placement)));
    else
        lines.append(Words::tr("%1: %2 at %3 a month a machine (list price), for %4 vCPU and %5 GiB. %6.")
                         .arg(nameOf(*size.workload), sizeName(size.sku), amount(size.perMonth))
                         .arg(size.needs.vcpu)
                         .arg(formatter.decimal(size.needs.memoryGib), whyText(size)));
    if (size.tooSmall)
        lines.append(Words::tr("The next cheaper one, %1 at %2, does not fit: %3.")
                         .arg(sizeName(size.tooSmall->sku), amount(size.tooSmall->perMonth), objectionTo(*size.tooSmall, size)));
    if (size.barred)
        lines.append(Words::tr("%1 at %2 would hold it, but %3.")
                         .arg(sizeName(size.barred->sku), amount(size.barred->perMonth), objectionTo(*size.barred, size)));
    if (size.better)
        lines.append(
            Words::tr("The next better one is %1 at %2.").arg(sizeName(size.better->sku), amount(size.better->perMonth)));
    if (size.byRule)
        lines.append(Words::tr("The rule would choose %1 at %2.").arg(sizeName(size.byRule->sku), amount(size.byRule->perMonth)));
    if (size.byUse && size.byUse->sku == size.sku)
        lines.append(Words::tr("That is by its use, which saves %1 a month against what is allocated%2.")
                         .arg(amount(size.savedPerMonth), forMachines));
    else if (size.byUse)
        lines.append(Words::tr("By its use %1 would do, which saves %2 a month%3.")
                         .arg(sizeName(size.byUse->sku), amount(size.savedPerMonth), forMachines));
    if (size.idle)
        lines.append(Words::tr("It is idle."));
    return lines.join(u' ');
}

const WorkloadSize* SizedEstate::find(Id workload) const
{
    const auto found = std::lower_bound(report.workloads.begin(), report.workloads.end(), workload,
        [](const WorkloadSize& size, Id id) { return size.workload->id < id; });
    return found != report.workloads.end() && found->workload->id == workload ? &*found : nullptr;
}

void SizeTable::show(std::shared_ptr<const SizedEstate> estate, View view)
{
    beginResetModel();
    m_estate = std::move(estate);
    m_view = view;
    m_rows.clear();
    if (m_estate) {
        const std::size_t all = view == View::EndOfSupport ? m_estate->ends.systems.size() : m_estate->report.workloads.size();
        for (std::size_t i = 0; i < all; ++i)
            if (view != View::WorthALook || isWorthALook(m_estate->report.workloads[i]))
                m_rows.push_back(i);
    }
    endResetModel();
}

Id SizeTable::workloadAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return noId;
    const std::size_t place = m_rows[static_cast<std::size_t>(row)];
    return m_view == View::EndOfSupport ? m_estate->ends.systems[place].workload->id
                                        : m_estate->report.workloads[place].workload->id;
}

SizeTable::What SizeTable::whatAt(int column) const
{
    if (m_view == View::WorthALook)
        return column == 3 ? What::ByUse : column == 8 ? What::Saved : What::Chosen;
    switch (column) {
    case 3:
    case 4:
    case 11: return What::TooSmall;
    case 5:
    case 6: return What::Barred;
    case 7:
    case 12: return What::Better;
    case 8: return What::Vcpu;
    case 9: return What::Memory;
    default: return What::Chosen;
    }
}

const SupportEnd* SizeTable::endAt(int row) const
{
    if (m_view != View::EndOfSupport || row < 0 || row >= rowCount())
        return nullptr;
    return &m_estate->ends.systems[m_rows[static_cast<std::size_t>(row)]];
}

int SizeTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int SizeTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(headers().size()); }

QStringList SizeTable::headers() const
{
    switch (m_view) {
    case View::Sizes:
        return {tr("Workload"), tr("Size"), tr("Why"), tr("Next cheaper"), tr("Does not fit"), tr("Not allowed"), tr("Because"),
            tr("Next better"), tr("Needs vCPU"), tr("Needs GiB"), tr("A month"), tr("Cheaper, a month"), tr("Better, a month")};
    case View::WorthALook:
        return {tr("Workload"), tr("State"), tr("Size"), tr("By use"), tr("Servers"), tr("CPU"), tr("Memory"), tr("A month"),
            tr("Saved a month")};
    case View::EndOfSupport:
        return {tr("Workload"), tr("Version"), tr("Support ends"), tr("Extended updates"), tr("Units"), tr("First year"),
            tr("Second year"), tr("Third year")};
    }
    return {};
}

int SizeTable::firstNumber() const { return m_view == View::Sizes ? 8 : 4; }

QString SizeTable::sizeCell(const WorkloadSize& size, int column) const
{
    const SizedEstate& estate = *m_estate;
    const auto name = [&](const std::optional<SizeBeside>& beside) { return beside ? estate.sizeName(beside->sku) : QString(); };
    const auto objection = [&](const std::optional<SizeBeside>& beside) {
        return beside ? estate.objectionTo(*beside, size) : QString();
    };
    switch (column) {
    case 0: return nameOf(*size.workload);
    case 1: return estate.sizeName(size.sku);
    case 2: return whyText(size);
    case 3: return name(size.tooSmall);
    case 4: return objection(size.tooSmall);
    case 5: return name(size.barred);
    case 6: return objection(size.barred);
    case 7: return name(size.better);
    case 8: return estate.formatter.locale.toString(size.needs.vcpu);
    case 9: return estate.formatter.decimal(size.needs.memoryGib);
    case 10: return size.sku == PriceIndex::none ? QString() : money(size.perMonth);
    case 11: return size.tooSmall ? money(size.tooSmall->perMonth) : QString();
    case 12: return size.better ? money(size.better->perMonth) : QString();
    default: return {};
    }
}

QString SizeTable::lookCell(const WorkloadSize& size, int column) const
{
    const Workload& workload = *size.workload;
    const auto share = [&](const Opt<Decimal>& use) { return use ? m_estate->formatter.share(*use) : QString(); };
    switch (column) {
    case 0: return nameOf(workload);
    case 1: return stateOf(size);
    case 2: return m_estate->sizeName(size.sku);
    case 3: return size.byUse ? m_estate->sizeName(size.byUse->sku) : QString();
    case 4: return m_estate->formatter.locale.toString(static_cast<qlonglong>(workload.quantity));
    case 5: return share(workload.cpuUtilisation);
    case 6: return share(workload.memoryUtilisation);
    case 7: return size.sku == PriceIndex::none ? QString() : money(size.perMonth);
    case 8: return size.byUse && !size.isByUse() ? money(size.savedPerMonth) : QString();
    default: return {};
    }
}

QString SizeTable::supportCell(const SupportEnd& end, int column) const
{
    switch (column) {
    case 0: return nameOf(*end.workload);
    case 1: return forDisplay(toQString(end.version.view()), 60);
    case 2: return m_estate->formatter.date(end.end);
    case 3: return end.updates ? forDisplay(toQString(end.updates->name.view()), 60) : tr("No cost known");
    default: break;
    }
    if (!end.updates)
        return {};
    return column == 4 ? m_estate->formatter.locale.toString(static_cast<qlonglong>(end.units))
                       : money(end.costOfYear[static_cast<std::size_t>(column - 5)]);
}

QVariant SizeTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() >= firstNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const std::size_t place = m_rows[static_cast<std::size_t>(index.row())];
    QString text;
    if (m_view == View::EndOfSupport)
        text = supportCell(m_estate->ends.systems[place], index.column());
    else if (m_view == View::WorthALook)
        text = lookCell(m_estate->report.workloads[place], index.column());
    else
        text = sizeCell(m_estate->report.workloads[place], index.column());
    return role == Qt::DisplayRole ? text : u"%1: %2"_s.arg(headers().at(index.column()), text);
}

QVariant SizeTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return headers().value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= firstNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace headroom
