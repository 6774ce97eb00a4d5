// SPDX-License-Identifier: GPL-3.0-or-later
// prepay.
#include "app/cli/command.h"

#include "app/cli/json_out.h"
#include "core/analysis/prepayment.h"
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <array>
#include <memory>

namespace headroom::cli {

namespace {

struct PrepayOptions
{
    std::string file;
    std::string scenario;
    std::string amount;
    std::string month;
    Format format = Format::Table;
};

constexpr std::array amounts{std::pair("principal", &PrepaymentChoice::principal),
    std::pair("premium", &PrepaymentChoice::premium), std::pair("interestAvoided", &PrepaymentChoice::interestAvoided),
    std::pair("interestForgone", &PrepaymentChoice::interestForgone), std::pair("taxAdded", &PrepaymentChoice::taxAdded),
    std::pair("saving", &PrepaymentChoice::saving)};

std::string nameOf(const Model& model, Id debt) { return model.table<DebtInstrument>().find(debt)->name.str(); }
std::string_view nameOf(PrepaymentBar bar)
{
    return bar == PrepaymentBar::NotCallable ? "notCallable" : bar == PrepaymentBar::NothingOwed ? "nothingOwed" : "laterEvent";
}
std::string_view sentenceOf(PrepaymentBar bar)
{
    return bar == PrepaymentBar::NotCallable ? ": cannot be called then\n"
        : bar == PrepaymentBar::NothingOwed  ? ": nothing that the amount could prepay\n"
                                             : ": a later event takes more than would be left\n";
}

std::string numberText(double value)
{
    JsonOut json;
    return json.number(value).result();
}

std::string rankingJson(const PrepaymentRanking& r, const Model& model, std::string_view currency)
{
    JsonOut json;
    json.object().key("currency").text(currency).key("month").text(r.month.toText()).key("until").text(r.until.toText());
    json.key("amount").money(r.amount, r.moneyDigits).key("bestPrepayment");
    r.best() ? json.text(nameOf(model, r.best()->debt)) : json.null();
    json.key("choices").array();
    for (const PrepaymentChoice& c : r.choices) {
        json.object().key("debt").text(nameOf(model, c.debt));
        for (const auto& [key, amount] : amounts)
            json.key(key).money(c.*amount, r.moneyDigits);
        json.key("perUnit").number(c.perUnit).endObject();
    }
    json.endArray().key("barred").array();
    for (const PrepaymentBarred& b : r.barred)
        json.object().key("debt").text(nameOf(model, b.debt)).key("reason").text(nameOf(b.bar)).endObject();
    return json.endArray().endObject().result();
}

Grid rankingGrid(const PrepaymentRanking& r, const Model& model, const Formatter& formatter, Format format)
{
    Grid grid{{"debt"}, {}, 1};
    for (const char* header : {"principal", "premium", "interest avoided", "interest forgone", "tax added", "saving", "per unit"})
        grid.header.emplace_back(header);
    for (const PrepaymentChoice& c : r.choices) {
        std::vector<std::string> row{nameOf(model, c.debt)};
        for (const auto& [key, amount] : amounts)
            row.push_back(format == Format::Table ? toUtf8(formatter.money(c.*amount, MoneyStyle::Statement, MoneyScale::Units))
                                                  : (c.*amount).toText(r.moneyDigits));
        row.push_back(format == Format::Table ? toUtf8(formatter.percent(c.perUnit, 2)) : numberText(c.perUnit));
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

void printTable(const PrepaymentRanking& r, const Model& model, const Projection& p)
{
    const Formatter formatter = Formatter::of(p);
    print("Prepayment of " + r.amount.toText(r.moneyDigits) + ' ' + p.currency.str() + " at the end of " + r.month.toText()
        + ", saving to " + r.until.toText() + "\n");
    print("Best prepayment: " + (r.best() ? printable(nameOf(model, r.best()->debt)) : std::string("none saves anything"))
        + "\n\n");
    printGrid(rankingGrid(r, model, formatter, Format::Table), Format::Table);
    for (const PrepaymentBarred& b : r.barred)
        print(printable(nameOf(model, b.debt)) + std::string(sentenceOf(b.bar)));
}

Exit runPrepay(const PrepayOptions& options)
{
    const auto projected = openAndProject(options.file, options.scenario);
    if (!projected)
        return fail(projected.error());
    const Model& model = projected->project.model;
    const Projection& p = projected->projection;
    PrepaymentQuery query;
    if (!options.amount.empty()) {
        const Result<Money> amount = Money::parse(options.amount, p.moneyDigits);
        if (!amount)
            return failUse(amount.error(), "--amount");
        if (*amount <= Money())
            return failUse({ErrorCode::NumberOutOfRange, {}, {{"found", options.amount}, {"expected", "> 0"}}}, "--amount");
        query.amount = *amount;
    }
    if (!options.month.empty()) {
        const Result<Month> month = Month::parse(options.month);
        if (!month)
            return failUse(month.error(), "--month");
        query.month = *month;
    }
    const Result<PrepaymentRanking> ranking = rankPrepayments(model, query);
    if (!ranking)
        return fail(ranking.error());
    if (options.format == Format::Json)
        print(rankingJson(*ranking, model, p.currency.view()));
    else if (options.format == Format::Csv)
        printGrid(rankingGrid(*ranking, model, Formatter::of(p), Format::Csv), Format::Csv);
    else
        printTable(*ranking, model, p);
    return Exit::Done;
}

} // namespace

void addPrepay(CLI::App& app, Action& action)
{
    auto options = std::make_shared<PrepayOptions>();
    CLI::App* command = app.add_subcommand("prepay", "Rank debt by what its prepayment saves, each reckoned by a projection");
    addFile(*command, options->file);
    addScenario(*command, options->scenario);
    command->add_option("--amount", options->amount, "Cash to pay, premium included (default: the 12-month cash improvement)")
        ->type_name("AMOUNT");
    command->add_option("--month", options->month, "Paid on its last day (default: the first month of the headline)")
        ->type_name("YYYY-MM");
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runPrepay(*options); }; });
}

} // namespace headroom::cli
