// SPDX-License-Identifier: GPL-3.0-or-later
// A bill in FOCUS's terms, summed up: by month, service, region and charge category. Readers of files and of databases add to one
// builder, so both give the same amounts to the cent. Terms: FOCUS 1.0 to 1.2 (focus.finops.org).
#pragma once

#include "core/base/finding.h"
#include "core/model/entities.h"
#include "core/pricing/cost_sum.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace headroom {

/// Charges of one month (of BillingPeriodStart), service, region and category. Cost positive, credits negative; each amount is the
/// exact sum of its rows, rounded once to the currency's minor unit, ties away from zero.
struct BillCharge
{
    Month month;
    Text category; // ServiceCategory
    Text service;  // ServiceName
    Text region;   // RegionId, else RegionName; blank where the rows have none
    ChargeCategory charge = ChargeCategory::Usage;
    Money billed;          // BilledCost: as invoiced
    Money effective;       // EffectiveCost: commitments spread over their use
    Opt<Decimal> quantity; // ConsumedQuantity, up to six decimals; blank where rows have none or several units, and beyond 10^12
    Text unit;             // ConsumedUnit
    std::size_t rows = 0;
    bool operator==(const BillCharge&) const = default;
};

/// The month's exact sums, rounded once: what the invoice says. The charges of the month may differ from it by their roundings.
struct BillMonth
{
    Month month;
    Money billed;
    Money effective;
    bool operator==(const BillMonth&) const = default;
};

struct Bill
{
    Text currency; // BillingCurrency
    int moneyDigits = 2;
    std::vector<BillCharge> charges; // by month, category, service, region, charge category
    std::vector<BillMonth> months;
    std::size_t rows = 0;
    std::size_t mixedUnits = 0; // charges without a quantity because their rows count in several units
    bool operator==(const Bill&) const = default;
};

/// What is expected of ProviderName, where a row has another.
inline constexpr std::string_view expectedProvider = "Microsoft: the plan that actual amounts are compared with is one of Azure";

/// "Usage", "Purchase", "Tax", "Credit", "Adjustment", in any case of letters.
std::optional<ChargeCategory> chargeCategoryOf(std::string_view text);
/// What FOCUS calls it.
std::string_view nameOf(ChargeCategory category);

class BillBuilder
{
public:
    static constexpr std::size_t mostCharges = 1'000'000;
    static constexpr std::size_t longestText = 255; // bytes, of services, regions and units

    struct Key
    {
        Month month;
        std::string_view category;
        std::string_view service;
        std::string_view region;
        ChargeCategory charge = ChargeCategory::Usage;
    };
    /// `unit` says what `quantity` counts; without a quantity it is not looked at.
    struct Amounts
    {
        CostSum billed;
        CostSum effective;
        std::optional<CostSum> quantity;
        std::string_view unit;
        std::size_t rows = 1;
    };

    /// Error: TooManyRows for more than mostCharges different keys, Overflow.
    Status add(const Key& key, const Amounts& amounts);
    std::size_t rows() const { return m_rows; }
    /// Errors: ChoiceUnknown for a currency that is none of ISO 4217, Overflow.
    Result<Bill> finish(std::string_view currency) const;

private:
    enum class Units { None, One, Several };
    struct Owned
    {
        Month month;
        std::string category;
        std::string service;
        std::string region;
        ChargeCategory charge = ChargeCategory::Usage;
        Key view() const { return {month, category, service, region, charge}; }
    };
    struct Sums
    {
        CostSum billed;
        CostSum effective;
        CostSum quantity;
        Units units = Units::None;
        std::string unit;
        std::size_t rows = 0;
        void addQuantity(const CostSum& more, std::string_view ofUnit);
    };
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(const Key& key) const;
        std::size_t operator()(const Owned& key) const { return (*this)(key.view()); }
    };
    struct Same
    {
        using is_transparent = void;
        static bool equal(const Key& a, const Key& b)
        {
            return a.month == b.month && a.charge == b.charge && a.service == b.service && a.region == b.region
                && a.category == b.category;
        }
        bool operator()(const Owned& a, const Owned& b) const { return equal(a.view(), b.view()); }
        bool operator()(const Key& a, const Owned& b) const { return equal(a, b.view()); }
        bool operator()(const Owned& a, const Key& b) const { return equal(a.view(), b); }
    };
    static BillCharge chargeOf(const Owned& key, const Sums& sums, int digits);

    std::unordered_map<Owned, Sums, Hash, Same> m_sums;
    std::size_t m_rows = 0;
};

} // namespace headroom
