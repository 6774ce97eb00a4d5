// SPDX-License-Identifier: GPL-3.0-or-later
// What headers, titles and cells say of amounts. The forms are those of reports as people write them; the content is ours.
#include "core/exchange/amount_text.h"
#include "core/exchange/amount_unit.h"
#include "tests/support/testing.h"

using namespace headroom;

namespace {

QString q(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// "1000 USD", "? EUR" where the scale is in doubt, " unknown: USDx" behind it.
QString spelled(const AmountHeader& unit)
{
    QString text = unit.scale ? QString::number(*unit.scale) : QStringLiteral("?");
    if (!unit.currency.empty())
        text += QLatin1Char(' ') + q(unit.currency);
    if (!unit.unknown.empty())
        text += QStringLiteral(" unknown: ") + q(unit.unknown);
    return text;
}

} // namespace

class AmountUnitTest : public QObject
{
    Q_OBJECT

private slots:
    void headersSayScaleAndCurrency_data();
    void headersSayScaleAndCurrency();
    void titlesSayThemInAPhrase_data();
    void titlesSayThemInAPhrase();
    void cellsHaveASign_data();
    void cellsHaveASign();
};

void AmountUnitTest::headersSayScaleAndCurrency_data()
{
    QTest::addColumn<QString>("said");
    const auto row = [](const char* header, const char* said) { QTest::newRow(header) << QString::fromUtf8(said); };
    row("Amount", "1");
    row("2024-07", "1");
    row("Amount (USD thousands)", "1000 USD");
    row("Principal ($ millions)", "1000000 $");
    row("Principal (in millions of U.S. dollars)", "1000000 $");
    row("Amount (thousands of dollars)", "1000 $");
    row("Amount in Mio. EUR", "1000000 EUR");
    row("Amount (in Mill. USD)", "1000000 USD");
    row("Betrag (Tsd. \xe2\x82\xac)", "1000 EUR");
    row("Betrag (T\xe2\x82\xac)", "1000 EUR");
    row("Betrag (TEUR)", "1000 EUR");
    row("Montant (M\xe2\x82\xac)", "1000000 EUR");
    row("Montant (Md\xe2\x82\xac)", "1000000000 EUR");
    row("en milliers d'euros", "1000 EUR");
    row("Amount (USDm)", "1000000 USD");
    row("Amount (USDmn)", "1000000 USD");
    row("Amount (USDk)", "1000 USD");
    row("Amount (kUSD)", "1000 USD");
    row("Amount (MUSD)", "1000000 USD");
    row("Principal (EURm)", "1000000 EUR");
    row("Amount (TRYm)", "1000000 TRY");
    row("Amount (JPY m)", "1000000 JPY");
    row("Amount (SEK m)", "1000000 SEK");
    row("Amount (USD\xc2\xa0m)", "1000000 USD");
    row("Amount (USD\xe2\x80\xafm)", "1000000 USD");
    row("Amount (US$m)", "1000000 USD");
    row("Amount (CA$ bn)", "1000000000 CAD");
    row("Amount ($mm)", "1000000 $");
    row("Amount (INR crore)", "10000000 INR");
    row("Amount ($'000)", "1000 $");
    row("Amount (USD'000s)", "1000 USD");
    row("Amount (\xe2\x82\xac""000s)", "1000 EUR");
    row("Amount (USD 000,000)", "1000000 USD");
    row("Principal '000", "1000");
    row("Principal 000s", "1000");
    row("Principal USD mil", "1000000 USD");
    row("Principal $mil", "1000000 $");
    row("Principal $ bil", "1000000000 $");
    row("Principal USD thous.", "1000 USD");
    row("principal_usd_k", "1000 USD");
    row("principal_usd", "1 USD");
    row("Amount (in EUR 1,000,000)", "1000000 EUR");
    row("Betrag (1.000 \xe2\x82\xac)", "1000 EUR");
    // forms and footnotes are no scales
    row("Principal ($ per 10-K)", "1 $");
    row("Amount (USD, per 10-K)", "1 USD");
    row("Amount (10-K USD)", "1 USD");
    row("Amount (M&A, $)", "1 $");
    row("Amount (USD p.m.)", "1 USD");
    row("Amount (2024)", "1");
    row("Amount (1)", "1");
    row("Amount (net)", "1");
    row("Amount (ALL)", "1");
    // what only the user knows
    row("Amount (k)", "?");
    row("Amount k", "?");
    row("Principal 000", "?");
    row("Principal 1000 USD", "? USD");
    row("Principal USD x1000", "? USD");
    row("Principal USD Cr", "? USD"); // crores, or credit
    row("Amount thousands", "?");
    row("Amount (US cents)", "?");
    row("Amount (thousand USD m)", "? USD");
    // what may be a unit
    row("Amount (USDx)", "1 unknown: USDx");
    row("Amount (USD T)", "1 USD unknown: T"); // thousand or 10^12
    row("Amount (per 1,000)", "1 unknown: 1000");
    row("Amount (kr)", "1 unknown: kr");
    row("Amount (USD/EUR)", "1 unknown: EUR, USD");
    // what is none
    row("Principal (Senior)", "1");
    row("Principal (orig.)", "1");
    row("Principal (excl. fees)", "1");
    // of several dollars the one that has a name
    row("Amount ($ CAD)", "1 CAD");
}

void AmountUnitTest::headersSayScaleAndCurrency()
{
    QFETCH(QString, said);
    QCOMPARE(spelled(unitOfHeader(QTest::currentDataTag())), said);
}

void AmountUnitTest::titlesSayThemInAPhrase_data()
{
    QTest::addColumn<QString>("said");
    const auto row = [](const char* titles, const char* said) { QTest::newRow(titles) << QString::fromUtf8(said); };
    row("in USD thousands", "1000 USD");
    row("(dollars in thousands, except per share amounts)", "1000 $");
    row("Amounts in $m", "1000000 $");
    row("Budget 2024 (USDm)", "1000000 USD");
    row("Angaben in Tausend", "1000");
    row("Angaben in TEUR", "1000 EUR");
    row("All figures in EUR", "1 EUR");
    row("USD '000", "1000 USD");
    row("Source: Form 10-K 2023 (USD)", "1 USD");
    row("Form 10-K (USD)", "1 USD");
    row("Prepared by J. M. Smith; amounts in USD", "1 USD");
    row("EUR tranche of 2023", "1");
    row("Notes to section (k)", "1");
    row("12,000 servers, page 1 of 2", "1");
    row("Thousand Oaks", "1 unknown: Thousand");
    row("Debt as of 2026 ('000)", "1000");
    row("Debt schedule, 000s", "1000");
    row("Debt schedule - '000", "1000");
    row("(000s omitted)", "1000");
    row("Debt schedule, USD mil", "1000000 USD");
    row("Debt schedule ($ mil)", "1000000 $");
    row("$ in mil.", "1000000");
    row("amounts in USD thous.", "1000 USD");
    row("Amounts in USD 1,000", "1000 USD");
    row("(in USD 1.000)", "1000 USD");
    row("Debt (in $1,000s)", "1000 $");
    row("(USD 1,000)", "1000 USD");
    row("(USD in mil)", "1000000 USD");
    row("Debt USD x1000", "?");
    row("in units of USD 1000", "? USD");
    row("Debt (USDx)", "1 unknown: USDx");
    row("7% notes of USD 1,000,000", "1");
    row("(1,000 servers)", "1");
    row("Head office (CAD) - figures USD", "1");
}

void AmountUnitTest::titlesSayThemInAPhrase()
{
    QFETCH(QString, said);
    QCOMPARE(spelled(unitOfTitles(QTest::currentDataTag())), said);
}

void AmountUnitTest::cellsHaveASign_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("currency");
    const auto row = [](const char* cell, const char* number, const char* currency) {
        QTest::newRow(cell) << QString::fromUtf8(number) << QString::fromUtf8(currency);
    };
    row("1000 (USD)", "1000", "USD");
    row("(USD) 1000", "1000", "USD");
    row("(USD 1,000)", "-1,000", "USD");
    row("(USD) (1000)", "-1000", "USD");
    row("(1000) USD", "-1000", "USD");
    row("$(1,000.00)", "-1,000.00", "$");
    row("($5.00)", "-5.00", "$");
    row("-$5.00", "-5.00", "$");
    row("CHF1'511.54", "1'511.54", "CHF");
    row("$1,000 CAD", "1,000", "CAD");
    row("USD 1000 EUR", "1000", "USDEUR"); // no currency at all
    row("1000)", "1000", ")");             // likewise
    row("-(1000)", "", "");
}

void AmountUnitTest::cellsHaveASign()
{
    QFETCH(QString, number);
    QFETCH(QString, currency);
    const auto amount = amountText(QTest::currentDataTag());
    QCOMPARE(amount.has_value(), !number.isEmpty());
    if (amount) {
        QCOMPARE(q(amount->number), number);
        QCOMPARE(q(amount->currency), currency);
    }
}

HEADROOM_TEST(AmountUnitTest);
#include "tst_amount_unit.moc"
