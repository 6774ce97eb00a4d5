# SPDX-License-Identifier: GPL-3.0-or-later
"""Reservations and savings plans (MODEL 3.5)."""
import math
from fractions import Fraction as F

from arithmetic import ToDate
from counts import ZERO, by_slot
from prices import TERMS


class Pool:
    """Purchases of one kind, and what they cost: instalments that sum to the price of each."""

    def __init__(self, azure, term, price, target, earliest, whole):
        self.term, self.price = term, price
        self.bought, self.active, self.ever = {}, {}, ZERO
        self.cost = ToDate(azure.book)
        renew, up_front = azure.a.flag("renewCommitments", True), azure.a.text("commitmentPayment", "monthly") == "upFront"
        total = ZERO
        self.month_cost, self.invoice, self.left = {}, {}, {}
        for t in range(earliest, azure.e.months + 1):
            running = sum((n for u, n in self.bought.items() if u > t - term), ZERO)
            want = target(t)
            n = max(want - (running if renew else self.ever), ZERO)
            if n:
                self.bought[t] = n
                self.ever += n
            self.active[t] = running + n
            # Of the parts of a purchase in month u, t - u + 1 have become cost by the end of month t.
            self.left[t] = azure.book(sum((m * price(u) * F(term - (t - u + 1), term) for u, m in self.bought.items() if u > t - term), ZERO))
            if t < 1:
                continue
            total += sum((m * price(u) / term for u, m in self.bought.items() if u > t - term), ZERO)
            self.month_cost[t] = self.cost(total)
            self.invoice[t] = azure.book(n * price(t)) if up_front else None


class Commitments:
    def __init__(self, azure):
        self.z, self.f, self.e = azure, azure.f, azure.e
        self.delay = azure.a.int("commitmentDelayMonths")
        self.coverage = azure.a.num("commitmentCoverage", 1)
        self.items = {}
        for x in azure.machines:
            if x.always_on:
                self.items.setdefault((x.sku, x.region, x.option), []).append(x)
        self.items = {k: by_slot(loads, lambda x: 1) for k, loads in self.items.items()}
        self.earliest = max(min([w[0] for w in self.e.waves.values()] + [0]), -396)
        self.up_front_terms = azure.a.text("commitmentPayment", "monthly") == "upFront"
        self.pools, self.plans = {}, {}
        for (sku, region, option), loads in sorted(self.items.items()):
            if option.startswith("reservation"):
                price = azure.prices.commitment(sku, region, option)
                if price is not None:
                    self.pools[(sku, region, option)] = Pool(
                        azure, TERMS[option], lambda t, price=price: price * self.f.drift(t),
                        lambda t, loads=loads: F(math.floor(self.coverage * self.running(loads, t - self.delay))), self.earliest, True)
        for option in ("savingsPlan1Year", "savingsPlan3Years"):
            if any(k[2] == option for k in self.items):
                self.plans[option] = Pool(azure, TERMS[option], lambda t, o=option: F(730 * TERMS[o]),
                                          lambda t, o=option: self.coverage * self.plan_use(o, t - self.delay, t), self.earliest, False)

    def still_to_come(self, t):
        return sum((pool.left[t] for pool in list(self.pools.values()) + list(self.plans.values())), ZERO)

    def opening_prepaid(self):
        """What was paid up front before the start and is not cost yet."""
        return self.still_to_come(0) if self.up_front_terms else ZERO

    def running(self, loads, t):
        return self.f.on_azure(loads, t) * self.f.usage(t)

    def plan_price(self, key):
        return self.z.prices.commitment(key[0], key[1], key[2])

    def plan_use(self, option, t, now):
        """Money an hour at plan prices."""
        return sum((self.running(loads, t) * self.plan_price(k) * self.f.drift(now) for k, loads in self.items.items()
                    if k[2] == option and self.plan_price(k) is not None), ZERO)

    def month(self, t):
        left = {k: self.running(loads, t) for k, loads in self.items.items()}
        self.reserve(t, left)
        self.absorb(t, left)
        for (sku, region, option), n in left.items():
            self.z.post("azureCompute", t, sku, n * 730, region)
        for pool in self.pools.values():
            self.z.l.add("azureReservations", t, -pool.month_cost[t])
        for plan in self.plans.values():
            self.z.l.add("azureSavingsPlans", t, -plan.month_cost[t])

    def reserve(self, t, left):
        """Reserved units cover their own size first, then the same region and group, smallest ratio first."""
        sku = self.z.prices.sku
        units = {}
        for (name, region, _), pool in self.pools.items():
            count = pool.active[t]
            for k in sorted(left, key=lambda k: k[2] != _):
                if k[0] == name and k[1] == region:
                    used = min(count, left[k])
                    left[k] -= used
                    count -= used
            group, ratio = sku[name].text("flexibilityGroup"), sku[name].num("flexibilityRatio")
            if group and ratio:
                units[(region, group)] = units.get((region, group), ZERO) + count * ratio
        for (region, group), count in units.items():
            same = [k for k in left if k[1] == region and sku[k[0]].text("flexibilityGroup") == group and sku[k[0]].num("flexibilityRatio")]
            for k in sorted(same, key=lambda k: (sku[k[0]].num("flexibilityRatio"), k)):
                ratio = sku[k[0]].num("flexibilityRatio")
                used = min(count, left[k] * ratio)
                left[k] -= used / ratio
                count -= used

    def absorb(self, t, left):
        for option, plan in self.plans.items():
            money = plan.active[t] * 730
            keys = [k for k in left if self.plan_price((k[0], k[1], option)) is not None and k[2] == option]
            saving = lambda k: 1 - self.plan_price((k[0], k[1], option)) / self.z.prices.price(k[0], k[1])
            for k in sorted(keys, key=lambda k: (-saving(k), k)):
                each = self.plan_price((k[0], k[1], option)) * 730 * self.f.drift(t)
                used = min(left[k], money / each)
                left[k] -= used
                money -= used * each

    def up_front(self, t):
        """(invoiced for purchases of the month, cost of the month that had been invoiced up front)."""
        bought = spread = ZERO
        for pool in list(self.pools.values()) + list(self.plans.values()):
            if pool.invoice[t] is not None:
                bought += pool.invoice[t]
                spread += pool.month_cost[t]
        return bought, spread
