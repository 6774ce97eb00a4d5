// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure came about: its formula, its operands, and theirs, down to inputs with their sources and to the workloads of a count.
#pragma once

#include "core/engine/explain.h"
#include "ui/document/document.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace headroom {

class ExplainPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainPanel(Document& document, QWidget* parent = nullptr);
    ~ExplainPanel() override;

    /// Explains it now, and again after each calculation while the panel is seen.
    void explain(const ExplainQuery& query);
    QTreeWidget& tree() const { return *m_tree; }

signals:
    /// An input was chosen: whoever shows it may put the focus there.
    void jumpRequested(headroom::Entity entity, headroom::Id id, const headroom::Field* field);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void say(const QString& text);
    bool prepare();
    void fill(QTreeWidgetItem* item);
    void addChildren(QTreeWidgetItem* item, const ExplainNode& node);
    QTreeWidgetItem* itemOf(const ExplainNode& node) const;
    QString valueText(const ExplainNode& node) const;
    QString originText(const ExplainNode& node) const;
    void jump(QTreeWidgetItem* item);

    Document& m_document;
    std::unique_ptr<Explainer> m_explainer; // of the revision below
    quint64 m_revision = 0;
    std::optional<ExplainQuery> m_query;
    QLabel* m_title;
    QTreeWidget* m_tree;
};

} // namespace headroom
