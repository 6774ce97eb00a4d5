// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/import_check.h"

#include "core/engine/projection.h"
#include "core/model/validate.h"
#include "core/pricing/price_book.h"

#include <set>

namespace headroom {

namespace {

using Key = std::pair<ErrorCode, std::string>;

Key keyOf(const Finding& finding) { return {finding.what.code, finding.what.path}; }

} // namespace

Result<Findings> problemsBroughtBy(const Model& before, const Change& change, const std::atomic<bool>* cancel)
{
    if (change.empty())
        return Findings();
    Model after = before;
    if (const Status applied = apply(after, change); !applied)
        return applied.error();
    if (const Status priced = apply(after, addMissingPrices(after)); !priced)
        return priced.error();
    ProjectOptions options;
    options.cancel = cancel;
    const auto projection = project(after, options);
    if (projection)
        return Findings();
    if (projection.error().code == ErrorCode::Cancelled)
        return projection.error();
    Findings found = validate(after);
    std::erase_if(found, [](const Finding& finding) { return finding.severity != Severity::Error; });
    if (found.empty())
        return project(before, options) ? Findings{{Severity::Error, projection.error()}} : Findings();
    std::set<Key> known;
    for (const Finding& finding : validate(before))
        known.insert(keyOf(finding));
    std::erase_if(found, [&](const Finding& finding) { return known.contains(keyOf(finding)); });
    return found;
}

} // namespace headroom
