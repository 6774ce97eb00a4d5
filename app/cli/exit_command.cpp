// SPDX-License-Identifier: GPL-3.0-or-later
// exit: the best month to leave each site.
#include "app/cli/command.h"
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
    Format format = Format::Table;
};

std::string numberText(double value)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.2f", value);
    return text.data();
}
std::string figureText(const Result<double>& figure) { return figure ? numberText(*figure) : toUtf8(sentence(figure.error())); }
std::string siteName(const Model& model, const SiteExitChoice& choice)
{
    const Site* site = model.table<Site>().find(choice.site);
    return site ? site->name.str() : std::string();
}

std::string exitsJson(const Model& model, const std::vector<SiteExitChoice>& choices, const Options& options)
{
    JsonOut json;
    json.object().key("figure").text(options.figure).key("sites").array();
    for (const SiteExitChoice& choice : choices) {
        json.object().key("site").text(siteName(model, choice)).key("closes").boolean(choice.closes).key("leaseEnd");
        if (choice.leaseEnd)
            json.text(choice.leaseEnd->toText());
        else
            json.null();
        json.key("planned").text(choice.closes ? choice.plannedLastUse.toText() : std::string()).key("best");
        if (choice.candidates.empty())
            json.null();
        else
            json.text(choice.candidates[choice.best].lastUse.toText());
        json.key("months").array();
        for (const ExitCandidate& c : choice.candidates) {
            json.object().key("lastUse").text(c.lastUse.toText()).key("closes").text(c.closes.toText()).key("figure");
            if (c.figure)
                json.number(*c.figure);
            else
                json.text(codeName(c.figure.error().code));
            for (std::size_t i = 0; i < exitParts.size(); ++i)
                json.key(exitParts[i].id).money(c.parts[i], model.moneyDigits());
            json.endObject();
        }
        json.endArray().endObject();
    }
    return json.endArray().endObject().result();
}

Grid bestGrid(const Model& model, const std::vector<SiteExitChoice>& choices)
{
    Grid grid{{"site", "lease to", "in the plan", "best", "closes", "figure", "gain"}, {}, 1};
    for (const SiteExitChoice& choice : choices) {
        std::vector<std::string> row{siteName(model, choice), choice.leaseEnd ? choice.leaseEnd->toText() : ""};
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

Grid monthsGrid(const Model& model, const std::vector<SiteExitChoice>& choices, Format format)
{
    Grid grid{{"site", "last use", "closes", "figure"}, {}, 1};
    for (const ExitPart& part : exitParts)
        grid.header.emplace_back(format == Format::Csv ? part.id : part.label);
    for (const SiteExitChoice& choice : choices)
        for (const ExitCandidate& c : choice.candidates) {
            grid.rows.push_back({siteName(model, choice), c.lastUse.toText(), c.closes.toText(), figureText(c.figure)});
            for (const Money& part : c.parts)
                grid.rows.back().push_back(part.toText(model.moneyDigits()));
        }
    return grid;
}

Exit runExit(const Options& options)
{
    const auto what = parseMeasure(options.figure);
    if (!what)
        return fail(what.error());
    const auto opened = openScenario(options.file, options.scenario);
    if (!opened)
        return fail(opened.error());
    SiteExitOptions wanted;
    wanted.what = *what;
    wanted.latestDelayMonths = options.delay;
    auto choices = chooseExits(opened->model, wanted);
    if (!choices)
        return fail(choices.error());
    if (!options.site.empty())
        std::erase_if(*choices, [&](const SiteExitChoice& c) { return siteName(opened->model, c) != options.site; });
    if (choices->empty())
        return fail(Error{ErrorCode::RowUnknown, "site", {{"found", options.site}}});
    if (options.format == Format::Json) {
        print(exitsJson(opened->model, *choices, options));
        return Exit::Done;
    }
    if (options.format == Format::Csv) {
        printGrid(monthsGrid(opened->model, *choices, options.format), options.format);
        return Exit::Done;
    }
    printGrid(bestGrid(opened->model, *choices), options.format);
    print("\nThe month is the last with machines on the site. Every month that was tried; parts are differences from the plan,\n"
          "cash in positive, over all projected months:\n\n");
    printGrid(monthsGrid(opened->model, *choices, options.format), options.format);
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
    addScenario(*command, options->scenario);
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runExit(*options); }; });
}

} // namespace headroom::cli
