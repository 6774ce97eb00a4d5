// SPDX-License-Identifier: GPL-3.0-or-later
// The best month to leave a site: rent and its end by hand, everything else left out.
#include "core/analysis/site_exit.h"
#include "tests/core/analysis/scenarios.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace analysis_test;

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
