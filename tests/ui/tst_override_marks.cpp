// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that scenarios change are marked: in the project with the scenarios, in a scenario with what the project has.
#include "tests/ui/analysis_support.h"

#include "ui/document/override_index.h"
#include "ui/models/entity_table_model.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/master_detail.h"
#include "ui/widgets/field_editor.h"

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

class OverrideMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void theProjectSaysWhichScenariosChangeAField();
    void aScenarioSaysWhatTheProjectHas();
    void marksFollowEdits();
    void withoutScenariosNothingIsMarked();
};

namespace {

const Field& cost() { return *schemaOf<Wave>().field("fixedCost"); }
const Field& start() { return *schemaOf<Wave>().field("start"); }

QString toolTipOf(const MasterDetail& waves, const Field& field)
{
    const EntityTableModel& model = waves.table().model();
    return model.index(0, model.columnOf(field)).data(Qt::ToolTipRole).toString();
}

} // namespace

/// "Dear" doubles the cost of 100,000, "Dear and late" inherits from it and starts two months after April 2024.
void OverrideMarksTest::theProjectSaysWhichScenariosChangeAField()
{
    TestWindow window;
    open(window);
    const OverrideIndex& index = OverrideIndex::of(window.document());
    QTRY_VERIFY(index.markOf(Entity::Wave, 1, cost()));
    const auto mark = index.markOf(Entity::Wave, 1, cost());
    QCOMPARE(mark->text, u"Scenario Dear makes it: 200,000.00"_s);
    QCOMPARE(index.markOf(Entity::Wave, 1, start())->text, u"Scenario Dear and late makes it: Jun 2024"_s);
    QVERIFY(!index.markOf(Entity::Wave, 1, *schemaOf<Wave>().field("rampMonths")));
    MasterDetail& waves = at<MigrationPage>(window, PageId::Migration).waves();
    QVERIFY(waves.table().grid().select(1));
    FieldEditor* editor = waves.form().editor("fixedCost");
    QVERIFY(editor->overrideText().startsWith(u'\u25c7')); // hollow, and in words
    QVERIFY(waves.form().editor("rampMonths")->overrideText().isEmpty());
    const EntityTableModel& model = waves.table().model();
    QVERIFY(!model.index(0, model.columnOf(cost())).data(Qt::DecorationRole).isNull());
    QVERIFY(model.index(0, model.columnOf(*schemaOf<Wave>().field("rampMonths"))).data(Qt::DecorationRole).isNull());
    QVERIFY(toolTipOf(waves, cost()).contains(u"Scenario Dear makes it: 200,000.00"_s));
}

void OverrideMarksTest::aScenarioSaysWhatTheProjectHas()
{
    TestWindow window;
    open(window);
    window.enterScenario(2);
    QVERIFY(waitForFigures(window.document()));
    const OverrideIndex& index = OverrideIndex::of(window.document());
    QTRY_VERIFY(index.markOf(Entity::Wave, 1, cost())); // by what it inherits from
    QCOMPARE(index.markOf(Entity::Wave, 1, cost())->brief, u"Project: 100,000.00"_s);
    QCOMPARE(index.markOf(Entity::Wave, 1, cost())->text, u"Scenario Dear changes it. The project has: 100,000.00"_s);
    QCOMPARE(index.markOf(Entity::Wave, 1, start())->brief, u"Project: Apr 2024"_s);
    MasterDetail& waves = at<MigrationPage>(window, PageId::Migration).waves();
    QVERIFY(waves.table().grid().select(1));
    QCOMPARE(waves.form().editor("fixedCost")->overrideText(), u"\u25c6 Project: 100,000.00"_s);
    window.enterScenario(1);
    QTRY_VERIFY(!index.markOf(Entity::Wave, 1, start())); // that is the other one's
    QVERIFY(index.markOf(Entity::Wave, 1, cost()));
}

void OverrideMarksTest::marksFollowEdits()
{
    TestWindow window;
    open(window);
    Document& document = window.document();
    const OverrideIndex& index = OverrideIndex::of(document);
    QTRY_VERIFY(index.markOf(Entity::Wave, 1, cost()));
    QVERIFY(document.setField(Entity::Wave, 1, cost(), Money(300'000'00)).ok());
    QTRY_COMPARE(index.markOf(Entity::Wave, 1, cost())->text, u"Scenario Dear makes it: 600,000.00"_s);
    QVERIFY(document.apply(must(forgetInScenario(document.project(), 1, "wave[\"First\"].fixedCost"))).ok());
    QTRY_VERIFY(!index.markOf(Entity::Wave, 1, cost()));
    document.undo();
    QTRY_VERIFY(index.markOf(Entity::Wave, 1, cost()));
}

void OverrideMarksTest::withoutScenariosNothingIsMarked()
{
    TestWindow window;
    open(window);
    const OverrideIndex& index = OverrideIndex::of(window.document());
    QTRY_VERIFY(index.markOf(Entity::Wave, 1, cost()));
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    QVERIFY(waitForFigures(window.document()));
    QTRY_VERIFY(!index.markOf(Entity::Wave, 1, cost()));
    QCOMPARE(&OverrideIndex::of(window.document()), &index); // the document's only one
}

HEADROOM_TEST(OverrideMarksTest);
#include "tst_override_marks.moc"
