// SPDX-License-Identifier: GPL-3.0-or-later
// The project as a document: notes on it, and its named versions.
#pragma once

#include "ui/models/text_table_model.h"
#include "ui/pages/page.h"

#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace headroom {

class ProjectPage : public Page
{
    Q_OBJECT

public:
    explicit ProjectPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;

    QPlainTextEdit& notes() const { return *m_notes; }
    /// Why the notes that are shown are not those of the project; none when they are.
    const std::optional<Error>& notesProblem() const { return m_problem; }
    GridView& versions() const { return *m_grid; }
    QPushButton& saveButton() const { return *m_save; }
    QPushButton& openButton() const { return *m_open; }
    QPushButton& compareButton() const { return *m_compare; }
    QPushButton& restoreButton() const { return *m_restore; }
    QPushButton& removeButton() const { return *m_remove; }

signals:
    void saveRequested();
    void openRequested(headroom::Id version);
    void compareRequested(headroom::Id version);
    void restoreRequested(headroom::Id version);
    void removeRequested(headroom::Id version);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildNotes();
    QWidget* buildVersions();
    QPushButton* addButton(const QString& text, const QString& help, void (ProjectPage::*signal)(Id));
    void showNotes();
    void keepNotes();
    void cleanNotes();
    void replaceNotes(const QString& text, qsizetype cursor);
    void showVersions();
    Id currentVersion() const;

    QPlainTextEdit* m_notes = nullptr;
    QLabel* m_message = nullptr;
    std::optional<Error> m_problem;
    Text m_over;             // the project's notes while others are shown
    bool m_replaced = false; // another project is taking the place of this one
    QTimer m_pause;          // ends what is one undo step
    Gesture m_gesture = 0;
    TextTableModel* m_table = nullptr;
    GridView* m_grid = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace headroom
