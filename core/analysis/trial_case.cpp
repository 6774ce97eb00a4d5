// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trial_case.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <tuple>

namespace headroom {

namespace {

constexpr std::size_t batch = LaneProgram::batch;
constexpr double infinite = std::numeric_limits<double>::infinity();

Lanes operated(ChangeOperation operation, const Lanes& before, const Lanes& drawn)
{
    switch (operation) {
    case ChangeOperation::Set: return drawn;
    case ChangeOperation::Multiply: return before * drawn;
    case ChangeOperation::Add: break;
    }
    return before + drawn;
}

Lanes within(const Field& field, Lanes value)
{
    for (int i = 0; i < Lanes::width; ++i) {
        if (field.minimum)
            value.values[i] = std::max(value[i], field.minimum->toDoubleLossy());
        if (field.maximum)
            value.values[i] = std::min(value[i], field.maximum->toDoubleLossy());
    }
    return value;
}

double ownValue(const Model& model, const FieldTarget& target, Id row)
{
    const std::optional<Fraction> own = numberOf(model, *target.field, *model.findRow(target.schema->entity, row));
    return own ? own->toDoubleLossy() : 0;
}

// constant + factor x draw, of a row that has `own`.
TapeInput tapeInput(const InputKey& key, int draw, ChangeOperation operation, double own)
{
    switch (operation) {
    case ChangeOperation::Set: return {key, draw, 0, 1};
    case ChangeOperation::Multiply: return {key, draw, 0, own};
    case ChangeOperation::Add: break;
    }
    return {key, draw, own, 1};
}

void narrow(std::pair<double, double>& range, const Field& field, const TapeInput& input)
{
    if (input.factor == 0)
        return;
    double low = field.minimum ? (field.minimum->toDoubleLossy() - input.constant) / input.factor : -infinite;
    double high = field.maximum ? (field.maximum->toDoubleLossy() - input.constant) / input.factor : infinite;
    if (input.factor < 0) {
        low = field.maximum ? (field.maximum->toDoubleLossy() - input.constant) / input.factor : -infinite;
        high = field.minimum ? (field.minimum->toDoubleLossy() - input.constant) / input.factor : infinite;
    }
    range.first = std::max(range.first, low);
    range.second = std::min(range.second, high);
}

bool isDiscountRate(const InputKey& key)
{
    return key.entity == Entity::Company && key.field == memberField<&Company::discountRate>;
}

} // namespace

std::size_t TrialInput::placeOf(double uniform) const
{
    const auto found = std::find_if(upTo.begin(), upTo.end(), [&](double p) { return uniform <= p; });
    return found == upTo.end() ? upTo.size() - 1 : static_cast<std::size_t>(found - upTo.begin());
}

Result<TrialCase> TrialCase::of(Model model, std::span<const TrialInput> inputs, const TrialWanted& wanted, int outside)
{
    Result<LanesProjector> projector = LanesProjector::of(model);
    if (!projector)
        return projector.error();
    TrialCase made(std::move(model), std::move(projector).value());
    made.m_frame = laneFrameOf(made.m_model);
    made.m_outside = outside;
    made.record(inputs, wanted);
    return made;
}

// There is none where two inputs vary one field: the first may have to stop at the end of its range before the second acts.
void TrialCase::record(std::span<const TrialInput> inputs, const TrialWanted& wanted)
{
    m_ranges.assign(inputs.size(), {-infinite, infinite});
    std::vector<TapeInput> varied;
    std::set<std::tuple<Entity, Id, std::size_t>> seen;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const FieldTarget& target = inputs[i].target;
        if (!inputs[i].inLanes)
            continue;
        const std::size_t field = target.schema->indexOf(*target.field);
        for (const Id row : target.ids) {
            const InputKey key{target.schema->entity, row, field};
            if (!seen.insert({key.entity, key.row, key.field}).second)
                return;
            varied.push_back(
                tapeInput(key, static_cast<int>(i), inputs[i].uncertainty->operation, ownValue(m_model, target, row)));
            narrow(m_ranges[i], *target.field, varied.back());
        }
    }
    const auto rate = std::find_if(varied.begin(), varied.end(), [](const TapeInput& v) { return isDiscountRate(v.key); });
    const std::optional<TapeInput> variedRate = rate == varied.end() ? std::nullopt : std::optional(*rate);
    const TapeRun run = m_projector.record(std::move(varied));
    const TapeNumber discountRate = variedRate
        ? run.draw(variedRate->draw) * run.lit(variedRate->factor) + run.lit(variedRate->constant)
        : run.lit(m_frame.discountRate);
    m_program = run.program(TrialReader(run, m_frame, discountRate).outputs(wanted));
}

bool TrialCase::isInRange(std::span<const Lanes> draws) const
{
    for (std::size_t input = 0; input < m_ranges.size(); ++input)
        for (std::size_t i = 0; i < batch; ++i)
            for (int lane = 0; lane < Lanes::width; ++lane) {
                const double draw = draws[input * batch + i][lane];
                if (!(draw >= m_ranges[input].first && draw <= m_ranges[input].second))
                    return false;
            }
    return true;
}

// Eight trials: the draw of each input in each, and how many of the eight count.
struct TrialCase::EightDraws
{
    std::vector<Lanes> values;
    int used = 0;
};

void TrialCase::run(std::span<const TrialInput> inputs, const TrialWanted& wanted, std::span<const Lanes> draws,
    std::span<Lanes> outputs, std::size_t used, TrialSpace& space) const
{
    space.outside += static_cast<std::int64_t>(used) * m_outside;
    if (m_program && isInRange(draws)) {
        m_program->run(draws, outputs, space.program);
        return;
    }
    for (std::size_t i = 0; i < batch && i * Lanes::width < used; ++i) {
        EightDraws eight;
        eight.used = static_cast<int>(std::min(used - i * Lanes::width, static_cast<std::size_t>(Lanes::width)));
        for (std::size_t input = 0; input < inputs.size(); ++input)
            eight.values.push_back(draws[input * batch + i]);
        std::vector<LaneInput> varied = laneInputs(inputs, eight, space.outside);
        Lanes discountRate = Lanes::all(m_frame.discountRate);
        for (const LaneInput& v : varied)
            if (isDiscountRate(v.key))
                discountRate = v.values;
        const LanesRun run = m_projector.run(std::move(varied));
        const std::vector<Lanes> found = TrialReader(run, m_frame, discountRate).outputs(wanted);
        for (std::size_t output = 0; output < found.size(); ++output)
            outputs[output * batch + i] = found[output];
    }
}

// Counts the trials in which an input was taken at the end of its field's range.
std::vector<LaneInput> TrialCase::laneInputs(
    std::span<const TrialInput> inputs, const EightDraws& draws, std::int64_t& outside) const
{
    std::vector<LaneInput> varied;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const TrialInput& input = inputs[i];
        if (!input.inLanes)
            continue;
        const std::size_t place = input.target.schema->indexOf(*input.target.field);
        std::array<bool, Lanes::width> isOutside{};
        for (const Id id : input.target.ids) {
            const InputKey key{input.target.schema->entity, id, place};
            const auto earlier = std::find_if(varied.begin(), varied.end(), [&](const LaneInput& v) {
                return v.key.entity == key.entity && v.key.row == key.row && v.key.field == key.field;
            });
            const Lanes before = earlier != varied.end() ? earlier->values : Lanes::all(ownValue(m_model, input.target, id));
            const Lanes wanted = operated(input.uncertainty->operation, before, draws.values[i]);
            const Lanes after = within(*input.target.field, wanted);
            for (int lane = 0; lane < Lanes::width; ++lane)
                isOutside[static_cast<std::size_t>(lane)] |= after[lane] != wanted[lane];
            if (earlier != varied.end())
                earlier->values = after;
            else
                varied.push_back({key, after});
        }
        outside += std::count(isOutside.begin(), isOutside.begin() + draws.used, true);
    }
    return varied;
}

} // namespace headroom
