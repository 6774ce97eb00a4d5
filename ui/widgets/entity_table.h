// SPDX-License-Identifier: GPL-3.0-or-later
// A table of an entity with its title, its buttons, and a line that explains the current cell or says what is wrong with it.
#pragma once

#include "ui/widgets/entity_grid.h"

#include <QTimer>
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
    bool filtered = false;                // with a field that filters by text in any column
    bool editableRows = true;             // rows can be added and removed
    int frozen = 1;                       // so many columns stand still while the others scroll
};

class EntityTable : public QWidget
{
    Q_OBJECT

public:
    EntityTable(Document& document, Entity entity, const EntityTableOptions& options = {}, QWidget* parent = nullptr);

    EntityTableModel& model() const { return *m_model; }
    RowOrder& order() const { return *m_order; }
    EntityGrid& grid() const { return *m_grid; }
    QString message() const;
    /// What is filtered and how many rows are left; that rows are being sorted; empty when all rows stand as they are.
    QString state() const;
    /// Of an entity that lists under another.
    void showRowsOf(Id parent);
    /// Makes the field's column wide enough for so many letters.
    void widen(std::string_view field, int letters);
    /// Puts a button in the row of buttons.
    void addButton(QToolButton* button);

signals:
    void currentRowChanged(headroom::Id id);
    void summaryChanged(const QString& summary);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildGrid(const EntityTableOptions& options);
    void buildButtons(const EntityTableOptions& options);
    void buildState();
    void showState();
    QString filterText() const;
    void filterAnywhere();
    QToolButton* makeButton(const QString& text, const QString& help);
    void makeRowButton(const QString& text, const QString& help, void (EntityGrid::*does)());
    void describeCurrent();
    void showMessage();
    void showEmptiness();

    EntityTableModel* m_model;
    RowOrder* m_order;
    EntityGrid* m_grid;
    class QLayout* m_buttons;
    QLineEdit* m_filter = nullptr;
    QWidget* m_stateLine;
    QLabel* m_state;
    QToolButton* m_clear = nullptr;
    QToolButton* m_again = nullptr;
    QToolButton* m_cancel = nullptr;
    QTimer m_patience; // before it is said that something takes time
    int m_percent = 0;
    QLabel* m_message;
    QLabel* m_empty;
    QString m_objection;
    QString m_text; // of the message, in full
    bool m_isWrong = false;
    std::vector<QToolButton*> m_rowButtons;
};

} // namespace headroom
