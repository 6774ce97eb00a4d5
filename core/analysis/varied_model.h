// SPDX-License-Identifier: GPL-3.0-or-later
// One model computed many times with one or two of its fields varied: what sensitivities and goal seek share.
#pragma once

#include "core/analysis/field_change.h"
#include "core/analysis/measure.h"

#include <memory>
#include <string>

namespace headroom {

/// What is varied: a field's own values are set, or multiplied, or added to.
struct Variation
{
    std::string path;
    Matching matching = Matching::One;
    ChangeOperation operation = ChangeOperation::Set;
};

/// Keeps what does not change between computations. Not for several threads at once.
class VariedModel
{
public:
    explicit VariedModel(Model model) : m_model(std::move(model)) {}

    const Model& model() const { return m_model; }
    /// The projection with the fields at these numbers, in the order given. Errors: as targetOf() and changeTarget(); those of the
    /// projection.
    struct At
    {
        const Variation* variation = nullptr;
        Fraction number;
    };
    Result<Projection> project(std::initializer_list<At> at);
    /// The field's number as the model has it, of the first row that matches. Errors: as targetOf(); ValueRequired for a blank.
    Result<Fraction> current(const Variation& variation) const;

private:
    Model m_model;
    Projector m_projector;
};

} // namespace headroom
