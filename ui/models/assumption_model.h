// SPDX-License-Identifier: GPL-3.0-or-later
// The register of inputs: every field that has a value, with its unit, what kind of knowledge it is, and where it comes from.
#pragma once

#include "ui/document/document.h"
#include "ui/format/formatter.h"

#include <QAbstractTableModel>

#include <optional>
#include <unordered_map>

namespace headroom {

class AssumptionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, What, Amount, Unit, Kind, Source, Dated, columns };

    /// An input; without a field a table of more than `mostListed` rows, which is counted only.
    struct Input
    {
        Entity entity = Entity::Company;
        Id id = noId;
        const Field* field = nullptr;
    };
    static constexpr std::size_t mostListed = 2000;

    explicit AssumptionModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Shows the inputs of the model; keeps the filter.
    void setModel(const Model& model);
    /// Shows those whose cells contain the text, in whatever case, and that are of the kind.
    void setFilter(const QString& text, std::optional<SourceKind> kind);
    const Input& inputAt(int row) const { return m_inputs[m_shown[static_cast<std::size_t>(row)]]; }
    /// Of all inputs, those shown or not.
    std::size_t inputCount() const { return m_inputs.size(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void listEntity(const EntitySchema& schema);
    const Row& sourceOf(const Input& input) const;
    QString text(const Input& input, int column) const;
    bool passes(const Input& input) const;
    void select();

    Model m_model;
    Formatter m_formatter;
    std::vector<Input> m_inputs;
    std::vector<std::size_t> m_shown;              // places in m_inputs
    std::unordered_map<std::string, Id> m_sources; // of fields with one of their own, by entity, row and field
    QString m_text;
    std::optional<SourceKind> m_kind;
};

/// "Assumption", "Fact", ...: the choices of every row's source kind, in order.
QStringList sourceKindTexts();

} // namespace headroom
