// SPDX-License-Identifier: GPL-3.0-or-later
// What covenants are tested on (MODEL.md 5), as formulas over the lines of the last twelve months.
#include "core/engine/explain_state.h"
#include "core/engine/numbers/exact.h"

#include <algorithm>

namespace headroom {

namespace {

Item fieldItem(const Explainer::State& s, Entity entity, Id row, std::size_t field)
{
    for (std::size_t i = 0; i < s.fields.size(); ++i)
        if (s.fields[i].entity == entity && s.fields[i].row == row && s.fields[i].field == static_cast<std::int32_t>(field))
            return {ItemKind::Field, ExplainCase::Benefit, static_cast<std::int32_t>(i), 0};
    s.fields.push_back({entity, row, static_cast<std::int32_t>(field)});
    return {ItemKind::Field, ExplainCase::Benefit, static_cast<std::int32_t>(s.fields.size() - 1), 0};
}

// A formula and its value, grown together.
class Growing
{
public:
    Growing(const Explainer::State& state, const Item& item) : s(state), m_item(item) {}

    std::string child(const Item& item)
    {
        m_children.push_back(item);
        return 'c' + std::to_string(m_children.size());
    }
    Money line(Line l, int t) const { return s.p.value(which(), l, t); }
    Case which() const { return m_item.of == ExplainCase::Stay ? Case::Stay : Case::Move; }
    Fraction exact(Money m) const { return Fraction(m, s.p.moneyDigits); }

    // Lines of the last twelve months.
    std::pair<std::string, Fraction> sumOf(std::initializer_list<Line> lines)
    {
        std::string text;
        Fraction sum;
        for (int t = std::max(1, m_item.column - 11); t <= m_item.column; ++t)
            for (const Line l : lines) {
                text += (text.empty() ? "" : ", ") + child({ItemKind::Line, m_item.of, static_cast<std::int32_t>(l), t});
                sum = sum + exact(line(l, t));
            }
        return {"sum(" + text + ')', sum};
    }
    // Made a whole year: by the year before where it was given, else by scale.
    std::pair<std::string, Fraction> complete(
        std::pair<std::string, Fraction> sum, Opt<Money> before, std::size_t beforeField, int sign)
    {
        const int k = m_item.column;
        if (k >= 12)
            return sum;
        if (!before)
            return {"12 / " + std::to_string(k) + " * " + sum.first, sum.second * Fraction::of(12, k)};
        const std::string text = child(fieldItem(s, Entity::Company, s.model->company().id, beforeField));
        return {sum.first + (sign > 0 ? " + " : " - ") + text + " * " + std::to_string(12 - k) + " / 12",
            sum.second + exact(sign > 0 ? *before : -*before) * Fraction::of(12 - k, 12)};
    }
    std::pair<std::string, Fraction> ofYear(std::initializer_list<Line> lines, Opt<Money> before, std::size_t field, int sign)
    {
        auto sum = sumOf(lines);
        return complete(std::move(sum), before, field, sign);
    }
    Definition definition(std::string label, std::pair<std::string, Fraction> formula)
    {
        Definition d;
        d.label = std::move(label) + (m_item.of == ExplainCase::Stay ? ", stay" : ", move");
        d.formula = std::move(formula.first);
        d.value = s.valueText(formula.second, true);
        d.exact = formula.second;
        d.unit = s.currency();
        d.children = std::move(m_children);
        return d;
    }

private:
    const Explainer::State& s;
    Item m_item;
    std::vector<Item> m_children;
};

struct SeriesMaker
{
    const Explainer::State& s;
    const Item& item;
    const Covenant& covenant;
    const Company& company = s.model->company();

    Definition make() const
    {
        switch (static_cast<MonthlySeries>(item.index)) {
        case MonthlySeries::CovenantEbitda: return ebitda();
        case MonthlySeries::CovenantInterest: return interest();
        case MonthlySeries::CovenantScheduled: return scheduled();
        default: return cash();
        }
    }
    Definition ebitda() const
    {
        Growing g(s, item);
        auto sum = g.ofYear({Line::Ebitda}, company.lastYearEbitda, memberField<&Company::lastYearEbitda>, 1);
        if (covenant.addBackCap) {
            const auto oneOff = g.sumOf({Line::OneOff});
            const std::string cap = g.child(fieldItem(s, Entity::Covenant, covenant.id, memberField<&Covenant::addBackCap>));
            sum.first += " + min(max(-" + oneOff.first + ", 0), " + cap + ')';
            sum.second = sum.second + min(max(-oneOff.second, Fraction(0)), g.exact(*covenant.addBackCap));
        }
        return g.definition("EBITDA of the last twelve months for " + covenant.name.str(), std::move(sum));
    }
    template<class Add> std::pair<std::string, Fraction> ofDebt(Growing& g, Add add) const
    {
        std::string text;
        Fraction sum;
        const auto& debt = s.p.of(g.which()).debt;
        for (std::size_t i = 0; i < debt.size(); ++i)
            for (int t = std::max(1, item.column - 11); t <= item.column; ++t)
                add(debt[i], static_cast<std::int32_t>(i), t, text, sum);
        return {text.empty() ? "0" : "sum(" + text + ')', sum};
    }
    Item debtItem(std::int32_t instrument, std::string_view id, int t) const
    {
        std::size_t place = 0;
        while (debtItems[place].id != id)
            ++place;
        return {ItemKind::Debt, item.of,
            static_cast<std::int32_t>(static_cast<std::size_t>(instrument) * debtItems.size() + place), t};
    }
    Definition interest() const
    {
        Growing g(s, item);
        auto sum = ofDebt(g, [&](const InstrumentSeries& d, std::int32_t i, int t, std::string& text, Fraction& value) {
            const DebtInstrument* debt = s.model->table<DebtInstrument>().find(d.id);
            const bool canCapitalise = debt && (debt->kind == InstrumentKind::TermLoan || debt->kind == InstrumentKind::Note);
            const Money accrued = d.interestAccrued[static_cast<std::size_t>(t)];
            text += (text.empty() ? "" : ", ") + g.child(debtItem(i, "interestAccrued", t));
            Fraction paidShare(1);
            if (canCapitalise && !debt->pikShare.isZero()) {
                text += " * (1 - " + g.child(fieldItem(s, Entity::DebtInstrument, d.id, memberField<&DebtInstrument::pikShare>))
                    + ')';
                paidShare = Fraction(1) - Fraction(debt->pikShare);
            }
            value = value + g.exact(accrued) * paidShare;
        });
        sum = g.complete(std::move(sum), company.lastYearCashInterest, memberField<&Company::lastYearCashInterest>, 1);
        return g.definition("Cash interest accrued in the last twelve months", std::move(sum));
    }
    Definition scheduled() const
    {
        Growing g(s, item);
        auto sum = ofDebt(g, [&](const InstrumentSeries& d, std::int32_t i, int t, std::string& text, Fraction& value) {
            const DebtInstrument* debt = s.model->table<DebtInstrument>().find(d.id);
            if (debt && debt->kind == InstrumentKind::Revolver)
                return;
            text += (text.empty() ? "" : ", ") + g.child(debtItem(i, "repayments", t));
            text += " - " + g.child(debtItem(i, "finalRepayments", t));
            value = value + g.exact(d.repayments[static_cast<std::size_t>(t)] - d.finalRepayments[static_cast<std::size_t>(t)]);
        });
        sum = g.complete(std::move(sum), {}, 0, 1);
        return g.definition("Scheduled principal of the last twelve months, without maturities", std::move(sum));
    }
    Definition cash() const
    {
        Growing g(s, item);
        const Money have = g.line(Line::Cash, item.column);
        std::pair<std::string, Fraction> sum{
            "max(" + g.child({ItemKind::Line, item.of, static_cast<std::int32_t>(Line::Cash), item.column}) + ", 0)",
            max(g.exact(have), Fraction(0))};
        if (covenant.nettingCap) {
            sum.first = "min(" + sum.first + ", "
                + g.child(fieldItem(s, Entity::Covenant, covenant.id, memberField<&Covenant::nettingCap>)) + ')';
            sum.second = min(sum.second, g.exact(*covenant.nettingCap));
        }
        return g.definition("Cash that is netted", std::move(sum));
    }
};

} // namespace

Definition Explainer::State::defineCovenantSeries(const Item& item) const
{
    return SeriesMaker{*this, item, model->table<Covenant>().at(static_cast<std::size_t>(item.covenant))}.make();
}

Definition Explainer::State::defineCovenant(const Item& item) const
{
    const Covenant& covenant = model->table<Covenant>().at(static_cast<std::size_t>(item.index));
    Definition d;
    Growing g(*this, item);
    const auto series = [&](MonthlySeries which) {
        const Item child{ItemKind::Monthly, item.of, static_cast<std::int32_t>(which), item.column, item.index};
        return std::pair<std::string, Fraction>{g.child(child), defineCovenantSeries(child).exact};
    };
    const auto line = [&](Line l) {
        return std::pair<std::string, Fraction>{
            g.child({ItemKind::Line, item.of, static_cast<std::int32_t>(l), item.column}), g.exact(g.line(l, item.column))};
    };
    std::pair<std::string, Fraction> top;
    std::pair<std::string, Fraction> bottom{"", Fraction(1)};
    const bool isCeiling = covenant.measure == CovenantMeasure::GrossLeverage || covenant.measure == CovenantMeasure::NetLeverage;
    if (isCeiling) {
        top = line(Line::DebtPrincipal);
        if (covenant.measure == CovenantMeasure::NetLeverage) {
            const auto cash = series(MonthlySeries::CovenantCash);
            top = {'(' + top.first + " - " + cash.first + ')', top.second - cash.second};
        }
        bottom = series(MonthlySeries::CovenantEbitda);
    } else if (covenant.measure == CovenantMeasure::MinimumLiquidity) {
        top = line(Line::Liquidity);
    } else {
        top = series(MonthlySeries::CovenantEbitda);
        if (covenant.measure == CovenantMeasure::DebtServiceCover) {
            const Company& company = model->company();
            const auto tax = g.ofYear({Line::TaxPaid}, company.lastYearTaxPaid, memberField<&Company::lastYearTaxPaid>, -1);
            const auto capex = g.ofYear(
                {Line::CapitalExpenditure, Line::RefreshCapex}, company.lastYearCapex, memberField<&Company::lastYearCapex>, -1);
            top = {'(' + top.first + " + " + tax.first + " + " + capex.first + ')', top.second + tax.second + capex.second};
        }
        bottom = series(MonthlySeries::CovenantInterest);
        if (covenant.measure == CovenantMeasure::DebtServiceCover) {
            const auto scheduled = series(MonthlySeries::CovenantScheduled);
            bottom = {'(' + bottom.first + " + " + scheduled.first + ')', bottom.second + scheduled.second};
        }
    }
    d.label = covenant.name.str() + (item.kind == ItemKind::Headroom ? ", headroom" : ", tested");
    if (bottom.second.sign() <= 0) {
        d = g.definition(d.label, {});
        d.value.clear();
        d.unit.clear();
        d.reason = std::string(codeName(ErrorCode::DomainError));
        return d;
    }
    const Fraction measure = top.second.dividedBy(bottom.second);
    std::pair<std::string, Fraction> formula{bottom.first.empty() ? top.first : top.first + " / " + bottom.first, measure};
    if (item.kind == ItemKind::Headroom) {
        const Fraction limit(covenant.limit);
        const std::string text = g.child(fieldItem(*this, Entity::Covenant, covenant.id, memberField<&Covenant::limit>));
        const Fraction room = isCeiling ? limit - measure : measure - limit;
        formula.first = isCeiling ? text + " - " + formula.first : formula.first + " - " + text;
        formula.second = limit.isZero() ? room : room.dividedBy(limit);
        if (!limit.isZero())
            formula.first = '(' + formula.first + ") / " + text;
    }
    const std::string exact = formula.second.toText();
    d = g.definition(d.label, std::move(formula));
    const bool isMoney = covenant.measure == CovenantMeasure::MinimumLiquidity && item.kind == ItemKind::Covenant;
    d.unit = isMoney ? currency() : item.kind == ItemKind::Headroom ? "share" : "ratio";
    if (!isMoney)
        d.value = exact;
    return d;
}

} // namespace headroom
