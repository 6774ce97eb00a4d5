#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes libreoffice.tsv: what LibreOffice Calc answers for the cases below. Needs soffice; run it in this folder.

Columns: function, arguments (separated by ";", empty: the default), expected, absolute tolerance, origin.
"""
import datetime
import itertools
import re
import subprocess
import tempfile
from pathlib import Path
from xml.sax.saxutils import quoteattr

CASES = []  # (function, our arguments, formula)


def number(x):
    return repr(x) if isinstance(x, float) else str(x)


def date(text):
    year, month, day = text.split("-")
    return f"DATE({int(year)};{int(month)};{int(day)})"


def serial(text):
    return (datetime.date.fromisoformat(text) - datetime.date(1899, 12, 30)).days


def add(function, arguments, formula=None):
    """Arguments as text or numbers; those with dashes in the middle are dates, lists are ranges."""
    if formula is None:
        parts = []
        for a in arguments:
            if isinstance(a, list):
                parts.append("{" + "|".join(number(v) if not isinstance(v, str) else str(serial(v)) for v in a) + "}")
            elif isinstance(a, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", a):
                parts.append(date(a))
            else:
                parts.append("" if a is None else number(a))
        formula = f"{function.upper()}({';'.join(parts)})"
    ours = [",".join(number(v) if not isinstance(v, str) else v for v in a) if isinstance(a, list)
            else "" if a is None else number(a) for a in arguments]
    CASES.append((function, ";".join(ours), formula))


def level_payments():
    loans = [(0.1 / 12, 10, 10000.0), (0.08 / 12, 360, 250000.0), (0.005, 60, 18590.55), (0.0, 24, 1200.0), (0.02, 7, -5000.0)]
    for (rate, nper, pv), fv, when in itertools.product(loans, (0, -1000.0, 2500.0), (0, 1)):
        add("pmt", [rate, nper, pv, fv, when])
    for (rate, nper, pv), per, when in itertools.product(loans[:3], (1, 2, 7, 10), (0, 1)):
        add("ipmt", [rate, per, nper, pv, 0, when])
        add("ppmt", [rate, per, nper, pv, 500.0, when])
    for rate, nper, pmt, pv, when in [(0.005, 10, -200.0, -500.0, 1), (0.01, 12, -1000.0, 0, 0), (0.11 / 12, 35, -2000.0, 0, 1),
                                      (0.06 / 12, 12, -100.0, -1000.0, 1), (0.0, 12, -100.0, -1000.0, 0), (-0.01, 12, -100.0, -1000.0, 0),
                                      (0.05, 0.5, 0, -1000.0, 0)]:
        add("fv", [rate, nper, pmt, pv, when])
        add("pv", [rate, nper, pmt, pv, when])
    for rate, pmt, pv, fv, when in [(0.01, -100.0, -1000.0, 10000.0, 1), (0.01, -100.0, -1000.0, 10000.0, 0), (0.01, -100.0, -1000.0, 0, 0),
                                    (0.0, -100.0, 1000.0, 0, 0), (0.005, -250.0, 20000.0, 0, 0), (0.02, -250.0, 10000.0, -100.0, 1)]:
        add("nper", [rate, pmt, pv, fv, when])
    for nper, pmt, pv, fv, when in [(48, -200.0, 8000.0, 0, 0), (360, -1500.0, 250000.0, 0, 0), (12, -90.0, 1000.0, 0, 1),
                                    (5, 0, -1000.0, 1500.0, 0), (10, -100.0, 1000.0, 0, 0), (24, -500.0, 10000.0, 1000.0, 0)]:
        add("rate", [nper, pmt, pv, fv, when])
    for rate, nper, pv, first, last, when in [(0.09 / 12, 360, 125000.0, 13, 24, 0), (0.09 / 12, 360, 125000.0, 1, 1, 0), (0.055 / 12, 24, 5000.0, 4, 6, 0),
                                              (0.055 / 12, 24, 5000.0, 4, 6, 1), (0.01, 12, 1000.0, 1, 12, 1), (0.01, 12, 1000.0, 1, 1, 1),
                                              (0.0725 / 4, 40, 1e6, 1, 40, 0), (0.0725 / 4, 40, 1e6, 40, 40, 0), (0.0725 / 4, 40, 1e6, 2, 39, 1)]:
        add("cumipmt", [rate, nper, pv, first, last, when])
        add("cumprinc", [rate, nper, pv, first, last, when])


def returns():
    for flows in ([-70000, 12000, 15000, 18000, 21000, 26000], [-70000, 12000, 15000, 18000, 21000], [-100, 39, 59, 55, 20],
                  [-100, 100], [-100.0, 0, 0, 74.0], [-1000] + [45.0] * 19 + [1045.0], [100, -39, -59, -55, -20]):
        add("irr", [flows, None])
        add("npv", [0.08, flows])
        add("npv", [-0.03, flows])
        add("mirr", [flows, 0.1, 0.12])
    add("irr", [[-70000, 12000, 15000], -0.1])
    dated = [([-10000, 2750, 4250, 3250, 2750], ["2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"]),
             ([-1000, 1100], ["2023-02-28", "2024-02-29"]),
             ([-5000.0, 1200.0, 1200.0, 1200.0, 1200.0, 1200.0], ["2020-01-31", "2021-01-31", "2022-01-31", "2023-01-31", "2024-01-31", "2025-01-31"]),
             ([-1000, 400], ["2020-01-01", "2024-06-30"])]
    for flows, days in dated:
        add("xirr", [flows, days, 0.1])
        add("xnpv", [0.09, flows, days])
        add("xnpv", [0.2, flows, days])
    for rate, periods in [(0.0525, 4), (0.1, 12), (0.04, 1), (0.07, 365)]:
        add("effect", [rate, periods])
        add("nominal", [rate, periods])


def depreciation():
    assets = [(2400.0, 300.0, 10), (1000000.0, 100000.0, 6), (30000.0, 7500.0, 10), (50000.0, 0, 5), (100.0, 100.0, 3), (10000.0, 500.0, 7)]
    for cost, salvage, life in assets:
        add("sln", [cost, salvage, life])
        for period in (1, 2, life):
            add("syd", [cost, salvage, life, period])
            add("ddb", [cost, salvage, life, period])
            add("ddb", [cost, salvage, life, period, 1.5])
            add("db", [cost, salvage, life, period])
            add("db", [cost, salvage, life, period, 7])
        add("db", [cost, salvage, life, life + 1, 7])
        for start, end in ((0, 1), (0, life), (0, 0.875), (1, 2.5), (0.5, 1.5), (life - 1.5, life)):
            add("vdb", [cost, salvage, life, start, end, 2, 0])
            add("vdb", [cost, salvage, life, start, end, 1.5, 0])
            add("vdb", [cost, salvage, life, start, end, 2, 1])
    add("ddb", [2400.0, 300.0, 3650, 1])
    add("vdb", [2400.0, 300.0, 3650, 0, 1, 2, 0])
    add("vdb", [2400.0, 300.0, 120, 6, 18, 2, 0])


def dates_and_bonds():
    pairs = [("2012-01-01", "2012-07-30"), ("2023-02-28", "2023-08-31"), ("2024-02-29", "2025-02-28"), ("2023-01-31", "2023-02-28"),
             ("2023-12-31", "2024-12-31"), ("2020-02-29", "2024-02-29"), ("2023-03-01", "2024-03-01"), ("2024-01-30", "2024-03-31"),
             ("2023-07-01", "2024-07-01"), ("2021-11-15", "2029-05-20"), ("2023-05-31", "2023-11-30")]
    for (start, end), basis in itertools.product(pairs, range(5)):
        add("yearfraction", [start, end, basis], f"YEARFRAC({date(start)};{date(end)};{basis})")
    bonds = [("2008-02-15", "2017-11-15", 0.0575, 2), ("2024-03-01", "2031-08-31", 0.04, 2), ("2023-07-15", "2033-01-15", 0.0, 2),
             ("2024-02-29", "2029-02-28", 0.05, 4), ("2023-05-15", "2033-05-15", 0.03125, 1), ("2025-01-31", "2026-07-31", 0.06, 2)]
    for (settlement, maturity, coupon, frequency), basis in itertools.product(bonds, range(5)):
        for name in ("couppcd", "coupncd"):
            if basis == 0:
                add(name, [settlement, maturity, frequency, basis])
        add("coupnum", [settlement, maturity, frequency, basis])
        add("coupdays", [settlement, maturity, frequency, basis])
        add("coupdaybs", [settlement, maturity, frequency, basis])
        add("coupdaysnc", [settlement, maturity, frequency, basis])
        for yld, redemption in ((0.065, 100.0), (0.0, 102.5)):
            add("price", [settlement, maturity, coupon, yld, redemption, frequency, basis])
        add("yield", [settlement, maturity, coupon, 95.04287, 100.0, frequency, basis])


def sheet():
    rows = "".join(f'<table:table-row><table:table-cell table:formula={quoteattr("of:=" + formula)} office:value-type="float"/></table:table-row>'
                   for _, _, formula in CASES)
    names = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for p, u in
                     (("office", "office"), ("table", "table"), ("text", "text")))
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {names} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" '
            f'office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>'
            f'<table:table table:name="cases">{rows}</table:table></office:spreadsheet></office:body></office:document>')


def recalculated():
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "cases.fods"
        source.write_text(sheet())
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "fods", "--outdir",
                        f"{folder}/out", source], check=True, capture_output=True)
        text = (Path(folder) / "out" / "cases.fods").read_text()
    table = text[text.index('table:name="cases"'):]
    for repeat, cell in re.findall(r'<table:table-row[^>]*?(?:number-rows-repeated="(\d+)")?[^>]*>\s*<table:table-cell([^>]*)', table):
        for _ in range(int(repeat or 1)):
            yield cell


def expected(cell):
    value = re.search(r'office:value="([^"]*)"', cell)
    return value.group(1) if value and 'calcext:value-type="error"' not in cell else None


def main():
    level_payments()
    returns()
    depreciation()
    dates_and_bonds()
    version = subprocess.run(["soffice", "--version"], check=True, capture_output=True, text=True).stdout.split()[1]
    lines = ["# function\targuments\texpected\ttolerance\torigin"]
    for (function, arguments, formula), cell in zip(CASES, recalculated()):
        value = expected(cell)
        if value is None:
            print("no value:", formula, cell[:200])
            continue
        is_date = function in ("couppcd", "coupncd")
        if is_date:
            value = (datetime.date(1899, 12, 30) + datetime.timedelta(days=int(value))).isoformat()
        tolerance = "0" if is_date else f"{max(abs(float(value)) * 1e-10, 1e-10):.1e}"
        lines.append("\t".join((function, arguments, value, tolerance, f"LibreOffice {version}: {formula}")))
    Path("libreoffice.tsv").write_text("\n".join(lines) + "\n")
    print(len(lines) - 1, "cases")


if __name__ == "__main__":
    main()
