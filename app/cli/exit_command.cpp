// SPDX-License-Identifier: GPL-3.0-or-later
// exit: the best month to leave each site.
#include "app/cli/interruption.h"
#include "app/cli/json_out.h"

#include "core/analysis/site_exit.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cstdio>
#include <memory>

namespace headroom::cli {

namespace {

struct Options
{
    std::string file;
    std::string scenario;
    std::string figure = "npv";
    std::string site;
    int delay = 12;
    bool movesShared = false;
    Format format = Format::Table;
};

std::string numberText(double value)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.2f", value);
    return text.data();
}
std::string figureText(const Result<double>& figure) { return figure ? numberText(*figure) : toUtf8(sentence(figure.error())); }

std::string siteName(const Model& model, Id id)
{
    const Site* site = model.table<Site>().find(id);
    return site ? site->name.str() : std::string();
}
std::string waveName(const Model& model, const ExitWave& w)
{
    const Wave* wave = model.table<Wave>().find(w.wave);
    return wave ? wave->name.str() : std::string();
}

void addWaves(JsonOut& json, const Model& model, const SiteExitChoice& choice)
{
    json.key("waves").array();
    for (const ExitWave& wave : choice.waves) {
        json.object().key("name").text(waveName(model, wave)).key("moves").boolean(wave.moves).key("sharedWith").array();
        for (const Id site : wave.sharedWith)
            json.text(siteName(model, site));
        json.endArray().endObject();
    }
    json.endArray();
}

void addCosts(JsonOut& json, const ExitCosts& costs, int digits)
{
    for (std::size_t i = 0; i < exitCostInfos.size(); ++i)
        json.key(exitCostInfos[i].id).money(costs[i], digits);
}
void addMonths(JsonOut& json, const std::vector<ExitMonth>& months, int digits)
{
    json.array();
    for (const ExitMonth& month : months) {
        json.object().key("month").text(month.month.toText());
        addCosts(json, month.costs, digits);
        json.endObject();
    }
    json.endArray();
}

void addCandidate(JsonOut& json, const ExitCandidate& c, int digits)
{
    json.object().key("lastUse").text(c.lastUse.toText()).key("notice");
    c.notice ? json.text(c.notice->toText()) : json.null();
    json.key("closes").text(c.closes.toText()).key("figure");
    c.figure ? json.number(*c.figure) : json.text(codeName(c.figure.error().code));
    for (std::size_t i = 0; i < exitParts.size(); ++i)
        json.key(exitParts[i].id).money(c.parts[i], digits);
    addCosts(json.key("costs").object(), sumOf(c.months), digits);
    json.endObject().endObject();
}

std::string exitsJson(const Model& model, const std::vector<SiteExitChoice>& choices, const Options& options)
{
    JsonOut json;
    json.object().key("figure").text(options.figure).key("sites").array();
    for (const SiteExitChoice& choice : choices) {
        json.object().key("site").text(siteName(model, choice.site)).key("closes").boolean(choice.closes).key("leaseEnd");
        if (choice.leaseEnd)
            json.text(choice.leaseEnd->toText());
        else
            json.null();
        json.key("planned").text(choice.closes ? choice.plannedLastUse.toText() : std::string()).key("best");
        if (choice.candidates.empty())
            json.null();
        else
            json.text(choice.candidates[choice.best].lastUse.toText());
        addWaves(json, model, choice);
        json.key("months").array();
        for (const ExitCandidate& c : choice.candidates)
            addCandidate(json, c, model.moneyDigits());
        json.endArray();
        if (!choice.candidates.empty()) {
            addMonths(json.key("costsOfPlan"), choice.candidates[choice.planned].months, model.moneyDigits());
            addMonths(json.key("costsOfBest"), choice.candidates[choice.best].months, model.moneyDigits());
        }
        json.endObject();
    }
    return json.endArray().endObject().result();
}

/// Which waves the months of each site move, and which stay where they are.
Grid wavesGrid(const Model& model, const std::vector<SiteExitChoice>& choices)
{
    Grid grid{{"site", "wave", "moves", "serves too"}, {}, 4};
    for (const SiteExitChoice& choice : choices)
        for (const ExitWave& wave : choice.waves) {
            std::string others;
            for (const Id site : wave.sharedWith)
                others += (others.empty() ? "" : ", ") + siteName(model, site);
            grid.rows.push_back({siteName(model, choice.site), waveName(model, wave), wave.moves ? "yes" : "no", others});
        }
    return grid;
}

Grid bestGrid(const Model& model, const std::vector<SiteExitChoice>& choices)
{
    Grid grid{{"site", "lease to", "in the plan", "best", "closes", "figure", "gain"}, {}, 1};
    for (const SiteExitChoice& choice : choices) {
        std::vector<std::string> row{siteName(model, choice.site), choice.leaseEnd ? choice.leaseEnd->toText() : ""};
        if (choice.candidates.empty()) {
            row.insert(row.end(), {choice.closes ? choice.plannedLastUse.toText() : "stays open", "", "", "", ""});
        } else {
            const ExitCandidate& best = choice.candidates[choice.best];
            const ExitCandidate& plan = choice.candidates[choice.planned];
            const bool both = best.figure && plan.figure;
            row.insert(row.end(),
                {choice.plannedLastUse.toText(), best.lastUse.toText(), best.closes.toText(), figureText(best.figure),
                    both ? numberText(*best.figure - *plan.figure) : ""});
        }
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

std::vector<std::string> candidateRow(const Model& model, const SiteExitChoice& choice, const ExitCandidate& c)
{
    return {siteName(model, choice.site), c.lastUse.toText(), c.notice ? c.notice->toText() : std::string(), c.closes.toText(),
        figureText(c.figure)};
}
const std::vector<std::string> candidateHeader{"site", "last use", "notice from", "closes", "figure"};

void addCosts(std::vector<std::string>& row, const ExitCosts& costs, int digits)
{
    for (const Money& cost : costs)
        row.push_back(cost.toText(digits));
}
void addCostHeader(Grid& grid, Format format)
{
    for (const ExitCostInfo& cost : exitCostInfos)
        grid.header.emplace_back(format == Format::Csv ? cost.id : cost.label);
}

/// Every month that was tried: differences from the plan, and, in CSV beside them, what leaving costs.
Grid partsGrid(const Model& model, const std::vector<SiteExitChoice>& choices, Format format)
{
    Grid grid{candidateHeader, {}, 1};
    for (const ExitPart& part : exitParts)
        grid.header.emplace_back(format == Format::Csv ? part.id : part.label);
    if (format == Format::Csv)
        addCostHeader(grid, format);
    for (const SiteExitChoice& choice : choices)
        for (const ExitCandidate& c : choice.candidates) {
            grid.rows.push_back(candidateRow(model, choice, c));
            for (const Money& part : c.parts)
                grid.rows.back().push_back(part.toText(model.moneyDigits()));
            if (format == Format::Csv)
                addCosts(grid.rows.back(), sumOf(c.months), model.moneyDigits());
        }
    return grid;
}
Grid costsGrid(const Model& model, const std::vector<SiteExitChoice>& choices)
{
    Grid grid{candidateHeader, {}, 1};
    addCostHeader(grid, Format::Table);
    for (const SiteExitChoice& choice : choices)
        for (const ExitCandidate& c : choice.candidates) {
            grid.rows.push_back(candidateRow(model, choice, c));
            addCosts(grid.rows.back(), sumOf(c.months), model.moneyDigits());
        }
    return grid;
}
/// Month by month, of each site's best.
Grid scheduleGrid(const Model& model, const std::vector<SiteExitChoice>& choices)
{
    Grid grid{{"site", "month"}, {}, 1};
    addCostHeader(grid, Format::Table);
    for (const SiteExitChoice& choice : choices) {
        if (choice.candidates.empty())
            continue;
        for (const ExitMonth& month : choice.candidates[choice.best].months) {
            grid.rows.push_back({siteName(model, choice.site), month.month.toText()});
            addCosts(grid.rows.back(), month.costs, model.moneyDigits());
        }
    }
    return grid;
}

void printTables(const Model& model, const std::vector<SiteExitChoice>& choices, const Options& options)
{
    printGrid(wavesGrid(model, choices), Format::Table);
    print(options.movesShared
            ? "\nA wave that serves other sites too moves for all of them: what it gains is in the figure of each.\n\n"
            : "\nA wave that serves other sites too, or began before the project, stays where it is (--shared moves those of "
              "other "
              "sites).\n\n");
    printGrid(bestGrid(model, choices), Format::Table);
    print("\nThe last use is the last month with machines that leave. Every month that was tried, as differences from the plan, "
          "cash in\n"
          "positive, over all projected months:\n\n");
    printGrid(partsGrid(model, choices, Format::Table), Format::Table);
    print("\nWhat leaving the site then costs, over all projected months; but for the book value, it is all paid:\n\n");
    printGrid(costsGrid(model, choices), Format::Table);
    print("\nThe same month by month, where each site is left in its best month:\n\n");
    printGrid(scheduleGrid(model, choices), Format::Table);
}

Exit runExit(const Options& options)
{
    const auto what = parseMeasure(options.figure);
    if (!what) {
        fail(what.error());
        return Exit::WrongUse;
    }
    const auto opened = openScenario(options.file, options.scenario);
    if (!opened)
        return fail(opened.error());
    SiteExitOptions wanted;
    wanted.what = *what;
    wanted.latestDelayMonths = options.delay;
    wanted.sharedWaves = options.movesShared ? SharedWaves::Moved : SharedWaves::Held;
    Interruption interruption("months");
    wanted.cancel = Interruption::flag();
    wanted.progress = [&](int done, int total) { interruption.tell(done, total); };
    auto choices = chooseExits(opened->model, wanted);
    if (!choices)
        return interruption.end(choices.error());
    if (!options.site.empty())
        std::erase_if(*choices, [&](const SiteExitChoice& c) { return siteName(opened->model, c.site) != options.site; });
    if (choices->empty() && !options.site.empty())
        return fail(
            Error{ErrorCode::ReferenceUnknown, "--site", {{"found", options.site}, {"expected", "a site of the project"}}});
    if (options.format == Format::Json) {
        print(exitsJson(opened->model, *choices, options));
        return Exit::Done;
    }
    if (options.format == Format::Csv)
        printGrid(partsGrid(opened->model, *choices, options.format), options.format);
    else
        printTables(opened->model, *choices, options);
    return Exit::Done;
}

} // namespace

void addExit(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("exit", "Say for each site in which month it is best left, and what each month costs");
    addFile(*command, options->file);
    command->add_option("--figure", options->figure, "What is to be highest (default: npv)")->type_name("FIGURE");
    command->add_option("--site", options->site, "Only this site")->type_name("NAME");
    command->add_option("--later", options->delay, "How many months after the plan's are tried (default: 12)")
        ->check(CLI::Range(0, 60))
        ->type_name("MONTHS");
    command->add_flag("--shared", options->movesShared, "Move waves that serve other sites too; for those as well");
    addScenario(*command, options->scenario);
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runExit(*options); }; });
}

} // namespace headroom::cli
