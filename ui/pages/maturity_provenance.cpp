// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/maturity_provenance.h"

#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"
#include "ui/pages/input_line.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

} // namespace

Provenance maturityProvenance(const Model& model, const MaturityParts& parts, WallOf wall, int year)
{
    const Formatter formatter = Formatter::of(model);
    const auto text = [&](Money amount) { return formatter.money(amount, MoneyStyle::Statement, MoneyScale::Units); };
    Provenance told;
    Money all;
    for (const MaturityPart& part : wall == WallOf::Opening ? parts.atOpening : parts.afterEvents) {
        const DebtInstrument* debt = part.year == year ? model.table<DebtInstrument>().find(part.debt) : nullptr;
        if (!debt)
            continue;
        all += part.principal;
        ProvenanceLine line = inputLine(model, Entity::DebtInstrument, *debt, "maturityDate");
        line.how = Words::tr("matures on %1").arg(line.value);
        line.what = forDisplay(toQString(debt->name.view()), 80);
        line.value = text(part.principal);
        told.lines.push_back(line);
    }
    const QString number = QString::number(year);
    told.title = wall == WallOf::Opening ? Words::tr("Principal due in %1, at the opening").arg(number)
                                         : Words::tr("Principal due in %1, after the debt events").arg(number);
    told.value = text(all);
    told.definition = Words::tr("What is outstanding on that day, by the calendar year in which the terms then in force have it "
                                "repaid. Rates are held flat; what is drawn later is not in it.");
    return told;
}

} // namespace headroom
