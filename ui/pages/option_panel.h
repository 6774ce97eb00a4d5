// SPDX-License-Identifier: GPL-3.0-or-later
// The option on a capacity contract: its decision tree, and what each decision does to the company.
#pragma once

#include "core/analysis/capacity_option.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/decisions/live_panel.h"

#include <optional>

namespace headroom {

class GridView;
class OptionTreeView;

class OptionPanel : public LivePanel
{
    Q_OBJECT

public:
    explicit OptionPanel(Document& document, QWidget* parent = nullptr);

    void setContract(Id contract);
    OptionTreeView& tree() const { return *m_tree; }
    TextTableModel& decisions() const { return *m_decisions; }
    TextTableModel& worth() const { return *m_worth; }

signals:
    void summaryChanged(const QString& summary);

protected:
    void compute() override;

private:
    void clear(const QString& why, TextRole role);
    void take(Id contract, const Model& model, const Result<OptionComparison>& result);
    void tell(int node);
    Provenance decisionTold(int row, int column) const;
    void showDecisions(const OptionComparison& comparison);
    void showWorth(const OptionComparison& comparison);
    Provenance worthTold(int row, int column) const;

    Id m_contract = noId;
    OptionTreeView* m_tree;
    TextTableModel* m_decisions;
    TextTableModel* m_worth;
    Model m_model; // of which the comparison is
    std::optional<OptionComparison> m_comparison;
};

} // namespace headroom
