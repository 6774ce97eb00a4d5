// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/size_report.h"

namespace headroom {

namespace {

class Reporter
{
public:
    Reporter(const Model& model, const PriceIndex& prices, const SizeReportOptions& options)
        : m_model(model), m_prices(prices), m_options(options), m_chooser(model, prices)
    {}

    SizeReport run()
    {
        Sizing sizing = sizeWorkloads(m_model, m_prices, nullptr);
        m_report.findings = std::move(sizing.findings);
        m_report.workloads.reserve(sizing.workloads.size());
        std::size_t place = 0;
        for (const Workload& workload : m_model.table<Workload>())
            add(workload, sizing.workloads[place++]);
        return std::move(m_report);
    }

private:
    void add(const Workload& workload, const Sized& sized)
    {
        WorkloadSize size;
        size.workload = &workload;
        size.placement = sized.placement;
        size.needs = needsOf(workload, m_model.azure());
        size.off = !workload.poweredOn;
        size.idle = workload.poweredOn && workload.cpuUtilisation && *workload.cpuUtilisation < m_options.idleBelow;
        if (sized.placement == Placement::Machine)
            addMachine(size, sized);
        m_report.workloads.push_back(size);
    }
    void addMachine(WorkloadSize& size, const Sized& sized)
    {
        const Workload& workload = *size.workload;
        const LicenceClass licences = licenceClassOf(workload);
        const std::int64_t memory = millionthsUp(size.needs.memoryGib);
        size.sku = sized.sku;
        size.region = sized.region;
        size.perMonth = perMonth(workload, sized.sku, sized.region);
        const SizeNeighbours near = m_chooser.around(sized.region, licences, size.needs.vcpu, memory, sized.sku);
        size.tooSmall = beside(size, near.tooSmall);
        size.barred = beside(size, near.barred);
        size.better = beside(size, near.better);
        if (!workload.targetSku.empty()) {
            size.origin = SizeOrigin::Fixed;
            const std::int32_t chosen = m_chooser.cheapest(sized.region, licences, size.needs.vcpu, memory);
            if (chosen != sized.sku)
                size.byRule = beside(size, chosen);
        }
        addByUse(size);
    }
    /// The size by use against the one by allocation, whatever the plan's rule is; the sum is of what the plan does not do already.
    void addByUse(WorkloadSize& size)
    {
        const Workload& workload = *size.workload;
        if (!workload.cpuUtilisation && !workload.memoryUtilisation)
            return;
        const auto chosenBy = [&](SizingRule rule) {
            AzurePlan plan = m_model.azure();
            plan.sizingRule = rule;
            const Needs needs = needsOf(workload, plan);
            return m_chooser.cheapest(size.region, licenceClassOf(workload), needs.vcpu, millionthsUp(needs.memoryGib));
        };
        const std::int32_t allocated = workload.targetSku.empty() ? chosenBy(SizingRule::AsIs) : size.sku;
        const std::int32_t used = chosenBy(SizingRule::Utilisation);
        if (used == PriceIndex::none || allocated == PriceIndex::none || used == allocated)
            return;
        const Money saved = perMonth(workload, allocated, size.region) - perMonth(workload, used, size.region);
        if (saved <= Money())
            return;
        size.byUse = beside(size, used);
        size.savedPerMonth = (Fraction(saved, m_model.moneyDigits()) * Fraction(workload.quantity))
                                 .toMoney(m_model.moneyDigits(), m_model.company().rounding);
        if (!size.isByUse())
            m_report.savedByUse += size.savedPerMonth;
    }
    std::optional<SizeBeside> beside(const WorkloadSize& size, std::int32_t sku) const
    {
        if (sku == PriceIndex::none)
            return std::nullopt;
        const Sku& other = *m_prices.skus()[static_cast<std::size_t>(sku)];
        SizeBeside result;
        result.sku = sku;
        result.perMonth = perMonth(*size.workload, sku, size.region);
        result.lacksVcpu = *other.vcpu < size.needs.vcpu;
        result.lacksMemory = millionthsDown(*other.memoryGib) < millionthsUp(size.needs.memoryGib);
        result.bar = m_chooser.barOf(sku);
        return result;
    }
    Money perMonth(const Workload& workload, std::int32_t sku, std::int32_t region) const
    {
        const auto total = hourlyTotal(m_prices, sku, region, licenceClassOf(workload));
        if (!total)
            return {};
        const auto whole = static_cast<std::int64_t>(*total / unitsOfOne);
        const auto part = static_cast<std::int64_t>(*total % unitsOfOne);
        const Fraction hourly = Fraction(whole) + Fraction::of(part, unitsOfOne);
        return (hourly * Fraction(workload.hoursPerMonth)).toMoney(m_model.moneyDigits(), m_model.company().rounding);
    }

    static constexpr std::int64_t unitsOfOne = powerOfTen(Decimal::maximumScale); // of hourlyTotal()
    const Model& m_model;
    const PriceIndex& m_prices;
    const SizeReportOptions& m_options;
    SizeChooser m_chooser;
    SizeReport m_report;
};

} // namespace

SizeReport sizeReport(const Model& model, const PriceIndex& prices, const SizeReportOptions& options)
{
    return Reporter(model, prices, options).run();
}

} // namespace headroom
