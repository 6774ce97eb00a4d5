# SPDX-License-Identifier: GPL-3.0-or-later
"""Azure (MODEL 3.5): what is invoiced each month, and when it is paid."""
import math
import re
from fractions import Fraction as F

from commitments import Commitments
from counts import ZERO, by_slot
from licences import Licences
from spend import Spend

SPEND = ["azureCompute", "azureReservations", "azureSavingsPlans", "azureLicences", "azureStorage", "azureNetwork", "azureManagement",
         "azureSecurity", "azureServices", "azurePlatformServices", "azurePlatform"]

FAMILIES = ("compute", "storage", "network", "licences", "databases", "management", "security", "support")
FAMILY_OF = {"azureCompute": "compute", "azureReservations": "compute", "azureSavingsPlans": "compute", "azureLicences": "licences",
             "azureStorage": "storage", "azureNetwork": "network", "azureManagement": "management", "azureSecurity": "security",
             "azureServices": "databases", "azureSupport": "support"}


# Billing zones of traffic to the internet, as the vendor's bandwidth page has them; all other regions are in zone 1.
ZONE_2 = {"australiacentral", "australiacentral2", "australiaeast", "australiasoutheast", "centralindia", "eastasia",
          "indonesiacentral", "japaneast", "japanwest", "jioindiacentral", "jioindiawest", "koreacentral", "koreasouth",
          "malaysiawest", "newzealandnorth", "southcentralindia", "southeastasia", "southindia", "taiwannorth", "westindia"}
ZONE_3 = {"brazilsouth", "brazilsoutheast", "chilecentral", "israelcentral", "qatarcentral", "southafricanorth", "southafricawest",
          "uaecentral", "uaenorth"}


def zone_of(region):
    return 2 if region in ZONE_2 else 3 if region in ZONE_3 else 1


class Azure:
    def __init__(self, frame, lines, one_off, applies):
        self.applies = applies
        self.f, self.l, self.e, self.one_off = frame, lines, frame.e, one_off
        self.p, self.prices, self.book = frame.e.p, frame.e.prices, frame.e.p.book
        self.a = self.p.azure
        self.family = {d.text("family", "compute"): d.num("discount") for d in self.p.rows["discount"]}
        self.machines = [x for x in self.e.loads if x.kind == "machine"]
        self.term = math.floor(F(self.a.int("paymentTermDays", 30), 30) + F(1, 2))
        self.count()
        self.commitments = Commitments(self)
        self.licences = Licences(self)
        n = self.e.months + 1
        self.platform_by_family = [{} for _ in range(n)]
        self.invoiced, self.prepaid_change = [ZERO] * n, [ZERO] * n
        self.credits = sorted(([c.month("expiry"), c.id, c.month("from"), c.num("amount")] for c in self.p.rows["credit"]))
        self.funded = ZERO
        self.spend = Spend(self, applies)

    def rest(self, family):
        return 1 - self.family.get(family, self.a.num("globalDiscount"))

    def rest_of(self, name):
        return self.rest(self.prices.sku[name].text("family", "compute"))

    def post(self, line, t, name, quantity, region="", price=None):
        price = self.prices.price(name, region or "global") if price is None else price
        if price is not None and quantity:
            self.l.add(line, t, -self.book(quantity * price * self.rest_of(name) * self.f.drift(t)))

    def run(self):
        for t in range(1, self.e.months + 1):
            self.commitments.month(t)
            self.part_time(t)
            self.licences.month(t)
            self.disks(t)
            self.services(t)
            self.egress(t)
            self.platform(t)
            self.opening_prepaid(t)
            self.close(t)
        if not self.commitments.up_front_terms:
            for t in range(self.e.months + 1):
                self.l.add("commitmentsPayable", t, self.commitments.still_to_come(t))

    def count(self):
        """What runs on Azure, by item and slot."""
        machines = self.machines
        self.hours, self.tiers = {}, {}
        for key in {(x.region, x.sku) for x in machines if not x.always_on}:
            self.hours[key] = by_slot([x for x in machines if not x.always_on and (x.region, x.sku) == key], lambda x: x.hours)
        for x in machines:
            for tier, count in x.disks:
                wave = self.tiers.setdefault((x.region, tier), {})
                wave[x.wave] = wave.get(x.wave, ZERO) + x.n * count
        backed = [x for x in machines if x.w.text("environment", "production") == "production"]
        if not self.a.flag("backupProduction", True):
            backed = []
        self.everywhere = by_slot(machines, lambda x: 1)
        self.retained = by_slot([x for x in self.e.loads if x.kind == "stays"], lambda x: 1)
        self.fixed = by_slot([x for x in self.e.loads if x.kind == "fixed"], lambda x: x.fixed)
        self.targets = self.count_targets()
        self.per_service = {}
        services = [x for x in self.e.loads if x.kind == "fixed" and x.targets]
        for region in sorted({x.region for x in machines + services}):
            here, kept = ([x for x in some if x.region == region] for some in (machines, backed))
            sending = here + [x for x in services if x.region == region]
            self.per_service[region] = {
                "machines": by_slot(here, lambda x: 1),
                "backup-vm-under-50gb": by_slot(kept, lambda x: x.storage < 50),
                "backup-vm-50-500gb": by_slot(kept, lambda x: 50 <= x.storage <= 500),
                "backup-vm-per-500gb": by_slot(kept, lambda x: math.ceil(x.storage / 500) if x.storage > 500 else 0),
                "backup-vault-grs": by_slot(kept, lambda x: x.storage * self.a.num("backupRetentionFactor", 1)),
                "egress": by_slot(sending, lambda x: x.w.num("egressGbPerMonth"))}

    @staticmethod
    def in_tiers(amount, tiers):
        ends = [start for start, _ in tiers[1:]] + [amount]
        return sum((max(min(amount, end) - start, ZERO) * price for (start, price), end in zip(tiers, ends)), ZERO)

    def count_targets(self):
        """Units of what workloads name beside or in place of a machine, by region and item; by the hour for their hours."""
        items = {}
        for x in self.e.loads:
            for target in x.targets if x.on_azure else []:
                row = self.prices.row(target["sku"], x.region)
                hours = x.hours if row is not None and "hour" in row.text("unit", "hour") else 1
                items.setdefault((x.region, target["sku"]), []).append((x, target.num("count", 1) * hours))
        sums = {}
        for key, uses in items.items():
            slots = sums[key] = {}
            for x, units in uses:
                slots[x.wave, "moves"] = slots.get((x.wave, "moves"), ZERO) + x.n * units
        return sums

    def running(self, counts, t):
        return self.f.on_azure(counts, t) * self.f.usage(t)

    def part_time(self, t):
        for (region, sku), hours in self.hours.items():
            self.post("azureCompute", t, sku, self.f.on_azure(hours, t) * self.f.usage(t), region)

    def disks(self, t):
        for (region, tier), by_wave in self.tiers.items():
            count = sum((n * self.f.disk_share(wave, t) for wave, n in by_wave.items()), ZERO)
            self.post("azureStorage", t, tier, count * self.f.usage(t), region)

    def services(self, t):
        """At the prices of the machines' region."""
        plan = self.a.text("defenderPlan", "plan2")
        for region, counts in self.per_service.items():
            for name in ("backup-vm-under-50gb", "backup-vm-50-500gb", "backup-vm-per-500gb", "backup-vault-grs"):
                self.post("azureManagement", t, name, self.running(counts[name], t), region)
            if plan != "none":
                self.post("azureSecurity", t, "defender-servers-" + plan, self.running(counts["machines"], t), region)
        self.logs(t)
        self.l.add("azureServices", t, -self.book(self.running(self.fixed, t)))
        for (region, name), counts in self.targets.items():
            cost = self.in_tiers(self.running(counts, t), self.prices.tiers(name, region))
            self.of_family(name, t, lambda: self.post("azurePlatformServices", t, name, F(1), region, cost))
        first = self.e.first_azure
        if first is not None and t >= first and (self.f.move or first <= 0):
            managed = self.f.on_premises(self.retained, t) * self.f.usage(t) * self.a.num("arcFeePerMachine")
            self.l.add("azureManagement", t, -self.book(managed))

    def logs(self, t):
        """Of the company, at the prices of the plan's region: by the GB beyond what is free, or in a tier of N GB a day, whose rate
        holds for at least N GB on each of 730/24 days and for what is beyond it; the cheapest."""
        region = self.a.text("defaultRegion", "eastus")
        gb = self.running(self.everywhere, t) * self.a.num("logsGbPerServerMonth", 3)
        price = self.prices.price("log-analytics", region)
        if not gb or price is None:
            return
        cost = max(gb - self.a.num("freeLogsGbPerMonth", 5), ZERO) * price
        for name in self.prices.sku:
            tier = re.fullmatch(r"log-analytics-(\d+)gb-day", name or "")
            if tier and self.prices.price(name, region) is not None:
                a_day = max(gb / F(730, 24), F(tier.group(1)))
                cost = min(cost, a_day / F(tier.group(1)) * self.prices.price(name, region) * F(730, 24))
        self.post("azureManagement", t, "log-analytics", F(1), region, cost)

    def egress(self, t):
        """Tiers on the total of a zone; what is free is free once, in the zones' order."""
        home, free = self.a.text("defaultRegion", "eastus"), None
        for zone in (1, 2, 3):
            amounts = {r: self.running(c["egress"], t) for r, c in self.per_service.items() if zone_of(r) == zone and c["egress"]}
            if not amounts:
                continue
            amount = sum(amounts.values(), ZERO)
            region = home if home in amounts else min(amounts)
            tiers = self.prices.tiers("egress-internet", region)
            grant = tiers[1][0] if len(tiers) > 1 and tiers[0][1] == 0 else ZERO
            free = grant if free is None else free
            given = min(free, amount)
            free -= given
            paid = amount - given + grant # as if the grant had been used up
            for k, (start, price) in enumerate(tiers):
                end = tiers[k + 1][0] if k + 1 < len(tiers) else paid
                if price:
                    self.post("azureNetwork", t, "egress-internet", max(min(paid, end) - start, ZERO), region, price)

    def platform(self, t):
        for item in self.p.rows["platformItem"]:
            first = self.e.column(item.month("fromMonth")) if item.get("fromMonth") else None
            if first is None and self.e.first_azure is not None:
                first = self.e.first_azure - 1
            begun = self.e.first_azure if first is not None and not item.get("fromMonth") else first
            if first is None or t < first or (not self.f.move and begun > 0): # in the stay case what began before the start
                continue
            region = item.text("region") or self.a.text("defaultRegion", "eastus")
            row = self.prices.row(item["sku"], region)
            if row is None:
                continue
            hours = 730 if "hour" in row.text("unit", "hour") else 1
            self.of_family(item["sku"], t, lambda: self.post("azurePlatform", t, item["sku"], item.num("count", 1) * hours, region))

    def of_family(self, name, t, post):
        """Posts, and counts what that adds as of the item's family."""
        before = self.l.sum(("azurePlatform", "azurePlatformServices"), t)
        post()
        family = self.prices.sku[name].text("family", "compute") if name in self.prices.sku else "compute"
        here = self.platform_by_family[t]
        here[family] = here.get(family, ZERO) + before - self.l.sum(("azurePlatform", "azurePlatformServices"), t)

    def opening_prepaid(self, t):
        c = self.p.company
        total, months = c.num("openingPrepaid"), c.int("openingPrepaidMonths", 12)
        at = lambda n: self.book(total * F(min(n, months), months))
        step = at(t) - at(t - 1)
        self.l.add("azureReservations", t, -step)
        self.prepaid_change[t] -= step
        self.opening_step = step

    def close(self, t):
        """Network share, support, credits; then the invoice."""
        l, a = self.l, self.a
        bought, spread = self.commitments.up_front(t)
        listed = any(self.prices.sku[i["sku"]].text("family", "compute") == "network" for i in self.p.rows["platformItem"]
                     if i["sku"] in self.prices.sku)
        if not listed:
            base = l.sum(("azureCompute", "azureReservations", "azureSavingsPlans", "azureStorage"), t)
            l.add("azureNetwork", t, self.book(base * a.num("networkShare", "0.05")))
        not_invoiced = self.opening_step + spread - bought
        spend = -l.sum(SPEND, t) - not_invoiced
        tiers = sorted((tier.num("from"), tier.num("share")) for tier in self.p.rows["supportTier"])
        support = self.in_tiers(spend, tiers) if tiers else spend * a.num("supportShare")
        l.add("azureSupport", t, -self.book(support))
        first = self.e.first_azure
        if first is not None and t >= first and (self.f.move or first <= 0):
            l.add("azureSupport", t, -a.num("supportPerMonth"))
        charged, used = self.spend.pay(t, -l.sum(SPEND + ["azureSupport"], t) - not_invoiced)
        self.use_credits(t, used)
        lost = self.spend.close(t, self.by_family(t, not_invoiced), l.at("azureCredits", t) + used)
        l.add("azureShortfall", t, -lost)
        l.add("commitmentCharged", t, charged)
        self.prepaid_change[t] += bought - spread + charged - used - lost
        l.add("azure", t, l.sum(SPEND + ["azureSupport", "azureCredits", "azureShortfall"], t))
        self.invoiced[t] = -l.at("azure", t) - not_invoiced + charged - used - lost
        l.add("azureInvoiced", t, -self.invoiced[t])

    def by_family(self, t, not_invoiced):
        """What is invoiced, before credits."""
        l = self.l
        amounts = dict.fromkeys(FAMILIES, ZERO)
        for line, family in FAMILY_OF.items():
            amounts[family] -= l.at(line, t)
        for family, amount in self.platform_by_family[t].items():
            amounts[family] += amount
        amounts["compute"] -= not_invoiced
        return amounts

    def use_credits(self, t, used_before):
        l = self.l
        owed = -l.sum(SPEND + ["azureSupport"], t) - used_before
        self.funded += self.one_off.credits[t]
        used = max(min(self.funded, owed), ZERO)
        self.funded -= used
        total = used
        for credit in self.credits:
            expiry, _, start, amount = credit
            if start <= self.e.month(t) <= expiry:
                use = max(min(amount, owed - total), ZERO)
                credit[3] -= use
                total += use
        l.add("azureCredits", t, total)

    def paid(self, t):
        """Cash paid for invoices in month t."""
        due = self.invoiced[t - self.term] if t - self.term >= 1 else ZERO
        return due + (self.p.company.num("openingAccruedAzure") if t == 1 else ZERO)
