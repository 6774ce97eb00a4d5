// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong or doubtful with the inputs, errors first; Enter leads to the field.
#pragma once

#include "ui/document/document.h"
#include "ui/format/provenance.h"

#include <QWidget>

#include <optional>

class QModelIndex;

namespace headroom {

class GridView;
class TextTableModel;

class FindingList : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the table's, for screen readers.
    FindingList(Document& document, const QString& name, QWidget* parent = nullptr);

    /// Only what has this severity, and the words somewhere.
    void setFilter(std::optional<Severity> severity, const QString& words);
    /// Whether many findings that say the same are one row, which names the first and counts the others; at the beginning they are.
    void setGrouped(bool grouped);
    int rowCount() const;
    /// How many the project has of one severity, shown or not.
    int count(Severity severity) const;
    GridView& table() const { return *m_table; }

signals:
    /// The user wants to see where a finding is.
    void jumpRequested(headroom::Entity entity, headroom::Id id, const headroom::Field* field);
    /// What a finding comes from.
    void provenanceRequested(const headroom::Provenance& provenance);
    /// The findings are other ones.
    void refreshed();

private:
    void refresh();
    bool isShown(const Finding& finding, const QString& where, const QString& what) const;
    void jump(const QModelIndex& index);
    Provenance told(int row, int column) const;

    Document& m_document;
    TextTableModel* m_model;
    GridView* m_table;
    std::optional<Severity> m_severity;
    QString m_words;
    bool m_grouped = true;
};

} // namespace headroom
