// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entity_table_model.h"

#include "ui/document/override_index.h"
#include "ui/format/input_name.h"
#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/core_text.h"
#include "ui/format/qt_text.h"
#include "ui/models/row_sources.h"
#include "ui/models/table_roles.h"

#include <QColor>
#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

bool isNumeric(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Number || type == FieldType::Share || type == FieldType::Money;
}

std::vector<const Field*> chosenFields(const EntitySchema& schema, const std::vector<std::string_view>& names)
{
    std::vector<const Field*> fields;
    for (const std::string_view name : names)
        if (const Field* field = schema.field(name))
            fields.push_back(field);
    if (!fields.empty())
        return fields;
    for (const Field& field : schema.fields)
        if (field.name != schema.parentField && (!field.common || field.name == "name"))
            fields.push_back(&field);
    return fields;
}

} // namespace

EntityTableModel::EntityTableModel(
    Document& document, Entity entity, const std::vector<std::string_view>& fields, QObject* parent)
    : QAbstractTableModel(parent),
      m_document(document),
      m_entity(entity),
      m_columns(chosenFields(schemaOf(entity), fields)),
      m_snapshot(document.model()),
      m_formatter(Formatter::of(document.model()))
{
    if (!schema().parentField.empty())
        m_parentField = schema().field(schema().parentField);
    connect(&document, &Document::changed, this, &EntityTableModel::follow);
    const auto remark = [this] {
        if (rowCount() > 0) // findings may have come or gone, and marks of scenarios
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DecorationRole, Qt::ToolTipRole});
    };
    connect(&document, &Document::projected, this, remark);
    connect(&OverrideIndex::of(document), &OverrideIndex::changed, this, remark);
}

void EntityTableModel::showRowsOf(Id parent)
{
    if (!isFiltered() || m_parent == parent)
        return;
    beginResetModel();
    m_parent = parent;
    m_ids = shownIds(m_snapshot);
    endResetModel();
}

std::vector<Id> EntityTableModel::shownIds(const Model& model) const
{
    std::vector<Id> ids;
    if (!isFiltered() || m_parent == noId)
        return ids;
    const std::size_t rows = model.rowCount(m_entity);
    for (std::size_t i = 0; i < rows; ++i)
        if (const Row& row = model.rowAt(m_entity, i); isShown(row))
            ids.push_back(row.id);
    return ids;
}

bool EntityTableModel::isShown(const Row& row) const
{
    return !isFiltered() || (m_parent != noId && std::get<RefValue>(m_parentField->read(row)).id == m_parent);
}

// Rows and cells

int EntityTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(isFiltered() ? m_ids.size() : m_snapshot.rowCount(m_entity));
}

int EntityTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Row& EntityTableModel::rowAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return isFiltered() ? *m_snapshot.findRow(m_entity, m_ids[at]) : m_snapshot.rowAt(m_entity, at);
}

Id EntityTableModel::idAt(int row) const { return row >= 0 && row < rowCount() ? rowAt(row).id : noId; }

int EntityTableModel::rowOf(Id id) const
{
    if (isFiltered()) {
        const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        return found != m_ids.end() && *found == id ? static_cast<int>(found - m_ids.begin()) : -1;
    }
    return m_snapshot.findRow(m_entity, id) ? static_cast<int>(m_snapshot.lowerBound(m_entity, id)) : -1;
}

int EntityTableModel::columnOf(const Field& asked) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), &asked);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

QVariant EntityTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rowAt(index.row());
    const Field& which = field(index.column());
    switch (role) {
    case Qt::DisplayRole: return schema().applies(which, row) ? shownText(row, which) : QString();
    case Qt::EditRole: return fieldText(m_snapshot, which, which.read(row), m_formatter);
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(fieldLabel(which), shownText(row, which));
    case Qt::ToolTipRole: return toolTip(index);
    case Qt::DecorationRole: return decoration(index);
    case Qt::TextAlignmentRole:
        return QVariant(isNumeric(which.type) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case FieldRole: return QVariant::fromValue(const_cast<void*>(static_cast<const void*>(&which)));
    case IdRole: return row.id;
    case SumRole: {
        const auto number = numberAt(index.row(), index.column());
        return number ? QVariant(*number) : QVariant();
    }
    case CopyRole: return copied(row, which);
    case exactNumberRole:
        return numberAt(index.row(), index.column()) ? QVariant(toQString(toText(m_snapshot, which, which.read(row))))
                                                     : QVariant();
    default: return {};
    }
}

/// What holds the path of an input shows the input's name; the path is what is edited and copied.
QString EntityTableModel::shownText(const Row& row, const Field& which) const
{
    const QString text = fieldText(m_snapshot, which, which.read(row), m_formatter);
    return forDisplay(holdsPath(m_entity, which) ? inputName(toUtf8(text)) : text);
}

/// Of a number its digits only: other programs take "1 234" and "12 %" with their blanks that don't break for texts.
QString EntityTableModel::copied(const Row& row, const Field& which) const
{
    if (!schema().applies(which, row))
        return {};
    if (!isNumeric(which.type))
        return fieldText(m_snapshot, which, which.read(row), m_formatter);
    Formatter bare = m_formatter;
    bare.locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return fieldText(m_snapshot, which, which.read(row), bare).remove(QChar(0xa0)).remove(QChar(0x202f));
}

std::shared_ptr<const RowSource> EntityTableModel::snapshotOfRows() const
{
    return std::make_shared<EntityRows>(m_snapshot, m_entity, m_columns, isFiltered() ? std::optional(m_ids) : std::nullopt);
}

std::optional<double> EntityTableModel::numberAt(int at, int column) const
{
    const Row& row = rowAt(at);
    const Field& which = field(column);
    if (!isNumeric(which.type) || !schema().applies(which, row))
        return {};
    const Value value = which.read(row);
    if (const auto* amount = std::get_if<Money>(&value))
        return amount->toDoubleLossy(m_snapshot.moneyDigits());
    if (const auto* number = std::get_if<Decimal>(&value))
        return number->toDoubleLossy();
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*whole);
    return {};
}

QString EntityTableModel::toolTip(const QModelIndex& index) const
{
    const Row& row = rowAt(index.row());
    const Field& which = field(index.column());
    QStringList lines;
    for (const Finding* finding : m_document.findingsOf(m_entity, row.id, which))
        lines.append(u"%1: %2"_s.arg(severityText(finding->severity), sentence(finding->what)));
    if (!schema().applies(which, row))
        lines.append(tr("Doesn't apply to this kind."));
    if (const auto mark = OverrideIndex::of(m_document).markOf(m_entity, row.id, which))
        lines.append(mark->text);
    if (holdsPath(m_entity, which))
        lines.append(forDisplay(fieldText(m_snapshot, which, which.read(row), m_formatter)));
    lines.append(helpText(which, m_formatter));
    // rich text would open what it names, so the tooltip says that it is plain
    return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(lines.join(u'\n').toHtmlEscaped());
}

QVariant EntityTableModel::decoration(const QModelIndex& index) const
{
    const Id row = rowAt(index.row()).id;
    const auto findings = m_document.findingsOf(m_entity, row, field(index.column()));
    if (findings.empty()) {
        const OverrideIndex& overrides = OverrideIndex::of(m_document);
        if (!overrides.markOf(m_entity, row, field(index.column())))
            return {};
        static const QIcon overrideIcon(u":/headroom/icons/override.svg"_s);
        static const QIcon overriddenIcon(u":/headroom/icons/overridden.svg"_s);
        return overrides.isInScenario() ? overrideIcon : overriddenIcon;
    }
    const bool error =
        std::any_of(findings.begin(), findings.end(), [](const Finding* f) { return f->severity == Severity::Error; });
    static const QIcon errorIcon(u":/headroom/icons/error.svg"_s);
    static const QIcon warningIcon(u":/headroom/icons/warning.svg"_s);
    return error ? errorIcon : warningIcon;
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const Field& which = field(section);
    if (role == Qt::DisplayRole) {
        const QString unit = unitText(which, m_formatter);
        const QString label = fieldLabel(which);
        return unit.isEmpty() || label.contains(unit, Qt::CaseInsensitive) ? label : u"%1\n%2"_s.arg(label, unit);
    }
    if (role == Qt::ToolTipRole)
        return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(helpText(which, m_formatter).toHtmlEscaped());
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumeric(which.type) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags EntityTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (schema().applies(field(index.column()), rowAt(index.row())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace headroom
