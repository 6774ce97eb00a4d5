// SPDX-License-Identifier: GPL-3.0-or-later
// Another program's reading of explained formulas: its own parser, its own fractions (Boost's cpp_rational), its own powers (100
// digits). Only the grammar of core/README.md is shared with the engine.
#pragma once

#include <boost/multiprecision/cpp_dec_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace engine_test {

using Rational = boost::multiprecision::cpp_rational;
using Whole = boost::multiprecision::cpp_int;
using LongFloat = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<100>, boost::multiprecision::et_off>;

/// "12.50", "-1/3", "1e-05".
inline Rational rationalOf(std::string text)
{
    if (const auto slash = text.find('/'); slash != std::string::npos)
        return rationalOf(text.substr(0, slash)) / rationalOf(text.substr(slash + 1));
    int exponent = 0;
    if (const auto e = text.find_first_of("eE"); e != std::string::npos) {
        exponent = std::stoi(text.substr(e + 1));
        text.resize(e);
    }
    const bool isNegative = !text.empty() && text[0] == '-';
    if (isNegative)
        text.erase(0, 1);
    if (const auto point = text.find('.'); point != std::string::npos) {
        exponent -= static_cast<int>(text.size() - point - 1);
        text.erase(point, 1);
    }
    const auto digit = text.find_first_not_of('0'); // a leading zero would mean octal
    text = digit == std::string::npos ? "0" : text.substr(digit);
    if (text.find_first_not_of("0123456789") != std::string::npos)
        throw std::runtime_error("not a number: " + text);
    Rational value{Whole(text)};
    const Whole scale = boost::multiprecision::pow(Whole(10), static_cast<unsigned>(std::abs(exponent)));
    value = exponent < 0 ? Rational(value / scale) : Rational(value * scale);
    return isNegative ? Rational(-value) : value;
}

inline Whole floorOf(const Rational& value)
{
    const Whole n = numerator(value);
    const Whole d = denominator(value);
    Whole quotient = n / d;
    if (n < 0 && quotient * d != n)
        --quotient;
    return quotient;
}

/// To `digits` decimals; ties away from zero, or to even.
inline Rational roundedTo(const Rational& value, int digits, bool tiesToEven)
{
    const Whole scale = boost::multiprecision::pow(Whole(10), static_cast<unsigned>(digits));
    const Rational scaled = abs(value) * scale;
    Whole below = floorOf(scaled);
    const Rational rest = scaled - below;
    const Rational half(1, 2);
    if (rest > half || (rest == half && (!tiesToEven || below % 2 != 0)))
        ++below;
    const Rational result(below, scale);
    return value < 0 ? Rational(-result) : result;
}

inline LongFloat floatOf(const Rational& value) { return LongFloat(numerator(value)) / LongFloat(denominator(value)); }

/// The grammar of explained formulas. `values`: of c1, c2, ... Throws std::runtime_error when the text is none of it.
class FormulaEvaluator
{
public:
    FormulaEvaluator(std::string_view text, const std::vector<Rational>& values) : m_text(text), m_values(values) {}

    Rational evaluate()
    {
        const Rational value = comparison();
        skip();
        if (m_at != m_text.size())
            fail();
        if (m_dividedByZero)
            throw std::runtime_error("divided by zero: " + std::string(m_text));
        return value;
    }

private:
    [[noreturn]] void fail() const
    {
        throw std::runtime_error("can't be read at " + std::to_string(m_at) + ": " + std::string(m_text));
    }
    void skip()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }
    bool take(std::string_view token)
    {
        skip();
        if (!m_text.substr(m_at).starts_with(token))
            return false;
        m_at += token.size();
        return true;
    }
    Rational comparison()
    {
        const Rational left = sum();
        if (take("<="))
            return left <= sum() ? 1 : 0;
        if (take("<"))
            return left < sum() ? 1 : 0;
        return left;
    }
    Rational sum()
    {
        Rational value = product();
        for (;;) {
            if (take("+"))
                value += product();
            else if (take("-"))
                value -= product();
            else
                return value;
        }
    }
    Rational product()
    {
        Rational value = factor();
        for (;;) {
            if (take("*"))
                value *= factor();
            else if (take("/")) {
                const Rational divisor = factor();
                value = divisor == 0 ? (m_dividedByZero = true, Rational(0)) : Rational(value / divisor);
            } else
                return value;
        }
    }
    Rational factor()
    {
        if (take("-"))
            return -factor();
        if (take("(")) {
            const Rational value = comparison();
            if (!take(")"))
                fail();
            return value;
        }
        skip();
        const std::size_t from = m_at;
        while (m_at < m_text.size() && (std::isalnum(static_cast<unsigned char>(m_text[m_at])) || m_text[m_at] == '.'))
            ++m_at;
        const std::string word(m_text.substr(from, m_at - from));
        if (word.empty())
            fail();
        if (std::isdigit(static_cast<unsigned char>(word[0])))
            return rationalOf(word);
        if (word[0] == 'c' && word.size() > 1 && std::isdigit(static_cast<unsigned char>(word[1]))) {
            const auto place = static_cast<std::size_t>(std::stoul(word.substr(1)));
            if (place < 1 || place > m_values.size())
                fail();
            return m_values[place - 1];
        }
        if (!take("("))
            fail();
        return word == "if" ? condition() : called(word, arguments());
    }
    // Only the branch that holds must have a value.
    Rational condition()
    {
        const Rational holds = comparison();
        if (!take(","))
            fail();
        const bool before = m_dividedByZero;
        const Rational yes = comparison();
        const bool yesFails = m_dividedByZero && !before;
        m_dividedByZero = before;
        if (!take(","))
            fail();
        const Rational no = comparison();
        const bool noFails = m_dividedByZero && !before;
        m_dividedByZero = before || (holds != 0 ? yesFails : noFails);
        if (!take(")"))
            fail();
        return holds != 0 ? yes : no;
    }
    std::vector<Rational> arguments()
    {
        std::vector<Rational> all;
        do
            all.push_back(comparison());
        while (take(","));
        if (!take(")"))
            fail();
        return all;
    }
    Rational called(const std::string& function, const std::vector<Rational>& a)
    {
        if (m_dividedByZero && function != "and")
            return 0;
        if (function == "sum") {
            Rational total;
            for (const Rational& term : a)
                total += term;
            return total;
        }
        if (function == "max")
            return *std::max_element(a.begin(), a.end());
        if (function == "min")
            return *std::min_element(a.begin(), a.end());
        if (function == "floor")
            return Rational(floorOf(a.at(0)));
        if (function == "ceil")
            return Rational(-floorOf(-a.at(0)));
        if (function == "round" || function == "roundEven")
            return roundedTo(a.at(0), a.at(1).convert_to<int>(), function == "roundEven");
        if (function == "pow12")
            return power(a.at(0), a.at(1) / a.at(2));
        if (function == "and")
            return a.at(0) != 0 && a.at(1) != 0 ? 1 : 0;
        if (function == "or")
            return a.at(0) != 0 || a.at(1) != 0 ? 1 : 0;
        if (function == "not")
            return a.at(0) == 0 ? 1 : 0;
        fail();
    }
    static Rational power(const Rational& base, const Rational& exponent)
    {
        const LongFloat scaled = pow(floatOf(base), floatOf(exponent)) * LongFloat("1e12");
        return Rational(Whole(floor(scaled + LongFloat("0.5"))), boost::multiprecision::pow(Whole(10), 12U));
    }

    std::string_view m_text;
    const std::vector<Rational>& m_values;
    std::size_t m_at = 0;
    bool m_dividedByZero = false;
};

} // namespace engine_test
