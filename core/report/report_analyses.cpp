// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_analyses.h"

#include "core/analysis/scenario.h"
#include "core/report/chances.h"

#include <algorithm>

namespace headroom {

namespace {

/// The parts of the whole that each analysis is, in percent: a guess, so that the bar moves.
struct Stage
{
    std::int64_t from;
    std::int64_t to;
};
constexpr Stage waterfallStage{0, 10};
constexpr Stage tornadoStage{10, 30};
constexpr Stage simulationStage{30, 85};
constexpr Stage scenarioStage{85, 95};
constexpr Stage optionStage{95, 100};

class Analyser
{
public:
    Analyser(const Model& project, const Model& shown, const ReportAnalysisOptions& options)
        : m_project(project), m_shown(shown), m_options(options)
    {}

    Result<ReportAnalyses> run()
    {
        if (shows(SectionId::Summary) || shows(SectionId::Costs))
            makeBridge();
        const bool uncertain = !m_shown.table<Uncertainty>().empty();
        if (uncertain && (shows(SectionId::Summary) || shows(SectionId::Risk))) {
            makeTornado();
            makeSimulation();
        }
        if (shows(SectionId::Scenarios) && !m_project.table<Scenario>().empty())
            makeScenarios();
        if (shows(SectionId::Capacity))
            makeOptions();
        if (m_options.watch.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        m_options.watch.tell(100, 100);
        return std::move(m_result);
    }

private:
    bool shows(SectionId section) const
    {
        return std::find(m_options.without.begin(), m_options.without.end(), section) == m_options.without.end();
    }
    Watch watch(Stage stage) const
    {
        return {m_options.watch.cancel, [this, stage](std::int64_t done, std::int64_t total) {
                    m_options.watch.tell(stage.from + (stage.to - stage.from) * done / std::max<std::int64_t>(1, total), 100);
                }};
    }
    void fail(TextId what, const Error& error)
    {
        if (error.code != ErrorCode::Cancelled)
            m_result.failures.push_back({what, error});
    }

    void makeBridge()
    {
        auto made = bridge(m_shown, {{}, Case::Stay}, {{}, Case::Move}, BridgeOf::CashImprovement, {}, watch(waterfallStage));
        if (made)
            m_result.bridge = std::move(*made);
        else
            fail(TextId::FailedWaterfall, made.error());
    }
    Result<Measure> improvement() const { return parseMeasure("cashImprovement12m"); }

    void makeTornado()
    {
        const auto what = improvement();
        const auto inputs = sensitivityOfUncertainties(m_shown);
        if (!inputs)
            return fail(TextId::FailedTornado, inputs.error());
        auto bars = tornado(m_shown, *what, *inputs, watch(tornadoStage));
        if (!bars)
            return fail(TextId::FailedTornado, bars.error());
        m_result.tornado = std::move(*bars);
        for (const TornadoBar& bar : m_result.tornado)
            m_result.inputs.push_back({nameOf(bar.input.variation), bar.input.variation.path});
    }
    std::string nameOf(const Variation& variation) const
    {
        for (const Uncertainty& input : m_shown.table<Uncertainty>())
            if (input.path.view() == variation.path && input.operation == variation.operation)
                return input.name.str();
        return {};
    }

    void makeSimulation()
    {
        SimulationOptions options = simulationOptions(m_shown);
        options.measures = {*improvement(), *parseMeasure("npv")};
        for (const Measure& what : measuresOfChances(m_shown))
            if (what.text != options.measures.front().text)
                options.measures.push_back(what);
        options.threads = m_options.threads;
        const Watch told = watch(simulationStage);
        options.cancel = told.cancel;
        options.progress = told.progress;
        auto made = simulate(m_shown, options);
        if (!made)
            return fail(TextId::FailedSimulation, made.error());
        m_result.simulation = std::move(*made);
        m_result.simulation->inputSamples.clear(); // the report has no use of them
    }

    void makeScenarios()
    {
        const Watch told = watch(scenarioStage);
        const auto count = static_cast<std::int64_t>(m_project.table<Scenario>().size()) + 1;
        std::vector<std::string> names{{}};
        for (const Scenario& scenario : m_project.table<Scenario>())
            names.push_back(scenario.name.str());
        for (const std::string& name : names) {
            if (m_options.watch.isCancelled())
                return;
            auto model = name.empty() ? Result<Model>(m_project) : scenarioModel(m_project, name);
            auto projected = model ? project(*model, {told.cancel, {}}) : Result<Projection>(model.error());
            if (projected)
                m_result.scenarios.push_back({name, std::move(*projected)});
            else
                fail(TextId::FailedScenario, projected.error());
            told.tell(static_cast<std::int64_t>(m_result.scenarios.size()), count);
        }
    }

    void makeOptions()
    {
        const Watch told = watch(optionStage);
        for (const Id contract : contractsWithOption(m_shown)) {
            if (m_options.watch.isCancelled())
                return;
            auto compared = compareOption(m_shown, contract);
            if (compared)
                m_result.options.push_back(std::move(*compared));
            else
                fail(TextId::FailedOption, compared.error());
        }
        told.tell(1, 1);
    }

    const Model& m_project;
    const Model& m_shown;
    const ReportAnalysisOptions& m_options;
    ReportAnalyses m_result;
};

} // namespace

Result<ReportAnalyses> analyseForReport(const Model& project, const Model& shown, const ReportAnalysisOptions& options)
{
    return Analyser(project, shown, options).run();
}

} // namespace headroom
