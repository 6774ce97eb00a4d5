# SPDX-License-Identifier: GPL-3.0-or-later
"""On premises (MODEL 3.3, 3.4, 3.6): unit costs, power, rent, staff, fixed assets, refreshes, and the one-off cost of the waves."""
import math
from fractions import Fraction as F

from arithmetic import ToDate, calendar_month
from counts import ZERO, by_slot

CATEGORY_LINES = {"hardwareMaintenance": "onPremHardware", "storageMaintenance": "onPremStorage", "network": "onPremNetwork",
                  "softwareLicences": "onPremSoftware", "virtualisation": "onPremVirtualisation", "facilities": "onPremFacilities",
                  "security": "onPremSecurity", "management": "onPremManagement", "labour": "onPremLabour", "other": "onPremOther"}


class SiteCost:
    def __init__(self, frame, lines, site):
        self.f, self.l, self.site = frame, lines, site
        self.e, self.book = frame.e, frame.e.p.book
        self.here = [x for x in frame.e.loads if x.site == site.id]
        self.paid = [x for x in self.here if x.own_cost() is None]
        self.by_basis = {}
        self.own = by_slot([x for x in self.here if x.own_cost() is not None], lambda x: x.own_cost())
        self.servers = by_slot(self.here, lambda x: 1)
        self.costs = frame.e.p.children("unitCost", site)
        self.vcpu = site.num("vcpuPerCore", 4)

    # --- units ---

    def of(self, basis, load):
        """Units of a server; hosts and staff before they are whole."""
        if basis == "perCore":
            return load.cores / self.vcpu if load.virtual else F(load.cores)
        if basis == "perServer":
            return F(1)
        if basis == "perTebibyte":
            return load.storage / 1024
        if basis == "perHost":
            return 1 / self.site.num("serversPerHost", 12) if load.virtual else ZERO
        if basis == "perStaff":
            return 1 / self.site.num("serversPerStaff", 150)
        return ZERO

    def count(self, basis, t):
        return self.f.on_premises(self.counts(basis), t)

    def counts(self, basis):
        if basis not in self.by_basis:
            self.by_basis[basis] = by_slot(self.paid, lambda x: self.of(basis, x))
        return self.by_basis[basis]

    def in_all(self, basis):
        return sum(self.counts(basis).values(), ZERO)

    def grown(self, t):
        return self.f.growth(self.site.num("costGrowth"), t)

    # --- the months ---

    def run(self):
        self.whole_units()
        for t in range(1, self.e.months + 1):
            for cost in self.costs:
                self.unit_cost(cost, t)
            self.own_costs(t)
            self.power(t)
            self.leave(t)
        self.lease()

    def whole_units(self):
        """Hosts are given up only in a month of renewal; staff is released after the lag."""
        renewal = self.site.months("licenceRenewalMonths", "1")
        lag = self.site.int("staffReleaseLagMonths", 3)
        self.whole = {}
        for cost in self.costs:
            basis, stranded = cost.text("basis", "perServer"), cost.num("strandedShare")
            mixed = lambda t, b=basis, s=stranded: s * self.in_all(b) + (1 - s) * self.count(b, t)
            if basis == "perHost":
                hosts = [math.ceil(mixed(0) * self.f.usage(0))]
                for t in range(1, self.e.months + 1):
                    needed = math.ceil(mixed(t) * self.f.usage(t))
                    free = calendar_month(self.e.month(t)) in renewal
                    hosts.append(needed if free else max(hosts[-1], needed))
                self.whole[cost.id] = [0 if self.f.closed(self.site.id, t) else n for t, n in enumerate(hosts)]
            if basis == "perStaff":
                self.whole[cost.id] = [0 if self.f.closed(self.site.id, t - lag) else math.ceil(mixed(t - lag) * self.f.usage(t))
                                       for t in range(self.e.months + 1)]
        # Each cost a member of staff is a team of its own, released and paid off by itself.
        self.teams = [self.whole[x.id] for x in self.costs if x.text("basis", "perServer") == "perStaff"]

    def unit_cost(self, cost, t):
        basis, closed = cost.text("basis", "perServer"), self.f.closed(self.site.id, t)
        stranded = ZERO if closed else cost.num("strandedShare")
        unit = cost.num("costPerUnitYear") / 12 * self.grown(t)
        if basis == "perSite":
            units = F(0 if closed else 1)
        elif cost.id in self.whole:
            units = F(self.whole[cost.id][t])
        else:
            now = ZERO if closed else self.count(basis, t)
            units = (stranded * self.in_all(basis) + (1 - stranded) * now) * self.f.usage(t)
        self.l.add(CATEGORY_LINES[cost.text("category", "other")], t, -self.book(unit * units))

    def own_costs(self, t):
        cost = self.f.on_premises(self.own, t)
        if not self.f.closed(self.site.id, t):
            self.l.add("onPremOther", t, -self.book(cost * self.grown(t) * self.f.usage(t)))

    def power(self, t):
        s, model = self.site, self.site.text("powerModel", "none")
        if model == "none" or self.f.closed(s.id, t):
            return
        cost = s.num("colocationKw") * s.num("pricePerKwMonth") if model == "colocation" else ZERO
        if model == "energy" or s.flag("energyMetered"):
            stranded = s.num("powerStrandedShare")
            mixed = lambda basis: stranded * self.in_all(basis) + (1 - stranded) * self.count(basis, t)
            kilowatts = mixed("perCore") * s.num("wattsPerCore", 9) / 1000 * s.num("averageLoad", "0.3")
            kilowatts += mixed("perTebibyte") * F(2 ** 40, 10 ** 12) * s.num("kwhPerTbYear", 10) / 8760 # a TB, not a TiB
            kwh = kilowatts * s.num("powerUsageEffectiveness", "1.56") * 730 * self.f.usage(t)
            cost += kwh * s.num("pricePerKwh", "0.125")
        self.l.add("onPremPower", t, -self.book(cost * self.grown(t)))

    def leave(self, t):
        for staff in self.teams:
            released = max(staff[t - 1] - staff[t], 0)
            self.l.add("oneOffSeverance", t, -self.book(self.site.num("severancePerStaff") * released))
        gone = self.f.on_premises(self.servers, t - 1) - self.f.on_premises(self.servers, t)
        self.l.add("oneOffDecommissioning", t, -self.book(self.site.num("decommissionPerServer") * gone * self.f.usage(t)))

    def lease(self):
        """Rent in full until the site closes; then to the end of the lease, or bought out where the fee is less than the rest."""
        stays, before, closes = self.e.sites[self.site.id]
        closing = not stays and (self.f.move or before)
        rent, end = self.site.num("rentPerMonth"), self.site.month("leaseEnd")
        for t in range(1, self.e.months + 1):
            if not closing or t <= closes:
                self.l.add("onPremRent", t, -rent)
        if not closing:
            return
        remaining = 0 if end is None else max(self.e.column(end) - max(closes, 0), 0)
        fee = self.site.opt("exitFee")
        if remaining and fee is not None and fee < remaining * rent:
            self.l.add("oneOffLeaseExit", closes + 1, -fee)
        elif remaining:
            for t in range(closes + 1, closes + 1 + remaining):
                self.l.add("onPremRent", t, -rent)
        self.l.add("oneOffRestoration", closes + 1, -self.site.num("restorationCost"))


def labour_on_azure(frame, lines):
    """Labour on premises of what has moved, at full size, times the labour share of machines or of platform services."""
    parts, azure = [], frame.e.p.azure
    for row in frame.e.p.rows["site"]:
        site = SiteCost(frame, lines, row)
        for cost in site.costs:
            if cost.text("category", "other") == "labour":
                basis = cost.text("basis", "perServer")
                for on_platform, share in ((False, azure.num("labourShare", "0.75")), (True, azure.num("platformLabourShare", "0.6"))):
                    loads = [x for x in site.paid if x.on_azure and x.on_platform == on_platform]
                    units = by_slot(loads, lambda x: site.of(basis, x))
                    parts.append((cost.num("costPerUnitYear") / 12 * share, site, units))
    for t in range(1, frame.e.months + 1):
        moved = sum((price * site.grown(t) * frame.on_azure(units, t) for price, site, units in parts), ZERO)
        lines.add("azureLabour", t, -frame.e.p.book(moved * frame.usage(t)))


# --- fixed assets ---

class Assets:
    def __init__(self, frame, lines, tax):
        self.tax, self.f, self.l, self.e, self.book = tax, frame, lines, frame.e, frame.e.p.book

    def run(self):
        c = self.e.p.company
        others = c.num("openingFixedAssets") - sum((s.num("bookValue") for s in self.e.p.rows["site"]), ZERO)
        life = c.int("openingAssetLifeMonths", 60)
        worn = ToDate(self.book)
        for t in range(1, self.e.months + 1):
            self.l.add("depreciation", t, -worn(others * F(min(t, life), life)))
        self.tax.at_opening(others, life)
        for site in self.e.p.rows["site"]:
            self.site(site)

    def site(self, site):
        cost = SiteCost(self.f, self.l, site)
        everything = cost.in_all("perCore")
        share = lambda t: cost.count("perCore", t) / everything if everything else F(1)
        at_opening = share(0)
        left = lambda t: share(t) / at_opening if at_opening else F(1)
        self.run_down(site, site.num("bookValue"), 0, site.int("bookLifeMonths", 36), left)
        for tranche in self.e.p.rows["refresh"]:
            if tranche.get("site") == site["name"]:
                self.refresh(site, tranche, share)

    def run_down(self, site, cost, bought, life, left):
        """What is switched off goes at the first instant of a month, at its value of then."""
        resale = site.num("resaleShare")
        gone, sold, everything = (ToDate(self.book) for _ in range(3))
        g = s = e = ZERO
        for t in range(bought + 1, self.e.months + 1):
            k = t - 1 - bought
            went = cost * F(max(life - k, 0), life) * (left(t - 1) - left(t))
            worn = cost / life * left(t) if k < life else ZERO
            g, s, e = g + went, s + went * resale, e + went + worn
            removed, proceeds, total = gone(g), sold(s), everything(e)
            self.l.add("depreciation", t, removed - total)
            self.l.add("writeOffs", t, proceeds - removed)
            self.l.add("disposals", t, proceeds)
            if self.tax.active():
                self.tax.deduction[t] -= proceeds
        if bought:
            self.tax.bought(cost, bought, left)
        else:
            self.tax.at_opening(cost, life, left)

    def refresh(self, site, tranche, share):
        cycle = tranche.int("cycleMonths", 60)
        window = site.int("refreshDeferralMonths", 6)
        due = max(1, cycle - tranche.int("ageMonths")) # what is overdue is bought at once
        for t in range(due, self.e.months + 1, cycle):
            full = tranche.num("cores") * tranche.num("costPerCore") * self.f.growth(site.num("costGrowth"), t) * self.f.usage(t)
            stay = ZERO if self.f.closed(site.id, t + window) else share(t + window)
            bought = self.book(full * stay)
            self.l.add("refreshCapex", t, -bought)
            if stay:
                self.run_down(site, bought, t, cycle, lambda u, t=t, stay=stay: min(F(1), share(u) / stay))
            for u in range(t, t + window):
                if u <= self.e.months:
                    late = max(share(u) - stay, ZERO)
                    self.l.add("onPremDeferral", u, -self.book(full * late * site.num("deferralUplift") / 12))


# --- one-off cost of the waves ---

class OneOff:
    def __init__(self, frame, lines):
        self.e = frame.e
        n = self.e.months + 1
        self.partner, self.cash, self.credits = [ZERO] * n, [ZERO] * n, [ZERO] * n
        if frame.move:
            for wave in self.e.p.rows["wave"]:
                self.wave(frame, lines, wave)

    def wave(self, frame, lines, wave):
        book, top = self.e.p.book, 1 + wave.num("contingency")
        servers = [x for x in self.e.loads if x.wave == wave.id and x.on_azure]
        each = sum((x.n * (x.w.num("oneOffCost") if x.w.opt("oneOffCost") is not None else wave.num("costPerServer"))
                    for x in servers), ZERO)
        own = (wave.num("fixedCost") + each) * top
        partner = wave.num("partnerCost") * top
        funding = wave.num("fundingAmount") + wave.num("fundingShare") * (own + partner)
        if wave.opt("fundingCap") is not None:
            funding = min(funding, wave.num("fundingCap"))
        credits, lag = wave.text("fundingForm", "cash") == "credits", wave.int("fundingLagMonths", 1)
        begin = frame.ramp(wave.id, 0)
        steps = [ToDate(book, book(total * begin)) for total in (own, partner, funding)]
        for t in range(1, self.e.months + 1):
            m = frame.ramp(wave.id, t)
            a, b, c = (step(total * m) for step, total in zip(steps, (own, partner, funding)))
            lines.add("oneOffMigration", t, -a)
            lines.add("oneOffPartner", t, -b)
            self.partner[t] += b
            if not credits:
                lines.add("vendorFunding", t, c)
            if t + lag <= self.e.months:
                (self.credits if credits else self.cash)[t + lag] += c
