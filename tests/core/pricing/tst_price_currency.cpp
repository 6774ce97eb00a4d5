// SPDX-License-Identifier: GPL-3.0-or-later
// Prices in another currency than the project's. Expected amounts are products made by hand.
#include "core/model/validate.h"
#include "core/pricing/price_currency.h"
#include "tests/core/pricing/projects.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace pricing_test;

namespace {

/// Reckons in euros, has a price in dollars, one in euros too, and a discount.
Model euros()
{
    Model model = Model::empty(Month(2026, 9));
    Company company = model.company();
    company.currency = "EUR";
    model.table<Company>().put(company);
    Price price;
    price.name = "Standard_D4s_v5";
    price.region = "westeurope";
    price.price = number("0.192");
    price.citation = "A list";
    put(model, price);
    price.name = "Standard_D8s_v5";
    put(model, price);
    price.currency = "EUR";
    price.price = number("0.35");
    put(model, price);
    price.name = "D";
    price.currency = "USD";
    price.unit = "share";
    put(model, price);
    return model;
}

} // namespace

class TestPriceCurrency : public QObject
{
    Q_OBJECT

private slots:
    void pricesAreConvertedInOneStepThatCanBeTakenBack()
    {
        const Model before = euros();
        const std::vector<ForeignPrices> found = foreignPrices(before);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].currency == Text("USD") && found[0].count == 2 && !found[0].rate);
        const Result<Change> change = convertPrices(before, "USD", number("0.9217"));
        QVERIFY(change.ok());
        Model model = before;
        QVERIFY(apply(model, *change));
        QVERIFY(foreignPrices(model).empty());
        QVERIFY(!hasErrors(validate(model)));
        const Price& price = model.table<Price>().at(0);
        QCOMPARE(qt(price.price.toText()), QStringLiteral("0.1769664")); // 0.192 x 0.9217
        QCOMPARE(qt(price.currency.view()), QStringLiteral("EUR"));
        QCOMPARE(qt(price.citation.view()), QStringLiteral("A list; 1 USD = 0.9217 EUR"));
        QCOMPARE(model.table<Price>().size(), std::size_t{3}); // what it had in euros stays, alone
        QCOMPARE(qt(model.table<Price>().at(1).price.toText()), QStringLiteral("0.35"));
        QCOMPARE(qt(model.table<Price>().at(2).currency.view()), QStringLiteral("USD")); // a share is of no currency
        QCOMPARE(model.table<FxRate>().size(), std::size_t{1});
        QVERIFY(model.table<FxRate>().at(0).rate == number("0.9217") && model.table<FxRate>().at(0).date == Date(2026, 8, 31));
        QVERIFY(apply(model, inverse(*change)));
        QVERIFY(model == before);
    }

    void whatCannotBeConvertedIsSaid()
    {
        Model model = euros();
        QVERIFY(convertPrices(model, "USD", Decimal(0)).error().code == ErrorCode::NumberOutOfRange);
        QVERIFY(convertPrices(model, "USD", Decimal(-1)).error().code == ErrorCode::NumberOutOfRange);
        QVERIFY(convertPrices(model, "USD", Decimal(1000001)).error().code == ErrorCode::NumberOutOfRange);
        QVERIFY(convertPrices(model, "GBP", Decimal(1)).error().code == ErrorCode::ValueRequired);
        Price price = model.table<Price>().at(0);
        price.price = Decimal(900000000);
        model.table<Price>().put(price);
        const Result<Change> change = convertPrices(model, "USD", Decimal(150));
        QVERIFY(!change);
        QCOMPARE(qt(change.error().path), QStringLiteral("price[id=\"1\"].price"));
    }

    void amountsKeepAsManyDigitsAsThereIsRoomFor()
    {
        Price price;
        price.price = number("0.0000004"); // a transaction
        QCOMPARE(qt(convertedPrice(price, "EUR", number("0.92173"))->price.toText()), QStringLiteral("0.000000368692"));
        price.price = number("123456789.12");
        QCOMPARE(qt(convertedPrice(price, "EUR", number("0.921731"))->price.toText()), QStringLiteral("113793949.69236672"));
        price.citation = Text(std::string(250, 'x'));
        QCOMPARE(convertedPrice(price, "EUR", Decimal(1))->citation.view().size(), std::size_t{250});
    }

    // A region that is named later brings its prices at the rate, and those that are there already stay.
    void pricesAddedLaterAreAtTheRate()
    {
        Model model = projectIn({"westeurope"});
        const std::size_t all = model.table<Price>().size();
        Company company = model.company();
        company.currency = "EUR";
        model.table<Company>().put(company);
        QVERIFY(addMissingPrices(model).empty());
        QVERIFY(apply(model, *convertPrices(model, "USD", number("0.5"))));
        QCOMPARE(model.table<Price>().size(), all);
        QVERIFY(addMissingPrices(model).empty());
        const std::vector<Text> further{"eastus"};
        QVERIFY(apply(model, *addPricesFor(model, further)));
        QVERIFY(model.table<Price>().size() > all);
        QVERIFY(foreignPrices(model).empty());
        const auto priceIn = [](const auto& prices, Text region) {
            for (const Price& price : prices)
                if (price.name == Text("Standard_D4s_v5") && price.region == region && price.kind == PriceKind::Consumption)
                    return price.price.toDoubleLossy();
            return 0.0;
        };
        QCOMPARE(priceIn(model.table<Price>(), "eastus"), priceIn(priceBook().prices, "eastus") / 2);
        QVERIFY(priceIn(model.table<Price>(), "eastus") > 0);
    }
};

HEADROOM_TEST(TestPriceCurrency);
#include "tst_price_currency.moc"
