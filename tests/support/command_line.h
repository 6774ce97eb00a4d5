// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli as people run it: arguments in, exit code and texts out.
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace testing_support {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// The same with texts.
struct RanText
{
    int code = -1;
    QString out;
    QString err;
};

/// In `folder`, which also has the user's data, as far as there is one. `input` is what is typed.
inline Ran runCommandLine(const QStringList& arguments, const QString& folder = {}, const QByteArray& input = {})
{
    QProcess process;
    if (!folder.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder + QStringLiteral("/data"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder + QStringLiteral("/settings"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
    }
    process.start(QStringLiteral(HEADROOM_BINARY_DIR "/bin/headroom-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

inline RanText runForText(const QStringList& arguments, const QString& folder = {})
{
    const Ran ran = runCommandLine(arguments, folder);
    return {ran.code, QString::fromUtf8(ran.out), QString::fromUtf8(ran.err)};
}

/// The path of a file with that content.
inline QString written(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
    return file.fileName();
}

} // namespace testing_support
