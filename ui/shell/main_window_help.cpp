// SPDX-License-Identifier: GPL-3.0-or-later
// Help: the manual at the place of what has the focus, and what each control is.
#include "ui/shell/main_window.h"

#include "ui/shell/command_list.h"
#include "ui/shell/manual_window.h"
#include "ui/widgets/entity_grid.h"
#include "ui/widgets/entity_table.h"
#include "ui/widgets/text_style.h"

#include <QAbstractItemView>
#include <QGroupBox>
#include <QMenuBar>
#include <QMetaEnum>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// "company.taxRate" where the widget is of a field.
QString placeOfWidget(const QWidget& widget)
{
    const std::string name = widget.objectName().toStdString();
    const std::size_t dot = name.find('.');
    const EntitySchema* schema = dot == std::string::npos ? nullptr : findSchema(std::string_view(name).substr(0, dot));
    const Field* field = schema ? schema->field(std::string_view(name).substr(dot + 1)) : nullptr;
    return field ? placeOf(*schema, *field) : QString();
}

/// Of the column of the current cell.
QString placeOfTable(const EntityTable& table)
{
    const EntitySchema& schema = schemaOf(table.model().entity());
    for (const Field& field : schema.fields)
        if (table.grid().currentIndex().isValid() && table.model().columnOf(field) == table.grid().currentIndex().column())
            return placeOf(schema, field);
    return topicOf(schema);
}

} // namespace

QString MainWindow::pageKey(PageId id)
{
    return QString::fromLatin1(QMetaEnum::fromType<PageId>().valueToKey(static_cast<int>(id)));
}

/// Of what has the focus, else of the page.
QString MainWindow::manualPlace() const
{
    if (isAtStart())
        return u"start"_s;
    for (const QWidget* widget = focusWidget(); widget; widget = widget->parentWidget()) {
        const auto* table = qobject_cast<const EntityTable*>(widget);
        if (const QString place = table ? placeOfTable(*table) : placeOfWidget(*widget); !place.isEmpty())
            return place;
    }
    return u"page."_s + pageKey(static_cast<PageId>(m_stack->currentIndex()));
}

ManualWindow* MainWindow::manual() const { return m_manual; }

void MainWindow::showManual(const QString& place)
{
    if (!m_manual) {
        Shortcuts shortcuts;
        for (const MenuCommand& command : commandsOf(*menuBar()))
            if (!command.keys.isEmpty())
                shortcuts.append({command.keys, command.text});
        m_manual = new ManualWindow(manualTopics(shortcuts), this);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_manual->show();
    m_manual->showPlace(place); // scrolls, which takes a size
    m_manual->raise();
    m_manual->activateWindow();
}

/// What each control of a page says of itself on Shift+F1; where it says nothing, what the page is for.
void MainWindow::describe(QWidget& page, PageId id)
{
    const QString about = pageHelp(pageKey(id));
    page.setWhatsThis(plainToolTip(about));
    const auto say = [&](QWidget* widget, const QString& name) {
        if (widget->whatsThis().isEmpty())
            widget->setWhatsThis(plainToolTip(name.isEmpty() ? about : name + u"\n"_s + about));
    };
    for (auto* box : page.findChildren<QGroupBox*>())
        say(box, box->title());
    for (auto* view : page.findChildren<QAbstractItemView*>())
        say(view, view->accessibleName());
}

} // namespace headroom
