// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/bill.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 5> categoryNames{"Usage", "Purchase", "Tax", "Credit", "Adjustment"};

bool equalButForCase(std::string_view a, std::string_view b)
{
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return small(x) == small(y); });
}

} // namespace

std::optional<ChargeCategory> chargeCategoryOf(std::string_view text)
{
    for (std::size_t i = 0; i < categoryNames.size(); ++i)
        if (equalButForCase(text, categoryNames[i]))
            return static_cast<ChargeCategory>(i);
    return std::nullopt;
}

std::string_view nameOf(ChargeCategory category) { return categoryNames[static_cast<std::size_t>(category)]; }

std::size_t BillBuilder::Hash::operator()(const Key& key) const
{
    constexpr std::size_t multiplier = 0x9e3779b97f4a7c15;
    std::size_t hash = static_cast<std::size_t>(key.month.index()) * 8 + static_cast<std::size_t>(key.charge);
    for (const std::string_view text : {key.service, key.region, key.category})
        hash = (hash ^ std::hash<std::string_view>()(text)) * multiplier;
    return hash;
}

void BillBuilder::Sums::addQuantity(const CostSum& more, std::string_view ofUnit)
{
    if (units == Units::None) {
        units = Units::One;
        unit = ofUnit;
    } else if (unit != ofUnit) {
        units = Units::Several;
    }
    if (units == Units::One)
        quantity.add(more);
}

Status BillBuilder::add(const Key& key, const Amounts& amounts)
{
    auto found = m_sums.find(key);
    if (found == m_sums.end()) {
        if (m_sums.size() >= mostCharges)
            return Error{ErrorCode::TooManyRows, {}, {{"maximum", std::to_string(mostCharges)}}};
        Owned owned{key.month, std::string(key.category), std::string(key.service), std::string(key.region), key.charge};
        found = m_sums.emplace(std::move(owned), Sums()).first;
    }
    Sums& sums = found->second;
    try {
        sums.billed.add(amounts.billed);
        sums.effective.add(amounts.effective);
        if (amounts.quantity)
            sums.addQuantity(*amounts.quantity, amounts.unit);
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, {}, {{"found", std::string(key.service)}}};
    }
    sums.rows += amounts.rows;
    m_rows += amounts.rows;
    return done();
}

BillCharge BillBuilder::chargeOf(const Owned& key, const Sums& sums, int digits)
{
    BillCharge charge;
    charge.month = key.month;
    charge.category = key.category;
    charge.service = key.service;
    charge.region = key.region;
    charge.charge = key.charge;
    charge.billed = sums.billed.toMoney(digits, Rounding::HalfAway);
    charge.effective = sums.effective.toMoney(digits, Rounding::HalfAway);
    if (const auto quantity = sums.units == Units::One ? sums.quantity.toDecimal() : std::nullopt; quantity) {
        charge.quantity = *quantity;
        charge.unit = sums.unit;
    }
    charge.rows = sums.rows;
    return charge;
}

Result<Bill> BillBuilder::finish(std::string_view currency) const
{
    const auto digits = minorDigits(currency);
    if (!digits)
        return digits.error();
    Bill bill;
    bill.currency = currency;
    bill.moneyDigits = *digits;
    bill.rows = m_rows;
    bill.charges.reserve(m_sums.size());
    std::map<Month, std::pair<CostSum, CostSum>> months;
    try {
        for (const auto& [key, sums] : m_sums) {
            bill.charges.push_back(chargeOf(key, sums, *digits));
            bill.mixedUnits += sums.units == Units::Several;
            months[key.month].first.add(sums.billed);
            months[key.month].second.add(sums.effective);
        }
        for (const auto& [month, sums] : months)
            bill.months.push_back(
                {month, sums.first.toMoney(*digits, Rounding::HalfAway), sums.second.toMoney(*digits, Rounding::HalfAway)});
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, {}, {}};
    }
    const auto order = [](const BillCharge& c) { return std::tuple(c.month, c.category, c.service, c.region, c.charge); };
    std::sort(
        bill.charges.begin(), bill.charges.end(), [&](const BillCharge& a, const BillCharge& b) { return order(a) < order(b); });
    return bill;
}

} // namespace headroom
