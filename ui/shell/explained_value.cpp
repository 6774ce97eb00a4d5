// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/explained_value.h"

#include "core/engine/other_numbers.h"
#include "core/model/path.h"
#include "ui/format/headline.h"
#include "ui/pages/decisions/measure_choice.h"

#include <algorithm>

namespace headroom {

namespace {

std::optional<ExplainedValue> partValue(const Projection& projection, const std::string& id)
{
    for (const HeadlinePart& part : projection.headlineParts)
        if (part.id == id)
            return ExplainedValue{Reading::of(part.amount, projection.moneyDigits), FigureUnit::Money};
    return std::nullopt;
}

/// `move.debt["Loan"].interestAccrued.2024-07`
std::optional<ExplainedValue> debtValue(const Projection& projection, const Model& model, std::string_view id)
{
    const bool staying = id.starts_with("stay.");
    const auto month = Month::parse(id.size() > 7 ? id.substr(id.size() - 7) : std::string_view());
    if (!(staying || id.starts_with("move.")) || !month.ok())
        return std::nullopt;
    id.remove_prefix(std::string_view("stay.").size());
    id.remove_suffix(std::string_view(".2024-07").size());
    const std::size_t dot = id.rfind('.');
    const auto path = parsePath(id.substr(0, dot == std::string_view::npos ? 0 : dot));
    if (!path.ok() || path->field || path->schema->entity != Entity::DebtInstrument)
        return std::nullopt;
    const auto row = onlyRow(model, *path);
    const auto item =
        std::find_if(debtItems.begin(), debtItems.end(), [&](const DebtItemInfo& info) { return info.id == id.substr(dot + 1); });
    const int column = *month - projection.start + 1;
    if (!row.ok() || item == debtItems.end() || column < 0)
        return std::nullopt;
    for (const InstrumentSeries& series : projection.of(staying ? Case::Stay : Case::Move).debt)
        if (series.id == *row && static_cast<std::size_t>(column) < (series.*item->series).size())
            return ExplainedValue{
                Reading::of((series.*item->series)[static_cast<std::size_t>(column)], projection.moneyDigits), FigureUnit::Money};
    return std::nullopt;
}

} // namespace

std::optional<ExplainedValue> explainedValue(const Projection& projection, const Model& model, const std::string& id)
{
    if (id.empty())
        return std::nullopt;
    if (const auto part = partValue(projection, id))
        return part;
    const auto what = parseMeasure(id);
    if (!what.ok())
        return debtValue(projection, model, id);
    const auto reading = readMeasure(projection, *what);
    if (!reading.ok())
        return std::nullopt;
    const Figure* figure = what->isFigure() ? projection.figure(what->figure) : nullptr;
    return ExplainedValue{*reading, figure ? figure->unit : FigureUnit::Money};
}

QString differenceText(const ExplainedValue& from, const ExplainedValue& to, const Formatter& formatter)
{
    Reading difference;
    try {
        difference = to.reading - from.reading;
    } catch (const OverflowError&) {
        return {};
    }
    const QString sign = difference.number > 0 ? QStringLiteral("+") : QString();
    if (difference.money)
        return sign + formatter.money(*difference.money, MoneyStyle::Statement, MoneyScale::Units);
    const FigureUnit unit = from.unit == FigureUnit::Month ? FigureUnit::Months : from.unit;
    return sign + figureText(difference.number, unit, formatter);
}

} // namespace headroom
