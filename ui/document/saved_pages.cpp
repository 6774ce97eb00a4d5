// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/saved_pages.h"

#include "core/base/letters.h"
#include "core/exchange/json_tree.h"
#include "core/exchange/text_file.h"
#include "core/remote/retail_page.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

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
    bool quoted = false;
    for (std::size_t at = from; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted && c == '\\')
            ++at;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == '{')
            ++depth;
        else if (!quoted && c == '}' && --depth == 0)
            return at + 1;
    }
    return std::string_view::npos;
}

/// The answers in a file, one behind the other; each on the lines where it stands. A file of items is one.
std::vector<std::string> pagesIn(std::string text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = std::min(text.find_first_not_of(blanks), text.size());
    const std::size_t end = first < text.size() && text[first] == '{' ? endOfObject(text, first) : std::string::npos;
    if (end == std::string::npos || text.find_first_not_of(blanks, end) == std::string::npos
        || std::string_view(text).substr(first, end - first).find("\"Items\"") == std::string_view::npos)
        return {withoutLines(std::move(text))};
    std::vector<std::string> pages;
    for (std::size_t at = first; at < text.size();) {
        const std::size_t behind = std::min(endOfObject(text, at), text.size());
        const auto lines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        pages.push_back(std::string(static_cast<std::size_t>(lines), '\n') + text.substr(at, behind - at));
        at = std::min(text.find_first_not_of(blanks, behind), text.size());
    }
    return pages;
}

/// What a page is told apart by.
struct PageSeen
{
    std::string file;
    std::set<std::string> regions; // of its prices, in small letters
    std::set<std::string> services;
};

struct LinkSeen
{
    std::size_t skip = 0;
    std::string file;
};

/// Of a query's pages those with a link.
struct QuerySeen
{
    std::string filter; // in small letters
    std::vector<LinkSeen> links;
};

/// Numbers in names count as such: "page10" comes after "page9".
bool isBehind(std::string_view a, std::string_view b)
{
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (!isDigit(a[i]) || !isDigit(b[j])) {
            if (a[i] != b[j])
                return a[i] > b[j];
            ++i;
            ++j;
            continue;
        }
        std::uint64_t left = 0;
        std::uint64_t right = 0;
        for (; i < a.size() && isDigit(a[i]); ++i)
            left = left * 10 + static_cast<std::uint64_t>(a[i] - '0');
        for (; j < b.size() && isDigit(b[j]); ++j)
            right = right * 10 + static_cast<std::uint64_t>(b[j] - '0');
        if (left != right)
            return left > right;
    }
    return a.size() - i >= b.size() - j;
}

/// "%20" and "+" as what they stand for, all in small letters.
std::string decoded(std::string_view link)
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

/// The values that the filter gives the field: of "armregionname eq 'westeurope'".
std::set<std::string> valuesIn(std::string_view filter, std::string_view field)
{
    const std::string form = std::string(field) + " eq '";
    std::set<std::string> values;
    for (std::size_t at = filter.find(form); at != std::string_view::npos; at = filter.find(form, at + 1)) {
        const std::size_t from = at + form.size();
        values.emplace(filter.substr(from, filter.find('\'', from) - from));
    }
    return values;
}

/// Whether the page's prices can be of the query, as far as its filter speaks of regions and services.
bool fits(const PageSeen& page, const std::string& filter)
{
    const auto regions = valuesIn(filter, "armregionname");
    const auto services = valuesIn(filter, "servicename");
    if (filter.find(" or ") != std::string::npos && !regions.empty() && !services.empty())
        return true;
    const auto within = [](const std::set<std::string>& found, const std::set<std::string>& wanted) {
        return wanted.empty() || std::includes(wanted.begin(), wanted.end(), found.begin(), found.end());
    };
    return within(page.regions, regions) && within(page.services, services);
}

/// What is known of the pages, and whether each query's run on without a hole and have an end.
class PageChain
{
public:
    void add(PageSeen page, const std::string& link)
    {
        if (link.empty())
            return m_last.push_back(std::move(page));
        const std::size_t name = lowerCase(link).find("skip=");
        std::size_t skip = 0;
        const char* const from = name == std::string::npos ? link.data() + link.size() : link.data() + name + 5;
        const auto [end, failed] = std::from_chars(from, link.data() + link.size(), skip);
        std::string query = link.substr(0, static_cast<std::size_t>(from - link.data()));
        query.append(end, link.data() + link.size());
        QuerySeen& seen = m_queries[query];
        seen.filter = decoded(query);
        seen.links.push_back({failed == std::errc() ? skip : 0, page.file});
    }
    bool isComplete()
    {
        if (m_last.empty())
            return false;
        std::vector<PageSeen> ends = m_last;
        for (auto& [name, query] : m_queries) {
            std::sort(query.links.begin(), query.links.end(),
                [](const LinkSeen& a, const LinkSeen& b) { return std::pair(a.skip, a.file) < std::pair(b.skip, b.file); });
            if (!runsOn(query.links) || !takeEnd(query, ends))
                return false;
        }
        return true;
    }

private:
    static bool runsOn(const std::vector<LinkSeen>& links)
    {
        std::size_t before = 0;
        for (const LinkSeen& link : links) {
            if (link.skip > before + itemsOfPage || (before > 0 && link.skip - before > links.front().skip))
                return false;
            before = link.skip;
        }
        return true;
    }
    /// Pages of one answer have no link either: an end is named behind the page that leads to it, and has prices that were asked for.
    static bool takeEnd(const QuerySeen& query, std::vector<PageSeen>& ends)
    {
        const auto end = std::find_if(ends.begin(), ends.end(),
            [&](const PageSeen& page) { return isBehind(page.file, query.links.back().file) && fits(page, query.filter); });
        const bool found = end != ends.end();
        if (found)
            ends.erase(end);
        return found;
    }

    std::vector<PageSeen> m_last;
    std::map<std::string, QuerySeen> m_queries;
};

void note(const MeterPrice& price, PageSeen& page)
{
    if (!page.regions.contains(std::string(price.region)))
        page.regions.insert(lowerCase(price.region));
    if (page.services.empty() || !page.services.contains(lowerCase(price.service)))
        page.services.insert(lowerCase(price.service));
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
    PageChain chain;
    std::size_t unknown = 0;
    std::size_t number = 0;
    for (const std::string& file : pages.files) {
        if (pages.cancel && *pages.cancel)
            return Error{ErrorCode::Cancelled, {}, {}};
        auto text = readTextFile(file, file, RetailPageReader::maximumBytes);
        if (!text)
            return text.error();
        for (std::string& page : pagesIn(*std::move(text))) {
            PageSeen seen{file, {}, {}};
            const auto taken = reader.read(page, file, [&](const MeterPrice& price) {
                note(price, seen);
                return sink.take(price, file);
            });
            if (!taken)
                return ofFile(taken.error(), page);
            chain.add(std::move(seen), taken->nextLink);
            unknown += taken->unknown;
        }
        if (pages.progress)
            pages.progress(++number, pages.files.size());
    }
    if (unknown > 0)
        read.findings.push_back({Severity::Note, Error{ErrorCode::PricesNotTaken, {}, {{"count", std::to_string(unknown)}}}});
    sink.report(read.findings);
    read.complete = chain.isComplete();
    return read;
}

} // namespace headroom
