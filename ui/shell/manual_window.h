// SPDX-License-Identifier: GPL-3.0-or-later
// The manual in a window of its own: topics to the left, what was searched for among them, the text to the right.
#pragma once

#include "ui/format/manual.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace headroom {

class ManualWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ManualWindow(QList<ManualTopic> topics, QWidget* parent = nullptr);

    /// Opens a topic, or the topic that has the place ("company.taxRate", "page.Debt"); false when there is none.
    bool showPlace(const QString& place);

    QLineEdit& search() const { return *m_search; }
    QListWidget& list() const { return *m_list; }
    QTextBrowser& text() const { return *m_text; }

private:
    void filter();
    void showTopic();
    void findNext();
    const QString& plainText(qsizetype topic);

    const QList<ManualTopic> m_topics;
    QStringList m_plain; // of each topic; made when it is first searched
    QLineEdit* m_search;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace headroom
