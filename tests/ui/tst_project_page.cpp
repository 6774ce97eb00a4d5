// SPDX-License-Identifier: GPL-3.0-or-later
// Notes on the project, its named versions, and how it writes its numbers.
#include "tests/ui/window_support.h"

#include "ui/document/journal.h"
#include "ui/pages/project_page.h"
#include "ui/shell/version_dialogs.h"
#include "ui/widgets/grid_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;
using PageId = MainWindow::PageId;

namespace {

ProjectPage& openPage(TestWindow& window)
{
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    window.show();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    window.showPage(PageId::Project);
    return static_cast<ProjectPage&>(window.page(PageId::Project));
}

void setTaxRate(Document& document, int percent)
{
    const Field& rate = *schemaOf<Company>().field("taxRate");
    QVERIFY(document.setField(Entity::Company, 1, rate, Decimal(percent, 2)).ok());
}

/// Saves a version through the page and its dialog.
void saveVersion(TestWindow& window, ProjectPage& page, const QString& name, const QString& note)
{
    window.askDialog = [&](QDialog& dialog) {
        auto& save = static_cast<SaveVersionDialog&>(dialog);
        QTest::keyClicks(&save.name(), name);
        save.note().setPlainText(note);
        return true;
    };
    page.saveButton().click();
    window.askDialog = [](QDialog&) { return false; };
}

std::string noteOf(const Document& document) { return document.model().company().note.str(); }

} // namespace

class ProjectPageTest : public QObject
{
    Q_OBJECT

private slots:
    void notesOfSeveralLinesAreOneUndoStep()
    {
        TestWindow window;
        ProjectPage& page = openPage(window);
        page.notes().setFocus();
        QTest::keyClicks(&page.notes(), u"First"_s);
        QTest::keyClick(&page.notes(), Qt::Key_Return);
        QTest::keyClicks(&page.notes(), u"second <b>"_s);
        QCOMPARE(noteOf(window.document()), std::string("First\nsecond <b>"));
        QVERIFY(window.isWindowModified());
        QTest::keySequence(&page.notes(), QKeySequence::Undo);
        QCOMPARE(noteOf(window.document()), std::string());
        QCOMPARE(page.notes().toPlainText(), QString());
        QVERIFY(!window.document().canUndo());
        QTest::keySequence(&page.notes(), QKeySequence(u"Ctrl+Y"_s));
        QCOMPARE(page.notes().toPlainText(), u"First\nsecond <b>"_s);
    }

    void aNoteThatIsTooLongIsSaid()
    {
        TestWindow window;
        ProjectPage& page = openPage(window);
        page.notes().setPlainText(QString(2001, u'x'));
        QCOMPARE(noteOf(window.document()), std::string());
        bool said = false;
        for (const QLabel* label : page.findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains(u"too long"_s));
        QVERIFY(said);
    }

    void aVersionIsSavedWithTheFileAndRestoredInOneStep()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.headroom"_s);
        TestWindow window;
        ProjectPage& page = openPage(window);
        QVERIFY(!page.restoreButton().isEnabled());
        const Model before = window.document().model();
        saveVersion(window, page, u"Board of March"_s, u"as agreed"_s);
        QCOMPARE(window.document().versions().size(), std::size_t{1});
        QVERIFY(window.isWindowModified());
        QCOMPARE(page.versions().model()->index(0, 0).data().toString(), u"Board of March"_s);
        QCOMPARE(page.versions().model()->index(0, 2).data().toString(), u"as agreed"_s);
        setTaxRate(window.document(), 30);
        QVERIFY(window.saveTo(path));
        QVERIFY(window.closeProject());
        QVERIFY(window.document().versions().empty());

        QVERIFY(window.openPath(path));
        window.showPage(PageId::Project);
        QVERIFY(window.document().model() != before);
        page.restoreButton().click();
        QVERIFY2(window.told.isEmpty(), qPrintable(window.told.join(u'\n')));
        QVERIFY(window.document().model() == before);
        QCOMPARE(window.document().undoName(), u"return to Board of March"_s);
        window.document().undo();
        QVERIFY(!window.document().canUndo());
        QCOMPARE(window.document().model().company().taxRate, Decimal(30, 2));
    }

    void aNameTwiceIsRefused()
    {
        TestWindow window;
        ProjectPage& page = openPage(window);
        saveVersion(window, page, u"One"_s, {});
        saveVersion(window, page, u"One"_s, {});
        QCOMPARE(window.document().versions().size(), std::size_t{1});
        QCOMPARE(window.told.size(), 1);
    }

    void aVersionIsComparedWithNow()
    {
        TestWindow window;
        ProjectPage& page = openPage(window);
        saveVersion(window, page, u"One"_s, {});
        setTaxRate(window.document(), 30);
        Site site;
        site.name = "Oslo";
        QVERIFY(window.document().apply(insertRow(window.document().model(), Entity::Site, site)).ok());
        QStringList changes;
        int figures = 0;
        window.askDialog = [&](QDialog& dialog) {
            const auto& comparison = static_cast<CompareVersionDialog&>(dialog);
            for (int row = 0; row < comparison.changes().rowCount(); ++row)
                for (int column = 0; column < 3; ++column)
                    changes.append(comparison.changes().index(row, column).data().toString());
            figures = comparison.figures().rowCount();
            return true;
        };
        page.compareButton().click();
        const QStringList expected{u"Company, Tax rate"_s, u"21%"_s, u"30%"_s, u"Site “Oslo”"_s, u"(none)"_s, u"(there)"_s};
        QCOMPARE(changes.size(), expected.size());
        QVERIFY2(changes.front().contains(u"Tax rate"_s), qPrintable(changes.front()));
        QCOMPARE(changes.mid(1, 2), expected.mid(1, 2));
        QVERIFY2(changes[3].contains(u"Oslo"_s), qPrintable(changes[3]));
        QCOMPARE(changes.mid(4), expected.mid(4));
        QVERIFY(figures > 10);
    }

    void aVersionIsOpenedAsACopyAndRemoved()
    {
        TestWindow window;
        ProjectPage& page = openPage(window);
        saveVersion(window, page, u"One"_s, {});
        window.askDialog = [](QDialog& dialog) {
            for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
                if (button->text() == u"Delete"_s)
                    button->click();
            return true;
        };
        const Model before = window.document().model();
        const ProjectVersions versions = window.document().versions();
        page.removeButton().click();
        QVERIFY(window.document().versions().empty());
        window.document().setVersions(versions);
        setTaxRate(window.document(), 30);
        window.answer = MainWindow::Answer::Discard;
        page.openButton().click();
        QVERIFY(window.document().model() == before);
        QVERIFY(window.document().filePath().isEmpty() && window.document().isModified());
        QVERIFY(window.document().versions().empty());
    }

    void aCrashKeepsVersionsToo()
    {
        const QTemporaryDir state;
        {
            TestWindow window(state.path());
            QVERIFY(window.openSample(u"lumen"_s)); // as a user does: from then on edits are kept
            window.showPage(PageId::Project);
            auto& page = static_cast<ProjectPage&>(window.page(PageId::Project));
            saveVersion(window, page, u"One"_s, {});
            QVERIFY(window.document().journal()->waitUntilWritten().ok());
        } // the window is gone without having been closed
        TestWindow next(state.path());
        next.askDialog = [](QDialog& dialog) {
            for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
                if (button->text() == u"Recover"_s)
                    button->click();
            return true;
        };
        QVERIFY2(next.offerRecovery(), qPrintable(next.told.join(u'\n')));
        QCOMPARE(next.document().versions().size(), std::size_t{1});
        QCOMPARE(next.document().versions().front().name, std::string("One"));
    }

    // The signs are those of CLDR: Switzerland groups by an apostrophe (U+2019), Germany by a point.
    void theProjectSaysHowNumbersAreWritten()
    {
        TestWindow window;
        openPage(window);
        window.showPage(PageId::Company);
        auto* cash = window.page(PageId::Company).findChild<QLineEdit*>(u"company.openingCash"_s);
        QCOMPARE(cash->text(), u"1,000,000.00"_s);
        const Field& formats = *schemaOf<Company>().field("formatLocale");
        QVERIFY(window.document().setField(Entity::Company, 1, formats, Text("de-CH")).ok());
        QTRY_COMPARE(cash->text(), u"1\u2019000\u2019000.00"_s);
        QVERIFY(window.document().setField(Entity::Company, 1, formats, Text("de-DE")).ok());
        QTRY_COMPARE(cash->text(), u"1.000.000,00"_s);
        cash->setFocus();
        cash->selectAll();
        QTest::keyClicks(cash, u"2.500,25"_s);
        QCOMPARE(window.document().model().company().openingCash, Money(2'500'25));
        QTest::keyClick(cash, Qt::Key_Tab);
        QVERIFY(window.document().setField(Entity::Company, 1, formats, Text()).ok());
        QTRY_COMPARE(cash->text(), u"2,500.25"_s);
    }

    void theReportsLanguageIsChosen()
    {
        TestWindow window;
        openPage(window);
        window.showPage(PageId::Company);
        auto* language = window.page(PageId::Company).findChild<QComboBox*>(u"company.reportLanguage"_s);
        QVERIFY(language);
        QStringList names;
        for (int i = 0; i < language->count(); ++i)
            names.append(language->itemText(i));
        QCOMPARE(names, (QStringList{u"As the program"_s, u"English"_s, u"Deutsch"_s, u"Français"_s}));
        QCOMPARE(language->currentIndex(), 0);
        language->setCurrentIndex(2);
        emit language->activated(2);
        QCOMPARE(window.document().model().company().reportLanguage, Text("de"));
        window.document().undo();
        QCOMPARE(window.document().model().company().reportLanguage, Text());
        const Field& field = *schemaOf<Company>().field("reportLanguage");
        QVERIFY(window.document().setField(Entity::Company, 1, field, Text("it")).ok()); // as a file may have it
        QTRY_COMPARE(language->currentText(), u"it"_s);
        QTRY_VERIFY(!window.document().findingsOf(Entity::Company, 1, field).empty());
    }

    void aProjectIsOpenedInItsOwnWay()
    {
        TestWindow window;
        Model model = smallProject();
        Company company = model.company();
        company.formatLocale = "de-DE";
        model.table<Company>().put(company);
        window.document().replace(model, {}, Document::Standing::AsStored);
        window.show();
        window.showPage(PageId::Company);
        auto* cash = window.page(PageId::Company).findChild<QLineEdit*>(u"company.openingCash"_s);
        QCOMPARE(cash->text(), u"1.000.000,00"_s);
        window.newEmpty();
        QCOMPARE(cash->text(), u"0.00"_s);
    }
};

HEADROOM_TEST(ProjectPageTest);
#include "tst_project_page.moc"
