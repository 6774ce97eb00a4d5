# SPDX-License-Identifier: GPL-3.0-or-later
"""What an instrument still pays by its terms, the index held flat and nothing rounded: for effective rates and present values."""
from fractions import Fraction as F

from arithmetic import power, year_fraction


class Run:
    """The rest of an instrument's life in plain floating point, for its effective rate."""

    def __init__(self, i, day, accrued):
        self.i, self.day, self.span, self.since = i, day, day, i.since_day
        self.principal, self.accrued = float(i.principal), float(i.accrued) if accrued else 0.0
        self.before = float(i.booked) # of the period that runs
        self.rate, self.premium = float(i.rate_on(day)), float(i.d.num("pikPremium"))
        self.ahead, self.level = float(i.paid_ahead), None if i.level is None else float(i.level)
        self.owed = None if i.owed is None else tuple(float(x) for x in i.owed)
        self.kept = 0.0 if accrued else float(i.accrued) # what is left out of the next payment
        self.kept_now = self.kept - float(i.booked) if self.kept and i.owed is not None else None # in a payment that is due already
        self.accrued += self.kept

    def to(self, stop):
        i, paid = self.i, 0.0
        if self.span < i.last.end:
            adds = i.adds_interest(i.period_after(self.span).due)
            until = min(stop, i.last.end)
            share = float(year_fraction(i.convention, self.since, until, i.maturity)
                          - year_fraction(i.convention, self.since, self.span, i.maturity))
            bearing = self.principal if self.owed is None else self.principal + self.owed[1] - self.owed[2]
            interest = bearing * (self.rate + (self.premium if adds else 0.0)) * share
            self.accrued, self.before = self.accrued + interest, self.before + interest
        self.span = stop
        for period in i.periods:
            if period.end == stop < period.paid:
                self.end(period, stop)
        for period in i.periods:
            if period.paid == stop:
                paid += self.pay(period, stop)
        if stop in i.listed and stop < i.last.paid:
            paid += self.reduce(float(i.listed[stop] * i.factor))
        return paid

    def end(self, period, stop):
        i, coupon = self.i, self.before
        pik = (coupon - self.kept) * float(i.d.num("pikShare")) if i.adds_interest(period.due) else 0.0
        owing = self.principal + pik
        due = owing
        if period is not i.last:
            planned = self.planned(period, coupon, owing)
            used = min(self.ahead, planned)
            self.ahead -= used
            due = min(planned - used, owing)
        self.owed = coupon, pik, due
        self.before, self.since = 0.0, stop

    def pay(self, period, stop):
        if self.owed is None:
            self.end(period, stop)
        coupon, pik, due = self.owed
        due = self.principal + pik if period is self.i.last else due
        kept = self.kept if self.kept_now is None else self.kept_now
        paid = self.accrued - self.before - kept - pik + due
        self.accrued, self.kept, self.kept_now, self.owed = self.before, self.kept - kept, None, None
        self.principal += pik - due
        return paid

    def planned(self, period, coupon, owing):
        i = self.i
        if i.amortisation == "equal":
            return float(i.start_principal / i.of)
        if i.amortisation == "percentAYear":
            return float(i.basis * i.d.num("amortisationPerYear") / len(i.months))
        if i.amortisation == "annuity":
            if self.level is None:
                self.level = float(annuity(F(owing), F(self.rate) / len(i.months), i.left_after(period.paid) + 1))
            return max(0.0, self.level - coupon)
        return 0.0

    def reduce(self, planned):
        used = min(self.ahead, planned)
        self.ahead -= used
        due = min(planned - used, self.principal)
        self.principal -= due
        return due


def annuity(principal, rate, payments):
    if rate == 0:
        return principal / payments
    return principal * rate / (1 - power(1 + rate, -payments, 1))
