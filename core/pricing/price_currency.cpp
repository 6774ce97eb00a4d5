// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/price_currency.h"

#include "core/base/number_conversion.h"

#include <map>
#include <memory>
#include <set>
#include <tuple>

namespace headroom {

namespace {

constexpr std::size_t longestCitation = 255;
constexpr int finest = 12; // decimals of a price

bool isForeign(const Price& price, Text own) { return price.currency != own && price.unit != "share"; }

bool isRate(Decimal rate) { return rate >= Decimal(1, 6) && rate <= Decimal(1000000); }

} // namespace

std::vector<ForeignPrices> foreignPrices(const Model& model)
{
    const Text own = model.company().currency;
    std::map<Text, std::size_t> counts;
    for (const Price& price : model.table<Price>())
        if (isForeign(price, own))
            ++counts[price.currency];
    std::vector<ForeignPrices> found;
    found.reserve(counts.size());
    for (const auto& [currency, count] : counts)
        found.push_back({currency, count, latestRate(model, currency)});
    return found;
}

std::optional<Decimal> latestRate(const Model& model, Text currency)
{
    const FxRate* latest = nullptr;
    for (const FxRate& rate : model.table<FxRate>())
        if (rate.currency == currency && (!latest || latest->date < rate.date))
            latest = &rate;
    return latest && isRate(latest->rate) ? std::optional(latest->rate) : std::nullopt;
}

Result<Price> convertedPrice(const Price& price, Text currency, Decimal rate)
{
    const Fraction product = Fraction(price.price) * Fraction(rate);
    if (product > Fraction(1000000000))
        return Error{ErrorCode::NumberOutOfRange, "price[id=\"" + std::to_string(price.id) + "\"].price",
            {{"found", price.price.toText() + " x " + rate.toText()}, {"expected", "..1000000000"}}};
    Price converted = price;
    converted.currency = currency;
    converted.price = decimalOf(product, finest);
    const std::string at = "1 " + price.currency.str() + " = " + rate.toText() + ' ' + currency.str();
    const std::string citation = price.citation.empty() ? at : price.citation.str() + "; " + at;
    if (citation.size() <= longestCitation)
        converted.citation = Text(citation);
    return converted;
}

Result<Change> convertPrices(const Model& model, Text currency, Decimal rate)
{
    using Key = std::tuple<Text, Text, PriceKind, Decimal>;
    const Company& company = model.company();
    if (!isRate(rate))
        return Error{ErrorCode::NumberOutOfRange, {}, {{"found", rate.toText()}, {"expected", "0.000001..1000000"}}};
    std::set<Key> own;
    for (const Price& price : model.table<Price>())
        if (price.currency == company.currency)
            own.emplace(price.name, price.region, price.kind, price.tierFrom);
    Change change;
    for (const Price& price : model.table<Price>()) {
        if (price.currency != currency || !isForeign(price, company.currency))
            continue;
        const Result<Price> converted = convertedPrice(price, company.currency, rate);
        if (!converted)
            return converted.error();
        const bool isKnown = own.contains({price.name, price.region, price.kind, price.tierFrom});
        change.steps.push_back(RowStep{
            Entity::Price, price.id, std::make_shared<Price>(price), isKnown ? nullptr : std::make_shared<Price>(*converted)});
    }
    if (change.empty())
        return Error{ErrorCode::ValueRequired, "price", {{"found", currency.str()}}};
    if (!latestRate(model, currency)) {
        FxRate row;
        row.currency = currency;
        row.date = lastDay(company.start - 1); // the opening balance, too, is translated at it
        row.rate = rate;
        change = joined(std::move(change), insertRow(model, Entity::FxRate, row));
    }
    change.kind = ChangeKind::AddPrices;
    change.subject = currency.str();
    return change;
}

} // namespace headroom
