// SPDX-License-Identifier: GPL-3.0-or-later
// Where a difference between two price lists comes from: its months, the prices that are not the same, and the formulas of the list
// that the project has.
#include "ui/format/core_text.h"
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/data/price_difference_panel.h"
#include "ui/pages/input_line.h"

namespace headroom {

namespace {

constexpr std::size_t mostPrices = 12; // told of an amount

QString kindText(PriceKind kind)
{
    return schemaText(schemaOf<Price>().field("kind")->choices[static_cast<std::size_t>(kind)].label);
}

/// The project's row of the price, with the way to it.
ProvenanceLine priceLine(const Model& model, const PriceMove& move)
{
    for (const Price& price : model.table<Price>())
        if (price.name == move.name && price.region == move.region && price.kind == move.kind && price.tierFrom == move.tierFrom
            && price.currency == model.company().currency)
            return inputLine(model, Entity::Price, price, "price");
    return {};
}

} // namespace

/// Of an amount or a price of the table: which of the two lists it is of, both for the difference.
QString PriceDifferencePanel::definitionOf(int column, int firstColumn) const
{
    if (column == firstColumn)
        return tr("With the prices of: %1.").arg(m_asked.first);
    if (column == firstColumn + 1)
        return tr("With the prices of: %1.").arg(m_asked.second);
    return tr("With the prices of the second list (%1) less with those of the first (%2); everything else is the same.")
        .arg(m_asked.second, m_asked.first);
}

/// The calculation was made with the project's prices on one side: that side has formulas.
ProvenanceLine PriceDifferencePanel::withFormula(ProvenanceLine line, bool isFirst, const std::string& node) const
{
    if (isFirst ? m_asked.isProjectFirst : m_asked.isProjectSecond)
        line.node = node;
    return line;
}

void PriceDifferencePanel::addPrices(Provenance& told) const
{
    const Formatter formatter = Formatter::of(m_document.model());
    const auto text = [&](const Opt<Decimal>& price) { return price ? formatter.decimal(*price) : tr("none"); };
    const auto& prices = m_difference->prices;
    for (std::size_t i = 0; i < std::min(prices.size(), mostPrices); ++i) {
        ProvenanceLine line = priceLine(m_document.model(), prices[i]);
        line.what = tr("%1, %2").arg(forDisplay(toQString(prices[i].name.view()), 60), kindText(prices[i].kind));
        line.value = text(prices[i].second);
        line.how = tr("%1 in the first list, %2").arg(text(prices[i].first), forDisplay(toQString(prices[i].region.view()), 40));
        told.lines.push_back(line);
    }
    if (prices.size() > mostPrices)
        told.lines.push_back({tr("and %1 more prices that differ").arg(prices.size() - mostPrices), {}, {}, {}});
}

Provenance PriceDifferencePanel::moneyTold(int row, int column) const
{
    if (!m_difference || row < 0 || row >= m_money->rowCount())
        return {};
    const Formatter formatter = Formatter::of(m_document.model());
    const auto text = [&](Money amount) { return formatter.money(amount, MoneyStyle::Statement); };
    Provenance told;
    told.title = tr("%1: %2").arg(
        m_money->index(row, 0).data().toString(), m_money->headerData(std::max(column, 1), Qt::Horizontal).toString());
    told.value = m_money->index(row, std::max(column, 1)).data().toString();
    const auto place = static_cast<std::size_t>(row);
    const bool isLine = place < m_difference->lines.size();
    told.definition = definitionOf(std::max(column, 1), 1) + QChar(u' ')
        + (isLine ? tr("The whole calculation is made with each: prices decide sizes, commitments and discounts too. Summed are "
                       "the months below.")
                  : tr("The whole calculation is made with each: prices decide sizes, commitments and discounts too."));
    if (!m_asked.isProjectFirst && !m_asked.isProjectSecond)
        told.definition += QChar(u' ') + tr("Choose the project's prices as one of them to come to its formulas.");
    const auto sides = [&](Money first, Money second, const std::string& node) {
        told.lines.push_back(withFormula({tr("First"), text(first), m_asked.first, {}}, true, node));
        told.lines.push_back(withFormula({tr("Second"), text(second), m_asked.second, {}}, false, node));
    };
    if (!isLine) {
        const FigureDifference& figure = m_difference->figures[place - m_difference->lines.size()];
        sides(figure.first, figure.second, std::string(figure.id));
        addPrices(told);
        return told;
    }
    const LineDifference& line = m_difference->lines[place];
    sides(line.first, line.second, {});
    const bool leadsOn = column == 1 ? m_asked.isProjectFirst
        : column == 2                ? m_asked.isProjectSecond
                                     : m_asked.isProjectFirst || m_asked.isProjectSecond;
    addPrices(told);
    for (std::size_t t = 0; t < line.firstByMonth.size(); ++t) {
        const Money first = line.firstByMonth[t], second = line.secondByMonth[t];
        const Month month = m_difference->start + static_cast<int>(t);
        const std::string node = "move." + std::string(info(line.line).id) + '.' + month.toText();
        told.lines.push_back({formatter.month(month),
            text(column == 1      ? first
                    : column == 2 ? second
                                  : second - first),
            tr("%1 less %2").arg(text(second), text(first)), leadsOn ? node : std::string()});
    }
    return told;
}

Provenance PriceDifferencePanel::priceTold(int row, int) const
{
    if (!m_difference || row < 0 || row >= m_prices->rowCount())
        return {};
    const PriceMove& move = m_difference->prices[static_cast<std::size_t>(row)];
    const Formatter formatter = Formatter::of(m_document.model());
    const auto text = [&](const Opt<Decimal>& price) { return price ? formatter.decimal(*price) : tr("none"); };
    const ProvenanceLine own = priceLine(m_document.model(), move);
    Provenance told;
    told.title = tr("%1, %2").arg(forDisplay(toQString(move.name.view()), 60), kindText(move.kind));
    if (move.first && move.second && !move.first->isZero()) {
        const double change = Fraction(*move.second).toDoubleLossy() / Fraction(*move.first).toDoubleLossy() - 1;
        told.value = (change > 0 ? QStringLiteral("+") : QString()) + formatter.percent(change, 1);
    }
    told.definition = tr("A price that the project's workloads pay by either list, and that is not the same in both.");
    told.lines.push_back(withFormula({tr("First"), text(move.first), m_asked.first, {}}, true, own.node));
    told.lines.push_back(withFormula({tr("Second"), text(move.second), m_asked.second, {}}, false, own.node));
    if (!own.node.empty()) {
        told.lines.push_back(own);
        told.lines.back().what = tr("In the project");
    }
    const auto& lines = m_difference->lines;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].line == Line::Azure)
            told.lines.push_back({tr("What all differences come to: %1").arg(figureText(info(Line::Azure).label)),
                formatter.money(lines[i].second - lines[i].first, MoneyStyle::Statement),
                tr("over %1 months").arg(m_difference->months), {}});
    return told;
}

} // namespace headroom
