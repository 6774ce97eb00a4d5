// SPDX-License-Identifier: GPL-3.0-or-later
// One model computed many times with one or two of its fields varied: what sensitivities and goal seek share.
#pragma once

#include "core/analysis/field_change.h"
#include "core/analysis/measure.h"

#include <atomic>
#include <functional>
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

/// How a computation of many projections is watched from another thread: it ends with Cancelled once `cancel` is true.
struct Watch
{
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(std::int64_t done, std::int64_t total)> progress; // from the calculating thread

    bool isCancelled() const { return cancel && *cancel; }
    void tell(std::int64_t done, std::int64_t total) const
    {
        if (progress)
            progress(done, total);
    }
};

/// Keeps what does not change between computations. Not for several threads at once.
class VariedModel
{
public:
    explicit VariedModel(Model model, const std::atomic<bool>* cancel = nullptr) : m_model(std::move(model)), m_cancel(cancel) {}

    const Model& model() const { return m_model; }
    /// The projection with the fields at these numbers, in the order given. Errors: as targetOf() and changeTarget(); those of the
    /// projection, Cancelled among them.
    struct At
    {
        const Variation* variation = nullptr;
        Fraction number;
        const std::string* text = nullptr; // what the field is set to in place of a number
    };
    Result<Projection> project(std::initializer_list<At> at);
    /// The field's number as the model has it, of the first row that matches. Errors: as targetOf(); ValueRequired for a blank.
    Result<Fraction> current(const Variation& variation) const;

private:
    Model m_model;
    const std::atomic<bool>* m_cancel;
    Projector m_projector;
};

} // namespace headroom
