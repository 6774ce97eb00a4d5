// SPDX-License-Identifier: GPL-3.0-or-later
// Reservations and savings plans (MODEL.md 3.5): purchases month by month, what they cost, and what they cover.
#pragma once

#include "core/engine/formulas/case_frame.h"

#include <map>
#include <tuple>

namespace headroom {

inline bool isReservation(PurchaseOption o)
{
    return o == PurchaseOption::Reservation1Year || o == PurchaseOption::Reservation3Years;
}
inline bool isSavingsPlan(PurchaseOption o)
{
    return o == PurchaseOption::SavingsPlan1Year || o == PurchaseOption::SavingsPlan3Years;
}
inline int termMonths(PurchaseOption o)
{
    return o == PurchaseOption::Reservation1Year || o == PurchaseOption::SavingsPlan1Year ? 12 : 36;
}

/// Purchases of one pool: what is bought when, what is active, what it costs.
template<class C> class CommitmentPool
{
public:
    using N = typename C::N;

    /// Months before the first are simulated from `earliest` on, so that what was bought then is active; only months 1 and later
    /// are booked.
    CommitmentPool(CaseFrame<C>& frame, Id row, int term, int earliest)
        : f(frame),
          m_row(row),
          m_term(term),
          m_earliest(std::min(earliest, 0)),
          m_bought(static_cast<std::size_t>(frame.months - m_earliest + 1), frame.lit(0))
    {}

    /// target(t): units wanted; price(t): of a unit for the whole term when bought in month t.
    template<class Target, class Price> void buy(Target target, Price price)
    {
        N active = f.lit(0);
        N everBought = f.lit(0);
        take(
            [&](int t) {
                if (t - m_term >= m_earliest)
                    active = active - bought(t - m_term);
                const N now = max(target(t) - (f.azure.renewCommitments ? active : everBought), f.lit(0));
                active = active + now;
                everBought = everBought + now;
                return now;
            },
            price);
    }
    /// `count` units bought in one month and not again.
    template<class Price> void buyOnce(int month, const N& count, Price price)
    {
        take([&](int t) { return t == month ? count : f.lit(0); }, price);
    }
    const N& active(int t) const { return m_active[static_cast<std::size_t>(t)]; }
    /// Booked cost of the month, positive: instalments, so that a purchase's months sum to its price.
    N expense(Line line, int t)
    {
        m_expenseToDate = m_expenseToDate + m_expense[static_cast<std::size_t>(t)];
        return f.c.bookToDate(line, m_row, t, m_expenseToDate, m_bookedExpense);
    }
    /// What is invoiced up front for purchases of month t, booked, positive.
    N invoice(Line line, int t) { return f.c.book(line, m_row, t, m_invoice[static_cast<std::size_t>(t)]); }
    /// What of the purchases until month t is not cost yet: prepaid where paid up front, else still to be invoiced.
    N remaining(Line line, int t) { return f.c.book(line, m_row, t, m_remaining[static_cast<std::size_t>(t)]); }

private:
    /// buyIn(t): units bought in month t.
    template<class BuyIn, class Price> void take(BuyIn buyIn, Price price)
    {
        N active = f.lit(0);
        N monthly = f.lit(0); // sum of active purchases x price / term
        N remaining = f.lit(0);
        m_active.assign(static_cast<std::size_t>(f.months) + 1, f.lit(0));
        m_expense = m_invoice = m_remaining = m_active;
        std::vector<N> instalment(m_bought.size(), f.lit(0));
        for (int t = m_earliest; t <= f.months; ++t) {
            if (t - m_term >= m_earliest) {
                active = active - bought(t - m_term);
                monthly = monthly - instalment[at(t - m_term)];
            }
            const N now = buyIn(t);
            m_bought[at(t)] = now;
            active = active + now;
            const N cost = now * price(t);
            instalment[at(t)] = f.c.over(cost, m_term);
            monthly = monthly + instalment[at(t)];
            remaining = remaining + cost - monthly;
            if (t >= 0)
                m_remaining[static_cast<std::size_t>(t)] = remaining;
            if (t < 1)
                continue;
            active = f.c.name("units committed", m_row, t, active);
            m_active[static_cast<std::size_t>(t)] = active;
            m_expense[static_cast<std::size_t>(t)] = monthly;
            m_invoice[static_cast<std::size_t>(t)] = cost;
        }
    }
    std::size_t at(int t) const { return static_cast<std::size_t>(t - m_earliest); }
    const N& bought(int t) const { return m_bought[at(t)]; }

    CaseFrame<C>& f;
    Id m_row;
    int m_term;
    int m_earliest;
    std::vector<N> m_bought;
    std::vector<N> m_active;
    std::vector<N> m_expense;
    std::vector<N> m_invoice;
    std::vector<N> m_remaining;
    N m_expenseToDate = f.lit(0);
    N m_bookedExpense = f.lit(0);
};

/// All commitments of the case, and the instances that they leave to pay as you go.
template<class C> class Commitments
{
public:
    using N = typename C::N;

    explicit Commitments(CaseFrame<C>& frame) : f(frame), c(frame.c)
    {
        for (const WavePlan& w : f.plan.waves)
            m_earliest = std::min(m_earliest, w.start);
        for (const FixedReservation& r : f.model.template table<FixedReservation>())
            m_earliest = std::min(m_earliest, f.plan.timeline.column(r.month));
        m_earliest = std::max(m_earliest, -396); // whole terms of 12 and 36 months, beyond which nothing is told apart
        m_uncovered.resize(f.plan.compute.size());
    }

    /// Always-on instances of item i in month t; before month 1 too, for what was bought then.
    N instances(std::size_t i, int t)
    {
        const ComputeItem& item = f.plan.compute[i];
        return f.onAzure(
                   "instances", noId, t, 1, [&](std::size_t slot) -> const auto& { return item.instances[slot]; })
            * f.usage(t);
    }
    void run()
    {
        for (std::size_t i = 0; i < f.plan.compute.size(); ++i) {
            m_uncovered[i].assign(static_cast<std::size_t>(f.months) + 1, f.lit(0));
            if (f.plan.compute[i].alwaysOn)
                for (int t = 1; t <= f.months; ++t)
                    m_uncovered[i][static_cast<std::size_t>(t)] = instances(i, t);
        }
        for (const FixedReservation& r : f.model.template table<FixedReservation>())
            takeFixed(r);
        for (std::size_t i = 0; i < f.plan.compute.size(); ++i)
            if (isReservation(f.plan.compute[i].option))
                reserve(i);
        spreadFlexibly();
        runPlan(PurchaseOption::SavingsPlan1Year);
        runPlan(PurchaseOption::SavingsPlan3Years);
    }
    /// Always-on instances of item i that no commitment covers.
    const N& uncovered(std::size_t i, int t) const { return m_uncovered[i][static_cast<std::size_t>(t)]; }
    /// The share of a part-time item's machines that no fixed reservation covers; null where there is none.
    const N* uncoveredShare(std::size_t i, int t) const
    {
        const auto found = m_uncoveredShare.find(i);
        return found == m_uncoveredShare.end() ? nullptr : &found->second[static_cast<std::size_t>(t)];
    }
    /// What is prepaid at the opening for commitments bought up front before the start.
    N openingPrepaid() const { return m_openingPrepaid; }
    /// What is still to be invoiced after month t for commitments paid monthly.
    N payable(int t) const { return m_payable.empty() ? f.lit(0) : m_payable[static_cast<std::size_t>(t)]; }
    /// Commitments bought up front in month t: invoiced at once, and what has become cost.
    N invoicedUpFront(int t) const { return m_invoiced.empty() ? f.lit(0) : m_invoiced[static_cast<std::size_t>(t)]; }
    N expensed(int t) const { return m_expensed.empty() ? f.lit(0) : m_expensed[static_cast<std::size_t>(t)]; }

private:
    std::optional<QuotedPrice> quote(const ComputeItem& item) const
    {
        return f.plan.prices->commitmentPrice(item.sku, item.region, item.option);
    }
    N priceOf(const QuotedPrice& quoted, std::string_view label)
    {
        if (!quoted.estimate || quoted.price == quoted.source->price)
            return in<&Price::price>(c, *quoted.source);
        return c.derived(label, inputKey<&Price::price>(*quoted.source), Fraction(quoted.price));
    }

    void reserve(std::size_t i)
    {
        const ComputeItem& item = f.plan.compute[i];
        const auto quoted = quote(item);
        if (!quoted)
            return; // billed as pay as you go; the plan's findings say so
        const N price = priceOf(*quoted, "reservation price");
        const N coverage = in<&AzurePlan::commitmentCoverage>(c, f.azure);
        CommitmentPool<C> pool(f, quoted->source->id, termMonths(item.option), m_earliest);
        const auto fixed = m_fixed.find({item.sku, item.region, termMonths(item.option)});
        pool.buy(
            [&](int t) {
                const N wanted = c.floor(coverage * instances(i, t - f.azure.commitmentDelayMonths));
                return fixed == m_fixed.end() ? wanted : max(wanted - fixed->second[placeOf(t)], f.lit(0));
            },
            [&](int t) { return price * f.drift(t); });
        for (int t = 1; t <= f.months; ++t) {
            N& left = m_uncovered[i][static_cast<std::size_t>(t)];
            const N used = min(left, pool.active(t));
            leftOver(item, t) = leftOver(item, t) + (pool.active(t) - used) * ratioOf(item.sku);
            left = left - used;
            pay(pool, Line::AzureReservations, t);
        }
        owe(pool, Line::AzureReservations);
    }

    /// Reservations whose number the user fixes: they cover machines of their size and region that always run, then those that do
    /// not, then other sizes of their group; what the coverage asks for is bought beside them. They are not bought again. In the stay
    /// case only those bought before the start are there.
    void takeFixed(const FixedReservation& r)
    {
        const PriceIndex& prices = *f.plan.prices;
        const std::int32_t sku = prices.skuIndex(r.sku);
        const std::int32_t region = prices.regionIndex(r.region.empty() ? f.azure.defaultRegion : r.region);
        const auto quoted = prices.commitmentPrice(sku, region, r.term);
        if (!quoted && !r.pricePerUnit)
            return; // an error of the checks before
        if (!f.isMove() && f.plan.timeline.column(r.month) >= 1)
            return;
        const N price = r.pricePerUnit ? in<&FixedReservation::pricePerUnit>(c, r) : priceOf(*quoted, "reservation price");
        const int month = std::max(f.plan.timeline.column(r.month), m_earliest);
        const int term = termMonths(r.term);
        CommitmentPool<C> pool(f, r.id, term, m_earliest);
        pool.buyOnce(
            month, in<&FixedReservation::count>(c, r), [&](int t) { return r.pricePerUnit ? price : price * f.drift(t); });
        auto& units = m_fixed[{sku, region, term}];
        if (units.empty())
            units.assign(static_cast<std::size_t>(f.months - lowest()) + 1, f.lit(0));
        for (int t = std::max(month, lowest()); t <= std::min(f.months, month + term - 1); ++t)
            units[placeOf(t)] = units[placeOf(t)] + in<&FixedReservation::count>(c, r);
        for (int t = 1; t <= f.months; ++t) {
            coverByFixed(sku, region, pool.active(t), t);
            pay(pool, Line::AzureReservations, t);
        }
        owe(pool, Line::AzureReservations);
    }
    void coverByFixed(std::int32_t sku, std::int32_t region, const N& active, int t)
    {
        N rest = active;
        for (const bool alwaysOn : {true, false})
            for (std::size_t i = 0; i < f.plan.compute.size(); ++i) {
                const ComputeItem& item = f.plan.compute[i];
                if (item.sku != sku || item.region != region || item.alwaysOn != alwaysOn)
                    continue;
                N& left = alwaysOn ? m_uncovered[i][static_cast<std::size_t>(t)] : partTime(i, t);
                const N used = alwaysOn ? min(left, rest) : min(instances(i, t) * left, rest);
                left = alwaysOn ? left - used : left - c.ratio(used, instances(i, t), f.lit(0));
                rest = rest - used;
            }
        const ComputeItem own{sku, region, {}, true, {}, {}};
        leftOver(own, t) = leftOver(own, t) + rest * ratioOf(sku);
    }
    N& partTime(std::size_t i, int t)
    {
        auto& months = m_uncoveredShare[i];
        if (months.empty())
            months.assign(static_cast<std::size_t>(f.months) + 1, f.lit(1));
        return months[static_cast<std::size_t>(t)];
    }
    int lowest() const { return std::min(m_earliest, 0); }
    std::size_t placeOf(int t) const { return static_cast<std::size_t>(t - lowest()); }

    N ratioOf(std::int32_t place)
    {
        const Sku& sku = *f.plan.prices->skus()[static_cast<std::size_t>(place)];
        return sku.flexibilityRatio ? in<&Sku::flexibilityRatio>(c, sku) : f.lit(0);
    }
    /// Reserved units of a region and flexibility group that their own size does not use.
    N& leftOver(const ComputeItem& item, int t)
    {
        const Sku& sku = *f.plan.prices->skus()[static_cast<std::size_t>(item.sku)];
        auto& months = m_leftOver[{item.region, sku.flexibilityGroup.view()}];
        if (months.empty())
            months.assign(static_cast<std::size_t>(f.months) + 1, f.lit(0));
        return months[static_cast<std::size_t>(t)];
    }
    /// Unused reserved units cover other sizes of the region and group, smallest ratio first.
    void spreadFlexibly()
    {
        if (m_leftOver.empty())
            return;
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < f.plan.compute.size(); ++i) {
            const Sku& sku = *f.plan.prices->skus()[static_cast<std::size_t>(f.plan.compute[i].sku)];
            const bool known = m_leftOver.contains({f.plan.compute[i].region, sku.flexibilityGroup.view()});
            if (f.plan.compute[i].alwaysOn && known && !sku.flexibilityGroup.empty() && sku.flexibilityRatio
                && !sku.flexibilityRatio->isZero())
                order.push_back(i);
        }
        const auto ratio = [&](std::size_t i) {
            return *f.plan.prices->skus()[static_cast<std::size_t>(f.plan.compute[i].sku)]->flexibilityRatio;
        };
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return ratio(a) < ratio(b); });
        for (const std::size_t i : order)
            for (int t = 1; t <= f.months; ++t) {
                N& units = leftOver(f.plan.compute[i], t);
                N& left = m_uncovered[i][static_cast<std::size_t>(t)];
                const N covered = min(left, c.ratio(units, ratioOf(f.plan.compute[i].sku), f.lit(0)));
                units = units - covered * ratioOf(f.plan.compute[i].sku);
                left = left - covered;
            }
    }

    /// One plan a company and term: an hourly commitment of coverage x eligible use at plan prices; it absorbs use at plan prices,
    /// highest saving first; what is not absorbed is lost and paid.
    void runPlan(PurchaseOption option)
    {
        std::vector<std::size_t> items;
        std::vector<N> planPrices(f.plan.compute.size(), f.lit(0));
        std::vector<double> savings(f.plan.compute.size(), 0);
        for (std::size_t i = 0; i < f.plan.compute.size(); ++i) {
            const ComputeItem& item = f.plan.compute[i];
            const auto quoted = item.option == option ? quote(item) : std::nullopt;
            const auto paygo = f.plan.prices->price(item.sku, item.region, PriceKind::Consumption);
            if (!quoted || !paygo || quoted->price.isZero())
                continue;
            planPrices[i] = priceOf(*quoted, "savings plan price");
            savings[i] = 1 - quoted->price.toDoubleLossy() / paygo->price.toDoubleLossy();
            items.push_back(i);
        }
        if (items.empty())
            return;
        std::stable_sort(items.begin(), items.end(), [&](std::size_t a, std::size_t b) { return savings[a] > savings[b]; });
        const N coverage = in<&AzurePlan::commitmentCoverage>(c, f.azure);
        CommitmentPool<C> pool(f, f.azure.id, termMonths(option), m_earliest);
        const auto target = [&](int t) {
            N useAnHour = f.lit(0);
            for (const std::size_t i : items)
                useAnHour = useAnHour + instances(i, t - f.azure.commitmentDelayMonths) * planPrices[i] * f.drift(t);
            return coverage * useAnHour;
        };
        pool.buy(target, [&](int) { return f.lit(730 * termMonths(option)); });
        for (int t = 1; t <= f.months; ++t) {
            absorb(pool.active(t), items, planPrices, t);
            pay(pool, Line::AzureSavingsPlans, t);
        }
        owe(pool, Line::AzureSavingsPlans);
    }
    void absorb(const N& commitmentAnHour, const std::vector<std::size_t>& items, const std::vector<N>& planPrices, int t)
    {
        N remaining = commitmentAnHour;
        for (const std::size_t i : items) {
            N& left = m_uncovered[i][static_cast<std::size_t>(t)];
            const N price = planPrices[i] * f.drift(t);
            const N absorbed = min(remaining, left * price);
            remaining = remaining - absorbed;
            left = left - c.ratio(absorbed, price, f.lit(0));
        }
    }
    void pay(CommitmentPool<C>& pool, Line line, int t)
    {
        const N expense = pool.expense(line, t);
        f.ledger.add(line, t, -expense);
        if (f.azure.commitmentPayment == CommitmentPayment::Monthly)
            return;
        if (m_invoiced.empty()) {
            m_invoiced.assign(static_cast<std::size_t>(f.months) + 1, f.lit(0));
            m_expensed = m_invoiced;
        }
        m_invoiced[static_cast<std::size_t>(t)] = m_invoiced[static_cast<std::size_t>(t)] + pool.invoice(line, t);
        m_expensed[static_cast<std::size_t>(t)] = m_expensed[static_cast<std::size_t>(t)] + expense;
    }

    /// After the last month of a pool.
    void owe(CommitmentPool<C>& pool, Line line)
    {
        if (f.azure.commitmentPayment == CommitmentPayment::UpFront) {
            m_openingPrepaid = m_openingPrepaid + pool.remaining(line, 0);
            return;
        }
        if (m_payable.empty())
            m_payable.assign(static_cast<std::size_t>(f.months) + 1, f.lit(0));
        for (int t = 0; t <= f.months; ++t)
            m_payable[static_cast<std::size_t>(t)] =
                m_payable[static_cast<std::size_t>(t)] + pool.remaining(Line::CommitmentsPayable, t);
    }

    CaseFrame<C>& f;
    C& c;
    int m_earliest = 1;
    N m_openingPrepaid = f.lit(0);
    std::vector<N> m_payable;
    std::map<std::tuple<std::int32_t, std::int32_t, int>, std::vector<N>> m_fixed; // units active by size, region and term
    std::map<std::size_t, std::vector<N>> m_uncoveredShare;                        // of items that do not always run
    std::vector<std::vector<N>> m_uncovered;
    std::map<std::pair<std::int32_t, std::string_view>, std::vector<N>> m_leftOver;
    std::vector<N> m_invoiced;
    std::vector<N> m_expensed;
};

} // namespace headroom
