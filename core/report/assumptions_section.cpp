// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/input_register.h"

#include <map>

namespace headroom {

namespace {

struct Group
{
    std::int64_t servers = 0;
    std::int64_t cores = 0;
    double memoryGib = 0; // a picture of size: printed without decimals
    double storageGib = 0;
};

ReportTable workloadTable(const Model& model)
{
    std::map<std::pair<Id, std::int32_t>, Group> groups;
    std::map<Id, double> disks; // a server
    for (const WorkloadDisk& disk : model.table<WorkloadDisk>())
        disks[disk.workload.id] += disk.sizeGib.toDoubleLossy();
    for (const Workload& w : model.table<Workload>()) {
        Group& g = groups[{w.site.id, static_cast<std::int32_t>(w.strategy)}];
        g.servers += w.quantity;
        g.cores += std::int64_t{w.quantity} * w.cores;
        g.memoryGib += w.quantity * w.memoryGib.toDoubleLossy();
        const auto own = disks.find(w.id);
        g.storageGib += w.quantity
            * (own != disks.end()        ? own->second
                    : w.storageGib.has() ? w.storageGib.value().toDoubleLossy()
                                         : 0.0);
    }
    ReportTable table;
    table.caption = TextId::WorkloadsCaption;
    table.columns = {leftColumn(TextId::ColumnSite, 2), leftColumn(TextId::ColumnStrategy, 1),
        rightColumn(TextId::ColumnServers, 0.3), rightColumn(TextId::ColumnCores, 0.3), rightColumn(TextId::ColumnMemory, 0.3),
        rightColumn(TextId::ColumnStorage, 0.3)};
    const Field* strategy = schemaOf<Workload>().field("strategy");
    Group all;
    const auto numbers = [](const Group& g) {
        return std::vector<ReportValue>{
            g.servers, g.cores, static_cast<std::int64_t>(g.memoryGib + 0.5), static_cast<std::int64_t>(g.storageGib + 0.5)};
    };
    for (const auto& [key, g] : groups) {
        const Site* site = model.table<Site>().find(key.first);
        ReportRow row{0, RowKind::Plain,
            {PlainText{site ? site->name.str() : std::string()},
                LabelText{strategy->choices[static_cast<std::size_t>(key.second)].label}}};
        for (ReportValue& v : numbers(g))
            row.cells.push_back(std::move(v));
        table.rows.push_back(std::move(row));
        all.servers += g.servers;
        all.cores += g.cores;
        all.memoryGib += g.memoryGib;
        all.storageGib += g.storageGib;
    }
    ReportRow total{0, RowKind::Total, {TextId::Total, {}}};
    for (ReportValue& v : numbers(all))
        total.cells.push_back(std::move(v));
    table.rows.push_back(std::move(total));
    return table;
}

} // namespace

ReportSection assumptionsSection(const ReportFrom& from)
{
    const Model& model = from.model;
    ReportSection section{SectionId::Assumptions, TextId::AssumptionsHeading, PageShape::Upright, {}};
    section.blocks.emplace_back(paragraph(ParagraphKind::Body, TextId::AssumptionsNote));
    if (!model.table<Workload>().empty())
        section.blocks.emplace_back(workloadTable(model));
    InputRegister inputs = inputRegister(model, from.base, from.hasIt());
    if (from.base)
        section.blocks.emplace_back(paragraph(
            ParagraphKind::Note, inputs.changed ? TextId::ChangedSince : TextId::UnchangedSince, {PlainText{from.base->name}}));
    section.blocks.emplace_back(std::move(inputs.inputs));
    if (!inputs.sources.rows.empty())
        section.blocks.emplace_back(std::move(inputs.sources));
    return section;
}

} // namespace headroom
