// SPDX-License-Identifier: GPL-3.0-or-later
// Where imported workloads go: a site and a wave, made when there is none.
#pragma once

#include "core/exchange/inventory_import.h"

namespace headroom {

struct ImportTarget
{
    Ref<Site> site;
    Ref<Wave> wave;
    Text citation; // the file, as the source of its rows; blank where its name is no clean text
    Change made;   // inserts those of them that are new
};

/// As ImportOptions says; new rows are called "Imported", or "Imported 2", ... where that is taken. Error: ReferenceUnknown.
Result<ImportTarget> importTarget(const Model& model, const ImportOptions& options);

} // namespace headroom
