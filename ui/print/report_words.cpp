// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_words.h"

#include "ui/format/headline.h"
#include "ui/format/messages.h"
#include "ui/format/core_text.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

const auto table = std::to_array<std::pair<TextId, const char*>>({
    {TextId::ReportTitle, QT_TRANSLATE_NOOP("Report", "Moving to Azure")},
    {TextId::ReportSubtitle, QT_TRANSLATE_NOOP("Report", "Cash flow, debt and savings, compared with staying")},
    {TextId::CoverCompany, QT_TRANSLATE_NOOP("Report", "Company")},
    {TextId::CoverPeriod, QT_TRANSLATE_NOOP("Report", "Projection")},
    {TextId::CoverHeadline, QT_TRANSLATE_NOOP("Report", "Headline months")},
    {TextId::CoverCurrency, QT_TRANSLATE_NOOP("Report", "Currency")},
    {TextId::CoverInputsDated, QT_TRANSLATE_NOOP("Report", "Latest source of the inputs")},
    {TextId::CoverPricesDated, QT_TRANSLATE_NOOP("Report", "Latest Azure price")},
    {TextId::CoverStatus, QT_TRANSLATE_NOOP("Report", "Status")},
    {TextId::CoverPrepared, QT_TRANSLATE_NOOP("Report", "Prepared on")},
    {TextId::CoverFile, QT_TRANSLATE_NOOP("Report", "File")},
    {TextId::StatusDraft, QT_TRANSLATE_NOOP("Report", "Draft")},
    {TextId::StatusFinal, QT_TRANSLATE_NOOP("Report", "Final")},
    {TextId::NotDated, QT_TRANSLATE_NOOP("Report", "no date given")},
    {TextId::FromTo, QT_TRANSLATE_NOOP("Report", "%1 \u2013 %2")},
    {TextId::SummaryHeading, QT_TRANSLATE_NOOP("Report", "Summary")},
    {TextId::Headline, QT_TRANSLATE_NOOP("Report", "%1")},
    {TextId::SplitCaption, QT_TRANSLATE_NOOP("Report", "Where the improvement of cash in the headline months comes from")},
    {TextId::SplitSum, QT_TRANSLATE_NOOP("Report", "Improvement of cash in the headline months")},
    {TextId::FiguresCaption, QT_TRANSLATE_NOOP("Report", "Figures")},
    {TextId::FiguresNote,
        QT_TRANSLATE_NOOP("Report",
            "The difference is move less stay. Net present value and rates of return are of the benefit before "
            "interest and debt, with tax as it would be without debt. A figure that does not exist says why.")},
    {TextId::StatementHeading, QT_TRANSLATE_NOOP("Report", "Cash flow, month by month")},
    {TextId::StatementStay, QT_TRANSLATE_NOOP("Report", "Stay")},
    {TextId::StatementMove, QT_TRANSLATE_NOOP("Report", "Move to Azure")},
    {TextId::StatementBenefit, QT_TRANSLATE_NOOP("Report", "Benefit: move less stay")},
    {TextId::StatementNote,
        QT_TRANSLATE_NOOP("Report",
            "Cash in is positive, cash out is in parentheses; a dash is zero. Amounts are rounded so that each "
            "column and each row adds up; a single amount may differ from the exact one in its last digit.")},
    {TextId::DebtHeading, QT_TRANSLATE_NOOP("Report", "Debt and liquidity")},
    {TextId::DebtNone, QT_TRANSLATE_NOOP("Report", "The project has no debt.")},
    {TextId::DebtInstruments, QT_TRANSLATE_NOOP("Report", "Instruments when moving")},
    {TextId::DebtTotal, QT_TRANSLATE_NOOP("Report", "All debt")},
    {TextId::DebtMovements, QT_TRANSLATE_NOOP("Report", "Principal and interest when moving")},
    {TextId::DebtMovementsStay, QT_TRANSLATE_NOOP("Report", "Principal and interest when staying")},
    {TextId::DebtNote,
        QT_TRANSLATE_NOOP("Report",
            "Principal is what is owed. Interest includes commitment fees; interest added to principal is not in the "
            "interest paid. Repaid and interest paid are of the headline months.")},
    {TextId::ReconciliationCaption, QT_TRANSLATE_NOOP("Report", "From the opening principal to the reported figure")},
    {TextId::ReconciliationPrincipal, QT_TRANSLATE_NOOP("Report", "Opening principal of all debt")},
    {TextId::ReconciliationReported, QT_TRANSLATE_NOOP("Report", "%1, %2, as reported")},
    {TextId::ReconciliationDifference, QT_TRANSLATE_NOOP("Report", "Not explained")},
    {TextId::CovenantCaption, QT_TRANSLATE_NOOP("Report", "Covenants in the headline months")},
    {TextId::CovenantNotTested, QT_TRANSLATE_NOOP("Report", "not tested")},
    {TextId::CovenantPassed, QT_TRANSLATE_NOOP("Report", "passed")},
    {TextId::CovenantWarning, QT_TRANSLATE_NOOP("Report", "passed, little headroom")},
    {TextId::CovenantBreached, QT_TRANSLATE_NOOP("Report", "breached")},
    {TextId::AssumptionsHeading, QT_TRANSLATE_NOOP("Report", "Assumptions and their sources")},
    {TextId::AssumptionsNote,
        QT_TRANSLATE_NOOP("Report",
            "Every input of the company and of the Azure plan, and of everything else what differs from the "
            "default, with its source by number, as listed at the end of this section. What no source supports is an "
            "assumption.")},
    {TextId::WorkloadsCaption, QT_TRANSLATE_NOOP("Report", "Workloads")},
    {TextId::PricesCaption, QT_TRANSLATE_NOOP("Report", "Azure prices held by the project")},
    {TextId::ChecksHeading, QT_TRANSLATE_NOOP("Report", "Checks")},
    {TextId::InvariantsAllHold,
        QT_TRANSLATE_NOOP("Report", "All %1 checks of the calculation hold in every month and in both cases.")},
    {TextId::InvariantsBroken,
        QT_TRANSLATE_NOOP("Report", "%1 of %2 checks of the calculation do not hold. Do not rely on the figures.")},
    {TextId::InvariantsCaption, QT_TRANSLATE_NOOP("Report", "Checks of the calculation")},
    {TextId::FindingsCaption, QT_TRANSLATE_NOOP("Report", "Notes and warnings on the inputs")},
    {TextId::FindingsNone, QT_TRANSLATE_NOOP("Report", "There are no notes or warnings on the inputs.")},
    {TextId::Holds, QT_TRANSLATE_NOOP("Report", "holds")},
    {TextId::DoesNotHold, QT_TRANSLATE_NOOP("Report", "does not hold: %1, %2")},
    {TextId::Yes, QT_TRANSLATE_NOOP("Report", "yes")},
    {TextId::No, QT_TRANSLATE_NOOP("Report", "no")},
    {TextId::AsBooked, QT_TRANSLATE_NOOP("Report", "as booked")},
    {TextId::Total, QT_TRANSLATE_NOOP("Report", "Total")},
    {TextId::OpeningCash, QT_TRANSLATE_NOOP("Report", "Opening cash")},
    {TextId::ClosingCash, QT_TRANSLATE_NOOP("Report", "Closing cash")},
    {TextId::ColumnItem, QT_TRANSLATE_NOOP("Report", "Item")},
    {TextId::ColumnAmount, QT_TRANSLATE_NOOP("Report", "Amount")},
    {TextId::ColumnFigure, QT_TRANSLATE_NOOP("Report", "Figure")},
    {TextId::ColumnStay, QT_TRANSLATE_NOOP("Report", "Stay")},
    {TextId::ColumnMove, QT_TRANSLATE_NOOP("Report", "Move")},
    {TextId::ColumnDifference, QT_TRANSLATE_NOOP("Report", "Difference")},
    {TextId::ColumnInstrument, QT_TRANSLATE_NOOP("Report", "Instrument")},
    {TextId::ColumnKind, QT_TRANSLATE_NOOP("Report", "Kind")},
    {TextId::ColumnRate, QT_TRANSLATE_NOOP("Report", "Rate a year")},
    {TextId::ColumnMaturity, QT_TRANSLATE_NOOP("Report", "Maturity")},
    {TextId::ColumnPrincipal, QT_TRANSLATE_NOOP("Report", "Opening")},
    {TextId::ColumnRepaid, QT_TRANSLATE_NOOP("Report", "Repaid")},
    {TextId::ColumnInterestPaid, QT_TRANSLATE_NOOP("Report", "Interest paid")},
    {TextId::ColumnClosing, QT_TRANSLATE_NOOP("Report", "Closing")},
    {TextId::ColumnCovenant, QT_TRANSLATE_NOOP("Report", "Covenant")},
    {TextId::ColumnTested, QT_TRANSLATE_NOOP("Report", "Tested")},
    {TextId::ColumnMeasure, QT_TRANSLATE_NOOP("Report", "Measure")},
    {TextId::ColumnLimit, QT_TRANSLATE_NOOP("Report", "Limit")},
    {TextId::ColumnHeadroom, QT_TRANSLATE_NOOP("Report", "Headroom")},
    {TextId::ColumnResult, QT_TRANSLATE_NOOP("Report", "Result")},
    {TextId::ColumnCase, QT_TRANSLATE_NOOP("Report", "Case")},
    {TextId::ColumnInput, QT_TRANSLATE_NOOP("Report", "Input")},
    {TextId::ColumnValue, QT_TRANSLATE_NOOP("Report", "Value")},
    {TextId::ColumnUnit, QT_TRANSLATE_NOOP("Report", "Unit")},
    {TextId::ColumnSource, QT_TRANSLATE_NOOP("Report", "Source")},
    {TextId::ColumnCitation, QT_TRANSLATE_NOOP("Report", "Citation")},
    {TextId::ColumnDate, QT_TRANSLATE_NOOP("Report", "Date")},
    {TextId::ColumnSite, QT_TRANSLATE_NOOP("Report", "Site")},
    {TextId::ColumnStrategy, QT_TRANSLATE_NOOP("Report", "Strategy")},
    {TextId::ColumnServers, QT_TRANSLATE_NOOP("Report", "Servers")},
    {TextId::ColumnCores, QT_TRANSLATE_NOOP("Report", "Cores")},
    {TextId::ColumnMemory, QT_TRANSLATE_NOOP("Report", "Memory, GiB")},
    {TextId::ColumnStorage, QT_TRANSLATE_NOOP("Report", "Storage, GiB")},
    {TextId::ColumnRegion, QT_TRANSLATE_NOOP("Report", "Region")},
    {TextId::ColumnPrices, QT_TRANSLATE_NOOP("Report", "Prices")},
    {TextId::ColumnCheck, QT_TRANSLATE_NOOP("Report", "Check")},
    {TextId::ColumnSeverity, QT_TRANSLATE_NOOP("Report", "Severity")},
    {TextId::ColumnWhere, QT_TRANSLATE_NOOP("Report", "Where")},
    {TextId::ColumnMessage, QT_TRANSLATE_NOOP("Report", "What")},
    {TextId::RowOpeningPrincipal, QT_TRANSLATE_NOOP("Report", "Opening principal")},
    {TextId::RowDraws, QT_TRANSLATE_NOOP("Report", "Draws")},
    {TextId::RowRepayments, QT_TRANSLATE_NOOP("Report", "Repayments")},
    {TextId::RowPik, QT_TRANSLATE_NOOP("Report", "Interest added to principal")},
    {TextId::RowClosingPrincipal, QT_TRANSLATE_NOOP("Report", "Closing principal")},
    {TextId::RowInterestAccrued, QT_TRANSLATE_NOOP("Report", "Interest accrued")},
    {TextId::RowInterestPaid, QT_TRANSLATE_NOOP("Report", "Interest paid")},
    {TextId::RateFixed, QT_TRANSLATE_NOOP("Report", "%1 fixed")},
    {TextId::RateFloating, QT_TRANSLATE_NOOP("Report", "%1 + %2")},
    {TextId::RowsSummary, QT_TRANSLATE_NOOP("Report", "%1 rows")},
    {TextId::RatesSummary, QT_TRANSLATE_NOOP("Report", "from %1")},
    {TextId::AssumptionKind, QT_TRANSLATE_NOOP("Report", "Assumption")},
    {TextId::FactKind, QT_TRANSLATE_NOOP("Report", "Fact")},
    {TextId::QuoteKind, QT_TRANSLATE_NOOP("Report", "Quote")},
    {TextId::EstimateKind, QT_TRANSLATE_NOOP("Report", "Estimate")},
    {TextId::DefaultKind, QT_TRANSLATE_NOOP("Report", "Default")},
    {TextId::SourcesCaption, QT_TRANSLATE_NOOP("Report", "Sources")},
    {TextId::ColumnNumber, QT_TRANSLATE_NOOP("Report", "No.")},
    {TextId::MoreFindings, QT_TRANSLATE_NOOP("Report", "%1 more of this kind: %2")},
});

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
    QString operator()(CodeText c) const
    {
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
            if (c.id == severityName(severity))
                return severityText(severity);
        return ruleText(c.id);
    }
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
