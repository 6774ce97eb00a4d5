// SPDX-License-Identifier: GPL-3.0-or-later
// The price-book database: whole price lists in one SQLite file of the user's, each with its origin and age. Projects copy what they
// use of it; nothing is computed from it directly.
#pragma once

#include "core/pricing/meter_price.h"
#include "core/store/sqlite.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A price list as it was read at one time.
struct StoredPriceBook
{
    std::int64_t number = 0; // rising; never given twice while a later one is there
    std::string kind;        // "retail", "ea", "mca": what wrote it
    std::string label;       // the file's name or the server's
    std::string scope;       // what was asked for: "Virtual Machines, westeurope"; empty: everything
    std::string currency;    // of most prices
    std::string retrieved;   // "2026-11-22T20:45:00Z", UTC
    bool complete = true;    // false: the list may lack a part
    std::int64_t prices = 0;
    bool operator==(const StoredPriceBook&) const = default;
};

/// What to look for; empty fields ask for nothing.
struct PriceQuery
{
    std::int64_t book = 0;
    std::vector<std::string> words; // each stands in service, product, SKU, ARM name or meter; upper and lower case alike
    std::vector<std::string> services;
    std::vector<std::string> regions;
    std::string armSku; // or the name that a project has for what a list gives no ARM name
    std::optional<MeterPriceKind> kind;
    std::size_t limit = 0; // 0: all
};

/// One connection; not for several threads at once. Another program's writing is waited for, two seconds at most.
class PriceDatabase
{
public:
    /// "$XDG_DATA_HOME/headroom/prices.db", or below ~/.local/share.
    static std::string defaultPath();
    /// Makes the file and its folders where missing. Errors: FileNotOurs, FileNewer, FileHostile, FileDamaged, and those of the
    /// system and SQLite.
    static Result<PriceDatabase> open(const std::string& path);
    /// One that is there. Error besides: FileMissing.
    static Result<PriceDatabase> openExisting(const std::string& path);

    PriceDatabase(PriceDatabase&&) noexcept;
    PriceDatabase& operator=(PriceDatabase&&) noexcept;
    ~PriceDatabase();

    /// The newest first.
    Result<std::vector<StoredPriceBook>> books();
    /// Error: PriceBookMissing ("found": the number).
    Result<StoredPriceBook> book(std::int64_t number);
    Status remove(std::int64_t number);
    /// Hands out what fits, in order of service, product, SKU, meter and region. With `armSku` and one region a look-up takes
    /// microseconds. Errors: FileDamaged, and what the sink returns.
    Status find(const PriceQuery& query, const MeterPriceSink& sink);

private:
    friend class PriceBookWriter;
    struct Impl;
    explicit PriceDatabase(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// What of a book is known only at its end.
struct PriceBookEnd
{
    bool complete = true;
    std::string kind; // empty: as it was begun
};

/// Writes one price book in one transaction: unless it is committed nothing of it is there.
class PriceBookWriter
{
public:
    /// The database must outlive it. Of `about` the number and the count of prices are given by the writer.
    static Result<PriceBookWriter> begin(PriceDatabase& database, StoredPriceBook about);

    PriceBookWriter(PriceBookWriter&&) noexcept;
    PriceBookWriter& operator=(PriceBookWriter&&) = delete;
    ~PriceBookWriter();

    /// A price that is there already (the same in all but the amount) is counted and left out. Errors: TextTooLong (above 500
    /// bytes), TextNotUtf8, and those of SQLite.
    Status add(const MeterPrice& price);
    /// Puts the price in place of the one that is the same in all but the amount and the end. Errors: those of add().
    Status replace(const MeterPrice& price);
    /// The currency is that of the first price.
    Result<StoredPriceBook> commit(const PriceBookEnd& end = {});

    std::int64_t added() const;
    std::int64_t duplicates() const;
    /// The amount that is stored, where the price added last was there already with another one.
    std::optional<Decimal> conflict() const;
    /// Of the first price; blank before it.
    const std::string& currency() const;

private:
    struct Impl;
    explicit PriceBookWriter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace headroom
