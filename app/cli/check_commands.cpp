// SPDX-License-Identifier: GPL-3.0-or-later
// check, schema.
#include "app/cli/command.h"

#include "app/cli/check_runs.h"
#include "app/cli/json_out.h"
#include "core/analysis/scenario.h"
#include "core/analysis/uncertainty_edit.h"
#include "core/engine/estate_findings.h"
#include "core/model/validate.h"
#include "core/model/value_text.h"
#include "ui/format/messages.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <optional>

namespace headroom::cli {

namespace {

struct CheckOptions
{
    std::string file;
    std::string scenario;
    Format format = Format::Table;
};

/// What is found in a scenario and not in the project itself.
struct ScenarioFinding
{
    std::string scenario;
    Finding finding;
};

struct CheckResult
{
    Findings findings;
    std::vector<ScenarioFinding> ofScenarios;
    std::vector<InvariantResult> invariants;
    bool passed() const
    {
        return !hasErrors(findings) && std::none_of(ofScenarios.begin(), ofScenarios.end(), [](const ScenarioFinding& f) {
            return f.finding.severity == Severity::Error;
        }) && std::all_of(invariants.begin(), invariants.end(), [](const InvariantResult& r) { return r.holds; });
    }
};

void take(Findings& findings, const Findings& more)
{
    for (const Finding& finding : more)
        if (std::find(findings.begin(), findings.end(), finding) == findings.end())
            findings.push_back(finding);
}

/// What is found in a scenario's model, and its projection; nothing where that can't be computed.
std::optional<Projection> findingsOf(const ScenarioModel& scenario, Findings& findings)
{
    const Model& model = scenario.model;
    findings = scenario.findings;
    take(findings, validate(model));
    if (!hasErrors(findings))
        take(findings, uncertaintyFindings(model));
    if (hasErrors(findings))
        return std::nullopt;
    auto projection = project(model);
    if (projection) {
        take(findings, projection->findings);
        return std::move(projection).value();
    }
    const Findings ofEstate = estateFindings(model); // all of them, where the projection names the first
    if (hasErrors(ofEstate))
        take(findings, ofEstate);
    else
        findings.push_back({Severity::Error, projection.error()});
    return std::nullopt;
}

/// With the changes of a scenario made: one that can't be made is a finding.
CheckResult checkModel(const Model& base, Id scenario)
{
    CheckResult result;
    const ScenarioModel applied = applyScenario(base, scenario);
    if (const auto projection = findingsOf(applied, result.findings)) {
        result.invariants = projection->invariants;
        const std::vector<InvariantResult> runs = checkRuns(applied.model, *projection);
        result.invariants.insert(result.invariants.end(), runs.begin(), runs.end());
    }
    return result;
}

/// The project as it is, and what else is found in each of its scenarios.
CheckResult checkAll(const Model& model)
{
    CheckResult result = checkModel(model, noId);
    for (const Scenario& scenario : model.table<Scenario>()) {
        Findings findings;
        const auto projection = findingsOf(applyScenario(model, scenario.id), findings);
        for (const Finding& finding : findings)
            if (std::find(result.findings.begin(), result.findings.end(), finding) == result.findings.end())
                result.ofScenarios.push_back({scenario.name.str(), finding});
        if (!projection)
            continue;
        for (const InvariantResult& invariant : projection->invariants)
            if (!invariant.holds)
                result.invariants.push_back(invariant);
    }
    return result;
}

JsonOut& addFinding(JsonOut& json, const Finding& f)
{
    json.object().key("severity").text(severityName(f.severity)).key("code").text(codeName(f.what.code));
    return json.key("path").text(f.what.path).key("message").text(messageText(f.what).toStdString());
}

std::string checkJson(const CheckResult& result)
{
    JsonOut json;
    json.object().key("findings").array();
    for (const Finding& f : result.findings)
        addFinding(json, f).endObject();
    for (const ScenarioFinding& f : result.ofScenarios)
        addFinding(json, f.finding).key("scenario").text(f.scenario).endObject();
    json.endArray().key("invariants").array();
    for (const InvariantResult& r : result.invariants)
        json.object().key("id").text(r.id).key("holds").boolean(r.holds).endObject();
    return json.endArray().endObject().result();
}

Grid checkGrid(const CheckResult& result)
{
    Grid grid{{"kind", "what", "where", "message"}, {}, 4};
    for (const Finding& f : result.findings)
        grid.rows.push_back({std::string(severityName(f.severity)), std::string(codeName(f.what.code)), f.what.path,
            messageText(f.what).toStdString()});
    for (const ScenarioFinding& f : result.ofScenarios)
        grid.rows.push_back({std::string(severityName(f.finding.severity)), std::string(codeName(f.finding.what.code)),
            f.finding.what.path, "Scenario \"" + f.scenario + "\": " + messageText(f.finding.what).toStdString()});
    for (const InvariantResult& r : result.invariants)
        grid.rows.push_back({"invariant", std::string(r.id), "", r.holds ? "holds" : "does not hold"});
    return grid;
}

Exit runCheck(const CheckOptions& options)
{
    const auto opened = open(options.file);
    if (!opened)
        return fail(opened.error());
    const auto scenario = findScenario(opened->model, options.scenario);
    if (!scenario)
        return fail(scenario.error());
    const CheckResult result = options.scenario.empty() ? checkAll(opened->model) : checkModel(opened->model, *scenario);
    if (options.format == Format::Json)
        print(checkJson(result));
    else
        printGrid(checkGrid(result), options.format);
    return result.passed() ? Exit::Done : Exit::Problems;
}

void addFieldJson(JsonOut& json, const EntitySchema& schema, const Field& field, const Model& model, const Row& row)
{
    json.object().key("name").text(field.name);
    json.key("path").text(std::string(schema.name) + "." + std::string(field.name));
    json.key("label").text(field.label).key("type").text(fieldTypeName(field.type)).key("unit").text(field.unit);
    json.key("optional").boolean(field.optional);
    json.key("minimum");
    field.minimum ? json.text(field.minimum->toText()) : json.null();
    json.key("maximum");
    field.maximum ? json.text(field.maximum->toText()) : json.null();
    json.key("default").text(toText(model, field, field.read(row)));
    if (field.type == FieldType::Choice) {
        json.key("choices").array();
        for (const ChoiceItem& choice : field.choices)
            json.text(choice.name);
        json.endArray();
    }
    if (field.type == FieldType::Reference)
        json.key("target").text(schemaOf(field.target).name);
    json.key("help").text(field.help).endObject();
}

std::string schemaJson(const Model& model)
{
    JsonOut json;
    json.object().key("entities").array();
    for (const EntitySchema& schema : allSchemas()) {
        json.object().key("name").text(schema.name).key("label").text(schema.label).key("plural").text(schema.plural);
        json.key("help").text(schema.help).key("oneRow").boolean(schema.cardinality == Cardinality::One).key("fields").array();
        const auto row = schema.create();
        for (const Field& field : schema.fields)
            addFieldJson(json, schema, field, model, *row);
        json.endArray().endObject();
    }
    return json.endArray().endObject().result();
}

std::string rangeOf(const Field& field)
{
    if (field.type == FieldType::Choice) {
        std::string names;
        for (const ChoiceItem& choice : field.choices)
            names += (names.empty() ? "" : " ") + std::string(choice.name);
        return names;
    }
    if (!field.minimum && !field.maximum)
        return {};
    return (field.minimum ? field.minimum->toText() : std::string()) + ".."
        + (field.maximum ? field.maximum->toText() : std::string());
}

Exit runSchema(Format format)
{
    const Model model = Model::empty(Month(2026, 1));
    if (format == Format::Json) {
        print(schemaJson(model));
        return Exit::Done;
    }
    Grid grid{{"path", "type", "unit", "range", "default", "help"}, {}, 6};
    for (const EntitySchema& schema : allSchemas()) {
        const auto row = schema.create();
        for (const Field& field : schema.fields)
            grid.rows.push_back({std::string(schema.name) + "." + std::string(field.name), std::string(fieldTypeName(field.type)),
                std::string(field.unit), rangeOf(field), toText(model, field, field.read(*row)), std::string(field.help)});
    }
    printGrid(grid, format);
    return Exit::Done;
}

} // namespace

void addCheck(CLI::App& app, Action& action)
{
    auto options = std::make_shared<CheckOptions>();
    CLI::App* command = app.add_subcommand("check", "Check the inputs and the calculation");
    addFile(*command, options->file);
    addScenario(*command, options->scenario);
    addFormat(*command, options->format);
    command->footer(
        "Without --scenario all scenarios are looked at too: what is found in one of them only is listed with its name.\n"
        "Listed are the findings, and the invariants that this project's own figures are held to. Two more laws need other\n"
        "projects and are held by the tests: that the order of entry is nothing to the result, and that doubled\n"
        "quantities double every linear line.");
    command->callback([options, &action] { action = [options] { return runCheck(*options); }; });
}

void addSchema(CLI::App& app, Action& action)
{
    auto format = std::make_shared<Format>(Format::Table);
    CLI::App* command = app.add_subcommand("schema", "List every field of a project: path, type, unit, range, default");
    addFormat(*command, *format);
    command->callback([format, &action] { action = [format] { return runSchema(*format); }; });
}

} // namespace headroom::cli
