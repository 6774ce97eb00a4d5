// SPDX-License-Identifier: GPL-3.0-or-later
// Every case of tests/golden/finance: function, arguments, expected value or error code, absolute tolerance, and where the value
// is from: the examples of Microsoft's function reference, textbooks and published tables (published.tsv, macrs.tsv), LibreOffice
// (libreoffice.tsv, by libreoffice.py), mpmath and QuantLib (programs.tsv, by programs.py).
#include "core/finance/function_catalog.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace headroom;
using namespace headroom::finance;

namespace {

struct Case
{
    QByteArray function;
    QByteArrayList arguments;
    QByteArray expected;
    double tolerance = 0;
    QByteArray origin;
};

QList<Case> casesIn(const QString& path)
{
    QList<Case> cases;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QByteArrayList cells = line.split('\t');
        if (!line.startsWith('#') && cells.size() == 5)
            cases.append({cells[0], cells[1].split(';'), cells[2], cells[3].toDouble(), cells[4]});
    }
    return cases;
}

QFileInfoList files() { return QDir(QStringLiteral(HEADROOM_SOURCE_DIR "/tests/golden/finance")).entryInfoList({u"*.tsv"_s}); }

Result<FunctionAnswer> evaluated(const Case& c)
{
    std::vector<std::string_view> arguments;
    for (const QByteArray& a : c.arguments)
        arguments.emplace_back(a.constData(), static_cast<std::size_t>(a.size()));
    return evaluateFunction(c.function.toStdString(), arguments);
}

bool isNear(const QByteArray& found, const QByteArray& expected, double tolerance)
{
    bool isNumber = false;
    const double number = expected.toDouble(&isNumber);
    return isNumber ? std::abs(found.toDouble() - number) <= tolerance : found == expected;
}

bool agrees(const QByteArray& found, const Case& c)
{
    const QByteArrayList have = found.split(',');
    const QByteArrayList want = c.expected.split(',');
    if (have.size() != want.size())
        return false;
    for (qsizetype i = 0; i < have.size(); ++i)
        if (!isNear(have[i], want[i], c.tolerance))
            return false;
    return true;
}

} // namespace

class TestFunctionCases : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreThoseOfOthers_data();
    void valuesAreThoseOfOthers();
    void everyFunctionIsHeldToTwoOrigins();
    void everyValueReadsBack();
    void namesAreFoundAsPeopleTypeThem();
    void argumentsMayBeNamed();
    void namedArgumentsUseUpTheirPlace_data();
    void namedArgumentsUseUpTheirPlace();
};

void TestFunctionCases::valuesAreThoseOfOthers_data()
{
    QTest::addColumn<QString>("file");
    for (const QFileInfo& file : files())
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestFunctionCases::valuesAreThoseOfOthers()
{
    QFETCH(QString, file);
    const QList<Case> cases = casesIn(file);
    QVERIFY(!cases.isEmpty());
    int wrong = 0;
    for (const Case& c : cases) {
        const auto answer = evaluated(c);
        const std::string_view code = answer ? std::string_view() : codeName(answer.error().code);
        const QByteArray found =
            answer ? QByteArray::fromStdString(toText(*answer)) : QByteArray(code.data(), qsizetype(code.size()));
        if (agrees(found, c))
            continue;
        ++wrong;
        qWarning("%s(%s): found %s, expected %s +- %g, %s", c.function.constData(), c.arguments.join("; ").constData(),
            found.constData(), c.expected.constData(), c.tolerance, c.origin.constData());
    }
    QCOMPARE(wrong, 0);
}

void TestFunctionCases::everyFunctionIsHeldToTwoOrigins()
{
    QMap<const FunctionInfo*, QSet<QByteArray>> origins;
    int count = 0;
    for (const QFileInfo& file : files())
        for (const Case& c : casesIn(file.filePath())) {
            ++count;
            const QByteArray first = c.origin.left(c.origin.indexOf(' ')); // "LibreOffice", "Microsoft,", "mpmath:", ...
            if (const FunctionInfo* function = findFunction(c.function.toStdString()))
                origins[function].insert(first);
        }
    QVERIFY2(count >= 1000, qPrintable(QString::number(count)));
    for (const FunctionInfo& function : functionCatalog()) {
        const bool isAllOfThem = function.name == "greeks"; // the five have cases of their own
        QVERIFY2(isAllOfThem || origins[&function].size() >= 2, function.name.data());
    }
}

void TestFunctionCases::everyValueReadsBack()
{
    for (const double value :
        {0.1, 1.0 / 3, 1e-300, 123456789.123456789, -2.5e17, 1e15, 1e-5, 5e-324, 1.7976931348623157e308, 100000.0})
        QCOMPARE(QByteArray::fromStdString(toText(value)).toDouble(), value);
    QCOMPARE(toText(-0.0), std::string("0"));
    QCOMPARE(toText(100000.0), std::string("100000"));
}

void TestFunctionCases::namesAreFoundAsPeopleTypeThem()
{
    for (const char* name :
        {"PMT", "Black-Scholes", "black_scholes", "yearFrac", "YEARFRACTION", "bondPrice", "binomial", "yield"})
        QVERIFY2(findFunction(name), name);
    QVERIFY(!findFunction(""));
    QVERIFY(!findFunction("pmt2"));
}

void TestFunctionCases::argumentsMayBeNamed()
{
    const auto text = [](std::initializer_list<std::string_view> arguments) {
        const std::vector<std::string_view> list(arguments);
        const auto answer = evaluateFunction("fv", list);
        return answer ? toText(*answer) : std::string(codeName(answer.error().code)) + ' ' + answer.error().path;
    };
    QCOMPARE(text({"pv=-100", "rate=0.1", "nper=2"}), text({"0.1", "2", "0", "-100"})); // 121, by hand
    QCOMPARE(text({"0.1", "nper=2", "pv=x"}), std::string("numberMalformed fv.pv"));
    QCOMPARE(text({"rat=0.1"}), std::string("numberMalformed fv.rate"));
}

void TestFunctionCases::namedArgumentsUseUpTheirPlace_data()
{
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QByteArray>("answer"); // that of the same arguments in their order, or the error
    QTest::addRow("the rest follows in order") << QByteArray("npv") << QByteArrayList{"rate=0.1", "1.1,1.21"} << QByteArray("2");
    QTest::addRow("in the middle") << QByteArray("fv") << QByteArrayList{"0.1", "pmt=0", "2", "-100"} << QByteArray("121");
    QTest::addRow("empty is not given") << QByteArray("fv") << QByteArrayList{"0.1", "2", "", "-100", "pmt=0"} << QByteArray("121");
    QTest::addRow("twice by name") << QByteArray("pmt") << QByteArrayList{"rate=0.01", "rate=0.02", "10", "100"}
                                   << QByteArray("keyDuplicate pmt.rate");
    QTest::addRow("by place, then by name") << QByteArray("pmt") << QByteArrayList{"0.01", "10", "100", "rate=0.02"}
                                            << QByteArray("keyDuplicate pmt.rate");
    QTest::addRow("the last by place, too") << QByteArray("price")
                                            << QByteArrayList{"2024-03-15", "2030-09-15", ".06", ".055", "yield=0.07"}
                                            << QByteArray("keyDuplicate price.yield");
    QTest::addRow("a named list takes no rest") << QByteArray("npv") << QByteArrayList{"rate=0.1", "flows=1", "2"}
                                                << QByteArray("argumentsTooMany npv");
}

void TestFunctionCases::namedArgumentsUseUpTheirPlace()
{
    QFETCH(QByteArray, function);
    QFETCH(QByteArrayList, arguments);
    QFETCH(QByteArray, answer);
    const auto evaluated = ::evaluated({function, arguments, {}, 0, {}});
    if (!evaluated)
        QCOMPARE(std::string(codeName(evaluated.error().code)) + ' ' + evaluated.error().path, answer.toStdString());
    else
        QVERIFY2(std::abs(QByteArray::fromStdString(toText(*evaluated)).toDouble() - answer.toDouble()) < 1e-12, toText(*evaluated).c_str());
}

HEADROOM_TEST(TestFunctionCases);

#include "tst_function_cases.moc"
