// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/saved_pages.h"

#include "core/base/letters.h"
#include "core/exchange/json_tree.h"
#include "core/exchange/text_file.h"
#include "core/remote/retail_page.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace headroom {

namespace {

constexpr std::size_t itemsOfPage = 1000; // at most

/// What is wrong with a page, of a file and not of a server; where its JSON ends to be one is looked for only then.
Error ofFile(Error error, std::string_view text)
{
    if (error.code != ErrorCode::NetworkAnswerUnknown)
        return error;
    if (error.detail("expected") != "JSON") {
        error.code = ErrorCode::FormatUnknown;
        return error;
    }
    error.code = ErrorCode::JsonMalformed;
    const auto json = parseJson(text);
    if (!json)
        for (const char* detail : {"line", "column"})
            if (!json.error().detail(detail).empty())
                error.details.push_back({detail, json.error().detail(detail)});
    return error;
}

/// An item a line as an array of them; anything else as it is.
std::string withoutLines(std::string text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const std::size_t end = first == std::string::npos ? first : text.find('\n', first);
    if (end == std::string::npos || text[first] != '{')
        return text;
    const std::size_t last = text.find_last_not_of(" \t\r", end - 1);
    const std::size_t second = text.find_first_not_of(" \t\r\n", end);
    if (last == std::string::npos || text[last] != '}' || second == std::string::npos || text[second] != '{')
        return text;
    std::string array = "[";
    for (std::size_t at = first; at < text.size();) {
        const std::size_t lineEnd = std::min(text.find('\n', at), text.size());
        const std::string_view line = std::string_view(text).substr(at, lineEnd - at);
        if (line.find_first_not_of(" \t\r") != std::string_view::npos) {
            array += array.size() > 1 ? "," : "";
            array += line;
        }
        array += '\n';
        at = lineEnd + 1;
    }
    return array + ']';
}

/// Behind the brace that ends the object; npos where none does.
std::size_t endOfObject(std::string_view text, std::size_t from)
{
    std::size_t depth = 0;
    for (std::size_t at = text.find_first_of("{}\"", from); at != std::string_view::npos;
         at = text.find_first_of("{}\"", at + 1)) {
        if (text[at] == '"') {
            for (++at; at < text.size() && text[at] != '"'; ++at)
                at += text[at] == '\\';
        } else if (text[at] == '{') {
            ++depth;
        } else if (--depth == 0) {
            return at + 1;
        }
    }
    return std::string_view::npos;
}

/// The answers in a file, which may stand behind each other or in an array, each on the lines where it stands; of any other file its text
/// as one.
std::vector<std::string> answersIn(std::string text)
{
    constexpr std::string_view key = "\"Items\"";
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const std::size_t one = text.find(key);
    const bool isAlone =
        one == std::string::npos || (text[first] != '[' && text.find(key, one + key.size()) == std::string::npos);
    std::vector<std::string> answers;
    std::size_t lines = 0;
    for (std::size_t at = isAlone ? std::string::npos : text.find('{', first); at != std::string::npos;) {
        const std::size_t end = endOfObject(text, at);
        const std::size_t next = end == std::string::npos ? end : text.find_first_not_of(", \t\r\n]", end);
        if (end == std::string::npos || (next != std::string::npos && text[next] != '{'))
            return {withoutLines(std::move(text))};
        answers.push_back(std::string(lines, '\n') + text.substr(at, end - at));
        lines += static_cast<std::size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(at),
            next == std::string::npos ? text.end() : text.begin() + static_cast<std::ptrdiff_t>(next), '\n'));
        at = next;
    }
    if (answers.empty())
        answers.push_back(withoutLines(std::move(text)));
    return answers;
}

/// What the links of the pages skip, by query.
using Skips = std::map<std::string, std::vector<std::size_t>>;

/// Of a page without a link, in small letters: its first price's and its last's.
struct LastPage
{
    std::array<std::string, 2> services;
    std::array<std::string, 2> regions;
    std::size_t prices = 0;

    void add(const MeterPrice& price)
    {
        for (std::size_t place = prices == 0 ? 0 : 1; place < 2; ++place) {
            services[place] = price.service;
            regions[place] = price.region;
        }
        ++prices;
    }
};

/// A link's query with its escapes read, in small letters.
std::string readable(std::string_view link)
{
    std::string text;
    for (std::size_t i = 0; i < link.size(); ++i) {
        unsigned code = 0;
        const char* const digits = link.data() + i + 1;
        if (link[i] == '%' && i + 2 < link.size() && std::from_chars(digits, digits + 2, code, 16).ptr == digits + 2) {
            text += static_cast<char>(code);
            i += 2;
        } else {
            text += link[i] == '+' ? ' ' : link[i];
        }
    }
    return lowerCase(text);
}

/// What the filter wants the field to be: "westeurope" of "armregionname eq 'westeurope'"; empty where it doesn't say it.
std::string wanted(std::string_view query, std::string_view start)
{
    const std::size_t at = query.find(start);
    if (at == std::string_view::npos || query.find(" or ") != std::string_view::npos)
        return {};
    const std::string_view value = query.substr(at + start.size());
    return std::string(value.substr(0, value.find('\'')));
}

bool mayEnd(const LastPage& page, std::string_view service, std::string_view region)
{
    const auto fits = [&](std::string_view value, const std::array<std::string, 2>& found) {
        return value.empty() || page.prices == 0
            || std::all_of(found.begin(), found.end(), [&](const std::string& text) { return lowerCase(text) == value; });
    };
    return fits(service, page.services) && fits(region, page.regions);
}

/// Whether each query with links has a last page of its own, with what it asks for: the only page of another query has no link, either.
bool haveEnds(const Skips& skips, std::vector<LastPage> pages)
{
    struct Wanted
    {
        std::string service;
        std::string region;
        bool isAny() const { return service.empty() && region.empty(); }
    };
    std::vector<Wanted> queries;
    for (const auto& [link, skipped] : skips) {
        const std::string query = readable(link);
        queries.push_back({wanted(query, "servicename eq '"), wanted(query, "armregionname eq '")});
    }
    std::stable_partition(queries.begin(), queries.end(), [](const Wanted& query) { return !query.isAny(); });
    for (const Wanted& query : queries) {
        const auto end = std::find_if(
            pages.begin(), pages.end(), [&](const LastPage& page) { return mayEnd(page, query.service, query.region); });
        if (end == pages.end())
            return false;
        pages.erase(end);
    }
    return true;
}

void addLink(const std::string& link, Skips& skips)
{
    const std::size_t name = lowerCase(link).find("skip=");
    std::size_t skip = 0;
    const char* const from = name == std::string::npos ? link.data() + link.size() : link.data() + name + 5;
    const auto [end, failed] = std::from_chars(from, link.data() + link.size(), skip);
    std::string query = link.substr(0, static_cast<std::size_t>(from - link.data()));
    query.append(end, link.data() + link.size());
    skips[query].push_back(failed == std::errc() ? skip : 0);
}

/// Whether each query's pages run on without a hole and have an end.
bool runOn(const Skips& skips, const std::vector<LastPage>& lastPages)
{
    if (lastPages.empty() || !haveEnds(skips, lastPages))
        return false;
    return std::all_of(skips.begin(), skips.end(), [](const auto& query) {
        std::vector<std::size_t> at = query.second;
        std::sort(at.begin(), at.end());
        at.erase(std::unique(at.begin(), at.end()), at.end());
        std::size_t before = 0;
        for (const std::size_t skip : at) {
            if (skip > before + itemsOfPage || (before > 0 && skip - before > at.front()))
                return false;
            before = skip;
        }
        return true;
    });
}

/// Takes what a book can hold, and counts what it can't, with the first of each kind.
class PageSink
{
public:
    PageSink(PriceBookWriter& writer) : m_writer(writer) {}

    Status take(const MeterPrice& price, const std::string& file)
    {
        if (!m_writer.currency().empty() && price.currency != m_writer.currency())
            return Error{
                ErrorCode::CurrencyDiffers, file, {{"found", std::string(price.currency)}, {"expected", m_writer.currency()}}};
        const bool commits = price.kind == MeterPriceKind::Reservation || price.kind == MeterPriceKind::SavingsPlan;
        if (commits && price.termMonths == 0)
            return say(m_termless, file, nameOf(price) + ", of no known term", "1 Year, 3 Years, 5 Years, 1 Month");
        if (price.price.isNegative() || price.tierFrom.isNegative())
            return say(m_negative, file, nameOf(price) + ", " + price.price.toText(), "0..");
        const Status added = m_writer.add(price);
        if (added && m_writer.conflict())
            return say(m_conflicts, file, nameOf(price) + ", " + price.price.toText(), m_writer.conflict()->toText());
        return added;
    }
    void report(Findings& findings) const
    {
        report(findings, ErrorCode::PricesNotTaken, m_termless);
        report(findings, ErrorCode::PricesNotTaken, m_negative);
        report(findings, ErrorCode::RowDuplicate, m_conflicts);
    }

private:
    struct Said
    {
        std::string file;
        std::string found;
        std::string expected;
        std::size_t count = 0;
    };
    static std::string nameOf(const MeterPrice& price)
    {
        return std::string(price.meter) + ' ' + std::string(price.region) + ' ' + std::string(meterPriceKindName(price.kind));
    }
    static Status say(Said& said, const std::string& file, std::string found, std::string expected)
    {
        if (said.count++ == 0)
            said = {file, std::move(found), std::move(expected), 1};
        return done();
    }
    static void report(Findings& findings, ErrorCode code, const Said& said)
    {
        if (said.count > 0)
            findings.push_back({Severity::Warning,
                Error{code, said.file,
                    {{"found", said.found}, {"expected", said.expected}, {"count", std::to_string(said.count)}}}});
    }

    PriceBookWriter& m_writer;
    Said m_termless;
    Said m_negative;
    Said m_conflicts;
};

} // namespace

Result<SavedPagesRead> readSavedPages(const SavedPages& pages, PriceBookWriter& writer)
{
    SavedPagesRead read;
    RetailPageReader reader;
    PageSink sink(writer);
    Skips skips;
    std::vector<LastPage> lastPages;
    std::size_t unknown = 0;
    std::size_t number = 0;
    for (const std::string& file : pages.files) {
        if (pages.cancel && *pages.cancel)
            return Error{ErrorCode::Cancelled, {}, {}};
        auto text = readTextFile(file, file, RetailPageReader::maximumBytes);
        if (!text)
            return text.error();
        for (std::string& page : answersIn(*std::move(text))) {
            LastPage last;
            const auto taken = reader.read(page, file, [&](const MeterPrice& price) {
                last.add(price);
                return sink.take(price, file);
            });
            if (!taken)
                return ofFile(taken.error(), page);
            if (taken->nextLink.empty())
                lastPages.push_back(std::move(last));
            else
                addLink(taken->nextLink, skips);
            unknown += taken->unknown;
        }
        if (pages.progress)
            pages.progress(++number, pages.files.size());
    }
    if (unknown > 0)
        read.findings.push_back({Severity::Note, Error{ErrorCode::PricesNotTaken, {}, {{"count", std::to_string(unknown)}}}});
    sink.report(read.findings);
    read.complete = runOn(skips, lastPages);
    return read;
}

} // namespace headroom
