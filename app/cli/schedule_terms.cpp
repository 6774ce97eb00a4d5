// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schedule_terms.h"

#include "app/cli/schedule_members.h"
#include "app/cli/schedule_words.h"

#include <algorithm>
#include <functional>

namespace headroom::cli {

namespace {

using namespace finance;

// Reads key after key; what is wrong is collected.
class TermsReader
{
public:
    TermsReader(const Members& members, std::vector<Error>& problems) : m(members), m_problems(problems) {}

    ScheduleTerms read()
    {
        const int kind = word("kind", kindWords, 0);
        m_digits = currencyDigits();
        readDates();
        readRate();
        readPrincipal(kind);
        readRevolver(kind == revolver);
        t.rounding = static_cast<Rounding>(word("rounding", roundingWords, 0));
        t.digits = m_digits;
        auto holidays = std::make_shared<const std::vector<Date>>(std::move(m_holidays));
        t.dates.holidays = *holidays;
        return ScheduleTerms{std::move(t), std::move(holidays)};
    }

private:
    static constexpr int revolver = 2;

    void fail(std::string_view key, Error error) { m_problems.push_back(at(std::string(key), std::move(error))); }
    // A key that says nothing, as the fields of a project's debt do that are not for its kind.
    bool saysNothing(std::string_view key) const
    {
        const JsonValue& json = *m.value(key);
        if (json.kind == JsonKind::Array)
            return json.items.empty();
        const Result<Decimal> number = parsed<Decimal>(json, Decimal::parse);
        return number && *number == Decimal(key == "indexMultiplier" ? 1 : 0);
    }
    void refuse(std::string_view key, bool applies)
    {
        if (!applies && m.has(key) && !saysNothing(key))
            fail(key, Error{ErrorCode::FieldNotApplicable, {}, {}});
    }
    void require(std::string_view key)
    {
        if (!m.has(key))
            fail(key, Error{ErrorCode::ValueRequired, {}, {}});
    }

    template<class T, class Parse> T value(std::string_view key, T fallback, Parse parse)
    {
        const JsonValue* json = m.value(key);
        if (!json)
            return fallback;
        Result<T> result = parsed<T>(*json, parse);
        if (!result)
            fail(key, result.error());
        return result.valueOr(fallback);
    }
    int word(std::string_view key, std::string_view words, int fallback)
    {
        return value<int>(key, fallback, [&](const std::string& text) { return choiceOf(words, text); });
    }
    int whole(std::string_view key, int fallback, int least, int most)
    {
        return value<int>(key, fallback, [=](const std::string& text) { return wholeIn(text, least, most); });
    }
    Decimal decimal(std::string_view key, Decimal fallback = {}) { return value<Decimal>(key, fallback, Decimal::parse); }
    Opt<Decimal> optionalDecimal(std::string_view key) { return m.has(key) ? Opt<Decimal>(decimal(key)) : Opt<Decimal>(); }
    Money money(std::string_view key)
    {
        return value<Money>(key, Money(), [&](const std::string& text) { return Money::parse(text, m_digits); });
    }
    Date date(std::string_view key) { return value<Date>(key, Date(), Date::parse); }
    Opt<Date> optionalDate(std::string_view key) { return m.has(key) ? Opt<Date>(date(key)) : Opt<Date>(); }

    int currencyDigits()
    {
        return value<int>("currency", 2, [](std::string text) {
            for (char& c : text)
                c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
            return minorDigits(text);
        });
    }

    // A list; `item` reads one of its values, at the path "key[2]".
    template<class Item> void list(std::string_view key, Item item)
    {
        const JsonValue* json = m.value(key);
        if (!json)
            return;
        if (json->kind != JsonKind::Array)
            return fail(key, mismatch({}, *json, "list"));
        for (std::size_t i = 0; i < json->items.size(); ++i)
            item(json->items[i], std::string(key) + '[' + std::to_string(i) + ']');
    }
    template<class T, class Parse>
    void datedRow(const JsonValue& row, const std::string& path, const std::vector<std::string_view>& names, Parse parse,
        const std::function<void(Date, T)>& add)
    {
        const Result<DatedValue> dated = datedValue(row, names);
        if (!dated)
            return fail(path, dated.error());
        const Result<Date> on = parsed<Date>(*dated->date, Date::parse);
        const Result<T> what = parsed<T>(*dated->value, parse);
        if (!on || !what)
            return fail(path, on ? what.error() : on.error());
        add(*on, *what);
    }
    std::vector<DatedAmount> amounts(std::string_view key)
    {
        std::vector<DatedAmount> rows;
        list(key, [&](const JsonValue& row, const std::string& path) {
            datedRow<Money>(
                row, path, {"principal", "amount"}, [&](const std::string& text) { return Money::parse(text, m_digits); },
                [&](Date day, Money amount) {
                    rows.push_back({day, amount});
                });
        });
        return rows;
    }

    void readDates()
    {
        const bool paidBefore = m.has("lastPaymentDate");
        if (!paidBefore)
            require("startDate");
        require("maturityDate");
        const Date start = date("startDate");
        t.dates.start = paidBefore ? date("lastPaymentDate") : start;
        t.dates.maturity = date("maturityDate");
        t.dates.firstPayment = optionalDate("firstPaymentDate");
        t.dates.periodMonths = word("frequency", frequencyWords, 3);
        refuse("paymentMonths", !m.has("frequency"));
        readPaymentMonths();
        t.dates.paymentDay = whole("paymentDay", 0, 1, 31);
        t.dates.endOfMonth = word("endOfMonth", yesNoWords, 1) == 1 ? EndOfMonth::KeepLastDay : EndOfMonth::KeepDay;
        t.dates.stub = static_cast<Stub>(word("stub", stubWords, 0));
        t.dates.roll = static_cast<RollRule>(word("rollRule", rollWords, 0));
        readAccrual();
        list("holidays", [&](const JsonValue& day, const std::string& path) {
            const Result<Date> holiday = parsed<Date>(day, Date::parse);
            if (!holiday)
                return fail(path, holiday.error());
            m_holidays.push_back(*holiday);
        });
        std::sort(m_holidays.begin(), m_holidays.end());
        t.dayCount = static_cast<DayCount>(word("dayCount", dayCountWords, static_cast<int>(DayCount::Actual360)));
    }
    void addPaymentMonth(const std::string& path, const Result<int>& month)
    {
        if (!month)
            return fail(path, month.error());
        t.dates.calendarMonths = static_cast<std::uint16_t>(t.dates.calendarMonths | (1U << *month));
    }
    // A list, or the text of a project: "3,6,9,12".
    void readPaymentMonths()
    {
        const auto number = [](const std::string& text) { return wholeIn(text, 1, 12); };
        const JsonValue* json = m.value("paymentMonths");
        if (!json || json->kind == JsonKind::Array)
            return list("paymentMonths",
                [&](const JsonValue& month, const std::string& path) { addPaymentMonth(path, parsed<int>(month, number)); });
        const Result<std::string> text = textOf(*json);
        if (!text)
            return fail("paymentMonths", text.error());
        for (std::size_t from = 0; from <= text->size();) {
            const std::size_t comma = std::min(text->find(',', from), text->size());
            std::string month = text->substr(from, comma - from);
            std::erase(month, ' ');
            addPaymentMonth("paymentMonths", number(month));
            from = comma + 1;
        }
    }
    void readAccrual()
    {
        refuse("accrualOn", !m.has("accrualAdjusted"));
        const int adjusted = word("accrualAdjusted", yesNoWords, 0);
        t.dates.accrual = static_cast<AccrualDates>(word("accrualOn", accrualWords, adjusted == 1 ? 0 : 1));
    }

    void readRate()
    {
        const bool floating = word("rateKind", rateKindWords, m.has("index") ? 1 : 0) == 1;
        t.basis = floating ? RateBasis::Floating : RateBasis::Fixed;
        require(floating ? "index" : "coupon");
        refuse("coupon", !floating);
        for (const char* key : {"index", "indexMultiplier", "spread", "indexFloor", "allInCap"})
            refuse(key, floating);
        t.coupon = decimal("coupon");
        if (t.coupon > Decimal(1) || t.coupon < Decimal(-1))
            fail("coupon", Error{ErrorCode::NumberOutOfRange, {}, {{"found", t.coupon.toText()}, {"expected", "-1 to 1"}}});
        t.indexMultiplier = decimal("indexMultiplier", 1);
        t.spread = decimal("spread");
        t.indexFloor = optionalDecimal("indexFloor");
        t.allInCap = optionalDecimal("allInCap");
        if (floating)
            readIndex();
    }
    void readIndex()
    {
        const JsonValue* index = m.value("index");
        if (index && index->kind != JsonKind::Array) {
            const Result<Decimal> rate = parsed<Decimal>(*index, Decimal::parse);
            if (!rate) // the name of a project's index, which has no rates here
                return fail("index", mismatch({}, *index, "list of {date, rate}, or one rate"));
            t.index.push_back({t.dates.start, *rate});
            return;
        }
        list("index", [&](const JsonValue& row, const std::string& path) {
            datedRow<Decimal>(row, path, {"rate"}, Decimal::parse, [&](Date day, Decimal rate) {
                t.index.push_back({day, rate});
            });
        });
        std::stable_sort(t.index.begin(), t.index.end(), [](const RateReset& a, const RateReset& b) { return a.date < b.date; });
        for (std::size_t i = 1; i < t.index.size(); ++i)
            if (t.index[i].date == t.index[i - 1].date)
                fail("index", Error{ErrorCode::KeyDuplicate, {}, {{"found", t.index[i].date.toText()}}});
    }

    void readPrincipal(int kind)
    {
        if (kind != revolver) // nothing need be drawn
            require("principal");
        t.principal = money("principal");
        t.repayment = static_cast<Repayment>(word("amortisation", amortisationWords, m.has("rows") ? 4 : 0));
        if (kind == revolver && t.repayment != Repayment::Bullet)
            fail("amortisation", Error{ErrorCode::FieldNotApplicable, {}, {}});
        for (const char* key : {"pikShare", "pikPremium"})
            refuse(key, kind < revolver);
        t.pikShare = decimal("pikShare");
        t.pikUntil = optionalDate("pikUntil");
        t.pikPremium = decimal("pikPremium");
        const bool percent = t.repayment == Repayment::PercentAYear;
        refuse("amortisationPerYear", percent);
        if (percent)
            require("amortisationPerYear");
        t.repaidPerYear = decimal("amortisationPerYear");
        refuse("rows", t.repayment == Repayment::Custom);
        t.instalments = amounts("rows");
        for (std::size_t i = 0; i < t.instalments.size(); ++i)
            if (t.instalments[i].amount < Money())
                fail("rows[" + std::to_string(i) + "]", Error{ErrorCode::NumberOutOfRange, "principal", {{"expected", ">= 0"}}});
    }

    void readRevolver(bool isRevolver)
    {
        for (const char* key : {"draws", "commitment", "commitmentFee"})
            refuse(key, isRevolver);
        t.draws = amounts("draws");
        if (isRevolver && m.has("commitment"))
            t.commitment = money("commitment");
        if (isRevolver && m.has("commitmentFee"))
            require("commitment");
        t.commitmentFee = decimal("commitmentFee");
        t.availableUntil = optionalDate("availableUntil");
        if (t.commitment && t.principal > *t.commitment)
            fail("principal", Error{ErrorCode::NumberOutOfRange, {}, {{"expected", "at most the commitment"}}});
    }

    const Members& m;
    std::vector<Error>& m_problems;
    DebtTerms t;
    int m_digits = 2;
    std::vector<Date> m_holidays;
};

} // namespace

ReadTerms readScheduleTerms(std::string_view json)
{
    JsonLimits limits;
    limits.bytes = std::size_t{4} << 20;
    const auto tree = parseJson(json, limits);
    if (!tree) {
        Error error = tree.error();
        if (error.code == ErrorCode::FileHostile) // no project file, and only nested too deeply
            error.code = ErrorCode::JsonMalformed;
        return {{}, {std::move(error)}};
    }
    Members members;
    ReadTerms result{{}, members.read(*tree)};
    if (tree->kind != JsonKind::Object)
        return result;
    ScheduleTerms terms = TermsReader(members, result.problems).read();
    if (result.problems.empty())
        result.terms = std::move(terms);
    return result;
}

} // namespace headroom::cli
