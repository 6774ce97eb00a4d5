// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of debt (MODEL.md 4.1, 4.5, 5) against cases worked by hand; projects start in January 2025. Effective interest against
// tests/golden/debt, which was reckoned without the engine.
#include "tests/core/engine/projects.h"
#include "tests/support/testing.h"

#include <cmath>

using namespace headroom;
using namespace engine_test;

namespace {

QString text(Money m) { return qt(m.toText(2)); }

DebtInstrument note(const char* principal, const char* coupon, const char* maturity, std::initializer_list<int> months, int day)
{
    DebtInstrument d;
    d.kind = InstrumentKind::Note;
    d.principal = usd(principal);
    d.coupon = number(coupon);
    d.dayCount = DayCount::Thirty360E;
    d.maturityDate = date(maturity);
    d.paymentMonths = MonthSet::of(months);
    d.paymentDay = day;
    return d;
}
template<class Edit> DebtInstrument with(DebtInstrument d, Edit edit)
{
    edit(d);
    return d;
}
Model company(std::initializer_list<DebtInstrument> debts)
{
    Model model = Model::empty(Month(2025, 1));
    editCompany(model, [](Company& c) {
        c.evaluationMonths = 12;
        c.openingCash = usd("5000000");
        c.taxRate = Decimal();
    });
    for (const DebtInstrument& d : debts)
        put(model, d);
    return model;
}
DebtEvent happens(DebtEventKind kind, const char* day, const char* amount, Id debt = 1)
{
    DebtEvent e;
    e.kind = kind;
    e.date = date(day);
    if (*amount)
        e.amount = usd(amount);
    e.debt.id = debt;
    return e;
}
DebtEvent exchange(const char* day, const char* amount, Id from, Id into, const char* ratio)
{
    DebtEvent e = happens(DebtEventKind::Exchange, day, amount, from);
    e.into.id = into;
    e.ratio = number(ratio);
    return e;
}
Projection projected(const Model& model)
{
    const Result<Projection> p = project(model);
    if (!p)
        qFatal("%s", qPrintable(describe(p.error())));
    for (const InvariantResult& i : p->invariants)
        if (!i.holds)
            qFatal("%s, month %d", std::string(i.id).c_str(), i.month);
    return *p;
}
QString line(const Projection& p, Line of, int t) { return text(p.value(Case::Move, of, t)); }
QString series(const Series& s, int from, int to)
{
    QStringList all;
    for (int t = from; t <= to; ++t)
        all.append(text(s[static_cast<std::size_t>(t)]));
    return all.join(QLatin1Char(' '));
}

} // namespace

class TestDebtEvents : public QObject
{
    Q_OBJECT

private slots:
    // 100,000 at 1 % from 31 December for 16 days, then at 4 % for 15: 100,000 x (0.16 + 0.60) / 360.
    void indexIsReadOnEachOfItsDates()
    {
        Model model = company({});
        IndexCurve curve;
        const Id index = put(model, curve);
        for (const auto& [day, value] : {std::pair{"2024-06-01", "0.01"}, std::pair{"2025-01-16", "0.04"}}) {
            IndexRate rate;
            rate.curve.id = index;
            rate.date = date(day);
            rate.rate = number(value);
            put(model, rate);
        }
        put(model, with(note("100000", "0", "2030-12-31", {3, 6, 9, 12}, 31), [&](auto& d) {
            d.rateKind = RateKind::Floating;
            d.index.id = index;
            d.dayCount = DayCount::Actual360;
        }));
        QCOMPARE(text(projected(model).move.debt[0].interestAccrued[1]), QStringLiteral("211.11"));
    }

    // 1,000 at 12 % + 1 % for a quarter is 32.50, added; then 1,032.50 at 12 % for a quarter is 30.975, paid.
    void interestIsAddedUntilTheToggleAndPaidAfterIt()
    {
        const Projection p = projected(company({with(note("1000", "0.12", "2030-12-31", {3, 6, 9, 12}, 31), [](auto& d) {
            d.pikShare = 1;
            d.pikPremium = number("0.01");
            d.pikUntil = date("2025-03-31");
        })}));
        QCOMPARE(text(p.move.debt[0].pik[3]), QStringLiteral("32.50"));
        QCOMPARE(text(p.move.debt[0].closing[6]), QStringLiteral("1032.50"));
        QCOMPARE(text(p.move.debt[0].interestPaid[6]), QStringLiteral("30.98"));
    }

    // 31 May 2025 is a Saturday: what accrued to it (100 a day) is paid on Monday 2 June, or with the two days to Monday.
    void paymentsRollToBusinessDays()
    {
        const auto paidIn = [](bool adjusted) {
            const Projection p = projected(company({with(note("360000", "0.1", "2030-11-30", {5, 11}, 31), [&](auto& d) {
                d.dayCount = DayCount::Actual360;
                d.rollRule = RollRule::Following;
                d.accrualAdjusted = adjusted;
            })}));
            return series(p.move.debt[0].interestPaid, 5, 6);
        };
        // From 30 November to 31 May are 182 days, and as many from Monday 2 December to Monday 2 June, to which both roll.
        QCOMPARE(paidIn(false), QStringLiteral("0.00 18200.00"));
        QCOMPARE(paidIn(true), QStringLiteral("0.00 18200.00"));
    }

    void prepaymentTakesTheEarliestInstalmentsOrLowersAll()
    {
        const auto repaid = [](PrepaymentEffect effect) {
            Model model = company({with(note("1200", "0", "2025-12-31", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, 31), [&](auto& d) {
                d.amortisation = Amortisation::Equal;
                d.prepaymentEffect = effect;
                d.callPrice = number("1.02");
            })});
            put(model, happens(DebtEventKind::Prepay, "2025-02-15", "250"));
            const Projection p = projected(model);
            if (line(p, Line::CallPremiums, 2) != QStringLiteral("-5.00") || line(p, Line::DebtGains, 2) != QStringLiteral("-5.00"))
                return QStringLiteral("premium ") + line(p, Line::CallPremiums, 2);
            return series(p.move.debt[0].repayments, 1, 6);
        };
        // 250 are the instalments of February and March and half of April's.
        QCOMPARE(repaid(PrepaymentEffect::Shorten), QStringLiteral("100.00 250.00 0.00 50.00 100.00 100.00"));
        // 850 over the 11 that are left: 77.27, 154.55, 231.82, ...
        QCOMPARE(repaid(PrepaymentEffect::Relevel), QStringLiteral("100.00 327.27 77.28 77.27 77.27 77.27"));
    }

    // 1,000 in four instalments of 250; 100 prepaid take from the first. New terms leave the instalments as they are.
    void whatIsPaidAheadCountsOnceUnderNewTerms()
    {
        Model model = company({with(note("1000", "0", "2025-12-31", {3, 6, 9, 12}, 31), [](auto& d) { d.amortisation = Amortisation::Equal; })});
        put(model, happens(DebtEventKind::Prepay, "2025-01-20", "100"));
        DebtEvent rate = happens(DebtEventKind::Rerate, "2025-02-10", "");
        rate.rate = number("0.01");
        put(model, rate);
        const Projection p = projected(model);
        QCOMPARE(series(p.move.debt[0].repayments, 3, 6), QStringLiteral("150.00 0.00 0.00 250.00"));
        QCOMPARE(series(p.move.debt[0].repayments, 9, 12), QStringLiteral("250.00 0.00 0.00 250.00"));
    }

    // 0.01 a day on each unit. Drawn 300 on 10 February; the fee of 3.6 % runs on 600, then 300, until 30 June.
    void delayedDrawsBearAFeeUntilTheyAreAvailableNoMore()
    {
        Model model = company({with(note("400", "0.036", "2027-12-31", {3, 6, 9, 12}, 31), [](auto& d) {
            d.kind = InstrumentKind::TermLoan;
            d.dayCount = DayCount::Actual360;
            d.commitment = usd("1000");
            d.commitmentFee = number("0.036");
            d.availableUntil = date("2025-06-30");
        })});
        put(model, happens(DebtEventKind::Draw, "2025-02-10", "300"));
        const Projection p = projected(model);
        // Whatever is drawn, fee and interest come to 1,000 x 0.0001 a day until 30 June; then 700 bear interest alone.
        QCOMPARE(series(p.move.debt[0].interestAccrued, 1, 3), QStringLiteral("3.10 2.80 3.10"));
        QCOMPARE(text(p.move.debt[0].closing[2]), QStringLiteral("700.00"));
        QCOMPARE(line(p, Line::CommitmentFees, 3), QStringLiteral("-0.93"));
        QCOMPARE(text(p.move.debt[0].interestAccrued[8]), QStringLiteral("2.17"));
        QCOMPARE(line(p, Line::DebtDraws, 2), QStringLiteral("300.00"));
        QCOMPARE(line(p, Line::Undrawn, 5), QStringLiteral("300.00"));
        QCOMPARE(line(p, Line::Undrawn, 6), QStringLiteral("300.00"));
        QCOMPARE(line(p, Line::Undrawn, 7), QStringLiteral("0.00"));
    }

    // A coupon of 10 % for three years, cut to 8 %: at 10 % that is 0.02 x 2.48685 = 4.9737 % of the value, a modification; cut to
    // 5 %, 12.434 %, an extinguishment (FASB ASC 470-50-40-10; days of the leap year move the third figure).
    void aNewRateIsTestedByTenPerCentOfPresentValue_data()
    {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<double>("change");
        QTest::addColumn<bool>("extinguished");
        QTest::newRow("modification") << QStringLiteral("0.08") << 0.049737 << false;
        QTest::newRow("extinguishment") << QStringLiteral("0.05") << 0.124343 << true;
    }
    void aNewRateIsTestedByTenPerCentOfPresentValue()
    {
        QFETCH(QString, rate);
        QFETCH(double, change);
        QFETCH(bool, extinguished);
        Model model = company({note("1000", "0.1", "2028-06-30", {6}, 30)});
        DebtEvent rerate = happens(DebtEventKind::Rerate, "2025-06-30", "");
        rerate.rate = number(rate.toStdString());
        rerate.fairValue = number("0.9");
        put(model, rerate);
        put(model, happens(DebtEventKind::LenderFee, "2025-06-30", "0"));
        put(model, happens(DebtEventKind::ThirdPartyFee, "2025-06-30", "7"));
        const Projection p = projected(model);
        QCOMPARE(p.move.restructurings.size(), std::size_t{1});
        const RestructuringTest& test = p.move.restructurings.front();
        QVERIFY2(std::abs(test.change - change) < 1e-4, qPrintable(QString::number(test.change)));
        QCOMPARE(test.extinguished, extinguished);
        // Modified: the 7 are cost. Extinguished: 1,000 give way to 900, less the 7 which belong to the new debt.
        QCOMPARE(text(test.gain), extinguished ? QStringLiteral("100.00") : QStringLiteral("-7.00"));
        QCOMPARE(text(test.carryingAfter), extinguished ? QStringLiteral("893.00") : QStringLiteral("1000.00"));
        QCOMPARE(line(p, Line::DebtGains, 6), extinguished ? QStringLiteral("100.00") : QStringLiteral("-7.00"));
        QCOMPARE(line(p, Line::DebtCosts, 6), QStringLiteral("-7.00"));
    }

    // 1,000 at 10 % into 800 at 10 %: a fifth of the value, an extinguishment. Gain 200, taxed at 21 % in the month.
    void exchangeAtARatioIsAGainThatIsTaxed()
    {
        Model model = company({note("1000", "0.1", "2030-06-30", {6, 12}, 31),
            with(note("0", "0.1", "2030-06-30", {6, 12}, 31), [](auto& d) { d.issueDate = date("2025-03-31"); })});
        editCompany(model, [](Company& c) { c.taxRate = number("0.21"); });
        put(model, exchange("2025-03-31", "", 1, 2, "0.8"));
        const Projection p = projected(model);
        QCOMPARE(text(p.move.debt[0].exchanged[3]) + text(p.move.debt[1].exchanged[3]), QStringLiteral("-1000.00800.00"));
        QCOMPARE(line(p, Line::DebtGains, 3), QStringLiteral("200.00"));
        QCOMPARE(line(p, Line::DebtCarrying, 3), QStringLiteral("800.00"));
        // All is exchanged: the quarter's 25 are paid at once. 800 at 10 % bear 20 a quarter.
        QCOMPARE(text(p.move.debt[0].interestPaid[3]), QStringLiteral("25.00"));
        QCOMPARE(text(p.move.debt[1].interestPaid[6]), QStringLiteral("20.00"));
        // Interest of 8.33 + 8.34 + 8.33 and the gain: tax to date 0.21 x 175, of it -3.50 by February.
        QCOMPARE(line(p, Line::Tax, 3), QStringLiteral("-36.75"));
        QVERIFY(p.move.restructurings.front().extinguished);
    }

    // 1,000 at 10 % becomes 1,000 at 12 % in the middle of a period, booked at fair value, its principal. There is no discount then,
    // so the cost is the coupon alone: 10 a month.
    void debtBookedAtItsPrincipalHasNothingToRunOff()
    {
        Model model = company({note("1000", "0.1", "2030-06-30", {6, 12}, 30),
            with(note("0", "0.12", "2030-06-30", {6, 12}, 30), [](auto& d) { d.issueDate = date("2025-02-15"); })});
        put(model, exchange("2025-03-31", "", 1, 2, "1"));
        const Projection p = projected(model);
        QVERIFY(!p.move.restructurings.front().extinguished || line(p, Line::DebtGains, 3) == QStringLiteral("0.00"));
        QCOMPARE(series(p.move.debt[1].carrying, 3, 6), QStringLiteral("1000.00 1000.00 1000.00 1000.00"));
        QCOMPARE(series(p.move.debt[1].interestAccrued, 4, 6), QStringLiteral("10.00 10.00 10.00"));
        for (int t = 1; t <= 12; ++t)
            QCOMPARE(line(p, Line::DiscountAmortisation, t), QStringLiteral("0.00"));
    }

    // Half of 1,000 is given up: the value halves, a gain of 500 and no cash.
    void haircutForgivesPrincipal()
    {
        Model model = company({note("1000", "0", "2027-12-31", {12}, 31)});
        put(model, happens(DebtEventKind::Haircut, "2025-05-20", "500"));
        const Projection p = projected(model);
        QCOMPARE(text(p.move.debt[0].forgiven[5]) + text(p.move.debt[0].closing[5]), QStringLiteral("500.00500.00"));
        QCOMPARE(line(p, Line::DebtGains, 5), QStringLiteral("500.00"));
        QCOMPARE(line(p, Line::FinancingCash, 5), QStringLiteral("0.00"));
    }

    void extensionMovesTheMaturity()
    {
        Model model = company({note("1000", "0.12", "2025-06-30", {6, 12}, 30)});
        DebtEvent extension = happens(DebtEventKind::Extend, "2025-04-10", "");
        extension.maturityDate = date("2025-11-30");
        put(model, extension);
        const Projection p = projected(model);
        QCOMPARE(text(p.move.debt[0].closing[6]), QStringLiteral("1000.00"));
        QCOMPARE(text(p.move.debt[0].repayments[11]), QStringLiteral("1000.00"));
        QCOMPARE(text(p.move.debt[0].interestPaid[6]), QStringLiteral("60.00"));
        QCOMPARE(text(p.move.debt[0].interestPaid[11]), QStringLiteral("50.00"));
    }

    // 31 May 2025 is a Saturday, so what is due on it is paid on Monday 2 June: also where terms are new from that Saturday or Sunday
    // on. 1,000 at 12 % from 30 November on are 60, and 50 of the principal; then 950 at 6 % are 28.50 by 30 November.
    void aPaymentThatRollsOverNewTermsIsMade()
    {
        for (const char* day : {"2025-05-31", "2025-06-01"}) {
            Model model = company({with(note("1000", "0.12", "2030-11-30", {5, 11}, 31), [](auto& d) {
                d.rollRule = RollRule::Following;
                d.accrualAdjusted = false;
                d.amortisation = Amortisation::PercentAYear;
                d.amortisationPerYear = number("0.1");
            })});
            DebtEvent rate = happens(DebtEventKind::Rerate, day, "");
            rate.rate = number("0.06");
            put(model, rate);
            const Projection p = projected(model);
            QCOMPARE(series(p.move.debt[0].interestPaid, 5, 6), QStringLiteral("0.00 60.00"));
            QCOMPARE(series(p.move.debt[0].repayments, 5, 6), QStringLiteral("0.00 50.00"));
        }
    }

    // 60 are due for the half year to Saturday 31 May and paid on Monday 2 June, 1,060 on Monday 1 December: worth 1,040 at an
    // effective 16.8312413946 % (bisection in Python), which makes 1,040.89 of them by the payment; the 980.89 that are left
    // become 992.67 by 30 June, of it 10 accrued.
    void whatIsDueAtTheOpeningIsAFlow()
    {
        Model model = Model::empty(Month(2025, 6));
        put(model, with(note("1000", "0.12", "2025-11-30", {5, 11}, 31), [](auto& d) {
            d.rollRule = RollRule::Following;
            d.accrualAdjusted = false;
            d.unamortisedDiscount = usd("20");
        }));
        const Projection p = projected(model);
        QCOMPARE(text(p.move.debt[0].interestPaid[1]), QStringLiteral("60.00"));
        QCOMPARE(text(p.move.debt[0].carrying[1]), QStringLiteral("982.67"));
    }

    // FASB ASC 470-20-40-4: the carrying amount becomes equity, no gain.
    void conversionMovesTheCarryingAmountToEquity()
    {
        Model model = company({with(note("1000", "0", "2029-12-31", {12}, 31), [](auto& d) {
            d.kind = InstrumentKind::Convertible;
            d.conversionPrice = Decimal(20);
        })});
        put(model, happens(DebtEventKind::Convert, "2025-02-03", "400"));
        const Projection p = projected(model);
        QCOMPARE(text(p.move.debt[0].converted[2]) + text(p.move.debt[0].closing[2]), QStringLiteral("400.00600.00"));
        QCOMPARE(line(p, Line::DebtConverted, 2), QStringLiteral("400.00"));
        QCOMPARE(line(p, Line::NetIncome, 2), QStringLiteral("0.00"));
        QCOMPARE(text(p.value(Case::Move, Line::Equity, 2) - p.value(Case::Move, Line::Equity, 1)), QStringLiteral("400.00"));
    }

    // 1,000 at 1.10, then 1.20: a loss of 100. 12 % a year is 10 a month: paid 30 in March at 1.20 = 36; accrued at each month's
    // rate: 11.00 (at 1.10 until 20 January: the month's booking on its last day at 1.20 is 12.00).
    void foreignDebtIsRetranslatedEachMonth()
    {
        Model model = company({with(note("1000", "0.12", "2030-12-31", {3, 6, 9, 12}, 31), [](auto& d) { d.currency = "EUR"; })});
        for (const auto& [day, value] : {std::pair{"2024-12-01", "1.1"}, std::pair{"2025-01-20", "1.2"}}) {
            FxRate rate;
            rate.currency = "EUR";
            rate.date = date(day);
            rate.rate = number(value);
            put(model, rate);
        }
        const Projection p = projected(model);
        QCOMPARE(text(p.move.debt[0].closing[0]) + text(p.move.debt[0].closing[1]), QStringLiteral("1100.001200.00"));
        QCOMPARE(text(p.move.debt[0].retranslated[1]), QStringLiteral("100.00"));
        QCOMPARE(text(p.move.debt[0].interestAccrued[1]), QStringLiteral("12.00"));
        QCOMPARE(text(p.move.debt[0].interestPaid[3]), QStringLiteral("36.00"));
        QCOMPARE(line(p, Line::DebtGains, 1), QStringLiteral("-100.00"));
        QCOMPARE(line(p, Line::DebtGains, 2), QStringLiteral("0.00"));
    }
    void aMissingExchangeRateNamesPairAndDay()
    {
        const Result<Projection> p =
            project(company({with(note("1000", "0.12", "2030-12-31", {3, 6, 9, 12}, 31), [](auto& d) { d.currency = "EUR"; })}));
        QVERIFY(!p);
        QCOMPARE(p.error().code, ErrorCode::FxRateMissing);
        QCOMPARE(qt(p.error().detail("found")), QStringLiteral("EUR/USD"));
        QCOMPARE(qt(p.error().detail("date")), QStringLiteral("2024-12-31"));
    }

    // Half of the 1,000 above the minimum buys 500 / 1.25 = 400 of the first rank; nothing is left for the second. The loss of 100
    // is taxed in the month after.
    void sweepPrepaysByRankAndIsTaxedAMonthLater()
    {
        Model model = company({with(note("600", "0", "2030-12-31", {12}, 31), [](auto& d) {
                                   d.sweepRank = 2;
                                   d.callPrice = Decimal(1);
                               }),
            with(note("900", "0", "2030-12-31", {12}, 31), [](auto& d) {
                d.sweepRank = 1;
                d.callPrice = number("1.25");
            })});
        editCompany(model, [](Company& c) {
            c.openingCash = usd("3000");
            c.minimumCash = usd("2000");
            c.sweepShare = number("0.5");
            c.sweepMonths = MonthSet::of({2});
            c.taxRate = number("0.2");
        });
        const Projection p = projected(model);
        QCOMPARE(text(p.move.debt[1].repayments[2]) + text(p.move.debt[0].repayments[2]), QStringLiteral("400.000.00"));
        QCOMPARE(line(p, Line::CashSweep, 2), QStringLiteral("-500.00"));
        QCOMPARE(line(p, Line::DebtGains, 2), QStringLiteral("-100.00"));
        QCOMPARE(line(p, Line::Tax, 2) + line(p, Line::Tax, 3), QStringLiteral("0.000.00"));
        QCOMPARE(line(p, Line::Cash, 2), QStringLiteral("2500.00"));
    }

    // EBITDA is 0: net leverage fails in March, and from then on the revolver is no liquidity.
    void aBreachBlocksCommitments()
    {
        Model model = company({with(note("0", "0", "2030-12-31", {12}, 31), [](auto& d) {
            d.kind = InstrumentKind::Revolver;
            d.commitment = usd("700");
        })});
        Covenant covenant;
        covenant.limit = 4;
        put(model, covenant);
        put(model, happens(DebtEventKind::Draw, "2025-03-20", "100"));
        put(model, happens(DebtEventKind::Draw, "2025-04-20", "100")); // after the breach: nothing
        const Projection p = projected(model);
        QCOMPARE(series(p.move.debt[0].draws, 3, 4), QStringLiteral("100.00 0.00"));
        QCOMPARE(line(p, Line::Undrawn, 2) + line(p, Line::Undrawn, 3) + line(p, Line::Undrawn, 4), QStringLiteral("700.000.000.00"));
        QCOMPARE(p.move.eventCuts.size(), std::size_t{1}); // said, not swallowed
        QCOMPARE(p.move.eventCuts[0].month, 4);
        QCOMPARE(text(p.move.eventCuts[0].asked) + text(p.move.eventCuts[0].done), QStringLiteral("100.000.00"));
    }

    void carryingAmountsAreAsReckonedApart()
    {
        QFile file(sourceFile(QStringLiteral("tests/golden/debt/expected.tsv")));
        QVERIFY2(file.open(QIODevice::ReadOnly), "tests/golden/debt/expected.tsv is missing");
        const auto issued = [](const char* principal, const char* coupon, const char* day, const char* maturity, std::initializer_list<int> months, const char* costs, const char* price) {
            return with(note(principal, coupon, maturity, months, date(day).day()), [&](auto& d) {
                d.issueDate = date(day);
                d.dayCount = DayCount::Thirty360Us;
                d.issuePrice = number(price);
                d.issueCosts = usd(costs);
            });
        };
        Model model = company({issued("1000000", "0.06", "2025-02-15", "2028-02-15", {2, 8}, "5000", "0.98"),
            issued("100000", "0.08", "2025-01-15", "2030-01-15", {1, 7}, "0", "0.92278"),
            issued("250000", "0.09", "2025-03-20", "2027-03-20", {3, 6, 9, 12}, "0", "1.024")});
        editCompany(model, [](Company& c) { c.evaluationMonths = 64; });
        const Projection p = projected(model);
        const QStringList names{QStringLiteral("issued at 98 with costs"), QStringLiteral("8 % bond at a yield of 10 %"), QStringLiteral("premium")};
        int compared = 0;
        for (const QString& row : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const QStringList cells = row.split(QLatin1Char('\t'));
            const qsizetype debt = names.indexOf(cells.at(0));
            if (debt < 0 || cells.at(1) == QLatin1String("yield"))
                continue;
            const int t = month(cells.at(1).toStdString()) - Month(2025, 1) + 1;
            const Money found = p.move.debt[static_cast<std::size_t>(debt)].carrying[static_cast<std::size_t>(t)];
            if (text(found) != cells.at(2))
                QFAIL(qPrintable(row + QStringLiteral(" but ") + text(found)));
            ++compared;
        }
        QCOMPARE(compared, 38 + 62 + 26);
    }
    // Kieso, Weygandt, Warfield, Intermediate Accounting, chapter 14: 5-year 8 % bonds of 100,000 sold to yield 10 % for 92,278 are
    // carried at 93,537, 94,925, 96,455 and 98,142 after each year; halves of a year are not all of 182.5 days, hence 20 either way.
    void theTextbooksBondRunsOffAsInTheBook()
    {
        Model model = company({with(note("100000", "0.08", "2029-12-31", {6, 12}, 31), [](auto& d) { d.unamortisedDiscount = usd("7722"); })});
        editCompany(model, [](Company& c) { c.evaluationMonths = 60; });
        const Projection p = projected(model);
        const Series& carrying = p.move.debt[0].carrying;
        for (const auto& [t, expected] : {std::pair{12, 93537}, std::pair{24, 94925}, std::pair{36, 96455}, std::pair{48, 98142}})
            QVERIFY2(std::abs(carrying[static_cast<std::size_t>(t)].minor() / 100 - expected) <= 20, qPrintable(text(carrying[static_cast<std::size_t>(t)])));
        QCOMPARE(text(carrying[60]), QStringLiteral("0.00"));
    }

    void eventsThatCannotBeAreRefused_data()
    {
        QTest::addColumn<int>("row");
        int i = 0;
        for (const char* name : {"before the start", "after maturity", "more than is owed", "into nothing", "into another currency", "extension without a day", "conversion of a note", "draw after the day"})
            QTest::newRow(name) << i++;
    }
    void eventsThatCannotBeAreRefused()
    {
        QFETCH(int, row);
        Model model = company({with(note("1000", "0.1", "2027-12-31", {6, 12}, 31), [](auto& d) {
                                   d.kind = InstrumentKind::TermLoan;
                                   d.commitment = usd("2000");
                                   d.availableUntil = date("2025-03-31");
                               }),
            with(note("0", "0.1", "2027-12-31", {6, 12}, 31), [](auto& d) { d.currency = "EUR"; })});
        FxRate rate;
        rate.currency = "EUR";
        rate.date = date("2024-01-01");
        put(model, rate);
        const DebtEvent events[]{happens(DebtEventKind::Prepay, "2024-12-31", "10"), happens(DebtEventKind::Prepay, "2027-12-31", "10"), happens(DebtEventKind::Haircut, "2025-05-01", "1000.01"), happens(DebtEventKind::Exchange, "2025-05-01", "10"), exchange("2025-05-01", "10", 1, 2, "1"), happens(DebtEventKind::Extend, "2025-05-01", ""), happens(DebtEventKind::Convert, "2025-05-01", "10"), happens(DebtEventKind::Draw, "2025-04-01", "10")};
        const char* paths[]{"date", "date", "amount", "into", "into", "maturityDate", "kind", "date"};
        put(model, events[row]);
        const Result<Projection> p = project(model);
        QVERIFY(!p);
        QVERIFY2(qt(p.error().path).endsWith(QLatin1Char('.') + qt(paths[row])), qPrintable(describe(p.error())));
    }

    // Form 10-Q for the first quarter of 2024, table R29: each line at 2024-03-31, in millions.
    void theRestructuringSampleEndsAtEveryPrintedLine()
    {
        const Model model = projectAt(QStringLiteral("data/samples/lumen-restructuring.json"));
        const Projection p = projected(model);
        const std::map<std::string, int> printed{{"Lumen Series A revolver", 0}, {"Lumen Series B revolver", 0}, {"Lumen Term Loan A", 372}, {"Lumen Term Loan B-1", 1625}, {"Lumen Term Loan B-2", 1625}, {"Lumen former Term Loan B", 57}, {"Lumen former other facilities", 0}, {"Lumen superpriority notes", 812}, {"Lumen former secured notes", 0}, {"Level 3 Term Loan B-1", 1199}, {"Level 3 Term Loan B-2", 1199}, {"Level 3 former facility", 12}, {"Level 3 first lien notes", 3846}, {"Level 3 second lien notes", 2229}, {"Level 3 former senior secured notes", 0}, {"Lumen unsecured senior notes", 2113}, {"Level 3 unsecured senior notes", 1865}, {"Qwest Corporation senior notes", 1986}, {"Qwest Corporation term loan", 0}, {"Qwest Capital Funding senior notes", 192}, {"Finance leases and other", 279}};
        QCOMPARE(p.move.debt.size(), printed.size());
        for (const InstrumentSeries& s : p.move.debt) {
            const std::string name = model.table<DebtInstrument>().find(s.id)->name.str();
            QVERIFY2(printed.contains(name), name.c_str());
            QCOMPARE(s.closing[3].minor() / 100, std::int64_t{printed.at(name)} * 1000000);
        }
        QCOMPARE(line(p, Line::DebtPrincipal, 0), QStringLiteral("20137000000.00"));
        QCOMPARE(line(p, Line::DebtPrincipal, 3), QStringLiteral("19411000000.00"));
    }
};

HEADROOM_TEST(TestDebtEvents);
#include "tst_debt_events.moc"
