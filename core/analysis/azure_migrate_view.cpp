// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/azure_migrate_view.h"

#include "core/engine/figure_lines.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int yearMonths = 12;
constexpr int itsMonths = 4 * yearMonths;

constexpr std::array onPremises{SignedLine{Line::OnPremises}};
constexpr std::array azure{SignedLine{Line::Azure}, SignedLine{Line::AzureLabour}};
constexpr std::array labourOnAzure{SignedLine{Line::AzureLabour}};
constexpr std::array sizedOnAzure{SignedLine{Line::AzureCompute}, SignedLine{Line::AzureReservations},
    SignedLine{Line::AzureSavingsPlans}, SignedLine{Line::AzureStorage}};
constexpr std::array servers{SignedLine{Line::RefreshCapex}, SignedLine{Line::Disposals}};
constexpr std::array oneOff{SignedLine{Line::OneOff}};
constexpr std::array funding{SignedLine{Line::VendorFunding}};
constexpr std::array tax{SignedLine{Line::UnleveredTaxPaid}};

Money sumOf(const Projection& p, Case which, std::span<const SignedLine> lines, int from)
{
    Money sum;
    for (int t = from; t < from + yearMonths; ++t)
        for (const SignedLine& l : lines)
            sum += l.sign > 0 ? p.value(which, l.line, t) : -p.value(which, l.line, t);
    return sum;
}

// Cores x cost over the life, of every tranche.
Fraction yearlyDepreciation(const Model& model)
{
    Fraction sum;
    for (const RefreshTranche& r : model.table<RefreshTranche>()) {
        const std::int32_t life = r.lifeMonths ? *r.lifeMonths : r.cycleMonths;
        if (life > 0)
            sum = sum + Fraction(r.cores) * Fraction(r.costPerCore) * Fraction::of(yearMonths, life);
    }
    return sum;
}

int afterLastWave(const Model& model, const Projection& p)
{
    int column = 1;
    for (const Wave& w : model.table<Wave>())
        column = std::max(column, w.start - p.start + w.rampMonths + w.parallelMonths); // MODEL.md 3.4: o + 1
    return std::clamp(column, 1, p.months - yearMonths + 1);
}

// Present values of move less stay in minor units, from our own projection.
class Flows
{
public:
    Flows(const Projection& p, double rate) : m_projection(p), m_rate(rate) {}

    double of(std::span<const SignedLine> lines, int from, int to) const
    {
        double sum = 0;
        for (int t = from; t <= std::min(to, m_projection.months); ++t) {
            Money month;
            for (const SignedLine& l : lines) {
                const Money amount = m_projection.benefitOf(l.line, t);
                month += l.sign > 0 ? amount : -amount;
            }
            sum += static_cast<double>(month.minor()) * std::pow(1 + m_rate, -t / 12.0);
        }
        return sum;
    }

private:
    const Projection& m_projection;
    double m_rate;
};

// What its method has of a part of the cost in the years of the months from .. to, as present value of the saving, in minor units.
template<class Part> double itsPart(const AzureMigrateView& view, int from, int to, Part part)
{
    double sum = 0;
    for (std::size_t n = static_cast<std::size_t>((from - 1) / yearMonths);
         n < view.years.size() && static_cast<int>(n) * yearMonths < to; ++n)
        sum += (part(view.years[n]) * view.years[n].discount).toDoubleLossy();
    return sum * std::pow(10.0, view.moneyDigits);
}

class Bridge
{
public:
    Bridge(AzureMigrateView& view, const Projection& p, int evaluated) : m_view(view), m_projection(p), m_evaluated(evaluated) {}

    void build()
    {
        const Flows flows(m_projection, m_view.inputs.discountRate.toDoubleLossy());
        const int end = std::min(itsMonths, m_evaluated);
        const auto ofLines = [&](std::initializer_list<std::span<const SignedLine>> sets) {
            return [&flows, end, sets = std::vector(sets)](int from, int to) {
                double sum = 0;
                for (const auto& lines : sets)
                    sum += flows.of(lines, from, std::min(to, end));
                return sum;
            };
        };
        const auto ofYears = [&](auto part) {
            return [this, part](int from, int to) { return itsPart(m_view, from, to, part); };
        };
        const auto run = ofLines({onPremises, azure});
        const auto itsRun = ofYears([](const AzureMigrateYear& y) { return y.currentOpex - y.symmetricOpex; });
        add({"symmetricGrowth", "Azure grows as on premises does", "its method raises Azure for growth once, not every year", {}},
            itsMonths, ofYears([](const AzureMigrateYear& y) { return y.futureOpex - y.symmetricOpex; }));
        add({"depreciation", "No depreciation in cash", "its capital expenditure is depreciation of servers bought before", {}},
            itsMonths, ofYears([](const AzureMigrateYear& y) { return y.futureCapex - y.currentCapex; }));
        add({"running", "Running cost by the month",
                "waves with their ramps, parallel run, stranded cost, leases and licences in place of a share a year", {}, {},
                linesOf({onPremises, azure})},
            itsMonths, [&](int from, int to) { return run(from, to) - itsRun(from, to); });
        addLines(
            {"servers", "Servers bought when they are due", "purchases and resale in their months", {}}, end, flows, servers);
        addLines({"oneOff", "One-off cost", "it has none", {}}, end, flows, oneOff);
        addLines({"funding", "Vendor funding", "it has none", {}}, end, flows, funding);
        addLines(
            {"payments", "Timing of payments", "it has no terms of payment", {}}, end, flows, headline_lines::workingCapital);
        addLines({"tax", "Tax", "it has none", {}}, end, flows, tax);
        const auto all = ofLines({unleveredLines});
        const auto named = ofLines({onPremises, azure, servers, oneOff, funding, headline_lines::workingCapital, tax});
        add({"other", "Other lines", "of the company's own", {}}, end,
            [&](int from, int to) { return all(from, to) - named(from, to); });
        add({"laterMonths", "After the fourth year", "our net present value runs over the project's months of evaluation", {}},
            m_evaluated, [&](int from, int to) { return flows.of(unleveredLines, std::max(from, end + 1), to); });
        // What is left, rounding included, so that the steps sum.
        Money sum = m_view.saving;
        for (const AzureMigrateStep& step : m_view.steps)
            sum += step.amount;
        m_view.steps.push_back({"discountRate", "The project's discount rate", "in place of its own", m_view.npv - sum});
    }

private:
    static std::vector<Line> linesOf(std::initializer_list<std::span<const SignedLine>> sets)
    {
        std::vector<Line> lines;
        for (const auto& set : sets)
            for (const SignedLine& l : set)
                lines.push_back(l.line);
        return lines;
    }

    void addLines(AzureMigrateStep step, int end, const Flows& flows, std::span<const SignedLine> lines)
    {
        step.lines = linesOf({lines});
        add(std::move(step), end, [&](int from, int to) { return flows.of(lines, from, to); });
    }

    // `of` gives minor units of the months from .. to, of which `last` is the last one; the years sum to the amount.
    template<class Of> void add(AzureMigrateStep step, int last, Of of)
    {
        step.amount = rounded(of(1, last));
        Money before;
        double sum = 0;
        for (int from = 1; from <= last; from += yearMonths) {
            const int to = std::min(from + yearMonths - 1, last);
            sum += of(from, to);
            const Money soFar = to == last ? step.amount : rounded(sum);
            step.years.push_back(soFar - before);
            before = soFar;
        }
        m_view.steps.push_back(std::move(step));
    }

    static Money rounded(double minorUnits)
    {
        if (!(std::abs(minorUnits) < 9e18))
            throw OverflowError();
        return Money(std::llround(minorUnits));
    }

    AzureMigrateView& m_view;
    const Projection& m_projection;
    int m_evaluated;
};

Fraction savingOf(const std::vector<AzureMigrateYear>& years)
{
    Fraction saving;
    for (const AzureMigrateYear& year : years)
        saving = saving + (year.current() - year.future()) * year.discount;
    return saving;
}

// Its assessment in place of the project's Azure, and the steps that lead back: sizes and disks, then all else.
Status useAssessment(AzureMigrateView& view, const Model& model, const Projection& p,
    const AzureMigrateAssessmentSettings& settings, int azureFrom)
{
    Result<AzureMigrateAssessment> assessment = azureMigrateAssessment(model, settings);
    if (!assessment)
        return assessment.error();
    const Fraction labour(-sumOf(p, Case::Move, labourOnAzure, azureFrom), p.moneyDigits);
    const Fraction sized(-sumOf(p, Case::Move, sizedOnAzure, azureFrom), p.moneyDigits);
    const auto savingWith = [&](const Fraction& azureCost) {
        AzureMigrateInputs inputs = view.inputs;
        inputs.azure = azureCost;
        return savingOf(azureMigrateYears(inputs)).toMoney(view.moneyDigits, Rounding::HalfAway);
    };
    const Money own = view.saving;
    const Money withOwnSizes = savingWith(assessment->total() - assessment->sized() + sized + labour);
    view.inputs.azure = assessment->total() + labour;
    view.years = azureMigrateYears(view.inputs);
    view.saving = savingOf(view.years).toMoney(view.moneyDigits, Rounding::HalfAway);
    const std::array steps{AzureMigrateStep{"sizing", "The project's own sizes and disks",
                               "in place of those of its assessment, at what is paid for them", withOwnSizes - view.saving},
        AzureMigrateStep{"azureServices", "The project's own services and licences on Azure",
            "in place of its share for the network and its services", own - withOwnSizes}};
    view.steps.insert(view.steps.begin(), steps.begin(), steps.end());
    view.assessment = std::move(assessment).value();
    return done();
}

// Its unit costs in place of the project's: the figures of its years are made of them, and the first step leads back.
void usePublished(AzureMigrateView& view, std::vector<AzureMigrateCost> costs)
{
    AzureMigrateInputs inputs = view.inputs;
    inputs.capex = inputs.opex = Fraction();
    for (const AzureMigrateCost& cost : costs) {
        inputs.capex = inputs.capex + cost.depreciation();
        inputs.opex = inputs.opex + cost.running;
    }
    const Money own = view.saving;
    view.inputs = inputs;
    view.costs = std::move(costs);
    view.years = azureMigrateYears(inputs);
    view.saving = savingOf(view.years).toMoney(view.moneyDigits, Rounding::HalfAway);
    view.steps.insert(view.steps.begin(),
        {"ownCosts", "The project's own costs on premises", "in place of its published unit costs", own - view.saving});
}

Result<AzureMigrateView> viewOf(
    const Model& model, const Projection& p, AzureMigrateInputs settings, const AzureMigrateBasis& basis)
{
    AzureMigrateView view;
    view.moneyDigits = p.moneyDigits;
    view.currency = p.currency;
    const int azureFrom = afterLastWave(model, p);
    view.opexFrom = p.monthOf(p.headlineColumn);
    view.azureFrom = p.monthOf(azureFrom);
    settings.capex = yearlyDepreciation(model);
    settings.opex = Fraction(-sumOf(p, Case::Stay, onPremises, p.headlineColumn), p.moneyDigits);
    settings.azure = Fraction(-sumOf(p, Case::Move, azure, azureFrom), p.moneyDigits);
    view.inputs = settings;
    view.years = azureMigrateYears(settings);
    view.saving = savingOf(view.years).toMoney(p.moneyDigits, Rounding::HalfAway);
    const Figure* npv = p.figure("npv");
    if (!npv || !std::holds_alternative<Money>(npv->value.value))
        return Error{npv && npv->value.reason ? *npv->value.reason : ErrorCode::FigureUnknown, "npv", {}};
    view.npv = std::get<Money>(npv->value.value);
    Bridge(view, p, std::min(p.months, static_cast<int>(model.company().evaluationMonths))).build();
    if (basis.assessment)
        if (const Status assessed = useAssessment(view, model, p, *basis.assessment, azureFrom); !assessed)
            return assessed.error();
    if (basis.published)
        usePublished(view, azureMigrateCosts(model, p, basis.pricePerKwMonth));
    return view;
}

} // namespace

std::vector<AzureMigrateYear> azureMigrateYears(const AzureMigrateInputs& inputs)
{
    std::vector<AzureMigrateYear> years;
    const Fraction one(1);
    Fraction growth = one;
    Fraction discount = one;
    for (const Fraction& moved : inputs.migrated) {
        AzureMigrateYear year;
        year.currentCapex = inputs.capex * growth;
        year.currentOpex = inputs.opex * growth;
        year.futureCapex = (one - moved) * year.currentCapex;
        const Fraction stays = (one - moved) * year.currentOpex;
        year.futureOpex = stays + moved * inputs.azure * (one + inputs.growth);
        year.symmetricOpex = stays + moved * inputs.azure * growth;
        year.discount = discount;
        years.push_back(year);
        growth = growth * (one + inputs.growth);
        discount = discount.dividedBy(one + inputs.discountRate);
    }
    return years;
}

Result<AzureMigrateView> azureMigrateView(const Model& model, AzureMigrateInputs settings, const AzureMigrateBasis& basis)
{
    const Result<Projection> p = project(model);
    if (!p)
        return p.error();
    try {
        return viewOf(model, *p, std::move(settings), basis);
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, "npv", {}};
    }
}

} // namespace headroom
