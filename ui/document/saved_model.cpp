// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/saved_model.h"

namespace headroom {

SavedModel::SavedModel(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::changed, this, [this](const ChangeEvent& event) {
        if (!event.change)
            follow(true);
    });
    connect(&document, &Document::modifiedChanged, this, [this] { follow(false); });
    connect(&document, &Document::filePathChanged, this, [this] { follow(false); });
    follow(true);
}

void SavedModel::follow(bool isReplaced)
{
    if (!m_document.isModified())
        m_model = m_document.project();
    else if (isReplaced)
        m_model.reset();
    else
        return;
    emit changed();
}

} // namespace headroom
