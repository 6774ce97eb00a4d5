// SPDX-License-Identifier: GPL-3.0-or-later
// Which files a bill consists of: files, folders of them, and exports of Microsoft Cost Management with their manifests.
#pragma once

#include "core/base/finding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

struct BillFile
{
    std::string path;
    std::string name;                // for findings: below the folder that was named, else of the file
    std::optional<std::size_t> rows; // without the header, as a manifest says
};

struct BillFiles
{
    std::vector<BillFile> files;
    Findings findings;
};

/// An export lies in a folder of its own for each run: manifest.json and the parts that it lists (learn.microsoft.com/azure/
/// cost-management-billing/costs/tutorial-improved-exports, read 2026-11). A source may be
/// - a file,
/// - a manifest.json: its parts,
/// - a folder: of all manifests in it and below (eight levels) the parts of each export's latest run for each period, since each run
///   holds its whole period again; without any, the files in it that end in .csv or .csv.gz, by name.
/// A part may have been unpacked: "part_0.csv" for "part_0.csv.gz"; where both lie in a folder without a manifest the unpacked one
/// counts (RowIgnored, Warning).
///
/// Findings: RowIgnored for each run of an export that a later one replaces (Note), for bills that lie beside a run and that its manifest
/// does not list, and in folders below one without exports (Warning); FileMissing (Error) for a bill in a folder of its own without a
/// manifest: a run that was not copied to its end.
///
/// Errors: FileMissing (a folder without such files, a part that is not there), FileUnreadable, FileDamaged (a part of another size
/// than the manifest says), FormatUnknown (an export that is not FOCUS as CSV, or a manifest that lists nothing), RowDuplicate (a file
/// named twice, or two of the same content, packed or not), those of parseJson().
Result<BillFiles> billFilesOf(const std::vector<std::string>& sources);

} // namespace headroom
