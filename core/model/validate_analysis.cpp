// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate_analysis.h"

#include "core/model/path.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace headroom {

namespace {

bool isDated(FieldType type) { return type == FieldType::Month || type == FieldType::Date; }
bool isNumeric(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Number || type == FieldType::Share || type == FieldType::Money;
}

class AnalysisRules
{
public:
    AnalysisRules(const Model& model, const TakeFinding& take) : m_model(model), m_take(take) {}

    void run()
    {
        for (const Scenario& s : m_model.table<Scenario>())
            checkParents(s);
        for (const ScenarioChange& c : m_model.table<ScenarioChange>())
            checkChange(c);
        for (const Uncertainty& u : m_model.table<Uncertainty>())
            checkUncertainty(u);
        checkCorrelations();
    }

private:
    template<class E> void add(const E& row, std::string_view field, ErrorCode code, std::vector<Detail> details)
    {
        m_take(entityOf<E>, row, field, code, std::move(details), Severity::Error);
    }
    template<class E> void add(const E& row, std::string_view field, ErrorCode code, std::string found, std::string expected)
    {
        add(row, field, code, {{"found", std::move(found)}, {"expected", std::move(expected)}});
    }

    void checkParents(const Scenario& s)
    {
        std::set<Id> seen{s.id};
        for (const Scenario* at = m_model.find(s.parent); at; at = m_model.find(at->parent))
            if (!seen.insert(at->id).second) {
                add(s, "parent", ErrorCode::RuleBroken, at->name.str(), "no scenario that inherits from this one");
                return;
            }
    }
    // The field that a path names; null where that has been found wrong. An empty path has been found already.
    template<class E> const Field* fieldOf(const E& row)
    {
        if (row.path.empty())
            return nullptr;
        const Result<Path> path = parsePath(row.path.view());
        if (!path) {
            add(row, "path", path.error().code, path.error().details);
            return nullptr;
        }
        if (!path->field) {
            add(row, "path", ErrorCode::PathMalformed, row.path.str(), row.path.str() + ".field");
            return nullptr;
        }
        if (!mayVary(path->schema->entity)) {
            add(row, "path", ErrorCode::RuleBroken, row.path.str(), "a field of the project itself");
            return nullptr;
        }
        return path->field;
    }
    void checkChange(const ScenarioChange& c)
    {
        const Field* field = fieldOf(c);
        if (!field || c.operation == ChangeOperation::Set)
            return;
        if (!isNumeric(field->type) && !(isDated(field->type) && c.operation == ChangeOperation::Add)) {
            add(c, "operation", ErrorCode::TypeMismatch, std::string(fieldTypeName(field->type)), "set");
            return;
        }
        const Result<Decimal> number = Decimal::parse(c.value.view());
        if (!number)
            add(c, "value", number.error().code, {{"found", c.value.str()}});
        else if (isDated(field->type) && !number->isWhole())
            add(c, "value", ErrorCode::NotWhole, {{"found", c.value.str()}});
    }

    void checkUncertainty(const Uncertainty& u)
    {
        if (const Field* field = fieldOf(u); field && !isNumeric(field->type)) {
            if (!isDated(field->type))
                add(u, "path", ErrorCode::TypeMismatch, std::string(fieldTypeName(field->type)),
                    "number, share, money, month, date");
            else if (u.operation != ChangeOperation::Add)
                add(u, "operation", ErrorCode::TypeMismatch, std::string(fieldTypeName(field->type)), "add");
        }
        switch (u.distribution) {
        case Distribution::Normal:
        case Distribution::Lognormal: checkBell(u); break;
        case Distribution::Uniform:
            if (u.high <= u.low)
                outOfRange(u, "high", u.high, "> " + u.low.toText());
            break;
        case Distribution::Triangular:
        case Distribution::Pert: checkThreePoints(u); break;
        case Distribution::Discrete: checkPoints(u); break;
        }
    }
    void outOfRange(const Uncertainty& u, std::string_view field, Decimal found, std::string expected)
    {
        add(u, field, ErrorCode::NumberOutOfRange, found.toText(), std::move(expected));
    }
    void checkBell(const Uncertainty& u)
    {
        const bool lognormal = u.distribution == Distribution::Lognormal;
        if (u.deviation <= Decimal(0))
            outOfRange(u, "deviation", u.deviation, "> 0");
        if (lognormal && u.mean <= Decimal(0))
            outOfRange(u, "mean", u.mean, "> 0");
        if (lognormal && u.upperBound && *u.upperBound <= Decimal(0))
            outOfRange(u, "upperBound", *u.upperBound, "> 0");
        if (u.lowerBound && u.upperBound && *u.upperBound <= *u.lowerBound)
            outOfRange(u, "upperBound", *u.upperBound, "> " + u.lowerBound->toText());
    }
    void checkThreePoints(const Uncertainty& u)
    {
        if (u.high <= u.low)
            outOfRange(u, "high", u.high, "> " + u.low.toText());
        else if (u.mode < u.low || u.high < u.mode)
            outOfRange(u, "mode", u.mode, u.low.toText() + ".." + u.high.toText());
    }
    void checkPoints(const Uncertainty& u)
    {
        const Table<UncertaintyPoint>& points = m_model.table<UncertaintyPoint>();
        const bool any = std::any_of(points.begin(), points.end(),
            [&](const UncertaintyPoint& p) { return p.uncertainty.id == u.id && Decimal(0) < p.weight; });
        if (!any)
            add(u, "distribution", ErrorCode::ValueRequired, {{"expected", "values with weights above 0"}});
    }
    void checkCorrelations()
    {
        std::set<std::pair<Id, Id>> seen;
        for (const Correlation& c : m_model.table<Correlation>()) {
            if (c.first.id == c.second.id)
                add(c, "second", ErrorCode::RuleBroken, std::to_string(c.second.id), "another uncertainty");
            else if (!seen.insert(std::minmax(c.first.id, c.second.id)).second)
                add(c, "second", ErrorCode::NameNotUnique, std::to_string(c.second.id), "once");
        }
    }

    const Model& m_model;
    const TakeFinding& m_take;
};

} // namespace

void checkAnalysis(const Model& model, const TakeFinding& take) { AnalysisRules(model, take).run(); }

bool mayVary(Entity entity)
{
    switch (entity) {
    case Entity::Scenario:
    case Entity::ScenarioChange:
    case Entity::Uncertainty:
    case Entity::UncertaintyPoint:
    case Entity::Correlation:
    case Entity::Actual:
    case Entity::FieldSource: return false;
    default: return true;
    }
}

} // namespace headroom
