// SPDX-License-Identifier: GPL-3.0-or-later
// The register of inputs in the real window: who answers for a value and how surely, between which values it lies, and what has changed.
#include "tests/ui/analysis_support.h"

#include "core/store/project_versions.h"
#include "ui/models/assumption_edit.h"
#include "ui/pages/assumptions_page.h"
#include "ui/widgets/grid_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

QString at(const AssumptionsPage& page, int row, int column) { return page.grid().model()->index(row, column).data().toString(); }

/// Shows the inputs that have the words.
void filter(AssumptionsPage& page, const QString& words)
{
    page.filter().setText(words);
    page.filter().setFocus();
    QTest::keyClick(&page.filter(), Qt::Key_Return);
}

/// Types into the cell, as over what stands there.
void type(AssumptionsPage& page, int row, int column, const QString& text)
{
    page.grid().setFocus();
    page.grid().setCurrentIndex(page.grid().model()->index(row, column));
    QTest::keyClick(&page.grid(), Qt::Key_F2);
    QWidget* editor = QApplication::focusWidget();
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (auto* combo = qobject_cast<QComboBox*>(editor))
        line = combo->lineEdit();
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

} // namespace

class RegisterTest : public QObject
{
    Q_OBJECT

private slots:
    void ownerAndConfidenceAreEditedInPlace();
    void whatCannotBeIsSaid();
    void lawsGiveTheRange();
    void changesAreMarkedAgainstTheFileAndAVersion();
};

void RegisterTest::ownerAndConfidenceAreEditedInPlace()
{
    TestWindow window;
    open(window);
    auto& page = window_support::at<AssumptionsPage>(window, PageId::Assumptions);
    const QAbstractItemModelTester tester(&page.model());
    filter(page, u"tax rate"_s);
    QCOMPARE(page.model().rowCount(), 1);
    type(page, 0, AssumptionModel::Owner, u"J. Doe"_s);
    QTRY_COMPARE(at(page, 0, AssumptionModel::Owner), u"J. Doe"_s);
    type(page, 0, AssumptionModel::Confidence, u"low"_s);
    QTRY_COMPARE(at(page, 0, AssumptionModel::Confidence), u"Low"_s);
    type(page, 0, AssumptionModel::Dated, u"2024-03-31"_s);
    QTRY_COMPARE(at(page, 0, AssumptionModel::Dated), u"2024-03-31"_s);
    const auto& sources = window.document().project().table<FieldSource>();
    QCOMPARE(sources.size(), std::size_t{1}); // of this field, once
    QCOMPARE(sources.at(0).name.str(), std::string("J. Doe"));
    QCOMPARE(sources.at(0).note.str(), std::string("Low"));
    QCOMPARE(sources.at(0).field.str(), std::string("taxRate"));

    QTemporaryDir folder;
    const QString path = folder.filePath(u"with owner.headroom"_s);
    QVERIFY(window.saveTo(path));
    for (int step = 0; step < 3; ++step)
        window.document().undo();
    QVERIFY(window.document().project().table<FieldSource>().empty());
    const QString copy = folder.filePath(u"copy.headroom"_s); // the file itself is locked by the window
    QVERIFY(QFile::copy(path, copy));
    TestWindow other;
    QVERIFY2(other.openPath(copy), qPrintable(other.told.join(u' ')));
    QCOMPARE(other.document().project().table<FieldSource>().at(0).name.str(), std::string("J. Doe"));
}

void RegisterTest::whatCannotBeIsSaid()
{
    TestWindow window;
    open(window);
    auto& page = window_support::at<AssumptionsPage>(window, PageId::Assumptions);
    filter(page, u"tax rate"_s);
    type(page, 0, AssumptionModel::Dated, u"yesterday"_s);
    const auto says = [&](const QString& words) {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->text().contains(words))
                return true;
        return false;
    };
    QTRY_VERIFY(says(u"yesterday"_s));
    QCOMPARE(at(page, 0, AssumptionModel::Dated), QString());
    QVERIFY(!window.document().canUndo());
    page.grid().setCurrentIndex(page.grid().model()->index(0, AssumptionModel::Amount));
    QTest::keyClick(&page.grid(), Qt::Key_F2); // a value is edited where it belongs
    QVERIFY(page.grid().hasFocus());
}

// A normal law of mean 1 and deviation 0.1 multiplies 100,000: the 10th and the 90th percentile lie 1.2815515655 deviations (a table of
// the normal distribution) beside the mean, at 87,184.48 and 112,815.52.
void RegisterTest::lawsGiveTheRange()
{
    TestWindow window;
    open(window);
    auto& page = window_support::at<AssumptionsPage>(window, PageId::Assumptions);
    filter(page, u"87,184"_s);
    QCOMPARE(page.model().rowCount(), 1);
    QCOMPARE(at(page, 0, AssumptionModel::Low), u"87,184.48"_s);
    QCOMPARE(at(page, 0, AssumptionModel::High), u"112,815.52"_s);
    QVERIFY(at(page, 0, AssumptionModel::Where).contains(u"First"_s));
    filter(page, u"tax rate"_s);
    QCOMPARE(at(page, 0, AssumptionModel::Low), QString());
}

void RegisterTest::changesAreMarkedAgainstTheFileAndAVersion()
{
    TestWindow window;
    open(window);
    Document& document = window.document();
    ProjectVersions versions{must(makeVersion({}, document.project(), {"Board paper", {}, 1'700'000'000}))};
    document.setVersions(versions);
    const Field& rate = *schemaOf<Company>().field("taxRate");
    const auto setRate = [&](int percent) {
        QVERIFY(document.setField(Entity::Company, 1, rate, Decimal(percent, 2)).ok());
        QVERIFY(waitForFigures(document));
    };
    auto& page = window_support::at<AssumptionsPage>(window, PageId::Assumptions);
    page.changedOnly().setChecked(true);
    QCOMPARE(page.model().rowCount(), 0);
    setRate(25);
    QTRY_COMPARE(page.model().rowCount(), 1);
    QCOMPARE(at(page, 0, AssumptionModel::Amount), u"25%"_s);
    QCOMPARE(at(page, 0, AssumptionModel::Changed), u"was 21%"_s);

    QTemporaryDir folder;
    QVERIFY(window.saveTo(folder.filePath(u"project.headroom"_s)));
    QTRY_COMPARE(page.model().rowCount(), 0);
    QCOMPARE(page.base().count(), 3);
    page.base().setCurrentIndex(2);
    QTRY_COMPARE(page.model().rowCount(), 1);
    QCOMPARE(at(page, 0, AssumptionModel::Changed), u"was 21%"_s);
    OperatingLine line;
    line.name = "Audit";
    line.amountPerMonth = Money(1'000'00);
    QVERIFY(document.apply(insertRow(document.model(), Entity::OperatingLine, line)).ok());
    QVERIFY(waitForFigures(document));
    QTRY_VERIFY(page.model().rowCount() > 1);
    QCOMPARE(at(page, page.model().rowCount() - 1, AssumptionModel::Changed), u"new"_s);
    page.base().setCurrentIndex(0);
    QCOMPARE(page.model().rowCount(), 0); // nothing is compared
}

HEADROOM_TEST(RegisterTest);
#include "tst_register.moc"
