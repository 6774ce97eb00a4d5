// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an entity as a table: a column a field of the schema. Reads straight from the snapshot that it holds.
#pragma once

#include "core/base/work_watch.h"
#include "ui/document/document.h"
#include "ui/format/formatter.h"
#include "ui/models/row_keys.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <optional>

namespace headroom {

struct Watch;

class EntityTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        FieldRole = Qt::UserRole + 1, // const Field*, as void*
        IdRole,                       // the row's id
        GestureRole,                  // setData: as EditRole, within the gesture of beginGesture()
        SumRole,                      // a QVariant of double where the column's values add up to something; for the status bar
        CopyRole                      // as EditRole, numbers without group separators: for other programs
    };

    /// `fields` are the columns by name, all but the parent and note and source fields when empty.
    EntityTableModel(
        Document& document, Entity entity, const std::vector<std::string_view>& fields = {}, QObject* parent = nullptr);

    /// Of an entity that lists under another: shows the rows of that parent only; none for noId.
    void showRowsOf(Id parent);
    Id shownParent() const { return m_parent; }

    Entity entity() const { return m_entity; }
    const Field& field(int column) const { return *m_columns[static_cast<std::size_t>(column)]; }
    Id idAt(int row) const;
    const Row& rowAt(int row) const;
    /// -1 when the row is not shown.
    int rowOf(Id id) const;
    int columnOf(const Field& field) const;
    Document& document() const { return m_document; }
    const Formatter& formatter() const { return m_formatter; }
    /// The rows as they are now, to be sorted, filtered and searched by.
    std::shared_ptr<const RowSource> snapshotOfRows() const;
    /// The cell's number as SumRole has it.
    std::optional<double> numberAt(int row, int column) const;

    /// A new row at the end, like `pattern` with what is listed under it where that is not noId, with a name that is not taken; its
    /// id, or noId.
    Id insertNew(Id pattern = noId);
    /// The rows' removal from that model, one undo step. Any thread. Errors: the first that can't be removed; Cancelled.
    Result<Change> changeOfRemoval(const Model& from, const std::vector<Id>& ids, const WorkWatch& watch) const;
    /// The same, done to the document.
    Status removeIds(const std::vector<Id>& ids);
    /// What else a new row begins with, and how a row is removed; else as the schema and removeRow() say.
    struct RowRules
    {
        std::function<void(const Model& model, Row& row)> begin;
        std::function<Result<Change>(const Model& model, Id id)> remove;
    };
    void setRowRules(RowRules rules) { m_rules = std::move(rules); }
    /// Sets many cells from text in one undo step, and adds rows for texts beyond the last one; blank texts become blank values or
    /// defaults. Error: the first cell that doesn't fit; then nothing is changed.
    struct CellText
    {
        int row = 0;
        int column = 0;
        QString text;
    };
    Status setCells(const std::vector<CellText>& cells, ChangeKind kind);
    /// What setCells() would do. Any thread, while the document stays as it is. Errors: those, and Cancelled.
    Result<Change> changeOfCells(const std::vector<CellText>& cells, ChangeKind kind, const Watch& watch) const;
    /// What setData() was last refused for.
    const std::optional<Error>& refusal() const { return m_refusal; }

    /// Until endGesture(), what is set through GestureRole is one undo step.
    void beginGesture()
    {
        m_gesture = Document::newGesture();
        m_refusal.reset();
    }
    Gesture gesture() const { return m_gesture; }
    void endGesture() { m_gesture = 0; }
    void cancelGesture();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// setData() was refused: what stands in refusal().
    void refused(const QModelIndex& index);

private:
    const EntitySchema& schema() const { return schemaOf(m_entity); }
    bool isFiltered() const { return m_parentField != nullptr; }
    bool isShown(const Row& row) const;
    void follow(const ChangeEvent& event);
    void followStep(const Step& step);
    bool followFields(const Change& change);
    bool followRows(const Change& change);
    void removeStretches(const std::vector<Id>& ids);
    void insertStretches(const std::vector<Id>& ids);
    void followRow(const RowStep& step);
    void followBlock(const BlockStep& step);
    void reload();
    std::vector<Id> shownIds(const Model& model) const;
    QString toolTip(const QModelIndex& index) const;
    QVariant decoration(const QModelIndex& index) const;
    QString shownText(const Row& row, const Field& which) const;
    QString copied(const Row& row, const Field& field) const;
    bool set(const QModelIndex& index, const QVariant& value, Gesture gesture);
    struct EditedModel
    {
        Model model;
        Change all;
        std::vector<Id> added; // rows beyond the last
        Status add(Change change);
    };
    Result<Id> rowForCell(const CellText& cell, EditedModel& edited) const;
    std::shared_ptr<Row> newRow(Id pattern, const Model& model) const;
    Change withLists(Change inserted, Id pattern, Id id) const;

    Document& m_document;
    Entity m_entity;
    std::vector<const Field*> m_columns;
    const Field* m_parentField = nullptr;
    Id m_parent = noId;
    Model m_snapshot;
    std::vector<Id> m_ids; // of the rows shown, where filtered
    Formatter m_formatter;
    Gesture m_gesture = 0;
    std::optional<Error> m_refusal;
    RowRules m_rules;
};

/// A name that no row of the entity has: `wanted`, or with " 2", " 3", ... behind it.
Text freeName(const Model& model, Entity entity, Text wanted);

} // namespace headroom
