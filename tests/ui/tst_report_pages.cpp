// SPDX-License-Identifier: GPL-3.0-or-later
// The pages Report and Checks in the real window.
#include "tests/ui/analysis_support.h"

#include "ui/models/text_table_model.h"
#include "ui/pages/checks/checks_page.h"
#include "ui/pages/checks/finding_list.h"
#include "ui/pages/company_page.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/master_detail.h"
#include "ui/pages/report/report_page.h"
#include "ui/print/report_preview.h"
#include "ui/shell/command_palette.h"
#include "ui/widgets/entity_table.h"
#include "ui/widgets/grid_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "Export table" asks for the file of a table; the question is called off.
int filesAskedFor(const std::function<void()>& does)
{
    int asked = 0;
    QTimer callingOff;
    QObject::connect(&callingOff, &QTimer::timeout, [&] {
        if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
            ++asked;
            dialog->reject();
        }
    });
    callingOff.start(10);
    does();
    return asked;
}

} // namespace

class ReportPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void thePreviewFollowsTheProject();
    void aSectionIsLeftOutByOneUndoStep();
    void theAnalysesAreOfTheProjectAsItIs();
    void aLogoIsRememberedOrRefused();
    void aNameThatIsNoSectionsIsSaid();
    void theChecksAreListedAndLeadToTheirFields();
    void whatATableShowsIsWritten();
    void whatAnInputTableHoldsIsWrittenExactly_data();
    void whatAnInputTableHoldsIsWrittenExactly();
    void figuresAreWrittenWithAllTheirDigits();
    void theTableThatHadTheFocusIsMeant();
};

void ReportPagesTest::thePreviewFollowsTheProject()
{
    TestWindow window;
    open(window);
    auto& page = at<ReportPage>(window, PageId::Report);
    QTRY_VERIFY(page.preview().pageCount() > 5);
    QTest::keyClick(&page.preview(), Qt::Key_End);
    QCOMPARE(page.preview().currentPage(), page.preview().pageCount() - 1);
    QTest::keyClick(&page.preview(), Qt::Key_Home);
    QCOMPARE(page.preview().currentPage(), 0);
    QVERIFY(!page.preview().accessibleName().isEmpty());
    const QImage before = page.preview().grab().toImage();
    const Field& name = *schemaOf<Company>().field("name");
    QVERIFY(
        window.document().setField(Entity::Company, window.document().model().company().id, name, Text("Another, Inc.")).ok());
    QTRY_VERIFY(page.preview().grab().toImage() != before);
}

void ReportPagesTest::aSectionIsLeftOutByOneUndoStep()
{
    TestWindow window;
    open(window);
    auto& page = at<ReportPage>(window, PageId::Report);
    QTRY_VERIFY(page.preview().pageCount() > 5);
    QTRY_VERIFY(page.analyses() != nullptr);
    const int all = page.preview().pageCount();
    QTest::mouseClick(
        &page.sectionBox(SectionId::Appendix), Qt::LeftButton, {}, QPoint(5, page.sectionBox(SectionId::Appendix).height() / 2));
    QCOMPARE(window.document().project().company().reportWithout.str(), std::string("appendix"));
    QTRY_VERIFY(page.preview().pageCount() < all);
    QVERIFY(page.analyses() != nullptr); // what is printed says nothing of the figures
    window.document().undo();
    QVERIFY(page.sectionBox(SectionId::Appendix).isChecked());
    QTRY_COMPARE(page.preview().pageCount(), all);
}

void ReportPagesTest::theAnalysesAreOfTheProjectAsItIs()
{
    TestWindow window;
    open(window);
    auto& page = at<ReportPage>(window, PageId::Report);
    QTRY_VERIFY(page.analyses() != nullptr);
    QVERIFY(page.analyses()->bridge);
    const auto projection = window.document().projection();
    QCOMPARE(page.analyses()->bridge->to - page.analyses()->bridge->from,
        std::get<Money>(projection->figure("cashImprovement12m")->value.value));
    const Field& cash = *schemaOf<Company>().field("taxRate");
    QVERIFY(window.document().setField(Entity::Company, window.document().model().company().id, cash, Decimal(3, 1)).ok());
    QVERIFY(page.analyses() == nullptr);
    QTRY_VERIFY(page.analyses() != nullptr);
}

void ReportPagesTest::aLogoIsRememberedOrRefused()
{
    QTemporaryDir folder;
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString logo = folder.filePath(u"logo.png"_s);
    QVERIFY(image.save(logo));
    {
        TestWindow window;
        open(window);
        auto& page = at<ReportPage>(window, PageId::Report);
        page.useLogo(window.document().filePath() + u"nowhere.png"_s);
        QVERIFY2(page.logoState().contains(u"nowhere.png"_s), qPrintable(page.logoState()));
        page.useLogo(logo);
        QVERIFY(page.logoState().contains(u"logo.png"_s));
    }
    TestWindow window;
    open(window);
    auto& page = at<ReportPage>(window, PageId::Report);
    QVERIFY(page.logoState().contains(u"logo.png"_s));
    page.useLogo({});
    QVERIFY(!page.logoState().contains(u"logo.png"_s));
}

void ReportPagesTest::aNameThatIsNoSectionsIsSaid()
{
    QTemporaryDir folder;
    TestWindow window;
    open(window);
    const Field& without = *schemaOf<Company>().field("reportWithout");
    QVERIFY(window.document()
                .setField(Entity::Company, window.document().model().company().id, without, Text("risk, glossary"))
                .ok());
    QVERIFY(waitForFigures(window.document()));
    QVERIFY(!window.exportPdfTo(folder.filePath(u"r.pdf"_s)));
    QCOMPARE(window.told.size(), 1);
    QVERIFY2(window.told.front().contains(u"glossary"_s) && window.told.front().contains(u"appendix"_s),
        qPrintable(window.told.front()));
}

void ReportPagesTest::theChecksAreListedAndLeadToTheirFields()
{
    TestWindow window;
    open(window);
    auto& page = at<ChecksPage>(window, PageId::Checks);
    const auto projection = window.document().projection();
    QCOMPARE(page.invariants().rowCount(), static_cast<int>(projection->invariants.size()));
    QVERIFY2(page.verdict().contains(u"hold together"_s), qPrintable(page.verdict()));
    Wave second;
    second.name = "First"; // twice
    second.start = Month(2024, 5);
    QVERIFY(window.document().apply(insertRow(window.document().model(), Entity::Wave, second)).ok());
    QVERIFY(!waitForFigures(window.document()));
    QVERIFY(page.findings().count(Severity::Error) > 0);
    const int all = page.findings().rowCount();
    page.filter().setText(u"no such words"_s);
    QCOMPARE(page.findings().rowCount(), 0);
    page.filter().clear();
    page.severity().setCurrentIndex(1);
    QCOMPARE(page.findings().rowCount(), page.findings().count(Severity::Error));
    page.severity().setCurrentIndex(0);
    QCOMPARE(page.findings().rowCount(), all);
    GridView& table = page.findings().table();
    table.setCurrentIndex(table.model()->index(0, 0));
    emit table.activated(table.currentIndex());
    QVERIFY(window.page(PageId::Migration).isVisible());
}

void ReportPagesTest::whatATableShowsIsWritten()
{
    QTemporaryDir folder;
    TestWindow window;
    open(window);
    TextTableModel table({u"Name"_s, u"Amount"_s}, 1);
    table.setRows({{{u"=cmd|' /C calc'!A0"_s, u"12"_s}}, {{u"a;b \"c\""_s, u"-3"_s}}});
    const QString csv = folder.filePath(u"t.csv"_s);
    QVERIFY(window.exportTableTo(table, csv));
    const QByteArray lines = contentOf(csv);
    QVERIFY2(lines.startsWith("Name,Amount\r\n'=cmd"), lines.constData());
    QVERIFY2(lines.contains("\"a;b \"\"c\"\"\""), lines.constData());
    const QString json = folder.filePath(u"t.json"_s);
    QVERIFY(window.exportTableTo(table, json));
    const QJsonArray rows = QJsonDocument::fromJson(contentOf(json)).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toObject().value(u"Name"_s).toString(), u"=cmd|' /C calc'!A0"_s);
    QVERIFY(!window.exportTableTo(table, folder.filePath(u"t.ods"_s)));
    QCOMPARE(window.told.size(), 1);
}

void ReportPagesTest::whatAnInputTableHoldsIsWrittenExactly_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
}

void ReportPagesTest::whatAnInputTableHoldsIsWrittenExactly()
{
    QFETCH(QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);
    const auto restored = qScopeGuard([&] { QLocale::setDefault(before); });
    QTemporaryDir folder;
    TestWindow window;
    Model model = projectWithAnalyses();
    OperatingLine line = *model.table<OperatingLine>().find(1);
    line.name = "=Sales";
    line.amountPerMonth = Money(90'071'992'547'409'93); // more than a double holds
    line.growth = Decimal(-35, 3);
    model.table<OperatingLine>().put(line);
    window.document().replace(model, {}, Document::Standing::AsStored);
    window.show();
    auto& page = at<CompanyPage>(window, PageId::Company);
    const QAbstractItemModel& table = *page.lines().table().grid().model();
    const QString csv = folder.filePath(u"t.csv"_s);
    QVERIFY(window.exportTableTo(table, csv));
    const QByteArray first = contentOf(csv).split('\n').value(1);
    QVERIFY2(first.startsWith("'=Sales,"), first.constData()); // a text is guarded
    QVERIFY2(first.contains(",90071992547409.93,-0.035,"), first.constData());
    const QString json = folder.filePath(u"t.json"_s);
    QVERIFY(window.exportTableTo(table, json));
    const QByteArray written = contentOf(json);
    QVERIFY2(written.contains(": 90071992547409.93,"), written.constData());
    const QJsonArray rows = QJsonDocument::fromJson(written).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toObject().value(u"Growth a year"_s), QJsonValue(-0.035));
    QCOMPARE(rows[0].toObject().value(u"Name"_s), QJsonValue(u"=Sales"_s));
    QVERIFY(rows[0].toObject().value(u"From"_s) == QJsonValue(QString())); // blank
}

void ReportPagesTest::figuresAreWrittenWithAllTheirDigits()
{
    QTemporaryDir folder;
    TestWindow window;
    open(window);
    TextTableModel table({u"Name"_s, u"Amount"_s}, 1);
    table.setRows({{{u"price"_s, u"0.0000004"_s}}, {{u"rate"_s, u"-4.12345678%"_s}}, {{u"loss"_s, u"(1,234.5)"_s}}});
    const QString csv = folder.filePath(u"t.csv"_s);
    QVERIFY(window.exportTableTo(table, csv));
    QCOMPARE(contentOf(csv), QByteArray("Name,Amount\r\nprice,0.0000004\r\nrate,-0.0412345678\r\nloss,-1234.5\r\n"));
    const QString json = folder.filePath(u"t.json"_s);
    QVERIFY(window.exportTableTo(table, json));
    QVERIFY(contentOf(json).contains("\"Amount\": -0.0412345678}"));
}

void ReportPagesTest::theTableThatHadTheFocusIsMeant()
{
    TestWindow window;
    open(window);
    auto& page = at<CompanyPage>(window, PageId::Company);
    QVERIFY(page.reveal(Entity::OperatingLine, 1, nullptr));
    QWidget& table = page.lines().table().grid();
    table.setFocus();
    QVERIFY(table.hasFocus());
    int files = 0;
    window.askDialog = [&](QDialog& dialog) {
        if (auto* file = qobject_cast<QFileDialog*>(&dialog)) {
            ++files;
            file->reject();
            return false;
        }
        auto& palette = static_cast<CommandPalette&>(dialog);
        QTest::keyClicks(&palette.input(), u"export table"_s);
        QTest::keyClick(&palette.input(), Qt::Key_Return);
        return palette.result() == QDialog::Accepted;
    };
    QWidget other; // as a window manager that has not given the window its activation back yet
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(!table.hasFocus());
    QCOMPARE(filesAskedFor([&] { window.findAnything(); }) + files, 1);
    QCOMPARE(window.told, QStringList());

    files = 0;
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* line = page.lines().form().findChild<QLineEdit*>();
    QVERIFY(line);
    table.setFocus();
    line->setFocus(); // beside the table
    QVERIFY(line->hasFocus());
    QCOMPARE(filesAskedFor([&] { window.findAnything(); }) + files, 1);
    QCOMPARE(window.told, QStringList());
}

HEADROOM_TEST(ReportPagesTest);
#include "tst_report_pages.moc"
