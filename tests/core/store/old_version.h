// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up format before the first, with the migration that leads from it to ours.
#pragma once

#include "tests/core/store/store_models.h"
#include "tests/core/store/store_testing.h"

namespace testing_support {

/// Version 0: covenants without their warning.
std::vector<headroom::TableText> tablesOfVersionZero();
const std::vector<headroom::Migration>& fakeMigrations();
/// fullModel() as a file of version 0, sealed by its own digest.
bool makeVersionZero(const std::string& path);
/// What comes of it.
headroom::Model withDefaultWarnings();
/// Runs SQL on a file, as another program does.
bool runSql(const std::string& path, const std::string& sql);

} // namespace testing_support
