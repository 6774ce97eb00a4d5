// SPDX-License-Identifier: GPL-3.0-or-later
// Where bills and company facts come from, files or the network: what the window and the command line share. Any thread.
#pragma once

#include "core/exchange/bill_files.h"
#include "core/exchange/number_style.h"
#include "core/pricing/bill.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// A bill in FOCUS's columns: files and folders of them, or a table in a PostgreSQL database.
struct BillSource
{
    std::vector<std::string> files;
    std::string connection; // of a database; blank: files
    std::string table;
    std::optional<DecimalSign> decimal; // of files; blank: found out
    std::chrono::seconds timeout{600};  // that the database may take
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(std::size_t done, std::size_t total)> progress; // of files: bytes
};

struct BillRead
{
    Bill bill;
    Findings findings;
    std::string origin; // file or table, for citations
    std::string version;
    bool ofMicrosoft = false; // it has the columns of Microsoft's exports
    std::size_t rowsRead = 0;
    std::size_t rowsRejected = 0;
    // Of files, as they were read: "UTF-16LE", "semicolon", "comma".
    std::string encoding;
    std::string delimiter;
    std::string decimal;
};

/// Errors: those of readFocus() or readFocusTable().
Result<BillRead> readBill(const BillSource& source);

/// A company's facts as the SEC has them: a file, or fetched by its number.
struct FactsSource
{
    std::string file;
    std::string cik;       // where there is no file
    std::string userAgent; // who asks, with an address for mail
    std::string address;   // blank: data.sec.gov
    const std::atomic<bool>* cancel = nullptr;
};

std::string_view defaultFactsAddress();

struct FactsText
{
    std::string name; // of the file, or as the SEC calls it
    std::string json;
};

/// Errors: those of readTextFile(), paddedCik() and downloadEdgarFacts().
Result<FactsText> readFacts(const FactsSource& source);

} // namespace headroom
