// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/project_prices.h"
#include "core/store/price_database_impl.h"
#include "core/store/price_tables.h"

#include <algorithm>
#include <unordered_set>

namespace headroom {

namespace {

Status checked(std::string_view text, std::size_t longest, const char* name)
{
    Status fits = checkMeterText(text, longest);
    return fits ? fits : Status(Error{fits.error().code, name, fits.error().details});
}

} // namespace

struct PriceBookWriter::Impl
{
    /// What tells a price from the others of its book, but for the kind, the term and the meter.
    struct Key
    {
        std::int64_t item = 0;
        std::int64_t region = 0;
        std::string guid; // of the meter; empty where its name is none
        std::string tier;
        std::string from;
    };

    PriceDatabase::Impl& database;
    sqlite::Transaction transaction;
    StoredPriceBook about;
    sqlite::Statement insertItem, insertItemOfSku, insertRegion, insertPrice, replacePrice, storedPrice;
    std::unordered_map<std::string, std::int64_t> items;
    std::unordered_map<std::string, std::int64_t> regions;
    std::unordered_set<std::int64_t> named; // items of earlier books whose names have been seen to
    std::int64_t lastItem = 0;
    std::int64_t lastOldItem = 0;
    std::int64_t lastRegion = 0;
    std::int64_t duplicates = 0;
    std::string key;
    std::optional<Decimal> conflict;

    Status prepare();
    Status load();
    Result<std::int64_t> itemOf(const MeterPrice& price);
    Result<std::int64_t> regionOf(std::string_view name);
    Result<Key> keyOf(const MeterPrice& price);
    void bindKey(sqlite::Statement& row, const Key& of, const MeterPrice& price) const;
    Status write(sqlite::Statement& row, const Key& of, const MeterPrice& price) const;
    Status insertNewItem(const MeterPrice& price);
    Status insertNames(const MeterPrice& price, std::int64_t item);
    void makeKey(std::initializer_list<std::string_view> parts)
    {
        key.clear();
        for (const std::string_view part : parts)
            key.append(part).push_back('\x1f');
    }
};

PriceBookWriter::PriceBookWriter(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
PriceBookWriter::PriceBookWriter(PriceBookWriter&&) noexcept = default;
PriceBookWriter::~PriceBookWriter() = default;
std::int64_t PriceBookWriter::added() const { return m_impl->about.prices; }
std::optional<Decimal> PriceBookWriter::conflict() const { return m_impl->conflict; }
const std::string& PriceBookWriter::currency() const { return m_impl->about.currency; }
std::int64_t PriceBookWriter::duplicates() const { return m_impl->duplicates; }

Result<PriceBookWriter> PriceBookWriter::begin(PriceDatabase& database, StoredPriceBook about)
{
    sqlite::Connection& connection = database.m_impl->connection;
    auto transaction = sqlite::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const auto last = connection.integer("SELECT coalesce(max(id), 0) FROM book");
    if (!last)
        return last.error();
    about.number = *last + 1;
    about.prices = 0;
    auto impl = std::make_unique<Impl>(Impl{
        *database.m_impl, *std::move(transaction), std::move(about), {}, {}, {}, {}, {}, {}, {}, {}, {}, 0, 0, 0, 0, {}, {}});
    if (const Status prepared = impl->prepare(); !prepared)
        return prepared.error();
    if (const Status loaded = impl->load(); !loaded)
        return loaded.error();
    return PriceBookWriter(std::move(impl));
}

Status PriceBookWriter::Impl::prepare()
{
    const std::pair<sqlite::Statement*, const char*> wanted[]{
        {&insertItem, "INSERT INTO item VALUES (?,?,?,?,?,?,?,?,?)"},
        {&insertItemOfSku, "INSERT OR IGNORE INTO itemOfSku VALUES (?,?)"},
        {&insertRegion, "INSERT INTO region VALUES (?,?)"},
        {&insertPrice, "INSERT OR IGNORE INTO price VALUES (?,?,?,?,?,?,?,?,?,?,?)"},
        {&replacePrice, "INSERT OR REPLACE INTO price VALUES (?,?,?,?,?,?,?,?,?,?,?)"},
        {&storedPrice,
            "SELECT price FROM price WHERE book=? AND item=? AND region=? AND kind=? AND term=? AND tier=? AND validFrom=? "
            "AND isPrimary=? AND meter=?"},
    };
    for (const auto& [to, sql] : wanted) {
        auto statement = database.connection.prepare(sql);
        if (!statement)
            return statement.error();
        *to = *std::move(statement);
    }
    return done();
}

Status PriceBookWriter::Impl::load()
{
    auto rows = database.connection.prepare("SELECT id, service, family, product, sku, armSku, meter, unit, currency FROM item");
    if (!rows)
        return rows.error();
    sqlite::Step step = rows->step();
    for (; step == sqlite::Step::Row; step = rows->step()) {
        makeKey({rows->bytes(1), rows->bytes(2), rows->bytes(3), rows->bytes(4), rows->bytes(5), rows->bytes(6), rows->bytes(7),
            rows->bytes(8)});
        items.emplace(key, rows->integer(0));
        lastItem = std::max(lastItem, rows->integer(0));
    }
    if (step == sqlite::Step::Failed)
        return rows->error();
    lastOldItem = lastItem;
    if (const Status loaded = database.loadRegions(); !loaded)
        return loaded;
    for (const auto& [id, name] : database.regions) {
        regions.emplace(name, id);
        lastRegion = std::max(lastRegion, id);
    }
    return done();
}

Result<std::int64_t> PriceBookWriter::Impl::itemOf(const MeterPrice& p)
{
    makeKey({p.service, p.family, p.product, p.sku, p.armSku, p.meter, p.unit, p.currency});
    if (const auto found = items.find(key); found != items.end()) {
        // What was stored before sheets' items had names gets them now.
        if (p.armSku.empty() && found->second <= lastOldItem && named.insert(found->second).second)
            if (const Status inserted = insertNames(p, found->second); !inserted)
                return inserted.error();
        return found->second;
    }
    const std::pair<std::string_view, const char*> texts[]{{p.service, "service"}, {p.family, "family"}, {p.product, "product"},
        {p.sku, "sku"}, {p.armSku, "armSku"}, {p.meter, "meter"}, {p.unit, "unit"}, {p.currency, "currency"}};
    for (const auto& [text, name] : texts)
        if (const Status fits = checked(text, longestMeterText, name); !fits)
            return fits.error();
    ++lastItem;
    if (const Status inserted = insertNewItem(p); !inserted)
        return inserted.error();
    items.emplace(key, lastItem);
    return lastItem;
}

Status PriceBookWriter::Impl::insertNewItem(const MeterPrice& p)
{
    insertItem.bind(1, lastItem);
    int parameter = 1;
    for (const std::string_view text : {p.service, p.family, p.product, p.sku, p.armSku, p.meter, p.unit, p.currency})
        insertItem.bindText(++parameter, text);
    if (const Status inserted = insertItem.execute(); !inserted)
        return inserted;
    return insertNames(p, lastItem);
}

/// What a price sheet has no name for is found by the one that a project has.
Status PriceBookWriter::Impl::insertNames(const MeterPrice& p, std::int64_t item)
{
    const std::vector<std::string> names = p.armSku.empty() ? projectNamesOf(p) : std::vector<std::string>{std::string(p.armSku)};
    for (const std::string& name : names) {
        insertItemOfSku.bindText(1, name);
        insertItemOfSku.bind(2, item);
        if (const Status inserted = insertItemOfSku.execute(); !inserted)
            return inserted;
    }
    return done();
}

Result<std::int64_t> PriceBookWriter::Impl::regionOf(std::string_view name)
{
    key = name;
    if (const auto found = regions.find(key); found != regions.end())
        return found->second;
    if (name.empty())
        return Error{ErrorCode::ValueRequired, "region", {}};
    if (const Status fits = checked(name, longestMeterName, "region"); !fits)
        return fits.error();
    insertRegion.bind(1, ++lastRegion);
    insertRegion.bindText(2, name);
    if (const Status inserted = insertRegion.execute(); !inserted)
        return inserted.error();
    regions.emplace(key, lastRegion);
    return lastRegion;
}

Result<PriceBookWriter::Impl::Key> PriceBookWriter::Impl::keyOf(const MeterPrice& price)
{
    const auto item = itemOf(price);
    if (!item)
        return item.error();
    const auto region = regionOf(price.region);
    if (!region)
        return region.error();
    if (const Status fits = checked(price.meterId, longestMeterName, "meterId"); !fits)
        return fits.error();
    return Key{
        *item, *region, guidBytes(price.meterId), price.tierFrom.toText(), price.from ? price.from->toText() : std::string()};
}

void PriceBookWriter::Impl::bindKey(sqlite::Statement& row, const Key& of, const MeterPrice& price) const
{
    row.bind(1, about.number);
    row.bind(2, of.item);
    row.bind(3, of.region);
    row.bind(4, static_cast<std::int64_t>(price.kind));
    row.bind(5, price.termMonths);
    row.bindText(6, of.tier);
    row.bindText(7, of.from);
    row.bind(8, price.primary ? 1 : 0);
    if (of.guid.empty())
        row.bindText(9, price.meterId);
    else
        row.bindBlob(9, of.guid);
}

Status PriceBookWriter::Impl::write(sqlite::Statement& row, const Key& of, const MeterPrice& price) const
{
    const std::string amount = price.price.toText();
    const std::string until = price.until ? price.until->toText() : std::string();
    bindKey(row, of, price);
    row.bindText(10, amount);
    row.bindText(11, until);
    return row.execute();
}

Status PriceBookWriter::add(const MeterPrice& price)
{
    const auto of = m_impl->keyOf(price);
    if (!of)
        return of.error();
    m_impl->conflict.reset();
    if (const Status inserted = m_impl->write(m_impl->insertPrice, *of, price); !inserted)
        return inserted;
    if (sqlite3_changes(m_impl->database.connection.handle()) == 0) {
        ++m_impl->duplicates;
        m_impl->bindKey(m_impl->storedPrice, *of, price);
        if (m_impl->storedPrice.step() == sqlite::Step::Row)
            if (const auto stored = Decimal::parse(m_impl->storedPrice.bytes(0)); stored && *stored != price.price)
                m_impl->conflict = *stored;
        m_impl->storedPrice.reset();
    } else if (m_impl->about.prices++ == 0)
        m_impl->about.currency = price.currency;
    return done();
}

Status PriceBookWriter::replace(const MeterPrice& price)
{
    const auto of = m_impl->keyOf(price);
    return of ? m_impl->write(m_impl->replacePrice, *of, price) : Status(of.error());
}

Result<StoredPriceBook> PriceBookWriter::commit(const PriceBookEnd& end)
{
    StoredPriceBook& about = m_impl->about;
    about.complete = end.complete;
    if (!end.kind.empty())
        about.kind = end.kind;
    auto row = m_impl->database.connection.prepare("INSERT INTO book VALUES (?,?,?,?,?,?,?,?)");
    if (!row)
        return row.error();
    row->bind(1, about.number);
    row->bindText(2, about.kind);
    row->bindText(3, about.label);
    row->bindText(4, about.scope);
    row->bindText(5, about.currency);
    row->bindText(6, about.retrieved);
    row->bind(7, about.complete ? 1 : 0);
    row->bind(8, about.prices);
    if (const Status inserted = row->execute(); !inserted)
        return inserted.error();
    if (const Status committed = m_impl->transaction.commit(); !committed)
        return committed.error();
    return about;
}

} // namespace headroom
