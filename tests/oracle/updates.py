# SPDX-License-Identifier: GPL-3.0-or-later
"""Extended security updates (MODEL 3.3): up to three years from the end of a version's support, each paid in advance."""
from datetime import timedelta
from fractions import Fraction as F

from arithmetic import ToDate, month_of_date
from counts import ZERO, by_slot

SHARES = (("shareFirstYear", "0.75"), ("shareSecondYear", "1"), ("shareThirdYear", "1.25"))


def row_for(rows, product, version):
    """The first row by id whose version is a part of the text, upper and lower case alike."""
    for row in rows:
        if row.text("product", "operatingSystem") == product and row.text("version").lower() in version.lower():
            return row
    return None


class Updates:
    def __init__(self, frame, lines):
        self.f, self.l, self.e, self.book = frame, lines, frame.e, frame.e.p.book
        self.change = [ZERO] * (self.e.months + 1) # of what is paid in advance
        self.opening = ZERO
        rows = self.e.p.rows["securityUpdates"]
        for row in rows:
            self.row(row, rows)

    def row(self, row, rows):
        product = row.text("product", "operatingSystem")
        key = "osVersion" if product == "operatingSystem" else "databaseVersion"
        has = lambda w: product == "operatingSystem" or w.text("databaseEngine", "none") != "none"
        mine = [x for x in self.e.loads if x.w.text(key) and has(x.w) and row_for(rows, product, x.w.text(key)) is row]
        per_core = row.text("basis", "perCore") == "perCore"
        units = by_slot(mine, lambda x: max(x.cores, row.int("minimumCores", 8)) if per_core else 1)
        first = month_of_date(row.date("endOfSupport") + timedelta(days=1))
        begin = row.month("firstPurchase")
        if begin is not None and begin >= first + 12 * len(SHARES): # nothing is sold any more
            return
        for k, (name, share) in enumerate(SHARES):
            start = self.e.column(first + 12 * k)
            bought = start if begin is None else max(start, self.e.column(begin))
            self.year(units, row.num("licenceCost") * row.num(name, share), start, bought)

    def year(self, units, price, start, bought):
        """Bought in a month for what then runs; cost evenly over what is left of the year, at once where nothing is."""
        if bought > self.e.months:
            return
        paid = self.book(self.f.on_premises(units, bought) * self.f.usage(bought) * price)
        months = max(start + 12 - bought, 1)
        to_date = lambda t: paid * F(min(t - bought + 1, months), months)
        before = self.book(to_date(0)) if bought < 1 else ZERO
        if bought < 1:
            self.opening += paid - before
        cost = ToDate(self.book, before)
        for t in range(max(bought, 1), self.e.months + 1):
            step = cost(to_date(t))
            self.l.add("onPremUpdates", t, -step)
            self.change[t] += (paid if t == bought else ZERO) - step
