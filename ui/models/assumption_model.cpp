// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/assumption_model.h"

#include "core/analysis/input_range.h"
#include "core/model/field_facts.h"
#include "core/model/validate_analysis.h"
#include "ui/format/core_text.h"
#include "ui/format/entry.h"
#include "ui/format/explanation_text.h"
#include "ui/format/qt_text.h"
#include "ui/models/table_roles.h"

#include <algorithm>
#include <array>

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

bool isNumber(int column)
{
    return column == AssumptionModel::Amount || column == AssumptionModel::Low || column == AssumptionModel::High;
}

// Held in English where it is one of ours, so that others read it in their language.
constexpr std::array confidences{QT_TRANSLATE_NOOP("headroom::AssumptionModel", "High"),
    QT_TRANSLATE_NOOP("headroom::AssumptionModel", "Medium"), QT_TRANSLATE_NOOP("headroom::AssumptionModel", "Low")};

QString confidenceText(const QString& held)
{
    for (const char* known : confidences)
        if (held == QLatin1StringView(known))
            return AssumptionModel::tr(known);
    return held;
}

QString heldConfidence(const QString& shown)
{
    for (const char* known : confidences)
        if (shown.compare(AssumptionModel::tr(known), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(known);
    return shown;
}

} // namespace

QStringList confidenceTexts()
{
    QStringList texts;
    for (const char* known : confidences)
        texts.append(AssumptionModel::tr(known));
    return texts;
}

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
    findRanges();
    select();
    endResetModel();
}

void AssumptionModel::findRanges()
{
    m_ranges.clear();
    for (const auto& [input, ends] : inputRanges(m_model)) {
        const auto& [entity, row, field] = input;
        const auto text = [&, of = field](const Value& value) { return forDisplay(fieldText(m_model, *of, value, m_formatter)); };
        m_ranges[sourceKey(schemaOf(entity).name, row, field->name)] = {text(ends.low), text(ends.high)};
    }
}

void AssumptionModel::setBase(std::optional<Model> base)
{
    beginResetModel();
    m_base = std::move(base);
    select();
    endResetModel();
}

std::size_t AssumptionModel::changedCount() const
{
    return static_cast<std::size_t>(
        std::count_if(m_inputs.begin(), m_inputs.end(), [this](const Input& input) { return !changeText(input).isEmpty(); }));
}

/// "was 21%", "new"; empty where it is as in the base.
QString AssumptionModel::changeText(const Input& input) const
{
    if (!m_base || !input.field)
        return {};
    const Row* before = m_base->findRow(input.entity, input.id);
    if (!before)
        return tr("new");
    const Value value = input.field->read(*before);
    if (value == input.field->read(*m_model.findRow(input.entity, input.id)))
        return {};
    return isBlank(value) ? tr("was blank") : tr("was %1").arg(forDisplay(fieldText(*m_base, *input.field, value, m_formatter)));
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

const FieldSource* AssumptionModel::ownSource(const Input& input) const
{
    if (!input.field)
        return nullptr;
    const auto own = m_sources.find(sourceKey(schemaOf(input.entity).name, input.id, input.field->name));
    return own == m_sources.end() ? nullptr : m_model.table<FieldSource>().find(own->second);
}

/// As headroom::sourceOf(), without a search through all sources for each cell.
const Row& AssumptionModel::sourceOf(const Input& input) const
{
    const Row& row = *m_model.findRow(input.entity, input.id);
    const EntitySchema& schema = schemaOf(input.entity);
    if (const FieldSource* own = ownSource(input))
        return *own;
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
    case Low:
    case High: {
        const auto range = m_ranges.find(sourceKey(schema.name, input.id, input.field->name));
        return range == m_ranges.end() ? QString() : column == Low ? range->second.low : range->second.high;
    }
    case Changed: return changeText(input);
    default: return textOfSource(input, column);
    }
}

QVariant AssumptionModel::exactNumber(const Input& input, int column) const
{
    if (!isNumber(column))
        return {};
    if (!input.field)
        return column == Amount ? QVariant(QString::number(m_model.rowCount(input.entity))) : QVariant();
    const FieldType type = input.field->type;
    if (type != FieldType::Integer && type != FieldType::Number && type != FieldType::Share && type != FieldType::Money)
        return {};
    if (column == Amount) {
        const Value value = input.field->read(*m_model.findRow(input.entity, input.id));
        return toQString(toText(m_model, *input.field, value));
    }
    const auto number = parseQuantity(text(input, column), Quantity::Amount, m_formatter);
    return number.ok() ? QVariant(toQString(number->toText())) : QVariant();
}

QString AssumptionModel::textOfSource(const Input& input, int column) const
{
    const Row& source = sourceOf(input);
    const FieldSource* own = ownSource(input);
    switch (column) {
    case Kind: return kindText(source.sourceKind);
    case Source: return forDisplay(toQString(source.citation.view()), 400);
    case Dated: return source.sourceDate.has() ? m_formatter.date(source.sourceDate.value()) : QString();
    case Owner: return own ? forDisplay(toQString(own->name.view()), 80) : QString();
    case Confidence: return own ? forDisplay(confidenceText(toQString(own->note.view())), 80) : QString();
    default: return {};
    }
}

/// In full.
QString AssumptionModel::entryText(const Input& input, int column) const
{
    const FieldSource* own = ownSource(input);
    switch (column) {
    case Source: return toQString(sourceOf(input).citation.view());
    case Owner: return own ? toQString(own->name.view()) : QString();
    case Confidence: return own ? confidenceText(toQString(own->note.view())) : QString();
    default: return text(input, column);
    }
}

std::string_view AssumptionModel::memberOf(int column)
{
    switch (column) {
    case Kind: return "sourceKind";
    case Source: return "citation";
    case Dated: return "sourceDate";
    case Owner: return "name";
    case Confidence: return "note";
    default: return {};
    }
}

Qt::ItemFlags AssumptionModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canEdit = index.isValid() && inputAt(index.row()).field && !memberOf(index.column()).empty();
    return canEdit ? flags | Qt::ItemIsEditable : flags;
}

bool AssumptionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Input input = inputAt(index.row()); // the edit makes the list anew
    const QString said = value.toString();
    emit editRequested(input, index.column(), index.column() == Confidence ? heldConfidence(said.trimmed()) : said);
    return true;
}

void AssumptionModel::setFilter(const QString& text, std::optional<SourceKind> kind, Show show)
{
    beginResetModel();
    m_text = text.trimmed();
    m_kind = kind;
    m_show = show;
    select();
    endResetModel();
}

bool AssumptionModel::passes(const Input& input) const
{
    if (m_kind && (!input.field || sourceOf(input).sourceKind != *m_kind))
        return false;
    if (m_show == Show::Changed && changeText(input).isEmpty())
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
    case Qt::EditRole: return entryText(input, index.column());
    case exactNumberRole: return exactNumber(input, index.column());
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal).toString(), text(input, index.column()));
    case Qt::TextAlignmentRole: return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
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
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Where"), tr("Input"), tr("Value"), tr("Unit"), tr("Low end"), tr("High end"), tr("Kind"),
        tr("Source"), tr("Date"), tr("Owner"), tr("Confidence"), tr("Changed")};
    return names.value(section);
}

} // namespace headroom
