// SPDX-License-Identifier: GPL-3.0-or-later
// Debt instruments from tables; Lumen's principal of 2024-03-31 as in its 10-Q, terms beside it ours.
#include "core/exchange/debt_import.h"
#include "core/model/validate.h"
#include "tests/support/testing.h"

using namespace headroom;

namespace {

QString q(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

TableImportOptions options()
{
    TableImportOptions o;
    o.fileName = "d.csv";
    return o;
}

Model withSofr()
{
    Model model = Model::empty(Month(2024, 4));
    IndexCurve curve;
    curve.name = "SOFR";
    (void)apply(model, insertRow(model, Entity::IndexCurve, curve));
    IndexRate rate;
    rate.curve.id = 1;
    rate.date = Date(2024, 1, 1);
    rate.rate = Decimal(534, 4);
    (void)apply(model, insertRow(model, Entity::IndexRate, rate));
    return model;
}

QStringList linesOf(const Findings& findings)
{
    QStringList lines;
    for (const Finding& f : findings)
        lines << q(codeName(f.what.code)) + QLatin1Char(' ') + q(f.what.path) + QLatin1Char(' ') + q(f.what.detail("found"))
                + QLatin1Char(' ') + q(f.what.detail("expected"));
    return lines;
}

const std::string table = "Name,Kind,Principal,Maturity,Rate,Coupon,Index,Spread,Day count,Pays in,Amortisation,Commitment\n"
                          "Term Loan A,Term loan,372000000,2028-06-01,Floating,,SOFR,6.00%,ACT/360,\"3,6,9,12\",Percent a year,\n"
                          "Superpriority notes,note,812000000,2030-04-15,fixed,4.125%,,,30/360 US,4;10,bullet,\n"
                          "Series A revolver,Revolver,0,2028-06-01,floating,,SOFR,0.04,ACT/360,3 6 9 12,,500000000\n";

} // namespace

class DebtImportTest : public QObject
{
    Q_OBJECT

private slots:
    void instrumentsComeWithTheirTerms()
    {
        Model model = withSofr();
        const auto outcome = importDebtInstruments(model, table, options());
        QVERIFY(outcome.ok());
        QVERIFY2(outcome->findings.empty(), qPrintable(linesOf(outcome->findings).join(QLatin1Char('\n'))));
        QVERIFY(apply(model, outcome->change).ok());
        QVERIFY(!hasErrors(validate(model)));
        QCOMPARE(outcome->added, std::size_t{3});
        const auto& debt = model.table<DebtInstrument>();
        QVERIFY(debt.at(0).kind == InstrumentKind::TermLoan && debt.at(0).rateKind == RateKind::Floating);
        QCOMPARE(debt.at(0).principal.minor(), std::int64_t{37200000000});
        QCOMPARE(q(debt.at(0).spread.toText()), QStringLiteral("0.06"));
        QCOMPARE(debt.at(0).index.id, Id{1});
        QVERIFY(debt.at(0).amortisation == Amortisation::PercentAYear);
        QCOMPARE(q(debt.at(1).coupon.toText()), QStringLiteral("0.04125"));
        QVERIFY(debt.at(1).dayCount == DayCount::Thirty360Us);
        QVERIFY(debt.at(1).paymentMonths == MonthSet::of({4, 10}));
        QCOMPARE(q(debt.at(1).maturityDate.toText()), QStringLiteral("2030-04-15"));
        QCOMPARE(q(debt.at(2).spread.toText()), QStringLiteral("0.04"));
        QCOMPARE(debt.at(2).commitment.minor(), std::int64_t{50000000000});
    }

    void namesThatAreThereAreUpdated()
    {
        Model model = withSofr();
        const auto first = importDebtInstruments(model, table, options());
        QVERIFY(first.ok() && apply(model, first->change).ok());
        const Model once = model;
        const auto again = importDebtInstruments(model, table, options());
        QVERIFY(again.ok() && again->change.empty());
        const auto next = importDebtInstruments(
            model, "debt instrument;principal;note\nTerm Loan A;362.000.000,00;30 September\nNew notes;5;\n", options());
        QVERIFY(next.ok());
        QCOMPARE(next->updated, std::size_t{1});
        QCOMPARE(linesOf(next->findings), (QStringList{QStringLiteral("valueRequired d.csv:3:maturityDate  Maturity"),
                                              QStringLiteral("valueRequired d.csv:3:coupon  Coupon")}));
        QVERIFY(apply(model, next->change).ok());
        QCOMPARE(model.table<DebtInstrument>().size(), std::size_t{3});
        QCOMPARE(model.table<DebtInstrument>().at(0).principal.minor(), std::int64_t{36200000000});
        QCOMPARE(q(model.table<DebtInstrument>().at(0).spread.toText()), QStringLiteral("0.06"));
        QVERIFY(apply(model, inverse(next->change)).ok());
        QVERIFY(model == once);
        QVERIFY(apply(model, inverse(first->change)).ok());
        QVERIFY(model == withSofr());
    }

    void columnsAreAsTheUserSays()
    {
        Model model = withSofr();
        const std::string loans = "Facility,Owed,Repayment,Maturity,Coupon\nB,1000,2028-06-01,2030-01-01,6%\n";
        QVERIFY(!importDebtInstruments(model, loans, options()).ok()); // no column says the name
        TableImportOptions said = options();
        said.columns = {{"name", "Facility", {}}, {"principal", "Owed", {}}, {"Maturity", "Repayment", {}}}; // by name or label
        const auto outcome = importDebtInstruments(model, loans, said);
        QVERIFY(outcome.ok() && outcome->findings.empty());
        QStringList meanings;
        for (const ColumnReading& column : outcome->reading.columns)
            meanings << q(column.header + ' ' + column.field + ' ' + column.why + ' ' + column.sample);
        QCOMPARE(meanings,
            (QStringList{QStringLiteral("Facility name given B"), QStringLiteral("Owed principal given 1000"),
                QStringLiteral("Repayment maturityDate given 2028-06-01"), QStringLiteral("Maturity  guessed 2030-01-01"),
                QStringLiteral("Coupon coupon guessed 6%")}));
        QVERIFY(apply(model, outcome->change).ok());
        QVERIFY(model.table<DebtInstrument>().at(0).maturityDate == Date(2028, 6, 1));
        said.columns = {{"name", "Facility", {}}, {"principal", "Owed", {}}, {"coupon", {}, {}}}; // none gives the coupon
        const auto without = importDebtInstruments(withSofr(), loans, said);
        QVERIFY(without.ok());
        QCOMPARE(without->findings.size(), std::size_t{2}); // and a note on the column Repayment, which is nothing now
        QVERIFY(linesOf(without->findings).contains(QStringLiteral("valueRequired d.csv:2:coupon  Coupon")));
        said.columns = {{"name", "Nobody", {}}};
        const auto nobody = importDebtInstruments(withSofr(), loans, said);
        QVERIFY(!nobody.ok() && nobody.error().code == ErrorCode::HeaderMissing);
        said.columns = {{"nothing", "Owed", {}}};
        const auto nothing = importDebtInstruments(withSofr(), loans, said);
        QVERIFY(!nothing.ok() && nothing.error().code == ErrorCode::PathUnknownField);
    }

    void anIndexMeansAFloatingRate()
    {
        Model model = withSofr();
        const auto outcome = importDebtInstruments(model, "name,principal,maturity,index,spread\nB,1,2029-01-01,SOFR,2%\n", options());
        QVERIFY(outcome.ok() && outcome->findings.empty() && apply(model, outcome->change).ok());
        QVERIFY(model.table<DebtInstrument>().at(0).rateKind == RateKind::Floating);
    }

    void threeDecimalsOfARateAreNoThousands()
    {
        Model model = withSofr();
        const auto outcome = importDebtInstruments(
            model, "name;principal;maturity;coupon\nA;1,000;2029-01-01;4.125%\nB;2,000;2029-01-01;0.045\n", options());
        QVERIFY(outcome.ok() && outcome->findings.empty() && apply(model, outcome->change).ok());
        QCOMPARE(model.table<DebtInstrument>().at(0).principal.minor(), std::int64_t{100000});
        QCOMPARE(q(model.table<DebtInstrument>().at(0).coupon.toText()), QStringLiteral("0.04125"));
        QCOMPARE(q(model.table<DebtInstrument>().at(1).coupon.toText()), QStringLiteral("0.045"));
    }

    void formsOfOtherTablesAreRead_data()
    {
        QTest::addColumn<QByteArray>("csv");
        const auto row = [](const char* name, const char* csv) { QTest::newRow(name) << QByteArray(csv); };
        row("in millions and percent", "Name,Kind,Principal ($ millions),Coupon (%),Maturity\nA,note,372,4.5,2030-01-15\nTotal,,372,,\n");
        row("German", "Name;Art;Nominal;Zins;F\xc3\xa4lligkeit\nA;note;372.000.000;4,5 %;15.01.2030\n");
        row("a rounded total", "Name,Kind,Principal (USDm),Commitment,Coupon,Maturity\nA,note,372,,4.5%,2030-01-15\nTotal debt,,372.4,50,,\n");
        row("in millions, in one word, and a total", "Name,Kind,Principal (USDm),Coupon,Maturity\nA,note,372,4.5%,2030-01-15\nTotal debt,note,372,4.5%,2030-01-15\n");
        row("a form of the SEC", "Name,Kind,Principal ($ per 10-K),Coupon,Maturity\nA,note,372000000,4.5%,2030-01-15\n");
        row("Art beside a kind", "Name,Art,Kind,Principal,Coupon,Maturity\nA,I,note,372000000,4.5%,2030-01-15\n");
        row("a time behind the day", "Name,Kind,Principal,Coupon,Maturity\nA,note,372000000,4.5%,01/15/2030 00:00:00\n");
        row("a time of SQL Server", "Name,Kind,Principal,Coupon,Maturity\nA,note,372000000,4.5%,2030-01-15 00:00:00.000\n");
        row("a time of a zone", "Name,Kind,Principal,Coupon,Maturity\nA,note,372000000,4.5%,2030-01-15T00:00:00.000Z\n");
        row("American, with titles", "Debt,,,,\nName,Kind,Principal,Coupon,Maturity\nA,note,\"$372,000,000\",4.5%,1/15/2030\n");
    }
    void formsOfOtherTablesAreRead()
    {
        QFETCH(QByteArray, csv);
        Model model = Model::empty(Month(2024, 4));
        const std::string bytes = csv.toStdString();
        const auto outcome = importDebtInstruments(model, bytes, options());
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : std::string(codeName(outcome.error().code)).c_str());
        QVERIFY2(!hasErrors(outcome->findings), qPrintable(linesOf(outcome->findings).join(QLatin1Char('\n'))));
        QVERIFY(apply(model, outcome->change).ok());
        QCOMPARE(model.table<DebtInstrument>().size(), std::size_t{1});
        const DebtInstrument& debt = model.table<DebtInstrument>().at(0);
        QCOMPARE(q(debt.principal.toText(2)), QStringLiteral("372000000.00"));
        QCOMPARE(q(debt.coupon.toText()), QStringLiteral("0.045"));
        QCOMPARE(q(debt.maturityDate.toText()), QStringLiteral("2030-01-15"));
    }
    void amountsAreInTheCurrencyOfTheirRow_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("message"); // blank: 372,000,000 EUR
        const auto row = [](const char* name, const char* csv, const char* message = "") {
            QTest::newRow(name) << QByteArray("Name,Kind,Coupon,Maturity,") + csv << QString::fromUtf8(message);
        };
        row("a sign of it", "Currency,Principal\nA,note,4%,2030-01-15,EUR,\"\xe2\x82\xac""372,000,000\"\n");
        row("a header of it", "W\xc3\xa4hrung,Principal (EURm)\nA,note,4%,2030-01-15,EUR,372\n");
        row("Ccy", "Ccy,Principal\nA,note,4%,2030-01-15,EUR,372000000\n");
        row("no sign", "Currency,Principal\nA,note,4%,2030-01-15,EUR,372000000\n");
        row("the project's sign", "Currency,Principal\nA,note,4%,2030-01-15,EUR,\"$372,000,000\"\n", "currencyDiffers d.csv:2:Principal $372,000,000 EUR");
        row("the project's header", "Currency,Principal (USD)\nA,note,4%,2030-01-15,EUR,372\n", "currencyDiffers d.csv:2:Principal (USD) 372 EUR");
        row("a header, no currency", "Principal (EUR)\nA,note,4%,2030-01-15,372\n", "currencyDiffers d.csv:2:Principal (EUR) 372 USD");
        row("a sign, no currency", "Principal\nA,note,4%,2030-01-15,\xe2\x82\xac""372\n", "currencyDiffers d.csv:2:Principal \xe2\x82\xac""372 USD");
    }
    void amountsAreInTheCurrencyOfTheirRow()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, message);
        Model model = Model::empty(Month(2024, 4));
        FxRate rate;
        rate.currency = "EUR";
        rate.date = Date(2024, 3, 31);
        rate.rate = Decimal(108, 2);
        (void)apply(model, insertRow(model, Entity::FxRate, rate));
        const auto outcome = importDebtInstruments(model, csv.toStdString(), options());
        QVERIFY(outcome.ok());
        QCOMPARE(hasErrors(outcome->findings), !message.isEmpty());
        if (!message.isEmpty()) {
            QVERIFY2(linesOf(outcome->findings).contains(message), qPrintable(linesOf(outcome->findings).join(u'\n')));
            QVERIFY(outcome->change.empty());
            return;
        }
        QVERIFY(apply(model, outcome->change).ok());
        QCOMPARE(q(model.table<DebtInstrument>().at(0).principal.toText(2)), QStringLiteral("372000000.00"));
        QCOMPARE(q(model.table<DebtInstrument>().at(0).currency.view()), QStringLiteral("EUR"));
    }
    void aDashIsNoPrincipal()
    {
        const auto fresh = importDebtInstruments(
            Model::empty(Month(2024, 4)), "Name,Kind,Principal,Coupon,Maturity\nA,note,-,4%,2030-01-15\n", options());
        QVERIFY(fresh.ok() && fresh->change.empty());
        QCOMPARE(linesOf(fresh->findings), QStringList{QStringLiteral("valueRequired d.csv:2:principal - Principal")});
        // What a revolver has drawn may be nothing.
        Model model = withSofr();
        const auto undrawn = importDebtInstruments(model,
            "Name,Kind,Principal,Index,Spread,Maturity,Commitment\nR,revolver,-,SOFR,2%,2030-01-15,500\n", options());
        QVERIFY(undrawn.ok() && !hasErrors(undrawn->findings) && apply(model, undrawn->change).ok());
        QCOMPARE(model.table<DebtInstrument>().at(0).principal.minor(), std::int64_t{0});
    }
    void percentUnderAHeaderMayBeAFraction()
    {
        const std::string bytes = "Name,Kind,Principal,Coupon (%),Maturity\nA,note,100,0.045,2030-01-15\n";
        const auto asked = importDebtInstruments(Model::empty(Month(2024, 4)), bytes, options());
        QVERIFY(!asked.ok() && asked.error().code == ErrorCode::NumberAmbiguous);
        QCOMPARE(asked.error().path, std::string("d.csv:2:Coupon (%)"));
        TableImportOptions said = options();
        said.shares = ShareForm::Percent;
        Model model = Model::empty(Month(2024, 4));
        QVERIFY(apply(model, importDebtInstruments(model, bytes, said)->change).ok());
        QCOMPARE(q(model.table<DebtInstrument>().at(0).coupon.toText()), QStringLiteral("0.00045"));
    }
    void wrongRowsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* rows, const char* message) {
            QTest::newRow(name) << QByteArray("name,kind,principal,maturity,coupon,index,paysIn,callable\n") + rows
                                << QString::fromUtf8(message);
        };
        row("an unknown column", "A,note,1,2029-01-01,5%,,,", "columnUnknown d.csv:1:callable callable ");
        row("no name", ",note,1,2029-01-01,5%,,,", "valueRequired d.csv:2:name  ");
        row("a name twice", "A,note,1,2029-01-01,5%,,,\nA,note,1,2029-01-01,5%,,,", "rowDuplicate d.csv:3:name A ");
        row("no such kind", "A,bond,1,2029-01-01,5%,,,", "choiceUnknown d.csv:2:kind bond termLoan, note, revolver, financeLease, convertible");
        row("no maturity", "A,note,1,,5%,,,", "valueRequired d.csv:2:maturityDate  Maturity");
        row("a date of its own", "A,note,1,1 January 2029,5%,,,", "dateMalformed d.csv:2:maturity 1 January 2029 ");
        row("no such day", "A,note,1,2029-02-29,5%,,,", "dateMalformed d.csv:2:maturity 2029-02-29 ");
        row("no principal", "A,note,,2029-01-01,5%,,,", "valueRequired d.csv:2:principal  Principal");
        row("principal below zero", "A,note,-1,2029-01-01,5%,,,", "numberOutOfRange d.csv:2:principal -1.00 0..");
        row("principal in percent", "A,note,50%,2029-01-01,5%,,,", "numberMalformed d.csv:2:principal 50% ");
        row("no rate", "A,note,1,2029-01-01,,,,", "valueRequired d.csv:2:coupon  Coupon");
        row("a coupon of 5", "A,note,1,2029-01-01,5,,,", "numberOutOfRange d.csv:2:coupon 5 0..1");
        row("no such index", "A,note,1,2029-01-01,,EURIBOR,,", "referenceUnknown d.csv:2:index EURIBOR index");
        row("no such month", "A,note,1,2029-01-01,5%,,3;13,", "monthMalformed d.csv:2:paysIn 13 1..12");
        row("matured before the start", "A,note,1,2024-01-31,5%,,,", "dateOrder debt[\"A\"].maturityDate 2024-01-31 ");
        row("a line too short", "A,note", "rowColumnsMismatch d.csv:2 2 8");
    }
    void wrongRowsAreNamed()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, message);
        const std::string bytes = rows.toStdString();
        const auto outcome = importDebtInstruments(withSofr(), bytes, options());
        QVERIFY(outcome.ok());
        const QStringList said = linesOf(outcome->findings);
        QVERIFY2(!said.filter(message).isEmpty(), qPrintable(said.join(QLatin1Char('\n'))));
    }

    void strangeTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("message");
        QTest::newRow("no name") << QByteArray("kind,principal\nnote,1\n") << "headerMissing d.csv  name";
        QTest::newRow("a field by name and label") << QByteArray("name,maturity,maturityDate\n") << "headerDuplicate d.csv:1:maturityDate maturity, maturityDate ";
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << "";
        QTest::newRow("in two readings") << QByteArray("name;principal\nA;1,234\n") << "numberAmbiguous d.csv:2:principal 1,234 ";
    }
    void strangeTablesAreRefused()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, message);
        const std::string bytes = csv.toStdString();
        const auto outcome = importDebtInstruments(withSofr(), bytes, options());
        QVERIFY(!outcome.ok());
        const QString said = linesOf({{Severity::Error, outcome.error()}}).constFirst();
        QVERIFY2(said.startsWith(message), qPrintable(said));
    }
};

HEADROOM_TEST(DebtImportTest);
#include "tst_debt_import.moc"
