#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random but valid projects as JSON: the same seed gives the same project everywhere.

    generate.py SEED > project.json
"""
import json
import random
import sys
from datetime import date, timedelta

from generate_contracts import ContractMaker
from generate_debt import QUARTERS, DebtMaker
from generate_extras import ExtrasMaker

CATEGORIES = ["hardwareMaintenance", "storageMaintenance", "network", "softwareLicences", "virtualisation", "facilities", "security",
              "management", "labour", "other"]
BASES = ["perCore", "perServer", "perHost", "perTebibyte", "perStaff", "perSite"]
FAMILIES = ["compute", "storage", "network", "licences", "databases", "management", "security", "support"]
OPTIONS = ["payAsYouGo", "reservation1Year", "reservation3Years", "savingsPlan1Year", "savingsPlan3Years"]


class Maker(ContractMaker, DebtMaker, ExtrasMaker):
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.seed = seed
        self.own = seed % 5 != 0 # every fifth takes its prices from the shipped book
        self.start = (2024 + self.r.randrange(3)) * 12 + self.r.randrange(12)
        self.tree = {"format": "headroom-project", "version": 1}

    # --- draws ---

    def chance(self, percent):
        return self.r.randrange(100) < percent

    def money(self, up_to):
        return "%.2f" % (self.r.randrange(up_to * 100 + 1) / 100)

    def number(self, low, high, decimals):
        scale = 10 ** decimals
        return ("%%.%df" % decimals) % (self.r.randint(round(low * scale), round(high * scale)) / scale)

    def month(self, low, high):
        m = self.start + self.r.randint(low, high)
        return "%04d-%02d" % (m // 12, m % 12 + 1)

    def day(self, low, high):
        """Days from the first of the first month."""
        return (date(self.start // 12, self.start % 12 + 1, 1) + timedelta(days=self.r.randint(low, high))).isoformat()

    def pick(self, *choices):
        return self.r.choice(choices)

    def maybe(self, row, percent, key, value):
        if self.chance(percent):
            row[key] = value() if callable(value) else value

    # --- the project ---

    def make(self):
        self.company()
        self.lines()
        self.tree["site"] = [self.site(i) for i in range(self.r.randint(1, 3))]
        self.tree["wave"] = [self.wave(i) for i in range(self.r.randint(1, 4))]
        self.tree["workload"] = [self.workload(i) for i in range(self.r.randint(1, 11))]
        self.azure()
        if self.own:
            self.prices()
        self.debt()
        self.covenants()
        self.debt_that_changes()
        self.contracts()
        self.extras()
        return self.tree, not self.own

    def company(self):
        r = self.r
        c = {"name": "Seed %d" % self.seed, "start": self.month(0, 0), "horizon": r.randint(3, 18), "evaluationMonths": r.randint(6, 20),
             "openingCash": self.money(900000), "minimumCash": self.money(300000), "openingReceivables": self.money(200000),
             "openingPayables": self.money(150000), "openingFixedAssets": self.number(400000, 900000, 2),
             "openingAssetLifeMonths": r.randint(3, 80), "openingAccruedAzure": self.money(4000), "taxYearEndMonth": r.randint(1, 12),
             "taxPaymentMonths": self.pick(*QUARTERS), "taxRate": self.number(0, 0.4, 3), "discountRate": self.number(0, 0.2, 3)}
        self.maybe(c, 8, "evaluationMonths", lambda: r.choice([36, 60]))
        self.maybe(c, 30, "headlineStart", lambda: self.month(0, 5))
        self.maybe(c, 25, "rounding", "halfEven")
        self.maybe(c, 60, "usageGrowth", lambda: self.number(-0.1, 0.15, 3))
        self.maybe(c, 60, "cashInterestRate", lambda: self.number(0, 0.06, 4))
        if self.chance(40):
            c["openingPrepaid"], c["openingPrepaidMonths"] = self.money(20000), r.randint(1, 24)
        self.maybe(c, 40, "openingEquity", lambda: self.money(900000))
        self.maybe(c, 80, "daysSalesOutstanding", lambda: self.number(0, 90, 1))
        self.maybe(c, 80, "daysPayablesOutstanding", lambda: self.number(0, 90, 1))
        self.maybe(c, 50, "lossesBroughtForward", lambda: self.money(300000))
        self.maybe(c, 50, "lossLimitShare", lambda: self.number(0, 1, 2))
        if self.chance(50):
            c["interestLimitShare"] = self.number(0, 0.6, 2)
            c["interestLimitBase"] = self.pick("ebit", "ebitda")
        self.maybe(c, 40, "disallowedInterestBroughtForward", lambda: self.money(9000))
        self.maybe(c, 50, "taxableProfitYearToDate", lambda: self.number(-60000, 60000, 2))
        self.maybe(c, 50, "taxAccruedYearToDate", lambda: self.money(9000))
        self.maybe(c, 50, "openingTaxPayable", lambda: self.number(-9000, 9000, 2))
        self.tree["company"] = c

    def lines(self):
        rows = []
        for i in range(self.r.randint(2, 7)):
            kind = "revenue" if i == 0 else self.pick("revenue", "cost", "cost", "capex", "distribution")
            top = {"revenue": 200000, "cost": 80000, "capex": 12000, "distribution": 9000}[kind]
            row = {"name": "Line %d" % i, "kind": kind, "amountPerMonth": self.money(top), "lifeMonths": self.r.randint(1, 60)}
            self.maybe(row, 60, "growth", lambda: self.number(-0.1, 0.12, 3))
            self.maybe(row, 40, "growthStep", "yearly")
            self.maybe(row, 30, "onCredit", False)
            self.maybe(row, 15, "taxable", False)
            self.maybe(row, 15, "appliesTo", lambda: self.pick("stay", "move"))
            self.maybe(row, 25, "firstMonth", lambda: self.month(-3, 8))
            if "firstMonth" not in row:
                self.maybe(row, 20, "lastMonth", lambda: self.month(-2, 15))
            if kind in ("cost", "capex") and not any(x.get("includesOnPremises") and x["kind"] == kind for x in rows):
                self.maybe(row, 25, "includesOnPremises", True)
            if self.chance(25):
                row["season"] = [{"calendarMonth": m, "factor": self.number(0, 2, 2)}
                                 for m in sorted(self.r.sample(range(1, 13), self.r.randint(1, 5)))]
            if self.chance(30):
                months = sorted(self.r.sample(range(0, 14), self.r.randint(1, 3)))
                row["lineMonth"] = [{"month": self.month(m, m), "amount": self.money(top)} for m in months]
            rows.append(row)
        self.tree["line"] = rows

    def site(self, i):
        r = self.r
        s = {"name": "Site %d" % i, "vcpuPerCore": self.number(0.5, 8, 1), "serversPerHost": self.number(1, 9, 1),
             "serversPerStaff": self.number(1, 30, 1), "staffReleaseLagMonths": r.randint(0, 5), "noticeMonths": r.randint(0, 8),
             "licenceRenewalMonths": self.pick("1", "4,10", "1,2,3,4,5,6,7,8,9,10,11,12", "7"),
             "bookLifeMonths": r.randint(1, 50), "refreshDeferralMonths": r.randint(0, 9), "powerModel": self.pick("none", "energy", "colocation")}
        self.maybe(s, 40, "costGrowth", lambda: self.number(-0.05, 0.09, 3))
        self.maybe(s, 50, "severancePerStaff", lambda: self.money(9000))
        self.maybe(s, 60, "wattsPerCore", lambda: self.number(1, 40, 1))
        self.maybe(s, 60, "averageLoad", lambda: self.number(0.1, 2, 2))
        self.maybe(s, 60, "kwhPerTbYear", lambda: self.number(0, 900, 1))
        self.maybe(s, 60, "powerUsageEffectiveness", lambda: self.number(1, 2, 2))
        self.maybe(s, 60, "pricePerKwh", lambda: self.number(0, 0.5, 4))
        self.maybe(s, 60, "colocationKw", lambda: self.number(0, 50, 1))
        self.maybe(s, 60, "pricePerKwMonth", lambda: self.number(0, 200, 2))
        self.maybe(s, 30, "energyMetered", True)
        self.maybe(s, 50, "powerStrandedShare", lambda: self.number(0, 1, 2))
        self.maybe(s, 70, "rentPerMonth", lambda: self.money(6000))
        self.maybe(s, 70, "leaseEnd", lambda: self.month(-2, 24))
        self.maybe(s, 60, "exitFee", lambda: self.money(30000))
        self.maybe(s, 50, "restorationCost", lambda: self.money(9000))
        self.maybe(s, 50, "decommissionPerServer", lambda: self.money(200))
        self.maybe(s, 60, "bookValue", lambda: self.money(90000))
        self.maybe(s, 60, "resaleShare", lambda: self.number(0, 1.2, 2))
        self.maybe(s, 50, "deferralUplift", lambda: self.number(0, 0.3, 2))
        s["unitCost"] = []
        for k in range(r.randint(0, 8)):
            cost = {"name": "Cost %d.%d" % (i, k), "category": self.pick(*CATEGORIES), "basis": self.pick(*BASES),
                    "costPerUnitYear": self.number(0, 9000, 2)}
            self.maybe(cost, 50, "strandedShare", lambda: self.number(0, 1, 2))
            s["unitCost"].append(cost)
        if self.chance(60):
            s["refresh"] = [{"name": "Tranche %d.%d" % (i, k), "cores": self.number(1, 60, 1), "ageMonths": r.randint(0, 70),
                             "cycleMonths": r.randint(3, 60), "costPerCore": self.number(0, 900, 2)} for k in range(r.randint(1, 3))]
        return s

    def wave(self, i):
        w = {"name": "Wave %d" % i, "start": self.month(-8, 12), "rampMonths": self.r.randint(1, 5),
             "parallelMonths": self.r.randint(0, 3), "replicationMonths": self.r.randint(0, 2), "fundingLagMonths": self.r.randint(0, 4)}
        self.maybe(w, 70, "fixedCost", lambda: self.money(9000))
        self.maybe(w, 70, "costPerServer", lambda: self.number(0, 900, 2))
        self.maybe(w, 50, "partnerCost", lambda: self.money(4000))
        self.maybe(w, 50, "contingency", lambda: self.number(0, 0.3, 2))
        self.maybe(w, 40, "fundingAmount", lambda: self.money(3000))
        self.maybe(w, 40, "fundingShare", lambda: self.number(0, 0.8, 2))
        self.maybe(w, 40, "fundingCap", lambda: self.money(6000))
        self.maybe(w, 30, "fundingForm", "credits")
        return w

    def workload(self, i):
        r = self.r
        w = {"name": "Workload %d" % i, "site": self.pick(*self.tree["site"])["name"], "quantity": r.randint(0, 20), "cores": r.randint(1, 16),
             "memoryGib": self.number(1, 64, 1), "environment": self.pick("production", "production", "devTest", "disasterRecovery"),
             "strategy": self.pick("rehost", "rehost", "rehost", "rehost", "replatform", "refactor", "relocate", "repurchase", "retire", "retain"),
             "machine": self.pick("virtual", "virtual", "physical"),
             "operatingSystem": self.pick("linux", "windowsServer", "windowsServer", "redHat", "suse", "other"),
             "osLicence": self.pick("metered", "hybridBenefit", "bringYourOwn"), "purchaseOption": self.pick("planDefault", *OPTIONS)}
        if w["strategy"] != "retain" or self.chance(50):
            w["wave"] = self.pick(*self.tree["wave"])["name"]
        self.maybe(w, 5, "poweredOn", False)
        if self.chance(25):
            w["disk"] = [self.disk(k) for k in range(r.randint(1, 4))]
        else:
            self.maybe(w, 80, "storageGib", lambda: self.number(0, 2600, self.pick(0, 1, 4)))
        self.maybe(w, 50, "egressGbPerMonth", lambda: self.number(0, 400, 1))
        if self.chance(25):
            w["databaseEngine"], w["databaseEdition"] = "sqlServer", self.pick("standard", "enterprise", "web", "developer")
        self.maybe(w, 40, "cpuUtilisation", lambda: self.number(0, 1, 3))
        self.maybe(w, 40, "memoryUtilisation", lambda: self.number(0, 1, 3))
        self.maybe(w, 20, "hoursPerMonth", lambda: self.number(0, 730, 1))
        self.maybe(w, 12, "onPremisesPerMonth", lambda: self.money(300))
        self.maybe(w, 12, "oneOffCost", lambda: self.money(900))
        self.maybe(w, 12, "azurePerMonth", lambda: self.money(300))
        if w["strategy"] in ("replatform", "refactor", "relocate"):
            w["azurePerMonth"] = self.money(400)
        if w["strategy"] == "repurchase":
            w["saasUsers"], w["saasPricePerUserMonth"] = r.randint(1, 40), self.number(0.01, 40, 2)
        if self.own:
            self.maybe(w, 60, "targetSku", lambda: self.pick("D2", "D4", "E4"))
        else:
            self.maybe(w, 30, "region", lambda: self.pick("westeurope", "eastus", "uksouth"))
        return w

    def disk(self, k):
        d = {"order": k + 1, "sizeGib": self.number(1, 900, 0)}
        self.maybe(d, 30, "iops", lambda: self.number(100, 4000, 0))
        self.maybe(d, 30, "throughputMbps", lambda: self.number(20, 150, 0))
        self.maybe(d, 30, "diskClass", lambda: self.pick("premiumSsd", "standardSsd"))
        return d

    def azure(self):
        r = self.r
        a = {"defaultRegion": "place" if self.own else self.pick("eastus", "westeurope", "uksouth"), "defaultPurchase": self.pick(*OPTIONS),
             "commitmentDelayMonths": r.randint(0, 3), "commitmentCoverage": self.number(0, 1, 2),
             "commitmentPayment": self.pick("upFront", "monthly"), "renewCommitments": self.chance(60),
             "defenderPlan": self.pick("none", "plan1", "plan2"), "paymentTermDays": r.randint(0, 100)}
        self.maybe(a, 60, "globalDiscount", lambda: self.number(0, 0.3, 2))
        self.maybe(a, 50, "sizingRule", "utilisation")
        self.maybe(a, 40, "comfortFactor", lambda: self.number(0.5, 1.6, 2))
        self.maybe(a, 40, "vcpuPerPhysicalCore", 1)
        self.maybe(a, 40, "priceDrift", lambda: self.number(-0.06, 0.06, 3))
        self.maybe(a, 50, "networkShare", lambda: self.number(0, 0.2, 2))
        self.maybe(a, 30, "backupProduction", False)
        self.maybe(a, 50, "backupRetentionFactor", lambda: self.number(0, 3, 2))
        self.maybe(a, 50, "logsGbPerServerMonth", lambda: self.number(0, 9, 1))
        self.maybe(a, 50, "labourShare", lambda: self.number(0, 1.2, 2))
        self.maybe(a, 50, "supportShare", lambda: self.number(0, 0.1, 3))
        self.maybe(a, 20, "supportPerMonth", lambda: self.money(300))
        if float(a.get("supportShare", 0)) and a.get("supportPerMonth"): # a plan is one or the other
            del a["supportShare"]
        self.tree["azure"] = a
        self.tree["discount"] = [{"family": f, "discount": self.number(0, 0.9, 2)} for f in r.sample(FAMILIES, r.choice([0, 0, 1, 3]))]
        self.tree["platformItem"] = []
        for name in ("firewall", "landing-zone", "line") if self.own else ("firewall-premium", "nat-gateway", "bastion-basic"):
            if self.chance(35):
                item = {"name": "Item " + name, "sku": name, "count": self.number(1, 3, 1)}
                self.maybe(item, 40, "fromMonth", lambda: self.month(-3, 9))
                self.tree["platformItem"].append(item)
        self.tree["credit"] = []
        for i in range(r.choice([0, 0, 1, 2])):
            first = r.randint(-2, 9)
            self.tree["credit"].append({"name": "Credit %d" % i, "amount": self.money(9000), "from": self.month(first, first),
                                        "expiry": self.month(first, first + 9)})
        self.tree["licencePool"] = [{"name": "Pool %d" % i, "product": self.pick("windowsServer", "windowsServer", "sqlServerStandard", "sqlServerEnterprise"),
                                     "cores": r.randint(0, 300), "assurancePerCoreYear": self.number(0, 90, 2),
                                     "renewalMonth": r.randint(1, 12), "hybridBenefit": self.chance(70)} for i in range(r.choice([0, 0, 1, 2, 3]))]

    def prices(self):
        sku, price = [], []
        dated = lambda d: {"kind": "quote", "citation": "made up", "date": d}
        for name, vcpu, memory, group, ratio, hour, windows, terms in (
                ("D2", 2, 8, "D group", "1", "0.096", "0.188", ("500.4", "950", "0.071", "0.055")),
                ("D4", 4, 16, "D group", "2", "0.192", "0.376", ("1000.8", "1900", "0.142", "0.1101")),
                ("E4", 4, 32, "", "", "0.252", "0.436", ("1310", "2500", "0.19", "")),
                ("F16", 16, 32, "", "", "0.677", "", ("", "", "", "")),
                ("M64", 64, 512, "", "", "3.629", "6.573", ("", "", "", ""))):
            row = {"name": name, "kind": "virtualMachine", "family": "compute", "series": name[0] + "v5", "generation": 5, "vcpu": vcpu,
                   "memoryGib": str(memory)}
            if group:
                row["flexibilityGroup"], row["flexibilityRatio"] = group, ratio
            sku.append(row)
            for kind, unit, amount in (("consumption", "hour", hour), ("windowsConsumption", "hour", windows), ("reservation1Year", "term", terms[0]),
                                       ("reservation3Years", "term", terms[1]), ("savingsPlan1Year", "hour", terms[2]),
                                       ("savingsPlan3Years", "hour", terms[3])):
                if amount and not (kind.startswith(("res", "sav")) and self.chance(12)):
                    late = kind == "windowsConsumption" and self.chance(20)
                    price.append({"name": name, "region": "place", "kind": kind, "unit": unit, "price": amount,
                                  "source": dated("2025-02-01" if late else "2025-01-01")})
        if self.chance(50):
            for series in ("Fv5", "Ev5"):
                for kind in ("discountReservation1Year", "discountReservation3Years", "discountSavingsPlan1Year", "discountSavingsPlan3Years"):
                    price.append({"name": series, "region": self.pick("place", "elsewhere"), "kind": kind, "unit": "share",
                                  "price": self.number(0.1, 0.6, 4)})
        for name, kind, gib, iops, speed, amount in (
                ("P10", "premiumSsd", 128, 500, 100, "19.71"), ("P30", "premiumSsd", 1024, 5000, 200, "135.17"),
                ("E10", "standardSsd", 128, 500, 60, "9.6"), ("E30", "standardSsd", 1024, 500, 60, "76.8")):
            sku.append({"name": name, "kind": "managedDisk", "family": "storage", "diskClass": kind, "redundancy": "LRS", "sizeGib": str(gib),
                        "iops": str(iops), "throughputMbps": str(speed)})
            price.append({"name": name, "region": "place", "kind": "consumption", "unit": "month", "price": amount})
        tiers = (("0", "0"), ("100", "0.087"), ("1000", "0.083"))
        services = [("egress-internet", "network", "GB", tiers), ("log-analytics", "management", "GB", "2.3"),
                    ("defender-servers-plan1", "security", "month", "4.9"), ("defender-servers-plan2", "security", "month", "14.6"),
                    ("backup-vm-under-50gb", "management", "month", "5"), ("backup-vm-50-500gb", "management", "month", "10"),
                    ("backup-vm-per-500gb", "management", "month", "10"), ("backup-vault-grs", "management", "GB month", "0.0448"),
                    ("sql-server-standard", "licences", "vCPU hour", "0.1"), ("sql-server-enterprise", "licences", "vCPU hour", "0.375"),
                    ("sql-server-web", "licences", "vCPU hour", "0.0085"),
                    ("sql-server-developer", "licences", "vCPU hour", "0"), ("rhel-2-vcpu", "licences", "hour", "0.0288"),
                    ("rhel-4-vcpu", "licences", "hour", "0.0576"), ("sles-1-2-vcpu", "licences", "hour", "0.0541"),
                    ("sles-3-4-vcpu", "licences", "hour", "0.0631"),
                    ("sles-5-plus-vcpu", "licences", "hour", "0.0902"), ("firewall", "security", "hour", "1.25"),
                    ("landing-zone", "management", "month", "400"), ("line", "network", "month", "55.1")]
        for name, family, unit, amount in services:
            sku.append({"name": name, "kind": "service", "family": family})
            for start, each in amount if isinstance(amount, tuple) else (("0", amount),):
                price.append({"name": name, "region": "global", "kind": "consumption", "unit": unit, "tierFrom": start, "price": each})
        self.tree["sku"], self.tree["price"] = sku, price


def project(seed):
    """(the tree, whether its prices come from the shipped book)."""
    return Maker(seed).make()


if __name__ == "__main__":
    json.dump(project(int(sys.argv[1]))[0], sys.stdout, indent=1)
