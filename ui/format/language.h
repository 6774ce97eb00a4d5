// SPDX-License-Identifier: GPL-3.0-or-later
// The languages that the window speaks, and the switch between them.
#pragma once

#include <QLocale>
#include <QStringList>

#include <memory>

class QTranslator;

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

/// From now on numbers and dates are written as in this locale ("de-CH"); an empty or unknown one: as the language writes them. True
/// when that is another one than before. Words stay in the window's language, names of months go with the dates.
bool useFormats(const QString& locale);
/// The locale of the window's language, for what is made of words.
QLocale languageLocale();

/// From now on texts, Qt's own too, and the default locale are of that language; an empty or unknown code is the first of the
/// system's languages that is spoken here, else English. Widgets keep the words that they have. Domain: an application is there.
void useLanguage(const QString& code);
/// The one that is in use; empty before useLanguage() was called.
QString usedLanguage();

/// Texts in a language that need not be the one in use; nothing is switched, so any thread may ask.
class LanguageTexts
{
public:
    /// A code of languages(); another one: the language in use, English where none is.
    explicit LanguageTexts(const QString& language);
    /// The text itself where it has no translation.
    QString text(const char* context, const QString& source, const QString& meaning = {}) const;

private:
    std::shared_ptr<const QTranslator> m_translator; // null: English
};

/// Another language and other formats for as long as it lives: of a report that is not in the window's. What is empty stays as it is.
class SpokenLanguage
{
public:
    /// `language`: a code of languages(); `formats`: a language tag, "de-CH".
    SpokenLanguage(const QString& language, const QString& formats);
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;

private:
    QLocale m_formats; // of before
    QString m_language;
    bool m_switched = false;
};

} // namespace headroom
