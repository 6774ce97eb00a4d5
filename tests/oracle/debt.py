# SPDX-License-Identifier: GPL-3.0-or-later
"""A debt instrument, day by day (MODEL 4.6, 5)."""
import math
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
        self.discount = self.left = d.num("unamortisedDiscount")
        self.effective_rate, self.solve_again, self.seen_index = None, bool(self.discount), None
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
        self.earn(self.since, self.opening, self.opening)
        given = self.d.opt("openingAccruedInterest")
        if given is not None:
            self.interest, self.fee = given, ZERO
        self.booked, self.fee_booked = self.book(self.interest), self.book(self.fee)
        self.accrued = self.booked + self.fee_booked
        self.series["closing"][0] = self.principal
        self.series["accrued"][0] = self.accrued
        self.series["carrying"][0] = self.principal - self.discount
        self.fee_unpaid = self.fee_booked
        self.rebase(self.opening)

    def rate(self, day):
        """In force on a day: an index is read on each of its dates."""
        d = self.d
        if d.text("rateKind", "fixed") == "fixed":
            return d.num("coupon")
        rate = d.num("indexMultiplier", 1) * self.index_row(day).num("rate")
        if d.opt("indexFloor") is not None:
            rate = max(rate, d.num("indexFloor"))
        rate += d.num("spread")
        return rate if d.opt("allInCap") is None else min(rate, d.num("allInCap"))

    def index_rows(self):
        return self.p.children("indexRate", self.p.ref(self.d, "index", "index"))

    def index_row(self, day):
        if self.d.text("rateKind", "fixed") == "fixed":
            return None
        known = [r for r in self.index_rows() if r.date("date") <= day]
        if not known:
            return min(self.index_rows(), key=lambda r: (r.date("date"), r.id))
        return max(known, key=lambda r: (r.date("date"), r.id))

    def resets(self, start, end):
        if self.d.text("rateKind", "fixed") == "fixed":
            return set()
        return {r.date("date") for r in self.index_rows() if start < r.date("date") < end}

    def fraction(self, day):
        return year_fraction(self.convention, self.since, day, self.maturity)

    def start_period(self, day):
        self.since = day
        self.interest = self.booked = self.fee = self.fee_booked = ZERO

    def earn(self, a, b, day):
        if a >= b or self.since >= self.maturity:
            return
        share = self.fraction(b) - self.fraction(a)
        self.interest += self.principal * self.rate(day) * share
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
        m = dict.fromkeys(("interest", "fee", "paid", "repaid", "final", "pik", "amortised", "cash"), ZERO)
        self.now = m
        day = start
        for stop in sorted(pays | set(listed) | self.resets(start, end) | {end}):
            if day < self.maturity:
                self.read_index(day, m)
                self.earn(day, min(stop, self.maturity), day)
                self.book_interest(m)
            day = stop
            if stop in pays or stop in listed:
                self.amortise(stop, m)
            if stop in pays:
                self.pay(stop, t, m)
            if stop in listed:
                due = min(listed[stop], self.principal)
                self.principal -= due
                m["repaid"] += due
            if stop == self.maturity and stop in pays:
                m["amortised"] += self.left
                self.left, self.discount = ZERO, ZERO
            elif (stop in pays or stop in listed) and not self.revolver:
                self.rebase(stop)
        self.amortise(end, m)
        s = self.series
        s["opening"][t] = s["closing"][t - 1]
        s["interestAccrued"][t], s["interestPaid"][t] = m["interest"] + m["fee"], m["paid"]
        s["repayments"][t], s["finalRepayments"][t], s["pik"][t] = m["repaid"], m["final"], m["pik"]
        self.close(t)
        return m

    def close(self, t):
        self.series["closing"][t] = self.principal
        self.series["accrued"][t] = self.accrued
        self.series["carrying"][t] = self.principal - self.left

    def book_interest(self, m):
        interest, fee = self.book(self.interest) - self.booked, self.book(self.fee) - self.fee_booked
        m["interest"] += interest
        m["fee"] += fee
        self.booked += interest
        self.fee_booked += fee
        self.accrued += interest + fee
        self.fee_unpaid += fee
        pik = self.d.num("pikShare") if self.d.text("kind", "termLoan") in ("termLoan", "note", "convertible") else ZERO
        m["cash"] += interest * (1 - pik) + fee

    def pay(self, day, t, m):
        coupon = self.booked
        pik = self.book(self.d.num("pikShare") * coupon) if self.d.text("kind", "termLoan") in ("termLoan", "note", "convertible") else ZERO
        m["paid"] += self.accrued - pik
        m["pik"] += pik
        self.accrued = self.fee_unpaid = ZERO
        self.principal += pik
        self.paid_count += 1
        if day == self.maturity:
            due = self.principal
            m["final"] += due
        else:
            due = min(self.instalment(coupon, day), self.principal)
        self.principal -= due
        m["repaid"] += due
        self.start_period(day)

    def instalment(self, coupon, day):
        kind, n = self.d.text("amortisation", "bullet"), len(self.payments)
        if kind == "equal":
            at = lambda k: self.book(self.start_principal * F(k, n))
            return at(self.paid_count) - at(self.paid_count - 1)
        if kind == "percentAYear":
            return self.book(self.start_principal * self.d.num("amortisationPerYear") / len(self.months))
        if kind == "annuity":
            return max(self.book(self.level_payment(day)) - coupon, ZERO)
        return ZERO

    def level_payment(self, day):
        """At the rate of the day before: that of the last reset."""
        before = day - timedelta(days=1)
        key = getattr(self.index_row(before), "id", None)
        if self.level is None or key != self.level_rate:
            i = self.rate(before) / len(self.months)
            left = len(self.payments) - self.paid_count + 1
            self.level_rate = key
            self.level = self.principal / left if i == 0 else self.principal * i / (1 - power(1 + i, -left, 1))
        return self.level

    # --- discount: effective interest; of a revolver evenly by days ---

    def rebase(self, day):
        self.base_day = day
        self.base = self.left if self.revolver else self.principal - self.left + self.accrued - self.fee_unpaid

    def amortise(self, day, m):
        if not self.discount or day <= self.base_day:
            return
        if self.revolver:
            life, gone = (self.maturity - self.base_day).days, (min(day, self.maturity) - self.base_day).days
            left = self.book(self.base * F(life - gone, life))
        elif self.effective_rate is None:
            return
        else:
            growth = power(1 + self.effective_rate, (day - self.base_day).days, 365)
            left = self.book(self.principal - self.base * growth + self.accrued - self.fee_unpaid)
        m["amortised"] += self.left - left
        self.left = left

    def read_index(self, day, m):
        """A new rate gives a new effective rate, and a new level payment where it changes."""
        row = self.index_row(day)
        if self.seen_index is not None and row is not self.seen_index:
            self.level, self.solve_again = None, True
        self.seen_index = row
        if self.discount and self.solve_again and not self.revolver:
            self.amortise(day, m)
            self.rebase(day)
            self.effective_rate = self.solve(day)
            self.solve_again = False

    def flows(self, day):
        """(days from the day, amount) of what the terms still pay, the index held."""
        d, kind = self.d, self.d.text("amortisation", "bullet")
        principal, interest, rate = float(self.principal), float(self.accrued - self.fee_unpaid), float(self.rate(day))
        pik = float(d.num("pikShare")) if d.text("kind", "termLoan") in ("termLoan", "note", "convertible") else 0.0
        listed = {}
        if kind == "custom":
            for r in self.p.children("debtRow", d):
                if day < r.date("date") < self.maturity:
                    listed[r.date("date")] = listed.get(r.date("date"), 0.0) + float(r.num("principal"))
        n, count, since, at = len(self.payments), self.paid_count, self.since, day
        level = float(self.level) if self.level is not None else None
        fraction = lambda a, b: float(year_fraction(self.convention, a, b, self.maturity))
        flows = []
        pays = {x for x in self.payments if x > day}
        for stop in sorted(pays | set(listed)):
            interest += principal * rate * (fraction(since, stop) - fraction(since, at))
            at, paid = stop, 0.0
            if stop in pays:
                count += 1
                if kind == "annuity" and stop != self.maturity and level is None:
                    i = rate / len(self.months)
                    left = n - count + 1
                    level = principal / left if i == 0 else principal * i / (1 - (1 + i) ** -left)
                added = interest * pik
                due = {"equal": float(self.start_principal) / n,
                       "percentAYear": float(self.start_principal * d.num("amortisationPerYear")) / len(self.months),
                       "annuity": max(0.0, (level or 0.0) - interest)}.get(kind, 0.0)
                due = principal + added if stop == self.maturity else min(due, principal + added)
                paid += interest - added + due
                principal += added - due
                interest, since = 0.0, stop
            if stop in listed:
                due = min(listed[stop], principal)
                principal -= due
                paid += due
            if paid:
                flows.append(((stop - day).days, paid))
        return flows

    def solve(self, day):
        """y with sum of flows / (1 + y)^(days/365) = carrying amount + accrued interest, to 12 decimals; -95 % to 1,000 %."""
        flows, value = self.flows(day), float(self.base)
        low, high = math.log(0.05), math.log(11.0)
        for _ in range(200):
            x = (low + high) / 2
            if x in (low, high):
                break
            if sum(a * math.exp(-x * days / 365) for days, a in flows) > value:
                low = x
            else:
                high = x
        return F(round(math.expm1((low + high) / 2) * 10 ** 12), 10 ** 12)

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
