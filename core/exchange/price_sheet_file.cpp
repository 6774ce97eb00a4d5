// SPDX-License-Identifier: GPL-3.0-or-later
// Price sheets in files and archives.
#include "core/exchange/csv.h"
#include "core/exchange/price_sheet.h"
#include "core/exchange/text_file.h"
#include "core/exchange/zip_archive.h"

namespace headroom {

namespace {

/// What the file manager of another system puts into its archives beside the files.
bool isOfMacOs(std::string_view name)
{
    return name.starts_with("__MACOSX/") || name.substr(name.rfind('/') + 1).starts_with('.');
}

} // namespace

Result<PriceSheetOutcome> readPriceSheetFile(const std::string& path, PriceSheetOptions options, const MeterPriceSink& sink)
{
    const auto start = startOfTextFile(path, 4);
    if (!start)
        return start.error();
    if (!ZipArchive::isZip(*start)) {
        const auto text = readTextFile(path, options.fileName, CsvLimits{}.fileBytes);
        return text ? readPriceSheet(*text, options, sink) : text.error();
    }
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    PriceSheetOutcome all;
    Findings others;
    const std::string archiveName = options.fileName;
    for (std::size_t i = 0; i < archive->entries().size(); ++i) {
        const std::string& name = archive->entries()[i].name;
        if ((!name.ends_with(".csv") && !name.ends_with(".CSV")) || isOfMacOs(name))
            continue;
        const auto unpacked = archive->read(i);
        if (!unpacked)
            return unpacked.error();
        options.fileName = archiveName + "/" + name;
        std::string text(unpacked->view());
        if (const Status decoded = toUtf8Text(text, options.fileName); !decoded)
            return decoded.error();
        if (!looksLikePriceSheet(text)) {
            others.push_back({Severity::Note, Error{ErrorCode::RowIgnored, options.fileName, {{"expected", "price sheet"}}}});
            continue;
        }
        auto one = readPriceSheet(text, options, sink);
        if (!one)
            return one.error();
        all.kind = one->kind;
        all.rowsRead += one->rowsRead;
        all.rowsAccepted += one->rowsAccepted;
        all.findings.insert(all.findings.end(), one->findings.begin(), one->findings.end());
    }
    if (all.kind.empty())
        return Error{ErrorCode::FormatUnknown, path, {{"expected", "price sheet"}}};
    all.findings.insert(all.findings.end(), others.begin(), others.end());
    return all;
}

} // namespace headroom
