// SPDX-License-Identifier: GPL-3.0-or-later
// Row 4 of PERFORMANCE.md: 100,000 rows of Azure Migrate's CSV template, typed and checked.
#include "bench.h"

#include "core/exchange/azure_migrate_csv.h"

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

} // namespace

int main()
{
    const std::string text = inventory(100000);
    const Model model = Model::empty(Month(2025, 1));
    std::printf("%.1f MB\n", static_cast<double>(text.size()) * 1e-6);
    header("Azure Migrate's CSV, 100,000 rows x 20 columns (row 4; the goal is a tenth of that for a million rows)");
    ImportOptions options;
    options.fileName = "inventory.csv";
    line("text to one change, with findings",
        median(5,
            [&] {
                if (valueOf(importAzureMigrateCsv(model, text, options)).rowsAccepted != 100000)
                    std::exit(1);
            }),
        "<= 44 ms (twice the limit)");
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
