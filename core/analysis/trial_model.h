// SPDX-License-Identifier: GPL-3.0-or-later
// A project as a simulation computes it: which uncertain inputs vary trial by trial, and one prepared model for each combination of
// the others.
#pragma once

#include "core/analysis/sampler.h"
#include "core/analysis/trial_case.h"

#include <atomic>
#include <map>

namespace headroom {

/// How combinations are prepared: the result does not depend on it.
struct TrialPreparation
{
    std::size_t threads = 1;
    const std::atomic<bool>* cancel = nullptr; // looked at before each combination
};

class TrialModel
{
public:
    static constexpr std::size_t mostCombinations = 256;
    static constexpr std::size_t fewestValues = 5; // of a continuous law: with fewer its percentiles are those of other laws

    /// Errors: as simulate(). Throws OverflowError.
    static Result<TrialModel> of(
        const Model& model, const Sampler& sampler, TrialWanted wanted, const TrialPreparation& preparation = {});

    const std::vector<TrialInput>& inputs() const { return m_inputs; }
    const TrialWanted& wanted() const { return m_wanted; }
    std::size_t combinations() const { return m_combinations.size(); }
    const LaneFrame& frame() const { return m_combinations.front().frame(); }
    const TrialCase& combination(std::size_t number) const { return m_combinations[number]; }

    /// Computes trials of one combination, as TrialCase::run(). For any number of threads at a time, each with its space.
    void run(std::size_t combination, std::span<const Lanes> draws, std::span<Lanes> outputs, std::size_t used,
        TrialSpace& space) const
    {
        m_combinations[combination].run(m_inputs, m_wanted, draws, outputs, used, space);
    }

private:
    void classify(const Model& model);
    Status makeRanges(const Sampler& sampler);
    Status makeCombinations(const Model& model, const TrialPreparation& preparation);
    Result<TrialCase> prepared(const Model& model, std::size_t combination) const;

    std::vector<TrialInput> m_inputs;
    TrialWanted m_wanted;
    std::vector<TrialCase> m_combinations;
};

} // namespace headroom
