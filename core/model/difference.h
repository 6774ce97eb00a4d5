// SPDX-License-Identifier: GPL-3.0-or-later
// What would have to be done to one model to make it the other.
#pragma once

#include "core/model/change.h"

namespace headroom {

/// The change that makes `to` of `from`, table by table in id order: fields of rows that both have, rows that only one has. Rows are the
/// same where their ids are. Tables and chunks that both share cost nothing.
Change changeTo(const Model& from, const Model& to);

} // namespace headroom
