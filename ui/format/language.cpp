// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QPointer>
#include <QSettings>
#include <QTranslator>

static void initialiseTranslations() { Q_INIT_RESOURCE(translations); }

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

const QString settingKey = u"language"_s;

/// What the default locale is made of.
struct Chosen
{
    QString language; // a code; empty before useLanguage()
    QLocale formats = QLocale::c();
};
Chosen& chosen()
{
    static Chosen all;
    return all;
}

void setDefaultLocale() { QLocale::setDefault(chosen().formats == QLocale::c() ? languageLocale() : chosen().formats); }

QString systemLanguage()
{
    for (const QString& name : QLocale::system().uiLanguages())
        if (const QString code = name.left(2); languages().contains(code) && (name.size() == 2 || name.at(2) == u'-'))
            return code;
    return languages().first();
}

/// Null when there is no such file.
QTranslator* installed(const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator))
        return translator;
    delete translator;
    return nullptr;
}

} // namespace

const QStringList& languages()
{
    static const QStringList all{u"en"_s, u"de"_s, u"fr"_s};
    return all;
}

QString languageName(const QString& code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == "en"_L1)
        name = u"English"_s; // not "American English"
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

QString chosenLanguage() { return QSettings().value(settingKey).toString(); }

void chooseLanguage(const QString& code) { QSettings().setValue(settingKey, code); }

QLocale localeOf(const QString& code) { return QLocale(QLocale(code).language(), QLocale::system().territory()); }

QLocale languageLocale() { return chosen().language.isEmpty() ? QLocale::system() : localeOf(chosen().language); }

bool useFormats(const QString& locale)
{
    const QLocale wanted = locale.isEmpty() ? QLocale::c() : QLocale(locale);
    if (wanted == chosen().formats)
        return false;
    chosen().formats = wanted;
    setDefaultLocale();
    return true;
}

void useLanguage(const QString& code)
{
    static QPointer<QTranslator> ofQt;
    static QPointer<QTranslator> ours;
    initialiseTranslations();
    delete ofQt;
    delete ours;
    const QString language = languages().contains(code) ? code : systemLanguage();
    chosen().language = language;
    setDefaultLocale();
    ofQt = installed(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    ours = installed(u"headroom_"_s + language, u":/headroom/translations"_s);
}

QString usedLanguage() { return chosen().language; }

LanguageTexts::LanguageTexts(const QString& language)
{
    initialiseTranslations();
    const QString code = languages().contains(language) ? language : usedLanguage();
    auto translator = std::make_shared<QTranslator>();
    if (!code.isEmpty() && translator->load(u"headroom_"_s + code, u":/headroom/translations"_s))
        m_translator = std::move(translator);
}

QString LanguageTexts::text(const char* context, const QString& source, const QString& meaning) const
{
    const QString found =
        m_translator ? m_translator->translate(context, qUtf8Printable(source), qUtf8Printable(meaning)) : QString();
    return found.isEmpty() ? source : found;
}

SpokenLanguage::SpokenLanguage(const QString& language, const QString& formats)
    : m_language(chosen().language), m_switched(languages().contains(language) && language != chosen().language)
{
    if (m_switched)
        useLanguage(language);
    if (!formats.isEmpty())
        QLocale::setDefault(QLocale(formats));
}

SpokenLanguage::~SpokenLanguage()
{
    if (m_switched)
        useLanguage(m_language);
    QLocale::setDefault(m_formats);
}

} // namespace headroom
