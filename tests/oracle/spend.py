# SPDX-License-Identifier: GPL-3.0-or-later
"""Commitments to spend on Azure (MODEL 3.7; core/README.md): what counts, what is charged, and how the charge is used up."""
from counts import ZERO


class SpendCommitment:
    def __init__(self, project, row, start):
        self.row = row
        self.start, self.end = row.month("start"), row.month("end")
        families = [f.text("family", "compute") for f in project.children("commitmentFamily", row)]
        self.families = set(families) if families else None # None: all but support
        listed = {m.month("month"): m.num("cumulative") for m in project.children("milestone", row)}
        listed[self.end] = max(listed.get(self.end, ZERO), row.num("amount"))
        self.milestones = {m: c for m, c in listed.items() if m >= start - 1}
        self.life = row.int("creditMonths", 12)
        self.counted, self.charged_so_far = row.num("spentBefore"), ZERO
        self.lots = [] # [last month of use, amount left]

    def charge(self, month):
        """What the milestone of the month before leaves to be paid."""
        due = self.milestones.get(month - 1)
        if due is None:
            return ZERO
        amount = max(due - self.counted - self.charged_so_far, ZERO)
        self.charged_so_far += amount
        if amount:
            self.lots.append([month + self.life - 1, amount])
        return amount

    def use(self, month, owed):
        used = ZERO
        for lot in self.lots:
            part = min(lot[1], owed - used) if lot[0] >= month else ZERO
            lot[1] -= part
            used += part
        return used

    def expire(self, month):
        gone = sum((amount for last, amount in self.lots if last <= month), ZERO)
        self.lots = [lot for lot in self.lots if lot[0] > month]
        return gone

    def counts(self, month, by_family):
        if not self.start <= month <= self.end:
            return ZERO
        return sum((x for f, x in by_family.items() if (f in self.families if self.families else f != "support")), ZERO)


class Spend:
    """All commitments of a case."""

    def __init__(self, azure, applies):
        self.z, self.e, self.l = azure, azure.e, azure.l
        self.all = [SpendCommitment(azure.p, r, azure.e.start) for r in azure.p.rows["commitment"] if applies(r)]

    def pay(self, t, owed):
        """(charged, used) in the month."""
        charged = used = ZERO
        for c in self.all:
            charged += c.charge(self.e.month(t))
            used += c.use(self.e.month(t), owed - used)
        return charged, used

    def close(self, t, by_family, paid_by_credits):
        """What counts is not what credits paid, whose share is taken off each family alike; returns what was lost."""
        whole = sum(by_family.values(), ZERO)
        rest = max(1 - paid_by_credits / whole, ZERO) if whole > 0 else ZERO
        lost = ZERO
        for c in self.all:
            eligible = self.z.book(c.counts(self.e.month(t), by_family) * rest)
            c.counted += eligible
            self.l.add("commitmentEligible", t, eligible)
            lost += c.expire(self.e.month(t))
        return lost
