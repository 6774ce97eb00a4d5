// SPDX-License-Identifier: GPL-3.0-or-later
// Row 4 of PERFORMANCE.md: a million rows of Azure Migrate's CSV template, typed and checked.
#include "bench.h"

#include "core/exchange/azure_migrate_csv.h"
#include "core/exchange/csv.h"

#include <cstdlib>

using namespace headroom;
using namespace bench;

namespace {

std::string inventory(int rows)
{
    std::string text =
        "*Server name,IP addresses,*Cores,*Memory (In MB),*OS name,OS version,OS architecture,Server type,CPU utilization "
        "percentage,"
        "Memory utilization percentage,Number of disks,Disk 1 size (In GB),Disk 1 read throughput (MB per second),Disk 1 write "
        "throughput (MB per second),"
        "Disk 1 read ops (operations per second),Disk 1 write ops (operations per second),Disk 2 size (In GB),Network adapters,"
        "Network throughput (MB per second),Boot type\n";
    for (int i = 0; i < rows; ++i) {
        text += "server-" + std::to_string(i) + ",10.0." + std::to_string(i / 250 % 250) + '.' + std::to_string(i % 250) + ','
            + std::to_string(2 + i % 31) + ',' + std::to_string(4096 * (1 + i % 8))
            + (i % 2 ? ",Windows Server 2019,2019,x64,Virtual," : ",Ubuntu Linux,22.04,x64,Physical,")
            + std::to_string(5 + i % 90) + '.' + std::to_string(i % 10) + ',' + std::to_string(10 + i % 80) + ",2,"
            + std::to_string(64 + i % 900) + ",12.5,3.25,240,80," + std::to_string(128 + i % 400) + ",1,0.5,BIOS\n";
    }
    return text;
}

// What no reader can do without: the text checked, and every cell of it found.
void findCells(const std::string& text)
{
    CsvReader reader = valueOfMoved(CsvReader::open(text, "inventory.csv"));
    CsvRecord record;
    std::size_t cells = 0;
    while (reader.next(record))
        cells += record.cells.size();
    if (cells == 0)
        std::exit(1);
}

} // namespace

int main(int argc, char** argv)
{
    const int rows = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const double millions = rows / 1e6;
    const std::string text = inventory(rows);
    const Model model = Model::empty(Month(2025, 1));
    std::printf("%d rows x 20 columns, %.1f MB\n", rows, static_cast<double>(text.size()) * 1e-6);
    header("Azure Migrate's CSV (row 4)");
    ImportOptions options;
    options.fileName = "inventory.csv";
    const Times cells = median(5, [&] { findCells(text); });
    const Times import = median(5, [&] {
        if (valueOf(importAzureMigrateCsv(model, text, options)).rowsAccepted != static_cast<std::size_t>(rows))
            std::exit(1);
    });
    line("every cell found, none of them read", cells, "");
    ratioLine("text to one change, with findings", import, "finding the cells", cells, "");
    limitLine("text to one change", import, 2 * 0.219 * millions);
    const ImportOutcome outcome = valueOf(importAzureMigrateCsv(model, text, options));
    line("the change applied to the model",
        median(5,
            [&] {
                Model target = model;
                if (!apply(target, outcome.change))
                    std::exit(1);
            }),
        "");
    return 0;
}
