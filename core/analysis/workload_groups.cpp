// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/workload_groups.h"

#include "core/model/path.h"
#include "core/model/value_text.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

namespace headroom {

namespace {

/// Sets of workloads that hang together (union by the smaller place, so that a set is known by its first workload).
class Together
{
public:
    explicit Together(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), std::int32_t{0}); }

    std::int32_t of(std::int32_t place)
    {
        while (m_parent[static_cast<std::size_t>(place)] != place) {
            auto& parent = m_parent[static_cast<std::size_t>(place)];
            parent = m_parent[static_cast<std::size_t>(parent)];
            place = parent;
        }
        return place;
    }
    void join(std::int32_t a, std::int32_t b)
    {
        a = of(a);
        b = of(b);
        m_parent[static_cast<std::size_t>(std::max(a, b))] = std::min(a, b);
    }

private:
    std::vector<std::int32_t> m_parent;
};

using Places = std::unordered_map<std::string_view, std::int32_t>;

Places placesByName(const Table<Workload>& table)
{
    Places places;
    std::int32_t place = 0;
    for (const Workload& workload : table) {
        places.emplace(workload.name.view(), place);
        if (!workload.externalId.empty())
            places.emplace(workload.externalId.view(), place);
        ++place;
    }
    return places;
}

void joinListed(Together& together, const Places& places, std::int32_t place, std::string_view list)
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find_first_of(";| "), list.size());
        if (const auto other = places.find(list.substr(0, end)); other != places.end())
            together.join(place, other->second);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

/// The names of groups of two or more that hang together through a key, by place; empty for the others.
std::vector<std::string> linkedNames(const Model& model, const std::string& key)
{
    const Table<Workload>& table = model.table<Workload>();
    const auto clusters = dependentClusters(model, std::span(&key, 1), false);
    struct Cluster
    {
        std::vector<const Workload*> members;
        std::map<Text, std::size_t> applications;
    };
    std::vector<Cluster> all;
    std::size_t place = 0;
    for (const Workload& workload : table) {
        const auto number = static_cast<std::size_t>(clusters[place++]);
        all.resize(std::max(all.size(), number + 1));
        all[number].members.push_back(&workload);
        if (!workload.application.empty())
            ++all[number].applications[workload.application];
    }
    std::vector<std::string> names(all.size());
    for (std::size_t c = 0; c < all.size(); ++c) {
        if (all[c].members.size() < 2)
            continue;
        const auto first = std::min_element(
            all[c].members.begin(), all[c].members.end(), [](const Workload* a, const Workload* b) { return a->name < b->name; });
        const auto most = std::max_element(all[c].applications.begin(), all[c].applications.end(),
            [](const auto& a, const auto& b) { return a.second < b.second; }); // the first of equals
        names[c] = most == all[c].applications.end() ? (*first)->name.str() : most->first.str();
    }
    std::vector<std::string> byPlace;
    for (const std::int32_t number : clusters)
        byPlace.push_back(names[static_cast<std::size_t>(number)]);
    return byPlace;
}

class Grouper
{
public:
    Grouper(const Model& model, const GroupOptions& options) : m_model(model), m_options(options), m_field(fieldOf(options.into))
    {
        takeHeld();
        for (const GroupRule& rule : options.rules)
            m_linked.push_back(rule.isLinked() ? linkedNames(model, rule.key()) : std::vector<std::string>());
    }

    Grouping run()
    {
        std::size_t place = 0;
        for (const Workload& workload : m_model.table<Workload>())
            take(workload, place++);
        for (auto& [name, group] : m_groups)
            m_result.groups.push_back(std::move(group));
        m_result.change.steps.insert(
            m_result.change.steps.end(), std::make_move_iterator(m_moves.begin()), std::make_move_iterator(m_moves.end()));
        return std::move(m_result);
    }

private:
    static const Field& fieldOf(GroupInto into)
    {
        const std::string_view name = into == GroupInto::Wave ? "wave" : into == GroupInto::Site ? "site" : "application";
        return *schemaOf<Workload>().field(name);
    }
    void takeHeld()
    {
        for (const Wave& wave : m_model.table<Wave>())
            if (m_options.into == GroupInto::Wave)
                m_ids.emplace(wave.name, wave.id);
        for (const Site& site : m_model.table<Site>())
            if (m_options.into == GroupInto::Site)
                m_ids.emplace(site.name, site.id);
        for (const Workload& workload : m_model.table<Workload>())
            if (m_options.into == GroupInto::Application)
                m_ids.emplace(workload.application, noId);
        m_lastId = m_options.into == GroupInto::Wave ? m_model.lastId(Entity::Wave) : m_model.lastId(Entity::Site);
    }
    std::string nameFor(const Workload& workload, std::size_t place) const
    {
        for (std::size_t r = 0; r < m_options.rules.size(); ++r) {
            std::string name = m_options.rules[r].isLinked() ? m_linked[r][place] : m_options.rules[r].groupOf(m_model, workload);
            if (!name.empty())
                return name;
        }
        return {};
    }
    void take(const Workload& workload, std::size_t place);
    std::optional<Value> valueOf(const std::string& name, const Workload& workload);
    Id idOf(Text name);

    const Model& m_model;
    const GroupOptions& m_options;
    const Field& m_field;
    std::vector<std::vector<std::string>> m_linked; // by rule and place
    std::unordered_map<Text, Id> m_ids;             // of waves or sites, new ones included
    Id m_lastId = noId;
    std::map<std::string, WorkloadGroup> m_groups;
    std::vector<Step> m_moves;
    Grouping m_result;
};

void Grouper::take(const Workload& workload, std::size_t place)
{
    const Value before = m_field.read(workload);
    if (m_options.keep && !isBlank(before))
        return;
    const std::string name = nameFor(workload, place);
    if (name.empty()) {
        ++m_result.unmatched;
        return;
    }
    const bool isNew = !m_ids.contains(Text(name));
    const auto value = valueOf(name, workload);
    if (!value)
        return;
    WorkloadGroup& group = m_groups[name];
    group.name = name;
    group.isNew = group.isNew || isNew;
    ++group.workloads;
    group.servers += workload.quantity;
    group.cores += std::int64_t{workload.quantity} * workload.cores;
    if (before == *value)
        return;
    ++group.moved;
    m_moves.push_back(FieldStep{Entity::Workload, workload.id, schemaOf<Workload>().indexOf(m_field), before, *value});
}

std::optional<Value> Grouper::valueOf(const std::string& name, const Workload& workload)
{
    const Field& nameField = *schemaOf<Workload>().field("application"); // a name like any other
    auto text = parseValue(m_model, nameField, name);
    if (!text) {
        Error error = text.error();
        error.path = pathOf(m_model, Entity::Workload, workload, &m_field);
        m_result.findings.push_back({Severity::Error, std::move(error)});
        return std::nullopt;
    }
    if (m_options.into == GroupInto::Application)
        return m_ids.emplace(Text(name), noId), std::optional(*std::move(text));
    return Value(RefValue{idOf(Text(name))});
}

Id Grouper::idOf(Text name)
{
    const auto [at, isNew] = m_ids.emplace(name, m_lastId + 1);
    if (!isNew)
        return at->second;
    const Id id = ++m_lastId;
    if (m_options.into == GroupInto::Wave) {
        auto wave = std::make_shared<Wave>();
        wave->id = id;
        wave->name = name;
        wave->start = m_options.waveStart;
        m_result.change.steps.push_back(RowStep{Entity::Wave, id, nullptr, std::move(wave)});
    } else {
        auto site = std::make_shared<Site>();
        site->id = id;
        site->name = name;
        m_result.change.steps.push_back(RowStep{Entity::Site, id, nullptr, std::move(site)});
    }
    return id;
}

} // namespace

Grouping groupWorkloads(const Model& model, const GroupOptions& options) { return Grouper(model, options).run(); }

std::vector<std::int32_t> dependentClusters(const Model& model, std::span<const std::string> keys, bool byApplication)
{
    const Table<Workload>& table = model.table<Workload>();
    Together together(table.size());
    const Places places = keys.empty() ? Places() : placesByName(table);
    std::unordered_map<Text, std::int32_t> applications;
    std::int32_t place = 0;
    for (const Workload& workload : table) {
        for (const std::string& key : keys)
            joinListed(together, places, place, tagValue(workload.tags.view(), key));
        if (byApplication && !workload.application.empty())
            together.join(place, applications.emplace(workload.application, place).first->second);
        ++place;
    }
    std::vector<std::int32_t> numbers(table.size());
    std::int32_t next = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto first = static_cast<std::size_t>(together.of(static_cast<std::int32_t>(i)));
        numbers[i] = first == i ? next++ : numbers[first];
    }
    return numbers;
}

} // namespace headroom
