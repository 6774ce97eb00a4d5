// SPDX-License-Identifier: GPL-3.0-or-later
// On premises (MODEL.md 3.3, 3.4): what the sites cost while machines run there, and what leaving them costs.
#pragma once

#include "core/engine/formulas/case_frame.h"
#include "core/engine/formulas/security_updates.h"

#include <array>

namespace headroom {

inline Line lineOf(CostCategory category)
{
    constexpr std::array<Line, 10> lines{Line::OnPremHardware, Line::OnPremStorage, Line::OnPremNetwork, Line::OnPremSoftware,
        Line::OnPremVirtualisation, Line::OnPremFacilities, Line::OnPremSecurity, Line::OnPremManagement, Line::OnPremLabour,
        Line::OnPremOther};
    return lines[static_cast<std::size_t>(category)];
}

template<class C> class Estate
{
public:
    using N = typename C::N;

    explicit Estate(CaseFrame<C>& frame) : f(frame), c(frame.c), m_updates(frame), m_units(frame.plan.sites.size()) {}

    /// Books months 1 .. months. Labour that is released late and whole hosts need the months before, so all months in one go.
    void run()
    {
        for (const SitePlan& site : f.plan.sites) {
            for (const UnitCost* cost : site.unitCosts)
                bookUnitCost(site, *cost);
            bookFixedCosts(site);
            bookPower(site);
            bookRent(site);
            bookLeaving(site);
        }
        m_updates.run();
    }
    const SecurityUpdateCost<C>& updates() const { return m_updates; }
    /// Labour on premises that servers on Azure no longer need, a month at full size: what the Azure side's labour is a share of.
    /// `where`: SitePlan::moved (machines and hosts) or SitePlan::platform.
    N movedLabour(std::vector<EstateCounts> SitePlan::*where, int t)
    {
        N total = f.lit(0);
        for (const SitePlan& site : f.plan.sites) {
            const auto& slots = site.*where;
            if (std::none_of(slots.begin(), slots.end(), [](const EstateCounts& s) { return s.allServers != 0; }))
                continue;
            for (const UnitCost* cost : site.unitCosts)
                if (cost->category == CostCategory::Labour && cost->basis != CostBasis::PerSite)
                    total = total + unitPrice(site, *cost, t) * unitsMoved(site, slots, cost->basis, t) * f.usage(t);
        }
        return total;
    }

private:
    bool leaves(const SitePlan& site) const { return (f.isMove() || site.leftBefore) && !site.staysOpen; }
    bool isOpen(const SitePlan& site, int t) const { return !(leaves(site) && site.closesBy(t - 1)); }

    /// Unit cost a month, grown.
    N unitPrice(const SitePlan& site, const UnitCost& cost, int t)
    {
        return c.over(in<&UnitCost::costPerUnitYear>(c, cost), 12) * f.siteGrowth(site, t);
    }

    /// Units of a basis for counts that are given by slot: servers, cores, TiB; hosts and staff before they are made whole.
    template<class Sum> N units(const SitePlan& site, const std::vector<EstateCounts>& slots, CostBasis basis, Sum sum)
    {
        const Id row = site.site->id;
        const auto of = [&](std::string_view label, std::int64_t EstateCounts::*member, std::int64_t scale) {
            return sum(
                label, row, scale, [&slots, member ](std::size_t slot) -> const auto& { return slots[slot].*member; });
        };
        switch (basis) {
        case CostBasis::PerServer: return of("servers", &EstateCounts::servers, 1);
        case CostBasis::PerCore:
            return of("physical cores", &EstateCounts::physicalCores, 1)
                + c.ratio(of("virtual cores", &EstateCounts::virtualCores, 1), in<&Site::vcpuPerCore>(c, *site.site), f.lit(0));
        case CostBasis::PerTebibyte: return of("TiB", &EstateCounts::storage, 10000 * 1024);
        case CostBasis::PerHost:
            return c.ratio(
                of("virtual machines", &EstateCounts::virtualMachines, 1), in<&Site::serversPerHost>(c, *site.site), f.lit(0));
        case CostBasis::PerStaff:
            return c.ratio(of("servers", &EstateCounts::servers, 1), in<&Site::serversPerStaff>(c, *site.site), f.lit(0));
        case CostBasis::PerSite: break;
        }
        return f.lit(1);
    }
    /// Remembered: the unit costs of a site share their units.
    const N& unitsOnPremises(const SitePlan& site, CostBasis basis, int t)
    {
        const int first = -static_cast<int>(site.site->staffReleaseLagMonths); // staff of month 0 may be those of months before
        std::vector<std::optional<N>>& known = m_units[f.placeOf(site)][static_cast<std::size_t>(basis)];
        known.resize(static_cast<std::size_t>(f.months - first + 1));
        std::optional<N>& value = known[static_cast<std::size_t>(t - first)];
        if (!value)
            value = c.name(nameOf(basis), site.site->id, t,
                units(site, site.slots, basis, [&](std::string_view label, Id row, std::int64_t scale, auto q) {
                    return f.onPremises(label, row, t, scale, q);
                }));
        return *value;
    }
    static std::string_view nameOf(CostBasis basis)
    {
        constexpr std::array<std::string_view, 6> names{"cores on premises", "servers on premises", "hosts needed on premises",
            "TiB on premises", "staff needed on premises", "sites"};
        return names[static_cast<std::size_t>(basis)];
    }
    N unitsMoved(const SitePlan& site, const std::vector<EstateCounts>& slots, CostBasis basis, int t)
    {
        return units(site, slots, basis,
            [&](std::string_view label, Id row, std::int64_t scale, auto q) { return f.onAzure(label, row, t, scale, q); });
    }
    N unitsInAll(const SitePlan& site, CostBasis basis)
    {
        return units(site, site.slots, basis, [&](std::string_view label, Id row, std::int64_t scale, auto q) {
            std::int64_t all = 0;
            for (std::size_t slot = 0; slot < f.plan.slots(); ++slot)
                all += q(slot);
            return c.count(label, row, Fraction::of(all, scale), &q(0), true);
        });
    }

    void bookUnitCost(const SitePlan& site, const UnitCost& cost)
    {
        if (cost.basis == CostBasis::PerStaff)
            return bookStaff(site, cost);
        if (cost.basis == CostBasis::PerHost)
            return bookHosts(site, cost);
        const N stranded = in<&UnitCost::strandedShare>(c, cost);
        const N all = unitsInAll(site, cost.basis);
        for (int t = 1; t <= f.months; ++t) {
            if (!isOpen(site, t))
                break;
            N present = cost.basis == CostBasis::PerSite
                ? all
                : stranded * all + (f.lit(1) - stranded) * unitsOnPremises(site, cost.basis, t);
            if (cost.basis != CostBasis::PerSite)
                present = present * f.usage(t);
            const Line line = lineOf(cost.category);
            addCost(site, line, t, c.book(line, cost.id, t, -(unitPrice(site, cost, t) * present)));
        }
    }
    /// Hosts are whole, and are given up only in a month of renewal.
    void bookHosts(const SitePlan& site, const UnitCost& cost)
    {
        const N stranded = in<&UnitCost::strandedShare>(c, cost);
        const N all = unitsInAll(site, cost.basis);
        const auto needed = [&](int t) {
            return c.ceil((stranded * all + (f.lit(1) - stranded) * unitsOnPremises(site, cost.basis, t)) * f.usage(t));
        };
        N hosts = needed(0);
        const Line line = lineOf(cost.category);
        for (int t = 1; t <= f.months && isOpen(site, t); ++t) {
            const bool renews = site.site->licenceRenewalMonths.has(f.plan.timeline.month(t).month());
            hosts = renews ? needed(t) : max(hosts, needed(t));
            addCost(site, line, t, c.book(line, cost.id, t, -(unitPrice(site, cost, t) * hosts)));
        }
    }
    /// Staff is whole, and is released after the lag; severance is paid for those released, in the stay case too: what earlier waves
    /// or shrinking use release is no effect of the move.
    void bookStaff(const SitePlan& site, const UnitCost& cost)
    {
        const int lag = site.site->staffReleaseLagMonths;
        const N stranded = in<&UnitCost::strandedShare>(c, cost);
        const N all = unitsInAll(site, cost.basis);
        const auto staffIn = [&](int t) {
            const N present = isOpen(site, t - lag)
                ? stranded * all + (f.lit(1) - stranded) * unitsOnPremises(site, cost.basis, t - lag)
                : f.lit(0);
            return c.ceil(present * f.usage(t));
        };
        N before = staffIn(0);
        const N severance = in<&Site::severancePerStaff>(c, *site.site);
        const Line line = lineOf(cost.category);
        for (int t = 1; t <= f.months; ++t) {
            const N staff = staffIn(t);
            addCost(site, line, t, c.book(line, cost.id, t, -(unitPrice(site, cost, t) * staff)));
            if (!c.certainlyZero(severance)) {
                const N released = max(before - staff, f.lit(0));
                f.ledger.add(Line::OneOffSeverance, t, c.book(Line::OneOffSeverance, cost.id, t, -(severance * released)));
            }
            before = staff;
        }
    }
    void bookFixedCosts(const SitePlan& site)
    {
        const bool any =
            std::any_of(site.slots.begin(), site.slots.end(), [](const EstateCounts& s) { return s.fixedCost != 0; });
        const std::int64_t scale = powerOfTen(c.moneyDigits());
        for (int t = 1; any && t <= f.months; ++t) {
            const N amount = f.onPremises(
                "fixed on-premises cost", site.site->id, t,
                scale, [&](std::size_t slot) -> const auto& { return site.slots[slot].fixedCost; });
            f.addOwed(*site.site, Line::OnPremOther, t,
                c.book(Line::OnPremOther, site.site->id, t, -(amount * f.usage(t) * f.siteGrowth(site, t))));
        }
    }

    /// MODEL.md 3.3: [cores x W/1000 x load + TB x kWh a TB-year / 8,760] x PUE x 730 x price; or capacity x price.
    void bookPower(const SitePlan& site)
    {
        const Site& s = *site.site;
        if (s.powerModel == PowerModel::None)
            return;
        const bool energy = s.powerModel == PowerModel::Energy || s.energyMetered;
        const N stranded = in<&Site::powerStrandedShare>(c, s);
        for (int t = 1; t <= f.months && isOpen(site, t); ++t) {
            N cost = f.lit(0);
            if (energy)
                cost = energyOf(site, [&](CostBasis basis) {
                    return (stranded * unitsInAll(site, basis) + (f.lit(1) - stranded) * unitsOnPremises(site, basis, t))
                        * f.usage(t);
                });
            if (s.powerModel == PowerModel::Colocation)
                cost = cost + in<&Site::colocationKw>(c, s) * in<&Site::pricePerKwMonth>(c, s);
            f.addOwed(s, Line::OnPremPower, t, c.book(Line::OnPremPower, s.id, t, -(cost * f.siteGrowth(site, t))));
        }
    }
    template<class Present> N energyOf(const SitePlan& site, Present present)
    {
        const Site& s = *site.site;
        const N compute =
            c.over(present(CostBasis::PerCore) * in<&Site::wattsPerCore>(c, s) * in<&Site::averageLoad>(c, s), 1000);
        constexpr std::int64_t bytesOfTebibyte = std::int64_t{1} << 40;
        constexpr std::int64_t bytesOfTerabyte = 1'000'000'000'000;
        const N terabytes = c.over(present(CostBasis::PerTebibyte) * f.lit(bytesOfTebibyte), bytesOfTerabyte);
        const N storage = c.over(terabytes * in<&Site::kwhPerTbYear>(c, s), 8760);
        return (compute + storage) * in<&Site::powerUsageEffectiveness>(c, s) * f.lit(730) * in<&Site::pricePerKwh>(c, s);
    }

    /// Rent in full until the site closes; then to the end of the lease, or bought out in the month after for the lower of the fee
    /// and the rent that remains.
    void bookRent(const SitePlan& site)
    {
        const Site& s = *site.site;
        const N rent = in<&Site::rentPerMonth>(c, s);
        if (c.certainlyZero(rent))
            return;
        const bool goes = leaves(site);
        const int leaseEnd = s.leaseEnd ? f.plan.timeline.column(*s.leaseEnd) : site.closes;
        const int remaining = goes ? std::max(0, leaseEnd - site.closes) : 0;
        const N boughtOut =
            remaining > 0 && s.exitFee ? isPositive(rent * f.lit(remaining) - in<&Site::exitFee>(c, s)) : f.lit(0);
        const int lastPaid = !goes ? f.months : std::max(site.closes, leaseEnd);
        for (int t = 1; t <= std::min(f.months, lastPaid); ++t) {
            const bool mayBeOver = goes && t > site.closes && !c.certainlyZero(boughtOut);
            const N due = mayBeOver ? rent * (f.lit(1) - boughtOut) : rent;
            f.addOwed(s, Line::OnPremRent, t, c.book(Line::OnPremRent, s.id, t, -due));
        }
        const int exit = site.closes + 1;
        if (!c.certainlyZero(boughtOut) && exit <= f.months)
            f.ledger.add(
                Line::OneOffLeaseExit, exit, c.book(Line::OneOffLeaseExit, s.id, exit, -(in<&Site::exitFee>(c, s) * boughtOut)));
    }
    /// 1 for an amount of money of at least a minor unit, 0 for none or less, without a comparison that a trial could not follow.
    N isPositive(const N& amount) { return c.ceil(min(max(amount * f.lit(powerOfTen(c.moneyDigits())), f.lit(0)), f.lit(1))); }
    /// Labour is paid at once.
    void addCost(const SitePlan& site, Line line, int t, const N& booked)
    {
        if (line == Line::OnPremLabour)
            f.ledger.add(line, t, booked);
        else
            f.addOwed(*site.site, line, t, booked);
    }
    void bookLeaving(const SitePlan& site)
    {
        const Site& s = *site.site;
        const int exit = site.closes + 1;
        const N restoration = in<&Site::restorationCost>(c, s);
        if (leaves(site) && exit <= f.months && !c.certainlyZero(restoration))
            f.ledger.add(Line::OneOffRestoration, exit, c.book(Line::OneOffRestoration, s.id, exit, -restoration));
        const N perServer = in<&Site::decommissionPerServer>(c, s);
        if (c.certainlyZero(perServer))
            return;
        // In the stay case too: machines that moved before the start are switched off after their parallel run.
        for (int t = 1; t <= f.months; ++t) {
            const auto servers = [&](std::size_t slot) -> const auto& { return site.slots[slot].allServers; };
            const N gone = f.onPremises("servers", s.id, t - 1, 1, servers) - f.onPremises("servers", s.id, t, 1, servers);
            f.ledger.add(
                Line::OneOffDecommissioning, t, c.book(Line::OneOffDecommissioning, s.id, t, -(perServer * gone * f.usage(t))));
        }
    }

    CaseFrame<C>& f;
    C& c;
    SecurityUpdateCost<C> m_updates;
    std::vector<std::array<std::vector<std::optional<N>>, 6>> m_units; // by site, basis and month
};

} // namespace headroom
