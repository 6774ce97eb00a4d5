// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bridge.h"

#include "core/analysis/bridge_switches.h"
#include "core/analysis/scenario.h"
#include "core/engine/case_names.h"
#include "core/engine/figure_lines.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int headlineMonths = 12;
constexpr std::array switched{Cause::Price, Cause::Quantity, Cause::Timing, Cause::Discount, Cause::Licences,
    Cause::DoubleRunning, Cause::OneOff, Cause::Stranded};

constexpr std::array netCashFlowLines{SignedLine{Line::NetCashFlow}};
constexpr std::array ebitdaLines{SignedLine{Line::Ebitda}};
constexpr std::array allFinancing{SignedLine{Line::FinancingCash}};

// What is bridged, and which of its lines are interest, financing and tax.
struct Parts
{
    std::span<const SignedLine> all;
    std::span<const SignedLine> interest;
    std::span<const SignedLine> financing;
    std::span<const SignedLine> tax;
};

Parts partsOf(BridgeOf of)
{
    using namespace headline_lines;
    switch (of) {
    case BridgeOf::CashImprovement: return {cashBenefitLines, interest, debtAndOther, tax};
    case BridgeOf::NetCashFlow: return {netCashFlowLines, interest, allFinancing, tax};
    case BridgeOf::Ebitda: break;
    }
    return {ebitdaLines, {}, {}, {}};
}

Money sumOf(const Projection& p, Case which, std::span<const SignedLine> lines)
{
    Money sum;
    for (const SignedLine& l : lines)
        for (int t = p.headlineColumn; t < p.headlineColumn + headlineMonths; ++t) {
            const Money amount = p.value(which, l.line, t);
            sum += l.sign > 0 ? amount : -amount;
        }
    return sum;
}

struct Amounts
{
    Money all;
    Money interest;
    Money financing;
    Money tax;
    Money operating() const { return all - interest - financing - tax; }
};

class Builder
{
public:
    Builder(BridgeOf of, std::span<const Cause> order, const Watch& watch)
        : m_parts(partsOf(of)), m_order(order.begin(), order.end()), m_watch(watch)
    {}

    Result<Bridge> scenarios(const Model& from, const Model& to, Case which)
    {
        if (const Status begun = begin(from, which); !begun)
            return begun.error();
        if (const Status walked = walk(from, to, which); !walked)
            return walked.error();
        return end();
    }
    // Whatever the order, the move itself comes before the other causes, which are about it; what the scenarios differ in without any
    // move comes before that.
    Result<Bridge> stayToMove(const Model& stay, const Model& move, bool isOneScenario)
    {
        if (const Status begun = begin(stay, Case::Stay); !begun)
            return begun.error();
        if (!isOneScenario)
            if (const Status walked = walk(stay, move, Case::Stay); !walked)
                return walked.error();
        std::erase_if(m_bridge.steps, [](const BridgeStep& step) { return step.amount.isZero(); });
        m_isMoving = true;
        std::set<Cause> off(m_order.begin(), m_order.end());
        off.erase(Cause::Price);
        if (const Status taken = step(Cause::Price, withoutCauses(move, off), Case::Move); !taken)
            return taken.error();
        for (const Cause cause : m_order) {
            if (cause == Cause::Price)
                continue;
            off.erase(cause);
            if (const Status taken = step(cause, withoutCauses(move, off), Case::Move); !taken)
                return taken.error();
        }
        return end();
    }

private:
    Status walk(const Model& from, const Model& to, Case which)
    {
        Model at = withFieldsOf(from, to, {Cause::Interest, Cause::Financing, Cause::Tax});
        for (const Cause cause : m_order) {
            at = withFieldsOf(std::move(at), to, {cause});
            if (const Status taken = step(cause, at, which); !taken)
                return taken;
        }
        return done();
    }
    Result<Amounts> amounts(const Model& model, Case which)
    {
        m_watch.tell(static_cast<std::int64_t>(m_bridge.steps.size()), static_cast<std::int64_t>(m_order.size()) + 1);
        ProjectOptions options;
        options.cancel = m_watch.cancel;
        const Result<Projection> p = m_projector.project(model, options);
        if (!p)
            return p.error();
        m_bridge.moneyDigits = p->moneyDigits;
        m_bridge.currency = p->currency;
        m_isMigration = isMigration(*p);
        return Amounts{sumOf(*p, which, m_parts.all), sumOf(*p, which, m_parts.interest), sumOf(*p, which, m_parts.financing),
            sumOf(*p, which, m_parts.tax)};
    }
    Status begin(const Model& model, Case which)
    {
        const Result<Amounts> first = amounts(model, which);
        if (!first)
            return first.error();
        m_first = m_last = *first;
        m_bridge.from = first->all;
        return done();
    }
    Status step(Cause cause, const Model& model, Case which)
    {
        const Result<Amounts> now = amounts(model, which);
        if (!now) {
            Error error = now.error();
            error.details.push_back({"cause", std::string(info(cause).id)});
            return error;
        }
        m_bridge.steps.push_back({cause, now->operating() - m_last.operating(), m_isMoving});
        m_last = *now;
        return done();
    }
    Bridge end()
    {
        m_bridge.to = m_last.all;
        if (!m_isMigration) // of the last state, the move itself
            sayTransactions();
        if (!m_parts.tax.empty()) {
            m_bridge.steps.push_back({Cause::Interest, m_last.interest - m_first.interest});
            m_bridge.steps.push_back({Cause::Financing, m_last.financing - m_first.financing});
            m_bridge.steps.push_back({Cause::Tax, m_last.tax - m_first.tax});
        }
        return std::move(m_bridge);
    }

    void sayTransactions()
    {
        std::erase_if(m_bridge.steps,
            [](const BridgeStep& step) { return step.isOfMove && step.cause != Cause::Price && step.amount.isZero(); });
        for (BridgeStep& step : m_bridge.steps)
            step.isOfTransactions = step.isOfMove;
    }

    Parts m_parts;
    std::vector<Cause> m_order;
    const Watch& m_watch;
    Projector m_projector;
    Amounts m_first;
    Amounts m_last;
    bool m_isMoving = false;
    bool m_isMigration = false;
    Bridge m_bridge;
};

// The same bridge walked from its other end.
Bridge reversed(Bridge b)
{
    std::swap(b.from, b.to);
    std::reverse(b.steps.begin(), b.steps.end());
    for (BridgeStep& step : b.steps)
        step.amount = -step.amount;
    return b;
}

bool isOrder(std::span<const Cause> order)
{
    return std::is_permutation(order.begin(), order.end(), switched.begin(), switched.end());
}

} // namespace

std::string_view labelOf(const BridgeStep& step)
{
    if (!step.isOfMove || step.cause != Cause::Price)
        return info(step.cause).label;
    return step.isOfTransactions ? contractsAndLines.label : moveAtListPrices.label;
}

Result<Bridge> bridge(
    const Model& model, const BridgeEnd& from, const BridgeEnd& to, BridgeOf of, std::span<const Cause> order, const Watch& watch)
{
    if (order.empty())
        order = switched;
    if (!isOrder(order))
        return Error{ErrorCode::RuleBroken, "order", {{"expected", "each cause once"}}};
    const Result<Model> first = scenarioModel(model, from.scenario);
    if (!first)
        return first.error();
    const Result<Model> last = scenarioModel(model, to.scenario);
    if (!last)
        return last.error();
    Builder builder(of, order, watch);
    if (from.which == to.which)
        return builder.scenarios(*first, *last, from.which);
    const auto nameOf = [](const BridgeEnd& end) { return end.scenario == baseName ? std::string() : end.scenario; };
    const bool isOneScenario = nameOf(from) == nameOf(to);
    if (to.which == Case::Move)
        return builder.stayToMove(*first, *last, isOneScenario);
    Result<Bridge> back = builder.stayToMove(*last, *first, isOneScenario);
    return back ? Result<Bridge>(reversed(std::move(back).value())) : back;
}

Result<std::vector<Cause>> parseOrder(std::string_view text)
{
    std::vector<Cause> order;
    std::string known;
    for (const Cause cause : switched)
        known += (known.empty() ? "" : ",") + std::string(info(cause).id);
    for (std::size_t from = 0; !text.empty() && from <= text.size();) {
        const std::size_t comma = std::min(text.find(',', from), text.size());
        const std::string_view id = text.substr(from, comma - from);
        const auto found = std::find_if(switched.begin(), switched.end(), [&](Cause cause) { return info(cause).id == id; });
        if (found == switched.end())
            return Error{ErrorCode::ChoiceUnknown, "order", {{"found", std::string(id)}, {"expected", known}}};
        if (std::find(order.begin(), order.end(), *found) != order.end())
            return Error{ErrorCode::RuleBroken, "order", {{"found", std::string(id)}, {"expected", "each cause once"}}};
        order.push_back(*found);
        from = comma + 1;
    }
    for (const Cause cause : switched)
        if (std::find(order.begin(), order.end(), cause) == order.end())
            order.push_back(cause);
    return order;
}

} // namespace headroom
