// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reconcile.h"

#include "core/exchange/block_builder.h"
#include "core/exchange/disk_update.h"
#include "core/exchange/machine_finder.h"
#include "core/exchange/machine_rows.h"
#include "core/exchange/workload_removal.h"
#include "core/model/excerpt.h"
#include "core/model/value_text.h"

#include <algorithm>
#include <bit>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace headroom {

namespace {

constexpr std::size_t mostPreviewed = 10'000;
constexpr std::size_t longestShown = 60;

template<class E> const Table<E>* blockOf(const Change& change)
{
    for (const Step& step : change.steps)
        if (const auto* block = std::get_if<BlockStep>(&step); block && block->entity == entityOf<E>)
            return &block->rows->template table<E>();
    return nullptr;
}

class Reconciliation
{
public:
    Reconciliation(const Model& model, const ImportOptions& options, ImportOutcome& outcome)
        : m_model(model),
          m_options(options),
          m_outcome(outcome),
          m_workloads(model, BlockIds::AfterTheModels),
          m_disks(model, BlockIds::AfterTheModels),
          m_diskUpdate(model),
          m_toldByReader(outcome.findings.size())
    {
        for (const Step& step : outcome.change.steps)
            if (const auto* made = std::get_if<RowStep>(&step); made && made->after)
                m_made.emplace(std::pair(made->entity, made->id), made->after->name);
    }

    void run()
    {
        const Table<Workload>* rows = blockOf<Workload>(m_outcome.change);
        if (!rows)
            return;
        if (!m_model.table<Workload>().empty())
            match(*rows);
        if (m_matched == 0 && !takesNamesTwice(*rows)) {
            m_outcome.preview.added = rows->size();
            useUntilAllAreUsed(*rows);
            return prune(m_outcome.change);
        }
        build(*rows);
        findGone();
        finish();
    }

private:
    void match(const Table<Workload>& rows)
    {
        const Table<Workload>& there = m_model.table<Workload>();
        const MachineFinder finder(there, rows, m_outcome.given, m_options.site);
        tell(ErrorCode::NameNotUnique, "other identities than in the project", "the same machines, by their names",
            finder.otherIdentities());
        tell(ErrorCode::NameNotUnique, "names of the project with other identities; taken as other machines",
            "the same identities, or the site of the other machines", finder.namesOfOthers());
        tell(ErrorCode::RowIgnored, "identities that machines of other names have in the project; the rows are other machines",
            "UUIDs, or the names of those machines", finder.identitiesOfOthers());
        tell(ErrorCode::NameNotUnique, "machines at other sites that came from a file of this name",
            "machines of the site that is given; taken as the same, grouped anew", finder.regrouped());
        m_regrouped = finder.regrouped();
        m_rowOf.assign(there.size(), 0);
        m_matchOf.reserve(rows.size());
        std::size_t place = 0;
        for (const Workload& row : rows) {
            const std::size_t found = finder.find(row, place++);
            const bool isFree = found < there.size() && m_rowOf[found] == 0;
            m_matchOf.push_back(isFree ? found + 1 : 0);
            if (isFree) {
                m_rowOf[found] = m_matchOf.size();
                ++m_matched;
            }
        }
        nameMatched(rows, finder);
    }
    void tell(ErrorCode code, const char* found, const char* expected, std::size_t count)
    {
        if (count > 0)
            m_outcome.findings.push_back({Severity::Warning,
                Error{code, m_options.fileName, {{"found", found}, {"expected", expected}, {"count", std::to_string(count)}}}});
    }
    /// Machines that are there keep their names, or get those of the file, before new ones get theirs.
    void nameMatched(const Table<Workload>& rows, const MachineFinder& finder)
    {
        static const std::uint64_t nameBit = givenBit("name");
        const Table<Workload>& there = m_model.table<Workload>();
        for (std::size_t i = 0; i < there.size(); ++i)
            if (m_rowOf[i] == 0)
                m_names.insert(there.at(i).name);
        m_nameOf.resize(rows.size());
        std::vector<std::pair<std::size_t, Text>> renamed;
        std::size_t place = 0;
        for (const Workload& row : rows) {
            const std::size_t at = place++;
            if (m_matchOf[at] == 0)
                continue;
            const Text before = there.at(m_matchOf[at] - 1).name;
            const bool says = (givenOf(m_outcome.given, at) & nameBit) != 0 && !row.name.empty();
            const Text name = says ? finder.nameOf(row) : before;
            m_nameOf[at] = name;
            if (name != before || !m_names.insert(name).second)
                renamed.emplace_back(at, before);
        }
        for (const auto& [at, before] : renamed) {
            const bool isKept = isNumbered(before, m_nameOf[at]) && m_names.contains(m_nameOf[at]); // as it was given
            m_nameOf[at] = freeName(isKept ? before : m_nameOf[at], before);
        }
        forgetNumbers(rows);
    }
    /// A row whose machine is there may have another name than the number that it got in the file, which was told.
    void forgetNumbers(const Table<Workload>& rows)
    {
        std::unordered_set<std::string> numbered;
        std::size_t place = 0;
        for (const Workload& row : rows) {
            const std::size_t at = place++;
            if (m_matchOf[at] > 0 && m_nameOf[at] != row.name && m_outcome.given.names.contains(row.id))
                numbered.insert(excerpt(row.name.view()));
        }
        if (numbered.empty())
            return;
        Findings& all = m_outcome.findings;
        const auto told = all.begin() + static_cast<std::ptrdiff_t>(m_toldByReader);
        all.erase(std::remove_if(all.begin(), told,
                      [&](const Finding& finding) {
                          return finding.what.code == ErrorCode::NameNotUnique
                              && numbered.contains(finding.what.detail("expected"));
                      }),
            told);
    }
    bool takesNamesTwice(const Table<Workload>& rows) const
    {
        if (m_model.table<Workload>().empty())
            return false;
        std::unordered_set<Text> names;
        for (const Workload& row : m_model.table<Workload>())
            names.insert(row.name);
        return std::any_of(rows.begin(), rows.end(), [&](const Workload& row) { return names.contains(row.name); });
    }

    void build(const Table<Workload>& rows)
    {
        const Table<Workload>& there = m_model.table<Workload>();
        const Table<WorkloadDisk>* disks = blockOf<WorkloadDisk>(m_outcome.change);
        std::size_t disk = 0;
        std::size_t place = 0;
        for (const Workload& row : rows) {
            std::vector<WorkloadDisk> own;
            for (; disks && disk < disks->size() && disks->at(disk).workload.id == row.id; ++disk)
                own.push_back(disks->at(disk));
            if (const std::size_t match = m_matchOf[place]; match > 0) {
                Workload named = row;
                named.name = m_nameOf[place];
                update(there.at(match - 1), named, givenOf(m_outcome.given, place), own);
            } else {
                insert(row, own);
            }
            ++place;
        }
    }
    void insert(Workload row, std::vector<WorkloadDisk>& disks)
    {
        row.name = freeName(row.name, row.name);
        use(row);
        const Id id = m_workloads.add(row);
        for (WorkloadDisk& disk : disks) {
            disk.workload = Ref<Workload>{id};
            m_disks.add(disk);
        }
    }
    void update(const Workload& before, const Workload& row, std::uint64_t given, const std::vector<WorkloadDisk>& disks)
    {
        m_sites.insert(before.site.id);
        m_sources.insert(before.citation);
        RowPreview preview{RowPreview::Fate::Changed, before.id, before.name.str(), {}};
        auto after = std::make_shared<Workload>(before);
        const std::vector<Field>& fields = schemaOf(Entity::Workload).fields;
        for (std::uint64_t left = given; left != 0; left &= left - 1) {
            const Field& field = fields[static_cast<std::size_t>(std::countr_zero(left))];
            const Value value = field.read(row);
            if (field.same(before, row) || isBlank(value))
                continue;
            field.write(*after, value);
            preview.differences.push_back({std::string(field.name), shown(field, field.read(before)), shown(field, value)});
        }
        if (m_outcome.given.disks && !disks.empty())
            if (auto difference = m_diskUpdate.update(Ref<Workload>{before.id}, disks, m_disks))
                preview.differences.push_back(*std::move(difference));
        use(*after);
        if (preview.differences.empty()) {
            ++m_outcome.preview.unchanged;
            return;
        }
        ++m_outcome.preview.changed;
        after->sourceKind = row.sourceKind;
        after->citation = row.citation;
        after->sourceDate = row.sourceDate;
        m_updates.push_back(RowStep{Entity::Workload, before.id, std::make_shared<Workload>(before), std::move(after)});
        show(std::move(preview));
    }
    std::string shown(const Field& field, const Value& value) const
    {
        if (field.type == FieldType::Reference && !isBlank(value))
            if (const auto made = m_made.find({field.target, std::get<RefValue>(value).id}); made != m_made.end())
                return excerpt(made->second.view(), longestShown);
        return excerpt(toText(m_model, field, value), longestShown);
    }
    void show(RowPreview preview)
    {
        if (m_outcome.preview.rows.size() < mostPreviewed)
            m_outcome.preview.rows.push_back(std::move(preview));
    }
    /// The name, or the other one, or the name with a number: what no row has. It is taken then.
    Text freeName(Text name, Text other)
    {
        if (m_names.insert(name).second)
            return name;
        Text free = other;
        for (int number = 2; !m_names.insert(free).second; ++number)
            free = Text(name.str() + " (" + std::to_string(number) + ')');
        m_outcome.findings.push_back({Severity::Warning,
            Error{ErrorCode::NameNotUnique, m_options.fileName,
                {{"found", excerpt(name.view())}, {"expected", excerpt(free.view())}}}});
        return free;
    }

    void findGone()
    {
        const Table<Workload>& there = m_model.table<Workload>();
        const RowsNotTaken& left = m_outcome.notTaken;
        const std::unordered_set<Text> names(left.names.begin(), left.names.end());
        std::unordered_set<Text> identities;
        for (const Text identity : left.identities)
            identities.insert(foldedIdentity(identity));
        std::unordered_set<Id> gone;
        for (std::size_t i = 0; i < there.size(); ++i) {
            const Workload& row = there.at(i);
            const bool imported = row.sourceKind == SourceKind::Fact && !row.citation.empty() && m_sources.contains(row.citation);
            const bool isThere =
                m_rowOf[i] > 0 || names.contains(row.name) || identities.contains(foldedIdentity(row.externalId));
            if (isThere || !imported || !m_sites.contains(row.site.id))
                continue;
            gone.insert(row.id);
            show({RowPreview::Fate::Gone, row.id, row.name.str(), {}});
        }
        m_outcome.preview.gone = gone.size();
        if (m_options.gone != Gone::Remove || gone.empty())
            return;
        if (left.unnamed > 0)
            tell(ErrorCode::RowIgnored, "removal of what is gone", "rows whose names can be read", left.unnamed);
        else if (m_regrouped > 0) // those may be another site's, and gone is what that site never had
            tell(ErrorCode::RowIgnored, "removal of what is gone", "an import without a site, or machines of that site",
                gone.size());
        else
            m_removal = removalOfWorkloads(m_model, gone);
    }

    /// Whether it is the first with its site or its wave.
    bool use(const Workload& row)
    {
        if (row.site == m_lastSite && row.wave == m_lastWave) // as nearly always
            return false;
        m_lastSite = row.site;
        m_lastWave = row.wave;
        const bool isFirstOfSite = m_usedSites.insert(row.site.id).second;
        return m_usedWaves.insert(row.wave.id).second || isFirstOfSite;
    }
    /// As many rows as it takes to know whether a site or wave of the change is left out.
    void useUntilAllAreUsed(const Table<Workload>& rows)
    {
        const std::vector<Step>& steps = m_outcome.change.steps;
        for (const Workload& row : rows)
            if (use(row) && std::none_of(steps.begin(), steps.end(), [&](const Step& step) { return isUnused(step); }))
                return;
    }
    bool isUnused(const Step& step) const
    {
        const auto* row = std::get_if<RowStep>(&step);
        return row
            && ((row->entity == Entity::Site && !m_usedSites.contains(row->id))
                || (row->entity == Entity::Wave && !m_usedWaves.contains(row->id)));
    }
    void prune(Change& change) const
    {
        std::erase_if(change.steps, [&](const Step& step) { return isUnused(step); });
    }
    void finish()
    {
        Change change{ChangeKind::Import, m_outcome.change.subject, {}};
        for (Step& step : m_outcome.change.steps)
            if (std::holds_alternative<RowStep>(step))
                change.steps.push_back(std::move(step));
        prune(change);
        for (std::vector<Step>* more : {&m_updates, &m_diskUpdate.steps(), &m_removal})
            change.steps.insert(change.steps.end(), std::make_move_iterator(more->begin()), std::make_move_iterator(more->end()));
        m_outcome.preview.added = m_workloads.count();
        m_workloads.finish(change);
        m_disks.finish(change);
        m_outcome.change = std::move(change);
    }

    const Model& m_model;
    const ImportOptions& m_options;
    ImportOutcome& m_outcome;
    std::vector<std::size_t> m_matchOf; // of each row of the file: the place of its workload, from 1; 0 for a new one
    std::vector<std::size_t> m_rowOf;   // of each workload: the place of its row, from 1; 0 for none
    std::vector<Text> m_nameOf;         // of each row of the file whose workload is there: its name from now on
    std::size_t m_matched = 0;
    std::unordered_set<Text> m_names; // that are taken
    std::size_t m_regrouped = 0;      // machines taken from other sites than the options'
    std::unordered_set<Id> m_sites;   // of workloads that were found again
    std::unordered_set<Text> m_sources;
    Ref<Site> m_lastSite; // that was used, and wave
    Ref<Wave> m_lastWave;
    std::unordered_set<Id> m_usedSites;
    std::unordered_set<Id> m_usedWaves;
    std::vector<Step> m_updates;
    std::vector<Step> m_removal;
    BlockBuilder<Workload> m_workloads;
    BlockBuilder<WorkloadDisk> m_disks;
    DiskUpdate m_diskUpdate;
    std::size_t m_toldByReader;
    std::map<std::pair<Entity, Id>, Text> m_made; // sites and waves that the import makes, by name
};

} // namespace

void reconcile(const Model& model, const ImportOptions& options, ImportOutcome& outcome)
{
    Reconciliation(model, options, outcome).run();
}

} // namespace headroom
