// SPDX-License-Identifier: GPL-3.0-or-later
// function: one function of core/finance, a file of them, or the list of all.
#include "app/cli/command.h"

#include "app/cli/json_out.h"
#include "core/exchange/input_file.h"
#include "core/finance/choice_words.h"
#include "core/finance/function_catalog.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <memory>

namespace headroom::cli {

namespace {

using namespace finance;

constexpr std::size_t mostBytes = std::size_t{256} << 20;

struct FunctionOptions
{
    std::string name;
    std::vector<std::string> arguments;
    std::string batch;
    bool list = false;
    Format format = Format::Table;
};

void addValue(JsonOut& json, double value) { json.number(value); }
void addValue(JsonOut& json, Date value) { json.text(value.toText()); }
template<class T> void addValue(JsonOut& json, const std::vector<T>& list)
{
    json.array();
    for (const T& item : list)
        addValue(json, item);
    json.endArray();
}

std::string answerJson(std::string_view name, const Result<FunctionAnswer>& answer)
{
    JsonOut json;
    json.object().key("function").text(name);
    if (!answer)
        return json.key("error").text(codeName(answer.error().code)).key("path").text(answer.error().path).endObject().result();
    json.key("value");
    std::visit([&](const auto& value) { addValue(json, value); }, answer->value);
    if (answer->roots > 0)
        json.key("roots").whole(answer->roots).key("residual").number(answer->residual);
    return json.endObject().result();
}

std::vector<std::string_view> cellsOf(std::string_view line)
{
    std::vector<std::string_view> cells;
    for (;;) {
        const std::size_t tab = line.find('\t');
        cells.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos)
            return cells;
        line.remove_prefix(tab + 1);
    }
}

// A value, or the code of what is wrong; nothing for a blank line or a comment.
std::string answerToLine(std::string_view line, Format format)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (line.starts_with('#') || line.find_first_not_of(" \t") == std::string_view::npos)
        return {};
    const std::vector<std::string_view> cells = cellsOf(line);
    const auto answer = evaluateFunction(cells.front(), std::span(cells).subspan(1));
    if (format == Format::Json)
        return answerJson(cells.front(), answer);
    return answer ? toText(*answer) : std::string(codeName(answer.error().code));
}

Result<std::string> readBatch(const std::string& file)
{
    if (file == "-")
        return std::string(std::istreambuf_iterator<char>(std::cin), {});
    const auto bytes = readInputFile(file, mostBytes);
    if (!bytes)
        return bytes.error();
    return std::string(bytes->view());
}

Exit runBatch(const FunctionOptions& options)
{
    const auto text = readBatch(options.batch);
    if (!text)
        return fail(text.error());
    std::string_view rest = *text;
    if (rest.starts_with("\xEF\xBB\xBF"))
        rest.remove_prefix(3);
    std::string out;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        out += answerToLine(rest.substr(0, end), options.format) + '\n';
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    std::cout << out;
    return Exit::Done;
}

std::string described(const FunctionInfo& function)
{
    std::string signature = std::string(function.name);
    std::string arguments;
    for (const FunctionArgument& a : function.arguments) {
        const bool optional = a.fallback != "required";
        signature += optional ? " [" + std::string(a.name) + "]" : " " + std::string(a.name);
        arguments += "    " + std::string(a.name) + ": " + std::string(a.meaning);
        if (a.kind == ArgumentKind::Choice)
            arguments += "; one of " + wordsOf(a.choices);
        arguments += optional && !a.fallback.empty() ? " (default " + std::string(a.fallback) + ")\n" : "\n";
    }
    std::string text = signature + "\n  " + std::string(function.meaning);
    for (const std::string_view alias : function.aliases)
        text += (alias == function.aliases.front() ? "; also " : ", ") + std::string(alias);
    return text + '\n' + arguments;
}

Exit runList(const std::string& name)
{
    std::string text;
    for (const FunctionInfo& function : functionCatalog())
        if (name.empty() || findFunction(name) == &function)
            text += (text.empty() ? "" : "\n") + described(function);
    if (text.empty())
        return fail(Error{ErrorCode::FunctionUnknown, {}, {{"found", name}}});
    print(text);
    return Exit::Done;
}

// Arguments that are missing or too many are wrong use; what a function can't answer is a problem of its input.
Exit failFunction(const Error& error)
{
    const Exit exit = fail(error);
    return error.code == ErrorCode::ValueRequired || error.code == ErrorCode::KeyDuplicate ? Exit::WrongUse : exit;
}

Exit runFunction(const FunctionOptions& options)
{
    if (!options.batch.empty())
        return runBatch(options);
    if (options.list || options.name.empty())
        return runList(options.name);
    const std::vector<std::string_view> arguments(options.arguments.begin(), options.arguments.end());
    const auto answer = evaluateFunction(options.name, arguments);
    if (options.format == Format::Json)
        print(answerJson(options.name, answer));
    if (!answer)
        return failFunction(answer.error());
    if (options.format != Format::Json)
        print(toText(*answer));
    if (answer->roots > 1)
        std::cerr << "headroom-cli: " << answer->roots << " rates fit; this is the one nearest to the guess\n";
    return Exit::Done;
}

constexpr const char* footer =
    "Flows and dates are lists separated by commas; an argument may be named (rate=0.05) and then uses up its place; an\n"
    "empty one takes its default.\n"
    "Rates are fractions (0.05, not 5 %); numbers have no thousands separators. \"function --list\" tells every function's\n"
    "arguments with units and signs; \"function --list NAME\" those of one.\n"
    "Of several rates irr, xirr and rate give the one nearest to the guess; a note on stderr and \"roots\" in JSON say how many\n"
    "there are. No rate is the error noRoot, flows of one sign signsAllEqual.\n"
    "A batch file has a line NAME<tab>ARG<tab>ARG...; each is answered by a line with the value, or the code of the error\n"
    "(domainError, noRoot, numberMalformed, ...). Blank lines, and lines that begin with #, are answered by blank lines.";

bool takesValue(const std::string& option) { return option == "--batch" || option == "--format"; }

} // namespace

std::vector<std::string> withPlainNumbers(std::vector<std::string> arguments)
{
    if (arguments.empty() || arguments.front() != "function")
        return arguments;
    std::vector<std::string> options{arguments.front()};
    std::vector<std::string> others{"--"};
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--") {
            others.insert(others.end(), arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1, arguments.end());
            break;
        }
        const bool isOption = argument.starts_with("--") || argument == "-h";
        (isOption ? options : others).push_back(argument);
        if (takesValue(argument) && i + 1 < arguments.size())
            options.push_back(arguments[++i]);
    }
    if (others.size() > 1)
        options.insert(options.end(), others.begin(), others.end());
    return options;
}

void addFunction(CLI::App& app, Action& action)
{
    auto options = std::make_shared<FunctionOptions>();
    CLI::App* command = app.add_subcommand("function", "Compute a function of finance: irr, pmt, price, blackscholes, ...");
    command->add_option("NAME", options->name, "The function")->type_name("");
    command->add_option("ARG", options->arguments, "Its arguments, in the spreadsheet's order")->type_name("");
    command->add_option("--batch", options->batch, "Answer each line of this file (- is stdin)")->type_name("FILE");
    command->add_flag("--list", options->list, "List the functions with their arguments");
    addFormat(*command, options->format);
    command->footer(footer);
    command->callback([options, &action] { action = [options] { return runFunction(*options); }; });
}

} // namespace headroom::cli
