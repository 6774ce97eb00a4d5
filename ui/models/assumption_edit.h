// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of one input besides its value, edited: it gets a source of its own.
#pragma once

#include "core/model/change.h"
#include "core/model/field_facts.h"
#include "ui/format/formatter.h"

namespace headroom {

/// Sets a field of the input's FieldSource ("name" is who answers for it, "note" how sure that is); one that the input has not yet
/// begins with the kind, citation and date that hold for it. Nothing to do: an empty change. Errors: those of parseField().
Result<Change> editSource(const Model& model, Entity entity, const Row& row, const Field& field, std::string_view member,
    const QString& text, const Formatter& formatter);

} // namespace headroom
