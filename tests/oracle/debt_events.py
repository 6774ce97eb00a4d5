# SPDX-License-Identifier: GPL-3.0-or-later
"""All debt of a case through a month: service, share issues that repay, debt events, issues and draws (MODEL 4.1, 5)."""
from fractions import Fraction as F

from arithmetic import last_day
from counts import ZERO
from debt import Instrument
from restructuring import FEES, Restructurings
from terms import DAY

REPLACES = ("exchange", "extend", "rerate", "haircut")


class Debts:
    def __init__(self, case):
        self.case, self.e, self.book = case, case.e, case.book
        self.all = [Instrument(case.e, d) for d in case.p.rows["debt"] if case.applies(d)]
        self.by_name = {i.d["name"]: i for i in self.all}
        rows = [v for v in case.p.rows["debtEvent"] if case.applies(v) and v["debt"] in self.by_name]
        self.events = sorted(rows, key=lambda v: (v.date("date"), v.id))
        self.tests = Restructurings(self)

    def month(self, t):
        """The month's entries of each instrument, in their order."""
        start, end = last_day(self.e.month(t) - 1), last_day(self.e.month(t))
        proceeds = [(i, day, amount) for i in self.all for day, amount in self.case.contracts.proceeds_for(i.d, t)]
        fixed = {v.date("date") for v in self.events} | {day for _, day, _ in proceeds} | {i.issued for i in self.all if i.issued} | {end}
        for i in self.all:
            i.begin(t)
        day = start
        while day < end: # an extension may bring new dates in its month
            days = fixed.union(*(i.stops(day, end) for i in self.all))
            day = min(x for x in days if day < x <= end)
            self.day(day, end, proceeds)
        return [(i, i.finish(t)) for i in self.all]

    def day(self, day, end, proceeds):
        events = [v for v in self.events if v.date("date") == day]
        touched = {v["debt"] for v in events} | {v["into"] for v in events if v.get("into")}
        paying = [i for i in self.all if i.stops(day - DAY, day)]
        for i in self.all:
            if i in paying or day in (end, i.issued) or i.d["name"] in touched or any(p[:2] == (i, day) for p in proceeds):
                i.advance(day)
        for i in paying:
            i.serve(day)
        for i, on, amount in proceeds:
            if on == day:
                self.prepay_from(i, amount, day)
        self.tests.begin(events, day)
        for v in events:
            self.happen(self.by_name[v["debt"]], v, day)
        for v in events:
            if v.text("kind", "prepay") in FEES:
                self.fee(self.by_name[v["debt"]], v, day)
        for i in self.all:
            if i.issued == day:
                self.issue(i, day)
        for v in events:
            if v.text("kind", "prepay") == "draw":
                self.draw(self.by_name[v["debt"]], v, day)

    # --- what takes principal away ---

    def happen(self, i, v, day):
        kind = v.text("kind", "prepay")
        if kind == "prepay":
            price = v.opt("price")
            price = i.d.num("callPrice", 1) if price is None else price
            self.prepay(i, self.amount(i, v), price, day)
        elif kind == "convert":
            self.convert(i, self.amount(i, v), day)
        elif kind in REPLACES:
            self.tests.restructure(i, v, day)

    @staticmethod
    def amount(i, v):
        given = v.opt("amount")
        return i.principal if given is None else min(given, i.principal)

    def prepay(self, i, amount, price, day):
        i.settle_discount(day)
        premium = i.book(amount * (price - 1))
        part = i.discount.remove(amount, i.principal)
        i.prepay(amount, day)
        i.note("prepaid", amount, day)
        i.note("premium", premium, day)
        i.note("gain", -premium - part, day)
        i.interest_at_once(day)
        i.resume_discount(day)

    def prepay_from(self, i, available, day):
        """As much principal as share issues pay for at the call price, par without one."""
        price = i.d.num("callPrice", 1)
        amount = min(i.principal, F(int(available / price * i.book.scale), i.book.scale))
        self.prepay(i, amount, price, day)

    def convert(self, i, amount, day):
        """The carrying amount becomes equity, without gain or loss."""
        i.settle_discount(day)
        part = i.discount.remove(amount, i.principal)
        i.shrink(amount, day)
        i.note("converted", amount, day)
        i.note("equity", amount - part, day)
        i.interest_at_once(day)
        i.resume_discount(day)

    # --- fees, issues, draws ---

    def fee(self, i, v, day):
        """To lenders it lowers the carrying amount; to others it is cost, but on the day of an issue or draw. Those of a
        restructuring have been seen to with it."""
        amount = v.num("amount")
        i.note("costs", amount, day)
        if v.id in self.tests.seen_to:
            return
        i.settle_discount(day)
        drawn = i.issued == day or any(x["debt"] == v["debt"] and x.text("kind") == "draw" and x.date("date") == day for x in self.events)
        if v.text("kind") == "thirdPartyFee" and not drawn:
            i.note("gain", -amount, day)
        else:
            i.discount.put_on(amount)
        i.resume_discount(day)

    def issue(self, i, day):
        principal = i.d.num("principal")
        proceeds = i.book(principal * i.d.num("issuePrice", 1))
        costs = i.d.num("issueCosts")
        i.settle_discount(day)
        if i.principal == 0 and i.accrued == 0:
            i.start_period(day)
        i.drawn_ever += principal
        i.grow(principal, day)
        i.discount.put_on(principal - proceeds + costs)
        i.note("draws", principal, day)
        i.note("draw_cash", proceeds, day)
        i.note("costs", costs, day)
        i.index = i.index_on(day)
        i.resume_discount(day)

    def draw(self, i, v, day):
        """Of a commitment what is left of it, nothing while a covenant is breached; else a further issue at par."""
        given, amount = v.opt("amount"), v.opt("amount")
        if i.limit:
            room = ZERO if self.case.covenants.blocks() else i.undrawn_on(day)
            amount = room if given is None else min(given, room)
        i.settle_discount(day)
        i.drawn_ever += amount
        i.grow(amount, day)
        i.note("draws", amount, day)
        i.note("draw_cash", amount, day)
        i.resume_discount(day)
