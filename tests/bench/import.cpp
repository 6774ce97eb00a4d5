// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 4, 5 and 7 of PERFORMANCE.md: a million rows of Azure Migrate's CSV template typed and checked, sized against 800 sizes, and
// saved, with the memory that takes. Each run is a process of its own, so that no text is there before; the limits take turns with ours.
#include "bench.h"
#include "import_limits.h"

#include "core/exchange/input_file.h"
#include "core/exchange/inventory_import.h"
#include "core/pricing/size_choice.h"
#include "core/pricing/sizing.h"
#include "core/store/project_file.h"

#include <QTemporaryDir>

#include <cstdlib>
#include <fstream>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace headroom;
using namespace bench;

namespace {

constexpr int rounds = 3;
constexpr int sizeCount = 800;

/// Twenty columns as the template has them, 150 MB a million rows as row 4 has it; every name is another, two addresses come 16 times in
/// a million rows.
void writeInventory(const std::string& path, int rows)
{
    std::ofstream out(path, std::ios::binary);
    out << "*Server name,IP addresses,*Cores,*Memory (In MB),*OS name,OS version,OS architecture,Server type,CPU utilization "
           "percentage,Memory utilization percentage,Number of disks,Disk 1 size (In GB),Disk 1 read throughput (MB per "
           "second),Disk 1 write throughput (MB per second),Disk 1 read ops (operations per second),Disk 1 write ops "
           "(operations per second),Disk 2 size (In GB),Network adapters,Network throughput (MB per second),Boot type\n";
    std::string text;
    for (int i = 0; i < rows; ++i) {
        const std::string host = std::to_string(i / 250 % 250) + '.' + std::to_string(i % 250);
        text += "server-" + std::to_string(i) + ",10.0." + host + ";10.64." + host + ',' + std::to_string(2 + i % 31) + ','
            + std::to_string(4096 * (1 + i % 8))
            + (i % 2 ? ",Windows Server 2019 (64-bit),2019,64-bit,Virtual,"
                     : ",Ubuntu Linux 22.04,22.04,64-bit,Physical,")
            + std::to_string(5 + i % 90) + '.' + std::to_string(10 + i % 90) + ',' + std::to_string(10 + i % 80) + '.'
            + std::to_string(10 + i % 70) + ",2," + std::to_string(64 + i % 900) + ",12.534,3.257,1240,380,"
            + std::to_string(128 + i % 400) + ",1,0.512,UEFI\n";
        if (text.size() > 1 << 20) {
            out << text;
            text.clear();
        }
    }
    out << text;
}

using Kind = TypedColumns::Kind;
const std::vector<Kind> kinds{Kind::Name, Kind::Word, Kind::Number, Kind::Number, Kind::Word, Kind::Word, Kind::Word, Kind::Word,
    Kind::Number, Kind::Number, Kind::Number, Kind::Number, Kind::Number, Kind::Number, Kind::Number, Kind::Number, Kind::Number,
    Kind::Number, Kind::Number, Kind::Word};

/// 800 sizes of two series of one to 96 cores with four ways to buy; and disks of two classes.
void addPrices(Model& model)
{
    const auto priced = [&](const std::string& name, PriceKind kind, Decimal price, const char* unit) {
        Price row;
        row.name = name;
        row.region = "eastus";
        row.kind = kind;
        row.unit = unit;
        row.price = price;
        engine_test::put(model, row);
    };
    for (int i = 0; i < sizeCount; ++i) {
        Sku size;
        size.name = "S" + std::to_string(i);
        size.series = i % 2 ? "D" : "E";
        size.generation = 3 + i % 4;
        size.vcpu = 1 + i * 7 % 96;
        size.memoryGib = Decimal(*size.vcpu * (2 + i % 7));
        engine_test::put(model, size);
        const std::int64_t parts = *size.vcpu * 400 + i % 400 + size.memoryGib->coefficient() * 45; // of 10,000
        priced(size.name.str(), PriceKind::Consumption, Decimal(parts, 4), "hour");
        priced(size.name.str(), PriceKind::WindowsConsumption, Decimal(parts + *size.vcpu * 460, 4), "hour");
        priced(size.name.str(), PriceKind::Reservation3Years, Decimal(parts), "term");
        priced(size.name.str(), PriceKind::SavingsPlan1Year, Decimal(parts * 7, 5), "hour");
    }
    int number = 0;
    for (const DiskClass diskClass : {DiskClass::PremiumSsd, DiskClass::StandardSsd})
        for (int gib = 4; gib <= 32768; gib *= 2) {
            Sku disk;
            disk.name = "disk" + std::to_string(++number);
            disk.kind = SkuKind::ManagedDisk;
            disk.family = ServiceFamily::Storage;
            disk.diskClass = diskClass;
            disk.redundancy = "LRS";
            disk.sizeGib = Decimal(gib);
            disk.iops = Decimal(120 + gib * 2);
            disk.throughputMbps = Decimal(25 + gib / 8);
            engine_test::put(model, disk);
            priced(disk.name.str(), PriceKind::Consumption, Decimal(gib * 12, 2), "month");
        }
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// What a process of its own found.
struct Found
{
    Times typed; // the limit of the import
    Times imported;
    Times sizesAlone; // the limit of the choice of a size
    Times chosen;
    Times sized;
    Times saved;
    double peakOfImport = 0; // MB
    double peakOfSizing = 0;
    double peak = 0;
};

/// Runs the work in a child, which is alone with its memory.
template<class Work> Found apart(const Work& work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        std::exit(1);
    std::fflush(stdout);
    const pid_t child = ::fork();
    if (child == 0) {
        const Found found = work();
        if (::write(ends[1], &found, sizeof found) != sizeof found)
            ::_exit(1);
        ::_exit(0);
    }
    Found found;
    const bool got = ::read(ends[0], &found, sizeof found) == sizeof found;
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ends[0]);
    ::close(ends[1]);
    if (!got || status != 0)
        std::exit(1);
    return found;
}

Found typeOnly(const std::string& csv, int rows)
{
    Found found;
    found.typed = median(1, [&] {
        const FileBytes bytes = valueOfMoved(readInputFile(csv, std::size_t{1} << 31));
        TypedColumns columns(kinds, static_cast<std::size_t>(rows));
        columns.read(bytes.view());
        if (columns.rows() != static_cast<std::size_t>(rows))
            std::exit(1);
    });
    found.peak = peakMegabytes();
    return found;
}

using Needs = std::vector<std::pair<std::int32_t, std::int64_t>>; // vCPU, millionths of a GiB

Needs needsOf(const Model& model)
{
    Needs needs;
    for (const Workload& workload : model.table<Workload>())
        needs.push_back({workload.cores, millionthsUp(workload.memoryGib)});
    return needs;
}

/// The needs looked for in the front by the chooser's own prices, and nothing else.
Times sizesAlone(const Needs& needs, const PriceIndex& prices)
{
    const std::int32_t region = prices.regionIndex("eastus");
    std::vector<std::pair<int128, std::int32_t>> byPrice;
    for (std::size_t s = 0; s < prices.skus().size(); ++s)
        if (const auto total = hourlyTotal(prices, static_cast<std::int32_t>(s), region, {}); total && prices.skus()[s]->vcpu)
            byPrice.push_back({*total, static_cast<std::int32_t>(s)});
    std::sort(byPrice.begin(), byPrice.end());
    Front front;
    for (const auto& [total, sku] : byPrice) {
        const Sku& size = *prices.skus()[static_cast<std::size_t>(sku)];
        front.add(*size.vcpu, millionthsDown(*size.memoryGib));
    }
    std::size_t sum = 0;
    const Times times = median(3, [&] {
        for (const auto& [cores, memory] : needs)
            sum += front.firstThatHolds(cores, memory);
    });
    std::fprintf(stderr, "%s", sum == 0 ? " " : "");
    return times;
}

/// The lowest total of all sizes that hold the need, one after the other.
std::optional<int128> lowestOfAll(const PriceIndex& prices, std::int32_t region, LicenceClass licences, Needs::value_type need)
{
    std::optional<int128> lowest;
    for (std::size_t s = 0; s < prices.skus().size(); ++s) {
        const Sku& size = *prices.skus()[s];
        if (size.kind != SkuKind::VirtualMachine || *size.vcpu < need.first || millionthsDown(*size.memoryGib) < need.second)
            continue;
        const auto total = hourlyTotal(prices, static_cast<std::int32_t>(s), region, licences);
        lowest = lowest ? std::min(lowest, total) : total;
    }
    return lowest;
}

/// The same needs asked of the chooser; the program ends where one of a thousand is dearer than the lowest of all sizes.
Times sizesChosen(const Model& model, const Needs& needs, const PriceIndex& prices)
{
    const std::int32_t region = prices.regionIndex("eastus");
    SizeChooser chooser(model, prices);
    const std::size_t step = std::max<std::size_t>(1, needs.size() / 1000);
    for (std::size_t i = 0; i < needs.size(); i += step)
        for (const LicenceClass licences : {LicenceClass{}, LicenceClass{OsMeter::Windows, SqlMeter::None}}) {
            const std::int32_t chosen = chooser.cheapest(region, licences, needs[i].first, needs[i].second);
            if (hourlyTotal(prices, chosen, region, licences) != lowestOfAll(prices, region, licences, needs[i]))
                std::exit(1);
        }
    std::int64_t sum = 0;
    const Times times = median(3, [&] {
        for (const auto& [cores, memory] : needs)
            sum += chooser.cheapest(region, {}, cores, memory);
    });
    std::fprintf(stderr, "%s", sum == 0 ? " " : "");
    return times;
}

Found whole(const std::string& csv, const std::string& project, int rows)
{
    Found found;
    Model model = Model::empty(Month(2025, 1));
    addPrices(model);
    found.imported = median(1, [&] {
        ImportOutcome outcome = valueOfMoved(importInventory(model, csv, InventoryKind::AzureMigrate, {}));
        if (outcome.rowsAccepted != static_cast<std::size_t>(rows) || !apply(model, outcome.change))
            std::exit(1);
    });
    found.peakOfImport = peakMegabytes();
    const PriceIndex prices(model);
    found.sized = median(1, [&] {
        const Sizing sizing = sizeWorkloads(model, prices, nullptr);
        for (const Sized& sized : sizing.workloads)
            if (sized.placement != Placement::Machine)
                std::exit(1);
    });
    found.peakOfSizing = peakMegabytes();
    found.saved = median(1, [&] { valueOf(saveProject(model, project)); });
    found.peak = peakMegabytes();
    const Needs needs = needsOf(model);
    found.sizesAlone = sizesAlone(needs, prices);
    found.chosen = sizesChosen(model, needs, prices);
    return found;
}

Times middle(const std::vector<Found>& found, Times Found::* which)
{
    std::vector<double> wall;
    std::vector<double> cpu;
    for (const Found& one : found) {
        wall.push_back((one.*which).wall);
        cpu.push_back((one.*which).cpu);
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    return {wall[wall.size() / 2], cpu[cpu.size() / 2]};
}

} // namespace

int main(int argc, char** argv)
{
    const int rows = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const double millions = rows / 1e6;
    QTemporaryDir folder;
    const std::string csv = folder.filePath(QStringLiteral("inventory.csv")).toStdString();
    const std::string project = folder.filePath(QStringLiteral("big.headroom")).toStdString();
    writeInventory(csv, rows);
    const double megabytes = static_cast<double>(valueOfMoved(InputFile::open(csv)).size()) * 1e-6;
    std::printf("%d rows x 20 columns, %.1f MB; 2 disks a row; the middle of %d runs\n", rows, megabytes, rounds);

    std::vector<Found> limits;
    std::vector<Found> ours;
    for (int round = 0; round < rounds; ++round) {
        limits.push_back(apart([&] { return typeOnly(csv, rows); }));
        ours.push_back(apart([&] { return whole(csv, project, rows); }));
    }
    const Times typed = middle(limits, &Found::typed);
    const Times sizes = middle(ours, &Found::sizesAlone);
    header("An inventory imported (row 4), sized against 800 sizes (row 7), saved (row 5)");
    line("limit: the file read, every cell typed and in range", typed, "219 ms a million on one thread in PERFORMANCE.md");
    ratioLine("import: file to applied change, with findings", middle(ours, &Found::imported), "the limit", typed, "<= 2 x");
    line("limit: needs looked for in a front of sizes", sizes, "350 ns a server, 75 vectorised in PERFORMANCE.md");
    ratioLine("size chosen, as by brute force in one of a thousand", middle(ours, &Found::chosen), "the limit", sizes, "<= 2 x");
    ratioLine("sizing: needs, licences, sizes, disks, findings", middle(ours, &Found::sized), "the front alone", sizes, "");
    limitLine("save: write, verify, sync, rename", middle(ours, &Found::saved), 3.0 * 3 * millions);
    std::printf("sizing %.0f ns a server; saved %.2f s a million rows of any kind (goal: <= 3)\n",
        middle(ours, &Found::sized).cpu * 1e9 / rows, middle(ours, &Found::saved).wall / (3 * millions));
    std::printf("peak memory: limit %.0f MB; import %.0f, with sizing %.0f, with saving %.0f MB = %.1f x the file (goal: <= 3)\n",
        limits[0].peak, ours[0].peakOfImport, ours[0].peakOfSizing, ours[0].peak, ours[0].peak / megabytes);
    return 0;
}
