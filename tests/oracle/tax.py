# SPDX-License-Identifier: GPL-3.0-or-later
"""Income tax (MODEL 4.4)."""
from arithmetic import calendar_month
from counts import ZERO


class Tax:
    def __init__(self, case):
        c = self.c = case.c
        self.e, self.book = case.e, case.book
        self.profit, self.accrued = c.num("taxableProfitYearToDate"), c.num("taxAccruedYearToDate")
        self.losses, self.disallowed = c.num("lossesBroughtForward"), c.num("disallowedInterestBroughtForward")
        self.balance = c.num("openingTaxPayable")
        self.ebitda = self.worn = self.interest = self.gains = ZERO
        self.refundable, self.refund_due = max(-self.balance, ZERO), True # a receivable at the opening is of an earlier year

    def deductible(self):
        share = self.c.opt("interestLimitShare")
        if share is None:
            return self.interest
        total = self.interest + self.disallowed
        base = self.ebitda + (self.worn if self.c.text("interestLimitBase", "ebitda") == "ebit" else ZERO)
        return min(total, share * max(base, ZERO))

    def month(self, t, ebitda, worn, interest, gains):
        """Accrued and paid in month t; interest is net cost."""
        c = self.c
        self.ebitda += ebitda
        self.worn += worn
        self.interest += interest
        self.gains += gains
        deductible = self.deductible()
        taxable = self.profit + self.ebitda + self.worn + self.gains - deductible
        used = min(self.losses, c.num("lossLimitShare", "0.8") * max(taxable, ZERO))
        total = self.book(c.num("taxRate", "0.21") * (max(taxable, ZERO) - used))
        step, self.accrued = total - self.accrued, total
        self.balance += step
        paid = self.pay(t)
        if calendar_month(self.e.month(t)) == c.int("taxYearEndMonth", 12):
            if c.opt("interestLimitShare") is not None:
                self.disallowed = max(self.disallowed + self.interest - deductible, ZERO)
            self.losses += max(-taxable, ZERO) - used
            self.refundable, self.refund_due = max(-self.balance, ZERO), True
            self.profit = self.accrued = self.ebitda = self.worn = self.interest = self.gains = ZERO
        return step, paid

    def pay(self, t):
        """The whole payable; a receivable of an ended year in the first payment month of the next."""
        if calendar_month(self.e.month(t)) not in self.c.months("taxPaymentMonths", "4,6,9,12"):
            return ZERO
        paid = max(self.balance, ZERO)
        if self.refund_due:
            paid -= min(self.refundable, max(-self.balance, ZERO))
            self.refund_due = False
        self.balance -= paid
        return paid
