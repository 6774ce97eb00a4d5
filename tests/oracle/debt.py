# SPDX-License-Identifier: GPL-3.0-or-later
"""A debt instrument, month by month (MODEL 4.6, 5)."""
from datetime import date, timedelta
from fractions import Fraction as F

from arithmetic import calendar_month, first_day, last_day, month_of_date, power, year_fraction
from counts import ZERO

SERIES = ("opening", "draws", "repayments", "finalRepayments", "pik", "closing", "interestAccrued", "interestPaid", "accrued",
          "carrying")


class Instrument:
    def __init__(self, estate, d):
        self.e, self.d, self.p, self.book = estate, d, estate.p, estate.p.book
        self.revolver = d.text("kind", "termLoan") == "revolver"
        self.convention = d.text("dayCount", "ACT/360")
        self.maturity = d.date("maturityDate") or date(2030, 12, 31)
        self.months = d.months("paymentMonths", "3,6,9,12")
        self.opening = last_day(estate.start - 1)
        self.principal = self.start_principal = d.num("principal")
        self.limit, self.fee_rate = (d.num("commitment"), d.num("commitmentFee")) if self.revolver else (ZERO, ZERO)
        self.payments = self.payment_days()
        self.paid_count = 0
        self.series = {s: [ZERO] * (estate.months + 1) for s in SERIES}
        self.level, self.level_rate = None, None
        self.discount = d.num("unamortisedDiscount")
        self.run_off = ZERO
        self.open()

    def payment_day(self, month):
        day = self.d.int("paymentDay", 31)
        return min(last_day(month), first_day(month) + timedelta(days=day - 1))

    def payment_days(self):
        """After the opening and before maturity, and maturity itself."""
        days, month = [], month_of_date(self.opening)
        while first_day(month) <= self.maturity:
            day = self.payment_day(month)
            if calendar_month(month) in self.months and self.opening < day < self.maturity:
                days.append(day)
            month += 1
        return days + [self.maturity]

    def last_payment(self):
        if self.d.get("lastPaymentDate"):
            return self.d.date("lastPaymentDate")
        month = month_of_date(self.opening)
        while calendar_month(month) not in self.months or self.payment_day(month) > self.opening:
            month -= 1
        return self.payment_day(month)

    def open(self):
        self.start_period(self.last_payment())
        self.earn(self.since, self.opening, 0)
        given = self.d.opt("openingAccruedInterest")
        if given is not None:
            self.interest, self.fee = given, ZERO
        self.booked, self.fee_booked = self.book(self.interest), self.book(self.fee)
        self.accrued = self.booked + self.fee_booked
        self.series["closing"][0] = self.principal
        self.series["accrued"][0] = self.accrued
        self.series["carrying"][0] = self.principal - self.discount

    def rate(self, t):
        """Of month t; an index is read on the first day of the month."""
        d = self.d
        if d.text("rateKind", "fixed") == "fixed":
            return d.num("coupon")
        rate = d.num("indexMultiplier", 1) * self.index(t)
        if d.opt("indexFloor") is not None:
            rate = max(rate, d.num("indexFloor"))
        rate += d.num("spread")
        return rate if d.opt("allInCap") is None else min(rate, d.num("allInCap"))

    def index(self, t):
        return self.index_row(t).num("rate")

    def index_row(self, t):
        day = first_day(self.e.month(t))
        rows = self.p.children("indexRate", self.p.ref(self.d, "index", "index"))
        known = [r for r in rows if r.date("date") <= day]
        return max(known, key=lambda r: (r.date("date"), -r.id))

    def fraction(self, day):
        return year_fraction(self.convention, self.since, day, self.maturity)

    def start_period(self, day):
        self.since = day
        self.interest = self.booked = self.fee = self.fee_booked = ZERO

    def earn(self, a, b, t):
        if a >= b or self.since >= self.maturity:
            return
        share = self.fraction(b) - self.fraction(a)
        self.interest += self.principal * self.rate(t) * share
        self.fee += max(self.limit - self.principal, ZERO) * self.fee_rate * share

    # --- a month ---

    def month(self, t):
        """Scheduled service; returns what the statement needs."""
        start, end = last_day(self.e.month(t) - 1), last_day(self.e.month(t))
        pays = {x for x in self.payments if start < x <= end}
        listed = {}
        if self.d.text("amortisation", "bullet") == "custom":
            for r in self.p.children("debtRow", self.d):
                if start < r.date("date") <= end and r.date("date") < self.maturity:
                    listed[r.date("date")] = listed.get(r.date("date"), ZERO) + r.num("principal")
        m = dict.fromkeys(("interest", "fee", "paid", "repaid", "final", "pik"), ZERO)
        self.now = m
        day = start
        for stop in sorted(pays | set(listed) | {end}):
            if day < self.maturity:
                self.earn(day, min(stop, self.maturity), t)
                self.book_interest(m)
            day = stop
            if stop in pays:
                self.pay(stop, t, m)
            if stop in listed:
                due = min(listed[stop], self.principal)
                self.principal -= due
                m["repaid"] += due
        self.amortise_discount(t, m)
        s = self.series
        s["opening"][t] = s["closing"][t - 1]
        s["interestAccrued"][t], s["interestPaid"][t] = m["interest"] + m["fee"], m["paid"]
        s["repayments"][t], s["finalRepayments"][t], s["pik"][t] = m["repaid"], m["final"], m["pik"]
        self.close(t)
        return m

    def close(self, t):
        self.series["closing"][t] = self.principal
        self.series["accrued"][t] = self.accrued
        self.series["carrying"][t] = self.principal - self.discount + self.run_off

    def book_interest(self, m):
        interest, fee = self.book(self.interest) - self.booked, self.book(self.fee) - self.fee_booked
        m["interest"] += interest
        m["fee"] += fee
        self.booked += interest
        self.fee_booked += fee
        self.accrued += interest + fee

    def pay(self, day, t, m):
        coupon = self.booked
        pik = self.book(self.d.num("pikShare") * coupon) if self.d.text("kind", "termLoan") in ("termLoan", "note") else ZERO
        m["paid"] += self.accrued - pik
        m["pik"] += pik
        self.accrued = ZERO
        self.principal += pik
        self.paid_count += 1
        if day == self.maturity:
            due = self.principal
            m["final"] += due
        else:
            due = min(self.instalment(coupon, t), self.principal)
        self.principal -= due
        m["repaid"] += due
        self.start_period(day)

    def instalment(self, coupon, t):
        kind, n = self.d.text("amortisation", "bullet"), len(self.payments)
        if kind == "equal":
            at = lambda k: self.book(self.start_principal * F(k, n))
            return at(self.paid_count) - at(self.paid_count - 1)
        if kind == "percentAYear":
            return self.book(self.start_principal * self.d.num("amortisationPerYear") / len(self.months))
        if kind == "annuity":
            return max(self.book(self.level_payment(t)) - coupon, ZERO)
        return ZERO

    def level_payment(self, t):
        key = None if self.d.text("rateKind", "fixed") == "fixed" else self.index_row(t).id
        if self.level is None or key != self.level_rate:
            i = self.rate(t) / len(self.months)
            left = len(self.payments) - self.paid_count + 1
            self.level_rate = key
            self.level = self.principal / left if i == 0 else self.principal * i / (1 - power(1 + i, -left, 1))
        return self.level

    def amortise_discount(self, t, m):
        life = (self.maturity - self.opening).days
        done = (min(last_day(self.e.month(t)), self.maturity) - self.opening).days
        to_date = self.book(self.discount * F(done, life)) if life > 0 else self.discount
        m["amortised"] = to_date - self.run_off
        self.run_off = to_date

    # --- the revolver ---

    def room(self, t):
        """What can still be drawn: nothing from the month of the expiry on."""
        expired = self.e.month(t) >= month_of_date(self.maturity)
        return ZERO if not self.revolver or expired else max(self.limit - self.principal, ZERO)

    def draw(self, t, amount):
        self.principal += amount
        self.series["draws"][t] += max(amount, ZERO)
        self.series["repayments"][t] += max(-amount, ZERO)
        self.close(t)
