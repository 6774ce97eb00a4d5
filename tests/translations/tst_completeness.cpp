// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the sources has its translation, and it fits its source: places for values, keys, punctuation.
#include "tests/support/testing.h"
#include "tests/translations/core_texts.h"
#include "tests/translations/ts_file.h"

#include <QRegularExpression>

using namespace translations_test;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString& language) { return sourcePath(u"resources/translations/headroom_%1.ts"_s.arg(language)); }

const Message* find(const std::vector<Message>& messages, const Message& wanted)
{
    for (const Message& m : messages)
        if (m.context == wanted.context && m.source == wanted.source && m.meaning == wanted.meaning)
            return &m;
    return nullptr;
}

QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(u"%L?(\\d+|n)"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured(0));
    places.sort();
    return places;
}

qsizetype mnemonicsIn(const QString& text)
{
    static const QRegularExpression mnemonic(u"&[^&\\s]"_s);
    return QString(text).remove(u"&&"_s).count(mnemonic);
}

/// A text's end as far as it must be the translation's: a full stop, an ellipsis, a colon.
QChar endOf(const QString& text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back();
    return last == u'…' || last == u'.' ? QChar(u'.') : last == u':' || last == u' ' ? last : QChar();
}

/// What is wrong with the translation; empty when nothing is.
QString faultOf(const Message& m, const QString& translation, const QString& language)
{
    static const QRegularExpression looseMark(u" [:;?!»]|« "_s);
    if (translation.trimmed().isEmpty() && !m.source.trimmed().isEmpty())
        return u"is empty"_s;
    if (placesIn(translation) != placesIn(m.source))
        return u"has other places for values"_s;
    if (mnemonicsIn(translation) != mnemonicsIn(m.source))
        return u"has another number of mnemonics"_s;
    if (endOf(translation) != endOf(m.source))
        return u"ends otherwise"_s;
    if (translation.count(u'\n') != m.source.count(u'\n') || translation.count(u'\t') != m.source.count(u'\t'))
        return u"has other line breaks or tabs"_s;
    if (translation.startsWith(u' ') != m.source.startsWith(u' '))
        return u"begins otherwise"_s;
    if (language == "fr"_L1 && translation.contains(looseMark))
        return u"needs no-break spaces before : ; ? ! » and after «"_s;
    if (language == "de"_L1 && translation.count(u'„') != translation.count(u'“'))
        return u"has quotation marks that do not pair"_s;
    return {};
}

} // namespace

class CompletenessTest : public QObject
{
    Q_OBJECT

private slots:
    void contextsAreThoseOfTheProgram();
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void translationsFitTheirTexts_data() { languages(); }
    void translationsFitTheirTexts();
    void pluralsHaveTheirForms();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("French") << u"fr"_s;
    }
};

/// A class in a namespace has it in its context. Where lupdate loses the namespace, the text is looked up elsewhere and never found.
void CompletenessTest::contextsAreThoseOfTheProgram()
{
    static const QStringList ownContexts{u"Chart"_s, u"Gantt"_s, u"OptionTree"_s, u"OptionWorth"_s, u"Provenance"_s, u"Report"_s, u"TableCopy"_s, u"core"_s, u"files"_s, u"format"_s, u"headline"_s, u"import"_s, u"main"_s, u"manual"_s, u"messages"_s, u"prices"_s,
        u"samples"_s, u"sizes"_s, u"statement"_s, u"target"_s};
    QStringList lost;
    for (const Message& source : messagesOfTheSources())
        if (!ownContexts.contains(source.context) && !source.context.startsWith("headroom::"_L1))
            lost.append(source.title());
    QVERIFY2(lost.isEmpty(),
        qPrintable(u"lupdate does not see the namespace or the class of (is there a std:: above them in an unnamed namespace?):\n  "_s
            + lost.join(u"\n  "_s)));
}

void CompletenessTest::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const std::vector<Message> translated = messagesIn(pathOf(language));
    const std::vector<Message> sources = messagesOfTheSources();
    QVERIFY(sources.size() > 1500);
    QStringList missing;
    for (const Message& source : sources)
        if (const Message* message = find(translated, source); !message || !message->isFinished)
            missing.append(source.title());
    QVERIFY2(missing.isEmpty(),
        qPrintable(u"%1 texts are not translated; \"dev translations\" puts them into %2:\n  %3"_s.arg(missing.size())
                       .arg(pathOf(language), missing.join(u"\n  "_s))));
}

void CompletenessTest::translationsFitTheirTexts()
{
    QFETCH(QString, language);
    QStringList faults;
    for (const Message& message : messagesIn(pathOf(language)))
        if (message.isFinished && !message.isPlural)
            if (const QString fault = faultOf(message, message.translations.value(0), language); !fault.isEmpty())
                faults.append(u"%1 -> %2: %3"_s.arg(message.title(), message.translations.value(0), fault));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// English too has a singular; the other texts of English are the sources'.
void CompletenessTest::pluralsHaveTheirForms()
{
    for (const QString& language : {u"en"_s, u"de"_s, u"fr"_s}) {
        const std::vector<Message> translated = messagesIn(pathOf(language));
        for (const Message& source : messagesOfTheSources()) {
            if (!source.isPlural)
                continue;
            const Message* message = find(translated, source);
            QVERIFY2(message && message->isFinished, qPrintable(language + u' ' + source.title()));
            QCOMPARE(message->translations.size(), 2);
            QVERIFY2(message->translations[0] != message->translations[1], qPrintable(source.title()));
            for (const QString& form : message->translations)
                QCOMPARE(placesIn(form), placesIn(source.source));
        }
    }
}

HEADROOM_TEST(CompletenessTest);
#include "tst_completeness.moc"
