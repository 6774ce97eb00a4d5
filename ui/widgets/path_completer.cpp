// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/path_completer.h"

#include "core/model/path.h"
#include "core/model/validate_analysis.h"
#include "ui/format/input_name.h"
#include "ui/format/qt_text.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int pathRole = Qt::UserRole + 1;
constexpr std::size_t mostRows = 100; // of an entity, one by one; of larger ones only the path of all

bool isOffered(const Field& field) { return !field.common && field.type != FieldType::Text && field.type != FieldType::MonthSet; }

QStandardItem* itemOf(const std::string& path)
{
    auto* item = new QStandardItem(u"%1   %2"_s.arg(inputName(path), toQString(path)));
    item->setData(toQString(path), pathRole);
    return item;
}

} // namespace

PathCompleter::PathCompleter(const Document& document, QLineEdit& line)
    : QCompleter(&line), m_document(document), m_line(line), m_paths(new QStandardItemModel(this))
{
    setModel(m_paths);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setMaxVisibleItems(12);
    line.setCompleter(this);
    line.installEventFilter(this);
    connect(this, QOverload<const QString&>::of(&QCompleter::activated), &line, [&line](const QString& path) {
        line.setText(path);
        line.setModified(true);
        emit line.textEdited(path);
    });
}

QString PathCompleter::pathFromIndex(const QModelIndex& index) const { return index.data(pathRole).toString(); }

bool PathCompleter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_line && event->type() == QEvent::FocusIn && m_paths->rowCount() == 0)
        fill();
    if (watched == &m_line && event->type() == QEvent::KeyPress && m_line.text().isEmpty()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) { // all there are
        setCompletionPrefix({});
        complete();
        return true;
    }
    if (watched == &m_line && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        m_paths->clear(); // made anew from the rows that there are next time
    return QCompleter::eventFilter(watched, event);
}

void PathCompleter::fill()
{
    const Model& model = m_document.model();
    for (const EntitySchema& schema : allSchemas()) {
        const std::size_t rows = model.rowCount(schema.entity);
        if (!mayVary(schema.entity) || rows == 0)
            continue;
        for (const Field& field : schema.fields) {
            if (!isOffered(field))
                continue;
            if (schema.cardinality == Cardinality::Many)
                m_paths->appendRow(itemOf(std::string(schema.name) + '.' + std::string(field.name)));
            for (std::size_t i = 0; i < rows && rows <= mostRows; ++i)
                if (const Row& row = model.rowAt(schema.entity, i); schema.applies(field, row))
                    m_paths->appendRow(itemOf(pathOf(model, schema.entity, row, &field)));
        }
    }
}

} // namespace headroom
