// SPDX-License-Identifier: GPL-3.0-or-later
// What tables are sorted, filtered and searched by: the rows of an entity, or the texts that a model of results shows.
#pragma once

#include "core/model/model.h"
#include "ui/format/formatter.h"
#include "ui/models/row_keys.h"

#include <QStringList>

#include <functional>

class QAbstractItemModel;

namespace headroom {

/// Knows how its cells are written.
class WrittenRows : public RowSource
{
public:
    /// Marks the rows of a column of numbers that show the text as a part of what is written: "500" of "500,000.00". `keys` are the
    /// column's: equal ones are written once. Domain: as many marks as rows.
    virtual void markWritten(int column, const ColumnKeys& keys, const QString& text, std::vector<std::uint8_t>& marks,
        const std::atomic<bool>* cancel) const = 0;
};

/// Reads a snapshot of the project; numbers as they are held, not as they are shown.
class EntityRows : public WrittenRows
{
public:
    /// `ids` of the rows where they are not all rows of the entity.
    EntityRows(Model model, Entity entity, std::vector<const Field*> fields, std::optional<std::vector<Id>> ids);

    std::size_t rowCount() const override;
    ColumnKeys::Kind kind(int column) const override;
    ColumnKeys keys(int column, const std::atomic<bool>* cancel) const override;
    std::optional<Operand> operand(int column, const QString& text) const override;
    void markWritten(int column, const ColumnKeys& keys, const QString& text, std::vector<std::uint8_t>& marks,
        const std::atomic<bool>* cancel) const override;

private:
    const Field& field(int column) const { return *m_fields[static_cast<std::size_t>(column)]; }
    void forEach(const Field& field, const std::atomic<bool>* cancel, const std::function<void(const Value&)>& take) const;
    std::vector<std::uint64_t> references(const Field& field, std::vector<std::string>& texts) const;
    std::vector<std::uint64_t> labels(const Field& field, std::vector<std::string>& texts) const;

    Model m_model;
    Entity m_entity;
    std::vector<const Field*> m_fields;
    std::optional<std::vector<Id>> m_ids;
    Formatter m_formatter;
};

/// The texts of a model that has not many. A column whose texts are all numbers (or blank, or a dash) is one of numbers.
class ShownTexts : public WrittenRows
{
public:
    ShownTexts(const QAbstractItemModel& model, const Formatter& formatter);

    std::size_t rowCount() const override { return m_rows; }
    ColumnKeys::Kind kind(int column) const override;
    ColumnKeys keys(int column, const std::atomic<bool>* cancel) const override;
    std::optional<Operand> operand(int column, const QString& text) const override;
    void markWritten(int column, const ColumnKeys& keys, const QString& text, std::vector<std::uint8_t>& marks,
        const std::atomic<bool>* cancel) const override;

private:
    std::size_t m_rows = 0;
    std::vector<QStringList> m_columns;
    std::vector<std::vector<std::uint64_t>> m_numbers; // by column; empty where it is of texts
    Formatter m_formatter;
};

} // namespace headroom
