// SPDX-License-Identifier: GPL-3.0-or-later
// The invariants of MODEL.md 9 on 2,000 random projects, some of them with hundreds of waves, workloads and instruments. What the
// engine checks by itself is summed here again. The seeds are fixed.
#include "core/model/validate.h"
#include "tests/core/engine/random_project.h"
#include "tests/support/testing.h"

#include <array>
#include <bitset>
#include <future>
#include <map>
#include <thread>

using namespace headroom;
using namespace engine_test;

namespace {

constexpr unsigned firstSeed = 1001; // those below are tst_random_projects.cpp's
constexpr unsigned projects = 2000;
constexpr unsigned largeEvery = 100; // twenty of them are large

Model modelOf(unsigned seed) { return RandomProject(seed, seed % largeEvery == 0 ? Scale::Large : Scale::Usual).make(); }

bool same(const CaseProjection& a, const CaseProjection& b)
{
    if (a.lines != b.lines || a.debt.size() != b.debt.size())
        return false;
    for (std::size_t i = 0; i < a.debt.size(); ++i) {
        const InstrumentSeries& x = a.debt[i];
        const InstrumentSeries& y = b.debt[i];
        if (x.id != y.id || x.closing != y.closing || x.draws != y.draws || x.repayments != y.repayments || x.pik != y.pik
            || x.interestAccrued != y.interestAccrued || x.interestPaid != y.interestPaid || x.accrued != y.accrued
            || x.carrying != y.carrying)
            return false;
    }
    return true;
}
bool same(const Projection& a, const Projection& b)
{
    if (a.months != b.months || a.figures.size() != b.figures.size() || !same(a.stay, b.stay) || !same(a.move, b.move))
        return false;
    for (std::size_t i = 0; i < a.figures.size(); ++i)
        if (a.figures[i].value != b.figures[i].value || a.figures[i].stay != b.figures[i].stay
            || a.figures[i].move != b.figures[i].move)
            return false;
    return a.benefit == b.benefit && a.unleveredBenefit == b.unleveredBenefit;
}

// The rows of a table put in from the last to the first.
template<class E> void putBackwards(Model& model)
{
    std::vector<E> rows;
    for (const E& row : model.table<E>())
        rows.push_back(row);
    Table<E> table;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        table.put(*row);
    model.table<E>() = table;
}

} // namespace

class TestInvariants : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_projections.resize(projects);
        m_eventKinds.resize(projects);
        std::vector<std::future<QString>> parts;
        const unsigned threads = std::max(1U, std::thread::hardware_concurrency());
        for (unsigned part = 0; part < threads; ++part)
            parts.push_back(std::async(std::launch::async, [this, part, threads] {
                for (unsigned i = part; i < projects; i += threads)
                    if (const QString trouble = make(i); !trouble.isEmpty())
                        return trouble;
                return QString();
            }));
        for (std::future<QString>& part : parts) {
            const QString trouble = part.get();
            QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        }
    }

    void theProjectsHaveDebtThatChangesInEveryWay()
    {
        std::array<unsigned, 10> kinds{};
        std::map<std::string, unsigned> seen;
        for (unsigned i = 0; i < projects; ++i) {
            for (std::size_t kind = 0; kind < kinds.size(); ++kind)
                kinds[kind] += m_eventKinds[i][kind] ? 1 : 0;
            const CaseProjection& move = m_projections[i].move;
            const auto any = [&](const auto& list, auto holds) { return std::any_of(list.begin(), list.end(), holds); };
            const auto anyMonth = [&](Series InstrumentSeries::*series) {
                return any(move.debt, [&](const InstrumentSeries& d) {
                    return any(d.*series, [](Money m) { return !m.isZero(); });
                });
            };
            seen["interest added"] += anyMonth(&InstrumentSeries::pik) ? 1 : 0;
            seen["foreign debt"] += anyMonth(&InstrumentSeries::retranslated) ? 1 : 0;
            seen["converted"] += anyMonth(&InstrumentSeries::converted) ? 1 : 0;
            seen["exchanged"] += anyMonth(&InstrumentSeries::exchanged) ? 1 : 0;
            seen["swept"] += any(move[Line::CashSweep], [](Money m) { return !m.isZero(); }) ? 1 : 0;
            seen["cut"] += move.eventCuts.empty() ? 0 : 1;
            seen["modified"] += any(move.restructurings, [](const RestructuringTest& t) { return !t.extinguished; }) ? 1 : 0;
            seen["extinguished"] += any(move.restructurings, [](const RestructuringTest& t) { return t.extinguished; }) ? 1 : 0;
            for (const CovenantTest& t : move.covenants)
                ++seen["covenant " + std::to_string(static_cast<int>(t.state))];
        }
        for (std::size_t kind = 0; kind < kinds.size(); ++kind)
            QVERIFY2(kinds[kind] >= 20, qPrintable(QStringLiteral("kind %1: %2").arg(kind).arg(kinds[kind])));
        QCOMPARE(seen.size(), std::size_t{12});
        for (const auto& [what, count] : seen)
            QVERIFY2(count >= 20, qPrintable(qt(what) + QStringLiteral(": %1").arg(count)));
    }

    void everyInvariantHolds()
    {
        forEach([](unsigned seed, const Projection& p) {
            for (const InvariantResult& i : p.invariants)
                if (!i.holds)
                    return at(seed, i.inCase, i.id, i.month);
            return QString();
        });
    }

    void everyLineIsTheSumOfItsChildren()
    {
        forEach([](unsigned seed, const Projection& p) {
            for (const Case which : {Case::Stay, Case::Move})
                for (int t = 1; t <= p.months; ++t) {
                    std::array<Money, lineCount> sums{};
                    std::array<bool, lineCount> isParent{};
                    for (const LineInfo& line : lineInfos)
                        if (line.parent != Line::None) {
                            sums[static_cast<std::size_t>(line.parent)] += p.value(which, line.line, t);
                            isParent[static_cast<std::size_t>(line.parent)] = true;
                        }
                    for (const LineInfo& line : lineInfos)
                        if (const auto l = static_cast<std::size_t>(line.line);
                            isParent[l] && sums[l] != p.value(which, line.line, t))
                            return at(seed, which, line.id, t);
                }
            return QString();
        });
    }

    void theBalanceSheetAndTheIndirectReconciliationTie()
    {
        forEach([](unsigned seed, const Projection& p) {
            for (const Case which : {Case::Stay, Case::Move})
                for (int t = 0; t <= p.months; ++t) {
                    if (p.value(which, Line::Assets, t) != p.value(which, Line::LiabilitiesAndEquity, t))
                        return at(seed, which, "assets", t);
                    if (p.value(which, Line::ReconOperatingCash, t) != p.value(which, Line::OperatingCash, t))
                        return at(seed, which, "reconOperatingCash", t);
                    if (t > 0
                        && p.value(which, Line::Cash, t)
                            != p.value(which, Line::Cash, t - 1) + p.value(which, Line::NetCashFlow, t))
                        return at(seed, which, "cash", t);
                }
            return QString();
        });
    }

    void debtRollsForwardAndItsInterestIsPaidAddedOrOwed()
    {
        forEach([](unsigned seed, const Projection& p) {
            for (const Case which : {Case::Stay, Case::Move})
                for (const InstrumentSeries& d : p.of(which).debt)
                    for (std::size_t t = 1; t <= static_cast<std::size_t>(p.months); ++t) {
                        const Money principal = d.opening[t] + d.draws[t] - d.repayments[t] + d.pik[t] + d.other(t);
                        const Money owed = d.accrued[t - 1] + d.interestAccrued[t] - d.interestPaid[t] - d.pik[t] + d.accruedRetranslated[t];
                        if (d.opening[t] != d.closing[t - 1] || d.closing[t] != principal || d.accrued[t] != owed
                            || d.closing[t] < Money())
                            return at(seed, which, "debt " + std::to_string(d.id), static_cast<int>(t));
                    }
            return QString();
        });
    }

    void debtOfAllInstrumentsIsTheStatements()
    {
        forEach([](unsigned seed, const Projection& p) {
            for (const Case which : {Case::Stay, Case::Move})
                for (std::size_t t = 0; t <= static_cast<std::size_t>(p.months); ++t) {
                    Money principal;
                    Money owed;
                    Money carrying;
                    for (const InstrumentSeries& d : p.of(which).debt) {
                        principal += d.closing[t];
                        owed += d.accrued[t];
                        carrying += d.carrying[t];
                    }
                    const int column = static_cast<int>(t);
                    if (principal != p.value(which, Line::DebtPrincipal, column)
                        || owed != p.value(which, Line::AccruedInterest, column)
                        || carrying != p.value(which, Line::DebtCarrying, column))
                        return at(seed, which, "debtPrincipal", column);
                }
            return QString();
        });
    }

    void theBenefitIsMoveLessStayAndTheHeadlineItsTwelveMonths()
    {
        forEach([](unsigned seed, const Projection& p) {
            Money sum;
            for (int t = 1; t <= p.months; ++t) {
                const Money benefit = p.benefit[static_cast<std::size_t>(t)];
                if (benefit
                    != p.benefitOf(Line::NetCashFlow, t) - p.benefitOf(Line::RevolverDraws, t)
                        - p.benefitOf(Line::EquityIssues, t) - p.benefitOf(Line::CashSweep, t))
                    return at(seed, Case::Move, "benefit", t);
                if (t >= p.headlineColumn && t < p.headlineColumn + 12)
                    sum += benefit;
            }
            Money parts;
            for (const HeadlinePart& part : p.headlineParts)
                parts += part.amount;
            const Figure* figure = p.figure("cashImprovement12m");
            return figure && std::get<Money>(figure->value.value) == sum && parts == sum ? QString()
                                                                                         : at(seed, Case::Move, "parts", 0);
        });
    }

    void savedAndLoadedGivesTheSameBytes()
    {
        forEach([](unsigned seed, const Projection& p) {
            const std::string text = writeProjectJson(modelOf(seed));
            Findings findings;
            const Result<Model> loaded = readProjectJson(text, findings);
            if (!loaded || writeProjectJson(*loaded) != text)
                return at(seed, Case::Move, "text", 0);
            const Result<Projection> again = project(*loaded);
            return again && same(*again, p) ? QString() : at(seed, Case::Move, "projection", 0);
        });
    }

    void orderOfEntryDoesNotMatter()
    {
        forEach([](unsigned seed, const Projection& p) {
            if (seed % 4 != 0)
                return QString();
            Model model = modelOf(seed);
            putBackwards<OperatingLine>(model);
            putBackwards<Site>(model);
            putBackwards<UnitCost>(model);
            putBackwards<Wave>(model);
            putBackwards<Workload>(model);
            putBackwards<LicencePool>(model);
            putBackwards<Sku>(model);
            putBackwards<Price>(model);
            putBackwards<IndexRate>(model);
            putBackwards<DebtInstrument>(model);
            putBackwards<DebtEvent>(model);
            putBackwards<FxRate>(model);
            putBackwards<Covenant>(model);
            putBackwards<PastMonth>(model);
            putBackwards<EquityEvent>(model);
            putBackwards<CapacityContract>(model);
            const Result<Projection> again = project(model);
            return again && same(*again, p) ? QString() : at(seed, Case::Move, "projection", 0);
        });
    }

    // The projections above were made by several threads at once; here one makes them, and one that keeps what it had before.
    void oneThreadOrManyGiveTheSameBits()
    {
        Projector projector;
        for (unsigned seed = firstSeed; seed < firstSeed + projects; seed += 10) {
            const Result<Projection> alone = projector.project(modelOf(seed));
            QVERIFY2(alone && same(*alone, m_projections[seed - firstSeed]), qPrintable(QString::number(seed)));
        }
    }

private:
    QString make(unsigned i)
    {
        const Model model = modelOf(firstSeed + i);
        const Findings findings = validate(model);
        if (hasErrors(findings))
            return QString::number(firstSeed + i) + QLatin1Char(' ') + describe(findings.front().what);
        Result<Projection> projection = project(model);
        if (!projection)
            return QString::number(firstSeed + i) + QLatin1Char(' ') + describe(projection.error());
        m_projections[i] = std::move(projection).value();
        for (const DebtEvent& event : model.table<DebtEvent>())
            m_eventKinds[i].set(static_cast<std::size_t>(event.kind));
        return {};
    }
    static QString at(unsigned seed, Case which, std::string_view what, int column)
    {
        return QStringLiteral("seed %1, %2: %3, column %4")
            .arg(QString::number(seed), which == Case::Stay ? QStringLiteral("stay") : QStringLiteral("move"), qt(what))
            .arg(column);
    }
    /// `trouble` of a project: what is wrong, empty when nothing is.
    template<class Trouble> void forEach(Trouble trouble)
    {
        for (unsigned i = 0; i < projects; ++i) {
            const QString found = trouble(firstSeed + i, m_projections[i]);
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
    }

    std::vector<Projection> m_projections;
    std::vector<std::bitset<10>> m_eventKinds;
};

HEADROOM_TEST(TestInvariants);
#include "tst_invariants.moc"
