// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_number.h"

#include "core/base/letters.h"
#include "core/base/plain_number.h"

namespace headroom {

namespace {

// One comma with three digits behind it, and digits before it: a thousands separator or a decimal comma.
bool isAmbiguous(std::string_view text)
{
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos || comma == 0 || comma > 3 || text.size() != comma + 4)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i != comma && !isDigit(text[i]))
            return false;
    return true;
}

Result<Decimal> slowly(std::string_view text)
{
    if (!isAmbiguous(text))
        return Decimal::parse(text);
    const std::size_t comma = text.find(',');
    const std::string whole(text.substr(0, comma));
    const std::string rest(text.substr(comma + 1));
    return Error{
        ErrorCode::NumberAmbiguous, {}, {{"found", std::string(text)}, {"expected", whole + rest + ", " + whole + '.' + rest}}};
}

Error tooLong(Decimal number) { return Error{ErrorCode::NumberTooLong, {}, {{"found", number.toText()}, {"expected", "16"}}}; }

} // namespace

Result<Decimal> parseCellNumber(std::string_view text)
{
    if (const auto plain = plainNumber(text))
        return *plain;
    return slowly(text);
}

Result<Decimal> sum(Decimal a, Decimal b)
{
    const int scale = a.scale() > b.scale() ? a.scale() : b.scale();
    std::int64_t left = 0;
    std::int64_t right = 0;
    const bool fits = !__builtin_mul_overflow(a.coefficient(), powerOfTen(scale - a.scale()), &left)
        && !__builtin_mul_overflow(b.coefficient(), powerOfTen(scale - b.scale()), &right)
        && !__builtin_add_overflow(left, right, &left);
    if (!fits || left > Decimal::maximumCoefficient || left < -Decimal::maximumCoefficient)
        return Error{ErrorCode::Overflow, {}, {{"found", a.toText()}}};
    return Decimal(left, scale);
}

Result<Decimal> gibibytes(Decimal mebibytes)
{
    if (mebibytes.isWhole() && mebibytes.coefficient() % 1024 == 0)
        return Decimal(mebibytes.coefficient() / 1024);
    int128 coefficient = mebibytes.coefficient();
    int scale = mebibytes.scale();
    int halvings = 10;
    while (halvings > 0 && coefficient % 2 == 0) {
        coefficient /= 2;
        --halvings;
    }
    for (; halvings > 0; --halvings) { // a half is five tenths
        coefficient *= 5;
        ++scale;
    }
    while (scale > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        --scale;
    }
    if (scale > Decimal::maximumScale || coefficient > Decimal::maximumCoefficient || coefficient < -Decimal::maximumCoefficient)
        return tooLong(mebibytes);
    return Decimal(static_cast<std::int64_t>(coefficient), scale);
}

Result<Decimal> shareOfPercent(Decimal percent)
{
    std::int64_t coefficient = percent.coefficient();
    int scale = percent.scale() + 2;
    for (; scale > 0 && coefficient % 10 == 0; --scale)
        coefficient /= 10;
    return scale > Decimal::maximumScale ? Result<Decimal>(tooLong(percent)) : Decimal(coefficient, scale);
}

} // namespace headroom
