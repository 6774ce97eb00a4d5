// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/readings.h"

#include "core/analysis/lane_measure.h"
#include "core/model/schema.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace headroom::cli {

namespace {

std::string monthText(double index) { return Month::fromIndex(static_cast<std::int32_t>(std::lround(index))).toText(); }

} // namespace

std::string numberText(double value)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), std::abs(value) < 100 ? "%.6f" : "%.2f", value == 0 ? 0.0 : value);
    return text.data();
}
std::string readingText(const Reading& reading)
{
    if (reading.isMonth)
        return monthText(reading.number);
    return reading.money ? reading.money->toText(reading.digits) : numberText(reading.number);
}
JsonOut& addReading(JsonOut& json, const Reading& reading)
{
    if (reading.isMonth)
        return json.text(monthText(reading.number));
    return reading.money ? json.money(*reading.money, reading.digits) : json.number(reading.number);
}

Result<double> parseTarget(const std::string& text, const Measure& what)
{
    const FigureUnit unit = unitInLanes(what);
    const auto month = Month::parse(text);
    if (unit == FigureUnit::Month && month)
        return static_cast<double>(month->index());
    if (unit == FigureUnit::Month || month)
        return Error{ErrorCode::TypeMismatch, "target", {{"found", text}, {"expected", std::string(unitName(unit))}}};
    const auto number = Decimal::parse(text);
    return number ? Result<double>(number->toDoubleLossy())
                  : Result<double>(Error{number.error().code, "target", {{"found", text}}});
}

std::string_view unitName(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Money: return "money";
    case FigureUnit::Share: return "share";
    case FigureUnit::Months: return "months";
    case FigureUnit::Month: return "month";
    case FigureUnit::Ratio: return "ratio";
    }
    return "";
}

std::string_view operationName(ChangeOperation operation)
{
    return schemaOf<ScenarioChange>().field("operation")->choices[static_cast<std::size_t>(operation)].name;
}

} // namespace headroom::cli
