// SPDX-License-Identifier: GPL-3.0-or-later
// The rollback journal that another program may have left beside a project file: ours never have one.
#pragma once

#include "core/base/result.h"

#include <string>

namespace headroom {

/// Refuses a journal that names a further file: SQLite would read that file, wherever it is, and delete it.
/// Errors: FileHostile; FileUnreadable and others when it can't be read.
Status checkJournal(const std::string& journalPath);

/// Before a new file takes the target's place: a journal beside it belongs to the old file, and the next reader would take it for
/// the new one's. What it takes back is taken back; one without its file is removed. Errors: FileLocked when its writer is at it;
/// as checkJournal(); FileDamaged and others when it can't be taken back.
Status settleJournal(const std::string& target);

} // namespace headroom
