// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/lane_program.h"

#include "core/engine/lane_steps.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t batch = LaneProgram::batch;

template<class Visit> void visitOperands(const TapeRecorder& recorder, const TapeStep& step, Visit visit)
{
    switch (step.op) {
    case TapeOp::Input: break;
    case TapeOp::Linear:
        for (const TapeTerm& term : recorder.terms(step))
            visit(term.atom);
        break;
    case TapeOp::Not:
    case TapeOp::Floor:
    case TapeOp::Ceil:
    case TapeOp::Power: visit(step.a); break;
    case TapeOp::Select: visit(step.c); [[fallthrough]];
    default: visit(step.a); visit(step.b);
    }
}

// The step after which a value is needed no more: its own where nothing needs it, the last of all for outputs.
std::vector<std::size_t> lastUses(const TapeRecorder& recorder, std::span<const TapeAtom> outputs)
{
    const std::size_t count = recorder.steps().size();
    std::vector<std::size_t> last(count, 0);
    std::vector<bool> needed(count, false);
    for (const TapeAtom atom : outputs) {
        needed[static_cast<std::size_t>(atom)] = true;
        last[static_cast<std::size_t>(atom)] = count;
    }
    for (std::size_t at = count; at-- > 0;)
        if (needed[at])
            visitOperands(recorder, recorder.steps()[at], [&](TapeAtom atom) {
                const auto operand = static_cast<std::size_t>(atom);
                needed[operand] = true;
                last[operand] = std::max(last[operand], at);
            });
    for (std::size_t at = 0; at < count; ++at)
        if (!needed[at])
            last[at] = nowhere;
    return last;
}

} // namespace

LaneProgram::LaneProgram(const TapeRecorder& recorder, std::span<const TapeAtom> outputs)
{
    const std::vector<std::size_t> last = lastUses(recorder, outputs);
    std::vector<std::uint32_t> place(last.size(), nowhere);
    std::vector<std::uint32_t> free;
    const auto give = [&] {
        if (free.empty())
            return static_cast<std::uint32_t>(m_places++);
        const std::uint32_t given = free.back();
        free.pop_back();
        return given;
    };
    for (std::size_t at = 0; at < last.size(); ++at) {
        if (last[at] == nowhere)
            continue;
        const TapeStep& step = recorder.steps()[at];
        const auto placeOf = [&](TapeAtom atom) { return place[static_cast<std::size_t>(atom)]; };
        LaneInstruction made{step.op, 0, 0, 0, 0, step.constant};
        if (step.op == TapeOp::Linear) {
            made.a = static_cast<std::uint32_t>(m_terms.size());
            made.b = step.terms;
            for (const TapeTerm& term : recorder.terms(step))
                m_terms.push_back({placeOf(term.atom), term.factor});
        } else if (step.op == TapeOp::Input) {
            made.a = static_cast<std::uint32_t>(step.a);
        } else {
            made.a = placeOf(step.a);
            made.b = step.op == TapeOp::Select || step.op <= TapeOp::Or ? placeOf(step.b) : made.a;
            made.c = step.op == TapeOp::Select ? placeOf(step.c) : made.a;
        }
        visitOperands(recorder, step, [&](TapeAtom atom) {
            const auto operand = static_cast<std::size_t>(atom);
            if (last[operand] == at && std::find(free.begin(), free.end(), place[operand]) == free.end())
                free.push_back(place[operand]);
        });
        made.to = place[at] = give();
        m_instructions.push_back(made);
    }
    for (const TapeAtom atom : outputs)
        m_outputs.push_back(place[static_cast<std::size_t>(atom)]);
}

void LaneProgram::run(std::span<const Lanes> draws, std::span<Lanes> outputs, std::vector<Lanes>& space) const
{
    if (space.size() < m_places * batch + 1)
        space.resize(m_places * batch + 1);
    // On the start of a cache line, or else every wide load would take two.
    void* start = space.data();
    std::size_t room = space.size() * sizeof(Lanes);
    Lanes* const values = static_cast<Lanes*>(std::align(sizeof(Lanes), m_places * batch * sizeof(Lanes), start, room));
    runLaneSteps({m_instructions, m_terms, draws.data(), values});
    for (std::size_t o = 0; o < m_outputs.size(); ++o)
        std::copy_n(values + m_outputs[o] * batch, batch, outputs.data() + o * batch);
}

} // namespace headroom
