#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes NAME.tsv beside every NAME.json of this folder: the schedule of the terms, worked out with fractions.

Written from the rules (the help of "headroom-cli schedule", core/finance/debt_schedule.h), independently of the program: it walks
the life of an instrument day by day and adds up what each day bears, where the program works with the parts of a period.
"""
import calendar
import json
import sys
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

DAY = timedelta(days=1)
DIGITS = {"JPY": 0, "BHD": 3}
MONTHS = {"annual": 12, "semiannual": 6, "quarterly": 3, "monthly": 1, "atMaturity": 0}


def last_of(year, month):
    return calendar.monthrange(year, month)[1]


def is_last(d):
    return d.day == last_of(d.year, d.month)


def shift(d, months, day):
    """The given day of the month that lies `months` after d's, or that month's last."""
    index = d.year * 12 + d.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day, last_of(year, month + 1)))


def round_fraction(x, even=False):
    x = Fraction(x)
    if even:
        return round(x)  # Python's round of a fraction is half to even
    return -((-x + Fraction(1, 2)).__floor__()) if x < 0 else (x + Fraction(1, 2)).__floor__()


# --- dates ---

def wanted_day(anchor, terms):
    if terms.get("paymentDay"):
        return terms["paymentDay"]
    return 31 if is_last(anchor) and terms.get("endOfMonth", True) else anchor.day


def regular_dates(terms, start, maturity, first, step):
    """All regular dates strictly between (first or start) and maturity."""
    after = first or start
    if terms.get("paymentMonths"):
        day = terms.get("paymentDay") or wanted_day(first or maturity, terms)
        candidates = (date(y, m, min(day, last_of(y, m))) for y in range(after.year, maturity.year + 1) for m in sorted(terms["paymentMonths"]))
        return [d for d in candidates if after < d < maturity]
    if step == 0:
        return []
    stub = terms.get("stub", "shortFirst")
    anchor, day = (after, wanted_day(after, terms)) if first or stub.endswith("Last") else (maturity, wanted_day(maturity, terms))
    gap = (maturity.year - after.year) * 12 + maturity.month - after.month
    days = [wanted_day(after, terms)] + ([] if terms.get("paymentDay") else [after.day])
    for candidate in days:  # whole periods lead from the start to the maturity: it is the anchor, whatever the stub
        if gap % step == 0 and shift(after, 0, candidate) == after and shift(after, gap, candidate) == maturity:
            anchor, day = after, candidate
            break
    dates = {shift(anchor, k * step, day) for k in range(-4000 // step, 4000 // step + 1) if 1890 < anchor.year + k * step / 12 < 2210}
    return sorted(d for d in dates if after < d < maturity)


def regular_apart(terms, a, b, step):
    if terms.get("paymentMonths"):
        day = terms.get("paymentDay") or 31
        on_grid = lambda d: d.month in terms["paymentMonths"] and d.day == min(day, last_of(d.year, d.month))
        between = [d for d in (a + DAY * i for i in range(1, (b - a).days)) if on_grid(d)]
        return on_grid(a) and on_grid(b) and not between
    if step == 0:
        return True
    if terms.get("paymentDay"):
        day = terms["paymentDay"]
        return shift(a, 0, day) == a and shift(a, step, day) == b
    ends = terms.get("endOfMonth", True)
    forward = {shift(a, step, a.day), shift(a, step, 31 if ends and is_last(a) else a.day)}
    backward = {shift(b, -step, b.day), shift(b, -step, 31 if ends and is_last(b) else b.day)}
    return b in forward or a in backward


def business(d, holidays):
    return d.weekday() < 5 and d not in holidays


def roll(d, rule, holidays):
    moved = d
    while rule != "none" and not business(moved, holidays):
        moved += DAY
    if rule == "modifiedFollowing" and moved.month != d.month:
        moved = d
        while not business(moved, holidays):
            moved -= DAY
    return moved


def periods(terms, start, maturity, step):
    """(paid on, accrual start, accrual end, unadjusted end, regular) of each payment."""
    first = date.fromisoformat(terms["firstPaymentDate"]) if "firstPaymentDate" in terms else None
    dates = ([first] if first and first < maturity else []) + regular_dates(terms, start, maturity, first, step)
    stub = terms.get("stub", "shortFirst")
    if stub == "longFirst" and not first and dates and not regular_apart(terms, start, dates[0], step):
        dates = dates[1:]
    if stub == "longLast" and len(dates) > (1 if first else 0) and not regular_apart(terms, dates[-1], maturity, step):
        dates = dates[:-1]
    holidays = {date.fromisoformat(d) for d in terms.get("holidays", [])}
    rows, before, accrued = [], start, start
    all_dates = dates + [maturity]
    for k, d in enumerate(all_dates):
        paid = roll(d, terms.get("rollRule", "none"), holidays)
        if k + 1 < len(all_dates) and roll(all_dates[k + 1], terms.get("rollRule", "none"), holidays) == paid:
            continue  # two dates that roll onto one day are one payment
        end = paid if terms.get("accrualOn", "unadjusted") == "adjusted" else d
        rows.append((paid, accrued, end, d, regular_apart(terms, before, d, step)))
        before, accrued = d, end
    return rows


# --- day counts: the fraction from a to b ---

def thirty(a, b, da, db):
    return Fraction(360 * (b.year - a.year) + 30 * (b.month - a.month) + db - da, 360)


def year_fraction(convention, a, b, maturity):
    feb = lambda d: d.month == 2 and is_last(d)
    if convention == "30/360":
        da, db = a.day, b.day
        if feb(a):
            da, db = 30, 30 if feb(b) else db
        if db == 31 and da >= 30:
            db = 30
        return thirty(a, b, min(da, 30), db)
    if convention == "30E/360":
        return thirty(a, b, min(a.day, 30), min(b.day, 30))
    if convention == "30E/360 ISDA":
        return thirty(a, b, 30 if feb(a) else min(a.day, 30), 30 if feb(b) and b != maturity else min(b.day, 30))
    days = [a + DAY * i for i in range((b - a).days)]
    if convention == "ACT/360":
        return Fraction(len(days), 360)
    if convention == "ACT/365F":
        return Fraction(len(days), 365)
    if convention == "NL/365":  # a 29 February counts not, from the day after the start to the end
        return Fraction(sum(1 for d in days if not ((d + DAY).month == 2 and (d + DAY).day == 29)), 365)
    if convention == "ACT/ACT ISDA":
        return sum((Fraction(1, 366 if calendar.isleap(d.year) else 365) for d in days), Fraction(0))
    raise ValueError(convention)


# --- the schedule ---

def rate_on(terms, d):
    if "coupon" in terms:
        return Fraction(str(terms["coupon"]))
    index = terms["index"]
    if isinstance(index, list):
        index = [row["rate"] for row in sorted(index, key=lambda r: r["date"]) if date.fromisoformat(row["date"]) <= d][-1]
    rate = Fraction(str(index)) * Fraction(str(terms.get("indexMultiplier", 1)))
    if "indexFloor" in terms:
        rate = max(rate, Fraction(str(terms["indexFloor"])))
    rate += Fraction(str(terms.get("spread", 0)))
    return min(rate, Fraction(str(terms["allInCap"]))) if "allInCap" in terms else rate


def level_payment(owed, periodic, count, first):
    """P (1 + a) = owed (1 + first), a = sum of v^k over the other payments; to 12 decimals of a major unit, then to minor units."""
    v = 1 / (1 + periodic)
    factor = sum((v ** k for k in range(1, count)), Fraction(1))
    return Fraction(round_fraction(owed * (1 + first) / factor * 10 ** 12), 10 ** 12)


def schedule(terms):
    unit = 10 ** DIGITS.get(terms.get("currency", "USD"), 2)
    even = terms.get("rounding") == "halfEven"
    minor = lambda x: round_fraction(x * unit, even)
    cents = lambda value: minor(Fraction(str(value)))
    start, maturity = (date.fromisoformat(terms[k]) for k in ("startDate", "maturityDate"))
    step = MONTHS[terms.get("frequency", "quarterly")] if not terms.get("paymentMonths") else 0
    pays = periods(terms, start, maturity, step)
    per_year = Fraction(len(terms["paymentMonths"])) if terms.get("paymentMonths") else Fraction(12, step) if step else Fraction(0)
    convention, last = terms.get("dayCount", "ACT/360"), pays[-1][2]
    moves = {}
    for key, sign in (("rows", -1), ("draws", 1)):
        for row in terms.get(key, []):
            d = date.fromisoformat(row["date"])
            d = next((end for paid, _, end, unadjusted, _ in pays if d in (paid, unadjusted)), d)
            moves[d] = moves.get(d, 0) + sign * cents(row.get("principal", row.get("amount")))
    balance = opening = cents(terms["principal"])
    commitment = cents(terms["commitment"]) if "commitment" in terms else None
    kind, out, repaid, level, level_rate = terms.get("amortisation", "bullet"), [], 0, None, None

    def row(d, interest, principal, rate, capitalised, fee):
        out.append((d, interest, principal, balance, rate, capitalised, fee))

    if start in moves:
        balance += moves[start]
        row(start, 0, -moves[start], rate_on(terms, start), 0, 0)
    for number, (paid, a, b, _, regular) in enumerate(pays, 1):
        owed = balance
        interest = fee = Fraction(0)
        d, before = a, Fraction(0)
        while d < b:
            d += DAY
            upto = year_fraction(convention, a, d, last)
            interest += Fraction(balance, unit) * rate_on(terms, d - DAY) * (upto - before)
            if commitment is not None:
                fee += Fraction(commitment - balance, unit) * Fraction(str(terms.get("commitmentFee", 0))) * (upto - before)
            before = upto
            if d < b and d in moves:
                balance += moves[d]
                row(d, 0, -moves[d], rate_on(terms, d - DAY), 0, 0)
        booked, booked_fee = minor(interest), minor(fee)
        capitalised = minor(Fraction(booked, unit) * Fraction(str(terms.get("pikShare", 0))))
        balance += capitalised
        rate = rate_on(terms, b - DAY)
        due = -moves.get(b, 0)
        if number == len(pays):
            due = balance
        elif kind == "equal":
            to_date = minor(Fraction(opening, unit) * Fraction(number, len(pays)))
            due, repaid = due + to_date - repaid, to_date
        elif kind == "percentAYear":
            due += min(balance, minor(Fraction(opening, unit) * Fraction(str(terms["amortisationPerYear"])) / per_year))
        elif kind == "annuity":
            if rate != level_rate:
                periodic = rate / per_year
                first = rate * year_fraction(convention, a, b, last) if number == 1 and not regular else periodic
                level, level_rate = minor(level_payment(Fraction(owed, unit), periodic, len(pays) - number + 1, first)), rate
            due += min(balance, max(level - booked, 0))
        balance -= due
        row(paid, booked, due, rate, capitalised, booked_fee)
        if balance == 0 and commitment is None and not any(d > b for d in moves):
            break
    return unit, out


def text_of(amount, unit):
    digits = len(str(unit)) - 1
    sign, size = ("-" if amount < 0 else ""), abs(amount)
    return f"{sign}{size // unit}" + (f".{size % unit:0{digits}d}" if digits else "")


def decimal_text(x):
    whole = x * 10 ** 15
    assert whole.denominator == 1
    sign, size = ("-" if x < 0 else ""), abs(int(whole))
    return (f"{sign}{size // 10 ** 15}." + f"{size % 10 ** 15:015d}").rstrip("0").rstrip(".")


def main():
    for path in sorted(Path(sys.argv[1] if len(sys.argv) > 1 else ".").glob("*.json")):
        unit, rows = schedule(json.loads(path.read_text(), parse_float=str))
        balance = None
        with_fee = any(r[6] for r in rows)
        lines = ["date\tinterest\tprincipal\tbalance\trate\tcapitalised" + ("\tfee" if with_fee else "")]
        for d, interest, principal, left, rate, capitalised, fee in rows:
            assert balance is None or left == balance + capitalised - principal, path
            balance = left
            cells = [d.isoformat(), *(text_of(x, unit) for x in (interest, principal, left)), decimal_text(rate), text_of(capitalised, unit)]
            lines.append("\t".join(cells + ([text_of(fee, unit)] if with_fee else [])))
        assert balance == 0, path
        path.with_suffix(".tsv").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
