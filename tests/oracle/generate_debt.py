# SPDX-License-Identifier: GPL-3.0-or-later
"""Random debt: instruments, what happens to them, covenants, exchange rates."""
from datetime import date

DAY_COUNTS = ["30/360", "30E/360", "30E/360 ISDA", "ACT/360", "ACT/365F", "NL/365", "ACT/ACT ISDA"]
QUARTERS = ["3,6,9,12", "1,4,7,10", "2,5,8,11", "6,12", "1,7", "5", "1,2,3,4,5,6,7,8,9,10,11,12"]
REPLACES = ("exchange", "haircut", "extend", "rerate")


class DebtMaker:
    """The part of a project's maker that makes debt."""

    def debt(self):
        self.tree["index"] = [{"name": "Index %d" % k, "indexRate": [
            {"date": self.day(-700 + 200 * n, -520 + 200 * n), "rate": self.number(-0.005, 0.06, 4)} for n in range(8)]} for k in range(2)]
        for curve in self.tree["index"]:
            curve["indexRate"][0]["date"] = "2020-01-01"
        self.tree["debt"] = [self.instrument(i) for i in range(self.r.choice([0, 1, 2, 3, 4, 6]))]

    def instrument(self, i):
        r = self.r
        kind = self.pick("termLoan", "note", "revolver", "financeLease")
        d = {"name": "Debt %d" % i, "kind": kind, "principal": self.money(300000), "maturityDate": self.day(20, 1500), "dayCount": self.pick(*DAY_COUNTS),
             "paymentMonths": self.pick(*QUARTERS), "paymentDay": r.randint(1, 31)}
        if self.chance(50):
            d.update({"rateKind": "fixed", "coupon": self.number(0, 0.12, 4)})
        else:
            d.update({"rateKind": "floating", "index": self.pick("Index 0", "Index 1"), "spread": self.number(0, 0.06, 4)})
            self.maybe(d, 40, "indexMultiplier", lambda: self.number(0.5, 1.5, 1))
            self.maybe(d, 40, "indexFloor", lambda: self.number(0, 0.05, 3))
            self.maybe(d, 40, "allInCap", lambda: self.number(0.02, 0.09, 3))
        self.maybe(d, 50, "unamortisedDiscount", lambda: "%.2f" % (float(d["principal"]) / r.randint(10, 60)))
        self.maybe(d, 30, "openingAccruedInterest", lambda: self.money(900))
        self.maybe(d, 10, "appliesTo", lambda: self.pick("stay", "move"))
        if kind == "revolver":
            d["commitment"] = "%.2f" % (float(d["principal"]) + r.randrange(300000))
            self.maybe(d, 70, "commitmentFee", lambda: self.number(0, 0.009, 4))
            return d
        d["amortisation"] = self.pick("bullet", "equal", "annuity", "percentAYear", "custom")
        if d["amortisation"] == "percentAYear":
            d["amortisationPerYear"] = self.number(0, 0.5, 2)
        if d["amortisation"] == "custom":
            d["debtRow"] = [{"date": day, "principal": self.money(90000)} for day in sorted({self.day(1, 400) for _ in range(r.randint(1, 4))})]
        self.maybe(d, 30, "pikShare", lambda: self.number(0, 1, 2))
        self.maybe(d, 15, "pikUntil", lambda: self.day(30, 600))
        self.maybe(d, 15, "pikPremium", lambda: self.number(0, 0.03, 3))
        if self.chance(40):
            d["sweepRank"], d["callPrice"] = r.randint(1, 3), self.number(0.98, 1.08, 3)
            self.maybe(d, 30, "firstCallDate", lambda: self.day(1, 300))
            self.maybe(d, 40, "prepaymentEffect", "relevel")
        return d

    def covenants(self):
        rows = []
        for i in range(self.r.choice([0, 1, 2, 4])):
            row = {"name": "Covenant %d" % i, "testMonths": self.pick(*QUARTERS),
                   "measure": self.pick("grossLeverage", "netLeverage", "interestCover", "minimumLiquidity", "debtServiceCover")}
            row["limit"] = self.money(400000) if row["measure"] == "minimumLiquidity" else self.number(0, 6, 2)
            self.maybe(row, 30, "nettingCap", lambda: self.money(200000))
            self.maybe(row, 30, "addBackCap", lambda: self.money(20000))
            self.maybe(row, 30, "springingShare", lambda: self.number(0, 0.9, 2))
            self.maybe(row, 30, "warningHeadroom", lambda: self.number(0, 0.5, 2))
            rows.append(row)
        self.tree["covenant"] = rows
        if self.chance(50):
            self.tree["company"]["sweepShare"], self.tree["company"]["sweepMonths"] = self.number(0, 1, 2), self.pick(*QUARTERS)
        for key, top in (("lastYearEbitda", 900000), ("lastYearCashInterest", 60000), ("lastYearTaxPaid", 60000), ("lastYearCapex", 90000)):
            self.maybe(self.tree["company"], 40, key, lambda top=top: self.money(top))

    # --- debt that changes ---

    def debt_that_changes(self):
        """Two of three projects: odd periods, rolled dates, foreign money, issues, delayed draws and events."""
        if self.seed % 3 == 0:
            return
        rates = [("EUR", "0.8", "1.4"), ("GBP", "1.1", "1.6")]
        self.tree["fxRate"] = [{"currency": name, "date": day, "rate": self.number(float(low), float(high), 4)} for name, low, high in rates
                               for day in ["2020-01-01"] + sorted({self.day(0, 700) for _ in range(4)})]
        for d in list(self.tree["debt"]):
            self.odd(d)
        for i in range(self.r.choice([0, 1, 2])):
            self.tree["debt"].append(self.issue(len(self.tree["debt"])))
        for d in self.tree["debt"]:
            self.happenings(d)

    def odd(self, d):
        """Dates and money that are not plain."""
        self.maybe(d, 30, "stub", "longLast")
        if self.chance(35):
            d["rollRule"] = self.pick("following", "modifiedFollowing")
            d["accrualAdjusted"] = d["rollRule"] == "modifiedFollowing" or self.chance(50)
        if d["kind"] != "revolver" and "sweepRank" not in d:
            self.maybe(d, 25, "currency", lambda: self.pick("EUR", "GBP"))
        if d["kind"] == "note" and self.chance(25):
            d["kind"], d["conversionPrice"] = "convertible", self.number(5, 50, 2)
        if d["kind"] == "termLoan" and self.chance(30):
            d["commitment"] = "%.2f" % (float(d["principal"]) + self.r.randrange(200000))
            d["commitmentFee"] = self.number(0, 0.009, 4)
            self.maybe(d, 50, "availableUntil", lambda: min(self.day(10, 300), d["maturityDate"]))

    def issue(self, i):
        d = self.instrument(i)
        while d["kind"] in ("revolver", "financeLease"):
            d = self.instrument(i)
        for key in ("unamortisedDiscount", "openingAccruedInterest", "debtRow", "sweepRank", "prepaymentEffect"):
            d.pop(key, None)
        if d["amortisation"] == "custom":
            d["amortisation"] = "equal"
        d["issueDate"], d["maturityDate"] = self.day(1, 330), self.day(400, 1900)
        self.maybe(d, 20, "principal", "0")
        self.maybe(d, 60, "issuePrice", lambda: self.number(0.9, 1.02, 3))
        self.maybe(d, 60, "issueCosts", lambda: self.money(5000))
        self.maybe(d, 50, "stub", lambda: self.pick("longFirst", "longLast"))
        self.odd(d)
        return d

    def happenings(self, d):
        """Events in the order of their days, the last one before maturity; each takes at most a third of what was there at first."""
        first = date.fromisoformat(max(d.get("issueDate", ""), self.day(0, 0)))
        start = date(self.start // 12, self.start % 12 + 1, 1)
        days = (date.fromisoformat(d["maturityDate"]) - start).days - 1
        events, third = [], float(d["principal"]) / 3
        for _ in range(self.r.choice([0, 0, 1, 1, 2, 3])):
            low = (first - start).days
            if days <= low:
                break
            day = self.day(low, min(days, 400))
            event = self.event(d, day, third)
            if event:
                event["name"] = "Event %d of %s" % (len(events), d["name"])
                events.append(event)
                if event["kind"] in REPLACES and self.chance(40):
                    events.append({"name": "Fee %d of %s" % (len(events), d["name"]), "date": day, "kind": self.pick("lenderFee", "thirdPartyFee"),
                                   "amount": self.money(900)})
        for event in events:
            if "appliesTo" in d:
                event["appliesTo"] = d["appliesTo"]
            elif self.chance(20) and event.get("into") is None:
                event["appliesTo"] = self.pick("stay", "move")
        if events:
            d["debtEvent"] = events

    def event(self, d, day, third):
        kinds = ["prepay", "prepay", "exchange", "haircut", "rerate", "extend", "lenderFee", "thirdPartyFee", "consentPayment"]
        if d["kind"] == "revolver":
            kinds = ["prepay", "draw", "draw", "lenderFee"]
        if d["kind"] in ("termLoan", "note"):
            kinds += ["draw", "draw"]
        if d["kind"] == "convertible":
            kinds += ["convert", "convert"]
        v = {"date": day, "kind": self.pick(*kinds)}
        if v["kind"] in ("prepay", "exchange", "haircut", "convert"):
            v["amount"] = "%.2f" % (self.r.random() * third / 3)
        if v["kind"] in ("lenderFee", "thirdPartyFee", "consentPayment"):
            v["amount"] = self.money(3000)
        if v["kind"] == "prepay":
            self.maybe(v, 40, "price", lambda: self.number(0.8, 1.1, 3))
        if v["kind"] == "draw":
            if "availableUntil" in d and day > d["availableUntil"]:
                return None
            v["amount"] = self.money(30000)
            if "commitment" in d:
                v["amount"] = "%.2f" % min(float(v["amount"]), float(d["commitment"]))
        if v["kind"] == "rerate":
            v["rate"] = self.number(0, 0.12, 4)
        if v["kind"] == "extend":
            v["maturityDate"] = self.day(1550, 2200)
            self.maybe(v, 40, "rate", lambda: self.number(0, 0.12, 4))
        if v["kind"] == "exchange" and not self.exchange(d, v):
            return None
        if v["kind"] in REPLACES:
            self.maybe(v, 50, "fairValue", lambda: self.number(0.6, 1.05, 3))
        return v

    def exchange(self, d, v):
        """Into another instrument of the same money that is there on the day, in the same cases."""
        def fits(x):
            return (x is not d and x["kind"] not in ("revolver", "financeLease") and x.get("currency") == d.get("currency")
                    and x.get("appliesTo") in (None, d.get("appliesTo")) and x.get("issueDate", "") <= v["date"] < x["maturityDate"])
        found = [x for x in self.tree["debt"] if fits(x)]
        if not found:
            return False
        v["into"], v["ratio"] = self.pick(*found)["name"], self.number(0.7, 1.1, 2)
        return True
