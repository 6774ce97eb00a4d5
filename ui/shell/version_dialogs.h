// SPDX-License-Identifier: GPL-3.0-or-later
// Saving a named version, and comparing one with the project as it is now.
#pragma once

#include "core/engine/projection.h"
#include "core/model/change.h"

#include <QDialog>

#include <atomic>

class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;

namespace headroom {

class TextTableModel;

class SaveVersionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SaveVersionDialog(QWidget* parent = nullptr);

    QLineEdit& name() const { return *m_name; }
    QPlainTextEdit& note() const { return *m_note; }

private:
    QLineEdit* m_name;
    QPlainTextEdit* m_note;
    QDialogButtonBox* m_buttons;
};

/// What was edited between two states of a project, and the figures of both; those that can't be projected have none.
struct VersionComparison
{
    Model then;
    Model now;
    Change changes;
    Result<Projection> before;
    Result<Projection> after;
};
VersionComparison compareVersions(const Model& then, const Model& now, const std::atomic<bool>& cancel);

class CompareVersionDialog : public QDialog
{
    Q_OBJECT

public:
    CompareVersionDialog(const QString& name, const VersionComparison& comparison, QWidget* parent = nullptr);

    TextTableModel& changes() const { return *m_changes; }
    TextTableModel& figures() const { return *m_figures; }

private:
    void fillChanges(const VersionComparison& comparison);
    void fillFigures(const VersionComparison& comparison);

    TextTableModel* m_changes;
    TextTableModel* m_figures;
};

} // namespace headroom
