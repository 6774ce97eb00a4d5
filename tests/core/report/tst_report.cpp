// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/display_rounding.h"
#include "core/report/report.h"
#include "tests/support/hand_made_projection.h"
#include "tests/support/testing.h"

#include <numeric>
#include <random>

using namespace headroom;

namespace {

Model companyWithDebt()
{
    Model model = Model::empty(Month(2024, 7));
    Company company = model.company();
    company.name = "Probe Ltd";
    company.citation = "Annual report, page 7";
    company.sourceDate = Date(2024, 3, 31);
    model.table<Company>().put(company);
    DebtInstrument loan;
    loan.id = 1;
    loan.name = "Term loan";
    loan.principal = Money(2400000000);
    loan.coupon = Decimal(75, 3);
    model.table<DebtInstrument>().put(loan);
    ReportedFigure figure;
    figure.id = 1;
    figure.name = "Long-term debt";
    figure.amount = Money(2390000000);
    figure.asOf = Date(2024, 6, 30);
    model.table<ReportedFigure>().put(figure);
    ReconciliationStep step;
    step.id = 1;
    step.name = "Unamortised discount";
    step.figure = {1};
    step.amount = Money(-10000000);
    model.table<ReconciliationStep>().put(step);
    return model;
}

std::vector<const ReportTable*> tablesOf(const ReportSection& section)
{
    std::vector<const ReportTable*> tables;
    for (const ReportBlock& block : section.blocks)
        if (const auto* table = std::get_if<ReportTable>(&block))
            tables.push_back(table);
    return tables;
}

const ReportSection& sectionOf(const Report& report, TextId heading)
{
    for (const ReportSection& section : report.sections)
        if (section.heading == heading)
            return section;
    qFatal("no such section");
}

std::int64_t units(const ReportRow& row, std::size_t column) { return std::get<ScaledAmount>(row.cells[column]).value; }

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void roundedPartsSumToTheWhole_data()
    {
        QTest::addColumn<QVector<qint64>>("parts");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<QVector<qint64>>("rounded");
        QTest::newRow("thirds") << QVector<qint64>{333, 333, 334} << qint64(10) << QVector<qint64>{3, 3, 4};
        QTest::newRow("all round up") << QVector<qint64>{150, 150, 150} << qint64(5) << QVector<qint64>{1, 2, 2};
        QTest::newRow("signs") << QVector<qint64>{1050, -1049, 149} << qint64(2) << QVector<qint64>{11, -10, 1};
        QTest::newRow("zero stays") << QVector<qint64>{0, 140, 140} << qint64(3) << QVector<qint64>{0, 2, 1};
        QTest::newRow("negative") << QVector<qint64>{-333, -333, -334} << qint64(-10) << QVector<qint64>{-3, -3, -4};
        QTest::newRow("one too many: the first of equals") << QVector<qint64>{66, 66, 68} << qint64(2) << QVector<qint64>{0, 1, 1};
        QTest::newRow("nobody") << QVector<qint64>{} << qint64(0) << QVector<qint64>{};
    }
    void roundedPartsSumToTheWhole()
    {
        QFETCH(QVector<qint64>, parts);
        QFETCH(qint64, whole);
        QFETCH(QVector<qint64>, rounded);
        std::vector<Money> amounts;
        for (const qint64 p : parts)
            amounts.emplace_back(p);
        const auto got = roundedParts(whole, amounts, 100);
        QCOMPARE(std::accumulate(got.begin(), got.end(), std::int64_t{0}), std::int64_t{whole});
        QCOMPARE(QVector<qint64>(got.begin(), got.end()), rounded);
    }

    void aRoundedPartIsNeverAUnitOff()
    {
        std::mt19937_64 random(3);
        for (int i = 0; i < 5000; ++i) {
            std::vector<Money> amounts(random() % 9 + 1);
            Money whole;
            for (Money& amount : amounts) {
                amount = Money(static_cast<std::int64_t>(random() % 200'001) - 100'000);
                whole += amount;
            }
            const std::int64_t units = roundedUnits(whole, 100);
            const auto parts = roundedParts(units, amounts, 100);
            QCOMPARE(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}), units);
            for (std::size_t k = 0; k < parts.size(); ++k)
                QVERIFY(std::abs(parts[k] * 100 - amounts[k].minor()) <= 100);
        }
    }

    void everyPrintedStatementAddsUp()
    {
        const Report report = buildReport(companyWithDebt(), testing_support::handMadeProjection());
        const auto tables = tablesOf(sectionOf(report, TextId::StatementHeading));
        QCOMPARE(tables.size(), std::size_t{3});
        for (const ReportTable* table : tables) {
            QCOMPARE(table->columns.size(), std::size_t{14});
            for (const ReportRow& row : table->rows) {
                if (std::holds_alternative<TextId>(row.cells[0]))
                    continue; // opening and closing cash are no flows
                std::int64_t sum = 0;
                for (std::size_t c = 1; c <= 12; ++c)
                    sum += units(row, c);
                QCOMPARE(units(row, 13), sum);
            }
            for (std::size_t c = 1; c <= 13; ++c) {
                std::int64_t parts = 0;
                for (const ReportRow& row : table->rows) {
                    const auto* label = std::get_if<LabelText>(&row.cells[0]);
                    if (label && row.kind == RowKind::Plain)
                        parts += units(row, c);
                    if (label && label->text == "Net cash flow")
                        QCOMPARE(units(row, c), parts);
                }
            }
        }
    }

    void closingCashIsOpeningCashPlusTheFlow()
    {
        const Report report = buildReport(companyWithDebt(), testing_support::handMadeProjection());
        for (const ReportTable* table : tablesOf(sectionOf(report, TextId::StatementHeading))) {
            if (table->caption == TextId::StatementBenefit)
                continue;
            const std::size_t n = table->rows.size();
            for (std::size_t c = 1; c <= 13; ++c)
                QCOMPARE(units(table->rows[n - 1], c), units(table->rows[n - 2], c) + units(table->rows[n - 3], c));
        }
    }

    void theSplitSumsToTheHeadline()
    {
        const Projection p = testing_support::handMadeProjection();
        const Report report = buildReport(companyWithDebt(), p);
        const ReportTable* split = tablesOf(sectionOf(report, TextId::SummaryHeading)).front();
        std::int64_t sum = 0;
        for (const ReportRow& row : split->rows)
            if (row.kind == RowKind::Plain)
                sum += units(row, 1);
        QCOMPARE(units(split->rows.back(), 1), sum);
        QCOMPARE(split->rows.back().kind, RowKind::Total);
    }

    void debtIsReconciledToTheReportedFigure()
    {
        const Report report = buildReport(companyWithDebt(), testing_support::handMadeProjection());
        const ReportTable* found = nullptr;
        for (const ReportTable* table : tablesOf(sectionOf(report, TextId::DebtHeading)))
            if (table->caption == TextId::ReconciliationCaption)
                found = table;
        QVERIFY(found);
        QCOMPARE(found->rows.size(), std::size_t{3}); // principal, one step, reported: no difference left
    }

    void theRegisterHasTheSourceOfEveryInput()
    {
        const Report report = buildReport(companyWithDebt(), testing_support::handMadeProjection());
        const auto tables = tablesOf(sectionOf(report, TextId::AssumptionsHeading));
        const ReportTable* inputs = tables[tables.size() - 2];
        const ReportTable* sources = tables.back();
        QVERIFY(sources->rows.front().cells[1] == ReportValue(PlainText{"Annual report, page 7"}));
        bool found = false;
        for (const ReportRow& row : inputs->rows) {
            const auto* label = std::get_if<LabelText>(&row.cells[0]);
            if (!label || label->text != "Tax rate")
                continue;
            found = true;
            QVERIFY(row.cells[1] == ReportValue(ExactShare{Decimal(21, 2)}));
            QVERIFY(row.cells[4] == ReportValue(std::int64_t{1}));
            QVERIFY(row.cells[5] == ReportValue(Date(2024, 3, 31)));
        }
        QVERIFY(found);
    }

    void anEmptyProjectGivesAReport()
    {
        Projection p;
        p.start = Month(2024, 7);
        p.currency = "USD";
        for (CaseProjection* c : {&p.stay, &p.move})
            for (Series& series : c->lines)
                series.assign(1, Money());
        const Report report = buildReport(Model::empty(Month(2024, 7)), p);
        QCOMPARE(report.sections.size(), std::size_t{5});
    }

    void theSameInputGivesTheSameCover()
    {
        const Report report = buildReport(companyWithDebt(), testing_support::handMadeProjection());
        for (const CoverLine& line : report.cover)
            QVERIFY(line.what != TextId::CoverPrepared); // no clock
    }
};

HEADROOM_TEST(TestReport);
#include "tst_report.moc"
