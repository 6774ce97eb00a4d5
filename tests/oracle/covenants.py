# SPDX-License-Identifier: GPL-3.0-or-later
"""Covenants on the last twelve months (MODEL 5): a breach at the last test blocks what is undrawn."""
from fractions import Fraction as F

from arithmetic import calendar_month
from counts import ZERO


class Covenants:
    def __init__(self, case):
        self.case, self.l, self.c = case, case.l, case.c
        self.rows = case.p.rows["covenant"]
        self.breached = {}
        self.cash_interest, self.scheduled = [ZERO], [ZERO]

    @property
    def blocked(self):
        return any(self.breached.values())

    def test(self, t, room):
        before = self.blocked
        for row in self.rows:
            if calendar_month(self.case.e.month(t)) in row.months("testMonths", "3,6,9,12"):
                self.breached[row.id] = self.fails(row, t, room, ZERO if before else room)

    def year(self, amounts, total, t):
        """The months of the projection, with the rest of the year before pro rata."""
        if t >= 12:
            return amounts
        before = self.c.opt(total) if total else None
        return amounts * F(12, t) if before is None else amounts + before * F(12 - t, 12)

    def months(self, lines, t):
        return sum((self.l.at(x, m) for m in range(max(1, t - 11), t + 1) for x in lines), ZERO)

    def ebitda(self, row, t):
        sum_ = self.year(self.months(["ebitda"], t), "lastYearEbitda", t)
        cap = row.opt("addBackCap")
        return sum_ if cap is None else sum_ + min(max(-self.months(["oneOff"], t), ZERO), cap)

    def fails(self, row, t, room, open_room):
        l, kind, limit = self.l, row.text("measure", "netLeverage"), row.num("limit")
        drawn = l.at("revolverDrawn", t)
        share = row.opt("springingShare")
        if share is not None and drawn <= (drawn + room) * share:
            return False
        last = lambda series: sum(series[max(1, t - 11):t + 1], ZERO)
        interest = self.year(last(self.cash_interest), "lastYearCashInterest", t)
        if kind in ("grossLeverage", "netLeverage"):
            top, bottom = l.at("debtPrincipal", t), self.ebitda(row, t)
            if kind == "netLeverage":
                cash, cap = max(l.at("cash", t), ZERO), row.opt("nettingCap")
                top -= cash if cap is None else min(cash, cap)
            return bottom <= 0 or top > limit * bottom
        if kind == "minimumLiquidity":
            return l.at("cash", t) + open_room < limit
        if kind == "interestCover":
            return interest > 0 and self.ebitda(row, t) < limit * interest
        service = interest + self.year(last(self.scheduled), None, t)
        taxed = self.year(-self.months(["taxPaid"], t), "lastYearTaxPaid", t)
        spent = self.year(-self.months(["capex", "refreshCapex"], t), "lastYearCapex", t)
        return service > 0 and self.ebitda(row, t) - taxed - spent < limit * service
