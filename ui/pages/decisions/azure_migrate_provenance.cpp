// SPDX-License-Identifier: GPL-3.0-or-later
// Where the figures of Azure Migrate's case come from: its formulas with their numbers, and what the steps to our figure are sums of.
#include "ui/pages/decisions/azure_migrate_panel.h"

#include "ui/format/core_text.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/input_line.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// The columns of its four years.
enum Column { Year, Moved, Depreciation, Running, Current, Future, Saving, PresentValue, Symmetric };

QString definitionOf(int column)
{
    switch (column) {
    case Year:
    case Moved: return AzureMigratePanel::tr("The share that has moved by the end of the year, as it was asked for.");
    case Depreciation: return AzureMigratePanel::tr("Depreciation of what runs on premises, grown every year.");
    case Running: return AzureMigratePanel::tr("The cost of running it on premises, grown every year.");
    case Current: return AzureMigratePanel::tr("What staying costs in the year: depreciation and running.");
    case Future:
        return AzureMigratePanel::tr(
            "What has not moved at what staying costs, and what has moved at what Azure costs, grown once.");
    case Saving: return AzureMigratePanel::tr("What staying costs less what moving costs.");
    case PresentValue: return AzureMigratePanel::tr("The saving, discounted to the first year.");
    default: return AzureMigratePanel::tr("As the future cost, but with Azure grown every year as on premises is.");
    }
}

} // namespace

/// "(1,200 + 800) \u00d7 (1 + 5%)^2": the column's formula with the year's numbers.
QString AzureMigratePanel::filledIn(int column, std::size_t year) const
{
    const Formatter formatter = Formatter::of(m_document.model());
    const AzureMigrateInputs& in = m_view->inputs;
    const AzureMigrateYear& of = m_view->years[year];
    const auto percent = [&](const Fraction& share) { return formatter.percent(share.toDoubleLossy(), 1); };
    const QString moved = percent(in.migrated[year]);
    const QString grown = u"(1 + %1)"_s.arg(percent(in.growth));
    switch (column) {
    case Depreciation: return u"%1 \u00d7 %2^%3"_s.arg(whole(in.capex), grown).arg(year);
    case Running: return u"%1 \u00d7 %2^%3"_s.arg(whole(in.opex), grown).arg(year);
    case Current: return u"%1 + %2"_s.arg(whole(of.currentCapex), whole(of.currentOpex));
    case Future:
        return u"(1 \u2212 %1) \u00d7 %2 + %1 \u00d7 %3 \u00d7 %4"_s.arg(moved, whole(of.current()), whole(in.azure), grown);
    case Saving: return u"%1 \u2212 %2"_s.arg(whole(of.current()), whole(of.future()));
    case PresentValue: return u"%1 / (1 + %2)^%3"_s.arg(whole(of.current() - of.future()), percent(in.discountRate)).arg(year);
    case Symmetric:
        return u"(1 \u2212 %1) \u00d7 %2 + %1 \u00d7 %3 \u00d7 %4^%5"_s.arg(moved, whole(of.current()), whole(in.azure), grown)
            .arg(year);
    default: return moved;
    }
}

/// What its years are made of: the project's own cost with the way to its formula, and what was asked for.
void AzureMigratePanel::addYearInputs(Provenance& told, std::size_t year) const
{
    const Formatter formatter = Formatter::of(m_document.model());
    const AzureMigrateInputs& in = m_view->inputs;
    const auto percent = [&](const Fraction& share) { return formatter.percent(share.toDoubleLossy(), 1); };
    const bool own = m_view->costs.empty();
    const auto line = [&](const QString& what, const QString& value, const QString& how, std::string_view node) {
        told.lines.push_back({what, value, how, std::string(node)});
    };
    line(tr("Depreciation a year"), whole(in.capex),
        own ? tr("cores \u00d7 cost per core / life, of all refreshes") : tr("by its unit costs"), {});
    line(tr("Running on premises a year"), whole(in.opex),
        own ? tr("stay case, 12 months from %1").arg(formatter.month(m_view->opexFrom)) : tr("by its unit costs"),
        own ? "stay.onPremises" : "");
    line(tr("Azure a year, all moved"), whole(in.azure),
        m_view->assessment ? tr("by its own assessment, and the labour on it")
                           : tr("move case with the labour on it, 12 months from %1").arg(formatter.month(m_view->azureFrom)),
        m_view->assessment ? std::string() : "move.azure." + m_view->azureFrom.toText());
    line(tr("Growth a year"), percent(in.growth), tr("as it was asked for"), {});
    line(tr("Discount rate a year"), percent(in.discountRate), tr("as it was asked for"), {});
    line(tr("Moved by the end of the year"), percent(in.migrated[year]), tr("as it was asked for"), {});
}

Provenance AzureMigratePanel::yearTold(int row, int column) const
{
    if (!m_view || row < 0 || row >= static_cast<int>(m_view->years.size()))
        return {};
    const auto year = static_cast<std::size_t>(row);
    Provenance told;
    told.title = tr("%1, year %2").arg(m_years->headerData(column, Qt::Horizontal).toString()).arg(row);
    told.value = m_years->index(row, column).data().toString();
    told.definition = definitionOf(column);
    told.lines.push_back({tr("With its numbers"), told.value, filledIn(column, year), {}});
    addYearInputs(told, year);
    return told;
}

/// The first row is its saving, the last our net present value.
Provenance AzureMigratePanel::stepTold(int row, int) const
{
    if (!m_view || row < 0 || row > static_cast<int>(m_view->steps.size()) + 1)
        return {};
    Provenance told;
    told.title = m_steps->index(row, 0).data().toString();
    if (row == 0) {
        told.value = whole(m_view->saving);
        told.definition = tr("What staying costs less what moving costs, in each of its four years, discounted and summed.");
        for (std::size_t year = 0; year < m_view->years.size(); ++year) {
            const AzureMigrateYear& of = m_view->years[year];
            told.lines.push_back(
                {tr("Year %1").arg(year), whole((of.current() - of.future()) * of.discount), filledIn(PresentValue, year), {}});
        }
    } else if (row <= static_cast<int>(m_view->steps.size())) {
        tellStep(told, m_view->steps[static_cast<std::size_t>(row - 1)]);
    } else {
        told.value = whole(m_view->npv);
        told.definition = tr("Our figure: the present value of cash before debt and after tax.");
        told.lines.push_back({tr("Net present value"), told.value, tr("its formula"), "npv"});
    }
    return told;
}

/// What differs, year by year, and the lines of the statement that it comes from.
void AzureMigratePanel::tellStep(Provenance& told, const AzureMigrateStep& step) const
{
    told.value = whole(step.amount);
    told.definition = tr("%1: %2.").arg(schemaText(step.label), schemaText(step.why));
    if (!step.lines.empty())
        told.definition += u' '
            + tr("Of the lines below, what moving has more than staying, month by month, discounted at its rate; of running cost "
                 "less "
                 "what its method has for it.");
    else if (step.years.empty())
        told.definition += u' ' + tr("What is left between the figure before this step and the one after it.");
    for (std::size_t year = 0; year < step.years.size(); ++year)
        if (!step.years[year].isZero())
            told.lines.push_back({tr("Months %1 to %2").arg(year * 12 + 1).arg(year * 12 + 12), whole(step.years[year]), {}, {}});
    for (const Line line : step.lines)
        told.lines.push_back({figureText(info(line).label), {}, tr("a line of the statement, of the move case"),
            "move." + std::string(info(line).id)});
    if (step.id == "depreciation")
        told.lines.push_back({tr("Depreciation a year"), whole(m_view->inputs.capex), {}, {}});
    if (step.id == "discountRate") {
        const Model& model = m_document.model();
        const Formatter formatter = Formatter::of(model);
        told.lines.push_back({tr("Discount rate a year"), formatter.percent(m_view->inputs.discountRate.toDoubleLossy(), 1),
            tr("as it was asked for"), {}});
        told.lines.push_back(inputLine(model, Entity::Company, model.company(), "discountRate"));
    }
    if (step.id == "laterMonths")
        told.lines.push_back(inputLine(m_document.model(), Entity::Company, m_document.model().company(), "evaluationMonths"));
}

Provenance AzureMigratePanel::costTold(int row, int column) const
{
    if (!m_view || row < 0 || row >= m_costs->rowCount())
        return {};
    Provenance told;
    told.title =
        tr("%1: %2").arg(m_costs->index(row, 0).data().toString(), m_costs->headerData(column, Qt::Horizontal).toString());
    told.value = m_costs->index(row, column).data().toString();
    if (row >= static_cast<int>(m_view->costs.size())) {
        told.definition = tr("The project's own cost: it was asked for without the unit costs that Azure Migrate publishes.");
        addYearInputs(told, 0);
        return told;
    }
    const AzureMigrateCost& cost = m_view->costs[static_cast<std::size_t>(row)];
    told.definition = cost.how.empty() ? tr("The project's own cost: Azure Migrate publishes none.")
                                       : tr("By the unit costs that Azure Migrate publishes: %1.").arg(schemaText(cost.how));
    if (cost.lifeYears > 0)
        told.lines.push_back(
            {tr("Depreciation"), whole(cost.depreciation()), u"%1 / %2"_s.arg(whole(cost.acquisition)).arg(cost.lifeYears), {}});
    told.lines.push_back({tr("Running"), whole(cost.running), {}, cost.how.empty() ? "stay.onPremises" : ""});
    const AzureMigrateEstate estate = azureMigrateEstate(m_document.model());
    const Formatter formatter = Formatter::of(m_document.model());
    const auto count = [&](const QString& what, const QString& value) {
        told.lines.push_back({what, value, tr("of the inventory"), {}});
    };
    count(tr("Physical cores"), formatter.locale.toString(estate.cores.toDoubleLossy(), 'f', 0));
    count(tr("Memory, GiB"), formatter.locale.toString(estate.memoryGib.toDoubleLossy(), 'f', 0));
    count(tr("Storage, GiB"), formatter.locale.toString(estate.storageGib.toDoubleLossy(), 'f', 0));
    count(tr("Servers"), formatter.locale.toString(static_cast<qlonglong>(estate.servers)));
    return told;
}

Provenance AzureMigratePanel::partTold(int row, int) const
{
    if (!m_view || !m_view->assessment || row < 0 || row >= m_parts->rowCount())
        return {};
    const AzureMigrateAssessment& a = *m_view->assessment;
    Provenance told;
    told.title = m_parts->index(row, 0).data().toString();
    told.value = m_parts->index(row, 1).data().toString();
    told.definition = tr("A part of what Azure costs a year by its own assessment, all moved. %1").arg(assessmentText(a));
    if (row == 2)
        told.lines.push_back({tr("With its numbers"), told.value,
            u"(%1 + %2) \u00d7 %3 \u00d7 (1 + %4)"_s.arg(whole(a.compute), whole(a.storage),
                Formatter::of(m_document.model()).percent(0.10, 0), Formatter::of(m_document.model()).percent(0.15, 0)),
            {}});
    else if (row == m_parts->rowCount() - 1)
        for (int part = 0; part < row; ++part)
            told.lines.push_back({m_parts->index(part, 0).data().toString(), m_parts->index(part, 1).data().toString(), {}, {}});
    else
        told.lines.push_back({tr("Servers that are moved"),
            Formatter::of(m_document.model()).locale.toString(static_cast<qlonglong>(a.servers)), {}, {}});
    return told;
}

/// The machine's need, and the workload that it is.
Provenance AzureMigratePanel::machineTold(int row, int column) const
{
    if (!m_view || !m_view->assessment || row < 0 || row >= static_cast<int>(m_view->assessment->machines.size()))
        return {};
    const AzureMigrateMachine& machine = m_view->assessment->machines[static_cast<std::size_t>(row)];
    Provenance told;
    told.title = tr("%1: %2").arg(
        forDisplay(toQString(machine.name.view()), 80), m_machines->headerData(column, Qt::Horizontal).toString());
    told.value = m_machines->index(row, column).data().toString();
    told.definition =
        tr("The cheapest size that has the cores and the memory, and the cheapest disks that hold what is needed. Needed is "
           "what is used, or allocated, times the comfort factor.");
    for (const int part : {1, 2, 3, 4, 5, 6, 7})
        told.lines.push_back(
            {m_machines->headerData(part, Qt::Horizontal).toString(), m_machines->index(row, part).data().toString(), {}, {}});
    const Model& model = m_document.model();
    for (const Workload& workload : model.table<Workload>())
        if (workload.name.view() == machine.name.view()) {
            for (const std::string_view field : {"cores", "memoryGib", "cpuUtilisation", "memoryUtilisation"})
                if (schemaOf<Workload>().field(field))
                    told.lines.push_back(inputLine(model, Entity::Workload, workload, field));
            break;
        }
    told.lines.push_back(inputLine(model, Entity::AzurePlan, model.azure(), "comfortFactor"));
    return told;
}

} // namespace headroom
