// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/edgar_import.h"

#include "core/exchange/edgar_context.h"
#include "core/model/value_text.h"

#include <algorithm>

namespace headroom {

namespace {

std::string periodText(const EdgarFact& fact)
{
    return (fact.start ? fact.start->toText() + ".." : std::string()) + fact.end.toText();
}

/// A project without a name gets the company's.
void takeName(EdgarContext& context)
{
    const Company& company = context.model.company();
    EdgarOutcome& outcome = context.outcome;
    if (!company.name.empty() || outcome.entityName.empty())
        return;
    const EntitySchema& schema = schemaOf<Company>();
    outcome.change.steps.push_back(
        FieldStep{Entity::Company, company.id, schema.indexOf(*schema.field("name")), company.name, Text(outcome.entityName)});
    FieldSource source;
    source.sourceKind = SourceKind::Fact;
    source.citation = "SEC, CIK " + outcome.cik;
    context.sources.set(Entity::Company, company.id, "name", source);
    sayEdgarInput(context, "company.name", {}, outcome.entityName, source, {});
}

void takeAmount(EdgarContext& context, const EdgarAmount& amount)
{
    const EdgarRule& rule = edgarRule(amount.figure);
    if (rule.field.empty())
        return;
    const EntitySchema& schema = schemaOf<Company>();
    const Field& field = *schema.field(rule.field);
    const Company& company = context.model.company();
    const std::string path = "company." + std::string(rule.field);
    const auto value = edgarValue(context, field, path, amount.value, amount.parts);
    if (!value)
        return;
    const Value before = field.read(company);
    if (before != *value)
        context.outcome.change.steps.push_back(FieldStep{Entity::Company, company.id, schema.indexOf(field), before, *value});
    const bool reckoned = amount.standIn || amount.parts.size() > 1;
    const FieldSource source = edgarSource(reckoned ? SourceKind::Estimate : SourceKind::Fact, amount.parts);
    context.sources.set(Entity::Company, company.id, rule.field, source);
    sayEdgarInput(
        context, path, toText(context.model, field, before), toText(context.model, field, *value), source, amount.parts);
}

} // namespace

std::string edgarCitation(const std::vector<EdgarPart>& parts)
{
    std::string text;
    for (const EdgarPart& part : parts) {
        const EdgarFiling& filing = part.fact.filing;
        const bool first = text.empty();
        text += first ? (part.sign < 0 ? "Less form " : "Form ") : part.sign < 0 ? "; less form " : "; plus form ";
        text += filing.form + ", SEC " + filing.accession + ", filed " + filing.filed.toText() + ": " + part.tag + ' '
            + periodText(part.fact) + ' ' + part.fact.value.toText();
        if (part.fact.earlier)
            text += " (restated from " + part.fact.earlier->toText() + ')';
    }
    return text;
}

FieldSource edgarSource(SourceKind kind, const std::vector<EdgarPart>& parts)
{
    FieldSource source;
    source.sourceKind = kind;
    source.citation = edgarCitation(parts);
    source.sourceDate = parts.front().fact.end;
    for (const EdgarPart& part : parts)
        source.sourceDate = std::max(*source.sourceDate, part.fact.end);
    return source;
}

std::optional<Value> edgarValue(
    EdgarContext& context, const Field& field, const std::string& path, Decimal value, const std::vector<EdgarPart>& parts)
{
    auto parsed = parseValue(context.model, field, value.toText());
    if (parsed)
        return *std::move(parsed);
    std::string tag = parts.front().tag;
    std::replace(tag.begin(), tag.end(), ':', '.');
    Error error{parsed.error().code, context.options.fileName + ":facts." + tag, parsed.error().details};
    error.details.insert(error.details.begin(), {"field", path});
    context.outcome.findings.push_back({Severity::Error, std::move(error)});
    return std::nullopt;
}

void sayEdgarInput(EdgarContext& context, std::string path, std::string before, std::string after, const FieldSource& source,
    const std::vector<EdgarPart>& parts)
{
    context.outcome.inputs.push_back({std::move(path), std::move(before), std::move(after), source.sourceKind,
        source.citation.str(), source.sourceDate.valueOr(context.outcome.figures.balanceDay), parts});
}

Result<EdgarOutcome> importEdgar(const Model& model, std::string_view json, const EdgarOptions& options)
{
    EdgarContext context{model, options, SourceRegister(model), {}};
    EdgarOutcome& outcome = context.outcome;
    const auto facts = readEdgarFacts(json, options.fileName, edgarConcepts(), outcome.findings);
    if (!facts)
        return facts.error();
    const Company& company = model.company();
    const Date opening = firstDay(company.start) - 1;
    const Date asOf = options.asOf.valueOr(opening);
    if (asOf != opening) // what is asked for becomes the opening all the same
        outcome.findings.push_back({Severity::Warning,
            Error{ErrorCode::DateOrder, options.fileName,
                {{"field", "company.start"}, {"found", asOf.toText()}, {"expected", opening.toText()}}}});
    auto figures = edgarFigures(*facts, company.currency.view(), asOf, options.fileName, outcome.findings);
    if (!figures)
        return figures.error();
    outcome.figures = *std::move(figures);
    outcome.cik = facts->cik;
    outcome.entityName = facts->entityName;
    takeName(context);
    for (const EdgarAmount& amount : outcome.figures.amounts)
        takeAmount(context, amount);
    takeEdgarDebt(context);
    outcome.change = joined(std::move(outcome.change), context.sources.take());
    outcome.change.kind = ChangeKind::Import;
    outcome.change.subject = options.fileName;
    return std::move(outcome);
}

} // namespace headroom
