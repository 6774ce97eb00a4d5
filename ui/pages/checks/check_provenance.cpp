// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checks/check_provenance.h"

#include "core/engine/lines.h"
#include "core/model/path.h"
#include "ui/format/core_text.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/input_line.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

/// The lines that sum to it, in their order.
std::vector<Line> partsOf(Line total)
{
    std::vector<Line> parts;
    for (const LineInfo& line : lineInfos)
        if (line.parent == total)
            parts.push_back(line.line);
    return parts;
}

/// A column of one case, as terms that add up, and what they are to add up to.
class CheckTold
{
public:
    CheckTold(const Projection& projection, const Model& model, const InvariantResult& check)
        : p(projection),
          m_model(model),
          m_check(check),
          m_formatter(Formatter::of(projection)),
          m_case(check.holds ? Case::Move : check.inCase),
          m_column(check.holds ? projection.headlineColumn : check.month)
    {}

    Provenance told();

private:
    using Tell = void (CheckTold::*)();
    struct Kind
    {
        std::string_view id;
        Tell tell;
        const char* definition;
    };
    static const std::array<Kind, 10> kinds;

    const CaseProjection& c() const { return p.of(m_case); }
    QString text(Money amount) const { return m_formatter.money(amount, MoneyStyle::Statement); }
    std::string dated(std::string_view id, int column) const
    {
        return std::string(m_case == Case::Stay ? "stay." : "move.") + std::string(id)
            + (column == 0 ? std::string(".opening") : '.' + p.monthOf(column).toText());
    }
    QString monthText(int column) const { return column == 0 ? Words::tr("opening") : m_formatter.month(p.monthOf(column)); }
    Money at(Line line, int column) const { return c()[line][static_cast<std::size_t>(column)]; }

    void term(const QString& what, Money amount, const QString& how, std::string node = {});
    void term(Line line, int column);
    void result(Line line);
    /// What the terms add up to.
    void sum() { m_told.lines.push_back({Words::tr("Together"), text(m_sum), {}, {}}); }
    void difference(Money other);

    void columnsFoot();
    void balanceSheet();
    void indirect();
    void cash();
    void debt();
    void interest();
    void equity();
    void contracts();
    void benefit();
    void headline();

    const Projection& p;
    const Model& m_model;
    const InvariantResult& m_check;
    const Formatter m_formatter;
    Case m_case;
    int m_column;
    Provenance m_told;
    Money m_sum;
};

const std::array<CheckTold::Kind, 10> CheckTold::kinds{{
    {"statementColumnsFoot", &CheckTold::columnsFoot,
        QT_TRANSLATE_NOOP("Provenance", "Each total of the statements is the sum of its lines, to the cent.")},
    {"balanceSheetTies", &CheckTold::balanceSheet,
        QT_TRANSLATE_NOOP("Provenance", "Assets are liabilities and equity, to the cent.")},
    {"indirectReconciliationTies", &CheckTold::indirect,
        QT_TRANSLATE_NOOP("Provenance", "Cash from operations is the same from net income as from what is received and paid.")},
    {"cashRollsForward", &CheckTold::cash,
        QT_TRANSLATE_NOOP("Provenance", "Cash at the month's end is cash at its start and the net cash flow.")},
    {"debtRollsForward", &CheckTold::debt,
        QT_TRANSLATE_NOOP("Provenance",
            "Each instrument's principal goes from start to end by what is drawn, repaid, added and exchanged; together they are "
            "the principal of the balance sheet.")},
    {"interestTies", &CheckTold::interest,
        QT_TRANSLATE_NOOP("Provenance", "Of each instrument, what is accrued is paid, added to principal, or still owed.")},
    {"equityRollsForward", &CheckTold::equity,
        QT_TRANSLATE_NOOP(
            "Provenance", "Equity changes by net income, distributions, shares issued or given, and debt converted.")},
    {"contractsRollForward", &CheckTold::contracts,
        QT_TRANSLATE_NOOP("Provenance",
            "Credits of spend commitments and what capacity contracts owe go from month to month, and are never negative.")},
    {"benefitIsMoveMinusStay", &CheckTold::benefit,
        QT_TRANSLATE_NOOP("Provenance",
            "The benefit of a month is the net cash flow of moving less that of staying, without revolver draws, share issues "
            "and "
            "the cash sweep.")},
    {"headlineSplitSums", &CheckTold::headline, QT_TRANSLATE_NOOP("Provenance", "The parts of the headline add up to it.")},
}};

void CheckTold::term(const QString& what, Money amount, const QString& how, std::string node)
{
    m_sum += amount;
    m_told.lines.push_back({what, text(amount), how, std::move(node)});
}

void CheckTold::term(Line line, int column)
{
    term(figureText(info(line).label), at(line, column), monthText(column), dated(info(line).id, column));
}

/// The other side, which is no term.
void CheckTold::result(Line line)
{
    sum();
    m_told.lines.push_back(
        {figureText(info(line).label), text(at(line, m_column)), monthText(m_column), dated(info(line).id, m_column)});
    difference(at(line, m_column));
}

void CheckTold::difference(Money other)
{
    m_told.lines.push_back(
        {Words::tr("Difference"), text(m_sum - other), m_sum == other ? Words::tr("none, as it should be") : QString(), {}});
}

/// The total that does not foot; else net cash flow.
void CheckTold::columnsFoot()
{
    Line total = Line::NetCashFlow;
    for (const LineInfo& line : lineInfos) {
        const std::vector<Line> children = partsOf(line.line);
        if (m_check.holds || children.empty() || (m_column == 0 && line.kind == LineKindOf::Flow))
            continue;
        Money all;
        for (const Line child : children)
            all += at(child, m_column);
        if (all != at(line.line, m_column))
            total = line.line;
    }
    for (const Line child : partsOf(total))
        term(child, m_column);
    result(total);
}

void CheckTold::balanceSheet()
{
    term(Line::Assets, m_column);
    result(Line::LiabilitiesAndEquity);
}

void CheckTold::indirect()
{
    for (const Line child : partsOf(Line::ReconOperatingCash))
        term(child, m_column);
    result(Line::OperatingCash);
}

void CheckTold::cash()
{
    term(Line::Cash, m_column - 1);
    term(Line::NetCashFlow, m_column);
    result(Line::Cash);
}

void CheckTold::debt()
{
    const auto column = static_cast<std::size_t>(m_column);
    for (const InstrumentSeries& series : c().debt)
        if (const auto* row = m_model.table<DebtInstrument>().find(series.id)) {
            const QString how = Words::tr("%1 + %2 drawn − %3 repaid + %4 added to principal + %5 exchanged and the like")
                                    .arg(text(series.opening[column]), text(series.draws[column]),
                                        text(series.repayments[column]), text(series.pik[column]), text(series.other(column)));
            term(forDisplay(toQString(row->name.view()), 80), series.closing[column], how,
                dated(pathOf(m_model, Entity::DebtInstrument, *row, nullptr) + ".closing", m_column));
        }
    result(Line::DebtPrincipal);
}

void CheckTold::interest()
{
    const auto column = static_cast<std::size_t>(m_column);
    Money accrued;
    for (const InstrumentSeries& series : c().debt)
        if (const auto* row = m_model.table<DebtInstrument>().find(series.id)) {
            const Money owed = series.accrued[column] - series.accrued[column - 1] - series.accruedRetranslated[column];
            const QString how = Words::tr("%1 paid + %2 added to principal + %3 more owed")
                                    .arg(text(series.interestPaid[column]), text(series.pik[column]), text(owed));
            term(forDisplay(toQString(row->name.view()), 80), series.interestAccrued[column], how,
                dated(pathOf(m_model, Entity::DebtInstrument, *row, nullptr) + ".interestAccrued", m_column));
            accrued += series.interestPaid[column] + series.pik[column] + owed;
        }
    sum();
    m_told.lines.push_back({Words::tr("Paid, added and owed"), text(accrued), monthText(m_column), {}});
    difference(accrued);
}

void CheckTold::equity()
{
    term(Line::Equity, m_column - 1);
    for (const Line line :
        {Line::NetIncome, Line::Distributions, Line::EquityIssues, Line::DebtConverted, Line::EquityIncentives})
        term(line, m_column);
    result(Line::Equity);
}

void CheckTold::contracts()
{
    const auto column = static_cast<std::size_t>(m_column);
    for (const CommitmentSeries& series : c().commitments)
        if (const Row* row = m_model.findRow(Entity::SpendCommitment, series.id))
            term(forDisplay(toQString(row->name.view()), 80), series.charged[column],
                Words::tr("shortfall charged; credit %1 + %2 charged − %3 used − %4 expired = %5")
                    .arg(text(series.credit[column - 1]), text(series.charged[column]), text(series.used[column]),
                        text(series.expired[column]), text(series.credit[column])),
                pathOf(m_model, Entity::SpendCommitment, *row, schemaOf<SpendCommitment>().field("amount")));
    result(Line::CommitmentCharged);
    for (const CapacitySeries& series : c().capacity)
        if (const Row* row = m_model.findRow(Entity::CapacityContract, series.id))
            m_told.lines.push_back(
                {forDisplay(toQString(row->name.view()), 80), text(series.makeUp[column] - series.makeUp[column - 1]),
                    Words::tr("change of what is still usable = %1 billed − %2 recognised")
                        .arg(text(series.billed[column]), text(series.recognised[column])),
                    pathOf(m_model, Entity::CapacityContract, *row, schemaOf<CapacityContract>().field("pricePerUnitMonth"))});
}

void CheckTold::benefit()
{
    for (const Line line : {Line::NetCashFlow, Line::RevolverDraws, Line::EquityIssues, Line::CashSweep})
        for (const Case which : {Case::Move, Case::Stay}) {
            m_case = which;
            const bool adds = (line == Line::NetCashFlow) == (which == Case::Move);
            term(which == Case::Move ? Words::tr("%1, moving").arg(figureText(info(line).label))
                                     : Words::tr("%1, staying").arg(figureText(info(line).label)),
                adds ? at(line, m_column) : -at(line, m_column), adds ? Words::tr("added") : Words::tr("subtracted"),
                dated(info(line).id, m_column));
        }
    sum();
    const Money benefit = p.benefit[static_cast<std::size_t>(m_column)];
    m_told.lines.push_back(
        {Words::tr("Benefit"), text(benefit), monthText(m_column), "benefit.cashBenefit." + p.monthOf(m_column).toText()});
    difference(benefit);
}

void CheckTold::headline()
{
    for (const HeadlinePart& part : p.headlineParts)
        term(figureText(part.label), part.amount, {}, std::string(part.id));
    sum();
    const Figure* figure = p.figure("cashImprovement12m");
    const Money* amount = figure ? std::get_if<Money>(&figure->value.value) : nullptr;
    if (!amount)
        return;
    m_told.lines.push_back({figureText(figure->label), text(*amount), {}, std::string(figure->id)});
    difference(*amount);
}

Provenance CheckTold::told()
{
    for (const Kind& kind : kinds)
        if (kind.id == m_check.id) {
            const QString where = m_case == Case::Stay ? Words::tr("%1, when staying").arg(monthText(m_column))
                                                       : Words::tr("%1, when moving").arg(monthText(m_column));
            m_told.definition = Words::tr(kind.definition) + QChar(u' ')
                + (m_check.holds ? Words::tr("Checked in every month of both cases; shown is %1.").arg(where)
                                 : Words::tr("It does not hold in %1.").arg(where));
            (this->*kind.tell)();
        }
    m_told.title = ruleText(m_check.id);
    m_told.value = m_check.holds ? Words::tr("holds") : Words::tr("does not hold");
    return std::move(m_told);
}

} // namespace

namespace {

constexpr std::size_t mostInputs = 12; // of a finding on a whole row

/// The figures that a finding is about, by its code.
std::vector<std::string> nodesOf(const Projection& projection, const Error& what)
{
    const std::string in = what.detail("case") + '.';
    const std::string dated = '.' + what.detail("month");
    const std::string first = '.' + projection.start.toText();
    switch (what.code) {
    case ErrorCode::CashNegative: return {in + "cash" + dated};
    case ErrorCode::CashBelowMinimum: return {in + "shortfall" + dated, in + "liquidityCash" + dated};
    case ErrorCode::CovenantBreached: return {in + what.path + ".headroom" + dated, in + what.path + ".tested" + dated};
    case ErrorCode::OpeningUnexplained: return {"stay.otherNetAssets.opening", "stay.equity.opening"};
    case ErrorCode::WorkingCapitalJump: {
        const std::string line = what.path.ends_with("Payables") ? "payables" : "receivables";
        return {"stay." + line + ".opening", "stay." + line + first};
    }
    default: return {};
    }
}

/// "Cash, Mar 2025", with its value where the projection has one.
ProvenanceLine figureLine(const Projection& projection, const std::string& node)
{
    const Formatter formatter = Formatter::of(projection);
    const bool isOpening = node.ends_with(".opening");
    const std::size_t last = node.rfind('.');
    const std::size_t first = node.find('.') + 1;
    const auto month = Month::parse(node.substr(last + 1));
    const QString when = isOpening ? Words::tr("opening") : month.ok() ? formatter.month(*month) : QString();
    const auto line = findLine(node.substr(first, last - first));
    if (!line)
        return {node.find(".tested.") == std::string::npos ? Words::tr("Headroom") : Words::tr("What is tested"), {}, when, node};
    const int column = isOpening ? 0 : month.ok() ? *month - projection.start + 1 : -1;
    const Case which = node.starts_with("stay.") ? Case::Stay : Case::Move;
    const bool known = column >= 0 && column <= projection.months;
    return {figureText(info(*line).label),
        known ? formatter.money(projection.value(which, *line, column), MoneyStyle::Statement) : QString(), when, node};
}

} // namespace

Provenance findingProvenance(const Projection* projection, const Model& model, const Finding& finding)
{
    Provenance told;
    told.title = readablePath(finding.what.path);
    told.value = severityText(finding.severity);
    told.definition = sentence(finding.what);
    if (told.title.isEmpty())
        told.title = told.definition;
    for (const std::string& node : projection ? nodesOf(*projection, finding.what) : std::vector<std::string>())
        told.lines.push_back(figureLine(*projection, node));
    const auto path = parsePath(finding.what.path);
    const auto rows = path.ok() ? matchingRows(model, *path) : Result<std::vector<Id>>(std::vector<Id>());
    if (!rows.ok() || rows->empty())
        return told;
    const Row& row = *model.findRow(path->schema->entity, rows->front());
    if (path->field)
        told.lines.push_back(inputLine(model, path->schema->entity, row, path->field->name));
    const auto add = [&](std::string_view field) {
        if (path->schema->field(field))
            told.lines.push_back(inputLine(model, path->schema->entity, row, field));
    };
    if (finding.what.code == ErrorCode::CovenantBreached)
        for (const std::string_view field : {"measure", "limit", "warningHeadroom"})
            add(field);
    else if (!path->field)
        for (const Field& field : path->schema->fields) { // what is entered, and not of every row
            const bool shown = !field.common && path->schema->applies(field, row) && told.lines.size() < mostInputs;
            if (const ProvenanceLine line = inputLine(model, path->schema->entity, row, field.name);
                shown && !line.value.isEmpty())
                told.lines.push_back(line);
        }
    return told;
}

Provenance checkProvenance(const Projection& projection, const Model& model, const InvariantResult& check)
{
    return CheckTold(projection, model, check).told();
}

} // namespace headroom
