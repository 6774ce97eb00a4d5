// SPDX-License-Identifier: GPL-3.0-or-later
// A FOCUS file of 5,000,000 rows, made while it is read, in the columns of an export: megabytes and rows a second of processor time,
// and the memory at the peak, beside that of a file a hundredth as long.
#include "bench.h"

#include "core/exchange/csv_stream.h"
#include "core/exchange/focus_csv.h"

#include <QTemporaryDir>

#include <fstream>
#include <functional>
#include <thread>

#include <sys/resource.h>
#include <sys/stat.h>
#include <zlib.h>

using namespace headroom;
using namespace bench;

namespace {

const std::string columns =
    "AvailabilityZone,BilledCost,BillingAccountId,BillingAccountName,BillingCurrency,BillingPeriodEnd,BillingPeriodStart,"
    "ChargeCategory,ChargeClass,ChargeDescription,ChargeFrequency,ChargePeriodEnd,ChargePeriodStart,CommitmentDiscountCategory,"
    "CommitmentDiscountId,CommitmentDiscountName,CommitmentDiscountStatus,CommitmentDiscountType,ConsumedQuantity,ConsumedUnit,"
    "ContractedCost,ContractedUnitPrice,EffectiveCost,InvoiceIssuerName,ListCost,ListUnitPrice,PricingCategory,PricingQuantity,"
    "PricingUnit,ProviderName,PublisherName,RegionId,RegionName,ResourceId,ResourceName,ResourceType,ServiceCategory,ServiceName,"
    "SkuId,SkuPriceId,SubAccountId,SubAccountName,Tags\n";

/// About 760 bytes; number decides everything in it. 12 months, 20 services, 10 regions.
void appendRow(std::string& out, std::uint32_t number)
{
    const std::uint32_t random = number * 2654435761u;
    char text[1200];
    const int month = static_cast<int>(number / 97 % 12) + 1;
    const int size = std::snprintf(text, sizeof text,
        "westeurope-%u,0.%012llu,/providers/Microsoft.Billing/billingAccounts/1234567/billingProfiles/ABCD-EFGH-123-XYZ,"
        "\"Example, Inc.\",USD,2025-%02d-28T00:00:00Z,2025-%02d-01T00:00:00Z,Usage,,D4s v5 - EU West,Usage-Based,"
        "2025-%02d-02T00:00:00Z,2025-%02d-01T00:00:00Z,,,,,,%u.%u,Hours,0.%u,0.192,%u.%09u,Microsoft,1.%u,0.192,Standard,24,1 Hour,"
        "Microsoft,Microsoft,region%u,West Europe,/subscriptions/00000000-0000-0000-0000-%012u/resourcegroups/production/providers/"
        "microsoft.compute/virtualmachines/vm%05u,vm%05u,Virtual machine,Compute,Service %u,DZH318Z0BQ4L,DZH318Z0BQ4L_00F1,"
        "/subscriptions/00000000-0000-0000-0000-%012u,Production,\"{\"\"env\"\": \"\"prod\"\", \"\"team\"\": \"\"shop\"\"}\"\n",
        random % 3, static_cast<unsigned long long>(random) * 97 % 1000000000000ull, month, month, month, month, random % 24,
        random % 1000, random % 100000, random % 40, random % 1000000000, random % 10000, random / 7 % 10, random % 100, random % 90000,
        random % 90000, random / 11 % 20, random % 100);
    out.append(text, static_cast<std::size_t>(size));
}

std::size_t write(const std::string& path, std::uint32_t rows, bool packed)
{
    gzFile file = gzopen(path.c_str(), packed ? "wb1" : "wbT");
    std::string block = columns;
    std::size_t bytes = 0;
    for (std::uint32_t i = 0; i < rows; ++i) {
        appendRow(block, i);
        if (block.size() < (1u << 20) && i + 1 < rows)
            continue;
        bytes += block.size();
        gzwrite(file, block.data(), static_cast<unsigned>(block.size()));
        block.clear();
    }
    gzclose(file);
    return bytes;
}

long peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

void read(const char* what, const std::string& path, std::uint32_t rows, std::size_t bytes)
{
    const auto times = median(1, [&] {
        const auto outcome = readFocus({path}, {});
        if (!outcome || outcome->bill.rows != rows)
            std::abort();
        std::printf("%zu charges, ", outcome->bill.charges.size());
    });
    std::printf("peak %ld MB, %.0f MB/s, %.2f million rows/s of processor time\n", peakKilobytes() / 1024,
        static_cast<double>(bytes) * 1e-6 / times.cpu, rows * 1e-6 / times.cpu);
    line(what, times, "memory that does not grow");
}

/// What finding the cells alone takes.
void readCells(const std::string& path, std::size_t bytes)
{
    std::size_t cells = 0;
    const auto times = median(1, [&] {
        auto csv = CsvStream::open(path, "bill.csv");
        CsvRecord record;
        while (csv && csv->next(record).valueOr(false))
            cells += record.cells.size();
    });
    std::printf("%zu cells, %.0f MB/s\n", cells, static_cast<double>(bytes) * 1e-6 / times.cpu);
    line("its cells alone", times, "");
}

} // namespace

int main()
{
    QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(QString::fromUtf8(name)).toStdString(); };
    constexpr std::uint32_t few = 50'000;
    constexpr std::uint32_t many = 5'000'000;
    header("Bills in FOCUS's columns");
    const std::size_t small = write(path("small.csv"), few, false);
    read("50,000 rows", path("small.csv"), few, small);
    const std::size_t packed = write(path("packed.csv.gz"), many / 10, true);
    read("500,000 rows, gzipped", path("packed.csv.gz"), many / 10, packed);
    const std::size_t large = write(path("large.csv"), many, false);
    std::printf("%.0f MB\n", static_cast<double>(large) * 1e-6);
    readCells(path("large.csv"), large);
    read("5,000,000 rows", path("large.csv"), many, large);
}
