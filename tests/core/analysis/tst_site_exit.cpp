// SPDX-License-Identifier: GPL-3.0-or-later
// The best month to leave a site: rent and its end by hand, everything else left out.
#include "core/analysis/site_exit.h"
#include "tests/core/analysis/scenarios.h"
#include "tests/support/testing.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace headroom;
using namespace analysis_test;

namespace {

// Ten servers at a site: four move in February, six in March, so that it is last used in February. Each costs 100 a month, a quarter of
// it stranded. Rent of 1,000 a month to October, three months of notice, so that it closes with March; 10 a server to take down,
// 700 to restore the site.
Model leaving(const char* fee)
{
    Cloud cloud(1, 1);
    Model& model = cloud.model;
    editCompany(model, [](Company& c) {
        c.horizon = c.evaluationMonths = 12;
        c.taxRate = Decimal();
    });
    Site site = model.table<Site>().at(0);
    site.rentPerMonth = usd("1000");
    site.leaseEnd = month("2025-10");
    site.noticeMonths = 3;
    site.restorationCost = usd("700");
    site.decommissionPerServer = usd("10");
    if (*fee)
        site.exitFee = usd(fee);
    model.table<Site>().put(site);
    UnitCost cost;
    cost.site.id = site.id;
    cost.basis = CostBasis::PerServer;
    cost.costPerUnitYear = 1200;
    cost.strandedShare = number("0.25");
    put(model, cost);
    for (const auto& [id, start, servers] : {std::tuple(1, "2025-02", 4), std::tuple(2, "2025-03", 6)}) {
        Wave wave = model.table<Wave>().at(0);
        wave.id = id;
        wave.name = "Wave " + std::to_string(id);
        wave.start = month(start);
        wave.rampMonths = 1;
        wave.parallelMonths = 0;
        model.table<Wave>().put(wave);
        cloud.add(servers, "D2", [wave = id](Workload& load) { load.wave.id = wave; });
    }
    return model;
}

} // namespace

class TestSiteExit : public QObject
{
    Q_OBJECT

private slots:
    void everyMonthIsTriedOnTheSample()
    {
        const Model model = lumen();
        SiteExitOptions options;
        options.what = value(parseMeasure("cashImprovement12m"));
        options.latestDelayMonths = 2;
        const std::vector<SiteExitChoice> choices = value(chooseExits(model, options));
        QCOMPARE(choices.size(), model.table<Site>().size());
        const Projection plan = value(project(model));
        const double planned = value(measure(plan, options.what));
        int closed = 0;
        for (const SiteExitChoice& choice : choices) {
            if (choice.candidates.empty())
                continue;
            ++closed;
            const ExitCandidate& now = choice.candidates[choice.planned];
            QCOMPARE(now.lastUse, choice.plannedLastUse);
            QCOMPARE(value(now.figure), planned);
            for (const Money& part : now.parts)
                QVERIFY(part.isZero());
            for (const ExitCandidate& c : choice.candidates)
                QVERIFY(!c.figure || *c.figure <= value(choice.candidates[choice.best].figure));
        }
        QCOMPARE(closed, 4); // Ashburn stays open: machines are retained
    }

    // By hand: rent of January and February in use, of March in notice; then seven months to the lease's end, or the fee where that is
    // less. Stranded: in February a quarter of the four that have left, in March of all ten, at an empty site.
    void leavingCostsAreAsWorkedByHand_data()
    {
        QTest::addColumn<QString>("fee");
        QTest::addColumn<QString>("rentAfter");
        QTest::addColumn<QString>("feePaid");
        QTest::newRow("no fee is agreed") << "" << "7000.00" << "0.00";
        QTest::newRow("the fee is less than the rent") << "2500" << "0.00" << "2500.00";
        QTest::newRow("the fee is more than the rent") << "8000" << "7000.00" << "0.00";
    }
    void leavingCostsAreAsWorkedByHand()
    {
        QFETCH(QString, fee);
        QFETCH(QString, rentAfter);
        QFETCH(QString, feePaid);
        SiteExitOptions options;
        options.what = value(parseMeasure("npv"));
        const SiteExitChoice choice = value(chooseExits(leaving(qPrintable(fee)), options)).front();
        const ExitCandidate& plan = choice.candidates[choice.planned];
        QCOMPARE(plan.lastUse, month("2025-02"));
        QCOMPARE(plan.closes, month("2025-03"));
        QCOMPARE(*plan.notice, month("2025-01"));
        const ExitCosts costs = sumOf(plan.months);
        const std::array expected{QStringLiteral("2000.00"), QStringLiteral("1000.00"), rentAfter, feePaid,
            QStringLiteral("700.00"), QStringLiteral("100.00"), QStringLiteral("0.00"), QStringLiteral("100.00"),
            QStringLiteral("250.00"), QStringLiteral("0.00"), QStringLiteral("0.00")};
        for (std::size_t i = 0; i < costs.size(); ++i)
            QVERIFY2(qt(costs[i].toText(2)) == expected[i],
                qPrintable(qt(exitCostInfos[i].id) + u' ' + qt(costs[i].toText(2))));
        QCOMPARE(plan.months[1].month, month("2025-02"));
        QCOMPARE(qt(plan.months[1].costs[7].toText(2)), QStringLiteral("100.00"));
        QCOMPARE(qt(plan.months[3].costs[4].toText(2)), QStringLiteral("700.00")); // in April
        // Left in April by the second wave alone: notice is given a month later and costs no empty month.
        const auto later = std::find_if(choice.candidates.begin(), choice.candidates.end(),
            [](const ExitCandidate& c) { return c.lastUse == month("2025-04"); });
        QCOMPARE(*later->notice, month("2025-02"));
        QCOMPARE(later->closes, month("2025-04"));
        QVERIFY(sumOf(later->months)[1].isZero() && sumOf(later->months)[8].isZero());
        QCOMPARE(qt(sumOf(later->months)[0].toText(2)), QStringLiteral("4000.00"));
    }

    // A member of staff for two servers, 1,000 a month each, released two months after the machines: five in January, by need three in
    // February and none in March, by the lag five in both and three in April; so 2,000 + 5,000 + 3,000 stay on, beside the quarter of
    // February's four machines. 300 for each of the five, two of them in April and three in May.
    void labourThatStaysAndSeveranceAreCostsOfLeaving()
    {
        Model model = leaving("");
        Site site = model.table<Site>().at(0);
        site.serversPerStaff = number("2");
        site.staffReleaseLagMonths = 2;
        site.severancePerStaff = usd("300");
        model.table<Site>().put(site);
        UnitCost staff;
        staff.site.id = site.id;
        staff.category = CostCategory::Labour;
        staff.basis = CostBasis::PerStaff;
        staff.costPerUnitYear = 12000;
        put(model, staff);
        SiteExitOptions options;
        options.what = value(parseMeasure("npv"));
        const SiteExitChoice choice = value(chooseExits(model, options)).front();
        const std::vector<ExitMonth>& months = choice.candidates[choice.planned].months;
        const auto cost = [&](const ExitCosts& costs, std::string_view id) {
            for (std::size_t i = 0; i < costs.size(); ++i)
                if (exitCostInfos[i].id == id)
                    return qt(costs[i].toText(2));
            return QString();
        };
        QCOMPARE(cost(sumOf(months), "stranded"), QStringLiteral("10100.00"));
        QCOMPARE(cost(sumOf(months), "emptySite"), QStringLiteral("250.00"));
        QCOMPARE(cost(sumOf(months), "severance"), QStringLiteral("1500.00"));
        QCOMPARE(months[3].month, month("2025-04"));
        QCOMPARE(cost(months[3].costs, "stranded"), QStringLiteral("3000.00"));
        QCOMPARE(cost(months[3].costs, "severance"), QStringLiteral("600.00"));
    }

    // On the sample a wave retires what is idle on every site. Held, it is left out of Omaha's gain, which is what moving the wave
    // "Omaha" alone gives; moved, it is said with the sites that it serves.
    void wavesOfSeveralSitesAreHeldOrNamed()
    {
        const Model model = lumen();
        SiteExitOptions options;
        options.what = value(parseMeasure("npv"));
        options.latestDelayMonths = 0;
        const SiteExitChoice choice = value(chooseExits(model, options)).front();
        const auto named = [&](const ExitWave& w) { return model.table<Wave>().find(w.wave)->name.view(); };
        QCOMPARE(choice.waves.size(), std::size_t{2});
        for (const ExitWave& wave : choice.waves)
            QVERIFY2((named(wave) == "Omaha") == wave.moves && wave.moves == wave.sharedWith.empty(), std::string(named(wave)).c_str());
        QVERIFY(choice.candidates.size() > 1);
        for (const ExitCandidate& candidate : choice.candidates) {
            Model moved = model;
            for (const ExitWave& w : choice.waves)
                if (w.moves) {
                    Wave wave = *model.table<Wave>().find(w.wave);
                    wave.start = wave.start + (candidate.lastUse - choice.plannedLastUse);
                    moved.table<Wave>().put(wave);
                }
            QCOMPARE(value(candidate.figure), value(measure(value(project(moved)), options.what)));
        }
        options.sharedWaves = SharedWaves::Moved;
        const SiteExitChoice both = value(chooseExits(model, options)).front();
        for (const ExitWave& wave : both.waves)
            QVERIFY(wave.moves);
        QVERIFY(*both.candidates[both.best].figure > *choice.candidates[choice.best].figure + 100000); // what the shared wave gains
    }

    // The parts of a month sum to what changes of the cash before debt.
    void partsSumToTheDifference()
    {
        const Model model = lumen();
        SiteExitOptions options;
        options.what = value(parseMeasure("npv"));
        options.latestDelayMonths = 1;
        const SiteExitChoice choice = value(chooseExits(model, options)).front(); // Omaha: one wave, and the one that retires
        const ExitCandidate& later = choice.candidates.back();
        QCOMPARE(later.lastUse, choice.plannedLastUse + 1);
        Model moved = model;
        for (const Wave& wave : model.table<Wave>())
            if (wave.start + (wave.rampMonths + wave.parallelMonths - 2) == choice.plannedLastUse
                && wave.name.view() == "Omaha") {
                Wave changed = wave;
                changed.start = changed.start + 1;
                moved.table<Wave>().put(changed);
            }
        const Projection a = value(project(model));
        const Projection b = value(project(moved));
        Money difference;
        for (int t = 1; t <= a.months; ++t)
            difference += unleveredCash(b.move, t) - unleveredCash(a.move, t);
        Money sum;
        for (const Money& part : later.parts)
            sum += part;
        QCOMPARE(sum.minor(), difference.minor());
    }

    void itCanBeCancelled()
    {
        std::atomic<bool> cancel = true;
        SiteExitOptions options;
        options.what = value(parseMeasure("npv"));
        options.cancel = &cancel;
        QCOMPARE(qt(codeName(chooseExits(lumen(), options).error().code)), QStringLiteral("cancelled"));
    }
};

HEADROOM_TEST(TestSiteExit);
#include "tst_site_exit.moc"
