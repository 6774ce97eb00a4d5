// SPDX-License-Identifier: GPL-3.0-or-later
// Writing what is made from a project beside it, never over it.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace headroom {

/// Whether something else may be written there. Errors: FileExists where a project file stands, directly or behind a symbolic link.
Status mayBeReplaced(const QString& path);
/// Writes the bytes, wholly or not at all; into what is no file (a terminal, a pipe) directly. What a symbolic link leads to is what is written. Errors: as mayBeReplaced();
/// FileUnwritable with the reason.
Status writeOutput(const QString& path, const QByteArray& bytes);
/// The same of what `write` puts into the file, piece by piece; nothing is written when it says false.
Status writeOutput(const QString& path, const std::function<bool(QIODevice& file)>& write);

} // namespace headroom
