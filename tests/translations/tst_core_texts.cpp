// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "tests/translations/core_texts.h"

#include "core/engine/projection.h"
#include "core/exchange/project_json.h"
#include "core/exchange/workbook_texts.h"
#include "core/pricing/price_book.h"
#include "ui/format/core_text.h"
#include "ui/format/explanation_text.h"
#include "ui/format/language.h"
#include "ui/format/qt_text.h"

using namespace headroom;
using namespace translations_test;
using namespace Qt::StringLiterals;

class CoreTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void theListIsThatOfTheProgram();
    void everyFigureOfTheSamplesIsListed_data();
    void everyFigureOfTheSamplesIsListed();
    void namesOfSheetsAreNamesInEveryLanguage();
};

/// With HEADROOM_KEEP the list is written instead.
void CoreTextsTest::theListIsThatOfTheProgram()
{
    const QString path = sourcePath(u"resources/translations/core_texts.h"_s);
    if (qEnvironmentVariableIsSet("HEADROOM_KEEP")) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        file.write(coreTextsFile());
        return;
    }
    const QList<QByteArray> listed = contentOf(u"resources/translations/core_texts.h"_s).split('\n');
    const QList<QByteArray> wanted = coreTextsFile().split('\n');
    QByteArray differences;
    for (const QByteArray& line : wanted)
        if (!listed.contains(line))
            differences += "\n  missing: " + line;
    for (const QByteArray& line : listed)
        if (!wanted.contains(line))
            differences += "\n  no longer there: " + line;
    QVERIFY2(differences.isEmpty(), "core_texts.h is not up to date; \"dev translations\" writes it:" + differences);
}

void CoreTextsTest::everyFigureOfTheSamplesIsListed_data()
{
    QTest::addColumn<QString>("sample");
    for (const char* name : {"lumen", "lumen-restructuring", "coreweave-buyer", "coreweave-seller"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Labels that core makes while it computes, against the list that comes from its sources.
void CoreTextsTest::everyFigureOfTheSamplesIsListed()
{
    QFETCH(QString, sample);
    Findings findings;
    Result<Model> model = readProjectJson(contentOf(u"data/samples/%1.json"_s.arg(sample)).toStdString(), findings);
    QVERIFY(model.ok());
    QVERIFY(apply(*model, addMissingPrices(*model)).ok());
    const Result<Projection> projection = project(*model);
    QVERIFY(projection.ok());
    QStringList listed;
    for (const CoreText& text : coreTexts())
        listed.append(text.source);
    const auto check = [&](const QString& text) { QVERIFY2(listed.contains(text), qPrintable(text)); };
    QVERIFY(projection->figures.size() > 20);
    for (const Figure& figure : projection->figures)
        check(toQString(figure.label));
    for (const HeadlinePart& part : projection->headlineParts)
        check(toQString(part.label));
    for (const InvariantResult& rule : projection->invariants)
        check(ruleText(rule.id));
}

/// Else a workbook would have the English ones.
void CoreTextsTest::namesOfSheetsAreNamesInEveryLanguage()
{
    for (const QString& language : languages()) {
        const Translate translate = coreWords(language);
        const WorkbookWords words(translate);
        for (std::size_t i = 0; i < workbookSheets.size(); ++i)
            QCOMPARE(words.tab(static_cast<WorkbookSheet>(i)), translate(workbookSheets[i], {}));
    }
}

HEADROOM_TEST(CoreTextsTest);
#include "tst_core_texts.moc"
