// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli company import-edgar: opening balances, last twelve months and debt by year from filings with the SEC.
#include "app/cli/company.h"
#include "app/cli/json_out.h"
#include "core/exchange/edgar_import.h"
#include "core/remote/edgar_download.h"
#include "ui/document/import_sources.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace headroom::cli {

namespace {

struct EdgarArguments
{
    std::string file;
    std::string source;
    std::string cik;
    std::string userAgent;
    std::string asOf;
    std::string address{edgarFactsAddress};
    ImportMode mode;
};

Result<FactsText> factsText(const EdgarArguments& arguments)
{
    auto facts = readFacts({arguments.source, arguments.cik, arguments.userAgent, arguments.address, nullptr});
    if (facts || !arguments.source.empty() || paddedCik(arguments.cik))
        return facts;
    return Error{facts.error().code, "--cik", facts.error().details};
}

std::string sourceKindText(SourceKind kind)
{
    const Field& field = schemaOf<FieldSource>().fields[memberField<&FieldSource::sourceKind>];
    return std::string(field.choices[static_cast<std::size_t>(kind)].name);
}

void writePart(JsonOut& json, const EdgarPart& part)
{
    json.object().key("concept").text(part.tag).key("sign").whole(part.sign);
    json.key("value").text(part.fact.value.toText());
    if (part.fact.start)
        json.key("start").text(part.fact.start->toText());
    json.key("end").text(part.fact.end.toText());
    json.key("form").text(part.fact.filing.form).key("accession").text(part.fact.filing.accession);
    json.key("filed").text(part.fact.filing.filed.toText());
    if (part.fact.earlier)
        json.key("restatedFrom").text(part.fact.earlier->toText());
    json.endObject();
}

void writeParts(JsonOut& json, const std::vector<EdgarPart>& parts)
{
    json.key("facts").array();
    for (const EdgarPart& part : parts)
        writePart(json, part);
    json.endArray();
}

/// Every figure that the filings give, whether a project holds it or not.
void writeFigures(JsonOut& json, const EdgarFigures& figures)
{
    json.key("figures").array();
    for (const EdgarAmount& amount : figures.amounts) {
        json.object().key("name").text(edgarRule(amount.figure).name).key("value").text(amount.value.toText());
        json.key("standIn").boolean(amount.standIn);
        writeParts(json, amount.parts);
        json.endObject();
    }
    json.endArray().key("debtByYear").array();
    for (const EdgarDue& due : figures.ladder) {
        json.object().key("due").text(due.due.toText()).key("orLater").boolean(due.open);
        writeParts(json, {due.part});
        json.endObject();
    }
    json.endArray();
}

std::string asJson(const EdgarOutcome& outcome)
{
    JsonOut json;
    json.object().key("company").text(outcome.entityName).key("cik").text(outcome.cik);
    json.key("balanceSheet").text(outcome.figures.balanceDay.toText());
    json.key("fiscalYearEnd").text(outcome.figures.fiscalYearEnd.toText());
    json.key("debtTaken").boolean(outcome.ladderTaken);
    json.key("inputs").array();
    for (const EdgarInput& input : outcome.inputs) {
        json.object().key("path").text(input.path).key("before").text(input.before).key("after").text(input.after);
        json.key("source").object().key("kind").text(sourceKindText(input.kind)).key("citation").text(input.citation);
        json.key("date").text(input.date.toText()).endObject();
        writeParts(json, input.parts);
        json.endObject();
    }
    json.endArray();
    writeFigures(json, outcome.figures);
    return json.endObject().result();
}

/// "10-K 0000018926-24-000016, 10-Q 0000018926-24-000054": each once.
std::string filingsOf(const EdgarInput& input)
{
    std::string text;
    for (const EdgarPart& part : input.parts)
        if (text.find(part.fact.filing.accession) == std::string::npos)
            text += (text.empty() ? "" : ", ") + part.fact.filing.form + ' ' + part.fact.filing.accession;
    return text;
}

void printOutcome(const EdgarOutcome& outcome, Format format)
{
    if (format == Format::Json)
        return print(asJson(outcome));
    Grid grid;
    grid.header = {"input", "source", "as of", format == Format::Csv ? "citation" : "filings", "before", "after"};
    grid.textColumns = 4;
    for (const EdgarInput& input : outcome.inputs)
        grid.rows.push_back({input.path, sourceKindText(input.kind), input.date.toText(),
            format == Format::Csv ? input.citation : filingsOf(input), input.before, input.after});
    if (format == Format::Table)
        print(outcome.entityName + ", CIK " + outcome.cik + ", balance sheet of " + outcome.figures.balanceDay.toText());
    printGrid(grid, format);
}

Exit runEdgar(const EdgarArguments& arguments)
{
    if (arguments.source.empty() == arguments.cik.empty()) {
        std::cerr << "headroom-cli: company import-edgar needs either a SOURCE file or --cik\n";
        return Exit::WrongUse;
    }
    EdgarOptions options;
    if (!arguments.asOf.empty()) {
        const auto asOf = Date::parse(arguments.asOf);
        if (!asOf) {
            (void)fail(Error{asOf.error().code, "--as-of", asOf.error().details});
            return Exit::WrongUse;
        }
        options.asOf = *asOf;
    }
    const auto opened = open(arguments.file);
    if (!opened)
        return fail(opened.error());
    const auto facts = factsText(arguments);
    if (!facts)
        return fail(facts.error());
    options.fileName = facts->name;
    const auto outcome = importEdgar(opened->model, facts->json, options);
    if (!outcome)
        return fail(outcome.error());
    printFindings(outcome->findings);
    printOutcome(*outcome, arguments.mode.format);
    return finishImport(*opened, outcome->change, outcome->findings, arguments.mode);
}

} // namespace

void addCompanyEdgar(CLI::App& company, Action& action)
{
    auto arguments = std::make_shared<EdgarArguments>();
    CLI::App* command = company.add_subcommand("import-edgar",
        "Take opening balances, the last twelve months and debt by year from the company facts of SEC EDGAR, each with its "
        "filing "
        "as source");
    addFile(*command, arguments->file);
    command->add_option("SOURCE", arguments->source, "The file CIK##########.json, as data.sec.gov has it")->type_name("");
    command->add_option("--cik", arguments->cik, "Fetch it instead: the company's number with the SEC")->type_name("NUMBER");
    command
        ->add_option("--user-agent", arguments->userAgent,
            "Who asks, with an address for mail, as the SEC wants to know: \"Example Corp jane.doe@example.com\"")
        ->type_name("TEXT");
    command
        ->add_option("--as-of", arguments->asOf,
            "The balance sheet on this day, or the last before it (default: the day before the project's first month)")
        ->type_name("YYYY-MM-DD");
    command->add_option("--address", arguments->address, "Where the facts are: https only (default: data.sec.gov)")
        ->type_name("URL");
    addImportMode(*command, arguments->mode);
    command->callback([arguments, &action] { action = [arguments] { return runEdgar(*arguments); }; });
}

} // namespace headroom::cli
