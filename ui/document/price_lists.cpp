// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/price_lists.h"

#include "core/base/letters.h"
#include "core/exchange/text_file.h"
#include "core/exchange/zip_archive.h"
#include "core/pricing/price_book.h"
#include "core/remote/retail_link.h"
#include "core/store/files.h"
#include "ui/document/saved_pages.h"

#include <algorithm>
#include <ctime>
#include <filesystem>

#include <sys/stat.h>

namespace headroom {

namespace {

/// A time as books have it: "2026-11-22T20:45:00Z".
std::string timeText(std::time_t time)
{
    std::tm parts{};
    char text[32];
    ::gmtime_r(&time, &parts);
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

/// When the oldest of the files was written: prices of a saved page are as old as that.
std::string timeOfFiles(const std::vector<std::string>& paths)
{
    std::time_t oldest = std::time(nullptr);
    for (const std::string& path : paths) {
        struct stat status = {};
        if (::stat(path.c_str(), &status) == 0)
            oldest = std::min(oldest, status.st_mtime);
    }
    return timeText(oldest);
}

/// Folders replaced by the files in them that may be price lists, by name.
Result<std::vector<std::string>> filesOf(const std::vector<std::string>& sources)
{
    namespace fs = std::filesystem;
    std::vector<std::string> found;
    for (const std::string& source : sources) {
        std::error_code failed;
        if (!fs::is_directory(source, failed)) {
            found.push_back(source);
            continue;
        }
        std::vector<std::string> inside;
        for (fs::directory_iterator at(source, failed), end; !failed && at != end; at.increment(failed)) {
            const std::string name = lowerCase(at->path().filename().string());
            for (const char* ending : {".json", ".json.gz", ".csv", ".csv.gz", ".zip"})
                if (name.ends_with(ending))
                    inside.push_back(at->path().string());
        }
        if (failed)
            return Error{ErrorCode::FileUnreadable, source, {}};
        if (inside.empty())
            return Error{ErrorCode::FileMissing, source, {{"expected", "*.json, *.csv, *.zip"}}};
        std::sort(inside.begin(), inside.end());
        found.insert(found.end(), inside.begin(), inside.end());
    }
    return found;
}

Result<PriceListOutcome> storePages(
    PriceDatabase& database, const SavedPages& pages, StoredPriceBook about, std::optional<bool> complete)
{
    auto writer = PriceBookWriter::begin(database, std::move(about));
    if (!writer)
        return writer.error();
    auto read = readSavedPages(pages, *writer);
    if (!read)
        return read.error();
    PriceListOutcome outcome;
    outcome.findings = std::move(read->findings);
    auto book = writer->commit({complete.value_or(read->complete), {}});
    if (!book)
        return book.error();
    if (!book->complete)
        outcome.findings.push_back({Severity::Warning, Error{ErrorCode::PricesIncomplete, {}, {}}});
    outcome.book = *std::move(book);
    return outcome;
}

/// By the file's first bytes. Errors: those of reading, FileEmpty, FormatUnknown.
Result<PriceListKind> detectedKind(const std::string& path)
{
    const auto start = startOfTextFile(path, 8192);
    if (!start)
        return start.error();
    if (start->empty())
        return Error{ErrorCode::FileEmpty, path, {}};
    const std::size_t first = start->find_first_not_of(" \t\r\n");
    if (first != std::string::npos && ((*start)[first] == '{' || (*start)[first] == '['))
        return PriceListKind::Retail;
    if (ZipArchive::isZip(*start) || looksLikePriceSheet(*start))
        return PriceListKind::Sheet;
    return Error{ErrorCode::FormatUnknown, path, {{"expected", "saved pages of the price API, price sheet"}}};
}

/// Prices of sheets on their way into a book.
class SheetSink
{
public:
    SheetSink(PriceBookWriter& writer, Date day) : m_writer(writer), m_day(day) {}

    Status take(const MeterPrice& price)
    {
        if (!m_writer.currency().empty() && price.currency != m_writer.currency())
            return Error{
                ErrorCode::CurrencyDiffers, {}, {{"found", std::string(price.currency)}, {"expected", m_writer.currency()}}};
        if (const Status added = m_writer.add(price); !added)
            return added;
        if (const auto stored = m_writer.conflict()) {
            ++m_conflicts;
            const Decimal kept = std::max(*stored, price.price); // a plan is reckoned with care
            if (kept != *stored)
                if (const Status replaced = m_writer.replace(price); !replaced)
                    return replaced;
            return Error{ErrorCode::RowDuplicate, {},
                {{"found",
                     std::string(price.meter) + ' ' + std::string(price.region) + ", " + stored->toText() + ", "
                         + price.price.toText()},
                    {"expected", "one price; the highest counts: " + kept.toText()}}};
        }
        const bool over = price.until && *price.until <= m_day;
        m_valid = m_valid || !over;
        if (over)
            m_lastDay = std::max(m_lastDay.valueOr(*price.until), *price.until);
        return done();
    }
    void report(const std::string& label, Findings& findings) const
    {
        const std::int64_t repeated = m_writer.duplicates() - m_conflicts;
        if (repeated > 0)
            findings.push_back({Severity::Note, Error{ErrorCode::RowDuplicate, label, {{"count", std::to_string(repeated)}}}});
        if (!m_valid && m_lastDay)
            findings.push_back({Severity::Warning,
                Error{ErrorCode::PricesNotTaken, label,
                    {{"found", "valid to " + (*m_lastDay - 1).toText()}, {"expected", "valid on " + m_day.toText()}}}});
    }

private:
    PriceBookWriter& m_writer;
    Date m_day;
    Opt<Date> m_lastDay; // of prices that are over, the day excluded
    bool m_valid = false;
    std::int64_t m_conflicts = 0;
};

Result<PriceListOutcome> storeSheets(
    PriceDatabase& database, const PriceListImport& import, const std::vector<std::string>& files, StoredPriceBook about)
{
    const auto day = Date::parse(about.retrieved.substr(0, 10));
    if (!day)
        return day.error();
    const std::string label = about.label;
    auto writer = PriceBookWriter::begin(database, std::move(about));
    if (!writer)
        return writer.error();
    PriceBookEnd end;
    PriceListOutcome outcome;
    SheetSink sink(*writer, *day);
    for (const std::string& file : files) {
        PriceSheetOptions options;
        options.fileName = file;
        options.price = import.sheetPrice;
        options.decimal = import.decimal;
        options.days = import.days;
        options.cancel = import.cancel;
        options.progress = import.progress;
        auto sheet = readPriceSheetFile(file, options, [&](const MeterPrice& price) { return sink.take(price); });
        if (!sheet)
            return sheet.error();
        outcome.findings.insert(outcome.findings.end(), sheet->findings.begin(), sheet->findings.end());
        end.kind = sheet->kind + (import.sheetPrice == SheetPrice::Market ? "-list" : "");
    }
    sink.report(label, outcome.findings);
    const bool refused = hasErrors(outcome.findings) && import.faultyRows == FaultyRows::Refuse;
    if (refused || (hasErrors(outcome.findings) && writer->added() == 0))
        return outcome;
    auto book = writer->commit(end);
    if (!book)
        return book.error();
    outcome.book = *std::move(book);
    return outcome;
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

} // namespace

Result<PriceListOutcome> importPriceLists(PriceDatabase& database, const PriceListImport& import)
{
    const auto found = filesOf(import.sources);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::FileMissing, {}, {{"expected", "*.json, *.csv, *.zip"}}};
    const auto kind = import.kind == PriceListKind::Detect ? detectedKind(found->front()) : Result<PriceListKind>(import.kind);
    if (!kind)
        return kind.error();
    StoredPriceBook about;
    const std::string& first = import.sources.front();
    about.label = files::nameOf(first.ends_with('/') ? first.substr(0, first.size() - 1) : first);
    about.kind = *kind == PriceListKind::Retail ? "retail" : "sheet";
    about.retrieved = import.asOf ? import.asOf->toText() + "T00:00:00Z" : timeOfFiles(*found);
    if (*kind == PriceListKind::Retail)
        return storePages(database, {*found, import.cancel, import.progress}, std::move(about), std::nullopt);
    return storeSheets(database, import, *found, std::move(about));
}

std::string pagesFolder(const std::string& databasePath) { return files::folderOf(databasePath) + "/price-pages"; }

Result<PriceListOutcome> refreshPrices(PriceDatabase& database, const PriceRefresh& refresh)
{
    RetailOptions options;
    options.address = refresh.address;
    options.currency = refresh.currency;
    options.folder = refresh.folder;
    options.cancel = refresh.cancel;
    options.progress = refresh.progress;
    for (const std::string& service : refresh.services)
        for (const std::string& region : refresh.regions)
            options.queries.push_back({service == "all" ? "" : service, region == "all" ? "" : region});
    const auto download = downloadRetailPrices(options);
    if (!download)
        return download.error();
    const auto origin = originOf(options.address);
    if (!origin)
        return origin.error();
    StoredPriceBook about;
    about.kind = "retail";
    about.label = origin->host;
    about.scope = joined(refresh.services) + " in " + joined(refresh.regions);
    about.retrieved = timeOfFiles(download->files);
    auto outcome = storePages(database, {download->files, refresh.cancel, {}}, std::move(about), download->complete);
    if (!outcome)
        return outcome;
    Findings missing;
    for (const RetailQuery& query : download->emptyQueries)
        missing.push_back(
            {Severity::Warning, Error{ErrorCode::PriceMissing, {}, {{"found", query.service + ", " + query.region}}}});
    outcome->findings.insert(outcome->findings.begin(), missing.begin(), missing.end());
    discardPages(options);
    return outcome;
}

Result<StoredPriceBook> priceBookOf(PriceDatabase& database, std::int64_t number)
{
    if (number != 0)
        return database.book(number);
    const auto books = database.books();
    if (!books)
        return books.error();
    if (books->empty())
        return Error{ErrorCode::PriceBookMissing, {}, {}};
    return books->front();
}

std::optional<std::int64_t> hoursOld(const StoredPriceBook& book, std::int64_t now)
{
    std::tm parts{};
    if (!::strptime(book.retrieved.c_str(), "%Y-%m-%dT%H:%M:%SZ", &parts))
        return std::nullopt;
    return std::max<std::int64_t>(0, (now - static_cast<std::int64_t>(::timegm(&parts))) / 3600);
}

Result<PriceUpdate> priceUpdate(const StoredPriceBook& book, const Model& model, const std::vector<std::string>& regions,
    const std::function<Status(const MeterPriceSink&)>& rows)
{
    const auto day = Date::parse(book.retrieved.substr(0, 10));
    if (!day)
        return day.error();
    const std::vector<Text> wanted(regions.begin(), regions.end());
    const bool retail = book.kind == "retail";
    const PriceListOrigin origin{Text(retail ? "Azure Retail Prices API" : "Price sheet " + book.label),
        retail ? SourceKind::Fact : SourceKind::Quote, *day, !retail && !book.kind.ends_with("-list")};
    ProjectPrices prices(model, wanted, origin);
    const Status read = rows([&](const MeterPrice& price) {
        prices.add(price);
        return done();
    });
    if (!read)
        return read.error();
    return prices.finish();
}

Result<PriceUpdate> priceUpdate(
    PriceDatabase& database, const StoredPriceBook& book, const Model& model, const std::vector<std::string>& regions)
{
    PriceQuery query;
    query.book = book.number;
    query.services = {std::string(machineService), std::string(storageService)};
    query.regions = regions;
    if (regions.empty())
        for (const Text region : regionsInUse(model))
            query.regions.push_back(region.str());
    return priceUpdate(book, model, query.regions, [&](const MeterPriceSink& sink) { return database.find(query, sink); });
}

Result<Model> pricedWith(PriceDatabase& database, const StoredPriceBook& book, const Model& model, Findings& findings)
{
    const auto update = priceUpdate(database, book, model, {});
    if (!update)
        return update.error();
    findings.insert(findings.end(), update->findings.begin(), update->findings.end());
    for (const Finding& finding : update->findings)
        if (finding.severity == Severity::Error)
            return finding.what;
    Model priced = model;
    if (const Status applied = apply(priced, update->change); !applied)
        return applied.error();
    return priced;
}

} // namespace headroom
