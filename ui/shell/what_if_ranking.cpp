// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs by what they do to the figure: each is moved a little in turn, and the calculation made, in the background.
#include "core/analysis/field_change.h"
#include "ui/shell/explained_value.h"
#include "ui/shell/what_if_panel.h"

#include <QComboBox>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr std::size_t mostRanked = 150; // the others stay behind them

/// What the figure is with a tenth more of the input, or a month later; none where it has no value then.
std::optional<double> movedFigure(
    Projector& projector, const Model& model, const InputPlace& input, const std::string& figure, const ProjectOptions& options)
{
    const FieldTarget target{&schemaOf(input.entity), input.field, {input.row}};
    const bool isMonth = input.field->type == FieldType::Month;
    const auto change = changeTargetWithinRange(
        model, target, isMonth ? ChangeOperation::Add : ChangeOperation::Multiply, isMonth ? Fraction(1) : Fraction::of(11, 10));
    Model tried = model;
    if (!change.ok() || !apply(tried, change->change).ok())
        return std::nullopt;
    const auto projection = projector.project(tried, options);
    const auto value = projection.ok() ? explainedValue(*projection, tried, figure) : std::nullopt;
    return value ? std::optional(value->reading.number) : std::nullopt;
}

/// By input; below zero where it isn't known.
std::vector<double> effectsOf(
    const Model& model, const std::vector<InputPlace>& inputs, const std::string& figure, const ProjectOptions& options)
{
    std::vector<double> effects(inputs.size(), -1);
    Projector projector;
    const auto now = projector.project(model, options);
    const auto asItIs = now.ok() ? explainedValue(*now, model, figure) : std::nullopt;
    for (std::size_t i = 0; asItIs && i < std::min(inputs.size(), mostRanked) && !*options.cancel; ++i)
        if (const auto value = movedFigure(projector, model, inputs[i], figure, options))
            effects[i] = std::abs(*value - asItIs->reading.number);
    return effects;
}

} // namespace

void WhatIfPanel::rankInputs()
{
    if (m_offered.size() < 2)
        return;
    std::vector<InputPlace> places;
    for (const Offered& offered : m_offered)
        places.push_back(offered.place);
    std::string figure = m_followed.empty() ? std::string(headlineId) : m_followed;
    m_ranking.start([this, model = m_document.model(), places, figure](const Watch& watch) -> BackgroundTask::Finish {
        ProjectOptions options;
        options.cancel = watch.cancel;
        const auto effects = std::make_shared<Result<std::vector<double>>>(
            computed([&]() -> Result<std::vector<double>> { return effectsOf(model, places, figure, options); }));
        return [this, effects] {
            if (!effects->ok() || (*effects)->size() != m_offered.size())
                return;
            for (std::size_t i = 0; i < m_offered.size(); ++i)
                m_offered[i].effect = (**effects)[i];
            std::stable_sort(
                m_offered.begin(), m_offered.end(), [](const Offered& a, const Offered& b) { return a.effect > b.effect; });
            fillInputs(m_isChosen ? m_inputs->currentText() : QString());
            emit ranked();
        };
    });
}

} // namespace headroom
