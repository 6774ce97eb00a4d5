// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/many_rows.h"
#include "tests/core/model/model_testing.h"
#include "tests/support/testing.h"

using namespace model_testing;

namespace {

// A random edit of any kind; empty when what was drawn can't be done (a row in use, the same value).
Change randomChange(Random& random, const Model& model)
{
    const EntitySchema& schema = allSchemas()[random.below(entityCount)];
    const std::size_t rows = model.rowCount(schema.entity);
    const std::size_t what = random.below(10);
    const bool many = schema.cardinality == Cardinality::Many;
    if (what == 0 && many)
        return insertRow(model, schema.entity, *randomRow(random, model, schema));
    if (what == 1 && many && rows > 0) {
        const Result<Change> removal = removeRow(model, schema.entity, model.rowAt(schema.entity, random.below(rows)).id);
        return removal ? *removal : Change{};
    }
    if (what == 2) {
        std::vector<Workload> block;
        for (std::size_t i = random.below(4); i > 0; --i)
            block.push_back(static_cast<const Workload&>(*randomRow(random, model, schemaOf<Workload>())));
        return insertRows(model, std::move(block));
    }
    if (rows == 0)
        return {};
    const Field& field = schema.fields[random.below(schema.fields.size())];
    const Result<Change> edit = changeField(
        model, schema.entity, model.rowAt(schema.entity, random.below(rows)).id, field, randomValue(random, model, field));
    return edit ? *edit : Change{};
}

FieldStep step(const Model& model, Entity entity, Id id, std::string_view name, const Value& after)
{
    const Field& field = fieldOf(entity, name);
    return {entity, id, schemaOf(entity).indexOf(field), field.read(*model.findRow(entity, id)), after};
}

// A reference that leads nowhere, as a path; empty when there is none.
std::string brokenReference(const Model& model)
{
    for (const EntitySchema& schema : allSchemas())
        for (std::size_t i = 0; i < model.rowCount(schema.entity); ++i)
            for (const Field& field : schema.fields)
                if (field.type == FieldType::Reference) {
                    const Id id = std::get<RefValue>(field.read(model.rowAt(schema.entity, i))).id;
                    if (id != noId && !model.findRow(field.target, id))
                        return std::string(schema.name) + "." + std::string(field.name);
                }
    return {};
}

std::vector<Site> sites(int count)
{
    std::vector<Site> rows(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        rows[static_cast<std::size_t>(i)].name = "site " + std::to_string(i);
    return rows;
}

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void anyEditIsTakenBackToTheSameModel_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void anyEditIsTakenBackToTheSameModel()
    {
        QFETCH(int, seed);
        Random random(static_cast<std::uint64_t>(seed));
        Model model = randomModel(static_cast<std::uint64_t>(seed), 5);
        std::vector<std::pair<Model, Change>> history;
        for (int i = 0; i < 300; ++i) {
            const Change change = randomChange(random, model);
            history.emplace_back(model, change);
            QVERIFY(apply(model, change).ok());
            QCOMPARE(brokenReference(model), std::string());
        }
        const Model last = model;
        for (auto at = history.rbegin(); at != history.rend(); ++at) {
            QVERIFY(apply(model, inverse(at->second)).ok());
            QVERIFY(model == at->first);
        }
        for (const auto& [before, change] : history)
            QVERIFY(model == before && apply(model, change).ok());
        QVERIFY(model == last);
    }

    void manyEditsJoinedAreOne()
    {
        Random random(77);
        Model model = randomModel(7, 5);
        const Model before = model;
        Change all;
        for (int i = 0; i < 200; ++i) {
            Change change = randomChange(random, model);
            must(model, change);
            all = joined(std::move(all), std::move(change));
        }
        Model again = before;
        QVERIFY(apply(again, all).ok());
        QVERIFY(again == model);
        QVERIFY(apply(again, inverse(all)).ok());
        QVERIFY(again == before);
        QVERIFY(apply(again, inverse(inverse(all))).ok());
        QVERIFY(again == model);
    }

    void joinedKeepsTheFirstNameAndTheOrder()
    {
        const Model model = validModel();
        const Change first{ChangeKind::Import, "a.csv", {step(model, Entity::Site, 1, "name", Text("x"))}};
        const Change second{ChangeKind::Fill, "b", {step(model, Entity::Wave, 1, "name", Text("y"))}};
        const Change both = joined(first, second);
        QCOMPARE(static_cast<int>(both.kind), static_cast<int>(ChangeKind::Import));
        QCOMPARE(both.subject, std::string("a.csv"));
        QCOMPARE(both.steps.size(), std::size_t{2});
        QVERIFY(std::get<FieldStep>(both.steps[1]) == std::get<FieldStep>(second.steps[0]));
        QCOMPARE(joined(Change{}, second).subject, std::string("b"));
        QCOMPARE(joined(first, Change{}).steps.size(), std::size_t{1});
    }

    void aStaleStepLeavesTheModelUntouched_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("path");
        QTest::newRow("another value before") << 0 << "site[id=1]";
        QTest::newRow("no such row") << 1 << "site[id=9]";
        QTest::newRow("no such field") << 2 << "site[id=1]";
        QTest::newRow("insert what is there") << 3 << "site[id=1]";
        QTest::newRow("remove another row") << 4 << "site[id=1]";
        QTest::newRow("remove what is not there") << 5 << "site[id=9]";
        QTest::newRow("replace under another id") << 6 << "site[id=1]";
        QTest::newRow("block that is not above") << 7 << "site[id=1]";
        QTest::newRow("take back a block that is not the end") << 8 << "site[id=5]";
        QTest::newRow("take back a block that was edited") << 9 << "site[id=1]";
        QTest::newRow("take back a block larger than the table") << 10 << "site[id=1]";
    }
    void aStaleStepLeavesTheModelUntouched()
    {
        QFETCH(int, which);
        Model model = validModel();
        const Model before = model;
        Change change{ChangeKind::Edit, {},
            {step(model, Entity::Wave, 1, "name", Text("edited")), staleStep(model, which),
                step(model, Entity::Wave, 1, "note", Text("never"))}};
        const Status applied = apply(model, change);
        QCOMPARE(outcome(applied), QStringLiteral("changeStale"));
        QTEST(q(applied.error().path), "path");
        QVERIFY(model == before);
    }

    void manyRowsComeAndGoAsOneBlock()
    {
        Model model = validModel();
        const Model before = model;
        const Change block = insertRows(model, sites(2500));
        QCOMPARE(block.steps.size(), std::size_t{1});
        must(model, block);
        QCOMPARE(model.table<Site>().size(), std::size_t{2501});
        QCOMPARE(model.table<Site>().lastId(), 2501);
        QCOMPARE(model.table<Site>().find(2)->name, Text("site 0"));
        const Change edit = *changeField(model, Entity::Site, 1500, fieldOf<Site>("name"), Text("edited"));
        must(model, edit);
        QCOMPARE(outcome(apply(model, inverse(block))), QStringLiteral("changeStale"));
        must(model, inverse(edit));
        must(model, inverse(block));
        QVERIFY(model == before);
        must(model, block);
        QCOMPARE(model.table<Site>().size(), std::size_t{2501});
        must(model, insertRows(model, std::vector<Site>()));
        QCOMPARE(model.table<Site>().size(), std::size_t{2501});
    }

    void changeFieldChecksTheValue_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("expected");
        QTest::newRow("another number") << "cores" << 0 << "valid";
        QTest::newRow("out of range") << "cores" << 1 << "numberOutOfRange";
        QTest::newRow("of another type") << "cores" << 2 << "typeMismatch";
        QTest::newRow("blank") << "cores" << 3 << "valueRequired";
        QTest::newRow("reference to nowhere") << "site" << 4 << "referenceUnknown";
        QTest::newRow("required reference") << "site" << 5 << "valueRequired";
        QTest::newRow("blank reference") << "wave" << 5 << "valid";
        QTest::newRow("blank amount") << "azurePerMonth" << 3 << "empty";
        QTest::newRow("the same name") << "name" << 6 << "empty";
        QTest::newRow("control characters") << "name" << 7 << "textNotUtf8";
        QTest::newRow("the same choice") << "strategy" << 8 << "empty";
        QTest::newRow("no choice") << "strategy" << 9 << "choiceUnknown";
    }
    void changeFieldChecksTheValue()
    {
        QFETCH(QString, field);
        QFETCH(int, which);
        QFETCH(QString, expected);
        const std::vector<Value> values{std::int64_t{8}, std::int64_t{5000}, Decimal(8), Value(), RefValue{9}, RefValue{},
            Text("A"), Text("\x01"), ChoiceValue{0}, ChoiceValue{7}};
        const Model model = validModel();
        const auto change = changeField(
            model, Entity::Workload, 1, fieldOf<Workload>(field.toStdString()), values[static_cast<std::size_t>(which)]);
        QCOMPARE(change && change->empty() ? QStringLiteral("empty") : outcome(change), expected);
        const std::string path = "workload[\"A\"]." + field.toStdString();
        QCOMPARE(change ? change->subject : change.error().path, path);
    }

    void whatIsNotThereCannotBeChanged()
    {
        const Model model = validModel();
        const auto change = changeField(model, Entity::Site, 9, fieldOf<Site>("name"), Text("x"));
        QCOMPARE(outcome(change), QStringLiteral("rowUnknown"));
        QCOMPARE(change.error().path, std::string("site[id=9]"));
        QCOMPARE(outcome(removeRow(model, Entity::Site, 9)), QStringLiteral("rowUnknown"));
    }

    void removalTakesWhatIsListedUnderTheRow_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("expected"); // the error and its path, or the steps
        QTest::newRow("required by a workload") << "site"
                                                << "referenceInUse workload[\"A\"].site";
        QTest::newRow("wave: the workload's is blanked") << "wave"
                                                         << "workload.wave wave";
        QTest::newRow("workload with its disk") << "workload"
                                                << "disk target workload";
        QTest::newRow("line with month and season") << "line"
                                                    << "lineMonth season line";
        QTest::newRow("index: its rates go, the debt's is blanked") << "index"
                                                                    << "indexRate debt.index index";
        QTest::newRow("debt with its rows") << "debt"
                                            << "debtRow debtEvent debt";
        QTest::newRow("figure with its steps") << "reported"
                                               << "reconciliation reported";
        QTest::newRow("a disk alone") << "disk"
                                      << "disk";
        QTest::newRow("a source") << "source"
                                  << "source";
        QTest::newRow("the company") << "company"
                                     << "ruleBroken company";
        QTest::newRow("the plan") << "azure"
                                  << "ruleBroken azure";
    }
    void removalTakesWhatIsListedUnderTheRow()
    {
        QFETCH(QString, entity);
        Model model = validModel();
        edit<DebtInstrument>(model, 1, [](DebtInstrument& d) { d.index.id = 1; });
        const Model before = model;
        const auto removal = removeRow(model, findSchema(entity.toStdString())->entity, 1);
        QTEST(removal ? stepsText(*removal) : q(removal.error().code) + u' ' + q(removal.error().path), "expected");
        if (!removal)
            return;
        QCOMPARE(static_cast<int>(removal->kind), static_cast<int>(ChangeKind::Remove));
        QCOMPARE(removal->subject, std::string("A"));
        must(model, *removal);
        QCOMPARE(brokenReference(model), std::string());
        must(model, inverse(*removal));
        QVERIFY(model == before);
    }

    void manyRowsAreRemovedAsOneByOne_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void manyRowsAreRemovedAsOneByOne()
    {
        QFETCH(int, seed);
        Random random(static_cast<std::uint64_t>(seed));
        const Model before = randomModel(static_cast<std::uint64_t>(seed), 40);
        int removed = 0;
        for (const EntitySchema& schema : allSchemas()) {
            std::vector<Id> ids;
            for (std::size_t i = 0; i < before.rowCount(schema.entity); ++i)
                if (!random.oneIn(3))
                    ids.push_back(before.rowAt(schema.entity, i).id);
            if (schema.cardinality == Cardinality::One)
                continue;
            std::shuffle(ids.begin(), ids.end(), std::mt19937_64(static_cast<std::uint64_t>(seed)));
            Model oneByOne = before;
            bool allGo = true;
            for (const Id id : ids) {
                if (!oneByOne.findRow(schema.entity, id)) // it was listed under another one
                    continue;
                const Result<Change> one = removeRow(oneByOne, schema.entity, id);
                allGo = allGo && one.ok();
                if (one.ok())
                    must(oneByOne, *one);
            }
            const Result<Change> all = removalOf(before, schema.entity, ids);
            if (!all.ok()) {
                QCOMPARE(all.error().code, ErrorCode::ReferenceInUse);
                QVERIFY(!allGo);
                continue;
            }
            Model model = before;
            must(model, *all);
            QCOMPARE(brokenReference(model), std::string());
            if (allGo)
                QVERIFY2(model == oneByOne, std::string(schema.name).c_str());
            must(model, inverse(*all));
            QVERIFY(model == before);
            removed += static_cast<int>(ids.size());
        }
        QVERIFY(removed > 500);
    }

    // A run of many rows is applied in one go; what does not fit in its middle leaves all as it was.
    void aStaleRowInARunLeavesTheModelUntouched_data()
    {
        QTest::addColumn<bool>("inserts");
        QTest::newRow("removal") << false;
        QTest::newRow("insertion") << true;
    }
    void aStaleRowInARunLeavesTheModelUntouched()
    {
        QFETCH(bool, inserts);
        Model model = Model::empty(Month(2024, 1));
        must(model, insertRows(model, sites(3000)));
        std::vector<Id> ids;
        for (Id id = 2; id <= 2999; ++id)
            ids.push_back(id);
        const Result<Change> removal = removalOf(model, Entity::Site, ids);
        QVERIFY(removal.ok());
        const Model whole = model;
        if (inserts)
            must(model, *removal);
        const Change change = inserts ? inverse(*removal) : *removal;
        Site other; // stands in the way of one insertion, and is not what one removal takes
        other.id = 1500;
        other.name = "another";
        model.putRow(Entity::Site, other);
        const Model before = model;
        const Status applied = apply(model, change);
        QVERIFY(!applied.ok());
        QCOMPARE(applied.error().code, ErrorCode::ChangeStale);
        QCOMPARE(applied.error().path, std::string("site[id=1500]"));
        QVERIFY(model == before);
        model.putRow(Entity::Site, *whole.findRow(Entity::Site, 1500));
        if (inserts)
            model.removeRow(Entity::Site, 1500);
        must(model, change);
        QCOMPARE(model.rowCount(Entity::Site), std::size_t{inserts ? 3000u : 2u});
        must(model, inverse(change));
        must(model, change);
        QVERIFY(!inserts || model == whole);
    }

    void removalOfManyIsCancelled()
    {
        Model model = Model::empty(Month(2024, 1));
        must(model, insertRows(model, sites(3)));
        const std::atomic<bool> cancel = true;
        const Result<Change> removal = removalOf(model, Entity::Site, {1, 2}, {&cancel, {}});
        QVERIFY(!removal.ok());
        QCOMPARE(removal.error().code, ErrorCode::Cancelled);
    }

    void sourcesOfARowGoWithIt()
    {
        Model model = validModel(); // source 1 is that of the first site's rent
        Site site;
        site.name = "B";
        added(model, site);
        FieldSource source;
        source.name = "of B";
        source.entity = "site";
        source.row = 2;
        source.field = "bookValue";
        added(model, source);
        source.entity = "source";
        source.row = 2;
        source.field = "citation";
        added(model, source); // a source's source
        source.row = 4;
        added(model, source); // its own
        const Model before = model;
        Change removal = *removeRow(model, Entity::Site, 2);
        QCOMPARE(stepsText(removal), QStringLiteral("source source site"));
        must(model, removal);
        QVERIFY(model.findRow(Entity::FieldSource, 1) && model.findRow(Entity::FieldSource, 4));
        must(model, inverse(removal));
        QVERIFY(model == before);
        must(model, *removeRow(model, Entity::FieldSource, 4));
        QCOMPARE(model.table<FieldSource>().size(), std::size_t{3});
    }

    void anInsertedRowHasTheNextId()
    {
        Model model = validModel();
        Site site;
        site.id = 77;
        site.name = "B";
        const Change change = insertRow(model, Entity::Site, site);
        QCOMPARE(change.subject, std::string("B"));
        QCOMPARE(static_cast<int>(change.kind), static_cast<int>(ChangeKind::Insert));
        must(model, change);
        QCOMPARE(model.table<Site>().lastId(), 2);
        QCOMPARE(insertRow(model, Entity::WorkloadDisk, WorkloadDisk()).subject, std::string("disk 2"));
    }

    // The id of a removed last row is given again: what referred to the first owner must not turn to the second, on no way through
    // the undo steps.
    void anIdThatIsGivenAgainTakesNoReferenceAlong()
    {
        Model model = Model::empty(Month(2026, 1));
        std::vector<Change> done;
        std::vector<Model> seen{model};
        const auto perform = [&](const Change& change) {
            must(model, change);
            done.push_back(change);
            seen.push_back(model);
        };
        Site site;
        site.name = "Leipzig";
        perform(insertRow(model, Entity::Site, site));
        Wave first;
        first.name = "first";
        perform(insertRow(model, Entity::Wave, first));
        Workload server;
        server.site.id = 1;
        server.wave.id = 1;
        perform(insertRow(model, Entity::Workload, server));
        perform(*removeRow(model, Entity::Wave, 1));
        QCOMPARE(model.table<Workload>().at(0).wave.id, noId);
        Wave second;
        second.name = "second";
        perform(insertRow(model, Entity::Wave, second));
        QCOMPARE(model.table<Wave>().at(0).id, 1);
        QCOMPARE(model.table<Workload>().at(0).wave.id, noId);
        for (int round = 0; round < 2; ++round) {
            for (std::size_t i = done.size(); i-- > 0;) {
                must(model, inverse(done[i]));
                QVERIFY(model == seen[i]);
            }
            for (std::size_t i = 0; i < done.size(); ++i) {
                must(model, done[i]);
                QVERIFY(model == seen[i + 1]);
            }
        }
        // A change that was made for the first owner does not reach the second.
        const Change removal = *removeRow(seen[3], Entity::Wave, 1);
        QVERIFY(!apply(model, removal).ok() && model == seen.back());
    }

private:
    static QString stepsText(const Change& change)
    {
        QStringList texts;
        for (const Step& s : change.steps) {
            if (const auto* field = std::get_if<FieldStep>(&s))
                texts.append(q(schemaOf(field->entity).name) + u'.' + q(schemaOf(field->entity).fields[field->field].name));
            else
                texts.append(q(schemaOf(std::get<RowStep>(s).entity).name));
        }
        return texts.join(u' ');
    }
    static Step staleStep(const Model& model, int which)
    {
        const auto copy = [&] { return schemaOf<Site>().copy(*model.findRow(Entity::Site, 1)); };
        const std::shared_ptr<Row> row = copy(), other = copy();
        other->note = "another";
        FieldStep field = step(model, Entity::Site, 1, "note", Text("x"));
        auto block = std::make_shared<Model>();
        Site site = *model.table<Site>().find(1);
        site.id = which == 8 ? 5 : 1;
        site.note = which == 9 ? "another" : "";
        block->table<Site>().append(which == 10 ? std::vector<Site>{site, *insertedAt(2)} : std::vector<Site>{site});
        switch (which) {
        case 0: field.before = Text("y"); return field;
        case 1: field.id = 9; return field;
        case 2: field.field = 1000; return field;
        case 3: return RowStep{Entity::Site, 1, nullptr, row};
        case 4: return RowStep{Entity::Site, 1, other, nullptr};
        case 5: return RowStep{Entity::Site, 9, other, nullptr};
        case 6: other->id = 2; return RowStep{Entity::Site, 1, row, other};
        default: return BlockStep{Entity::Site, which == 7, block};
        }
    }
    static std::shared_ptr<Site> insertedAt(Id id)
    {
        auto site = std::make_shared<Site>();
        site->id = id;
        return site;
    }
};

HEADROOM_TEST(ChangeTest);

#include "tst_change.moc"
