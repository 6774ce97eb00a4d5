// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/trace_xlsx.h"
#include "tests/support/libreoffice.h"
#include "tests/support/testing.h"

#include <QFileInfo>

using namespace headroom;

namespace {

// Builds a trace by hand, with the values that the engine would have.
class TraceMaker
{
public:
    Trace trace;

    TraceId add(TraceOp op, const Fraction& value, std::vector<TraceId> operands = {}, std::string label = {}, int row = 0,
        int column = 0)
    {
        TraceNode node;
        node.op = op;
        node.firstOperand = static_cast<std::uint32_t>(trace.operands.size());
        node.operandCount = static_cast<std::uint32_t>(operands.size());
        node.row = row;
        node.column = column;
        if (!label.empty()) {
            node.label = static_cast<std::int32_t>(trace.labels.size());
            trace.labels.push_back(std::move(label));
        }
        trace.operands.insert(trace.operands.end(), operands.begin(), operands.end());
        trace.nodes.push_back(node);
        trace.values.push_back(value);
        const auto id = static_cast<TraceId>(trace.nodes.size() - 1);
        if (op == TraceOp::Book || op == TraceOp::Name)
            trace.booked.push_back(id);
        return id;
    }
    TraceId lit(const Fraction& value) { return add(TraceOp::Literal, value); }
    TraceId in(const Fraction& value, std::string label) { return add(TraceOp::Input, value, {}, std::move(label), 1); }
    TraceId book(TraceId a, std::string label, int column = 0)
    {
        return add(TraceOp::Book, of(a).quantised(2, Rounding::HalfAway), {a}, std::move(label), 0, column);
    }
    TraceId plus(TraceId a, TraceId b) { return add(TraceOp::Add, of(a) + of(b), {a, b}); }
    TraceId times(TraceId a, TraceId b) { return add(TraceOp::Multiply, of(a) * of(b), {a, b}); }
    const Fraction& of(TraceId id) const { return trace.values[static_cast<std::size_t>(id)]; }
};

// Every operation, with ties, negative values, and masks that are true and false.
void addOperations(TraceMaker& t)
{
    const TraceId a = t.in(Decimal(-7125, 3), "site[\"East\"].a");
    const TraceId b = t.in(Decimal(25, 1), "=1+1"); // a label that must stay a text
    const TraceId third = t.in(Fraction::of(1, 3), "a third");
    const TraceId zero = t.lit(0);
    const auto op = [&](TraceOp o, const Fraction& v, std::vector<TraceId> operands) { return t.add(o, v, std::move(operands)); };
    t.book(op(TraceOp::Add, t.of(a) + t.of(b), {a, b}), "add");
    t.book(op(TraceOp::Subtract, t.of(a) - t.of(b), {a, b}), "subtract");
    t.book(op(TraceOp::Multiply, t.of(a) * t.of(third), {a, third}), "multiply");
    t.book(op(TraceOp::Divide, t.of(a).dividedBy(t.of(third)), {a, third}), "divide");
    t.book(op(TraceOp::Negate, -t.of(a), {a}), "negate");
    t.book(op(TraceOp::Maximum, t.of(b), {a, b}), "maximum");
    t.book(op(TraceOp::Minimum, t.of(a), {a, b}), "minimum");
    t.book(op(TraceOp::Floor, t.of(a).floor(), {a}), "floor");
    t.book(op(TraceOp::Ceiling, t.of(a).ceil(), {a}), "ceiling");
    const TraceId growth = t.lit(Decimal(103, 2));
    t.add(TraceOp::Name, powerRounded(Decimal(103, 2), 7, 12),
        {op(TraceOp::Power, powerRounded(Decimal(103, 2), 7, 12), {growth, t.lit(7), t.lit(12)})}, "growth");
    const TraceId less = op(TraceOp::Less, 1, {a, b});
    const TraceId notLess = op(TraceOp::Less, 0, {b, a});
    const TraceId equal = op(TraceOp::LessEqual, 1, {b, b});
    t.book(op(TraceOp::And, 0, {less, notLess}), "and");
    t.book(op(TraceOp::Or, 1, {less, notLess}), "or");
    t.book(op(TraceOp::Not, 1, {notLess}), "not");
    t.book(op(TraceOp::Select, t.of(a), {equal, a, b}), "select first");
    t.book(op(TraceOp::Select, t.of(b), {notLess, a, b}), "select second");
    t.book(op(TraceOp::Ratio, t.of(a).dividedBy(t.of(b)), {a, b, zero}), "ratio");
    t.book(op(TraceOp::Ratio, t.of(third), {b, zero, third}), "ratio of nothing");
    t.book(t.lit(Decimal(1005, 3)), "a tie goes up");
    t.book(t.lit(Decimal(-1005, 3)), "a tie goes down");
}

// A chain of months on the balance before, a total of all of them, and a total of more terms than a function takes.
void addMonths(TraceMaker& t)
{
    const TraceId rate = t.in(Decimal(725, 4), "debt[\"Notes\"].coupon");
    TraceId balance = t.in(Decimal(1859000000012LL, 2), "debt[\"Notes\"].principal");
    std::vector<TraceId> interest;
    for (int month = 1; month <= 60; ++month) {
        const TraceId owed = t.times(t.times(balance, rate), t.lit(Fraction::of(30 + month % 2, 360)));
        interest.push_back(t.book(owed, "interest", month));
        balance = t.book(t.plus(balance, interest.back()), "balance", month);
    }
    std::vector<TraceId> terms;
    Fraction total;
    for (int i = 0; i < 700; ++i) {
        terms.push_back(t.times(interest[static_cast<std::size_t>(i) % 60], t.lit(Fraction::of(i + 1, 7))));
        total = total + t.of(terms.back());
    }
    t.book(t.add(TraceOp::Sum, total, terms), "many terms");
    Fraction sum;
    for (const TraceId month : interest)
        sum = sum + t.of(month);
    t.book(t.add(TraceOp::Sum, sum, interest), "a total");
}

// A formula that would double with each step, and one that nests deeper than a spreadsheet goes.
void addNested(TraceMaker& t)
{
    const TraceId half = t.lit(Decimal(5, 1));
    TraceId doubled = t.in(Decimal(11, 1), "x");
    TraceId nested = doubled;
    for (int i = 0; i < 150; ++i) {
        doubled = t.times(t.plus(doubled, doubled), half);
        nested = t.add(TraceOp::Maximum, t.of(nested) + Fraction(1), {nested, t.plus(nested, t.lit(1))});
    }
    t.book(doubled, "doubled");
    t.book(nested, "nested");
}

} // namespace

class TestTraceXlsx : public QObject
{
    Q_OBJECT

private slots:
    void aSpreadsheetReckonsWhatTheEngineDid()
    {
        TraceMaker t;
        addOperations(t);
        addMonths(t);
        addNested(t);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("trace.xlsx"));
        const Status written = writeTraceXlsx(t.trace, path.toStdString());
        QVERIFY(written);
        QVERIFY(!QFileInfo::exists(path + QStringLiteral(".part")));
        const testing_support::Recalculated sheets = testing_support::recalculate(path);
        QVERIFY2(sheets.problem.isEmpty(), qPrintable(sheets.problem));
        const QList<QStringList> lines = sheets.lines(QStringLiteral("Booked"));
        QCOMPARE(lines.size(), static_cast<qsizetype>(t.trace.booked.size()) + 1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const Fraction& exact = t.of(t.trace.booked[static_cast<std::size_t>(i) - 1]);
            const double cell = lines[i][3].toDouble();
            const double bound = lines[i][0] == QLatin1String("growth") ? 1e-12 : 0.004 + std::abs(exact.toDoubleLossy()) * 1e-15;
            QVERIFY2(std::abs(cell - exact.toDoubleLossy()) < bound, qPrintable(lines[i].join(QLatin1Char(' '))));
        }
        const QList<QStringList> inputs = sheets.lines(QStringLiteral("Inputs"));
        QCOMPARE(inputs[2][0], QStringLiteral("=1+1"));
    }

    // What each amount is to the cent, half to even (IEEE 754: ties to even): as a cell, and as a sum that is off by some ulps.
    void aTieGoesToTheEvenCent()
    {
        const std::vector<std::pair<const char*, const char*>> amounts{{"310.425", "310.42"}, {"310.435", "310.44"},
            {"-310.425", "-310.42"}, {"-310.435", "-310.44"}, {"0.005", "0"}, {"0.015", "0.02"}, {"310.42500001", "310.43"},
            {"310.43499999", "310.43"}, {"310.45", "310.45"}, {"18590000000.125", "18590000000.12"},
            {"18590000000.135", "18590000000.14"}, {"0", "0"}};
        TraceMaker t;
        for (const auto& [amount, booked] : amounts) {
            const TraceId input = t.in(Fraction(*Decimal::parse(amount)), amount);
            const TraceId seventh = t.times(input, t.lit(Fraction::of(1, 7)));
            TraceId sum = seventh;
            for (int i = 1; i < 7; ++i)
                sum = t.plus(sum, seventh);
            t.book(input, booked);
            t.book(sum, booked);
        }
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ties.xlsx"));
        QVERIFY(writeTraceXlsx(t.trace, path.toStdString(), Rounding::HalfEven));
        const testing_support::Recalculated sheets = testing_support::recalculate(path);
        QVERIFY2(sheets.problem.isEmpty(), qPrintable(sheets.problem));
        const QList<QStringList> lines = sheets.lines(QStringLiteral("Booked"));
        QCOMPARE(lines.size(), static_cast<qsizetype>(2 * amounts.size()) + 1);
        for (qsizetype i = 1; i < lines.size(); ++i)
            QCOMPARE(lines[i][3], lines[i][0]);
    }

    void noTextOfOursIsRunAsAFormula()
    {
        const std::vector<std::string> texts{"=1+1", "+1+1", "-1+1", "@SUM(1;1)", "\t=1+1", "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://localhost\")", "=WEBSERVICE(\"http://localhost\")", "+1,\"=1+1", "=1+1;=2+2",
            "\xef\xbc\x9d"
            "1+1",
            "\xef\xbc\x8b"
            "1",
            "-2+3+cmd|' /C calc'!A0", "'=1+1"};
        CsvWriter writer;
        for (const std::string& text : texts) {
            writer.text(text);
            writer.number("-2.50");
            writer.endRow();
        }
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("export.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(writer.written()));
        file.close();
        const testing_support::Recalculated sheets = testing_support::recalculate(path);
        QVERIFY2(sheets.problem.isEmpty(), qPrintable(sheets.problem));
        const std::string back = sheets.sheets.first().toStdString();
        Result<CsvReader> reader = CsvReader::open(back, "export.csv");
        CsvRecord record;
        for (const std::string& text : texts) {
            QVERIFY(reader && reader->next(record) && !record.fault);
            QCOMPARE(std::string(unguarded(record.cells[0])), text);
            QCOMPARE(QString::fromStdString(std::string(record.cells[1])).toDouble(), -2.5);
        }
    }

    void aFolderCanNotBeWrittenTo()
    {
        const Status written = writeTraceXlsx(Trace(), "/nowhere/trace.xlsx");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    }
};

HEADROOM_TEST(TestTraceXlsx);
#include "tst_trace_xlsx.moc"
