// SPDX-License-Identifier: GPL-3.0-or-later
// What the debt events do: principal, maturities and interest before and after them, and the accounting of restructurings.
#pragma once

#include "core/analysis/debt_events_effect.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/decisions/live_panel.h"

#include <optional>

class QComboBox;

namespace headroom {

class GridView;

class DebtEventsPanel : public LivePanel
{
    Q_OBJECT

public:
    explicit DebtEventsPanel(Document& document, QWidget* parent = nullptr);
    TextTableModel& table() const { return *m_table; }
    TextTableModel& tests() const { return *m_tests; }
    QComboBox& which() const { return *m_case; }
    const std::optional<DebtEventsEffect>& effect() const { return m_effect; }

signals:
    void summaryChanged(const QString& summary);

protected:
    void compute() override;

private:
    void take(const Model& model, const Result<std::optional<DebtEventsEffect>>& result);
    void showEffect();
    void showTests();
    Provenance told(int row, int column) const;
    Provenance testTold(int row, int column) const;

    QComboBox* m_case;
    QWidget* m_tables = nullptr; // without a debt event there is nothing in them
    TextTableModel* m_table;
    TextTableModel* m_tests;
    Model m_model; // of which the effect is
    std::optional<DebtEventsEffect> m_effect;
};

} // namespace headroom
