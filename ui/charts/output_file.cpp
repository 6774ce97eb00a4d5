// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/output_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace headroom {

namespace {

Status unwritable(const QString& path, const QFileDevice& file)
{
    return Error{ErrorCode::FileUnwritable, path.toStdString(), {{"reason", file.errorString().toStdString()}}};
}

} // namespace

Status mayBeReplaced(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return done();
    QFile present(path);
    if (present.open(QIODevice::ReadOnly) && present.read(15) == QByteArrayLiteral("SQLite format 3"))
        return Error{ErrorCode::FileExists, path.toStdString(), {}};
    return done();
}

Status writeOutput(const QString& path, const QByteArray& bytes)
{
    return writeOutput(path, [&](QIODevice& file) { return file.write(bytes) == bytes.size(); });
}

Status writeOutput(const QString& path, const std::function<bool(QIODevice& file)>& write)
{
    if (const Status status = mayBeReplaced(path); !status)
        return status;
    const QFileInfo target(path);
    if (target.exists() && !target.isFile()) { // a device or a pipe stays what it is
        QFile device(path);
        return device.open(QIODevice::WriteOnly) && write(device) && device.flush() ? done() : unwritable(path, device);
    }
    QSaveFile file(target.isSymLink() && target.exists() ? target.canonicalFilePath() : path);
    return file.open(QIODevice::WriteOnly) && write(file) && file.commit() ? done() : unwritable(path, file);
}

} // namespace headroom
