// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure came about: its formula, its operands, and theirs, down to inputs with their sources and to the workloads of a count;
// the other way, what depends on a value, up to the figures; and beside it inputs to try.
#pragma once

#include "core/engine/explain_graph.h"
#include "ui/document/background_task.h"
#include "ui/document/document.h"
#include "ui/format/provenance.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace headroom {

class ExplanationTrail;
class WhatIfPanel;

class ExplainPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainPanel(Document& document, QWidget* parent = nullptr);
    ~ExplainPanel() override;

    /// Precedents: what a value is computed from. Dependents: what is computed from it.
    enum class Direction : std::uint8_t { Precedents, Dependents };
    /// Explains it now, and again after each calculation while the panel is seen. Where one was before is kept to go back to.
    void explain(const ExplainQuery& query, Direction direction = Direction::Precedents);
    /// The same of a figure without a formula, as it was when it was asked for.
    void explain(const Provenance& provenance);
    QTreeWidget& tree() const { return *m_tree; }
    WhatIfPanel& whatIf() const { return *m_whatIf; }
    Direction direction() const;
    /// What one came through, the current one last.
    QStringList trail() const;
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_steps.size(); }

public slots:
    /// Of the current row of the tree: a step of its own.
    void showPrecedents() { walk(Direction::Precedents); }
    void showDependents() { walk(Direction::Dependents); }
    void goBack();
    void goForward();
    /// The current row's input on a slider.
    void tryCurrent();

signals:
    /// An input was chosen: whoever shows it may put the focus there.
    void jumpRequested(headroom::Entity entity, headroom::Id id, const headroom::Field* field);
    /// The tree shows what was asked for.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Column { What, ValueText, FormulaText, Origin, ColumnCount };
    static constexpr int idRole = Qt::UserRole;
    static constexpr int filledRole = Qt::UserRole + 1; // whether its operands have been asked for
    static constexpr std::size_t workloadsShown = 50;

    /// A place that one can go back to.
    struct Step
    {
        ExplainQuery query;
        Direction direction = Direction::Precedents;
        QString title;
        std::optional<Provenance> told = std::nullopt; // in place of the query
        quint64 revision = 0;                          // of what was told
    };
    void take(Step step);
    QWidget* buildWay();
    QToolButton* wayButton(const QString& text, const QString& help, const QKeySequence& keys, void (ExplainPanel::*does)());
    void walk(Direction direction);
    void goTo(std::size_t step);
    void refresh();
    void say(const QString& text);
    bool prepare();
    void prepareGraph();
    void showTrail();
    void offerInputs();
    void showCurrent();
    std::optional<InputPlace> inputOf(const QTreeWidgetItem* item) const;
    void jump(QTreeWidgetItem* item);
    // explain_panel_rows.cpp
    void showTold(const Step& step);
    void showDependentsOf(const ExplainNode& node);
    QTreeWidgetItem* groupOf(const QString& title, const std::vector<ExplainNode>& nodes);
    void fill(QTreeWidgetItem* item);
    void fillDependents(QTreeWidgetItem* item);
    void addChildren(QTreeWidgetItem* item, const ExplainNode& node);
    void addNote(QTreeWidgetItem* item, const QString& text);
    QTreeWidgetItem* itemOf(const ExplainNode& node) const;
    QString titleOf(const ExplainNode& node) const;
    QString valueText(const ExplainNode& node) const;
    QString originText(const ExplainNode& node) const;

    Document& m_document;
    std::unique_ptr<Explainer> m_explainer; // of the revision below
    quint64 m_revision = 0;
    std::shared_ptr<ExplainGraph> m_graph; // the same of its own; null until it is there
    quint64 m_graphRevision = 0;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    QLabel* m_title;
    QTreeWidget* m_tree;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QToolButton* m_precedents = nullptr;
    QToolButton* m_dependents = nullptr;
    QToolButton* m_try = nullptr;
    ExplanationTrail* m_trail = nullptr;
    std::size_t m_firstOfTrail = 0; // the step that the trail begins with
    WhatIfPanel* m_whatIf;
    BackgroundTask m_graphTask;
};

} // namespace headroom
