// SPDX-License-Identifier: GPL-3.0-or-later
// Why two states of the company differ, cause by cause: a waterfall with its table, in an order that can be changed.
#pragma once

#include "ui/models/text_table_model.h"
#include "ui/pages/decisions/bridge_provenance.h"
#include "ui/pages/decisions/live_panel.h"

#include <optional>

class QComboBox;
class QListWidget;
class QToolButton;

namespace headroom {

class ChartWidget;

class BridgePanel : public LivePanel
{
    Q_OBJECT

public:
    explicit BridgePanel(Document& document, QWidget* parent = nullptr);

    TextTableModel& table() const { return *m_table; }
    ChartWidget& chart() const { return *m_chart; }
    const std::optional<Bridge>& bridge() const { return m_bridge; }
    QComboBox& from() const { return *m_from; }
    QComboBox& to() const { return *m_to; }
    /// Causes in the order in which they are taken.
    QListWidget& order() const { return *m_order; }

signals:
    void summaryChanged(const QString& summary);

public slots:
    void moveUp() { moveCause(-1); }
    void moveDown() { moveCause(1); }

protected:
    void compute() override;

private:
    QWidget* buildChoices();
    QWidget* buildOrder();
    QToolButton* orderButton(const QString& text, const QString& help, void (BridgePanel::*does)());
    void fillEnds();
    void fillEnds(QComboBox& ends, int usual);
    void moveCause(int by);
    BridgeEnd endOf(const QComboBox& ends) const;
    std::vector<Cause> causes() const;
    void take(const AskedBridge& asked, const Result<Bridge>& result);
    std::vector<TextRow> rowsOf(const AskedBridge& asked, const Bridge& bridge) const;
    void nameCauses();
    void tell(int row);

    QComboBox* m_from;
    QComboBox* m_to;
    QComboBox* m_of;
    QListWidget* m_order;
    TextTableModel* m_table;
    ChartWidget* m_chart;
    std::optional<Bridge> m_bridge;
    AskedBridge m_asked;
};

} // namespace headroom
