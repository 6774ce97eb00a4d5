// SPDX-License-Identifier: GPL-3.0-or-later
// explain: a figure as its formula, its operands, and theirs.
#include "app/cli/command.h"

#include "app/cli/choices.h"
#include "app/cli/json_out.h"
#include "core/engine/explain.h"
#include "core/model/schema.h"

#include <CLI/CLI.hpp>

#include <array>
#include <charconv>
#include <cmath>
#include <iostream>
#include <map>
#include <memory>

namespace headroom::cli {

namespace {

enum class ExplainFormat { Text, Json };

struct ExplainOptions
{
    std::string file;
    std::string scenario;
    std::string month;
    ExplainQuery query;
    ExplainFormat format = ExplainFormat::Text;
};

constexpr std::size_t workloadsInText = 5;
constexpr std::size_t longestFormula = 400;

std::string_view sourceName(SourceKind kind)
{
    return schemaOf<Company>().field("sourceKind")->choices[static_cast<std::size_t>(kind)].name;
}

void addWorkloads(JsonOut& json, const ExplainNode& node)
{
    if (node.workloads.empty())
        return;
    json.key("workloads").array();
    for (const WorkloadShare& share : node.workloads) {
        json.object().key("name").text(share.name).key("quantity").text(share.quantity);
        if (!share.exact.empty())
            json.key("exact").text(share.exact);
        json.endObject();
    }
    json.endArray();
    if (node.moreWorkloads > 0)
        json.key("moreWorkloads").whole(static_cast<std::int64_t>(node.moreWorkloads));
}

void addNode(JsonOut& json, const ExplainNode& node)
{
    json.object().key("id").text(node.id).key("label").text(node.label);
    if (node.month)
        json.key("month").text(node.month->toText());
    node.value.empty() ? json.key("value").null() : json.key("value").text(node.value);
    if (!node.exact.empty())
        json.key("exact").text(node.exact);
    if (!node.reason.empty())
        json.key("reason").text(node.reason);
    json.key("unit").text(node.unit);
    if (node.source) {
        json.key("source").object().key("kind").text(sourceName(node.source->kind)).key("citation").text(node.source->citation);
        if (node.source->date)
            json.key("date").text(node.source->date->toText());
        if (node.source->derived)
            json.key("derived").boolean(true);
        json.endObject();
    }
    json.key("formula").text(node.formula);
    if (node.more)
        json.key("more").boolean(true);
    if (!node.words.empty())
        json.key("words").text(node.words);
    if (!node.branches.empty()) {
        json.key("holds").array();
        for (const std::string& branch : node.branches)
            json.text(branch);
        json.endArray();
    }
    addWorkloads(json, node);
    json.key("children").array();
    for (const ExplainNode& child : node.children)
        addNode(json, child);
    json.endArray().endObject();
}

/// Digits in threes: "-1,234.50".
std::string grouped(const std::string& number)
{
    const std::size_t from = number[0] == '-' ? 1 : 0;
    const std::size_t point = std::min(number.find('.'), number.size());
    if (number.find_first_not_of("0123456789.", from) != std::string::npos)
        return number;
    std::string text = number.substr(0, from);
    for (std::size_t i = from; i < point; ++i) {
        text += number[i];
        if (point - i > 1 && (point - i - 1) % 3 == 0)
            text += ',';
    }
    return text + number.substr(point);
}

/// What a decimal does not say exactly to ten digits, as people read it; everything else as it is.
std::string shown(const std::string& value, const std::string& exact)
{
    if (exact.empty())
        return grouped(value);
    const double ratio = std::stod(value);
    std::array<char, 48> digits{};
    std::snprintf(digits.data(), digits.size(), std::abs(ratio) >= 1000 ? "%.4f" : "%.10g", ratio);
    return "about " + grouped(digits.data());
}

std::string sourceText(const ExplainSource& source)
{
    std::string text = std::string("[") + (source.derived ? "derived from " : "") + std::string(sourceName(source.kind));
    if (source.date)
        text += ", " + source.date->toText();
    if (!source.citation.empty())
        text += ": " + printable(source.citation);
    return text + ']';
}

void addWorkloadLines(const ExplainNode& node, const std::string& indent, std::string& out)
{
    for (std::size_t i = 0; i < std::min(node.workloads.size(), workloadsInText); ++i)
        out += indent + "- " + printable(node.workloads[i].name) + ": "
            + shown(node.workloads[i].quantity, node.workloads[i].exact) + '\n';
    const std::size_t rest = node.workloads.size() + node.moreWorkloads;
    if (rest > workloadsInText)
        out += indent + "- and " + std::to_string(rest - workloadsInText) + " more rows of workloads\n";
}

void addLines(const ExplainNode& node, int level, std::string& out)
{
    const std::string indent(static_cast<std::size_t>(2 * level), ' ');
    out += indent + printable(node.label);
    if (node.month)
        out += ", " + node.month->toText();
    out += ": " + (node.value.empty() ? "none (" + node.reason + ')' : shown(node.value, node.exact));
    out += (node.unit.empty() ? "" : ' ' + node.unit) + (node.source ? "  " + sourceText(*node.source) : std::string()) + '\n';
    if (!node.words.empty()) {
        const bool isLong = node.words.size() > longestFormula;
        const std::string words = isLong ? node.words.substr(0, node.words.rfind(' ', longestFormula)) + " ..." : node.words;
        out += indent + "  = " + printable(words) + '\n';
    }
    addWorkloadLines(node, indent + "  ", out);
    const bool isSum = node.formula.starts_with("sum(") && node.formula.find_first_of("*/<") == std::string::npos;
    std::size_t zeros = 0;
    for (const ExplainNode& child : node.children) {
        const bool isZero = child.value.find_first_of("123456789") == std::string::npos && !child.value.empty();
        if (isSum && isZero)
            ++zeros;
        else
            addLines(child, level + 1, out);
    }
    if (zeros > 0)
        out += indent + "  (" + std::to_string(zeros) + " of its amounts are zero)\n";
}

/// A month, or a column: 1 is the project's first month, 0 the opening.
Result<Month> monthOf(const std::string& text, const Projection& p)
{
    int column = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), column);
    if (read.ec == std::errc() && read.ptr == text.data() + text.size() && column >= 0 && column <= p.months)
        return p.monthOf(column);
    return Month::parse(text);
}

Exit runExplain(ExplainOptions options)
{
    const auto opened = openScenario(options.file, options.scenario);
    if (!opened)
        return fail(opened.error());
    const Result<Explainer> explainer = Explainer::of(opened->model);
    if (!explainer)
        return fail(explainer.error());
    if (!options.month.empty()) {
        const Result<Month> month = monthOf(options.month, explainer->projection());
        if (!month) {
            fail(month.error());
            return Exit::WrongUse;
        }
        options.query.month = *month;
    }
    const Result<ExplainNode> node = explainer->explain(options.query);
    if (!node)
        return fail(node.error());
    if (!options.month.empty() && !node->month) {
        std::cerr << "headroom-cli: " << printable(options.query.target) << " is not of a month: leave "
                  << printable(options.month) << " out.\n";
        return Exit::WrongUse;
    }
    if (options.format == ExplainFormat::Json) {
        JsonOut json;
        addNode(json, *node);
        print(json.result());
        return Exit::Done;
    }
    std::string text;
    addLines(*node, 0, text);
    print(text);
    return Exit::Done;
}

} // namespace

void addExplain(CLI::App& app, Action& action)
{
    static const std::map<std::string, ExplainCase> cases{
        {"stay", ExplainCase::Stay}, {"move", ExplainCase::Move}, {"benefit", ExplainCase::Benefit}};
    static const std::map<std::string, ExplainFormat> formats{{"text", ExplainFormat::Text}, {"json", ExplainFormat::Json}};
    auto options = std::make_shared<ExplainOptions>();
    auto of = std::make_shared<ExplainCase>(ExplainCase::Move);
    CLI::App* command =
        app.add_subcommand("explain", "Explain a figure: its formula, its operands, and theirs, down to the inputs");
    command->footer(
        "FIGURE is a line or figure (netCashFlow, cashImprovement12m, npv, ...), debt[\"Term Loan A\"].interestAccrued,\n"
        "covenant[\"Net leverage\"].tested or .headroom, the path of an input, or an id from an earlier explanation.");
    addFile(*command, options->file);
    addScenario(*command, options->scenario);
    command->add_option("FIGURE", options->query.target, "What to explain")->required()->type_name("");
    command
        ->add_option("MONTH", options->month,
            "A month (2024-07) or column (1: the first month, 0: the opening); default: the "
            "headline's first")
        ->type_name("");
    CLI::Option* const caseOption =
        command->add_option("--case", *of, "stay, move (default for lines) or benefit: move less stay (default for figures)");
    caseOption->transform(oneOf(cases))->type_name("CASE");
    command->add_option("--depth", options->query.depth, "How many levels of operands (default: 3)")
        ->check(CLI::Range(0, 100))
        ->type_name("N");
    command->add_option("--format", options->format, "How to print: text or json (default: text)")
        ->transform(oneOf(formats))
        ->type_name("FORMAT");
    command->callback([options, of, caseOption, &action] {
        if (caseOption->count() > 0)
            options->query.of = *of;
        action = [options] { return runExplain(*options); };
    });
}

} // namespace headroom::cli
