// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli group: applications, waves and sites by rule, and waves by size and risk.
#include "app/cli/company.h"
#include "app/cli/estate.h"
#include "app/cli/json_out.h"
#include "core/analysis/wave_suggestion.h"
#include "core/analysis/workload_groups.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <map>
#include <memory>

namespace headroom::cli {

namespace {

struct GroupArguments
{
    std::string file;
    GroupInto into = GroupInto::Application;
    std::vector<std::string> rules;
    bool keep = false;
    std::string start;
    int waves = 0;
    std::int64_t capacity = 0;
    int monthsApart = 3;
    std::vector<std::string> linked;
    ImportMode mode;
};

std::string count(std::int64_t number) { return std::to_string(number); }
std::string count(std::size_t number) { return std::to_string(number); }

void printGrouping(const Grouping& grouping, Format format)
{
    if (format == Format::Json) {
        JsonOut json;
        json.object().key("groups").array();
        for (const WorkloadGroup& group : grouping.groups) {
            json.object().key("name").text(group.name).key("new").boolean(group.isNew);
            json.key("workloads").whole(static_cast<std::int64_t>(group.workloads));
            json.key("moved").whole(static_cast<std::int64_t>(group.moved));
            json.key("servers").whole(group.servers).key("cores").whole(group.cores).endObject();
        }
        json.endArray().key("unmatched").whole(static_cast<std::int64_t>(grouping.unmatched));
        return print(json.endObject().result());
    }
    Grid grid;
    grid.header = {"group", "", "workloads", "moved", "servers", "cores"};
    grid.textColumns = 2;
    for (const WorkloadGroup& group : grouping.groups)
        grid.rows.push_back({group.name, group.isNew ? "new" : "", count(group.workloads), count(group.moved),
            count(group.servers), count(group.cores)});
    printGrid(grid, format);
    if (format == Format::Table)
        print(count(grouping.unmatched) + " workloads that no rule speaks of");
}

std::string risksOf(const WaveUnit& unit)
{
    std::string text;
    for (const WaveRisk risk : unit.risks)
        text += (text.empty() ? "" : ", ") + std::string(waveRiskName(risk));
    return text;
}

void writeSuggestion(JsonOut& json, const WaveSuggestion& suggestion)
{
    json.object().key("serversPerWave").whole(suggestion.capacity);
    json.key("leftOut").whole(static_cast<std::int64_t>(suggestion.leftOut)).key("waves").array();
    for (const SuggestedWave& wave : suggestion.waves) {
        json.object().key("name").text(wave.name).key("new").boolean(wave.isNew).key("start").text(wave.start.toText());
        json.key("units").whole(static_cast<std::int64_t>(wave.units));
        json.key("workloads").whole(static_cast<std::int64_t>(wave.workloads)).key("servers").whole(wave.servers);
        json.key("lowestRisk").whole(wave.lowestRisk).key("highestRisk").whole(wave.highestRisk);
        json.key("overCapacity").boolean(wave.overCapacity).endObject();
    }
    json.endArray().key("units").array();
    for (const WaveUnit& unit : suggestion.units) {
        json.object().key("name").text(unit.name).key("wave").text(suggestion.waves[unit.wave].name);
        json.key("workloads").whole(static_cast<std::int64_t>(unit.workloads)).key("servers").whole(unit.servers);
        json.key("risk").whole(unit.risk).key("risks").array();
        for (const WaveRisk risk : unit.risks)
            json.text(waveRiskName(risk));
        json.endArray().endObject();
    }
    json.endArray().endObject();
}

void printSuggestion(const WaveSuggestion& suggestion, Format format)
{
    if (format == Format::Json) {
        JsonOut json;
        writeSuggestion(json, suggestion);
        return print(json.result());
    }
    Grid units;
    units.header = {"wave", "moves together", "risks", "workloads", "servers", "risk"};
    units.textColumns = 3;
    for (const WaveUnit& unit : suggestion.units)
        units.rows.push_back({suggestion.waves[unit.wave].name, unit.name, risksOf(unit), count(unit.workloads),
            count(unit.servers), std::to_string(unit.risk)});
    if (format == Format::Csv)
        return printGrid(units, format);
    print("What depends on each other moves together; by risk, then servers, then name; at most " + count(suggestion.capacity)
        + " servers a wave, the last takes the rest; " + count(suggestion.leftOut) + " workloads stay");
    Grid waves;
    waves.header = {"wave", "start", "", "units", "workloads", "servers", "risk"};
    waves.textColumns = 3;
    for (const SuggestedWave& wave : suggestion.waves)
        waves.rows.push_back(
            {wave.name, wave.start.toText(), wave.overCapacity ? "over capacity" : "", count(wave.units), count(wave.workloads),
                count(wave.servers), std::to_string(wave.lowestRisk) + ".." + std::to_string(wave.highestRisk)});
    printGrid(waves, format);
    print("");
    printGrid(units, format);
}

Exit wrongUse(const std::string& text)
{
    std::cerr << "headroom-cli: group " << text << '\n';
    return Exit::WrongUse;
}

Exit runRules(const GroupArguments& arguments, const OpenedProject& opened, Month start)
{
    GroupOptions options;
    options.into = arguments.into;
    options.keep = arguments.keep;
    options.waveStart = start;
    for (const std::string& text : arguments.rules) {
        const auto rule = GroupRule::parse(text);
        if (!rule)
            return fail(Error{rule.error().code, "--by", rule.error().details});
        options.rules.push_back(*rule);
    }
    const Grouping grouping = groupWorkloads(opened.model, options);
    printFindings(grouping.findings);
    printGrouping(grouping, arguments.mode.format);
    return finishImport(opened, grouping.change, grouping.findings, arguments.mode);
}

Exit runGroup(const GroupArguments& arguments)
{
    if (arguments.rules.empty() == (arguments.waves == 0))
        return wrongUse("needs either --by or --suggest-waves");
    const auto opened = open(arguments.file);
    if (!opened)
        return fail(opened.error());
    Month start = opened->model.company().start;
    if (!arguments.start.empty()) {
        const auto given = Month::parse(arguments.start);
        if (!given) {
            (void)fail(Error{given.error().code, "--start", given.error().details});
            return Exit::WrongUse;
        }
        start = *given;
    }
    if (!arguments.rules.empty())
        return runRules(arguments, *opened, start);
    const WaveOptions options{arguments.waves, arguments.capacity, start, arguments.monthsApart, arguments.linked};
    const WaveSuggestion suggestion = suggestWaves(opened->model, options);
    printSuggestion(suggestion, arguments.mode.format);
    return finishImport(*opened, suggestion.change, {}, arguments.mode);
}

void addOptions(CLI::App& command, GroupArguments& arguments)
{
    command
        .add_option("--by", arguments.rules,
            "SOURCE[:PATTERN][=GROUP]: a field (name, externalId), the key of a tag (cluster, folder) or linked:KEY for a tag "
            "that lists dependencies; \"name:(*)-*\" groups by what stands in brackets; several are tried in turn")
        ->type_name("RULE");
    static const std::map<std::string, GroupInto> targets{
        {"application", GroupInto::Application}, {"wave", GroupInto::Wave}, {"site", GroupInto::Site}};
    command.add_option("--into", arguments.into, "What the groups are: application (default), wave or site")
        ->transform(CLI::CheckedTransformer(targets).description(""))
        ->type_name("WHAT");
    command.add_flag("--keep", arguments.keep, "Leave workloads alone that have a group already");
    command.add_option("--suggest-waves", arguments.waves, "Make so many waves instead, by size and risk")
        ->check(CLI::Range(1, 1000))
        ->type_name("N");
    command.add_option("--capacity", arguments.capacity, "Servers a wave (default: all over the number of waves)")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000}))
        ->type_name("N");
    command.add_option("--months-apart", arguments.monthsApart, "Months from one suggested wave to the next (default: 3)")
        ->check(CLI::Range(1, 60))
        ->type_name("N");
    command.add_option("--linked", arguments.linked, "Tags that list what a workload depends on, for suggested waves")
        ->type_name("KEY");
    command.add_option("--start", arguments.start, "The first month of new waves (default: the project's)")->type_name("YYYY-MM");
}

} // namespace

void addGroup(CLI::App& app, Action& action)
{
    auto arguments = std::make_shared<GroupArguments>();
    CLI::App* command =
        app.add_subcommand("group", "Put workloads into applications, waves or sites by rule, or suggest waves by size and risk");
    addFile(*command, arguments->file);
    addOptions(*command, *arguments);
    addImportMode(*command, arguments->mode);
    command->callback([arguments, &action] { action = [arguments] { return runGroup(*arguments); }; });
}

} // namespace headroom::cli
