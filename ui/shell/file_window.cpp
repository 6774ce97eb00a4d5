// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_window.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

const QByteArray question = "raise\n"_ba;
const QByteArray reply = "raised\n"_ba;
constexpr int patience = 1000; // milliseconds

QString folderOf(const QString& stateFolder) { return stateFolder.isEmpty() ? QString() : stateFolder + u"/windows"_s; }

/// One name a file, whatever links lead to it.
QString socketOf(const QString& folder, const QString& path)
{
    const QFileInfo file(path);
    const QString real = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return folder + u'/' + QString::fromLatin1(hash);
}

bool makePrivate(const QString& folder)
{
    return QDir().mkpath(folder) && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool isAlive(const QString& socketName)
{
    QLocalSocket socket;
    socket.connectToServer(socketName);
    return socket.waitForConnected(patience);
}

} // namespace

FileWindow::FileWindow(const QString& stateFolder, QObject* parent)
    : QObject(parent), m_folder(folderOf(stateFolder)), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &FileWindow::answer);
}

void FileWindow::answerFor(const QString& path)
{
    if (path == m_path)
        return;
    m_server->close(); // removes its socket
    m_path = path;
    if (path.isEmpty() || m_folder.isEmpty() || !makePrivate(m_folder))
        return;
    const QString name = socketOf(m_folder, path);
    if (m_server->listen(name) || isAlive(name))
        return;
    QLocalServer::removeServer(name);
    m_server->listen(name);
}

/// Nothing but the one question is understood, and nothing of it is used: whoever may connect is the user.
void FileWindow::answer()
{
    while (QLocalSocket* caller = m_server->nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        const auto read = [this, caller] {
            if (caller->bytesAvailable() > question.size()) {
                caller->abort();
            } else if (caller->canReadLine()) {
                if (caller->readLine() == question) {
                    emit raiseRequested();
                    caller->write(reply);
                }
                caller->disconnectFromServer();
            }
        };
        connect(caller, &QLocalSocket::readyRead, this, read);
        read();
    }
}

bool FileWindow::raiseOther(const QString& stateFolder, const QString& path)
{
    if (stateFolder.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(socketOf(folderOf(stateFolder), path));
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(question);
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience) && socket.readLine() == reply;
}

} // namespace headroom
