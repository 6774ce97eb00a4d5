// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/actual_comparison.h"

#include "core/analysis/actual_groups.h"
#include "core/analysis/planned_hours.h"
#include "core/model/path.h"
#include "core/pricing/bill_import.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace headroom {

namespace {

using Amounts = std::map<int, Money>; // by column

/// Actual amounts put where they are compared, signs as in the statement.
struct Collected
{
    std::vector<Amounts> groups = std::vector<Amounts>(actualGroups().size());
    std::map<Line, Amounts> lines;
    Amounts invoiced;
    std::map<int, Fraction> hours; // of machines
    std::set<int> billed;          // months with a bill
    Money tax;
};

class ActualCollector
{
public:
    ActualCollector(const Model& model, const ComparisonOptions& options, ActualComparison& comparison)
        : m_model(model), m_options(options), m_comparison(comparison)
    {}

    Collected run()
    {
        for (const Actual& row : m_model.table<Actual>())
            if (!m_options.through || row.month <= *m_options.through)
                take(row);
        for (const Actual* row : m_ofAzure)
            takeOfAzure(*row);
        if (m_outside > 0)
            m_comparison.findings.push_back({Severity::Note,
                Error{ErrorCode::MonthOutside, "actual", {{"count", std::to_string(m_outside)}}}.with(
                    "expected", m_comparison.start.toText() + ".." + m_comparison.monthOf(m_comparison.months).toText())});
        return std::move(m_collected);
    }

private:
    void find(const Actual& row, ErrorCode code, std::string found, std::string expected)
    {
        const Field* const field = schemaOf<Actual>().field("line");
        m_comparison.findings.push_back({Severity::Warning,
            Error{code, pathOf(m_model, Entity::Actual, row, field), {{"found", std::move(found)}}}.with(
                "expected", std::move(expected))});
    }
    int columnOf(const Actual& row) const { return row.month - m_comparison.start + 1; }
    /// As it stands in the statement.
    static Money costOf(const Actual& row)
    {
        const Money amount = row.effectiveAmount ? *row.effectiveAmount : row.billedAmount;
        return isBilled(row) ? -amount : amount;
    }

    void take(const Actual& row)
    {
        if (columnOf(row) < 1 || columnOf(row) > m_comparison.months) {
            ++m_outside;
            return;
        }
        std::optional<Line> line;
        if (!row.line.empty()) {
            line = findLine(row.line.view());
            if (!line)
                return find(row, ErrorCode::FigureUnknown, row.line.str(), "azureStorage, revenue, ...");
            if (info(*line).kind == LineKindOf::Balance)
                return find(row, ErrorCode::RowIgnored, row.line.str(), "an amount of a month, no balance");
        }
        if (isBilled(row))
            takeBilled(row, line);
        else if (!line)
            find(row, ErrorCode::ValueRequired, {}, "a line or a service");
        else if (*line == Line::Azure || *line == Line::AzureInvoiced || groupOf(*line))
            m_ofAzure.push_back(&row); // once it is known whether there are bills
        else
            m_collected.lines[*line][columnOf(row)] += costOf(row);
    }
    void takeBilled(const Actual& row, std::optional<Line> line)
    {
        const int column = columnOf(row);
        if (row.category == ChargeCategory::Tax) {
            m_collected.tax += row.billedAmount;
            return;
        }
        if (line && !groupOf(*line)) {
            m_collected.lines[*line][column] += costOf(row);
            return;
        }
        const std::size_t group = line ? *groupOf(*line) : groupOfService(row);
        m_collected.billed.insert(column);
        m_collected.groups[group][column] += costOf(row);
        m_collected.invoiced[column] -= row.billedAmount;
        if (group == machineGroup && countsMachineHours(row)) {
            Fraction& hours = m_collected.hours[column];
            hours = hours + Fraction(*row.quantity);
        }
    }
    /// Lines of Azure that were entered: added to their group where the month has a bill, else a line of their own.
    void takeOfAzure(const Actual& row)
    {
        const Line line = *findLine(row.line.view());
        const int column = columnOf(row);
        if (!m_collected.billed.contains(column))
            m_collected.lines[line][column] += costOf(row);
        else if (const auto group = groupOf(line))
            m_collected.groups[*group][column] += costOf(row);
        else
            find(row, ErrorCode::RowIgnored, row.line.str(), "no total beside the bill of the month");
    }

    const Model& m_model;
    const ComparisonOptions& m_options;
    ActualComparison& m_comparison;
    Collected m_collected;
    std::vector<const Actual*> m_ofAzure;
    std::size_t m_outside = 0;
};

class Comparer
{
public:
    Comparer(const CaseProjection& plan, const Collected& actual, ActualComparison& comparison, Rounding rounding)
        : m_plan(plan), m_actual(actual), m_comparison(comparison), m_rounding(rounding)
    {}

    void run(const std::vector<Fraction>& hours, RestOfPlan rest)
    {
        if (!m_actual.billed.empty())
            addGroups(hours);
        for (const auto& [line, amounts] : m_actual.lines)
            addLine(line, amounts);
        if (rest == RestOfPlan::AsSoFar)
            expectAsSoFar();
        addEbitda();
        for (const ComparedLine& line : m_comparison.lines)
            for (int t = 1; t <= m_comparison.months; ++t)
                if (at(line, t).actual)
                    m_comparison.lastActual = std::max(m_comparison.lastActual, t);
    }

private:
    static const ComparedMonth& at(const ComparedLine& line, int t) { return line.months[static_cast<std::size_t>(t)]; }
    static ComparedMonth& at(ComparedLine& line, int t) { return line.months[static_cast<std::size_t>(t)]; }
    static Money amountIn(const Amounts& amounts, int t)
    {
        const auto found = amounts.find(t);
        return found == amounts.end() ? Money() : found->second;
    }
    ComparedLine planned(std::string_view id, std::string_view label, std::span<const Line> lines) const
    {
        ComparedLine compared{id, label, {}, std::vector<ComparedMonth>(static_cast<std::size_t>(m_comparison.months) + 1)};
        for (int t = 1; t <= m_comparison.months; ++t)
            for (const Line line : lines)
                at(compared, t).plan += m_plan[line][static_cast<std::size_t>(t)];
        return compared;
    }

    void addGroups(const std::vector<Fraction>& hours)
    {
        const std::array azure{Line::Azure};
        const std::array invoicedLine{Line::AzureInvoiced};
        ComparedLine total = planned(info(Line::Azure).id, info(Line::Azure).label, azure);
        ComparedLine invoiced = planned(info(Line::AzureInvoiced).id, info(Line::AzureInvoiced).label, invoicedLine);
        for (std::size_t g = 0; g < actualGroups().size(); ++g) {
            const ActualGroup& group = actualGroups()[g];
            ComparedLine compared = planned(group.id, group.label, group.lines);
            for (const int t : m_actual.billed) {
                const Money amount = amountIn(m_actual.groups[g], t);
                at(compared, t).actual = amount;
                at(total, t).actual = at(total, t).actual.value_or(Money()) + amount;
            }
            if (g == machineGroup)
                split(compared, hours);
            m_comparison.lines.push_back(std::move(compared));
        }
        for (const int t : m_actual.billed)
            at(invoiced, t).actual = amountIn(m_actual.invoiced, t);
        m_comparison.lines.push_back(std::move(total));
        m_comparison.lines.push_back(std::move(invoiced));
    }
    void split(ComparedLine& machines, const std::vector<Fraction>& planned)
    {
        for (const auto& [t, actual] : m_actual.hours) {
            ComparedMonth& month = at(machines, t);
            const Fraction& hours = planned[static_cast<std::size_t>(t)];
            if (hours.sign() <= 0 || !month.actual)
                continue;
            const Fraction more = (actual - hours).dividedBy(hours) * Fraction(month.plan, m_comparison.moneyDigits);
            PriceAndQuantity parts{hours, actual, more.toMoney(m_comparison.moneyDigits, m_rounding), {}};
            parts.price = month.variance() - parts.quantity;
            month.split = parts;
            machines.unit = "hours";
        }
    }

    void addLine(Line line, const Amounts& amounts)
    {
        const std::array one{line};
        ComparedLine* const known = find(info(line).id);
        ComparedLine fresh = known ? ComparedLine() : planned(info(line).id, info(line).label, one);
        ComparedLine& compared = known ? *known : fresh;
        for (const auto& [t, amount] : amounts)
            at(compared, t).actual = amount;
        if (!known)
            m_comparison.lines.push_back(std::move(fresh));
    }
    ComparedLine* find(std::string_view id)
    {
        const auto found = std::find_if(
            m_comparison.lines.begin(), m_comparison.lines.end(), [&](const ComparedLine& line) { return line.id == id; });
        return found == m_comparison.lines.end() ? nullptr : &*found;
    }

    void expectAsSoFar()
    {
        for (ComparedLine& line : m_comparison.lines)
            if (const std::optional<Fraction> share = shareSoFar(line); share && line.id != info(Line::AzureInvoiced).id)
                for (int t = lastActualOf(line) + 1; t <= m_comparison.months; ++t)
                    at(line, t).expected = (Fraction(at(line, t).plan, m_comparison.moneyDigits) * *share)
                                               .toMoney(m_comparison.moneyDigits, m_rounding);
        if (!m_actual.billed.empty())
            expectAzure(*find(info(Line::Azure).id), *find(info(Line::AzureInvoiced).id));
    }
    void expectAzure(ComparedLine& total, ComparedLine& invoiced)
    {
        for (int t = lastActualOf(total) + 1; t <= m_comparison.months; ++t) {
            Money sum;
            for (const ActualGroup& group : actualGroups())
                sum += at(*find(group.id), t).reforecast();
            at(total, t).expected = sum;
            if (!at(invoiced, t).actual)
                at(invoiced, t).expected = at(invoiced, t).plan + (sum - at(total, t).plan);
        }
    }
    // Actual / plan so far; of machines at the hours that there were.
    std::optional<Fraction> shareSoFar(const ComparedLine& line) const
    {
        Money plan;
        Money actual;
        for (const ComparedMonth& month : line.months)
            if (month.actual && (line.unit.empty() || month.split)) {
                plan += month.plan + (month.split ? month.split->quantity : Money());
                actual += *month.actual;
            }
        if (plan.isZero() || (!actual.isZero() && (plan.minor() < 0) != (actual.minor() < 0)))
            return std::nullopt;
        return Fraction(actual, m_comparison.moneyDigits).dividedBy(Fraction(plan, m_comparison.moneyDigits));
    }
    int lastActualOf(const ComparedLine& line) const
    {
        int t = m_comparison.months;
        while (t > 0 && !at(line, t).actual)
            --t;
        return t;
    }

    /// EBITDA with what is known: of each line the highest one that has an actual amount counts.
    void addEbitda()
    {
        if (m_comparison.lines.empty() || find(info(Line::Ebitda).id))
            return;
        const std::array one{Line::Ebitda};
        ComparedLine ebitda = planned(info(Line::Ebitda).id, info(Line::Ebitda).label, one);
        for (const ComparedLine& line : m_comparison.lines) {
            const auto own = findLine(line.id);
            for (int t = 1; own && t <= m_comparison.months; ++t)
                if (countsInEbitda(*own, t))
                    takeOver(at(ebitda, t), at(line, t));
        }
        m_comparison.lines.push_back(std::move(ebitda));
    }
    static void takeOver(ComparedMonth& sum, const ComparedMonth& part)
    {
        if (part.actual)
            sum.actual = sum.actual.value_or(sum.plan) + part.variance();
        else if (part.expected)
            sum.expectedOfParts += *part.expected - part.plan;
    }
    /// Whether the line is a part of EBITDA of which no total has an actual amount in that month.
    bool countsInEbitda(Line line, int t)
    {
        for (Line above = info(line).parent; above != Line::None; above = info(above).parent) {
            if (above == Line::Ebitda)
                return true;
            const ComparedLine* const total = find(info(above).id);
            if (total && (at(*total, t).actual || at(*total, t).expected))
                return false;
        }
        return false;
    }

    const CaseProjection& m_plan;
    const Collected& m_actual;
    ActualComparison& m_comparison;
    Rounding m_rounding;
};

template<class Amount> Money sumOf(const ComparedLine& line, Amount amount)
{
    Money sum;
    for (std::size_t t = 1; t < line.months.size(); ++t)
        sum += amount(line.months[t]);
    return sum;
}

} // namespace

Money ComparedLine::planToDate() const
{
    return sumOf(*this, [](const ComparedMonth& m) { return m.actual ? m.plan : Money(); });
}
Money ComparedLine::actualToDate() const
{
    return sumOf(*this, [](const ComparedMonth& m) { return m.actual.value_or(Money()); });
}
Money ComparedLine::quantityToDate() const
{
    return sumOf(*this, [](const ComparedMonth& m) { return m.split ? m.split->quantity : Money(); });
}
Money ComparedLine::priceToDate() const
{
    return sumOf(*this, [](const ComparedMonth& m) { return m.split ? m.split->price : Money(); });
}
Money ComparedLine::planTotal() const
{
    return sumOf(*this, [](const ComparedMonth& m) { return m.plan; });
}
Money ComparedLine::reforecastTotal() const
{
    return sumOf(*this, [](const ComparedMonth& m) { return m.reforecast(); });
}

const ComparedLine* ActualComparison::line(std::string_view id) const
{
    for (const ComparedLine& compared : lines)
        if (compared.id == id)
            return &compared;
    return nullptr;
}

Result<ActualComparison> compareActuals(const Model& model, const ComparisonOptions& options)
{
    const auto projection = project(model);
    if (!projection)
        return projection.error();
    const auto hours = plannedMachineHours(model, options.which);
    if (!hours)
        return hours.error();
    ActualComparison comparison;
    comparison.currency = projection->currency;
    comparison.moneyDigits = projection->moneyDigits;
    comparison.start = projection->start;
    comparison.months = std::min(projection->months, std::max(projection->horizon, projection->headlineColumn + 11));
    try {
        const Collected collected = ActualCollector(model, options, comparison).run();
        comparison.tax = collected.tax;
        Comparer(projection->of(options.which), collected, comparison, model.company().rounding).run(*hours, options.rest);
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, "actual", {}};
    }
    return comparison;
}

} // namespace headroom
