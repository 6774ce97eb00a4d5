// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/support_end.h"

#include "core/base/fraction.h"
#include "core/engine/updates_by_version.h"

#include <algorithm>
#include <tuple>

namespace headroom {

namespace {

constexpr std::string_view microsoft = "learn.microsoft.com/lifecycle";
constexpr std::string_view redHat = "access.redhat.com/support/policy/updates/errata";
constexpr std::string_view suse = "suse.com/lifecycle";
constexpr std::string_view ubuntu = "ubuntu.com/about/release-cycle";
constexpr std::string_view centos = "centos.org/centos-linux-eol";

class EndFinder
{
public:
    explicit EndFinder(const Model& model)
        : m_model(model), m_updates(model.table<SecurityUpdates>()), m_published(publishedEnds())
    {
        const Company& company = model.company();
        m_last = lastDay(company.start + (std::max(company.horizon, company.evaluationMonths) - 1));
    }

    SupportEnds run()
    {
        for (const Workload& workload : m_model.table<Workload>()) {
            if (!workload.poweredOn || workload.quantity == 0)
                continue;
            look(workload, UpdatesFor::OperatingSystem, workload.osVersion);
            if (workload.databaseEngine != DatabaseEngine::None)
                look(workload, UpdatesFor::Database, workload.databaseVersion);
        }
        std::sort(m_result.systems.begin(), m_result.systems.end(), [](const SupportEnd& a, const SupportEnd& b) {
            return std::tie(a.end, a.workload->id, a.product) < std::tie(b.end, b.workload->id, b.product);
        });
        return std::move(m_result);
    }

private:
    void look(const Workload& workload, UpdatesFor product, Text version)
    {
        SupportEnd found;
        found.workload = &workload;
        found.product = product;
        found.version = version;
        found.stays = workload.strategy == Strategy::Retain;
        const std::int32_t place = m_updates.of(product, version);
        if (place != UpdatesByVersion::none)
            reckon(found, m_model.table<SecurityUpdates>().at(static_cast<std::size_t>(place)), place);
        else if (!lookUp(found))
            return;
        if (found.end <= m_last)
            m_result.systems.push_back(found);
    }
    void reckon(SupportEnd& found, const SecurityUpdates& updates, std::int32_t place)
    {
        found.updates = &updates;
        found.end = updates.endOfSupport;
        found.units = m_updates.units(place, found.workload->cores) * found.workload->quantity;
        const std::array shares{updates.shareFirstYear, updates.shareSecondYear, updates.shareThirdYear};
        for (std::size_t year = 0; year < shares.size(); ++year) {
            const Fraction cost = Fraction(updates.licenceCost) * Fraction(shares[year]) * Fraction(found.units);
            found.costOfYear[year] = cost.toMoney(m_model.moneyDigits(), m_model.company().rounding);
            if (found.end <= m_last)
                m_result.costOfYear[year] += found.costOfYear[year];
        }
    }
    bool lookUp(SupportEnd& found) const
    {
        const std::string text = lowerCase(found.version.view());
        for (const PublishedEnd& known : m_published)
            if (known.product == found.product && text.find(known.version) != std::string::npos) {
                found.end = known.end;
                found.source = known.source;
                return true;
            }
        return false;
    }

    const Model& m_model;
    UpdatesByVersion m_updates;
    std::vector<PublishedEnd> m_published;
    Date m_last;
    SupportEnds m_result;
};

} // namespace

std::size_t SupportEnds::unpriced() const
{
    return static_cast<std::size_t>(
        std::count_if(systems.begin(), systems.end(), [](const SupportEnd& end) { return end.updates == nullptr; }));
}

SupportEnds supportEnds(const Model& model) { return EndFinder(model).run(); }

std::vector<PublishedEnd> publishedEnds()
{
    constexpr UpdatesFor os = UpdatesFor::OperatingSystem;
    constexpr UpdatesFor db = UpdatesFor::Database;
    return {
        {os, "windows server 2003", Date(2015, 7, 14), microsoft},
        {os, "windows server 2008", Date(2020, 1, 14), microsoft},
        {os, "windows server 2012", Date(2023, 10, 10), microsoft},
        {os, "windows server 2016", Date(2027, 1, 12), microsoft},
        {os, "windows server 2019", Date(2029, 1, 9), microsoft},
        {os, "windows server 2022", Date(2031, 10, 14), microsoft},
        {os, "red hat enterprise linux 6", Date(2020, 11, 30), redHat},
        {os, "red hat enterprise linux 7", Date(2024, 6, 30), redHat},
        {os, "red hat enterprise linux 8", Date(2029, 5, 31), redHat},
        {os, "rhel 6", Date(2020, 11, 30), redHat},
        {os, "rhel 7", Date(2024, 6, 30), redHat},
        {os, "rhel 8", Date(2029, 5, 31), redHat},
        {os, "suse linux enterprise 11", Date(2019, 3, 31), suse},
        {os, "suse linux enterprise 12", Date(2024, 10, 31), suse},
        {os, "suse linux enterprise server 11", Date(2019, 3, 31), suse},
        {os, "suse linux enterprise server 12", Date(2024, 10, 31), suse},
        {os, "ubuntu 16.04", Date(2021, 4, 30), ubuntu},
        {os, "ubuntu 18.04", Date(2023, 5, 31), ubuntu},
        {os, "ubuntu 20.04", Date(2025, 5, 31), ubuntu},
        {os, "centos 6", Date(2020, 11, 30), centos},
        {os, "centos 7", Date(2024, 6, 30), centos},
        {os, "centos 8", Date(2021, 12, 31), centos},
        {db, "sql server 2008", Date(2019, 7, 9), microsoft},
        {db, "sql server 2012", Date(2022, 7, 12), microsoft},
        {db, "sql server 2014", Date(2024, 7, 9), microsoft},
        {db, "sql server 2016", Date(2026, 7, 14), microsoft},
        {db, "sql server 2017", Date(2027, 10, 12), microsoft},
        {db, "sql server 2019", Date(2030, 1, 8), microsoft},
    };
}

} // namespace headroom
