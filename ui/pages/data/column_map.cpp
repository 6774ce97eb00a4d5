// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/column_map.h"

#include "ui/format/core_text.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>
#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr std::string_view tagChoice = "tag:";

QString originText(const std::string& why)
{
    if (why == "guessed")
        return QCoreApplication::translate("headroom::ColumnMap", "guessed");
    if (why == "remembered")
        return QCoreApplication::translate("headroom::ColumnMap", "remembered");
    return why == "given" ? QCoreApplication::translate("headroom::ColumnMap", "chosen") : QString();
}

const Field* fieldNamed(ImportKind kind, const std::string& name)
{
    const std::vector<const Field*> fields = fieldsOfImport(kind);
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field* f) { return f->name == name; });
    return found == fields.end() ? nullptr : *found;
}

/// Units in which a column of the field may be; none where there is nothing to choose.
std::vector<std::string_view> unitsOf(const Field* field)
{
    if (field && field->unit == "GiB")
        return {"bytes", "KiB", "MiB", "GiB", "TiB"};
    if (field && field->type == FieldType::Share)
        return {"percent", "share"};
    return {};
}

QString unitName(std::string_view unit)
{
    if (unit == "percent")
        return QCoreApplication::translate("headroom::ColumnMap", "percent");
    if (unit == "share")
        return QCoreApplication::translate("headroom::ColumnMap", "share (0 to 1)");
    return unit == "bytes" ? QCoreApplication::translate("headroom::ColumnMap", "bytes") : toQString(unit);
}

} // namespace

void ColumnMap::setTable(ImportKind kind, const ReadTable& table)
{
    const bool sameShape = table.columns.size() == m_table.columns.size() && table.rows.size() == m_table.rows.size();
    if (!sameShape)
        beginResetModel();
    m_kind = kind;
    m_table = table;
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::vector<ColumnMap::Choice> ColumnMap::choicesOf(const QModelIndex& index) const
{
    const ReadColumn& column = m_table.columns[static_cast<std::size_t>(index.row())];
    std::vector<Choice> choices;
    if (!column.choosable)
        return choices;
    if (index.column() == Unit) {
        if (m_kind == ImportKind::Inventory)
            for (const std::string_view unit : unitsOf(fieldNamed(m_kind, column.field)))
                choices.push_back({toQString(unit), unitName(unit)});
        return choices;
    }
    for (const Field* field : fieldsOfImport(m_kind))
        choices.push_back({toQString(field->name), fieldLabel(*field)});
    std::sort(choices.begin(), choices.end(),
        [](const Choice& a, const Choice& b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
    const std::string tag = std::string(tagChoice) + column.header;
    for (const std::string& other : {m_kind == ImportKind::Inventory ? tag : std::string(), column.field}) {
        const QString id = toQString(other);
        const bool isThere = std::any_of(choices.begin(), choices.end(), [&](const Choice& c) { return c.id == id; });
        if (!other.empty() && !isThere)
            choices.push_back({id, meaningText(other)});
    }
    choices.insert(choices.begin(), Choice{QString(), tr("(left out)")});
    return choices;
}

QString ColumnMap::meaningText(const std::string& field) const
{
    if (field.empty())
        return tr("(left out)");
    if (const Field* known = fieldNamed(m_kind, field))
        return fieldLabel(*known);
    if (field.starts_with(tagChoice))
        return tr("Tag “%1”").arg(forDisplay(toQString(field.substr(tagChoice.size())), 40));
    if (field.starts_with("disk "))
        return tr("Disk %1").arg(toQString(field.substr(5)));
    if (field == "(template)")
        return tr("Whether it is a template");
    return field == "(placeholder)" ? tr("Whether it is a placeholder") : forDisplay(toQString(field), 40);
}

int ColumnMap::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

int ColumnMap::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstCells + static_cast<int>(m_table.rows.size());
}

QString ColumnMap::textAt(const ReadColumn& column, int place) const
{
    switch (place) {
    case Header: return forDisplay(toQString(column.header), 60);
    case Meaning: return meaningText(column.field);
    case Unit: return column.unit.empty() ? QString() : unitName(column.unit);
    case Why: return originText(column.why);
    default: break;
    }
    const auto cell = static_cast<std::size_t>(place - FirstCells);
    return cell < column.cells.size() ? forDisplay(toQString(column.cells[cell]), 60) : QString();
}

QVariant ColumnMap::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReadColumn& column = m_table.columns[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) // with a mark where it can be chosen
        return textAt(column, index.column()) + (flags(index) & Qt::ItemIsEditable ? u"  \u25be"_s : QString());
    if (role == idRole || role == Qt::EditRole)
        return toQString(index.column() == Unit ? column.unit : column.field);
    if (role == Qt::AccessibleTextRole)
        return u"%1, %2: %3"_s.arg(
            textAt(column, Header), headerData(index.column(), Qt::Horizontal).toString(), textAt(column, index.column()));
    return {};
}

bool ColumnMap::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const ReadColumn& column = m_table.columns[static_cast<std::size_t>(index.row())];
    const std::string id = toUtf8(value.toString());
    if (!column.choosable || id == (index.column() == Unit ? column.unit : column.field))
        return false;
    if (index.column() == Unit)
        emit chosen({column.field, column.header, id});
    else
        emit chosen(id.empty() ? ColumnChoice{column.field, {}, {}} : ColumnChoice{id, column.header, {}});
    return true;
}

QVariant ColumnMap::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Header: return tr("Column");
    case Meaning: return tr("Is");
    case Unit: return tr("Unit");
    case Why: return tr("Because");
    default: break;
    }
    const auto cell = static_cast<std::size_t>(section - FirstCells);
    return cell < m_table.rows.size() ? tr("Row %1").arg(m_table.rows[cell]) : QString();
}

Qt::ItemFlags ColumnMap::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool choosable = (index.column() == Meaning || index.column() == Unit) && !choicesOf(index).empty();
    return choosable ? flags | Qt::ItemIsEditable : flags;
}

QWidget* ColumnMapDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    for (const ColumnMap::Choice& choice : static_cast<const ColumnMap*>(index.model())->choicesOf(index))
        combo->addItem(choice.text, choice.id);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* self = const_cast<ColumnMapDelegate*>(this);
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    return combo;
}

void ColumnMapDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = static_cast<QComboBox*>(editor);
    combo->setCurrentIndex(std::max(0, combo->findData(index.data(ColumnMap::idRole))));
}

void ColumnMapDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData());
}

} // namespace headroom
