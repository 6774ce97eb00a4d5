// SPDX-License-Identifier: GPL-3.0-or-later
// What a change does to the rows of a project, for people who are to accept it.
#pragma once

#include "core/model/change.h"

#include <QString>

#include <vector>

namespace headroom {

/// A new or gone row, or a field of a row that changes.
struct PreviewedRow
{
    enum class Fate : std::uint8_t { New, Changed, Gone };
    Fate fate = Fate::New;
    Entity entity = Entity::Company;
    QString name;   // of a row without one: what tells it from others
    QString field;  // of a changed row; in the user's language
    QString before; // as the window shows it
    QString after;
};

struct ChangePreview
{
    std::size_t added = 0; // rows
    std::size_t changed = 0;
    std::size_t gone = 0;
    std::vector<PreviewedRow> rows; // the first 10,000
};

/// Sources of fields are not counted: they come with their fields. Domain: the change fits the model.
ChangePreview previewOf(const Model& model, const Change& change);

} // namespace headroom
