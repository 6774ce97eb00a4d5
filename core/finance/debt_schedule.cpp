// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/debt_schedule.h"

#include "core/finance/level_payment.h"

#include <algorithm>
#include <bit>

namespace headroom::finance {

namespace {

bool isShare(const Decimal& d) { return Decimal(0) <= d && d <= Decimal(1); }

Error outOfRange(const char* path, std::string found, const char* expected)
{
    return Error{ErrorCode::NumberOutOfRange, path, {{"found", std::move(found)}, {"expected", expected}}};
}

Status checkedDates(const DebtTerms& t, const std::vector<DatedAmount>& rows, const char* path, bool atStart)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Date d = rows[i].date;
        const bool inside = atStart ? d >= t.dates.start && d < t.dates.maturity : d > t.dates.start && d <= t.dates.maturity;
        if (!inside)
            return Error{ErrorCode::DateOrder, path + ("[" + std::to_string(i) + "].date"),
                {{"found", d.toText()}, {"expected", t.dates.start.toText() + " to " + t.dates.maturity.toText()}}};
    }
    return done();
}

Status checkedAvailability(const DebtTerms& t)
{
    for (std::size_t i = 0; i < t.draws.size(); ++i)
        if (t.availableUntil && t.draws[i].amount > Money() && t.draws[i].date > *t.availableUntil)
            return Error{ErrorCode::DateOrder, "draws[" + std::to_string(i) + "].date",
                {{"found", t.draws[i].date.toText()}, {"expected", ".." + t.availableUntil->toText()}}};
    return done();
}

Status checked(const DebtTerms& t)
{
    if (t.principal < Money())
        return outOfRange("principal", t.principal.toText(t.digits), ">= 0");
    if (t.digits < 0 || t.digits > 4)
        return Error{ErrorCode::DomainError, "digits", {}};
    if (!isShare(t.pikShare))
        return outOfRange("pikShare", t.pikShare.toText(), "0 to 1");
    if (!isShare(t.pikPremium))
        return outOfRange("pikPremium", t.pikPremium.toText(), "0 to 1");
    if (!isShare(t.repaidPerYear))
        return outOfRange("amortisationPerYear", t.repaidPerYear.toText(), "0 to 1");
    if (!isShare(t.commitmentFee))
        return outOfRange("commitmentFee", t.commitmentFee.toText(), "0 to 1");
    if (!t.draws.empty() && t.repayment != Repayment::Bullet && t.repayment != Repayment::Custom)
        return Error{ErrorCode::DomainError, "draws", {}};
    if (t.basis == RateBasis::Floating && (t.index.empty() || t.index.front().date > t.dates.start))
        return Error{ErrorCode::IndexMissing, "index", {{"found", t.dates.start.toText()}}};
    if (const Status rows = checkedDates(t, t.instalments, "instalments", false); !rows)
        return rows;
    if (const Status draws = checkedDates(t, t.draws, "draws", true); !draws)
        return draws;
    return checkedAvailability(t);
}

Fraction rateAt(const DebtTerms& t, Date date)
{
    if (t.basis == RateBasis::Fixed)
        return t.coupon;
    const auto after =
        std::upper_bound(t.index.begin(), t.index.end(), date, [](Date d, const RateReset& r) { return d < r.date; });
    Fraction rate = Fraction((after - 1)->rate) * Fraction(t.indexMultiplier);
    if (t.indexFloor)
        rate = std::max(rate, Fraction(*t.indexFloor));
    rate = rate + Fraction(t.spread);
    return t.allInCap ? std::min(rate, Fraction(*t.allInCap)) : rate;
}

// Something between two payment dates that changes what is outstanding.
struct Movement
{
    Date date;
    Money repaid;
    Money drawn;
};

class Run
{
public:
    Run(const DebtTerms& terms, std::vector<PaymentDate> payments)
        : t(terms), m_payments(std::move(payments)), m_maturity(m_payments.back().accrualEnd), m_balance(terms.principal)
    {
        for (const DatedAmount& i : t.instalments)
            m_movements.push_back({accrualDate(i.date), i.amount, Money()});
        for (const DatedAmount& d : t.draws)
            m_movements.push_back({accrualDate(d.date), Money(), d.amount});
        std::stable_sort(
            m_movements.begin(), m_movements.end(), [](const Movement& a, const Movement& b) { return a.date < b.date; });
    }

    Result<std::vector<DebtScheduleRow>> rows()
    {
        if (const Status drawn = moveAt(t.dates.start); !drawn)
            return drawn.error();
        for (m_number = 1; m_number <= m_payments.size(); ++m_number) {
            if (const Status paid = period(m_payments[m_number - 1]); !paid)
                return paid.error();
            const bool more = t.commitment || m_next < m_movements.size();
            if (m_balance.isZero() && !more)
                break;
        }
        return std::move(m_rows);
    }

private:
    // Listed days that are a payment date, before or after its roll, count on the day on which its period ends.
    Date accrualDate(Date date) const
    {
        for (const PaymentDate& p : m_payments)
            if (date == p.date || date == p.unadjusted)
                return p.accrualEnd;
        return std::min(date, m_maturity);
    }

    Status period(const PaymentDate& payment)
    {
        m_start = m_accruedTo = payment.accrualStart;
        m_interest = m_fee = Fraction();
        m_adds = !t.pikShare.isZero() && (!t.pikUntil || payment.accrualEnd <= *t.pikUntil);
        const Money opening = m_balance;
        while (m_next < m_movements.size() && m_movements[m_next].date < payment.accrualEnd) {
            const Date date = m_movements[m_next].date;
            accrueTo(date);
            if (const Status moved = moveAt(date); !moved)
                return moved;
        }
        accrueTo(payment.accrualEnd);
        return pay(payment, opening);
    }

    Fraction share(Date from, Date to) const
    {
        const YearFraction a = yearFraction(t.dayCount, m_start, from, m_maturity);
        const YearFraction b = yearFraction(t.dayCount, m_start, to, m_maturity);
        return Fraction::of(b.numerator - a.numerator, b.denominator);
    }

    // Interest and fee on what is outstanding, a part for each rate in force.
    void accrueTo(Date to)
    {
        while (m_accruedTo < to) {
            const auto reset =
                std::find_if(t.index.begin(), t.index.end(), [&](const RateReset& r) { return r.date > m_accruedTo; });
            const bool splits = t.basis == RateBasis::Floating && reset != t.index.end() && reset->date < to;
            const Date end = splits ? reset->date : to;
            const Fraction part = share(m_accruedTo, end);
            m_interest = m_interest + Fraction(m_balance, t.digits) * bearingRate(m_accruedTo) * part;
            if (t.commitment)
                accrueFee(end);
            m_accruedTo = end;
        }
    }
    Fraction bearingRate(Date date) const { return m_adds ? rateAt(t, date) + Fraction(t.pikPremium) : rateAt(t, date); }
    void accrueFee(Date to)
    {
        const Date end = t.availableUntil ? std::min(to, *t.availableUntil + 1) : to;
        if (m_accruedTo < end)
            m_fee = m_fee + Fraction(*t.commitment - m_balance, t.digits) * Fraction(t.commitmentFee) * share(m_accruedTo, end);
    }

    // Movements of one day that is no payment date (or is the start): a row of their own.
    Status moveAt(Date date)
    {
        DebtScheduleRow row;
        row.date = date;
        row.rate = rateAt(t, std::max(t.dates.start, date - 1));
        bool moved = false;
        for (; m_next < m_movements.size() && m_movements[m_next].date == date; ++m_next) {
            row.principal += m_movements[m_next].repaid - m_movements[m_next].drawn;
            moved = true;
        }
        if (!moved)
            return done();
        m_balance -= row.principal;
        row.balance = m_balance;
        m_rows.push_back(row);
        return inRange(date);
    }

    Status inRange(Date date) const
    {
        if (m_balance < Money())
            return Error{ErrorCode::RowsDoNotSum, t.draws.empty() ? "instalments" : "draws",
                {{"found", date.toText() + ": " + m_balance.toText(t.digits)}, {"expected", ">= 0"}}};
        if (t.commitment && m_balance > *t.commitment)
            return outOfRange("draws", date.toText() + ": " + m_balance.toText(t.digits), "at most the commitment");
        return done();
    }

    Status pay(const PaymentDate& payment, Money opening)
    {
        DebtScheduleRow row;
        row.date = payment.date;
        row.rate = bearingRate(payment.accrualEnd - 1);
        row.interest = m_interest.toMoney(t.digits, t.rounding);
        row.fee = m_fee.toMoney(t.digits, t.rounding);
        if (m_adds)
            row.capitalised = (Fraction(row.interest, t.digits) * Fraction(t.pikShare)).toMoney(t.digits, t.rounding);
        m_balance += row.capitalised;
        const Result<Money> due = instalment(payment, opening, row);
        if (!due)
            return due.error();
        row.principal = *due;
        for (; m_next < m_movements.size() && m_movements[m_next].date == payment.accrualEnd; ++m_next)
            row.principal += m_movements[m_next].repaid - m_movements[m_next].drawn;
        if (isLast()) {
            if (row.principal > m_balance) // listed on the maturity, or just before it
                return Error{ErrorCode::RowsDoNotSum, "instalments",
                    {{"found", row.principal.toText(t.digits)}, {"expected", m_balance.toText(t.digits)}}};
            row.principal = m_balance;
        }
        m_balance -= row.principal;
        row.balance = m_balance;
        m_rows.push_back(row);
        return inRange(payment.date);
    }

    bool isLast() const { return m_number == m_payments.size(); }

    // The scheduled repayment of a payment date, but for what is listed; at maturity the caller takes what is left.
    Result<Money> instalment(const PaymentDate& payment, Money opening, const DebtScheduleRow& row)
    {
        if (isLast())
            return Money();
        switch (t.repayment) {
        case Repayment::Equal: {
            const Fraction toDate = Fraction(t.principal, t.digits)
                * Fraction::of(static_cast<std::int64_t>(m_number), static_cast<std::int64_t>(m_payments.size()));
            const Money due = toDate.toMoney(t.digits, t.rounding) - m_repaid;
            m_repaid += due;
            return due;
        }
        case Repayment::PercentAYear:
            return std::min(
                m_balance, (Fraction(t.principal, t.digits) * perPeriod(t.repaidPerYear)).toMoney(t.digits, t.rounding));
        case Repayment::Annuity: {
            if (const Status known = findLevel(payment, opening, rateAt(t, payment.accrualEnd - 1)); !known)
                return known.error();
            return std::min(m_balance, std::max(m_level - row.interest, Money()));
        }
        case Repayment::Bullet:
        case Repayment::Custom: break;
        }
        return Money();
    }

    // An annual rate for one regular period.
    Fraction perPeriod(const Fraction& annual) const
    {
        const int inYear = std::popcount(t.dates.calendarMonths);
        return inYear > 0 ? annual * Fraction::of(1, inYear) : annual * Fraction::of(t.dates.periodMonths, 12);
    }

    Status findLevel(const PaymentDate& payment, Money opening, const Fraction& rate)
    {
        if (m_hasLevel && rate == m_levelRate)
            return done();
        const Fraction periodic = perPeriod(rate);
        const bool stub = m_number == 1 && payment.isStub;
        const auto level = levelPayment({.principal = Fraction(opening, t.digits),
            .ratePerPeriod = periodic,
            .periods = static_cast<int>(m_payments.size() - m_number + 1),
            .firstPeriodRate = stub ? rate * share(payment.accrualStart, payment.accrualEnd) : periodic});
        if (!level)
            return level.error();
        m_level = level->toMoney(t.digits, t.rounding);
        m_levelRate = rate;
        m_hasLevel = true;
        return done();
    }

    const DebtTerms& t;
    std::vector<PaymentDate> m_payments;
    Date m_maturity;
    std::vector<Movement> m_movements;
    std::size_t m_next = 0;   // the first movement that has not happened
    std::size_t m_number = 1; // of the payment, counted from 1
    Date m_start;             // of the period
    Date m_accruedTo;
    bool m_adds = false; // interest of the period to the principal
    Fraction m_interest; // of the period to date, not rounded
    Fraction m_fee;
    Money m_balance;
    Money m_repaid; // by equal instalments
    Money m_level;
    Fraction m_levelRate;
    bool m_hasLevel = false;
    std::vector<DebtScheduleRow> m_rows;
};

} // namespace

Result<std::vector<DebtScheduleRow>> debtSchedule(const DebtTerms& terms)
{
    if (const Status status = checked(terms); !status)
        return status.error();
    auto payments = paymentDates(terms.dates);
    if (!payments)
        return payments.error();
    try {
        return Run(terms, std::move(*payments)).rows();
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, "principal", {}};
    }
}

} // namespace headroom::finance
