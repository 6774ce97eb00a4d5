// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows while no project is open: ways to begin, the samples, recent files, unsaved work.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QGroupBox;
class QPushButton;

namespace headroom {

class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Unsaved work of an earlier run.
    struct Kept
    {
        QString session; // its file
        QString title;
        QString about;
    };
    void setRecent(const QStringList& paths);
    void setKept(const std::vector<Kept>& kept);
    /// Puts the focus on what most people want first.
    void takeFocus();

signals:
    void inventoryRequested();
    void emptyRequested();
    void openRequested();
    void manualRequested();
    void sampleChosen(const QString& name);
    void fileChosen(const QString& path);
    void recoverRequested(const QString& session);
    void discardRequested(const QString& session);

private:
    QGroupBox* addSection(const QString& title);
    QPushButton* addChoice(QGroupBox* section, const QString& text, const QString& about);
    void clear(QGroupBox* section);

    QGroupBox* m_kept = nullptr;
    QGroupBox* m_recent = nullptr;
    QPushButton* m_first = nullptr;
};

} // namespace headroom
