// SPDX-License-Identifier: GPL-3.0-or-later
// The window in each language, and its change from one to another.
#include "tests/translations/language_support.h"
#include "tests/ui/window_support.h"

#include "core/model/path.h"
#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/overview_page.h"
#include "ui/widgets/field_editor.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>

using namespace headroom;
using namespace translations_test;
using namespace window_support;
using namespace Qt::StringLiterals;
using PageId = MainWindow::PageId;

namespace {

/// Every menu of the bar, submenus included.
QList<QMenu*> menusOf(MainWindow& window)
{
    QList<QMenu*> menus;
    for (QAction* action : window.menuBar()->actions())
        if (QMenu* menu = action->menu())
            menus += menu->findChildren<QMenu*>() << menu;
    return menus;
}

QString mnemonicOf(const QString& text)
{
    static const QRegularExpression mnemonic(u"&([^&\\s])"_s);
    return mnemonic.match(QString(text).remove(u"&&"_s)).captured(1).toLower();
}

QStringList menuTitles(MainWindow& window)
{
    QStringList titles;
    for (const QAction* action : window.menuBar()->actions())
        titles.append(QString(action->text()).remove(u'&'));
    return titles;
}

QString labelOf(Page& page, const QString& field)
{
    const auto* input = page.findChild<QLineEdit*>(field);
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (input && label->buddy() == input)
            return label->text();
    return {};
}

void open(MainWindow& window)
{
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    window.show();
    QVERIFY(waitForFigures(window.document()));
}

} // namespace

class WindowLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void menusPagesAndFieldsSpeakTheLanguage_data();
    void menusPagesAndFieldsSpeakTheLanguage();
    void noMenuHasAMnemonicTwice_data() { languageRows(); }
    void noMenuHasAMnemonicTwice();
    void numbersMonthsAndDatesFollowTheLanguage();
    void everyValueCanBeTypedAsItIsShown_data() { languageRows(); }
    void everyValueCanBeTypedAsItIsShown();
    void theLanguageChangesWhileAProjectIsOpen();
    void theSystemsLanguageCountsWhereNoneIsChosen();
    void qtSpeaksItToo();
    void theReportIsInTheLanguage_data();
    void theReportIsInTheLanguage();
};

void WindowLanguageTest::menusPagesAndFieldsSpeakTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("fileMenu");
    QTest::addColumn<QString>("firstPage");
    QTest::addColumn<QString>("taxRate");
    QTest::addColumn<QString>("message");
    QTest::newRow("English") << u"en"_s << u"File"_s << u"Overview"_s << u"Tax rate"_s << u"This is not a number."_s;
    QTest::newRow("German") << u"de"_s << u"Datei"_s << u"Übersicht"_s << u"Steuersatz"_s << u"Das ist keine Zahl."_s;
    QTest::newRow("French") << u"fr"_s << u"Fichier"_s << u"Vue d'ensemble"_s << u"Taux d'impôt"_s << u"Ce n'est pas un nombre."_s;
}

void WindowLanguageTest::menusPagesAndFieldsSpeakTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, fileMenu);
    QFETCH(QString, firstPage);
    QFETCH(QString, taxRate);
    QFETCH(QString, message);
    const Speaking speaking(language);
    TestWindow window;
    open(window);
    QCOMPARE(menuTitles(window).first(), fileMenu);
    QCOMPARE(window.findChild<QListWidget*>()->item(0)->text(), firstPage);
    QCOMPARE(labelOf(window.page(PageId::Company), u"company.taxRate"_s), taxRate);
    QVERIFY(sentence(Error{ErrorCode::NumberMalformed, {}, {}}).startsWith(message));
    QVERIFY(window.windowTitle().endsWith(u"Headroom"_s));
}

void WindowLanguageTest::noMenuHasAMnemonicTwice()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    TestWindow window;
    open(window);
    QStringList twice;
    QStringList inBar;
    const auto check = [&](const QString& where, const QList<QAction*>& actions) {
        QStringList seen;
        for (const QAction* action : actions) {
            const QString key = mnemonicOf(action->text());
            if (!key.isEmpty() && seen.contains(key))
                twice.append(u"%1: %2"_s.arg(where, action->text()));
            seen.append(key);
        }
    };
    check(u"menu bar"_s, window.menuBar()->actions());
    const QList<QMenu*> menus = menusOf(window);
    QVERIFY(menus.size() >= 6);
    for (const QMenu* menu : menus)
        check(menu->title(), menu->actions());
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

/// As CLDR has them: 1.234,56 and 31.07.2024 in German, 1 234,56 (narrow blanks) and 31/07/2024 in French.
void WindowLanguageTest::numbersMonthsAndDatesFollowTheLanguage()
{
    const auto texts = [](const QString& language) {
        const Speaking speaking(language);
        const Formatter f;
        return QStringList{f.money(Money(123456), MoneyStyle::Entry), f.money(Money(-123456), MoneyStyle::Words),
            f.share(Decimal(725, 4)), f.month(Month(2024, 3)), f.date(Date(2024, 7, 31))};
    };
    QCOMPARE(texts(u"en"_s),
        (QStringList{u"1,234.56"_s, u"USD\u00a0\u2212\u20601,234.56"_s, u"7.25%"_s, u"Mar 2024"_s, u"2024-07-31"_s}));
    QCOMPARE(texts(u"de"_s),
        (QStringList{u"1.234,56"_s, u"\u2212\u20601.234,56\u00a0USD"_s, u"7,25\u00a0%"_s, u"Mär 2024"_s, u"31.07.2024"_s}));
    QCOMPARE(texts(u"fr"_s),
        (QStringList{u"1\u202f234,56"_s, u"\u2212\u20601\u202f234,56\u00a0USD"_s, u"7,25\u00a0%"_s, u"mars 2024"_s, u"31/07/2024"_s}));
}

void WindowLanguageTest::everyValueCanBeTypedAsItIsShown()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    TestWindow window;
    QVERIFY(window.openSample(u"lumen"_s));
    const Model& model = window.document().model();
    const Formatter formatter = Formatter::of(model);
    int checked = 0;
    for (const EntitySchema& schema : allSchemas())
        for (std::size_t i = 0; i < std::min<std::size_t>(3, model.rowCount(schema.entity)); ++i)
            for (const Field& field : schema.fields) {
                const Row& row = model.rowAt(schema.entity, i);
                const Value value = field.read(row);
                if (!schema.applies(field, row) || (isBlank(value) && !field.optional))
                    continue;
                const QString text = fieldText(model, field, value, formatter);
                const auto typed = parseField(model, field, text, formatter);
                QVERIFY2(typed.ok() && *typed == value, qPrintable(toQString(schema.name) + u'.' + toQString(field.name) + u' ' + text));
                ++checked;
            }
    QVERIFY(checked > 500);
    for (const EntitySchema& schema : allSchemas()) // choices of one field have names that differ
        for (const Field& field : schema.fields) {
            QStringList names;
            for (const ChoiceItem& choice : field.choices)
                names.append(schemaText(choice.label));
            QCOMPARE(names.removeDuplicates(), 0);
        }
}

void WindowLanguageTest::theLanguageChangesWhileAProjectIsOpen()
{
    const Speaking speaking(u"en"_s);
    TestWindow window;
    open(window);
    window.showPage(PageId::Company);
    auto* rate = window.page(PageId::Company).findChild<QLineEdit*>(u"company.taxRate"_s);
    rate->setFocus();
    rate->setText(QString());
    QTest::keyClicks(rate, u"21.5"_s);
    QVERIFY(window.document().canUndo());
    const Decimal before = window.document().model().company().taxRate;

    window.speak(u"de"_s);
    QCOMPARE(chosenLanguage(), u"de"_s);
    QVERIFY(menuTitles(window).contains(u"Bearbeiten"_s));
    QCOMPARE(window.findChild<QListWidget*>()->currentRow(), static_cast<int>(PageId::Company));
    rate = window.page(PageId::Company).findChild<QLineEdit*>(u"company.taxRate"_s);
    QCOMPARE(rate->text(), u"21,5\u00a0%"_s);
    QCOMPARE(window.document().model().company().taxRate, before);
    QVERIFY(window.document().undoName().contains(u"Steuersatz"_s));
    QVERIFY(waitForFigures(window.document()));
    QVERIFY(static_cast<OverviewPage&>(window.page(PageId::Overview)).headline().contains(u"Wechsel"_s));

    window.document().undo();
    window.speak(u"fr"_s);
    window.speak(u"en"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(menuTitles(window).first(), u"File"_s);
    QVERIFY(window.document().canRedo());
    window.speak({});
    QCOMPARE(chosenLanguage(), QString());
}

/// The tests run with LC_ALL=C.UTF-8, which is none of the languages.
void WindowLanguageTest::theSystemsLanguageCountsWhereNoneIsChosen()
{
    const Speaking speaking{QString()};
    QCOMPARE(schemaText("Tax rate"), u"Tax rate"_s);
    QCOMPARE(userLocale().language(), QLocale::English);
    useLanguage(u"nonsense"_s);
    QCOMPARE(schemaText("Tax rate"), u"Tax rate"_s);
    QCOMPARE(languageName(u"fr"_s), u"Français"_s);
}

void WindowLanguageTest::qtSpeaksItToo()
{
    const Speaking speaking(u"de"_s);
    QDialogButtonBox box(QDialogButtonBox::Cancel);
    QCOMPARE(QString(box.button(QDialogButtonBox::Cancel)->text()).remove(u'&'), u"Abbrechen"_s);
}

void WindowLanguageTest::theReportIsInTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("German") << u"de"_s << QStringList{u"Zusammenfassung"_s, u"Kapitalwert"_s, u"Netto-Cashflow"_s, u"Seite 2 von"_s};
    QTest::newRow("French") << u"fr"_s << QStringList{u"Synthèse"_s, u"Valeur actuelle nette"_s, u"Flux net de trésorerie"_s, u"Page 2 sur"_s};
}

void WindowLanguageTest::theReportIsInTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    const Speaking speaking(language);
    TestWindow window;
    open(window);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QVERIFY(window.exportPdfTo(path));
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not here");
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC).simplified();
    for (const QString& word : words)
        QVERIFY2(text.contains(word), qPrintable(word));
    QVERIFY(!text.contains(u"Net present value"_s));
}

HEADROOM_TEST(WindowLanguageTest);
#include "tst_window_language.moc"
