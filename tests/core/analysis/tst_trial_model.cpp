// SPDX-License-Identifier: GPL-3.0-or-later
// The combinations of a simulation: prepared by any number of threads, and given up when it is cancelled.
#include "core/analysis/trial_model.h"
#include "tests/core/analysis/scenarios.h"
#include "tests/support/testing.h"

#include <cmath>

using namespace headroom;
using namespace analysis_test;

namespace {

// A quantity of 8 to 12 machines: 16 values.
Model uncertainQuantity()
{
    Model model = tenMachines();
    Uncertainty u;
    u.path = "workload.quantity";
    u.operation = ChangeOperation::Multiply;
    u.distribution = Distribution::Uniform;
    u.low = number("0.8");
    u.high = number("1.2");
    put(model, u);
    return model;
}

Result<TrialModel> prepared(const Model& model, const TrialPreparation& preparation)
{
    const Sampler sampler = value(Sampler::of(model, {}));
    return TrialModel::of(model, sampler, {{value(parseMeasure("move.azure"))}, Case::Move, 0, {}}, preparation);
}

} // namespace

class TestTrialModel : public QObject
{
    Q_OBJECT

private slots:
    void aCancelIsHeardBeforeAnythingIsPrepared()
    {
        std::atomic<bool> cancel = true;
        for (const std::size_t threads : {1U, 7U}) {
            const Result<TrialModel> none = prepared(uncertainQuantity(), {threads, &cancel});
            QVERIFY(!none);
            QCOMPARE(qt(codeName(none.error().code)), QStringLiteral("cancelled"));
        }
    }

    // Three continuous laws have six values each in 256 combinations, four would have four: they are refused, each by its name.
    void lawsThatWouldHaveLessThanFiveValuesAreRefused()
    {
        Model model = uncertainQuantity();
        for (const char* name : {"Second", "Third", "Fourth"}) {
            const Result<TrialModel> made = prepared(model, {});
            QVERIFY(made && made->inputs()[0].values.size() >= 5);
            Uncertainty u = model.table<Uncertainty>().at(0);
            u.id = noId;
            u.name = name;
            put(model, u);
        }
        const Result<TrialModel> none = prepared(model, {});
        QVERIFY(!none);
        QCOMPARE(qt(codeName(none.error().code)), QStringLiteral("numberOutOfRange"));
        QVERIFY2(none.error().detail("found").find("Fourth") != std::string::npos, none.error().detail("found").c_str());
    }

    // A lognormal law with the mean 1 and the deviation 3: its values keep the mean, and none of them is below zero.
    void valuesStayWithinTheirLaw()
    {
        Model model = uncertainQuantity();
        Uncertainty u = model.table<Uncertainty>().at(0);
        u.distribution = Distribution::Lognormal;
        u.mean = number("1");
        u.deviation = number("3");
        model.table<Uncertainty>().put(u);
        const TrialModel trials = value(prepared(model, {}));
        for (const double at : trials.inputs()[0].values)
            QVERIFY2(at > 0, qPrintable(QString::number(at)));
    }

    // 897.90 a month for ten machines (scenarios.h), twelve months of as many as each combination has.
    void everyCombinationIsInItsPlaceWhateverThreadMadeIt()
    {
        const Model model = uncertainQuantity();
        for (const std::size_t threads : {1U, 2U, 7U}) {
            const Result<TrialModel> made = prepared(model, {threads, nullptr});
            QVERIFY(made);
            QCOMPARE(made->combinations(), std::size_t{16});
            for (std::size_t c = 0; c < made->combinations(); ++c) {
                std::vector<Lanes> draws(LaneProgram::batch);
                std::vector<Lanes> outputs(made->wanted().count() * LaneProgram::batch);
                TrialSpace space;
                made->run(c, draws, outputs, 1, space);
                const double machines = std::round(10 * made->inputs()[0].values[c]);
                QVERIFY2(std::abs(outputs[0][0] + 12 * 89.79 * machines) < 1e-6, qPrintable(QString::number(outputs[0][0], 'f')));
            }
        }
    }
};

HEADROOM_TEST(TestTrialModel);
#include "tst_trial_model.moc"
