# SPDX-License-Identifier: GPL-3.0-or-later
"""Exact numbers, months and day counts (MODEL 1 and 5), in fractions of whole numbers. Amounts are in major units."""
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP, getcontext
from fractions import Fraction as F
from functools import lru_cache

getcontext().prec = 60


class Booker:
    """The only rounding: to the minor unit, half away from zero or half to even."""

    def __init__(self, half_even=False, digits=2):
        self.half_even, self.scale = half_even, 10 ** digits

    def __call__(self, x):
        n, d = x.numerator * self.scale, x.denominator
        whole, rest = divmod(abs(n), d)
        up = 2 * rest > d or (2 * rest == d and (not self.half_even or whole % 2 == 1))
        whole += up
        return F(whole if n >= 0 else -whole, self.scale)


class ToDate:
    """An amount spread over time: what has come to date, rounded, less what was booked before."""

    def __init__(self, book, booked=F(0)):
        self.book, self.booked = book, booked

    def __call__(self, to_date):
        now = self.book(to_date)
        step, self.booked = now - self.booked, now
        return step


@lru_cache(maxsize=None)
def power(base, numerator, denominator):
    """Powers are rounded to 12 decimals, half away from zero."""
    if base == 1 or numerator == 0:
        return F(1)
    b = Decimal(base.numerator) / Decimal(base.denominator)
    return F((b ** (Decimal(numerator) / Decimal(denominator))).quantize(Decimal("1e-12"), ROUND_HALF_UP))


@lru_cache(maxsize=None)
def growth(base, months):
    """base ^ (months / 12), to 60 digits: what discounting is by, which rounds its result only."""
    return F((Decimal(base.numerator) / Decimal(base.denominator)) ** (Decimal(months) / 12))


# --- months: whole numbers, 12 a year ---

def month_of(text):
    y, m = text.split("-")[:2]
    return int(y) * 12 + int(m) - 1


def month_of_date(d):
    return d.year * 12 + d.month - 1


def first_day(month):
    return date(month // 12, month % 12 + 1, 1)


def last_day(month):
    return first_day(month + 1) - timedelta(days=1)


def calendar_month(month):
    return month % 12 + 1


def month_set(text):
    return {int(m) for m in str(text).split(",") if m.strip()}


# --- day counts: 2006 ISDA Definitions 4.16 ---

def is_last_of_february(d):
    return d.month == 2 and (d + timedelta(days=1)).month == 3


def leap_days(a, b):
    """29ths of February after a, up to and with b."""
    n = 0
    for year in range(a.year, b.year + 1):
        if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
            n += a < date(year, 2, 29) <= b
    return n


def thirty(a, b, from_day, to_day):
    return F(360 * (b.year - a.year) + 30 * (b.month - a.month) + to_day - from_day, 360)


def year_fraction(convention, a, b, maturity):
    if convention == "30/360":
        start = 30 if a.day == 31 or is_last_of_february(a) else a.day
        end = b.day
        if is_last_of_february(a) and is_last_of_february(b):
            end = 30
        if end == 31 and start == 30:
            end = 30
        return thirty(a, b, start, end)
    if convention == "30E/360":
        return thirty(a, b, min(a.day, 30), min(b.day, 30))
    if convention == "30E/360 ISDA":
        start = 30 if a.day == 31 or is_last_of_february(a) else a.day
        end = 30 if b.day == 31 or (is_last_of_february(b) and b != maturity) else b.day
        return thirty(a, b, start, end)
    if convention == "ACT/360":
        return F((b - a).days, 360)
    if convention == "ACT/365F":
        return F((b - a).days, 365)
    if convention == "NL/365":
        return F((b - a).days - leap_days(a, b), 365)
    assert convention == "ACT/ACT ISDA", convention
    total, day = F(0), a
    while day < b:
        stop = min(b, date(day.year + 1, 1, 1))
        total += F((stop - day).days, (date(day.year + 1, 1, 1) - date(day.year, 1, 1)).days)
        day = stop
    return total
