// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of one debt instrument, read from JSON.
#pragma once

#include "core/finance/debt_schedule.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::cli {

/// Terms and the holidays that they point to.
struct ScheduleTerms
{
    finance::DebtTerms debt;
    std::shared_ptr<const std::vector<Date>> holidays;
};

/// An object with the keys of scheduleKeys(). Numbers and money are read from their digits, as JSON numbers or in quotes. Errors, with
/// the key as path: those of parseJson(), PathUnknownField (with the keys that there are), KeyDuplicate, TypeMismatch,
/// ValueRequired, FieldNotApplicable (a key that the kind, the rate or the amortisation has no use for), and those of the values.
Result<ScheduleTerms> readScheduleTerms(std::string_view json);

struct ScheduleKey
{
    std::string_view name;
    std::vector<std::string_view> aliases;
    std::string_view meaning;
};
const std::vector<ScheduleKey>& scheduleKeys();

} // namespace headroom::cli
