// SPDX-License-Identifier: GPL-3.0-or-later
// What every reader of an inventory takes and gives.
#pragma once

#include "core/base/finding.h"
#include "core/model/change.h"

#include <atomic>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace headroom {

enum class NewSite { WhenNone, Always };

struct ImportOptions
{
    Ref<Site> site; // blank: the model's first, or a new site "Imported"
    NewSite newSite = NewSite::WhenNone;
    Ref<Wave> wave;       // blank: a new wave "Imported" that starts in the model's first month
    std::string fileName; // for the paths of findings
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(std::size_t done, std::size_t total)> progress; // bytes; called from the reading thread
};

/// `change` holds the rows without errors, and the site and wave made for them; it is empty when there is none. Whether to apply
/// it while `findings` has errors is the caller's decision.
struct ImportOutcome
{
    Change change;
    Findings findings;        // in the order of the file, at most 10,000 and a last one (FindingsCut) that counts the others
    std::size_t rowsRead = 0; // without the header and empty rows
    std::size_t rowsAccepted = 0;
    std::size_t rowsRejected = 0;
    std::size_t disksAccepted = 0;
};

enum class InventoryKind { Detect, AzureMigrateCsv };

/// Reads the file and what is in it. Errors: FileMissing, FileUnreadable, FileNotRegular, FileTooLarge (above 1 GiB), FileEmpty,
/// FormatUnknown, and those of the format's reader.
Result<ImportOutcome> importInventory(
    const Model& model, const std::string& path, InventoryKind kind, const ImportOptions& options);

} // namespace headroom
