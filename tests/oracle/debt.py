# SPDX-License-Identifier: GPL-3.0-or-later
"""A debt instrument, day by day, in its own currency; what it reports of a month is in the project's (MODEL 4.6, 5)."""
from datetime import timedelta
from fractions import Fraction as F

from arithmetic import ToDate, last_day, month_of_date, year_fraction
from counts import ZERO
from effective import Discount, effective_rate
from remaining import Run, annuity
from terms import Terms

SERIES = ("opening", "draws", "repayments", "finalRepayments", "pik", "exchanged", "forgiven", "converted", "retranslated",
          "closing", "interestAccrued", "interestPaid", "accrued", "carrying", "gains")
MONTH = ("interest", "fee", "paid", "scheduled", "final", "pik", "amortised", "cash", "prepaid", "premium", "gain", "draws",
         "draw_cash", "costs", "exchanged", "forgiven", "converted", "equity", "transferred")


class Instrument(Terms):
    def __init__(self, estate, d):
        super().__init__(estate, d)
        self.book = estate.p.book
        self.principal = ZERO if self.issued else d.num("principal")
        self.basis = self.principal
        self.drawn_ever = self.principal
        self.instalments, self.level, self.paid_ahead, self.factor = None, None, ZERO, F(1)
        self.owed = None # (coupon, of it added, instalment) of a period that has ended and is paid later
        self.series = {s: [ZERO] * (estate.months + 1) for s in SERIES}
        self.discount = Discount(self.book, ZERO if self.issued else d.num("unamortisedDiscount"))
        self.regrow(self.opening)
        self.open()

    def open(self):
        self.accrued = self.fee_accrued = ZERO
        self.start_period(self.first_accrual)
        if self.issued:
            self.index = None
            self.solve = False
            return self.close(0)
        given = self.d.opt("openingAccruedInterest")
        if given is not None:
            self.accrued = self.interest = self.booked = given
        for x in self.periods: # a period may have ended whose payment rolls past the opening
            if x.end <= self.opening:
                self.accrued_before(x.end, given)
                self.end_period(x, x.end)
        self.accrued_before(self.opening, given)
        self.index = self.index_on(self.opening)
        self.resume_discount(self.opening)
        self.close(0)

    def accrued_before(self, day, given):
        """Of the running period, on the opening principal at the rate of the opening, unless given."""
        if given is None:
            share = self.fraction(day)
            self.interest = self.bearing() * self.rate_on(self.opening) * share
            self.fee = self.undrawn_on(self.opening) * self.fee_rate * share
            self.booked, self.fee_booked = self.book(self.interest), self.book(self.fee)
            self.accrued, self.fee_accrued = self.accrued + self.booked, self.fee_accrued + self.fee_booked

    def fraction(self, day):
        return year_fraction(self.convention, self.since_day, day, self.maturity)

    def start_period(self, day):
        self.since_day = day
        self.interest = self.booked = self.fee = self.fee_booked = ZERO

    def commitment_end(self):
        until = self.d.date("availableUntil")
        return self.maturity if until is None else min(until + timedelta(days=1), self.maturity)

    def undrawn_on(self, day):
        """What could be drawn; what a loan has drawn once is not drawn again."""
        if day >= self.commitment_end() or (self.issued and day < self.issued) or self.kind not in ("termLoan", "revolver"):
            return ZERO
        return max(self.limit - (self.principal if self.revolver else self.drawn_ever), ZERO)

    # --- a month ---

    def begin(self, t):
        self.m = dict.fromkeys(MONTH, ZERO)
        self.at = last_day(self.e.month(t) - 1)

    def home(self, amount, day):
        return amount if self.fx_rows is None else self.book(amount * self.fx(day))

    def note(self, key, amount, day):
        self.m[key] += self.home(amount, day)

    def stops(self, start, end):
        days = {x.paid for x in self.periods} | {x.end for x in self.periods} | set(self.listed)
        days |= {r.date("date") for r in self.resets}
        return {x for x in days if start < x <= end}

    def advance(self, day):
        """Interest to the day, at the rates in force."""
        if self.at < day:
            if not self.issued or self.at >= self.issued:
                self.accrue(self.at, day)
            self.at = day

    def serve(self, day):
        """What is scheduled on the day."""
        due = [x for x in self.periods if x.paid == day]
        if due or day in self.listed:
            self.settle_discount(day)
            if due:
                self.pay(due[0], day)
            if day in self.listed and day < self.last.paid:
                self.repay(min(self.after_paid_ahead(self.book(self.listed[day] * self.factor)), self.principal), day)
            if day == self.last.paid:
                self.note("amortised", self.discount.clear(), day)
            elif self.discount.active and not self.revolver:
                self.discount.rebase(day, self.principal, self.accrued)

    def finish(self, t):
        end, s, m = last_day(self.e.month(t)), self.series, self.m
        self.settle_discount(end)
        for name, key in (("draws", "draws"), ("finalRepayments", "final"), ("pik", "pik"), ("exchanged", "exchanged"),
                          ("forgiven", "forgiven"), ("converted", "converted"), ("interestPaid", "paid")):
            s[name][t] = m[key]
        s["opening"][t] = s["closing"][t - 1]
        s["interestAccrued"][t] = m["interest"] + m["fee"]
        s["repayments"][t] = m["scheduled"] + m["prepaid"]
        self.close(t)
        self.retranslate(t)
        s["gains"][t] = m["gain"]
        return m

    def retranslate(self, t):
        """What the balances moved by beyond the month's flows comes from the exchange rate."""
        s, m = self.series, self.m
        flows = m["draws"] - m["scheduled"] - m["prepaid"] + m["pik"] + m["exchanged"] - m["forgiven"] - m["converted"]
        accruals = m["interest"] + m["fee"] - m["paid"] - m["pik"]
        self.accrued_retranslated = s["accrued"][t] - s["accrued"][t - 1] - accruals
        s["retranslated"][t] = s["closing"][t] - s["closing"][t - 1] - flows
        if self.fx_rows is not None:
            debt = lambda u: s["carrying"][u] + s["accrued"][u]
            cash = m["draw_cash"] - m["scheduled"] - m["prepaid"] - m["premium"] - m["costs"] - m["paid"]
            cost = m["interest"] + m["fee"] + m["amortised"] - m["gain"]
            m["gain"] -= debt(t) - debt(t - 1) - (cash + cost + m["transferred"] - m["equity"])

    def close(self, t):
        end = last_day(self.e.month(t))
        self.series["closing"][t] = self.home(self.principal, end)
        self.series["accrued"][t] = self.home(self.accrued + self.fee_accrued, end)
        self.series["carrying"][t] = self.home(self.principal - self.discount.left, end)

    def add_interest(self, a, b):
        """Of a span in which nothing happens; returns what is booked of interest and fee."""
        share = self.fraction(b) - self.fraction(a)
        self.interest += self.bearing() * self.rate_of_period(a) * share
        if a < self.commitment_end():
            share = self.fraction(min(b, self.commitment_end())) - self.fraction(a)
            self.fee += self.undrawn_on(a) * self.fee_rate * share
        steps = self.book(self.interest) - self.booked, self.book(self.fee) - self.fee_booked
        self.booked, self.fee_booked = self.booked + steps[0], self.fee_booked + steps[1]
        self.accrued, self.fee_accrued = self.accrued + steps[0], self.fee_accrued + steps[1]
        return steps

    def accrue(self, a, b):
        if self.index_on(a) is not self.index:
            self.index, self.level, self.solve = self.index_on(a), None, True
        if self.solve and self.discount.active and not self.revolver and a < self.last.end:
            self.solve_discount(a)
        if a < self.last.end:
            until = min(b, self.last.end)
            interest, fee = self.add_interest(a, until)
            self.note("interest", interest, b)
            fee = self.home(fee, max(a, min(b, self.commitment_end())))
            self.m["fee"] += fee
            adds = self.adds_interest(self.period_after(a).due)
            self.m["cash"] += self.home(interest, b) * (1 - (self.d.num("pikShare") if adds else ZERO)) + fee
        for x in self.periods:
            if x.end == b < x.paid:
                self.settle_discount(b)
                self.end_period(x, b)
                if self.discount.active and not self.revolver:
                    self.discount.rebase(b, self.principal, self.accrued)

    def bearing(self):
        """Interest runs as if what is due for an ended period had been paid on its date."""
        return self.principal if self.owed is None else self.principal + self.owed[1] - self.owed[2]

    def end_period(self, period, day):
        coupon = self.booked
        pik = self.book(self.d.num("pikShare") * coupon) if self.adds_interest(period.due) else ZERO
        self.owed = coupon, pik, self.due(period, coupon, self.principal + pik, day)
        self.start_period(day)

    def due(self, period, coupon, owing, day):
        if period is self.last:
            return owing
        return min(self.after_paid_ahead(self.instalment(coupon, owing, period, day)), owing)

    def pay(self, period, day):
        if self.owed is None:
            self.end_period(period, day)
        _, pik, instalment = self.owed
        self.note("paid", self.accrued + self.fee_accrued - self.booked - self.fee_booked - pik, day)
        self.note("pik", pik, day)
        self.accrued, self.fee_accrued, self.owed = self.booked, self.fee_booked, None
        self.principal += pik
        if period is self.last:
            instalment = self.principal
            self.note("final", instalment, day)
        self.repay(min(instalment, self.principal), day)

    def repay(self, amount, day):
        self.principal -= amount
        self.note("scheduled", amount, day)

    # --- instalments ---

    def instalment(self, coupon, owing, period, day):
        if self.amortisation == "equal":
            self.paid_of += 1
            return self.instalments(self.start_principal * F(self.paid_of, self.of))
        if self.amortisation == "percentAYear":
            return self.book(self.basis * self.d.num("amortisationPerYear") / len(self.months))
        if self.amortisation == "annuity":
            if self.level is None:
                self.level = annuity(owing, self.rate_on(day - timedelta(days=1)) / len(self.months), self.left_after(period.paid) + 1)
            return max(self.book(self.level) - coupon, ZERO)
        return ZERO

    def after_paid_ahead(self, due):
        used = min(self.paid_ahead, due)
        self.paid_ahead -= used
        return due - used

    def regrow(self, day):
        """Equal instalments of what is there now over the payments after the day; a new level."""
        self.start_principal, self.paid_of, self.of = self.principal + self.paid_ahead, 0, max(1, self.left_after(day))
        self.instalments, self.level = ToDate(self.book), None

    def shrink(self, amount, day):
        """A share of the principal leaves, and of all instalments."""
        ratio = (self.principal - amount) / self.principal if self.principal else F(1)
        self.principal -= amount
        self.basis *= ratio
        self.factor *= ratio
        self.paid_ahead = self.book(self.paid_ahead * ratio)
        self.regrow(day)

    def prepay(self, amount, day):
        """A prepayment that shortens takes the earliest instalments, an annuity ends earlier; else all later ones are lowered."""
        if self.d.text("prepaymentEffect", "shorten") == "relevel":
            return self.shrink(amount, day)
        self.principal -= amount
        if self.amortisation != "annuity":
            self.paid_ahead += amount

    def grow(self, amount, day):
        self.principal += amount
        self.basis += amount
        self.regrow(day)

    def interest_at_once(self, day):
        """Repaid in full: what has accrued is paid. A revolver lives on and pays on its next date."""
        if self.principal <= 0 and not self.revolver:
            self.note("paid", self.accrued, day)
            self.accrued = self.interest = self.booked = ZERO
            self.owed = None

    # --- discount ---

    def settle_discount(self, day):
        d = self.discount
        self.note("amortised", d.evenly_to(day, self.maturity) if self.revolver else d.cost_to(day, self.principal, self.accrued), day)

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

    def flows(self, day, accrued=True):
        """(days, amount) still to be paid by the terms, the index held flat, nothing rounded; or without what has accrued."""
        run, flows = Run(self, day, accrued), []
        for stop in sorted({x.paid for x in self.periods} | {x.end for x in self.periods} | set(self.listed)):
            if stop > day:
                paid = run.to(stop)
                if paid:
                    flows.append(((stop - day).days, paid))
        return flows

    # --- revolver and sweep, at the month's end ---

    def room(self, t):
        """What can still be drawn: nothing from the month of the expiry on."""
        expired = self.e.month(t) >= month_of_date(self.maturity)
        return ZERO if expired else self.undrawn_on(last_day(self.e.month(t)))

    def draw(self, t, amount):
        self.principal += amount
        self.series["draws"][t] += max(amount, ZERO)
        self.series["repayments"][t] += max(-amount, ZERO)
        self.close(t)

    def sweep(self, t, budget):
        """(principal and premium, interest, loss): principal in whole minor units at the call price; the discount goes pro rata. All of
        it only where the budget holds the accrued interest too, which is then paid at once."""
        price, day = self.d.num("callPrice"), last_day(self.e.month(t))
        most = lambda money: F(int(max(money, ZERO) / price * self.book.scale), self.book.scale) # rounded down
        amount = most(budget)
        if amount >= self.principal:
            whole = self.principal * price + self.accrued <= budget
            amount = self.principal if whole else min(self.principal, most(budget - self.accrued))
        if not amount:
            return ZERO, ZERO, ZERO
        premium = self.book(amount * (price - 1))
        part = self.discount.remove(amount, self.principal)
        self.prepay(amount, day)
        self.series["repayments"][t] += amount
        self.series["gains"][t] -= premium + part
        interest = ZERO
        if self.principal <= 0:
            interest = self.accrued
            self.series["interestPaid"][t] += interest
            self.accrued = self.interest = self.booked = ZERO
            self.owed = None
        self.resume_discount(day)
        self.close(t)
        return amount + premium, interest, premium + part
