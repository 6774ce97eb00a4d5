// SPDX-License-Identifier: GPL-3.0-or-later
// Another currency for a project: amounts stay what they are in major units (ISO 4217: JPY has no decimals, USD 2, KWD 3), and
// prices of another currency are an error, since nothing converts them.
#include "core/model/change.h"
#include "core/model/value_text.h"
#include "tests/core/model/broken_rows.h"
#include "tests/support/testing.h"

using namespace model_testing;

namespace {

Model project()
{
    Model model = Model::empty(Month(2024, 1));
    edit<Company>(model, 1, [](Company& c) { c.openingCash = Money(160000000000); });
    OperatingLine line;
    line.id = 1;
    line.name = "sales";
    line.amountPerMonth = Money(-1200);
    model.table<OperatingLine>().put(line);
    return model;
}

Result<Change> toCurrency(const Model& model, const char* currency)
{
    return changeField(model, Entity::Company, 1, fieldOf(Entity::Company, "currency"), Text(currency));
}

QString valueOf(const Model& model, Entity entity, const char* name)
{
    const Field& field = fieldOf(entity, name);
    return q(toText(model, field, field.read(*model.findRow(entity, 1))));
}

} // namespace

class TestCurrency : public QObject
{
    Q_OBJECT

private slots:
    void amountsStayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("cash");
        QTest::addColumn<QString>("line");
        QTest::newRow("as many decimals") << QStringLiteral("EUR") << QStringLiteral("1600000000.00") << QStringLiteral("-12.00");
        QTest::newRow("none") << QStringLiteral("JPY") << QStringLiteral("1600000000") << QStringLiteral("-12");
        QTest::newRow("three") << QStringLiteral("KWD") << QStringLiteral("1600000000.000") << QStringLiteral("-12.000");
    }
    void amountsStayWhatTheyAre()
    {
        QFETCH(QString, currency);
        const Model before = project();
        Model model = before;
        const Result<Change> change = toCurrency(model, qPrintable(currency));
        QVERIFY2(change, change ? "" : change.error().path.c_str());
        QVERIFY(apply(model, *change));
        QTEST(valueOf(model, Entity::Company, "openingCash"), "cash");
        QTEST(valueOf(model, Entity::OperatingLine, "amountPerMonth"), "line");
        QVERIFY(apply(model, inverse(*change)));
        QVERIFY(model == before);
    }

    void anAmountThatCannotStayIsNamed()
    {
        Model model = project();
        edit<OperatingLine>(model, 1, [](OperatingLine& l) { l.amountPerMonth = Money(1234); });
        const Result<Change> change = toCurrency(model, "JPY");
        QVERIFY(!change && change.error().code == ErrorCode::TooManyDecimals);
        QCOMPARE(change.error().path, std::string("line[\"sales\"].amountPerMonth"));
        QCOMPARE(change.error().detail("found"), std::string("12.34"));
        edit<OperatingLine>(model, 1, [](OperatingLine& l) { l.amountPerMonth = Money(9000000000000000000); });
        QVERIFY(!toCurrency(model, "KWD"));
    }

    void pricesOfAnotherCurrencyAreAnError()
    {
        Model model = project();
        for (const char* name : {"a", "b"}) {
            Price price;
            price.id = model.table<Price>().lastId() + 1;
            price.name = name;
            price.region = "eastus";
            price.price = Decimal(5, 1);
            model.table<Price>().put(price);
        }
        QVERIFY(!hasErrors(validate(model)));
        QVERIFY(apply(model, *toCurrency(model, "EUR")));
        Findings findings = validate(model);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().severity, Severity::Warning); // nothing is bought at them
        PlatformItem item;
        item.id = 1;
        item.name = "gateway";
        model.table<PlatformItem>().put(item);
        findings = validate(model);
        std::erase_if(findings, [](const Finding& f) { return f.what.code != ErrorCode::PricesForeign; });
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().severity, Severity::Error);
        QCOMPARE(findings.front().what.detail("found"), std::string("USD"));
        QCOMPARE(findings.front().what.detail("expected"), std::string("EUR"));
        QCOMPARE(findings.front().what.detail("count"), std::string("2"));
    }
};

HEADROOM_TEST(TestCurrency);
#include "tst_currency.moc"
