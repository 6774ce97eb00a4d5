// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs that are told by their path, in words.
#pragma once

#include "core/model/schema.h"
#include "ui/format/formatter.h"

#include <QString>

#include <string_view>

namespace headroom {

/// "Term loan B: Spread", "Azure plan: Negotiated discount", "Workloads (Site = Denver): Hours"; what is no path, as readablePath().
QString inputName(std::string_view path);
/// What a row is called: its name, or what it is: "Omaha, Server maintenance". Of the only row of its entity what that is called.
QString rowWords(const Model& model, Entity entity, const Row& row);
/// "Term loan B: Spread", "Omaha, Server maintenance: Cost a unit and year".
QString inputTitle(const Model& model, Entity entity, const Row& row, const Field& field);
/// The value that a scenario gives the field of the path, in the field's own form: "Feb 2024" of "2024-02". As it is where it is none.
QString inputValueText(const Model& model, std::string_view path, std::string_view value);
/// Whether the field holds the path of another one.
bool holdsPath(Entity entity, const Field& field);

} // namespace headroom
