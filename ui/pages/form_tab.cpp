// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/form_tab.h"

#include <QScrollArea>

namespace headroom {

void showTheOneRow(Document& document, EntityForm& form, Entity entity)
{
    const auto show = [&document, &form, entity] {
        const Model& model = document.model();
        form.setRow(model.rowCount(entity) > 0 ? model.rowAt(entity, 0).id : noId);
    };
    QObject::connect(&document, &Document::changed, &form, [show](const ChangeEvent& event) {
        if (!event.change)
            show();
    });
    show();
}

void revealInForm(EntityForm& form, const Field* field)
{
    FieldEditor* editor = field ? form.editor(field->name) : form.editors().front();
    if (!editor)
        return;
    editor->input()->setFocus();
    for (QWidget* parent = form.parentWidget(); parent; parent = parent->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(editor);
}

} // namespace headroom
