// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/retail_page.h"

#include "core/base/plain_number.h"
#include "core/remote/retail_keys.h"

#include <simdjson.h>

#include <array>
#include <cstring>
#include <vector>

namespace headroom {

namespace {

namespace od = simdjson::ondemand;
using namespace retail;

/// A value as it is written, without blanks behind it.
std::string_view tokenOf(od::value& value)
{
    std::string_view token = value.raw_json_token();
    while (!token.empty() && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
        token.remove_suffix(1);
    return token;
}

struct Plan
{
    std::int32_t termMonths = 0;
    Decimal price;
};

struct Item
{
    MeterPrice price;
    std::string_view type;
    bool priced = false;
    std::vector<Plan> plans;
};

/// Days as they were read before: there are few of them in a list.
class Days
{
public:
    Result<Opt<Date>> find(std::string_view text)
    {
        constexpr std::size_t date = std::string_view("2025-11-01").size();
        if (text.size() < date)
            return catalogueDay(text);
        const auto digit = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
        Known& known = m_known[(digit(3) * 16U + digit(5) * 10U + digit(6) + digit(9) * 4U) % m_known.size()];
        if (text != known.text) {
            const auto day = catalogueDay(text);
            if (!day)
                return day.error();
            known = {std::string(text), *day};
        }
        return known.day;
    }

private:
    struct Known
    {
        std::string text;
        Opt<Date> day;
    };
    std::array<Known, 64> m_known;
};

} // namespace

struct RetailPageReader::Impl
{
    od::parser parser;
    KeyFinder keys;
    Days days;
    Item item;
    // of the page at hand
    std::string file;
    const MeterPriceSink* sink = nullptr;
    RetailPage page;
    Error failed;
    bool hasEscapes = false;
    std::string refused;
    std::string_view
        field; // where a failure lies within the record, in the words of the file or, of a refused text, of MeterPrice

    Result<RetailPage> read(std::string& bytes);
    Status readEnvelope(od::document& document);
    Status readItems(od::array items);
    Status readItem(od::object record);
    // Of the parts of a record, false on failure: what it was is `failed` then. A Status for each would cost as much as reading it.
    bool readField(Key key, od::value value);
    bool readPlans(od::value value);
    bool readPlan(od::object record, Plan& plan);
    Status readLink(od::value value);
    Status handOut();
    Status take(const MeterPrice& price);

    Error failure(ErrorCode code) const { return Error{code, file, {}}; }
    Error failure(Error error) const
    {
        error.path = file + ":Items[" + std::to_string(page.items) + "]" + (field.empty() ? "" : ".") + std::string(field);
        return error;
    }
    Error mistyped(std::string expected) const
    {
        return failure(Error{ErrorCode::TypeMismatch, {}, {}}.with("expected", std::move(expected)));
    }
    bool fail(Error error)
    {
        failed = std::move(error);
        return false;
    }
    bool text(od::value value, std::string_view& to)
    {
        const std::string_view token = tokenOf(value);
        const bool plain = token.size() >= 2 && token.front() == '"' && token.back() == '"'
            && !(hasEscapes && token.find('\\') != std::string_view::npos); // as nearly all are: no copy then
        if (plain || token == "null") {
            to = plain ? token.substr(1, token.size() - 2) : std::string_view();
            return true;
        }
        return value.get_string().get(to) == simdjson::SUCCESS || fail(mistyped("text"));
    }
    bool number(od::value value, Decimal& to)
    {
        const std::string_view token = tokenOf(value);
        if (const auto plain = plainNumber(token)) {
            to = *plain;
            return true;
        }
        const auto parsed = catalogueNumber(token);
        if (!parsed)
            return fail(failure(parsed.error()));
        to = *parsed;
        return true;
    }
    bool day(od::value value, Opt<Date>& to)
    {
        std::string_view written;
        if (!text(value, written))
            return false;
        const auto parsed = days.find(written);
        if (!parsed)
            return fail(failure(parsed.error()));
        to = *parsed;
        return true;
    }
    /// "2024-07-31T23:59:59Z" is the day after, excluded.
    bool end(od::value value, Opt<Date>& to)
    {
        std::string_view written;
        if (!text(value, written))
            return false;
        const auto parsed = days.find(written);
        if (!parsed)
            return fail(failure(parsed.error()));
        to = *parsed;
        if (to && written.find("T23:59") != std::string_view::npos)
            to = *to + 1;
        return true;
    }
};

RetailPageReader::RetailPageReader() : m_impl(std::make_unique<Impl>()) {}
RetailPageReader::~RetailPageReader() = default;

Result<RetailPage> RetailPageReader::read(std::string& bytes, const std::string& fileName, const MeterPriceSink& sink)
{
    m_impl->file = fileName;
    m_impl->sink = &sink;
    return m_impl->read(bytes);
}

Result<RetailPage> RetailPageReader::Impl::read(std::string& bytes)
{
    page = {};
    field = {};
    if (bytes.size() > maximumBytes)
        return failure(ErrorCode::FileTooLarge)
            .with("found", std::to_string(bytes.size()))
            .with("expected", std::to_string(maximumBytes));
    hasEscapes = bytes.find('\\') != std::string::npos;
    bytes.reserve(bytes.size() + simdjson::SIMDJSON_PADDING);
    std::memset(bytes.data() + bytes.size(), 0, 1);
    od::document document;
    const auto started = parser.iterate(bytes.data(), bytes.size(), bytes.size() + simdjson::SIMDJSON_PADDING).get(document);
    if (started == simdjson::UTF8_ERROR)
        return failure(ErrorCode::EncodingUnknown).with("expected", "UTF-8");
    if (started != simdjson::SUCCESS)
        return failure(ErrorCode::NetworkAnswerUnknown).with("expected", "JSON");
    od::json_type type{};
    if (document.type().get(type) != simdjson::SUCCESS || (type != od::json_type::object && type != od::json_type::array))
        return failure(ErrorCode::NetworkAnswerUnknown).with("expected", "JSON");
    Status read = done();
    if (type == od::json_type::object) {
        read = readEnvelope(document);
    } else {
        od::array items;
        read =
            document.get_array().get(items) == simdjson::SUCCESS ? readItems(items) : Status(failure(ErrorCode::JsonMalformed));
    }
    if (!read)
        return read.error();
    if (const char* rest = nullptr; document.current_location().get(rest) == simdjson::SUCCESS)
        return failure(ErrorCode::JsonMalformed).with("found", "something behind its end");
    return page;
}

Status RetailPageReader::Impl::readEnvelope(od::document& document)
{
    od::object envelope;
    bool hasItems = false;
    if (document.get_object().get(envelope) != simdjson::SUCCESS)
        return failure(ErrorCode::JsonMalformed);
    for (auto member : envelope) {
        od::field at;
        if (std::move(member).get(at) != simdjson::SUCCESS)
            return failure(ErrorCode::JsonMalformed);
        const char* key = at.key().raw();
        if (isKey(key, "Items")) {
            od::array items;
            hasItems = true;
            if (at.value().get_array().get(items) != simdjson::SUCCESS)
                return failure(ErrorCode::NetworkAnswerUnknown).with("expected", "Items");
            if (const Status read = readItems(items); !read)
                return read;
        } else if (isKey(key, "NextPageLink")) {
            if (const Status read = readLink(at.value()); !read)
                return read;
        }
    }
    return hasItems ? done() : Status(failure(ErrorCode::NetworkAnswerUnknown).with("expected", "Items"));
}

Status RetailPageReader::Impl::readLink(od::value value)
{
    std::string_view link;
    if (!value.is_null() && value.get_string().get(link) != simdjson::SUCCESS)
        return failure(ErrorCode::NetworkAnswerUnknown).with("expected", "NextPageLink");
    page.nextLink = link;
    return done();
}

Status RetailPageReader::Impl::readItems(od::array items)
{
    for (auto element : items) {
        od::object record;
        field = {};
        if (const auto code = element.get_object().get(record); code == simdjson::INCORRECT_TYPE)
            return mistyped("object");
        else if (code != simdjson::SUCCESS)
            return failure(Error{ErrorCode::JsonMalformed, {}, {}});
        if (const Status read = readItem(record); !read)
            return read;
        ++page.items;
    }
    return done();
}

Status RetailPageReader::Impl::readItem(od::object record)
{
    std::vector<Plan> plans = std::move(item.plans);
    plans.clear();
    item = Item{};
    item.plans = std::move(plans);
    std::size_t place = 0;
    for (auto member : record) {
        od::field at;
        if (std::move(member).get(at) != simdjson::SUCCESS)
            return failure(Error{ErrorCode::JsonMalformed, {}, {}});
        const Key key = keys.find(at.key().raw(), place++);
        if (key == Other)
            continue;
        if (!readField(key, at.value()))
            return failed;
    }
    return handOut();
}

bool RetailPageReader::Impl::readField(Key key, od::value value)
{
    field = keyNames[key];
    MeterPrice& p = item.price;
    switch (key) {
    case ArmRegionName: return text(value, p.region);
    case ArmSkuName: return text(value, p.armSku);
    case CurrencyCode: return text(value, p.currency);
    case EffectiveStartDate: return day(value, p.from);
    case EffectiveEndDate: return end(value, p.until);
    case MeterId: return text(value, p.meterId);
    case MeterName: return text(value, p.meter);
    case ProductName: return text(value, p.product);
    case ServiceFamily: return text(value, p.family);
    case ServiceName: return text(value, p.service);
    case SkuName: return text(value, p.sku);
    case Type: return text(value, item.type);
    case UnitOfMeasure: return text(value, p.unit);
    case TierMinimumUnits: return number(value, p.tierFrom);
    case SavingsPlan: return readPlans(value);
    case IsPrimary: return value.get_bool().get(p.primary) == simdjson::SUCCESS || fail(mistyped("true, false"));
    case RetailPrice: item.priced = true; return number(value, p.price);
    case ReservationTerm: {
        std::string_view term;
        const bool read = text(value, term);
        p.termMonths = termMonthsOf(term);
        return read;
    }
    case Other: break;
    }
    return true;
}

bool RetailPageReader::Impl::readPlans(od::value value)
{
    od::array plans;
    if (value.is_null())
        return true;
    if (value.get_array().get(plans) != simdjson::SUCCESS)
        return fail(mistyped("array"));
    for (auto element : plans) {
        od::object record;
        if (element.get_object().get(record) != simdjson::SUCCESS)
            return fail(mistyped("object"));
        if (!readPlan(record, item.plans.emplace_back()))
            return false;
    }
    return true;
}

bool RetailPageReader::Impl::readPlan(od::object record, Plan& plan)
{
    bool priced = false;
    for (auto member : record) {
        od::field at;
        if (std::move(member).get(at) != simdjson::SUCCESS)
            return fail(failure(Error{ErrorCode::JsonMalformed, {}, {}}));
        const char* key = at.key().raw();
        bool read = true;
        if (isKey(key, "retailPrice")) {
            priced = true;
            read = number(at.value(), plan.price);
        } else if (isKey(key, "term")) {
            std::string_view term;
            read = text(at.value(), term);
            plan.termMonths = termMonthsOf(term);
        }
        if (!read)
            return false;
    }
    if (!priced || plan.termMonths == 0)
        return fail(failure(Error{ErrorCode::ValueRequired, {}, {}}.with("expected", "term, retailPrice")));
    return true;
}

/// What the sink refuses of a price's texts gets its place in the file.
Status RetailPageReader::Impl::take(const MeterPrice& price)
{
    Status taken = (*sink)(price);
    if (taken || (taken.error().code != ErrorCode::TextTooLong && taken.error().code != ErrorCode::TextNotUtf8))
        return taken;
    refused = taken.error().path;
    field = refused;
    return failure(taken.error());
}

Status RetailPageReader::Impl::handOut()
{
    MeterPrice& p = item.price;
    field = {};
    if (!item.priced || p.meter.empty() || p.unit.empty() || p.currency.empty() || p.service.empty())
        return failure(Error{ErrorCode::ValueRequired, {}, {}}.with(
            "expected", "retailPrice, meterName, unitOfMeasure, currencyCode, serviceName"));
    if (p.region.empty() || p.region == "Global")
        p.region = "global";
    if (item.type == "Consumption")
        p.kind = MeterPriceKind::Consumption;
    else if (item.type == "DevTestConsumption")
        p.kind = MeterPriceKind::DevTest;
    else if (item.type == "Reservation")
        p.kind = MeterPriceKind::Reservation;
    else {
        ++page.unknown;
        return done();
    }
    page.prices += 1 + item.plans.size();
    if (!*sink)
        return done();
    if (const Status taken = take(p); !taken)
        return taken;
    p.kind = MeterPriceKind::SavingsPlan;
    for (const Plan& plan : item.plans) {
        p.termMonths = plan.termMonths;
        p.price = plan.price;
        if (const Status taken = take(p); !taken)
            return taken;
    }
    return done();
}

} // namespace headroom
