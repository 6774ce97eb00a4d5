# SPDX-License-Identifier: GPL-3.0-or-later
"""Capacity contracts and share issues of one case (MODEL 6; core/README.md)."""
from arithmetic import ToDate, month_of_date, power
from counts import ZERO

WORKING_CAPITAL = ["changeContractReceivables", "changeContractAsset", "changeContractPayables", "changeCustomerPrepayments"]


class Contract:
    """The account between the two sides, in lists by month of the calendar."""

    def __init__(self, case, row):
        self.case, self.row, self.book = case, row, case.book
        self.buyer = row.text("role", "buyer") == "buyer"
        self.first = row.month("deliveryStart")
        self.months = row.int("months", 60)
        natural = self.first + self.months - 1
        ended = row.month("terminationMonth")
        self.last = natural if ended is None else min(natural, ended)
        self.early = self.last < natural
        self.uses = {u.month("month"): u.num("units") for u in case.p.children("capacityUse", row)}
        self.reckon(natural)

    def contracted(self, month):
        ramp = self.row.int("rampMonths", 1)
        return self.row.num("units", 1) * min(month - self.first + 1, ramp) / ramp

    def used(self, month):
        return self.uses.get(month, self.contracted(month) * self.row.num("useShare", 1))

    def floor(self, month):
        return self.contracted(month) * self.row.num("takeOrPayShare", 1)

    def price(self, month):
        return self.row.num("pricePerUnitMonth") * power(1 + self.row.num("escalator"), (month - self.first) // 12, 1)

    def reckon(self, natural):
        row, book = self.row, self.book
        term = range(self.first, natural + 1)
        advance = book(row.num("prepaymentShare") * sum((self.floor(m) * self.price(m) for m in term), ZERO))
        paid_in = row.month("prepaymentMonth")
        paid_in = self.first if paid_in is None else paid_in
        life, lag = row.int("makeUpMonths"), (row.int("paymentTermDays", 30) + 15) // 30
        lots, credited = [], ZERO
        self.cost, self.fee, self.rights, self.advance, self.owed, invoices = {}, {}, {}, {}, {}, {}
        rights = prepaid = owed = ZERO
        for m in range(min(paid_in, self.first, self.case.e.month(0)), self.case.e.month(self.case.months) + 1):
            if m == paid_in:
                prepaid += advance
            bill = cost = fee = credit = ZERO
            if self.first <= m <= self.last:
                over, drawn, released = max(self.used(m) - self.floor(m), ZERO), ZERO, ZERO
                for lot in lots:
                    units = min(lot[1], over - drawn)
                    if units:
                        value = book(lot[2] * units / lot[1])
                        lot[1], lot[2] = lot[1] - units, lot[2] - value
                        drawn, released = drawn + units, released + value
                bill = book((max(self.used(m), self.floor(m)) - drawn) * self.price(m))
                short = max(self.floor(m) - self.used(m), ZERO)
                later = book(short * self.price(m)) if life and m < self.last else ZERO
                if life and m < self.last and short:
                    lots.append([m + life, short, later])
                gone = [lot for lot in lots if lot[0] <= m or m == self.last]
                lots = [lot for lot in lots if lot not in gone]
                released += sum((lot[2] for lot in gone), ZERO)
                cost, rights = bill - later + released, rights + later - released
                even = book(advance * (m - self.first + 1) / self.months)
                credit = advance - credited if m == natural else min(even - credited, bill)
            if self.early and m == self.last + 1:
                fee, credit = row.num("terminationFee"), advance - credited
            credited, prepaid = credited + credit, prepaid - credit
            invoices[m] = bill + fee - credit
            owed += invoices[m] - invoices.get(m - lag, ZERO)
            self.cost[m], self.fee[m], self.rights[m], self.advance[m], self.owed[m] = cost, fee, rights, prepaid, owed


class Contracts:
    def __init__(self, case):
        self.case, self.l, self.book, self.e = case, case.l, case.book, case.e
        self.accounts, self.incentive = [], [ZERO] * (case.months + 1)
        for row in case.p.rows["capacity"]:
            if case.applies(row):
                self.decide(row)
        self.issues = [v for v in case.p.rows["equityEvent"] if case.applies(v) and self.contract_of(v) is not False]
        for a in self.accounts:
            self.enter(a)
        for v in self.issues:
            self.issue(v)

    def decide(self, row):
        decision, seller = row.text("decision", "signed"), row.text("role", "buyer") == "seller"
        if decision in ("signed", "exercise") or (decision == "assign" and seller):
            self.accounts.append(Contract(self.case, row))
        elif decision == "assign":
            t = month_of_date(row.date("optionExpiry")) - self.e.month(0)
            if t >= 1:
                self.l.add("capacityFees", t, row.num("assignmentFee"))

    def contract_of(self, issue):
        """None for cash; False where the contract for which shares are given is not delivered."""
        if issue.text("consideration", "cash") == "cash":
            return None
        found = [a for a in self.accounts if a.row.get("name") == issue.get("contract")]
        return found[0] if found else False

    def enter(self, a):
        sign = -1 if a.buyer else 1
        for t in range(1, self.case.months + 1):
            m = self.e.month(t)
            self.l.add("capacityPurchases" if a.buyer else "capacityRevenue", t, sign * a.cost[m])
            self.l.add("capacityFees", t, sign * a.fee[m])
            if not a.first <= m <= a.last:
                continue
            if a.buyer:
                self.l.add("capacityValueOfUse", t, self.book(a.used(m) * a.row.num("avoidedCostPerUnitMonth")))
            else:
                energy = a.used(m) * a.row.num("energyPerUnitMonth")
                self.l.add("capacityRunning", t, -self.book(energy + a.contracted(m) * a.row.num("sitePerUnitMonth")))
        for x in self.case.p.children("capacityCapex", a.row) if not a.buyer else []:
            self.build(a, x)

    def build(self, a, x):
        t, life = x.month("month") - self.e.month(0), a.row.int("assetLifeMonths", 72)
        if not 1 <= t <= self.case.months:
            return
        self.l.add("capex", t, -x.num("amount"))
        self.case.tax_assets.bought(x.num("amount"), max(t, a.first - self.e.month(0)))
        start, worn = max(t + 1, a.first - self.e.month(0)), ToDate(self.book)
        for u in range(start, min(self.case.months, start + life - 1) + 1):
            self.l.add("depreciation", u, -worn(x.num("amount") * (u - start + 1) / life))

    def issue(self, v):
        t = month_of_date(v.date("date")) - self.e.month(0)
        if not 1 <= t <= self.case.months:
            return
        value = self.book(v.num("primaryShares") * v.num("price"))
        self.l.add("equityCosts", t, -v.num("expenses"))
        a = self.contract_of(v)
        if a is None:
            self.l.add("equityProceeds", t, value)
            self.l.add("equityCosts", t, -self.book(value * v.num("underwritingFee")))
            return
        self.l.add("equityIncentives", t, value)
        start, end, spent = max(t, a.first - self.e.month(0)), a.last - self.e.month(0), ToDate(self.book)
        months = max(end - start + 1, 1)
        for u in range(t, self.case.months + 1):
            self.l.add("capacityIncentives", u, -spent(value * min(max(u - start + 1, 0), months) / months))
            self.incentive[u] += value - spent.booked

    def proceeds_for(self, debt, t):
        """(day, cash) that the month's issues leave for an instrument."""
        found = []
        for v in self.issues:
            if v.get("repays") != debt.get("name") or v.text("consideration", "cash") != "cash":
                continue
            if month_of_date(v.date("date")) - self.e.month(0) == t:
                gross = self.book(v.num("primaryShares") * v.num("price"))
                net = max(gross - self.book(gross * v.num("underwritingFee")) - v.num("expenses"), ZERO)
                found.append((v.date("date"), self.book(net * v.num("repayShare", 1))))
        return found

    # --- by the month ---

    def sum(self, series, t, buyers):
        return sum((getattr(a, series)[self.e.month(t)] for a in self.accounts if a.buyer == buyers), ZERO)

    def prepaid(self, t):
        return self.sum("advance", t, True)

    def balances(self, t):
        l = self.l
        l.add("contractReceivables", t, self.sum("owed", t, False))
        l.add("contractAsset", t, self.sum("rights", t, True) + self.incentive[t])
        l.add("contractPayables", t, self.sum("owed", t, True))
        l.add("customerPrepayments", t, self.sum("advance", t, False) + self.sum("rights", t, False))
        if t == 0:
            return
        for change, line, sign in zip(WORKING_CAPITAL, ("contractReceivables", "contractAsset", "contractPayables",
                                                        "customerPrepayments"), (-1, -1, 1, 1)):
            l.add(change, t, sign * (l.at(line, t) - l.at(line, t - 1)))
        l.add("changeContractAsset", t, l.at("equityIncentives", t))

    def totals(self, t):
        l = self.l
        l.add("capacityContracts", t, l.sum(("capacityRevenue", "capacityIncentives", "capacityPurchases", "capacityValueOfUse",
                                             "capacityRunning", "capacityFees"), t))
        l.add("equityIssues", t, l.sum(("equityProceeds", "equityCosts"), t))
