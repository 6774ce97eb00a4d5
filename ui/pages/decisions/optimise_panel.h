// SPDX-License-Identifier: GPL-3.0-or-later
// The plan that makes a figure highest within limits: what it changes, how far from the bound it is, and as a scenario.
#pragma once

#include "core/analysis/optimise.h"
#include "ui/format/formatter.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/decisions/question_panel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace headroom {

class OptimisePanel : public QuestionPanel
{
    Q_OBJECT

public:
    explicit OptimisePanel(Document& document, QWidget* parent = nullptr);

    void run() override;
    MeasureChoice& figure() const { return *m_figure; }
    QComboBox& goal() const { return *m_goal; }
    QLineEdit& budget() const { return *m_budget; }
    QLineEdit& name() const { return *m_name; }
    QSpinBox& earlier() const { return *m_earlier; }
    QSpinBox& later() const { return *m_later; }
    QPushButton& keepButton() const { return *m_keep; }
    TextTableModel& changes() const { return *m_changes; }
    TextTableModel& limits() const { return *m_limits; }
    QString answer() const;
    const std::optional<OptimiseResult>& result() const { return m_result; }

signals:
    /// The answer has become this scenario.
    void kept(headroom::Id scenario);

protected:
    void clear() override;
    void outdate() override;

private:
    struct Asked
    {
        OptimiseSetup setup;
        QString figure;
        FigureUnit unit = FigureUnit::Money;
        quint64 revision = 0;
    };
    void buildForm();
    void buildResults();
    Result<Asked> asked() const;
    Result<std::optional<Money>> amount(const QLineEdit& line) const;
    void tellBest(const Asked& asked, int projections, double best);
    void take(const Asked& asked, const Result<OptimiseResult>& result);
    QString presentText(const std::string& path) const;
    QString answerOf(const Asked& asked, const OptimiseResult& result) const;
    std::vector<TextRow> limitRows(const OptimiseResult& result) const;
    QString number(double value, FigureUnit unit) const;
    void keep();
    // optimise_provenance.cpp
    Provenance changeTold(int row, int column) const;
    Provenance limitTold(int row, int column) const;
    void addAnswer(Provenance& told) const;

    MeasureChoice* m_figure = nullptr;
    QComboBox* m_goal = nullptr;
    QLineEdit* m_budget = nullptr;
    QLineEdit* m_liquidity = nullptr;
    QLineEdit* m_servers = nullptr;
    QCheckBox* m_covenants = nullptr;
    QComboBox* m_group = nullptr;
    QCheckBox* m_purchases = nullptr;
    QCheckBox* m_waves = nullptr;
    QSpinBox* m_earlier = nullptr;
    QSpinBox* m_later = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_answer = nullptr;
    QPushButton* m_keep = nullptr;
    TextTableModel* m_changes = nullptr;
    TextTableModel* m_limits = nullptr;
    std::optional<OptimiseResult> m_result;
    Asked m_asked;    // of the result
    QString m_sought; // "Highest: Net present value", of the result
};

} // namespace headroom
