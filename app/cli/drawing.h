// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands that draw share: an application without a screen.
#pragma once

#include <QString>

#include <string>

namespace headroom::cli {

/// Makes the application where there is none yet; before anything is drawn.
void startDrawing();
QString pathOf(const std::string& file);

} // namespace headroom::cli
