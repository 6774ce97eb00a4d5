// SPDX-License-Identifier: GPL-3.0-or-later
// The value of an input at which a figure is what is wanted, or why there is none.
#pragma once

#include "core/analysis/goal_seek.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/page.h"
#include "ui/widgets/task_strip.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class MeasureChoice;

class GoalSeekPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GoalSeekPanel(Document& document, QWidget* parent = nullptr);

    /// Starts the search; what is wrong with the question is said beside the button.
    void run();
    TaskStrip& strip() const { return *m_strip; }
    QLineEdit& path() const { return *m_path; }
    QLineEdit& target() const { return *m_target; }
    QComboBox& operation() const { return *m_operation; }
    QCheckBox& all() const { return *m_all; }
    QPushButton& takeOverButton() const { return *m_takeOver; }
    /// What came out, in words; empty before the first search.
    QString answer() const;
    const std::optional<GoalSeekResult>& result() const { return m_result; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Asked
    {
        GoalSeek goal;
        QString figure;
        FigureUnit unit = FigureUnit::Money;
        quint64 revision = 0;
    };
    QWidget* buildForm();
    QLineEdit* line(QFormLayout& form, const QString& label, const QString& name, const QString& help);
    void fillFigures();
    Result<Asked> asked() const;
    Result<std::optional<GoalSeekRange>> range() const;
    void take(const Asked& asked, const Result<GoalSeekResult>& result);
    QString answerOf(const Asked& asked, const GoalSeekResult& result) const;
    std::vector<TextRow> rowsOf(const Asked& asked, const GoalSeekResult& result) const;
    QString valueText(const Variation& variation, const Fraction& number) const;
    void forget();
    void takeOver();

    Document& m_document;
    TaskStrip* m_strip;
    QLineEdit* m_path = nullptr;
    QComboBox* m_operation;
    QCheckBox* m_all;
    MeasureChoice* m_figure;
    QLineEdit* m_target = nullptr;
    QLineEdit* m_low = nullptr;
    QLineEdit* m_high = nullptr;
    QLabel* m_answer;
    QPushButton* m_takeOver;
    TextTableModel* m_table;
    std::optional<GoalSeekResult> m_result;
    Variation m_varied; // of the result
};

} // namespace headroom
