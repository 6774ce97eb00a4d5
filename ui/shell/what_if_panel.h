// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs on sliders: what the explained figure and the headline would be. The project changes only when that is kept.
#pragma once

#include "core/engine/explain_graph.h"
#include "ui/document/background_task.h"
#include "ui/document/calculator.h"
#include "ui/document/document.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace headroom {

class TrialSlider;

class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPanel(Document& document, QWidget* parent = nullptr);
    ~WhatIfPanel() override;

    /// The figure that is followed beside the headline: a node's id, as ExplainNode has it, and what it is called.
    void follow(const std::string& id, const QString& name);
    /// Which inputs can be chosen here.
    void offer(const std::vector<InputPlace>& inputs);
    /// Whether the field has values between which a slider can go.
    static bool canTry(const Field& field);
    /// Puts the input on a slider, with the focus; one that has one keeps it. Domain: canTry().
    void tryInput(Entity entity, Id row, const Field& field);

    /// Whether any input is not as the project has it.
    bool isTrial() const;
    const std::vector<TrialSlider*>& sliders() const { return m_sliders; }
    QComboBox& inputs() const { return *m_inputs; }
    QPushButton& keepButton() const { return *m_keep; }
    QPushButton& resetButton() const { return *m_reset; }
    /// What is said of a figure, as it is and as tried: "12,345,678".
    struct Shown
    {
        QString name;
        QString asIs;
        QString tried;
        QString difference;
    };
    const std::vector<Shown>& shown() const { return m_shown; }

public slots:
    /// The values that are tried become the project's, in one undo step.
    void keep();
    /// All inputs are as the project has them.
    void reset();

signals:
    /// The inputs stand by what they do to the figure, the most first.
    void ranked();
    /// The figures are those of the sliders as they now stand.
    void followed();

private:
    static constexpr std::string_view headlineId = "cashImprovement12m";
    QWidget* buildFigures();
    void take(const std::shared_ptr<const Calculation>& calculation);
    void followDocument(const ChangeEvent& event);
    void recalculate();
    Result<Change> change() const;
    void showFigures();
    void showRow(int row, const QString& name, const std::string& id);
    void showState();
    void drop(TrialSlider* slider);
    void fillInputs(const QString& chosen);
    void rankInputs();
    void tryTyped();
    /// The input whose name is typed, or whose name alone has it; -1 for none.
    int typedInput() const;

    Document& m_document;
    QComboBox* m_inputs;
    QPushButton* m_try;
    QVBoxLayout* m_list;
    QGridLayout* m_grid = nullptr;
    std::vector<std::vector<QLabel*>> m_cells; // by row and column
    QLabel* m_state;
    QPushButton* m_keep;
    QPushButton* m_reset;
    std::vector<TrialSlider*> m_sliders;
    /// An input that can be tried, and how much the followed figure changes with it.
    struct Offered
    {
        InputPlace place;
        QString name;
        double effect = -1; // unknown yet
    };
    std::vector<Offered> m_offered; // as the list has them
    std::string m_followed;
    QString m_followedName;
    std::vector<Shown> m_shown;
    std::shared_ptr<const Projection> m_trial; // of the sliders; null where there is none
    std::optional<Error> m_error;              // why not
    quint64 m_asked = 0;                       // the calculation that was asked for last
    bool m_isChosen = false;                   // an input, by the user
    bool m_running = false;
    bool m_moved = false; // since the calculation that runs was asked for
    Calculator m_calculator;
    BackgroundTask m_ranking;
};

} // namespace headroom
