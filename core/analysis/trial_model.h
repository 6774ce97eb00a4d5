// SPDX-License-Identifier: GPL-3.0-or-later
// A project as a simulation computes it: which uncertain inputs vary trial by trial, and one prepared model for each combination of
// the others.
#pragma once

#include "core/analysis/field_change.h"
#include "core/analysis/lane_measure.h"
#include "core/analysis/sampler.h"

#include <span>

namespace headroom {

/// An uncertain input and what it is done to.
struct TrialInput
{
    const Uncertainty* uncertainty = nullptr;
    FieldTarget target;
    bool inLanes = false;       // else one of the values, by combination
    std::vector<double> values; // that it takes by combination
    std::vector<double> upTo;   // the probability up to which each holds
    std::size_t stride = 1;     // between combinations that differ in it alone

    std::size_t placeOf(double uniform) const;
};

/// Eight trials: the drawn value of each input in each, and how many of them lay outside their field's range, one a trial and input.
struct LaneDraws
{
    std::vector<Lanes> values; // by input
    int used = Lanes::width;   // how many of the eight count
    std::int64_t outside = 0;
};

class TrialModel
{
public:
    static constexpr std::size_t mostCombinations = 64;

    /// Errors: as simulate().
    static Result<TrialModel> of(const Model& model, const Sampler& sampler);

    const std::vector<TrialInput>& inputs() const { return m_inputs; }
    std::size_t combinations() const { return m_combinations.size(); }
    const LaneFrame& frame() const { return m_combinations.front().frame; }

    struct Trials
    {
        LanesRun run;
        LaneFrame frame;
    };
    /// Computes eight trials of one combination. For any number of threads at a time.
    Trials run(std::size_t combination, LaneDraws& draws) const;

private:
    struct Combination
    {
        Model model;
        LanesProjector projector;
        LaneFrame frame;
        int outside = 0; // inputs whose value in it lies outside the field's range
    };

    void classify(const Model& model);
    Status makeRanges(const Sampler& sampler);
    Status makeCombinations(const Model& model);
    std::vector<LaneInput> laneInputs(const Model& model, std::span<const TrialInput> inputs, LaneDraws& draws) const;

    std::vector<TrialInput> m_inputs;
    std::vector<Combination> m_combinations;
};

} // namespace headroom
