// SPDX-License-Identifier: GPL-3.0-or-later
// A projection as a short program of what varies: recorded once, run for many trials. What no draw touches has been computed when it
// was recorded, and only what the outputs need is left.
#pragma once

#include "core/engine/formulas/covenant_month.h"
#include "core/engine/numbers/lanes.h"
#include "core/engine/numbers/tape.h"
#include "core/engine/projection.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace headroom {

/// A step with the places of its operands in the working space.
struct LaneInstruction
{
    TapeOp op = TapeOp::Input;
    std::uint32_t to = 0;
    std::uint32_t a = 0; // of Input the draw, of Linear its first term
    std::uint32_t b = 0; // of Linear how many terms it has
    std::uint32_t c = 0;
    double constant = 0;
};
struct LaneTerm
{
    std::uint32_t place = 0;
    double factor = 0;
};

class LaneProgram
{
public:
    /// Lanes that run() computes at a time: 32 trials.
    static constexpr std::size_t batch = 4;

    LaneProgram(const TapeRecorder& recorder, std::span<const TapeAtom> outputs);

    /// draws[number * batch + i] in, outputs[number * batch + i] out. The space is the caller's, one a thread; what it holds does not
    /// matter. The same draws give the same bits on any processor.
    void run(std::span<const Lanes> draws, std::span<Lanes> outputs, std::vector<Lanes>& space) const;

    std::span<const LaneInstruction> instructions() const { return m_instructions; }
    std::span<const LaneTerm> terms() const { return m_terms; }
    std::span<const std::uint32_t> outputPlaces() const { return m_outputs; }
    std::size_t places() const { return m_places; }

private:
    std::vector<LaneInstruction> m_instructions;
    std::vector<LaneTerm> m_terms;
    std::vector<std::uint32_t> m_outputs;
    std::size_t m_places = 0;
};

/// Both cases of a project as they depend on what varies.
class TapeRun
{
public:
    using N = TapeNumber;

    TapeRun(TapeRun&&) noexcept;
    TapeRun& operator=(TapeRun&&) noexcept;
    ~TapeRun();

    const N& at(Case which, Line line, int column) const;
    /// By month, then id; all that were made.
    const std::vector<CovenantMonth<N>>& covenantTests(Case which) const;
    /// 1 where a covenant that is tested up to that column is breached at its test, else 0.
    N isBreached(Case which, int lastColumn) const;
    N lit(double value) const { return {value, nullptr}; }
    N power(const N& base, double exponent) const;
    /// Draw `number`, as it is.
    N draw(int number) const;
    /// Nothing where an equation would have to be solved again in every trial (an effective rate of debt whose terms vary).
    std::optional<LaneProgram> program(std::span<const N> outputs) const;

private:
    friend class LanesProjector;
    struct State;
    explicit TapeRun(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace headroom
