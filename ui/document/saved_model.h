// SPDX-License-Identifier: GPL-3.0-or-later
// The project as its file holds it, to say what has changed since.
#pragma once

#include "ui/document/document.h"

#include <optional>

namespace headroom {

class SavedModel : public QObject
{
    Q_OBJECT

public:
    /// The document must outlive it.
    explicit SavedModel(Document& document, QObject* parent = nullptr);
    /// As it was saved or opened last; nothing where that is not known, as after a recovery.
    const std::optional<Model>& model() const { return m_model; }

signals:
    void changed();

private:
    void follow(bool isReplaced);

    Document& m_document;
    std::optional<Model> m_model;
};

} // namespace headroom
