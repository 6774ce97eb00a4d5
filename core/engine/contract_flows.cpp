// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/contract_flows.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double lowestYield = -0.95;
constexpr double highestYield = 10;

// A walk along the schedule with the balances of an instrument.
class FlowWalk
{
public:
    FlowWalk(const DebtPlan& plan, const FlowStart& start, std::span<const double> numbers)
        : p(plan),
          d(*plan.debt),
          terms(plan.terms[start.terms]),
          m_start(start),
          m_spanStart(start.at),
          m_periodStart(start.periodStart),
          m_principal(of(numbers, FlowNumber::Principal)),
          m_accrued(of(numbers, FlowNumber::Accrued) - of(numbers, FlowNumber::Due)),
          m_rate(of(numbers, FlowNumber::Rate)),
          m_premium(of(numbers, FlowNumber::PikPremium)),
          m_base(of(numbers, FlowNumber::InstalmentBase)),
          m_paidAhead(of(numbers, FlowNumber::PaidAhead)),
          m_leftOut(of(numbers, FlowNumber::LeftOut)),
          m_due(of(numbers, FlowNumber::Due) - of(numbers, FlowNumber::PendingPik)),
          m_pik(of(numbers, FlowNumber::PendingPik)),
          m_instalment(of(numbers, FlowNumber::PendingInstalment))
    {
        const double leftOutNow = std::min(m_leftOut, of(numbers, FlowNumber::Due));
        m_due -= leftOutNow;
        m_leftOut -= leftOutNow;
    }

    std::vector<ContractFlow> run()
    {
        std::vector<ContractFlow> flows;
        flows.reserve(terms.dates.size() - m_start.next);
        for (std::size_t i = m_start.next; i < terms.dates.size(); ++i) {
            const DebtDate& date = terms.dates[i];
            accrueTo(date.accrualEnd, i);
            double paid = 0;
            m_repaid = 0;
            if (date.endsPeriod)
                endPeriod(date);
            if (date.pays)
                paid += pay(date);
            if (!date.listed.empty())
                paid += repay(listed(date));
            if (paid != 0)
                flows.push_back({date.date - m_start.at, paid, m_repaid});
        }
        return flows;
    }

private:
    static double of(std::span<const double> numbers, FlowNumber n) { return numbers[static_cast<std::size_t>(n)]; }
    static double value(YearFraction f) { return static_cast<double>(f.numerator) / static_cast<double>(f.denominator); }

    bool addsInterest(Date periodEnd) const
    {
        return !d.pikShare.isZero() && d.kind != InstrumentKind::Revolver && d.kind != InstrumentKind::FinanceLease
            && (!d.pikUntil || periodEnd <= *d.pikUntil);
    }
    void accrueTo(Date to, std::size_t next)
    {
        if (to <= m_spanStart)
            return;
        double share = value(yearFraction(d.dayCount, m_periodStart, to, terms.maturity));
        if (m_spanStart != m_periodStart)
            share -= value(yearFraction(d.dayCount, m_periodStart, m_spanStart, terms.maturity));
        const double rate = addsInterest(terms.periodEnd(next)) ? m_rate + m_premium : m_rate;
        m_accrued += (m_principal + m_pik - m_instalment) * rate * share;
        m_spanStart = to;
    }
    void endPeriod(const DebtDate& date)
    {
        const double interest = m_accrued;
        const double owed = m_accrued - m_leftOut;
        m_pik = addsInterest(date.accrualEnd) ? owed * d.pikShare.toDoubleLossy() : 0;
        m_due = owed - m_pik;
        m_accrued = m_leftOut = 0;
        m_periodStart = date.accrualEnd;
        m_instalment =
            date.isMaturity ? m_principal + m_pik : std::min(afterPaidAhead(regular(date, interest)), m_principal + m_pik);
    }
    double pay(const DebtDate& date)
    {
        const double paid = m_due + m_instalment;
        m_repaid += m_instalment;
        m_principal += m_pik - m_instalment;
        m_due = m_instalment = m_pik = 0;
        if (!date.isMaturity)
            return paid;
        const double rest = m_principal + m_accrued;
        m_repaid += m_principal;
        m_principal = m_accrued = 0;
        return paid + rest;
    }
    double repay(double amount)
    {
        const double repaid = std::min(afterPaidAhead(amount), m_principal);
        m_principal -= repaid;
        m_repaid += repaid;
        return repaid;
    }
    double afterPaidAhead(double due)
    {
        const double used = std::min(due, m_paidAhead);
        m_paidAhead -= used;
        return due - used;
    }
    double listed(const DebtDate& date) const
    {
        double sum = 0;
        for (const DebtRow* row : date.listed)
            sum += row->principal.toDoubleLossy(0);
        return sum * m_base;
    }
    double regular(const DebtDate& date, double interest)
    {
        if (d.kind == InstrumentKind::Revolver)
            return 0;
        switch (d.amortisation) {
        case Amortisation::Equal:
        case Amortisation::PercentAYear: return m_base;
        case Amortisation::Annuity: return std::max(0.0, level(date) - interest);
        case Amortisation::Bullet:
        case Amortisation::Custom: break;
        }
        return 0;
    }
    double level(const DebtDate& date)
    {
        if (m_base > 0)
            return m_base;
        const int left = terms.payments - date.paymentNumber + 1;
        const double periodic = m_rate / p.paymentsPerYear;
        const double owed = m_principal + m_pik; // as the instalments are reckoned
        m_base = periodic == 0 ? owed / left : owed * periodic / (1 - std::pow(1 + periodic, -left));
        return m_base;
    }

    const DebtPlan& p;
    const DebtInstrument& d;
    const DebtTerms& terms;
    const FlowStart& m_start;
    Date m_spanStart;
    Date m_periodStart;
    double m_principal;
    double m_accrued;
    double m_rate;
    double m_premium;
    double m_base;
    double m_paidAhead;
    double m_leftOut;
    double m_due; // of a period that has ended, like the next two
    double m_pik;
    double m_instalment;
    double m_repaid = 0; // on the date
};

} // namespace

std::vector<ContractFlow> contractFlows(const DebtPlan& plan, const FlowStart& start, std::span<const double> numbers)
{
    return FlowWalk(plan, start, numbers).run();
}

double presentValue(std::span<const ContractFlow> flows, double y)
{
    const double x = std::log1p(y) / 365;
    double sum = 0;
    for (const ContractFlow& flow : flows)
        sum += flow.amount * std::exp(-x * flow.days);
    return sum;
}

double effectiveYield(std::span<const ContractFlow> flows, double value)
{
    double low = std::log1p(lowestYield);
    double high = std::log1p(highestYield);
    double x = std::log1p(0.07);
    for (int i = 0; i < 200 && high - low > 1e-15; ++i) {
        double sum = -value;
        double slope = 0;
        for (const ContractFlow& flow : flows) {
            const double years = flow.days / 365.0;
            const double now = flow.amount * std::exp(-x * years);
            sum += now;
            slope -= years * now;
        }
        if (sum == 0)
            break;
        (sum > 0 ? low : high) = x;
        const double next = slope < 0 ? x - sum / slope : low;
        const double tried = next > low && next < high ? next : (low + high) / 2;
        const double step = std::abs(tried - x);
        x = tried;
        if (tried == next && step < 1e-9) // Newton's error is of the order of the step's square
            break;
    }
    return std::expm1(x);
}

double smallestChange(const DebtPlan& oldPlan, const FlowStart& oldStart, const DebtPlan& newPlan, const FlowStart& newStart,
    std::span<const double> numbers)
{
    const std::span<const double> before = numbers.first(flowNumbers);
    const std::span<const double> after = numbers.subspan(flowNumbers, flowNumbers);
    const double rate = numbers[2 * flowNumbers];
    const double fees = numbers[2 * flowNumbers + 1];
    const double oldCall = numbers[2 * flowNumbers + 2];
    const double newCall = numbers[2 * flowNumbers + 3];
    std::vector<double> was{presentValue(contractFlows(oldPlan, oldStart, before), rate)};
    std::vector<double> is{presentValue(contractFlows(newPlan, newStart, after), rate) + fees};
    if (oldCall > 0)
        was.push_back(before[0] * oldCall);
    if (newCall > 0)
        is.push_back(after[0] * newCall + fees);
    double smallest = 1000;
    for (const double old : was)
        for (const double now : is)
            if (old > 0)
                smallest = std::min(smallest, std::abs(now - old) / old);
            else if (now == 0) // nothing is owed
                smallest = 0;
    return smallest;
}

} // namespace headroom
