// SPDX-License-Identifier: GPL-3.0-or-later
// Company facts in the SEC's layout. Lumen's figures are those of tests/files/edgar/README.md; sums and differences are reckoned by hand
// beside them, in millions.
#include "core/exchange/edgar_import.h"
#include "core/model/path.h"
#include "core/model/validate.h"
#include "core/model/value_text.h"
#include "tests/support/testing.h"

#include <QFile>

using namespace headroom;

namespace {

QString q(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

std::string lumenFacts()
{
    QFile file(QStringLiteral(HEADROOM_SOURCE_DIR "/tests/files/edgar/CIK0000018926.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file");
    return file.readAll().toStdString();
}

constexpr std::string_view reportedPath = "reported[\"Long-term debt, noncurrent (SEC)\"].amount";
constexpr std::string_view currentPath = "reconciliation[\"Current maturities\"].amount";
constexpr std::string_view otherPath = "reconciliation[\"Discount, issue cost and other\"].amount";

EdgarOptions options()
{
    EdgarOptions o;
    o.fileName = "f.json";
    return o;
}

std::string valueAt(const Model& model, std::string_view path)
{
    const auto parsed = parsePath(path);
    const auto row = onlyRow(model, *parsed);
    if (!row)
        return "no row";
    return toText(model, *parsed->field, parsed->field->read(*model.findRow(parsed->schema->entity, *row)));
}

const FieldSource* sourceOf(const Model& model, std::string_view field)
{
    for (const FieldSource& source : model.table<FieldSource>())
        if (source.entity == Text("company") && source.field == Text(field))
            return &source;
    return nullptr;
}

/// `found` replaced by `by` once; the text must be there.
std::string with(std::string text, std::string_view found, std::string_view by)
{
    const std::size_t at = text.find(found);
    if (at == std::string::npos)
        qFatal("not there: %s", std::string(found).c_str());
    return text.replace(at, found.size(), by);
}

/// A file with revenue and equity of one annual report, and what else is given.
std::string small(const std::string& records, const std::string& unit = "USD")
{
    return R"({"cik":1,"entityName":"A","facts":{"us-gaap":{"StockholdersEquity":{"label":"x","description":null,"units":{")" + unit
        + R"(":[{"end":"2023-12-31","val":5,"accn":"0000000001-24-000001","fy":2023,"fp":"FY","form":"10-K","filed":"2024-02-01"}]}},)"
          R"("CashAndCashEquivalentsAtCarryingValue":{"label":"x","description":null,"units":{")"
        + unit + "\":[" + records + "]}}}}}";
}

std::string cash(const std::string& value, const std::string& accession = "0000000001-24-000001",
    const std::string& form = "10-K", const std::string& filed = "2024-02-01")
{
    return R"({"end":"2023-12-31","val":)" + value + R"(,"accn":")" + accession + R"(","fy":2023,"fp":"FY","form":")" + form
        + R"(","filed":")" + filed + "\"}";
}

QStringList linesOf(const Findings& findings, Severity severity)
{
    QStringList lines;
    for (const Finding& f : findings)
        if (f.severity == severity)
            lines << q(codeName(f.what.code)) + QLatin1Char(' ') + q(f.what.path) + QLatin1Char(' ') + q(f.what.detail("found"))
                    + QLatin1Char(' ') + q(f.what.detail("expected"));
    return lines;
}

} // namespace

class EdgarImportTest : public QObject
{
    Q_OBJECT

private slots:
    void openingBalancesAndTwelveMonths_data();
    void openingBalancesAndTwelveMonths();
    void everyInputNamesItsFiling();
    void aYearEndTakesTheYearAsItIs();
    void debtByYearBecomesInstruments();
    void aLadderOfAPartOfTheDebtIsTold();
    void aProjectWithDebtKeepsItsOwn();
    void debtThatIsReportedAsAWholeIsTaken();
    void twiceUpdatesAndOneUndoTakesItBack();
    void aLaterBalanceSheetReplacesDebtByYear();
    void whatIsMissingIsSaid();
    void theValueFiledLastCounts_data();
    void theValueFiledLastCounts();
    void weeksOfAFiscalYearMayDiffer();
    void aLargeChargeOfLastYearsHalfIsNotTakenOffAlone();
    void aChargeOfLastYearsHalfIsNotTakenOffAlone_data();
    void aChargeOfLastYearsHalfIsNotTakenOffAlone();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void badRecordsAreNamed_data();
    void badRecordsAreNamed();
    void otherUnitsAreNamed();
    void aFallbackIsAnEstimate();
};

void EdgarImportTest::openingBalancesAndTwelveMonths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::newRow("cash") << "company.openingCash" << "1600000000.00";
    QTest::newRow("receivables") << "company.openingReceivables" << "1298000000.00";
    QTest::newRow("payables") << "company.openingPayables" << "634000000.00";
    QTest::newRow("fixed assets") << "company.openingFixedAssets" << "19500000000.00";
    QTest::newRow("equity") << "company.openingEquity" << "474000000.00";
    // 3,100 + 713 - 640, the figure of the sample
    QTest::newRow("capital expenditure") << "company.lastYearCapex" << "3173000000.00";
    // 1,098 + 281 - 350, the figure of the sample
    QTest::newRow("interest") << "company.lastYearCashInterest" << "1029000000.00";
    // Adjusted EBITDA as released less stock compensation: (4,146 - 52) + (807 - 14) - (1,137 - 14)
    QTest::newRow("EBITDA") << "company.lastYearEbitda" << "3764000000.00";
    QTest::newRow("shares of the cover") << "company.sharesBasic" << "1014000000";
    QTest::newRow("diluted shares of the quarter") << "company.sharesDiluted" << "986300000";
    QTest::newRow("name") << "company.name" << "Lumen Technologies, Inc.";
}

void EdgarImportTest::openingBalancesAndTwelveMonths()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    Model model = Model::empty(Month(2024, 4));
    const auto outcome = importEdgar(model, lumenFacts(), options());
    QVERIFY(outcome.ok());
    QVERIFY(!hasErrors(outcome->findings));
    QCOMPARE(q(outcome->figures.balanceDay.toText()), QStringLiteral("2024-03-31"));
    QVERIFY(apply(model, outcome->change).ok());
    QVERIFY(!hasErrors(validate(model)));
    QCOMPARE(q(valueAt(model, path.toStdString())), value);
}

void EdgarImportTest::everyInputNamesItsFiling()
{
    Model model = Model::empty(Month(2024, 4));
    const auto outcome = importEdgar(model, lumenFacts(), options());
    QVERIFY(outcome.ok() && apply(model, outcome->change).ok());
    const FieldSource* opening = sourceOf(model, "openingCash");
    QVERIFY(opening);
    QVERIFY(opening->sourceKind == SourceKind::Fact);
    QCOMPARE(q(opening->citation.view()),
        QStringLiteral("Form 10-Q, SEC 0000018926-24-000054, filed 2024-04-30: us-gaap:CashAndCashEquivalentsAtCarryingValue 2024-03-31 "
                       "1600000000"));
    QCOMPARE(q(opening->sourceDate->toText()), QStringLiteral("2024-03-31"));
    const FieldSource* capex = sourceOf(model, "lastYearCapex");
    QVERIFY(capex);
    QVERIFY(capex->sourceKind == SourceKind::Estimate);
    QCOMPARE(q(capex->citation.view()),
        QStringLiteral("Form 10-K, SEC 0000018926-24-000016, filed 2024-02-22: us-gaap:PaymentsToAcquirePropertyPlantAndEquipment "
                       "2023-01-01..2023-12-31 3100000000; plus form 10-Q, SEC 0000018926-24-000054, filed 2024-04-30: "
                       "us-gaap:PaymentsToAcquirePropertyPlantAndEquipment 2024-01-01..2024-03-31 713000000; less form 10-Q, SEC "
                       "0000018926-24-000054, filed 2024-04-30: us-gaap:PaymentsToAcquirePropertyPlantAndEquipment "
                       "2023-01-01..2023-03-31 640000000"));
    for (const EdgarInput& input : outcome->inputs)
        QVERIFY2(!input.citation.empty(), input.path.c_str());
}

void EdgarImportTest::aYearEndTakesTheYearAsItIs()
{
    Model model = Model::empty(Month(2024, 1));
    const auto outcome = importEdgar(model, lumenFacts(), options());
    QVERIFY(outcome.ok() && apply(model, outcome->change).ok());
    QCOMPARE(q(valueAt(model, "company.lastYearCapex")), QStringLiteral("3100000000.00"));
    QCOMPARE(q(valueAt(model, "company.lastYearEbitda")), QStringLiteral("4094000000.00")); // 4,146 - 52
    QVERIFY(sourceOf(model, "lastYearCapex")->sourceKind == SourceKind::Fact);
    // Six months later there is no balance sheet in the file: the last one counts, and that is said.
    EdgarOptions later = options();
    later.asOf = Date(2024, 9, 30);
    const auto old = importEdgar(model, lumenFacts(), later);
    QVERIFY(old.ok());
    QVERIFY(linesOf(old->findings, Severity::Warning).contains(QStringLiteral("valueRequired f.json 2024-03-31 2024-09-30")));
}

void EdgarImportTest::debtByYearBecomesInstruments()
{
    Model model = Model::empty(Month(2024, 4));
    const auto outcome = importEdgar(model, lumenFacts(), options());
    QVERIFY(outcome.ok() && apply(model, outcome->change).ok());
    QVERIFY(outcome->ladderTaken);
    QStringList lines;
    Money total;
    for (const DebtInstrument& debt : model.table<DebtInstrument>()) {
        lines << q(debt.maturityDate.toText() + " " + debt.principal.toText(2) + " " + debt.coupon.toText());
        total += debt.principal;
    }
    // 1,029 of interest over 20,137 of debt: 0.05110
    QCOMPARE(lines,
        (QStringList{QStringLiteral("2024-12-31 157000000.00 0.0511"), QStringLiteral("2025-12-31 1100000000.00 0.0511"),
            QStringLiteral("2026-12-31 450000000.00 0.0511"), QStringLiteral("2027-12-31 9500000000.00 0.0511"),
            QStringLiteral("2028-12-31 900000000.00 0.0511"), QStringLiteral("2029-12-31 8030000000.00 0.0511")}));
    QCOMPARE(total.minor(), std::int64_t{2013700000000});
    // 20,137 - 220 - 18,590 = 1,327 of discount, issue cost and repayments of the quarter
    QCOMPARE(q(valueAt(model, reportedPath)), QStringLiteral("18590000000.00"));
    QCOMPARE(q(valueAt(model, currentPath)), QStringLiteral("-220000000.00"));
    QCOMPARE(q(valueAt(model, otherPath)), QStringLiteral("-1327000000.00"));
    for (const Finding& finding : validate(model))
        QVERIFY2(finding.severity == Severity::Note, finding.what.path.c_str());
}

void EdgarImportTest::aLadderOfAPartOfTheDebtIsTold()
{
    Model model = Model::empty(Month(2024, 4));
    const auto outcome = importEdgar(model, with(lumenFacts(), "9500000000", "500000000"), options());
    QVERIFY(outcome.ok() && apply(model, outcome->change).ok());
    const auto told = std::find_if(outcome->findings.begin(), outcome->findings.end(),
        [](const Finding& f) { return f.what.code == ErrorCode::RowsDoNotSum; });
    QVERIFY(told != outcome->findings.end() && told->severity == Severity::Warning);
    QCOMPARE(q(told->what.detail("found")), QStringLiteral("11137000000")); // 20,137 - 9,000
    QCOMPARE(q(told->what.detail("expected")), QStringLiteral("18810000000")); // 18,590 + 220
    // 1,029 of interest over 18,810 of debt: 0.05470
    QCOMPARE(q(model.table<DebtInstrument>().at(0).coupon.toText()), QStringLiteral("0.0547"));
}

void EdgarImportTest::aProjectWithDebtKeepsItsOwn()
{
    Model model = Model::empty(Month(2024, 4));
    DebtInstrument own;
    own.name = "Term Loan A";
    own.principal = Money(1941100000000);
    QVERIFY(apply(model, insertRow(model, Entity::DebtInstrument, own)).ok());
    const auto outcome = importEdgar(model, lumenFacts(), options());
    QVERIFY(outcome.ok() && apply(model, outcome->change).ok());
    QVERIFY(!outcome->ladderTaken);
    QCOMPARE(model.table<DebtInstrument>().size(), std::size_t{1});
    QCOMPARE(outcome->figures.ladder.size(), std::size_t{6});
    QCOMPARE(linesOf(outcome->findings, Severity::Note).size(), 1);
    // 19,411 - 220 - 18,590 = 601
    QCOMPARE(q(valueAt(model, otherPath)), QStringLiteral("-601000000.00"));
}

void EdgarImportTest::debtThatIsReportedAsAWholeIsTaken()
{
    Model model = Model::empty(Month(2024, 4));
    std::string json = with(lumenFacts(), "\"LongTermDebtAndCapitalLeaseObligationsCurrent\"", "\"OtherCurrent\"");
    json = with(json, "\"LongTermDebtAndCapitalLeaseObligations\"", "\"LongTermDebt\"");
    const auto outcome = importEdgar(model, json, options());
    QVERIFY(outcome.ok() && apply(model, outcome->change).ok());
    // 18,590 - 20,137
    QCOMPARE(q(valueAt(model, otherPath)), QStringLiteral("-1547000000.00"));
    QCOMPARE(model.table<ReconciliationStep>().size(), std::size_t{1});
    QVERIFY(!hasErrors(validate(model)));
    EdgarOptions early = options();
    early.asOf = Date(2023, 12, 31);
    const auto other = importEdgar(model, json, early);
    QVERIFY(other.ok());
    QVERIFY(linesOf(other->findings, Severity::Warning).contains(QStringLiteral("dateOrder f.json 2023-12-31 2024-03-31")));
}

void EdgarImportTest::twiceUpdatesAndOneUndoTakesItBack()
{
    const Model empty = Model::empty(Month(2024, 4));
    Model model = empty;
    const auto first = importEdgar(model, lumenFacts(), options());
    QVERIFY(first.ok() && apply(model, first->change).ok());
    const Model once = model;
    const auto again = importEdgar(model, lumenFacts(), options());
    QVERIFY(again.ok());
    QVERIFY(again->change.empty());
    const auto other = importEdgar(model, with(lumenFacts(), "\"val\":1600000000", "\"val\":1600000001"), options());
    QVERIFY(other.ok() && apply(model, other->change).ok());
    QCOMPARE(q(valueAt(model, "company.openingCash")), QStringLiteral("1600000001.00"));
    QCOMPARE(model.table<FieldSource>().size(), once.table<FieldSource>().size());
    QVERIFY(apply(model, inverse(other->change)).ok());
    QVERIFY(model == once);
    QVERIFY(apply(model, inverse(first->change)).ok());
    QVERIFY(model == empty);
}

void EdgarImportTest::aLaterBalanceSheetReplacesDebtByYear()
{
    Model model = Model::empty(Month(2024, 4));
    const auto first = importEdgar(model, lumenFacts(), options());
    QVERIFY(first.ok() && apply(model, first->change).ok());
    const Model once = model;
    // The second year is left out: its instrument goes, the others stay.
    const auto second = importEdgar(model, with(lumenFacts(), "PrincipalInYearTwo", "PrincipalInYearTwoOfOthers"), options());
    QVERIFY(second.ok());
    QVERIFY(!hasErrors(second->findings));
    QVERIFY(apply(model, second->change).ok());
    QCOMPARE(model.table<DebtInstrument>().size(), std::size_t{5});
    QVERIFY(!hasErrors(validate(model)));
    QVERIFY(apply(model, inverse(second->change)).ok());
    QVERIFY(model == once);
}

void EdgarImportTest::whatIsMissingIsSaid()
{
    const Model model = Model::empty(Month(2024, 4));
    const auto outcome = importEdgar(model, with(lumenFacts(), "\"InterestPaidNet\"", "\"InterestPaidNett\""), options());
    QVERIFY(outcome.ok());
    QStringList fields;
    for (const Finding& finding : outcome->findings)
        if (finding.what.code == ErrorCode::ValueRequired)
            fields << q(finding.what.detail("field"));
    QVERIFY(fields.contains(QStringLiteral("interestExpense")));
    QVERIFY(fields.contains(QStringLiteral("company.lastYearCashInterest")));
    QVERIFY(fields.contains(QStringLiteral("company.lastYearTaxPaid")));
    QVERIFY(linesOf(outcome->findings, Severity::Warning)
                .contains(QStringLiteral("valueRequired f.json:facts.us-gaap.IncomeTaxesPaidNet  us-gaap:IncomeTaxesPaidNet, "
                                         "us-gaap:IncomeTaxesPaid, ifrs-full:IncomeTaxesPaidRefundClassifiedAsOperatingActivities, "
                                         "us-gaap:IncomeTaxExpenseBenefit, 12 months to 2024-03-31, USD")));
}

void EdgarImportTest::theValueFiledLastCounts_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("accession");
    QTest::addColumn<bool>("restated");
    const auto row = [](const char* name, const std::string& records, const char* value, const char* accession, bool restated) {
        QTest::newRow(name) << q(records) << value << accession << restated;
    };
    const std::string first = cash("700");
    const std::string repeated = cash("700", "0000000001-25-000001", "10-K", "2025-02-01");
    const std::string amended = cash("650", "0000000001-24-000009", "10-K/A", "2024-06-01");
    const std::string sameDay = cash("640", "0000000001-24-000010", "10-K/A", "2024-06-01");
    row("one", first, "700.00", "0000000001-24-000001", false);
    row("a comparative repeats it", first + ',' + repeated, "700.00", "0000000001-24-000001", false);
    row("an amendment", first + ',' + amended, "650.00", "0000000001-24-000009", true);
    row("in any order", amended + ',' + first, "650.00", "0000000001-24-000009", true);
    row("two of a day: the later accession", amended + ',' + sameDay + ',' + first, "640.00", "0000000001-24-000010", true);
    row("an amendment taken back", first + ',' + amended + ',' + repeated, "700.00", "0000000001-25-000001", true);
}

void EdgarImportTest::theValueFiledLastCounts()
{
    QFETCH(QString, records);
    QFETCH(QString, value);
    QFETCH(QString, accession);
    QFETCH(bool, restated);
    Model model = Model::empty(Month(2024, 1));
    const auto outcome = importEdgar(model, small(records.toStdString()), options());
    QVERIFY(outcome.ok() && apply(model, outcome->change).ok());
    QCOMPARE(q(valueAt(model, "company.openingCash")), value);
    const auto parts = outcome->figures.find(EdgarFigure::Cash)->parts;
    QCOMPARE(parts.size(), std::size_t{1});
    QCOMPARE(q(parts[0].fact.filing.accession), accession);
    QCOMPARE(parts[0].fact.earlier.has_value(), restated);
}

/// A year of 52 weeks after one of 53, as some companies count: 2022-09-25..2023-09-30, quarters to 2023-12-30 and 2022-12-31.
void EdgarImportTest::weeksOfAFiscalYearMayDiffer()
{
    const auto record = [](const char* start, const char* end, const char* value) {
        return std::string(R"({"start":")") + start + R"(","end":")" + end + R"(","val":)" + value
            + R"(,"accn":"0000000001-24-000001","fy":2024,"fp":"Q1","form":"10-Q","filed":"2024-02-01"})";
    };
    std::string json = small(cash("1"));
    json = with(json, "\"StockholdersEquity\"",
        R"("PaymentsToAcquirePropertyPlantAndEquipment":{"units":{"USD":[)" + record("2022-09-25", "2023-09-30", "1000")
            + ',' + record("2023-10-01", "2023-12-30", "300") + ',' + record("2022-09-25", "2022-12-31", "250")
            + "]}},\"StockholdersEquity\"");
    for (int i = 0; i < 2; ++i)
        json = with(json, "\"end\":\"2023-12-31\"", "\"end\":\"2023-12-30\"");
    json = with(json, R"("val":1000,"accn":"0000000001-24-000001","fy":2024,"fp":"Q1","form":"10-Q")",
        R"("val":1000,"accn":"0000000001-23-000009","fy":2023,"fp":"FY","form":"10-K")");
    Model model = Model::empty(Month(2024, 1));
    const auto outcome = importEdgar(model, json, options());
    QVERIFY(outcome.ok() && apply(model, outcome->change).ok());
    QCOMPARE(q(valueAt(model, "company.lastYearCapex")), QStringLiteral("1050.00")); // 1,000 + 300 - 250
}

void EdgarImportTest::aLargeChargeOfLastYearsHalfIsNotTakenOffAlone()
{
    // An impairment under one tag in the half-year's report, under another in the annual one: 12 months to June 2024 have none of it.
    const auto period = [](const char* start, const char* end, const char* value, const char* form) {
        return std::string(R"({"start":")") + start + R"(","end":")" + end + R"(","val":)" + value
            + R"(,"accn":"0000000001-24-000001","form":")" + form + R"(","filed":"2024-08-01"})";
    };
    const auto three = [&](const char* year, const char* now, const char* before) {
        return period("2023-01-01", "2023-12-31", year, "10-K") + ',' + period("2024-01-01", "2024-06-30", now, "10-Q") + ','
            + period("2023-01-01", "2023-06-30", before, "10-Q");
    };
    const auto reported = [](const char* tag, const std::string& records) {
        return '"' + std::string(tag) + R"(":{"units":{"USD":[)" + records + "]}}";
    };
    const std::string json = R"({"cik":1,"entityName":"A","facts":{"us-gaap":{)"
        + reported("StockholdersEquity",
            R"({"end":"2024-06-30","val":5,"accn":"0000000001-24-000001","form":"10-Q","filed":"2024-08-01"})")
        + ',' + reported("OperatingIncomeLoss", three("-7900", "60", "-7950")) + ','
        + reported("DepreciationDepletionAndAmortization", three("40", "20", "20")) + ','
        + reported("GoodwillImpairmentLoss", period("2023-01-01", "2023-06-30", "8000", "10-Q")) + "}}}";
    Model model = Model::empty(Month(2024, 7));
    const auto outcome = importEdgar(model, json, options());
    QVERIFY(outcome.ok() && apply(model, outcome->change).ok());
    QCOMPARE(q(valueAt(model, "company.lastYearEbitda")), QStringLiteral("150.00")); // -7,900 + 60 + 7,950 and 40 + 20 - 20
    const QStringList told = linesOf(outcome->findings, Severity::Warning);
    QVERIFY2(std::any_of(told.begin(), told.end(), [](const QString& line) {
        return line.startsWith(QStringLiteral("rowIgnored")) && line.contains(QStringLiteral("GoodwillImpairmentLoss"))
            && line.contains(QStringLiteral("2023-01-01..2023-06-30 8000"));
    }), qPrintable(told.join(u'\n')));
}

namespace {

/// Half a year's report: the fiscal year 2023, the half year to June 2024 and that to June 2023; a blank is not reported.
std::string threePeriods(const char* tag, const char* year, const char* now, const char* before)
{
    std::string records;
    const auto add = [&](const char* start, const char* end, const std::string& value, const char* form) {
        if (!value.empty())
            records += std::string(records.empty() ? "" : ",") + R"({"start":")" + start + R"(","end":")" + end + R"(","val":)" + value
                + R"(,"accn":"0000000001-24-000001","form":")" + form + R"(","filed":"2024-08-01"})";
    };
    add("2023-01-01", "2023-12-31", year, "10-K");
    add("2024-01-01", "2024-06-30", now, "10-Q");
    add("2023-01-01", "2023-06-30", before, "10-Q");
    return '"' + std::string(tag) + R"(":{"units":{"USD":[)" + records + "]}}";
}

std::string halfYearWith(const std::string& tags)
{
    return R"({"cik":1,"entityName":"A","facts":{"us-gaap":{"StockholdersEquity":{"units":{"USD":[)"
           R"({"end":"2024-06-30","val":5,"accn":"0000000001-24-000001","form":"10-Q","filed":"2024-08-01"}]}},)"
        + tags + "}}}";
}

} // namespace

void EdgarImportTest::aChargeOfLastYearsHalfIsNotTakenOffAlone_data()
{
    QTest::addColumn<QByteArray>("year");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("ebitda");
    QTest::addColumn<QString>("told"); // blank where nothing is to be told
    // Operating income 1,000 - 400 - 450 = 150, depreciation 40 + 20 - 20 = 40.
    QTest::newRow("in all") << QByteArray("110") << QByteArray("500") << QByteArray("100") << QStringLiteral("700.00") << QString();
    QTest::newRow("of this half year") << QByteArray() << QByteArray("500") << QByteArray() << QStringLiteral("690.00") << QString();
    QTest::newRow("the year has less") << QByteArray("90") << QByteArray("500") << QByteArray("100") << QStringLiteral("690.00")
                                       << QStringLiteral("2023-01-01..2023-12-31 90, 2023-01-01..2023-06-30 100");
    QTest::newRow("another tag for the year") << QByteArray() << QByteArray("500") << QByteArray("100") << QStringLiteral("690.00")
                                              << QStringLiteral("counted: 2024-01-01..2024-06-30 500");
    QTest::newRow("none of this year") << QByteArray() << QByteArray() << QByteArray("8000") << QStringLiteral("190.00")
                                       << QStringLiteral("2023-01-01..2023-06-30 8000");
}

void EdgarImportTest::aChargeOfLastYearsHalfIsNotTakenOffAlone()
{
    // An impairment under one tag in the half-year's report, under another in the annual one: what would be taken off is left out, and
    // the year's own charge stays.
    QFETCH(QByteArray, year);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, before);
    QFETCH(QString, ebitda);
    QFETCH(QString, told);
    Model model = Model::empty(Month(2024, 7));
    const auto outcome = importEdgar(model,
        halfYearWith(threePeriods("OperatingIncomeLoss", "1000", "-400", "450") + ','
            + threePeriods("DepreciationDepletionAndAmortization", "40", "20", "20") + ','
            + threePeriods("GoodwillImpairmentLoss", year.constData(), now.constData(), before.constData())),
        options());
    QVERIFY(outcome.ok() && apply(model, outcome->change).ok());
    QCOMPARE(q(valueAt(model, "company.lastYearEbitda")), ebitda);
    const QStringList lines = linesOf(outcome->findings, Severity::Warning);
    const auto isOfCharge = [&](const QString& line) {
        return line.startsWith(QStringLiteral("rowIgnored")) && line.contains(QStringLiteral("GoodwillImpairmentLoss"));
    };
    QCOMPARE(std::count_if(lines.begin(), lines.end(), isOfCharge), std::ptrdiff_t{told.isEmpty() ? 0 : 1});
    QVERIFY2(std::any_of(lines.begin(), lines.end(),
                 [&](const QString& line) { return told.isEmpty() || (isOfCharge(line) && line.contains(told)); }),
        qPrintable(lines.join(u'\n')));
}

void EdgarImportTest::damagedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const std::string& json, const char* message) {
        QTest::newRow(name) << QByteArray::fromStdString(json) << message;
    };
    const std::string good = lumenFacts();
    row("nothing", "", "fileEmpty f.json  ");
    row("blanks", " \n", "fileEmpty f.json  ");
    row("the page of a refusal", "<!DOCTYPE html><html>Undeclared Automated Tool</html>", "jsonMalformed f.json  ");
    row("cut off", good.substr(0, good.size() / 2), "jsonMalformed f.json  ");
    row("something behind it", good + "{}", "jsonMalformed f.json  ");
    row("no UTF-8", with(good, "Lumen Tech", "Lumen\xff Tech"), "encodingUnknown f.json  UTF-8");
    row("one concept only", R"({"cik":18926,"taxonomy":"us-gaap","tag":"Revenues","units":{}})",
        "formatUnknown f.json cik cik, entityName, facts");
    row("a list", "[1,2]", "formatUnknown f.json array cik, entityName, facts");
    row("facts that are no object", R"({"cik":1,"entityName":"A","facts":[]})", "typeMismatch f.json:facts array object");
    row("no CIK", R"({"entityName":"A","facts":{}})", "valueRequired f.json:cik  CIK");
    row("a CIK of letters", R"({"cik":"LUMN","entityName":"A","facts":{}})", "numberMalformed f.json:cik LUMN CIK0000018926");
    row("a CIK that is too long", R"({"cik":12345678901,"facts":{}})", "numberTooLong f.json:cik 12345678901 10");
    row("facts of nothing", R"({"cik":1,"entityName":"A","facts":{}})",
        "valueRequired f.json:facts.us-gaap.StockholdersEquity  ..2024-03-31");
    row("a concept twice", with(good, "\"Revenues\":{", "\"Revenues\":{},\"Revenues\":{"),
        "keyDuplicate f.json:facts.us-gaap.Revenues Revenues ");
    row("units that are a list", R"({"cik":1,"facts":{"us-gaap":{"StockholdersEquity":{"units":[]}}}})",
        "typeMismatch f.json:facts.us-gaap.StockholdersEquity.units array object");
    row("a unit that is no list", with(small("@"), "[@]", "{}"),
        "typeMismatch f.json:facts.us-gaap.CashAndCashEquivalentsAtCarryingValue.units.USD object array");
    row("another currency", small(cash("7"), "EUR"), "currencyDiffers f.json EUR USD");
    row("later than asked for", with(with(small(""), "2023-12-31", "2024-12-31"), "2024-02-01", "2025-02-01"),
        "valueRequired f.json:facts.us-gaap.StockholdersEquity 2024-12-31 ..2024-03-31");
    row("nested a thousand times", std::string(1000, '[') + std::string(1000, ']'), "fileHostile f.json nesting 32");
}

void EdgarImportTest::damagedFilesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const Model model = Model::empty(Month(2024, 4));
    const auto outcome = importEdgar(model, json.toStdString(), options());
    if (outcome.ok())
        QCOMPARE(QStringLiteral("valid"), message);
    else
        QCOMPARE(q(codeName(outcome.error().code)) + QLatin1Char(' ') + q(outcome.error().path) + QLatin1Char(' ')
                + q(outcome.error().detail("found")) + QLatin1Char(' ') + q(outcome.error().detail("expected")),
            message);
}

void EdgarImportTest::badRecordsAreNamed_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("message");
    const std::string at = "f.json:facts.us-gaap.CashAndCashEquivalentsAtCarryingValue.units.USD[1]";
    const auto row = [&](const char* name, const std::string& record, const std::string& message) {
        QTest::newRow(name) << q(record) << q(message);
    };
    row("no value", with(cash("7"), "\"val\":7,", ""), "valueRequired " + at + ".val  number");
    row("null", cash("null"), "valueRequired " + at + ".val  number");
    row("a value as text", cash("\"7\""), "typeMismatch " + at + ".val string number");
    row("too many digits", cash("12345678901234567890"), "numberTooLong " + at + ".val 12345678901234567890 16 digits");
    row("no date", with(cash("7"), "\"end\":\"2023-12-31\",", ""), "valueRequired " + at + ".end  string");
    row("no such day", with(cash("7"), "2023-12-31", "2023-02-30"), "dateMalformed " + at + ".end 2023-02-30 YYYY-MM-DD");
    row("a date of its own", with(cash("7"), "2023-12-31", "12/31/2023"), "dateMalformed " + at + ".end 12/31/2023 YYYY-MM-DD");
    row("filed before it happened", cash("7", "0000000001-24-000001", "10-K", "2023-11-01"),
        "dateOrder " + at + ".filed 2023-11-01 2023-12-31..");
    row("start after end", with(cash("7"), "\"end\"", "\"start\":\"2024-01-05\",\"end\""),
        "dateOrder " + at + ".start 2024-01-05 ..2023-12-31");
    row("no accession", with(cash("7"), "0000000001-24-000001", "24-1"), "numberMalformed " + at + ".accn 24-1 0000000000-00-000000");
    row("no form", cash("7", "0000000001-24-000001", ""), "textTooLong " + at + ".form  10-K, 10-Q, ...");
    row("no record", "7", "typeMismatch " + at + " number object");
    row("a fraction of a cent", cash("7.005"), {});
}

void EdgarImportTest::badRecordsAreNamed()
{
    QFETCH(QString, record);
    QFETCH(QString, message);
    const Model model = Model::empty(Month(2024, 1));
    const std::string other = with(cash("9"), "2023-12-31", "2022-12-31");
    const auto outcome = importEdgar(model, small(other + ',' + record.toStdString()), options());
    QVERIFY(outcome.ok());
    QVERIFY(hasErrors(outcome->findings));
    if (message.isEmpty())
        message = QStringLiteral("tooManyDecimals f.json:facts.us-gaap.CashAndCashEquivalentsAtCarryingValue 7.005 2");
    QCOMPARE(linesOf(outcome->findings, Severity::Error).constFirst().trimmed(), message.trimmed());
}

void EdgarImportTest::otherUnitsAreNamed()
{
    const Model model = Model::empty(Month(2024, 1));
    const std::string json = with(small(cash("7")), "\"StockholdersEquity\"",
        R"("AccountsReceivableNetCurrent":{"units":{"EUR":[)" + cash("3") + "]}},\"StockholdersEquity\"");
    const auto outcome = importEdgar(model, json, options());
    QVERIFY(outcome.ok());
    const QStringList lines = linesOf(outcome->findings, Severity::Warning).filter(QStringLiteral("currencyDiffers"));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].startsWith(QStringLiteral("currencyDiffers f.json:facts.us-gaap.AccountsReceivableNetCurrent EUR ")), qPrintable(lines[0]));
}

void EdgarImportTest::aFallbackIsAnEstimate()
{
    Model model = Model::empty(Month(2024, 1));
    const std::string json = with(
        small(cash("7")), "CashAndCashEquivalentsAtCarryingValue", "CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents");
    const auto outcome = importEdgar(model, json, options());
    QVERIFY(outcome.ok() && apply(model, outcome->change).ok());
    QCOMPARE(q(valueAt(model, "company.openingCash")), QStringLiteral("7.00"));
    QVERIFY(sourceOf(model, "openingCash")->sourceKind == SourceKind::Estimate);
}

HEADROOM_TEST(EdgarImportTest);
#include "tst_edgar_import.moc"
