# SPDX-License-Identifier: GPL-3.0-or-later
"""Random commitments to spend, capacity contracts, share issues, and how assets wear off."""

FAMILIES = ["compute", "storage", "network", "licences", "databases", "management", "security", "support"]
METHODS = ["straightLine", "decliningBalance", "sumOfDigits", "macrsHalfYear", "macrsMidQuarter"]


class ContractMaker:
    """The part of a project's maker that makes contracts, shares and tax."""

    def contracts(self):
        self.depreciation()
        if self.chance(50):
            self.tree["commitment"] = [self.commitment(i) for i in range(self.r.choice([1, 1, 2]))]
        if self.chance(40):
            self.tree["capacity"] = [self.capacity(i) for i in range(self.r.choice([1, 1, 2]))]
        if self.chance(40):
            self.tree["equityEvent"] = [self.shares(i) for i in range(self.r.choice([1, 2]))]

    def depreciation(self):
        c = self.tree["company"]
        for line in self.tree["line"]:
            if line["kind"] == "capex":
                self.maybe(line, 50, "depreciation", lambda: self.pick("decliningBalance", "sumOfDigits"))
        if self.chance(60):
            c["taxDepreciation"] = self.pick(*METHODS)
            macrs = c["taxDepreciation"].startswith("macrs")
            c["taxLifeYears"] = self.pick(3, 5, 7, 10, 15, 20) if macrs else self.r.randint(1, 12)
            self.maybe(c, 60, "openingTaxBasis", lambda: self.money(900000))

    def commitment(self, i):
        first = self.r.randint(-10, 6)
        last = first + self.r.randint(2, 20)
        top = self.r.randrange(2000, 60000)
        row = {"name": "Commitment %d" % i, "amount": "%d.00" % top, "start": self.month(first, first), "end": self.month(last, last),
               "creditMonths": self.pick(0, 1, 3, 6, 12)}
        if first < 0:
            self.maybe(row, 60, "spentBefore", lambda: self.money(top // 2))
        self.maybe(row, 20, "appliesTo", lambda: self.pick("stay", "move"))
        months = sorted(self.r.sample(range(first, last), min(last - first, self.r.choice([0, 1, 2]))))
        row["milestone"] = [{"month": self.month(m, m), "cumulative": "%d.00" % (top * (k + 1) // 4)} for k, m in enumerate(months)]
        row["commitmentFamily"] = [{"family": f} for f in sorted(self.r.sample(FAMILIES, self.r.choice([0, 0, 2, 4])))]
        return row

    def capacity(self, i):
        r, first = self.r, self.r.randint(-6, 8)
        row = {"name": "Capacity %d" % i, "role": self.pick("buyer", "seller"), "deliveryStart": self.month(first, first),
               "months": r.randint(3, 40), "units": self.number(1, 60, 1), "pricePerUnitMonth": self.number(1, 300, 2),
               "paymentTermDays": self.pick(0, 14, 15, 30, 45, 90)}
        row["rampMonths"] = r.randint(1, min(4, row["months"]))
        self.maybe(row, 40, "escalator", lambda: self.number(-0.05, 0.1, 3))
        self.maybe(row, 60, "takeOrPayShare", lambda: self.number(0, 1, 2))
        self.maybe(row, 60, "useShare", lambda: self.number(0, 1.4, 2))
        self.maybe(row, 50, "makeUpMonths", lambda: r.randint(1, 14))
        if self.chance(50):
            row["prepaymentShare"] = self.number(0, 0.6, 2)
            self.maybe(row, 50, "prepaymentMonth", lambda: self.month(first - 4, first))
        if self.chance(30) and row["months"] > 4:
            end = first + r.randint(2, row["months"] - 2)
            if end > 0:
                row["terminationMonth"], row["terminationFee"] = self.month(end, end), self.money(9000)
        if self.chance(25) and first > 2:
            row["decision"], row["optionExpiry"] = self.pick("exercise", "lapse", "assign"), self.day(1, 28 * first - 1)
            row["assignmentFee"] = self.money(5000)
        for key in ("avoidedCostPerUnitMonth", "energyPerUnitMonth", "sitePerUnitMonth"):
            self.maybe(row, 60, key, lambda: self.number(0, 200, 2))
        self.maybe(row, 20, "appliesTo", lambda: self.pick("stay", "move"))
        if row["role"] == "seller":
            row["assetLifeMonths"] = r.randint(2, 60)
            row["capacityCapex"] = [{"month": self.month(m, m), "amount": self.money(20000)} for m in sorted(r.sample(range(0, 12), r.choice([0, 1, 2])))]
        months = sorted(r.sample(range(first, first + row["months"]), r.choice([0, 0, 2])))
        if row.get("decision") != "lapse" and "terminationMonth" not in row:
            row["capacityUse"] = [{"month": self.month(m, m), "units": self.number(0, 80, 1)} for m in months]
        return row

    def shares(self, i):
        row = {"name": "Issue %d" % i, "date": self.day(0, 330), "primaryShares": "%d" % self.r.randrange(0, 20000), "price": self.number(0.5, 12, 2)}
        self.maybe(row, 60, "underwritingFee", lambda: self.number(0, 0.07, 3))
        self.maybe(row, 60, "expenses", lambda: self.money(4000))
        self.maybe(row, 20, "appliesTo", lambda: self.pick("stay", "move"))
        last = "appliesTo" in row or self.chance(60)
        debts = [d for d in self.tree["debt"] if d["kind"] != "revolver" and not d.get("currency") and not d.get("appliesTo")
                 and d.get("issueDate", "") <= row["date"] < d["maturityDate"]]
        if debts and last:
            row["repays"], row["repayShare"] = self.pick(*debts)["name"], self.number(0, 1, 2)
        return row
