// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/varied_model.h"

namespace headroom {

Result<Projection> VariedModel::project(std::initializer_list<At> at)
{
    Model model = m_model;
    for (const At& a : at) {
        const Result<FieldTarget> target = targetOf(model, a.variation->path, a.variation->matching);
        if (!target)
            return target.error();
        const Result<Change> change = a.text ? changeTarget(model, *target, a.variation->operation, std::string_view(*a.text))
                                             : changeTarget(model, *target, a.variation->operation, a.number);
        if (!change)
            return change.error();
        if (const Status applied = apply(model, *change); !applied)
            return applied.error();
    }
    ProjectOptions options;
    options.cancel = m_cancel;
    return m_projector.project(model, options);
}

Result<Fraction> VariedModel::current(const Variation& variation) const
{
    if (variation.operation == ChangeOperation::Multiply)
        return Fraction(1);
    if (variation.operation == ChangeOperation::Add)
        return Fraction(0);
    const Result<FieldTarget> target = targetOf(m_model, variation.path, variation.matching);
    if (!target)
        return target.error();
    const Row& row = *m_model.findRow(target->schema->entity, target->ids.front());
    const std::optional<Fraction> number = numberOf(m_model, *target->field, row);
    if (number)
        return *number;
    if (isBlank(target->field->read(row)))
        return Error{ErrorCode::ValueRequired, variation.path, {{"found", std::string(fieldTypeName(target->field->type))}}};
    return canVary(*target, variation.operation).error();
}

} // namespace headroom
