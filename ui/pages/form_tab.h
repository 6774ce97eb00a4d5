// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of entities that have one row.
#pragma once

#include "ui/widgets/entity_form.h"

namespace headroom {

/// Keeps the form on the entity's one row, whatever project is open.
void showTheOneRow(Document& document, EntityForm& form, Entity entity);
/// Puts the focus on the field, scrolled into view; on the first field for null.
void revealInForm(EntityForm& form, const Field* field);

} // namespace headroom
