// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/display_rounding.h"
#include "tests/core/report/report_support.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace headroom;
using namespace report_test;

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
        const ReportTable* split = tableOf(sectionOf(report, TextId::SummaryHeading), TextId::SplitCaption);
        QVERIFY(split);
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
        const ReportRow* tax = inputRow(*inputs, schemaOf<Company>(), "taxRate");
        QVERIFY(tax);
        QVERIFY(cell(*inputs, *tax, TextId::ColumnValue) == ReportValue(ExactShare{Decimal(21, 2)}));
        const auto source = std::get<SentencePtr>(cell(*inputs, *tax, TextId::ColumnSource)); // "Assumption [1]"
        QCOMPARE(source->id, TextId::NumberedSource);
        QVERIFY(source->args[1] == ReportValue(std::int64_t{1}));
        QVERIFY(cell(*inputs, *tax, TextId::ColumnDate) == ReportValue(Date(2024, 3, 31)));
        for (const TextId column : {TextId::ColumnOwner, TextId::ColumnConfidence, TextId::ColumnRange, TextId::ColumnChanged})
            QVERIFY(!hasColumn(*inputs, column)); // which nobody has filled
    }

    void theRegisterSaysWhoAnswersHowSurelyAndBetweenWhichValues()
    {
        Model model = companyWithDebt();
        FieldSource source;
        source.id = 1;
        source.entity = "debt";
        source.row = 1;
        source.field = "coupon";
        source.name = "Treasury";
        source.note = "High";
        source.citation = "Credit agreement, 2.08";
        model.table<FieldSource>().put(source);
        Uncertainty law;
        law.id = 1;
        law.name = "Coupon";
        law.path = "debt[\"Term loan\"].coupon";
        law.operation = ChangeOperation::Set;
        law.distribution = Distribution::Uniform;
        law.low = Decimal(5, 2);
        law.high = Decimal(10, 2);
        model.table<Uncertainty>().put(law);
        const Report report = buildReport(model, testing_support::handMadeProjection());
        const ReportTable* inputs = tableOf(sectionOf(report, TextId::AssumptionsHeading), TextId::AssumptionsHeading);
        const ReportRow* coupon = inputRow(*inputs, schemaOf<DebtInstrument>(), "coupon");
        QVERIFY(coupon);
        QVERIFY(cell(*inputs, *coupon, TextId::ColumnOwner) == ReportValue(PlainText{"Treasury"}));
        QVERIFY(cell(*inputs, *coupon, TextId::ColumnConfidence) == ReportValue(TextId::ConfidenceHigh));
        // A tenth of the way from either end of 5 % to 10 %.
        const auto range = std::get<SentencePtr>(cell(*inputs, *coupon, TextId::ColumnRange));
        QVERIFY(range->args[0] == ReportValue(ExactShare{Decimal(55, 3)}));
        QVERIFY(range->args[1] == ReportValue(ExactShare{Decimal(95, 3)}));
        QVERIFY(std::holds_alternative<std::monostate>(
            cell(*inputs, *inputRow(*inputs, schemaOf<DebtInstrument>(), "principal"), TextId::ColumnOwner)));
    }

    void theRegisterMarksWhatHasChangedSinceTheVersion()
    {
        const Model model = companyWithDebt();
        Model before = model;
        Company company = before.company();
        company.taxRate = Decimal(25, 2);
        before.table<Company>().put(company);
        before.table<DebtInstrument>().remove(1);
        ReportOptions options;
        options.base = std::make_shared<const ReportBase>(ReportBase{"Board draft", before});
        const Report report = buildReport(model, testing_support::handMadeProjection(), options);
        const ReportTable* inputs = tableOf(sectionOf(report, TextId::AssumptionsHeading), TextId::AssumptionsHeading);
        const auto tax =
            std::get<SentencePtr>(cell(*inputs, *inputRow(*inputs, schemaOf<Company>(), "taxRate"), TextId::ColumnChanged));
        QCOMPARE(tax->id, TextId::WasValue);
        QVERIFY(tax->args[0] == ReportValue(ExactShare{Decimal(25, 2)}));
        QVERIFY(cell(*inputs, *inputRow(*inputs, schemaOf<DebtInstrument>(), "coupon"), TextId::ColumnChanged)
            == ReportValue(TextId::IsNew));
        QVERIFY(std::holds_alternative<std::monostate>(
            cell(*inputs, *inputRow(*inputs, schemaOf<Company>(), "minimumCash"), TextId::ColumnChanged)));
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
        // Summary, financial, cash, debt, assumptions and checks: the others have nothing to show.
        QCOMPARE(report.sections.size(), std::size_t{6});
        QVERIFY(!hasSection(report, SectionId::Risk));
        QVERIFY(!hasSection(report, SectionId::Capacity));
    }

    void everyPeriodAddsUp_data()
    {
        QTest::addColumn<int>("caption");
        QTest::addColumn<int>("periods");
        // The hand-made projection shows 36 months from July 2024 of 60.
        QTest::newRow("months") << static_cast<int>(TextId::FinancialMonths) << 12;
        QTest::newRow("quarters") << static_cast<int>(TextId::FinancialQuarters) << 12;
        QTest::newRow("years") << static_cast<int>(TextId::FinancialYears) << 5;
    }
    void everyPeriodAddsUp()
    {
        QFETCH(int, caption);
        QFETCH(int, periods);
        const Report report = buildReport(companyWithDebt(), testing_support::handMadeProjection());
        const ReportTable* table = tableOf(sectionOf(report, TextId::FinancialHeading), static_cast<TextId>(caption));
        QVERIFY(table);
        QCOMPARE(table->rows.size(), static_cast<std::size_t>(periods) + 1);
        std::vector<std::int64_t> sums(9);
        for (const ReportRow& row : table->rows) {
            // Columns: period, IT of stay, IT of move, saving, one-off, other, net, cumulative, discounted.
            QCOMPARE(units(row, 2) - units(row, 1), units(row, 3));
            QCOMPARE(units(row, 3) + units(row, 4) + units(row, 5), units(row, 6));
            for (const std::size_t c : {1U, 2U, 3U, 4U, 5U, 6U, 8U})
                if (row.kind == RowKind::Total)
                    QCOMPARE(units(row, c), sums[c]);
                else
                    sums[c] += units(row, c);
        }
    }

    void categoriesAddUpAcrossAndDown()
    {
        const Report report = buildReport(companyWithDebt(), testing_support::handMadeProjection());
        const ReportTable* table = tableOf(sectionOf(report, TextId::CostsHeading), TextId::CostsYear);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), std::size_t{10}); // Azure Migrate's seven, two more, the total
        std::vector<std::int64_t> sums(6);
        for (const ReportRow& row : table->rows) {
            QCOMPARE(units(row, 2) + units(row, 3), units(row, 4));
            QCOMPARE(units(row, 4) - units(row, 1), units(row, 5));
            for (std::size_t c = 1; c <= 5; ++c)
                if (row.kind == RowKind::Total)
                    QCOMPARE(units(row, c), sums[c]);
                else
                    sums[c] += units(row, c);
        }
    }

    void sectionsAreLeftOutByName_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("refused");
        QTest::newRow("none") << "" << 0 << "";
        QTest::newRow("one") << "risk" << 1 << "";
        QTest::newRow("blanks and repeats") << " appendix , risk,risk " << 2 << "";
        QTest::newRow("empty names") << ",cash,," << 1 << "";
        QTest::newRow("unknown") << "risk,glossary" << 0 << "glossary";
        QTest::newRow("capitals") << "Risk" << 0 << "Risk";
    }
    void sectionsAreLeftOutByName()
    {
        QFETCH(QString, list);
        QFETCH(int, count);
        QFETCH(QString, refused);
        const auto sections = parseSections(list.toStdString(), "company.reportWithout");
        QCOMPARE(sections.ok(), refused.isEmpty());
        if (sections.ok()) {
            QCOMPARE(sections->size(), static_cast<std::size_t>(count));
            QVERIFY(parseSections(sectionList(*sections), {}).valueOr({}) == *sections);
            return;
        }
        QCOMPARE(sections.error().code, ErrorCode::ChoiceUnknown);
        QCOMPARE(sections.error().detail("found"), refused.toStdString());
        for (const SectionInfo& section : sectionInfos)
            QVERIFY(sections.error().detail("expected").find(section.name) != std::string::npos);
    }

    void whatTheProjectLeavesOutIsNotThere()
    {
        Model model = companyWithDebt();
        Company company = model.company();
        company.reportWithout = "debt, checks";
        company.reportStatus = ReportStatus::Final;
        company.confidentiality = "For the board only";
        model.table<Company>().put(company);
        ReportOptions options;
        const Report report = buildReport(model, testing_support::handMadeProjection(), options);
        QVERIFY(!hasSection(report, SectionId::Debt));
        QVERIFY(!hasSection(report, SectionId::Checks));
        QVERIFY(hasSection(report, SectionId::Assumptions));
        QCOMPARE(report.status, ReportStatus::Final);
        QCOMPARE(report.confidentiality, std::string("For the board only"));
        options.without = std::vector{SectionId::Summary}; // in place of the project's
        options.status = ReportStatus::Draft;
        const Report other = buildReport(model, testing_support::handMadeProjection(), options);
        QVERIFY(hasSection(other, SectionId::Debt));
        QVERIFY(!hasSection(other, SectionId::Summary));
        QCOMPARE(other.status, ReportStatus::Draft);
    }

    void theRecommendationFollowsItsRule_data()
    {
        QTest::addColumn<bool>("breached");
        QTest::addColumn<qint64>("npv");
        QTest::addColumn<bool>("proceed");
        QTest::newRow("all met") << false << qint64(100) << true;
        QTest::newRow("a covenant is breached") << true << qint64(100) << false;
        QTest::newRow("value is lost") << false << qint64(-100) << false;
        QTest::newRow("nothing is gained") << false << qint64(0) << false;
    }
    void theRecommendationFollowsItsRule()
    {
        QFETCH(bool, breached);
        QFETCH(qint64, npv);
        QFETCH(bool, proceed);
        Projection p = testing_support::handMadeProjection();
        for (Figure& figure : p.figures)
            if (figure.id == "npv")
                figure.value = {Money(npv), std::nullopt};
        CovenantTest test;
        test.month = 3;
        test.state = breached ? CovenantState::Breached : CovenantState::Passed;
        p.move.covenants.push_back(test);
        const ReportSection section = sectionOf(buildReport(companyWithDebt(), p), TextId::SummaryHeading);
        bool says = false;
        for (const ReportBlock& block : section.blocks)
            if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) {
                says = says || paragraph->sentence.id == TextId::RecommendProceed;
                QVERIFY(paragraph->sentence.id != (proceed ? TextId::RecommendNot : TextId::RecommendProceed));
            }
        QCOMPARE(says, proceed);
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
