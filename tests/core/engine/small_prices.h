// SPDX-License-Identifier: GPL-3.0-or-later
// A price list for projects of tests.
#pragma once

#include "tests/core/engine/projects.h"

namespace engine_test {

/// A price list of its own: three sizes, two tiers of each disk class, and every service that the engine asks for.
inline void addSmallPriceList(Model& model)
{
    const auto sku = [&](const char* name, SkuKind kind, ServiceFamily family) {
        Sku s;
        s.name = name;
        s.kind = kind;
        s.family = family;
        return s;
    };
    const auto price = [&](const char* name, PriceKind kind, const char* amount, const char* unit, const char* from = "0") {
        Price p;
        p.name = name;
        p.region = std::string_view(unit) == "term" || std::string_view(name).size() < 4
            ? "eastus"
            : "global"; // sizes and disks have a place
        p.kind = kind;
        p.unit = unit;
        p.price = number(amount);
        p.tierFrom = number(from);
        put(model, p);
    };
    struct Size
    {
        const char *name, *ratio, *hour, *windows, *year, *threeYears, *plan;
        int vcpu;
    };
    for (const Size& s : {Size{"D2", "1", "0.096", "0.188", "500.4", "950", "0.071", 2},
             Size{"D4", "2", "0.192", "0.376", "1000.8", "1900", "0.142", 4},
             Size{"E4", "0", "0.252", "0.436", "1310", "2500", "0.19", 4}}) {
        Sku vm = sku(s.name, SkuKind::VirtualMachine, ServiceFamily::Compute);
        vm.vcpu = s.vcpu;
        vm.memoryGib = Decimal(16);
        vm.series = s.name[0] == 'D' ? "D" : "E";
        vm.flexibilityGroup = s.name[0] == 'D' ? "D group" : "";
        if (s.name[0] == 'D')
            vm.flexibilityRatio = number(s.ratio);
        put(model, vm);
        price(s.name, PriceKind::Consumption, s.hour, "hour");
        price(s.name, PriceKind::WindowsConsumption, s.windows, "hour");
        price(s.name, PriceKind::Reservation1Year, s.year, "term");
        price(s.name, PriceKind::Reservation3Years, s.threeYears, "term");
        price(s.name, PriceKind::SavingsPlan1Year, s.plan, "hour");
    }
    const auto disk = [&](const char* name, DiskClass diskClass, int gib, const char* amount) {
        Sku d = sku(name, SkuKind::ManagedDisk, ServiceFamily::Storage);
        d.diskClass = diskClass;
        d.redundancy = "LRS";
        d.sizeGib = Decimal(gib);
        put(model, d);
        price(name, PriceKind::Consumption, amount, "month");
    };
    disk("P10", DiskClass::PremiumSsd, 128, "19.71");
    disk("P30", DiskClass::PremiumSsd, 1024, "135.17");
    disk("E10", DiskClass::StandardSsd, 128, "9.6");
    disk("E30", DiskClass::StandardSsd, 1024, "76.8");
    const auto service = [&](const char* name, ServiceFamily family, const char* amount, const char* unit) {
        put(model, sku(name, SkuKind::Service, family));
        price(name, PriceKind::Consumption, amount, unit);
    };
    service("egress-internet", ServiceFamily::Network, "0", "GB");
    price("egress-internet", PriceKind::Consumption, "0.087", "GB", "100");
    price("egress-internet", PriceKind::Consumption, "0.083", "GB", "1000");
    service("log-analytics", ServiceFamily::Management, "2.3", "GB");
    service("defender-servers-plan1", ServiceFamily::Security, "4.9", "month");
    service("defender-servers-plan2", ServiceFamily::Security, "14.6", "month");
    service("backup-vm-under-50gb", ServiceFamily::Management, "5", "month");
    service("backup-vm-50-500gb", ServiceFamily::Management, "10", "month");
    service("backup-vm-per-500gb", ServiceFamily::Management, "10", "month");
    service("backup-vault-grs", ServiceFamily::Management, "0.0448", "GB month");
    service("sql-server-standard", ServiceFamily::Licences, "0.1", "vCPU hour");
    service("sql-server-enterprise", ServiceFamily::Licences, "0.375", "vCPU hour");
    service("firewall", ServiceFamily::Security, "1.25", "hour");
    service("landing-zone", ServiceFamily::Management, "400", "month");
    service("paas-vcore", ServiceFamily::Databases, "0.21", "vCore hour");
    service("blob-warm", ServiceFamily::Storage, "0.02", "GB month");
    price("blob-warm", PriceKind::Consumption, "0.018", "GB month", "500");
    Sku host = sku("host-small", SkuKind::Host, ServiceFamily::Compute);
    host.vcpu = 12;
    host.memoryGib = Decimal(96);
    host.sizeGib = Decimal(4000);
    put(model, host);
    price("host-small", PriceKind::Consumption, "2.5", "host hour");
}

} // namespace engine_test
