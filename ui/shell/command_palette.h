// SPDX-License-Identifier: GPL-3.0-or-later
// One line to find anything by: commands with their keys, pages and their tabs, figures, every field of the schema, every row by its
// name.
#pragma once

#include "core/model/model.h"
#include "ui/shell/command_list.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QTreeWidget;

namespace headroom {

class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// What a field or row leads to; a field of an entity without rows has no row.
    struct Place
    {
        Entity entity = Entity::Company;
        Id row = noId;
        const Field* field = nullptr;
    };
    using Go = std::function<void(const Place&)>;
    /// Whatever else there is to go to: a figure, a tab.
    struct Goal
    {
        QString text;
        QString kind;
        std::function<void()> go;
    };

    CommandPalette(
        const QMenuBar& bar, const Model& model, Go go, QWidget* parent = nullptr, const std::vector<Goal>& goals = {});

    /// Does what was chosen. Domain: the dialog was accepted.
    void run() const;
    QLineEdit& input() const { return *m_input; }
    QTreeWidget& list() const { return *m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Found
    {
        QString text;
        QString kind;
        QString keys;
        QPointer<QAction> action;
        Place place;
        int score = 0;
        std::function<void()> does = {};
    };
    void addCommands(const QMenuBar& bar);
    void addFields();
    void search();
    void addRows(const QStringList& words, std::vector<Found>& found) const;
    void addRowsOf(const EntitySchema& schema, const QStringList& words, std::vector<Found>& found) const;
    void showFound(std::vector<Found> found);
    void choose();

    const Model m_model;
    const Go m_go;
    std::vector<Found> m_known; // commands, fields and goals
    std::vector<Found> m_shown; // as the list has them
    QLineEdit* m_input;
    QTreeWidget* m_list;
    Found m_chosen;
};

} // namespace headroom
