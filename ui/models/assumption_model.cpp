// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/assumption_model.h"

#include "core/model/field_facts.h"
#include "core/model/validate_analysis.h"
#include "ui/format/core_text.h"
#include "ui/format/entry.h"
#include "ui/format/explanation_text.h"
#include "ui/format/qt_text.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

std::string sourceKey(std::string_view entity, Id row, std::string_view field)
{
    return std::string(entity) + ' ' + std::to_string(row) + ' ' + std::string(field);
}

QString kindText(SourceKind kind)
{
    static const Field& field = *schemaOf<Company>().field("sourceKind");
    return schemaText(field.choices[static_cast<std::size_t>(kind)].label);
}

} // namespace

QStringList sourceKindTexts()
{
    QStringList texts;
    for (const ChoiceItem& choice : schemaOf<Company>().field("sourceKind")->choices)
        texts.append(schemaText(choice.label));
    return texts;
}

void AssumptionModel::setModel(const Model& model)
{
    beginResetModel();
    m_model = model;
    m_formatter = Formatter::of(model);
    m_inputs.clear();
    m_sources.clear();
    for (const FieldSource& source : model.table<FieldSource>())
        m_sources[sourceKey(source.entity.view(), source.row, source.field.view())] = source.id;
    for (const EntitySchema& schema : allSchemas())
        if (mayVary(schema.entity)) // the analyses' own rows are no inputs of the company
            listEntity(schema);
    select();
    endResetModel();
}

void AssumptionModel::listEntity(const EntitySchema& schema)
{
    const std::size_t rows = m_model.rowCount(schema.entity);
    if (rows > mostListed) {
        m_inputs.push_back({schema.entity, m_model.rowAt(schema.entity, 0).id, nullptr});
        return;
    }
    for (std::size_t i = 0; i < rows; ++i) {
        const Row& row = m_model.rowAt(schema.entity, i);
        for (const Field& field : schema.fields)
            if (!field.common && field.name != schema.parentField && schema.applies(field, row) && !isBlank(field.read(row)))
                m_inputs.push_back({schema.entity, row.id, &field});
    }
}

/// As headroom::sourceOf(), without a search through all sources for each cell.
const Row& AssumptionModel::sourceOf(const Input& input) const
{
    const Row& row = *m_model.findRow(input.entity, input.id);
    const EntitySchema& schema = schemaOf(input.entity);
    if (input.field)
        if (const auto own = m_sources.find(sourceKey(schema.name, input.id, input.field->name)); own != m_sources.end())
            return *m_model.table<FieldSource>().find(own->second);
    if (!row.citation.empty() || schema.parentField.empty())
        return row;
    const Value parent = schema.field(schema.parentField)->read(row);
    const Row* owner =
        isBlank(parent) ? nullptr : m_model.findRow(schema.field(schema.parentField)->target, std::get<RefValue>(parent).id);
    return owner && !owner->citation.empty() ? *owner : row;
}

QString AssumptionModel::text(const Input& input, int column) const
{
    const EntitySchema& schema = schemaOf(input.entity);
    const Row& row = *m_model.findRow(input.entity, input.id);
    if (!input.field)
        switch (column) {
        case Where: return schemaText(schema.plural);
        case What: return tr("Rows, listed on their own page");
        case Amount: return m_formatter.locale.toString(static_cast<qlonglong>(m_model.rowCount(input.entity)));
        default: return {};
        }
    switch (column) {
    case Where:
        return schema.cardinality == Cardinality::One
            ? schemaText(schema.label)
            : u"%1: %2"_s.arg(schemaText(schema.label), forDisplay(toQString(rowTitle(m_model, input.entity, row))));
    case What: return fieldLabel(*input.field);
    case Amount: return forDisplay(fieldText(m_model, *input.field, input.field->read(row), m_formatter));
    case Unit:
        return input.field->type == FieldType::Share
            ? QString()
            : explanationUnit(unitOf(*input.field, toUtf8(m_formatter.currency)), m_formatter);
    case Kind: return kindText(sourceOf(input).sourceKind);
    case Source: return forDisplay(toQString(sourceOf(input).citation.view()), 400);
    case Dated: {
        const Opt<Date> date = sourceOf(input).sourceDate;
        return date.has() ? m_formatter.date(date.value()) : QString();
    }
    default: return {};
    }
}

void AssumptionModel::setFilter(const QString& text, std::optional<SourceKind> kind)
{
    beginResetModel();
    m_text = text.trimmed();
    m_kind = kind;
    select();
    endResetModel();
}

bool AssumptionModel::passes(const Input& input) const
{
    if (m_kind && (!input.field || sourceOf(input).sourceKind != *m_kind))
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < columns; ++column)
        if (text(input, column).contains(m_text, Qt::CaseInsensitive))
            return true;
    return false;
}

void AssumptionModel::select()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_inputs.size(); ++i)
        if (passes(m_inputs[i]))
            m_shown.push_back(i);
}

int AssumptionModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }

int AssumptionModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(columns); }

QVariant AssumptionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Input& input = inputAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(input, index.column());
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal).toString(), text(input, index.column()));
    case Qt::TextAlignmentRole: return QVariant((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const QString help = input.field ? helpText(*input.field, m_formatter) : schemaText(schemaOf(input.entity).help);
        const QString cited = text(input, Source);
        const QString all = cited.isEmpty() ? help : help + u'\n' + cited;
        return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(all.toHtmlEscaped());
    }
    default: return {};
    }
}

QVariant AssumptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Where"), tr("Input"), tr("Value"), tr("Unit"), tr("Kind"), tr("Source"), tr("Date")};
    return names.value(section);
}

} // namespace headroom
