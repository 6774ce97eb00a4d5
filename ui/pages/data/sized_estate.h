// SPDX-License-Identifier: GPL-3.0-or-later
// The size of each workload with its reasons, in words and in tables: all of them, those worth a look, systems without support.
#pragma once

#include "core/analysis/support_end.h"
#include "core/pricing/size_report.h"
#include "ui/format/formatter.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace headroom {

/// A project's sizes; keeps the project that they are of.
struct SizedEstate
{
    explicit SizedEstate(Model project)
        : model(std::move(project)),
          prices(model),
          report(sizeReport(model, prices)),
          ends(supportEnds(model)),
          formatter(Formatter::of(model))
    {}
    SizedEstate(const SizedEstate&) = delete;
    SizedEstate& operator=(const SizedEstate&) = delete;

    const Model model;
    const PriceIndex prices;
    const SizeReport report;
    const SupportEnds ends;
    const Formatter formatter;

    /// Blank for none.
    QString sizeName(std::int32_t sku) const;
    /// "lacks vCPU: 2 of 4", or what bars it.
    QString objectionTo(const SizeBeside& beside, const WorkloadSize& size) const;
    /// Why the workload has its size, what is next to it, and what its use says: one sentence each.
    QString reasonOf(const WorkloadSize& size) const;
    const WorkloadSize* find(Id workload) const;
};

/// Rows are made when they are looked at: there may be a million.
class SizeTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class View { Sizes, WorthALook, EndOfSupport };
    /// What of a workload's size a cell is about.
    enum class What { Chosen, TooSmall, Barred, Better, ByUse, Saved, Vcpu, Memory };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const SizedEstate> estate, View view);
    /// noId where there is no such row.
    Id workloadAt(int row) const;
    /// Of the views of sizes.
    What whatAt(int column) const;
    /// Of the view of ends of support; null where there is no such row.
    const SupportEnd* endAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList headers() const;
    int firstNumber() const;
    QString sizeCell(const WorkloadSize& size, int column) const;
    QString lookCell(const WorkloadSize& size, int column) const;
    QString supportCell(const SupportEnd& end, int column) const;
    QString money(Money amount) const { return m_estate->formatter.money(amount, MoneyStyle::Entry); }

    std::shared_ptr<const SizedEstate> m_estate;
    View m_view = View::Sizes;
    std::vector<std::size_t> m_rows; // places in the report, or in the ends
};

} // namespace headroom
