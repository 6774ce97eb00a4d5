// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_parts.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

/// Of the table of instruments, as its tree has them: closing is the sum of the next three.
enum Node { Closing, Opening, Issued, Repaid };

/// Instruments as rows: opening principal, what is added, what is repaid and what is left add up across and down.
struct InstrumentColumns
{
    std::vector<const DebtInstrument*> rows;
    AddingColumns columns;
    std::vector<std::int64_t> interest; // paid; its total is the last
};

InstrumentColumns instrumentColumns(const Model& model, const Projection& p, ReportMonths months)
{
    InstrumentColumns result;
    std::array<std::vector<Money>, 4> amounts;
    std::vector<Money> interest;
    Money paid;
    for (const InstrumentSeries& s : p.move.debt)
        if (const DebtInstrument* debt = model.table<DebtInstrument>().find(s.id)) {
            result.rows.push_back(debt);
            const Money opening = at(s.closing, months.first - 1), closing = at(s.closing, months.last());
            const Money repaid = sumOf(s.repayments, months);
            amounts[Closing].push_back(closing);
            amounts[Opening].push_back(opening);
            amounts[Issued].push_back(closing - opening + repaid);
            amounts[Repaid].push_back(-repaid);
            paid += interest.emplace_back(sumOf(s.interestPaid, months));
        }
    result.columns.addNode(-1, std::move(amounts[Closing]));
    for (const Node node : {Opening, Issued, Repaid})
        result.columns.addNode(Closing, std::move(amounts[node]));
    result.columns.round(p.moneyDigits);
    const std::int64_t unit = result.columns.unit.minorUnits, whole = roundedUnits(paid, unit);
    result.interest = roundedParts(whole, interest, unit);
    result.interest.push_back(whole);
    return result;
}

ReportTable instrumentTable(const Model& model, const Projection& p, ReportMonths months)
{
    const InstrumentColumns of = instrumentColumns(model, p, months);
    ReportTable table;
    table.caption = TextId::DebtInstruments;
    table.unit = of.columns.unit.unit;
    table.columns = {leftColumn(TextId::ColumnInstrument, 3), leftColumn(TextId::ColumnKind, 0.5),
        leftColumn(TextId::ColumnRate, 2), leftColumn(TextId::ColumnMaturity, 0),
        rightColumn(say(TextId::ColumnEndOf, {p.monthOf(months.first - 1)}), 0.1), rightColumn(TextId::ColumnIssued, 0.1),
        rightColumn(TextId::ColumnRepaid, 0.1), rightColumn(TextId::ColumnInterestPaid, 0.1),
        rightColumn(say(TextId::ColumnEndOf, {p.monthOf(months.last())}), 0.1)};
    const EntitySchema& schema = schemaOf<DebtInstrument>();
    for (std::size_t r = 0; r <= of.rows.size(); ++r) {
        ReportRow row;
        if (r < of.rows.size()) {
            const DebtInstrument& debt = *of.rows[r];
            row.cells = {PlainText{debt.name.str()}, choiceLabel(schema, "kind", debt), rateOf(model, debt), debt.maturityDate};
        } else {
            row = {0, RowKind::Total, {TextId::DebtTotal, {}, {}, {}}};
        }
        row.cells.insert(row.cells.end(),
            {of.columns.cell(Opening, r), of.columns.cell(Issued, r), of.columns.cell(Repaid, r, -1),
                ScaledAmount{of.interest[r], of.columns.unit.decimals}, of.columns.cell(Closing, r)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

struct Movement
{
    TextId label;
    Series InstrumentSeries::*series;
    int sign;
};
/// Everything that moves principal.
constexpr std::array movements{Movement{TextId::RowDraws, &InstrumentSeries::draws, 1},
    Movement{TextId::RowRepayments, &InstrumentSeries::repayments, -1}, Movement{TextId::RowPik, &InstrumentSeries::pik, 1},
    Movement{TextId::RowExchanged, &InstrumentSeries::exchanged, 1},
    Movement{TextId::RowForgiven, &InstrumentSeries::forgiven, -1},
    Movement{TextId::RowConverted, &InstrumentSeries::converted, -1},
    Movement{TextId::RowRetranslated, &InstrumentSeries::retranslated, 1}};

void addAmounts(ReportTable& table, TextId label, RowKind kind, const std::vector<std::int64_t>& units, int decimals)
{
    ReportRow row{kind == RowKind::Total ? 0 : 1, kind, {label}};
    for (const std::int64_t u : units)
        row.cells.emplace_back(ScaledAmount{u, decimals});
    table.rows.push_back(std::move(row));
}

Money allOf(const CaseProjection& c, Series InstrumentSeries::*series, int column)
{
    Money sum;
    for (const InstrumentSeries& s : c.debt)
        sum += at(s.*series, column);
    return sum;
}

/// Principal from month to month, and interest. Closing follows from the printed movements; each month's movements sum to the
/// printed difference of balances.
ReportTable movementTable(const Projection& p, const CaseProjection& c, TextId caption, ReportMonths months)
{
    Money largest;
    for (int column = months.first - 1; column <= months.last(); ++column)
        largest = std::max(largest, allOf(c, &InstrumentSeries::closing, column));
    const TableUnit unit = tableUnit(largest, p.moneyDigits);
    std::vector<std::int64_t> opening, closing, accrued, paid;
    std::array<std::vector<std::int64_t>, movements.size()> moved;
    for (int column = months.first; column <= months.last(); ++column) {
        opening.push_back(roundedUnits(allOf(c, &InstrumentSeries::closing, column - 1), unit.minorUnits));
        closing.push_back(roundedUnits(allOf(c, &InstrumentSeries::closing, column), unit.minorUnits));
        std::vector<Money> parts;
        for (const Movement& m : movements)
            parts.push_back(m.sign < 0 ? -allOf(c, m.series, column) : allOf(c, m.series, column));
        const auto units = roundedParts(closing.back() - opening.back(), parts, unit.minorUnits);
        for (std::size_t i = 0; i < movements.size(); ++i)
            moved[i].push_back(units[i]);
        accrued.push_back(roundedUnits(allOf(c, &InstrumentSeries::interestAccrued, column), unit.minorUnits));
        paid.push_back(roundedUnits(allOf(c, &InstrumentSeries::interestPaid, column), unit.minorUnits));
    }
    ReportTable table;
    table.caption = caption;
    table.unit = unit.unit;
    table.columns.push_back(leftColumn({}, 1));
    for (int column = months.first; column <= months.last(); ++column)
        table.columns.push_back(rightColumn(p.monthOf(column), 0));
    addAmounts(table, TextId::RowOpeningPrincipal, RowKind::Plain, opening, unit.decimals);
    for (std::size_t i = 0; i < movements.size(); ++i)
        if (std::any_of(moved[i].begin(), moved[i].end(), [](std::int64_t u) { return u != 0; }))
            addAmounts(table, movements[i].label, RowKind::Plain, moved[i], unit.decimals);
    addAmounts(table, TextId::RowClosingPrincipal, RowKind::Total, closing, unit.decimals);
    addAmounts(table, TextId::RowInterestAccrued, RowKind::Plain, accrued, unit.decimals);
    addAmounts(table, TextId::RowInterestPaid, RowKind::Plain, paid, unit.decimals);
    return table;
}

void addReconciliation(ReportSection& section, const Model& model, const Projection& p)
{
    Money principal;
    for (const InstrumentSeries& s : p.move.debt)
        principal += at(s.closing, 0);
    for (const ReportedFigure& figure : model.table<ReportedFigure>()) {
        ReportTable table;
        table.caption = TextId::ReconciliationCaption;
        table.columns = {
            leftColumn(TextId::ColumnItem, 3), rightColumn(TextId::ColumnAmount, 0), leftColumn(TextId::ColumnCitation, 2)};
        table.rows.push_back({0, RowKind::Plain, {TextId::ReconciliationPrincipal, principal}});
        Money sum = principal;
        for (const ReconciliationStep& step : model.table<ReconciliationStep>()) {
            if (step.figure.id != figure.id)
                continue;
            sum += step.amount;
            table.rows.push_back({1, RowKind::Plain, {PlainText{step.name.str()}, step.amount, PlainText{step.citation.str()}}});
        }
        table.rows.push_back({0, RowKind::Total,
            {say(TextId::ReconciliationReported, {PlainText{figure.name.str()}, figure.asOf}), figure.amount,
                PlainText{figure.citation.str()}}});
        if (sum != figure.amount)
            table.rows.push_back({1, RowKind::Plain, {TextId::ReconciliationDifference, figure.amount - sum}});
        section.blocks.emplace_back(std::move(table));
    }
}

TextId stateText(CovenantState state)
{
    switch (state) {
    case CovenantState::NotTested: return TextId::CovenantNotTested;
    case CovenantState::Passed: return TextId::CovenantPassed;
    case CovenantState::Warning: return TextId::CovenantWarning;
    case CovenantState::Breached: return TextId::CovenantBreached;
    }
    return TextId::None;
}

/// What is due by calendar year, at the opening and after the last month with debt events.
void addMaturities(ReportSection& section, const Projection& p)
{
    const MaturityWall& opening = p.move.maturityWall;
    if (opening.years.empty())
        return;
    const MaturityWall* later = p.move.wallAfterEvents ? &*p.move.wallAfterEvents : nullptr;
    std::map<int, std::array<Money, 2>> years;
    for (const MaturityYear& year : opening.years)
        years[year.year][0] = year.principal;
    if (later)
        for (const MaturityYear& year : later->years)
            years[year.year][1] = year.principal;
    AmountTable table(TextId::WallCaption, p.moneyDigits);
    table.addColumn(leftColumn(TextId::ColumnYear, 1));
    table.addColumn(rightColumn(p.monthOf(opening.column), 0.3));
    if (later)
        table.addColumn(rightColumn(say(TextId::ColumnAfterEvents, {p.monthOf(later->column)}), 0.3));
    std::array<Money, 2> totals;
    for (const auto& [year, due] : years) {
        table.add(PlainText{std::to_string(year)}, later ? std::vector{due[0], due[1]} : std::vector{due[0]});
        totals[0] += due[0];
        totals[1] += due[1];
    }
    table.add(TextId::Total, later ? std::vector{totals[0], totals[1]} : std::vector{totals[0]}, RowKind::Total);
    section.blocks.emplace_back(ReportChart::MaturityWall);
    section.blocks.emplace_back(table.take());
}

bool isForLenders(std::string_view id)
{
    constexpr std::array<std::string_view, 5> words{"Leverage", "Cover", "Liquidity", "interestAvoided", "Headroom"};
    return std::any_of(
        words.begin(), words.end(), [&](std::string_view word) { return id.find(word) != std::string_view::npos; });
}

/// Leverage, cover, headroom and liquidity of both cases.
void addLenders(ReportSection& section, const Projection& p)
{
    ReportTable table;
    table.caption = TextId::LendersCaption;
    table.unit = AmountUnit::Whole;
    table.columns = {leftColumn(TextId::ColumnFigure, 1), rightColumn(TextId::ColumnStay, 0.2),
        rightColumn(TextId::ColumnMove, 0.2), rightColumn(TextId::ColumnDifference, 0.2)};
    for (const Figure& f : p.figures)
        if (isForLenders(f.id))
            addFigureRows(table, p, f);
    if (!table.rows.empty())
        section.blocks.emplace_back(std::move(table));
}

/// The tests of the headline months, and what is breached in others.
void addCovenants(ReportSection& section, const Model& model, const Projection& p, ReportMonths months)
{
    ReportTable table;
    table.caption = TextId::CovenantCaption;
    table.columns = {leftColumn(TextId::ColumnCovenant, 3), leftColumn(TextId::ColumnCase, 0),
        leftColumn(TextId::ColumnTested, 0), rightColumn(TextId::ColumnMeasure, 0), rightColumn(TextId::ColumnLimit, 0),
        rightColumn(TextId::ColumnHeadroom, 0), leftColumn(TextId::ColumnResult, 1)};
    for (const Case which : {Case::Move, Case::Stay})
        for (const CovenantTest& test : p.of(which).covenants) {
            const Covenant* covenant = model.table<Covenant>().find(test.covenant);
            const bool isShown = test.month >= months.first && test.month <= months.last();
            if (!covenant || (!isShown && test.state != CovenantState::Breached))
                continue;
            const bool tested = test.state != CovenantState::NotTested;
            ReportRow row{0, RowKind::Plain,
                {PlainText{covenant->name.str()}, which == Case::Move ? TextId::ColumnMove : TextId::ColumnStay,
                    p.monthOf(test.month)}};
            const auto measured = [&](double value) {
                const bool isMoney = covenant->measure == CovenantMeasure::MinimumLiquidity;
                return isMoney ? ReportValue(RoughAmount{value}) : MultipleAmount{value};
            };
            row.cells.push_back(tested ? measured(test.measure) : ReportValue());
            row.cells.push_back(measured(covenant->limit.toDoubleLossy()));
            row.cells.push_back(tested ? ReportValue(ShareAmount{test.headroom}) : ReportValue());
            row.cells.emplace_back(stateText(test.state));
            table.rows.push_back(std::move(row));
        }
    if (!table.rows.empty())
        section.blocks.emplace_back(std::move(table));
}

} // namespace

ReportSection debtSection(const ReportFrom& from)
{
    const Model& model = from.model;
    const Projection& projection = from.p;
    const ReportMonths months = from.months;
    ReportSection section{SectionId::Debt, TextId::DebtHeading, PageShape::Wide, {}};
    if (projection.move.debt.empty()) {
        section.blocks.emplace_back(paragraph(ParagraphKind::Body, TextId::DebtNone));
        section.blocks.emplace_back(ReportChart::DebtLiquidity);
        return section;
    }
    section.blocks.emplace_back(paragraph(ParagraphKind::Note, TextId::DebtNote));
    section.blocks.emplace_back(instrumentTable(model, projection, months));
    addMaturities(section, projection);
    section.blocks.emplace_back(ReportChart::DebtLiquidity);
    addLenders(section, projection);
    section.blocks.emplace_back(movementTable(projection, projection.move, TextId::DebtMovements, months));
    bool same = true;
    for (int column = months.first - 1; column <= months.last(); ++column)
        same = same && projection.benefitOf(Line::DebtPrincipal, column).isZero();
    if (!same)
        section.blocks.emplace_back(movementTable(projection, projection.stay, TextId::DebtMovementsStay, months));
    addReconciliation(section, model, projection);
    addCovenants(section, model, projection, months);
    return section;
}

} // namespace headroom
