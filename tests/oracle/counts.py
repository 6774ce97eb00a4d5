# SPDX-License-Identifier: GPL-3.0-or-later
"""Months, waves, ramps, and what runs where (MODEL 1, 3.2, 3.4)."""
import math
from fractions import Fraction as F

from arithmetic import month_of, power
from prices import Prices

ZERO = F(0)


class Estate:
    """What is the same in stay and move: the time frame, where each workload goes, when each site closes."""

    def __init__(self, project):
        c = project.company
        self.p, self.prices = project, Prices(project)
        self.start = month_of(c["start"])
        self.horizon = c.int("horizon", 12)
        self.headline = (c.month("headlineStart") or self.start) - self.start + 1
        self.evaluation = c.int("evaluationMonths", 60)
        self.months = max(self.horizon, self.headline + 11, self.evaluation)
        self.waves = {w.id: (self.column(w.month("start")), w.int("rampMonths", 3), w.int("parallelMonths", 1),
                             w.int("replicationMonths")) for w in project.rows["wave"]}
        self.loads = [self.place(w) for w in project.rows["workload"]]
        self.loads = [load for load in self.loads if load]
        starts = [self.waves[x.wave][0] for x in self.loads if x.n and (x.kind == "machine" or x.fixed or (x.on_azure and x.targets))]
        self.first_azure = min(starts) if starts else None
        self.sites = {s.id: self.exit(s) for s in project.rows["site"]}

    def column(self, month):
        return month - self.start + 1

    def month(self, column):
        return self.start + column - 1

    def place(self, w):
        """Powered-off machines count nowhere."""
        return Load(self, w) if w.flag("poweredOn", True) else None

    def exit(self, site):
        """(stays open, left before the start, the column at whose end it closes). Where all ramps had ended before the start the
        site closes in stay and move alike, after the parallel runs."""
        here = [x for x in self.loads if x.site == site.id and x.n > 0]
        if not here or any(x.kind == "stays" for x in here):
            return True, False, None
        before = all(self.waves[x.wave][0] + self.waves[x.wave][1] - 1 <= 0 for x in here)
        return False, before, max([x.last_use() for x in here] + [site.int("noticeMonths"), 0])


class Load:
    """A row of workloads: where it goes and what it is on Azure."""

    def __init__(self, estate, w):
        self.e, self.w, self.n = estate, w, w.int("quantity", 1)
        p, prices = estate.p, estate.prices
        self.site = p.ref(w, "site", "site").id
        wave = p.ref(w, "wave", "wave")
        self.wave = wave.id if wave else None
        self.region = w.text("region") or p.azure.text("defaultRegion", "eastus")
        strategy = w.text("strategy", "rehost")
        self.cores = w.int("cores", 2)
        self.virtual = w.text("machine", "virtual") == "virtual"
        self.storage = prices.storage(w)
        self.sku, self.disks, self.fixed = None, [], ZERO
        self.targets = p.children("target", w) if strategy not in ("retain", "retire", "repurchase") and w.opt("azurePerMonth") is None else []
        if strategy == "retain":
            self.kind = "stays"
        elif strategy == "retire":
            self.kind = "retired"
        elif w.opt("azurePerMonth") is not None:
            self.kind, self.fixed = "fixed", w.num("azurePerMonth")
        elif strategy == "repurchase":
            self.kind, self.fixed = "fixed", w.int("saasUsers") * w.num("saasPricePerUserMonth")
        elif strategy in ("replatform", "refactor"):
            self.kind = "fixed"
        else:
            assert strategy == "rehost", strategy
            self.sku, self.disks = prices.size(w, self.region), prices.disks(w, self.region)
            self.kind = "machine" if self.sku and self.disks is not None else "stays"
        self.hours = w.num("hoursPerMonth", 730)
        self.always_on = self.hours == 730
        option = w.text("purchaseOption", "planDefault")
        option = p.azure.text("defaultPurchase", "payAsYouGo") if option == "planDefault" else option
        self.option = option if self.always_on and option != "planDefault" else "payAsYouGo"
        self.on_azure = self.kind in ("machine", "fixed")
        self.on_platform = self.kind == "fixed" and strategy in ("replatform", "refactor", "repurchase")

    def last_use(self):
        start, ramp, parallel, _ = self.e.waves[self.wave]
        return start + ramp + (0 if self.kind == "retired" else parallel) - 2

    def own_cost(self):
        """Monthly cost on premises in place of unit costs, a server; None without."""
        return self.w.opt("onPremisesPerMonth")


class Frame:
    """Ramps and growth of one case."""

    def __init__(self, estate, move):
        self.e, self.move = estate, move
        self.usage_growth = 1 + estate.p.company.num("usageGrowth")

    def ramp(self, wave, t):
        start, d, _, _ = self.e.waves[wave]
        return ZERO if t < start else min(F(1), F(t - start + 1, d))

    def share(self, wave, t):
        """m(t); in the stay case it stays where it was at the opening."""
        return self.ramp(wave, t if self.move else min(t, 0))

    def disk_share(self, wave, t):
        replication = self.e.waves[wave][3]
        return self.share(wave, t + replication)

    def left(self, slot, t):
        """What of a slot still runs on premises: there is no parallel run for what retires."""
        wave, kind = slot
        if kind == "stays":
            return F(1)
        return 1 - self.share(wave, t - (0 if kind == "retired" else self.e.waves[wave][2]))

    def on_azure(self, by_slot, t):
        return sum((n * self.share(wave, t) for (wave, _), n in by_slot.items()), ZERO)

    def on_premises(self, by_slot, t):
        return sum((n * self.left(slot, t) for slot, n in by_slot.items()), ZERO)

    # Before the first month nothing grows.
    def usage(self, t):
        return power(self.usage_growth, max(t - 1, 0), 12)

    def growth(self, rate, t):
        return power(1 + rate, max(t - 1, 0), 12)

    def drift(self, t):
        d = 1 + self.e.p.azure.num("priceDrift")
        return power(d, max(self.e.month(t) // 12 - self.e.start // 12, 0), 1)

    def closed(self, site, t):
        """Whether the site has closed before month t."""
        stays, before, closes = self.e.sites[site]
        return not stays and (self.move or before) and t > closes


def by_slot(loads, value):
    """Sums of quantity x value by wave and by what becomes of it."""
    sums = {}
    for x in loads:
        v = value(x)
        if v:
            slot = (x.wave, x.kind if x.kind in ("stays", "retired") else "moves")
            sums[slot] = sums.get(slot, ZERO) + x.n * v
    return sums


class Lines:
    """The leaves of the statements, by column."""

    def __init__(self, months):
        self.months, self.l = months, {}

    def add(self, line, t, amount):
        if 0 <= t <= self.months:
            self.l.setdefault(line, [ZERO] * (self.months + 1))[t] += amount

    def at(self, line, t):
        column = self.l.get(line)
        return column[t] if column else ZERO

    def sum(self, lines, t):
        return sum((self.at(x, t) for x in lines), ZERO)
