// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/retail_download.h"

#include "core/remote/retail_page.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <set>
#include <thread>

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
    explicit Download(const RetailOptions& options) : m_options(options), m_http(options.limits, options.cancel) {}

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
    Result<HttpAnswer> ask(const std::string& url);
    bool isRetried(const Result<HttpAnswer>& answer, int tries) const;
    milliseconds pauseBefore(int attempt);
    Status wait(milliseconds time);
    void report()
    {
        if (m_options.progress)
            m_options.progress(m_progress);
    }
    bool isCancelled() const { return m_options.cancel && m_options.cancel->load(); }

    const RetailOptions& m_options;
    HttpGet m_http;
    RetailPageReader m_reader;
    RetailDownload m_result;
    RetailProgress m_progress;
    std::minstd_rand m_random{std::random_device{}()};
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
    auto answer = ask(pages.next);
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

Result<HttpAnswer> Download::ask(const std::string& url)
{
    for (int tries = 0;; ++tries) {
        auto answer = m_http.get(url);
        if (answer && answer->status == 200) {
            if (!answer->contentType.starts_with("application/json"))
                return Error{ErrorCode::NetworkAnswerUnknown, originOf(url)->host,
                    {{"found", answer->contentType.substr(0, 60)}, {"expected", "application/json"}}};
            return answer;
        }
        const milliseconds asked = answer ? milliseconds(answer->retryAfter) : milliseconds(0);
        if (!isRetried(answer, tries) || asked > m_options.retry.longest) {
            if (!answer)
                return answer.error();
            Error refused{ErrorCode::NetworkStatus, originOf(url)->host, {{"found", std::to_string(answer->status)}}};
            if (asked.count() > 0)
                refused.details.push_back({"retryAfter", std::to_string(answer->retryAfter.count()) + " s"});
            return refused;
        }
        if (const Status waited = wait(std::max(asked, pauseBefore(tries))); !waited)
            return waited.error();
    }
}

bool Download::isRetried(const Result<HttpAnswer>& answer, int tries) const
{
    if (answer)
        return tries < m_options.retry.retries && mayBeRetried(*answer);
    const bool timeout = answer.error().code == ErrorCode::NetworkTimeout;
    return tries < (timeout ? m_options.retry.retriesOfTimeouts : m_options.retry.retries) && mayBeRetried(answer.error());
}

milliseconds Download::pauseBefore(int attempt)
{
    const auto pause = m_options.retry.base * (1 << std::min(attempt, 20));
    const auto jitter = milliseconds(pause.count() / 4 * static_cast<std::int64_t>(m_random() % 1000) / 1000);
    return std::min(pause + jitter, m_options.retry.longest);
}

Status Download::wait(milliseconds time)
{
    m_progress.waiting = time;
    report();
    const auto until = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < until) {
        if (isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        std::this_thread::sleep_for(std::min(milliseconds(50), time));
    }
    m_progress.waiting = milliseconds(0);
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
