// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of the table that an import reads, for import_reading.cpp.
#pragma once

#include "ui/document/import_reading.h"

namespace headroom {

/// As far as the file can be opened as a table: nothing of one that can't.
ReadTable previewTable(const std::string& path, const ImportRequest& request, const SourceReading& reading);

} // namespace headroom
