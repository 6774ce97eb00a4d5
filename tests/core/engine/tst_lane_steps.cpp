// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of recorded programs give the same bits with any vectors, and are what they say.
#include "core/engine/lane_steps.h"
#include "tests/support/testing.h"

#include <cmath>
#include <cstring>
#include <random>

using namespace headroom;

namespace {

constexpr std::size_t batch = LaneProgram::batch;
constexpr std::size_t places = 40;

// Numbers of both signs and many sizes.
std::vector<Lanes> numbers(std::mt19937& random, std::size_t count)
{
    std::vector<Lanes> all(count);
    for (Lanes& lanes : all)
        for (int i = 0; i < Lanes::width; ++i)
            lanes.values[i] = (std::uniform_real_distribution<double>(-1, 1)(random)) * std::pow(10, static_cast<int>(random() % 9));
    return all;
}

// To the bit; what is no number is none, whatever its bits.
bool same(const Lanes& a, const Lanes& b)
{
    for (int i = 0; i < Lanes::width; ++i) {
        const double x = a[i];
        const double y = b[i];
        if (!(std::isnan(x) && std::isnan(y)) && std::memcmp(&x, &y, sizeof x) != 0)
            return false;
    }
    return true;
}

struct Program
{
    std::vector<LaneInstruction> instructions;
    std::vector<LaneTerm> terms;
};

bool givesMask(TapeOp op) { return op >= TapeOp::Less && op <= TapeOp::Not; }

// Three inputs and a comparison, then sums of up to ten terms and every other step in turn; masks stand only where masks belong.
Program randomProgram(std::mt19937& random)
{
    Program program;
    std::vector<std::uint32_t> amounts;
    std::vector<std::uint32_t> masks;
    const auto any = [&](const std::vector<std::uint32_t>& from) { return from[random() % from.size()]; };
    for (std::uint32_t to = 0; to < places; ++to) {
        const TapeOp op = to < 3 ? TapeOp::Input : to == 3 ? TapeOp::Less : static_cast<TapeOp>(1 + to % 14);
        LaneInstruction step{op, to, to, 0, 0, 0.37};
        const bool ofMasks = op == TapeOp::And || op == TapeOp::Or || op == TapeOp::Not;
        if (op == TapeOp::Linear) {
            step.a = static_cast<std::uint32_t>(program.terms.size());
            step.b = static_cast<std::uint32_t>(random() % 11);
            for (std::uint32_t t = 0; t < step.b; ++t)
                program.terms.push_back({any(amounts), 1.0 / static_cast<double>(1 + random() % 7)});
        } else if (op != TapeOp::Input) {
            step.a = any(ofMasks || op == TapeOp::Select ? masks : amounts);
            step.b = any(ofMasks ? masks : amounts);
            step.c = any(amounts);
        }
        (givesMask(op) ? masks : amounts).push_back(to);
        program.instructions.push_back(step);
    }
    return program;
}

} // namespace

class TestLaneSteps : public QObject
{
    Q_OBJECT

private slots:
    void theBitsAreTheSameWithAnyVectors()
    {
        std::mt19937 random(7);
        for (int i = 0; i < 200; ++i) {
            const Program program = randomProgram(random);
            const std::vector<Lanes> draws = numbers(random, 3 * batch);
            std::vector<Lanes> narrow(places * batch);
            runLaneSteps({program.instructions, program.terms, draws.data(), narrow.data()}, LaneVectors::Narrow);
            for (const LaneVectors vectors : {LaneVectors::Avx2, LaneVectors::Avx512}) {
                if (!hasVectors(vectors))
                    continue;
                std::vector<Lanes> wide(places * batch);
                runLaneSteps({program.instructions, program.terms, draws.data(), wide.data()}, vectors);
                for (std::size_t at = 0; at < narrow.size(); ++at)
                    QVERIFY2(same(narrow[at], wide[at]), qPrintable(QString::number(i)));
            }
        }
    }

    void stepsAreWhatTheySay_data()
    {
        QTest::addColumn<int>("op");
        QTest::addColumn<double>("expected"); // of 3.5, -2 and 7, the constant 2
        const auto row = [](const char* name, TapeOp op, double expected) { QTest::newRow(name) << static_cast<int>(op) << expected; };
        row("product", TapeOp::Product, -7);
        row("quotient", TapeOp::Quotient, -1.75);
        row("max", TapeOp::Max, 3.5);
        row("min", TapeOp::Min, -2);
        row("floor", TapeOp::Floor, 3);
        row("ceil", TapeOp::Ceil, 4);
        row("power", TapeOp::Power, 12.25);
        row("linear", TapeOp::Linear, 2 + 3.5 * 10 - 2 * 100);
    }
    void stepsAreWhatTheySay()
    {
        QFETCH(int, op);
        QFETCH(double, expected);
        const std::vector<LaneTerm> terms{{0, 10}, {1, 100}};
        LaneInstruction step{static_cast<TapeOp>(op), 3, 0, 1, 2, 2};
        if (step.op == TapeOp::Linear)
            step.b = 2;
        QCOMPARE(resultOf({step}, terms), expected);
    }

    // Of the two where a holds, else of the other.
    void comparisonsChoose()
    {
        const auto chosen = [&](TapeOp op, std::uint32_t a, std::uint32_t b) {
            return resultOf({{op, 4, a, b, 0, 0}, {TapeOp::Not, 5, 4, 4, 4, 0}, {TapeOp::Or, 6, 4, 5, 4, 0}, {TapeOp::And, 4, 4, 6, 4, 0},
                                {TapeOp::Select, 3, 4, 0, 2, 0}},
                {});
        };
        QCOMPARE(chosen(TapeOp::Less, 1, 0), 3.5);
        QCOMPARE(chosen(TapeOp::Less, 0, 1), 7.0);
        QCOMPARE(chosen(TapeOp::Less, 0, 0), 7.0);
        QCOMPARE(chosen(TapeOp::LessEqual, 0, 0), 3.5);
    }

private:
    // What stands in place 3 after inputs of 3.5, -2 and 7.
    static double resultOf(std::vector<LaneInstruction> steps, const std::vector<LaneTerm>& terms)
    {
        for (std::uint32_t i = 0; i < 3; ++i)
            steps.insert(steps.begin(), {TapeOp::Input, i, i, 0, 0, 0});
        std::vector<Lanes> draws;
        for (const double v : {3.5, -2.0, 7.0})
            draws.insert(draws.end(), batch, Lanes::all(v));
        std::vector<Lanes> space(7 * batch);
        runLaneSteps({steps, terms, draws.data(), space.data()});
        return space[3 * batch + batch - 1][Lanes::width - 1];
    }
};

HEADROOM_TEST(TestLaneSteps);
#include "tst_lane_steps.moc"
