// SPDX-License-Identifier: GPL-3.0-or-later
// The sources of single fields that an import gives.
#pragma once

#include "core/model/change.h"

#include <map>
#include <string_view>
#include <tuple>
#include <vector>

namespace headroom {

class SourceRegister
{
public:
    /// The model must outlive it.
    explicit SourceRegister(const Model& model);

    /// The field's source from now on: kind, citation and date of `source`. A field that has one has it replaced. The row may be one
    /// that the same change inserts.
    void set(Entity entity, Id row, std::string_view field, const FieldSource& source);
    /// Replaces and inserts, to be applied to the model.
    Change take();

private:
    const Model& m_model;
    std::map<std::tuple<Text, std::int32_t, Text>, const FieldSource*> m_held;
    std::vector<FieldSource> m_fresh;
    Change m_change;
};

} // namespace headroom
