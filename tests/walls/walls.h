// SPDX-License-Identifier: GPL-3.0-or-later
// The walls between the rooms: which file may include what.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace walls {

/// One #include line: what stands between the quotes or the angle brackets.
struct Include
{
    QString name;
    bool quoted = true;
    int line = 0;
};

/// The includes of a source text, in order. Comments are skipped; a raw string that holds an include is not understood.
QList<Include> includesOf(const QString& text);

/// Why `file` (its path from the root) may not include this, in one sentence; empty when it may.
QString objection(const QString& file, const Include& include);

/// The first circle among files that include each other, as its files in order with the first one repeated; empty when
/// there is none. Names that are no keys of `includes` are left out.
QStringList circle(const QHash<QString, QStringList>& includes);

} // namespace walls
