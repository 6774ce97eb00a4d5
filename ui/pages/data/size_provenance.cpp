// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/size_provenance.h"

#include "ui/format/core_text.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/input_line.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

/// What is told of one workload's size.
class SizeTold
{
public:
    SizeTold(const SizedEstate& estate, const WorkloadSize& size)
        : m_estate(estate),
          m_model(estate.model),
          m_size(size),
          m_workload(*size.workload),
          m_name(forDisplay(toQString(size.workload->name.view()), 80))
    {}

    Provenance price(std::int32_t sku, Money perMonth, const QString& definition);
    Provenance beside(const std::optional<SizeBeside>& other, const QString& definition);
    Provenance saved();
    Provenance vcpu();
    Provenance memory();
    Provenance elsewhere();

private:
    QString money(Money amount) const { return m_estate.formatter.money(amount, MoneyStyle::Statement); }
    QString number(const Decimal& value) const { return m_estate.formatter.decimal(value); }
    QString sign() const { return QStringLiteral(" \u00d7 "); }
    void add(const ProvenanceLine& line) { m_told.lines.push_back(line); }
    ProvenanceLine ofWorkload(std::string_view field) const { return inputLine(m_model, Entity::Workload, m_workload, field); }
    ProvenanceLine ofPlan(std::string_view field) const { return inputLine(m_model, Entity::AzurePlan, m_model.azure(), field); }
    void addPart(const QString& what, const std::optional<HourlyPart>& part);
    void addHours(std::int32_t sku, Money perMonth);
    void addHas(std::int32_t sku, std::string_view field, const QString& needed);
    void addNeed(std::string_view allocated, const Opt<Decimal>& use, std::string_view useField, bool ofCores);

    const SizedEstate& m_estate;
    const Model& m_model;
    const WorkloadSize& m_size;
    const Workload& m_workload;
    QString m_name;
    Provenance m_told;
    QStringList m_terms;
    Fraction m_hourly;
};

/// A price of an hour, with the row of the price book it is from.
void SizeTold::addPart(const QString& what, const std::optional<HourlyPart>& part)
{
    if (!part)
        return;
    const Price& source = *part->quoted.source;
    const ProvenanceLine listed = inputLine(m_model, Entity::Price, source, "price");
    const QString price = number(part->quoted.price);
    QStringList how{Words::tr("an hour, in %1").arg(forDisplay(toQString(source.region.view()), 60))};
    if (part->times > 1)
        how.append(Words::tr("%1 a vCPU, of %2").arg(price).arg(part->times));
    if (part->quoted.estimate)
        how.append(Words::tr("estimated"));
    else if (part->quoted.price != source.price)
        how.append(Words::tr("%1 less the price without licence").arg(listed.value));
    if (!listed.how.isEmpty())
        how.append(listed.how);
    const Fraction amount = Fraction(part->quoted.price) * Fraction(part->times);
    m_hourly = m_hourly + amount;
    m_terms.append(numberText(amount, m_estate.formatter));
    add({what, m_terms.back(), how.join(QStringLiteral(", ")), listed.node});
}

/// The prices of an hour, the hours, and their product.
void SizeTold::addHours(std::int32_t sku, Money perMonth)
{
    const HourlyParts parts = hourlyParts(m_estate.prices, sku, m_size.region, licenceClassOf(m_workload));
    addPart(Words::tr("Compute, %1").arg(m_estate.sizeName(sku)), parts.compute);
    addPart(Words::tr("Licence of the operating system"), parts.system);
    addPart(Words::tr("Licence of SQL Server"), parts.database);
    const ProvenanceLine hours = ofWorkload("hoursPerMonth");
    add(hours);
    const QString sum =
        m_terms.size() > 1 ? QStringLiteral("(%1)").arg(m_terms.join(QStringLiteral(" + "))) : m_terms.join(QString());
    add({Words::tr("With its numbers"), money(perMonth), sum + sign() + number(m_workload.hoursPerMonth), {}});
}

void SizeTold::addHas(std::int32_t sku, std::string_view field, const QString& needed)
{
    ProvenanceLine line = inputLine(m_model, Entity::Sku, *m_estate.prices.skus()[static_cast<std::size_t>(sku)], field);
    line.how = Words::tr("needed: %1").arg(needed);
    add(line);
}

Provenance SizeTold::price(std::int32_t sku, Money perMonth, const QString& definition)
{
    m_told.title = Words::tr("%1: a month of a server on %2").arg(m_name, m_estate.sizeName(sku));
    m_told.value = money(perMonth);
    m_told.definition =
        definition + QChar(u' ') + Words::tr("List price: purchase options and discounts come after. Rounded once.");
    addHours(sku, perMonth);
    addHas(sku, "vcpu", m_estate.formatter.locale.toString(m_size.needs.vcpu));
    addHas(sku, "memoryGib", number(m_size.needs.memoryGib));
    add(m_workload.region.empty() ? ofPlan("defaultRegion") : ofWorkload("region"));
    if (!m_workload.targetSku.empty())
        add(ofWorkload("targetSku"));
    if (!m_model.azure().allowedSeries.empty())
        add(ofPlan("allowedSeries"));
    return std::move(m_told);
}

/// Another size, and what it costs more or less than the chosen one.
Provenance SizeTold::beside(const std::optional<SizeBeside>& other, const QString& definition)
{
    if (!other)
        return {};
    const QString objection = m_estate.objectionTo(*other, m_size);
    Provenance told = price(other->sku, other->perMonth,
        objection.isEmpty() ? definition : definition + QChar(u' ') + Words::tr("It is not chosen: %1.").arg(objection));
    const Money difference = other->perMonth - m_size.perMonth;
    told.lines.push_back({Words::tr("The chosen size, %1").arg(m_estate.sizeName(m_size.sku)), money(m_size.perMonth),
        difference < Money() ? Words::tr("%1 more").arg(money(-difference)) : Words::tr("%1 less").arg(money(difference)), {}});
    return told;
}

Provenance SizeTold::saved()
{
    if (!m_size.byUse || m_size.isByUse())
        return {};
    m_told.title = Words::tr("%1: saved a month by sizes by use").arg(m_name);
    m_told.value = money(m_size.savedPerMonth);
    m_told.definition = Words::tr("The size by what is allocated less the size by use, for all servers of the workload.");
    const QString chosen = money(m_size.perMonth);
    const QString used = money(m_size.byUse->perMonth);
    add({Words::tr("By what is allocated: %1").arg(m_estate.sizeName(m_size.sku)), chosen, {}, {}});
    add({Words::tr("By use: %1").arg(m_estate.sizeName(m_size.byUse->sku)), used, {}, {}});
    const ProvenanceLine servers = ofWorkload("quantity");
    add(servers);
    add({Words::tr("With its numbers"), m_told.value, QStringLiteral("(%1 \u2212 %2)").arg(chosen, used) + sign() + servers.value,
        {}});
    for (const std::string_view field : {"cpuUtilisation", "memoryUtilisation", "cores", "memoryGib"})
        add(ofWorkload(field));
    add(ofPlan("comfortFactor"));
    return std::move(m_told);
}

/// What is allocated, and by what it is multiplied.
void SizeTold::addNeed(std::string_view allocated, const Opt<Decimal>& use, std::string_view useField, bool ofCores)
{
    const AzurePlan& plan = m_model.azure();
    const ProvenanceLine has = ofWorkload(allocated);
    QStringList factors{has.value};
    add(has);
    const auto factor = [&](const ProvenanceLine& line) {
        factors.append(line.value);
        add(line);
    };
    if (ofCores && m_workload.machine == MachineKind::Physical)
        factor(ofPlan("vcpuPerPhysicalCore"));
    const bool byUse = plan.sizingRule == SizingRule::Utilisation;
    if (byUse && use)
        factor(ofWorkload(useField));
    factor(ofPlan("comfortFactor"));
    add(ofPlan("sizingRule"));
    add({Words::tr("With its numbers"), m_told.value, factors.join(sign()), {}});
    m_told.definition = byUse && use ? ofCores
            ? Words::tr("What is allocated, times its use and the comfort factor, rounded up; at least 2 vCPU.")
            : Words::tr("What is allocated, times its use and the comfort factor; at least 4 GiB.")
        : byUse ? Words::tr("What is allocated, times the comfort factor: its use is not known.")
                                     : Words::tr("What is allocated, times the comfort factor.");
}

Provenance SizeTold::vcpu()
{
    m_told.title = Words::tr("%1: vCPU that it needs").arg(m_name);
    m_told.value = m_estate.formatter.locale.toString(m_size.needs.vcpu);
    addNeed("cores", m_workload.cpuUtilisation, "cpuUtilisation", true);
    return std::move(m_told);
}

Provenance SizeTold::memory()
{
    m_told.title = Words::tr("%1: GiB of memory that it needs").arg(m_name);
    m_told.value = number(m_size.needs.memoryGib);
    addNeed("memoryGib", m_workload.memoryUtilisation, "memoryUtilisation", false);
    return std::move(m_told);
}

/// No machine on Azure: what says so.
Provenance SizeTold::elsewhere()
{
    m_told.title = m_name;
    m_told.definition = m_estate.reasonOf(m_size);
    for (const std::string_view field : {"strategy", "poweredOn", "region", "targetSku", "azurePerMonth", "cores", "memoryGib"})
        add(ofWorkload(field));
    return std::move(m_told);
}

} // namespace

Provenance sizeProvenance(const SizedEstate& estate, const WorkloadSize& size, SizeTable::What what)
{
    using What = SizeTable::What;
    SizeTold told(estate, size);
    if (what == What::Vcpu)
        return told.vcpu();
    if (what == What::Memory)
        return told.memory();
    if (size.sku == PriceIndex::none)
        return told.elsewhere();
    switch (what) {
    case What::TooSmall: return told.beside(size.tooSmall, Words::tr("The next cheaper size that may be chosen."));
    case What::Barred: return told.beside(size.barred, Words::tr("The cheapest size that would hold it for less."));
    case What::Better:
        return told.beside(size.better, Words::tr("The next size by price that has no less of anything, and more of something."));
    case What::ByUse: return told.beside(size.byUse, Words::tr("The cheapest size that holds what the machine uses."));
    case What::Saved: return told.saved();
    default: break;
    }
    return told.price(size.sku, size.perMonth,
        size.origin == SizeOrigin::Fixed
            ? Words::tr("The workload says its size itself.")
            : Words::tr("The lowest price of an hour of the sizes that may be chosen and hold what it needs."));
}

Provenance supportProvenance(const SizedEstate& estate, const SupportEnd& end, std::size_t year)
{
    constexpr std::array<std::string_view, 3> shares{"shareFirstYear", "shareSecondYear", "shareThirdYear"};
    const Formatter& formatter = estate.formatter;
    const Workload& workload = *end.workload;
    Provenance told;
    told.title = Words::tr("%1: extended updates of %2, year %3 after support")
                     .arg(forDisplay(toQString(workload.name.view()), 80), forDisplay(toQString(end.version.view()), 60))
                     .arg(year + 1);
    for (const std::string_view field : {"cores", "quantity"})
        told.lines.push_back(inputLine(estate.model, Entity::Workload, workload, field));
    if (!end.updates) {
        told.definition =
            Words::tr("The makers have published that support ends on %1; the project has no price of updates for it.")
                .arg(formatter.date(end.end));
        told.lines.push_back({Words::tr("End of support"), formatter.date(end.end), toQString(end.source), {}});
        return told;
    }
    const auto ofUpdates = [&](std::string_view field) {
        return inputLine(estate.model, Entity::SecurityUpdates, *end.updates, field);
    };
    told.value = formatter.money(end.costOfYear[year], MoneyStyle::Statement);
    told.definition =
        Words::tr("What a year costs if nothing moves. The projection buys updates only for what is still on premises.");
    for (const std::string_view field : {"endOfSupport", "basis", "minimumCores"})
        told.lines.push_back(ofUpdates(field));
    const ProvenanceLine price = ofUpdates("licenceCost");
    const ProvenanceLine share = ofUpdates(shares[year]);
    const QString units = formatter.locale.toString(static_cast<qlonglong>(end.units));
    told.lines.push_back(price);
    told.lines.push_back(share);
    told.lines.push_back({Words::tr("Units, of all servers"), units, {}, {}});
    told.lines.push_back({Words::tr("With its numbers"), told.value,
        QStringList{price.value, share.value, units}.join(QStringLiteral(" \u00d7 ")), {}});
    return told;
}

} // namespace headroom
