# SPDX-License-Identifier: GPL-3.0-or-later
"""Covenants, on the last twelve months (MODEL 5)."""
from arithmetic import calendar_month
from counts import ZERO

NOT_TESTED, PASSED, WARNING, BREACHED = range(4)


class Covenants:
    def __init__(self, case):
        self.case, self.l, self.e, self.c = case, case.l, case.e, case.c
        self.tests = {} # (covenant, column): (state, measure); the measure is None where the ratio is over nothing
        self.breached = {}

    def month(self, t, available):
        """Tests the covenants whose month it is; `available`: undrawn commitments of revolvers, blocked or not."""
        self.available = available
        for row in self.e.p.rows["covenant"]:
            if calendar_month(self.e.month(t)) in row.months("testMonths", "3,6,9,12"):
                self.tests[row.id, t] = self.test(row, t)
                self.breached[row.id] = self.tests[row.id, t][0] == BREACHED

    def blocks(self):
        """While the last test of any covenant is breached nothing can be drawn."""
        return any(self.breached.values())

    def shown(self):
        last = min(self.e.months, max(self.e.horizon, self.e.headline + 11))
        return {key: test for key, test in self.tests.items() if key[1] <= last}

    def year(self, t, amounts, before):
        """Twelve months to t; before the start the given year fades out, or else the months there are stand for the year."""
        total = sum((amounts(u) for u in range(max(1, t - 11), t + 1)), ZERO)
        if t >= 12:
            return total
        return total * 12 / t if before is None else total + before * (12 - t) / 12

    def lines(self, t, lines, before):
        return self.year(t, lambda u: self.l.sum(lines, u), before)

    def test(self, row, t):
        share = row.opt("springingShare")
        drawn = self.l.at("revolverDrawn", t)
        if share is not None and drawn <= share * (drawn + self.available):
            return NOT_TESTED, None
        measure, limit = row.text("measure", "netLeverage"), row.num("limit")
        ebitda = self.ebitda(row, t)
        ceiling = measure in ("grossLeverage", "netLeverage")
        top, bottom = self.ratio(row, measure, t, ebitda)
        fails = ebitda <= 0 and measure != "minimumLiquidity"
        if bottom <= 0:
            return (BREACHED if fails else PASSED), None
        value = top / bottom
        room = limit - value if ceiling else value - limit
        if room < 0 or fails:
            return BREACHED, value
        return (WARNING if room < limit * row.num("warningHeadroom", "0.1") else PASSED), value

    def ebitda(self, row, t):
        total = self.lines(t, ("ebitda",), self.c.opt("lastYearEbitda"))
        if row.opt("addBackCap") is not None:
            before = None if self.c.opt("lastYearEbitda") is None else ZERO # added back as it is taken off
            total += min(max(-self.lines(t, ("oneOff",), before), ZERO), row.num("addBackCap"))
        return total

    def ratio(self, row, measure, t, ebitda):
        debt, cash = self.l.at("debtPrincipal", t), max(self.l.at("cash", t), ZERO)
        if measure == "grossLeverage":
            return debt, ebitda
        if measure == "netLeverage":
            cap = row.opt("nettingCap")
            return debt - (cash if cap is None else min(cash, cap)), ebitda
        if measure == "minimumLiquidity":
            return self.l.at("liquidity", t), 1
        interest = self.year(t, self.cash_interest, self.c.opt("lastYearCashInterest"))
        if measure == "interestCover":
            return ebitda, interest
        negative = lambda key: None if self.c.opt(key) is None else -self.c.opt(key)
        top = ebitda + self.lines(t, ("taxPaid",), negative("lastYearTaxPaid"))
        top += self.lines(t, ("capex", "refreshCapex"), negative("lastYearCapex"))
        return top, interest + self.year(t, self.scheduled, None)

    def cash_interest(self, t):
        """Accrued, fees included, without the share that is added to principal."""
        return self.case.cash_interest[t]

    def scheduled(self, t):
        """Principal without revolvers and final payments."""
        return self.case.scheduled[t]
