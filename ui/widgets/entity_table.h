// SPDX-License-Identifier: GPL-3.0-or-later
// A table of an entity with its title, its buttons, and a line that explains the current cell or says what is wrong with it.
#pragma once

#include "ui/widgets/entity_grid.h"

#include <QWidget>

#include <string_view>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace headroom {

struct EntityTableOptions
{
    std::vector<std::string_view> fields; // columns; empty: all
    QString title;                        // empty: the entity's plural
    QString whenEmpty;                    // what the first row would be good for
    bool filtered = false;                // with a field that filters by text
    bool editableRows = true;             // rows can be added and removed
};

class EntityTable : public QWidget
{
    Q_OBJECT

public:
    EntityTable(Document& document, Entity entity, const EntityTableOptions& options = {}, QWidget* parent = nullptr);

    EntityTableModel& model() const { return *m_model; }
    EntityGrid& grid() const { return *m_grid; }
    QString message() const;
    /// Of an entity that lists under another.
    void showRowsOf(Id parent);
    /// Makes the field's column wide enough for so many letters.
    void widen(std::string_view field, int letters);
    /// Puts a button in the row of buttons.
    void addButton(QToolButton* button);

signals:
    void currentRowChanged(headroom::Id id);
    void summaryChanged(const QString& summary);

private:
    void buildButtons(const EntityTableOptions& options);
    QToolButton* makeButton(const QString& text, const QString& help, void (EntityGrid::*does)());
    void describeCurrent();
    void showEmptiness();

    EntityTableModel* m_model;
    class QSortFilterProxyModel* m_filter = nullptr;
    EntityGrid* m_grid;
    class QHBoxLayout* m_buttons;
    QLabel* m_message;
    QLabel* m_empty;
    QString m_objection;
    std::vector<QToolButton*> m_rowButtons;
};

} // namespace headroom
