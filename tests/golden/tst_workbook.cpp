// SPDX-License-Identifier: GPL-3.0-or-later
// The workbook of live formulas: LibreOffice recalculates it to our figures, as they are and after an assumption was changed in it.
#include "core/exchange/table_csv.h"
#include "tests/core/engine/random_project.h"
#include "tests/golden/workbook_testing.h"

#include <QRegularExpression>
#include <QSet>

#include <array>
#include <limits>

using namespace headroom;
using namespace workbook_testing;

namespace {

/// A language that is none, so that whatever is not in it is seen, and whose names of sheets need quotation marks.
const QString mark = QStringLiteral("\u00dc. ");
std::string marked(std::string_view english, std::string_view)
{
    return mark.toStdString() + std::string(english);
}

/// Every text that the project's users typed.
QSet<QString> typedTexts(const Model& model)
{
    QSet<QString> texts;
    for (const EntitySchema& schema : allSchemas())
        for (std::size_t i = 0; i < model.rowCount(schema.entity); ++i)
            for (const Field& field : schema.fields) {
                const Value value = field.read(model.rowAt(schema.entity, i));
                if (const Text* text = std::get_if<Text>(&value))
                    texts.insert(QString::fromStdString(text->str()).remove(u'"').simplified()); // as lines() reads them
            }
    return texts;
}

/// Numbers, months, dates, the currency, paths of inputs, "project.headroom".
bool isNeutral(const QString& cell)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(-?[\\d.]+(E[-+]?\\d+)?%?|\\d{4}-\\d\\d(-\\d\\d)?|USD|[a-z]\\w+(\\[.*\\])?\\.\\w+|x|)$"));
    return pattern.match(cell).hasMatch();
}

class Workbooks : public QObject
{
    Q_OBJECT
private slots:
    void figuresAreRecalculated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("path"); // changed in the workbook and in the project
        QTest::addColumn<QString>("value");
        const QString lumen = QStringLiteral("/data/samples/lumen.json");
        QTest::newRow("Lumen") << lumen << QString() << QString();
        QTest::newRow("Lumen, power dearer") << lumen << QStringLiteral("site[\"Omaha\"].pricePerKwh") << QStringLiteral("0.14");
        QTest::newRow("Lumen, growth") << lumen << QStringLiteral("line[\"Mass Markets\"].growth") << QStringLiteral("-0.1");
        QTest::newRow("Lumen, rate") << lumen << QStringLiteral("company.discountRate") << QStringLiteral("0.1");
        QTest::newRow("small") << QStringLiteral("/tests/golden/small/project.json") << QString() << QString();
        QTest::newRow("CoreWeave, seller") << QStringLiteral("/data/samples/coreweave-seller.json") << QString() << QString();
    }
    void figuresAreRecalculated()
    {
        QFETCH(QString, file);
        QFETCH(QString, path);
        QFETCH(QString, value);
        const Model model = modelOf(file);
        QString book = m_folder.filePath(QStringLiteral("book.xlsx"));
        const Status written = writeBook(model, book);
        QVERIFY(written.ok());
        if (!path.isEmpty()) {
            const QString changed = m_folder.filePath(QStringLiteral("changed.xlsx"));
            QProcess python;
            python.start(QStringLiteral("python3"),
                {QStringLiteral(HEADROOM_SOURCE_DIR "/tests/support/set_xlsx_cell.py"), book, path, value, changed});
            QVERIFY(python.waitForFinished());
            QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
            book = changed;
        }
        const auto recalculated = testing_support::recalculate(book);
        QVERIFY2(recalculated.problem.isEmpty(), qPrintable(recalculated.problem));
        const auto expected = project(path.isEmpty() ? model : with(model, path, value));
        QVERIFY(expected.ok());
        int compared = 0;
        QCOMPARE(summaryDiffers(recalculated, *expected, compared), QString());
        QCOMPARE(compared, summaryCells(*expected));
    }

    void generatedProjectsAreRecalculated_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::addRow("project %u", seed) << seed;
    }
    void generatedProjectsAreRecalculated()
    {
        QFETCH(unsigned, seed);
        const Model model = engine_test::RandomProject(seed).make();
        const QString book = m_folder.filePath(QStringLiteral("book.xlsx"));
        QVERIFY(writeBook(model, book).ok());
        const QString changed = m_folder.filePath(QStringLiteral("changed.xlsx"));
        QString path = QStringLiteral("company.taxRate");
        if (set(book, path, QStringLiteral("0.3"), changed) != 0) // not reckoned with: the discount rate always is
            path = QStringLiteral("company.discountRate");
        QCOMPARE(set(book, path, QStringLiteral("0.3"), changed), 0);
        const QString open = m_folder.filePath(QStringLiteral("open.xlsx"));
        Model lowered = model;
        for (const QString& input : lowerOpenInputs(book, open))
            lowered = with(lowered, input.section(u'\t', 0, 0), input.section(u'\t', 1));
        const QList<testing_support::Recalculated> books = testing_support::recalculate(QStringList{book, changed, open});
        const std::array models{model, with(model, path, QStringLiteral("0.3")), lowered};
        for (qsizetype i = 0; i < books.size(); ++i) {
            QVERIFY2(books[i].problem.isEmpty(), qPrintable(books[i].problem));
            const auto expected = project(models[static_cast<std::size_t>(i)]);
            QVERIFY(expected.ok());
            for (const Case which : {Case::Stay, Case::Move})
                QCOMPARE(statementDiffers(books[i], *expected, which), QString());
            int compared = 0;
            QCOMPARE(summaryDiffers(books[i], *expected, compared), QString());
            QCOMPARE(compared, summaryCells(*expected));
        }
    }

    void anotherLanguageChangesWordsOnly_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<std::size_t>("mostFormulas");
        QTest::newRow("Lumen") << QStringLiteral("/data/samples/lumen.json") << WorkbookOptions().mostFormulas;
        QTest::newRow("Lumen, prices booked as one") << QStringLiteral("/data/samples/lumen.json") << std::size_t{1};
        QTest::newRow("CoreWeave, buyer") << QStringLiteral("/data/samples/coreweave-buyer.json") << WorkbookOptions().mostFormulas;
    }
    void anotherLanguageChangesWordsOnly()
    {
        QFETCH(QString, file);
        QFETCH(std::size_t, mostFormulas);
        const Model model = modelOf(file);
        const QString english = m_folder.filePath(QStringLiteral("english.xlsx"));
        const QString other = m_folder.filePath(QStringLiteral("other.xlsx"));
        QVERIFY(writeBook(model, english, mostFormulas).ok());
        QVERIFY(writeBook(model, other, mostFormulas, marked).ok());
        const QList<testing_support::Recalculated> books = testing_support::recalculate(QStringList{english, other});
        QVERIFY2(books[0].problem.isEmpty() && books[1].problem.isEmpty(), qPrintable(books[0].problem + books[1].problem));
        const QSet<QString> typed = typedTexts(model);
        QCOMPARE(books[0].sheets.size(), qsizetype(workbookSheets.size()));
        for (const std::string_view sheet : workbookSheets) {
            const QString name = QString::fromStdString(std::string(sheet));
            const QList<QStringList> wanted = books[0].lines(name);
            const QList<QStringList> found = books[1].lines(mark + name);
            // Longer names of sheets make longer formulas, which take more steps: there only the header is the same.
            const bool isSteps = name == QStringLiteral("Steps");
            QVERIFY2(!wanted.isEmpty() && (isSteps ? !found.isEmpty() : found.size() == wanted.size()), qPrintable(name));
            for (qsizetype row = 0; row < (isSteps ? 1 : wanted.size()); ++row)
                for (qsizetype column = 0; column < wanted[row].size(); ++column) {
                    const QString cell = found[row].value(column);
                    const QString where = QStringLiteral("%1, row %2, column %3: %4, %5").arg(name).arg(row).arg(column).arg(wanted[row][column], cell);
                    if (isNeutral(wanted[row][column])) // to the last digit, so to the cent
                        QVERIFY2(cell == wanted[row][column], qPrintable(where));
                    else
                        QVERIFY2(cell.trimmed().startsWith(mark) || typed.contains(cell.simplified()) || areTyped(cell, typed), qPrintable(where));
                }
        }
    }
    void whatMayBeChangedHasANameAndARange()
    {
        const QString book = m_folder.filePath(QStringLiteral("names.xlsx"));
        QVERIFY(writeBook(modelOf(QStringLiteral("/data/samples/lumen.json")), book, WorkbookOptions().mostFormulas, marked).ok());
        const QString names = part(book, QStringLiteral("xl/workbook.xml"));
        for (const char* name : {"company_discountRate", "site_Omaha_pricePerKwh", "line_Mass_Markets_growth"}) {
            const QRegularExpression defined(QStringLiteral("<definedName name=\"%1\">'%2Assumptions'!\\$D\\$\\d+</definedName>").arg(QString::fromLatin1(name), mark));
            QVERIFY2(defined.match(names).hasMatch(), name);
        }
        QVERIFY(!names.contains(QStringLiteral("serversPerStaff"))); // is locked
        const QString sheet = part(book, QStringLiteral("xl/worksheets/sheet3.xml"));
        QVERIFY2(sheet.contains(QStringLiteral("<dataValidation type=\"decimal\"")), "no ranges");
    }
    void namesOfSheetsAreThoseThatSpreadsheetsTake()
    {
        const auto tabOf = [](const std::string& name) {
            return WorkbookWords([name](std::string_view text, std::string_view) { return text == "Summary" ? name : std::string(text); })
                .tab(WorkbookSheet::Summary);
        };
        QCOMPARE(tabOf("Zusammenfassung"), std::string("Zusammenfassung"));
        QCOMPARE(tabOf("R\u00e9sum\u00e9 de trente-et-un signes"), std::string("R\u00e9sum\u00e9 de trente-et-un signes"));
        QCOMPARE(tabOf("more than thirty-one characters are"), std::string("Summary"));
        QCOMPARE(tabOf("in/out"), std::string("Summary"));
        QCOMPARE(tabOf("l'apport"), std::string("Summary"));
        QCOMPARE(tabOf("Stay"), std::string("Summary")); // there is one already
    }

    void countsAreSumsOfTheirRows()
    {
        const QString book = m_folder.filePath(QStringLiteral("counts.xlsx"));
        QVERIFY(writeBook(modelOf(QStringLiteral("/data/samples/lumen.json")), book).ok());
        const QString sheet = part(book, QStringLiteral("xl/worksheets/sheet3.xml"));
        QVERIFY2(sheet.count(QStringLiteral("SUMIFS(Counts!")) > 50, qPrintable(QString::number(sheet.count(QStringLiteral("SUMIFS(")))));
    }

    // The sheets of formulas behind the others have tens of thousands of lines: paper shows their first page.
    void sheetsOfFormulasPrintTheirFirstPageOnly()
    {
        const QString book = m_folder.filePath(QStringLiteral("pages.xlsx"));
        QVERIFY(writeBook(modelOf(QStringLiteral("/data/samples/coreweave-buyer.json")), book).ok());
        const QString names = part(book, QStringLiteral("xl/workbook.xml"));
        for (const char* area : {"Calculation!\\$A\\$1:\\$D\\$41", "Steps!\\$A\\$1:\\$B\\$41"}) {
            const QRegularExpression defined(QStringLiteral("_xlnm.Print_Area\"[^>]*>%1<").arg(QString::fromLatin1(area)));
            QVERIFY2(defined.match(names).hasMatch(), qPrintable(names));
        }
    }

    // Ten years of Lumen, in Azure's own prices: too many formulas, so the prices of a line are one booking and a difference.
    void pricesOfManyFormulasAreBookedAsOne()
    {
        const Model model = with(modelOf(QStringLiteral("/data/samples/lumen.json")), QStringLiteral("company.evaluationMonths"),
            QStringLiteral("120"));
        const QString grouped = m_folder.filePath(QStringLiteral("grouped.xlsx"));
        QVERIFY(writeBook(model, grouped).ok());
        const QString all = m_folder.filePath(QStringLiteral("all.xlsx"));
        QVERIFY(writeBook(model, all, std::numeric_limits<std::size_t>::max()).ok());
        QVERIFY2(formulas(all) > 200'000 && formulas(grouped) < formulas(all), qPrintable(QString::number(formulas(all))));
        const QString changed = m_folder.filePath(QStringLiteral("discount.xlsx"));
        QCOMPARE(set(grouped, QStringLiteral("azure.globalDiscount"), QStringLiteral("0.07"), changed), 0);
        const QList<testing_support::Recalculated> books = testing_support::recalculate(QStringList{grouped, changed});
        QVERIFY2(books[0].problem.isEmpty() && books[1].problem.isEmpty(), qPrintable(books[0].problem));
        const auto expected = project(model);
        QVERIFY(expected.ok());
        int compared = 0;
        QCOMPARE(summaryDiffers(books[0], *expected, compared), QString());
        for (const Case which : {Case::Stay, Case::Move})
            QCOMPARE(statementDiffers(books[0], *expected, which), QString());
        QVERIFY(books[0].sheets.value(QStringLiteral("Calculation")).contains(QStringLiteral("rounding of its prices, booked alone")));
        // Each price was rounded alone: half a cent of each may be missing in a month after a change.
        const auto other = project(with(model, QStringLiteral("azure.globalDiscount"), QStringLiteral("0.07")));
        QVERIFY(other.ok());
        const double bound = 0.005 * static_cast<double>(model.table<Price>().size());
        QCOMPARE(statementDiffers(books[1], *other, Case::Move, Line::Azure, bound), QString());
        QVERIFY(statementDiffers(books[1], *expected, Case::Move, Line::Azure, bound) != QString());
    }

    void whatMayNotBeChangedIsLocked()
    {
        const Model model = modelOf(QStringLiteral("/data/samples/lumen.json"));
        const QString book = m_folder.filePath(QStringLiteral("locked.xlsx"));
        QVERIFY(writeBook(model, book).ok());
        QProcess python;
        python.start(QStringLiteral("python3"),
            {QStringLiteral(HEADROOM_SOURCE_DIR "/tests/support/set_xlsx_cell.py"), book,
                QStringLiteral("site[\"Omaha\"].serversPerStaff"), QStringLiteral("50"), m_folder.filePath(QStringLiteral("no.xlsx"))});
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.exitCode(), 1);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const Status written =
            writeBook(modelOf(QStringLiteral("/tests/golden/small/project.json")), QStringLiteral("/nowhere/book.xlsx"));
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    }

    void aTableIsCsvWithoutFormulas()
    {
        Model model = Model::empty(Month(2026, 1));
        Site site;
        site.id = 1;
        site.name = Text("=cmd|' /C calc'!A0");
        model.table<Site>().put(site);
        const QString csv = QString::fromStdString(tableCsv(model, Entity::Site));
        QVERIFY2(csv.startsWith(QStringLiteral("name,")), qPrintable(csv));
        QVERIFY2(csv.contains(QStringLiteral("\r\n'=cmd")), qPrintable(csv));
    }

private:
    // A file of the workbook's archive, empty where it can't be read.
    static QString part(const QString& book, const QString& name)
    {
        QProcess unzip;
        unzip.start(QStringLiteral("python3"),
            {QStringLiteral("-c"),
                QStringLiteral("import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"), book, name});
        return unzip.waitForFinished() ? QString::fromUtf8(unzip.readAllStandardOutput()) : QString();
    }
    // "Omaha, Retire idle": names, one after the other, which may have commas themselves.
    static bool areTyped(const QString& cell, const QSet<QString>& typed)
    {
        const QString between = QStringLiteral(", ");
        const QStringList parts = cell.split(between);
        for (qsizetype at = 0, taken = 0; at < parts.size(); at += taken) {
            const auto isKnown = [&](qsizetype count) {
                const QString name = parts.mid(at, count).join(between);
                return typed.contains(name.simplified()) || name.startsWith(mark);
            };
            for (taken = parts.size() - at; taken > 0 && !isKnown(taken);)
                --taken;
            if (taken == 0)
                return false;
        }
        return true;
    }
    // The exit code of the script.
    static int set(const QString& book, const QString& path, const QString& value, const QString& out)
    {
        QProcess python;
        python.start(QStringLiteral("python3"),
            {QStringLiteral(HEADROOM_SOURCE_DIR "/tests/support/set_xlsx_cell.py"), book, path, value, out});
        return python.waitForFinished() ? python.exitCode() : -1;
    }

    static qsizetype formulas(const QString& book)
    {
        QProcess python;
        python.start(QStringLiteral("python3"),
            {QStringLiteral("-c"),
                QStringLiteral("import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);"
                               "print(sum(z.read(n).count(b'<f>') for n in z.namelist() if 'worksheets/' in n))"),
                book});
        return python.waitForFinished() ? python.readAllStandardOutput().trimmed().toLongLong() : -1;
    }
    // Lines of path, tab and new value of every input that may be changed.
    static QStringList lowerOpenInputs(const QString& book, const QString& out)
    {
        QProcess python;
        python.start(QStringLiteral("python3"),
            {QStringLiteral(HEADROOM_SOURCE_DIR "/tests/support/change_open_inputs.py"), book, out});
        if (!python.waitForFinished() || python.exitCode() != 0)
            qFatal("%s", python.readAllStandardError().constData());
        const QStringList inputs = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        if (inputs.size() < 5)
            qFatal("too few inputs are open");
        return inputs;
    }

    QTemporaryDir m_folder;
};
HEADROOM_TEST(Workbooks);

} // namespace

#include "tst_workbook.moc"
