// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/lane_steps.h"

#include <cmath>

#pragma GCC diagnostic ignored "-Wpsabi" // nothing with vectors is called

// What is compiled for wider vectors calls nothing that takes or gives vectors: how they are passed depends on their width.
#define HEADROOM_INLINE [[gnu::always_inline]] inline

namespace headroom {

namespace {

constexpr std::size_t batch = LaneProgram::batch;
using Values = Lanes::Values;
using Bits = LaneMask::Bits;

// Lanes are aligned as the narrowest vectors are, whatever the widest ask for.
HEADROOM_INLINE Values load(const Lanes& from)
{
    Values values;
    __builtin_memcpy(&values, &from.values, sizeof values);
    return values;
}
HEADROOM_INLINE Bits loadBits(const Lanes& from)
{
    Bits bits;
    __builtin_memcpy(&bits, &from.values, sizeof bits);
    return bits;
}
template<class Vector> HEADROOM_INLINE void store(Lanes& to, const Vector& vector)
{
    __builtin_memcpy(&to.values, &vector, sizeof to.values);
}

HEADROOM_INLINE void linear(const LaneSteps& steps, const LaneInstruction& step, Lanes* to)
{
    Values sums[batch];
    for (Values& sum : sums)
        sum = Values{} + step.constant;
    const LaneTerm* const terms = steps.terms.data() + step.a;
    for (std::uint32_t t = 0; t < step.b; ++t) {
        const Lanes* const from = steps.space + terms[t].place * batch;
        const double factor = terms[t].factor;
        for (std::size_t i = 0; i < batch; ++i)
            sums[i] += load(from[i]) * factor;
    }
    for (std::size_t i = 0; i < batch; ++i)
        store(to[i], sums[i]);
}

// A comparison stands in the bits of a number.
HEADROOM_INLINE void compute(const LaneSteps& steps, const LaneInstruction& step, Lanes* to)
{
    const Lanes* const a = steps.space + step.a * batch;
    const Lanes* const b = steps.space + step.b * batch;
    const Lanes* const c = steps.space + step.c * batch;
#define HEADROOM_EACH(expression)                                                                                                \
    for (std::size_t i = 0; i < batch; ++i) {                                                                                    \
        const Values x = load(a[i]);                                                                                             \
        const Values y = load(b[i]);                                                                                             \
        store(to[i], expression);                                                                                                \
    }                                                                                                                            \
    return
#define HEADROOM_EACH_MASK(expression)                                                                                           \
    for (std::size_t i = 0; i < batch; ++i) {                                                                                    \
        const Bits x = loadBits(a[i]);                                                                                           \
        [[maybe_unused]] const Bits y = loadBits(b[i]);                                                                          \
        store(to[i], expression);                                                                                                \
    }                                                                                                                            \
    return
#define HEADROOM_EACH_LANE(expression)                                                                                           \
    for (std::size_t i = 0; i < batch; ++i)                                                                                      \
        for (int lane = 0; lane < Lanes::width; ++lane) {                                                                        \
            const double x = a[i].values[lane];                                                                                  \
            to[i].values[lane] = expression;                                                                                     \
        }                                                                                                                        \
    return
    switch (step.op) {
    case TapeOp::Input:
    case TapeOp::Linear: return;
    case TapeOp::Product: HEADROOM_EACH(x * y);
    case TapeOp::Quotient: HEADROOM_EACH(x / y);
    case TapeOp::Max: HEADROOM_EACH(x < y ? y : x);
    case TapeOp::Min: HEADROOM_EACH(y < x ? y : x);
    case TapeOp::Less: HEADROOM_EACH(x < y);
    case TapeOp::LessEqual: HEADROOM_EACH(x <= y);
    case TapeOp::And: HEADROOM_EACH_MASK(x & y);
    case TapeOp::Or: HEADROOM_EACH_MASK(x | y);
    case TapeOp::Not: HEADROOM_EACH_MASK(~x);
    case TapeOp::Select: HEADROOM_EACH_MASK(x ? load(b[i]) : load(c[i]));
    case TapeOp::Floor: HEADROOM_EACH_LANE(std::floor(x + 1e-9));
    case TapeOp::Ceil: HEADROOM_EACH_LANE(std::ceil(x - 1e-9));
    case TapeOp::Power: HEADROOM_EACH_LANE(std::pow(x, step.constant));
    }
#undef HEADROOM_EACH
#undef HEADROOM_EACH_MASK
#undef HEADROOM_EACH_LANE
}

HEADROOM_INLINE void runAll(const LaneSteps& steps)
{
    for (const LaneInstruction& step : steps.instructions) {
        Lanes* const to = steps.space + step.to * batch;
        if (step.op == TapeOp::Linear)
            linear(steps, step, to);
        else if (step.op == TapeOp::Input)
            for (std::size_t i = 0; i < batch; ++i)
                store(to[i], load(steps.draws[step.a * batch + i]));
        else
            compute(steps, step, to);
    }
}

void runNarrow(const LaneSteps& steps) { runAll(steps); }

#if defined(__x86_64__)
[[gnu::target("avx2")]] void runAvx2(const LaneSteps& steps) { runAll(steps); }
[[gnu::target("avx512f,avx512dq,prefer-vector-width=512")]] void runAvx512(const LaneSteps& steps) { runAll(steps); }
#else
void runAvx2(const LaneSteps& steps) { runAll(steps); }
void runAvx512(const LaneSteps& steps) { runAll(steps); }
#endif

LaneVectors widest()
{
    for (const LaneVectors vectors : {LaneVectors::Avx512, LaneVectors::Avx2})
        if (hasVectors(vectors))
            return vectors;
    return LaneVectors::Narrow;
}

} // namespace

bool hasVectors(LaneVectors vectors)
{
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (vectors == LaneVectors::Avx512)
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq");
    if (vectors == LaneVectors::Avx2)
        return __builtin_cpu_supports("avx2");
#endif
    return vectors == LaneVectors::Narrow;
}

void runLaneSteps(const LaneSteps& steps)
{
    static const LaneVectors vectors = widest();
    runLaneSteps(steps, vectors);
}

void runLaneSteps(const LaneSteps& steps, LaneVectors vectors)
{
    switch (vectors) {
    case LaneVectors::Narrow: runNarrow(steps); return;
    case LaneVectors::Avx2: runAvx2(steps); return;
    case LaneVectors::Avx512: runAvx512(steps); return;
    }
}

} // namespace headroom
