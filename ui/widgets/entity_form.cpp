// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entity_form.h"

#include "ui/format/core_text.h"
#include "ui/format/qt_text.h"
#include "ui/widgets/text_style.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

bool isSourceField(const Field& field) { return field.common && field.name != "name"; }

} // namespace

EntityForm::EntityForm(Document& document, Entity entity, const std::vector<FormGroup>& groups, QWidget* parent)
    : QWidget(parent), m_document(document), m_entity(entity)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const EntitySchema& schema = schemaOf(entity);
    std::vector<const Field*> left;
    std::vector<const Field*> sources;
    for (const Field& field : schema.fields)
        (isSourceField(field) ? sources : left).push_back(&field);
    for (const FormGroup& group : groups) {
        std::vector<const Field*> fields;
        for (const std::string_view name : group.fields) {
            const Field* field = schema.field(name);
            if (const auto found = std::find(left.begin(), left.end(), field); field && found != left.end()) {
                left.erase(found);
                fields.push_back(field);
            }
        }
        addGroup(group.title, fields);
    }
    addGroup(groups.empty() ? schemaText(schema.label) : tr("More"), left);
    addGroup(tr("Note and source"), sources);
    layout->addStretch();

    connect(&document, &Document::changed, this, [this](const ChangeEvent& event) {
        const bool references = std::any_of(m_editors.begin(), m_editors.end(),
            [&](const FieldEditor* e) { return e->field().type == FieldType::Reference && event.touches(e->field().target); });
        if (event.touches(m_entity) || event.touches(Entity::Company) || references)
            refresh();
    });
    connect(&document, &Document::projected, this, &EntityForm::refresh);
}

void EntityForm::addGroup(const QString& title, const std::vector<const Field*>& fields)
{
    if (fields.empty())
        return;
    auto* box = new QGroupBox(title, this);
    QStringList about;
    for (const Field* field : fields)
        about.append(fieldLabel(*field) + QStringLiteral(": ") + schemaText(field->help));
    box->setWhatsThis(plainToolTip(about.join(u'\n')));
    auto* form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (const Field* field : fields) {
        auto* editor = new FieldEditor(m_document, m_entity, *field, box);
        const bool ownLabel = field->type == FieldType::Boolean;
        auto* label = new QLabel(ownLabel ? QString() : fieldLabel(*field), box);
        label->setTextFormat(Qt::PlainText);
        label->setToolTip(editor->input()->toolTip());
        label->setBuddy(editor->input());
        form->addRow(label, editor);
        m_editors.push_back(editor);
        m_lines.push_back({form, editor});
    }
    layout()->addWidget(box);
}

void EntityForm::setRow(Id id)
{
    m_id = id;
    refresh();
}

void EntityForm::refresh()
{
    const bool hasRow = m_id != noId && m_document.model().findRow(m_entity, m_id);
    for (const Line& line : m_lines) {
        line.editor->setRow(hasRow ? m_id : noId);
        const bool shown = !hasRow || line.editor->applies();
        if (line.form->isRowVisible(line.editor) != shown)
            line.form->setRowVisible(line.editor, shown);
    }
}

FieldEditor* EntityForm::editor(std::string_view field) const
{
    const auto found =
        std::find_if(m_editors.begin(), m_editors.end(), [&](const FieldEditor* e) { return e->field().name == field; });
    return found == m_editors.end() ? nullptr : *found;
}

} // namespace headroom
