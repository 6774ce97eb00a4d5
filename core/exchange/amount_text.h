// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts of money as texts: a number with the currency in front of it or behind it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// "CHF1'511.54" in two: "1'511.54" and "CHF"; "-$5.00" and "($5.00)" are "-5.00" and "$". Only brackets around the number turn its
/// sign: "5.00 (USD)" is 5.00. A sign and a code that it may be of are the code: "$5.00 CAD".
struct AmountText
{
    std::string number; // as parseNumber() reads it
    std::string currency;
};
/// Nullopt for a text without digits, with a longer sign, or with a minus and brackets.
std::optional<AmountText> amountText(std::string_view text);

/// The ISO 4217 code of a sign or code before an amount ("$", "US$", "CHF"); blank where it is none, or one of several currencies.
std::string currencyOfSign(std::string_view sign);
/// Whether a sign in front of an amount can't mean the currency: "EUR" for USD. "$" is that of every dollar, the yen sign of yen and yuan.
bool isOfOtherCurrency(std::string_view sign, std::string_view currency);

} // namespace headroom
