# SPDX-License-Identifier: GPL-3.0-or-later
"""The inputs of a workbook that may be changed: xlsx_inputs.py BOOK.xlsx

prints a line for each: its path, a tab, its unit, a tab, its value. With OUT.xlsx CHANGES.tsv, lines of a path, a tab and a value, those
are set as a reader would by typing. The formulas keep the values that they had; whoever opens the workbook has to calculate. Exit code
1 when a path is not there or its cell is locked.
"""
import html
import re
import sys
import zipfile

SHEET = "xl/worksheets/sheet3.xml"  # Assumptions


def inputs(book):
    texts = [html.unescape("".join(re.findall(r"<t[^>]*>(.*?)</t>", item, re.S)))
             for item in re.findall(r"<si>(.*?)</si>", book.read("xl/sharedStrings.xml").decode(), re.S)]
    sheet = book.read(SHEET).decode()
    column = {c: {row: texts[int(text)] for row, text in re.findall(rf'<c r="{c}(\d+)"[^>]*t="s"><v>(\d+)</v>', sheet)}
              for c in "ACH"}
    numbers = {m.group(1): m.span(2) for m in re.finditer(r'<c r="D(\d+)"(?:(?!t="s")[^>])*><v>([^<]*)</v>', sheet)}
    return sheet, {path: (column["C"].get(row, ""), numbers[row]) for row, path in column["A"].items()
                   if column["H"].get(row) == "Yes" and row in numbers}


def main(path, out=None, changes=None):
    book = zipfile.ZipFile(path)
    sheet, known = inputs(book)
    if out is None:
        for name, (unit, (begin, end)) in known.items():
            print(name, unit, sheet[begin:end], sep="\t")
        return 0
    wanted = dict(line.rstrip("\n").split("\t") for line in open(changes, encoding="utf-8"))
    for name in wanted:
        if name not in known:
            return f"{name} is not among the inputs that may be changed"
    for name in sorted(wanted, key=lambda n: known[n][1], reverse=True):  # from the end, so that places stay
        begin, end = known[name][1]
        sheet = sheet[:begin] + wanted[name] + sheet[end:]
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as changed:
        for item in book.infolist():
            changed.writestr(item, sheet if item.filename == SHEET else book.read(item.filename))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
