// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 6 and 6b of PERFORMANCE.md: pages of the price API parsed beside the same fields read by simdjson alone, a catalogue of
// 700,000 records into the price-book database, look-ups in it, and a project's prices taken from it.
#include "bench.h"

#include "core/pricing/price_book.h"
#include "core/pricing/project_prices.h"
#include "core/remote/retail_page.h"
#include "core/store/price_database.h"

#include <QTemporaryDir>

#include <simdjson.h>

#include <array>

#include <sys/resource.h>

using namespace headroom;
using namespace bench;

namespace {

constexpr int regionCount = 60;
constexpr int rowsOfSize = 10; // a size and region
constexpr int perPage = 1000;

std::string skuName(int size) { return "D" + std::to_string(size) + "as_v7"; }
std::string regionName(int region) { return region == 0 ? "westeurope" : "region" + std::to_string(region); }

/// A record in the keys and order of recorded answers, about 620 bytes; number decides everything in it.
void appendRecord(std::string& out, int number)
{
    const int place = number / rowsOfSize;
    const int kind = number % rowsOfSize;
    const int size = place / regionCount;
    const std::string name = "D" + std::to_string(size) + "as v7";
    const bool reservation = kind == 1 || kind == 2;
    const bool windows = kind == 3 || kind == 4 || kind == 7;
    const std::string price = reservation ? std::to_string(1000 + size) + ".0" : "0." + std::to_string(10000 + number % 90000);
    const std::string tail = kind == 5 || kind == 7 ? " Spot" : kind >= 8 ? " Low Priority" : "";
    char id[40];
    std::snprintf(id, sizeof id, "%08x-e996-5b04-b673-a2db710f9237", number);
    out += R"({"currencyCode":"USD","tierMinimumUnits":0.0,)";
    if (reservation)
        out += kind == 1 ? R"("reservationTerm":"1 Year",)" : R"("reservationTerm":"3 Years",)";
    out += R"("retailPrice":)" + price + R"(,"unitPrice":)" + price + R"(,"armRegionName":")" + regionName(place % regionCount)
        + R"(","location":"BR South","effectiveStartDate":"2025-)" + (kind % 2 ? "11" : "10") + R"(-01T00:00:00Z","meterId":")"
        + id + R"(","meterName":")" + name + tail + R"(","productId":"DZH318Z0TBJJ","skuId":"DZH318Z0TBJJ/00NL","productName":")"
        + "Virtual Machines Dasv7 Series" + (windows ? " Windows" : "") + R"(","skuName":")" + name + tail
        + R"(","serviceName":"Virtual Machines","serviceId":"DZH313Z7MMC8","serviceFamily":"Compute","unitOfMeasure":"1 Hour","type":")"
        + (reservation      ? "Reservation"
                : kind == 4 ? "DevTestConsumption"
                            : "Consumption")
        + R"(","isPrimaryMeterRegion":)" + (kind == 9 ? "false" : "true") + R"(,"armSkuName":"Standard_)" + skuName(size) + '"';
    if (kind == 0)
        out += R"(,"savingsPlan":[{"unitPrice":0.34323,"retailPrice":0.34323,"term":"3 Years"},)"
               R"({"unitPrice":0.49129,"retailPrice":0.49129,"term":"1 Year"}])";
    out += '}';
}

std::string pageOf(int first)
{
    std::string page = R"({"BillingCurrency":"USD","CustomerEntityId":"Default","CustomerEntityType":"Retail","Items":[)";
    for (int i = 0; i < perPage; ++i) {
        page += i == 0 ? "" : ",";
        appendRecord(page, first + i);
    }
    return page + R"(],"NextPageLink":null,"Count":1000})";
}

/// A number as its digits, exactly, however many of them are decimals.
std::int64_t digitsOf(std::string_view token)
{
    std::int64_t digits = 0;
    for (const char c : token)
        if (c >= '0' && c <= '9')
            digits = digits * 10 + (c - '0');
    return digits;
}

/// What simdjson alone takes to extract the same fields exactly, as row 6 has it: texts as they are, numbers as their digits, the
/// savings plans; nothing is checked, named by its place or kept.
std::size_t readWithSimdjsonAlone(simdjson::ondemand::parser& parser, std::string& page)
{
    constexpr std::array texts{"currencyCode", "armRegionName", "effectiveStartDate", "meterId", "meterName", "productName",
        "skuName", "serviceName", "serviceFamily", "unitOfMeasure", "type", "armSkuName"};
    page.reserve(page.size() + simdjson::SIMDJSON_PADDING);
    auto document = parser.iterate(page.data(), page.size(), page.capacity());
    std::size_t bytes = 0;
    for (auto record : document["Items"]) {
        auto object = record.get_object();
        for (const char* key : {"tierMinimumUnits", "retailPrice"})
            bytes += static_cast<std::size_t>(digitsOf(object[key].value().raw_json_token()));
        for (const char* key : texts)
            bytes += object[key].get_string().value().size();
        bytes += object["isPrimaryMeterRegion"].get_bool().value();
        std::string_view term;
        if (object["reservationTerm"].get_string().get(term) == simdjson::SUCCESS)
            bytes += term.size();
        simdjson::ondemand::array plans;
        if (object["savingsPlan"].get_array().get(plans) == simdjson::SUCCESS)
            for (auto plan : plans) {
                bytes += static_cast<std::size_t>(digitsOf(plan["retailPrice"].value().raw_json_token()));
                bytes += plan["term"].get_string().value().size();
            }
    }
    return bytes;
}

void parsing()
{
    constexpr int pages = 100;
    std::vector<std::string> texts;
    double megabytes = 0;
    for (int i = 0; i < pages; ++i) {
        texts.push_back(pageOf(i * perPage));
        megabytes += static_cast<double>(texts.back().size()) * 1e-6;
    }
    std::printf("%d records, %.1f MB\n", pages * perPage, megabytes);
    header("Pages of the price API (row 6)");
    simdjson::ondemand::parser parser;
    RetailPageReader reader;
    std::size_t sum = 0;
    std::vector<double> ratios;
    Times floor;
    Times ours;
    for (int round = 0; round < 5; ++round) { // both sides in turn, so that a busy machine slows both
        floor = median(1, [&] {
            for (std::string& page : texts)
                sum += readWithSimdjsonAlone(parser, page);
        });
        ours = median(1, [&] {
            for (std::string& page : texts)
                sum += valueOf(reader.read(page, "page", [&](const MeterPrice& p) {
                    sum += p.meter.size();
                    return done();
                })).prices;
        });
        ratios.push_back(ours.cpu / floor.cpu);
    }
    std::sort(ratios.begin(), ratios.end());
    line("simdjson alone, the same fields", floor, "the floor");
    line("pages to meter prices, exact and checked", ours, "<= 1.5 x the floor");
    std::printf("ratio %.2f (median of 5), %.2f GB/s  [%zu]\n", ratios[2], megabytes / ours.cpu * 1e-3, sum % 10);
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void catalogue(PriceDatabase& database)
{
    constexpr int records = 700'000;
    RetailPageReader reader;
    StoredPriceBook about;
    about.kind = "retail";
    about.retrieved = "2026-09-01T00:00:00Z";
    double making = 0;
    StoredPriceBook book;
    const Times all = median(1, [&] {
        auto writer = PriceBookWriter::begin(database, about);
        valueOf(writer);
        for (int first = 0; first < records; first += perPage) {
            const double before = cpuSeconds();
            std::string page = pageOf(first);
            making += cpuSeconds() - before;
            valueOf(reader.read(page, "page", [&](const MeterPrice& p) { return writer->add(p); }));
        }
        book = valueOf(writer->commit());
    });
    header("A catalogue of 700,000 records into the price-book database");
    line("parsed, stored, on the disk (making of the pages apart)", {all.wall - making, all.cpu - making}, "");
    std::printf("%lld prices, %.2f us a price; peak memory %.0f MB (goal: below 500)\n", static_cast<long long>(book.prices),
        (all.cpu - making) * 1e6 / static_cast<double>(book.prices), peakMegabytes());
}

void lookUps(PriceDatabase& database)
{
    constexpr int count = 20'000;
    std::size_t found = 0;
    PriceQuery query;
    query.book = 1;
    query.regions = {""};
    const Times times = median(3, [&] {
        for (int i = 0; i < count; ++i) {
            query.armSku = "Standard_" + skuName(i * 7919 % (700'000 / rowsOfSize / regionCount));
            query.regions[0] = regionName(i * 31 % regionCount);
            const Status status = database.find(query, [&](const MeterPrice& p) {
                found += p.primary;
                return done();
            });
            if (!status)
                std::exit(1);
        }
    });
    header("Look-ups in it: all prices of a size in a region (12 rows)");
    line("20,000 look-ups", times, "microseconds each");
    std::printf("%.1f us a look-up  [%zu]\n", times.cpu * 1e6 / count, found);
    const Times search = median(3, [&] {
        PriceQuery words;
        words.book = 1;
        words.words = {"d4as", "spot"};
        words.limit = 50;
        if (!database.find(words, [&](const MeterPrice&) { return done(); }))
            std::exit(1);
    });
    line("a search by two words, the first 50", search, "");
}

} // namespace

int main(int argc, char**)
{
    if (argc > 1) { // any word: nothing but the parsing
        parsing();
        return 0;
    }
    const QTemporaryDir folder;
    auto database = PriceDatabase::open(folder.filePath(QStringLiteral("prices.db")).toStdString());
    valueOf(database);
    catalogue(*database);
    lookUps(*database);
    parsing();
    return 0;
}
