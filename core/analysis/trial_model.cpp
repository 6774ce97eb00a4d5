// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trial_model.h"

#include "core/model/path.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double fractionScale = 1e9;

// A drawn number as the exact engine would be given it, to nine decimals.
Result<Fraction> toFraction(double value, const Uncertainty& u)
{
    if (!(std::abs(value) < 9e9)) { // beyond it only whole numbers
        if (!(std::abs(value) < 9e18))
            return Error{ErrorCode::NotFinite, u.path.str(), {{"found", u.name.str()}}};
        return Fraction(static_cast<std::int64_t>(std::llround(value)));
    }
    return Fraction::of(std::llround(value * fractionScale), static_cast<std::int64_t>(fractionScale));
}

bool isDated(const FieldTarget& target)
{
    return target.field->type == FieldType::Month || target.field->type == FieldType::Date;
}

Result<Model> changed(const Model& model, const TrialInput& input, double value)
{
    Result<Fraction> number = toFraction(value, *input.uncertainty);
    if (!number)
        return number.error();
    if (isDated(input.target))
        number = Fraction(number->rounded(0, Rounding::HalfAway));
    const Result<Change> change = changeTarget(model, input.target, input.uncertainty->operation, *number);
    if (!change)
        return change.error();
    Model copy = model;
    if (const Status applied = apply(copy, *change); !applied)
        return applied.error();
    return copy;
}

// EBITDA and cash of both cases, month by month.
std::vector<double> seriesOf(const Projection& p)
{
    std::vector<double> series;
    for (const Case which : {Case::Stay, Case::Move})
        for (const Line line : {Line::Ebitda, Line::NetCashFlow})
            for (int t = 1; t <= p.months; ++t)
                series.push_back(p.value(which, line, t).toDoubleLossy(p.moneyDigits));
    return series;
}
std::vector<double> seriesOf(const LanesRun& run, int months)
{
    std::vector<double> series;
    for (const Case which : {Case::Stay, Case::Move})
        for (const Line line : {Line::Ebitda, Line::NetCashFlow})
            for (int t = 1; t <= months; ++t)
                series.push_back(run.at(which, line, t)[0]);
    return series;
}
double distance(const std::vector<double>& a, const std::vector<double>& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        sum += std::abs(a[i] - b[i]);
    return sum;
}

Lanes operated(ChangeOperation operation, const Lanes& before, const Lanes& drawn)
{
    switch (operation) {
    case ChangeOperation::Set: return drawn;
    case ChangeOperation::Multiply: return before * drawn;
    case ChangeOperation::Add: break;
    }
    return before + drawn;
}

// The range of the field, and how many of the eight lay outside.
Lanes within(const Field& field, Lanes value, std::int64_t& outside)
{
    for (int i = 0; i < Lanes::width; ++i) {
        const double found = value[i];
        if (field.minimum)
            value.values[i] = std::max(value[i], field.minimum->toDoubleLossy());
        if (field.maximum)
            value.values[i] = std::min(value[i], field.maximum->toDoubleLossy());
        outside += value[i] != found ? 1 : 0;
    }
    return value;
}

} // namespace

std::size_t TrialInput::placeOf(double uniform) const
{
    const auto found = std::find_if(upTo.begin(), upTo.end(), [&](double p) { return uniform <= p; });
    return found == upTo.end() ? upTo.size() - 1 : static_cast<std::size_t>(found - upTo.begin());
}

Result<TrialModel> TrialModel::of(const Model& model, const Sampler& sampler)
{
    TrialModel trials;
    for (const Uncertainty& u : model.table<Uncertainty>()) {
        Result<FieldTarget> target = targetOf(model, u.path.view(), u.all ? Matching::All : Matching::One);
        if (!target)
            return target.error();
        trials.m_inputs.push_back({&u, std::move(target).value(), false, {}, {}, 1});
    }
    if (const Status classified = trials.classify(model, sampler); !classified)
        return classified.error();
    if (const Status ranges = trials.makeRanges(sampler); !ranges)
        return ranges.error();
    if (const Status combined = trials.makeCombinations(model); !combined)
        return combined.error();
    return trials;
}

// A money field varies in lanes where the eight trials follow it as the exact engine does; others are chosen or counted by rules
// before the months are computed, and would be followed in part only.
Status TrialModel::classify(const Model& model, const Sampler& sampler)
{
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        TrialInput& input = m_inputs[i];
        const FieldType type = input.target.field->type;
        const bool mayVary =
            input.target.field->fieldClass == FieldClass::Money && type != FieldType::Integer && !isDated(input.target);
        if (!mayVary)
            continue;
        const Result<bool> follows = variesInLanes(model, input, sampler.law(i).at(0.6));
        if (!follows)
            return follows.error();
        input.inLanes = *follows;
    }
    return done();
}

Result<bool> TrialModel::variesInLanes(const Model& model, const TrialInput& input, double value) const
{
    const Result<Model> with = changed(model, input, value);
    if (!with)
        return with.error();
    const Result<Projection> before = headroom::project(model);
    if (!before)
        return before.error();
    const Result<Projection> after = headroom::project(*with);
    if (!after)
        return after.error();
    const Result<LanesProjector> lanes = LanesProjector::of(model);
    if (!lanes)
        return lanes.error();
    TrialInput varied = input;
    varied.inLanes = true;
    LaneDraws draws{{Lanes::all(value)}, 0};
    const std::vector<double> exact = seriesOf(*after);
    const double moved = distance(exact, seriesOf(*before));
    const double unrounded = distance(seriesOf(lanes->run({}), before->months), seriesOf(*before));
    const double missed = distance(seriesOf(lanes->run(laneInputs(model, {&varied, 1}, draws)), before->months), exact);
    return missed <= 2 * unrounded + 1e-3 * moved + 0.01 * before->months;
}

Status TrialModel::makeRanges(const Sampler& sampler)
{
    std::size_t discrete = 1;
    std::size_t continuous = 0;
    for (std::size_t i = 0; i < m_inputs.size(); ++i)
        if (!m_inputs[i].inLanes && sampler.law(i).points().empty())
            ++continuous;
        else if (!m_inputs[i].inLanes)
            discrete *= sampler.law(i).points().size();
    std::size_t ranges = 1;
    const auto fits = [&](std::size_t each) {
        return static_cast<double>(discrete) * std::pow(static_cast<double>(each), static_cast<double>(continuous))
            <= static_cast<double>(mostCombinations);
    };
    while (continuous != 0 && ranges < 16 && fits(ranges + 1))
        ++ranges;
    if (!fits(ranges))
        return Error{ErrorCode::NumberOutOfRange, "uncertainty",
            {{"found", std::to_string(discrete)}, {"expected", "1.." + std::to_string(mostCombinations)}}};
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        TrialInput& input = m_inputs[i];
        if (input.inLanes)
            continue;
        for (const auto& [value, upTo] : sampler.law(i).points()) {
            input.values.push_back(value);
            input.upTo.push_back(upTo);
        }
        if (!input.values.empty())
            continue;
        for (std::size_t k = 0; k < ranges; ++k) {
            input.values.push_back(sampler.law(i).at((static_cast<double>(k) + 0.5) / static_cast<double>(ranges)));
            input.upTo.push_back(static_cast<double>(k + 1) / static_cast<double>(ranges));
        }
    }
    return done();
}

Status TrialModel::makeCombinations(const Model& model)
{
    std::size_t count = 1;
    for (TrialInput& input : m_inputs)
        if (!input.inLanes) {
            input.stride = count;
            count *= input.values.size();
        }
    for (std::size_t c = 0; c < count; ++c) {
        Model with = model;
        for (const TrialInput& input : m_inputs) {
            if (input.inLanes)
                continue;
            Result<Model> next = changed(with, input, input.values[c / input.stride % input.values.size()]);
            if (!next)
                return next.error();
            with = std::move(next).value();
        }
        Result<LanesProjector> projector = LanesProjector::of(with);
        if (!projector)
            return projector.error();
        m_combinations.push_back({with, std::move(projector).value(), laneFrameOf(with)});
    }
    return done();
}

std::vector<LaneInput> TrialModel::laneInputs(const Model& model, std::span<const TrialInput> inputs, LaneDraws& draws) const
{
    std::vector<LaneInput> varied;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const TrialInput& input = inputs[i];
        if (!input.inLanes)
            continue;
        const std::size_t place = input.target.schema->indexOf(*input.target.field);
        for (const Id id : input.target.ids) {
            const InputKey key{input.target.schema->entity, id, place};
            const auto earlier = std::find_if(varied.begin(), varied.end(), [&](const LaneInput& v) {
                return v.key.entity == key.entity && v.key.row == key.row && v.key.field == key.field;
            });
            const std::optional<Fraction> own =
                numberOf(model, *input.target.field, *model.findRow(input.target.schema->entity, id));
            const Lanes before = earlier != varied.end() ? earlier->values : Lanes::all(own ? own->toDoubleLossy() : 0);
            const Lanes after =
                within(*input.target.field, operated(input.uncertainty->operation, before, draws.values[i]), draws.outside);
            if (earlier != varied.end())
                earlier->values = after;
            else
                varied.push_back({key, after});
        }
    }
    return varied;
}

TrialModel::Trials TrialModel::run(std::size_t combination, LaneDraws& draws) const
{
    const Combination& c = m_combinations[combination];
    std::vector<LaneInput> varied = laneInputs(c.model, m_inputs, draws);
    LaneFrame frame = c.frame;
    for (const LaneInput& v : varied)
        if (v.key.entity == Entity::Company && v.key.field == memberField<&Company::discountRate>)
            frame.discountRate = v.values;
    return {c.projector.run(std::move(varied)), frame};
}

} // namespace headroom
