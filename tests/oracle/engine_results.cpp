// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine makes of projects, for compare.py: reads lines "book PATH" and "own PATH" from standard input and writes for
// each project (JSON) everything that is projected, a line a series, ended by "end". Money in minor units. "book": what prices the
// project lacks come from the shipped book.
#include "core/engine/projection.h"
#include "core/exchange/project_json.h"
#include "core/pricing/price_book.h"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

using namespace headroom;

namespace {

void write(const Series& series)
{
    for (const Money amount : series)
        std::cout << '\t' << amount.minor();
    std::cout << '\n';
}

void writeError(const Error& error)
{
    std::cout << "error\t" << codeName(error.code) << '\t' << error.path;
    for (const Detail& detail : error.details)
        std::cout << '\t' << detail.key << '=' << detail.value;
    std::cout << '\n';
}

std::string digits(double number)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.17g", number);
    return text;
}

std::string text(const FigureValue& figure)
{
    if (const auto* money = std::get_if<Money>(&figure.value))
        return std::to_string(money->minor());
    if (const auto* month = std::get_if<Month>(&figure.value))
        return month->toText();
    if (const auto* number = std::get_if<double>(&figure.value))
        return digits(*number);
    return figure.reason ? std::string(codeName(*figure.reason)) : std::string();
}

void writeCase(const char* name, const CaseProjection& c)
{
    for (const LineInfo& line : lineInfos) {
        std::cout << "line\t" << name << '\t' << line.id;
        write(c[line.line]);
    }
    for (const InstrumentSeries& debt : c.debt)
        for (const auto& [id, series] : {std::pair{"opening", &debt.opening}, {"draws", &debt.draws},
                 {"repayments", &debt.repayments}, {"finalRepayments", &debt.finalRepayments}, {"pik", &debt.pik}, {"exchanged", &debt.exchanged},
                 {"forgiven", &debt.forgiven}, {"converted", &debt.converted}, {"retranslated", &debt.retranslated},
                 {"gains", &debt.gains},
                 {"closing", &debt.closing}, {"interestAccrued", &debt.interestAccrued}, {"interestPaid", &debt.interestPaid},
                 {"accrued", &debt.accrued}, {"carrying", &debt.carrying}}) {
            std::cout << "debt\t" << name << '\t' << debt.id << '\t' << id;
            write(*series);
        }
    for (const RestructuringTest& test : c.restructurings)
        std::cout << "restructuring\t" << name << '\t' << test.event << '\t' << digits(test.change) << '\t' << test.extinguished
                  << '\n';
    for (const MaturityYear& due : c.maturityWall.years)
        std::cout << "wall\t" << name << '\t' << due.year << '\t' << due.principal.minor() << '\n';
    for (const CovenantTest& test : c.covenants)
        std::cout << "covenant\t" << name << '\t' << test.covenant << '\t' << test.month << '\t' << static_cast<int>(test.state)
                  << '\t' << digits(test.measure) << '\n';
}

void write(const Projection& p)
{
    std::cout << "months\t" << p.months << '\t' << p.horizon << '\t' << p.headlineColumn << '\n';
    writeCase("stay", p.stay);
    writeCase("move", p.move);
    for (const Figure& figure : p.figures)
        std::cout << "figure\t" << figure.id << '\t' << text(figure.stay) << '\t' << text(figure.move) << '\t'
                  << text(figure.value) << '\n';
    for (const HeadlinePart& part : p.headlineParts)
        std::cout << "part\t" << part.id << '\t' << part.amount.minor() << '\n';
    std::cout << "series\tbenefit";
    write(p.benefit);
    std::cout << "series\tunleveredBenefit";
    write(p.unleveredBenefit);
    for (const SiteExit& exit : p.exits)
        std::cout << "exit\t" << exit.site << '\t' << exit.lastUse.toText() << '\t' << exit.closes.toText() << '\t' << exit.closed
                  << '\n';
    for (const InvariantResult& invariant : p.invariants)
        if (!invariant.holds)
            std::cout << "broken\t" << invariant.id << '\t' << invariant.month << '\t' << static_cast<int>(invariant.inCase)
                      << '\n';
}

void report(const std::string& path, bool withBook)
{
    std::cout << "project\t" << path << '\n';
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    Findings findings;
    Result<Model> model = readProjectJson(text.str(), findings);
    if (!model)
        return writeError(model.error());
    if (withBook)
        if (const Status priced = apply(*model, addMissingPrices(*model)); !priced)
            return writeError(priced.error());
    const Result<Projection> projection = project(*model);
    if (!projection)
        return writeError(projection.error());
    write(*projection);
}

} // namespace

int main()
{
    std::string prices; // "book" or "own"
    std::string path;
    while (std::cin >> prices && std::getline(std::cin >> std::ws, path)) {
        report(path, prices == "book");
        std::cout << "end" << std::endl;
    }
    return 0;
}
