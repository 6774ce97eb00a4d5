// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/edgar_facts.h"

#include "core/base/text.h"
#include "core/exchange/json_tree.h"
#include "core/model/excerpt.h"
#include "core/pricing/meter_price.h"

#include <algorithm>
#include <tuple>

namespace headroom {

namespace {

constexpr std::size_t longestName = 200;
constexpr std::size_t longestForm = 20;

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Ten digits, two and six, as the SEC numbers what it is sent.
bool isAccession(std::string_view text)
{
    return text.size() == 20 && text[10] == '-' && text[13] == '-' && isDigits(text.substr(0, 10)) && isDigits(text.substr(11, 2))
        && isDigits(text.substr(14));
}

/// Plain digits exactly; the exponents that other programs write are undone.
Result<Decimal> valueOf(std::string_view digits)
{
    return digits.find_first_of("eE") == std::string_view::npos ? Decimal::parse(digits) : catalogueNumber(digits);
}

class FactsReader
{
public:
    FactsReader(const std::string& fileName, Findings& findings) : m_file(fileName), m_findings(findings) {}

    Result<EdgarFacts> run(const JsonValue& root, std::span<const std::string> concepts);

private:
    std::string place(std::string_view where) const { return m_file + ':' + std::string(where); }
    void reject(const std::string& where, ErrorCode code, std::string found, std::string expected)
    {
        m_findings.push_back(
            {Severity::Error, Error{code, place(where), {{"found", std::move(found)}, {"expected", std::move(expected)}}}});
    }
    Result<const JsonValue*> objectIn(const JsonValue& parent, std::string_view key, const std::string& where) const;
    Status readCompany(const JsonValue& root);
    Status readConcept(const JsonValue& facts, const std::string& tag);
    void readRecords(const JsonValue& records, const std::string& where, std::vector<EdgarFact>& to);
    std::optional<EdgarFact> readRecord(const JsonValue& record, const std::string& where);
    std::string_view textOf(const JsonValue& record, std::string_view key, JsonKind kind, const std::string& where, bool& good);
    Date dateOf(const JsonValue& record, std::string_view key, const std::string& where, bool& good);
    static void keepLatest(std::vector<EdgarFact>& facts);

    const std::string& m_file;
    Findings& m_findings;
    EdgarFacts m_result;
};

/// The member of that key, null when there is none. Errors: KeyDuplicate, TypeMismatch.
Result<const JsonValue*> FactsReader::objectIn(const JsonValue& parent, std::string_view key, const std::string& where) const
{
    if (std::count(parent.keys.begin(), parent.keys.end(), key) > 1)
        return Error{ErrorCode::KeyDuplicate, place(where), {{"found", excerpt(key)}}};
    const JsonValue* member = parent.member(key);
    if (member && member->kind != JsonKind::Object)
        return Error{
            ErrorCode::TypeMismatch, place(where), {{"found", std::string(jsonKindName(member->kind))}, {"expected", "object"}}};
    return member;
}

Status FactsReader::readCompany(const JsonValue& root)
{
    const JsonValue* cik = root.member("cik");
    if (!cik || (cik->kind != JsonKind::Number && cik->kind != JsonKind::String))
        return Error{ErrorCode::ValueRequired, place("cik"), {{"expected", "CIK"}}};
    auto padded = paddedCik(cik->text);
    if (!padded)
        return Error{padded.error().code, place("cik"), padded.error().details};
    m_result.cik = *std::move(padded);
    const JsonValue* name = root.member("entityName");
    if (name && name->kind == JsonKind::String && name->text.size() <= longestName && isCleanText(name->text, Lines::One))
        m_result.entityName = name->text;
    return done();
}

Result<EdgarFacts> FactsReader::run(const JsonValue& root, std::span<const std::string> concepts)
{
    const JsonValue* found = root.member("facts");
    if (root.kind != JsonKind::Object || !found) {
        const std::string first = root.keys.empty() ? std::string(jsonKindName(root.kind)) : root.keys.front();
        return Error{ErrorCode::FormatUnknown, m_file, {{"found", excerpt(first)}, {"expected", "cik, entityName, facts"}}};
    }
    const auto facts = objectIn(root, "facts", "facts");
    if (!facts)
        return facts.error();
    if (const Status company = readCompany(root); !company)
        return company.error();
    for (const std::string& tag : concepts)
        if (const Status read = readConcept(**facts, tag); !read)
            return read.error();
    return std::move(m_result);
}

Status FactsReader::readConcept(const JsonValue& facts, const std::string& tag)
{
    const std::size_t colon = tag.find(':');
    const std::string taxonomy = tag.substr(0, colon);
    const std::string name = tag.substr(colon + 1);
    const JsonValue* at = &facts;
    std::string where = "facts";
    for (const std::string& key : {taxonomy, name, std::string("units")}) {
        where += '.' + key;
        const auto next = objectIn(*at, key, where);
        if (!next)
            return next.error();
        if (!*next)
            return done();
        at = *next;
    }
    for (std::size_t u = 0; u < at->keys.size(); ++u) {
        const std::string unitPlace = where + '.' + excerpt(at->keys[u]);
        const JsonValue& records = at->items[u];
        if (records.kind != JsonKind::Array)
            return Error{ErrorCode::TypeMismatch, place(unitPlace),
                {{"found", std::string(jsonKindName(records.kind))}, {"expected", "array"}}};
        std::vector<EdgarFact> read;
        readRecords(records, unitPlace, read);
        keepLatest(read);
        if (!read.empty()) // a unit without a good record says nothing
            m_result.facts[{tag, at->keys[u]}] = std::move(read);
    }
    return done();
}

void FactsReader::readRecords(const JsonValue& records, const std::string& where, std::vector<EdgarFact>& to)
{
    for (std::size_t i = 0; i < records.items.size(); ++i) {
        const std::string at = where + '[' + std::to_string(i) + ']';
        if (records.items[i].kind != JsonKind::Object)
            reject(at, ErrorCode::TypeMismatch, std::string(jsonKindName(records.items[i].kind)), "object");
        else if (auto fact = readRecord(records.items[i], at))
            to.push_back(*std::move(fact));
    }
}

/// Of several things that are wrong with a record the first is said.
std::string_view FactsReader::textOf(
    const JsonValue& record, std::string_view key, JsonKind kind, const std::string& where, bool& good)
{
    const JsonValue* value = record.member(key);
    if (!good || (value && value->kind == kind))
        return value ? std::string_view(value->text) : std::string_view();
    good = false;
    const std::string at = where + '.' + std::string(key);
    if (!value || value->kind == JsonKind::Null)
        reject(at, ErrorCode::ValueRequired, {}, std::string(jsonKindName(kind)));
    else
        reject(at, ErrorCode::TypeMismatch, std::string(jsonKindName(value->kind)), std::string(jsonKindName(kind)));
    return {};
}

Date FactsReader::dateOf(const JsonValue& record, std::string_view key, const std::string& where, bool& good)
{
    const std::string_view text = textOf(record, key, JsonKind::String, where, good);
    const auto date = Date::parse(text);
    if (good && !date) {
        good = false;
        reject(where + '.' + std::string(key), ErrorCode::DateMalformed, excerpt(text), "YYYY-MM-DD");
    }
    return date.valueOr(Date());
}

std::optional<EdgarFact> FactsReader::readRecord(const JsonValue& record, const std::string& where)
{
    EdgarFact fact;
    bool good = true;
    fact.end = dateOf(record, "end", where, good);
    if (record.member("start"))
        fact.start = dateOf(record, "start", where, good);
    fact.filing.filed = dateOf(record, "filed", where, good);
    fact.filing.accession = textOf(record, "accn", JsonKind::String, where, good);
    fact.filing.form = textOf(record, "form", JsonKind::String, where, good);
    const std::string_view digits = textOf(record, "val", JsonKind::Number, where, good);
    if (!good)
        return std::nullopt;
    const auto value = valueOf(digits);
    const auto bad = [&](std::string_view key, ErrorCode code, std::string_view found, std::string expected) {
        reject(where + '.' + std::string(key), code, excerpt(found), std::move(expected));
        return std::nullopt;
    };
    if (!value)
        return bad("val", value.error().code, digits, "16 digits");
    if (fact.start && *fact.start > fact.end)
        return bad("start", ErrorCode::DateOrder, fact.start->toText(), ".." + fact.end.toText());
    if (fact.filing.filed < fact.end)
        return bad("filed", ErrorCode::DateOrder, fact.filing.filed.toText(), fact.end.toText() + "..");
    if (!isAccession(fact.filing.accession))
        return bad("accn", ErrorCode::NumberMalformed, fact.filing.accession, "0000000000-00-000000");
    if (fact.filing.form.empty() || fact.filing.form.size() > longestForm || !isCleanText(fact.filing.form, Lines::One))
        return bad("form", ErrorCode::TextTooLong, fact.filing.form, "10-K, 10-Q, ...");
    fact.value = *value;
    return fact;
}

/// One fact a period: the value that was filed last, with the filing that gave it first.
void FactsReader::keepLatest(std::vector<EdgarFact>& facts)
{
    const auto period = [](const EdgarFact& f) { return std::pair(f.end, f.start.value_or(Date::fromSerial(0))); };
    std::sort(facts.begin(), facts.end(), [&](const EdgarFact& a, const EdgarFact& b) {
        return std::tuple(period(a), a.start.has_value(), a.filing.filed, a.filing.accession)
            < std::tuple(period(b), b.start.has_value(), b.filing.filed, b.filing.accession);
    });
    std::vector<EdgarFact> latest;
    for (EdgarFact& fact : facts) {
        const bool same = !latest.empty() && latest.back().end == fact.end && latest.back().start == fact.start;
        if (!same) {
            latest.push_back(std::move(fact));
            continue;
        }
        if (latest.back().value == fact.value)
            continue; // the comparative of a later filing
        fact.earlier = latest.back().value;
        latest.back() = std::move(fact);
    }
    facts = std::move(latest);
}

} // namespace

std::span<const EdgarFact> EdgarFacts::of(std::string_view tag, std::string_view unit) const
{
    const auto found = facts.find({std::string(tag), std::string(unit)});
    return found == facts.end() ? std::span<const EdgarFact>() : std::span<const EdgarFact>(found->second);
}

std::string EdgarFacts::unitsOf(std::string_view tag) const
{
    std::string units;
    for (auto at = facts.lower_bound({std::string(tag), {}}); at != facts.end() && at->first.first == tag; ++at)
        units += (units.empty() ? "" : ", ") + excerpt(at->first.second);
    return units;
}

Result<EdgarFacts> readEdgarFacts(
    std::string_view json, const std::string& fileName, std::span<const std::string> concepts, Findings& findings)
{
    JsonLimits limits;
    limits.bytes = longestEdgarFile;
    const auto root = parseJson(json.starts_with("\xef\xbb\xbf") ? json.substr(3) : json, limits);
    if (!root) {
        Error error = root.error();
        error.path = fileName;
        return error;
    }
    return FactsReader(fileName, findings).run(*root, concepts);
}

Result<std::string> paddedCik(std::string_view text)
{
    constexpr std::size_t length = 10;
    std::string_view digits = text;
    if (digits.starts_with("CIK") || digits.starts_with("cik"))
        digits.remove_prefix(3);
    if (digits.empty())
        return Error{ErrorCode::ValueRequired, {}, {{"expected", "CIK"}}};
    if (!isDigits(digits))
        return Error{ErrorCode::NumberMalformed, {}, {{"found", excerpt(text)}, {"expected", "CIK0000018926"}}};
    if (digits.size() > length)
        return Error{ErrorCode::NumberTooLong, {}, {{"found", excerpt(text)}, {"expected", std::to_string(length)}}};
    return std::string(length - digits.size(), '0') + std::string(digits);
}

} // namespace headroom
