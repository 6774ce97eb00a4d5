// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/retail_download.h"

#include "core/remote/retail_page.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>

namespace headroom {

namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

/// FNV-1a: a folder a query, so that pages of different questions never mix.
std::string folderName(std::string_view question)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : question)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    char text[24];
    std::snprintf(text, sizeof text, "pages-%016llx", static_cast<unsigned long long>(hash));
    return text;
}

fs::path folderOf(const RetailOptions& options, const std::string& firstUrl)
{
    return fs::path(options.folder) / folderName(firstUrl);
}

std::string pageName(std::size_t number)
{
    char text[24];
    std::snprintf(text, sizeof text, "%06zu.json", number);
    return text;
}

bool readFile(const fs::path& path, std::string& bytes)
{
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (error || size > RetailPageReader::maximumBytes)
        return false;
    std::ifstream file(path, std::ios::binary);
    bytes.resize(size);
    return file.read(bytes.data(), static_cast<std::streamsize>(size)).good();
}

Status writeFile(const fs::path& path, const std::string& bytes)
{
    const fs::path fresh = path.string() + ".tmp";
    std::ofstream file(fresh, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    std::error_code error;
    if (file)
        fs::rename(fresh, path, error);
    if (!file || error)
        return Error{ErrorCode::FileUnwritable, path.string(), {}};
    return done();
}

class Download
{
public:
    explicit Download(const RetailOptions& options)
        : m_options(options),
          m_http(options.limits, options.cancel),
          m_get(m_http, options.retry, options.cancel, [this](milliseconds time) {
              m_progress.waiting = time;
              if (time.count() > 0)
                  report();
          })
    {}

    Result<RetailDownload> run()
    {
        for (const RetailQuery& query : m_options.queries) {
            if (const Status fetched = fetch(query); !fetched)
                return fetched.error();
            ++m_progress.query;
        }
        return std::move(m_result);
    }

private:
    /// The pages of one query.
    struct Pages
    {
        fs::path folder;
        std::string next;           // the address of the page to come; empty when all are there
        std::set<std::string> seen; // addresses
        std::size_t count = 0;
        std::size_t items = 0;
        std::size_t firstSize = 0; // records
        std::size_t lastSize = 0;
    };

    Status fetch(const RetailQuery& query);
    Status resume(Pages& pages);
    Status fetchPage(Pages& pages);
    Status take(Pages& pages, const RetailPage& page);
    void report()
    {
        if (m_options.progress)
            m_options.progress(m_progress);
    }
    bool isCancelled() const { return m_options.cancel && m_options.cancel->load(); }

    const RetailOptions& m_options;
    HttpGet m_http;
    PatientGet m_get;
    RetailPageReader m_reader;
    RetailDownload m_result;
    RetailProgress m_progress;
};

/// Whether a last page looks as if there were more: on 2023-03-10 the API forgot the links of full pages.
bool looksCut(std::size_t pages, std::size_t firstSize, std::size_t lastSize)
{
    return pages > 1 ? lastSize == firstSize : lastSize == 100 || lastSize == 1000;
}

Status Download::fetch(const RetailQuery& query)
{
    const auto first = firstPage(m_options.address, m_options.currency, query);
    if (!first)
        return first.error();
    Pages pages{folderOf(m_options, *first), *first, {*first}, 0, 0, 0, 0};
    std::error_code error;
    fs::create_directories(pages.folder, error);
    if (error)
        return Error{ErrorCode::FileUnwritable, pages.folder.string(), {}};
    if (const Status resumed = resume(pages); !resumed)
        return resumed;
    while (!pages.next.empty()) {
        if (pages.count >= m_options.maximumPages)
            return Error{ErrorCode::NetworkTooManyPages, {}, {{"maximum", std::to_string(m_options.maximumPages)}}};
        if (const Status fetched = fetchPage(pages); !fetched)
            return fetched;
    }
    if (looksCut(pages.count, pages.firstSize, pages.lastSize))
        m_result.complete = false;
    if (pages.items == 0)
        m_result.emptyQueries.push_back(query);
    return done();
}

// Goes over what an earlier try left: up to the first page that is missing, old or unreadable, which is fetched again.
Status Download::resume(Pages& pages)
{
    const auto oldest = fs::file_time_type::clock::now() - m_options.resumeWithin;
    std::string bytes;
    while (!pages.next.empty() && pages.count < m_options.maximumPages && !isCancelled()) {
        const fs::path file = pages.folder / pageName(pages.count + 1);
        std::error_code error;
        const auto written = fs::last_write_time(file, error);
        if (error || written < oldest || !readFile(file, bytes))
            return done();
        const auto page = m_reader.read(bytes, file.string(), {});
        if (!page || !take(pages, *page)) {
            fs::remove(file, error);
            return done();
        }
        ++m_result.resumed;
    }
    return done();
}

Status Download::fetchPage(Pages& pages)
{
    auto answer = m_get.json(pages.next);
    if (!answer)
        return answer.error();
    const auto page = m_reader.read(answer->body, originOf(m_options.address)->host, {});
    if (!page)
        return page.error();
    // The link is checked before the page is kept: a page that leads astray is asked for again next time.
    const fs::path file = pages.folder / pageName(pages.count + 1);
    if (!page->nextLink.empty())
        if (const auto link = checkedLink(m_options.address, page->nextLink); !link)
            return link.error();
    if (const Status written = writeFile(file, answer->body); !written)
        return written;
    return take(pages, *page);
}

Status Download::take(Pages& pages, const RetailPage& page)
{
    std::string next;
    if (!page.nextLink.empty()) {
        const auto link = checkedLink(m_options.address, page.nextLink);
        if (!link)
            return link.error();
        if (!pages.seen.insert(*link).second)
            return Error{ErrorCode::NetworkLinkLoop, {}, {{"found", link->substr(0, 120)}}};
        next = *link;
    }
    ++pages.count;
    pages.next = std::move(next);
    pages.items += page.items;
    pages.lastSize = page.items;
    if (pages.count == 1)
        pages.firstSize = page.items;
    m_result.files.push_back((pages.folder / pageName(pages.count)).string());
    m_result.prices += page.prices;
    ++m_progress.pages;
    m_progress.prices = m_result.prices;
    report();
    return done();
}

} // namespace

Result<RetailDownload> downloadRetailPrices(const RetailOptions& options) { return Download(options).run(); }

void discardPages(const RetailOptions& options)
{
    for (const RetailQuery& query : options.queries)
        if (const auto first = firstPage(options.address, options.currency, query); first.ok()) {
            std::error_code ignored;
            fs::remove_all(folderOf(options, *first), ignored);
        }
}

} // namespace headroom
