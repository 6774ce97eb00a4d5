// SPDX-License-Identifier: GPL-3.0-or-later
// Above every page while the open file is only read: that what is edited is a copy, and the ways out.
#pragma once

#include "ui/document/project_files.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace headroom {

class ReadOnlyBanner : public QFrame
{
    Q_OBJECT

public:
    ReadOnlyBanner(const Document& document, const ProjectFiles& files, QWidget* parent = nullptr);

    /// Shows how things are now.
    void refresh();
    QString text() const;
    QPushButton& copyButton() const { return *m_copy; }
    QPushButton& editButton() const { return *m_edit; }

signals:
    void copyRequested();
    /// The file itself is wanted, to be edited.
    void editRequested();

private:
    const Document& m_document;
    const ProjectFiles& m_files;
    QLabel* m_text;
    QPushButton* m_copy;
    QPushButton* m_edit;
};

} // namespace headroom
