# SPDX-License-Identifier: GPL-3.0-or-later
"""What an instrument's terms say: payment dates, rates, exchange rates (MODEL 1, 5)."""
from collections import namedtuple
from datetime import date, timedelta
from fractions import Fraction as F

from arithmetic import calendar_month, first_day, last_day, month_of_date
from counts import ZERO

DAY = timedelta(days=1)
Period = namedtuple("Period", "paid end due") # paid on, bears interest to, the date before its roll


def rolled(day, rule):
    """Saturdays and Sundays: the next business day; the one before where that lies in the next month and the rule is modified."""
    moved = day
    while rule != "none" and moved.weekday() >= 5:
        moved += DAY
    if rule == "modifiedFollowing" and moved.month != day.month:
        moved = day
        while moved.weekday() >= 5:
            moved -= DAY
    return moved


class Terms:
    def __init__(self, estate, d):
        self.e, self.d, self.p = estate, d, estate.p
        self.kind = d.text("kind", "termLoan")
        self.revolver = self.kind == "revolver"
        self.convention = d.text("dayCount", "ACT/360")
        self.maturity = d.date("maturityDate") or date(2030, 12, 31)
        self.months = d.months("paymentMonths", "3,6,9,12")
        self.opening = last_day(estate.start - 1)
        issued = d.date("issueDate")
        self.issued = issued if issued is not None and issued > self.opening else None
        self.limit, self.fee_rate = d.num("commitment"), d.num("commitmentFee")
        self.amortisation = "bullet" if self.revolver else d.text("amortisation", "bullet")
        self.coupon, self.spread = d.num("coupon"), d.num("spread")
        curve = self.p.ref(d, "index", "index")
        floating = d.text("rateKind", "fixed") == "floating"
        self.resets = sorted(self.p.children("indexRate", curve), key=lambda r: r.date("date")) if floating else []
        self.currency = d.text("currency") or self.p.company.text("currency", "USD")
        home = self.currency == self.p.company.text("currency", "USD")
        self.fx_rows = None if home else sorted((r.date("date"), r.num("rate")) for r in self.p.rows["fxRate"]
                                                if r.text("currency") == self.currency)
        self.since = self.issued or self.last_payment()
        self.date_payments()
        self.listed = self.list_instalments()

    # --- dates ---

    def grid_day(self, month):
        return min(last_day(month), first_day(month) + timedelta(days=self.d.int("paymentDay", 31) - 1))

    def grid(self, after, before):
        """Regular dates between two days, as dated."""
        days = [self.grid_day(m) for m in range(month_of_date(after), month_of_date(before) + 1) if calendar_month(m) in self.months]
        return [x for x in days if after < x < before]

    def on_grid(self, day):
        return day.month in self.months and day == self.grid_day(month_of_date(day))

    def period(self, due):
        paid = rolled(due, self.d.text("rollRule", "none"))
        return Period(paid, paid if self.d.flag("accrualAdjusted") else due, due)

    def last_payment(self):
        """As dated before its roll: the last one that was paid by the opening."""
        if self.d.get("lastPaymentDate"):
            return self.d.date("lastPaymentDate")
        before = self.grid(self.opening - timedelta(days=800), self.opening + DAY)
        return [x for x in before if self.period(x).paid <= self.opening][-1]

    def date_payments(self):
        """Those to come, from the last payment or the issue to maturity."""
        start, stub = self.since, self.d.text("stub", "shortFirst")
        first = self.d.date("firstPaymentDate") if self.issued else None
        given = [first] if first and first < self.maturity else []
        dues = given + self.grid(first or start, self.maturity)
        if stub == "longFirst" and not given and dues and not self.on_grid(start):
            dues = dues[1:]
        if stub == "longLast" and len(dues) > len(given) and not self.on_grid(self.maturity):
            dues = dues[:-1]
        periods = [self.period(x) for x in dues + [self.maturity]]
        self.periods = [x for k, x in enumerate(periods)
                        if x.paid > self.opening and (k + 1 == len(periods) or periods[k + 1].paid != x.paid)]
        self.last = self.periods[-1]
        self.first_accrual = self.period(start).end if not self.issued and not self.d.get("lastPaymentDate") else start

    def list_instalments(self):
        listed = {}
        if self.amortisation == "custom":
            paid = {x.due: x.paid for x in self.periods}
            for r in self.p.children("debtRow", self.d):
                day = paid.get(r.date("date"), r.date("date"))
                if self.opening < day <= self.last.paid:
                    listed[day] = listed.get(day, ZERO) + r.num("principal")
        return listed

    def left_after(self, day):
        """How many payments are still to come."""
        return sum(1 for x in self.periods if x.paid > day)

    # --- rates ---

    def index_on(self, day):
        """The index in force; before its first date the first."""
        known = [r for r in self.resets if r.date("date") <= day]
        return known[-1] if known else self.resets[0] if self.resets else None

    def rate_on(self, day):
        d = self.d
        if not self.resets:
            return self.coupon
        rate = d.num("indexMultiplier", 1) * self.index_on(day).num("rate")
        if d.opt("indexFloor") is not None:
            rate = max(rate, d.num("indexFloor"))
        rate += self.spread
        return rate if d.opt("allInCap") is None else min(rate, d.num("allInCap"))

    def set_rate(self, rate):
        if self.resets:
            self.spread = rate
        else:
            self.coupon = rate

    def adds_interest(self, due):
        """Whether a share of the interest of the period of that payment date is added to principal."""
        until = self.d.date("pikUntil")
        return (self.kind in ("termLoan", "note", "convertible") and self.d.num("pikShare") > 0
                and (until is None or due <= until))

    def period_after(self, day):
        """The one in which the night after the day lies."""
        return next((x for x in self.periods if x.end > day), self.last)

    def rate_of_period(self, day):
        adds = self.adds_interest(self.period_after(day).due)
        return self.rate_on(day) + (self.d.num("pikPremium") if adds else ZERO)

    def callable_on(self, day):
        first = self.d.date("firstCallDate")
        return self.d.opt("callPrice") is not None and (first is None or first <= day)

    # --- currency ---

    def fx(self, day):
        if self.fx_rows is None:
            return F(1)
        known = [rate for since, rate in self.fx_rows if since <= day]
        assert known, "no rate of %s on %s" % (self.currency, day)
        return known[-1]


