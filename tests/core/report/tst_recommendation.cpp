// SPDX-License-Identifier: GPL-3.0-or-later
// What a report recommends and says of its cases, its waves and its chances, each worked by hand.
#include "core/report/chances.h"
#include "tests/core/analysis/scenarios.h"
#include "tests/core/report/report_support.h"

#include <limits>

using namespace headroom;
using namespace report_test;

namespace {

/// Of the hand-made project what only debt changes: the interest is less by 10,000 a month, and the cases fall due as told.
Projection exchangeOnly()
{
    Projection p = testing_support::handMadeProjection();
    p.unleveredBenefit.assign(p.unleveredBenefit.size(), Money());
    for (const Line line : {Line::OnPremises, Line::Azure, Line::OneOff})
        p.move[line] = p.stay[line];
    for (std::size_t t = 1; t < p.move[Line::InterestExpense].size(); ++t)
        p.move[Line::InterestExpense][t] += Money(10'000'00);
    p.figures.push_back({"lowestLiquidity", "Lowest liquidity", FigureUnit::Money, {Money(9'000'000'00), {}},
        {Money(9'000'000'00), {}}, {Money(), {}}});
    p.stay.maturityWall = p.move.maturityWall = {0, {{2026, Money(24'000'000'00)}}};
    p.move.wallAfterEvents = MaturityWall{3, {{2031, Money(23'750'000'00)}}};
    return p;
}

TextId leadOf(const Report& report)
{
    TextId lead = TextId::None;
    for (const ReportBlock& block : sectionOf(report, TextId::SummaryHeading).blocks)
        if (const auto* text = std::get_if<ReportParagraph>(&block); text && text->kind == ParagraphKind::Lead)
            lead = text->sentence.id;
    return lead;
}

/// The row whose condition is this text, or a sentence of it.
const ReportRow* conditionOf(const Report& report, TextId condition)
{
    const ReportTable* table = tableOf(sectionOf(report, TextId::SummaryHeading), TextId::RecommendationCaption);
    for (const ReportRow& row : table->rows) {
        const auto* sentence = std::get_if<SentencePtr>(&row.cells[0]);
        if (row.cells[0] == ReportValue(condition) || (sentence && (*sentence)->id == condition))
            return &row;
    }
    return nullptr;
}

} // namespace

class TestRecommendation : public QObject
{
    Q_OBJECT

private slots:
    // An exchange of debt is not judged by a net present value that has none of it.
    void anExchangeIsJudgedByWhatItChanges_data()
    {
        QTest::addColumn<qint64>("liquidity"); // with it; without it 9,000,000
        QTest::addColumn<bool>("breached");
        QTest::addColumn<bool>("breachedAnyway");
        QTest::addColumn<int>("lead");
        QTest::newRow("nothing is worse") << qint64(9'000'000) << false << false << int(TextId::RecommendBetter);
        QTest::newRow("less liquidity, less interest") << qint64(8'000'000) << false << false << int(TextId::RecommendOpen);
        QTest::newRow("it breaches a covenant") << qint64(9'000'000) << true << false << int(TextId::RecommendNot);
        QTest::newRow("one that is breached anyway") << qint64(9'000'000) << true << true << int(TextId::RecommendBetter);
    }
    void anExchangeIsJudgedByWhatItChanges()
    {
        QFETCH(qint64, liquidity);
        QFETCH(bool, breached);
        QFETCH(bool, breachedAnyway);
        QFETCH(int, lead);
        Projection p = exchangeOnly();
        p.figures.back().move.value = Money(liquidity * 100);
        CovenantTest test;
        test.month = 3;
        test.state = breached ? CovenantState::Breached : CovenantState::Passed;
        p.move.covenants.push_back(test);
        test.state = breachedAnyway ? CovenantState::Breached : CovenantState::Passed;
        p.stay.covenants.push_back(test);
        const Report report = buildReport(companyWithDebt(), p);
        QCOMPARE(int(leadOf(report)), lead);
        for (const TextId condition : {TextId::ConditionNpv, TextId::ConditionPayback})
            QVERIFY(conditionOf(report, condition)->cells[2] == ReportValue(TextId::NotApplicable));
        // 36 months of 150,000 less 21 % tax: 4,266,000; of 140,000: 3,981,600.
        const auto interest = std::get<SentencePtr>(conditionOf(report, TextId::ConditionInterest)->cells[1]);
        QVERIFY(interest->args[0] == ReportValue(AmountWords{Money(3'981'600'00)}));
        QVERIFY(interest->args[1] == ReportValue(AmountWords{Money(4'266'000'00)}));
        // By the end of 2029, in which the months evaluated end: 24 million; 250,000 repaid in September, before the exchange is over.
        const auto due = std::get<SentencePtr>(conditionOf(report, TextId::ConditionDue)->cells[1]);
        QVERIFY(due->args[0] == ReportValue(AmountWords{Money(250'000'00)}));
        QVERIFY(due->args[1] == ReportValue(AmountWords{Money(24'000'000'00)}));
        QVERIFY(conditionOf(report, TextId::ConditionDue)->cells[2] == ReportValue(TextId::Better));
    }

    // Cents that roundings leave between the cases are no benefit to value: less than a unit of the currency in every month.
    void roundingDustIsNoBenefit_data()
    {
        QTest::addColumn<qint64>("cents"); // more in one month, less in the next
        QTest::addColumn<bool>("isSome");
        QTest::newRow("none") << qint64(0) << false;
        QTest::newRow("99 cents") << qint64(99) << false;
        QTest::newRow("a dollar") << qint64(100) << true;
    }
    void roundingDustIsNoBenefit()
    {
        QFETCH(qint64, cents);
        QFETCH(bool, isSome);
        Projection p = exchangeOnly();
        p.unleveredBenefit[3] = Money(cents);
        p.unleveredBenefit[4] = Money(-cents);
        const Report report = buildReport(companyWithDebt(), p);
        QCOMPARE(conditionOf(report, TextId::ConditionNpv)->cells[2] == ReportValue(TextId::NotApplicable), !isSome);
        const ReportSection& financial = sectionOf(report, TextId::FinancialHeading);
        QCOMPARE(tableOf(financial, TextId::FinancialYears) != nullptr, isSome);
        const auto says = [](const ReportTable* table, std::string_view label) {
            return std::any_of(table->rows.begin(), table->rows.end(),
                [&](const ReportRow& row) { return row.cells[0] == ReportValue(LabelText{label}); });
        };
        const ReportTable* key = tableOf(sectionOf(report, TextId::SummaryHeading), TextId::KeyFiguresCaptionOther);
        for (const char* label : {"Net present value", "Payback", "Internal rate of return"}) {
            QCOMPARE(says(key, label), isSome);
            QCOMPARE(says(tableOf(financial, TextId::FiguresCaption), label), isSome);
        }
        QVERIFY(says(key, "Cash improvement in 12 months"));
    }

    // What the cases have of it is no difference, and is called what it is.
    void theLowestLiquidityIsThatOfTheCaseItIsOf()
    {
        const auto label = [](const Projection& p) {
            const Report report = buildReport(companyWithDebt(), p);
            const TextId caption = report.isMigration ? TextId::KeyFiguresCaption : TextId::KeyFiguresCaptionOther;
            return tableOf(sectionOf(report, TextId::SummaryHeading), caption)->rows.back();
        };
        QVERIFY(label(exchangeOnly()).cells[0] == ReportValue(TextId::RowLiquidityMoveOther));
        QVERIFY(label(exchangeOnly()).cells[1] == ReportValue(AmountWords{Money(9'000'000'00)}));
        Projection moves = testing_support::handMadeProjection();
        moves.figures.push_back(exchangeOnly().figures.back());
        QVERIFY(label(moves).cells[0] == ReportValue(TextId::RowLiquidityMove));
    }

    // Shares that bring 5,000,000 less are not in the headline's cash: then what cash less debt loses is said.
    void whatSharesAndDebtChangeIsSaidBesideTheHeadline_data()
    {
        QTest::addColumn<qint64>("allIn");
        QTest::addColumn<int>("text");
        QTest::newRow("as the headline") << qint64(1'000'000) << int(TextId::None);
        QTest::newRow("a tenth more") << qint64(1'100'000) << int(TextId::None);
        QTest::newRow("much more") << qint64(3'000'000) << int(TextId::AllInMore);
        QTest::newRow("less") << qint64(-4'000'000) << int(TextId::AllInLess);
    }
    void whatSharesAndDebtChangeIsSaidBesideTheHeadline()
    {
        QFETCH(qint64, allIn);
        QFETCH(int, text);
        Projection p = exchangeOnly();
        for (Figure& figure : p.figures)
            if (figure.id == "cashImprovement12m" || figure.id == "cashImprovement12mAllIn")
                figure.value.value = Money(figure.id == "cashImprovement12m" ? 1'000'000'00 : allIn * 100);
        TextId said = TextId::None;
        const Report report = buildReport(companyWithDebt(), p);
        for (const ReportBlock& block : sectionOf(report, TextId::SummaryHeading).blocks)
            if (const auto* body = std::get_if<ReportParagraph>(&block); body && body->kind == ParagraphKind::Body) {
                said = body->sentence.id;
                QVERIFY(body->sentence.args[0] == ReportValue(AmountWords{Money(std::abs(allIn) * 100)}));
            }
        QCOMPARE(int(said), text);
    }

    // A breach in a month that the headline doesn't have is in the table all the same; a test that is passed is not.
    void everyBreachIsListed()
    {
        Model model = companyWithDebt();
        Covenant covenant;
        covenant.id = 1;
        covenant.name = "Leverage";
        model.table<Covenant>().put(covenant);
        Projection p = testing_support::handMadeProjection();
        for (const auto& [month, state] :
            {std::pair(3, CovenantState::Passed), std::pair(15, CovenantState::Passed), std::pair(18, CovenantState::Breached)}) {
            CovenantTest test;
            test.covenant = 1;
            test.month = month;
            test.state = state;
            p.move.covenants.push_back(test);
        }
        const Report report = buildReport(model, p);
        const ReportTable* table = tableOf(sectionOf(report, TextId::DebtHeading), TextId::CovenantCaption);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), std::size_t{2});
        QVERIFY(table->rows[0].cells[2] == ReportValue(Month(2024, 9)));
        QVERIFY(table->rows[1].cells[2] == ReportValue(Month(2025, 12)));
    }

    // 45.9 % less 34.6 % are 11.3 points, and 3.52 to 4.25 times.
    void differencesOfSharesAreInPoints()
    {
        Projection p = testing_support::handMadeProjection();
        p.figures.push_back({"headroom", "Lowest headroom", FigureUnit::Share, {0.459, {}}, {0.346, {}}, {-0.113, {}}});
        p.figures.push_back(
            {"highestNetLeverage", "Highest net leverage", FigureUnit::Ratio, {3.52, {}}, {4.25, {}}, {0.73, {}}});
        const Report report = buildReport(companyWithDebt(), p);
        const auto& rows = tableOf(sectionOf(report, TextId::FinancialHeading), TextId::FiguresCaption)->rows;
        const ReportRow& shares = rows[rows.size() - 2];
        QVERIFY(shares.cells[1] == ReportValue(ShareAmount{0.459}) && shares.cells[3] == ReportValue(PointAmount{-0.113}));
        QVERIFY(rows.back().cells[2] == ReportValue(MultipleAmount{4.25, 2}));
        QVERIFY(rows.back().cells[3] == ReportValue(MultipleAmount{0.73, 3}));
    }

    // Ten machines of one size, three of another: their prices, in that order, and no other of the book.
    void thePricesInUseAreListedByUse()
    {
        analysis_test::Cloud cloud(2, 2);
        cloud.add(3, "D2");
        cloud.add(10, "D4");
        const Report report = buildReport(cloud.model, cloud.run());
        const ReportTable* table = tableOf(sectionOf(report, TextId::AppendixHeading), TextId::PriceListCaption);
        QVERIFY(table);
        QVERIFY(table->rows.size() < cloud.model.table<Price>().size());
        std::int64_t before = std::numeric_limits<std::int64_t>::max();
        for (const ReportRow& row : table->rows) {
            const std::int64_t uses = std::get<std::int64_t>(cell(*table, row, TextId::ColumnUses));
            QVERIFY(uses > 0 && uses <= before);
            before = uses;
        }
        const auto usesOf = [&](const std::string& name) {
            for (const ReportRow& row : table->rows)
                if (row.cells[0] == ReportValue(PlainText{name}))
                    return std::get<std::int64_t>(row.cells[1]);
            return std::int64_t{0};
        };
        QCOMPARE(usesOf("D4"), std::int64_t{10});
        QCOMPARE(usesOf("D2"), std::int64_t{3});
    }

    // A project without IT: no Azure plan among the inputs, no price, no word of parallel runs; the cases by their names.
    void whereNothingMovesNothingIsSaidOfAzure()
    {
        Model model = companyWithDebt();
        DebtEvent event;
        event.id = 1;
        event.appliesTo = AppliesTo::Move;
        model.table<DebtEvent>().put(event);
        Price price;
        price.id = 1;
        price.name = "D2";
        model.table<Price>().put(price);
        Projection p = exchangeOnly();
        for (CaseProjection* c : {&p.stay, &p.move})
            for (const Line line : {Line::OnPremises, Line::Azure, Line::OneOff, Line::RefreshCapex})
                c->lines[static_cast<std::size_t>(line)].assign(61, Money());
        const Report report = buildReport(model, p);
        const ReportTable* inputs = tableOf(sectionOf(report, TextId::AssumptionsHeading), TextId::AssumptionsHeading);
        QVERIFY(!inputRow(*inputs, schemaOf<AzurePlan>(), "commitmentCoverage"));
        const ReportRow* cases = inputRow(*inputs, schemaOf<DebtEvent>(), "appliesTo");
        QVERIFY(cases);
        QVERIFY(cell(*inputs, *cases, TextId::ColumnValue) == ReportValue(TextId::CaseMoveOnly));
        QVERIFY(!report.pricesDated.has());
        const ReportSection& checks = sectionOf(report, TextId::ChecksHeading);
        QVERIFY(!tableOf(checks, TextId::PricesCaption));
        for (const ReportRow& row : tableOf(checks, TextId::GlossaryCaption)->rows)
            QVERIFY(row.cells[0] != ReportValue(TextId::TermDouble) && row.cells[0] != ReportValue(TextId::TermHybrid));
        const Report move = buildReport(model, testing_support::handMadeProjection());
        QVERIFY(tableOf(sectionOf(move, TextId::ChecksHeading), TextId::PricesCaption));
    }

    void whereNothingMovesTheWordsAreOfTransactions()
    {
        const Report report = buildReport(companyWithDebt(), exchangeOnly());
        QCOMPARE(report.title, TextId::ReportTitleOther);
        QCOMPARE(report.subtitle, TextId::ReportSubtitleOther);
        QVERIFY(!tableOf(sectionOf(report, TextId::StatementHeading), TextId::StatementMove));
        QVERIFY(tableOf(sectionOf(report, TextId::StatementHeading), TextId::StatementMoveOther));
        const Report move = buildReport(companyWithDebt(), testing_support::handMadeProjection());
        QCOMPARE(move.title, TextId::ReportTitle);
        QVERIFY(tableOf(sectionOf(move, TextId::StatementHeading), TextId::StatementMove));
    }

    // What must not be is asked the right way round: it isn't, met.
    void conditionsReadTheRightWayRound()
    {
        Projection p = testing_support::handMadeProjection();
        CovenantTest test;
        test.month = 3;
        test.state = CovenantState::Passed;
        p.move.covenants.push_back(test);
        Report report = buildReport(companyWithDebt(), p);
        QVERIFY(conditionOf(report, TextId::ConditionCash)->cells[1] == ReportValue(TextId::InEveryMonth));
        QVERIFY(conditionOf(report, TextId::ConditionCash)->cells[2] == ReportValue(TextId::Met));
        QVERIFY(conditionOf(report, TextId::ConditionCovenants)->cells[1] == ReportValue(TextId::AtEveryTest));
        QVERIFY(conditionOf(report, TextId::ConditionCovenants)->cells[2] == ReportValue(TextId::Met));
        p.move.covenants.back().state = CovenantState::Breached;
        report = buildReport(companyWithDebt(), p);
        const auto value = std::get<SentencePtr>(conditionOf(report, TextId::ConditionCovenants)->cells[1]);
        QCOMPARE(value->id, TextId::NotIn);
        QVERIFY(value->args[0] == ReportValue(Month(2024, 9))); // the third month from July
        QVERIFY(conditionOf(report, TextId::ConditionCovenants)->cells[2] == ReportValue(TextId::NotMet));
    }

    // Four servers at 100 a month each, a half of them in February and a half in March, with a parallel run of one month: on premises
    // they cost 400 until February, 200 in March and nothing from April on (MODEL.md 3.4: 1 - m(t - q)).
    void doubleRunningEndsWithTheLastOldMachine_data()
    {
        QTest::addColumn<int>("parallel");
        QTest::addColumn<QVector<int>>("cost"); // of January and on, negative
        QTest::addColumn<int>("last");          // column, 0: never
        QTest::newRow("one month") << 1 << QVector<int>{400, 400, 200, 0, 0} << 3;
        QTest::newRow("two months") << 2 << QVector<int>{400, 400, 400, 200, 0} << 4;
        QTest::newRow("none") << 0 << QVector<int>{400, 200, 0, 0, 0} << 0;
    }
    void doubleRunningEndsWithTheLastOldMachine()
    {
        QFETCH(int, parallel);
        QFETCH(QVector<int>, cost);
        QFETCH(int, last);
        analysis_test::Cloud cloud(2, 2);
        Wave wave = cloud.model.table<Wave>().at(0);
        wave.parallelMonths = parallel;
        cloud.model.table<Wave>().put(wave);
        UnitCost unit;
        unit.site.id = 1;
        unit.basis = CostBasis::PerServer;
        unit.costPerUnitYear = 1200;
        unit.strandedShare = Decimal();
        analysis_test::put(cloud.model, unit);
        cloud.add(4, "D2");
        const Projection p = cloud.run();
        for (qsizetype i = 0; i < cost.size(); ++i)
            QCOMPARE(p.value(Case::Move, Line::OnPremises, static_cast<int>(i) + 1).minor(), std::int64_t{-100} * cost[i]);
        const Report report = buildReport(cloud.model, p);
        QCOMPARE(report.waves.front().moved, 3);
        QCOMPARE(report.waves.front().doubleUntil.value_or(0), last);
    }

    // Three move and one is switched off: four in the wave, one of them retired.
    void whatIsSwitchedOffIsCountedAsSuch()
    {
        analysis_test::Cloud cloud(2, 2);
        cloud.add(3, "D2");
        cloud.add(1, "D2");
        Workload last = cloud.model.table<Workload>().at(1);
        last.strategy = Strategy::Retire;
        cloud.model.table<Workload>().put(last);
        const Report report = buildReport(cloud.model, cloud.run());
        QCOMPARE(report.waves.front().servers, std::int64_t{4});
        QCOMPARE(report.waves.front().retired, std::int64_t{1});
    }

    void aSiteThatKeepsMachinesIsNotCalledClosed()
    {
        analysis_test::Cloud cloud(2, 2);
        cloud.add(4, "D2");
        const auto sites = [&] {
            const Report report = buildReport(cloud.model, cloud.run());
            const ReportTable* table = tableOf(sectionOf(report, TextId::SummaryHeading), TextId::AskCaption);
            return std::find_if(table->rows.begin(), table->rows.end(), [](const ReportRow& row) {
                return row.cells[0] == ReportValue(TextId::AskSites);
            })->cells[1];
        };
        QVERIFY(sites() == ReportValue(std::int64_t{1}));
        cloud.add(1, "D2", [](Workload& w) { w.strategy = Strategy::Retain; });
        const ReportValue kept = sites();
        const auto* sentence = std::get_if<SentencePtr>(&kept);
        QVERIFY(sentence && (*sentence)->id == TextId::AskSitesClose);
        QVERIFY((*sentence)->args[0] == ReportValue(std::int64_t{1}) && (*sentence)->args[1] == ReportValue(std::int64_t{0}));
    }

    // A row that is named after the difference has no amounts of the cases; what these are stands below.
    void figuresNamedAfterTheDifferenceSayWhatTheCasesHave()
    {
        Projection p = testing_support::handMadeProjection();
        for (Figure& figure : p.figures)
            if (figure.id == "runRateSaving") {
                figure.stay.value = Money(3'000'000'00);
                figure.move.value = Money(4'960'000'00);
            }
        const Report report = buildReport(companyWithDebt(), p);
        const ReportTable* table = tableOf(sectionOf(report, TextId::FinancialHeading), TextId::FiguresCaption);
        const auto row = std::find_if(table->rows.begin(), table->rows.end(),
            [](const ReportRow& r) { return r.cells[0] == ReportValue(LabelText{"Saving a year at run rate"}); });
        QVERIFY(row != table->rows.end());
        QVERIFY(row->cells[1] == ReportValue() && row->cells[2] == ReportValue());
        QCOMPARE(units(*row, 3), std::int64_t{1'960'000});
        QVERIFY(row[1].cells[0] == ReportValue(LabelText{"EBITDA a year at run rate, without one-off cost"}));
        QCOMPARE(units(row[1], 1), std::int64_t{3'000'000});
        QCOMPARE(units(row[1], 2), std::int64_t{4'960'000});
    }

    void chancesAndThePlansPlaceComeFromTheSimulation()
    {
        Simulation s;
        s.trials = 1000;
        s.monthsEvaluated = 60;
        s.planHasBenefit = true;
        s.breach = {0, std::nullopt, 0.0000456}; // 1 - 0.05^(1/65,536)
        s.shortfall = {0.25, 0.01, std::nullopt};
        for (const char* what : {"cashImprovement12m", "paybackMonth"}) {
            s.measures.emplace_back();
            s.measures.back().what = analysis_test::value(parseMeasure(what));
            s.measures.back().counted = 1000;
        }
        s.measures[0].aboveZero = {0.9, 0.01, std::nullopt};
        s.measures[0].plan = 23.7e6;
        s.measures[0].belowPlan = 0.91;
        s.measures[0].reachesPlan = {0.09, 0.009, std::nullopt};
        s.measures[0].percentiles[3] = 17.1e6;
        s.measures[1].hasFigure = {0.8, 0.01, std::nullopt};
        const ReportTable table = chanceTable(s);
        QCOMPARE(table.rows.size(), std::size_t{5});
        QVERIFY(table.rows[0].cells[1] == ReportValue(ShareAmount{0.9}));
        const auto reaches = std::get<SentencePtr>(table.rows[1].cells[0]);
        QCOMPARE(reaches->id, TextId::ChancePlan);
        QVERIFY(reaches->args[0] == ReportValue(RoughAmount{23.7e6}));
        QVERIFY(table.rows[1].cells[1] == ReportValue(ShareAmount{0.09}));
        QVERIFY(table.rows[2].cells[1] == ReportValue(ShareAmount{0.8}));
        const auto within = std::get<SentencePtr>(table.rows[3].cells[2]);
        QCOMPARE(within->id, TextId::ChanceWithin);
        QVERIFY(within->args[0] == ReportValue(ExactShare{Decimal(46, 6)})); // 0.0046 %
        QVERIFY(table.rows[4].cells[1] == ReportValue(ShareAmount{0.25}));
        const auto place = placeOfPlan(s);
        QVERIFY(place && place->args[0] == ReportValue(ShareAmount{0.91}) && place->args[2] == ReportValue(RoughAmount{23.7e6}));
        QVERIFY(place->args[3] == ReportValue(RoughAmount{17.1e6}));
        s.planHasBenefit = false; // nothing to pay back
        QCOMPARE(chanceTable(s).rows.size(), std::size_t{4});
        s.measures[0].plan = -1.0; // nobody asks how likely a loss is reached
        QCOMPARE(chanceTable(s).rows.size(), std::size_t{3});
        s.measures[0].plan.reset();
        QVERIFY(!placeOfPlan(s));
    }

    // 101 trials improve cash by 0, 1, ... 100 million: 20 million or more in 81 of them.
    void roundAmountsHaveTheirChances()
    {
        Simulation s;
        s.trials = 101;
        s.measures.emplace_back();
        s.measures[0].what = analysis_test::value(parseMeasure("cashImprovement12m"));
        s.measureSamples.emplace_back();
        for (int i = 0; i <= 100; ++i)
            s.measureSamples[0].push_back(i * 1e6);
        const ReportTable table = exceedanceTable(s, SimulationMethod::PseudoRandom);
        QCOMPARE(table.rows.size(), std::size_t{4}); // 20, 40, 60, 80: from the 5th to the 95th million in steps of 20
        QVERIFY(table.rows[0].cells[0] == ReportValue(RoughAmount{20e6}));
        QVERIFY(table.rows[0].cells[1] == ReportValue(ShareAmount{81.0 / 101}));
        QVERIFY(table.rows[3].cells[1] == ReportValue(ShareAmount{21.0 / 101}));
        s.measureSamples[0].assign(101, 7.0);
        QVERIFY(exceedanceTable(s, SimulationMethod::PseudoRandom).rows.empty());
        s.measureSamples[0].assign(101, std::numeric_limits<double>::quiet_NaN());
        QVERIFY(exceedanceTable(s, SimulationMethod::PseudoRandom).rows.empty());
        s.measures.clear();
        QVERIFY(exceedanceTable(s, SimulationMethod::PseudoRandom).rows.empty());
    }
};

HEADROOM_TEST(TestRecommendation);
#include "tst_recommendation.moc"
