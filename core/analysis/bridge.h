// SPDX-License-Identifier: GPL-3.0-or-later
// A bridge: why an amount differs between two states of the company, cause by cause.
#pragma once

#include "core/analysis/varied_model.h"

#include <span>
#include <string>
#include <vector>

namespace headroom {

// X(Cause, id, label)
#define HEADROOM_CAUSES(X)                                                                                                       \
    X(Price, "price", "Price")                                                                                                   \
    X(Quantity, "quantity", "Quantity")                                                                                          \
    X(Timing, "timing", "Timing")                                                                                                \
    X(Discount, "discount", "Discounts and commitments")                                                                         \
    X(Licences, "licences", "Licences")                                                                                          \
    X(DoubleRunning, "doubleRunning", "Double running")                                                                          \
    X(OneOff, "oneOff", "One-off cost and funding")                                                                              \
    X(Stranded, "stranded", "Stranded cost")                                                                                     \
    X(Interest, "interest", "Interest")                                                                                          \
    X(Financing, "financing", "Debt, equity and distributions")                                                                  \
    X(Tax, "tax", "Tax")

enum class Cause : std::uint8_t {
#define HEADROOM_CAUSE(name, id, label) name,
    HEADROOM_CAUSES(HEADROOM_CAUSE)
#undef HEADROOM_CAUSE
};
struct CauseInfo
{
    Cause cause;
    std::string_view id;
    std::string_view label; // English source text for translation
};
inline constexpr std::array causeInfos{
#define HEADROOM_CAUSE(name, id, label) CauseInfo{Cause::name, id, label},
    HEADROOM_CAUSES(HEADROOM_CAUSE)
#undef HEADROOM_CAUSE
};
/// The first step from stay to move.
inline constexpr CauseInfo moveAtListPrices{Cause::Price, "moveAtListPrices", "Move at list prices"};
/// The same of a project that moves nothing (isMigration()): all that differs before interest, financing and tax.
inline constexpr CauseInfo contractsAndLines{Cause::Price, "contractsAndLines", "Contracts and operating lines"};
constexpr const CauseInfo& info(Cause cause) { return causeInfos[static_cast<std::size_t>(cause)]; }
/// Which cause a change of the field is: discounts, licences, double running, one-off, stranded and tax by what the field says,
/// else timing and quantity by its class; price for every other.
Cause causeOf(const EntitySchema& schema, const Field& field);

/// A scenario ("" or "base": the project as it is) in one of its cases.
struct BridgeEnd
{
    std::string scenario;
    Case which = Case::Move;
};

/// What is bridged, of one case at each end.
enum class BridgeOf : std::uint8_t {
    CashImprovement, // B of the 12 months of the headline (MODEL.md 7)
    NetCashFlow,     // of the same months
    Ebitda           // of the same months
};

struct BridgeStep
{
    Cause cause = Cause::Price;
    Money amount;
    bool isOfMove = false;         // from stay to move, not from a scenario to another
    bool isOfTransactions = false; // the same of a project that moves nothing
};
/// moveAtListPrices's or contractsAndLines's for the first step from stay to move, else the cause's label; English source text for
/// translation.
std::string_view labelOf(const BridgeStep& step);

struct Bridge
{
    Money from;
    Money to;
    std::vector<BridgeStep> steps; // in the order in which they were taken; from + steps = to, to the minor unit
    int moneyDigits = 2;
    Text currency;
};

/// The causes from price to stranded cost are taken in turn: each puts the inputs of its kind from the one end's to the other's,
/// and its amount is what that changes in the lines without interest, financing and tax. Where the ends are stay and move of one
/// scenario, the first step ("price", whatever the order) is the move itself at list prices: with everything on Azure from the first
/// month on, without discounts, commitments, Hybrid Benefit, right-sizing, double running, one-off cost, funding and stranded cost; the
/// others add these one by one; of a project that moves nothing they are left out where they are zero. Of two scenarios, what differs between their stay cases comes before, cause by cause where it is not
/// zero. Interest, financing and tax are the differences of their lines, last. The same steps in another order have other amounts.
/// `order`: the causes up to stranded cost, each once; empty: as listed above. Errors: RuleBroken for another order; those of the
/// scenarios; those of a projection, with the cause, Cancelled among them.
Result<Bridge> bridge(const Model& model, const BridgeEnd& from, const BridgeEnd& to, BridgeOf of = BridgeOf::CashImprovement,
    std::span<const Cause> order = {}, const Watch& watch = {});

/// "discount,licences,...": causes by id; those that are missing follow in their own order. Errors: ChoiceUnknown; RuleBroken for one
/// that stands twice.
Result<std::vector<Cause>> parseOrder(std::string_view text);

} // namespace headroom
