# SPDX-License-Identifier: GPL-3.0-or-later
"""One case of the company, month by month (MODEL 4)."""
from fractions import Fraction as F

from arithmetic import ToDate, calendar_month, last_day
from azure import Azure
from contracts import WORKING_CAPITAL, Contracts
from counts import ZERO, Frame, Lines
from covenants import Covenants
from debt_events import Debts
from premises import Assets, OneOff, SiteCost, labour_on_azure
from tax import Tax
from tax_assets import TaxAssets, worn_in_books
from updates import Updates

ON_PREMISES = ["onPremHardware", "onPremStorage", "onPremNetwork", "onPremSoftware", "onPremVirtualisation", "onPremFacilities",
               "onPremSecurity", "onPremManagement", "onPremLabour", "onPremOther", "onPremPower", "onPremRent", "onPremAssurance",
               "onPremDeferral", "onPremUpdates"]
ONE_OFF = ["oneOffMigration", "oneOffPartner", "oneOffDecommissioning", "oneOffSeverance", "oneOffLeaseExit", "oneOffRestoration"]
EBITDA = ["revenue", "operatingCost", "onPremises", "azure", "azureLabour", "oneOff", "vendorFunding", "capacityContracts"]
FINANCING = ["debtDraws", "debtRepayments", "debtPrepayments", "callPremiums", "debtCosts", "distributions"] # in the headline; shares are not
BELOW = ["depreciation", "writeOffs", "interestIncome", "interestExpense", "commitmentFees", "discountAmortisation"]
CHANGES = ["changeReceivables", "changePrepaid", "changePayables", "changeAccruedAzure", "changeFundingReceivable"] + WORKING_CAPITAL
ASSETS = ["cash", "receivables", "fundingReceivable", "contractReceivables", "contractAsset", "prepaid", "taxReceivable", "fixedAssets", "otherNetAssets"]
LIABILITIES = ["payables", "accruedAzure", "contractPayables", "customerPrepayments", "accruedInterest", "taxPayable", "debtCarrying"]


class Case:
    def __init__(self, estate, move, relief):
        """`relief`: the stay case, whose on-premises cost and refreshes lines that include them are relieved of."""
        self.e, self.p, self.book, self.move = estate, estate.p, estate.p.book, move
        self.c, self.l, self.months = estate.p.company, Lines(estate.months), estate.months
        self.f = Frame(estate, move)
        self.stay = self if relief is None else relief

    def applies(self, row):
        return row.text("appliesTo", "both") in ("both", "move" if self.move else "stay")

    def run(self):
        for site in self.p.rows["site"]:
            SiteCost(self.f, self.l, site).run()
        labour_on_azure(self.f, self.l)
        self.updates = Updates(self.f, self.l)
        self.one_off = OneOff(self.f, self.l)
        self.tax_assets = TaxAssets(self.c, self.e, self.book)
        Assets(self.f, self.l, self.tax_assets).run()
        self.azure = Azure(self.f, self.l, self.one_off, self.applies)
        self.azure.run()
        for t in range(1, self.months + 1):
            self.l.add("onPremises", t, self.l.sum(ON_PREMISES, t))
            self.l.add("oneOff", t, self.l.sum(ONE_OFF, t))
        self.operating_lines()
        self.contracts = Contracts(self)
        self.tax_deduction = self.tax_assets.booked()
        self.swept_loss, self.cash_interest, self.scheduled = ZERO, [ZERO], [ZERO]
        self.debts = Debts(self)
        self.debt = self.debts.all
        self.tax, self.unlevered = Tax(self), Tax(self)
        self.unlevered.disallowed = ZERO
        self.covenants = Covenants(self)
        self.open()
        for t in range(1, self.months + 1):
            self.month(t)
        return self

    # --- the company's own lines ---

    def operating_lines(self):
        n = self.months + 1
        self.on_credit, self.not_taxable, self.owed_revenue = [ZERO] * n, [ZERO] * n, [ZERO] * n
        self.not_taxable_worn = [ZERO] * n
        for line in self.p.rows["line"]:
            if self.applies(line):
                self.operating_line(line)

    def operating_line(self, line):
        kind, growth = line.text("kind", "revenue"), line.num("growth")
        season = {s.int("calendarMonth", 1): s.num("factor", 1) for s in self.p.children("season", line)}
        given = {m.month("month"): m.num("amount") for m in self.p.children("lineMonth", line)}
        worn, bought = ToDate(self.book), []
        for t in range(1, self.months + 1):
            month = self.e.month(t)
            amount = ZERO
            inside = (not line.get("firstMonth") or month >= line.month("firstMonth")) and (
                not line.get("lastMonth") or month <= line.month("lastMonth"))
            if inside:
                step = t - 1 if line.text("growthStep", "smooth") == "smooth" else (t - 1) // 12 * 12
                amount = line.num("amountPerMonth") * self.f.growth(growth, step + 1) * season.get(calendar_month(month), F(1))
                amount = given.get(month, amount)
                if line.flag("includesOnPremises"):
                    amount += self.stay.l.at("refreshCapex" if kind == "capex" else "onPremises", t)
                amount = self.book(amount)
            self.enter(line, kind, t, amount)
            if kind == "capex":
                life = line.int("lifeMonths", 60)
                method = line.text("depreciation", "straightLine")
                step = worn(sum((b * worn_in_books(method, life, t - u) for u, b in bought), ZERO))
                self.l.add("depreciation", t, -step)
                bought.append((t, amount))
                self.tax_assets.bought(amount, t)

    def enter(self, line, kind, t, amount):
        name = {"revenue": "revenue", "cost": "operatingCost", "capex": "capex", "distribution": "distributions"}[kind]
        signed = amount if kind == "revenue" else -amount
        self.l.add(name, t, signed)
        credit = line.flag("onCredit", True)
        if kind == "revenue" and credit:
            self.owed_revenue[t] += amount
        if kind == "cost" and credit:
            self.on_credit[t] += amount
        if kind in ("revenue", "cost") and not line.flag("taxable", True):
            self.not_taxable[t] += signed

    # --- the opening ---

    def open(self):
        c, l = self.c, self.l
        for line, key in (("cash", "openingCash"), ("receivables", "openingReceivables"), ("fixedAssets", "openingFixedAssets"),
                          ("prepaid", "openingPrepaid"), ("payables", "openingPayables"), ("accruedAzure", "openingAccruedAzure")):
            l.add(line, 0, c.num(key))
        l.add("prepaid", 0, self.azure.licences.opening_prepaid() + self.azure.commitments.opening_prepaid() + self.updates.opening)
        l.add("prepaid", 0, self.contracts.prepaid(0))
        self.contracts.balances(0)
        tax = c.num("openingTaxPayable")
        l.add("taxPayable", 0, max(tax, ZERO))
        l.add("taxReceivable", 0, max(-tax, ZERO))
        self.balance_debt(0)
        others = [x for x in ASSETS if x != "otherNetAssets"]
        if c.opt("openingEquity") is None:
            l.add("equity", 0, l.sum(others, 0) - l.sum(LIABILITIES, 0))
        else:
            l.add("equity", 0, c.num("openingEquity"))
            l.add("otherNetAssets", 0, l.sum(LIABILITIES, 0) + c.num("openingEquity") - l.sum(others, 0))
        self.totals(0)

    def balance_debt(self, t):
        for line, series in (("debtPrincipal", "closing"), ("accruedInterest", "accrued"), ("debtCarrying", "carrying")):
            self.l.add(line, t, sum((d.series[series][t] for d in self.debt), ZERO))
        self.l.add("revolverDrawn", t, sum((d.series["closing"][t] for d in self.debt if d.revolver), ZERO))
        room = {d.d.id: d.home(d.room(t), last_day(self.e.month(t))) for d in self.debt}
        available = sum(room.values(), ZERO)
        blocked = self.covenants.blocks()
        self.l.add("liquidityCash", t, self.l.at("cash", t))
        self.l.add("liquidity", t, self.l.at("cash", t) + (ZERO if blocked else available))
        if t:
            self.covenants.month(t, sum((room[d.d.id] for d in self.debt if d.revolver), ZERO))
            if self.covenants.blocks() != blocked: # the tests of the month hold for what it shows
                self.l.add("liquidity", t, available if blocked else -available)
        self.l.add("undrawn", t, ZERO if self.covenants.blocks() else available)

    def totals(self, t):
        l = self.l
        l.add("assets", t, l.sum(ASSETS, t))
        l.add("liabilitiesAndEquity", t, l.sum(LIABILITIES + ["equity"], t))
        l.add("shortfall", t, max(self.c.num("minimumCash") - l.at("cash", t), ZERO))

    # --- a month ---

    def month(self, t):
        l = self.l
        self.contracts.totals(t)
        l.add("ebitda", t, l.sum(EBITDA, t))
        expired = self.serve(t)
        days = (last_day(self.e.month(t)) - last_day(self.e.month(t) - 1)).days
        income = self.book(max(l.at("cash", t - 1), ZERO) * self.c.num("cashInterestRate") * days / 365)
        l.add("interestIncome", t, income)
        l.add("interestReceived", t, income)
        self.settle_tax(t)
        self.working_capital(t)
        self.revolvers(t, expired)
        self.sweep(t)
        self.finish_cash(t)
        self.close(t)

    def serve(self, t):
        expired = ZERO
        self.cash_interest.append(ZERO)
        self.scheduled.append(ZERO)
        for d, m in self.debts.month(t):
            self.cash_interest[t] += m["cash"]
            self.scheduled[t] += ZERO if d.revolver else m["scheduled"] - m["final"]
            for line, amount in (("interestExpense", m["interest"]), ("commitmentFees", m["fee"]), ("interestPaid", m["paid"]),
                                 ("discountAmortisation", m["amortised"]), ("callPremiums", m["premium"]), ("debtCosts", m["costs"]),
                                 ("debtGains", -m["gain"]), ("debtConverted", -m["equity"])):
                self.l.add(line, t, -amount)
            self.l.add("reconPik", t, m["pik"])
            self.l.add("accruedRetranslated", t, d.accrued_retranslated)
            if d.revolver:
                expired += m["scheduled"] + m["prepaid"] - m["draw_cash"]
            else:
                self.l.add("debtRepayments", t, -m["scheduled"])
                self.l.add("debtPrepayments", t, -m["prepaid"])
                self.l.add("debtDraws", t, m["draw_cash"])
        return expired

    def settle_tax(self, t):
        l = self.l
        worn = l.at("depreciation", t) + l.at("writeOffs", t)
        interest = l.sum(("interestIncome", "interestExpense", "commitmentFees", "discountAmortisation"), t)
        if self.tax_assets.active():
            worn = -self.tax_deduction[t]
        l.add("taxDeduction", t, worn)
        ebitda = l.at("ebitda", t) - self.not_taxable[t]
        accrued, paid = self.tax.month(t, ebitda, worn, -interest, -self.swept_loss + l.at("debtGains", t))
        l.add("tax", t, -accrued)
        l.add("taxPaid", t, -paid)
        l.add("unleveredTaxPaid", t, -self.unlevered.month(t, ebitda, worn, ZERO, ZERO)[1])

    def working_capital(self, t):
        l, c = self.l, self.c
        days = lambda amount, key: self.book(amount * 12 * c.num(key) / 365)
        l.add("receivables", t, days(self.owed_revenue[t], "daysSalesOutstanding"))
        credit = self.on_credit[t] - l.at("onPremises", t) + l.sum(("onPremLabour", "onPremAssurance", "onPremUpdates"), t) + self.one_off.partner[t]
        l.add("payables", t, days(credit, "daysPayablesOutstanding"))
        funded = l.at("vendorFunding", t) - self.one_off.cash[t]
        l.add("fundingReceivable", t, l.at("fundingReceivable", t - 1) + funded)
        l.add("prepaid", t, l.at("prepaid", t - 1) + self.azure.prepaid_change[t] + self.azure.licences.paid_in_advance[t] + self.updates.change[t])
        l.add("prepaid", t, self.contracts.prepaid(t) - self.contracts.prepaid(t - 1))
        self.contracts.balances(t)
        l.add("accruedAzure", t, l.at("accruedAzure", t - 1) + self.azure.invoiced[t] - self.azure.paid(t))
        for change, line, sign in (("changeReceivables", "receivables", -1), ("changePrepaid", "prepaid", -1),
                                   ("changeFundingReceivable", "fundingReceivable", -1), ("changePayables", "payables", 1),
                                   ("changeAccruedAzure", "accruedAzure", 1)):
            l.add(change, t, sign * (l.at(line, t) - l.at(line, t - 1)))
        l.add("cashEbitda", t, l.at("ebitda", t))
        l.add("operatingCash", t, l.sum(["ebitda"] + CHANGES + ["taxPaid", "interestPaid", "interestReceived"], t))
        l.add("investingCash", t, l.sum(("capex", "refreshCapex", "disposals"), t))
        l.add("freeCashFlow", t, l.at("operatingCash", t) + l.at("investingCash", t))

    def revolvers(self, t, expired):
        """The cheapest is drawn first, the dearest repaid first."""
        l = self.l
        before = l.at("cash", t - 1) + l.at("freeCashFlow", t) + l.sum(FINANCING + ["equityIssues"], t) - expired
        missing = self.c.num("minimumCash") - before
        drawn = -expired
        end = last_day(self.e.month(t))
        ranked = sorted((d for d in self.debt if d.revolver), key=lambda d: (d.rate_on(end), d.d.id))
        for d in ranked if missing > 0 else reversed(ranked):
            amount = min(missing, ZERO if self.covenants.blocks() else d.room(t)) if missing > 0 else max(missing, -d.principal)
            if amount:
                d.draw(t, amount)
            missing -= amount
            drawn += amount
        l.add("revolverDraws", t, drawn)

    def sweep(self, t):
        """What is above minimum cash prepays debt by rank; nothing while a revolver is drawn. Its loss is taxed a month later."""
        l, c = self.l, self.c
        self.swept_loss = ZERO
        due = c.num("sweepShare") and calendar_month(self.e.month(t)) in c.months("sweepMonths", "12")
        if not due or any(d.revolver and d.principal for d in self.debt):
            return
        cash = l.at("cash", t - 1) + l.at("freeCashFlow", t) + l.sum(FINANCING + ["equityIssues", "revolverDraws"], t)
        budget = c.num("sweepShare") * max(cash - c.num("minimumCash"), ZERO)
        ranked = sorted((d for d in self.debt if d.d.int("sweepRank") and not d.revolver), key=lambda d: (d.d.int("sweepRank"), d.d.id))
        for d in ranked:
            if d.callable_on(last_day(self.e.month(t))):
                used, interest, loss = d.sweep(t, budget)
                budget -= used + interest
                for line in ("interestPaid", "operatingCash", "freeCashFlow"):
                    l.add(line, t, -interest)
                self.swept_loss += loss
                l.add("cashSweep", t, -used)
                l.add("debtGains", t, -loss)

    def finish_cash(self, t):
        l = self.l
        below = ("ebitda", "depreciation", "writeOffs", "interestIncome", "interestExpense", "commitmentFees", "discountAmortisation", "debtGains")
        l.add("profitBeforeTax", t, l.sum(below, t))
        l.add("netIncome", t, l.at("profitBeforeTax", t) + l.at("tax", t))
        l.add("financingCash", t, l.sum(FINANCING + ["equityIssues", "revolverDraws", "cashSweep"], t))
        l.add("netCashFlow", t, l.at("freeCashFlow", t) + l.at("financingCash", t))
        l.add("cash", t, l.at("cash", t - 1) + l.at("netCashFlow", t))

    def close(self, t):
        l = self.l
        l.add("fixedAssets", t, l.at("fixedAssets", t - 1) - l.sum(("capex", "refreshCapex"), t)
              + l.sum(("depreciation", "writeOffs"), t) - l.at("disposals", t))
        l.add("taxPayable", t, max(self.tax.balance, ZERO))
        l.add("taxReceivable", t, max(-self.tax.balance, ZERO))
        l.add("otherNetAssets", t, l.at("otherNetAssets", t - 1))
        self.balance_debt(t)
        l.add("equity", t, l.at("equity", t - 1) + l.sum(("netIncome", "distributions", "equityIssues", "equityIncentives", "debtConverted"), t))
        self.totals(t)
        self.reconcile(t)

    def reconcile(self, t):
        l = self.l
        change = lambda line: l.at(line, t) - l.at(line, t - 1)
        l.add("reconNetIncome", t, l.at("netIncome", t))
        l.add("reconDepreciation", t, -l.sum(("depreciation", "writeOffs"), t))
        l.add("reconDiscount", t, -l.at("discountAmortisation", t))
        l.add("reconDebtGains", t, -l.at("debtGains", t))
        l.add("reconWorkingCapital", t, l.sum(CHANGES, t))
        l.add("reconTaxPayable", t, change("taxPayable") - change("taxReceivable"))
        l.add("reconAccruedInterest", t, change("accruedInterest") - l.at("accruedRetranslated", t))
        l.add("reconOperatingCash", t, l.sum(("reconNetIncome", "reconDepreciation", "reconPik", "reconDiscount", "reconDebtGains", "reconWorkingCapital",
                                              "reconTaxPayable", "reconAccruedInterest"), t))


def project(estate):
    stay = Case(estate, False, None).run()
    return stay, Case(estate, True, stay).run()
