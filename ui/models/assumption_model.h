// SPDX-License-Identifier: GPL-3.0-or-later
// The register of inputs: every field that has a value, with its unit, between which values it lies, what kind of knowledge it is,
// where it comes from, who answers for it and how surely, and whether it has changed.
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
    enum Column { Where, What, Amount, Unit, Low, High, Kind, Source, Dated, Owner, Confidence, Changed, columns };

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
    /// What the inputs are compared with, for their marks; nothing: none has one.
    void setBase(std::optional<Model> base);
    /// Shows those whose cells contain the text, in whatever case, and that are of the kind; or only those that are marked.
    enum class Show : std::uint8_t { All, Changed };
    void setFilter(const QString& text, std::optional<SourceKind> kind, Show show);
    /// Which field of the input's source the column shows; empty where it can't be edited.
    static std::string_view memberOf(int column);
    /// How many of all inputs differ from the base.
    std::size_t changedCount() const;
    const Input& inputAt(int row) const { return m_inputs[m_shown[static_cast<std::size_t>(row)]]; }
    /// Of all inputs, those shown or not.
    std::size_t inputCount() const { return m_inputs.size(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Asks for the edit; the model shows it once the project has it.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void editRequested(const headroom::AssumptionModel::Input& input, int column, const QString& text);

private:
    struct Range
    {
        QString low;
        QString high;
    };
    void listEntity(const EntitySchema& schema);
    void findRanges();
    const FieldSource* ownSource(const Input& input) const;
    QString changeText(const Input& input) const;
    QString textOfSource(const Input& input, int column) const;
    QString entryText(const Input& input, int column) const;
    const Row& sourceOf(const Input& input) const;
    QString text(const Input& input, int column) const;
    QVariant exactNumber(const Input& input, int column) const;
    bool passes(const Input& input) const;
    void select();

    Model m_model;
    Formatter m_formatter;
    std::vector<Input> m_inputs;
    std::vector<std::size_t> m_shown;                // places in m_inputs
    std::unordered_map<std::string, Id> m_sources;   // of fields with one of their own, by entity, row and field
    std::unordered_map<std::string, Range> m_ranges; // of uncertain fields
    std::optional<Model> m_base;
    QString m_text;
    std::optional<SourceKind> m_kind;
    Show m_show = Show::All;
};

/// "High", "Medium", "Low": what is offered for how sure a value is; any other words may be said.
QStringList confidenceTexts();
/// "Assumption", "Fact", ...: the choices of every row's source kind, in order.
QStringList sourceKindTexts();

} // namespace headroom
