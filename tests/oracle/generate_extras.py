# SPDX-License-Identifier: GPL-3.0-or-later
"""Security updates, targets of workloads, support in tiers and Arc: drawn last, so that what is drawn before stays as it is."""

VERSIONS = ["Windows Server 2012 R2", "windows server 2016", "Windows Server 2019", ""]
DATABASES = ["SQL Server 2014", "SQL Server 2016", "sql server 2019", ""]


class ExtrasMaker:
    def extras(self):
        for w in self.tree["workload"]:
            self.maybe(w, 50, "osVersion", lambda: self.pick(*VERSIONS))
            self.maybe(w, 60 if "databaseEngine" in w else 10, "databaseVersion", lambda: self.pick(*DATABASES))
            self.targets(w)
        self.tree["securityUpdates"] = [self.updates(i) for i in range(self.r.choice([0, 0, 1, 2, 3]))]
        azure = self.tree["azure"]
        self.maybe(azure, 30, "arcFeePerMachine", lambda: self.number(0, 20, 2))
        if "supportShare" not in azure and not float(azure.get("supportPerMonth", 0)) and self.chance(50):
            steps = sorted(self.r.sample(range(0, 9000), self.r.randint(1, 4)))
            self.tree["supportTier"] = [{"name": "Tier %d" % i, "from": "%d.00" % (step if i else 0), "share": self.number(0, 0.2, 3)}
                                        for i, step in enumerate(steps)]
            self.r.shuffle(self.tree["supportTier"])

    def targets(self, w):
        if not self.own or w["strategy"] not in ("rehost", "replatform", "refactor") or not self.chance(35):
            return
        skus = self.r.sample(["firewall", "landing-zone", "log-analytics", "egress-internet"], self.r.randint(1, 2))
        w["target"] = [{"name": "Target %d" % i, "sku": sku, "count": self.number(0, 300, 2)} for i, sku in enumerate(skus)]
        if w["strategy"] != "rehost":
            del w["azurePerMonth"]

    def updates(self, i):
        product = self.pick("operatingSystem", "operatingSystem", "database")
        row = {"name": "Updates %d" % i, "product": product, "endOfSupport": self.day(-900, 500), "basis": self.pick("perServer", "perCore"),
               "version": self.pick("2012", "SERVER 2016", "windows") if product == "operatingSystem" else self.pick("2014", "sql server 2016"),
               "licenceCost": self.number(0, 300, 2)}
        self.maybe(row, 40, "minimumCores", lambda: self.r.randint(0, 20))
        self.maybe(row, 40, "firstPurchase", lambda: self.month(-14, 20))
        self.maybe(row, 30, "shareSecondYear", lambda: self.number(0, 2, 2))
        return row
