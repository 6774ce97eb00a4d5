// SPDX-License-Identifier: GPL-3.0-or-later
// The register of inputs: what each is, between which values it lies, where it comes from, who answers for it, and whether it has
// changed. For this folder only.
#pragma once

#include "core/report/report_parts.h"

namespace headroom {

struct InputRegister
{
    bool changed = false; // whether any is marked
    ReportTable inputs;   // columns that no row has anything for are left out
    ReportTable sources;  // the citations by the numbers that the inputs name
};

/// Every input of one-row entities; of others what differs from the default, has a source of its own or has changed since `base`,
/// which may be null. Entities with a row for each machine, price or month are counted only,
/// and others with very many rows. Without IT the Azure plan is left out.
InputRegister inputRegister(const Model& model, const ReportBase* base, bool hasIt);

/// A field's value as the report prints it.
ReportValue reported(const Model& model, const Field& field, const Value& value);

} // namespace headroom
