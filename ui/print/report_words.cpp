// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_words.h"

#include "ui/format/headline.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

#define WORDS(id, text)                                                                                                          \
    std::pair { TextId::id, QT_TRANSLATE_NOOP("Report", text) }
const auto table = std::to_array<std::pair<TextId, const char*>>({
    WORDS(None, ""),
    WORDS(ReportTitle, "Moving to Azure"),
    WORDS(ReportSubtitle, "Cash flow, debt and savings, compared with staying"),
    WORDS(CoverCompany, "Company"),
    WORDS(CoverPeriod, "Projection"),
    WORDS(CoverHeadline, "Headline months"),
    WORDS(CoverCurrency, "Currency"),
    WORDS(CoverInputsDated, "Latest source of the inputs"),
    WORDS(CoverPricesDated, "Latest Azure price"),
    WORDS(CoverStatus, "Status"),
    WORDS(CoverPrepared, "Prepared on"),
    WORDS(CoverFile, "File"),
    WORDS(StatusDraft, "Draft"),
    WORDS(StatusFinal, "Final"),
    WORDS(NotDated, "no date given"),
    WORDS(FromTo, "%1 \u2013 %2"),
    WORDS(SummaryHeading, "Summary"),
    WORDS(Headline, "%1"),
    WORDS(SplitCaption, "Where the improvement of cash in the headline months comes from"),
    WORDS(SplitSum, "Improvement of cash in the headline months"),
    WORDS(FiguresCaption, "Figures"),
    WORDS(FiguresNote,
        "The difference is move less stay. Net present value and rates of return are of the benefit before "
        "interest and debt, with tax as it would be without debt. A figure that does not exist says why."),
    WORDS(StatementHeading, "Cash flow, month by month"),
    WORDS(StatementStay, "Stay"),
    WORDS(StatementMove, "Move to Azure"),
    WORDS(StatementBenefit, "Benefit: move less stay"),
    WORDS(StatementNote,
        "Cash in is positive, cash out is in parentheses; a dash is zero. Amounts are rounded so that each "
        "column and each row adds up; a single amount may differ from the exact one in its last digit."),
    WORDS(DebtHeading, "Debt and liquidity"),
    WORDS(DebtNone, "The project has no debt."),
    WORDS(DebtInstruments, "Instruments when moving"),
    WORDS(DebtTotal, "All debt"),
    WORDS(DebtMovements, "Principal and interest when moving"),
    WORDS(DebtMovementsStay, "Principal and interest when staying"),
    WORDS(DebtNote,
        "Principal is what is owed. Interest includes commitment fees; interest added to principal is not in the "
        "interest paid. Repaid and interest paid are of the headline months."),
    WORDS(ReconciliationCaption, "From the opening principal to the reported figure"),
    WORDS(ReconciliationPrincipal, "Opening principal of all debt"),
    WORDS(ReconciliationReported, "%1, %2, as reported"),
    WORDS(ReconciliationDifference, "Not explained"),
    WORDS(CovenantCaption, "Covenants in the headline months"),
    WORDS(CovenantNotTested, "not tested"),
    WORDS(CovenantPassed, "passed"),
    WORDS(CovenantWarning, "passed, little headroom"),
    WORDS(CovenantBreached, "breached"),
    WORDS(AssumptionsHeading, "Assumptions and their sources"),
    WORDS(AssumptionsNote,
        "Every input of the company and of the Azure plan, and of everything else what differs from the "
        "default, with its source by number, as listed at the end of this section. What no source supports is an assumption."),
    WORDS(WorkloadsCaption, "Workloads"),
    WORDS(PricesCaption, "Azure prices held by the project"),
    WORDS(ChecksHeading, "Checks"),
    WORDS(InvariantsAllHold, "All %1 checks of the calculation hold in every month and in both cases."),
    WORDS(InvariantsBroken, "%1 of %2 checks of the calculation do not hold. Do not rely on the figures."),
    WORDS(InvariantsCaption, "Checks of the calculation"),
    WORDS(FindingsCaption, "Notes and warnings on the inputs"),
    WORDS(FindingsNone, "There are no notes or warnings on the inputs."),
    WORDS(Holds, "holds"),
    WORDS(DoesNotHold, "does not hold: %1, %2"),
    WORDS(Yes, "yes"),
    WORDS(No, "no"),
    WORDS(AsBooked, "as booked"),
    WORDS(Total, "Total"),
    WORDS(OpeningCash, "Opening cash"),
    WORDS(ClosingCash, "Closing cash"),
    WORDS(ColumnItem, "Item"),
    WORDS(ColumnAmount, "Amount"),
    WORDS(ColumnFigure, "Figure"),
    WORDS(ColumnStay, "Stay"),
    WORDS(ColumnMove, "Move"),
    WORDS(ColumnDifference, "Difference"),
    WORDS(ColumnInstrument, "Instrument"),
    WORDS(ColumnKind, "Kind"),
    WORDS(ColumnRate, "Rate a year"),
    WORDS(ColumnMaturity, "Maturity"),
    WORDS(ColumnPrincipal, "Opening"),
    WORDS(ColumnRepaid, "Repaid"),
    WORDS(ColumnInterestPaid, "Interest paid"),
    WORDS(ColumnClosing, "Closing"),
    WORDS(ColumnCovenant, "Covenant"),
    WORDS(ColumnTested, "Tested"),
    WORDS(ColumnMeasure, "Measure"),
    WORDS(ColumnLimit, "Limit"),
    WORDS(ColumnHeadroom, "Headroom"),
    WORDS(ColumnResult, "Result"),
    WORDS(ColumnCase, "Case"),
    WORDS(ColumnInput, "Input"),
    WORDS(ColumnValue, "Value"),
    WORDS(ColumnUnit, "Unit"),
    WORDS(ColumnSource, "Source"),
    WORDS(ColumnCitation, "Citation"),
    WORDS(ColumnDate, "Date"),
    WORDS(ColumnSite, "Site"),
    WORDS(ColumnStrategy, "Strategy"),
    WORDS(ColumnServers, "Servers"),
    WORDS(ColumnCores, "Cores"),
    WORDS(ColumnMemory, "Memory, GiB"),
    WORDS(ColumnStorage, "Storage, GiB"),
    WORDS(ColumnRegion, "Region"),
    WORDS(ColumnPrices, "Prices"),
    WORDS(ColumnCheck, "Check"),
    WORDS(ColumnSeverity, "Severity"),
    WORDS(ColumnWhere, "Where"),
    WORDS(ColumnMessage, "What"),
    WORDS(RowOpeningPrincipal, "Opening principal"),
    WORDS(RowDraws, "Draws"),
    WORDS(RowRepayments, "Repayments"),
    WORDS(RowPik, "Interest added to principal"),
    WORDS(RowClosingPrincipal, "Closing principal"),
    WORDS(RowInterestAccrued, "Interest accrued"),
    WORDS(RowInterestPaid, "Interest paid"),
    WORDS(RateFixed, "%1 fixed"),
    WORDS(RateFloating, "%1 + %2"),
    WORDS(RowsSummary, "%1 rows"),
    WORDS(RatesSummary, "from %1"),
    WORDS(AssumptionKind, "Assumption"),
    WORDS(FactKind, "Fact"),
    WORDS(QuoteKind, "Quote"),
    WORDS(EstimateKind, "Estimate"),
    WORDS(DefaultKind, "Default"),
    WORDS(SourcesCaption, "Sources"),
    WORDS(ColumnNumber, "No."),
    WORDS(MoreFindings, "%1 more of this kind (%2)"),
});
#undef WORDS

/// "balanceSheetTies" as "Balance sheet ties".
QString spelledOut(std::string_view id)
{
    QString text;
    for (const QChar c : toQString(id)) {
        if (c.isUpper() && !text.isEmpty())
            text += u' ' + QString(c.toLower());
        else
            text += text.isEmpty() ? c.toUpper() : c;
    }
    return text;
}

/// As statements write amounts: parentheses for negatives, a dash for zero.
QString scaledText(ScaledAmount amount, const Formatter& f)
{
    if (amount.value == 0)
        return u"\u2013"_s;
    const auto size = static_cast<qulonglong>(amount.value < 0 ? -amount.value : amount.value);
    const auto power = static_cast<qulonglong>(powerOfTen(amount.decimals));
    QString text = f.locale.toString(size / power);
    if (amount.decimals > 0)
        text += f.locale.decimalPoint() + QString::number(size % power).rightJustified(amount.decimals, u'0');
    return amount.value < 0 ? u'(' + text + u')' : text;
}

QString moneyText(Money amount, const Formatter& f)
{
    const bool whole = amount.minor() % powerOfTen(f.digits) == 0;
    return f.money(amount, MoneyStyle::Statement, whole ? MoneyScale::Units : MoneyScale::Cents);
}

/// A label of the schema, or a unit: "¤ a month" with the currency. Shares are printed in percent and need none.
QString labelText(std::string_view source, const Formatter& f)
{
    if (source.empty() || source == "share")
        return {};
    return schemaText(source).replace(u'\u00a4', f.currency);
}

struct ValueVisitor
{
    const Formatter& f;
    QString operator()(std::monostate) const { return {}; }
    QString operator()(Money m) const { return moneyText(m, f); }
    QString operator()(Decimal d) const { return f.decimal(d); }
    QString operator()(std::int64_t n) const { return f.locale.toString(static_cast<qlonglong>(n)); }
    QString operator()(ScaledAmount a) const { return scaledText(a, f); }
    QString operator()(ShareAmount s) const { return f.percent(s.fraction, 1); }
    QString operator()(ExactShare s) const { return f.share(s.fraction); }
    QString operator()(RatioAmount r) const { return f.ratio(r.ratio, std::abs(r.ratio) < 1000 ? 2 : 0); }
    QString operator()(MonthCount m) const
    {
        return QCoreApplication::translate("Report", "%1 months").arg(f.locale.toString(m.months, 'f', 1));
    }
    QString operator()(Month m) const { return f.month(m); }
    QString operator()(Date d) const { return f.date(d); }
    QString operator()(MonthSet s) const { return f.months(s); }
    QString operator()(const PlainText& t) const { return forDisplay(toQString(t.text), 1000); }
    QString operator()(LabelText l) const { return labelText(l.text, f); }
    QString operator()(CodeText c) const { return spelledOut(c.id); }
    QString operator()(TextId id) const { return wordsOf(id); }
    QString operator()(ErrorCode code) const { return reasonText(code); }
    QString operator()(const Error& error) const { return forDisplay(messageText(error), 1000); }
    QString operator()(const SentencePtr& s) const { return s ? sentenceText(*s, f) : QString(); }
};

} // namespace

QString wordsOf(TextId id)
{
    for (const auto& [key, text] : table)
        if (key == id)
            return QCoreApplication::translate("Report", text);
    return {};
}

QString sentenceText(const Sentence& sentence, const Formatter& formatter)
{
    const QString pattern = wordsOf(sentence.id);
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) { // by hand: a value that holds "%2" stays as it is
        const bool place = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        if (!place) {
            text += pattern[i];
            continue;
        }
        const auto at = static_cast<std::size_t>(pattern[++i].digitValue() - 1);
        if (at < sentence.args.size())
            text += valueText(sentence.args[at], formatter);
    }
    return text;
}

QString valueText(const ReportValue& value, const Formatter& formatter) { return std::visit(ValueVisitor{formatter}, value); }

QString captionText(const ReportTable& reportTable, const Formatter& formatter)
{
    const QString caption = wordsOf(reportTable.caption);
    switch (reportTable.unit) {
    case AmountUnit::None: return caption;
    case AmountUnit::Whole: return caption + u", "_s + formatter.scaleName(MoneyScale::Units);
    case AmountUnit::Thousand: return caption + u", "_s + formatter.scaleName(MoneyScale::Thousands);
    case AmountUnit::Million: return caption + u", "_s + formatter.scaleName(MoneyScale::Millions);
    }
    return caption;
}

} // namespace headroom
