// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/amount_unit.h"

#include "core/base/decimal.h"
#include "core/base/letters.h"
#include "core/base/money.h"
#include "core/exchange/amount_text.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace headroom {

namespace {

enum class Place { Header, Titles };

struct Scale
{
    std::string_view word;
    std::int64_t scale;
};
/// That say what they are; the others may be an initial or metres.
constexpr auto longWords = std::to_array<Scale>({{"hundred", 100}, {"hundreds", 100}, {"thousand", 1000}, {"thousands", 1000},
    {"thous", 1000}, {"thsd", 1000}, {"thds", 1000}, {"tausend", 1000}, {"tsd", 1000}, {"millier", 1000}, {"milliers", 1000},
    {"lakh", 100'000}, {"lakhs", 100'000}, {"lac", 100'000}, {"lacs", 100'000}, {"mil", 1'000'000}, {"mils", 1'000'000},
    {"bil", 1'000'000'000}, {"bils", 1'000'000'000}, {"million", 1'000'000}, {"millions", 1'000'000}, {"millionen", 1'000'000},
    {"mio", 1'000'000}, {"mios", 1'000'000}, {"crore", 10'000'000}, {"crores", 10'000'000}, {"billion", 1'000'000'000},
    {"billions", 1'000'000'000}, {"bn", 1'000'000'000}, {"mrd", 1'000'000'000}, {"milliarde", 1'000'000'000},
    {"milliarden", 1'000'000'000}, {"milliard", 1'000'000'000}, {"milliards", 1'000'000'000}, {"trillion", 0}, {"trillions", 0},
    {"cent", 0}, {"cents", 0}, {"pence", 0}});
constexpr auto shortWords = std::to_array<Scale>(
    {{"k", 1000}, {"t", 1000}, {"m", 1'000'000}, {"mn", 1'000'000}, {"mm", 1'000'000}, {"mln", 1'000'000}, {"mill", 1'000'000},
        {"md", 1'000'000'000}, {"mds", 1'000'000'000}, {"b", 1'000'000'000}, {"ct", 0}, {"cr", 0}}); // crores, or credit

struct Currency
{
    std::string_view word; // in small letters
    std::string_view code;
};
constexpr std::array<Currency, 33> currencyWords{
    {{"usd", "USD"}, {"eur", "EUR"}, {"gbp", "GBP"}, {"chf", "CHF"}, {"jpy", "JPY"}, {"cny", "CNY"}, {"rmb", "CNY"},
        {"inr", "INR"}, {"aud", "AUD"}, {"nzd", "NZD"}, {"cad", "CAD"}, {"sek", "SEK"}, {"nok", "NOK"}, {"dkk", "DKK"},
        {"pln", "PLN"}, {"czk", "CZK"}, {"huf", "HUF"}, {"brl", "BRL"}, {"mxn", "MXN"}, {"zar", "ZAR"}, {"krw", "KRW"},
        {"sgd", "SGD"}, {"hkd", "HKD"}, {"twd", "TWD"}, {"euro", "EUR"}, {"euros", "EUR"}, {"dollar", "$"}, {"dollars", "$"},
        {"franken", "CHF"}, {"pound", "GBP"}, {"pounds", "GBP"}, {"yen", "JPY"}, {"rupees", "INR"}}};
/// That say nothing of a unit, among those of at most `longestUnit` letters.
constexpr auto plainWords = std::to_array<std::string_view>({"a", "above", "actual", "after", "all", "amount", "an", "and",
    "annual", "approx", "apr", "as", "at", "aug", "base", "before", "below", "brutto", "budget", "by", "capex", "cash", "cost",
    "costs", "d", "de", "dec", "des", "drawn", "due", "each", "en", "end", "est", "excl", "face", "feb", "for", "from", "fy",
    "gross", "group", "ht", "in", "incl", "jahr", "jan", "je", "jul", "jun", "less", "local", "mar", "may", "monat", "month",
    "mwst", "net", "netto", "new", "no", "non", "not", "note", "nov", "oct", "of", "old", "on", "only", "open", "opex", "or",
    "owed", "p", "paid", "par", "per", "plan", "pro", "q", "real", "s", "see", "sep", "tax", "the", "to", "total", "u", "us",
    "value", "vat", "with", "x", "year", "ytd"});
constexpr std::size_t longestUnit = 6; // letters of what may be a unit with a currency
constexpr std::size_t longestSign = 3; // "kr", "K\xc4\x8d"

bool isPlainWord(std::string_view word) { return std::find(plainWords.begin(), plainWords.end(), word) != plainWords.end(); }

template<class Table> auto entryOf(const Table& table, std::string_view word)
{
    return std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.word == word; });
}

/// A word, a number or the sign of a currency, and what stands between it and the one before.
struct Token
{
    std::string text;
    std::string gap;
    bool inBrackets = false;
    std::string currency;              // once it is known
    std::optional<std::int64_t> scale; // likewise; 0 where it is no whole one
    bool isNumber() const { return isDigit(text.front()); }
    bool isWord() const { return !isNumber() && currency.empty(); }
};

std::string codeOf(std::string_view word)
{
    if (const auto known = entryOf(currencyWords, lowerCase(word)); known != currencyWords.end())
        return std::string(known->code);
    const bool isCode = word != "ALL" && word != "TOP" && minorDigits(word);
    return isCode ? std::string(word) : std::string();
}
bool isCommon(std::string_view word) { return entryOf(currencyWords, lowerCase(word)) != currencyWords.end(); }

std::vector<Token> tokensOf(std::string_view text)
{
    static constexpr std::array<std::string_view, 6> signs{
        "$", "\xe2\x82\xac", "\xc2\xa3", "\xc2\xa5", "\xe2\x82\xb9", "\xe2\x82\xa9"};
    static constexpr std::array<std::pair<std::string_view, char>, 7> others{{{"\xc2\xa0", ' '}, {"\xe2\x80\xaf", ' '},
        {"\xe2\x80\x89", ' '}, {"\xe2\x80\x98", '\''}, {"\xe2\x80\x99", '\''}, {"\xe2\x80\x93", '-'}, {"\xe2\x80\x94", '-'}}};
    std::vector<Token> tokens;
    std::string gap;
    int depth = 0;
    enum class Kind { Gap, Number, Word, Sign };
    Kind last = Kind::Gap;
    while (!text.empty()) {
        const auto isNext = [&](std::string_view part) { return text.starts_with(part); };
        const auto sign = std::find_if(signs.begin(), signs.end(), isNext);
        const auto other = std::find_if(others.begin(), others.end(), [&](const auto& o) { return isNext(o.first); });
        const char c = text.front();
        const bool isLetter = (lowerCase(c) >= 'a' && lowerCase(c) <= 'z') || (c & 0x80) != 0;
        const Kind kind = sign != signs.end() ? Kind::Sign
            : other != others.end()           ? Kind::Gap
            : isDigit(c)                      ? Kind::Number
            : isLetter                        ? Kind::Word
                                              : Kind::Gap;
        const std::size_t length = kind == Kind::Sign ? sign->size() : other != others.end() ? other->first.size() : 1;
        depth += c == '(' || c == '[' ? 1 : (c == ')' || c == ']') && depth > 0 ? -1 : 0;
        const bool goesOn = kind == last && kind != Kind::Sign && gap.empty() && !tokens.empty();
        // "US$" is one sign
        const std::string joined =
            kind == Kind::Sign && last == Kind::Word && gap.empty() ? tokens.back().text + std::string(*sign) : std::string();
        if (kind == Kind::Gap) {
            gap += other == others.end() ? c : other->second;
        } else if (goesOn) {
            tokens.back().text += c;
        } else if (!currencyOfSign(joined).empty()) {
            tokens.back().text = joined;
            tokens.back().currency = currencyOfSign(joined);
        } else {
            tokens.push_back({std::string(text.substr(0, length)), gap, depth > 0, {}, {}});
            if (kind == Kind::Sign)
                tokens.back().currency = *sign == "$" ? "$" : currencyOfSign(*sign);
            gap.clear();
        }
        last = kind;
        text.remove_prefix(length);
    }
    if (!tokens.empty())
        tokens.push_back({"", gap, false, {}, {}}); // the end, with what stands in front of it
    return tokens;
}

class UnitReader
{
public:
    UnitReader(std::string_view text, Place where) : m_where(where), m_tokens(tokensOf(text)) {}

    AmountHeader read()
    {
        for (std::size_t i = 0; i + 1 < m_tokens.size(); ++i)
            findCurrency(i);
        for (std::size_t i = 0; i + 1 < m_tokens.size(); ++i)
            if (m_tokens[i].isNumber())
                i = findNumber(i);
            else if (m_tokens[i].isWord() && !m_tokens[i].scale)
                findScale(i);
        return said();
    }

private:
    std::string wordAt(std::size_t i) const { return i < m_tokens.size() ? lowerCase(m_tokens[i].text) : std::string(); }
    bool isAfterIn(std::size_t i) const { return i > 0 && (wordAt(i - 1) == "in" || wordAt(i - 1) == "en"); }
    bool isAfterPer(std::size_t i) const
    {
        return i > 0 && (wordAt(i - 1) == "per" || wordAt(i - 1) == "pro" || wordAt(i - 1) == "je" || wordAt(i - 1) == "par");
    }
    /// Nothing but blanks, points, apostrophes, brackets, and what joins the words of a name in a database.
    static bool isNear(const std::string& gap) { return gap.find_first_not_of(" .'()[]_") == std::string::npos; }
    bool isCurrency(std::size_t i) const { return i < m_tokens.size() && !m_tokens[i].currency.empty(); }
    /// Beside a currency, and no part of "10-K" or "M&A".
    bool isBesideCurrency(std::size_t first, std::size_t last) const
    {
        const std::string& before = m_tokens[first].gap;
        const std::string& behind = m_tokens[last + 1].gap;
        const bool left = first > 0 && isCurrency(first - 1) && isNear(before);
        const bool right = isCurrency(last + 1) && isNear(behind);
        const auto parts = [](const std::string& gap) { return gap.find_first_of("-&+^") != std::string::npos; };
        const bool isRatio = behind == "/" && m_tokens[last + 1].text.size() == 1; // "m/m"
        return (left && !parts(behind) && !isRatio) || (right && !parts(before));
    }

    void findCurrency(std::size_t i)
    {
        Token& token = m_tokens[i];
        if (token.isNumber() || !token.currency.empty())
            return;
        const bool isSaid = token.inBrackets || isAfterIn(i);
        if (const std::string code = codeOf(token.text); !code.empty() && (isSaid || isCommon(token.text)))
            token.currency = code;
        else if (code.empty())
            split(token);
    }
    /// "USDm", "kEUR", "TEUR": a code with a scale before or behind it. Codes that few know stand in capitals, the scale in small
    /// letters.
    static void split(Token& token)
    {
        const std::string word = token.text;
        for (std::size_t cut = 1; cut < word.size(); ++cut)
            for (const bool codeFirst : {true, false}) {
                const std::string code = codeOf(codeFirst ? word.substr(0, cut) : word.substr(cut));
                const std::string rest = codeFirst ? word.substr(cut) : word.substr(0, cut);
                const std::string small = lowerCase(rest);
                const auto letter = entryOf(shortWords, small);
                const auto known = entryOf(longWords, small);
                const bool isScale = letter != shortWords.end() || known != longWords.end();
                const bool isCode =
                    isCommon(codeFirst ? word.substr(0, cut) : word.substr(cut)) || (!code.empty() && rest == small);
                if (!isScale || !isCode || (small == "t" && (codeFirst || !isBehindT(code))))
                    continue;
                token.currency = code;
                token.scale = letter != shortWords.end() ? letter->scale : known->scale;
                return;
            }
    }

    void findScale(std::size_t i)
    {
        Token& token = m_tokens[i];
        const std::string word = wordAt(i);
        const auto known = entryOf(longWords, word);
        const auto letter = entryOf(shortWords, word);
        if (known != longWords.end()) {
            const bool isSure = token.inBrackets || isAfterIn(i) || hasCurrency();
            if (isAfterPer(i) || (!isSure && m_where == Place::Titles))
                m_unknown = m_unknown.empty() ? token.text : m_unknown;
            else
                token.scale = isSure ? known->scale : 0;
        } else if (letter != shortWords.end() && isBesideCurrency(i, i) && (word != "t" || isThousand(i))) {
            token.scale = letter->scale;
        } else if (m_where == Place::Header && letter != shortWords.end() && isAlone(i, word)) {
            token.scale = 0;
        } else if (token.inBrackets && !isInitial(i) && (m_where == Place::Header ? mayBeUnit(word) : hasCode(word))) {
            m_unknown = token.text;
        }
    }
    /// The letter of "Amount (k)", or "Amount k".
    bool isAlone(std::size_t i, const std::string& word) const
    {
        if (m_tokens[i].gap.ends_with('(') && m_tokens[i + 1].gap.starts_with(')'))
            return word != "b" && word != "cr";
        return i > 0 && i + 2 == m_tokens.size() && (m_tokens[i].gap == " " || m_tokens[i].gap == "_")
            && (word == "k" || word == "m" || word == "mm" || word == "mn" || word == "mln");
    }
    /// T is German for a thousand in front of these only; elsewhere it may be 10^12.
    static bool isBehindT(const std::string& code)
    {
        return code == "EUR" || code == "CHF" || code == "USD" || code == "GBP" || code == "$";
    }
    bool isThousand(std::size_t i) const { return isBehindT(m_tokens[i + 1].currency) && isNear(m_tokens[i + 1].gap); }
    /// The letter of "10-K", "M&A" or "p.m.".
    bool isInitial(std::size_t i) const
    {
        const std::string& gap = m_tokens[i].gap;
        const bool ofNumber = i > 0 && m_tokens[i - 1].isNumber() && (gap == "-" || gap.empty());
        return ofNumber || gap == "&" || m_tokens[i + 1].gap == "&" || (i > 0 && gap == "." && wordAt(i - 1).size() == 1);
    }
    bool hasCurrency() const
    {
        return std::any_of(m_tokens.begin(), m_tokens.end(), [](const Token& token) { return !token.currency.empty(); });
    }
    static bool mayBeUnit(const std::string& word)
    {
        if (isPlainWord(word))
            return false;
        const auto has = [&](std::string_view part) { return word.find(part) != std::string::npos; };
        const bool isSign = word.size() <= longestSign && word.find_first_of("aeiou") == std::string::npos;
        return isSign || hasCode(word) || has("thous") || has("taus") || has("mill") || has("bill") || has("hund");
    }
    /// "usdx": the code of a common currency with a few letters behind or before it.
    static bool hasCode(const std::string& word)
    {
        constexpr std::size_t code = 3;
        return word.size() > code && word.size() <= longestUnit
            && (isCommon(word.substr(0, code)) || isCommon(word.substr(word.size() - code)));
    }

    /// "000", "1,000", "1 000 000": a scale of its digits; the last token that belongs to it.
    std::size_t findNumber(std::size_t first)
    {
        std::string digits = m_tokens[first].text;
        std::size_t last = first;
        const auto goesOn = [&](const Token& next) {
            return next.text.size() == 3 && next.isNumber()
                && (next.gap == "," || next.gap == "." || next.gap == "'" || next.gap == " ");
        };
        while (last + 2 < m_tokens.size() && digits.size() < 15 && goesOn(m_tokens[last + 1]))
            digits += m_tokens[++last].text;
        const bool zeros = digits.find_first_not_of('0') == std::string::npos && digits.size() % 3 == 0;
        const bool power =
            zeros || (digits.size() >= 4 && digits.front() == '1' && digits.find_first_not_of('0', 1) == std::string::npos);
        Token& token = m_tokens[first];
        if (power && isScaleSaid(first, last, zeros) && !isAfterPer(first)) {
            const std::size_t nought = zeros ? digits.size() : digits.size() - 1;
            token.scale = nought <= 9 ? powerOfTen(static_cast<int>(nought)) : 0;
        } else if (power && mayBeScale(first, last, digits)) {
            token.scale = 0;
        } else if (m_where == Place::Header && token.inBrackets && digits.size() >= 3 && !isYear(digits)) {
            m_unknown = digits;
        }
        return isPlural(last) ? last + 1 : last;
    }
    /// Nothing but noughts is a scale beside a currency, behind an apostrophe, or of "000s"; a thousand in a header's brackets, behind
    /// "in", and behind a currency that is said so.
    bool isScaleSaid(std::size_t first, std::size_t last, bool zeros) const
    {
        const Token& token = m_tokens[first];
        const bool isOfSaidCurrency =
            isCurrency(first - 1) && isNear(token.gap) && (isAfterIn(first - 1) || m_tokens[first - 1].inBrackets);
        const bool isMarked = token.inBrackets || token.gap.ends_with('\'') || isPlural(last) || isBesideCurrency(first, last);
        return isAfterIn(first) || isOfSaidCurrency || (zeros && isMarked) || (token.inBrackets && m_where == Place::Header);
    }
    /// What only the user knows: "Principal 000", "Principal 1000 USD", "USD x1000".
    bool mayBeScale(std::size_t first, std::size_t last, const std::string& digits) const
    {
        const bool isFactor = first > 0 && wordAt(first - 1) == "x" && m_tokens[first].gap.empty();
        if (m_where == Place::Header)
            return isFactor || isBesideCurrency(first, last) || (digits.front() == '0' && m_tokens[first].gap == " ");
        return isFactor || (digits == "1000" && isCurrency(first - 1) && isBesideCurrency(first, last));
    }
    /// "000s"
    bool isPlural(std::size_t last) const
    {
        return last + 2 < m_tokens.size() && wordAt(last + 1) == "s" && m_tokens[last + 1].gap.empty();
    }
    static bool isYear(const std::string& digits)
    {
        return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    }

    AmountHeader said() const
    {
        AmountHeader unit;
        std::set<std::int64_t> scales;
        std::set<std::string> currencies;
        std::set<std::string> all;
        for (std::size_t i = 0; i + 1 < m_tokens.size(); ++i) {
            const Token& token = m_tokens[i];
            if (token.scale)
                scales.insert(*token.scale);
            const bool isSaid = m_where == Place::Header || token.inBrackets || isAfterIn(i) || token.scale
                || (i > 0 && m_tokens[i - 1].scale && isNear(token.gap))
                || (m_tokens[i + 1].scale && isNear(m_tokens[i + 1].gap));
            if (!token.currency.empty())
                all.insert(token.currency);
            unit.saysMore = unit.saysMore || (token.isWord() && !token.scale && !isPlainWord(lowerCase(token.text)));
            if (!token.currency.empty() && isSaid)
                currencies.insert(token.currency);
        }
        if (m_where == Place::Titles && all.size() > 1 && currencies.size() == 1 && !all.contains("$"))
            currencies.clear(); // "Head office (CAD), figures USD"
        if (scales.size() > 1 || scales.contains(0))
            unit.scale = std::nullopt;
        else if (!scales.empty())
            unit.scale = *scales.begin();
        if (currencies.size() == 2 && currencies.contains("$") && !isOfOtherCurrency("$", *currencies.rbegin()))
            currencies.erase("$");
        if (currencies.size() == 1)
            unit.currency = *currencies.begin();
        unit.unknown = m_unknown;
        if (currencies.size() > 1 && m_where == Place::Header)
            unit.unknown = *currencies.begin() + ", " + *currencies.rbegin();
        return unit;
    }

    Place m_where;
    std::vector<Token> m_tokens;
    std::string m_unknown;
};

} // namespace

AmountHeader unitOfHeader(std::string_view header) { return UnitReader(header, Place::Header).read(); }

AmountHeader unitOfTitles(std::string_view titles) { return UnitReader(titles, Place::Titles).read(); }

} // namespace headroom
