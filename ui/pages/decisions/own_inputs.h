// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs that a sensitivity is asked of, chosen by their paths, in place of the project's uncertain ones; remembered with the file.
#pragma once

#include "core/analysis/sensitivity.h"
#include "ui/document/document.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace headroom {

class OwnInputs : public QWidget
{
    Q_OBJECT

public:
    explicit OwnInputs(Document& document, QWidget* parent = nullptr);

    /// In the order in which they were added; empty: none is chosen.
    const std::vector<SensitivityInput>& inputs() const { return m_inputs; }
    QLineEdit& line() const { return *m_line; }
    QListWidget& list() const { return *m_list; }
    QPushButton& addButton() const { return *m_add; }
    QPushButton& removeButton() const { return *m_remove; }

public slots:
    /// What the line says, or why not.
    void add();
    /// The current one of the list.
    void remove();

signals:
    void changed();

private:
    void say(const QString& why);
    void showList();
    void load();
    void keep() const;
    static QString nameOf(const SensitivityInput& input);

    Document& m_document;
    std::vector<SensitivityInput> m_inputs;
    QStringList m_texts; // as they were typed
    bool m_pathIsNew = false;
    QLineEdit* m_line;
    QPushButton* m_add;
    QListWidget* m_list;
    QPushButton* m_remove;
    QLabel* m_message;
};

} // namespace headroom
