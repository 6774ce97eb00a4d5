// SPDX-License-Identifier: GPL-3.0-or-later
// chart: any of the window's charts as a file.
#include "app/cli/command.h"

#include "app/cli/choices.h"
#include "app/cli/drawing.h"
#include "core/analysis/bridge.h"
#include "ui/charts/analysis_charts.h"
#include "ui/charts/gantt.h"
#include "ui/charts/option_tree.h"
#include "ui/charts/picture.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace headroom::cli {

namespace {

enum class Kind { Cash, Debt, Steps, Cost, Wall, Covenants, Bridge, Gantt, Option, Tornado, Histogram, Fan };

struct Arguments
{
    std::string file;
    std::string scenario;
    std::string out;
    Kind kind = Kind::Cash;
    ChartRange range = ChartRange::Headline;
    Case which = Case::Move;
    std::string contract;
    std::string figure = "cashImprovement12m";
    int width = 0; // 0: by the format
    int height = 0;
};

AmountFrame frameOf(const Projection& projection, const Measure& what)
{
    const Figure* figure = what.isFigure() ? projection.figure(what.figure) : nullptr;
    const QString name = figure   ? figureText(figure->label)
        : what.line != Line::None ? figureText(info(what.line).label)
                                  : toQString(what.text);
    return {name, forDisplay(toQString(projection.currency.view()), 8), projection.moneyDigits,
        figure ? figure->unit : FigureUnit::Money};
}

Result<Picture> tornadoOf(const Model& model, const Projection& projection, const Measure& what)
{
    const auto inputs = sensitivityOfUncertainties(model);
    if (!inputs)
        return inputs.error();
    const auto bars = tornado(model, what, *inputs);
    if (!bars)
        return bars.error();
    QStringList names;
    for (const TornadoBar& bar : *bars) {
        QString name = toQString(bar.input.variation.path);
        for (const Uncertainty& input : model.table<Uncertainty>())
            if (input.path.view() == bar.input.variation.path && input.operation == bar.input.variation.operation)
                name = forDisplay(toQString(input.name.view()), 80);
        names.append(name);
    }
    return pictureOf(tornadoContent(*bars, names, frameOf(projection, what)));
}

Result<Picture> simulatedOf(const Model& model, const Projection& projection, const Measure& what, Kind kind)
{
    SimulationOptions options = simulationOptions(model);
    options.measures = {what};
    options.threads = 2;
    const auto simulation = simulate(model, options);
    if (!simulation)
        return simulation.error();
    const AmountFrame frame = frameOf(projection, what);
    return pictureOf(kind == Kind::Fan ? fanContent(simulation->fan, frame)
                                       : histogramContent(histogramOf(simulation->measureSamples.front()), std::nullopt, frame));
}

Result<Id> contractOf(const Model& model, const std::string& name)
{
    const std::vector<Id> ids = contractsWithOption(model);
    for (const Id id : ids)
        if (name.empty() || model.table<CapacityContract>().find(id)->name.view() == name)
            return id;
    return Error{ErrorCode::PathNoMatch, name.empty() ? "capacity" : "capacity[\"" + name + "\"]", {}};
}

Result<Picture> optionOf(const Model& model, const std::string& name)
{
    const auto contract = contractOf(model, name);
    if (!contract)
        return contract.error();
    const auto comparison = compareOption(model, *contract);
    if (!comparison)
        return comparison.error();
    return pictureOf(optionTree(*comparison, optionNames(model, *contract)));
}

Result<Picture> bridgeOf(const Model& model)
{
    const auto steps = bridge(model, {{}, Case::Stay}, {{}, Case::Move});
    if (!steps)
        return steps.error();
    return pictureOf(waterfallContent(*steps, u"Stay"_s, u"Move to Azure"_s));
}

ChartKind kindOf(Kind kind)
{
    switch (kind) {
    case Kind::Debt: return ChartKind::DebtLiquidity;
    case Kind::Steps: return ChartKind::CashSteps;
    case Kind::Cost: return ChartKind::Cost;
    case Kind::Wall: return ChartKind::MaturityWall;
    case Kind::Covenants: return ChartKind::Covenants;
    default: return ChartKind::MonthlyCash;
    }
}

Result<Picture> pictureOf(const Arguments& arguments, const Model& model, const Projection& projection)
{
    switch (arguments.kind) {
    case Kind::Bridge: return bridgeOf(model);
    case Kind::Gantt:
        return headroom::pictureOf(ganttContent(model, projection.monthOf(projection.headlineColumn), serversByWave(model)));
    case Kind::Option: return optionOf(model, arguments.contract);
    case Kind::Tornado:
    case Kind::Histogram:
    case Kind::Fan: {
        const auto what = parseMeasure(arguments.figure);
        if (!what)
            return what.error();
        return arguments.kind == Kind::Tornado ? tornadoOf(model, projection, *what)
                                               : simulatedOf(model, projection, *what, arguments.kind);
    }
    default: break;
    }
    ChartOptions options{arguments.range, model.company().minimumCash, arguments.which, {}};
    for (const Covenant& covenant : model.table<Covenant>())
        options.covenants[covenant.id] = toQString(covenant.name.view());
    return headroom::pictureOf(chartContent(kindOf(arguments.kind), projection, options));
}

/// What is not given suits the picture; of one of both the other keeps the shape.
QSize sizeOf(const Arguments& arguments, const Picture& picture, ChartFormat format)
{
    const QSize usual = usualSize(picture, format);
    const int width = arguments.width > 0 ? arguments.width : usual.width();
    return {width, arguments.height > 0 ? arguments.height : width * usual.height() / usual.width()};
}

Exit run(const Arguments& arguments)
{
    const auto format = chartFormatOf(pathOf(arguments.out));
    if (!format) {
        fail(format.error());
        return Exit::WrongUse;
    }
    const auto projected = openAndProject(arguments.file, arguments.scenario);
    if (!projected)
        return fail(projected.error());
    startDrawing();
    const auto picture = pictureOf(arguments, projected->project.model, projected->projection);
    if (!picture)
        return fail(picture.error());
    if (!picture->draw)
        return fail(Error{ErrorCode::ValueRequired, arguments.out, {}});
    const Status written = writePicture(*picture, *format, sizeOf(arguments, *picture, *format), pathOf(arguments.out));
    return written ? Exit::Done : fail(written.error());
}

void addSize(CLI::App& command, Arguments& arguments)
{
    command.add_option("--width", arguments.width, "Pixels of the picture (default: 1920 of a PNG, else 960, or what it needs)")
        ->check(CLI::Range(300, 8000))
        ->type_name("N");
    command.add_option("--height", arguments.height, "Pixels of the picture (default: what suits the width)")
        ->check(CLI::Range(175, 8000))
        ->type_name("N");
}

} // namespace

void addChart(CLI::App& app, Action& action)
{
    static const std::map<std::string, Kind> kinds{{"cash", Kind::Cash}, {"debt", Kind::Debt}, {"steps", Kind::Steps},
        {"cost", Kind::Cost}, {"wall", Kind::Wall}, {"covenants", Kind::Covenants}, {"bridge", Kind::Bridge},
        {"gantt", Kind::Gantt}, {"option", Kind::Option}, {"tornado", Kind::Tornado}, {"histogram", Kind::Histogram},
        {"fan", Kind::Fan}};
    static const std::map<std::string, ChartRange> ranges{{"headline", ChartRange::Headline}, {"horizon", ChartRange::Horizon}};
    static const std::map<std::string, Case> cases{{"stay", Case::Stay}, {"move", Case::Move}};
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("chart", "Write a chart as PNG, SVG or PDF, by the name's ending");
    addFile(*command, arguments->file);
    addScenario(*command, arguments->scenario);
    command->add_option("-o,--output", arguments->out, "The picture to write")->required()->type_name("OUT.png|svg|pdf");
    command
        ->add_option("--kind", arguments->kind,
            "cash (default): cash flow month by month; steps: cash from balance to balance; cost: cost of IT by category; debt: "
            "liquidity and debt; wall: debt by year of maturity; covenants: their headroom; bridge: from stay to move by cause; "
            "gantt: the waves; option: the decision tree of a capacity contract; tornado, histogram, fan: of uncertain inputs")
        ->transform(oneOf(kinds))
        ->type_name("KIND");
    command->add_option("--range", arguments->range, "Months of the cash chart: headline (default) or horizon")
        ->transform(oneOf(ranges))
        ->type_name("RANGE");
    command->add_option("--case", arguments->which, "Of steps, wall and covenants: stay or move (default)")
        ->transform(oneOf(cases))
        ->type_name("CASE");
    command->add_option("--contract", arguments->contract, "Whose option (default: the first that has one)")->type_name("NAME");
    command->add_option("--figure", arguments->figure, "Of tornado and histogram (default: cashImprovement12m)")
        ->type_name("FIGURE");
    addSize(*command, *arguments);
    command->callback([arguments, &action] { action = [arguments] { return run(*arguments); }; });
}

} // namespace headroom::cli
