// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/measure.h"

#include "core/engine/figure_lines.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int headlineMonths = 12;

Error unknown(std::string_view text) { return Error{ErrorCode::FigureUnknown, {}, {{"found", std::string(text)}}}; }

Money lineAt(const Projection& p, const Measure& what, int column)
{
    switch (what.of) {
    case MeasuredOf::Stay: return p.value(Case::Stay, what.line, column);
    case MeasuredOf::Move: return p.value(Case::Move, what.line, column);
    case MeasuredOf::Pair: break;
    }
    return p.benefitOf(what.line, column);
}

Result<Money> lineOf(const Projection& p, const Measure& what)
{
    const bool isFlow = info(what.line).kind == LineKindOf::Flow;
    if (what.month) {
        const int column = *what.month - p.start + 1;
        if (column < (isFlow ? 1 : 0) || column > p.months)
            return Error{ErrorCode::MonthOutside, what.text,
                {{"found", what.month->toText()}, {"expected", p.start.toText() + ".." + p.monthOf(p.months).toText()}}};
        return lineAt(p, what, column);
    }
    const int end = p.headlineColumn + headlineMonths - 1;
    if (!isFlow)
        return lineAt(p, what, end);
    Money sum;
    for (int t = p.headlineColumn; t <= end; ++t)
        sum += lineAt(p, what, t);
    return sum;
}

Result<FigureValue> figureOf(const Projection& p, const Measure& what)
{
    if (const HeadlinePartLines* part = what.headlinePart(); part && what.of == MeasuredOf::Pair)
        for (const HeadlinePart& of : p.headlineParts)
            if (of.id == part->id)
                return FigureValue{of.amount, std::nullopt};
    const Figure* figure = p.figure(what.figure);
    if (!figure)
        return unknown(what.text);
    const FigureValue& value = what.of == MeasuredOf::Stay ? figure->stay
        : what.of == MeasuredOf::Move                      ? figure->move
                                                           : figure->value;
    if (std::holds_alternative<std::monostate>(value.value))
        return Error{value.reason.value_or(ErrorCode::FigureUnknown), what.text, {}};
    return value;
}

} // namespace

const HeadlinePartLines* Measure::headlinePart() const
{
    const std::string_view id = figure;
    if (!id.starts_with(headlinePartPrefix))
        return nullptr;
    const auto found = std::find_if(headlinePartLines.begin(), headlinePartLines.end(),
        [&](const HeadlinePartLines& part) { return part.id == id.substr(headlinePartPrefix.size()); });
    return found == headlinePartLines.end() ? nullptr : &*found;
}

Result<Measure> parseMeasure(std::string_view text)
{
    Measure what;
    what.text = text;
    std::string_view rest = text;
    const auto take = [&](std::string_view prefix, MeasuredOf of) {
        if (rest.starts_with(prefix)) {
            rest.remove_prefix(prefix.size());
            what.of = of;
        }
    };
    take("stay.", MeasuredOf::Stay);
    if (rest == text)
        take("move.", MeasuredOf::Move);
    if (rest == text)
        take("benefit.", MeasuredOf::Pair);
    if (rest.starts_with(headlinePartPrefix)) {
        what.figure = rest;
        return what.headlinePart() ? Result<Measure>(what) : Result<Measure>(unknown(text));
    }
    const std::size_t dot = rest.find('.');
    const std::string_view id = rest.substr(0, dot);
    if (const std::optional<Line> line = findLine(id))
        what.line = *line;
    else
        what.figure = id;
    if (id.empty())
        return unknown(text);
    if (dot == std::string_view::npos)
        return what;
    if (what.isFigure())
        return unknown(text);
    const Result<Month> month = Month::parse(rest.substr(dot + 1));
    if (!month)
        return Error{month.error().code, std::string(text), month.error().details};
    what.month = *month;
    return what;
}

Result<Money> measureMoney(const Projection& projection, const Measure& what)
{
    if (!what.isFigure())
        return lineOf(projection, what);
    const Result<FigureValue> value = figureOf(projection, what);
    if (!value)
        return value.error();
    if (const Money* money = std::get_if<Money>(&value->value))
        return *money;
    return Error{ErrorCode::TypeMismatch, what.text, {{"expected", "money"}}};
}

Reading operator-(const Reading& a, const Reading& b)
{
    if (a.money && b.money)
        return Reading::of(*a.money - *b.money, a.digits);
    return {a.number - b.number, std::nullopt, a.digits, false};
}

Result<Reading> readMeasure(const Projection& projection, const Measure& what)
{
    const int digits = projection.moneyDigits;
    if (!what.isFigure()) {
        const Result<Money> money = lineOf(projection, what);
        return money ? Result<Reading>(Reading::of(*money, digits)) : Result<Reading>(money.error());
    }
    const Result<FigureValue> value = figureOf(projection, what);
    if (!value)
        return value.error();
    if (const Money* money = std::get_if<Money>(&value->value))
        return Reading::of(*money, digits);
    if (const Month* month = std::get_if<Month>(&value->value))
        return Reading{static_cast<double>(month->index()), std::nullopt, digits, true};
    return Reading{std::get<double>(value->value), std::nullopt, digits, false};
}

Result<double> measure(const Projection& projection, const Measure& what)
{
    const Result<Reading> reading = readMeasure(projection, what);
    return reading ? Result<double>(reading->number) : Result<double>(reading.error());
}

} // namespace headroom
