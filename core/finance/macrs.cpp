// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/macrs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace headroom::finance {

namespace {

using enum MacrsConvention;

constexpr std::size_t mostYears = 21;

struct Row
{
    int recoveryYears;
    MacrsConvention convention;
    std::array<std::int32_t, mostYears> shares; // thousandths of a percent
};

// As published; two figures are not what the method gives: 17.85 (not 17.86) and 7.000 (not 7.008), in the second and the first
// quarter.
constexpr std::array table{
    Row{3, HalfYear, {33330, 44450, 14810, 7410}},
    Row{3, FirstQuarter, {58330, 27780, 12350, 1540}},
    Row{3, SecondQuarter, {41670, 38890, 14140, 5300}},
    Row{3, ThirdQuarter, {25000, 50000, 16670, 8330}},
    Row{3, FourthQuarter, {8330, 61110, 20370, 10190}},
    Row{5, HalfYear, {20000, 32000, 19200, 11520, 11520, 5760}},
    Row{5, FirstQuarter, {35000, 26000, 15600, 11010, 11010, 1380}},
    Row{5, SecondQuarter, {25000, 30000, 18000, 11370, 11370, 4260}},
    Row{5, ThirdQuarter, {15000, 34000, 20400, 12240, 11300, 7060}},
    Row{5, FourthQuarter, {5000, 38000, 22800, 13680, 10940, 9580}},
    Row{7, HalfYear, {14290, 24490, 17490, 12490, 8930, 8920, 8930, 4460}},
    Row{7, FirstQuarter, {25000, 21430, 15310, 10930, 8750, 8740, 8750, 1090}},
    Row{7, SecondQuarter, {17850, 23470, 16760, 11970, 8870, 8870, 8870, 3340}},
    Row{7, ThirdQuarter, {10710, 25510, 18220, 13020, 9300, 8850, 8860, 5530}},
    Row{7, FourthQuarter, {3570, 27550, 19680, 14060, 10040, 8730, 8730, 7640}},
    Row{10, HalfYear, {10000, 18000, 14400, 11520, 9220, 7370, 6550, 6550, 6560, 6550, 3280}},
    Row{10, FirstQuarter, {17500, 16500, 13200, 10560, 8450, 6760, 6550, 6550, 6560, 6550, 820}},
    Row{10, SecondQuarter, {12500, 17500, 14000, 11200, 8960, 7170, 6550, 6550, 6560, 6550, 2460}},
    Row{10, ThirdQuarter, {7500, 18500, 14800, 11840, 9470, 7580, 6550, 6550, 6560, 6550, 4100}},
    Row{10, FourthQuarter, {2500, 19500, 15600, 12480, 9980, 7990, 6550, 6550, 6560, 6550, 5740}},
    Row{15, HalfYear, {5000, 9500, 8550, 7700, 6930, 6230, 5900, 5900, 5910, 5900, 5910, 5900, 5910, 5900, 5910, 2950}},
    Row{15, FirstQuarter, {8750, 9130, 8210, 7390, 6650, 5990, 5900, 5910, 5900, 5910, 5900, 5910, 5900, 5910, 5900, 740}},
    Row{15, SecondQuarter, {6250, 9380, 8440, 7590, 6830, 6150, 5910, 5900, 5910, 5900, 5910, 5900, 5910, 5900, 5910, 2210}},
    Row{15, ThirdQuarter, {3750, 9630, 8660, 7800, 7020, 6310, 5900, 5900, 5910, 5900, 5910, 5900, 5910, 5900, 5910, 3690}},
    Row{15, FourthQuarter, {1250, 9880, 8890, 8000, 7200, 6480, 5900, 5900, 5900, 5910, 5900, 5910, 5900, 5910, 5900, 5170}},
    Row{20, HalfYear,
        {3750, 7219, 6677, 6177, 5713, 5285, 4888, 4522, 4462, 4461, 4462, 4461, 4462, 4461, 4462, 4461, 4462, 4461, 4462, 4461,
            2231}},
    Row{20, FirstQuarter,
        {6563, 7000, 6482, 5996, 5546, 5130, 4746, 4459, 4459, 4459, 4459, 4460, 4459, 4460, 4459, 4460, 4459, 4460, 4459, 4460,
            565}},
    Row{20, SecondQuarter,
        {4688, 7148, 6612, 6116, 5658, 5233, 4841, 4478, 4463, 4463, 4463, 4463, 4463, 4463, 4462, 4463, 4462, 4463, 4462, 4463,
            1673}},
    Row{20, ThirdQuarter,
        {2813, 7289, 6742, 6237, 5769, 5336, 4936, 4566, 4460, 4460, 4460, 4460, 4461, 4460, 4461, 4460, 4461, 4460, 4461, 4460,
            2788}},
    Row{20, FourthQuarter,
        {938, 7430, 6872, 6357, 5880, 5439, 5031, 4654, 4458, 4458, 4458, 4458, 4458, 4458, 4458, 4458, 4458, 4459, 4458, 4459,
            3901}},
};

constexpr double whole = 100'000; // thousandths of a percent

const Row* findRow(int recoveryYears, MacrsConvention convention)
{
    const auto row = std::find_if(
        table.begin(), table.end(), [&](const Row& r) { return r.recoveryYears == recoveryYears && r.convention == convention; });
    return row == table.end() ? nullptr : row;
}

} // namespace

Result<std::vector<double>> macrsShares(int recoveryYears, MacrsConvention convention)
{
    const Row* row = findRow(recoveryYears, convention);
    if (!row)
        return Error{ErrorCode::DomainError, "class", {}};
    std::vector<double> shares;
    for (int year = 0; year <= recoveryYears; ++year)
        shares.push_back(row->shares[static_cast<std::size_t>(year)] / whole);
    return shares;
}

Result<double> macrs(double cost, int recoveryYears, int year, MacrsConvention convention)
{
    if (!std::isfinite(cost))
        return Error{ErrorCode::DomainError, "cost", {}};
    const Row* row = findRow(recoveryYears, convention);
    if (!row)
        return Error{ErrorCode::DomainError, "class", {}};
    if (year < 1)
        return Error{ErrorCode::DomainError, "year", {}};
    return year <= recoveryYears + 1 ? cost * row->shares[static_cast<std::size_t>(year - 1)] / whole : 0.0;
}

} // namespace headroom::finance
