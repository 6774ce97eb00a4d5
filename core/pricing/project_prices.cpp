// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/project_prices.h"

#include "core/pricing/price_book.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace headroom {

namespace {

constexpr std::int64_t hoursOfYear = 8760;

struct Key
{
    Text name;
    Text region;
    PriceKind kind = PriceKind::Consumption;
    auto operator<=>(const Key&) const = default;
};

struct Candidate
{
    Decimal price;
    Opt<Date> from;
    bool primary = true;
    Text unit;
};

bool isBetter(const Candidate& a, const Candidate& b)
{
    const auto day = [](const Candidate& c) { return c.from ? c.from->serial() : std::numeric_limits<std::int32_t>::min(); };
    if (a.primary != b.primary)
        return a.primary;
    if (day(a) != day(b))
        return day(a) > day(b);
    return a.price < b.price;
}

/// Of several rows of one thing the best counts, in whatever order they come.
template<class Prices> void keepBetter(Prices& prices, const typename Prices::key_type& key, const Candidate& candidate)
{
    const auto [at, fresh] = prices.try_emplace(key, candidate);
    if (!fresh && isBetter(candidate, at->second))
        at->second = candidate;
}

bool isMachine(const MeterPrice& p)
{
    return p.service == machineService && !holdsWords(p.product, "CloudServices") && !holdsWords(p.product, "Cloud Services")
        && !holdsWords(p.product, "Dedicated Host") && !holdsWords(p.sku, "Low Priority") && !holdsWords(p.meter, "Low Priority");
}

bool isSpot(const MeterPrice& p) { return holdsWords(p.sku, " Spot") || holdsWords(p.meter, " Spot"); }
bool isWindows(const MeterPrice& p) { return p.product.ends_with("Windows"); }

bool isDisk(const MeterPrice& p)
{
    return p.service == storageService && p.product.ends_with("Managed Disks") && p.meter.ends_with(" Disk");
}

/// The kind of a machine's price; blank where a project has none for it.
std::optional<PriceKind> machineKind(const MeterPrice& p)
{
    switch (p.kind) {
    case MeterPriceKind::Consumption:
        if (isSpot(p))
            return isWindows(p) ? std::nullopt : std::optional(PriceKind::Spot);
        return isWindows(p) ? PriceKind::WindowsConsumption : PriceKind::Consumption;
    case MeterPriceKind::DevTest: return std::nullopt;
    case MeterPriceKind::Reservation:
        if (p.termMonths == 12 || p.termMonths == 36)
            return p.termMonths == 12 ? PriceKind::Reservation1Year : PriceKind::Reservation3Years;
        return std::nullopt;
    case MeterPriceKind::SavingsPlan:
        if (isWindows(p) || isSpot(p) || (p.termMonths != 12 && p.termMonths != 36))
            return std::nullopt;
        return p.termMonths == 12 ? PriceKind::SavingsPlan1Year : PriceKind::SavingsPlan3Years;
    }
    return std::nullopt;
}

bool isSavingsPlan(PriceKind kind) { return kind == PriceKind::SavingsPlan1Year || kind == PriceKind::SavingsPlan3Years; }
bool isReservation(PriceKind kind) { return kind == PriceKind::Reservation1Year || kind == PriceKind::Reservation3Years; }

/// Whether a total is 5 % to 120 % of the hourly price over the term.
bool isPlausibleTotal(Decimal total, Decimal hourly, PriceKind kind)
{
    const std::int64_t hours = hoursOfYear * (kind == PriceKind::Reservation1Year ? 1 : 3);
    const double paidByTheHour = hourly.toDoubleLossy() * static_cast<double>(hours);
    const double share = total.toDoubleLossy() / paidByTheHour;
    return share >= 0.05 && share <= 1.2;
}

/// Whether an hour of a plan is at least 5 % of an hour without one. One that is dearer is taken: nobody would choose it.
bool isPlausibleHour(Decimal plan, Decimal hourly) { return plan.toDoubleLossy() >= 0.05 * hourly.toDoubleLossy(); }

std::string armNameOf(std::string_view meter)
{
    for (const std::string_view tail : {" Spot", " Low Priority"})
        if (meter.ends_with(tail))
            meter.remove_suffix(tail.size());
    std::string name = "Standard_" + std::string(meter);
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
}

} // namespace

std::vector<std::string> projectNamesOf(const MeterPrice& price)
{
    std::vector<std::string> names;
    if (isDisk(price)) {
        std::string name(price.sku);
        std::replace(name.begin(), name.end(), ' ', '_');
        names.push_back(std::move(name));
    } else if (isMachine(price) && !price.armSku.empty()) {
        names.emplace_back(price.armSku);
    } else if (isMachine(price)) {
        for (std::string_view rest = price.meter; !rest.empty();) {
            const std::size_t end = std::min(rest.find('/'), rest.size());
            names.push_back(armNameOf(rest.substr(0, end)));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return names;
}

struct ProjectPrices::Impl
{
    const Model& model;
    PriceListOrigin origin;
    Text currency;
    std::unordered_set<std::string> regions;
    std::unordered_map<std::string, const Sku*> skus; // the project's, and those of the shipped book beside them
    std::unordered_set<Text> held;                    // the names of the project's
    std::map<Key, Candidate> best;
    std::map<std::pair<Text, Text>, Candidate> windowsDevTest; // by name and region
    std::map<std::string, std::size_t> otherCurrencies;
    std::map<std::string, std::size_t> unknownUnits;
    PriceUpdate update;
    std::size_t over = 0; // rows that end before the day of the list
    Opt<Date> lastDay;    // of them

    void take(const MeterPrice& price, const std::string& name);
    std::optional<Decimal> unitPrice(const MeterPrice& price, std::string_view unit);
    void dropImplausible();
    void dropDisguisedWindows();
    void noteFindings();
    void makeChange();
    void updateRow(const Price& row, const Candidate& candidate, Change& change);
    Price newRow(const Key& key, const Candidate& candidate) const;
    void setOrigin(Row& row) const
    {
        row.citation = origin.citation;
        row.sourceKind = origin.sourceKind;
        row.sourceDate = origin.asOf;
    }
    const Decimal* priceOf(Text name, Text region, PriceKind kind) const
    {
        const auto found = best.find({name, region, kind});
        return found == best.end() ? nullptr : &found->second.price;
    }
    void warn(ErrorCode code, std::vector<Detail> details)
    {
        update.findings.push_back({Severity::Warning, Error{code, {}, std::move(details)}});
    }
};

ProjectPrices::ProjectPrices(const Model& model, std::span<const Text> regions, PriceListOrigin origin)
    : m_impl(new Impl{model, std::move(origin), {}, {}, {}, {}, {}, {}, {}, {}, {}, 0, {}})
{
    m_impl->currency = model.company().currency;
    for (const Text region : regions)
        m_impl->regions.insert(region.str());
    for (const Sku& sku : model.table<Sku>()) {
        m_impl->skus.emplace(sku.name.str(), &sku);
        m_impl->held.insert(sku.name);
    }
    for (const Sku& sku : priceBook().skus)
        m_impl->skus.emplace(sku.name.str(), &sku);
}

ProjectPrices::~ProjectPrices() = default;

void ProjectPrices::add(const MeterPrice& price)
{
    if (!m_impl->regions.contains(std::string(price.region)) || (price.service != machineService && !isDisk(price)))
        return;
    if (price.currency != m_impl->currency.view()) {
        ++m_impl->otherCurrencies[std::string(price.currency)];
        return;
    }
    const bool valid = !price.price.isZero() && !price.price.isNegative() && price.tierFrom.isZero()
        && (!price.from || *price.from <= m_impl->origin.asOf) && (!price.until || *price.until > m_impl->origin.asOf);
    const std::vector<std::string> names = valid ? projectNamesOf(price) : std::vector<std::string>();
    if (names.empty())
        ++m_impl->update.leftOut;
    if (price.until && *price.until <= m_impl->origin.asOf) {
        ++m_impl->over;
        m_impl->lastDay = std::max(m_impl->lastDay.valueOr(*price.until), *price.until);
    }
    for (const std::string& name : names)
        m_impl->take(price, name);
}

std::optional<Decimal> ProjectPrices::Impl::unitPrice(const MeterPrice& price, std::string_view unit)
{
    if (price.kind == MeterPriceKind::Reservation)
        return price.price;
    const auto published = meterUnitOf(price.unit);
    if (!published || published->unit != unit) {
        ++unknownUnits[std::string(price.unit)];
        return std::nullopt;
    }
    const auto one = Decimal::fromFraction(price.price.coefficient(), int128{powerOfTen(price.price.scale())} * published->count,
        Decimal::maximumScale - 3, Rounding::HalfAway);
    return one ? std::optional(*one) : std::nullopt;
}

void ProjectPrices::Impl::take(const MeterPrice& price, const std::string& name)
{
    const auto sku = skus.find(name);
    const bool disk = isDisk(price);
    const bool fits = sku != skus.end() && (sku->second->kind == SkuKind::ManagedDisk) == disk;
    const std::optional<PriceKind> kind = !disk     ? machineKind(price)
        : price.kind == MeterPriceKind::Consumption ? std::optional(PriceKind::Consumption)
                                                    : std::nullopt;
    const std::string_view unit = disk ? "month" : "hour";
    if (!fits) {
        ++update.leftOut;
        return;
    }
    const auto amount = unitPrice(price, unit);
    if (!amount)
        return;
    if (price.kind == MeterPriceKind::DevTest && !disk && isWindows(price) && !isSpot(price))
        keepBetter(windowsDevTest, {sku->second->name, Text(price.region)}, {*amount, price.from, price.primary, Text(unit)});
    if (!kind) {
        ++update.leftOut;
        return;
    }
    keepBetter(best, {sku->second->name, Text(price.region), *kind},
        {*amount, price.from, price.primary, isReservation(*kind) ? Text("term") : Text(unit)});
}

PriceUpdate ProjectPrices::finish()
{
    m_impl->dropDisguisedWindows();
    m_impl->dropImplausible();
    m_impl->noteFindings();
    m_impl->makeChange();
    return std::move(m_impl->update);
}

void ProjectPrices::Impl::dropDisguisedWindows()
{
    for (const auto& [place, candidate] : windowsDevTest) {
        const Decimal devTest = candidate.price;
        const Decimal* linuxPrice = priceOf(place.first, place.second, PriceKind::Consumption);
        const Decimal* windowsPrice = priceOf(place.first, place.second, PriceKind::WindowsConsumption);
        if (!linuxPrice || !windowsPrice || *linuxPrice == devTest)
            continue;
        warn(ErrorCode::PriceDoubtful,
            {{"found", place.first.str() + " " + linuxPrice->toText()}, {"expected", devTest.toText()},
                {"region", place.second.str()}});
        if (*linuxPrice >= *windowsPrice && devTest < *linuxPrice)
            best.erase({place.first, place.second, PriceKind::Consumption});
    }
}

/// Against the hourly price of the list, else of the project.
void ProjectPrices::Impl::dropImplausible()
{
    std::map<std::pair<Text, Text>, Decimal> own;
    for (const Price& row : model.table<Price>())
        if (row.kind == PriceKind::Consumption && row.currency == currency && !row.price.isZero())
            own.emplace(std::pair(row.name, row.region), row.price);
    const auto hourlyOf = [&](const Key& key) -> const Decimal* {
        if (const Decimal* listed = priceOf(key.name, key.region, PriceKind::Consumption); listed && !listed->isZero())
            return listed;
        const auto found = own.find({key.name, key.region});
        return found == own.end() ? nullptr : &found->second;
    };
    std::size_t totals = 0;
    std::size_t plans = 0;
    std::string firstTotal;
    std::string firstPlan;
    for (auto at = best.begin(); at != best.end();) {
        const auto& [key, candidate] = *at;
        const bool plan = isSavingsPlan(key.kind);
        const Decimal* hourly = plan || isReservation(key.kind) ? hourlyOf(key) : nullptr;
        if (!hourly
            || (plan ? isPlausibleHour(candidate.price, *hourly) : isPlausibleTotal(candidate.price, *hourly, key.kind))) {
            ++at;
            continue;
        }
        if ((plan ? plans : totals)++ == 0)
            (plan ? firstPlan : firstTotal) = key.name.str() + " " + candidate.price.toText();
        at = best.erase(at);
    }
    if (totals > 0)
        warn(ErrorCode::PricesNotTaken,
            {{"found", firstTotal}, {"expected", "total of a reservation's term"}, {"count", std::to_string(totals)}});
    if (plans > 0)
        warn(ErrorCode::PricesNotTaken,
            {{"found", firstPlan}, {"expected", "at least 5 % of pay as you go"}, {"count", std::to_string(plans)}});
}

void ProjectPrices::Impl::noteFindings()
{
    for (const auto& [other, count] : otherCurrencies)
        update.findings.push_back({Severity::Error,
            Error{ErrorCode::CurrencyDiffers, {},
                {{"found", other}, {"expected", currency.str()}, {"count", std::to_string(count)}}}});
    const bool planDiscount = !model.table<AzurePlan>().empty() && !model.azure().globalDiscount.isZero();
    if (origin.negotiated && !best.empty() && (planDiscount || !model.table<FamilyDiscount>().empty()))
        update.findings.push_back({Severity::Warning,
            Error{ErrorCode::PriceDoubtful, "azure.globalDiscount", {{"found", model.azure().globalDiscount.toText()}}}});
    if (over > 0 && best.empty())
        warn(ErrorCode::PricesNotTaken,
            {{"found", "valid to " + (*lastDay - 1).toText()}, {"expected", "valid on " + origin.asOf.toText()},
                {"count", std::to_string(over)}});
    for (const auto& [unit, count] : unknownUnits)
        warn(ErrorCode::UnitUnknown, {{"found", unit}, {"count", std::to_string(count)}});
}

Price ProjectPrices::Impl::newRow(const Key& key, const Candidate& candidate) const
{
    Price row;
    row.name = key.name;
    row.region = key.region;
    row.kind = key.kind;
    row.currency = currency;
    row.unit = candidate.unit;
    row.price = candidate.price;
    setOrigin(row);
    return row;
}

void ProjectPrices::Impl::updateRow(const Price& row, const Candidate& candidate, Change& change)
{
    Price next = row;
    next.price = candidate.price;
    next.currency = currency; // the list's: one of another takes the place of the price that the project had
    next.unit = candidate.unit;
    setOrigin(next);
    if (next == row)
        return;
    ++(next.price == row.price && next.currency == row.currency ? update.renewed : update.changed);
    change.steps.push_back(RowStep{Entity::Price, row.id, std::make_shared<Price>(row), std::make_shared<Price>(next)});
}

void ProjectPrices::Impl::makeChange()
{
    Change change;
    // The project's prices in its currency first: one in another gives way only where it has none.
    for (const bool isOwn : {true, false})
        for (const Price& row : model.table<Price>()) {
            const auto found = best.find({row.name, row.region, row.kind});
            if (found == best.end() || (row.currency == currency) != isOwn || !row.tierFrom.isZero())
                continue;
            updateRow(row, found->second, change);
            best.erase(found);
        }
    std::vector<Sku> newSkus;
    std::vector<Price> added;
    for (const auto& [key, candidate] : best) {
        if (held.insert(key.name).second)
            newSkus.push_back(*skus.at(key.name.str()));
        added.push_back(newRow(key, candidate));
    }
    update.newSkus = newSkus.size();
    update.added = added.size();
    if (!newSkus.empty())
        change = joined(std::move(change), insertRows(model, std::move(newSkus)));
    if (!added.empty())
        change = joined(std::move(change), insertRows(model, std::move(added)));
    change.kind = ChangeKind::AddPrices;
    change.subject = origin.citation.str();
    update.change = std::move(change);
}

} // namespace headroom
