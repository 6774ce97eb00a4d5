# SPDX-License-Identifier: GPL-3.0-or-later
"""Exchanges, extensions, new rates and haircuts, with the 10 per cent test (MODEL 5; FASB ASC 470-50)."""
from fractions import Fraction as F

from counts import ZERO
from effective import effective_rate

FEES = ("lenderFee", "thirdPartyFee", "consentPayment")
TERMS = ("extend", "rerate", "haircut")


def worth(flows, y):
    return sum(amount / (1 + y) ** (days / 365) for days, amount in flows)


class Restructurings:
    def __init__(self, debts):
        self.debts, self.book = debts, debts.book
        self.seen_to, self.results = set(), []

    def begin(self, events, day):
        """Who takes part in what on the day, and with how much of its principal."""
        self.events, self.done, self.groups = events, set(), []
        by = self.debts.by_name
        for v in events:
            kind = v.text("kind", "prepay")
            if kind == "exchange":
                self.groups.append([v])
            elif kind in TERMS:
                same = [g for g in self.groups if g[0]["debt"] == v["debt"] and g[0].text("kind") in TERMS]
                if same:
                    same[0].append(v)
                else:
                    self.groups.append([v])
        self.parts = [self.debts.amount(by[g[0]["debt"]], g[0]) if g[0].text("kind") == "exchange" else by[g[0]["debt"]].principal
                      for g in self.groups]

    def fees(self, group, kinds):
        """The group's share of the day's fees of its instruments, by the principal that takes part."""
        total = ZERO
        for v in self.events:
            if v.text("kind", "prepay") not in kinds:
                continue
            sharers = [k for k, g in enumerate(self.groups) if v["debt"] in (g[0]["debt"], g[0].get("into"))]
            place = self.groups.index(group)
            if place in sharers:
                self.seen_to.add(v.id)
                whole = sum(self.parts[k] for k in sharers)
                before = sum(self.parts[k] for k in sharers if k < place)
                at = lambda x: self.book(v.num("amount") * (x / whole if whole else F(place == sharers[0])))
                total += at(before + self.parts[place]) - at(before) if whole else at(ZERO)
        return total

    def restructure(self, i, v, day):
        group = next(g for g in self.groups if any(x.id == v.id for x in g))
        if id(group) in self.done:
            return
        self.done.add(id(group))
        lenders, others = self.fees(group, ("lenderFee", "consentPayment")), self.fees(group, ("thirdPartyFee",))
        i.settle_discount(day)
        old = self.look(i, day)
        if v.text("kind") == "exchange":
            self.exchange(i, v, day, old, lenders, others)
        else:
            self.new_terms(i, group, day, old, lenders, others)

    def look(self, i, day):
        """The old debt as it stands: effective rate, value without accrued interest, call price."""
        y = i.discount.rate
        if i.solve or y is None or not i.discount.active:
            y = effective_rate(i.flows(day), float(i.principal - i.discount.left + i.accrued))
        call = i.d.num("callPrice") if i.callable_on(day) else None
        return float(y), worth(i.flows(day, False), float(y)), call

    @staticmethod
    def change(olds, news):
        """The smallest of the ways to see either side."""
        return min(abs(n - o) / o if o else 1000.0 if n else 0.0 for o in olds for n in news)

    def exchange(self, i, v, day, old, lenders, others):
        into = self.debts.by_name[v["into"]]
        amount = self.debts.amount(i, v)
        new = into.book(amount * v.num("ratio", 1))
        share = float(amount / i.principal) if i.principal else 0.0
        into.settle_discount(day)
        into.grow(new, day)
        flows = [(d, a * float(new / into.principal)) for d, a in into.flows(day, False)] if new else [] # one is like another
        part = i.discount.remove(amount, i.principal)
        carrying = amount - part
        y, value, call = old
        olds = [value * share] + ([float(call * amount)] if call is not None else [])
        news = [worth(flows, y) + float(lenders)]
        if into.callable_on(day):
            news.append(float(into.d.num("callPrice") * new + lenders))
        change = self.change(olds, news)
        i.shrink(amount, day)
        i.note("exchanged", -amount, day)
        into.note("exchanged", new, day)
        fair = v.opt("fairValue")
        if change < 0.1:
            left, gain = new - (carrying - lenders), -others
        else:
            value = into.book(new * (F(1) if fair is None else fair))
            left, gain = new - value + others, carrying - value - lenders
        into.discount.put_on(left)
        into.note("gain", gain, day)
        i.note("transferred", -carrying, day)
        into.note("transferred", carrying, day)
        i.interest_at_once(day)
        i.resume_discount(day)
        into.resume_discount(day)
        self.results.append((v.id, change, change >= 0.1))

    def new_terms(self, i, group, day, old, lenders, others):
        y, value, call = old
        before, carrying = i.principal, i.principal - i.discount.left
        fair = None
        for v in group:
            self.apply(i, v, day)
            fair = v.opt("fairValue") if fair is None else fair
        i.regrow(day)
        olds = [value] + ([float(call * before)] if call is not None else [])
        news = [worth(i.flows(day, False), y) + float(lenders)]
        if i.callable_on(day):
            news.append(float(i.d.num("callPrice") * i.principal + lenders))
        change = self.change(olds, news)
        if change < 0.1:
            left, gain = i.principal - (carrying - lenders), -others
        else:
            worth_now = i.book(i.principal * (F(1) if fair is None else fair))
            left, gain = i.principal - worth_now + others, carrying - worth_now - lenders
        i.interest_at_once(day) # of what had been repaid before
        i.discount.put_on(left - i.discount.left)
        i.note("gain", gain, day)
        i.resume_discount(day)
        self.results.append((group[0].id, change, change >= 0.1))

    def apply(self, i, v, day):
        if v.text("kind") == "haircut":
            amount = self.debts.amount(i, v)
            i.shrink(amount, day)
            i.note("forgiven", amount, day)
            i.interest_at_once(day)
        if v.opt("rate") is not None:
            i.set_rate(v.num("rate"))
        if v.get("maturityDate"):
            i.maturity = v.date("maturityDate")
            done = [x for x in i.periods if x.paid <= day]
            i.date_payments()
            i.periods = done + [x for x in i.periods if x.paid > day]
            i.listed = {**{d: a for d, a in i.listed.items() if d <= day}, **{d: a for d, a in i.list_instalments().items() if d > day}}
