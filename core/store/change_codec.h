// SPDX-License-Identifier: GPL-3.0-or-later
// A Change as bytes, for the undo steps of a session.
#pragma once

#include "core/model/change.h"

#include <string>
#include <string_view>

namespace headroom {

std::string encode(const Change& change);
/// Errors: FileDamaged for bytes that encode() of this format's version does not make.
Result<Change> decode(std::string_view bytes);

} // namespace headroom
