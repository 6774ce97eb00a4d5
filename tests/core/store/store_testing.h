// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the store share: folders, files as bytes, messages that carry the error.
#pragma once

#include "core/store/project_file.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <string>

#include <unistd.h>

namespace testing_support {

inline std::string textOf(const headroom::Error& error)
{
    std::string text = std::string(headroom::codeName(error.code)) + " at " + error.path;
    for (const headroom::Detail& detail : error.details)
        text += ", " + detail.key + "=" + detail.value;
    return text;
}

template<class T> std::string failureOf(const headroom::Result<T>& result)
{
    return result.ok() ? std::string("succeeded") : textOf(result.error());
}

/// A folder that goes at the end.
class Folder
{
public:
    Folder() = default;
    /// On a file system in memory where there is one: for tests that make thousands of files.
    static Folder inMemory()
    {
        const bool possible = QFileInfo(QStringLiteral("/dev/shm")).isWritable();
        return Folder(possible ? QStringLiteral("/dev/shm/headroom-XXXXXX") : QDir::tempPath() + QStringLiteral("/headroom-XXXXXX"));
    }
    std::string path(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }
    std::string path() const { return m_folder.path().toStdString(); }

private:
    explicit Folder(const QString& pattern) : m_folder(pattern) {}
    QTemporaryDir m_folder;
};

inline QByteArray bytesOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

inline bool writeBytes(const std::string& path, const QByteArray& bytes)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

inline bool isRoot() { return ::geteuid() == 0; }
/// Whether the full counts of the reliability bars are asked for.
inline bool fullCounts() { return qEnvironmentVariableIsSet("HEADROOM_FULL"); }

} // namespace testing_support

#define VERIFY_OK(result)                                                                                                        \
    do {                                                                                                                         \
        const auto& verified = (result);                                                                                         \
        QVERIFY2(verified.ok(), testing_support::failureOf(verified).c_str());                                                   \
    } while (false)

#define VERIFY_FAILS(result, expected)                                                                                           \
    do {                                                                                                                         \
        const auto& verified = (result);                                                                                         \
        QVERIFY2(!verified.ok() && verified.error().code == (expected), testing_support::failureOf(verified).c_str());           \
    } while (false)
