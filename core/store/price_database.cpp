// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/price_database_impl.h"

#include "core/store/files.h"
#include "core/store/price_tables.h"

#include <algorithm>
#include <cstdlib>

namespace headroom {

namespace {

constexpr std::uint64_t maximumBytes = std::uint64_t{16} << 30;
constexpr const char* pragmas = "PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;"
                                " PRAGMA cache_size=-65536";

Error damaged(const sqlite::Connection& connection, std::string found)
{
    return Error{ErrorCode::FileDamaged, connection.path(), {{"found", std::move(found)}}};
}

bool holdsAll(const std::vector<std::string>& words, std::initializer_list<std::string_view> texts)
{
    return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::any_of(texts.begin(), texts.end(), [&](std::string_view text) { return holdsWords(text, word); });
    });
}

Result<StoredPriceBook> bookFrom(sqlite::Statement& row)
{
    StoredPriceBook book;
    book.number = row.integer(0);
    book.kind = row.bytes(1);
    book.label = row.bytes(2);
    book.scope = row.bytes(3);
    book.currency = row.bytes(4);
    book.retrieved = row.bytes(5);
    book.complete = row.integer(6) != 0;
    book.prices = row.integer(7);
    return book;
}

bool isWanted(const MeterPrice& price, const PriceQuery& query)
{
    const bool ofService =
        query.services.empty() || std::find(query.services.begin(), query.services.end(), price.service) != query.services.end();
    return ofService && holdsAll(query.words, {price.service, price.product, price.sku, price.armSku, price.meter});
}

/// The columns of a row of prices into `price`, but for the region; the text of its meter's GUID lives in `guid`. False for values
/// that we never wrote.
bool readPrice(sqlite::Statement& row, MeterPrice& price, std::string& guid)
{
    const auto tier = Decimal::parse(row.bytes(3));
    const auto amount = Decimal::parse(row.bytes(7));
    const auto from = catalogueDay(row.bytes(4));
    const auto until = catalogueDay(row.bytes(8));
    if (!tier || !amount || !from || !until || row.integer(1) < 0 || row.integer(1) > 3)
        return false;
    price.kind = static_cast<MeterPriceKind>(row.integer(1));
    price.termMonths = static_cast<std::int32_t>(row.integer(2));
    price.tierFrom = *tier;
    price.price = *amount;
    price.from = *from;
    price.until = *until;
    price.primary = row.integer(5) != 0;
    const bool isGuid = row.type(6) == SQLITE_BLOB;
    if (isGuid)
        guid = guidText(row.bytes(6));
    price.meterId = isGuid ? std::string_view(guid) : row.bytes(6);
    return true;
}

constexpr std::string_view bookColumns = "SELECT id, kind, label, scope, currency, retrieved, complete, prices FROM book";

} // namespace

std::string PriceDatabase::defaultPath()
{
    const char* data = std::getenv("XDG_DATA_HOME");
    if (data && data[0] == '/')
        return std::string(data) + "/headroom/prices.db";
    const char* home = std::getenv("HOME");
    return std::string(home ? home : "") + "/.local/share/headroom/prices.db";
}

PriceDatabase::PriceDatabase(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
PriceDatabase::PriceDatabase(PriceDatabase&&) noexcept = default;
PriceDatabase& PriceDatabase::operator=(PriceDatabase&&) noexcept = default;
PriceDatabase::~PriceDatabase() = default;

Result<PriceDatabase> PriceDatabase::openExisting(const std::string& path)
{
    const auto status = files::status(path);
    if (!status)
        return status.error();
    return open(path);
}

Result<PriceDatabase> PriceDatabase::open(const std::string& path)
{
    const std::string folder = path.find('/') == std::string::npos ? "." : path.substr(0, path.rfind('/') + 1);
    if (const Status made = files::makeFolders(folder); !made)
        return made.error();
    const auto target = files::realTarget(path);
    if (!target)
        return target.error();
    const auto old = files::status(*target);
    const bool fresh = !old || old->info.size == 0;
    if (!fresh) {
        const auto header = readHeader(*target, maximumBytes, priceApplicationId);
        if (!header)
            return header.error();
        if (header->version > static_cast<std::uint32_t>(priceFormatVersion))
            return Error{ErrorCode::FileNewer, *target, {{"found", std::to_string(header->version)}}};
    }
    auto connection = sqlite::Connection::open(*target, fresh ? sqlite::Access::Create : sqlite::Access::Write);
    if (!connection)
        return connection.error();
    sqlite3_busy_timeout(connection->handle(), 2000);
    if (const Status set = connection->run(pragmas); !set)
        return set.error();
    if (fresh) {
        auto transaction = sqlite::Transaction::begin(*connection);
        if (!transaction)
            return transaction.error();
        if (const Status made = createTables(*connection, priceTables(), priceApplicationId, priceFormatVersion); !made)
            return made.error();
        if (const Status committed = transaction->commit(); !committed)
            return committed.error();
    }
    if (const Status same = compareSchema(*connection, priceTables()); !same)
        return same.error();
    auto impl = std::make_unique<Impl>(Impl{*std::move(connection), {}, {}, {}, {}, {}});
    if (const Status prepared = impl->prepare(); !prepared)
        return prepared.error();
    return PriceDatabase(std::move(impl));
}

Status PriceDatabase::Impl::prepare()
{
    const std::string item = "SELECT item.id, service, family, product, sku, item.armSku, meter, unit, currency FROM ";
    const std::string price =
        "SELECT region, kind, term, tier, validFrom, isPrimary, meter, price, validUntil FROM price WHERE book=? AND item=?";
    const std::pair<sqlite::Statement*, std::string> wanted[]{
        {&items, item + "item ORDER BY service, product, sku, meter"},
        {&itemsOfSku, item + "itemOfSku JOIN item ON item.id = itemOfSku.item WHERE itemOfSku.armSku = ?"},
        {&prices, price},
        {&pricesInRegion, price + " AND region=?"},
    };
    for (const auto& [to, sql] : wanted) {
        auto statement = connection.prepare(sql);
        if (!statement)
            return statement.error();
        *to = *std::move(statement);
    }
    return done();
}

Status PriceDatabase::Impl::loadRegions()
{
    auto rows = connection.prepare("SELECT id, name FROM region");
    if (!rows)
        return rows.error();
    regions.clear();
    sqlite::Step step = rows->step();
    for (; step == sqlite::Step::Row; step = rows->step())
        regions.emplace(rows->integer(0), rows->bytes(1));
    return step == sqlite::Step::Failed ? Status(rows->error()) : done();
}

Result<std::vector<StoredPriceBook>> PriceDatabase::books()
{
    auto rows = m_impl->connection.prepare(std::string(bookColumns) + " ORDER BY id DESC");
    if (!rows)
        return rows.error();
    std::vector<StoredPriceBook> books;
    sqlite::Step step = rows->step();
    for (; step == sqlite::Step::Row; step = rows->step())
        books.push_back(*bookFrom(*rows));
    if (step == sqlite::Step::Failed)
        return rows->error();
    return books;
}

Result<StoredPriceBook> PriceDatabase::book(std::int64_t number)
{
    auto rows = m_impl->connection.prepare(std::string(bookColumns) + " WHERE id=?");
    if (!rows)
        return rows.error();
    rows->bind(1, number);
    switch (rows->step()) {
    case sqlite::Step::Row: return bookFrom(*rows);
    case sqlite::Step::Failed: return rows->error();
    case sqlite::Step::Done: break;
    }
    return Error{ErrorCode::PriceBookMissing, {}, {{"found", std::to_string(number)}}};
}

Status PriceDatabase::remove(std::int64_t number)
{
    if (const auto known = book(number); !known)
        return known.error();
    sqlite::Connection& connection = m_impl->connection;
    auto transaction = sqlite::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const std::string id = std::to_string(number);
    const Status removed = connection.run("DELETE FROM price WHERE book=" + id + "; DELETE FROM book WHERE id=" + id
        + "; DELETE FROM item WHERE id NOT IN (SELECT item FROM price);"
          " DELETE FROM itemOfSku WHERE item NOT IN (SELECT id FROM item)");
    return removed ? transaction->commit() : removed;
}

Status PriceDatabase::find(const PriceQuery& query, const MeterPriceSink& sink)
{
    const auto regions = m_impl->regionIds(query.regions);
    if (!regions)
        return regions.error();
    sqlite::Statement& items = query.armSku.empty() ? m_impl->items : m_impl->itemsOfSku;
    if (!query.armSku.empty())
        items.bindText(1, query.armSku);
    std::size_t left = query.limit == 0 ? ~std::size_t{0} : query.limit;
    Status status = done();
    sqlite::Step step = items.step();
    for (; step == sqlite::Step::Row && left > 0 && status; step = items.step()) {
        MeterPrice price;
        price.service = items.bytes(1);
        price.family = items.bytes(2);
        price.product = items.bytes(3);
        price.sku = items.bytes(4);
        price.armSku = items.bytes(5);
        price.meter = items.bytes(6);
        price.unit = items.bytes(7);
        price.currency = items.bytes(8);
        if (isWanted(price, query))
            status = m_impl->findItem(items.integer(0), query, *regions, price, left, sink);
    }
    if (step == sqlite::Step::Failed && status)
        status = items.error();
    items.reset();
    return status;
}

Result<std::vector<std::int64_t>> PriceDatabase::Impl::regionIds(const std::vector<std::string>& names)
{
    std::vector<std::int64_t> ids;
    const auto collect = [&] {
        ids.clear();
        for (const auto& [id, name] : regions)
            if (std::find(names.begin(), names.end(), name) != names.end())
                ids.push_back(id);
    };
    collect();
    if (ids.size() < names.size()) { // another program may have added some
        if (const Status loaded = loadRegions(); !loaded)
            return loaded.error();
        collect();
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<std::string_view> PriceDatabase::Impl::regionName(std::int64_t id)
{
    auto found = regions.find(id);
    if (found == regions.end()) {
        if (const Status loaded = loadRegions(); !loaded)
            return loaded.error();
        found = regions.find(id);
    }
    if (found == regions.end())
        return damaged(connection, "region " + std::to_string(id));
    return std::string_view(found->second);
}

Status PriceDatabase::Impl::findItem(std::int64_t item, const PriceQuery& query, const std::vector<std::int64_t>& regionsWanted,
    MeterPrice& price, std::size_t& left, const MeterPriceSink& sink)
{
    if (query.regions.empty()) {
        prices.bind(1, query.book);
        prices.bind(2, item);
        return handOut(prices, query, price, left, sink);
    }
    for (const std::int64_t region : regionsWanted) {
        pricesInRegion.bind(1, query.book);
        pricesInRegion.bind(2, item);
        pricesInRegion.bind(3, region);
        if (const Status found = handOut(pricesInRegion, query, price, left, sink); !found)
            return found;
    }
    return done();
}

Status PriceDatabase::Impl::handOut(
    sqlite::Statement& rows, const PriceQuery& query, MeterPrice& price, std::size_t& left, const MeterPriceSink& sink)
{
    Status status = done();
    sqlite::Step step = rows.step();
    for (; step == sqlite::Step::Row && left > 0 && status; step = rows.step()) {
        const auto region = regionName(rows.integer(0));
        if (!region) {
            status = region.error();
            break;
        }
        price.region = *region;
        std::string guid;
        if (!readPrice(rows, price, guid)) {
            status = damaged(connection, "price of " + std::string(price.meter));
            break;
        }
        if (query.kind && *query.kind != price.kind)
            continue;
        --left;
        status = sink(price);
    }
    if (step == sqlite::Step::Failed && status)
        status = rows.error();
    rows.reset();
    return status;
}

} // namespace headroom
