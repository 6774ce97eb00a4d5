// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source_register.h"

namespace headroom {

SourceRegister::SourceRegister(const Model& model) : m_model(model)
{
    for (const FieldSource& source : model.table<FieldSource>())
        m_held.emplace(std::tuple(source.entity, source.row, source.field), &source);
}

void SourceRegister::set(Entity entity, Id row, std::string_view field, const FieldSource& source)
{
    const std::tuple key(Text(schemaOf(entity).name), row, Text(field));
    const auto held = m_held.find(key);
    FieldSource next = held == m_held.end() ? FieldSource() : *held->second;
    std::tie(next.entity, next.row, next.field) = key;
    next.sourceKind = source.sourceKind;
    next.citation = source.citation;
    next.sourceDate = source.sourceDate;
    if (held == m_held.end())
        m_fresh.push_back(next);
    else if (!(next == *held->second))
        m_change.steps.push_back(RowStep{
            Entity::FieldSource, next.id, std::make_shared<FieldSource>(*held->second), std::make_shared<FieldSource>(next)});
}

Change SourceRegister::take()
{
    if (!m_fresh.empty())
        m_change = joined(std::move(m_change), insertRows(m_model, std::move(m_fresh)));
    return std::move(m_change);
}

} // namespace headroom
