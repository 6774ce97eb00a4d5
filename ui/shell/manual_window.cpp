// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manual_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// Shows what it is given and fetches nothing.
class OwnText : public QTextBrowser
{
public:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

} // namespace

ManualWindow::ManualWindow(QList<ManualTopic> topics, QWidget* parent)
    : QDialog(parent),
      m_topics(std::move(topics)),
      m_plain(m_topics.size()),
      m_search(new QLineEdit),
      m_list(new QListWidget),
      m_text(new OwnText)
{
    setWindowTitle(tr("Manual of Headroom"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_list->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Text of the topic"));
    m_text->setOpenLinks(false);
    for (const ManualTopic& topic : m_topics)
        m_list->addItem(topic.title);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_list);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 40);
    splitter->setSizes({fontMetrics().averageCharWidth() * 35, fontMetrics().averageCharWidth() * 115});
    connect(m_list, &QListWidget::currentRowChanged, this, &ManualWindow::showTopic);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::findNext);
    m_list->setCurrentRow(0);
}

const QString& ManualWindow::plainText(qsizetype topic)
{
    if (m_plain[topic].isEmpty())
        m_plain[topic] = m_topics[topic].title + u'\n' + QTextDocumentFragment::fromHtml(m_topics[topic].html).toPlainText();
    return m_plain[topic];
}

/// Only topics that have every word stay in the list; the first of them is shown where the one that is shown has not.
void ManualWindow::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const bool fits = std::all_of(
            words.begin(), words.end(), [&](const QString& word) { return plainText(i).contains(word, Qt::CaseInsensitive); });
        m_list->setRowHidden(i, !fits);
        if (fits && first < 0)
            first = i;
    }
    if (first >= 0 && (m_list->currentRow() < 0 || m_list->isRowHidden(m_list->currentRow())))
        m_list->setCurrentRow(first);
    m_text->moveCursor(QTextCursor::Start);
    findNext();
}

void ManualWindow::showTopic()
{
    const int topic = m_list->currentRow();
    if (topic < 0)
        return;
    m_text->setHtml(u"<h2>%1</h2>\n%2"_s.arg(m_topics[topic].title.toHtmlEscaped(), m_topics[topic].html));
    findNext();
}

/// The next place of what is searched for, then the first one again.
void ManualWindow::findNext()
{
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty() || m_text->find(wanted))
        return;
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(wanted);
}

bool ManualWindow::showPlace(const QString& place)
{
    const QString mark = u"<a name=\"%1\">"_s.arg(place.toHtmlEscaped());
    for (int i = 0; i < m_topics.size(); ++i) {
        const bool isTopic = m_topics[i].id == place;
        if (!isTopic && !m_topics[i].html.contains(mark))
            continue;
        m_search->clear();
        m_list->setCurrentRow(i);
        if (!isTopic)
            m_text->scrollToAnchor(place);
        return true;
    }
    return false;
}

} // namespace headroom
