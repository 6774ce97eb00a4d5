// SPDX-License-Identifier: GPL-3.0-or-later
// Year fractions and payment dates in the catalogue.
#include "core/base/day_count.h"
#include "core/finance/choice_words.h"
#include "core/finance/function_arguments.h"
#include "core/finance/payment_dates.h"
#include "core/finance/spreadsheet_basis.h"

namespace headroom::finance {

namespace {

using Kind = ArgumentKind;
using Arguments = const FunctionArguments&;

// Conventions of core/base/day_count.h by their number, the bases of spreadsheets from 10 on.
constexpr int firstBasis = 10;
std::string_view conventions()
{
    static const std::string words =
        "basis0=10 basis1=11 basis2=12 basis3=13 basis4=14 0=10 1=11 2=12 3=13 4=14 " + std::string(dayCountWords);
    return words;
}

Result<FunctionAnswer> yearFractionAnswer(Arguments a)
{
    if (a.choice(2) >= firstBasis)
        return answer(yearFraction(static_cast<Basis>(a.choice(2) - firstBasis), a.date(0), a.date(1)));
    // Without a maturity no end is one, but for 30E/360 ISDA.
    const Date maturity = a.given(3) ? a.date(3) : Date(9999, 12, 31);
    const YearFraction years = headroom::yearFraction(a.as<DayCount>(2), a.date(0), a.date(1), maturity);
    return answer(static_cast<double>(years.numerator) / static_cast<double>(years.denominator));
}

Result<FunctionAnswer> paymentDatesAnswer(Arguments a)
{
    PaymentDateTerms terms{.start = a.date(0),
        .maturity = a.date(1),
        .periodMonths = a.whole(2),
        .paymentDay = a.whole(5),
        .firstPayment = a.given(6) ? Opt<Date>(a.date(6)) : Opt<Date>(),
        .stub = a.as<Stub>(3),
        .roll = a.as<RollRule>(4)};
    const std::vector<Date> holidays = a.given(7) ? a.dates(7) : std::vector<Date>();
    terms.holidays = holidays;
    const auto payments = paymentDates(terms);
    if (!payments)
        return payments.error();
    std::vector<Date> dates;
    for (const PaymentDate& payment : *payments)
        dates.push_back(payment.date);
    return FunctionAnswer{.value = std::move(dates)};
}

} // namespace

std::vector<FunctionInfo> dateFunctions()
{
    return {{"yearfraction", {"yearfrac", "daycount"},
                "Years between two dates; a number 0 to 4 is a spreadsheet's basis (1 is not ACT/ACT ISDA), a name a convention "
                "of ISDA",
                {{"start", Kind::Date, required, "its interest included", {}}, {"end", Kind::Date, required, "excluded", {}},
                    {"convention", Kind::Choice, "basis0", "day count", conventions()},
                    {"maturity", Kind::Date, {}, "for 30E/360 ISDA: the end of February that is no 30th", {}}},
                yearFractionAnswer},
        {"paymentdates", {"schedule", "schedules"}, "Payment dates after the start, the maturity included",
            {{"start", Kind::Date, required, "first day of interest", {}}, {"maturity", Kind::Date, required, "last payment", {}},
                {"months", Kind::Whole, required, "between payments; 0: at maturity only", {}},
                {"stub", Kind::Choice, "shortFirst", "the period that is not as long as the others",
                    "shortFirst=0 longFirst=1 shortLast=2 longLast=3"},
                {"roll", Kind::Choice, "none", "of Saturdays, Sundays and holidays", "none=0 following=1 modifiedFollowing=2"},
                {"paymentDay", Kind::Whole, "0", "1 to 31, the last day; 0: by the dates", {}},
                {"firstPayment", Kind::Date, {}, "the first payment, where it is agreed", {}},
                {"holidays", Kind::Dates, {}, "in order", {}}},
            paymentDatesAnswer}};
}

} // namespace headroom::finance
