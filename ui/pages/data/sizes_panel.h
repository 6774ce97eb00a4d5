// SPDX-License-Identifier: GPL-3.0-or-later
// Why each workload has its Azure size: what stands next to it, which machines are idle or oversized, whose support ends.
#pragma once

#include "ui/format/provenance.h"
#include "ui/pages/data/sized_estate.h"
#include "ui/pages/decisions/live_panel.h"

class QComboBox;
class QLabel;

namespace headroom {

class GridView;

class SizesPanel : public LivePanel
{
    Q_OBJECT

public:
    explicit SizesPanel(Document& document, QWidget* parent = nullptr);

    SizeTable& table() const { return *m_table; }
    GridView& grid() const { return *m_grid; }
    QComboBox& view() const { return *m_view; }
    QString reason() const;
    /// Says why the workload has its size.
    void showReasonOf(Id workload);

signals:
    void summaryChanged(const QString& summary);
    /// The user wants to see the workload.
    void workloadChosen(headroom::Id id);
    /// Where a figure of the table comes from.
    void provenanceRequested(const headroom::Provenance& provenance);

protected:
    void compute() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void take(const Result<std::shared_ptr<const SizedEstate>>& result);
    void showView();
    QString totals() const;
    Provenance told(int row, int column) const;

    QComboBox* m_view;
    QLabel* m_reason;
    SizeTable* m_table;
    GridView* m_grid;
    std::shared_ptr<const SizedEstate> m_estate;
    Id m_workload = noId;
};

} // namespace headroom
