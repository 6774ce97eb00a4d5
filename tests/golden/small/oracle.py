#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small project reckoned a second time, from the text of the model's rules alone, in exact fractions.

    python3 oracle.py > expected.tsv

It reads the inputs of project.json and knows this one project: which sites, waves and instruments there are stands in the
code below, step by step. Positive is cash in, income, an asset, a liability or equity.
"""
import json
import math
import os
from datetime import date, timedelta
from decimal import Decimal, getcontext, ROUND_HALF_UP
from fractions import Fraction as F

getcontext().prec = 60
here = os.path.dirname(os.path.abspath(__file__))
P = json.load(open(os.path.join(here, "project.json"), encoding="utf-8"))
H = 12
MONTHS = range(1, H + 1)


def cents(x):
    """Booked: rounded to the cent, half away from zero."""
    n = math.floor(abs(x) * 100 + F(1, 2))
    return F(n if x >= 0 else -n, 100)


def power(base, numerator, denominator):
    """Powers are rounded to 12 decimals."""
    d = Decimal(base.numerator) / Decimal(base.denominator)
    e = Decimal(numerator) / Decimal(denominator)
    return F((d ** e).quantize(Decimal("1e-12"), ROUND_HALF_UP))


def row(entity, name):
    return next(r for r in P[entity] if r["name"] == name)


def f(r, key, default="0"):
    return F(str(r.get(key, default)))


def month_end(t):
    """Last day of column t; column 0 is December 2024."""
    y, m = 2025 + (t - 1) // 12, (t - 1) % 12 + 1
    return date(y + m // 12, m % 12 + 1, 1) - timedelta(days=1)


C, AZ = P["company"], P["azure"]
ALPHA, BETA = row("site", "Alpha"), row("site", "Beta")
W1, W2 = row("wave", "First"), row("wave", "Early")
COST = {u["name"]: u for s in P["site"] for u in s["unitCost"]}
PRICE = {}
for p in P["price"]:
    PRICE.setdefault((p["name"], p["kind"]), []).append((F(p.get("tierFrom", "0")), F(p["price"])))


def price(name, kind="consumption"):
    return PRICE[(name, kind)][0][1]


def usage(t):
    return power(1 + F(C["usageGrowth"]), t - 1, 12) if t > 1 else F(1)


# --- ramps (3.4): columns of the starts are 3 and -1 ---

def ramp(start, d, t):
    return F(0) if t < start else min(F(1), F(t - start + 1, d))


class Lines(dict):
    """Lines of a case: a list of columns each."""

    def add(self, line, t, amount):
        self.setdefault(line, [F(0)] * (H + 1))[t] += amount

    def at(self, line, t):
        return self.get(line, [F(0)] * (H + 1))[t]


class Case:
    def __init__(self, move):
        self.move = move
        self.l = Lines()

    # What runs on Azure: in the stay case nothing moves after column 0.
    def m1(self, t):
        return ramp(3, 2, t if self.move else min(t, 0))

    def m2(self, t):
        return ramp(-1, 4, t if self.move else min(t, 0))

    # What still runs on premises: a month of parallel run for the first wave, two for the early one, none for what is retired.
    def left1(self, t):
        return 1 - self.m1(t - 1)

    def retired_left(self, t):
        return 1 - self.m1(t)

    def left2(self, t):
        return 1 - self.m2(t - 2)

    def alpha_open(self, t):
        """Last use is month 3 + 2 + 1 - 2 = 4; two months of notice end earlier: it closes at the end of month 4."""
        return not self.move or t <= 4

    # --- counts of Alpha: web 6, app 5, old 2 (retired); of Beta: db 2, core 3 (retained) ---
    def alpha(self, t, web, app, old):
        return (web + app) * self.left1(t) + old * self.retired_left(t)

    def beta_servers(self, t):
        return 3 + 2 * self.left2(t)

    def on_premises(self):
        l = self.l
        vcpu = f(ALPHA, "vcpuPerCore")
        cores = lambda t: self.alpha(t, 24, 20, 4) / vcpu
        servers = lambda t: self.alpha(t, 6, 5, 2)
        tebibytes = lambda t: self.alpha(t, 6 * 128, 5 * 200, 2 * 64) / 1024
        hosts_needed = lambda t: math.ceil(servers(t) / f(ALPHA, "serversPerHost") * usage(t))

        def variable(unit, everything, now, t):
            stranded = f(unit, "strandedShare")
            return f(unit, "costPerUnitYear") / 12 * usage(t) * (stranded * everything + (1 - stranded) * now)

        hosts = hosts_needed(0)
        staff_before = math.ceil(F(13, 5))
        for t in MONTHS:
            if self.alpha_open(t):
                l.add("onPremHardware", t, -cents(variable(COST["Server upkeep"], F(48) / vcpu, cores(t), t)))
                l.add("onPremManagement", t, -cents(variable(COST["Tooling"], F(13), servers(t), t)))
                l.add("onPremStorage", t, -cents(variable(COST["Storage upkeep"], F(1896, 1024), tebibytes(t), t)))
                hosts = hosts_needed(t) if t in (1, 4) else max(hosts, hosts_needed(t))
                l.add("onPremVirtualisation", t, -cents(f(COST["Hypervisor"], "costPerUnitYear") / 12 * hosts))
                l.add("onPremFacilities", t, -cents(f(COST["Cooling and guards"], "costPerUnitYear") / 12))
                stranded = f(ALPHA, "powerStrandedShare")
                powered = (stranded * F(48) / vcpu + (1 - stranded) * cores(t)) * usage(t)
                kwh = powered * f(ALPHA, "wattsPerCore") / 1000 * f(ALPHA, "averageLoad") * f(ALPHA, "powerUsageEffectiveness") * 730
                l.add("onPremPower", t, -cents(kwh * f(ALPHA, "pricePerKwh")))
                l.add("onPremRent", t, -f(ALPHA, "rentPerMonth"))
            # Whole staff, released two months after the machines.
            staff = math.ceil(servers(t - 2) / f(ALPHA, "serversPerStaff") * usage(t)) if self.alpha_open(t - 2) else 0
            l.add("onPremLabour", t, -cents(f(COST["Administrators"], "costPerUnitYear") / 12 * staff))
            if self.move:
                l.add("oneOffSeverance", t, -cents(f(ALPHA, "severancePerStaff") * max(staff_before - staff, 0)))
                gone = (servers(t - 1) - servers(t)) * usage(t)
                l.add("oneOffDecommissioning", t, -cents(f(ALPHA, "decommissionPerServer") * gone))
            staff_before = staff
            growth = power(1 + f(BETA, "costGrowth"), t - 1, 12) if t > 1 else F(1)
            l.add("onPremOther", t, -cents(growth * variable(COST["Service contract"], F(5), self.beta_servers(t), t)))
            l.add("onPremLabour", t, -cents(growth * variable(COST["Operators"], F(5), self.beta_servers(t), t)))
            # Labour of what has moved, at full size.
            moved = f(COST["Administrators"], "costPerUnitYear") / 12 * 11 * self.m1(t) / f(ALPHA, "serversPerStaff")
            moved += f(COST["Operators"], "costPerUnitYear") / 12 * growth * 2 * self.m2(t)
            l.add("azureLabour", t, -cents(moved * usage(t) * f(AZ, "labourShare")))
        if self.move:
            # Seven months of rent remain after month 4 (35,000): the fee is less.
            l.add("oneOffLeaseExit", 5, -f(ALPHA, "exitFee"))
            l.add("oneOffRestoration", 5, -f(ALPHA, "restorationCost"))

    def one_off(self):
        self.partner = [F(0)] * (H + 1)
        self.funding_cash = [F(0)] * (H + 1)
        if not self.move:
            return
        for wave, servers, share in ((W1, 11, self.m1), (W2, 2, self.m2)):
            top = 1 + f(wave, "contingency")
            own = (f(wave, "fixedCost") + f(wave, "costPerServer") * servers) * top
            partner = f(wave, "partnerCost") * top
            funding = f(wave, "fundingAmount") + f(wave, "fundingShare") * (own + partner)
            if "fundingCap" in wave:
                funding = min(funding, f(wave, "fundingCap"))
            for t in MONTHS:
                step = lambda total: cents(total * share(t)) - cents(total * share(t - 1))
                self.l.add("oneOffMigration", t, -step(own))
                self.l.add("oneOffPartner", t, -step(partner))
                self.partner[t] += step(partner)
                self.l.add("vendorFunding", t, step(funding))
                paid = t + int(wave["fundingLagMonths"])
                if paid <= H:
                    self.funding_cash[paid] += step(funding)

    def assets(self):
        l = self.l
        others = f(C, "openingFixedAssets") - f(ALPHA, "bookValue")
        for t in MONTHS:
            l.add("depreciation", t, -(cents(others * t / 60) - cents(others * (t - 1) / 60)))
        cores_left = lambda t: self.alpha(t, 24, 20, 4) / 48

        # What is switched off goes at the first instant of a month: its value of then is removed, and only what is left is
        # depreciated for the month.
        def run_down(cost, bought, life, left):
            gone, sold, everything = F(0), F(0), F(0)
            for t in range(bought + 1, H + 1):
                went = cost * F(life - (t - 1 - bought), life) * (left(t - 1) - left(t))
                worn = cost / life * left(t)
                before = (cents(gone), cents(sold), cents(everything))
                gone, sold, everything = gone + went, sold + went * f(ALPHA, "resaleShare"), everything + went + worn
                removed, proceeds, total = cents(gone) - before[0], cents(sold) - before[1], cents(everything) - before[2]
                l.add("depreciation", t, removed - total)
                l.add("writeOffs", t, proceeds - removed)
                l.add("disposals", t, proceeds)

        run_down(f(ALPHA, "bookValue"), 0, 40, cores_left)
        # The blades are 60 months old in month 4. In the move case all leave within six months: none is bought, and they run on
        # with more maintenance.
        price_now = 12 * F(900) * usage(4)
        if not self.move:
            bought = cents(price_now)
            l.add("refreshCapex", 4, -bought)
            run_down(bought, 4, 60, lambda t: F(1))
        else:
            for t in range(4, 10):
                l.add("onPremDeferral", t, -cents(price_now * cores_left(t) * f(ALPHA, "deferralUplift") / 12))
        # Tools: 2,000 a month, worn from the month after.
        for t in MONTHS:
            l.add("capex", t, -F(2000))
            to_date = lambda n: sum((F(2000) * k / 48 for k in range(n)), F(0))
            l.add("depreciation", t, -(cents(to_date(t)) - cents(to_date(t - 1))))

    def azure(self):
        l = self.l
        rest, storage_rest = 1 - f(AZ, "globalDiscount"), 1 - F(P["discount"][0]["discount"])
        e4 = price("Standard_E4s_v5")
        licence = price("Standard_E4s_v5", "windowsConsumption") - e4
        self.left_of_credit = F(P["credit"][0]["amount"])
        bought = []
        for t in MONTHS:
            web, app, db = (n * m * usage(t) for n, m in ((6, self.m1(t)), (5, self.m1(t)), (2, self.m2(t))))
            # Reservations follow a month later, in whole machines, and are billed in twelve parts.
            target = math.floor(f(AZ, "commitmentCoverage") * 6 * self.m1(t - 1) * usage(t - 1))
            bought.append(max(0, target - sum(bought)))
            l.add("azureReservations", t, -cents(sum(bought) * price("Standard_D2s_v5", "reservation1Year") / 12))
            # Of the twelve parts of a purchase in month s, t - s + 1 have been invoiced.
            parts_left = sum(n * (12 - (t - s)) for s, n in enumerate(bought, 1)) - sum(bought)
            l.add("commitmentsPayable", t, cents(parts_left * price("Standard_D2s_v5", "reservation1Year") / 12))
            l.add("azureCompute", t, -cents(max(web - sum(bought), F(0)) * 730 * price("Standard_D2s_v5") * rest))
            l.add("azureCompute", t, -cents(app * 730 * e4 * rest))
            l.add("azureCompute", t, -cents(db * 400 * e4 * rest))
            l.add("azureLicences", t, -cents(app * 730 * licence * rest))
            # Disks: one P10 for each web, two for each app (128 and 72 GiB), P10 and P20 for each db; the first wave replicates
            # for a month.
            p10 = (6 + 5 * 2) * self.m1_disks(t) + 2 * self.m2(t)
            l.add("azureStorage", t, -cents(p10 * usage(t) * price("P10") * storage_rest))
            l.add("azureStorage", t, -cents(2 * self.m2(t) * usage(t) * price("P20") * storage_rest))
            machines = web + app + db
            l.add("azureManagement", t, -cents((web + app) * price("backup-vm-50-500gb") * rest))
            l.add("azureManagement", t, -cents(2 * db * price("backup-vm-per-500gb") * rest))
            l.add("azureManagement", t, -cents((128 * web + 200 * app + 600 * db) * F("1.2") * price("backup-vault-grs") * rest))
            # Logs beyond what is free for the whole company.
            logs = max(machines * f(AZ, "logsGbPerServerMonth") - f(AZ, "freeLogsGbPerMonth"), F(0))
            l.add("azureManagement", t, -cents(logs * price("log-analytics") * rest))
            l.add("azureSecurity", t, -cents(machines * price("defender-servers-plan2") * rest))
            egress = 40 * web
            tiers = PRICE[("egress-internet", "consumption")]
            for k, (start, rate) in enumerate(tiers):
                end = tiers[k + 1][0] if k + 1 < len(tiers) else None
                inside = max(egress - start, F(0)) if end is None else max(min(egress, end) - start, F(0))
                l.add("azureNetwork", t, -cents(inside * rate * rest))
            base = sum(l.at(x, t) for x in ("azureCompute", "azureReservations", "azureStorage"))
            l.add("azureNetwork", t, cents(base * f(AZ, "networkShare")))
            l.add("azurePlatform", t, -cents(price("landing-zone") * rest)) # the first wave began before the start
            spend = sum(l.at(x, t) for x in AZURE[:-2])
            l.add("azureSupport", t, cents(spend * f(AZ, "supportShare")))
            if 5 <= t <= 6:
                used = min(self.left_of_credit, -(spend + l.at("azureSupport", t)))
                self.left_of_credit -= used
                l.add("azureCredits", t, used)

    def m1_disks(self, t):
        return ramp(3, 2, t + 1 if self.move else min(t + 1, 0))


AZURE = ["azureCompute", "azureReservations", "azureLicences", "azureStorage", "azureNetwork", "azureManagement", "azureSecurity",
         "azurePlatform", "azureSupport", "azureCredits"]
ON_PREMISES = ["onPremHardware", "onPremDeferral", "onPremStorage", "onPremVirtualisation", "onPremFacilities", "onPremManagement", "onPremLabour",
               "onPremOther", "onPremPower", "onPremRent"]
ONE_OFF = ["oneOffMigration", "oneOffPartner", "oneOffDecommissioning", "oneOffSeverance", "oneOffLeaseExit", "oneOffRestoration"]


# --- debt (4.6, 5) ---

def thirty(a, b):
    """30E/360; from an end of a month other than February it is 30/360 US too, for the dates that occur here."""
    return F(360 * (b.year - a.year) + 30 * (b.month - a.month) + min(b.day, 30) - min(a.day, 30), 360)


def thirty_us(a, b):
    start = 30 if a.day == 31 or (a.month == 2 and (a + timedelta(days=1)).month == 3) else a.day
    end = 30 if b.day == 31 and start >= 30 else b.day
    return F(360 * (b.year - a.year) + 30 * (b.month - a.month) + end - start, 360)


def actual(a, b):
    return F((b - a).days, 360)


RESETS = [date.fromisoformat(r["date"]) for r in P["index"][0]["indexRate"]]


def base_rate(day):
    """The index in force on a day."""
    known = [r for r in P["index"][0]["indexRate"] if date.fromisoformat(r["date"]) <= day]
    return F(known[-1]["rate"])


class Instrument:
    def __init__(self, name, rate, fraction, last_payment):
        self.d = row("debt", name)
        self.rate, self.fraction = rate, fraction
        self.principal = self.opening = f(self.d, "principal")
        self.maturity = date.fromisoformat(self.d["maturityDate"])
        self.start_period(last_payment)
        self.limit, self.fee_rate = f(self.d, "commitment"), f(self.d, "commitmentFee")
        self.earn(last_payment, month_end(0), rate(month_end(0)))
        self.booked, self.fee_booked = cents(self.interest), cents(self.fee)
        self.accrued = self.booked + self.fee_booked
        self.paid_so_far = 0

    def start_period(self, day):
        self.since = day
        self.interest = self.booked = self.fee = self.fee_booked = F(0)

    def earn(self, a, b, rate):
        share = self.fraction(self.since, b) - self.fraction(self.since, a)
        self.interest += self.principal * rate * share
        self.fee += max(self.limit - self.principal, F(0)) * self.fee_rate * share

    def month(self, t):
        """Interest and fee accrued, both paid, principal repaid in month t."""
        accrued = fee = paid = repaid = F(0)
        day = month_end(t - 1)
        pays = self.payment_days(t)
        resets = {d for d in RESETS if day < d < month_end(t)}
        for stop in sorted({*pays, *resets, month_end(t)}):
            if day < stop and day < self.maturity:
                self.earn(day, min(stop, self.maturity), self.rate(day))
                accrued += cents(self.interest) - self.booked
                fee += cents(self.fee) - self.fee_booked
                self.accrued += cents(self.interest) - self.booked + cents(self.fee) - self.fee_booked
                self.booked, self.fee_booked = cents(self.interest), cents(self.fee)
            day = stop
            if stop in pays:
                coupon = self.booked
                paid += self.accrued
                self.accrued = F(0)
                self.paid_so_far += 1
                due = self.principal if stop == self.maturity else min(self.instalment(coupon), self.principal)
                repaid += due
                self.principal -= due
                self.start_period(stop)
        return accrued, fee, paid, repaid

    def payment_days(self, t):
        last = month_end(t)
        months = [int(m) for m in self.d["paymentMonths"].split(",")]
        if last.month not in months or self.since >= self.maturity:
            return []
        day = min(int(self.d["paymentDay"]), last.day)
        return [date(last.year, last.month, day)]

    def instalment(self, coupon):
        kind = self.d.get("amortisation", "bullet")
        if kind == "percentAYear":
            return cents(self.opening * f(self.d, "amortisationPerYear") / 4)
        if kind == "annuity":
            i = f(self.d, "coupon") / 12
            level = self.opening * i / (1 - power(1 + i, -10, 1))
            return cents(level) - coupon
        return F(0)


def instruments():
    note = Instrument("Note", lambda day: f(row("debt", "Note"), "coupon"), thirty_us, date(2024, 12, 31))
    loan = Instrument("Loan", lambda day: max(base_rate(day), F("0.045")) + F("0.025"), actual, date(2024, 11, 15))
    parts = Instrument("Instalments", lambda day: f(row("debt", "Instalments"), "coupon"), thirty, date(2024, 12, 31))
    revolver = Instrument("Revolver", lambda day: base_rate(day) + F("0.03"), actual, date(2024, 12, 31))
    return note, loan, parts, revolver


# --- the company (4.1 to 4.7) ---

class Tax:
    """The tax year ends in September (month 9); quarterly payments; losses and an interest limit on EBITDA."""

    def __init__(self):
        self.profit, self.accrued = f(C, "taxableProfitYearToDate"), f(C, "taxAccruedYearToDate")
        self.losses, self.disallowed = f(C, "lossesBroughtForward"), f(C, "disallowedInterestBroughtForward")
        self.balance = f(C, "openingTaxPayable")
        self.ebitda = self.worn = self.interest = F(0)
        self.refundable, self.refund_due = F(0), False

    def month(self, t, ebitda, worn, interest_cost):
        self.ebitda += ebitda
        self.worn += worn
        self.interest += interest_cost
        deductible = min(self.interest + self.disallowed, F("0.3") * max(self.ebitda, F(0)))
        taxable = self.profit + self.ebitda + self.worn - deductible
        used = min(self.losses, F("0.8") * max(taxable, F(0)))
        total = cents(F("0.25") * (max(taxable, F(0)) - used))
        accrued = total - self.accrued
        self.accrued = total
        self.balance += accrued
        paid = F(0)
        if t in (3, 6, 9, 12):
            paid = max(self.balance, F(0))
            if self.refund_due:
                paid -= min(self.refundable, max(-self.balance, F(0)))
                self.refund_due = False
            self.balance -= paid
        if t == 9:
            self.disallowed = max(self.interest + self.disallowed - deductible, F(0))
            self.losses += max(-taxable, F(0)) - used
            self.refundable, self.refund_due = max(-self.balance, F(0)), True
            self.profit = self.accrued = self.ebitda = self.worn = self.interest = F(0)
        return accrued, paid


def lines_of_company(l):
    sales, suppliers = row("line", "Sales"), row("line", "Suppliers")
    season = {s["calendarMonth"]: F(s["factor"]) for s in sales["season"]}
    for t in MONTHS:
        growth = power(1 + f(sales, "growth"), t - 1, 12) if t > 1 else F(1)
        l.add("revenue", t, cents(f(sales, "amountPerMonth") * growth * season.get(t, F(1))))
        l.add("operatingCost", t, -(F("104321.98") if t == 8 else f(suppliers, "amountPerMonth")))
    l.add("distributions", 10, -f(row("line", "Dividend"), "amountPerMonth"))


def opening(l, debts):
    for line, key in (("cash", "openingCash"), ("receivables", "openingReceivables"), ("fixedAssets", "openingFixedAssets"),
                      ("payables", "openingPayables"), ("accruedAzure", "openingAccruedAzure"), ("taxPayable", "openingTaxPayable")):
        l.add(line, 0, f(C, key))
    l.add("unamortised", 0, F(3000))
    balance_debt(l, 0, debts)
    l.add("assets", 0, sum(l.at(x, 0) for x in ASSETS))
    l.add("equity", 0, l.at("assets", 0) - sum(l.at(x, 0) for x in LIABILITIES))
    l.add("liabilitiesAndEquity", 0, l.at("assets", 0))
    l.add("undrawn", 0, F(150000))
    l.add("liquidity", 0, l.at("cash", 0) + l.at("undrawn", 0))


def balance_debt(l, t, debts):
    l.add("debtPrincipal", t, sum(d.principal for d in debts))
    l.add("accruedInterest", t, sum(d.accrued for d in debts))
    l.add("debtCarrying", t, sum(d.principal for d in debts) - l.at("unamortised", t))
    l.add("revolverDrawn", t, debts[3].principal)


ASSETS = ["cash", "receivables", "fundingReceivable", "taxReceivable", "fixedAssets"]
LIABILITIES = ["payables", "accruedAzure", "accruedInterest", "taxPayable", "debtCarrying"]


def run(case):
    l = case.l
    case.on_premises()
    case.one_off()
    case.assets()
    case.azure()
    lines_of_company(l)
    debts = instruments()
    tax, unlevered = Tax(), Tax()
    unlevered.disallowed = F(0) # without any interest
    opening(l, debts)
    for t in MONTHS:
        l.add("onPremises", t, sum(l.at(x, t) for x in ON_PREMISES))
        l.add("azure", t, sum(l.at(x, t) for x in AZURE))
        l.add("oneOff", t, sum(l.at(x, t) for x in ONE_OFF))
        l.add("ebitda", t, sum(l.at(x, t) for x in ("revenue", "operatingCost", "onPremises", "azure", "azureLabour", "oneOff", "vendorFunding")))
        serve(l, t, debts)
        days = (month_end(t) - month_end(t - 1)).days
        income = cents(max(l.at("cash", t - 1), F(0)) * F(C["cashInterestRate"]) * days / 365)
        l.add("interestIncome", t, income)
        l.add("interestReceived", t, income)
        settle_tax(l, t, tax, unlevered)
        working_capital(l, t, case)
        cash_and_revolver(l, t, debts[3])
        close(l, t, debts, tax)
    return case


def serve(l, t, debts):
    for d in debts:
        accrued, fee, paid, repaid = d.month(t)
        l.add("interestExpense", t, -accrued)
        l.add("commitmentFees", t, -fee)
        l.add("interestPaid", t, -paid)
        l.add("debtRepayments", t, -repaid)
    life = (date(2026, 6, 30) - month_end(0)).days # of the revolver's fees, evenly by days
    to_date = lambda n: cents(F(3000) * (month_end(n) - month_end(0)).days / life)
    l.add("discountAmortisation", t, -(to_date(t) - to_date(t - 1)))
    l.add("unamortised", t, F(3000) - to_date(t))


def settle_tax(l, t, tax, unlevered):
    worn = l.at("depreciation", t) + l.at("writeOffs", t)
    interest = sum(l.at(x, t) for x in ("interestIncome", "interestExpense", "commitmentFees", "discountAmortisation"))
    l.add("taxDeduction", t, worn) # no method of its own: as in the books
    l.add("profitBeforeTax", t, l.at("ebitda", t) + worn + interest)
    accrued, paid = tax.month(t, l.at("ebitda", t), worn, -interest)
    l.add("tax", t, -accrued)
    l.add("taxPaid", t, -paid)
    l.add("netIncome", t, l.at("profitBeforeTax", t) - accrued)
    l.add("unleveredTaxPaid", t, -unlevered.month(t, l.at("ebitda", t), worn, F(0))[1])


def working_capital(l, t, case):
    days = lambda amount, key: cents(amount * 12 * F(C[key]) / 365)
    l.add("receivables", t, days(l.at("revenue", t), "daysSalesOutstanding"))
    on_credit = -l.at("operatingCost", t) - l.at("onPremises", t) + l.at("onPremLabour", t) + case.partner[t]
    l.add("payables", t, days(on_credit, "daysPayablesOutstanding"))
    l.add("fundingReceivable", t, l.at("fundingReceivable", t - 1) + l.at("vendorFunding", t) - case.funding_cash[t])
    l.add("azureInvoiced", t, l.at("azure", t))
    l.add("accruedAzure", t, -l.at("azure", t)) # the invoice of the month's end is paid a month later
    for change, line, sign in (("changeReceivables", "receivables", -1), ("changeFundingReceivable", "fundingReceivable", -1),
                               ("changePayables", "payables", 1), ("changeAccruedAzure", "accruedAzure", 1)):
        l.add(change, t, sign * (l.at(line, t) - l.at(line, t - 1)))
    l.add("operatingCash", t, sum(l.at(x, t) for x in ("ebitda", "changeReceivables", "changeFundingReceivable", "changePayables",
                                                       "changeAccruedAzure", "taxPaid", "interestPaid", "interestReceived")))
    l.add("investingCash", t, l.at("capex", t) + l.at("refreshCapex", t) + l.at("disposals", t))
    l.add("freeCashFlow", t, l.at("operatingCash", t) + l.at("investingCash", t))


def cash_and_revolver(l, t, revolver):
    before = l.at("cash", t - 1) + l.at("freeCashFlow", t) + l.at("debtRepayments", t) + l.at("distributions", t)
    missing = F(C["minimumCash"]) - before
    draw = min(missing, F(150000) - revolver.principal) if missing > 0 else max(missing, -revolver.principal)
    revolver.principal += draw
    l.add("revolverDraws", t, draw)
    l.add("financingCash", t, l.at("debtRepayments", t) + draw + l.at("distributions", t))
    l.add("netCashFlow", t, l.at("freeCashFlow", t) + l.at("financingCash", t))
    l.add("cash", t, l.at("cash", t - 1) + l.at("netCashFlow", t))
    l.add("undrawn", t, F(150000) - revolver.principal)
    l.add("liquidity", t, l.at("cash", t) + l.at("undrawn", t))
    l.add("shortfall", t, max(F(C["minimumCash"]) - l.at("cash", t), F(0)))


def close(l, t, debts, tax):
    l.add("fixedAssets", t, l.at("fixedAssets", t - 1) - l.at("capex", t) - l.at("refreshCapex", t) + l.at("depreciation", t)
          + l.at("writeOffs", t) - l.at("disposals", t))
    l.add("taxPayable", t, max(tax.balance, F(0)))
    l.add("taxReceivable", t, max(-tax.balance, F(0)))
    balance_debt(l, t, debts)
    l.add("equity", t, l.at("equity", t - 1) + l.at("netIncome", t) + l.at("distributions", t))
    l.add("assets", t, sum(l.at(x, t) for x in ASSETS))
    l.add("liabilitiesAndEquity", t, sum(l.at(x, t) for x in LIABILITIES) + l.at("equity", t))
    assert l.at("assets", t) == l.at("liabilitiesAndEquity", t), t


# --- the figures (7): the window is months 1 to 12 ---

def text(x):
    n = int(cents(x) * 100)
    return ("-" if n < 0 else "") + "%d.%02d" % divmod(abs(n), 100)


def figures(stay, move):
    total = lambda c, *lines: sum(c.l.at(x, t) for x in lines for t in MONTHS)
    both = lambda *lines: (total(stay, *lines), total(move, *lines))
    gain = lambda *lines: total(move, *lines) - total(stay, *lines)
    out = []
    benefit = [a - b for a, b in zip(both("netCashFlow"), both("revolverDraws"))]
    out.append(("figure", "cashImprovement12m", benefit[0], benefit[1]))
    net = lambda c: c.l.at("cash", H) - c.l.at("debtPrincipal", H)
    out.append(("figure", "cashImprovement12mAllIn", net(stay), net(move)))
    late = both("changePayables", "changeAccruedAzure")
    out.append(("figure", "cashImprovement12mEqualLags", benefit[0] - late[0], benefit[1] - late[1]))
    rate = lambda c: 12 * (c.l.at("ebitda", H) - c.l.at("oneOff", H) - c.l.at("vendorFunding", H) - c.l.at("azureCredits", H))
    out.append(("figure", "runRateSaving", rate(stay), rate(move)))
    out.append(("figure", "prepaidAtHorizon", stay.l.at("prepaid", H), move.l.at("prepaid", H)))
    out.append(("figure", "payableBeyondHorizon", stay.l.at("commitmentsPayable", H), move.l.at("commitmentsPayable", H)))
    one_off, funding = gain("oneOff"), gain("vendorFunding", "azureCredits")
    parts = [("recurringSaving", gain("ebitda") - one_off - funding), ("oneOffCost", one_off), ("fundingAndCredits", funding),
             ("capexAvoided", gain("capex", "refreshCapex")), ("disposals", gain("disposals")),
             ("workingCapital", gain("changeReceivables", "changePayables", "changeAccruedAzure", "changeFundingReceivable")),
             ("tax", gain("taxPaid")), ("interest", gain("interestPaid", "interestReceived")), ("debtAndOther", gain("debtRepayments", "distributions"))]
    assert sum(p for _, p in parts) == benefit[1] - benefit[0]
    out += [("part", name, amount) for name, amount in parts]
    return out


def unlevered_gain(stay, move, t):
    lines = ("ebitda", "changeReceivables", "changePayables", "changeAccruedAzure", "changeFundingReceivable", "investingCash", "unleveredTaxPaid")
    return sum(move.l.at(x, t) - stay.l.at(x, t) for x in lines)


def main():
    stay, move = run(Case(False)), run(Case(True))
    print("# case\tline\tcolumns 0 to 12; then figures (stay, move) and parts of the headline")
    names = sorted(set(stay.l) | set(move.l) - {"unamortised"})
    for case, c in (("stay", stay), ("move", move)):
        for line in names:
            if line != "unamortised":
                print("\t".join([case, line] + [text(c.l.at(line, t)) for t in range(H + 1)]))
    for r in figures(stay, move):
        print("\t".join([r[0], r[1]] + [text(x) for x in r[2:]]))
    gains = [unlevered_gain(stay, move, t) for t in MONTHS]
    print("\t".join(["series", "unleveredBenefit"] + [text(x) for x in [F(0)] + gains]))
    npv = sum(g / power(1 + F(C["discountRate"]), t, 12) for t, g in zip(MONTHS, gains))
    print("\t".join(["pair", "npv", text(npv)]))
    cumulative = [sum(gains[:k + 1], F(0)) for k in range(H)]
    low = min([F(0)] + cumulative)
    print("\t".join(["pair", "trough", text(low)]))


if __name__ == "__main__":
    main()
