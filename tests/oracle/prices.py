# SPDX-License-Identifier: GPL-3.0-or-later
"""Prices by name, and which size and disks a workload gets (MODEL 3.1)."""
import math
from fractions import Fraction as F

from arithmetic import last_day, month_of

TERMS = {"reservation1Year": 12, "reservation3Years": 36, "savingsPlan1Year": 12, "savingsPlan3Years": 36}
SQL_METERS = {"standard": "sql-server-standard", "enterprise": "sql-server-enterprise", "web": "sql-server-web",
              "developer": "sql-server-developer"}


def rounded_6(x):
    """To 6 decimals, half away from zero; of what is not negative."""
    return F(math.floor(x * 10 ** 6 + F(1, 2)), 10 ** 6)


class Prices:
    def __init__(self, project):
        self.project = project
        self.sku = project.by_name["sku"]
        currency = project.company.text("currency", "USD")
        best = {}
        for p in project.rows["price"]:
            key = (p["name"], p["region"], p.text("kind", "consumption"), p.num("tierFrom"))
            rank = (p.text("currency", "USD") == currency, self.date_of(p), -p.id)
            if key not in best or rank > best[key][0]:
                best[key] = (rank, p)
        self.rows, self.tiers_of = {}, {}
        for (name, region, kind, tier), (_, p) in best.items():
            self.tiers_of.setdefault((name, region, kind), []).append((tier, p))
        for key, tiers in self.tiers_of.items():
            tiers.sort(key=lambda x: x[0])
            self.rows[key] = tiers[0][1]
        self.sizes = {}

    @staticmethod
    def date_of(row):
        source = row.get("source")
        return (source.get("date") or "") if isinstance(source, dict) else ""

    def row(self, name, region, kind="consumption"):
        """In that region, else the global one."""
        return self.rows.get((name, region, kind)) or self.rows.get((name, "global", kind))

    def price(self, name, region, kind="consumption"):
        p = self.row(name, region, kind)
        return None if p is None else p.num("price")

    def tiers(self, name, region):
        found = self.tiers_of.get((name, region, "consumption")) or self.tiers_of.get((name, "global", "consumption"), [])
        return [(start, p.num("price")) for start, p in found]

    def commitment(self, name, region, option):
        """A reservation's whole term, a plan's hour; without a price by the series' median discount, to 6 decimals."""
        given = self.price(name, region, option)
        if given is not None:
            return given
        consumption = self.price(name, region)
        series = self.sku[name].text("series")
        kind = "discount" + option[0].upper() + option[1:]
        if consumption is None or not series:
            return None
        known = {r: p for (n, r, k), p in self.rows.items() if n == series and k == kind}
        if not known:
            return None
        row = known.get(region) or known.get("eastus") or known[min(known)]
        hours = 1 if option.startswith("savings") else 730 * TERMS[option]
        return rounded_6(consumption * (1 - row.num("price")) * hours)

    def windows_licence(self, name, region):
        sku, linux, windows = self.sku[name], self.row(name, region), self.row(name, region, "windowsConsumption")
        if linux is None:
            return None
        vcpu, burstable = sku.int("vcpu"), sku.flag("burstable")
        if windows is not None:
            same = self.date_of(linux) == self.date_of(windows) and linux.get("source", {}) == windows.get("source", {})
            if same or burstable:
                return windows.num("price") - linux.num("price")
        return vcpu * (F("0.004") if burstable else F("0.046"))

    def linux_meter(self, system, vcpu):
        if system == "redHat":
            sizes = sorted(int(n[5:-5]) for n in self.sku if n.startswith("rhel-") and n.endswith("-vcpu"))
            fitting = [s for s in sizes if s >= vcpu]
            return "rhel-%d-vcpu" % fitting[0] if fitting else None
        if system == "suse":
            bands = {int(n.split("-")[1]): n for n in self.sku if n.startswith("sles-")} # by their smallest machine
            below = [b for b in bands if b <= vcpu]
            return bands[max(below)] if below else None
        return None

    # --- sizes ---

    def meters_of(self, w, name, region):
        """What is paid an hour for licences beside the machine: (system, SQL Server)."""
        metered = w.text("osLicence", "metered") == "metered"
        dev = w.text("environment", "production") == "devTest"
        system, vcpu = w.text("operatingSystem", "linux"), self.sku[name].int("vcpu")
        os_price = sql = F(0)
        if metered and system == "windowsServer" and not dev:
            os_price = self.windows_licence(name, region) or F(0)
        if metered and system in ("redHat", "suse"):
            meter = self.linux_meter(system, vcpu)
            os_price = (self.price(meter, region) if meter else None) or F(0)
        if metered and w.text("databaseEngine", "none") == "sqlServer" and not dev:
            meter = SQL_METERS[w.text("databaseEdition", "standard")]
            sql = (self.price(meter, region) or F(0)) * max(4, vcpu)
        return os_price, sql

    def eligible(self, region):
        if region in self.sizes:
            return self.sizes[region]
        c, allowed = self.project.company, self.project.azure.text("allowedSeries")
        names = [s.strip() for s in allowed.split(",")] if allowed else None
        end = last_day(month_of(c["start"]) + max(c.int("horizon", 12), c.int("evaluationMonths", 60), 36) - 1)
        sizes = []
        for s in self.project.rows["sku"]:
            if s.text("kind", "virtualMachine") != "virtualMachine" or not s.get("vcpu") or self.price(s["name"], region) is None:
                continue
            plain = (s.text("architecture", "x64") == "x64" and not s.flag("burstable") and not s.flag("accelerated")
                     and not s.flag("constrainedCores") and s.flag("premiumStorage", True)
                     and not (s.get("retirement") and s.date("retirement") <= end))
            if (s.text("series") in names) if names else plain:
                sizes.append(s)
        self.sizes[region] = sizes
        return sizes

    def size(self, w, region):
        if w.get("targetSku"):
            return w["targetSku"]
        a = self.project.azure
        comfort, used = a.num("comfortFactor", 1), a.text("sizingRule", "asIs") == "utilisation"
        cores = w.int("cores", 2) * (a.int("vcpuPerPhysicalCore", 2) if w.text("machine", "virtual") == "physical" else 1)
        memory = w.num("memoryGib", 4)
        cpu_use = w.opt("cpuUtilisation") if used else None
        memory_use = w.opt("memoryUtilisation") if used else None
        vcpu = math.ceil(cores * comfort * (1 if cpu_use is None else cpu_use))
        memory = memory * comfort * (1 if memory_use is None else memory_use)
        if used:
            vcpu, memory = max(vcpu, 2), max(memory, F(4))
        fitting = [s for s in self.eligible(region) if s.int("vcpu") >= vcpu and s.num("memoryGib") >= memory]
        total = lambda s: self.price(s["name"], region) + sum(self.meters_of(w, s["name"], region))
        return min(fitting, key=lambda s: (total(s), -s.int("generation"), s["name"]))["name"] if fitting else None

    # --- disks ---

    def disk_needs(self, w):
        listed = sorted(self.project.children("disk", w), key=lambda d: d.id)
        if listed:
            return [(d.num("sizeGib"), d.num("iops"), d.num("throughputMbps"), d.text("diskClass", "planDefault")) for d in listed]
        total = w.opt("storageGib")
        needs = [F(128)]
        if total is not None and total > 128:
            rest = total - 128
            count = math.ceil(rest / 1024)
            needs += [rest / count] * count
        return [(size, F(0), F(0), "planDefault") for size in needs]

    def storage(self, w):
        """GiB a server as allocated on premises."""
        listed = self.project.children("disk", w)
        if listed:
            return sum((d.num("sizeGib") for d in listed), F(0))
        total = w.opt("storageGib")
        return F(128) if total is None else total

    def disks(self, w, region):
        """Managed disks of a server: tiers with how many; None when nothing holds one."""
        result = []
        for size, iops, throughput, kind in self.disk_needs(w):
            if kind == "planDefault":
                kind = "premiumSsd" if w.text("environment", "production") == "production" else "standardSsd"
            tiers = sorted((s.num("sizeGib"), s["name"], s) for s in self.project.rows["sku"]
                           if s.text("kind", "virtualMachine") == "managedDisk" and s.text("diskClass", "planDefault") == kind
                           and s.text("redundancy") == "LRS" and self.price(s["name"], region) is not None)
            for count in range(1, 65):
                fits = [n for g, n, s in tiers if g * count >= size and (s.opt("iops") is None or s.num("iops") * count >= iops)
                        and (s.opt("throughputMbps") is None or s.num("throughputMbps") * count >= throughput)]
                if fits:
                    result.append((fits[0], count))
                    break
            else:
                return None
        return result
