// SPDX-License-Identifier: GPL-3.0-or-later
// What a share issue brings: proceeds and their use, ownership before and after, the value that its price implies.
#pragma once

#include "core/analysis/share_issue.h"
#include "ui/document/document.h"
#include "ui/format/provenance.h"
#include "ui/models/text_table_model.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace headroom {

class ShareIssuePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ShareIssuePanel(Document& document, QWidget* parent = nullptr);
    void setIssue(Id issue);
    TextTableModel& table() const { return *m_table; }
    QString state() const;

signals:
    void summaryChanged(const QString& summary);
    void provenanceRequested(const headroom::Provenance& provenance);

private:
    void refresh();
    QString text(const ShareIssueFigure& figure, Case which) const;
    Provenance told(int row, int column) const;

    Document& m_document;
    Id m_issue = noId;
    QLabel* m_state;
    TextTableModel* m_table;
    std::array<std::optional<ShareIssue>, 2> m_shown; // by case
};

} // namespace headroom
