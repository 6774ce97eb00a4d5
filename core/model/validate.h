// SPDX-License-Identifier: GPL-3.0-or-later
// Validation: everything that is wrong with a model's inputs, each finding with its path.
#pragma once

#include "core/base/finding.h"
#include "core/model/model.h"

#include <memory>

namespace headroom {

/// All findings, errors first, then in the order of entities and ids: values outside their field's range, references that lead
/// nowhere, names that are missing or not unique, dates in the wrong order. Fields that do not apply to the row's kind are not looked at.
/// At most `limit` findings; a last one says how many more there are.
Findings validate(const Model& model, std::size_t limit = 10000);

struct ValidationMemory;

/// validate() of a model that is looked at after every edit: a row in which nothing was wrong, and to which nothing has happened
/// since, is not looked at again. Holds the last model. For one thread at a time.
class Validation
{
public:
    Validation();
    ~Validation();
    Validation(Validation&&) noexcept;
    Validation& operator=(Validation&&) noexcept;

    /// What validate() finds; which findings are left out above the limit may differ.
    Findings check(const Model& model, std::size_t limit = 10000);

private:
    std::unique_ptr<ValidationMemory> m_memory;
};

} // namespace headroom
