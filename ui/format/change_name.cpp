// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/messages.h"

#include "ui/format/core_text.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messages)
};

/// The entity that most of the change is about, and how many rows of it.
struct Extent
{
    Entity entity = Entity::Company;
    std::size_t rows = 0;
};

Entity entityOfStep(const Step& step)
{
    return std::visit([](const auto& s) { return s.entity; }, step);
}

Extent extentOf(const Change& change)
{
    Extent extent{entityOfStep(change.steps.front()), 0};
    std::set<Id> ids;
    for (const Step& step : change.steps) {
        if (entityOfStep(step) != extent.entity)
            continue;
        if (const auto* field = std::get_if<FieldStep>(&step))
            ids.insert(field->id);
        else if (const auto* row = std::get_if<RowStep>(&step))
            ids.insert(row->id);
        else if (const auto* block = std::get_if<BlockStep>(&step); block && block->rows)
            extent.rows += block->rows->rowCount(block->entity);
    }
    extent.rows += ids.size();
    return extent;
}

QString rowName(const Model& model, const Step& step)
{
    const Row* row = nullptr;
    Entity entity = entityOfStep(step);
    if (const auto* field = std::get_if<FieldStep>(&step))
        row = model.findRow(entity, field->id);
    else if (const auto* whole = std::get_if<RowStep>(&step))
        row = whole->after ? whole->after.get() : whole->before.get();
    if (row && entity == Entity::ScenarioChange) // told by what it changes
        return forDisplay(readablePath(static_cast<const ScenarioChange&>(*row).path.view()), 80);
    if (row && !row->name.empty())
        return forDisplay(toQString(row->name.view()), 60);
    return schemaText(schemaOf(entity).label);
}

QString whatOf(const Model& model, const Change& change)
{
    const Extent extent = extentOf(change);
    if (extent.rows == 1)
        return rowName(model, change.steps.front());
    return Words::tr("%1 (%2)").arg(schemaText(schemaOf(extent.entity).plural)).arg(extent.rows);
}

} // namespace

QString changeName(const Model& model, const Change& change)
{
    if (change.steps.empty())
        return {};
    switch (change.kind) {
    case ChangeKind::Edit: {
        const auto* step = std::get_if<FieldStep>(&change.steps.front());
        if (!step || extentOf(change).rows > 1)
            return Words::tr("edit of %1").arg(whatOf(model, change));
        const Field& field = schemaOf(step->entity).fields.at(step->field);
        return Words::tr("edit of %1: %2").arg(rowName(model, change.steps.front()), fieldLabel(field));
    }
    case ChangeKind::Insert: return Words::tr("insertion of %1").arg(whatOf(model, change));
    case ChangeKind::Remove: return Words::tr("removal of %1").arg(whatOf(model, change));
    case ChangeKind::Import:
        return Words::tr("import of %1")
            .arg(change.subject.empty() ? whatOf(model, change) : forDisplay(toQString(change.subject), 60));
    case ChangeKind::Paste: return Words::tr("paste into %1").arg(schemaText(schemaOf(extentOf(change).entity).plural));
    case ChangeKind::Fill: return Words::tr("fill of %1").arg(schemaText(schemaOf(extentOf(change).entity).plural));
    case ChangeKind::AddPrices: return Words::tr("addition of prices");
    case ChangeKind::Reset:
        return change.subject.empty() ? Words::tr("reset of %1").arg(whatOf(model, change))
                                      : Words::tr("return to %1").arg(forDisplay(toQString(change.subject), 60));
    }
    return {};
}

} // namespace headroom
