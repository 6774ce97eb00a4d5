// SPDX-License-Identifier: GPL-3.0-or-later
// A question to the project: a form on the left, what came out on the right, and above both what runs it.
#pragma once

#include "ui/document/document.h"
#include "ui/format/provenance.h"
#include "ui/widgets/task_strip.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace headroom {

class MeasureChoice;

class QuestionPanel : public QWidget
{
    Q_OBJECT

public:
    TaskStrip& strip() const { return *m_strip; }
    /// Starts it; what is wrong with the question is said beside the button.
    virtual void run() = 0;

signals:
    /// What the selected cells add up to.
    void summaryChanged(const QString& summary);
    /// Where a figure comes from that no formula leads to.
    void provenanceRequested(const headroom::Provenance& provenance);

protected:
    /// `runText` is the button's, `invitation` what is said before the first answer, `name` under which the user's split is remembered.
    struct Frame
    {
        QString runText;
        QString invitation;
        QString name;
    };
    QuestionPanel(Document& document, Frame frame, QWidget* parent);

    // The form. Labels carry the mnemonics.

    void addRow(const QString& label, QWidget* input);
    /// Enter in it runs.
    QLineEdit* addLine(const QString& label, const QString& name, const QString& help);
    /// A line for a field's path, which offers those that there are.
    QLineEdit* addPath(const QString& label, const QString& name);
    QSpinBox* addCount(const QString& label, const QString& name, int lowest, int highest, int value);
    QCheckBox* addCheck(const QString& text, const QString& help);
    /// The figures of the project, kept up to date.
    MeasureChoice* addFigure(const QString& label, const QString& name);

    /// Where results go, top down.
    QVBoxLayout& results() const { return *m_results; }
    /// A button that puts a value into what the window shows, the project or the scenario that one is in: it says which.
    void addTakeOver(QPushButton& button);
    /// What is said when it has.
    QString takenOverText() const;
    /// What stands on the right is of that revision of the document.
    void answered(quint64 revision);
    bool isAnswered() const { return m_answered.has_value(); }
    /// Another project is open: nothing stands on the right.
    virtual void clear() = 0;
    /// The answer is no longer of the inputs.
    virtual void outdate() {}

    void showEvent(QShowEvent* event) override;

    Document& m_document;

private:
    void follow(const ChangeEvent& event);
    void fillFigures();
    void showResults(bool any);

    Frame m_frame;
    TaskStrip* m_strip;
    QScrollArea* m_area;
    QFormLayout* m_form;
    QVBoxLayout* m_results;
    QWidget* m_resultSide;
    class QLabel* m_nothing;
    MeasureChoice* m_figures = nullptr;
    std::optional<quint64> m_answered; // of which revision
};

} // namespace headroom
