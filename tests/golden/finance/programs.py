#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes programs.tsv: what mpmath (60 digits) and QuantLib answer for the cases below, the nasty ones of these functions first.

Needs Debian's python3-mpmath and quantlib-python; run it in this folder. Formulas are written here from their definitions, not
from the program under test. Columns: function, arguments (separated by ";"), expected, absolute tolerance, origin.
"""
import datetime
from pathlib import Path

import mpmath
import QuantLib as ql
from mpmath import mp, mpf

mp.dps = 60
LINES = ["# function\targuments\texpected\ttolerance\torigin"]


def add(function, arguments, expected, origin, relative=1e-13, floor=0.0):
    if not isinstance(expected, str) and abs(mpf(expected)) > mpf("1.7976931348623157e308"):
        expected = "notFinite"
    text = mpmath.nstr(expected, 17) if isinstance(expected, mpf) else repr(expected) if isinstance(expected, float) else str(expected)
    tolerance = 0.0 if isinstance(expected, str) else max(abs(float(expected)) * relative, floor)
    LINES.append("\t".join((function, ";".join(str(a) for a in arguments), text, f"{tolerance:.1e}", origin)))


# --- level payments, by the definition, with 60 digits ---

def annuity_due(rate, when):
    return 1 + rate if when else mpf(1)


def pmt(rate, nper, pv, fv=0, when=0):
    rate, nper, pv, fv = mpf(rate), mpf(nper), mpf(pv), mpf(fv)
    if rate == 0:
        return -(pv + fv) / nper
    g = (1 + rate) ** nper
    return -(pv * g + fv) / (annuity_due(rate, when) * (g - 1) / rate)


def fv(rate, nper, payment, pv=0, when=0):
    rate, nper, payment, pv = mpf(rate), mpf(nper), mpf(payment), mpf(pv)
    if rate == 0:
        return -(pv + payment * nper)
    g = (1 + rate) ** nper
    return -(pv * g + payment * annuity_due(rate, when) * (g - 1) / rate)


def pv(rate, nper, payment, value=0, when=0):
    rate, nper, payment, value = mpf(rate), mpf(nper), mpf(payment), mpf(value)
    if rate == 0:
        return -(value + payment * nper)
    g = (1 + rate) ** nper
    return -(value + payment * annuity_due(rate, when) * (g - 1) / rate) / g


def ipmt(rate, per, nper, present, value=0, when=0):
    payment = pmt(rate, nper, present, value, when)
    if when and per == 1:
        return mpf(0)
    balance = fv(rate, per - 1, payment, present, when)  # owed after per - 1 periods, sign of a payment
    return balance * mpf(rate) / annuity_due(mpf(rate), when)


def nper(rate, payment, present, value=0, when=0):
    rate, payment, present, value = mpf(rate), mpf(payment), mpf(present), mpf(value)
    if rate == 0:
        return -(present + value) / payment
    k = payment * annuity_due(rate, when)
    return mpmath.log((k - value * rate) / (k + present * rate)) / mpmath.log(1 + rate)


def level_payments():
    origin = "mpmath: definition with 60 digits"
    for rate in ("1e-12", "-1e-12", "1e-9", "1e-15", "0.0000001", "0.05", "-0.5", "10", "0"):
        for periods, present, value, when in ((360, 250000, 0, 0), (360, 250000, -250000, 0), (12, 1000, 500, 1)):
            add("pmt", [rate, periods, present, value, when], pmt(rate, periods, present, value, when), origin)
            add("fv", [rate, periods, -100, present, when], fv(rate, periods, -100, present, when), origin)
            add("pv", [rate, periods, -100, value, when], pv(rate, periods, -100, value, when), origin)
    for rate, per, periods, present in (("1e-12", 1, 360, 250000), ("1e-12", 360, 360, 250000), ("0.01", 1200, 1200, 1e6), ("0.08", 500, 500, 1e6),
                                        ("0.05", 2, 40, 1000), ("-0.01", 30, 60, 5000), ("3", 20, 24, 100)):
        for when in (0, 1):
            interest = ipmt(rate, per, periods, present, 0, when)
            add("ipmt", [rate, per, periods, present, 0, when], interest, origin, 1e-11)
            add("ppmt", [rate, per, periods, present, 0, when], pmt(rate, periods, present, 0, when) - interest, origin, 1e-11)
    for rate, payment, present, value, when in (("1e-12", -100, 1000, 0, 0), ("0.05", -100, 1999, 0, 0), ("0.05", -100, 1999.999, 0, 0),
                                                ("-0.02", -10, 1000, 0, 0), ("0", -7, 1000, 0, 1), ("0.01", -50, 1000, 250, 1)):
        add("nper", [rate, payment, present, value, when], nper(rate, payment, present, value, when), origin, 1e-9 if present == 1999.999 else 1e-11)
    for arguments in (["0.05", -100, 2000, 0, 0], ["0.05", -100, 2500], ["0", 0, 1000], ["-1", -10, 100], ["0.05", 0, 1000, 1000]):
        add("nper", arguments, "domainError", "by hand: no number of periods solves the equation")
    for rate, periods, present, first, last, when in (("1e-10", 360, 1e6, 1, 360, 0), ("0.0075", 360, 125000, 350, 360, 0), ("0.05", 40, 1e9, 1, 40, 1)):
        sums = [ipmt(rate, p, periods, present, 0, when) for p in range(first, last + 1)]
        add("cumipmt", [rate, periods, present, first, last, when], mpmath.fsum(sums), origin, 1e-11)
        payment = pmt(rate, periods, present, 0, when)
        add("cumprinc", [rate, periods, present, first, last, when], mpmath.fsum(payment - i for i in sums), origin, 1e-11)
    for periods, payment, present, value, when, true_rate in ((360, None, 250000, 0, 0, "0.0000001"), (12, None, 1000, 0, 0, "2"), (600, None, 1e6, 0, 1, "0.004"),
                                                              (240, None, 1e5, -1e5, 0, "0.00375"), (24, None, 1000, 0, 0, "-0.01")):
        payment = float(pmt(true_rate, periods, present, value, when))
        root = mpmath.findroot(lambda r: mpf(payment) - pmt(r, periods, present, value, when), mpf(true_rate))
        add("rate", [periods, repr(payment), present, value, when], root, "mpmath: root with 60 digits of the definition", 1e-10, 1e-15)


# --- returns ---

def net_value(rate, flows, times):
    return mpmath.fsum(mpf(f) / (1 + rate) ** t for f, t in zip(flows, times))


def rate_near(start, flows, times):
    """The root near start: Newton's method in x = ln(1 + r)."""
    x = mpmath.log(1 + mpf(start))
    for _ in range(200):
        terms = [mpf(f) * mpmath.exp(-mpf(t) * x) for f, t in zip(flows, times)]
        step = mpmath.fsum(terms) / mpmath.fsum(-mpf(t) * v for t, v in zip(times, terms))
        x -= step
        if abs(step) < mpf(10) ** -50:
            return mpmath.exp(x) - 1
    raise ValueError(f"no root near {start} for {flows}")


def returns():
    origin = "mpmath: root with 60 digits of the definition"
    periodic = [([-1000] + [10] * 599 + [1010], "0.01"), ([-1000, 0, 0, 0, 0.1], "-0.89"), ([-100, 10, 10, 10, 10, 10], "-0.2"), ([-1e-6, 2e-6], "1"),
                ([-1e15, 1e15 + 1], "1e-15"), ([-1000] + [0] * 119 + [0.001], "-0.1"), ([0, 0, -500, 200, 400], "0.12"), ([1000, -500, -600], "0.06")]
    for flows, start in periodic:
        root = rate_near(start, flows, range(len(flows)))
        add("irr", [",".join(repr(f) for f in flows)], root, origin, 1e-12, 1e-16)
    two = [-1000, 2500, -1540]  # (1 - 1.1 v)(1 - 1.4 v) x -1000
    add("irr", [",".join(map(str, two))], mpf("0.1"), "by hand: -1000 (1 - 1.1 v)(1 - 1.4 v), the root nearest to .1", 1e-12)
    add("irr", [",".join(map(str, two)), "0.5"], mpf("0.4"), "by hand: -1000 (1 - 1.1 v)(1 - 1.4 v), the root nearest to .5", 1e-12)
    add("irr", ["1000,-3600,4320,-1728"], mpf("0.2"), "by hand: 1000 (1 - 1.2 v)^3, a triple root", 0, 1e-4)
    for flows, code, why in (("100,200,300", "signsAllEqual", "no payment"), ("-1,-2", "signsAllEqual", "no receipt"), ("100", "signsAllEqual", "one flow"),
                             ("0,0", "signsAllEqual", "nothing"), ("1000,-1500,1000", "noRoot", "discriminant 1.5^2 - 4 < 0")):
        add("irr", [flows], code, "by hand: " + why)
    dated = [([-1000, 0.05], ["2020-01-01", "2021-01-01"], "-0.9999", 1e-9), ([-1000, 0.2], ["2020-01-01", "2021-12-31"], "-0.98", 1e-12),
             ([1100, -1000], ["2024-03-01", "2023-03-01"], "0.1", 1e-12), ([-500, -500, 1100], ["2023-01-31", "2023-01-31", "2024-01-31"], "0.1", 1e-12),
             ([-1000, 1050], ["2024-03-01", "2024-03-02"], "5.4e7", 1e-11), ([-1, 2e6], ["2024-03-01", "2025-03-01"], "2e6", 1e-12),
             ([-1000, 2000, 5], ["2024-03-01", "2024-03-02", "2026-03-02"], "7.5e109", 1e-10), ([-1000, 1000.001], ["2023-01-01", "2023-01-02"], "0.0003", 1e-10), ([-18590, 900, 900, 900, 18590], ["2024-06-30", "2025-06-30", "2026-06-30", "2027-06-30", "2028-06-30"], "0.03", 1e-12),
             ([-100, 110, 0, 0], ["2020-02-29", "2021-02-28", "2022-02-28", "2023-02-28"], "0.1", 1e-12)]
    for flows, days, start, relative in dated:
        serial = [datetime.date.fromisoformat(d).toordinal() for d in days]
        times = [mpf(s - min(serial)) / 365 for s in serial]
        root = rate_near(start, flows, times) if start != "-0.9999" else mpf("0.00005") ** (mpf(365) / 366) - 1
        add("xirr", [",".join(repr(f) for f in flows), ",".join(days)], root if start != "-0.9999" else "noRoot",
            origin if start != "-0.9999" else "by hand: -99.995 % a year, below the smallest rate looked for", relative)
        first = datetime.date.fromisoformat(days[0]).toordinal()
        add("xnpv", ["0.07", ",".join(repr(f) for f in flows), ",".join(days)], net_value(mpf("0.07"), flows, [mpf(s - first) / 365 for s in serial]),
            "mpmath: definition with 60 digits", 1e-12)
    for flows, finance, reinvest in (([-1000, 0, 0, 1500], "0.1", "0.05"), ([-120000, 39000, 30000, 21000, 37000, 46000], "0.1", "0.12"),
                                     ([-1000, 500, -200, 900], "1e-12", "0.2"), ([-1, 0.5, 0.25], "0.5", "-0.5")):
        last = len(flows) - 1
        paid = mpmath.fsum(-mpf(f) / (1 + mpf(finance)) ** k for k, f in enumerate(flows) if f < 0)
        received = mpmath.fsum(mpf(f) * (1 + mpf(reinvest)) ** (last - k) for k, f in enumerate(flows) if f > 0)
        add("mirr", [",".join(map(repr, flows)), finance, reinvest], (received / paid) ** (mpf(1) / last) - 1, "mpmath: definition with 60 digits", 1e-12)
    add("mirr", ["100,200", "0.1", "0.1"], "signsAllEqual", "by hand: nothing is paid")
    for rate, flows in (("0.1", [100] * 240), ("1e-12", [-1e9, 1e9, 1]), ("-0.9", [1, 1, 1, 1, 1])):
        add("npv", [rate, ",".join(map(repr, flows))], net_value(mpf(rate), flows, range(1, len(flows) + 1)), "mpmath: definition with 60 digits", 1e-12, 1e-6 if rate == "1e-12" else 0)
    add("npv", ["-1", "100,100"], "domainError", "by hand: 1 / 0")
    for rate, periods in (("1e-14", 12), ("0.0525", 365), ("-0.5", 2)):
        add("effect", [rate, periods], (1 + mpf(rate) / periods) ** periods - 1, "mpmath: definition with 60 digits")
        add("nominal", [rate, periods], periods * ((1 + mpf(rate)) ** (mpf(1) / periods) - 1), "mpmath: definition with 60 digits")


# --- options ---

def n(x):
    return mpmath.ncdf(x)


def merton(kind, spot, strike, years, rate, vol, q):
    spot, strike, years, rate, vol, q = map(mpf, (spot, strike, years, rate, vol, q))
    s = 1 if kind == "call" else -1
    d1 = (mpmath.log(spot / strike) + (rate - q + vol * vol / 2) * years) / (vol * mpmath.sqrt(years))
    d2 = d1 - vol * mpmath.sqrt(years)
    return s * (spot * mpmath.exp(-q * years) * n(s * d1) - strike * mpmath.exp(-rate * years) * n(s * d2))


def options():
    terms = [("100", "100", "1", "0.05", "0.2", "0"), ("60", "65", "0.25", "0.08", "0.3", "0"), ("100", "95", "0.5", "0.1", "0.2", "0.05"),
             ("105", "100", "0.5", "0.1", "0.36", "0"), ("50", "80", "2", "-0.01", "0.4", "0.02"), ("100", "60", "0.01", "0.03", "0.15", "0"),
             ("1", "1", "10", "-0.03", "0.05", "-0.01"), ("1000", "1", "5", "0.02", "1.5", "0")]
    for kind in ("call", "put"):
        for t in terms:
            add("blackscholes", [kind, *t], merton(kind, *t), "mpmath: Merton 1973 with 60 digits", 1e-11, 1e-14)
            x = [mpf(v) for v in t]

            def moved(i, order=1):
                return mpmath.diff(lambda v: merton(kind, *[v if k == i else x[k] for k in range(6)]), x[i], order)
            for name, value in (("delta", moved(0)), ("gamma", moved(0, 2)), ("vega", moved(4)), ("theta", -moved(2)), ("rho", moved(3))):
                add(name, [kind, *t], value, "mpmath: numerical derivative with 60 digits of the value", 1e-10, 1e-13)
    certain = [("call", "100", "90", "1", "0.05", "0", "0", mpf(100) - 90 * mpmath.exp(mpf("-0.05"))), ("put", "100", "90", "1", "0.05", "0", "0", mpf(0)),
               ("call", "100", "90", "0", "0.05", "0.3", "0", mpf(10)), ("put", "80", "90", "0", "0.05", "0.3", "0", mpf(10)),
               ("put", "80", "90", "2", "-0.01", "0", "0.03", 90 * mpmath.exp(mpf("0.02")) - 80 * mpmath.exp(mpf("-0.06")))]
    for *arguments, value in certain:
        add("blackscholes", arguments, value, "by hand: discounted value on the certain forward", 1e-13)
    for wrong in (["call", "0", "100", "1", "0.05", "0.2"], ["call", "100", "-1", "1", "0.05", "0.2"], ["call", "100", "100", "-1", "0.05", "0.2"], ["put", "100", "100", "1", "0.05", "-0.2"]):
        add("blackscholes", wrong, "domainError", "by hand: spot, strike > 0; years, volatility >= 0")
    today = ql.Date(2, 1, 2024)
    ql.Settings.instance().evaluationDate = today
    count = ql.Actual365Fixed()
    for kind in ("call", "put"):
        for spot, strike, days, rate, vol, q, steps in ((50, 50, 152, 0.1, 0.4, 0, 500), (100, 110, 365, 0.05, 0.2, 0.03, 500), (100, 100, 730, -0.01, 0.3, 0, 200),
                                                        (36, 40, 365, 0.06, 0.2, 0, 1000), (120, 80, 365, 0.03, 0.25, 0.08, 500)):
            process = ql.BlackScholesMertonProcess(
                ql.QuoteHandle(ql.SimpleQuote(spot)), ql.YieldTermStructureHandle(ql.FlatForward(today, q, count)),
                ql.YieldTermStructureHandle(ql.FlatForward(today, rate, count)),
                ql.BlackVolTermStructureHandle(ql.BlackConstantVol(today, ql.NullCalendar(), vol, count)))
            payoff = ql.PlainVanillaPayoff(ql.Option.Call if kind == "call" else ql.Option.Put, strike)
            for style, exercise in (("american", ql.AmericanExercise(today, today + days)), ("european", ql.EuropeanExercise(today + days))):
                option = ql.VanillaOption(payoff, exercise)
                option.setPricingEngine(ql.BinomialVanillaEngine(process, "crr", steps))
                # QuantLib's tree takes the log drift for its probability, ours the exact one: they meet as steps grow.
                add("lattice", [kind, style, spot, strike, repr(days / 365), rate, vol, q, steps], option.NPV(), f"QuantLib {ql.__version__}: binomial engine crr", 0, 3e-3)
    for arguments, value, why in ((["put", "american", 1, 100, 1, "0.05", "0.2"], mpf(99), "deep in the money: intrinsic"),
                                  (["call", "american", 200, 100, 2, "0", "0.2", "0.5"], mpf(100), "high dividend, deep in the money: intrinsic"),
                                  (["put", "american", 80, 100, 1, "0.05", "0"], mpf(20), "no volatility, positive rate: exercised now"),
                                  (["put", "european", 80, 100, 1, "0.05", "0"], 100 * mpmath.exp(mpf("-0.05")) - 80, "no volatility: discounted"),
                                  (["put", "american", 80, 100, 1, "-0.05", "0"], 100 * mpmath.exp(mpf("0.05")) - 80, "no volatility, negative rate: exercised last"),
                                  (["call", "american", 110, 100, 0, "0.05", "0.2"], mpf(10), "no time: intrinsic")):
        add("lattice", arguments, value, "by hand: " + why, 1e-12)
    add("lattice", ["call", "american", 100, 100, 1, "0.5", "0.001", "0", 200], "domainError", "by hand: 200 steps are too few for a probability, .5^2 / .001^2 = 250,000")
    add("lattice", ["call", "european", 100, 100, 1, "0.05", "0.2", "0", 0], "domainError", "by hand: no steps")


# --- dates and bonds ---

def dates():
    conventions = [("30/360", ql.Thirty360(ql.Thirty360.USA)), ("30E/360", ql.Thirty360(ql.Thirty360.European)), ("ACT/360", ql.Actual360()),
                   ("ACT/365F", ql.Actual365Fixed()), ("NL/365", ql.Actual365Fixed(ql.Actual365Fixed.NoLeap)), ("ACT/ACTISDA", ql.ActualActual(ql.ActualActual.ISDA)),
                   ("30E/360ISDA", ql.Thirty360(ql.Thirty360.ISDA, ql.Date(28, 2, 2030)))]
    pairs = [("2023-01-31", "2024-02-29"), ("2024-01-01", "2024-12-31"), ("2019-11-30", "2030-02-28"), ("2023-12-31", "2024-03-01"), ("2020-02-29", "2021-02-28"),
             ("2000-02-29", "2100-03-01")]
    for name, convention in conventions:
        for start, end in pairs:
            a, b = (ql.DateParser.parseISO(d) for d in (start, end))
            maturity = ["2030-02-28"] if name == "30E/360ISDA" else []
            add("yearfraction", [start, end, name, *maturity], float(convention.yearFraction(a, b)), f"QuantLib {ql.__version__}: {convention.name()}", 1e-13)
    for settlement, maturity, coupon, frequency, rate in (("2008-02-15", "2017-11-15", 0.0575, 2, 0.065), ("2023-08-31", "2033-02-28", 0.04, 2, 0.0),
                                                          ("2024-05-15", "2054-05-15", 0.03, 1, -0.004), ("2024-01-10", "2027-10-10", 0.0825, 4, 0.12)):
        a, b = (ql.DateParser.parseISO(d) for d in (settlement, maturity))
        tenor = ql.Period(12 // frequency, ql.Months)
        schedule = ql.Schedule(b - ql.Period(40, ql.Years), b, tenor, ql.NullCalendar(), ql.Unadjusted, ql.Unadjusted, ql.DateGeneration.Backward, True)
        for basis, convention in ((1, ql.ActualActual(ql.ActualActual.ISMA, schedule)), (4, ql.Thirty360(ql.Thirty360.European))):
            if basis == 4 and maturity.endswith("02-28"):
                continue  # QuantLib's coupons are then 178 or 182 days long, a spreadsheet's 180
            bond = ql.FixedRateBond(0, 100.0, schedule, [coupon], convention)
            price = ql.BondFunctions.cleanPrice(bond, ql.InterestRate(rate, convention, ql.Compounded, frequency), a)
            add("price", [settlement, maturity, coupon, rate, 100, frequency, basis], price, f"QuantLib {ql.__version__}: BondFunctions.cleanPrice", 1e-9)
            add("yield", [settlement, maturity, coupon, repr(price), 100, frequency, basis], float(rate), f"QuantLib {ql.__version__}: BondFunctions.cleanPrice", 0, 1e-11)
            add("accruedinterest", [settlement, maturity, coupon, frequency, basis], float(ql.BondFunctions.accruedAmount(bond, a)), f"QuantLib {ql.__version__}: accruedAmount", 1e-12, 1e-13)
    rules = {"none": ql.Unadjusted, "following": ql.Following, "modifiedFollowing": ql.ModifiedFollowing}
    for start, end, months, stub in (("2023-12-31", "2025-12-31", 1, "shortFirst"), ("2024-01-17", "2027-03-31", 3, "shortFirst"), ("2024-01-17", "2027-03-31", 3, "shortLast"),
                                     ("2024-02-29", "2028-02-29", 6, "shortFirst"), ("2023-08-31", "2024-09-15", 1, "shortLast")):
        for roll, rule in rules.items():
            a, b = (ql.DateParser.parseISO(d) for d in (start, end))
            generation = ql.DateGeneration.Backward if stub == "shortFirst" else ql.DateGeneration.Forward
            # QuantLib drops dates that roll onto their neighbours as we do; the start is not rolled by us.
            schedule = ql.Schedule(a, b, ql.Period(months, ql.Months), ql.WeekendsOnly(), ql.Unadjusted, ql.Unadjusted, generation, True)
            days = [ql.WeekendsOnly().adjust(d, rule).ISO() for d in list(schedule)[1:]]
            add("paymentdates", [start, end, months, stub, roll], ",".join(days), f"QuantLib {ql.__version__}: Schedule, WeekendsOnly.adjust")


def main():
    level_payments()
    returns()
    options()
    dates()
    Path("programs.tsv").write_text("\n".join(LINES) + "\n")
    print(len(LINES) - 1, "cases")


if __name__ == "__main__":
    main()
