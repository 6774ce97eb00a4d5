// SPDX-License-Identifier: GPL-3.0-or-later
// Explanations are the calculation: an evaluator of our tests' own gives every node's value from its children's.
#include "core/engine/explain.h"
#include "tests/core/engine/formula_evaluator.h"
#include "tests/core/engine/random_project.h"
#include "tests/support/testing.h"

#include <QDir>

#include <algorithm>
#include <cmath>
#include <deque>
#include <unordered_set>

using namespace headroom;
using namespace engine_test;

namespace {

struct Sample
{
    QString name;
    Model model;
    std::unique_ptr<Explainer> explainer;
};

// The number itself: the decimal where nothing more exact stands beside it.
Rational numberOf(const ExplainNode& node) { return rationalOf(node.exact.empty() ? node.value : node.exact); }

double toDouble(const Rational& value) { return value.convert_to<double>(); }

// Sum of c2 .. cn over (1 + c1)^(month / 12).
LongFloat presentValue(const Rational& rate, const std::vector<Rational>& values, std::size_t from)
{
    LongFloat sum = 0;
    const LongFloat monthly = pow(LongFloat(1) + floatOf(rate), LongFloat(1) / 12);
    LongFloat factor = 1;
    for (std::size_t i = from; i < values.size(); ++i) {
        factor *= monthly;
        sum += floatOf(values[i]) / factor;
    }
    return sum;
}

// The same without signs: what a residual is a share of.
LongFloat discountedSize(const Rational& rate, std::vector<Rational> values)
{
    for (Rational& v : values)
        v = abs(v);
    return presentValue(rate, values, 0);
}

class Checker
{
public:
    explicit Checker(const Explainer& explainer) : m_explainer(explainer) {}

    void addRoot(ExplainQuery query)
    {
        query.depth = 1;
        take(query);
    }
    /// Follows every node down to the inputs. Empty, or what is wrong.
    QString run()
    {
        while (!m_open.empty() && m_wrong.isEmpty()) {
            ExplainQuery query;
            query.target = m_open.front();
            query.depth = 1;
            m_open.pop_front();
            take(query);
        }
        return m_wrong;
    }
    std::size_t checked() const { return m_checked; }
    std::size_t inputs() const { return m_inputs; }
    std::size_t workloads() const { return m_workloads; }

private:
    void take(const ExplainQuery& query)
    {
        const Result<ExplainNode> node = m_explainer.explain(query);
        if (!node) {
            m_wrong = qt(query.target) + QLatin1String(": ") + describe(node.error());
            return;
        }
        m_seen.insert(node->id);
        check(*node);
        for (const ExplainNode& child : node->children)
            if (m_seen.insert(child.id).second)
                m_open.push_back(child.id);
    }
    void fail(const ExplainNode& node, const std::string& what)
    {
        m_wrong = qt(node.id + ": " + node.formula + " = " + node.value + ": " + what);
    }
    void check(const ExplainNode& node)
    {
        ++m_checked;
        if (node.label.empty())
            return fail(node, "no label");
        if (!node.workloads.empty())
            checkWorkloads(node);
        if (node.source)
            ++m_inputs;
        if (!node.exact.empty())
            checkDecimal(node.value, node.exact, node);
        if (node.formula.empty() || node.value.empty())
            return;
        std::vector<Rational> values;
        for (const ExplainNode& child : node.children)
            values.push_back(numberOf(child));
        try {
            if (!isFigureFunction(node, values) && FormulaEvaluator(node.formula, values).evaluate() != numberOf(node))
                checkNearly(node, FormulaEvaluator(node.formula, values).evaluate());
        } catch (const std::exception& e) {
            fail(node, e.what());
        }
    }
    // What is not exact is a decimal of 28 digits, less than half of the last one away.
    void checkDecimal(const std::string& value, const std::string& exact, const ExplainNode& node)
    {
        const Rational number = rationalOf(exact);
        const bool isDecimal = value.find_first_not_of("-.0123456789") == std::string::npos;
        if (!isDecimal || rationalOf(value) == number || abs(rationalOf(value) - number) * rationalOf("2e27") > abs(number))
            fail(node, "its decimal is not " + exact);
    }
    // Ratios of figures are doubles; everything else is exact.
    void checkNearly(const ExplainNode& node, const Rational& value)
    {
        const double expected = toDouble(value);
        const bool isOfCovenants = node.id.find("ighest") != std::string::npos || node.id.find("owest") != std::string::npos;
        const bool isDouble = node.unit == "months" || node.id == "roi" || isOfCovenants;
        if (!isDouble || std::abs(expected - std::stod(node.value)) > 1e-12 * std::max(1.0, std::abs(expected)))
            fail(node, "evaluates to " + value.str());
    }
    void checkWorkloads(const ExplainNode& node)
    {
        Rational sum;
        for (const WorkloadShare& share : node.workloads)
            sum += rationalOf(share.exact.empty() ? share.quantity : share.exact);
        m_workloads += node.workloads.size();
        if (node.moreWorkloads == 0 && sum != numberOf(node))
            fail(node, "its workloads sum to " + sum.str());
    }
    void near(const ExplainNode& node, const LongFloat& value, const char* tolerance)
    {
        if (abs(value - floatOf(numberOf(node))) > LongFloat(tolerance))
            fail(node, "evaluates to " + value.str(20));
    }
    bool isFigureFunction(const ExplainNode& node, const std::vector<Rational>& values)
    {
        const auto is = [&](std::string_view name) { return node.formula.starts_with(name); };
        if (is("npv(")) {
            near(node, presentValue(values[0], values, 1), "0.0051"); // to the cent
        } else if (is("irr(")) { // worth nothing at the rate
            const Rational rate = rationalOf(node.value);
            if (abs(presentValue(rate, values, 0)) > LongFloat("1e-9") * discountedSize(rate, values))
                fail(node, "the value at this rate is not zero");
        } else if (is("xirr(")) {
            checkDated(node, values);
        } else if (is("mirr(")) {
            checkModified(node, values);
        } else if (is("payback(")) {
            checkPayback(node, values);
        } else if (is("month(lowest(") || is("month(highest(")) {
            const auto first = is("month(lowest(") ? std::min_element(values.begin(), values.end())
                                                   : std::max_element(values.begin(), values.end());
            if (node.children[static_cast<std::size_t>(first - values.begin())].month->toText() != node.value)
                fail(node, "another month is the first of the lowest or highest");
        } else {
            return false;
        }
        return true;
    }
    void checkDated(const ExplainNode& node, const std::vector<Rational>& values)
    {
        LongFloat sum = 0;
        LongFloat size = 0;
        const Date start = lastDay(*node.children[0].month - 1);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const int days = lastDay(*node.children[i].month) - start;
            const LongFloat now =
                floatOf(values[i]) / pow(LongFloat(1) + floatOf(numberOf(node)), LongFloat(days) / 365);
            sum += now;
            size += abs(now);
        }
        if (abs(sum) > LongFloat("1e-9") * size)
            fail(node, "the value at this rate is not zero");
    }
    // (future value of what comes in / present value of what goes out)^(12 / n) - 1, both at the discount rate.
    void checkModified(const ExplainNode& node, const std::vector<Rational>& values)
    {
        const LongFloat monthly = pow(LongFloat(1) + floatOf(values[0]), LongFloat(1) / 12);
        const auto n = static_cast<int>(values.size()) - 1;
        LongFloat in = 0;
        LongFloat out = 0;
        for (int t = 1; t <= n; ++t) {
            const LongFloat flow = floatOf(values[static_cast<std::size_t>(t)]);
            if (flow > 0)
                in += flow * pow(monthly, LongFloat(n - t));
            else
                out -= flow / pow(monthly, LongFloat(t));
        }
        near(node, pow(in / out, LongFloat(12) / n) - 1, "1e-10");
    }
    void checkPayback(const ExplainNode& node, const std::vector<Rational>& values)
    {
        if (std::any_of(values.begin(), values.end(), [](const Rational& v) { return v < 0; }) || rationalOf(node.value) != 0)
            fail(node, "it is negative in a month");
    }

    const Explainer& m_explainer;
    std::deque<std::string> m_open;
    std::unordered_set<std::string> m_seen;
    QString m_wrong;
    std::size_t m_checked = 0;
    std::size_t m_inputs = 0;
    std::size_t m_workloads = 0;
};

Explainer explainerOf(const Model& model)
{
    Result<Explainer> explainer = Explainer::of(model);
    if (!explainer)
        qFatal("%s", qPrintable(describe(explainer.error())));
    return std::move(explainer).value();
}

// Every line in every month of both cases and their difference.
QString checkLines(const Explainer& explainer, Checker& checker)
{
    const Projection& p = explainer.projection();
    for (const ExplainCase of : {ExplainCase::Stay, ExplainCase::Move, ExplainCase::Benefit})
        for (const LineInfo& line : lineInfos)
            for (int t = line.kind == LineKindOf::Balance ? 0 : 1; t <= p.months; ++t) {
                ExplainQuery query;
                query.target = std::string(line.id);
                query.of = of;
                query.month = p.monthOf(t);
                checker.addRoot(query);
            }
   
    return checker.run();
}

QString checkFigures(const Explainer& explainer, Checker& checker)
{
    for (const std::string& id : explainer.knownIds())
        for (const ExplainCase of : {ExplainCase::Stay, ExplainCase::Move, ExplainCase::Benefit}) {
            ExplainQuery query;
            query.target = id;
            query.of = of;
            const bool isRow = id.find('[') != std::string::npos;
            if (!isRow || (of != ExplainCase::Benefit && explainer.explain(query)))
                checker.addRoot(query);
        }
    return checker.run();
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QDir folder(sourceFile(QStringLiteral("data/samples")));
        const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        QVERIFY(files.contains(QStringLiteral("lumen.json")));
        for (const QString& file : files) {
            Model model = projectAt(QStringLiteral("data/samples/") + file);
            QVERIFY(apply(model, addMissingPrices(model)));
            add(file, std::move(model));
        }
        add(QStringLiteral("golden"), goldenSmall());
    }

    void everyLineOfEverySampleIsItsFormula_data() { rows(); }
    void everyLineOfEverySampleIsItsFormula()
    {
        const Sample& s = sample();
        Checker checker(*s.explainer);
        const QString wrong = checkLines(*s.explainer, checker);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(checker.inputs() > 20);
        QVERIFY(s.model.table<Workload>().empty() || checker.workloads() > 0);
        qInfo("%zu nodes, %zu of them inputs", checker.checked(), checker.inputs());
    }

    void everyFigureOfEverySampleIsItsFormula_data() { rows(); }
    void everyFigureOfEverySampleIsItsFormula()
    {
        const Sample& s = sample();
        Checker checker(*s.explainer);
        const QString wrong = checkFigures(*s.explainer, checker);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void randomProjectsAreTheirFormulas()
    {
        std::size_t checked = 0;
        for (unsigned seed = 1; seed <= 25; ++seed) {
            const Model model = RandomProject(seed).make();
            const Explainer explainer = explainerOf(model);
            Checker lines(explainer);
            Checker figures(explainer);
            const QString wrong = checkLines(explainer, lines) + checkFigures(explainer, figures);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: ").arg(seed) + wrong));
            checked += lines.checked();
        }
        QVERIFY(checked > 10000);
    }

    void testedCovenantsAreThoseOfTheProjection()
    {
        const Sample& s = lumen();
        const Projection& p = s.explainer->projection();
        QVERIFY(!p.move.covenants.empty());
        for (const Case which : {Case::Stay, Case::Move})
            for (const CovenantTest& test : p.of(which).covenants) {
                if (test.state == CovenantState::NotTested)
                    continue;
                const std::string name = s.model.table<Covenant>().find(test.covenant)->name.str();
                ExplainQuery query;
                query.of = which == Case::Stay ? ExplainCase::Stay : ExplainCase::Move;
                query.month = p.monthOf(test.month);
                for (const auto& [item, expected] : {std::pair("tested", test.measure), std::pair("headroom", test.headroom)}) {
                    query.target = "covenant[\"" + name + "\"]." + item;
                    const Result<ExplainNode> node = s.explainer->explain(query);
                    QVERIFY2(node, node ? "" : qPrintable(describe(node.error())));
                    const double value = node->value.empty() ? expected : toDouble(numberOf(*node));
                    QVERIFY2(std::abs(value - expected) <= 1e-12 * std::max(1.0, std::abs(expected)), qPrintable(qt(query.target)));
                }
            }
    }

    // Months of 2024 with EBITDA 100, 200 .. 1,200; 1,000 a month after. March 2025: 400 + .. + 1,200 and 3,000 are 10,200.
    void aCovenantIsExplainedByTheMonthsBeforeTheStart()
    {
        Model model = Model::empty(Month(2025, 1));
        OperatingLine sales;
        sales.amountPerMonth = usd("1000");
        put(model, sales);
        DebtInstrument note;
        note.principal = usd("2550");
        note.coupon = number("0.12");
        note.dayCount = DayCount::Thirty360E;
        put(model, note);
        for (int i = 1; i <= 12; ++i) {
            PastMonth past;
            past.month = Month(2024, i);
            past.ebitda = usd(std::to_string(100 * i));
            past.cashInterest = usd("10");
            put(model, past);
        }
        for (int measure = 0; measure <= 4; ++measure) {
            Covenant covenant;
            covenant.measure = static_cast<CovenantMeasure>(measure);
            covenant.limit = number("0.5");
            covenant.addBackCap = usd("10");
            put(model, covenant);
        }
        const Explainer explainer = explainerOf(model);
        ExplainQuery query;
        query.month = Month(2025, 3);
        query.depth = 3;
        query.target = "covenant[\"covenant 1\"].covenantEbitda";
        const Result<ExplainNode> ebitda = explainer.explain(query);
        QVERIFY2(ebitda, ebitda ? "" : qPrintable(describe(ebitda.error())));
        QCOMPARE(ebitda->value, std::string("10200.00"));
        QVERIFY(find(*ebitda, "pastMonth[\"pastMonth 12\"].ebitda") && !find(*ebitda, "pastMonth[\"pastMonth 3\"].ebitda"));
        query.target = "covenant[\"covenant 1\"].tested";
        QCOMPARE(explainer.explain(query)->value, std::string("0.25"));
        query.target = "covenant[\"covenant 1\"].headroom";
        QCOMPARE(explainer.explain(query)->value, std::string("0.5"));
        Checker checker(explainer);
        const QString wrong = checkFigures(explainer, checker);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        query.month = Month(2025, 4);
        const Result<ExplainNode> untested = explainer.explain(query);
        QVERIFY(!untested && untested.error().code == ErrorCode::MonthOutside);
        QVERIFY(untested.error().detail("expected").starts_with("2025-03, 2025-06"));
    }

    // A loan of 1,200 at 6 %, 30/360, last paid on 31 December: by hand 1,200 x 6 % x 30/360 = 6.00 in January.
    void aLoanIsExplainedDownToItsCouponAndSource()
    {
        Model model = Model::empty(Month(2025, 1));
        DebtInstrument note;
        note.name = "Loan";
        note.kind = InstrumentKind::TermLoan;
        note.principal = usd("1200");
        note.coupon = number("0.06");
        note.dayCount = DayCount::Thirty360Us;
        note.maturityDate = date("2030-12-31");
        note.sourceKind = SourceKind::Fact;
        note.citation = "Form 10-K, note 7";
        note.sourceDate = date("2024-12-31");
        put(model, note);
        const Explainer explainer = explainerOf(model);
        ExplainQuery query;
        query.target = "debt[\"Loan\"].interestAccrued";
        query.month = Month(2025, 1);
        query.depth = 12;
        const Result<ExplainNode> node = explainer.explain(query);
        QVERIFY2(node, node ? "" : qPrintable(describe(node.error())));
        QCOMPARE(node->value, std::string("6.00"));
        QCOMPARE(node->unit, std::string("USD"));
        const ExplainNode* coupon = find(*node, "debt[\"Loan\"].coupon");
        QVERIFY(coupon);
        QCOMPARE(coupon->value, std::string("0.06"));
        QVERIFY(coupon->source && coupon->source->kind == SourceKind::Fact);
        QCOMPARE(coupon->source->citation, std::string("Form 10-K, note 7"));
        QVERIFY(find(*node, "debt[\"Loan\"].principal"));
    }

    void depthCutsWhereItSays()
    {
        ExplainQuery query;
        query.target = "netCashFlow";
        query.depth = 1;
        const Result<ExplainNode> node = lumen().explainer->explain(query);
        QVERIFY(node);
        QCOMPARE(node->children.size(), std::size_t{2});
        QVERIFY(!node->more && node->children[0].more && node->children[0].formula.empty());
        query.depth = 0;
        const Result<ExplainNode> alone = lumen().explainer->explain(query);
        QVERIFY(alone && alone->more && alone->children.empty() && alone->value == node->value);
    }

    void workloadsCanBeCut()
    {
        const Explainer& explainer = *lumen().explainer;
        ExplainQuery query;
        query.target = "onPremHardware";
        query.depth = 8;
        query.mostWorkloads = 3;
        const Result<ExplainNode> node = explainer.explain(query);
        QVERIFY(node);
        const ExplainNode* cut = findCut(*node);
        QVERIFY(cut);
        QCOMPARE(cut->workloads.size(), std::size_t{3});
    }

    void whatIsUnknownIsNamedWithItsNeighbours()
    {
        const Explainer& explainer = *lumen().explainer;
        ExplainQuery query;
        query.target = "netCashflows";
        const Result<ExplainNode> unknown = explainer.explain(query);
        QVERIFY(!unknown && unknown.error().code == ErrorCode::FigureUnknown);
        QVERIFY(describe(unknown.error()).contains(QStringLiteral("netCashFlow")));
        query.target = "netCashFlow";
        query.month = Month(1999, 1);
        const Result<ExplainNode> outside = explainer.explain(query);
        QVERIFY(!outside && outside.error().code == ErrorCode::MonthOutside);
        query.target = "debt[\"No such loan\"].closing";
        const Result<ExplainNode> none = explainer.explain(query);
        QVERIFY(!none && none.error().code == ErrorCode::PathNoMatch);
    }

private:
    void add(const QString& name, Model model)
    {
        auto explainer = std::make_unique<Explainer>(explainerOf(model));
        m_samples.push_back({name, std::move(model), std::move(explainer)});
    }
    void rows()
    {
        QTest::addColumn<int>("place");
        for (std::size_t i = 0; i < m_samples.size(); ++i)
            QTest::newRow(qPrintable(m_samples[i].name)) << static_cast<int>(i);
    }
    const Sample& lumen() const
    {
        const auto found = std::find_if(
            m_samples.begin(), m_samples.end(), [](const Sample& s) { return s.name == QStringLiteral("lumen.json"); });
        return *found;
    }
    const Sample& sample()
    {
        QFETCH(int, place);
        return m_samples[static_cast<std::size_t>(place)];
    }
    static const ExplainNode* find(const ExplainNode& node, const std::string& id)
    {
        if (node.id == id)
            return &node;
        for (const ExplainNode& child : node.children)
            if (const ExplainNode* found = find(child, id))
                return found;
        return nullptr;
    }
    static const ExplainNode* findCut(const ExplainNode& node)
    {
        if (node.moreWorkloads > 0)
            return &node;
        for (const ExplainNode& child : node.children)
            if (const ExplainNode* found = findCut(child))
                return found;
        return nullptr;
    }

    std::vector<Sample> m_samples;
};

HEADROOM_TEST(TestExplain);
#include "tst_explain.moc"
