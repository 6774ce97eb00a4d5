// SPDX-License-Identifier: GPL-3.0-or-later
// Puts workloads into applications, waves or sites by rule, or into suggested waves by size and risk, with a preview.
#pragma once

#include "core/analysis/wave_suggestion.h"
#include "core/analysis/workload_groups.h"
#include "ui/document/background_task.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace headroom {

class TextTableModel;

class GroupDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Way { ByRule, SuggestedWaves };

    GroupDialog(const Model& model, Way way, QWidget* parent = nullptr);

    /// What is accepted: one step to undo.
    const Change& change() const { return m_change; }

    QComboBox& into() const { return *m_into; }
    QPlainTextEdit& rules() const { return *m_rules; }
    QCheckBox& keep() const { return *m_keep; }
    QLineEdit& start() const { return *m_start; }
    QSpinBox& waves() const { return *m_waves; }
    TextTableModel& groups() const { return *m_groups; }
    TextTableModel& units() const { return *m_units; }
    QPushButton* acceptButton() const { return m_accept; }
    QString message() const;
    /// Whether what is shown is of what is typed.
    bool isCurrent() const { return !m_delay.isActive() && !m_task.isRunning(); }

private:
    struct Preview;
    QWidget* buildRules();
    QWidget* buildSuggestion();
    QStringList sources() const;
    void addRule();
    void invalidate();
    void compute();
    Result<GroupOptions> groupOptions(Month start) const;
    WaveOptions waveOptions(Month start) const;
    void show(const Result<Preview>& preview);
    void say(const QString& text, bool isWrong);

    const Model m_model;
    Change m_change;
    QTabWidget* m_tabs;
    QComboBox* m_into = nullptr;
    QComboBox* m_source = nullptr;
    QLineEdit* m_pattern = nullptr;
    QLineEdit* m_group = nullptr;
    QPlainTextEdit* m_rules = nullptr;
    QCheckBox* m_keep = nullptr;
    QLineEdit* m_start;
    QSpinBox* m_waves = nullptr;
    QSpinBox* m_capacity = nullptr;
    QSpinBox* m_monthsApart = nullptr;
    QLineEdit* m_linked = nullptr;
    TextTableModel* m_groups;
    TextTableModel* m_units;
    QLabel* m_message;
    QPushButton* m_accept = nullptr;
    QTimer m_delay;
    BackgroundTask m_task; // ends before what it tells of is gone
};

} // namespace headroom
