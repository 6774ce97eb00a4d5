# SPDX-License-Identifier: GPL-3.0-or-later
"""A project as JSON, with ids and references, and the shipped price book for what it lacks."""
import csv
import json
import os
from fractions import Fraction as F
from types import SimpleNamespace

from arithmetic import Booker, month_of, month_set
from datetime import date

PARENTS = {"lineMonth": "line", "season": "line", "unitCost": "site", "refresh": "site", "disk": "workload", "indexRate": "index",
           "target": "workload", "debtRow": "debt", "debtEvent": "debt", "milestone": "commitment", "commitmentFamily": "commitment",
           "capacityCapex": "capacity", "capacityUse": "capacity", "outcome": "capacity", "reconciliation": "reported"}
PARENT_FIELD = {"indexRate": "curve", "capacityCapex": "contract", "capacityUse": "contract", "outcome": "contract", "reconciliation": "figure"}
ENTITIES = ["line", "lineMonth", "season", "pastMonth", "fxRate", "site", "unitCost", "refresh", "wave", "workload", "disk", "target", "securityUpdates", "supportTier",
            "licencePool", "discount", "platformItem", "credit", "sku", "price", "index", "indexRate", "debt", "debtRow", "debtEvent",
            "covenant", "commitment", "milestone", "commitmentFamily", "capacity", "capacityCapex", "capacityUse", "outcome", "equityEvent"]


class Row(dict):
    """A row of an entity: what is not given has the default named where it is read."""

    def num(self, key, default="0"):
        known = self.__dict__
        if key not in known:
            value = self.get(key)
            known[key] = F(str(default)) if value is None or value == "" else F(str(value))
        return known[key]

    def opt(self, key):
        value = self.get(key)
        return None if value is None or value == "" else F(str(value))

    def int(self, key, default=0):
        return int(self.num(key, default))

    def text(self, key, default=""):
        return self.get(key) or default

    def flag(self, key, default=False):
        return bool(self.get(key, default))

    def month(self, key):
        return month_of(self[key]) if self.get(key) else None

    def date(self, key):
        return date.fromisoformat(self[key]) if self.get(key) else None

    def months(self, key, default):
        return month_set(self.get(key, default))


class Project:
    def __init__(self, tree):
        self.company = Row(tree.get("company", {}))
        self.azure = Row(tree.get("azure", {}))
        self.rows = {e: [] for e in ENTITIES}
        for entity in ENTITIES:
            for raw in self.listed(tree, entity):
                row = Row(raw)
                row.id = int(raw.get("id", max([r.id for r in self.rows[entity]], default=0) + 1))
                self.rows[entity].append(row)
        for entity in ENTITIES:
            self.rows[entity].sort(key=lambda r: r.id)
        self.by_parent = {}
        self.by_name = {e: {r.get("name"): r for r in self.rows[e]} for e in ENTITIES}
        digits = {"JPY": 0}.get(self.company.text("currency", "USD"), 2)
        self.book = Booker(self.company.text("rounding", "halfAway") == "halfEven", digits)

    @staticmethod
    def listed(tree, entity):
        parent = PARENTS.get(entity)
        if parent:
            for owner in tree.get(parent, []):
                for raw in owner.get(entity, []):
                    yield {**raw, PARENT_FIELD.get(entity, parent): owner["name"]}
        yield from tree.get(entity, [])

    def children(self, entity, owner):
        if entity not in self.by_parent:
            field = PARENT_FIELD.get(entity, PARENTS[entity])
            groups = self.by_parent[entity] = {}
            for r in self.rows[entity]:
                groups.setdefault(r.get(field), []).append(r)
        return self.by_parent[entity].get(owner["name"], [])

    def ref(self, row, key, entity):
        return self.by_name[entity].get(row[key]) if row.get(key) else None


def read(path):
    with open(path, encoding="utf-8") as file:
        return Project(json.load(file))


class Book:
    """The shipped price book."""
    loaded = None

    @classmethod
    def get(cls, folder):
        if cls.loaded is None:
            book = SimpleNamespace()
            with open(os.path.join(folder, "skus.csv"), encoding="utf-8", newline="") as file:
                book.skus = list(csv.DictReader(file))
            with open(os.path.join(folder, "prices.csv"), encoding="utf-8", newline="") as file:
                book.prices = list(csv.DictReader(file))
            cls.loaded = book
        return cls.loaded


def add_missing_prices(project, folder):
    """Every size and price of the project's regions and of "global", and the median discounts, that it does not hold yet."""
    regions = {"global", project.azure.text("defaultRegion", "eastus")}
    regions |= {r["region"] for e in ("workload", "platformItem") for r in project.rows[e] if r.get("region")}
    book = Book.get(folder)
    held = {(p["name"], p["region"], p.get("kind", "consumption"), p.num("tierFrom")) for p in project.rows["price"]}
    next_id = max([p.id for p in project.rows["price"]], default=0) + 1
    for raw in book.prices:
        if raw["region"] not in regions and not raw["kind"].startswith("discount"):
            continue
        if (raw["name"], raw["region"], raw["kind"], F(raw["tierFrom"] or 0)) in held:
            continue
        row = Row(raw)
        row["source"] = {"date": raw["date"], "citation": raw["source"]}
        row.id, next_id = next_id, next_id + 1
        project.rows["price"].append(row)
    next_id = max([s.id for s in project.rows["sku"]], default=0) + 1
    for raw in book.skus:
        if raw["name"] in project.by_name["sku"]:
            continue
        row = Row({k: ({"true": True, "false": False}.get(v, v)) for k, v in raw.items() if v != ""})
        row.id, next_id = next_id, next_id + 1
        project.rows["sku"].append(row)
        project.by_name["sku"][row["name"]] = row
