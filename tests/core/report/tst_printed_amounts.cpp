// SPDX-License-Identifier: GPL-3.0-or-later
// Every printed amount of statements, debt and periods: less than a unit of its last place from the exact one, and adding up.
#include "tests/core/engine/random_project.h"
#include "tests/core/report/report_support.h"

#include "core/report/report_parts.h"
#include "core/report/rounding_network.h"

#include <array>
#include <random>

using namespace headroom;
using namespace report_test;

namespace {

/// One unit of the table's last place, in minor units.
std::int64_t minorUnits(const ReportTable& table, int moneyDigits, int decimals)
{
    const int power = table.unit == AmountUnit::Million ? 6 : table.unit == AmountUnit::Thousand ? 3 : 0;
    return powerOfTen(moneyDigits + power - decimals);
}

/// Less than a unit of the last place apart.
bool isNear(const ReportTable& table, const ReportValue& printed, Money exact, int moneyDigits)
{
    const auto& amount = std::get<ScaledAmount>(printed);
    const std::int64_t unit = minorUnits(table, moneyDigits, amount.decimals);
    return std::abs(amount.value * unit - exact.minor()) < unit;
}

std::optional<Line> lineOf(const ReportValue& label)
{
    const auto* text = std::get_if<LabelText>(&label);
    for (const LineInfo& line : lineInfos)
        if (text && line.label == text->text && line.line != Line::Ebitda && line.kind == LineKindOf::Flow)
            return line.line;
    return std::nullopt;
}

/// The 12 months and their sum.
std::vector<Money> exactRow(const Projection& p, TextId statement, Line line, ReportMonths months)
{
    std::vector<Money> row;
    Money total;
    for (int t = months.first; t <= months.last(); ++t) {
        const Money stay = p.value(Case::Stay, line, t), move = p.value(Case::Move, line, t);
        const bool ofStay = statement == TextId::StatementStay || statement == TextId::StatementStayOther;
        const bool ofMove = statement == TextId::StatementMove || statement == TextId::StatementMoveOther;
        total += row.emplace_back(ofStay ? stay : ofMove ? move : move - stay);
    }
    row.push_back(total);
    return row;
}

/// What the rows above a total say it is the sum of: the plain rows since the last total, and the totals that are in it.
bool addsUp(const ReportTable& table, std::size_t column)
{
    std::map<std::string_view, std::int64_t> totals;
    std::int64_t parts = 0;
    for (const ReportRow& row : table.rows) {
        const auto line = lineOf(row.cells[0]);
        if (!line)
            continue;
        const std::int64_t amount = units(row, column);
        if (row.kind != RowKind::Total) {
            parts += amount;
            continue;
        }
        std::int64_t whole = parts;
        if (line == Line::OperatingCash)
            whole += totals["cashEbitda"];
        else if (line == Line::FreeCashFlow)
            whole += totals["operatingCash"] + totals["investingCash"];
        else if (line == Line::NetCashFlow)
            whole += totals["freeCashFlow"] + totals["financingCash"];
        if (amount != whole)
            return false;
        totals[info(*line).id] = amount;
        parts = 0;
    }
    return true;
}

void checkStatements(const Report& report, const Projection& p, ReportMonths months)
{
    for (const ReportTable* table : tablesOf(sectionOf(report, TextId::StatementHeading))) {
        for (std::size_t c = 1; c < table->columns.size(); ++c)
            QVERIFY2(addsUp(*table, c), qPrintable(QStringLiteral("column %1").arg(c)));
        for (const ReportRow& row : table->rows) {
            if (const auto line = lineOf(row.cells[0])) {
                const auto exact = exactRow(p, table->caption, *line, months);
                std::int64_t sum = 0;
                for (std::size_t c = 0; c < exact.size(); ++c) {
                    QVERIFY2(isNear(*table, row.cells[c + 1], exact[c], p.moneyDigits),
                        qPrintable(QStringLiteral("%1, column %2: %3 of %4").arg(QLatin1String(info(*line).id)).arg(c + 1)
                                .arg(units(row, c + 1)).arg(exact[c].minor())));
                    sum += c + 1 < exact.size() ? units(row, c + 1) : 0;
                }
                QCOMPARE(units(row, exact.size()), sum);
                continue;
            }
            // Opening and closing cash.
            const bool isStay = table->caption == TextId::StatementStay || table->caption == TextId::StatementStayOther;
            const Case which = isStay ? Case::Stay : Case::Move;
            const bool closes = row.cells[0] == ReportValue(TextId::ClosingCash);
            for (int i = 0; i < months.count; ++i) {
                const Money exact = p.value(which, Line::Cash, months.first + i - (closes ? 0 : 1));
                QVERIFY(isNear(*table, row.cells[static_cast<std::size_t>(i) + 1], exact, p.moneyDigits));
            }
        }
    }
}

/// Opening and what moves it is closing, in every column (or in every row); the amounts are within a unit.
void checkDebt(const Report& report, const Projection& p, ReportMonths months)
{
    if (p.move.debt.empty())
        return;
    const ReportSection& section = sectionOf(report, TextId::DebtHeading);
    for (const ReportTable* table : tablesOf(section)) {
        const bool moved = table->caption == TextId::DebtMovements || table->caption == TextId::DebtMovementsOther;
        const bool stayed = table->caption == TextId::DebtMovementsStay || table->caption == TextId::DebtMovementsStayOther;
        if (!moved && !stayed)
            continue;
        const CaseProjection& c = moved ? p.move : p.stay;
        for (int i = 0; i < months.count; ++i) {
            const auto column = static_cast<std::size_t>(i) + 1;
            std::int64_t balance = 0;
            for (const ReportRow& row : table->rows) {
                if (row.cells[0] == ReportValue(TextId::RowInterestAccrued) || row.cells[0] == ReportValue(TextId::RowInterestPaid))
                    continue;
                if (row.kind == RowKind::Total)
                    QCOMPARE(units(row, column), balance);
                balance += units(row, column);
                if (row.cells[0] == ReportValue(TextId::RowOpeningPrincipal))
                    QVERIFY(isNear(*table, row.cells[column], c[Line::DebtPrincipal][static_cast<std::size_t>(months.first + i - 1)],
                        p.moneyDigits));
                if (row.cells[0] == ReportValue(TextId::RowRepayments)) {
                    Money repaid;
                    for (const InstrumentSeries& s : c.debt)
                        repaid -= s.repayments[static_cast<std::size_t>(months.first + i)];
                    QVERIFY(isNear(*table, row.cells[column], repaid, p.moneyDigits));
                }
            }
        }
    }
    for (const TextId caption : {TextId::DebtInstruments, TextId::DebtInstrumentsOther})
        if (const ReportTable* table = tableOf(section, caption))
            for (const ReportRow& row : table->rows) // instrument, kind, rate, maturity, opening, issued, repaid, interest, closing
                QCOMPARE(units(row, 4) + units(row, 5) - units(row, 6), units(row, 8));
}

/// Cumulative amounts and totals of the months, quarters and years agree with the projection.
void checkPeriods(const Report& report, const Projection& p, int evaluated)
{
    const ReportSection& section = sectionOf(report, TextId::FinancialHeading);
    for (const auto& [caption, step] : {std::pair(TextId::FinancialMonths, 1), std::pair(TextId::FinancialYears, 12)}) {
        const ReportTable* table = tableOf(section, caption);
        if (!table)
            continue;
        const int first = caption == TextId::FinancialMonths ? p.headlineColumn : 1;
        for (std::size_t r = 0; r + 1 < table->rows.size(); ++r) {
            const int from = first + static_cast<int>(r) * step;
            const int to = std::min(from + step - 1, step == 1 ? p.months : evaluated);
            const ReportRow& row = table->rows[r];
            QVERIFY(isNear(*table, cell(*table, row, TextId::ColumnCumulative), p.cumulativeUnlevered[static_cast<std::size_t>(to)], p.moneyDigits));
            Money net;
            for (int t = from; t <= to; ++t)
                net += p.unleveredBenefit[static_cast<std::size_t>(t)];
            QVERIFY(isNear(*table, cell(*table, row, TextId::ColumnNet), net, p.moneyDigits));
            if (row.cells.size() == 9) // with IT: saving, one-off and other are the net
                QCOMPARE(units(row, 3) + units(row, 4) + units(row, 5), units(row, 6));
        }
    }
}

} // namespace

class TestPrintedAmounts : public QObject
{
    Q_OBJECT

private slots:
    void ofEveryProjectAreTheExactOnesRounded_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("seed");
        for (const char* name : {"lumen", "lumen-restructuring", "coreweave-buyer", "coreweave-seller", "coreweave-assignee"})
            QTest::newRow(name) << QString::fromLatin1(name) << 0;
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("random %d", seed) << QString() << seed;
    }
    void ofEveryProjectAreTheExactOnesRounded()
    {
        QFETCH(QString, sample);
        QFETCH(int, seed);
        Model model = sample.isEmpty() ? engine_test::RandomProject(static_cast<unsigned>(seed)).make()
                                       : engine_test::projectAt(QStringLiteral("data/samples/%1.json").arg(sample));
        QVERIFY(apply(model, addMissingPrices(model)).ok());
        const auto p = project(model);
        if (!p && sample.isEmpty())
            return; // what a random project lacks is another test's
        QVERIFY(p.ok());
        const Report report = buildReport(model, *p);
        checkStatements(report, *p, reportMonths(*p));
        checkDebt(report, *p, reportMonths(*p));
        checkPeriods(report, *p, std::min(p->months, static_cast<int>(model.company().evaluationMonths)));
    }

    // 0.4 of a unit in each of two months, of two lines: the total is 1.6, so 2; none of the parts may be more than 1.
    void aTableOfSmallAmountsAddsUp()
    {
        RoundedTree tree;
        tree.nodes = {{{Money(80), Money(80)}, -1}, {{Money(40), Money(40)}, 0}, {{Money(40), Money(40)}, 0}};
        tree.opening = Money(50);
        const RoundedTable table = tree.rounded(100);
        QCOMPARE(table.lines[0][2], std::int64_t{2});
        QCOMPARE(table.lines[0][0] + table.lines[0][1], std::int64_t{2});
        for (std::size_t m = 0; m < 3; ++m)
            QCOMPARE(table.lines[1][m] + table.lines[2][m], table.lines[0][m]);
        for (const auto& line : table.lines)
            for (std::size_t m = 0; m < 2; ++m)
                QVERIFY(line[m] >= 0 && line[m] <= 1);
        // 0.50, 1.30 and 2.10: the balances, of which the nearest that add up are 0, 1, 2.
        QVERIFY(table.opening == 0 || table.opening == 1);
        QCOMPARE(table.opening + table.lines[0][2], std::int64_t{2});
    }

    void randomTablesAddUpWithinAUnit()
    {
        std::mt19937_64 random(11);
        for (int i = 0; i < 300; ++i) {
            // A root with three lines, of which the first has four of its own; 7 months.
            RoundedTree tree;
            tree.nodes.resize(8);
            constexpr std::array parents{-1, 0, 0, 0, 1, 1, 1, 1};
            for (std::size_t n = 8; n-- > 0;) {
                tree.nodes[n].parent = parents[n];
                tree.nodes[n].months.resize(7);
            }
            for (const std::size_t leaf : {2U, 3U, 4U, 5U, 6U, 7U})
                for (std::size_t m = 0; m < 7; ++m) {
                    const Money amount(static_cast<std::int64_t>(random() % 2001) - 1000);
                    for (int n = static_cast<int>(leaf); n >= 0; n = parents[static_cast<std::size_t>(n)])
                        tree.nodes[static_cast<std::size_t>(n)].months[m] += amount;
                }
            tree.opening = Money(static_cast<std::int64_t>(random() % 1000));
            const RoundedTable table = tree.rounded(100);
            Money balance = *tree.opening;
            std::int64_t printed = table.opening;
            QVERIFY(std::abs(printed * 100 - balance.minor()) < 100);
            for (std::size_t n = 0; n < 8; ++n) {
                Money total;
                std::int64_t sum = 0;
                for (std::size_t m = 0; m < 7; ++m) {
                    total += tree.nodes[n].months[m];
                    sum += table.lines[n][m];
                    QVERIFY(std::abs(table.lines[n][m] * 100 - tree.nodes[n].months[m].minor()) < 100);
                }
                QCOMPARE(table.lines[n][7], sum);
                QVERIFY(std::abs(sum * 100 - total.minor()) < 100);
            }
            for (std::size_t m = 0; m < 8; ++m) {
                QCOMPARE(table.lines[1][m] + table.lines[2][m] + table.lines[3][m], table.lines[0][m]);
                QCOMPARE(table.lines[4][m] + table.lines[5][m] + table.lines[6][m] + table.lines[7][m], table.lines[1][m]);
            }
            for (std::size_t m = 0; m < 7; ++m) {
                balance += tree.nodes[0].months[m];
                printed += table.lines[0][m];
                QVERIFY(std::abs(printed * 100 - balance.minor()) < 100);
            }
        }
    }

    // Where a parent is not what its children are, no amount is invented for the difference.
    void whatIsMissingIsNotSpread()
    {
        const auto parts = roundedParts(10, std::vector{Money(100), Money(249)}, 100);
        QCOMPARE(parts[0], std::int64_t{1});
        QCOMPARE(parts[1], std::int64_t{3});
        RoundedTree tree;
        tree.nodes = {{{Money(24000)}, -1}, {{Money(600)}, 0}};
        const RoundedTable table = tree.rounded(100);
        QCOMPARE(table.lines[0][0], std::int64_t{240});
        QCOMPARE(table.lines[1][0], std::int64_t{6});
    }
};

HEADROOM_TEST(TestPrintedAmounts);
#include "tst_printed_amounts.moc"
