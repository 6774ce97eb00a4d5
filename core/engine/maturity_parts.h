// SPDX-License-Identifier: GPL-3.0-or-later
// What a maturity wall is made of, instrument by instrument.
#pragma once

#include "core/engine/projection.h"

#include <vector>

namespace headroom {

struct MaturityPart
{
    Id debt = noId;
    int year = 0;
    Money principal;
};

/// The parts of a year sum to the year of the wall; none is zero.
struct MaturityParts
{
    std::vector<MaturityPart> atOpening;   // of CaseProjection::maturityWall, by instrument, then year
    std::vector<MaturityPart> afterEvents; // of wallAfterEvents; empty where there is none
};

/// Projects the model. Errors: those of project().
Result<MaturityParts> maturityParts(const Model& model, Case which, const ProjectOptions& options = {});

} // namespace headroom
