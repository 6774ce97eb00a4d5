// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_parts.h"

#include "core/engine/case_names.h"
#include "core/model/path.h"

#include <algorithm>
#include <map>
#include <set>

namespace headroom {

int ReportFrom::evaluated() const { return std::min(p.months, static_cast<int>(model.company().evaluationMonths)); }

bool ReportFrom::moves() const { return isMigration(p) || !waves.empty(); }

bool ReportFrom::hasIt() const
{
    constexpr std::array lines{Line::OnPremises, Line::Azure, Line::AzureLabour, Line::OneOff, Line::RefreshCapex};
    for (const Case which : {Case::Stay, Case::Move}) {
        if (!p.of(which).commitments.empty())
            return true;
        for (const Line line : lines)
            if (const Series& s = p.of(which)[line]; std::any_of(s.begin(), s.end(), [](Money m) { return !m.isZero(); }))
                return true;
    }
    return moves();
}

bool isMeasured(const ReportFrom& from, const Figure& figure)
{
    constexpr std::array<std::string_view, 10> ofBenefit{
        "runRateSaving", "trough", "troughMonth", "paybackMonth", "discountedPaybackMonth", "npv", "irr", "xirr", "mirr", "roi"};
    if (std::find(ofBenefit.begin(), ofBenefit.end(), figure.id) != ofBenefit.end())
        return hasOperatingBenefit(from.p);
    if (!figure.id.starts_with("costOfOwnership"))
        return true;
    const auto isSome = [](const FigureValue& value) {
        const Money* amount = std::get_if<Money>(&value.value);
        return amount && !amount->isZero();
    };
    return isSome(figure.stay) || isSome(figure.move);
}

ReportMonths reportMonths(const Projection& projection)
{
    const int first = std::max(1, projection.headlineColumn);
    return {first, std::clamp(projection.months - first + 1, 0, 12)};
}

Money sizeOf(Money amount) { return amount < Money() ? -amount : amount; }

TableUnit tableUnit(Money largest, int moneyDigits)
{
    const std::int64_t one = powerOfTen(moneyDigits);
    const std::int64_t units = sizeOf(largest).minor() / one;
    if (units >= 1'000'000'000)
        return {AmountUnit::Million, 1, one * 100'000};
    if (units >= 1'000'000)
        return {AmountUnit::Thousand, 0, one * 1'000};
    return {AmountUnit::Whole, 0, one};
}

Money sumOf(const Projection& p, Case which, Line line, int from, int to)
{
    Money sum;
    for (int t = std::max(1, from); t <= std::min(to, p.months); ++t)
        sum += p.value(which, line, t);
    return sum;
}

Money sumOf(const Series& series, ReportMonths months)
{
    Money sum;
    for (int c = months.first; c <= months.last() && static_cast<std::size_t>(c) < series.size(); ++c)
        sum += series[static_cast<std::size_t>(c)];
    return sum;
}

Money at(const Series& series, int column)
{
    return static_cast<std::size_t>(column) < series.size() ? series[static_cast<std::size_t>(column)] : Money();
}

void AmountTable::add(ReportValue label, std::vector<Money> amounts, RowKind kind)
{
    m_rows.emplace_back(ReportRow{0, kind, {std::move(label)}}, std::move(amounts));
}

std::vector<std::int64_t> AmountTable::roundedColumn(std::size_t column, std::int64_t unit) const
{
    std::vector<std::int64_t> units;
    for (const auto& [row, amounts] : m_rows)
        units.push_back(roundedUnits(amounts[column], unit));
    if (m_rows.empty() || m_rows.back().first.kind != RowKind::Total)
        return units;
    const bool begins = m_rows.front().first.kind == RowKind::Total;
    const std::size_t first = begins ? 1 : 0, last = m_rows.size() - 1;
    std::vector<Money> parts;
    Money sum = begins ? m_rows.front().second[column] : Money();
    for (std::size_t r = first; r < last; ++r)
        sum += parts.emplace_back(m_rows[r].second[column]);
    if (sum != m_rows.back().second[column])
        return units;
    const auto rounded = roundedParts(units.back() - (begins ? units.front() : 0), parts, unit);
    std::copy(rounded.begin(), rounded.end(), units.begin() + static_cast<std::ptrdiff_t>(first));
    return units;
}

ReportTable AmountTable::take()
{
    Money largest;
    for (const auto& [row, amounts] : m_rows)
        for (const Money amount : amounts)
            largest = std::max(largest, sizeOf(amount));
    const TableUnit unit = tableUnit(largest, m_digits);
    m_table.unit = unit.unit;
    for (std::size_t c = 0; !m_rows.empty() && c < m_rows.front().second.size(); ++c) {
        const auto units = roundedColumn(c, unit.minorUnits);
        for (std::size_t r = 0; r < m_rows.size(); ++r)
            m_rows[r].first.cells.emplace_back(ScaledAmount{units[r], unit.decimals});
    }
    for (auto& [row, amounts] : m_rows)
        m_table.rows.push_back(std::move(row));
    return std::move(m_table);
}

int AddingColumns::addNode(int parent, std::vector<Money> rows)
{
    tree.nodes.push_back({std::move(rows), parent});
    return static_cast<int>(tree.nodes.size()) - 1;
}

void AddingColumns::round(int moneyDigits)
{
    Money largest;
    for (const RoundedTree::Node& node : tree.nodes) {
        Money total;
        for (const Money amount : node.months) {
            total += amount;
            largest = std::max(largest, sizeOf(amount));
        }
        largest = std::max(largest, sizeOf(total));
    }
    unit = tableUnit(largest, moneyDigits);
    rounded = tree.rounded(unit.minorUnits);
}

ReportValue figureValue(const Projection& p, const Figure& figure, const FigureValue& value)
{
    if (value.reason && *value.reason != ErrorCode::RunRateNotSteady)
        return *value.reason;
    if (const Money* money = std::get_if<Money>(&value.value))
        return ScaledAmount{roundedUnits(*money, powerOfTen(p.moneyDigits)), 0};
    if (const Month* month = std::get_if<Month>(&value.value))
        return *month;
    if (const double* number = std::get_if<double>(&value.value))
        return figure.unit == FigureUnit::Share ? ReportValue(ShareAmount{*number})
            : figure.unit == FigureUnit::Months ? ReportValue(MonthsFrom{p.start, *number})
                                                : ReportValue(MultipleAmount{*number});
    return {};
}

namespace {

/// What the cases differ by: of two shares in points, of two multiples to a place more.
ReportValue differenceOf(const Projection& p, const Figure& figure)
{
    const double* number = std::get_if<double>(&figure.value.value);
    if (!number || !std::holds_alternative<double>(figure.stay.value) || !std::holds_alternative<double>(figure.move.value))
        return figureValue(p, figure, figure.value);
    return figure.unit == FigureUnit::Share ? ReportValue(PointAmount{*number})
        : figure.unit == FigureUnit::Ratio  ? ReportValue(MultipleAmount{*number, 3})
                                            : figureValue(p, figure, figure.value);
}

} // namespace

void addFigureRows(ReportTable& table, const Projection& p, const Figure& figure)
{
    const auto value = [&](const FigureValue& of) { return figureValue(p, figure, of); };
    const std::string_view ofCases = labelOfCases(figure.id);
    if (ofCases.empty()) {
        table.rows.push_back(
            {0, RowKind::Plain, {LabelText{figure.label}, value(figure.stay), value(figure.move), differenceOf(p, figure)}});
        return;
    }
    table.rows.push_back({0, RowKind::Plain, {LabelText{figure.label}, ReportValue(), ReportValue(), value(figure.value)}});
    table.rows.push_back({1, RowKind::Plain, {LabelText{ofCases}, value(figure.stay), value(figure.move)}});
}

LabelText choiceLabel(const EntitySchema& schema, std::string_view fieldName, const Row& row)
{
    const Field* field = schema.field(fieldName);
    const Value value = field->read(row);
    return {field->choices[static_cast<std::size_t>(std::get<ChoiceValue>(value).index)].label};
}

TextId sourceText(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Assumption: return TextId::AssumptionKind;
    case SourceKind::Fact: return TextId::FactKind;
    case SourceKind::Quote: return TextId::QuoteKind;
    case SourceKind::Estimate: return TextId::EstimateKind;
    case SourceKind::Default: return TextId::DefaultKind;
    }
    return TextId::None;
}

ReportValue amountOf(std::string_view path, ChangeOperation operation, Decimal number)
{
    const auto parsed = parsePath(path);
    const bool isShare = parsed.ok() && parsed->field && parsed->field->type == FieldType::Share;
    return isShare && operation != ChangeOperation::Multiply ? ReportValue(ExactShare{number}) : ReportValue(number);
}

ReportValue rateOf(const Model& model, const DebtInstrument& debt)
{
    if (debt.rateKind == RateKind::Fixed)
        return say(TextId::RateFixed, {ExactShare{debt.coupon}});
    const IndexCurve* curve = model.find(debt.index);
    return say(TextId::RateFloating, {PlainText{curve ? curve->name.str() : std::string()}, ExactShare{debt.spread}});
}

std::vector<ReportWave> reportWaves(const Model& model, const Projection& p)
{
    std::map<Id, std::int64_t> servers, retired;
    std::set<Id> runTwice; // what retires does not
    for (const Workload& workload : model.table<Workload>())
        if (workload.wave.id != noId && workload.strategy != Strategy::Retain) {
            servers[workload.wave.id] += workload.quantity;
            if (workload.strategy == Strategy::Retire)
                retired[workload.wave.id] += workload.quantity;
            else
                runTwice.insert(workload.wave.id);
        }
    std::vector<ReportWave> waves;
    for (const Wave& wave : model.table<Wave>()) {
        ReportWave shown;
        shown.name = wave.name.str();
        shown.servers = servers[wave.id];
        shown.retired = retired[wave.id];
        shown.start = wave.start - p.start + 1;
        shown.moved = shown.start + std::max(1, wave.rampMonths) - 1;
        if (wave.parallelMonths > 0 && runTwice.contains(wave.id))
            shown.doubleUntil = shown.moved + wave.parallelMonths - 1; // on premises runs 1 - m(t - q) (MODEL.md 3.4)
        waves.push_back(std::move(shown));
    }
    std::stable_sort(waves.begin(), waves.end(), [](const ReportWave& a, const ReportWave& b) { return a.start < b.start; });
    return waves;
}

} // namespace headroom
