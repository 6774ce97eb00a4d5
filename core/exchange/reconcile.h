// SPDX-License-Identifier: GPL-3.0-or-later
// A second import of an inventory: rows that are there already are updated, not doubled.
#pragma once

#include "core/exchange/inventory_import.h"

namespace headroom {

/// Turns a change that inserts all rows of an inventory into one that updates those of the model that are the same machine: by
/// Workload::externalId, else by name (machine_finder.h). Told with their number (warnings) are machines that are known by name and have
/// another UUID, taken as the same or as another vCenter's (NameNotUnique), and identities of machines of other names (RowIgnored), and
/// machines at other sites than the options' (NameNotUnique). Only
/// fields that the inventory gives and that are not blank there are written, so what people decided (wave, strategy, target, ...)
/// stays; disks are compared one by one by their number. A changed row takes the file as its source.
///
/// Gone are rows that an earlier import
/// gave (facts whose source a matched row has too, at a site of a matched row) and this one doesn't, not even in a row that is
/// not taken: listed, and removed with what hangs on them where the options say so; none is removed where a row has neither name
/// nor identity that can be read (RowIgnored, a warning). Sites and waves made for the import that no row needs are left out. New
/// rows whose name is taken get a number, with a warning (NameNotUnique).
void reconcile(const Model& model, const ImportOptions& options, ImportOutcome& outcome);

} // namespace headroom
