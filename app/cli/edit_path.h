// SPDX-License-Identifier: GPL-3.0-or-later
// Paths as an argument of the command line.
#pragma once

#include "core/model/path.h"

#include <string>

namespace headroom::cli {

/// Why a path finds no row. A selector whose value is wrong, as a wave that is not there, matches nothing: PathNoMatch with what was
/// found and expected. Others stay as they are.
Error noSuchRow(Error error, const std::string& path);

} // namespace headroom::cli
