// SPDX-License-Identifier: GPL-3.0-or-later
// Which of a project's prices its workloads and platform are paid by. For this folder only.
#pragma once

#include "core/model/model.h"

#include <vector>

namespace headroom {

struct UsedPrice
{
    const Price* price = nullptr;
    std::int64_t uses = 0; // machines, disks or units on it
};

/// The prices, of every kind, of the sizes, disks and services that workloads get in their regions and that the platform names: most
/// uses first, then as the model has them.
std::vector<UsedPrice> usedPrices(const Model& model);

} // namespace headroom
