// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every project (MODEL.md 9), on 400 random ones.
#include "core/engine/other_numbers.h"
#include "core/model/validate.h"
#include "tests/core/engine/random_project.h"
#include "tests/support/testing.h"

#include <cmath>

using namespace headroom;
using namespace engine_test;

namespace {

constexpr unsigned projects = 400;

// The first cell in which two projections differ, empty when none does.
QString firstDifference(const Projection& a, const Projection& b)
{
    for (const Case which : {Case::Stay, Case::Move})
        for (const LineInfo& line : lineInfos)
            for (int t = 0; t <= a.months; ++t)
                if (a.value(which, line.line, t) != b.value(which, line.line, t))
                    return cellName(which, line.line, t)
                        + QStringLiteral(": %1, %2")
                              .arg(qt(a.value(which, line.line, t).toText(2)), qt(b.value(which, line.line, t).toText(2)));
    return {};
}

Money sumOf(const CaseProjection& c, std::initializer_list<Line> lines, int t)
{
    Money sum;
    for (const Line line : lines)
        sum += c[line][static_cast<std::size_t>(t)];
    return sum;
}

// Turns the ids of an entity around: the last becomes the first. `rewire` tells a child's new parent.
template<class E> Table<E> turned(const Table<E>& table)
{
    std::vector<E> rows;
    for (const E& row : table)
        rows.push_back(row);
    std::reverse(rows.begin(), rows.end());
    Table<E> result;
    for (E& row : rows) {
        row.id = table.lastId() + 1 - row.id;
        result.put(row);
    }
    return result;
}

// What belongs to workloads goes with them.
template<class E> void follow(Model& model, Id turn)
{
    std::vector<E> rows;
    for (const E& row : model.table<E>())
        rows.push_back(row);
    for (E& row : rows) {
        row.workload.id = turn - row.workload.id;
        model.table<E>().put(row);
    }
}

} // namespace

class TestRandomProjects : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (unsigned seed = 1; seed <= projects; ++seed) {
            Model model = RandomProject(seed).make();
            const Findings findings = validate(model);
            QVERIFY2(!hasErrors(findings),
                findings.empty() ? "" : qPrintable(QString::number(seed) + QLatin1Char(' ') + describe(findings.front().what)));
            Result<Projection> projection = project(model);
            QVERIFY2(projection,
                projection ? "" : qPrintable(QString::number(seed) + QLatin1Char(' ') + describe(projection.error())));
            m_models.push_back(std::move(model));
            m_projections.push_back(std::move(projection).value());
        }
    }

    void everyInvariantHolds()
    {
        forEach([&](unsigned seed, const Projection& p) {
            for (const InvariantResult& i : p.invariants)
                if (!i.holds)
                    QFAIL(qPrintable(QStringLiteral("seed %1: %2, %3 column %4")
                                         .arg(seed)
                                         .arg(qt(i.id), i.inCase == Case::Stay ? QStringLiteral("stay") : QStringLiteral("move"))
                                         .arg(i.month)));
        });
    }

    // The same again, summed here and not by the engine's own check.
    void statementsFootAndBalance()
    {
        forEach([&](unsigned seed, const Projection& p) {
            for (const Case which : {Case::Stay, Case::Move}) {
                const CaseProjection& c = p.of(which);
                for (int t = 1; t <= p.months; ++t) {
                    const auto at = [&](Line line, int column) { return c[line][static_cast<std::size_t>(column)]; };
                    const bool foots = sumOf(c,
                                           {Line::Revenue, Line::OperatingCost, Line::OnPremises, Line::Azure, Line::AzureLabour,
                                               Line::OneOff, Line::VendorFunding, Line::CapacityContracts},
                                           t)
                            == at(Line::Ebitda, t)
                        && sumOf(c,
                               {Line::Ebitda, Line::Depreciation, Line::WriteOffs, Line::InterestIncome, Line::InterestExpense,
                                   Line::CommitmentFees, Line::DiscountAmortisation, Line::DebtGains, Line::Tax},
                               t)
                            == at(Line::NetIncome, t)
                        && sumOf(c, {Line::OperatingCash, Line::InvestingCash, Line::FinancingCash}, t)
                            == at(Line::Cash, t) - at(Line::Cash, t - 1)
                        && sumOf(c,
                               {Line::Cash, Line::Receivables, Line::FundingReceivable, Line::ContractReceivables,
                                   Line::ContractAsset, Line::Prepaid, Line::TaxReceivable, Line::FixedAssets,
                                   Line::OtherNetAssets},
                               t)
                            == sumOf(c,
                                {Line::Payables, Line::AccruedAzure, Line::ContractPayables, Line::CustomerPrepayments,
                                    Line::AccruedInterest, Line::TaxPayable, Line::DebtCarrying, Line::Equity},
                                t)
                        && at(Line::Equity, t) - at(Line::Equity, t - 1)
                            == sumOf(c,
                                {Line::NetIncome, Line::Distributions, Line::EquityProceeds, Line::EquityCosts,
                                    Line::EquityIncentives, Line::DebtConverted},
                                t);
                    QVERIFY2(foots, qPrintable(QStringLiteral("seed %1 column %2").arg(seed).arg(t)));
                }
            }
        });
    }

    void debtIsNeverNegative()
    {
        forEach([&](unsigned seed, const Projection& p) {
            for (const Case which : {Case::Stay, Case::Move})
                for (const InstrumentSeries& d : p.of(which).debt)
                    for (std::size_t t = 0; t <= static_cast<std::size_t>(p.months); ++t)
                        QVERIFY2(d.closing[t] >= Money() && d.repayments[t] >= Money() && d.draws[t] >= Money(),
                            qPrintable(QStringLiteral("seed %1, debt %2, column %3").arg(seed).arg(d.id).arg(t)));
        });
    }

    void instrumentsAreRepaidAtMaturity()
    {
        forEach([&](unsigned seed, const Projection& p) {
            const Model& model = m_models[seed - 1];
            for (const InstrumentSeries& d : p.move.debt) {
                const DebtInstrument& debt = *model.table<DebtInstrument>().find(d.id);
                Date last = debt.maturityDate;
                for (const DebtEvent& e : model.table<DebtEvent>())
                    if (e.debt.id == d.id && e.maturityDate)
                        last = std::max(last, *e.maturityDate);
                if (debt.rollRule != RollRule::None)
                    last = last + 3; // over a weekend
                for (int t = std::max(1, last.inMonth() - p.start + 1); t <= p.months; ++t) {
                    const auto at = static_cast<std::size_t>(t);
                    QVERIFY2(d.closing[at].isZero() && d.accrued[at].isZero() && d.carrying[at].isZero(),
                        qPrintable(QStringLiteral("seed %1, debt %2").arg(seed).arg(d.id)));
                }
            }
        });
    }

    void cashBelowTheMinimumMeansThatNothingIsLeftToDraw()
    {
        forEach([&](unsigned seed, const Projection& p) {
            const Model& model = m_models[seed - 1];
            for (const DebtInstrument& d : model.table<DebtInstrument>())
                if (d.kind == InstrumentKind::TermLoan && !d.commitment.isZero())
                    return; // drawn by events alone
            if (!model.table<Covenant>().empty())
                return; // a draw asks for the test before, liquidity for the month's own
            for (const Case which : {Case::Stay, Case::Move})
                for (int t = 1; t <= p.months; ++t)
                    QVERIFY2(p.value(which, Line::Shortfall, t).isZero() || p.value(which, Line::Undrawn, t).isZero(),
                        qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(cellName(which, Line::Shortfall, t))));
        });
    }

    void theHeadlinesPartsSumToIt()
    {
        forEach([&](unsigned seed, const Projection& p) {
            Money parts;
            for (const HeadlinePart& part : p.headlineParts)
                parts += part.amount;
            Money months;
            for (int t = p.headlineColumn; t < p.headlineColumn + 12; ++t)
                months += p.benefitOf(Line::NetCashFlow, t) - p.benefitOf(Line::RevolverDraws, t)
                    - p.benefitOf(Line::EquityIssues, t) - p.benefitOf(Line::CashSweep, t);
            QVERIFY2(parts == months && std::get<Money>(p.figure("cashImprovement12m")->value.value) == months,
                qPrintable(QString::number(seed)));
        });
    }

    void savedAndLoadedGivesTheSameResults()
    {
        forEach([&](unsigned seed, const Projection& p) {
            Findings findings;
            const Result<Model> loaded = readProjectJson(writeProjectJson(m_models[seed - 1]), findings);
            QVERIFY2(loaded && *loaded == m_models[seed - 1], qPrintable(QString::number(seed)));
            const Result<Projection> again = project(*loaded);
            QVERIFY(again);
            const QString difference = firstDifference(p, *again);
            QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(difference)));
        });
    }

    void orderOfEntryDoesNotMatter()
    {
        forEach([&](unsigned seed, const Projection& p) {
            Model model = m_models[seed - 1];
            const Id turn = model.table<Workload>().lastId() + 1;
            model.table<Workload>() = turned(model.table<Workload>());
            follow<WorkloadTarget>(model, turn);
            follow<WorkloadDisk>(model, turn);
            model.table<UnitCost>() = turned(model.table<UnitCost>());
            model.table<Price>() = turned(model.table<Price>());
            model.table<PlatformItem>() = turned(model.table<PlatformItem>());
            const Result<Projection> other = project(model);
            QVERIFY(other);
            const QString difference = firstDifference(p, *other);
            QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(difference)));
        });
    }

    // Lines, contracts and credits that only one case has are left out, or they would be a difference of their own.
    void withoutAMoveThereIsNoDifference_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("everything is retained") << 0;
        QTest::newRow("every wave had ended long before the start") << 1;
        QTest::newRow("every wave starts after the last month") << 2;
        QTest::newRow("no workloads at all") << 3;
        QTest::newRow("every wave had ended long before the start, and the sites are empty") << 4;
    }
    void withoutAMoveThereIsNoDifference()
    {
        QFETCH(int, how);
        forEach([&](unsigned seed, const Projection&) {
            const Model model = withoutMove(m_models[seed - 1], how);
            const Result<Projection> p = project(model);
            QVERIFY2(p, p ? "" : qPrintable(describe(p.error())));
            for (const LineInfo& line : lineInfos)
                for (int t = 0; t <= p->months; ++t)
                    if (p->value(Case::Stay, line.line, t) != p->value(Case::Move, line.line, t))
                        QFAIL(qPrintable(
                            QStringLiteral("seed %1, %2: %3, %4")
                                .arg(seed)
                                .arg(cellName(Case::Move, line.line, t), qt(p->value(Case::Stay, line.line, t).toText(2)),
                                    qt(p->value(Case::Move, line.line, t).toText(2)))));
        });
    }

    void doublingQuantitiesDoublesLinearLines()
    {
        forEach([&](unsigned seed, const Projection&) {
            if (seed > 150)
                return;
            const Model once = linear(m_models[seed - 1]);
            Model twice = once;
            for (Workload w : once.table<Workload>()) {
                w.quantity *= 2;
                twice.table<Workload>().put(w);
            }
            const Result<LanesProjection> a = projectLanes(once);
            const Result<LanesProjection> b = projectLanes(twice);
            const Result<Projection> exactA = project(once);
            const Result<Projection> exactB = project(twice);
            QVERIFY(a && b && exactA && exactB);
            for (const std::size_t which : {0U, 1U})
                for (const Line line : {Line::OnPremNetwork, Line::OnPremManagement, Line::OnPremSecurity, Line::AzureCompute,
                         Line::AzureLicences, Line::AzureStorage, Line::AzureManagement, Line::AzureSecurity, Line::AzureServices,
                         Line::OneOffDecommissioning})
                    for (int t = 1; t <= a->months; ++t) {
                        const auto l = static_cast<std::size_t>(line);
                        const double single = a->lines[which][l][static_cast<std::size_t>(t)][0];
                        const double doubled = b->lines[which][l][static_cast<std::size_t>(t)][0];
                        const std::int64_t cents = exactB->value(static_cast<Case>(which), line, t).minor()
                            - 2 * exactA->value(static_cast<Case>(which), line, t).minor();
                        const bool near = std::abs(doubled - 2 * single) <= 1e-9 * std::abs(doubled)
                            && std::abs(cents) <= 24; // at most 24 bookings a line and month
                        QVERIFY2(near,
                            qPrintable(QStringLiteral("seed %1, %2: %3, %4")
                                           .arg(seed)
                                           .arg(cellName(static_cast<Case>(which), line, t))
                                           .arg(single)
                                           .arg(doubled)));
                    }
        });
    }

    void oneEditAfterTheOtherGivesWhatAFreshProjectionGives()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            std::mt19937 random(seed);
            Model model = m_models[seed - 1];
            Projector projector;
            for (int step = 0; step < 4; ++step) {
                Workload w = model.table<Workload>().at(random() % model.table<Workload>().size());
                w.quantity = static_cast<std::int32_t>(random() % 30);
                w.cores = 1 + static_cast<std::int32_t>(random() % 20);
                w.strategy = random() % 4 == 0 ? Strategy::Retire : w.strategy;
                model.table<Workload>().put(w);
                const Result<Projection> followed = projector.project(model);
                const Result<Projection> fresh = project(model);
                QVERIFY(followed && fresh);
                const QString difference = firstDifference(*followed, *fresh);
                QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(difference)));
            }
        }
    }

private:
    template<class See> void forEach(See see)
    {
        for (unsigned seed = 1; seed <= m_projections.size() && !QTest::currentTestFailed(); ++seed)
            see(seed, m_projections[seed - 1]);
    }

    template<class E> static void putInBothCases(Model& model)
    {
        for (E row : Table<E>(model.table<E>())) {
            row.appliesTo = AppliesTo::Both;
            model.table<E>().put(row);
        }
    }
    static Model withoutMove(Model model, int how)
    {
        putInBothCases<SpendCommitment>(model);
        putInBothCases<CapacityContract>(model);
        putInBothCases<EquityEvent>(model);
        putInBothCases<DebtEvent>(model);
        for (OperatingLine line : Table<OperatingLine>(model.table<OperatingLine>())) {
            line.appliesTo = AppliesTo::Both;
            model.table<OperatingLine>().put(line);
        }
        for (DebtInstrument debt : Table<DebtInstrument>(model.table<DebtInstrument>())) {
            debt.appliesTo = AppliesTo::Both;
            model.table<DebtInstrument>().put(debt);
        }
        for (PlatformItem item : Table<PlatformItem>(model.table<PlatformItem>())) {
            item.fromMonth = {}; // one from a month in the projection belongs to the move
            model.table<PlatformItem>().put(item);
        }
        for (const FixedReservation& r : Table<FixedReservation>(model.table<FixedReservation>()))
            if (r.month >= model.company().start) // so does one of a month in the projection
                model.table<FixedReservation>().remove(r.id);
        for (Workload w : Table<Workload>(model.table<Workload>())) {
            if (how == 0)
                w.strategy = Strategy::Retain;
            if (how == 3)
                w.quantity = 0;
            if (how == 4 && w.strategy == Strategy::Retain)
                w.strategy = Strategy::Rehost;
            model.table<Workload>().put(w);
        }
        for (Wave wave : Table<Wave>(model.table<Wave>())) {
            if (how != 1 && how != 4) // what a wave costs without a machine in it
                wave.fixedCost = wave.partnerCost = wave.fundingAmount = Money();
            if (how == 1 || how == 4)
                wave.start = model.company().start - 40;
            if (how == 2)
                wave.start = model.company().start + 60;
            model.table<Wave>().put(wave);
        }
        if (how == 1)
            for (const Site& site : model.table<Site>()) { // or a site without machines would close
                Workload w;
                w.site.id = site.id;
                w.strategy = Strategy::Retain;
                put(model, w);
            }
        return model;
    }
    // Without what is bought or counted in wholes, pooled or tiered.
    static Model linear(Model model)
    {
        model.table<LicencePool>() = {};
        model.table<FixedReservation>() = {};
        editAzure(model, [](AzurePlan& a) { a.defaultPurchase = PurchaseOption::PayAsYouGo, a.freeLogsGbPerMonth = Decimal(); });
        for (UnitCost cost : Table<UnitCost>(model.table<UnitCost>())) {
            cost.basis =
                cost.basis >= CostBasis::PerStaff || cost.basis == CostBasis::PerHost ? CostBasis::PerServer : cost.basis;
            model.table<UnitCost>().put(cost);
        }
        for (Workload w : Table<Workload>(model.table<Workload>())) {
            w.purchaseOption = PurchaseOption::PayAsYouGo;
            model.table<Workload>().put(w);
        }
        return model;
    }

    std::vector<Model> m_models;
    std::vector<Projection> m_projections;
};

HEADROOM_TEST(TestRandomProjects);
#include "tst_random_projects.moc"
