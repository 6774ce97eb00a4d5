// SPDX-License-Identifier: GPL-3.0-or-later
// Which debt to prepay: instruments by what each unit of cash saves.
#pragma once

#include "core/analysis/prepayment.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/decisions/question_panel.h"

#include <optional>

namespace headroom {

class ChartWidget;
class GridView;

class PrepaymentPanel : public QuestionPanel
{
    Q_OBJECT

public:
    explicit PrepaymentPanel(Document& document, QWidget* parent = nullptr);

    void run() override;
    QLineEdit& amount() const { return *m_amount; }
    QLineEdit& month() const { return *m_month; }
    TextTableModel& table() const { return *m_table; }
    ChartWidget& chart() const { return *m_chart; }
    const std::optional<PrepaymentRanking>& ranking() const { return m_ranking; }

protected:
    void clear() override;

private:
    Result<PrepaymentQuery> asked() const;
    void take(const Model& model, quint64 revision, const Result<PrepaymentRanking>& result);
    void showRanking();
    QString verdict() const;
    Provenance told(int row, int column) const;

    QLineEdit* m_amount;
    QLineEdit* m_month;
    TextTableModel* m_table;
    ChartWidget* m_chart;
    Model m_model; // of which the ranking is
    std::optional<PrepaymentRanking> m_ranking;
};

} // namespace headroom
