// SPDX-License-Identifier: GPL-3.0-or-later
// Named versions made and read while someone watches: for the window, which sees the store through its document only.
#pragma once

#include "core/store/version_work.h"
