// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fraction.h"
#include "core/exchange/edgar_context.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::string_view ladderPrefix = "Debt due ";
constexpr std::string_view ladderSuffix = " (SEC)";
constexpr std::string_view noncurrentName = "Long-term debt, noncurrent (SEC)";
constexpr std::string_view totalName = "Long-term debt, total (SEC)";
constexpr std::string_view currentName = "Current maturities";
constexpr std::string_view otherName = "Discount, issue cost and other";
constexpr int couponDecimals = 4;

bool isOurs(const DebtInstrument& debt)
{
    return debt.name.view().starts_with(ladderPrefix) && debt.name.view().ends_with(ladderSuffix);
}

template<class E> const E* named(const Model& model, Text name)
{
    for (const E& row : model.table<E>())
        if (row.name == name)
            return &row;
    return nullptr;
}

class DebtTaker
{
public:
    explicit DebtTaker(EdgarContext& context) : c(context), m_principal(0) {}

    void run()
    {
        if (takesLadder())
            takeLadder();
        else
            for (const DebtInstrument& debt : c.model.table<DebtInstrument>())
                m_principal += debt.principal.minor();
        takeReported();
    }

private:
    bool takesLadder();
    void takeLadder();
    void takeDue(const EdgarDue& due);
    void insertDue(DebtInstrument row);
    void removeOlder();
    Fraction sumOfLadder() const;
    Fraction reportedDebt() const;
    bool isPartOfDebt() const;
    Opt<Decimal> averageCoupon() const;
    void takeReported();
    void putCurrent(Ref<ReportedFigure> figure, Money less, const EdgarAmount& current);
    void putOther(Ref<ReportedFigure> figure, const ReportedFigure& reported, Money less);
    void putStep(Ref<ReportedFigure> figure, std::string_view name, Money amount, const FieldSource& source);
    template<class E> void replace(const E& held, const E& next)
    {
        if (!(held == next))
            c.outcome.change.steps.push_back(RowStep{entityOf<E>, held.id, std::make_shared<E>(held), std::make_shared<E>(next)});
    }
    template<class E> static void setSource(E& row, const FieldSource& source)
    {
        row.sourceKind = source.sourceKind;
        row.citation = source.citation;
        row.sourceDate = source.sourceDate;
    }
    std::string text(Money money) const { return money.toText(c.model.moneyDigits()); }

    EdgarContext& c;
    std::vector<DebtInstrument> m_fresh;
    std::vector<ReconciliationStep> m_steps;
    std::vector<Text> m_taken;
    int128 m_principal; // of all instruments after the import
};

/// A project that has instruments of its own knows better.
bool DebtTaker::takesLadder()
{
    const auto& ladder = c.outcome.figures.ladder;
    if (ladder.empty())
        return false;
    const Table<DebtInstrument>& table = c.model.table<DebtInstrument>();
    const auto others = std::count_if(table.begin(), table.end(), [](const DebtInstrument& debt) { return !isOurs(debt); });
    if (others > 0)
        c.outcome.findings.push_back({Severity::Note,
            Error{ErrorCode::RowIgnored, c.options.fileName + ":facts",
                {{"found", ladder.front().part.tag + ", ..."}, {"field", "debt"}, {"count", std::to_string(others)}}}});
    return others == 0;
}

Fraction DebtTaker::sumOfLadder() const
{
    Fraction total;
    for (const EdgarDue& due : c.outcome.figures.ladder)
        total = total + Fraction(due.part.fact.value);
    return total;
}

/// The carrying amount on the balance sheet; 0 where it is not reported.
Fraction DebtTaker::reportedDebt() const
{
    const EdgarAmount* current = c.outcome.figures.find(EdgarFigure::DebtCurrent);
    const EdgarAmount* noncurrent = c.outcome.figures.find(EdgarFigure::DebtNoncurrent);
    if (const EdgarAmount* all = c.outcome.figures.find(EdgarFigure::DebtTotal); all && !(current && noncurrent))
        return Fraction(all->value);
    Fraction total;
    for (const EdgarAmount* part : {current, noncurrent})
        total = part ? total + Fraction(part->value) : total;
    return total;
}

/// A ladder may hold a part of the debt only: below nine tenths of what is reported it is no base for the interest of all of it.
bool DebtTaker::isPartOfDebt() const { return sumOfLadder() < reportedDebt() * Fraction(Decimal(9, 1)); }

/// Interest paid in the last twelve months over what the ladder sums to, or the debt that is reported where the ladder is a part of it;
/// blank where that is no rate.
Opt<Decimal> DebtTaker::averageCoupon() const
{
    const EdgarAmount* interest = c.outcome.figures.find(EdgarFigure::InterestPaid);
    const Fraction total = isPartOfDebt() ? reportedDebt() : sumOfLadder();
    if (!interest || interest->value.isNegative() || total.sign() <= 0)
        return {};
    const Fraction rate = Fraction(interest->value).dividedBy(total);
    if (Fraction(1) < rate)
        return {};
    return Decimal(rate.rounded(couponDecimals, Rounding::HalfAway), couponDecimals);
}

void DebtTaker::takeLadder()
{
    c.outcome.ladderTaken = true;
    if (isPartOfDebt())
        c.outcome.findings.push_back({Severity::Warning,
            Error{ErrorCode::RowsDoNotSum, c.options.fileName + ":facts",
                {{"field", "debt"}, {"found", sumOfLadder().toText()}, {"expected", reportedDebt().toText()}}}});
    for (const EdgarDue& due : c.outcome.figures.ladder)
        takeDue(due);
    removeOlder();
    if (!m_fresh.empty())
        c.outcome.change = joined(std::move(c.outcome.change), insertRows(c.model, std::move(m_fresh)));
}

void DebtTaker::takeDue(const EdgarDue& due)
{
    const Field& field = schemaOf<DebtInstrument>().fields[memberField<&DebtInstrument::principal>];
    const std::vector<EdgarPart> parts{due.part};
    const std::string name = std::string(ladderPrefix) + due.due.toText() + std::string(ladderSuffix);
    const std::string path = "debt[\"" + name + "\"]";
    const Date opening = firstDay(c.model.company().start) - 1;
    const auto value = edgarValue(c, field, path, due.part.fact.value, parts);
    if (!value || due.part.fact.value.isZero())
        return;
    if (due.due <= opening) {
        c.outcome.findings.push_back({Severity::Warning,
            Error{ErrorCode::DateOrder, c.options.fileName + ":facts",
                {{"field", path}, {"found", due.due.toText()}, {"expected", (opening + 1).toText() + ".."}}}});
        return;
    }
    const auto* held = named<DebtInstrument>(c.model, name);
    DebtInstrument row = held ? *held : DebtInstrument();
    row.name = name;
    row.principal = std::get<Money>(*value);
    row.maturityDate = due.due;
    FieldSource source = edgarSource(due.open ? SourceKind::Estimate : SourceKind::Fact, parts);
    if (due.open)
        source.citation = source.citation.str() + "; falls due in that year or later";
    setSource(row, source);
    m_taken.push_back(row.name);
    m_principal += row.principal.minor();
    sayEdgarInput(c, path + ".principal", held ? text(held->principal) : std::string(), text(row.principal), source, parts);
    if (held)
        replace(*held, row);
    else
        insertDue(std::move(row));
}

/// The coupon of one that is there already may have been mended by hand: only a new one gets the average.
void DebtTaker::insertDue(DebtInstrument row)
{
    const Opt<Decimal> coupon = averageCoupon();
    row.kind = InstrumentKind::Note;
    row.coupon = coupon.valueOr(Decimal());
    row.dayCount = DayCount::Thirty360Us;
    const std::string path = "debt[\"" + row.name.str() + "\"].coupon";
    FieldSource source;
    source.sourceKind = SourceKind::Estimate;
    source.sourceDate = c.outcome.figures.balanceDay;
    if (coupon) {
        const auto& parts = c.outcome.figures.find(EdgarFigure::InterestPaid)->parts;
        source.citation = std::string("Interest of 12 months over ")
            + (isPartOfDebt() ? "the debt on the balance sheet: " : "the debt of all years: ") + edgarCitation(parts);
        sayEdgarInput(c, path, {}, coupon->toText(), source, parts);
    } else {
        source.sourceKind = SourceKind::Default;
        c.outcome.findings.push_back({Severity::Warning,
            Error{ErrorCode::ValueRequired, c.options.fileName + ":facts", {{"field", path}, {"found", "0"}}}});
    }
    const Id id = c.model.lastId(Entity::DebtInstrument) + static_cast<Id>(m_fresh.size()) + 1;
    c.sources.set(Entity::DebtInstrument, id, "coupon", source);
    m_fresh.push_back(std::move(row));
}

/// What an import of an older balance sheet made and this one doesn't have.
void DebtTaker::removeOlder()
{
    for (const DebtInstrument& debt : c.model.table<DebtInstrument>()) {
        if (std::find(m_taken.begin(), m_taken.end(), debt.name) != m_taken.end())
            continue;
        auto removal = removeRow(c.model, Entity::DebtInstrument, debt.id);
        if (!removal) {
            c.outcome.findings.push_back({Severity::Error, removal.error()});
            continue;
        }
        FieldSource source;
        sayEdgarInput(c, "debt[\"" + debt.name.str() + "\"].principal", text(debt.principal), {}, source, {});
        c.outcome.change = joined(std::move(c.outcome.change), *std::move(removal));
    }
}

/// The reported carrying amount and its way from the principal: less current maturities where they are known, less what is left.
void DebtTaker::takeReported()
{
    const EdgarAmount* current = c.outcome.figures.find(EdgarFigure::DebtCurrent);
    const EdgarAmount* amount = current ? c.outcome.figures.find(EdgarFigure::DebtNoncurrent) : nullptr;
    const bool whole = amount == nullptr;
    if (whole)
        amount = c.outcome.figures.find(EdgarFigure::DebtTotal);
    if (!amount || m_principal == 0)
        return;
    const std::string_view name = whole ? totalName : noncurrentName;
    const Field& field = schemaOf<ReportedFigure>().fields[memberField<&ReportedFigure::amount>];
    const std::string path = "reported[\"" + std::string(name) + "\"].amount";
    const auto carrying = edgarValue(c, field, path, amount->value, amount->parts);
    const auto maturities = whole ? std::optional<Value>(Money()) : edgarValue(c, field, path, current->value, current->parts);
    if (!carrying || !maturities)
        return;
    const auto* held = named<ReportedFigure>(c.model, name);
    ReportedFigure row = held ? *held : ReportedFigure();
    row.name = name;
    row.amount = std::get<Money>(*carrying);
    row.asOf = c.outcome.figures.balanceDay;
    const FieldSource source = edgarSource(amount->parts.size() > 1 ? SourceKind::Estimate : SourceKind::Fact, amount->parts);
    setSource(row, source);
    sayEdgarInput(c, path, held ? text(held->amount) : std::string(), text(row.amount), source, amount->parts);
    if (held)
        replace(*held, row);
    else
        c.outcome.change = joined(std::move(c.outcome.change), insertRow(c.model, Entity::ReportedFigure, row));
    const Ref<ReportedFigure> figure{held ? held->id : c.model.lastId(Entity::ReportedFigure) + 1};
    const Money less = -std::get<Money>(*maturities);
    if (!whole)
        putCurrent(figure, less, *current);
    putOther(figure, row, less);
    if (!m_steps.empty())
        c.outcome.change = joined(std::move(c.outcome.change), insertRows(c.model, std::move(m_steps)));
}

void DebtTaker::putCurrent(Ref<ReportedFigure> figure, Money less, const EdgarAmount& current)
{
    const FieldSource source = edgarSource(SourceKind::Fact, current.parts);
    putStep(figure, currentName, less, source);
    sayEdgarInput(c, "reconciliation[\"" + std::string(currentName) + "\"].amount", {}, text(less), source, current.parts);
}

void DebtTaker::putOther(Ref<ReportedFigure> figure, const ReportedFigure& reported, Money less)
{
    const int128 other = int128{reported.amount.minor()} - less.minor() - m_principal;
    FieldSource rest;
    rest.sourceKind = SourceKind::Estimate;
    rest.citation = "Carrying amount and current maturities less the principal of all instruments";
    rest.sourceDate = reported.asOf;
    putStep(figure, otherName, Money(static_cast<std::int64_t>(other)), rest);
}

void DebtTaker::putStep(Ref<ReportedFigure> figure, std::string_view name, Money amount, const FieldSource& source)
{
    for (const ReconciliationStep& held : c.model.table<ReconciliationStep>())
        if (held.figure == figure && held.name == Text(name)) {
            ReconciliationStep next = held;
            next.amount = amount;
            setSource(next, source);
            return replace(held, next);
        }
    ReconciliationStep step;
    step.name = name;
    step.figure = figure;
    step.amount = amount;
    setSource(step, source);
    m_steps.push_back(step);
}

} // namespace

void takeEdgarDebt(EdgarContext& context) { DebtTaker(context).run(); }

} // namespace headroom
