// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/debt_charts.h"

#include "ui/charts/projection_series.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

} // namespace

ChartContent prepaymentContent(const PrepaymentRanking& ranking, const QStringList& names, const QString& currency)
{
    ChartContent content;
    content.currency = currency;
    content.moneyDigits = ranking.moneyDigits;
    if (ranking.choices.empty())
        return content;
    std::vector<Money> savings;
    for (const PrepaymentChoice& choice : ranking.choices)
        savings.push_back(choice.saving);
    const ChartScale scale = scaleFor(largestOf({savings}), ranking.moneyDigits);
    content.unit = scale.unit(currency);
    content.places = content.closeTicks = content.ticks = names;
    for (qsizetype i = 0; i < names.size(); ++i)
        content.shortTicks.append(forDisplay(names[i], 24));
    content.placeTitle = Words::tr("Debt");
    content.sideways = true;
    ChartSeries saving{Words::tr("Saving"), ChartRole::Benefit, ChartMark::Floating, {}, savings, {}, {}};
    for (const Money amount : savings) {
        saving.values.append(scale.of(amount, ranking.moneyDigits));
        saving.bases.append(0);
        saving.labels.append(roundAmount(amount, ranking.moneyDigits, currency));
    }
    content.panels = {{Words::tr("Saving, %1").arg(content.unit), {saving}, false}};
    const auto say = [&](Money m) { return roundAmount(m, ranking.moneyDigits, currency); };
    const PrepaymentChoice& first = ranking.choices.front();
    content.title = ranking.best()
        ? Words::tr("Prepaying %1 saves most for each unit paid: %2").arg(names.front(), say(first.saving))
        : Words::tr("No prepayment saves anything");
    content.finding =
        Words::tr("%1 pays %2 of principal and %3 of premium.").arg(names.front(), say(first.principal), say(first.premium));
    return content;
}

} // namespace headroom
