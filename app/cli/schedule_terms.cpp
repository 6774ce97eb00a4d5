// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schedule_terms.h"

#include "app/cli/schedule_words.h"
#include "core/exchange/json_tree.h"

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <map>
#include <optional>

namespace headroom::cli {

namespace {

using namespace finance;

Error at(std::string path, Error error)
{
    error.path = error.path.empty() ? std::move(path) : path + "." + error.path;
    return error;
}

Error mismatch(std::string path, const JsonValue& found, const char* expected)
{
    return Error{
        ErrorCode::TypeMismatch, std::move(path), {{"found", std::string(jsonKindName(found.kind))}, {"expected", expected}}};
}

// The members of an object by the keys' own names, each known and there once.
class Members
{
public:
    Status read(const JsonValue& object)
    {
        if (object.kind != JsonKind::Object)
            return mismatch({}, object, "object");
        for (std::size_t i = 0; i < object.keys.size(); ++i) {
            const ScheduleKey* key = find(object.keys[i]);
            if (!key)
                return Error{ErrorCode::PathUnknownField, object.keys[i], {{"expected", allNames()}}};
            if (!m_values.emplace(key->name, &object.items[i]).second && key->name != "name")
                return Error{ErrorCode::KeyDuplicate, object.keys[i], {{"found", std::string(key->name)}}};
        }
        return done();
    }
    bool has(std::string_view key) const { return value(key) != nullptr; }
    /// Null where the key is missing or its value null.
    const JsonValue* value(std::string_view key) const
    {
        const auto found = m_values.find(key);
        return found == m_values.end() || found->second->kind == JsonKind::Null ? nullptr : found->second;
    }

private:
    static const ScheduleKey* find(const std::string& name)
    {
        for (const ScheduleKey& key : scheduleKeys()) {
            const auto is = [&](std::string_view known) { return plain(known) == plain(name); };
            if (is(key.name) || std::any_of(key.aliases.begin(), key.aliases.end(), is))
                return &key;
        }
        return nullptr;
    }
    static std::string allNames()
    {
        std::string names;
        for (const ScheduleKey& key : scheduleKeys())
            names += (names.empty() ? "" : ", ") + std::string(key.name);
        return names;
    }

    std::map<std::string_view, const JsonValue*> m_values;
};

Result<std::string> textOf(const JsonValue& value)
{
    if (value.kind == JsonKind::Number)
        return withoutExponent(value.text);
    if (value.kind == JsonKind::String)
        return value.text;
    return mismatch({}, value, "number or string");
}

template<class T, class Parse> Result<T> parsed(const JsonValue& value, Parse parse)
{
    const auto text = textOf(value);
    if (!text)
        return text.error();
    Result<T> result = parse(*text);
    return result;
}

// Reads key after key; the first error is kept.
class TermsReader
{
public:
    explicit TermsReader(const Members& members) : m(members) {}

    Result<ScheduleTerms> read()
    {
        const int kind = word("kind", kinds, 0);
        m_digits = currencyDigits();
        readDates();
        readRate();
        readPrincipal(kind);
        readRevolver(kind == 2);
        t.rounding = static_cast<Rounding>(word("rounding", roundings, 0));
        t.digits = m_digits;
        if (m_error)
            return *m_error;
        auto holidays = std::make_shared<const std::vector<Date>>(std::move(m_holidays));
        t.dates.holidays = *holidays;
        return ScheduleTerms{std::move(t), std::move(holidays)};
    }

private:
    void fail(std::string_view key, Error error)
    {
        if (!m_error)
            m_error = at(std::string(key), std::move(error));
    }
    void refuse(std::string_view key, bool applies)
    {
        if (!applies && m.has(key))
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
    int word(std::string_view key, const Words& words, int fallback)
    {
        return value<int>(key, fallback, [&](const std::string& text) { return wordIn(words, text); });
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

    int currencyDigits()
    {
        return value<int>("currency", 2, [](const std::string& text) { return minorDigits(text); });
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
    // {date, <one of names>} with nothing else.
    template<class T, class Parse>
    void datedRow(const JsonValue& row, const std::string& path, std::initializer_list<std::string_view> names, Parse parse,
        const std::function<void(Date, T)>& add)
    {
        if (row.kind != JsonKind::Object)
            return fail(path, mismatch({}, row, "{date, ...}"));
        const JsonValue* day = nullptr;
        const JsonValue* amount = nullptr;
        for (std::size_t i = 0; i < row.keys.size(); ++i) {
            const bool known = std::find(names.begin(), names.end(), row.keys[i]) != names.end();
            const JsonValue*& place = row.keys[i] == "date" ? day : amount;
            if (row.keys[i] != "date" && !known)
                return fail(path,
                    Error{ErrorCode::PathUnknownField, row.keys[i], {{"expected", "date, " + std::string(*names.begin())}}});
            if (place)
                return fail(path, Error{ErrorCode::KeyDuplicate, row.keys[i], {}});
            place = &row.items[i];
        }
        if (!day || !amount)
            return fail(path, Error{ErrorCode::ValueRequired, day ? std::string(*names.begin()) : "date", {}});
        const Result<Date> on = parsed<Date>(*day, Date::parse);
        const Result<T> what = parsed<T>(*amount, parse);
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
        require("startDate");
        require("maturityDate");
        t.dates.start = date("startDate");
        t.dates.maturity = date("maturityDate");
        if (m.has("firstPaymentDate"))
            t.dates.firstPayment = date("firstPaymentDate");
        t.dates.periodMonths = word("frequency", frequencies, 3);
        refuse("paymentMonths", !m.has("frequency"));
        list("paymentMonths", [&](const JsonValue& month, const std::string& path) {
            const Result<int> number = parsed<int>(month, [](const std::string& text) { return wholeIn(text, 1, 12); });
            if (!number)
                return fail(path, number.error());
            t.dates.calendarMonths = static_cast<std::uint16_t>(t.dates.calendarMonths | (1U << *number));
        });
        t.dates.paymentDay = whole("paymentDay", 0, 1, 31);
        const JsonValue* endOfMonth = m.value("endOfMonth");
        if (endOfMonth && endOfMonth->kind != JsonKind::Boolean)
            fail("endOfMonth", mismatch({}, *endOfMonth, "true or false"));
        t.dates.endOfMonth = endOfMonth && endOfMonth->text == "false" ? EndOfMonth::KeepDay : EndOfMonth::KeepLastDay;
        t.dates.stub = static_cast<Stub>(word("stub", stubs, 0));
        t.dates.roll = static_cast<RollRule>(word("rollRule", rolls, 0));
        t.dates.accrual = static_cast<AccrualDates>(word("accrualOn", accruals, 1));
        list("holidays", [&](const JsonValue& day, const std::string& path) {
            const Result<Date> holiday = parsed<Date>(day, Date::parse);
            if (!holiday)
                return fail(path, holiday.error());
            m_holidays.push_back(*holiday);
        });
        std::sort(m_holidays.begin(), m_holidays.end());
        t.dayCount = static_cast<DayCount>(word("dayCount", dayCounts, static_cast<int>(DayCount::Actual360)));
    }

    void readRate()
    {
        const bool floating = word("rateKind", rateKinds, m.has("index") ? 1 : 0) == 1;
        t.basis = floating ? RateBasis::Floating : RateBasis::Fixed;
        require(floating ? "index" : "coupon");
        refuse("coupon", !floating);
        for (const char* key : {"index", "indexMultiplier", "spread", "indexFloor", "allInCap"})
            refuse(key, floating);
        t.coupon = decimal("coupon");
        t.indexMultiplier = decimal("indexMultiplier", 1);
        t.spread = decimal("spread");
        t.indexFloor = optionalDecimal("indexFloor");
        t.allInCap = optionalDecimal("allInCap");
        const JsonValue* index = m.value("index");
        if (index && index->kind != JsonKind::Array) {
            t.index.push_back({t.dates.start, decimal("index")});
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
        if (kind != 2) // nothing need be drawn
            require("principal");
        t.principal = money("principal");
        t.repayment = static_cast<Repayment>(word("amortisation", amortisations, m.has("rows") ? 4 : 0));
        if (kind == 2 && t.repayment != Repayment::Bullet)
            fail("amortisation", Error{ErrorCode::FieldNotApplicable, {}, {}});
        refuse("pikShare", kind < 2);
        t.pikShare = decimal("pikShare");
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
        if (m.has("commitment"))
            t.commitment = money("commitment");
        if (m.has("commitmentFee"))
            require("commitment");
        t.commitmentFee = decimal("commitmentFee");
        if (t.commitment && t.principal > *t.commitment)
            fail("principal", Error{ErrorCode::NumberOutOfRange, {}, {{"expected", "at most the commitment"}}});
    }

    const Members& m;
    DebtTerms t;
    int m_digits = 2;
    std::vector<Date> m_holidays;
    std::optional<Error> m_error;
};

} // namespace

Result<ScheduleTerms> readScheduleTerms(std::string_view json)
{
    JsonLimits limits;
    limits.bytes = std::size_t{4} << 20;
    const auto tree = parseJson(json, limits);
    if (!tree)
        return tree.error();
    Members members;
    if (const Status known = members.read(*tree); !known)
        return known.error();
    return TermsReader(members).read();
}

} // namespace headroom::cli
