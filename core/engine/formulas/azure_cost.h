// SPDX-License-Identifier: GPL-3.0-or-later
// Azure (MODEL.md 3.5): what is invoiced each month, and when it is paid.
#pragma once

#include "core/engine/formulas/azure_services.h"
#include "core/engine/formulas/commitments.h"
#include "core/engine/formulas/licences.h"
#include "core/engine/formulas/spend_commitment.h"
#include "core/engine/month_rules.h"

namespace headroom {

template<class C> class AzureCost
{
public:
    using N = typename C::N;

    explicit AzureCost(CaseFrame<C>& frame)
        : f(frame), c(frame.c), m_commitments(frame), m_licences(frame), m_promises(frame), m_services(frame)
    {}

    /// Everything but support and credits, which need a month's total: closeMonth().
    void run()
    {
        m_commitments.run();
        m_licences.run();
        const N compute = discountOf(f, ServiceFamily::Compute);
        const N storage = discountOf(f, ServiceFamily::Storage);
        for (std::size_t i = 0; i < f.plan.compute.size(); ++i)
            bookCompute(i, compute);
        for (const DiskItem& item : f.plan.disks)
            bookDisks(item, storage);
        m_services.run([this](ServiceFamily family, int t, const N& amount) { addPlatformSpend(family, t, amount); });
        bookPlatform();
        bookOpeningPrepaid();
    }
    /// Credits that vendor funding adds in month t, usable from then on.
    void addCredit(int t, const N& amount)
    {
        if (m_fundingCredits.empty())
            m_fundingCredits.assign(static_cast<std::size_t>(f.months) + 1, f.lit(0));
        m_fundingCredits[static_cast<std::size_t>(t)] = m_fundingCredits[static_cast<std::size_t>(t)] + amount;
    }
    /// Network share, spend commitments, support, then credits; closes the line Azure. Months in order.
    void closeMonth(int t)
    {
        bookNetworkShare(t);
        for (const Line line : childrenOf(Line::Azure))
            if (isSpend(line))
                f.ledger.close(line, t);
        bookSupport(t);
        f.ledger.close(Line::AzureSupport, t);
        settlePromises(t);
        f.ledger.close(Line::AzureShortfall, t);
        bookCredits(t);
        f.ledger.close(Line::AzureCredits, t);
        countSpend(t);
        sumUp(t);
    }
    /// What Azure invoices at the end of month t, positive: cost, with commitments bought up front in place of their instalments,
    /// and shortfalls charged in place of their credits.
    N invoiced(int t) { return -f.ledger(Line::Azure, t) + upFront(t) + shortfallPrepaid(t); }
    /// The company's, and what was paid before the start for licences and commitments that this project holds.
    N openingPrepaid()
    {
        return in<&Company::openingPrepaid>(c, f.company) + m_licences.openingPrepaid() + m_commitments.openingPrepaid();
    }
    /// Change of what is paid in advance: commitments bought up front, shortfalls charged, and software assurance.
    N prepaidChange(int t) { return upFront(t) + shortfallPrepaid(t) + m_licences.prepaidChange(t); }
    const SpendCommitments<C>& promises() const { return m_promises; }
    /// What is still to be invoiced after month t for commitments paid monthly, positive.
    N commitmentsPayable(int t) const { return m_commitments.payable(t); }
    /// Whole months from invoice to payment.
    int paymentLag() const { return monthsOfDays(f.azure.paymentTermDays); }

private:
    /// Whether a child of Azure is what was consumed or bought: not support, and not what is settled after it.
    static bool isSpend(Line line)
    {
        return line != Line::AzureSupport && line != Line::AzureCredits && line != Line::AzureShortfall;
    }
    /// What is invoiced for terms bought up front, less what of them became cost.
    N upFront(int t) { return m_commitments.invoicedUpFront(t) - m_commitments.expensed(t) - openingPrepaidCost(t); }
    N shortfallPrepaid(int t) const { return m_shortfalls.empty() ? f.lit(0) : m_shortfalls[static_cast<std::size_t>(t)]; }

    void bookCompute(std::size_t i, const N& discount)
    {
        const ComputeItem& item = f.plan.compute[i];
        const auto quoted = f.plan.prices->price(item.sku, item.region, PriceKind::Consumption);
        if (!quoted)
            return;
        const N price = in<&Price::price>(c, *quoted->source);
        for (int t = 1; t <= f.months; ++t) {
            const N hours = item.alwaysOn ? m_commitments.uncovered(i, t) * f.lit(730) : partTimeHours(i, t);
            f.ledger.add(Line::AzureCompute, t,
                c.book(Line::AzureCompute, quoted->source->id, t, -(hours * price * discount * f.drift(t))));
        }
    }
    /// Hours of machines that do not always run, but for those that a fixed reservation covers.
    N partTimeHours(std::size_t i, int t)
    {
        const ComputeItem& item = f.plan.compute[i];
        const N hours = f.onAzure(
                            "instance hours", noId, t, 10000, [&](std::size_t slot) -> const auto& { return item.hours[slot]; })
            * f.usage(t);
        const N* share = m_commitments.uncoveredShare(i, t);
        return share ? hours * *share : hours;
    }
    /// Disks are paid while the wave replicates, before its machines run.
    void bookDisks(const DiskItem& item, const N& discount)
    {
        const auto quoted = f.plan.prices->price(item.tier, item.region, PriceKind::Consumption);
        if (!quoted)
            return;
        const N price = in<&Price::price>(c, *quoted->source);
        for (int t = 1; t <= f.months; ++t) {
            N count = f.lit(0);
            for (std::size_t w = 0; w < f.plan.waves.size(); ++w)
                if (item.count[w + 1] != 0)
                    count = count
                        + c.count("disks", f.plan.waves[w].wave->id, Fraction(item.count[w + 1]), &item.count[w + 1])
                            * f.share(w, t + f.plan.waves[w].replication);
            f.ledger.add(Line::AzureStorage, t,
                c.book(Line::AzureStorage, quoted->source->id, t, -(count * f.usage(t) * price * discount * f.drift(t))));
        }
    }

    /// Platform items from their month on, else from a month before the first wave. In the stay case only what began before the start.
    void bookPlatform()
    {
        for (const PlatformItem& item : f.model.template table<PlatformItem>()) {
            const int from = item.fromMonth ? f.plan.timeline.column(*item.fromMonth) : f.plan.firstAzureColumn - 1;
            const bool begunBefore = (item.fromMonth ? from : f.plan.firstAzureColumn) <= 0;
            if (!f.isMove() && !begunBefore)
                continue;
            const std::int32_t sku = f.plan.prices->skuIndex(item.sku);
            std::int32_t region = item.region.empty() ? m_services.defaultRegion() : f.plan.prices->regionIndex(item.region);
            const auto tiers = f.plan.prices->tiers(sku, region == PriceIndex::none ? f.plan.prices->globalIndex() : region);
            if (tiers.empty())
                continue;
            const ServiceFamily family = f.plan.prices->skus()[static_cast<std::size_t>(sku)]->family;
            const N monthly = m_services.tiered(tiers, in<&PlatformItem::count>(c, item)) * m_services.periods(*tiers.front())
                * discountOf(f, family);
            for (int t = std::max(1, from); t <= f.months; ++t) {
                const N cost = c.book(Line::AzurePlatform, item.id, t, -(monthly * f.drift(t)));
                f.ledger.add(Line::AzurePlatform, t, cost);
                addPlatformSpend(family, t, -cost);
            }
        }
    }
    bool hasNetworkItems() const
    {
        for (const PlatformItem& item : f.model.template table<PlatformItem>()) {
            const std::int32_t sku = f.plan.prices->skuIndex(item.sku);
            if (sku != PriceIndex::none && f.plan.prices->skus()[static_cast<std::size_t>(sku)]->family == ServiceFamily::Network)
                return true;
        }
        return false;
    }
    void bookNetworkShare(int t)
    {
        if (hasNetworkItems())
            return;
        N base = f.lit(0);
        for (const Line line : {Line::AzureCompute, Line::AzureReservations, Line::AzureSavingsPlans, Line::AzureStorage})
            base = base + f.ledger.closeLeaf(line, t);
        f.ledger.add(
            Line::AzureNetwork, t, c.book(Line::AzureNetwork, f.azure.id, t, base * in<&AzurePlan::networkShare>(c, f.azure)));
    }

    void bookSupport(int t)
    {
        const int first = f.isMove() ? f.plan.firstAzureColumn : (f.plan.firstAzureColumn <= 0 ? 0 : f.months + 1);
        const N flat = in<&AzurePlan::supportPerMonth>(c, f.azure);
        if (t >= first && !c.certainlyZero(flat))
            f.ledger.add(Line::AzureSupport, t, c.book(Line::AzureSupport, f.azure.id, t, -flat));
        const N share = in<&AzurePlan::supportShare>(c, f.azure);
        const bool hasTiers = !f.model.template table<SupportTier>().empty();
        if (!hasTiers && c.certainlyZero(share))
            return;
        N spend = f.lit(0);
        for (const Line line : childrenOf(Line::Azure))
            if (isSpend(line))
                spend = spend - f.ledger(line, t);
        spend = spend + upFront(t); // the share is of what is invoiced: whole terms in the month of their purchase
        f.ledger.add(Line::AzureSupport, t,
            c.book(Line::AzureSupport, f.azure.id, t, -(hasTiers ? supportInTiers(spend) : spend * share)));
    }
    /// The share of each tier of the month's invoice.
    N supportInTiers(const N& spend)
    {
        std::vector<const SupportTier*> tiers;
        for (const SupportTier& tier : f.model.template table<SupportTier>())
            tiers.push_back(&tier);
        std::stable_sort(tiers.begin(), tiers.end(), [](const auto* a, const auto* b) { return a->from < b->from; });
        N cost = f.lit(0);
        for (std::size_t k = 0; k < tiers.size(); ++k) {
            const N from = in<&SupportTier::from>(c, *tiers[k]);
            N part = max(spend - from, f.lit(0));
            if (k + 1 < tiers.size())
                part = min(part, in<&SupportTier::from>(c, *tiers[k + 1]) - from);
            cost = cost + part * in<&SupportTier::share>(c, *tiers[k]);
        }
        return cost;
    }
    /// The month's cost before credits, and before shortfalls: what was consumed, and support.
    N costBeforeCredits(int t) const
    {
        N cost = -f.ledger(Line::AzureSupport, t);
        for (const Line line : childrenOf(Line::Azure))
            if (isSpend(line))
                cost = cost - f.ledger(line, t);
        return cost;
    }
    /// Shortfall credit goes before all other credits. What it pays is cost already; what expires becomes cost.
    void settlePromises(int t)
    {
        if (m_promises.empty())
            return;
        if (m_shortfalls.empty()) {
            m_shortfalls.assign(static_cast<std::size_t>(f.months) + 1, f.lit(0));
            m_shortfallUsed = m_shortfalls;
        }
        const auto settled = m_promises.settle(costBeforeCredits(t) + upFront(t), t);
        m_shortfalls[static_cast<std::size_t>(t)] = settled.charged - settled.used - settled.expired;
        m_shortfallUsed[static_cast<std::size_t>(t)] = settled.used;
        f.ledger.add(Line::AzureShortfall, t, -settled.expired);
        f.ledger.add(Line::CommitmentCharged, t, settled.charged);
        f.ledger.closeLeaf(Line::CommitmentCharged, t);
    }
    void countSpend(int t)
    {
        if (m_promises.empty())
            return;
        const N invoice = costBeforeCredits(t) + upFront(t);
        const N credits = m_shortfallUsed[static_cast<std::size_t>(t)] + f.ledger(Line::AzureCredits, t);
        const N paidShare = c.ratio(max(invoice - credits, f.lit(0)), invoice, f.lit(0));
        f.ledger.add(Line::CommitmentEligible, t, m_promises.count(spendByFamily(t), paidShare, t));
        f.ledger.closeLeaf(Line::CommitmentEligible, t);
    }
    FamilySpend<N> spendByFamily(int t)
    {
        FamilySpend<N> spend;
        spend.fill(f.lit(0));
        const auto add = [&](ServiceFamily family, const N& amount) {
            N& place = spend[static_cast<std::size_t>(family)];
            place = place + amount;
        };
        for (const Line line : {Line::AzureCompute, Line::AzureReservations, Line::AzureSavingsPlans, Line::AzureHosts})
            add(ServiceFamily::Compute, -f.ledger(line, t));
        add(ServiceFamily::Compute, upFront(t));
        add(ServiceFamily::Licences, -f.ledger(Line::AzureLicences, t));
        add(ServiceFamily::Storage, -f.ledger(Line::AzureStorage, t));
        add(ServiceFamily::Network, -f.ledger(Line::AzureNetwork, t));
        add(ServiceFamily::Management, -f.ledger(Line::AzureManagement, t));
        add(ServiceFamily::Security, -f.ledger(Line::AzureSecurity, t));
        add(ServiceFamily::Databases, -f.ledger(Line::AzureServices, t));
        add(ServiceFamily::Support, -f.ledger(Line::AzureSupport, t));
        for (std::size_t family = 0; !m_platformSpend.empty() && family < spend.size(); ++family)
            spend[family] = spend[family] + m_platformSpend[static_cast<std::size_t>(t)][family];
        return spend;
    }
    void addPlatformSpend(ServiceFamily family, int t, const N& amount)
    {
        if (m_promises.empty())
            return;
        if (m_platformSpend.empty()) {
            FamilySpend<N> none;
            none.fill(f.lit(0));
            m_platformSpend.assign(static_cast<std::size_t>(f.months) + 1, none);
        }
        N& place = m_platformSpend[static_cast<std::size_t>(t)][static_cast<std::size_t>(family)];
        place = place + amount;
    }
    /// Credits reduce the cost of the month: those of vendor funding first, then promotional ones by earliest expiry.
    void bookCredits(int t)
    {
        N cost = costBeforeCredits(t);
        if (!m_promises.empty())
            cost = cost - m_shortfallUsed[static_cast<std::size_t>(t)];
        if (!m_fundingCredits.empty()) {
            m_fundingLeft = m_fundingLeft + m_fundingCredits[static_cast<std::size_t>(t)];
            useCredit(m_fundingLeft, cost, noId, t);
        }
        if (m_credits.empty())
            for (const AzureCredit& credit : f.model.template table<AzureCredit>())
                m_credits.push_back({&credit, in<&AzureCredit::amount>(c, credit)});
        std::stable_sort(
            m_credits.begin(), m_credits.end(), [](const auto& a, const auto& b) { return a.first->expiry < b.first->expiry; });
        const Month month = f.plan.timeline.month(t);
        for (auto& [credit, left] : m_credits)
            if (credit->from <= month && month <= credit->expiry)
                useCredit(left, cost, credit->id, t);
    }
    void useCredit(N& left, N& cost, Id row, int t)
    {
        const N used = c.book(Line::AzureCredits, row, t, max(min(left, cost), f.lit(0)));
        left = left - used;
        cost = cost - used;
        f.ledger.add(Line::AzureCredits, t, used);
    }
    void sumUp(int t)
    {
        std::vector<N> terms;
        for (const Line line : childrenOf(Line::Azure))
            terms.push_back(f.ledger(line, t));
        f.ledger.set(Line::Azure, t, c.sum(terms));
    }

    /// Opening prepaid commitments become cost evenly.
    void bookOpeningPrepaid()
    {
        m_openingCost.assign(static_cast<std::size_t>(f.months) + 1, f.lit(0));
        const N total = in<&Company::openingPrepaid>(c, f.company);
        if (c.certainlyZero(total))
            return;
        const int life = f.company.openingPrepaidMonths;
        N booked = f.lit(0);
        for (int t = 1; t <= std::min(f.months, life); ++t) {
            m_openingCost[static_cast<std::size_t>(t)] =
                c.bookToDate(Line::AzureReservations, f.company.id, t, c.over(total * f.lit(t), life), booked);
            f.ledger.add(Line::AzureReservations, t, -m_openingCost[static_cast<std::size_t>(t)]);
        }
    }
    N openingPrepaidCost(int t) const { return m_openingCost[static_cast<std::size_t>(t)]; }

    CaseFrame<C>& f;
    C& c;
    Commitments<C> m_commitments;
    Licences<C> m_licences;
    SpendCommitments<C> m_promises;
    std::vector<N> m_shortfalls;    // by column: charged, less used and expired
    std::vector<N> m_shortfallUsed; // by column
    std::vector<FamilySpend<N>> m_platformSpend;
    AzureServices<C> m_services;
    std::vector<N> m_fundingCredits;
    N m_fundingLeft = f.lit(0);
    std::vector<std::pair<const AzureCredit*, N>> m_credits;
    std::vector<N> m_openingCost;
};

} // namespace headroom
