// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the figures hold together, and everything that is wrong or doubtful with the inputs.
#pragma once

#include "ui/pages/explaining_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace headroom {

class FindingList;
class TextTableModel;

class ChecksPage : public ExplainingPage
{
    Q_OBJECT

public:
    explicit ChecksPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity, Id, const Field*) override { return false; }

    TextTableModel& invariants() const { return *m_invariants; }
    FindingList& findings() const { return *m_findings; }
    QComboBox& severity() const { return *m_severity; }
    QLineEdit& filter() const { return *m_filter; }
    QCheckBox& grouped() const { return *m_grouped; }
    QString verdict() const;

private:
    QWidget* buildInvariants();
    QWidget* buildFindings();
    void showInvariants();
    void filterFindings();
    Provenance told(int row, int column) const;
    void say();

    TextTableModel* m_invariants;
    QLabel* m_verdict;
    FindingList* m_findings;
    QComboBox* m_severity;
    QLineEdit* m_filter;
    QCheckBox* m_grouped;
    QLabel* m_state;
};

} // namespace headroom
