// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli sizes: the size of each workload and why; idle and oversized machines; systems whose support ends.
#include "app/cli/estate.h"
#include "app/cli/json_out.h"
#include "core/analysis/support_end.h"
#include "core/pricing/size_report.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <iostream>
#include <map>
#include <memory>
#include <tuple>

namespace headroom::cli {

namespace {

struct SizesArguments
{
    std::string file;
    std::string scenario;
    bool idle = false;
    bool endOfSupport = false;
    int idleBelow = 3; // percent
    Format format = Format::Table;
};

std::string_view placementName(Placement placement)
{
    constexpr std::array<std::string_view, 6> names{"machine", "fixedCost", "services", "hosts", "gone", "stays"};
    return names[static_cast<std::size_t>(placement)];
}

/// Writes sizes with their names and amounts.
class SizesOut
{
public:
    SizesOut(const Model& model, const PriceIndex& prices) : m_model(model), m_prices(prices) {}

    const Sku& sku(std::int32_t place) const { return *m_prices.skus()[static_cast<std::size_t>(place)]; }
    std::string name(std::int32_t place) const { return place == PriceIndex::none ? std::string() : sku(place).name.str(); }
    std::string name(const std::optional<SizeBeside>& beside) const { return beside ? name(beside->sku) : std::string(); }
    std::string text(Money money) const { return money.toText(m_model.moneyDigits()); }

    /// "vCPU 2 of 4", "memory 8 of 16 GiB", or what bars it.
    std::string objection(const WorkloadSize& size, const std::optional<SizeBeside>& beside) const
    {
        if (!beside)
            return {};
        const Sku& other = sku(beside->sku);
        std::string why;
        if (beside->lacksVcpu)
            why = "vCPU " + std::to_string(*other.vcpu) + " of " + std::to_string(size.needs.vcpu);
        if (beside->lacksMemory)
            why += (why.empty() ? "" : ", ") + std::string("memory ") + other.memoryGib->toText() + " of "
                + size.needs.memoryGib.toText() + " GiB";
        if (beside->bar != SizeBar::None)
            why += (why.empty() ? "" : ", ") + std::string(sizeBarName(beside->bar));
        return why;
    }
    std::string reason(const WorkloadSize& size) const
    {
        if (size.placement != Placement::Machine)
            return std::string(placementName(size.placement));
        return size.origin == SizeOrigin::Fixed ? "fixed" : "cheapest that holds it";
    }
    void write(JsonOut& json, std::string_view key, const WorkloadSize& size, const std::optional<SizeBeside>& beside) const
    {
        json.key(key);
        if (!beside) {
            json.null();
            return;
        }
        const Sku& other = sku(beside->sku);
        json.object().key("size").text(other.name.str()).key("vcpu").whole(*other.vcpu);
        json.key("memoryGib").text(other.memoryGib->toText()).key("perMonth").text(text(beside->perMonth));
        json.key("lacksVcpu").boolean(beside->lacksVcpu).key("lacksMemory").boolean(beside->lacksMemory);
        json.key("bar").text(sizeBarName(beside->bar)).key("objection").text(objection(size, beside)).endObject();
    }
    void write(JsonOut& json, const WorkloadSize& size) const
    {
        const Workload& w = *size.workload;
        json.object().key("workload").text(w.name.str()).key("quantity").whole(w.quantity);
        json.key("placement").text(placementName(size.placement));
        json.key("needs").object().key("vcpu").whole(size.needs.vcpu).key("memoryGib").text(size.needs.memoryGib.toText());
        json.endObject();
        if (size.sku != PriceIndex::none) {
            const Sku& own = sku(size.sku);
            json.key("size").text(own.name.str()).key("vcpu").whole(*own.vcpu).key("memoryGib").text(own.memoryGib->toText());
            json.key("region").text(m_prices.regions()[static_cast<std::size_t>(size.region)].str());
            json.key("perMonth").text(text(size.perMonth));
        }
        json.key("reason").text(reason(size));
        write(json, "nextCheaper", size, size.tooSmall);
        write(json, "notAllowed", size, size.barred);
        write(json, "nextBetter", size, size.better);
        write(json, "byRule", size, size.byRule);
        write(json, "byUse", size, size.byUse);
        json.key("savedPerMonth").text(text(size.savedPerMonth));
        json.key("idle").boolean(size.idle).key("off").boolean(size.off).endObject();
    }

private:
    const Model& m_model;
    const PriceIndex& m_prices;
};

Grid sizesGrid(const SizeReport& report, const SizesOut& out)
{
    Grid grid;
    grid.header = {"workload", "size", "why", "next cheaper", "does not fit", "not allowed", "bar", "next better", "needs vCPU",
        "needs GiB", "a month", "cheaper", "better"};
    grid.textColumns = 8;
    for (const WorkloadSize& size : report.workloads)
        grid.rows.push_back({size.workload->name.str(), out.name(size.sku), out.reason(size), out.name(size.tooSmall),
            out.objection(size, size.tooSmall), out.name(size.barred), out.objection(size, size.barred), out.name(size.better),
            std::to_string(size.needs.vcpu), size.needs.memoryGib.toText(),
            size.sku == PriceIndex::none ? "" : out.text(size.perMonth), size.tooSmall ? out.text(size.tooSmall->perMonth) : "",
            size.better ? out.text(size.better->perMonth) : ""});
    return grid;
}

bool isWorthALook(const WorkloadSize& size) { return size.idle || size.off || size.byUse.has_value(); }

Grid idleGrid(const SizeReport& report, const SizesOut& out)
{
    Grid grid;
    grid.header = {"workload", "state", "size", "by use", "servers", "CPU", "memory", "a month", "saved a month"};
    grid.textColumns = 4;
    for (const WorkloadSize& size : report.workloads) {
        if (!isWorthALook(size))
            continue;
        const Workload& w = *size.workload;
        const std::string state = size.off ? "off" : size.idle ? "idle" : "oversized";
        grid.rows.push_back({w.name.str(), state, out.name(size.sku), out.name(size.byUse), std::to_string(w.quantity),
            w.cpuUtilisation ? w.cpuUtilisation->toText() : "", w.memoryUtilisation ? w.memoryUtilisation->toText() : "",
            size.sku == PriceIndex::none ? "" : out.text(size.perMonth),
            size.byUse && !size.isByUse() ? out.text(size.savedPerMonth) : ""});
    }
    return grid;
}

std::string productName(UpdatesFor product) { return product == UpdatesFor::Database ? "database" : "operatingSystem"; }

std::string updatesBy(const SupportEnd& end) { return end.updates ? end.updates->name.str() : std::string(end.source); }

/// A row a workload.
Grid supportGrid(const SupportEnds& ends, const SizesOut& out)
{
    Grid grid;
    grid.header = {"workload", "of", "version", "support ends", "updates by", "units", "first year", "second year", "third year"};
    grid.textColumns = 5;
    for (const SupportEnd& end : ends.systems) {
        std::vector<std::string> row{
            end.workload->name.str(), productName(end.product), end.version.str(), end.end.toText(), updatesBy(end)};
        row.push_back(end.updates ? std::to_string(end.units) : "");
        for (const Money cost : end.costOfYear)
            row.push_back(end.updates ? out.text(cost) : "");
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

/// What is alike but for the workload, summed up.
struct VersionEnd
{
    SupportEnd end; // of its first workload; units and cost of all
    std::size_t workloads = 0;
};
std::vector<VersionEnd> byVersion(const SupportEnds& ends)
{
    std::vector<VersionEnd> versions;
    std::map<std::tuple<UpdatesFor, Text, std::string>, std::size_t> places;
    for (const SupportEnd& end : ends.systems) {
        const auto [at, isNew] = places.try_emplace({end.product, end.version, updatesBy(end)}, versions.size());
        if (isNew) {
            versions.push_back({end, 1});
            continue;
        }
        VersionEnd& version = versions[at->second];
        ++version.workloads;
        version.end.units += end.units;
        for (std::size_t year = 0; year < end.costOfYear.size(); ++year)
            version.end.costOfYear[year] += end.costOfYear[year];
    }
    return versions;
}

/// A row a version.
Grid versionGrid(const SupportEnds& ends, const SizesOut& out)
{
    Grid grid;
    grid.header = {
        "version", "of", "support ends", "updates by", "workloads", "units", "first year", "second year", "third year"};
    grid.textColumns = 4;
    for (const auto& [end, workloads] : byVersion(ends)) {
        std::vector<std::string> row{end.version.str(), productName(end.product), end.end.toText(), updatesBy(end),
            std::to_string(workloads), end.updates ? std::to_string(end.units) : ""};
        for (const Money cost : end.costOfYear)
            row.push_back(end.updates ? out.text(cost) : "");
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

/// Notes of one code are one line with their number; whatever is worse stands for itself.
void printSummed(const Findings& findings)
{
    std::vector<std::pair<const Finding*, std::size_t>> notes;
    const auto noteOf = [&](std::string_view code) {
        return std::find_if(
            notes.begin(), notes.end(), [&](const auto& note) { return codeName(note.first->what.code) == code; });
    };
    for (const Finding& finding : findings) {
        const bool cut = finding.what.code == ErrorCode::FindingsCut;
        const auto at = noteOf(cut ? finding.what.detail("code") : std::string(codeName(finding.what.code)));
        if (finding.severity != Severity::Note || (cut && at == notes.end()))
            printFindings({finding});
        else if (at == notes.end())
            notes.push_back({&finding, 0});
        else
            at->second += cut ? static_cast<std::size_t>(std::stoull(finding.what.detail("count"))) : 1;
    }
    for (const auto& [first, others] : notes) {
        std::cerr << toUtf8(severityText(first->severity)) << ": " << printable(toUtf8(messageText(first->what)));
        std::cerr << (others > 0 ? " (and " + std::to_string(others) + " more; --format json lists them)\n" : "\n");
    }
}

/// What has no price is not counted as costing nothing.
void printCost(const SupportEnds& ends, const SizesOut& out)
{
    const std::size_t unpriced = ends.unpriced();
    if (unpriced < ends.systems.size())
        print("extended updates, if nothing moves: " + out.text(ends.costOfYear[0]) + ", " + out.text(ends.costOfYear[1]) + ", "
            + out.text(ends.costOfYear[2]) + " in the three years after");
    if (unpriced > 0)
        print(unpriced == 1 ? "1 system has no price of extended updates: its cost is not known"
                            : std::to_string(unpriced) + " systems have no price of extended updates: their cost is not known");
}

void writeSupport(JsonOut& json, const SupportEnds& ends, const SizesOut& out)
{
    json.key("endOfSupport").array();
    for (const SupportEnd& end : ends.systems) {
        json.object().key("workload").text(end.workload->name.str()).key("product").text(productName(end.product));
        json.key("version").text(end.version.str()).key("end").text(end.end.toText()).key("stays").boolean(end.stays);
        json.key("source").text(end.updates ? end.updates->citation.view() : end.source);
        if (end.updates) {
            json.key("updates").text(end.updates->name.str()).key("units").whole(end.units).key("costOfYear").array();
            for (const Money cost : end.costOfYear)
                json.text(out.text(cost));
            json.endArray();
        }
        json.endObject();
    }
    json.endArray().key("costOfYear").array();
    for (const Money cost : ends.costOfYear)
        json.text(out.text(cost));
    json.endArray();
}

void printJson(const SizesArguments& arguments, const SizeReport& report, const SupportEnds& ends, const SizesOut& out)
{
    JsonOut json;
    json.object();
    if (!arguments.endOfSupport || arguments.idle) {
        json.key("workloads").array();
        for (const WorkloadSize& size : report.workloads)
            if (!arguments.idle || isWorthALook(size))
                out.write(json, size);
        json.endArray().key("savedPerMonth").text(out.text(report.savedByUse));
    }
    if (arguments.endOfSupport)
        writeSupport(json, ends, out);
    writeFindings(json, report.findings);
    print(json.endObject().result());
}

void printTables(const SizesArguments& arguments, const SizeReport& report, const SupportEnds& ends, const SizesOut& out)
{
    const bool table = arguments.format == Format::Table;
    if (!arguments.idle && !arguments.endOfSupport)
        return printGrid(sizesGrid(report, out), arguments.format);
    if (arguments.idle) {
        printGrid(idleGrid(report, out), arguments.format);
        if (table)
            print("saved a month by sizes that use asks for: " + out.text(report.savedByUse));
    }
    if (arguments.endOfSupport) {
        printGrid(table ? versionGrid(ends, out) : supportGrid(ends, out), arguments.format);
        if (table)
            printCost(ends, out);
    }
}

Exit runSizes(const SizesArguments& arguments)
{
    const auto opened = openScenario(arguments.file, arguments.scenario);
    if (!opened)
        return fail(opened.error());
    const PriceIndex prices(opened->model);
    SizeReportOptions options;
    options.idleBelow = Decimal(arguments.idleBelow, 2);
    const SizeReport report = sizeReport(opened->model, prices, options);
    const SupportEnds ends = arguments.endOfSupport ? supportEnds(opened->model) : SupportEnds();
    const SizesOut out(opened->model, prices);
    if (arguments.format == Format::Json) {
        printJson(arguments, report, ends, out);
    } else {
        printSummed(report.findings);
        printTables(arguments, report, ends, out);
    }
    return hasErrors(report.findings) ? Exit::Problems : Exit::Done;
}

} // namespace

void addSizes(CLI::App& app, Action& action)
{
    auto arguments = std::make_shared<SizesArguments>();
    CLI::App* command = app.add_subcommand("sizes",
        "The Azure size of each workload and why: the next cheaper one that does not fit, cheaper ones that are not allowed, the "
        "next better");
    addFile(*command, arguments->file);
    addScenario(*command, arguments->scenario);
    command->add_flag("--idle", arguments->idle, "List machines that are idle, off or larger than their use instead");
    command->add_option("--idle-below", arguments->idleBelow, "CPU use in percent below which a machine is idle (default: 3)")
        ->check(CLI::Range(0, 100))
        ->type_name("PERCENT");
    command->add_flag("--end-of-support", arguments->endOfSupport,
        "List systems whose support ends, with the cost of extended updates: by version, and in csv and json by workload");
    addFormat(*command, arguments->format);
    command->callback([arguments, &action] { action = [arguments] { return runSizes(*arguments); }; });
}

} // namespace headroom::cli
