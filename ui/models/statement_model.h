// SPDX-License-Identifier: GPL-3.0-or-later
// The statement: lines down, the opening, the months and a total across; of stay, of move, or the benefit (move - stay).
#pragma once

#include "core/engine/projection.h"
#include "ui/format/formatter.h"

#include <QAbstractTableModel>

#include <memory>

namespace headroom {

enum class StatementView : std::uint8_t { Stay, Move, Benefit };
enum class StatementSection : std::uint8_t { Income, CashFlow, Reconciliation, Balance, Liquidity };

class StatementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CopyRole = Qt::UserRole + 1 // the amount with all decimals and without group separators: for other programs
    };

    explicit StatementModel(QObject* parent = nullptr);

    /// Null shows nothing.
    void setProjection(std::shared_ptr<const Projection> projection);
    void setView(StatementView view);
    void setScale(MoneyScale scale);
    /// Whether the lines behind "On-premises IT", "Azure" and the like are shown.
    void setDetailed(bool detailed);

    StatementView view() const { return m_view; }
    /// Line::None for the heading of a section.
    Line lineAt(int row) const;
    int rowOf(Line line) const;
    /// The amount of a cell; blank where it has none.
    Opt<Money> amountAt(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// A line, or the heading of a section where the line is None.
    struct Entry
    {
        StatementSection section = StatementSection::Income;
        Line line = Line::None;
        int depth = 0;
        bool total = false;
        int order = 0; // its place among all that there could be
    };

    static const std::vector<Entry>& allEntries();
    std::vector<Entry> shownEntries() const;
    bool hasAmounts(Line line) const;
    void sync();
    void syncColumns();
    Money amount(Line line, int column) const;
    QVariant rowHeader(const Entry& entry, int role) const;
    QString columnHeader(int column) const;

    std::shared_ptr<const Projection> m_projection;
    Formatter m_formatter;
    StatementView m_view = StatementView::Benefit;
    MoneyScale m_scale = MoneyScale::Units;
    bool m_detailed = true;
    std::vector<Entry> m_entries;
    int m_months = 0;
};

QString sectionText(StatementSection section);

} // namespace headroom
