// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/price_book.h"

#include "core/pricing/book_csv.h"
#include "core/pricing/book_data.h"
#include "core/pricing/price_currency.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace headroom {

namespace {

using Citations = std::unordered_map<std::string, Text>;

template<class T> T need(const Result<T>& parsed, std::string_view where)
{
    if (!parsed)
        bookBroken(where);
    return *parsed;
}

template<class Enum, class E> Enum choice(std::string_view field, std::string_view name)
{
    const auto choices = schemaOf<E>().field(field)->choices;
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const ChoiceItem& item) { return item.name == name; });
    if (found == choices.end())
        bookBroken(name);
    return static_cast<Enum>(found - choices.begin());
}

bool truth(std::string_view text)
{
    if (text != "true" && text != "false")
        bookBroken(text);
    return text == "true";
}

Opt<Decimal> optionalNumber(std::string_view text)
{
    return text.empty() ? Opt<Decimal>() : Opt<Decimal>(need(Decimal::parse(text), text));
}

std::int32_t whole(std::string_view text)
{
    const Decimal number = need(Decimal::parse(text), text);
    if (!number.isWhole() || number.coefficient() > 1'000'000)
        bookBroken(text);
    return static_cast<std::int32_t>(number.coefficient());
}

Opt<Date> optionalDate(std::string_view text) { return text.empty() ? Opt<Date>() : Opt<Date>(need(Date::parse(text), text)); }

void setSource(Row& row, const Citations& citations, std::string_view source, std::string_view kind, std::string_view date)
{
    const auto found = citations.find(std::string(source));
    if (found == citations.end() || (kind != "fact" && kind != "estimate"))
        bookBroken(source);
    row.citation = found->second;
    row.sourceKind = kind == "fact" ? SourceKind::Fact : SourceKind::Estimate;
    row.sourceDate = optionalDate(date);
}

Citations readCitations()
{
    Citations citations;
    BookCsv csv(bookSourcesFile(), "id,citation");
    while (csv.next())
        citations.emplace(csv[0], Text(csv[1]));
    return citations;
}

std::vector<Sku> readSkus(const Citations& citations)
{
    std::vector<Sku> skus;
    BookCsv csv(bookSkusFile(),
        "name,kind,family,series,generation,vcpu,memoryGib,architecture,burstable,accelerated,constrainedCores,"
        "premiumStorage,flexibilityGroup,flexibilityRatio,retirement,diskClass,redundancy,sizeGib,iops,throughputMbps,"
        "sourceKind,date,source,note");
    while (csv.next()) {
        Sku& sku = skus.emplace_back();
        sku.name = csv[0];
        sku.kind = choice<SkuKind, Sku>("kind", csv[1]);
        sku.family = choice<ServiceFamily, Sku>("family", csv[2]);
        sku.series = csv[3];
        sku.generation = whole(csv[4]);
        if (!csv[5].empty())
            sku.vcpu = whole(csv[5]);
        sku.memoryGib = optionalNumber(csv[6]);
        sku.architecture = choice<Architecture, Sku>("architecture", csv[7]);
        sku.burstable = truth(csv[8]);
        sku.accelerated = truth(csv[9]);
        sku.constrainedCores = truth(csv[10]);
        sku.premiumStorage = sku.kind != SkuKind::VirtualMachine || truth(csv[11]); // elsewhere it says nothing
        sku.flexibilityGroup = csv[12];
        sku.flexibilityRatio = optionalNumber(csv[13]);
        sku.retirement = optionalDate(csv[14]);
        sku.diskClass = choice<DiskClass, Sku>("diskClass", csv[15]);
        sku.redundancy = csv[16];
        sku.sizeGib = optionalNumber(csv[17]);
        sku.iops = optionalNumber(csv[18]);
        sku.throughputMbps = optionalNumber(csv[19]);
        setSource(sku, citations, csv[22], csv[20], csv[21]);
        sku.note = csv[23];
    }
    std::sort(skus.begin(), skus.end(), [](const Sku& a, const Sku& b) { return a.name < b.name; });
    return skus;
}

/// The row of the line at which `csv` stands; what it shares with the line before is taken from there.
Price readPrice(const BookCsv& csv, const Price* before, const Citations& citations)
{
    const auto text = [&](Text Price::*member, std::string_view field) {
        return before && (before->*member).view() == field ? before->*member : Text(field);
    };
    Price price;
    price.name = before && before->name.view() == csv[0] ? before->name : Text(csv[0]);
    price.region = text(&Price::region, csv[1]);
    price.kind = choice<PriceKind, Price>("kind", csv[2]);
    price.currency = text(&Price::currency, csv[3]);
    price.unit = text(&Price::unit, csv[4]);
    price.tierFrom = need(Decimal::parse(csv[5]), csv[0]);
    price.price = need(Decimal::parse(csv[6]), csv[0]);
    setSource(price, citations, csv[8], csv[9], csv[7]);
    return price;
}

std::vector<Price> readPrices(const Citations& citations)
{
    const std::string_view file = bookPricesFile();
    std::vector<Price> prices;
    prices.reserve(static_cast<std::size_t>(std::count(file.begin(), file.end(), '\n')));
    BookCsv csv(file, "name,region,kind,currency,unit,tierFrom,price,date,source,sourceKind");
    while (csv.next())
        prices.push_back(readPrice(csv, prices.empty() ? nullptr : &prices.back(), citations));
    return prices;
}

bool isDiscount(PriceKind kind) { return kind >= PriceKind::DiscountReservation1Year; }

struct PriceKey
{
    Text name;
    Text region;
    PriceKind kind = PriceKind::Consumption;
    Decimal tierFrom;
    bool operator==(const PriceKey&) const = default;
};
struct PriceKeyHash
{
    std::size_t operator()(const PriceKey& key) const
    {
        const std::hash<Text> hash;
        const auto tier = static_cast<std::size_t>(key.tierFrom.coefficient()) * 31 + static_cast<std::size_t>(key.kind);
        return (hash(key.name) * 1'000'003 + hash(key.region)) * 1'000'003 + tier;
    }
};
PriceKey keyOf(const Price& price) { return {price.name, price.region, price.kind, price.tierFrom}; }

/// At the project's exchange rate where it has one; as it is, which validation reports, where it has none.
Price inProjectCurrency(const Model& model, const Price& price)
{
    const Company& company = model.company();
    if (price.currency == company.currency || price.unit == "share")
        return price;
    const std::optional<Decimal> rate = latestRate(model, price.currency);
    const Result<Price> converted = rate ? convertedPrice(price, company.currency, *rate) : Result<Price>(price);
    return converted ? *converted : price;
}

std::vector<Price> lackingPrices(const Model& model, const std::unordered_set<Text>& regions)
{
    std::unordered_set<PriceKey, PriceKeyHash> held;
    held.reserve(model.table<Price>().size());
    for (const Price& price : model.table<Price>())
        held.insert(keyOf(price));
    std::vector<Price> lacking;
    for (const Price& price : priceBook().prices)
        if ((isDiscount(price.kind) || regions.contains(price.region)) && !held.contains(keyOf(price)))
            lacking.push_back(inProjectCurrency(model, price));
    return lacking;
}

std::vector<Sku> lackingSkus(const Model& model, const std::unordered_set<Text>& regions)
{
    std::unordered_set<Text> held;
    for (const Sku& sku : model.table<Sku>())
        held.insert(sku.name);
    std::unordered_set<Text> priced;
    for (const Price& price : priceBook().prices)
        if (!isDiscount(price.kind) && regions.contains(price.region))
            priced.insert(price.name);
    std::vector<Sku> lacking;
    for (const Sku& sku : priceBook().skus)
        if (priced.contains(sku.name) && !held.contains(sku.name))
            lacking.push_back(sku);
    return lacking;
}

std::string joinedNames(std::span<const Text> names)
{
    std::string text;
    for (const Text name : names)
        text += (text.empty() ? "" : ", ") + name.str();
    return text;
}

template<class E> void noteRegions(const Table<E>& table, std::unordered_set<Text>& regions)
{
    Text last;
    for (std::size_t c = 0; c < table.chunkCount(); ++c)
        for (const E& row : *table.chunk(c))
            if (row.region != last) {
                last = row.region;
                regions.insert(last);
            }
}

} // namespace

Text globalRegion()
{
    static const Text name("global");
    return name;
}

Text referenceRegion()
{
    static const Text name("eastus");
    return name;
}

const PriceBook& priceBook()
{
    static const PriceBook book = [] {
        const Citations citations = readCitations();
        return PriceBook{readSkus(citations), readPrices(citations)};
    }();
    return book;
}

std::vector<Text> bookRegions()
{
    static const std::vector<Text> regions = [] {
        std::unordered_set<Text> machines;
        for (const Sku& sku : priceBook().skus)
            if (sku.kind == SkuKind::VirtualMachine)
                machines.insert(sku.name);
        std::unordered_set<Text> found;
        for (const Price& price : priceBook().prices)
            if (machines.contains(price.name))
                found.insert(price.region);
        std::vector<Text> sorted(found.begin(), found.end());
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    }();
    return regions;
}

Result<Change> addPricesFor(const Model& model, std::span<const Text> regions)
{
    const std::vector<Text> known = bookRegions();
    std::unordered_set<Text> wanted{globalRegion()};
    for (const Text region : regions) {
        if (region != globalRegion() && !std::binary_search(known.begin(), known.end(), region))
            return Error{ErrorCode::RegionNotPriced, {}, {{"region", region.str()}, {"expected", joinedNames(known)}}};
        wanted.insert(region);
    }
    std::vector<Sku> skus = lackingSkus(model, wanted);
    std::vector<Price> prices = lackingPrices(model, wanted);
    Change change;
    if (!skus.empty())
        change = insertRows(model, std::move(skus));
    if (!prices.empty())
        change = joined(std::move(change), insertRows(model, std::move(prices)));
    change.kind = ChangeKind::AddPrices;
    change.subject = joinedNames(regions);
    return change;
}

std::vector<Text> regionsInUse(const Model& model)
{
    std::unordered_set<Text> used;
    if (!model.table<AzurePlan>().empty())
        used.insert(model.azure().defaultRegion);
    noteRegions(model.table<Workload>(), used);
    noteRegions(model.table<PlatformItem>(), used);
    noteRegions(model.table<FixedReservation>(), used);
    used.erase(Text());
    std::vector<Text> sorted(used.begin(), used.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

Change addMissingPrices(const Model& model)
{
    const std::vector<Text> known = bookRegions();
    std::vector<Text> regions = regionsInUse(model);
    std::erase_if(regions, [&](Text region) { return !std::binary_search(known.begin(), known.end(), region); });
    return addPricesFor(model, regions).value(); // every region is known
}

} // namespace headroom
