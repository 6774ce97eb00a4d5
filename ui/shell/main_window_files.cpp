// SPDX-License-Identifier: GPL-3.0-or-later
// What the File menu does.
#include "ui/shell/main_window.h"
#include "ui/format/date_format.h"

#include "ui/document/journal.h"
#include "ui/format/formatter.h"
#include "ui/format/language.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/shell/file_window.h"
#include "ui/widgets/long_task.h"

#include <QApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int mostRecent = 10;

QString projectFilter() { return MainWindow::tr("Headroom projects (*.headroom)"); }

} // namespace

/// On a thread of its own; what takes long can be watched and cancelled.
void MainWindow::runOnFile(const QString& what, const std::function<void(const WorkWatch&)>& work)
{
    runLongTask(this, what, Cancellable::Yes, [&work](LongTask& task) { work(task.watch()); });
}

void MainWindow::newEmpty()
{
    const QDate today = QDate::currentDate();
    m_files.newEmpty(Month(today.year(), today.month()));
    showPage(PageId::Overview);
}

QStringList MainWindow::sampleNames()
{
    QStringList names;
    for (const QFileInfo& file : QDir(u":/headroom/samples"_s).entryInfoList(QDir::Files, QDir::Name))
        names.push_back(file.completeBaseName());
    return names;
}

bool MainWindow::openSample(const QString& name)
{
    QFile file(u":/headroom/samples/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        tell(tr("There is no sample “%1”.").arg(forDisplay(name)),
            tr("There are: %1.").arg(languageLocale().createSeparatedList(sampleNames())));
        return false;
    }
    if (const Status status = m_files.newFromJson(file.readAll()); !status.ok()) {
        if (status.error().code != ErrorCode::Cancelled)
            tell(tr("The sample can't be opened."), messageText(status.error()));
        return false;
    }
    showPage(PageId::Overview);
    return true;
}

bool MainWindow::offerRecovery()
{
    if (!m_journal)
        return false;
    for (const Recoverable& found : m_journal->recoverable()) {
        if (found.problem) {
            tell(tr("Unsaved work of an earlier session can't be read. It stays where it is."), messageText(*found.problem));
            continue;
        }
        const QString path = toQString(found.info.origin.path);
        const QString name = path.isEmpty() ? tr("an untitled project") : forDisplay(QFileInfo(path).fileName());
        const QString when = dateTimeText(userLocale(), found.info.edited);
        QMessageBox box(QMessageBox::Question, tr("Unsaved work"),
            tr("There is unsaved work on %1, last edited %2.").arg(name, when), QMessageBox::NoButton, this);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(tr("Recover it with its undo steps, keep it for later, or throw it away for good?"));
        QPushButton* recover = box.addButton(tr("Recover"), QMessageBox::AcceptRole);
        QPushButton* discard = box.addButton(tr("Throw away"), QMessageBox::DestructiveRole);
        box.addButton(tr("Later"), QMessageBox::RejectRole);
        box.setDefaultButton(recover);
        askDialog(box);
        if (box.clickedButton() == discard) {
            discardKept(toQString(found.info.path));
        } else if (box.clickedButton() == recover && recoverSession(toQString(found.info.path))) {
            return true;
        }
    }
    return false;
}

MainWindow::WhenLocked MainWindow::askLocked(const Error& locked, ReadOnlyOffer offer)
{
    QMessageBox box(QMessageBox::Warning, tr("The project is open elsewhere"), sentence(locked), QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("If both save, the later one replaces the other's work."));
    QPushButton* const read =
        offer == ReadOnlyOffer::Yes ? box.addButton(tr("Open &read-only"), QMessageBox::AcceptRole) : nullptr;
    QPushButton* const open = box.addButton(tr("Open &all the same"), QMessageBox::DestructiveRole);
    QPushButton* const cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(read ? read : cancel);
    askDialog(box);
    if (box.clickedButton() == open)
        return WhenLocked::TakeOver;
    return read && box.clickedButton() == read ? WhenLocked::OpenReadOnly : WhenLocked::Cancel;
}

/// Whether nothing is lost when another project takes the place of this one.
bool MainWindow::isPristine() const
{
    return isAtStart() || (m_document.filePath().isEmpty() && !m_document.isModified() && !unkeptNotes());
}

void MainWindow::openBeside(const QString& path)
{
    if (isOpenHere(path))
        comeToFront();
    else if (isPristine())
        openPath(path);
    else if (!FileWindow::raiseOther(m_stateFolder, path) && !openWindow(path) && maybeSave())
        openPath(path); // no second program can be started
}

bool MainWindow::isOpenHere(const QString& path) const
{
    return !m_document.filePath().isEmpty() && QFileInfo(path) == QFileInfo(m_document.filePath());
}

/// A project in JSON is read into one that has no file yet.
bool MainWindow::openJson(const QString& path)
{
    if (const Status status = m_files.newFromJsonFile(path); !status.ok())
        return tellNotOpened(path, status.error());
    showPage(PageId::Overview);
    return true;
}

/// Who ended it knows. Returns false.
bool MainWindow::tellNotOpened(const QString& path, const Error& why)
{
    const QString name = forDisplay(QFileInfo(path).fileName());
    if (why.code == ErrorCode::Cancelled)
        statusBar()->showMessage(tr("%1 was not opened: cancelled.").arg(name), 10000);
    else if (why.code == ErrorCode::ChangeStale)
        tell(tr("%1 was not opened.").arg(name), tr("What is open here was edited meanwhile; it stays open."));
    else
        tell(tr("%1 can't be opened.").arg(name), messageText(why));
    return false;
}

bool MainWindow::openPath(const QString& path)
{
    if (m_files.isBusy())
        return false;
    if (QFileInfo(path).suffix().toLower() == "json"_L1)
        return openJson(path);
    if (!isOpenHere(path) && FileWindow::raiseOther(m_stateFolder, path)) {
        statusBar()->showMessage(tr("%1 is open in another window.").arg(forDisplay(QFileInfo(path).fileName())), 10000);
        return false;
    }
    return openProjectFile(path, ProjectFiles::Locking::Respect);
}

bool MainWindow::openToRead(const QString& path) { return openProjectFile(path, ProjectFiles::Locking::ReadOnly); }

bool MainWindow::openProjectFile(const QString& path, ProjectFiles::Locking locking)
{
    if (!isAtStart())
        saveLayout();
    auto notes = m_files.open(path, locking);
    if (!notes.ok() && notes.error().code == ErrorCode::FileLocked) {
        const WhenLocked answer = askLocked(notes.error(), ReadOnlyOffer::Yes);
        if (answer == WhenLocked::Cancel)
            return false;
        notes = m_files.open(
            path, answer == WhenLocked::TakeOver ? ProjectFiles::Locking::TakeOver : ProjectFiles::Locking::ReadOnly);
    }
    if (!notes.ok())
        return tellNotOpened(path, notes.error());
    rememberRecent(m_document.filePath());
    const int last = QSettings().value(u"pages"_s).toMap().value(m_document.filePath(), 0).toInt();
    showPage(static_cast<PageId>(std::clamp(last, 0, pageCount - 1)));
    showTitle();
    tellNotes(*notes);
    return true;
}

/// That the file can't be written stands above the pages.
void MainWindow::tellNotes(const Findings& notes)
{
    QStringList lines;
    for (const Finding& note : notes)
        if (note.what.code != ErrorCode::FileUnwritable)
            lines.append(messageText(note.what));
    if (!lines.isEmpty())
        tell(tr("%1 is open.").arg(m_document.displayName()), lines.join(u'\n'));
}

/// That of the project, that of the last one, or the documents.
QString MainWindow::startFolder() const
{
    if (!m_document.filePath().isEmpty())
        return QFileInfo(m_document.filePath()).absolutePath();
    const QStringList recent = QSettings().value(u"recent"_s).toStringList();
    const QFileInfo folder(recent.isEmpty() ? QString() : QFileInfo(recent.constFirst()).absolutePath());
    return !recent.isEmpty() && folder.isDir() && folder.isWritable()
        ? folder.filePath()
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void MainWindow::chooseAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a project"), startFolder(), projectFilter() + u";;"_s + tr("Projects as JSON (*.json)"));
    if (!path.isEmpty())
        openBeside(path);
}

void MainWindow::chooseAndRead()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a project to read it"), startFolder(), projectFilter());
    if (!path.isEmpty() && maybeSave())
        openToRead(path);
}

void MainWindow::rememberRecent(const QString& path)
{
    QSettings settings;
    QStringList recent = settings.value(u"recent"_s).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    recent = recent.mid(0, mostRecent);
    settings.setValue(u"recent"_s, recent);
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QStringList recent = QSettings().value(u"recent"_s).toStringList();
    for (const QString& path : recent) {
        QString name = forDisplay(QFileInfo(path).fileName());
        QAction* action = m_recent->addAction(name.replace(u'&', u"&&"_s));
        action->setStatusTip(forDisplay(path));
        connect(action, &QAction::triggered, this, [this, path] { openBeside(path); });
    }
    if (recent.isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

} // namespace headroom
