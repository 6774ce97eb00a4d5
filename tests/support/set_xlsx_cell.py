# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets the value of an assumption in a workbook, as a reader would by typing: set_xlsx_cell.py BOOK.xlsx PATH VALUE OUT.xlsx

The formulas keep the values that they had; whoever opens the workbook has to calculate. Exit code 1 when the path is not there or
its cell is locked.
"""
import html
import re
import sys
import zipfile


def main(book, path, value, out):
    source = zipfile.ZipFile(book)
    texts = [html.unescape("".join(re.findall(r"<t[^>]*>(.*?)</t>", item, re.S)))
             for item in re.findall(r"<si>(.*?)</si>", source.read("xl/sharedStrings.xml").decode(), re.S)]
    name = "xl/worksheets/sheet3.xml"  # Assumptions
    sheet = source.read(name).decode()
    rows = [(row, texts[int(text)]) for row, text in re.findall(r'<c r="A(\d+)"[^>]*t="s"><v>(\d+)</v>', sheet)]
    row = next((r for r, text in rows if text == path), None)
    if row is None:
        return f"{path} is not among the assumptions"
    may = re.search(rf'<c r="H{row}"[^>]*t="s"><v>(\d+)</v>', sheet)
    if texts[int(may.group(1))] != "Yes":
        return f"{path}: {texts[int(may.group(1))]}"
    sheet, count = re.subn(rf'(<c r="D{row}"[^>]*><v>)[^<]*(</v>)', rf"\g<1>{value}\g<2>", sheet)
    if count != 1:
        return f"{path} has no number in its cell"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as changed:
        for item in source.infolist():
            changed.writestr(item, sheet if item.filename == name else source.read(item.filename))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:5]))
