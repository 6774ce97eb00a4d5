# SPDX-License-Identifier: GPL-3.0-or-later
"""A debt instrument, day by day (MODEL 4.6, 5)."""
from datetime import date, timedelta
from fractions import Fraction as F

from arithmetic import ToDate, calendar_month, first_day, last_day, month_of_date, power, year_fraction
from counts import ZERO
from effective import Discount, effective_rate

SERIES = ("opening", "draws", "repayments", "finalRepayments", "pik", "closing", "interestAccrued", "interestPaid", "accrued",
          "carrying")


class Terms:
    """What does not change: dates, rates, instalments as agreed."""

    def __init__(self, estate, d):
        self.e, self.d, self.p, self.book = estate, d, estate.p, estate.p.book
        self.kind = d.text("kind", "termLoan")
        self.revolver = self.kind == "revolver"
        self.convention = d.text("dayCount", "ACT/360")
        self.maturity = d.date("maturityDate") or date(2030, 12, 31)
        self.months = d.months("paymentMonths", "3,6,9,12")
        self.opening = last_day(estate.start - 1)
        self.limit, self.fee_rate = d.num("commitment"), d.num("commitmentFee")
        self.amortisation = d.text("amortisation", "bullet")
        self.payments = self.payment_days()
        self.listed = {}
        if self.amortisation == "custom" and not self.revolver:
            for r in self.p.children("debtRow", d):
                if self.opening < r.date("date") <= self.maturity:
                    self.listed[r.date("date")] = self.listed.get(r.date("date"), ZERO) + r.num("principal")
        curve = self.p.ref(d, "index", "index")
        floating = d.text("rateKind", "fixed") == "floating"
        self.resets = sorted(self.p.children("indexRate", curve), key=lambda r: r.date("date")) if floating else []

    def payment_day(self, month):
        return min(last_day(month), first_day(month) + timedelta(days=self.d.int("paymentDay", 31) - 1))

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

    def index_on(self, day):
        """The index in force; before its first date the first."""
        known = [r for r in self.resets if r.date("date") <= day]
        return known[-1] if known else self.resets[0] if self.resets else None

    def rate_on(self, day):
        d = self.d
        if not self.resets:
            return d.num("coupon")
        rate = d.num("indexMultiplier", 1) * self.index_on(day).num("rate")
        if d.opt("indexFloor") is not None:
            rate = max(rate, d.num("indexFloor"))
        rate += d.num("spread")
        return rate if d.opt("allInCap") is None else min(rate, d.num("allInCap"))

    def next_period_end(self, day):
        return min((x for x in self.payments if x > day), default=self.maturity)

    def adds_interest(self, period_end):
        """Whether a share of the interest of the period that ends on the day is added to principal."""
        until = self.d.date("pikUntil")
        return (self.kind in ("termLoan", "note", "convertible") and self.d.num("pikShare") > 0
                and (until is None or period_end <= until))

    def rate_of_period(self, day):
        return self.rate_on(day) + (self.d.num("pikPremium") if self.adds_interest(self.next_period_end(day)) else ZERO)


class Instrument(Terms):
    def __init__(self, estate, d):
        super().__init__(estate, d)
        self.principal = self.start_principal = self.basis = d.num("principal")
        self.paid_count, self.level, self.level_from = 0, None, 0
        self.instalments = ToDate(self.book)
        self.paid_ahead, self.factor = ZERO, F(1)
        self.series = {s: [ZERO] * (estate.months + 1) for s in SERIES}
        self.discount = Discount(self.book, d.num("unamortisedDiscount"))
        self.open()

    def open(self):
        self.start_period(self.last_payment())
        share = self.fraction(self.opening)
        given = self.d.opt("openingAccruedInterest")
        if given is None:
            self.interest = self.principal * self.rate_on(self.opening) * share
            self.fee = self.undrawn_on(self.opening) * self.fee_rate * share
        else:
            self.interest = given
        self.booked, self.fee_booked = self.book(self.interest), self.book(self.fee)
        self.accrued, self.fee_accrued = self.booked, self.fee_booked
        self.index = self.index_on(self.opening)
        self.resume_discount(self.opening)
        self.close(0)

    def fraction(self, day):
        return year_fraction(self.convention, self.since, day, self.maturity)

    def start_period(self, day):
        self.since = day
        self.interest = self.booked = self.fee = self.fee_booked = ZERO

    def undrawn_on(self, day):
        until = self.d.date("availableUntil")
        end = self.maturity if until is None else min(until + timedelta(days=1), self.maturity)
        return max(self.limit - self.principal, ZERO) if self.revolver and day < end else ZERO

    # --- a month ---

    def month(self, t, proceeds=()):
        """Scheduled service, and prepayment out of (day, proceeds) of share issues; returns what the statement needs."""
        start, end = last_day(self.e.month(t) - 1), last_day(self.e.month(t))
        resets = {r.date("date") for r in self.resets}
        self.m = m = dict.fromkeys(("interest", "fee", "paid", "repaid", "final", "pik", "amortised", "cash", "swept", "lost", "prepaid", "premium", "loss"), ZERO)
        day = start
        issued = [x for x, _ in proceeds]
        for stop in sorted({x for x in [*self.payments, *self.listed, *resets, *issued, end] if start < x <= end}):
            self.accrue(day, stop)
            day = stop
            if stop in self.payments or stop in self.listed:
                self.settle_discount(stop)
                if stop in self.payments:
                    self.pay(stop)
                if stop in self.listed and stop < self.maturity:
                    self.repay(min(self.after_paid_ahead(self.listed_due(stop)), self.principal))
                if stop == self.maturity:
                    m["amortised"] += self.discount.clear()
                elif self.discount.active and not self.revolver:
                    self.discount.rebase(stop, self.principal, self.accrued)
            for on, amount in proceeds:
                if on == stop:
                    self.prepay_from(amount, stop)
        self.settle_discount(end)
        s = self.series
        s["opening"][t] = s["closing"][t - 1]
        s["interestAccrued"][t], s["interestPaid"][t] = m["interest"] + m["fee"], m["paid"]
        s["repayments"][t], s["finalRepayments"][t], s["pik"][t] = m["repaid"] + m["prepaid"], m["final"], m["pik"]
        self.close(t)
        return m

    def prepay_from(self, available, day):
        """As much principal as they pay for at the call price, par without one; repaid in full, accrued interest is paid at once."""
        self.settle_discount(day)
        price = self.d.num("callPrice", 1)
        amount = min(self.principal, F(int(available / price * self.book.scale), self.book.scale))
        premium, m = self.book(amount * (price - 1)), self.m
        part = self.discount.remove(amount, self.principal)
        self.prepay(amount)
        m["prepaid"], m["premium"], m["loss"] = m["prepaid"] + amount, m["premium"] + premium, m["loss"] + premium + part
        if self.principal <= 0:
            m["paid"] += self.accrued
            self.accrued = self.interest = self.booked = ZERO
        self.resume_discount(day)

    def listed_due(self, day):
        return self.listed[day] if self.factor == 1 else self.book(self.listed[day] * self.factor)

    def close(self, t):
        self.series["closing"][t] = self.principal
        self.series["accrued"][t] = self.accrued + self.fee_accrued
        self.series["carrying"][t] = self.principal - self.discount.left

    def accrue(self, a, b):
        """Interest of a span in which nothing happens, at the rate in force."""
        if a >= self.maturity:
            return
        b = min(b, self.maturity)
        if self.index_on(a) is not self.index:
            self.index, self.level, self.solve = self.index_on(a), None, True
        if self.solve and self.discount.active and not self.revolver:
            self.solve_discount(a)
        share, m = self.fraction(b) - self.fraction(a), self.m
        self.interest += self.principal * self.rate_of_period(a) * share
        step = self.book(self.interest) - self.booked
        self.booked += step
        self.accrued += step
        m["interest"] += step
        m["cash"] += step * (1 - (self.d.num("pikShare") if self.adds_interest(self.next_period_end(a)) else ZERO))
        self.fee += self.undrawn_on(a) * self.fee_rate * share
        step = self.book(self.fee) - self.fee_booked
        self.fee_booked += step
        self.fee_accrued += step
        m["fee"] += step
        m["cash"] += step

    def pay(self, day):
        coupon, m = self.booked, self.m
        pik = self.book(self.d.num("pikShare") * coupon) if self.adds_interest(day) else ZERO
        m["paid"] += self.accrued + self.fee_accrued - pik
        m["pik"] += pik
        self.accrued = self.fee_accrued = ZERO
        self.principal += pik
        self.paid_count += 1
        if day == self.maturity:
            m["final"] += self.principal
            self.repay(self.principal)
        elif not self.revolver:
            self.repay(min(self.after_paid_ahead(self.instalment(coupon, day)), self.principal))
        self.start_period(day)

    def repay(self, amount):
        self.principal -= amount
        self.m["repaid"] += amount

    # --- instalments ---

    def instalment(self, coupon, day):
        if self.amortisation == "equal":
            left = len(self.payments) - self.level_from
            return self.instalments(self.start_principal * F(self.paid_count - self.level_from, left))
        if self.amortisation == "percentAYear":
            return self.book(self.basis * self.d.num("amortisationPerYear") / len(self.months))
        if self.amortisation == "annuity":
            if self.level is None:
                self.level = annuity(self.principal, self.rate_on(day - timedelta(days=1)) / len(self.months),
                                     len(self.payments) - self.paid_count + 1)
            return max(self.book(self.level) - coupon, ZERO)
        return ZERO

    def after_paid_ahead(self, due):
        used = min(self.paid_ahead, due)
        self.paid_ahead -= used
        return due - used

    def prepay(self, amount):
        """A prepayment that shortens takes the earliest instalments, an annuity ends earlier; else all later ones are lowered."""
        before = self.principal
        self.principal -= amount
        if self.d.text("prepaymentEffect", "shorten") == "relevel":
            ratio = self.principal / before if before else F(1)
            self.basis *= ratio
            self.factor *= ratio
            self.paid_ahead *= ratio
            self.start_principal, self.level_from, self.level = self.principal, self.paid_count, None
            self.instalments = ToDate(self.book)
        elif self.amortisation != "annuity":
            self.paid_ahead += amount

    # --- discount ---

    def settle_discount(self, day):
        d = self.discount
        self.m["amortised"] += d.evenly_to(day, self.maturity) if self.revolver else d.cost_to(day, self.principal, self.accrued)

    def resume_discount(self, day):
        """Something happened to the principal: the rate is solved again."""
        self.solve = not self.revolver
        if self.revolver:
            self.discount.base, self.discount.since = self.discount.left, day
        else:
            self.discount.rebase(day, self.principal, self.accrued)

    def solve_discount(self, day):
        d = self.discount
        self.settle_discount(day)
        d.rebase(day, self.principal, self.accrued)
        d.rate = effective_rate(self.flows(day), float(d.base))
        self.solve = False

    def flows(self, day):
        """(days, amount) still to be paid by the terms, the index held flat, nothing rounded."""
        flows, principal, accrued, since, span = [], float(self.principal), float(self.accrued), self.since, day
        rate, premium = float(self.rate_on(day)), float(self.d.num("pikPremium"))
        ahead, level = float(self.paid_ahead), None if self.level is None else float(self.level)
        count = self.paid_count
        for stop in sorted({x for x in [*self.payments, *self.listed] if x > day}):
            adds = self.adds_interest(self.next_period_end(stop - timedelta(days=1)))
            share = year_fraction(self.convention, since, stop, self.maturity) - year_fraction(self.convention, since, span, self.maturity)
            accrued += principal * (rate + (premium if adds else 0)) * float(share)
            span, paid = stop, 0.0
            if stop in self.payments:
                count += 1
                pik = accrued * float(self.d.num("pikShare")) if adds else 0.0
                due = principal + pik
                if stop != self.maturity:
                    if self.amortisation == "annuity" and level is None:
                        level = float(annuity(F(due), F(rate) / len(self.months), len(self.payments) - count + 1))
                    planned = self.planned(level, accrued)
                    used = min(ahead, planned)
                    ahead -= used
                    due = min(planned - used, due)
                paid += accrued - pik + due
                principal += pik - due
                accrued, since = 0.0, stop
            if stop in self.listed and stop < self.maturity:
                planned = float(self.listed[stop] * self.factor)
                used = min(ahead, planned)
                ahead -= used
                due = min(planned - used, principal)
                principal -= due
                paid += due
            if paid:
                flows.append(((stop - day).days, paid))
        return flows

    def planned(self, level, interest):
        if self.amortisation == "equal":
            return float(self.start_principal / max(1, len(self.payments) - self.level_from))
        if self.amortisation == "percentAYear":
            return float(self.basis * self.d.num("amortisationPerYear") / len(self.months))
        return max(0.0, level - interest) if self.amortisation == "annuity" else 0.0

    # --- revolver and sweep, at the month's end ---

    def room(self, t):
        """What can still be drawn: nothing from the month of the expiry on."""
        expired = self.e.month(t) >= month_of_date(self.maturity)
        return ZERO if not self.revolver or expired else self.undrawn_on(last_day(self.e.month(t)))

    def draw(self, t, amount):
        self.principal += amount
        self.series["draws"][t] += max(amount, ZERO)
        self.series["repayments"][t] += max(-amount, ZERO)
        self.close(t)

    def callable(self, t):
        first = self.d.date("firstCallDate")
        return self.d.opt("callPrice") is not None and (first is None or first <= last_day(self.e.month(t)))

    def sweep(self, t, budget):
        """(principal and premium, interest, loss): principal in whole minor units at the call price; the discount goes pro rata. All of
        it only where the budget holds the accrued interest too, which is then paid at once."""
        price = self.d.num("callPrice")
        most = lambda money: F(int(max(money, ZERO) / price * self.book.scale), self.book.scale) # rounded down
        amount = most(budget)
        if amount >= self.principal:
            whole = self.principal * price + self.accrued <= budget
            amount = self.principal if whole else min(self.principal, most(budget - self.accrued))
        if not amount:
            return ZERO, ZERO, ZERO
        premium = self.book(amount * (price - 1))
        part = self.discount.remove(amount, self.principal)
        self.prepay(amount)
        self.series["repayments"][t] += amount
        interest = ZERO
        if self.principal <= 0:
            interest = self.accrued
            self.series["interestPaid"][t] += interest
            self.accrued = self.interest = self.booked = ZERO
        self.resume_discount(last_day(self.e.month(t)))
        self.close(t)
        return amount + premium, interest, premium + part


def annuity(principal, rate, payments):
    if rate == 0:
        return principal / payments
    return principal * rate / (1 - power(1 + rate, -payments, 1))
