// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/import_sources.h"

#include "core/exchange/edgar_import.h"
#include "core/exchange/focus_csv.h"
#include "core/exchange/table_file.h"
#include "core/exchange/text_file.h"
#include "core/remote/edgar_download.h"
#include "core/remote/focus_postgres.h"
#include "core/store/files.h"

namespace headroom {

namespace {

Result<BillRead> readFiles(const BillSource& source)
{
    FocusOptions options;
    options.decimal = source.decimal;
    options.cancel = source.cancel;
    options.progress = source.progress;
    auto outcome = readFocus(source.files, options);
    if (!outcome)
        return outcome.error();
    const std::string first = files::nameOf(outcome->files.front());
    const std::size_t others = outcome->files.size() - 1;
    return BillRead{std::move(outcome->bill), std::move(outcome->findings),
        others == 0 ? first : first + " and " + std::to_string(others) + " more", outcome->version, outcome->ofMicrosoft,
        outcome->rowsRead, outcome->rowsRejected, std::string(encodingName(outcome->encoding)), delimiterName(outcome->delimiter),
        std::string(decimalSignName(outcome->decimal))};
}

Result<BillRead> readTable(const BillSource& source)
{
    FocusQuery query;
    query.connection = source.connection;
    query.table = source.table;
    query.limits.statement = source.timeout;
    query.cancel = source.cancel;
    auto table = readFocusTable(query);
    if (!table)
        return table.error();
    const std::size_t rows = table->bill.rows;
    return BillRead{std::move(table->bill), std::move(table->findings), table->table, {}, false, rows, 0, {}, {}, {}};
}

} // namespace

Result<BillRead> readBill(const BillSource& source) { return source.connection.empty() ? readFiles(source) : readTable(source); }

std::string_view defaultFactsAddress() { return edgarFactsAddress; }

Result<FactsText> readFacts(const FactsSource& source)
{
    if (!source.file.empty()) {
        auto text = readTextFile(source.file, files::nameOf(source.file), longestEdgarFile);
        if (!text)
            return text.error();
        return FactsText{files::nameOf(source.file), *std::move(text)};
    }
    const auto cik = paddedCik(source.cik);
    if (!cik)
        return cik.error();
    EdgarRequest request;
    if (!source.address.empty())
        request.address = source.address;
    request.cik = *cik;
    request.userAgent = source.userAgent;
    request.cancel = source.cancel;
    auto json = downloadEdgarFacts(request);
    if (!json)
        return json.error();
    return FactsText{edgarFileName(*cik), *std::move(json)};
}

} // namespace headroom
