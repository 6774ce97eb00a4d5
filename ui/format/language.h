// SPDX-License-Identifier: GPL-3.0-or-later
// The languages that the window speaks, and the switch between them.
#pragma once

#include <QLocale>
#include <QStringList>

namespace headroom {

/// Their codes, English, that of the source texts, first.
const QStringList& languages();
/// A language by its own name: "Deutsch" of "de".
QString languageName(const QString& code);

/// The code that the user chose; empty: as the system.
QString chosenLanguage();
void chooseLanguage(const QString& code);

/// The locale of a language in the user's country, as far as there is one: numbers and months follow it.
QLocale localeOf(const QString& code);

/// From now on texts, Qt's own too, and the default locale are of that language; an empty or unknown code is the first of the
/// system's languages that is spoken here, else English. Widgets keep the words that they have. Domain: an application is there.
void useLanguage(const QString& code);

} // namespace headroom
