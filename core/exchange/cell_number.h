// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in cells of other people's tables.
#pragma once

#include "core/base/decimal.h"

namespace headroom {

/// A plain decimal, as Decimal::parse() but several times as fast. Errors: as there, and NumberAmbiguous for "1,234", which is
/// 1234 to some and 1.234 to others (detail expected: both).
Result<Decimal> parseCellNumber(std::string_view text);

/// a + b; Overflow when no Decimal holds it.
Result<Decimal> sum(Decimal a, Decimal b);
/// mebibytes / 1024, exactly; NumberTooLong when that takes more than 16 digits.
Result<Decimal> gibibytes(Decimal mebibytes);
/// percent / 100, exactly; NumberTooLong as above.
Result<Decimal> shareOfPercent(Decimal percent);

} // namespace headroom
