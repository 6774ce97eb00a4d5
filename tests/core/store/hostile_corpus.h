// SPDX-License-Identifier: GPL-3.0-or-later
// The files that no project may be opened from, each with the error that says why.
#pragma once

#include "tests/core/store/store_testing.h"

#include <functional>
#include <string>
#include <vector>

namespace testing_support {

struct HostileCase
{
    std::string name;
    headroom::ErrorCode code;
    std::function<bool(const std::string& path)> make;
    std::string place; // the error's path, when it is not the file's
};
const std::vector<HostileCase>& hostileCorpus();

/// fullModel() as a project file.
bool copyGood(const std::string& path);
/// The same with its journal, as a writer leaves them that died in the middle.
bool makeHalfWritten(const std::string& path);

} // namespace testing_support
