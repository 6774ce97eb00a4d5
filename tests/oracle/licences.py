# SPDX-License-Identifier: GPL-3.0-or-later
"""Licences (MODEL 3.5): meters, pools on premises and under Hybrid Benefit, software assurance."""
import math
from fractions import Fraction as F

from arithmetic import ToDate, calendar_month
from counts import ZERO, by_slot
from prices import SQL_METERS

POOLED = {"standard": "sqlServerStandard", "enterprise": "sqlServerEnterprise"}
PRODUCTS = ["windowsServer", "sqlServerStandard", "sqlServerEnterprise"]


class Item:
    """Machines of one size and region that pay one licence meter."""

    def __init__(self, price, cores, product):
        self.price, self.cores, self.product = price, cores, product
        self.hours, self.machines = {}, {} # by slot; of hours the licensed ones

    def add(self, x, units):
        slot = (x.wave, "moves")
        self.hours[slot] = self.hours.get(slot, ZERO) + x.n * x.hours * units
        self.machines[slot] = self.machines.get(slot, ZERO) + x.n


class Licences:
    def __init__(self, azure):
        self.z, self.f, self.e, self.p = azure, azure.f, azure.e, azure.p
        self.book = azure.book
        self.metered, self.hybrid = {}, {}
        for x in azure.machines:
            self.sort(x)
        self.here = {}
        n = self.e.months + 1
        self.paid_in_advance = [ZERO] * n
        self.opening = ZERO
        self.pools = {product: [Pool(self, r) for r in self.p.rows["licencePool"] if r.text("product", "windowsServer") == product]
                      for product in PRODUCTS}

    def sort(self, x):
        w, prices, vcpu = x.w, self.z.prices, self.z.prices.sku[x.sku].int("vcpu")
        how = w.text("osLicence", "metered")
        dev = w.text("environment", "production") == "devTest"
        system = w.text("operatingSystem", "linux")
        if how == "bringYourOwn":
            return
        if system == "windowsServer" and not dev:
            self.put(("windows", x.sku, x.region), prices.windows_licence(x.sku, x.region), max(8, vcpu), "windowsServer",
                     how == "hybridBenefit", x, 1)
        elif system in ("redHat", "suse") and how == "metered":
            meter = prices.linux_meter(system, vcpu)
            if meter:
                self.put(("linux", meter), prices.price(meter, "global"), 0, None, False, x, 1)
        if w.text("databaseEngine", "none") == "sqlServer" and not dev:
            edition = w.text("databaseEdition", "standard")
            cores = max(4, vcpu)
            self.put(("sql", SQL_METERS[edition], cores), prices.price(SQL_METERS[edition], "global"), cores, POOLED.get(edition),
                     how == "hybridBenefit" and edition in POOLED, x, cores)

    def put(self, key, price, cores, product, hybrid, x, units):
        """`units`: what an hour of the machine pays."""
        items = self.hybrid if hybrid else self.metered
        items.setdefault(key, Item(price, cores, product)).add(x, units)

    def hours(self, item, t):
        return self.f.on_azure(item.hours, t) * self.f.usage(t)

    def cores(self, item, t):
        return self.f.on_azure(item.machines, t) * item.cores * self.f.usage(t)

    def pay(self, item, hours, t):
        if item.price is not None:
            self.z.l.add("azureLicences", t, -self.book(hours * item.price * self.z.rest("licences") * self.f.drift(t)))

    def month(self, t):
        for item in self.metered.values():
            self.pay(item, self.hours(item, t), t)
        for product in PRODUCTS:
            self.product(product, t)

    def product(self, product, t):
        items = [i for k, i in sorted(self.hybrid.items()) if i.product == product]
        per_core = lambda i: (i.price or ZERO) / (1 if product != "windowsServer" else i.cores)
        items.sort(key=per_core, reverse=True)
        here = self.needed_here(product, t)
        self.renew(product, here, sum((self.cores(i, t) for i in items), ZERO), t)
        pools = self.pools[product]
        only_here = sum((p.cores for p in pools if not p.portable), ZERO)
        left = sum((p.cores for p in pools if p.portable), ZERO)
        left = max(left - max(here - only_here, ZERO), ZERO)
        for item in items:
            wanted = self.cores(item, t)
            covered = min(left, wanted)
            left -= covered
            self.pay(item, self.hours(item, t) * ((wanted - covered) / wanted if wanted else ZERO), t)

    def needed_here(self, product, t):
        """Core licences that machines on premises need: 8 at least for Windows, 4 for SQL Server; none for dev/test."""
        if product not in self.here:
            self.here[product] = by_slot(self.e.loads, lambda x: self.cores_here(product, x))
        return self.f.on_premises(self.here[product], t) * self.f.usage(t)

    @staticmethod
    def cores_here(product, x):
        w = x.w
        if w.text("environment", "production") == "devTest":
            return 0
        if product == "windowsServer":
            return max(8, x.cores) if w.text("operatingSystem", "linux") == "windowsServer" else 0
        sql = w.text("databaseEngine", "none") == "sqlServer" and POOLED.get(w.text("databaseEdition", "standard")) == product
        return max(4, x.cores) if sql else 0

    def renew(self, product, here, on_azure, t):
        """Pools that can't go to Azure serve what is on premises first; at its renewal a pool shrinks to what is needed then."""
        pools = sorted(self.pools[product], key=lambda p: p.portable)
        need, azure_counted = here, False
        for pool in pools:
            if pool.portable and not azure_counted:
                need, azure_counted = need + on_azure, True
            self.paid_in_advance[t] += pool.month(t, need)
            need = max(need - pool.cores, ZERO)

    def opening_prepaid(self):
        return sum((p.to_come for pools in self.pools.values() for p in pools), ZERO)


class Pool:
    """Assurance is paid for a year in the renewal month and becomes cost evenly over it."""

    def __init__(self, licences, row):
        self.o, self.row, self.book = licences, row, licences.book
        self.cores = F(row.int("cores"))
        self.portable = row.flag("hybridBenefit", True)
        self.paid = self.book(self.cores * row.num("assurancePerCoreYear"))
        self.to_come = self.book(self.paid * (11 - self.since(0)) / 12)
        self.cost = ToDate(self.book, self.paid - self.to_come)

    def since(self, t):
        return (calendar_month(self.o.e.month(t)) - self.row.int("renewalMonth", 1)) % 12

    def month(self, t, need):
        """Returns the change of what is paid in advance."""
        paid_now, since = ZERO, self.since(t)
        if since == 0:
            self.cores = min(self.cores, F(math.ceil(need)))
            self.paid = paid_now = self.book(self.cores * self.row.num("assurancePerCoreYear"))
            self.cost = ToDate(self.book)
        step = self.cost(self.paid * (since + 1) / 12)
        self.o.z.l.add("onPremAssurance", t, -step)
        return paid_now - step
