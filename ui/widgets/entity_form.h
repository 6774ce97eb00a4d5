// SPDX-License-Identifier: GPL-3.0-or-later
// A form for one row of an entity, built from the schema.
#pragma once

#include "ui/widgets/field_editor.h"

#include <QWidget>

#include <string_view>
#include <vector>

class QFormLayout;

namespace headroom {

/// A titled part of a form, with its fields by name.
struct FormGroup
{
    QString title;
    std::vector<std::string_view> fields;
};

class EntityForm : public QWidget
{
    Q_OBJECT

public:
    /// Fields that no group names follow in a group "More"; note and source stand last. Without groups, all in the schema's order.
    EntityForm(Document& document, Entity entity, const std::vector<FormGroup>& groups = {}, QWidget* parent = nullptr);

    void setRow(Id id);
    Id row() const { return m_id; }
    FieldEditor* editor(std::string_view field) const;
    const std::vector<FieldEditor*>& editors() const { return m_editors; }

private:
    void addGroup(const QString& title, const std::vector<const Field*>& fields);
    void refresh();

    struct Line
    {
        QFormLayout* form = nullptr;
        FieldEditor* editor = nullptr;
    };

    Document& m_document;
    Entity m_entity;
    Id m_id = noId;
    std::vector<FieldEditor*> m_editors;
    std::vector<Line> m_lines;
};

} // namespace headroom
