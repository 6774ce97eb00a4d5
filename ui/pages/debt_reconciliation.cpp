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

/// What the rows of the way to a reported figure are made of.
class WayTeller
{
public:
    WayTeller(const Model& model, const Projection& projection, const ReportedFigure& figure)
        : m_model(model),
          m_projection(projection),
          m_figure(figure),
          m_formatter(Formatter::of(model)),
          m_way(wayTo(figure, model, projection))
    {}

    void tellOpening(Provenance& told) const
    {
        told.definition = DebtPage::tr("What each instrument opens with when moving, in the project's currency.");
        told.lines.push_back(opening());
        for (const InstrumentSeries& series : m_projection.move.debt)
            if (const auto* debt = m_model.table<DebtInstrument>().find(series.id)) {
                ProvenanceLine line = inputLine(m_model, Entity::DebtInstrument, *debt, "principal");
                if (debt->currency != m_model.company().currency && !debt->currency.empty())
                    line.how = DebtPage::tr("%1 in %2").arg(line.value, toQString(debt->currency.view()));
                line.what = forDisplay(toQString(debt->name.view()), 80);
                line.value = text(series.closing.front());
                told.lines.push_back(line);
            }
    }
    void tellReckoned(Provenance& told) const
    {
        told.definition = DebtPage::tr("The opening principal and all steps together.");
        addOpeningAndSteps(told);
    }
    void tellReported(Provenance& told) const
    {
        told.definition = DebtPage::tr("What the company has published; an input, with its source.");
        for (const std::string_view field : {"amount", "asOf"})
            told.lines.push_back(inputLine(m_model, Entity::ReportedFigure, m_figure, field));
    }
    void tellUnexplained(Provenance& told) const
    {
        told.definition = DebtPage::tr("What is reported less what is reckoned. A step that explains it can be added.");
        ProvenanceLine reported = inputLine(m_model, Entity::ReportedFigure, m_figure, "amount");
        reported.what = DebtPage::tr("Reported, %1").arg(m_formatter.date(m_figure.asOf));
        told.lines.push_back(reported);
        told.lines.push_back({DebtPage::tr("Reckoned"), text(m_way.reckoned), DebtPage::tr("subtracted"), {}});
        addOpeningAndSteps(told);
    }
    void tellStep(Provenance& told, Id id) const
    {
        Money before = m_way.opening;
        for (const ReconciliationStep* step : m_way.steps) {
            if (step->id == id) {
                told.definition = DebtPage::tr("A step on the way to the reported figure; an input, with its source.");
                told.lines.push_back({DebtPage::tr("Before this step"), text(before), {}, {}});
                told.lines.push_back(lineOf(*step));
                told.lines.push_back({DebtPage::tr("After this step"), text(before + step->amount), {}, {}});
            }
            before += step->amount;
        }
        told.lines.push_back(opening());
    }

private:
    QString text(Money amount) const { return m_formatter.money(amount, MoneyStyle::Statement); }
    ProvenanceLine opening() const
    {
        return {DebtPage::tr("Opening principal of all debt"), text(m_way.opening), DebtPage::tr("its formula"),
            "move.debtPrincipal.opening"};
    }
    ProvenanceLine lineOf(const ReconciliationStep& step) const
    {
        ProvenanceLine line = inputLine(m_model, Entity::ReconciliationStep, step, "amount");
        line.what = forDisplay(toQString(step.name.view()), 80);
        return line;
    }
    void addOpeningAndSteps(Provenance& told) const
    {
        told.lines.push_back(opening());
        for (const ReconciliationStep* step : m_way.steps)
            told.lines.push_back(lineOf(*step));
    }

    const Model& m_model;
    const Projection& m_projection;
    const ReportedFigure& m_figure;
    Formatter m_formatter;
    Way m_way;
};

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
    const WayTeller teller(model, *projection, *figure);
    const int tag = m_reconciliation->tagAt(row);
    Provenance told;
    told.title = m_reconciliation->index(row, 0).data().toString();
    told.value = m_reconciliation->index(row, 1).data().toString();
    switch (tag) {
    case Opening: teller.tellOpening(told); break;
    case Reckoned: teller.tellReckoned(told); break;
    case Reported: teller.tellReported(told); break;
    case Unexplained: teller.tellUnexplained(told); break;
    default: teller.tellStep(told, static_cast<Id>(tag));
    }
    return told;
}

} // namespace headroom
