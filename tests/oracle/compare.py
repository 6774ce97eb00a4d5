#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the engine with the oracle, to the cent, in every line and month.

    compare.py ENGINE [FILE.json ...] [--seeds FROM TO] [--verbose]

ENGINE is the program engine_results. Without files and seeds: all samples, the small golden project and 200 generated ones.
"""
import argparse
import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
import traceback

here = os.path.dirname(os.path.abspath(__file__))
root = os.path.dirname(os.path.dirname(here))
sys.path.insert(0, here)

from company import project
from counts import Estate
from debt import SERIES
from figures import figures
from generate import project as generated
from inputs import add_missing_prices, read


def minor(series, scale):
    return [int(x * scale) for x in series]


def reckon(path, with_book):
    p = read(path)
    if with_book:
        add_missing_prices(p, os.path.join(root, "data", "prices"))
    estate = Estate(p)
    stay, move = project(estate)
    scale = p.book.scale
    result = {}
    for name, case in (("stay", stay), ("move", move)):
        for line, series in case.l.l.items():
            result["line", name, line] = minor(series, scale)
        for d in case.debt:
            for s in SERIES:
                result["debt", name, str(d.d.id), s] = minor(d.series[s], scale)
        for event, change, extinguished in case.debts.tests.results:
            result["restructuring", name, str(event)] = (change, extinguished)
        for (covenant, t), (state, measure) in case.covenants.shown().items():
            result["covenant", name, str(covenant), str(t)] = (state, float(measure or 0))
    result.update(figures(estate, stay, move, scale))
    return estate, result


class Engine:
    def __init__(self, program):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, path, with_book):
        self.process.stdin.write(("book " if with_book else "own ") + path + "\n")
        self.process.stdin.flush()
        rows = []
        while True:
            row = self.process.stdout.readline()
            if row in ("end\n", ""):
                return rows
            rows.append(row.rstrip("\n").split("\t"))


def differences(path, rows, estate, mine, ours=("azureInvoiced", "accruedRetranslated")):
    found, seen = [], set()
    for row in rows:
        kind = row[0]
        if kind in ("error", "broken"):
            found.append((0, path, " ".join(row)))
        if kind == "months" and int(row[1]) != estate.months:
            found.append((0, path, "months %s, not %d" % (row[1], estate.months)))
        if kind in ("line", "debt", "series", "part"):
            width = {"line": 3, "debt": 4, "series": 2, "part": 2}[kind]
            key, values = tuple(row[:width]), [int(x) for x in row[width:]]
            seen.add(key)
            wanted = mine.get(key, [0] * len(values))
            for t, (a, b) in enumerate(zip(values, wanted)):
                if a != b:
                    found.append((t, path, "%s column %d: engine %d, oracle %d" % (" ".join(key), t, a, b)))
                    break
        if kind == "restructuring":
            key = tuple(row[:3])
            seen.add(key)
            change, extinguished = mine.get(key, (0.0, None))
            if row[4] != str(int(extinguished or 0)) or abs(float(row[3]) - change) > 1e-7:
                found.append((0, path, "%s: engine %s %s, oracle %s %s" % (" ".join(key), row[3], row[4], change, extinguished)))
        if kind == "covenant":
            key, (state, measure) = tuple(row[:4]), mine.get(tuple(row[:4]), (None, 0.0))
            seen.add(key)
            if int(row[4]) != state or not same_figure(row[5], measure):
                found.append((int(row[3]), path, "%s: engine %s %s, oracle %s %s" % (" ".join(key), row[4], row[5], state, measure)))
        if kind == "figure":
            key = tuple(row[:2])
            seen.add(key)
            wanted = mine.get(key)
            if wanted is None:
                continue
            for name, a, b in zip(("stay", "move", "value"), row[2:5], wanted):
                if b is not None and not same_figure(a, b):
                    found.append((999, path, "%s %s: engine %s, oracle %s" % (row[1], name, a, b)))
    for key in mine:
        if key not in seen and key[-1] not in ours:
            found.append((0, path, "%s is not in the engine's results" % " ".join(key)))
    return sorted(found)


def same_figure(engine, oracle):
    if isinstance(oracle, float):
        try:
            value = float(engine)
        except ValueError:
            return False
        return abs(value - oracle) <= 1e-9 * max(1.0, abs(oracle))
    return engine == str(oracle)


def jobs_of(arguments, folder):
    if arguments.files:
        return [(f, not f.endswith(".own.json")) for f in arguments.files]
    jobs = []
    if not arguments.seeds:
        samples = os.path.join(root, "data", "samples")
        jobs = [(os.path.join(samples, f), True) for f in sorted(os.listdir(samples)) if f.endswith(".json")]
        jobs.append((os.path.join(root, "tests", "golden", "small", "project.json"), True))
    first, last = arguments.seeds or (1, 200)
    for seed in range(first, last + 1):
        tree, with_book = generated(seed)
        path = os.path.join(folder, "seed-%d%s.json" % (seed, "" if with_book else ".own"))
        with open(path, "w", encoding="utf-8") as file:
            json.dump(tree, file, indent=1)
        jobs.append((path, with_book))
    return jobs


def work(program, jobs, results):
    engine = Engine(program)
    while True:
        job = jobs.get()
        if job is None:
            return
        path, with_book = job
        try:
            estate, mine = reckon(path, with_book)
            found = differences(os.path.basename(path), engine.ask(path, with_book), estate, mine)
            results.put((path, found, len(mine)))
        except Exception as error: # the next project is compared all the same
            trouble = "the oracle failed: " + "".join(traceback.format_exception(error))
            results.put((path, [(0, os.path.basename(path), trouble)], 0))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("engine")
    parser.add_argument("files", nargs="*")
    parser.add_argument("--seeds", nargs=2, type=int)
    parser.add_argument("--keep", help="folder in which generated projects are kept")
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.keep or temporary
        os.makedirs(folder, exist_ok=True)
        jobs = jobs_of(arguments, folder)
        todo, results = multiprocessing.Queue(), multiprocessing.Queue()
        workers = [multiprocessing.Process(target=work, args=(arguments.engine, todo, results))
                   for _ in range(min(len(jobs), os.cpu_count() or 1))]
        for job in jobs + [None] * len(workers):
            todo.put(job)
        for w in workers:
            w.start()
        wrong = series = 0
        for _ in jobs:
            path, found, count = results.get()
            series += count
            wrong += bool(found)
            for f in found if arguments.verbose else found[:6]:
                print(f[1], f[2])
            if len(found) > 6 and not arguments.verbose:
                print(os.path.basename(path), "and", len(found) - 6, "more")
        for w in workers:
            w.join()
    print("%d projects compared in %d series and figures, %d differ" % (len(jobs), series, wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
