// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/readings.h"

#include "core/model/schema.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace headroom::cli {

std::string numberText(double value)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), std::abs(value) < 100 ? "%.6f" : "%.2f", value);
    return text.data();
}
std::string readingText(const Reading& reading)
{
    return reading.money ? reading.money->toText(reading.digits) : numberText(reading.number);
}
JsonOut& addReading(JsonOut& json, const Reading& reading)
{
    return reading.money ? json.money(*reading.money, reading.digits) : json.number(reading.number);
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
