// SPDX-License-Identifier: GPL-3.0-or-later
// What each discount, or other contribution of the vendor, alone would have to be for a figure to be what is wanted.
#pragma once

#include "core/analysis/discount_goals.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/decisions/question_panel.h"

class QPushButton;

namespace headroom {

class GridView;

class DiscountsPanel : public QuestionPanel
{
    Q_OBJECT

public:
    explicit DiscountsPanel(Document& document, QWidget* parent = nullptr);

    void run() override;
    QLineEdit& target() const { return *m_target; }
    QPushButton& takeOverButton() const { return *m_takeOver; }
    TextTableModel& table() const { return *m_table; }
    GridView& grid() const { return *m_grid; }
    const std::vector<DiscountGoal>& goals() const { return m_goals; }

protected:
    void clear() override;
    void outdate() override;

private:
    struct Asked
    {
        Measure what;
        double target = 0;
        QString targetText; // as it was typed
        QString figure;
        FigureUnit unit = FigureUnit::Money;
        quint64 revision = 0;
    };
    void take(const Asked& asked, const Result<std::vector<DiscountGoal>>& result);
    TextRow rowOf(const Asked& asked, const DiscountGoal& goal) const;
    Provenance told(int row, int column) const;
    const DiscountGoal* currentGoal() const;
    void offer();
    void takeOver();

    MeasureChoice* m_figure;
    QLineEdit* m_target;
    QPushButton* m_takeOver;
    TextTableModel* m_table;
    GridView* m_grid;
    std::vector<DiscountGoal> m_goals;
    Asked m_asked; // of the goals
};

} // namespace headroom
