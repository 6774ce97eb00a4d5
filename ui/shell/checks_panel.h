// SPDX-License-Identifier: GPL-3.0-or-later
// The short form of the checks, beside whatever page is shown.
#pragma once

#include "ui/document/document.h"
#include "ui/format/provenance.h"

#include <QWidget>

class QLabel;

namespace headroom {

class FindingList;
class GridView;

class ChecksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPanel(Document& document, QWidget* parent = nullptr);

    int rowCount() const;
    GridView& table() const;
    /// "Errors: 2, Warnings: 3", "No errors or warnings".
    QString summary() const { return m_summary; }

signals:
    /// The user wants to see where a finding is.
    void jumpRequested(headroom::Entity entity, headroom::Id id, const headroom::Field* field);
    /// What a finding comes from.
    void provenanceRequested(const headroom::Provenance& provenance);
    void summaryChanged(const QString& summary);

private:
    void refresh();

    Document& m_document;
    FindingList* m_findings;
    QLabel* m_invariants;
    QString m_summary;
};

} // namespace headroom
