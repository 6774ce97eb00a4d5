# SPDX-License-Identifier: GPL-3.0-or-later
"""Discount and fees become cost by the effective rate (MODEL 5): solved on the dated flows that are still to come."""
import math
from fractions import Fraction as F

from arithmetic import power
from counts import ZERO


def effective_rate(flows, value):
    """y of sum of amount / (1 + y)^(days/365) = value, as a named step to 12 decimals; from -95 % to 1,000 %, or the nearer end."""
    low, high, x = math.log1p(-0.95), math.log1p(10), math.log1p(0.07)
    worth = lambda x: math.fsum(amount * math.exp(-x * days / 365) for days, amount in flows) - value
    if worth(low) <= 0 or worth(high) >= 0:
        x = low if worth(low) <= 0 else high
    else:
        for _ in range(300):
            x = (low + high) / 2
            if worth(x) > 0:
                low = x
            else:
                high = x
    return F(round(math.expm1(x) * 10 ** 12), 10 ** 12)


class Discount:
    """Principal less carrying amount, and what becomes of it."""

    def __init__(self, book, amount):
        self.book, self.left, self.active = book, amount, amount != 0
        self.rate, self.base, self.since = None, ZERO, None

    def rebase(self, day, principal, accrued):
        self.base, self.since = principal - self.left + accrued, day

    def cost_to(self, day, principal, accrued):
        """Carrying amount and accrued interest grow together; returns what became cost since it was last asked."""
        if not self.active or self.rate is None or day <= self.since:
            return ZERO
        return self.keep(principal - self.base * power(1 + self.rate, (day - self.since).days, 365) + accrued)

    def evenly_to(self, day, maturity):
        """For a revolver, which has no dated flows."""
        if not self.active or day <= self.since:
            return ZERO
        life = (maturity - self.since).days
        return self.keep(self.base * F(life - min(life, (day - self.since).days), life)) if life > 0 else self.clear()

    def keep(self, left):
        before, self.left = self.left, self.book(left)
        return before - self.left

    def put_on(self, amount):
        """Fees and discounts that are added on a day; debt at par has nothing that runs off."""
        self.left += amount
        self.active = self.left != 0

    def clear(self):
        cost, self.left, self.active = self.left, ZERO, False
        return cost

    def remove(self, amount, principal):
        """The part of a prepaid principal."""
        part = self.book(self.left * amount / principal) if self.active and principal else ZERO
        self.left -= part
        return part
