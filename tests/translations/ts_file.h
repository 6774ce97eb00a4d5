// SPDX-License-Identifier: GPL-3.0-or-later
// What a .ts file holds.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace translations_test {

struct Message
{
    QString context;
    QString source;
    QString meaning;
    bool isPlural = false;
    bool isFinished = false;
    QStringList translations; // one, or the forms of a plural

    QString title() const; // "MainWindow: Open…"
};

/// Ends the program when the file can't be read. Obsolete messages are left out.
std::vector<Message> messagesIn(const QString& path);
/// What lupdate finds in the sources of today.
std::vector<Message> messagesOfTheSources();

} // namespace translations_test
