// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of an import from EDGAR share.
#pragma once

#include "core/exchange/edgar_import.h"
#include "core/exchange/source_register.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

struct EdgarContext
{
    const Model& model;
    const EdgarOptions& options;
    SourceRegister sources;
    EdgarOutcome outcome;
};

/// "Form 10-K, SEC 0000018926-24-000016, filed 2024-02-22: us-gaap:InterestPaidNet 2023-01-01..2023-12-31 1138000000; plus form ...".
std::string edgarCitation(const std::vector<EdgarPart>& parts);
/// Kind, citation and the last day of the parts.
FieldSource edgarSource(SourceKind kind, const std::vector<EdgarPart>& parts);
/// The value in the field's type, exactly; blank, with a finding, where the field can't hold it.
std::optional<Value> edgarValue(
    EdgarContext& context, const Field& field, const std::string& path, Decimal value, const std::vector<EdgarPart>& parts);
/// Adds an input to the outcome.
void sayEdgarInput(EdgarContext& context, std::string path, std::string before, std::string after, const FieldSource& source,
    const std::vector<EdgarPart>& parts);

/// Debt by year and the reported carrying amount.
void takeEdgarDebt(EdgarContext& context);

} // namespace headroom
