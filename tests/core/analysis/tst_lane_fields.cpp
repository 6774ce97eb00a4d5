// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that a simulation varies in lanes: a project prepared with other values and computed for these says the same as one that
// was prepared with them. Nothing before the months may look at such a field.
#include "core/analysis/lane_fields.h"
#include "core/engine/other_numbers.h"
#include "tests/core/analysis/scenarios.h"
#include "tests/core/engine/random_project.h"
#include "tests/support/testing.h"

#include <cmath>
#include <map>
#include <set>

using namespace headroom;
using namespace analysis_test;

namespace {

using Place = std::pair<Entity, std::size_t>;

QString nameOf(const Place& place)
{
    const EntitySchema& schema = schemaOf(place.first);
    return qt(schema.name) + u'.' + qt(schema.fields[place.second].name);
}

// The rows that have a value there, where the field means something.
FieldTarget targetOfAll(const Model& model, const Place& place)
{
    const EntitySchema& schema = schemaOf(place.first);
    FieldTarget target{&schema, &schema.fields[place.second], {}};
    for (std::size_t i = 0; i < model.rowCount(place.first); ++i) {
        const Row& row = model.rowAt(place.first, i);
        if (schema.applies(*target.field, row) && numberOf(model, *target.field, row))
            target.ids.push_back(row.id);
    }
    return target;
}

std::optional<Model> changed(const Model& model, const FieldTarget& target, ChangeOperation operation, const Fraction& number)
{
    const Result<Change> change = changeTarget(model, target, operation, number);
    Model copy = model;
    if (!change || !apply(copy, *change))
        return std::nullopt;
    return copy;
}

std::vector<LaneInput> valuesIn(const Model& model, const FieldTarget& target)
{
    std::vector<LaneInput> values;
    for (const Id id : target.ids) {
        const Row& row = *model.findRow(target.schema->entity, id);
        values.push_back({{target.schema->entity, id, target.schema->indexOf(*target.field)},
            Lanes::all(numberOf(model, *target.field, row)->toDoubleLossy())});
    }
    return values;
}

struct Compared
{
    bool isSame = true;
    QString where;
};
Compared compared(const LanesRun& a, const LanesRun& b, int months)
{
    for (const Case which : {Case::Stay, Case::Move}) {
        for (int t = 0; t <= months; ++t)
            for (const LineInfo& line : lineInfos) {
                const double x = a.at(which, line.line, t)[0];
                const double y = b.at(which, line.line, t)[0];
                if (std::abs(x - y) > 1e-4 + 1e-9 * std::max(std::abs(x), std::abs(y)))
                    return {false, cellName(which, line.line, t) + u' ' + QString::number(x, 'f') + u' ' + QString::number(y, 'f')};
            }
        if (a.isBreached(which, months)[0] != b.isBreached(which, months)[0])
            return {false, QStringLiteral("breach")};
    }
    return {};
}

// What is done with the values of a field: from zero and back, less, more, and to the ends that ranges have.
const std::vector<std::pair<ChangeOperation, Fraction>>& moves()
{
    static const std::vector<std::pair<ChangeOperation, Fraction>> all{{ChangeOperation::Set, Fraction(0)},
        {ChangeOperation::Multiply, Fraction::of(1, 3)}, {ChangeOperation::Multiply, Fraction::of(17, 10)},
        {ChangeOperation::Set, Fraction(1)}, {ChangeOperation::Add, Fraction::of(1, 20)}};
    return all;
}

std::vector<Model> projects()
{
    std::vector<Model> all{goldenSmall()};
    for (const unsigned seed : {3U, 11U, 26U, 47U, 5U, 8U, 14U, 31U})
        all.push_back(RandomProject(seed).make());
    for (const char* sample : {"coreweave-assignee", "coreweave-buyer", "coreweave-seller"})
        all.push_back(projectAt(QStringLiteral("data/samples/%1.json").arg(qt(sample))));
    return all;
}

std::vector<Place> laneFields()
{
    std::vector<Place> places;
    for (const EntitySchema& schema : allSchemas())
        for (std::size_t i = 0; i < schema.fields.size(); ++i)
            if (isReadInMonthsOnly(schema.entity, i))
                places.emplace_back(schema.entity, i);
    return places;
}

// The discount rate acts in figures only; the others only turn a covenant test or pay for an event, which none of these projects has
// at its threshold.
const QStringList& moveNothingHere()
{
    static const QStringList names{QStringLiteral("company.discountRate"), QStringLiteral("company.lastYearCashInterest"),
        QStringLiteral("company.lastYearTaxPaid"), QStringLiteral("company.lastYearCapex"), QStringLiteral("pastMonth.ebitda"),
        QStringLiteral("pastMonth.cashInterest"), QStringLiteral("pastMonth.taxPaid"), QStringLiteral("pastMonth.capex"),
        QStringLiteral("debtEvent.price"), QStringLiteral("covenant.nettingCap"), QStringLiteral("covenant.addBackCap"),
        QStringLiteral("covenant.springingShare"), QStringLiteral("capacity.assignmentFee")};
    return names;
}

} // namespace

class TestLaneFields : public QObject
{
    Q_OBJECT

private slots:
    // Of several revolvers the cheapest is drawn first, and which that is the rates decide.
    void ratesThatOrderRevolversAreNotFollowed()
    {
        Model model = tenMachines();
        const Place coupon{Entity::DebtInstrument, memberField<&DebtInstrument::coupon>};
        DebtInstrument revolver;
        revolver.kind = InstrumentKind::Revolver;
        put(model, revolver);
        QVERIFY(isFollowedInLanes(model, targetOfAll(model, coupon)));
        put(model, revolver);
        QVERIFY(!isFollowedInLanes(model, targetOfAll(model, coupon)));
        QVERIFY(isFollowedInLanes(model, targetOfAll(model, {Entity::Company, memberField<&Company::taxRate>})));
    }

    void whatWasPreparedDoesNotDependOnThem()
    {
        std::set<Place> tried;
        QStringList failures;
        for (const Model& model : projects()) {
            const LanesProjector as = value(LanesProjector::of(model));
            const int months = value(projectLanes(model)).months;
            const LanesRun before = as.run({});
            for (const Place& place : laneFields()) {
                const FieldTarget target = targetOfAll(model, place);
                if (target.ids.empty() || !isFollowedInLanes(model, target))
                    continue;
                for (const auto& [operation, number] : moves()) {
                    const std::optional<Model> with = changed(model, target, operation, number);
                    if (!with || *with == model)
                        continue;
                    const Result<LanesProjector> prepared = LanesProjector::of(*with);
                    if (!prepared)
                        continue; // no valid project
                    const LanesRun followed = as.run(valuesIn(*with, target));
                    const LanesRun afresh = prepared->run({});
                    if (!compared(before, afresh, months).isSame)
                        tried.insert(place);
                    if (const Compared c = compared(followed, afresh, months); !c.isSame)
                        failures += qt(model.company().name.view()) + u' ' + nameOf(place) + u' ' + qt(number.toText()) + u' ' + c.where;
                }
            }
        }
        QVERIFY2(failures.empty(), qPrintable(failures.join(u'\n')));
        QStringList untried;
        for (const Place& place : laneFields())
            if (!tried.contains(place) && !moveNothingHere().contains(nameOf(place)))
                untried += nameOf(place);
        QVERIFY2(untried.empty(), qPrintable(untried.join(u' ')));
    }
};

HEADROOM_TEST(TestLaneFields);
#include "tst_lane_fields.moc"
