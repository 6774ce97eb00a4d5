// SPDX-License-Identifier: GPL-3.0-or-later
// The value of an input at which a figure is what is wanted, or at which two scenarios are worth the same, or why there is none.
#pragma once

#include "core/analysis/goal_seek.h"
#include "ui/format/formatter.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/decisions/question_panel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace headroom {

class GoalSeekPanel : public QuestionPanel
{
    Q_OBJECT

public:
    explicit GoalSeekPanel(Document& document, QWidget* parent = nullptr);

    void run() override;
    QLineEdit& path() const { return *m_path; }
    QLineEdit& target() const { return *m_target; }
    QComboBox& operation() const { return *m_operation; }
    QCheckBox& all() const { return *m_all; }
    /// What the figure is compared with: nothing, or a scenario.
    QComboBox& against() const { return *m_against; }
    QPushButton& takeOverButton() const { return *m_takeOver; }
    /// What came out, in words; empty before the first search.
    QString answer() const;
    const std::optional<GoalSeekResult>& result() const { return m_result; }

protected:
    void clear() override;
    void outdate() override;

private:
    struct Asked
    {
        GoalSeek goal;
        std::optional<Id> against; // noId: the project as it is
        QString figure;
        QString target; // as it was typed
        FigureUnit unit = FigureUnit::Money;
        quint64 revision = 0;
    };
    enum class Told { Reached, Solution, Figure, Difference, Crossings, From, To, Lowest, Highest }; // a row of the table
    void buildForm();
    void buildResults();
    void fillAgainst();
    Result<Asked> asked() const;
    Result<std::optional<GoalSeekRange>> range(const Variation& varied) const;
    static Result<GoalSeekResult> compute(const Model& model, const Model& project, const Asked& asked, const Watch& watch);
    void take(const Asked& asked, const Result<GoalSeekResult>& result);
    QString answerOf(const Asked& asked, const GoalSeekResult& result) const;
    std::vector<TextRow> rowsOf(const Asked& asked, const GoalSeekResult& result) const;
    // goal_seek_provenance.cpp
    Provenance told(int row, int column) const;
    QString definitionOf(Told kind) const;
    void addSearch(Provenance& told) const;

    QString valueText(const Variation& variation, const Fraction& number) const;
    void takeOver();

    QLineEdit* m_path = nullptr;
    QComboBox* m_operation = nullptr;
    QCheckBox* m_all = nullptr;
    MeasureChoice* m_figure = nullptr;
    QComboBox* m_against = nullptr;
    QLineEdit* m_target = nullptr;
    QLineEdit* m_low = nullptr;
    QLineEdit* m_high = nullptr;
    QLabel* m_answer = nullptr;
    QPushButton* m_takeOver = nullptr;
    TextTableModel* m_table = nullptr;
    std::optional<GoalSeekResult> m_result;
    Asked m_asked; // of the result
};

} // namespace headroom
