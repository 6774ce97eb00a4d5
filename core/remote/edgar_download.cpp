// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/edgar_download.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t longestUserAgent = 200;
constexpr std::string_view example = "Example Corp jane.doe@example.com";

Status checkUserAgent(std::string_view text)
{
    const auto refused = [&](ErrorCode code) {
        return Error{code, "user agent", {{"found", std::string(text.substr(0, 60))}, {"expected", std::string(example)}}};
    };
    if (!std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; }))
        return Error{ErrorCode::TextNotUtf8, "user agent", {{"expected", std::string(example)}}};
    const std::size_t at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find('.', at) == std::string_view::npos)
        return refused(ErrorCode::ValueRequired);
    return text.size() > longestUserAgent ? Status(refused(ErrorCode::TextTooLong)) : done();
}

} // namespace

std::string edgarFileName(std::string_view cik) { return "CIK" + std::string(cik) + ".json"; }

Result<std::string> downloadEdgarFacts(const EdgarRequest& request)
{
    if (const Status checked = checkUserAgent(request.userAgent); !checked)
        return checked.error();
    HttpGet http(request.limits, request.cancel, request.userAgent);
    PatientGet get(http, request.retry, request.cancel, {});
    auto answer = get.json(request.address + '/' + edgarFileName(request.cik));
    if (!answer)
        return answer.error();
    return std::move(answer->body);
}

} // namespace headroom
