# SPDX-License-Identifier: GPL-3.0-or-later
"""Depreciation by method, in the books and for tax (MODEL 3.6, 4.4; core/README.md): the share that has worn off to date."""
import os
from fractions import Fraction as F
from functools import lru_cache

from arithmetic import ToDate, calendar_month
from counts import ZERO


@lru_cache(maxsize=None)
def shares(method, life):
    """Of each of `life` periods: even, double declining with a change to even where that is more (to 12 decimals), or by digits."""
    if method == "sumOfDigits":
        return [F(2 * (life - k), life * (life + 1)) for k in range(life)]
    if method != "decliningBalance":
        return [F(1, life)] * life
    left, out = F(1), []
    for k in range(life):
        part = min(left, max(left * F(2, life), left / (life - k)))
        part = left if k + 1 == life else F(int(part * 10 ** 12 + F(1, 2)), 10 ** 12)
        out.append(part)
        left -= part
    return out


def worn_in_books(method, life, months):
    return sum(shares(method, life)[:max(0, months)], F(0))


@lru_cache(maxsize=None)
def macrs(life, convention):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "golden", "finance", "macrs.tsv")
    with open(path, encoding="utf-8") as file:
        for row in file:
            cells = row.split("\t")
            if cells[0] == "macrs" and cells[1] == "100;%d;;%s" % (life, convention):
                return [F(x) / 100 for x in cells[2].split(",")]
    raise ValueError("no table of %d years" % life)


class TaxAssets:
    def __init__(self, company, estate, book):
        self.c, self.e, self.book = company, estate, book
        self.method, self.life = company.text("taxDepreciation", "asBooked"), company.int("taxLifeYears", 5)
        self.deduction = [ZERO] * (estate.months + 1)

    def active(self):
        return self.method != "asBooked"

    def booked(self):
        """What has come to date of all assets, less what was booked before."""
        to_date, total, out = ToDate(self.book), ZERO, []
        for amount in self.deduction:
            total += amount
            out.append(to_date(total))
        return out

    def year_end(self, t):
        return calendar_month(self.e.month(t)) == self.c.int("taxYearEndMonth", 12)

    def worn(self, bought):
        """By column, the share that has worn off of what was bought in one."""
        n, total, out = self.e.months, F(0), {}
        if not self.method.startswith("macrs"):
            years = shares(self.method, self.life)
            for t in range(bought, n + 1):
                k = t - bought
                total = sum(years[:k // 12], F(0)) + (years[k // 12] * F(k % 12, 12) if k // 12 < len(years) else 0)
                out[t] = total
            return out
        month = (calendar_month(self.e.month(bought)) - self.c.int("taxYearEndMonth", 12) - 1) % 12 # 0: first of the tax year
        table = macrs(self.life, "halfYear" if self.method == "macrsHalfYear" else "q%d" % (month // 3 + 1))
        year, months = 0, 12 - month
        for t in range(bought, n + 1):
            if year < len(table):
                total += table[year] / months
            out[t] = total
            if self.year_end(t):
                year, months = year + 1, 12
        return out

    def bought(self, cost, t, left=None):
        if self.active() and 1 <= t <= self.e.months:
            self.run(cost, t, self.worn(t), left)

    def at_opening(self, value, life, left=None):
        """The opening basis runs off evenly; each asset has its part by book value."""
        basis, whole = self.c.opt("openingTaxBasis"), self.c.num("openingFixedAssets")
        if self.active():
            cost = value if basis is None else basis * value / whole if whole else ZERO
            self.run(cost, 0, {t: F(min(t, life), life) for t in range(self.e.months + 1)}, left)

    def run(self, cost, bought, worn, left):
        """What is switched off deducts what is left of it."""
        for t in range(max(bought, 1), self.e.months + 1):
            before = worn.get(t - 1, F(0))
            now, was = (left(t), left(t - 1)) if left and t > bought else (F(1), F(1))
            self.deduction[t] += cost * (worn[t] - before) * now + cost * (1 - before) * (was - now)
