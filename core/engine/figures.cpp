// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that people look at (MODEL.md 7), from the booked lines.
#include "core/base/number_conversion.h"
#include "core/engine/figure_lines.h"
#include "core/engine/figure_series.h"
#include "core/engine/month_rules.h"
#include "core/engine/results.h"
#include "core/finance/rate_of_return.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace headroom {

namespace {

class FigureMaker
{
public:
    FigureMaker(Projection& projection, const Plan& thePlan)
        : p(projection), plan(thePlan), company(thePlan.model->company()), paymentTermDays(thePlan.model->azure().paymentTermDays)
    {}

    void run()
    {
        named("netCashFlow", [&] { makeSeries(); });
        named("cashImprovement12m", [&] { makeHeadline(); });
        named("runRateSaving", [&] { makeRunRate(); });
        named("payableBeyondHorizon", [&] { makeBeyondHorizon(); });
        named("trough", [&] {
            makeTrough();
            makePayback("paybackMonth", "Payback", p.cumulativeUnlevered);
        });
        named(discountRate,
            [&] { makePayback("discountedPaybackMonth", "Payback, discounted", discountedCumulative(p, company.discountRate)); });
        named(discountRate, [&] { makeReturns(); });
        named("costOfOwnership3y", [&] { makeOwnership("costOfOwnership3y", "Cost of ownership, 3 years", 36, false); });
        named(discountRate,
            [&] { makeOwnership("costOfOwnership3yDiscounted", "Cost of ownership, 3 years, discounted", 36, true); });
        named("costOfOwnership5y", [&] { makeOwnership("costOfOwnership5y", "Cost of ownership, 5 years", 60, false); });
        named(discountRate,
            [&] { makeOwnership("costOfOwnership5yDiscounted", "Cost of ownership, 5 years, discounted", 60, true); });
        named("lowestLiquidity", [&] { makeLiquidity(); });
        named("interestAvoided", [&] { makeInterestAvoided(); });
    }

private:
    static constexpr std::string_view discountRate = "company.discountRate";

    /// What becomes too large is said to be of `path`: a figure, or the input that makes it so.
    template<class Make> static void named(std::string_view path, Make make)
    {
        try {
            make();
        } catch (const OverflowError&) {
            throw OverflowOf(path, 0);
        }
    }
    int headlineEnd() const { return headroom::headlineEnd(p.headlineColumn); }
    int evaluated() const { return std::min(p.months, static_cast<int>(company.evaluationMonths)); }

    Money sumOf(const CaseProjection& c, std::span<const SignedLine> lines, int from, int to) const
    {
        Money sum;
        for (const SignedLine& l : lines)
            for (int t = from; t <= to; ++t) {
                const Money amount = c[l.line][static_cast<std::size_t>(t)];
                sum += l.sign > 0 ? amount : -amount;
            }
        return sum;
    }
    Money inHeadline(const CaseProjection& c, std::span<const SignedLine> lines) const
    {
        return sumOf(c, lines, p.headlineColumn, headlineEnd());
    }

    /// Beyond what an amount can be there is no figure.
    static FigureValue ofMinor(double minor)
    {
        try {
            return of(moneyOfMinor(minor));
        } catch (const OverflowError&) {
            return none(ErrorCode::Overflow);
        }
    }
    static FigureValue of(Money m) { return {m, std::nullopt}; }
    static FigureValue of(double d) { return {d, std::nullopt}; }
    static FigureValue none(ErrorCode reason) { return {std::monostate(), reason}; }
    void add(std::string_view id, std::string_view label, FigureUnit unit, FigureValue stay, FigureValue move, FigureValue value)
    {
        p.figures.push_back({id, label, unit, std::move(stay), std::move(move), std::move(value)});
    }
    void addPair(std::string_view id, std::string_view label, Money stay, Money move)
    {
        add(id, label, FigureUnit::Money, of(stay), of(move), of(move - stay));
    }

    void makeSeries()
    {
        const auto columns = static_cast<std::size_t>(p.months) + 1;
        p.benefit.assign(columns, Money());
        p.cumulativeBenefit = p.unleveredBenefit = p.cumulativeUnlevered = p.benefit;
        for (int t = 1; t <= p.months; ++t) {
            const auto at = static_cast<std::size_t>(t);
            p.benefit[at] = cashBeforeRevolver(p.move, t) - cashBeforeRevolver(p.stay, t);
            p.cumulativeBenefit[at] = t < p.headlineColumn ? Money() : p.cumulativeBenefit[at - 1] + p.benefit[at];
            p.unleveredBenefit[at] = unleveredCash(p.move, t) - unleveredCash(p.stay, t);
            p.cumulativeUnlevered[at] = p.cumulativeUnlevered[at - 1] + p.unleveredBenefit[at];
        }
    }

    void makeHeadline()
    {
        Money stay;
        Money move;
        for (int t = p.headlineColumn; t <= headlineEnd(); ++t) {
            stay += cashBeforeRevolver(p.stay, t);
            move += cashBeforeRevolver(p.move, t);
        }
        addPair("cashImprovement12m", "Cash improvement, 12 months", stay, move);
        const auto end = static_cast<std::size_t>(headlineEnd());
        const auto net = [&](const CaseProjection& c) { return c[Line::Cash][end] - c[Line::DebtPrincipal][end]; };
        addPair("cashImprovement12mAllIn", "Cash less debt at the end of the 12 months", net(p.stay), net(p.move));
        addPair("cashImprovement12mSpread", "Cash improvement, up-front terms spread monthly", stay + spreadTerms(p.stay),
            move + spreadTerms(p.move));
        addVariant("cashImprovement12mEqualLags", "Cash improvement, equal payment lags", stay, move, paymentLagLines);
        makeParts();
    }
    // What is paid in the window beyond the month's share of terms bought up front. Commitments are paid after Azure's term, so the
    // difference of invoice and cost counts in the month of its payment; software assurance is paid at once.
    Money spreadTerms(const CaseProjection& c) const
    {
        const auto aheadOfCost = [&](int t) {
            return c[Line::Azure][static_cast<std::size_t>(t)] - c[Line::AzureInvoiced][static_cast<std::size_t>(t)];
        };
        const int lag = monthsOfDays(paymentTermDays);
        Money sum;
        for (int t = p.headlineColumn; t <= headlineEnd(); ++t) {
            sum += -c[Line::ChangePrepaid][static_cast<std::size_t>(t)] - aheadOfCost(t);
            if (t - lag >= 1)
                sum += aheadOfCost(t - lag);
        }
        return sum;
    }
    // The headline without some working-capital lines: what is paid in the month of its cost moves no cash by its timing.
    void addVariant(std::string_view id, std::string_view label, Money stay, Money move, std::span<const SignedLine> without)
    {
        addPair(id, label, stay - inHeadline(p.stay, without), move - inHeadline(p.move, without));
    }
    void makeParts()
    {
        for (const HeadlinePartLines& part : headlinePartLines)
            p.headlineParts.push_back({part.id, part.label, inHeadline(p.move, part.lines) - inHeadline(p.stay, part.lines)});
    }

    // 12 x the EBITDA of the window's last month without one-off, funding and credits.
    void makeRunRate()
    {
        const auto recurring = [&](const CaseProjection& c) { return sumOf(c, recurringLines, headlineEnd(), headlineEnd()); };
        const auto yearly = [](Money month) {
            std::int64_t minor = 0;
            if (__builtin_mul_overflow(month.minor(), std::int64_t{12}, &minor))
                throw OverflowError();
            return Money(minor);
        };
        addPair("runRateSaving", "Run-rate saving a year", yearly(recurring(p.stay)), yearly(recurring(p.move)));
        if (!isSteady(headlineEnd()))
            p.figures.back().value.reason = ErrorCode::RunRateNotSteady;
    }
    // Whether in month t no wave that moves anything is still to come, ramping or running in parallel, and no lease that has been left
    // is still paid for.
    bool isSteady(int t) const
    {
        for (std::size_t w = 0; w < plan.waves.size(); ++w) {
            const WavePlan& wave = plan.waves[w];
            const bool isEmpty = std::none_of(plan.sites.begin(), plan.sites.end(), [&](const SitePlan& site) {
                return site.slots[w + 1].allServers != 0 || site.slots[plan.retiredSlot(w)].allServers != 0;
            });
            if (!isEmpty && t < wave.start + wave.ramp - 1 + wave.parallel)
                return false;
        }
        return std::none_of(plan.sites.begin(), plan.sites.end(),
            [&](const SitePlan& site) { return site.lastUse < t && !site.staysOpen && rentIsPaid(site, t); });
    }
    // Rent until the site closes, then to the lease's end unless it is bought out (MODEL.md 3.4).
    bool rentIsPaid(const SitePlan& site, int t) const
    {
        const Site& s = *site.site;
        if (s.rentPerMonth.isZero() || t <= site.closes)
            return !s.rentPerMonth.isZero();
        const int leaseEnd = s.leaseEnd ? plan.timeline.column(*s.leaseEnd) : site.closes;
        const bool boughtOut = s.exitFee
            && Fraction(*s.exitFee, p.moneyDigits)
                < Fraction(s.rentPerMonth, p.moneyDigits) * Fraction(std::max(0, leaseEnd - site.closes));
        return t <= leaseEnd && !boughtOut;
    }
    // What is prepaid at the end of the horizon, and what commitments still ask for beyond it.
    void makeBeyondHorizon()
    {
        const auto end = static_cast<std::size_t>(p.horizon);
        addPair("prepaidAtHorizon", "Prepaid at the horizon's end", p.stay[Line::Prepaid][end], p.move[Line::Prepaid][end]);
        addPair("payableBeyondHorizon", "Commitments payable beyond the horizon", p.stay[Line::CommitmentsPayable][end],
            p.move[Line::CommitmentsPayable][end]);
    }

    void makeTrough()
    {
        Money lowest;
        int month = 0;
        for (int t = 1; t <= evaluated(); ++t)
            if (p.cumulativeUnlevered[static_cast<std::size_t>(t)] < lowest) {
                lowest = p.cumulativeUnlevered[static_cast<std::size_t>(t)];
                month = t;
            }
        add("trough", "Lowest point", FigureUnit::Money, {}, {}, of(lowest));
        add("troughMonth", "Month of the lowest point", FigureUnit::Month, {}, {},
            month == 0 ? none(ErrorCode::NoPayback) : FigureValue{p.monthOf(month), std::nullopt});
        if (month == 0)
            p.figures.back().value.reason = ErrorCode::NeverNegative;
    }

    // k + (-C(k)) / (C(k + 1) - C(k)), k the last month with C(k) < 0; months from column 0.
    void makePayback(std::string_view id, std::string_view label, const Series& cumulative)
    {
        const int last = lastNegative(cumulative, evaluated());
        FigureValue value = of(0.0);
        if (last == evaluated()) {
            value = none(ErrorCode::NoPayback);
        } else if (last > 0) {
            const auto k = static_cast<std::size_t>(last);
            const double missing = static_cast<double>(-cumulative[k].minor());
            value = of(last + missing / static_cast<double>((cumulative[k + 1] - cumulative[k]).minor()));
        }
        add(id, label, FigureUnit::Months, {}, {}, std::move(value));
    }

    std::vector<double> unleveredFlows() const
    {
        std::vector<double> flows;
        for (int t = 0; t <= evaluated(); ++t)
            flows.push_back(p.unleveredBenefit[static_cast<std::size_t>(t)].toDoubleLossy(p.moneyDigits));
        return flows;
    }
    /// A rate a year from smallestRate to largestRate, whichever way it is reckoned; several are none.
    static FigureValue rateOf(const Result<finance::Root>& root, bool monthly)
    {
        if (!root)
            return none(root.error().code);
        if (root->roots > 1)
            return none(ErrorCode::SeveralRoots);
        const double annual = monthly ? finance::annualFromMonthly(root->rate) : root->rate;
        return annual < finance::smallestRate ? none(ErrorCode::NoRoot) : of(annual);
    }
    void makeReturns()
    {
        const std::vector<double> flows = unleveredFlows();
        const double rate = company.discountRate.toDoubleLossy();
        const Result<double> npv = finance::npv(rate, flows);
        const double scale = static_cast<double>(powerOfTen(p.moneyDigits));
        add("npv", "Net present value", FigureUnit::Money, {}, {}, npv ? ofMinor(*npv * scale) : none(npv.error().code));
        add("irr", "Internal rate of return", FigureUnit::Share, {}, {},
            rateOf(finance::irr(flows, finance::monthlyFromAnnual(0.1), finance::monthlyFromAnnual(finance::largestRate)), true));
        std::vector<finance::DatedFlow> dated;
        for (std::size_t t = 0; t < flows.size(); ++t)
            dated.push_back({lastDay(p.monthOf(static_cast<int>(t))), flows[t]});
        add("xirr", "Internal rate of return, dated", FigureUnit::Share, {}, {}, rateOf(finance::xirr(dated), false));
        const double monthly = finance::monthlyFromAnnual(rate);
        const Result<double> mirr = finance::mirr(flows, monthly, monthly);
        add("mirr", "Modified rate of return", FigureUnit::Share, {}, {},
            mirr ? of(finance::annualFromMonthly(*mirr)) : none(mirr.error().code));
        makeRoi(flows);
    }
    // Sum of U / sum of the months' outlays (-U where U < 0).
    void makeRoi(const std::vector<double>& flows)
    {
        double sum = 0;
        double outlay = 0;
        for (const double u : flows) {
            sum += u;
            outlay += std::max(0.0, -u);
        }
        add("roi", "Return on outlay", FigureUnit::Share, {}, {}, outlay > 0 ? of(sum / outlay) : none(ErrorCode::SignsAllEqual));
    }

    // On premises + Azure + labour + capacity bought + one-off - funding + refreshes - disposals as paid (but for the days payables are outstanding),
    // before tax and interest, shown positive.
    void makeOwnership(std::string_view id, std::string_view label, int months, bool discounted)
    {
        if (p.months < months)
            return;
        const double rate = discounted ? company.discountRate.toDoubleLossy() : 0;
        const auto cost = [&](const CaseProjection& c) {
            double sum = 0;
            Money exact;
            for (int t = 1; t <= months; ++t) {
                const Money month = sumOf(c, ownershipLines, t, t);
                exact += month;
                sum += static_cast<double>(month.minor()) / std::pow(1 + rate, t / 12.0);
            }
            return discounted ? moneyOfMinor(sum) : exact;
        };
        addPair(id, label, cost(p.stay), cost(p.move));
    }

    void makeLiquidity()
    {
        const auto lowest = [&](const CaseProjection& c) {
            const Series& s = c[Line::Liquidity];
            const auto end = s.begin() + std::max(p.horizon, headlineEnd()) + 1;
            return std::min_element(s.begin() + 1, end) - s.begin();
        };
        const auto stay = static_cast<std::size_t>(lowest(p.stay));
        const auto move = static_cast<std::size_t>(lowest(p.move));
        addPair("lowestLiquidity", "Lowest liquidity", p.stay[Line::Liquidity][stay], p.move[Line::Liquidity][move]);
        add("lowestLiquidityMonth", "Month of the lowest liquidity", FigureUnit::Month,
            FigureValue{p.monthOf(static_cast<int>(stay)), std::nullopt},
            FigureValue{p.monthOf(static_cast<int>(move)), std::nullopt}, {});
    }
    void makeInterestAvoided()
    {
        const auto addAvoided = [&](std::string_view id, std::string_view label, int from, int to) {
            const Money stay = sumOf(p.stay, interestLines, from, to);
            const Money move = sumOf(p.move, interestLines, from, to);
            add(id, label, FigureUnit::Money, of(stay), of(move), of(stay - move));
        };
        addAvoided("interestAvoided12m", "Interest avoided, 12 months", p.headlineColumn, headlineEnd());
        addAvoided("interestAvoided", "Interest avoided to the horizon", 1, p.horizon);
    }

    Projection& p;
    const Plan& plan;
    const Company& company;
    int paymentTermDays;
};

Money sumAt(const CaseProjection& c, std::span<const SignedLine> lines, int t)
{
    Money sum;
    for (const SignedLine& l : lines) {
        const Money amount = c[l.line][static_cast<std::size_t>(t)];
        sum += l.sign > 0 ? amount : -amount;
    }
    return sum;
}

} // namespace

Money cashBeforeRevolver(const CaseProjection& c, int t) { return sumAt(c, cashBenefitLines, t); }

Money unleveredCash(const CaseProjection& c, int t) { return sumAt(c, unleveredLines, t); }

void addFigures(Projection& projection, const Plan& plan) { FigureMaker(projection, plan).run(); }

} // namespace headroom
