// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bill_files.h"

#include "core/base/letters.h"
#include "core/exchange/byte_source.h"
#include "core/exchange/focus_columns.h"
#include "core/exchange/json_tree.h"
#include "core/exchange/text_file.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>
#include <set>
#include <tuple>

namespace headroom {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longestManifest = std::size_t{16} << 20;
constexpr int deepestFolder = 8;
constexpr std::size_t mostManifests = 10'000;
constexpr std::size_t mostBills = 100'000;
constexpr std::size_t comparedStart = std::size_t{64} << 10;
constexpr std::size_t comparedPiece = std::size_t{1} << 20;
constexpr std::size_t longestHeader = 16384;

bool endsAsBill(const fs::path& path)
{
    const std::string name = lowerCase(path.filename().string());
    return name.ends_with(".csv") || name.ends_with(".csv.gz");
}
bool isManifest(const fs::path& path)
{
    const std::string name = lowerCase(path.filename().string());
    return name == "manifest.json" || name == "_manifest.json";
}

/// The same part, packed or not: "part_0.csv" for both.
fs::path unpackedName(const fs::path& path)
{
    fs::path plain = path;
    return lowerCase(path.extension().string()) == ".gz" ? plain.replace_extension() : plain;
}

bool beginsAsFocus(const fs::path& path)
{
    const auto start = startOfTextFile(path.string(), longestHeader);
    return start && looksLikeFocus(start->substr(0, start->find_first_of("\r\n")));
}

/// Whether both hold the same bytes once unpacked; false for what can't be read, which its reader will say.
bool haveSameContent(const std::string& a, const std::string& b)
{
    auto first = ByteSource::open(a);
    auto second = ByteSource::open(b);
    std::string left(comparedPiece, '\0');
    std::string right(comparedPiece, '\0');
    while (first && second) {
        const auto got = first->read(left.data(), left.size());
        const auto other = second->read(right.data(), right.size());
        if (!got || !other || *got != *other || left.compare(0, *got, right, 0, *got) != 0)
            return false;
        if (*got < left.size())
            return true;
    }
    return false;
}

/// The text at keys[0].keys[1]...; blank where there is none.
std::string textAt(const JsonValue& root, std::initializer_list<std::string_view> keys)
{
    const JsonValue* at = &root;
    for (const std::string_view key : keys)
        at = at ? at->member(key) : nullptr;
    return at ? at->text : std::string();
}
std::optional<std::size_t> countAt(const JsonValue& root, std::string_view key)
{
    const std::string text = textAt(root, {key});
    std::size_t count = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), count);
    return failed == std::errc() && end == text.data() + text.size() ? std::optional(count) : std::nullopt;
}

struct Manifest
{
    fs::path path;
    std::string name;      // for findings
    std::string source;    // which export it is of
    std::string period;    // the day on which it begins
    std::string submitted; // ISO 8601
    JsonValue blobs;
};

/// Blank for a JSON file that lists no parts.
Result<std::optional<Manifest>> readManifest(const fs::path& path, const std::string& name)
{
    const auto text = readTextFile(path.string(), name, longestManifest);
    if (!text)
        return text.error();
    const auto json = parseJson(*text);
    if (!json) {
        Error error = json.error();
        error.path = name;
        return error;
    }
    const JsonValue* blobs = json->member("blobs");
    if (!blobs || blobs->kind != JsonKind::Array)
        return std::optional<Manifest>();
    const std::string type = textAt(*json, {"exportConfig", "type"});
    const std::string format = textAt(*json, {"deliveryConfig", "fileFormat"});
    if (!type.empty() && lowerCase(type).find("focus") == std::string::npos)
        return Error{ErrorCode::FormatUnknown, name, {{"found", type}, {"expected", "FocusCost"}}};
    if (!format.empty() && lowerCase(format) != "csv")
        return Error{ErrorCode::FormatUnknown, name, {{"found", format}, {"expected", "CSV, plain or gzipped"}}};
    Manifest manifest{path, name,
        textAt(*json, {"exportConfig", "resourceId"}) + '\n' + textAt(*json, {"exportConfig", "exportName"}),
        textAt(*json, {"runInfo", "startDate"}).substr(0, 10), textAt(*json, {"runInfo", "submittedTime"}), *blobs};
    return std::optional(std::move(manifest));
}

/// The parts lie beside the manifest, whatever folder of the storage account they were written to.
Result<BillFile> partOf(const Manifest& manifest, const JsonValue& blob)
{
    const std::string blobName = textAt(blob, {"blobName"});
    const std::string base = fs::path(blobName).filename().string();
    const std::string folder = manifest.name.substr(0, manifest.name.rfind('/') + 1); // blank without one
    fs::path path = manifest.path.parent_path() / base;
    std::error_code failed;
    bool packedAsWritten = true;
    if (!base.empty() && !fs::exists(path, failed) && base.ends_with(".gz")) {
        path.replace_extension();
        packedAsWritten = false;
    }
    if (base.empty() || !fs::exists(path, failed))
        return Error{ErrorCode::FileMissing, folder + base, {{"expected", base.empty() ? "blobName" : blobName}}};
    const auto bytes = countAt(blob, "byteCount");
    const auto size = fs::file_size(path, failed);
    if (packedAsWritten && bytes && !failed && size != *bytes)
        return Error{ErrorCode::FileDamaged, folder + base,
            {{"found", std::to_string(size) + " bytes"}, {"expected", std::to_string(*bytes) + " bytes"}}};
    return BillFile{path.string(), folder + path.filename().string(), countAt(blob, "dataRowCount")};
}

class Gatherer
{
public:
    Status add(const std::string& source)
    {
        std::error_code failed;
        if (fs::is_directory(source, failed))
            return addFolder(source);
        if (!isManifest(source)) {
            m_files.files.push_back({source, fs::path(source).filename().string(), std::nullopt});
            return done();
        }
        const std::string name = fs::path(source).filename().string();
        auto manifest = readManifest(source, name);
        if (!manifest)
            return manifest.error();
        if (!*manifest)
            return Error{ErrorCode::FormatUnknown, name, {{"found", "no blobs"}, {"expected", "manifest.json"}}};
        return addParts(**manifest);
    }
    Result<BillFiles> finish()
    {
        std::set<std::string> seen;
        for (const BillFile& file : m_files.files) {
            std::error_code ignored;
            const fs::path real = fs::weakly_canonical(file.path, ignored);
            if (!seen.insert(real.empty() ? file.path : real.string()).second)
                return Error{ErrorCode::RowDuplicate, file.path, {{"found", file.path}}};
        }
        if (const Status differ = refuseCopies(); !differ)
            return differ.error();
        return std::move(m_files);
    }

private:
    /// A second file of the same content would count its charges twice. One without rows does no harm.
    Status refuseCopies() const
    {
        std::multimap<std::size_t, const BillFile*> byStart;
        for (const BillFile& file : m_files.files) {
            const auto start = startOfTextFile(file.path, comparedStart);
            const std::size_t line = start ? start->find_first_of("\r\n") : std::string::npos;
            if (line == std::string::npos || start->find_first_not_of("\r\n", line) == std::string::npos)
                continue;
            const auto [from, to] = byStart.equal_range(std::hash<std::string>()(*start));
            for (auto at = from; at != to; ++at)
                if (haveSameContent(at->second->path, file.path))
                    return Error{
                        ErrorCode::RowDuplicate, file.name, {{"found", file.name}, {"expected", "not " + at->second->name}}};
            byStart.emplace(std::hash<std::string>()(*start), &file);
        }
        return done();
    }
    /// Of a file that lies packed and unpacked in one folder the unpacked one counts.
    void dropPacked(std::vector<fs::path>& bills)
    {
        const std::set<fs::path> all(bills.begin(), bills.end());
        std::erase_if(bills, [&](const fs::path& path) {
            const fs::path plain = unpackedName(path);
            if (plain == path || !all.contains(plain))
                return false;
            m_files.findings.push_back({Severity::Warning,
                Error{ErrorCode::RowIgnored, path.filename().string(),
                    {{"found", path.filename().string()}, {"expected", plain.filename().string()}}}});
            return true;
        });
    }
    /// Bills that lie in the folders of an export, or beside them, and belong to none of its runs: a copy that was not finished lacks
    /// the manifest, which is written last.
    void sayStrangers(const std::string& folder, const std::vector<Manifest>& runs, const std::vector<fs::path>& bills)
    {
        std::set<fs::path> listed;
        std::set<fs::path> foldersOfRuns;
        for (const Manifest& run : runs) {
            foldersOfRuns.insert(run.path.parent_path());
            for (const JsonValue& blob : run.blobs.items)
                listed.insert(unpackedName(run.path.parent_path() / fs::path(textAt(blob, {"blobName"})).filename()));
        }
        for (const fs::path& path : bills) {
            if (listed.contains(unpackedName(path)) || !beginsAsFocus(path))
                continue;
            const std::string name = path.lexically_relative(folder).string();
            if (foldersOfRuns.contains(path.parent_path()))
                m_files.findings.push_back({Severity::Warning,
                    Error{ErrorCode::RowIgnored, name, {{"found", name}, {"expected", "a part that manifest.json lists"}}}});
            else
                m_files.findings.push_back({Severity::Error,
                    Error{ErrorCode::FileMissing, (path.parent_path().lexically_relative(folder) / "manifest.json").string(),
                        {{"found", name}, {"expected", "manifest.json of its run"}}}});
        }
    }
    /// Bills in folders below, which are read for exports only.
    void sayDeeper(const std::string& folder, const std::vector<fs::path>& deeper)
    {
        for (const fs::path& path : deeper)
            if (const std::string name = path.lexically_relative(folder).string(); beginsAsFocus(path))
                m_files.findings.push_back({Severity::Warning,
                    Error{ErrorCode::RowIgnored, name, {{"found", name}, {"expected", "a file of the folder itself"}}}});
    }

    Status addFolder(const std::string& folder)
    {
        std::vector<fs::path> manifests;
        std::vector<fs::path> bills;
        std::vector<fs::path> deeper;
        std::error_code failed;
        for (fs::recursive_directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed)) {
            if (at.depth() >= deepestFolder)
                at.disable_recursion_pending();
            if (at->is_directory(failed))
                continue;
            if (isManifest(at->path()) && manifests.size() < mostManifests)
                manifests.push_back(at->path());
            else if (endsAsBill(at->path()) && bills.size() + deeper.size() < mostBills)
                (at.depth() == 0 ? bills : deeper).push_back(at->path());
        }
        if (failed)
            return Error{ErrorCode::FileUnreadable, folder, {}};
        std::sort(manifests.begin(), manifests.end());
        std::sort(bills.begin(), bills.end());
        std::sort(deeper.begin(), deeper.end());
        std::vector<Manifest> runs;
        for (const fs::path& path : manifests) {
            auto manifest = readManifest(path, path.lexically_relative(folder).string());
            if (!manifest)
                return manifest.error();
            if (*manifest)
                runs.push_back(**std::move(manifest));
        }
        if (!runs.empty()) {
            bills.insert(bills.end(), deeper.begin(), deeper.end());
            sayStrangers(folder, runs, bills);
            return addRuns(runs);
        }
        dropPacked(bills);
        sayDeeper(folder, deeper);
        for (const fs::path& path : bills)
            m_files.files.push_back({path.string(), path.filename().string(), std::nullopt});
        return bills.empty() ? Status(Error{ErrorCode::FileMissing, folder, {{"expected", "*.csv, *.csv.gz, manifest.json"}}})
                             : done();
    }
    /// Each run holds all of its period: the latest counts.
    Status addRuns(const std::vector<Manifest>& runs)
    {
        std::map<std::pair<std::string, std::string>, const Manifest*> latest;
        for (const Manifest& run : runs) {
            const Manifest*& best = latest[{run.source, run.period}];
            if (!best || best->submitted <= run.submitted)
                best = &run;
        }
        for (const Manifest& run : runs) {
            const Manifest* best = latest.at({run.source, run.period});
            if (&run == best) {
                if (const Status added = addParts(run); !added)
                    return added;
            } else {
                m_files.findings.push_back({Severity::Note,
                    Error{ErrorCode::RowIgnored, run.name,
                        {{"found", "a run of " + run.submitted}, {"expected", best->name + ", of " + best->submitted}}}});
            }
        }
        return done();
    }
    Status addParts(const Manifest& manifest)
    {
        for (const JsonValue& blob : manifest.blobs.items) {
            auto part = partOf(manifest, blob);
            if (!part)
                return part.error();
            m_files.files.push_back(*std::move(part));
        }
        return done();
    }

    BillFiles m_files;
};

} // namespace

Result<BillFiles> billFilesOf(const std::vector<std::string>& sources)
{
    Gatherer gatherer;
    for (const std::string& source : sources)
        if (const Status added = gatherer.add(source); !added)
            return added.error();
    return gatherer.finish();
}

} // namespace headroom
