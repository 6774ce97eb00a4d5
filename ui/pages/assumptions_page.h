// SPDX-License-Identifier: GPL-3.0-or-later
// The register of assumptions: every input with where it comes from; Enter leads to it.
#pragma once

#include "ui/models/assumption_model.h"
#include "ui/pages/page.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace headroom {

class SavedModel;

class AssumptionsPage : public Page
{
    Q_OBJECT

public:
    /// `saved` must outlive the page.
    AssumptionsPage(Document& document, const SavedModel& saved, QWidget* parent = nullptr);
    bool reveal(Entity, Id, const Field*) override { return false; }

    AssumptionModel& model() const { return *m_model; }
    GridView& grid() const { return *m_grid; }
    QLineEdit& filter() const { return *m_filter; }
    QComboBox& kind() const { return *m_kind; }
    /// What the inputs are compared with.
    QComboBox& base() const { return *m_base; }
    QCheckBox& changedOnly() const { return *m_changedOnly; }
    /// Marks what differs from a version that was asked for; nothing where it can't be read.
    void compareWith(std::optional<Model> version);

signals:
    /// A named version of the project is to be compared with: compareWith() is expected.
    void versionWanted(headroom::Id version);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildFilters();
    void refresh();
    void filterRows();
    void say();
    void jump(const QModelIndex& index);
    void edit(const AssumptionModel::Input& input, int column, const QString& text);
    void fillBases();
    void chooseBase();

    const SavedModel& m_saved;
    AssumptionModel* m_model;
    GridView* m_grid;
    QLineEdit* m_filter;
    QComboBox* m_kind;
    QComboBox* m_base;
    QCheckBox* m_changedOnly;
    QLabel* m_state;
    QTimer m_delay; // typing is one search, not ten
    bool m_stale = true;
};

} // namespace headroom
