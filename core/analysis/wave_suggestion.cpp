// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/wave_suggestion.h"

#include "core/analysis/workload_groups.h"
#include "core/engine/updates_by_version.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace headroom {

namespace {

struct Scored
{
    int points = 0;
    std::vector<WaveRisk> risks;

    void add(WaveRisk risk, int of)
    {
        points += of;
        risks.push_back(risk);
    }
};

class RiskScale
{
public:
    explicit RiskScale(const Model& model) : m_updates(model.table<SecurityUpdates>()) {}

    Scored of(const Workload& w)
    {
        Scored scored;
        if (w.environment == Environment::Production)
            scored.add(WaveRisk::Production, 2);
        if (w.environment == Environment::DisasterRecovery)
            scored.add(WaveRisk::DisasterRecovery, 1);
        if (w.databaseEngine != DatabaseEngine::None)
            scored.add(WaveRisk::Database, 2);
        if (w.machine == MachineKind::Physical)
            scored.add(WaveRisk::Physical, 1);
        if (const int rebuilt = pointsOf(w.strategy); rebuilt > 0)
            scored.add(WaveRisk::Rebuilt, rebuilt);
        const bool system = m_updates.of(UpdatesFor::OperatingSystem, w.osVersion) != UpdatesByVersion::none;
        if (system || m_updates.of(UpdatesFor::Database, w.databaseVersion) != UpdatesByVersion::none)
            scored.add(WaveRisk::OutOfSupport, 1);
        return scored;
    }

private:
    static int pointsOf(Strategy strategy)
    {
        switch (strategy) {
        case Strategy::Refactor: return 3;
        case Strategy::Replatform: return 2;
        case Strategy::Repurchase: return 1;
        default: return 0;
        }
    }
    UpdatesByVersion m_updates;
};

bool moves(const Workload& workload) { return workload.strategy != Strategy::Retain && workload.poweredOn; }

struct UnitDraft
{
    WaveUnit unit;
    std::int32_t cluster = 0;
    Text application; // the first by name
    Text first;       // workload by name
};

class WaveMaker
{
public:
    WaveMaker(const Model& model, const WaveOptions& options) : m_model(model), m_options(options) {}

    WaveSuggestion run()
    {
        findUnits();
        findCapacity();
        fillWaves();
        makeChange();
        return std::move(m_result);
    }

private:
    void findUnits();
    void findCapacity();
    void fillWaves();
    void openWave();
    void makeChange();

    const Model& m_model;
    const WaveOptions& m_options;
    std::vector<std::int32_t> m_clusters;      // of each workload
    std::vector<std::int32_t> m_unitOfCluster; // -1 where nothing moves
    std::vector<Id> m_ids;                     // of the waves
    WaveSuggestion m_result;
};

/// A workload that moves, with the others of its cluster.
void addTo(UnitDraft& draft, const Workload& workload, const Scored& scored)
{
    WaveUnit& unit = draft.unit;
    if (unit.workloads == 0 || scored.points > unit.risk) {
        unit.risk = scored.points;
        unit.risks = scored.risks;
    }
    ++unit.workloads;
    unit.servers += workload.quantity;
    if (draft.first.empty() || workload.name < draft.first)
        draft.first = workload.name;
    if (!workload.application.empty() && (draft.application.empty() || workload.application < draft.application))
        draft.application = workload.application;
}

void WaveMaker::findUnits()
{
    m_clusters = dependentClusters(m_model, m_options.dependencies, true);
    std::vector<UnitDraft> drafts;
    RiskScale scale(m_model);
    std::size_t place = 0;
    for (const Workload& workload : m_model.table<Workload>()) {
        const std::int32_t cluster = m_clusters[place++];
        drafts.resize(std::max(drafts.size(), static_cast<std::size_t>(cluster) + 1));
        if (!moves(workload)) {
            ++m_result.leftOut;
            continue;
        }
        UnitDraft& draft = drafts[static_cast<std::size_t>(cluster)];
        draft.cluster = cluster;
        addTo(draft, workload, scale.of(workload));
    }
    std::erase_if(drafts, [](const UnitDraft& draft) { return draft.unit.workloads == 0; });
    for (UnitDraft& draft : drafts)
        draft.unit.name = draft.application.empty() ? draft.first.str() : draft.application.str();
    std::sort(drafts.begin(), drafts.end(), [](const UnitDraft& a, const UnitDraft& b) {
        return std::tie(a.unit.risk, a.unit.servers, a.unit.name, a.first)
            < std::tie(b.unit.risk, b.unit.servers, b.unit.name, b.first);
    });
    m_unitOfCluster.assign(m_model.table<Workload>().size(), -1);
    for (UnitDraft& draft : drafts) {
        m_unitOfCluster[static_cast<std::size_t>(draft.cluster)] = static_cast<std::int32_t>(m_result.units.size());
        m_result.units.push_back(std::move(draft.unit));
    }
}

void WaveMaker::findCapacity()
{
    std::int64_t servers = 0;
    for (const WaveUnit& unit : m_result.units)
        servers += unit.servers;
    const int waves = std::max(1, m_options.waves);
    m_result.capacity = m_options.serversPerWave > 0 ? m_options.serversPerWave : (servers + waves - 1) / waves;
}

void WaveMaker::openWave()
{
    const auto number = static_cast<int>(m_result.waves.size());
    SuggestedWave wave;
    wave.name = "Wave " + std::to_string(number + 1);
    wave.start = m_options.start + number * m_options.monthsApart;
    wave.isNew = true;
    for (const Wave& held : m_model.table<Wave>())
        if (held.name == Text(wave.name)) {
            wave.isNew = false;
            wave.start = held.start;
        }
    m_result.waves.push_back(std::move(wave));
}

void WaveMaker::fillWaves()
{
    const auto waves = static_cast<std::size_t>(std::max(1, m_options.waves));
    for (WaveUnit& unit : m_result.units) {
        const bool fits = !m_result.waves.empty() && m_result.waves.back().servers + unit.servers <= m_result.capacity;
        if (m_result.waves.empty() || (!fits && m_result.waves.size() < waves))
            openWave();
        SuggestedWave& wave = m_result.waves.back();
        unit.wave = m_result.waves.size() - 1;
        wave.lowestRisk = wave.units == 0 ? unit.risk : std::min(wave.lowestRisk, unit.risk);
        wave.highestRisk = std::max(wave.highestRisk, unit.risk);
        ++wave.units;
        wave.workloads += unit.workloads;
        wave.servers += unit.servers;
        wave.overCapacity = wave.servers > m_result.capacity;
    }
}

void WaveMaker::makeChange()
{
    Id last = m_model.lastId(Entity::Wave);
    for (const SuggestedWave& suggested : m_result.waves) {
        Id id = noId;
        for (const Wave& held : m_model.table<Wave>())
            if (held.name == Text(suggested.name))
                id = held.id;
        if (id == noId) {
            auto wave = std::make_shared<Wave>();
            wave->id = id = ++last;
            wave->name = suggested.name;
            wave->start = suggested.start;
            wave->rampMonths = std::max(1, m_options.monthsApart);
            m_result.change.steps.push_back(RowStep{Entity::Wave, id, nullptr, std::move(wave)});
        }
        m_ids.push_back(id);
    }
    const EntitySchema& schema = schemaOf<Workload>();
    const std::size_t field = schema.indexOf(*schema.field("wave"));
    std::size_t place = 0;
    for (const Workload& workload : m_model.table<Workload>()) {
        const std::int32_t unit = m_unitOfCluster[static_cast<std::size_t>(m_clusters[place++])];
        if (!moves(workload) || unit < 0)
            continue;
        const Id id = m_ids[m_result.units[static_cast<std::size_t>(unit)].wave];
        if (workload.wave.id != id)
            m_result.change.steps.push_back(
                FieldStep{Entity::Workload, workload.id, field, RefValue{workload.wave.id}, RefValue{id}});
    }
}

} // namespace

std::string_view waveRiskName(WaveRisk risk)
{
    constexpr std::array<std::string_view, 6> names{
        "production", "disasterRecovery", "database", "physical", "rebuilt", "outOfSupport"};
    return names[static_cast<std::size_t>(risk)];
}

WaveSuggestion suggestWaves(const Model& model, const WaveOptions& options) { return WaveMaker(model, options).run(); }

} // namespace headroom
