#!/usr/bin/env python3
"""The carrying amounts of a note by effective interest, reckoned apart from the program: fractions for coupons, 60-digit decimals
for the rate, month by month. Prints expected.tsv. Rules: MODEL.md 5, FASB ASC 835-30-35; see source.md."""
from datetime import date, timedelta
from decimal import Decimal, getcontext, ROUND_HALF_UP
from fractions import Fraction

getcontext().prec = 60
CENT = Decimal("0.01")


def cents(value):
    value = Decimal(value.numerator) / Decimal(value.denominator) if isinstance(value, Fraction) else value
    return value.quantize(CENT, ROUND_HALF_UP)


def days_30_360(a, b):
    """30/360 US for dates that are not the last of February."""
    d1, d2 = min(a.day, 30), b.day
    if d2 == 31 and d1 == 30:
        d2 = 30
    return 360 * (b.year - a.year) + 30 * (b.month - a.month) + d2 - d1


def add_months(d, months):
    m = d.month - 1 + months
    return date(d.year + m // 12, m % 12 + 1, d.day)


def month_ends(start, months):
    out, y, m = [], start.year, start.month
    for _ in range(months):
        first = date(y + m // 12, m % 12 + 1, 1)
        out.append(first - timedelta(days=1))
        m += 1
        if m > 12:
            y, m = y + 1, 1
    return out


def solve(flows, value):
    low, high = Decimal("-0.9"), Decimal(5)
    for _ in range(200):
        y = (low + high) / 2
        pv = sum(a / (1 + y) ** (Decimal(t) / 365) for t, a in flows)
        low, high = (y, high) if pv > value else (low, y)
    return y.quantize(Decimal("1e-12"), ROUND_HALF_UP)


def schedule(name, principal, coupon, issue, maturity, step, carrying, months):
    """Carrying amount at each month's end, from the issue on."""
    dates, d = [], issue
    while d < maturity:
        d = add_months(d, step)
        dates.append(d)
    full = Decimal(principal) * Decimal(coupon) * step / 12
    flows = [((d - issue).days, full + (Decimal(principal) if d == maturity else 0)) for d in dates]
    y = solve(flows, Decimal(carrying))
    base, since, period = Decimal(carrying), issue, issue
    left = Decimal(principal) - Decimal(carrying)
    rows, ends = [], month_ends(issue, months)
    todo = sorted(set(ends) | {d for d in dates if d <= ends[-1]})
    for d in todo:
        accrued = cents(Fraction(principal) * Fraction(coupon) * Fraction(days_30_360(period, d), 360))
        growth = ((1 + y) ** (Decimal((d - since).days) / 365)).quantize(Decimal("1e-12"), ROUND_HALF_UP)
        left = cents(Decimal(principal) - base * growth + accrued)
        if d in dates:
            period = since = d
            if d == maturity:
                left = Decimal(0)
            base = Decimal(principal) - left
        if d in ends:
            rows.append((name, f"{d:%Y-%m}", cents(Decimal(principal) - left if d < maturity else Decimal(0))))
    return y, rows


if __name__ == "__main__":
    print("# name\tmonth\tcarrying amount at the month's end; oracle.py")
    for case in (
        ("issued at 98 with costs", 1000000, "0.06", date(2025, 2, 15), date(2028, 2, 15), 6, 975000, 38),
        ("8 % bond at a yield of 10 %", 100000, "0.08", date(2025, 1, 15), date(2030, 1, 15), 6, 92278, 62),
        ("premium", 250000, "0.09", date(2025, 3, 20), date(2027, 3, 20), 3, 256000, 26),
    ):
        y, rows = schedule(*case)
        print(f"{case[0]}\tyield\t{y}")
        for r in rows:
            print("\t".join(str(x) for x in r))
