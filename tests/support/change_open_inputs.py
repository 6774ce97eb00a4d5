# SPDX-License-Identifier: GPL-3.0-or-later
"""Lowers every input that may be changed in a workbook by 4 %: change_open_inputs.py BOOK.xlsx OUT.xlsx

Prints a line for each: its path, a tab, its new value (of amounts to two decimals, else to four). The formulas keep the values that
they had; whoever opens the workbook has to calculate.
"""
import html
import re
import sys
import zipfile
from decimal import Decimal


def changed(value, unit):
    digits = 2 if re.match(r"[A-Z]{3}\b", unit) else 4
    return format(round(Decimal(value) * Decimal("0.96"), digits).normalize(), "f")


def main(book, out):
    source = zipfile.ZipFile(book)
    texts = [html.unescape("".join(re.findall(r"<t[^>]*>(.*?)</t>", item, re.S)))
             for item in re.findall(r"<si>(.*?)</si>", source.read("xl/sharedStrings.xml").decode(), re.S)]
    name = "xl/worksheets/sheet3.xml"  # Assumptions
    sheet = source.read(name).decode()
    column = {c: {row: texts[int(text)] for row, text in re.findall(rf'<c r="{c}(\d+)"[^>]*t="s"><v>(\d+)</v>', sheet)}
              for c in "ACH"}
    for row, path in column["A"].items():
        if column["H"].get(row) != "Yes":
            continue
        cell = re.search(rf'<c r="D{row}"[^>]*><v>([^<]*)</v>', sheet)
        value = changed(cell.group(1), column["C"].get(row, ""))
        if Decimal(value) != 0:
            sheet = sheet[:cell.start(1)] + value + sheet[cell.end(1):]
            print(f"{path}\t{value}")
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as changed_book:
        for item in source.infolist():
            changed_book.writestr(item, sheet if item.filename == name else source.read(item.filename))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
