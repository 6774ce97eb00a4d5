// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of one debt instrument, read from JSON.
#pragma once

#include "core/finance/debt_schedule.h"

#include <memory>
#include <optional>
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

/// The terms, or all that is wrong with them.
struct ReadTerms
{
    std::optional<ScheduleTerms> terms; // where there are no problems
    std::vector<Error> problems;
};

/// An object with the keys of scheduleKeys(). Numbers and money are read from their digits, as JSON numbers or in quotes; null and ""
/// are blank, as in a project. Problems, with the key as path: those of parseJson(), PathUnknownField (with the keys that there
/// are), KeyDuplicate, TypeMismatch, ValueRequired, FieldNotApplicable (a key that the kind, the rate or the amortisation has no use
/// for, and that says something), and those of the values.
ReadTerms readScheduleTerms(std::string_view json);

struct ScheduleKey
{
    std::string_view name;
    std::vector<std::string_view> aliases;
    std::string_view meaning;

    bool isUsed() const { return !meaning.starts_with("not used"); }
};
const std::vector<ScheduleKey>& scheduleKeys();

} // namespace headroom::cli
