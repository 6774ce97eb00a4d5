// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/output_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace headroom {

Status writeOutput(const QString& path, const QByteArray& bytes)
{
    return writeOutput(path, [&](QIODevice& file) { return file.write(bytes) == bytes.size(); });
}

Status writeOutput(const QString& path, const std::function<bool(QIODevice& file)>& write)
{
    const std::string name = path.toStdString();
    const QFileInfo target(path);
    if (target.exists() && target.isFile()) {
        QFile present(path);
        if (present.open(QIODevice::ReadOnly) && present.read(15) == QByteArrayLiteral("SQLite format 3"))
            return Error{ErrorCode::FileExists, name, {}};
    }
    QSaveFile file(target.isSymLink() && target.exists() ? target.canonicalFilePath() : path);
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit())
        return Error{ErrorCode::FileUnwritable, name, {{"reason", file.errorString().toStdString()}}};
    return done();
}

} // namespace headroom
