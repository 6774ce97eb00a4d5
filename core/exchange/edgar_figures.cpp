// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/edgar_figures.h"

#include "core/exchange/cell_number.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace headroom {

namespace {

constexpr int shortestYear = 350;
constexpr int longestYear = 380;
constexpr int weeksOff = 10;      // days by which fiscal years of whole weeks may differ
constexpr int coverAfter = 120;   // days from a balance sheet to its filing's cover
constexpr int oldestLadder = 460; // days: the last annual report's
constexpr std::array<std::string_view, 4> reportForms{"10-K", "10-Q", "20-F", "40-F"};

bool isReport(const EdgarFiling& filing)
{
    return std::any_of(
        reportForms.begin(), reportForms.end(), [&](std::string_view form) { return filing.form.starts_with(form); });
}

bool isYear(const EdgarFact& fact) { return fact.days() >= shortestYear && fact.days() <= longestYear; }

Decimal negated(Decimal value) { return Decimal(-value.coefficient(), value.scale()); }

/// "facts.us-gaap.Revenues".
std::string placeOf(std::string_view tag)
{
    std::string place = "facts." + std::string(tag);
    std::replace(place.begin(), place.end(), ':', '.');
    return place;
}

std::string tagsOf(const EdgarRule& rule)
{
    std::string tags;
    for (const EdgarWay& way : rule.ways)
        for (const EdgarTerm& term : way.terms)
            if (term.required && tags.find(std::string(term.tag) + ',') == std::string::npos)
                tags += std::string(term.tag) + ", ";
    return tags;
}

class FigureMaker
{
public:
    FigureMaker(const EdgarFacts& facts, std::string_view currency, const std::string& fileName, Findings& findings)
        : m_facts(facts), m_currency(currency), m_file(fileName), m_findings(findings)
    {}

    Result<EdgarFigures> run(Date asOf);

private:
    Status findBalanceDay(Date asOf);
    void findFiscalYearEnd();
    Status addFigure(const EdgarRule& rule);
    std::optional<std::vector<EdgarPart>> partsOf(const EdgarRule& rule, const EdgarWay& way);
    std::optional<std::vector<EdgarPart>> partsOf(const EdgarRule& rule, const EdgarTerm& term);
    std::optional<EdgarFact> dayFact(std::span<const EdgarFact> facts, Date from, Date to) const;
    std::optional<std::vector<EdgarPart>> twelveMonths(std::span<const EdgarFact> facts, const EdgarTerm& term);
    bool fitsTheYear(const EdgarTerm& term, const std::vector<const EdgarFact*>& pieces);
    static const EdgarFact* periodFact(std::span<const EdgarFact> facts, Date start, Date end);
    std::string_view unitOf(const EdgarRule& rule) const { return rule.shares ? "shares" : m_currency; }
    void sayMissing(const EdgarRule& rule);
    bool addLadder(const EdgarLadder& ladder);
    Date dueOf(const EdgarLadder& ladder, int year, Date day) const;

    const EdgarFacts& m_facts;
    std::string_view m_currency;
    const std::string& m_file;
    Findings& m_findings;
    EdgarFigures m_result;
    Date m_lastYearEnd; // of the last whole fiscal year
};

Result<EdgarFigures> FigureMaker::run(Date asOf)
{
    if (const Status found = findBalanceDay(asOf); !found)
        return found.error();
    if (asOf - m_result.balanceDay > weeksOff)
        m_findings.push_back({Severity::Warning,
            Error{ErrorCode::ValueRequired, m_file,
                {{"field", "balance sheet"}, {"found", m_result.balanceDay.toText()}, {"expected", asOf.toText()}}}});
    findFiscalYearEnd();
    for (const EdgarRule& rule : edgarRules())
        if (const Status added = addFigure(rule); !added)
            return added.error();
    const auto ladders = edgarLadders();
    if (!std::any_of(ladders.begin(), ladders.end(), [&](const EdgarLadder& ladder) { return addLadder(ladder); }))
        m_findings.push_back({Severity::Warning,
            Error{ErrorCode::ValueRequired, m_file + ':' + placeOf(ladders.front().years[1].tag),
                {{"field", "debt"},
                    {"expected", std::string(ladders.front().years[1].tag) + ", ... " + m_result.balanceDay.toText()}}}});
    return std::move(m_result);
}

Status FigureMaker::findBalanceDay(Date asOf)
{
    std::optional<Date> last;
    std::string first;
    std::string units;
    for (const EdgarFigure figure : {EdgarFigure::Equity, EdgarFigure::Cash, EdgarFigure::FixedAssets})
        for (const EdgarWay& way : edgarRule(figure).ways) {
            const std::string_view tag = way.terms.front().tag;
            if (units.empty())
                units = m_facts.unitsOf(tag);
            for (const EdgarFact& fact : m_facts.of(tag, m_currency)) {
                if (fact.start || !isReport(fact.filing))
                    continue;
                if (first.empty() || fact.end.toText() < first)
                    first = fact.end.toText();
                if (fact.end <= asOf && (!last || fact.end > *last))
                    last = fact.end;
            }
        }
    if (last) {
        m_result.balanceDay = *last;
        return done();
    }
    if (first.empty() && !units.empty())
        return Error{ErrorCode::CurrencyDiffers, m_file, {{"found", units}, {"expected", std::string(m_currency)}}};
    return Error{ErrorCode::ValueRequired, m_file + ':' + placeOf(edgarRule(EdgarFigure::Equity).ways.front().terms.front().tag),
        {{"found", first}, {"expected", ".." + asOf.toText()}}};
}

/// The last year that any concept is reported for up to the balance sheet's day; and the end of the year that day is in.
void FigureMaker::findFiscalYearEnd()
{
    std::optional<Date> last;
    for (const auto& [key, facts] : m_facts.facts)
        for (const EdgarFact& fact : facts)
            if (isYear(fact) && fact.filing.form.find("-Q") == std::string::npos && fact.end <= m_result.balanceDay
                && (!last || fact.end > *last))
                last = fact.end;
    Date end = last.value_or(m_result.balanceDay);
    m_lastYearEnd = end;
    while (end < m_result.balanceDay)
        end = addMonths(end, 12, EndOfMonth::KeepLastDay);
    m_result.fiscalYearEnd = end;
}

Status FigureMaker::addFigure(const EdgarRule& rule)
{
    for (const EdgarWay& way : rule.ways) {
        auto parts = partsOf(rule, way);
        if (!parts)
            continue;
        EdgarAmount amount{rule.figure, {}, *std::move(parts), way.standIn};
        for (const EdgarPart& part : amount.parts) {
            const auto total = sum(amount.value, part.sign < 0 ? negated(part.fact.value) : part.fact.value);
            if (!total)
                return Error{total.error().code, m_file + ':' + placeOf(part.tag), total.error().details};
            amount.value = *total;
        }
        m_result.amounts.push_back(std::move(amount));
        return done();
    }
    if (rule.expected)
        sayMissing(rule);
    return done();
}

std::optional<std::vector<EdgarPart>> FigureMaker::partsOf(const EdgarRule& rule, const EdgarWay& way)
{
    std::vector<EdgarPart> all;
    for (const EdgarTerm& term : way.terms) {
        const auto parts = partsOf(rule, term);
        if (!parts && term.required)
            return std::nullopt;
        if (parts)
            all.insert(all.end(), parts->begin(), parts->end());
    }
    return all;
}

std::optional<std::vector<EdgarPart>> FigureMaker::partsOf(const EdgarRule& rule, const EdgarTerm& term)
{
    const auto facts = m_facts.of(term.tag, unitOf(rule));
    const Date day = m_result.balanceDay;
    std::optional<EdgarFact> fact;
    switch (rule.period) {
    case EdgarPeriod::TwelveMonths: return twelveMonths(facts, term);
    case EdgarPeriod::Day: fact = dayFact(facts, day, day); break;
    case EdgarPeriod::Cover: fact = dayFact(facts, day, day + coverAfter); break;
    case EdgarPeriod::Quarter:
        for (const EdgarFact& f : facts)
            if (f.start && f.end == day && (!fact || f.days() < fact->days()))
                fact = f;
        break;
    }
    if (!fact)
        return std::nullopt;
    return std::vector<EdgarPart>{{std::string(term.tag), term.sign, *std::move(fact)}};
}

/// The first of those days.
std::optional<EdgarFact> FigureMaker::dayFact(std::span<const EdgarFact> facts, Date from, Date to) const
{
    for (const EdgarFact& fact : facts)
        if (!fact.start && fact.end >= from && fact.end <= to)
            return fact;
    return std::nullopt;
}

/// The fiscal year that ends on the day; or the last one + the year to date - the same months of the year before. Of a term that is
/// not required those that are reported count; where the months that would be taken off are not in the year, the year to date alone.
std::optional<std::vector<EdgarPart>> FigureMaker::twelveMonths(std::span<const EdgarFact> facts, const EdgarTerm& term)
{
    const Date day = m_result.balanceDay;
    const Date next = m_lastYearEnd + 1;
    struct Piece
    {
        Date start;
        Date end;
        int sign;
    };
    std::vector<Piece> pieces{{addMonths(next, -12, EndOfMonth::KeepDay), m_lastYearEnd, 1}};
    if (day != m_lastYearEnd) {
        pieces.push_back({next, day, 1});
        pieces.push_back({addMonths(next, -12, EndOfMonth::KeepDay), addMonths(day, -12, EndOfMonth::KeepLastDay), -1});
    }
    std::vector<EdgarPart> parts;
    std::vector<const EdgarFact*> found;
    for (const Piece& piece : pieces) {
        found.push_back(periodFact(facts, piece.start, piece.end));
        if (!found.back() && term.required)
            return std::nullopt;
        if (found.back())
            parts.push_back({std::string(term.tag), term.sign * piece.sign, *found.back()});
    }
    if (!term.required && found.size() > 1 && !fitsTheYear(term, found))
        parts = found[1] ? std::vector<EdgarPart>{{std::string(term.tag), term.sign, *found[1]}} : std::vector<EdgarPart>();
    return parts.empty() ? std::nullopt : std::optional(std::move(parts));
}

/// A charge may be reported for half a year under one tag and for the year under another: taken off alone it would count the wrong way
/// round. Told once.
bool FigureMaker::fitsTheYear(const EdgarTerm& term, const std::vector<const EdgarFact*>& pieces)
{
    const auto size = [](Decimal d) { return d.isNegative() ? negated(d) : d; };
    const auto spelled = [](const EdgarFact& fact) {
        return fact.start->toText() + ".." + fact.end.toText() + " " + fact.value.toText();
    };
    const EdgarFact* year = pieces.front();
    const EdgarFact* part = pieces.back();
    if (!part || (year && year->value.isNegative() == part->value.isNegative() && size(part->value) <= size(year->value)))
        return true;
    Finding left{Severity::Warning,
        Error{ErrorCode::RowIgnored, m_file + ':' + placeOf(term.tag),
            {{"found", (year ? spelled(*year) + ", " : std::string()) + spelled(*part)},
                {"expected",
                    "the same within the fiscal year to " + m_lastYearEnd.toText()
                        + (pieces[1] ? "; counted: " + spelled(*pieces[1]) : std::string())}}}};
    if (std::find(m_findings.begin(), m_findings.end(), left) == m_findings.end())
        m_findings.push_back(std::move(left));
    return false;
}

/// The one nearest to that period.
const EdgarFact* FigureMaker::periodFact(std::span<const EdgarFact> facts, Date start, Date end)
{
    const EdgarFact* nearest = nullptr;
    int off = weeksOff + 1;
    for (const EdgarFact& fact : facts) {
        if (!fact.start)
            continue;
        const int distance = std::max(std::abs(*fact.start - start), std::abs(fact.end - end));
        if (distance < off) {
            nearest = &fact;
            off = distance;
        }
    }
    return nearest;
}

void FigureMaker::sayMissing(const EdgarRule& rule)
{
    const std::string_view first = rule.ways.front().terms.front().tag;
    std::string otherUnits;
    std::string days;
    for (const EdgarWay& way : rule.ways)
        for (const EdgarTerm& term : way.terms) {
            const auto facts = m_facts.of(term.tag, unitOf(rule));
            if (facts.empty() && otherUnits.empty())
                otherUnits = m_facts.unitsOf(term.tag);
            for (const EdgarFact& fact : facts)
                if (fact.end <= m_result.balanceDay)
                    days = (fact.start ? fact.start->toText() + ".." : "") + fact.end.toText();
        }
    const std::string period = rule.period == EdgarPeriod::TwelveMonths ? "12 months to " : "";
    const bool inOther = days.empty() && !otherUnits.empty();
    m_findings.push_back({Severity::Warning,
        Error{inOther ? ErrorCode::CurrencyDiffers : ErrorCode::ValueRequired, m_file + ':' + placeOf(first),
            {{"field", rule.field.empty() ? std::string(rule.name) : "company." + std::string(rule.field)},
                {"found", inOther ? otherUnits : days},
                {"expected", tagsOf(rule) + period + m_result.balanceDay.toText() + ", " + std::string(unitOf(rule))}}}});
}

/// The last balance sheet's that has at least two of the ladder's years.
bool FigureMaker::addLadder(const EdgarLadder& ladder)
{
    std::optional<Date> last;
    for (const EdgarMaturity& step : ladder.years)
        for (const EdgarFact& fact : m_facts.of(step.tag, m_currency))
            if (!fact.start && step.year > 1 && fact.end <= m_result.balanceDay && (!last || fact.end > *last))
                last = fact.end;
    if (!last || m_result.balanceDay - *last > oldestLadder)
        return false;
    for (const EdgarMaturity& step : ladder.years)
        for (const EdgarFact& fact : m_facts.of(step.tag, m_currency))
            if (!fact.start && fact.end == *last)
                m_result.ladder.push_back(
                    {dueOf(ladder, step.year, *last), step.year > 5, EdgarPart{std::string(step.tag), 1, fact}});
    return true;
}

/// Fiscal years end with the company's; what falls due after the fifth is shown a year later.
Date FigureMaker::dueOf(const EdgarLadder& ladder, int year, Date day) const
{
    if (ladder.rolling)
        return addMonths(day, 12 * year, EndOfMonth::KeepLastDay);
    Date end = m_result.fiscalYearEnd;
    while (addMonths(end, -12, EndOfMonth::KeepLastDay) >= day)
        end = addMonths(end, -12, EndOfMonth::KeepLastDay);
    return addMonths(end, 12 * year, EndOfMonth::KeepLastDay);
}

} // namespace

const EdgarAmount* EdgarFigures::find(EdgarFigure figure) const
{
    const auto found =
        std::find_if(amounts.begin(), amounts.end(), [&](const EdgarAmount& amount) { return amount.figure == figure; });
    return found == amounts.end() ? nullptr : &*found;
}

Result<EdgarFigures> edgarFigures(
    const EdgarFacts& facts, std::string_view currency, Date asOf, const std::string& fileName, Findings& findings)
{
    return FigureMaker(facts, currency, fileName, findings).run(asOf);
}

} // namespace headroom
