// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli prices import, prices refresh: price lists into the price-book database, and from there into a project.
#include "app/cli/prices.h"

#include "app/cli/choices.h"
#include "core/base/letters.h"
#include "core/exchange/price_sheet.h"
#include "core/exchange/text_file.h"
#include "core/exchange/zip_archive.h"
#include "core/pricing/price_book.h"
#include "core/remote/retail_download.h"
#include "core/remote/retail_page.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <map>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

namespace headroom::cli {

namespace {

std::atomic<bool> interrupted{false};

/// Ctrl+C ends the work where it can be taken up again.
void stopOnInterrupt()
{
    std::signal(SIGINT, [](int) { interrupted = true; });
}

/// One line on a terminal that is written over and over; nothing elsewhere.
void showProgress(const std::string& text)
{
    static const bool terminal = ::isatty(STDERR_FILENO) == 1;
    if (terminal)
        std::cerr << '\r' << text << "   " << std::flush;
}
void endProgress()
{
    if (::isatty(STDERR_FILENO) == 1)
        std::cerr << '\n';
}

struct ImportArguments
{
    std::vector<std::string> sources;
    std::string project;
    std::vector<std::string> regions;
    std::string database = PriceDatabase::defaultPath();
    std::string kind = "detect";
    SheetPrice sheetPrice = SheetPrice::Unit;
    std::optional<DecimalSign> decimal;
    bool partial = false;
    Format format = Format::Table;
};

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
    std::vector<std::string> files;
    for (const std::string& source : sources) {
        std::error_code failed;
        if (!fs::is_directory(source, failed)) {
            files.push_back(source);
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
        files.insert(files.end(), inside.begin(), inside.end());
    }
    return files;
}

/// What is wrong with a page, of a file and not of a server.
Error ofFile(Error error)
{
    if (error.code == ErrorCode::NetworkAnswerUnknown)
        error.code = error.detail("expected") == "JSON" ? ErrorCode::JsonMalformed : ErrorCode::FormatUnknown;
    return error;
}

struct PagesRead
{
    std::size_t lastPages = 0; // pages without a link to a next one
    std::size_t unknown = 0;
};

Result<PagesRead> readPages(const std::vector<std::string>& files, PriceBookWriter& writer)
{
    PagesRead read;
    RetailPageReader reader;
    std::size_t number = 0;
    for (const std::string& file : files) {
        if (interrupted)
            return Error{ErrorCode::Cancelled, {}, {}};
        auto text = readTextFile(file, file, RetailPageReader::maximumBytes);
        if (!text)
            return text.error();
        const auto page = reader.read(text.value(), file, [&](const MeterPrice& price) { return writer.add(price); });
        if (!page)
            return ofFile(page.error());
        read.lastPages += page->nextLink.empty();
        read.unknown += page->unknown;
        showProgress(std::to_string(++number) + " of " + std::to_string(files.size()) + " pages, "
            + std::to_string(writer.added()) + " prices");
    }
    endProgress();
    return read;
}

Result<StoredPriceBook> storePages(
    PriceDatabase& database, const std::vector<std::string>& files, StoredPriceBook about, std::optional<bool> complete)
{
    auto writer = PriceBookWriter::begin(database, std::move(about));
    if (!writer)
        return writer.error();
    const auto read = readPages(files, *writer);
    if (!read)
        return read.error();
    if (read->unknown > 0)
        printFindings({{Severity::Note, Error{ErrorCode::PricesNotTaken, {}, {{"count", std::to_string(read->unknown)}}}}});
    return writer->commit({complete.value_or(read->lastPages > 0), {}});
}

/// Takes the book over into the project, if one was named, and prints what came of it.
Exit finish(PriceDatabase& database, const StoredPriceBook& book, const std::string& project,
    const std::vector<std::string>& regions, Format format)
{
    if (!book.complete)
        printFindings({{Severity::Warning, Error{ErrorCode::PricesIncomplete, {}, {}}}});
    std::optional<PriceUpdate> update;
    if (!project.empty()) {
        auto updated = updateProject(database, book, project, regions);
        if (!updated)
            return fail(updated.error());
        update = *std::move(updated);
    }
    printOutcome(book, update, format);
    return Exit::Done;
}

/// "retail" or "sheet", by the file's first bytes. Errors: those of reading, FormatUnknown.
Result<std::string> detectedKind(const std::string& path)
{
    const auto start = startOfTextFile(path, 8192);
    if (!start)
        return start.error();
    if (start->empty())
        return Error{ErrorCode::FileEmpty, path, {}};
    const std::size_t first = start->find_first_not_of(" \t\r\n");
    if (first != std::string::npos && ((*start)[first] == '{' || (*start)[first] == '['))
        return std::string("retail");
    if (ZipArchive::isZip(*start) || looksLikePriceSheet(*start))
        return std::string("sheet");
    return Error{ErrorCode::FormatUnknown, path, {{"expected", "saved pages of the price API, price sheet"}}};
}

/// The sheets as one book; blank where rows have errors, unless `partial`.
Result<std::optional<StoredPriceBook>> storeSheets(
    PriceDatabase& database, const ImportArguments& arguments, StoredPriceBook about)
{
    auto writer = PriceBookWriter::begin(database, std::move(about));
    if (!writer)
        return writer.error();
    PriceBookEnd end;
    bool problems = false;
    for (const std::string& file : arguments.sources) {
        PriceSheetOptions options;
        options.fileName = file;
        options.price = arguments.sheetPrice;
        options.decimal = arguments.decimal;
        options.cancel = &interrupted;
        options.progress = [](std::size_t done, std::size_t total) {
            showProgress(std::to_string(total == 0 ? 100 : done * 100 / total) + " %");
        };
        const auto sheet = readPriceSheetFile(file, options, [&](const MeterPrice& price) { return writer->add(price); });
        endProgress();
        if (!sheet)
            return sheet.error();
        printFindings(sheet->findings);
        problems = problems || hasErrors(sheet->findings);
        end.kind = sheet->kind + (arguments.sheetPrice == SheetPrice::Market ? "-list" : "");
    }
    if (problems && !arguments.partial)
        return std::optional<StoredPriceBook>();
    auto book = writer->commit(end);
    if (!book)
        return book.error();
    return std::optional(*std::move(book));
}

Exit runPricesImport(ImportArguments arguments)
{
    stopOnInterrupt();
    const auto files = filesOf(arguments.sources);
    if (!files)
        return fail(files.error());
    StoredPriceBook about;
    const std::string& first = arguments.sources.front();
    about.label = files::nameOf(first.ends_with('/') ? first.substr(0, first.size() - 1) : first);
    arguments.sources = *files;
    const auto kind = arguments.kind == "detect" ? detectedKind(arguments.sources.front()) : Result<std::string>(arguments.kind);
    if (!kind)
        return fail(kind.error());
    auto database = PriceDatabase::open(arguments.database);
    if (!database)
        return fail(database.error());
    about.kind = *kind;
    about.retrieved = timeOfFiles(arguments.sources);
    std::optional<StoredPriceBook> book;
    if (*kind == "retail") {
        auto stored = storePages(*database, arguments.sources, std::move(about), std::nullopt);
        if (!stored)
            return fail(stored.error());
        book = *std::move(stored);
    } else {
        auto stored = storeSheets(*database, arguments, std::move(about));
        if (!stored)
            return fail(stored.error());
        book = *std::move(stored);
    }
    if (!book) {
        std::cerr << "headroom-cli: nothing was imported; with --partial the accepted rows would be\n";
        return Exit::Problems;
    }
    return finish(*database, *book, arguments.project, arguments.regions, arguments.format);
}

struct RefreshArguments
{
    std::vector<std::string> services{std::string(machineService), std::string(storageService)};
    std::vector<std::string> regions;
    std::string currency;
    std::string project;
    std::string address{retailPricesAddress};
    std::string database = PriceDatabase::defaultPath();
    Format format = Format::Table;
};

/// What the project says where an option doesn't: regions and currency.
Status fillFromProject(RefreshArguments& arguments)
{
    if (arguments.project.empty())
        return done();
    const auto opened = open(arguments.project);
    if (!opened)
        return opened.error();
    if (arguments.currency.empty())
        arguments.currency = opened->model.company().currency.str();
    if (arguments.regions.empty())
        for (const Text region : regionsInUse(opened->model))
            arguments.regions.push_back(region.str());
    return done();
}

RetailOptions retailOptions(const RefreshArguments& arguments)
{
    RetailOptions options;
    options.address = arguments.address;
    options.currency = arguments.currency.empty() ? "USD" : arguments.currency;
    options.folder = files::folderOf(arguments.database) + "/price-pages";
    options.cancel = &interrupted;
    options.progress = [](const RetailProgress& progress) {
        showProgress(std::to_string(progress.pages) + " pages, " + std::to_string(progress.prices) + " prices"
            + (progress.waiting.count() > 0 ? ", waiting " + std::to_string(progress.waiting.count() / 1000 + 1) + " s" : ""));
    };
    for (const std::string& service : arguments.services)
        for (const std::string& region : arguments.regions)
            options.queries.push_back({service == "all" ? "" : service, region == "all" ? "" : region});
    return options;
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

Exit runPricesRefresh(RefreshArguments arguments)
{
    stopOnInterrupt();
    if (const Status filled = fillFromProject(arguments); !filled)
        return fail(filled.error());
    if (arguments.regions.empty()) {
        std::cerr << "headroom-cli: prices refresh needs --region or --project\n";
        return Exit::WrongUse;
    }
    auto database = PriceDatabase::open(arguments.database);
    if (!database)
        return fail(database.error());
    const RetailOptions options = retailOptions(arguments);
    const auto download = downloadRetailPrices(options);
    endProgress();
    if (!download)
        return fail(download.error());
    for (const RetailQuery& query : download->emptyQueries)
        printFindings(
            {{Severity::Warning, Error{ErrorCode::PriceMissing, {}, {{"found", query.service + ", " + query.region}}}}});
    StoredPriceBook about;
    about.kind = "retail";
    about.label = originOf(options.address)->host;
    about.scope = joined(arguments.services) + " in " + joined(arguments.regions);
    about.retrieved = timeOfFiles(download->files);
    const auto book = storePages(*database, download->files, std::move(about), download->complete);
    if (!book)
        return fail(book.error());
    discardPages(options);
    return finish(*database, *book, arguments.project, arguments.regions, arguments.format);
}

} // namespace

void addPricesImport(CLI::App& prices, Action& action)
{
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App* command = prices.add_subcommand("import", "Read price lists from files into a new price book");
    command
        ->add_option("SOURCE", arguments->sources,
            "Saved pages of the Azure Retail Prices API (JSON), or price sheets (CSV or zip), or folders of them")
        ->required()
        ->type_name("");
    command->add_option("--kind", arguments->kind, "What they are: retail, sheet (EA or MCA), or detect (default)")
        ->check(CLI::IsMember({"detect", "retail", "sheet"}))
        ->type_name("KIND");
    static const std::map<std::string, SheetPrice> sheetPrices{{"unit", SheetPrice::Unit}, {"market", SheetPrice::Market}};
    command
        ->add_option("--price", arguments->sheetPrice,
            "Of a price sheet: unit, what the company pays (default), or market, the list price")
        ->transform(oneOf(sheetPrices))
        ->type_name("PRICE");
    addDecimal(*command, arguments->decimal);
    command->add_flag("--partial", arguments->partial, "Import the good rows although others have errors");
    command->add_option("--project", arguments->project, "Take the prices over into this project")->type_name("FILE");
    command->add_option("--region", arguments->regions, "Regions to take over (default: those that the project uses)")
        ->type_name("REGION");
    addDatabase(*command, arguments->database);
    addFormat(*command, arguments->format);
    command->callback([arguments, &action] { action = [arguments] { return runPricesImport(*arguments); }; });
}

void addPricesRefresh(CLI::App& prices, Action& action)
{
    auto arguments = std::make_shared<RefreshArguments>();
    CLI::App* command =
        prices.add_subcommand("refresh", "Fetch today's prices from the Azure Retail Prices API into a new price book");
    command->add_option("--project", arguments->project, "Take the prices over into this project")->type_name("FILE");
    command->add_option("--region", arguments->regions, "Regions, or all (default: those that the project uses)")
        ->type_name("REGION");
    command->add_option("--service", arguments->services, "Services, or all (default: Virtual Machines and Storage)")
        ->type_name("NAME");
    command->add_option("--currency", arguments->currency, "The currency (default: the project's, or USD)")->type_name("CODE");
    command->add_option("--address", arguments->address, "Where the API is: https only (default: prices.azure.com)")
        ->type_name("URL");
    addDatabase(*command, arguments->database);
    addFormat(*command, arguments->format);
    command->callback([arguments, &action] { action = [arguments] { return runPricesRefresh(*arguments); }; });
}

} // namespace headroom::cli
