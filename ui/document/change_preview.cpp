// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/change_preview.h"

#include "core/model/schema.h"
#include "ui/format/core_text.h"
#include "ui/format/entry.h"
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"

#include <QStringList>

namespace headroom {

namespace {

constexpr std::size_t mostRows = 10'000;
constexpr int mostFieldsOfTitle = 5;

class Previewer
{
public:
    Previewer(const Model& before, const Model& after) : m_before(before), m_after(after), m_formatter(Formatter::of(after)) {}

    void operator()(const FieldStep& step)
    {
        const Row* row = m_before.findRow(step.entity, step.id);
        if (!row || step.entity == Entity::FieldSource)
            return;
        ++m_preview.changed;
        const Field& field = schemaOf(step.entity).fields[step.field];
        add({PreviewedRow::Fate::Changed, step.entity, titleOf(m_before, step.entity, *row), fieldLabel(field),
            textOf(m_before, field, step.before), textOf(m_after, field, step.after)});
    }
    void operator()(const RowStep& step)
    {
        if (step.entity == Entity::FieldSource)
            return;
        if (step.before && step.after)
            return change(step.entity, *step.before, *step.after);
        if (step.after)
            insert(step.entity, *step.after);
        else if (step.before)
            remove(step.entity, *step.before);
    }
    void operator()(const BlockStep& step)
    {
        if (step.entity == Entity::FieldSource)
            return;
        const std::size_t count = step.rows->rowCount(step.entity);
        (step.insert ? m_preview.added : m_preview.gone) += count;
        for (std::size_t i = 0; i < count && hasRoom(); ++i) {
            const Row& row = step.rows->rowAt(step.entity, i);
            add({step.insert ? PreviewedRow::Fate::New : PreviewedRow::Fate::Gone, step.entity,
                titleOf(step.insert ? m_after : m_before, step.entity, row), {}, {}, {}});
        }
    }
    ChangePreview take() { return std::move(m_preview); }

private:
    bool hasRoom() const { return m_preview.rows.size() < mostRows; }
    void add(PreviewedRow row)
    {
        if (hasRoom())
            m_preview.rows.push_back(std::move(row));
    }
    QString textOf(const Model& model, const Field& field, const Value& value) const
    {
        return forDisplay(fieldText(model, field, value, m_formatter));
    }
    /// The name; of rows whose names are not their own also the first things that tell them from others.
    QString titleOf(const Model& model, Entity entity, const Row& row) const
    {
        const EntitySchema& schema = schemaOf(entity);
        QStringList parts;
        if (!row.name.empty())
            parts.append(forDisplay(toQString(row.name.view())));
        for (const Field& field : schema.fields) {
            if (schema.naming == Naming::Unique || parts.size() == mostFieldsOfTitle)
                break;
            const Value value = field.read(row);
            if (!field.common && !isBlank(value))
                if (const QString text = textOf(model, field, value); !text.isEmpty())
                    parts.append(text);
        }
        return parts.join(QStringLiteral(", "));
    }
    void insert(Entity entity, const Row& row)
    {
        ++m_preview.added;
        if (hasRoom())
            add({PreviewedRow::Fate::New, entity, titleOf(m_after, entity, row), {}, {}, {}});
    }
    void remove(Entity entity, const Row& row)
    {
        ++m_preview.gone;
        if (hasRoom())
            add({PreviewedRow::Fate::Gone, entity, titleOf(m_before, entity, row), {}, {}, {}});
    }
    void change(Entity entity, const Row& before, const Row& after)
    {
        ++m_preview.changed;
        if (!hasRoom())
            return;
        const QString title = titleOf(m_before, entity, before);
        for (const Field& field : schemaOf(entity).fields)
            if ((!field.common || field.name == "name") && !field.same(before, after))
                add({PreviewedRow::Fate::Changed, entity, title, fieldLabel(field), textOf(m_before, field, field.read(before)),
                    textOf(m_after, field, field.read(after))});
    }

    const Model& m_before;
    const Model& m_after;
    Formatter m_formatter;
    ChangePreview m_preview;
};

} // namespace

ChangePreview previewOf(const Model& model, const Change& change)
{
    Model after = model;
    if (!apply(after, change).ok())
        return {};
    Previewer previewer(model, after);
    for (const Step& step : change.steps)
        std::visit(previewer, step);
    return previewer.take();
}

} // namespace headroom
