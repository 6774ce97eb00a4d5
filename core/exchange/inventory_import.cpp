// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inventory_import.h"

#include "core/exchange/azure_migrate_csv.h"
#include "core/exchange/csv.h"
#include "core/exchange/input_file.h"

namespace headroom {

namespace {

// Files of other programs that end up here, by their first bytes.
bool isForeign(std::string_view bytes)
{
    for (const std::string_view magic : {std::string_view("PK\x03\x04"), std::string_view("SQLite format 3"),
             std::string_view("%PDF"), std::string_view("\xd0\xcf\x11\xe0"), std::string_view("{"), std::string_view("\x1f\x8b")})
        if (bytes.starts_with(magic))
            return true;
    return false;
}

} // namespace

Result<ImportOutcome> importInventory(
    const Model& model, const std::string& path, InventoryKind kind, const ImportOptions& options)
{
    const Result<FileBytes> file = readInputFile(path, CsvLimits().fileBytes);
    if (!file)
        return file.error();
    ImportOptions named = options;
    if (named.fileName.empty())
        named.fileName = path.substr(path.rfind('/') + 1);
    if (kind == InventoryKind::Detect && isForeign(file->view()))
        return Error{ErrorCode::FormatUnknown, named.fileName, {}}.with("expected", "CSV");
    return importAzureMigrateCsv(model, file->view(), named);
}

} // namespace headroom
