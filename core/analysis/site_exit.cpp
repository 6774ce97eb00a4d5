// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/site_exit.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

// The wave's last month with machines on premises (MODEL.md 3.4).
Month endOf(const Wave& w) { return w.start + (w.rampMonths + w.parallelMonths - 2); }

// The sites from which a wave takes machines, in id order.
std::vector<Id> sitesOf(const Model& model, Id wave)
{
    std::vector<Id> sites;
    for (const Workload& w : model.table<Workload>())
        if (w.wave.id == wave && w.strategy != Strategy::Retain)
            sites.push_back(w.site.id);
    std::sort(sites.begin(), sites.end());
    sites.erase(std::unique(sites.begin(), sites.end()), sites.end());
    return sites;
}

std::vector<ExitWave> wavesOf(const Model& model, Id site, SharedWaves shared)
{
    std::vector<ExitWave> waves;
    for (const Wave& wave : model.table<Wave>()) {
        std::vector<Id> sites = sitesOf(model, wave.id);
        if (std::erase(sites, site) == 0)
            continue;
        const bool moves = wave.start >= model.company().start && (sites.empty() || shared == SharedWaves::Moved);
        waves.push_back({wave.id, std::move(sites), moves});
    }
    return waves;
}

// Whether the waves that stay have left the site by that month.
bool allowsExit(const Model& model, const std::vector<ExitWave>& waves, Month lastUse)
{
    return std::all_of(waves.begin(), waves.end(),
        [&](const ExitWave& w) { return w.moves || endOf(*model.table<Wave>().find(w.wave)) <= lastUse; });
}

// The waves so that the site is last used in that month; nothing where one would have to begin before the project.
std::optional<Model> leftIn(const Model& model, const std::vector<ExitWave>& waves, Month planned, Month lastUse)
{
    Model moved = model;
    for (const ExitWave& of : waves) {
        const Wave& wave = *model.table<Wave>().find(of.wave);
        const bool moves = of.moves && (lastUse < planned ? lastUse < endOf(wave) : endOf(wave) == planned);
        if (!moves)
            continue;
        Wave changed = wave;
        changed.start = changed.start + (lastUse - endOf(wave));
        if (changed.start < model.company().start)
            return std::nullopt;
        moved.table<Wave>().put(changed);
    }
    return moved;
}

std::array<Money, exitParts.size()> partsOf(const Projection& p)
{
    std::array<Money, exitParts.size()> parts;
    for (int t = 1; t <= p.months; ++t) {
        const auto at = [&](Line line) { return p.value(Case::Move, line, t); };
        const std::array<Money, exitParts.size() - 1> month{at(Line::OnPremRent),
            at(Line::OneOffLeaseExit) + at(Line::OneOffRestoration), at(Line::RefreshCapex) + at(Line::Disposals),
            at(Line::OnPremises) - at(Line::OnPremRent), at(Line::Azure) + at(Line::AzureLabour)};
        Money rest = unleveredCash(p.move, t);
        for (std::size_t i = 0; i < month.size(); ++i) {
            parts[i] += month[i];
            rest -= month[i];
        }
        parts.back() += rest;
    }
    return parts;
}

const SiteExit* exitOf(const Projection& p, Id site)
{
    const auto found = std::find_if(p.exits.begin(), p.exits.end(), [&](const SiteExit& e) { return e.site == site; });
    return found == p.exits.end() ? nullptr : &*found;
}

class Chooser
{
public:
    Chooser(const Model& model, const SiteExitOptions& options) : m_model(model), m_options(options) {}

    Result<std::vector<SiteExitChoice>> run()
    {
        const Result<Projection> plan = m_projector.project(m_model, watched());
        if (!plan)
            return plan.error();
        if (const Result<double> figure = measure(*plan, m_options.what); !figure)
            return figure.error();
        m_planParts = partsOf(*plan);
        for (const Site& site : m_model.table<Site>())
            prepare(site, *plan);
        for (Planned& planned : m_planned)
            if (const Status tried = tryAll(planned); !tried)
                return tried.error();
        std::vector<SiteExitChoice> choices;
        for (Planned& planned : m_planned)
            choices.push_back(std::move(planned.choice));
        return choices;
    }

private:
    struct Planned
    {
        SiteExitChoice choice;
        std::vector<std::pair<Month, Model>> models;
    };

    ProjectOptions watched() const
    {
        ProjectOptions options;
        options.cancel = m_options.cancel;
        return options;
    }
    void prepare(const Site& site, const Projection& plan)
    {
        Planned planned;
        SiteExitChoice& choice = planned.choice;
        choice.site = site.id;
        if (site.leaseEnd)
            choice.leaseEnd = *site.leaseEnd;
        if (const SiteExit* exit = exitOf(plan, site.id)) {
            choice.closes = exit->closed;
            choice.plannedLastUse = exit->lastUse;
            choice.plannedCloses = exit->closes;
        }
        choice.waves = wavesOf(m_model, site.id, m_options.sharedWaves);
        if (choice.closes && canMoveTheLast(choice)) {
            const Month last = std::min(choice.plannedLastUse + m_options.latestDelayMonths, plan.monthOf(plan.months));
            for (Month month = plan.start; month <= last; month = month + 1)
                if (month == choice.plannedLastUse || allowsExit(m_model, choice.waves, month))
                    if (auto moved = leftIn(m_model, choice.waves, choice.plannedLastUse, month))
                        planned.models.emplace_back(month, std::move(*moved));
        }
        m_total += static_cast<int>(planned.models.size());
        m_planned.push_back(std::move(planned));
    }
    bool canMoveTheLast(const SiteExitChoice& choice) const
    {
        return std::any_of(choice.waves.begin(), choice.waves.end(),
            [&](const ExitWave& w) { return w.moves && endOf(*m_model.table<Wave>().find(w.wave)) == choice.plannedLastUse; });
    }
    Status tryAll(Planned& planned)
    {
        SiteExitChoice& choice = planned.choice;
        for (const auto& [month, model] : planned.models) {
            if (m_options.cancel && *m_options.cancel)
                return Error{ErrorCode::Cancelled, {}, {}};
            ExitCandidate candidate;
            candidate.lastUse = candidate.closes = month;
            const Result<Projection> p = m_projector.project(model, watched());
            if (!p && p.error().code == ErrorCode::Cancelled)
                return p.error();
            candidate.figure = p ? measure(*p, m_options.what) : Result<double>(p.error());
            if (p) {
                candidate.parts = partsOf(*p);
                for (std::size_t i = 0; i < candidate.parts.size(); ++i)
                    candidate.parts[i] -= m_planParts[i];
                if (const SiteExit* exit = exitOf(*p, choice.site))
                    if (const Status told = tellCosts(candidate, model, *p, *exit); !told)
                        return told;
            }
            if (month == choice.plannedLastUse)
                choice.planned = choice.candidates.size();
            choice.candidates.push_back(std::move(candidate));
            if (m_options.progress)
                m_options.progress(++m_done, m_total);
        }
        choose(choice);
        return done();
    }
    Status tellCosts(ExitCandidate& candidate, const Model& model, const Projection& p, const SiteExit& exit)
    {
        candidate.closes = exit.closes;
        if (const int notice = model.table<Site>().find(exit.site)->noticeMonths; notice > 0)
            candidate.notice = exit.closes - (notice - 1);
        auto months = exitCosts(model, p, exit, m_projector);
        if (!months)
            return months.error();
        candidate.months = std::move(months).value();
        return done();
    }
    static void choose(SiteExitChoice& choice)
    {
        choice.best = choice.planned;
        const auto away = [&](std::size_t i) { return std::abs(choice.candidates[i].lastUse - choice.plannedLastUse); };
        for (std::size_t i = 0; i < choice.candidates.size(); ++i) {
            const Result<double>& figure = choice.candidates[i].figure;
            const Result<double>& best = choice.candidates[choice.best].figure;
            if (figure && (!best || *figure > *best || (*figure == *best && away(i) < away(choice.best))))
                choice.best = i;
        }
    }

    const Model& m_model;
    const SiteExitOptions& m_options;
    Projector m_projector;
    std::array<Money, exitParts.size()> m_planParts;
    std::vector<Planned> m_planned;
    int m_total = 0;
    int m_done = 0;
};

} // namespace

Result<std::vector<SiteExitChoice>> chooseExits(const Model& model, const SiteExitOptions& options)
{
    return Chooser(model, options).run();
}

} // namespace headroom
