// SPDX-License-Identifier: GPL-3.0-or-later
// The way from the opening principal to what the company has reported, and where each step of it comes from.
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/debt_page.h"
#include "ui/pages/input_line.h"
#include "ui/pages/master_detail.h"

namespace headroom {

namespace {

/// What a row is, where it is no step: steps are told by their id.
enum RowTag { Opening = -1, Reckoned = -2, Reported = -3, Unexplained = -4 };

struct Way
{
    Money opening;
    std::vector<const ReconciliationStep*> steps;
    Money reckoned;
};

/// In the project's currency, as the balance sheet opens when moving.
Way wayTo(const ReportedFigure& figure, const Model& model, const Projection& projection)
{
    Way way;
    for (const InstrumentSeries& debt : projection.move.debt)
        way.opening += debt.closing.front();
    way.reckoned = way.opening;
    for (const ReconciliationStep& step : model.table<ReconciliationStep>())
        if (step.figure.id == figure.id) {
            way.steps.push_back(&step);
            way.reckoned += step.amount;
        }
    return way;
}

} // namespace

void DebtPage::showReconciliation()
{
    const Model& model = m_document.model();
    const auto projection = m_document.projection();
    std::vector<TextRow> rows;
    const auto* figure = model.table<ReportedFigure>().find(m_reported->currentId());
    if (figure && projection) {
        const Formatter formatter = Formatter::of(model);
        const Way way = wayTo(*figure, model, *projection);
        const auto line = [&](const QString& text, Money amount, bool bold, int tag) {
            rows.push_back({{text, formatter.money(amount, MoneyStyle::Statement)}, bold, tag});
        };
        line(tr("Opening principal of all debt"), way.opening, false, Opening);
        for (const ReconciliationStep* step : way.steps)
            line(forDisplay(toQString(step->name.view())), step->amount, false, static_cast<int>(step->id));
        line(tr("Reckoned"), way.reckoned, true, Reckoned);
        line(tr("Reported, %1").arg(formatter.date(figure->asOf)), figure->amount, true, Reported);
        line(tr("Not explained"), figure->amount - way.reckoned, false, Unexplained);
    }
    m_reconciliation->setRows(std::move(rows));
}

/// A step with what it was before and after; the ends by what they are made of.
Provenance DebtPage::stepTold(int row, int) const
{
    const Model& model = m_document.model();
    const auto projection = m_document.projection();
    const auto* figure = model.table<ReportedFigure>().find(m_reported->currentId());
    if (!figure || !projection || row < 0 || row >= m_reconciliation->rowCount())
        return {};
    const Formatter formatter = Formatter::of(model);
    const auto text = [&](Money amount) { return formatter.money(amount, MoneyStyle::Statement); };
    const Way way = wayTo(*figure, model, *projection);
    Provenance told;
    told.title = m_reconciliation->index(row, 0).data().toString();
    told.value = m_reconciliation->index(row, 1).data().toString();
    const ProvenanceLine opening{
        tr("Opening principal of all debt"), text(way.opening), tr("its formula"), "move.debtPrincipal.opening"};
    const auto ofStep = [&](const ReconciliationStep& step) {
        ProvenanceLine line = inputLine(model, Entity::ReconciliationStep, step, "amount");
        line.what = forDisplay(toQString(step.name.view()), 80);
        return line;
    };
    const auto ofFigure = [&](std::string_view field) { return inputLine(model, Entity::ReportedFigure, *figure, field); };
    switch (m_reconciliation->tagAt(row)) {
    case Opening:
        told.definition = tr("What each instrument opens with when moving, in the project's currency.");
        told.lines.push_back(opening);
        for (const InstrumentSeries& series : projection->move.debt)
            if (const auto* debt = model.table<DebtInstrument>().find(series.id)) {
                ProvenanceLine line = inputLine(model, Entity::DebtInstrument, *debt, "principal");
                if (debt->currency != model.company().currency && !debt->currency.empty())
                    line.how = tr("%1 in %2").arg(line.value, toQString(debt->currency.view()));
                line.what = forDisplay(toQString(debt->name.view()), 80);
                line.value = text(series.closing.front());
                told.lines.push_back(line);
            }
        return told;
    case Reckoned:
        told.definition = tr("The opening principal and all steps together.");
        told.lines.push_back(opening);
        for (const ReconciliationStep* step : way.steps)
            told.lines.push_back(ofStep(*step));
        return told;
    case Reported:
        told.definition = tr("What the company has published; an input, with its source.");
        for (const std::string_view field : {"amount", "asOf"})
            told.lines.push_back(ofFigure(field));
        return told;
    case Unexplained: {
        told.definition = tr("What is reported less what is reckoned. A step that explains it can be added.");
        ProvenanceLine reported = ofFigure("amount");
        reported.what = tr("Reported, %1").arg(formatter.date(figure->asOf));
        told.lines.push_back(reported);
        told.lines.push_back({tr("Reckoned"), text(way.reckoned), tr("subtracted"), {}});
        told.lines.push_back(opening);
        for (const ReconciliationStep* step : way.steps)
            told.lines.push_back(ofStep(*step));
        return told;
    }
    default: break;
    }
    Money before = way.opening;
    for (const ReconciliationStep* step : way.steps) {
        if (step->id == static_cast<Id>(m_reconciliation->tagAt(row))) {
            told.definition = tr("A step on the way to the reported figure; an input, with its source.");
            told.lines.push_back({tr("Before this step"), text(before), {}, {}});
            told.lines.push_back(ofStep(*step));
            told.lines.push_back({tr("After this step"), text(before + step->amount), {}, {}});
        }
        before += step->amount;
    }
    told.lines.push_back(opening);
    return told;
}

} // namespace headroom
