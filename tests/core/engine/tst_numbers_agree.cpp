// SPDX-License-Identifier: GPL-3.0-or-later
// One engine, several numbers: Exact, Traced and Lanes give the same figures (NUMBERS.md).
#include "core/engine/numbers/traced.h"
#include "core/engine/other_numbers.h"
#include "tests/core/engine/random_project.h"
#include "tests/support/testing.h"

#include <cmath>
#include <concepts>

using namespace headroom;
using namespace engine_test;

namespace {

bool isSmallWhole(double v) { return std::abs(v) < 1e6 && v == std::floor(v); }

// What formulas may ask of a number, and what they must not: dividing, or turning it into a truth value or a plain number.
template<class N>
concept OpenToMistakes = requires(N a, N b)
{
    a / b;
}
|| std::convertible_to<N, bool> || std::convertible_to<N, int> || std::convertible_to<N, double>;

template<class C>
concept Calculates = requires(
    C& c, typename C::N a, typename C::N b, typename C::Mask m, std::span<const typename C::N> many, typename C::Total total)
{
    {
        a + b
        } -> std::same_as<typename C::N>;
    {
        a - b
        } -> std::same_as<typename C::N>;
    {
        a* b
        } -> std::same_as<typename C::N>;
    {
        -a
        } -> std::same_as<typename C::N>;
    {
        a < b
        } -> std::same_as<typename C::Mask>;
    {
        a <= b
        } -> std::same_as<typename C::Mask>;
    m& m;
    m | m;
    ~m;
    {
        max(a, b)
        } -> std::convertible_to<typename C::N>;
    {
        min(a, b)
        } -> std::convertible_to<typename C::N>;
    {
        select(m, a, b)
        } -> std::convertible_to<typename C::N>;
    {
        c.lit(std::int64_t{1})
        } -> std::same_as<typename C::N>;
    {
        c.over(a, std::int64_t{2})
        } -> std::same_as<typename C::N>;
    {
        c.ratio(a, b, a)
        } -> std::same_as<typename C::N>;
    {
        c.power(a, 1, 12)
        } -> std::same_as<typename C::N>;
    {
        c.sum(many)
        } -> std::same_as<typename C::N>;
    {
        c.name("step", Id{1}, 1, a)
        } -> std::same_as<typename C::N>;
    {
        c.book(Line::Cash, Id{1}, 1, a)
        } -> std::same_as<typename C::N>;
    {
        c.bookToDate(Line::Cash, Id{1}, 1, a, b)
        } -> std::same_as<typename C::N>;
    total.add(a);
};

static_assert(Calculates<ExactCalc> && Calculates<TracedCalc> && Calculates<LanesCalc>);
static_assert(!OpenToMistakes<Exact> && !OpenToMistakes<Traced> && !OpenToMistakes<Lanes>);

struct Project
{
    Model model;
    Projection exact;
    TracedProjection traced;
    LanesProjection lanes;
};

// What a node's operands give, by the node's operation alone.
Fraction recomputed(const Trace& trace, const TraceNode& node, Rounding rounding)
{
    const auto v = [&](std::size_t i) -> const Fraction& {
        return trace.values[static_cast<std::size_t>(trace.operands[node.firstOperand + i])];
    };
    const auto truth = [](bool b) { return Fraction(b ? 1 : 0); };
    switch (node.op) {
    case TraceOp::Literal:
    case TraceOp::Input: break;
    case TraceOp::Add: return v(0) + v(1);
    case TraceOp::Subtract: return v(0) - v(1);
    case TraceOp::Multiply: return v(0) * v(1);
    case TraceOp::Divide: return v(0).dividedBy(v(1));
    case TraceOp::Negate: return -v(0);
    case TraceOp::Maximum: return v(0) < v(1) ? v(1) : v(0);
    case TraceOp::Minimum: return v(1) < v(0) ? v(1) : v(0);
    case TraceOp::Floor: return Fraction(v(0).floor());
    case TraceOp::Ceiling: return Fraction(v(0).ceil());
    case TraceOp::Power: return powerRounded(v(0), static_cast<int>(v(1).floor()), static_cast<int>(v(2).floor()));
    case TraceOp::Sum: {
        Fraction sum;
        for (std::size_t i = 0; i < node.operandCount; ++i)
            sum = sum + v(i);
        return sum;
    }
    case TraceOp::Less: return truth(v(0) < v(1));
    case TraceOp::LessEqual: return truth(v(0) <= v(1));
    case TraceOp::And: return truth(!v(0).isZero() && !v(1).isZero());
    case TraceOp::Or: return truth(!v(0).isZero() || !v(1).isZero());
    case TraceOp::Not: return truth(v(0).isZero());
    case TraceOp::Select: return v(0).isZero() ? v(2) : v(1);
    case TraceOp::Ratio: return v(1).sign() > 0 ? v(0).dividedBy(v(1)) : v(2);
    case TraceOp::Name: return v(0);
    case TraceOp::Book: return v(0).quantised(trace.moneyDigits, rounding);
    }
    return trace.values[static_cast<std::size_t>(&node - trace.nodes.data())];
}

// How far doubles without roundings can be from the booked value of each node: half a minor unit a booking and the error of the
// doubles themselves, carried through every operation.
class ErrorBounds
{
public:
    explicit ErrorBounds(const Trace& trace) : m_trace(trace)
    {
        m_bounds.reserve(trace.nodes.size());
        for (const TraceNode& node : trace.nodes)
            m_bounds.push_back(of(node) + std::abs(value(m_bounds.size())) * 0x1p-50);
    }
    double operator[](TraceId id) const { return id == noTrace ? 0 : m_bounds[static_cast<std::size_t>(id)]; }

private:
    double value(std::size_t id) const { return m_trace.values[id].toDoubleLossy(); }
    double of(const TraceNode& node) const
    {
        const auto at = [&](std::size_t i) { return static_cast<std::size_t>(m_trace.operands[node.firstOperand + i]); };
        const auto e = [&](std::size_t i) { return m_bounds[at(i)]; };
        const auto v = [&](std::size_t i) { return std::abs(value(at(i))); };
        switch (node.op) {
        case TraceOp::Literal:
        case TraceOp::Input: return 0;
        case TraceOp::Add:
        case TraceOp::Subtract: return e(0) + e(1);
        case TraceOp::Multiply: return v(0) * e(1) + v(1) * e(0) + e(0) * e(1);
        case TraceOp::Divide: return e(0) / v(1);
        case TraceOp::Negate:
        case TraceOp::Name: return e(0);
        case TraceOp::Maximum:
        case TraceOp::Minimum: return std::max(e(0), e(1));
        case TraceOp::Floor:
        case TraceOp::Ceiling: return e(0) < 1e-9 ? 0 : 1 + e(0); // the lanes take what is within 1e-9 of a whole number for it
        case TraceOp::Power:
            return 1e-12 + e(0) * v(1) / v(2) * value(static_cast<std::size_t>(&node - m_trace.nodes.data())) / v(0) * 1.01;
        case TraceOp::Sum: {
            double sum = 0;
            for (std::size_t i = 0; i < node.operandCount; ++i)
                sum += e(i);
            return sum;
        }
        case TraceOp::Ratio: return v(1) > e(1) ? (e(0) + e(1) * v(0) / v(1)) / (v(1) - e(1)) : e(2) + e(0);
        case TraceOp::Book: return e(0) + 0.5 * std::pow(10, -m_trace.moneyDigits);
        case TraceOp::Select: return std::max(e(1), e(2));
        default: return 0; // comparisons: far from their thresholds, see below
        }
    }
    const Trace& m_trace;
    std::vector<double> m_bounds;
};

} // namespace

class TestNumbersAgree : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        load("golden", goldenSmall());
        load("Lumen", lumen());
        for (const unsigned seed : {3U, 11U, 26U, 47U}) // with commitments, contracts of both roles and share issues among them
            load(("random " + std::to_string(seed)).c_str(), RandomProject(seed).make());
    }

    void tracedValuesAreTheExactOnes_data() { projectRows(); }
    void tracedValuesAreTheExactOnes()
    {
        const Project& p = current();
        QCOMPARE(p.traced.months, p.exact.months);
        for (const Case which : {Case::Stay, Case::Move})
            for (const LineInfo& line : lineInfos)
                for (int t = 0; t <= p.exact.months; ++t) {
                    const TraceId id = p.traced.nodes[static_cast<std::size_t>(which)][static_cast<std::size_t>(line.line)]
                                                     [static_cast<std::size_t>(t)];
                    const Fraction traced = id == noTrace ? Fraction() : p.traced.trace.values[static_cast<std::size_t>(id)];
                    if (traced != Fraction(p.exact.value(which, line.line, t), p.exact.moneyDigits))
                        QFAIL(qPrintable(cellName(which, line.line, t) + QLatin1Char(' ') + qt(traced.toText())));
                }
    }

    void everyNodeFollowsFromItsOperands_data() { projectRows(); }
    void everyNodeFollowsFromItsOperands()
    {
        const Project& p = current();
        const Trace& trace = p.traced.trace;
        QVERIFY(!trace.booked.empty());
        for (std::size_t i = 0; i < trace.nodes.size(); ++i) {
            const TraceNode& node = trace.nodes[i];
            for (std::size_t k = 0; k < node.operandCount; ++k)
                QVERIFY2(trace.operands[node.firstOperand + k] < static_cast<TraceId>(i), "operands come before their node");
            if (recomputed(trace, node, p.model.company().rounding) != trace.values[i])
                QFAIL(qPrintable(QStringLiteral("node %1, operation %2").arg(i).arg(static_cast<int>(node.op))));
        }
    }

    // A figure may hang on a comparison (a breach blocks undrawn commitments), but not on one that roundings could turn.
    void comparisonsAreFarFromTheirThresholds_data() { projectRows(); }
    void comparisonsAreFarFromTheirThresholds()
    {
        const Trace& trace = current().traced.trace;
        const double widest = 10 * widestDifference(current()); // limits multiply what they are compared with
        const ErrorBounds bounds(trace);
        for (const TraceNode& node : trace.nodes) {
            if (node.op != TraceOp::Less && node.op != TraceOp::LessEqual)
                continue;
            const TraceId a = trace.operands[node.firstOperand];
            const TraceId b = trace.operands[node.firstOperand + 1];
            const double left = trace.values[static_cast<std::size_t>(a)].toDoubleLossy();
            const double right = trace.values[static_cast<std::size_t>(b)].toDoubleLossy();
            if (isSmallWhole(left) && isSmallWhole(right))
                continue; // counts and switches, which doubles hold exactly
            const double margin = std::min(widest, 10 * (bounds[a] + bounds[b]) + 1e-6); // ratios are closer together than money
            QVERIFY2(std::abs(left - right) > margin, qPrintable(QString::number(left) + QLatin1Char(' ') + QString::number(right)));
        }
    }

    void lanesStayWithinHalfACentABooking_data() { projectRows(); }
    void lanesStayWithinHalfACentABooking()
    {
        const Project& p = current();
        const double widest = widestDifference(p);
        const ErrorBounds bounds(p.traced.trace);
        double closest = 0;
        forEachCell(p, [&](Case which, Line line, int t, double difference, TraceId node) {
            const double bound = std::min(widest, bounds[node] + 1e-9);
            closest = std::max(closest, difference / bound);
            if (difference > bound)
                QFAIL(qPrintable(
                    QStringLiteral("%1 differs by %2, bound %3").arg(cellName(which, line, t)).arg(difference).arg(bound)));
        });
        qInfo("%lld bookings; largest difference %.0f %% of its bound", static_cast<long long>(p.lanes.bookings), closest * 100);
    }

    void allEightLanesAreTheSameWhenNothingVaries_data() { projectRows(); }
    void allEightLanesAreTheSameWhenNothingVaries()
    {
        for (const auto& lines : current().lanes.lines)
            for (const auto& line : lines)
                for (const Lanes& cell : line)
                    for (int lane = 1; lane < Lanes::width; ++lane)
                        QCOMPARE(cell[lane], cell[0]);
    }

private:
    // Half a minor unit a booking and a billionth of all amounts.
    static double widestDifference(const Project& p)
    {
        double amounts = 0;
        for (const TraceId id : p.traced.trace.booked)
            if (p.traced.trace.nodes[static_cast<std::size_t>(id)].op == TraceOp::Book)
                amounts += std::abs(p.traced.trace.values[static_cast<std::size_t>(id)].toDoubleLossy());
        return 0.005 * static_cast<double>(p.lanes.bookings) + 1e-9 * amounts;
    }
    template<class See> static void forEachCell(const Project& p, See see)
    {
        for (const Case which : {Case::Stay, Case::Move})
            for (const LineInfo& line : lineInfos)
                for (int t = 0; t <= p.exact.months; ++t) {
                    const auto c = static_cast<std::size_t>(which);
                    const auto l = static_cast<std::size_t>(line.line);
                    const auto at = static_cast<std::size_t>(t);
                    const double exact = p.exact.value(which, line.line, t).toDoubleLossy(p.exact.moneyDigits);
                    see(which, line.line, t, std::abs(p.lanes.lines[c][l][at][0] - exact), p.traced.nodes[c][l][at]);
                    if (QTest::currentTestFailed())
                        return;
                }
    }
    void load(const char* name, Model model)
    {
        const Result<Projection> exact = project(model);
        QVERIFY2(exact, exact ? "" : qPrintable(describe(exact.error())));
        Result<TracedProjection> traced = traceProject(model);
        QVERIFY(traced);
        Result<LanesProjection> lanes = projectLanes(model);
        QVERIFY(lanes);
        m_projects.emplace(name, Project{std::move(model), *exact, std::move(traced).value(), std::move(lanes).value()});
    }
    void projectRows()
    {
        QTest::addColumn<QString>("name");
        for (const auto& [name, project] : m_projects)
            QTest::newRow(name.c_str()) << qt(name);
    }
    const Project& current() const
    {
        QFETCH(QString, name);
        return m_projects.at(name.toStdString());
    }

    std::map<std::string, Project> m_projects;
};

HEADROOM_TEST(TestNumbersAgree);
#include "tst_numbers_agree.moc"
