// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sensitivity.h"

#include "core/analysis/distribution.h"
#include "core/model/value_text.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace headroom {

namespace {

Result<Fraction> parseNumber(std::string_view text, std::string_view whole)
{
    const Result<Decimal> number = Decimal::parse(text);
    if (!number)
        return Error{number.error().code, std::string(whole), {{"found", std::string(text)}}};
    return Fraction(*number);
}

// The place of the "=" that ends a path: selectors have theirs inside brackets, names may have any character inside quotes.
std::size_t endOfPath(std::string_view text)
{
    bool quoted = false;
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            quoted = !quoted;
        else if (!quoted && text[i] == '[')
            ++depth;
        else if (!quoted && text[i] == ']')
            --depth;
        else if (!quoted && depth == 0 && text[i] == '=')
            return i;
    }
    return std::string_view::npos;
}

// "PATH=*rest": the variation, and what stands behind its sign.
struct PathAndRest
{
    Variation variation;
    std::string_view rest;
};
PathAndRest split(std::string_view text)
{
    const std::size_t equals = endOfPath(text);
    PathAndRest parts{{std::string(text.substr(0, equals)), Matching::All, ChangeOperation::Set}, {}};
    if (equals == std::string_view::npos)
        return parts;
    parts.rest = text.substr(equals + 1);
    if (parts.rest.starts_with('*'))
        parts.variation.operation = ChangeOperation::Multiply;
    else if (parts.rest.starts_with('+'))
        parts.variation.operation = ChangeOperation::Add;
    if (parts.variation.operation != ChangeOperation::Set)
        parts.rest.remove_prefix(1);
    return parts;
}

Result<Reading> figureAt(VariedModel& model, const Measure& what, std::initializer_list<VariedModel::At> at)
{
    const Result<Projection> p = model.project(at);
    if (!p)
        return p.error();
    return readMeasure(*p, what);
}

} // namespace

std::optional<Reading> TornadoBar::swing() const
{
    if (!atLow || !atHigh)
        return std::nullopt;
    const auto [least, most] =
        std::minmax({*atLow, base, *atHigh}, [](const Reading& a, const Reading& b) { return a.number < b.number; });
    return most - least;
}

namespace {

bool isWider(const TornadoBar& a, const TornadoBar& b)
{
    const std::optional<Reading> ofA = a.swing();
    const std::optional<Reading> ofB = b.swing();
    if (!ofA || !ofB)
        return !ofA && ofB;
    return ofB->number < ofA->number;
}

// Whether an axis has values that its field takes.
Status checkAxis(const Model& model, const TableAxis& axis)
{
    const auto target = targetOf(model, axis.variation.path, axis.variation.matching);
    if (!target)
        return target.error();
    if (axis.texts.empty())
        return canVary(*target, axis.variation.operation);
    for (const std::string& text : axis.texts)
        if (const auto value = parseValue(model, *target->field, text); !value) {
            Error error = value.error();
            error.path = axis.variation.path;
            return error;
        }
    return done();
}

VariedModel::At placeOf(const TableAxis& axis, std::size_t place)
{
    return axis.texts.empty() ? VariedModel::At{&axis.variation, axis.values[place]}
                              : VariedModel::At{&axis.variation, {}, &axis.texts[place]};
}

} // namespace

Result<std::vector<TornadoBar>> tornado(
    const Model& model, const Measure& what, const std::vector<SensitivityInput>& inputs, const Watch& watch)
{
    for (const SensitivityInput& input : inputs) {
        const auto target = targetOf(model, input.variation.path, input.variation.matching);
        if (const Status can = target ? canVary(*target, input.variation.operation) : Status(target.error()); !can)
            return can.error();
    }
    VariedModel varied(model, watch.cancel);
    const Result<Reading> base = figureAt(varied, what, {});
    if (!base)
        return base.error();
    std::vector<TornadoBar> bars;
    for (const SensitivityInput& input : inputs) {
        watch.tell(static_cast<std::int64_t>(bars.size()), static_cast<std::int64_t>(inputs.size()));
        TornadoBar bar{input, *base};
        bar.atLow = figureAt(varied, what, {{&input.variation, input.low}});
        bar.atHigh = figureAt(varied, what, {{&input.variation, input.high}});
        bars.push_back(std::move(bar));
        if (watch.isCancelled())
            return Error{ErrorCode::Cancelled, what.text, {}};
    }
    std::stable_sort(bars.begin(), bars.end(), isWider);
    return bars;
}

Result<SensitivityInput> parseSensitivityInput(std::string_view text)
{
    const PathAndRest parts = split(text);
    if (parts.rest.empty())
        return SensitivityInput{
            {parts.variation.path, Matching::All, ChangeOperation::Multiply}, Fraction::of(9, 10), Fraction::of(11, 10)};
    const std::size_t dots = parts.rest.find("..");
    const Result<Fraction> low = parseNumber(parts.rest.substr(0, dots), text);
    if (!low)
        return low.error();
    const Result<Fraction> high =
        parseNumber(dots == std::string_view::npos ? std::string_view() : parts.rest.substr(dots + 2), text);
    if (!high)
        return high.error();
    if (*high <= *low)
        return Error{ErrorCode::DomainError, std::string(text), {{"expected", "low..high"}}};
    return SensitivityInput{parts.variation, *low, *high};
}

Result<std::vector<SensitivityInput>> sensitivityOfUncertainties(const Model& model)
{
    std::vector<SensitivityInput> inputs;
    for (const Uncertainty& u : model.table<Uncertainty>()) {
        const Quantiles law(model, u);
        const Matching matching = u.all ? Matching::All : Matching::One;
        const Result<FieldTarget> target = targetOf(model, u.path.view(), matching);
        if (!target)
            return target.error();
        const Result<Fraction> low = drawnNumber(*target, law.at(0.1));
        const Result<Fraction> high = drawnNumber(*target, law.at(0.9));
        if (!low || !high)
            return low ? high.error() : low.error();
        inputs.push_back({{u.path.str(), matching, u.operation}, *low, *high});
    }
    return inputs;
}

Result<TableAxis> parseTableAxis(std::string_view text)
{
    const PathAndRest parts = split(text);
    TableAxis axis{parts.variation, {}, {}};
    std::optional<Error> noNumber;
    for (std::size_t from = 0; !parts.rest.empty() && from <= parts.rest.size();) {
        const std::size_t comma = std::min(parts.rest.find(',', from), parts.rest.size());
        const std::string_view part = parts.rest.substr(from, comma - from);
        if (part.empty())
            return Error{ErrorCode::NumberMalformed, std::string(text), {{"found", ""}}};
        axis.texts.emplace_back(part);
        if (const Result<Fraction> number = parseNumber(part, text))
            axis.values.push_back(*number);
        else
            noNumber = number.error();
        from = comma + 1;
    }
    if (axis.texts.empty())
        return Error{ErrorCode::ValueRequired, std::string(text), {{"expected", "PATH=1,2,3"}}};
    if (noNumber && axis.variation.operation != ChangeOperation::Set)
        return *noNumber;
    if (noNumber)
        axis.values.clear();
    else
        axis.texts.clear();
    return axis;
}

Result<TwoWayTable> twoWayTable(const Model& model, const Measure& what, TableAxis rows, TableAxis columns, const Watch& watch)
{
    if (rows.variation.path == columns.variation.path)
        return Error{ErrorCode::DomainError, rows.variation.path, {{"expected", "two fields"}}};
    for (const TableAxis* axis : {&rows, &columns})
        if (const Status right = checkAxis(model, *axis); !right)
            return right.error();
    VariedModel varied(model, watch.cancel);
    TwoWayTable table{std::move(rows), std::move(columns), {}};
    const auto total = static_cast<std::int64_t>(table.rows.size() * table.columns.size());
    std::int64_t done = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        table.cells.emplace_back();
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (watch.isCancelled())
                return Error{ErrorCode::Cancelled, table.rows.variation.path, {}};
            table.cells.back().push_back(figureAt(varied, what, {placeOf(table.rows, row), placeOf(table.columns, column)}));
            watch.tell(++done, total);
        }
    }
    return table;
}

} // namespace headroom
