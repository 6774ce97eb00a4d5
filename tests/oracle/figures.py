# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures that people look at (MODEL 7)."""
import math
from fractions import Fraction as F

from arithmetic import growth
from company import FINANCING
from contracts import WORKING_CAPITAL as CONTRACTS
from counts import ZERO

WORKING_CAPITAL = ("changeReceivables", "changePrepaid", "changePayables", "changeAccruedAzure", "changeFundingReceivable",
                   *CONTRACTS)
PARTS = {"oneOffCost": ("oneOff",), "fundingAndCredits": ("vendorFunding", "azureCredits"), "capexAvoided": ("capex", "refreshCapex"),
         "disposals": ("disposals",), "workingCapital": WORKING_CAPITAL, "tax": ("taxPaid",),
         "interest": ("interestPaid", "interestReceived"), "debtAndOther": tuple(FINANCING)}


class Figures:
    def __init__(self, estate, stay, move, scale):
        self.e, self.stay, self.move, self.scale, self.out = estate, stay, move, scale, {}
        self.book, self.c = estate.p.book, estate.p.company
        self.window = range(estate.headline, estate.headline + 12)
        self.end = estate.headline + 11

    def minor(self, x):
        return int(self.book(x) * self.scale)

    def series(self, name, value):
        self.out["series", name] = [self.minor(value(t)) for t in range(self.e.months + 1)]

    def both(self, name, value):
        """`value` of a case; the figure is move - stay."""
        a, b = value(self.stay), value(self.move)
        self.out["figure", name] = (self.minor(a), self.minor(b), self.minor(b) - self.minor(a))

    def total(self, case, lines, months):
        return sum((case.l.at(x, t) for x in lines for t in months), ZERO)

    def gain(self, lines, months):
        return self.total(self.move, lines, months) - self.total(self.stay, lines, months)

    def headline(self):
        benefit = lambda c, t: c.l.at("netCashFlow", t) - c.l.sum(("revolverDraws", "cashSweep", "equityIssues"), t)
        self.series("benefit", lambda t: benefit(self.move, t) - benefit(self.stay, t))
        whole = lambda c: sum((benefit(c, t) for t in self.window), ZERO)
        self.both("cashImprovement12m", whole)
        self.both("cashImprovement12mAllIn", lambda c: c.l.at("cash", self.end) - c.l.at("debtPrincipal", self.end))
        self.both("cashImprovement12mSpread", lambda c: whole(c) + self.ahead(c))
        late = ("changePayables", "changeAccruedAzure", "changeContractReceivables", "changeContractPayables")
        self.both("cashImprovement12mEqualLags", lambda c: whole(c) - self.total(c, late, self.window))
        run = lambda c: c.l.at("ebitda", self.end) - c.l.sum(("oneOff", "vendorFunding", "azureCredits"), self.end)
        self.both("runRateSaving", lambda c: 12 * run(c))
        parts = {name: self.gain(lines, self.window) for name, lines in PARTS.items()}
        parts["recurringSaving"] = self.gain(("ebitda",), self.window) - parts["oneOffCost"] - parts["fundingAndCredits"]
        for name, amount in parts.items():
            self.out["part", name] = [self.minor(amount)]

    def ahead(self, case):
        """What is paid in the window beyond the months' shares of terms paid in advance: commitments after Azure's payment term,
        software assurance and capacity at once."""
        lag = case.azure.term
        paid = lambda t: case.azure.prepaid_change[t - lag] if t - lag >= 1 else ZERO
        contracts = lambda t: case.contracts.prepaid(t) - case.contracts.prepaid(t - 1)
        return sum((case.azure.licences.paid_in_advance[t] + case.updates.change[t] + contracts(t) + paid(t) for t in self.window), ZERO)

    def of_the_pair(self):
        lines = ("ebitda",) + WORKING_CAPITAL + ("investingCash", "unleveredTaxPaid")
        self.gains = [ZERO] + [self.gain(lines, (t,)) for t in range(1, self.e.months + 1)]
        self.series("unleveredBenefit", lambda t: self.gains[t])
        last = self.e.evaluation
        flows = self.gains[:last + 1]
        cumulative = [sum(flows[:k + 1], ZERO) for k in range(last + 1)]
        low = min(cumulative)
        self.pair("trough", self.minor(low))
        month = self.e.month(cumulative.index(low)) if low < 0 else None
        if month is not None:
            self.pair("troughMonth", "%04d-%02d" % (month // 12, month % 12 + 1))
        r = 1 + self.c.num("discountRate", "0.08")
        worth = [f / growth(r, t) for t, f in enumerate(flows)]
        self.pair("npv", self.minor(sum(worth, ZERO)))
        self.payback("paybackMonth", cumulative)
        self.payback("discountedPaybackMonth", [self.book(sum(worth[:k + 1], ZERO)) for k in range(last + 1)])
        outlay = -sum((x for x in flows if x < 0), ZERO)
        if outlay:
            self.pair("roi", float(sum(flows, ZERO) / outlay))
        self.rates(flows)

    def pair(self, name, value):
        self.out["figure", name] = (None, None, value)

    def payback(self, name, cumulative):
        under = [k for k, x in enumerate(cumulative) if x < 0]
        if not under:
            self.pair(name, 0.0)
        elif under[-1] < len(cumulative) - 1:
            k = under[-1]
            self.pair(name, float(k - cumulative[k] / (cumulative[k + 1] - cumulative[k])))

    def rates(self, flows):
        """The modified rate only, and the internal one where the sign changes once: then there is one root."""
        paid, got = [x for x in flows[1:] if x < 0], [x for x in flows[1:] if x > 0]
        if not paid or not got:
            return
        signs = [x > 0 for x in flows[1:] if x]
        if sum(a != b for a, b in zip(signs, signs[1:])) == 1:
            self.irr([float(x) for x in flows[1:]])

    def irr(self, flows):
        value = lambda x: math.fsum(f * math.exp(-x * k) for k, f in enumerate(flows))
        low, high = math.log(1e-4), math.log(10000)
        if value(low) * value(high) >= 0:
            return
        for _ in range(200):
            middle = (low + high) / 2
            if value(low) * value(middle) <= 0:
                high = middle
            else:
                low = middle
        annual = math.expm1(12 * low)
        if -0.9999 < annual < 9999:
            self.pair("irr", annual)

    def cost_of_ownership(self):
        lines = ("onPremises", "azure", "azureLabour", "oneOff", "vendorFunding", "changePrepaid", "changeAccruedAzure",
                 "changeFundingReceivable", "refreshCapex", "disposals", "capacityPurchases", "changeContractPayables")
        r = 1 + self.c.num("discountRate", "0.08")
        for years in (3, 5):
            if 12 * years <= self.e.months:
                months = range(1, 12 * years + 1)
                self.both("costOfOwnership%dy" % years, lambda c: -self.total(c, lines, months))
                self.both("costOfOwnership%dyDiscounted" % years,
                          lambda c: -sum((c.l.sum(lines, t) / growth(r, t) for t in months), ZERO))

    def liquidity(self):
        lowest = lambda c: min(c.l.at("liquidity", t) for t in range(1, max(self.e.horizon, self.end) + 1))
        self.both("lowestLiquidity", lowest)
        avoided = lambda c: -self.total(c, ("interestExpense", "commitmentFees"), self.window)
        a, b = avoided(self.stay), avoided(self.move)
        self.out["figure", "interestAvoided12m"] = (self.minor(a), self.minor(b), self.minor(a - b))


def figures(estate, stay, move, scale):
    f = Figures(estate, stay, move, scale)
    f.headline()
    f.of_the_pair()
    f.cost_of_ownership()
    f.liquidity()
    return f.out
