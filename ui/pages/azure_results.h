// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of the Azure plan: its cost by service, what of compute is committed, the use from which commitments pay, and ways to buy.
#pragma once

#include "core/analysis/commitment_break_even.h"
#include "core/analysis/purchase_options.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/decisions/live_panel.h"

#include <optional>

namespace headroom {

class ChartWidget;
class GridView;

/// A chart of the projection with its figures beside it; follows the document.
class ProjectionPanel : public QWidget
{
    Q_OBJECT

public:
    TextTableModel& table() const { return *m_table; }
    ChartWidget& chart() const { return *m_chart; }
    GridView& grid() const { return *m_grid; }

signals:
    void summaryChanged(const QString& summary);
    void provenanceRequested(const headroom::Provenance& provenance);

protected:
    /// `split` is under which the user's split is remembered.
    ProjectionPanel(Document& document, TextTableModel* table, const QString& name, const QString& split, QWidget* parent);
    /// Of the current inputs.
    virtual void show(const Projection& projection) = 0;
    /// Once, when all is built.
    void follow();
    /// What the line costs in the month; leads to its formula.
    ProvenanceLine monthOf(const Projection& projection, Line line, int column) const;

    Document& m_document;
    TextTableModel* m_table;
    ChartWidget* m_chart;
    GridView* m_grid;
};

/// Cost by service over the 12 months of the headline, and over the last 12.
class AzureCostPanel : public ProjectionPanel
{
    Q_OBJECT

public:
    explicit AzureCostPanel(Document& document, QWidget* parent = nullptr);

protected:
    void show(const Projection& projection) override;

private:
    Provenance told(int row, int column) const;
    std::vector<Line> m_lines; // by row; the total is below them
};

/// Compute by what it is paid by, month by month.
class CommittedPanel : public ProjectionPanel
{
    Q_OBJECT

public:
    explicit CommittedPanel(Document& document, QWidget* parent = nullptr);

protected:
    void show(const Projection& projection) override;

private:
    Provenance told(int row, int column) const;
};

/// By machine size the use from which on each commitment costs less than paying as one goes.
class BreakEvenPanel : public LivePanel
{
    Q_OBJECT

public:
    explicit BreakEvenPanel(Document& document, QWidget* parent = nullptr);
    TextTableModel& table() const { return *m_table; }

signals:
    void summaryChanged(const QString& summary);

protected:
    void compute() override;

private:
    void take(const Model& model, const std::vector<SizeBreakEven>& sizes);
    Provenance told(int row, int column) const;

    TextTableModel* m_table;
    Model m_model; // of which the sizes are
    std::vector<SizeBreakEven> m_sizes;
};

/// Pay as you go, reservations and savings plans beside each other, each reckoned by a projection.
class PurchasePanel : public LivePanel
{
    Q_OBJECT

public:
    explicit PurchasePanel(Document& document, QWidget* parent = nullptr);
    TextTableModel& table() const { return *m_table; }
    ChartWidget& chart() const { return *m_chart; }
    const std::optional<PurchaseOptionComparison>& comparison() const { return m_comparison; }

signals:
    void summaryChanged(const QString& summary);

protected:
    void compute() override;

private:
    void take(const Model& model, const Result<PurchaseOptionComparison>& result);
    Provenance told(int row, int column) const;

    TextTableModel* m_table;
    ChartWidget* m_chart;
    Model m_model; // of which the comparison is
    std::optional<PurchaseOptionComparison> m_comparison;
};

} // namespace headroom
