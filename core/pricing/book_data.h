// SPDX-License-Identifier: GPL-3.0-or-later
// The files of data/prices as they stand, built into the program: it reads none when it runs.
#pragma once

#include <string_view>

namespace headroom {

std::string_view bookSkusFile();
std::string_view bookPricesFile();
std::string_view bookSourcesFile();

} // namespace headroom
