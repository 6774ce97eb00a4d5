// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"

#include "ui/models/entity_table_model.h"
#include "ui/models/statement_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// A project with a site, a wave and workloads.
Model estate(int workloads)
{
    Model model = Model::empty(Month(2024, 1));
    Site site;
    site.name = "Denver";
    static_cast<void>(apply(model, insertRow(model, Entity::Site, site)));
    Wave wave;
    wave.name = "First";
    wave.start = Month(2024, 4);
    static_cast<void>(apply(model, insertRow(model, Entity::Wave, wave)));
    std::vector<Workload> rows;
    for (int i = 0; i < workloads; ++i) {
        Workload workload;
        workload.name = Text("server " + std::to_string(i + 1));
        workload.site = {1};
        workload.wave = {1};
        rows.push_back(workload);
    }
    static_cast<void>(apply(model, insertRows(model, std::move(rows))));
    return model;
}

QStringList texts(const QAbstractItemModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            all.append(model.index(row, column).data(Qt::EditRole).toString());
    return all;
}

} // namespace

class EntityTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void followsEveryKindOfChange();
    void showsTheRowsOfOneParent();
    void anEditKeepsSelectionAndRows();
    void refusesWhatDoesNotFit();
    void pastesManyCellsInOneStep();
    void aRefusedPasteChangesNothing();
    void typingMergesAndEscapeTakesBack();
    void holdsManyRows();
    void theStatementFollowsWithoutReset();
};

void EntityTableModelTest::followsEveryKindOfChange()
{
    Document document;
    document.replace(estate(3), {}, Document::Standing::AsStored);
    EntityTableModel model(document, Entity::Workload);
    const QAbstractItemModelTester tester(&model, strict);
    const QStringList before = texts(model);
    QCOMPARE(model.rowCount(), 3);

    QVERIFY(model.insertNew() != noId);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.removeIds({1, 3}).ok());
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.setData(model.index(0, 0), u"renamed"_s));
    std::vector<Workload> block(2000);
    for (std::size_t i = 0; i < block.size(); ++i)
        block[i].name = Text("import " + std::to_string(i));
    QVERIFY(document.apply(insertRows(document.model(), std::move(block))).ok());
    QCOMPARE(model.rowCount(), 2002);
    const QStringList after = texts(model);

    while (document.canUndo())
        document.undo();
    QCOMPARE(texts(model), before);
    while (document.canRedo())
        document.redo();
    QCOMPARE(texts(model), after);
    document.replace(estate(5), {}, Document::Standing::AsStored);
    QCOMPARE(model.rowCount(), 5);
}

void EntityTableModelTest::showsTheRowsOfOneParent()
{
    Document document;
    document.replace(estate(2), {}, Document::Standing::AsStored);
    EntityTableModel model(document, Entity::WorkloadDisk);
    const QAbstractItemModelTester tester(&model, strict);
    QCOMPARE(model.insertNew(), noId); // under no workload
    model.showRowsOf(2);
    QVERIFY(model.insertNew() != noId);
    QVERIFY(model.insertNew() != noId);
    QCOMPARE(model.rowCount(), 2);
    model.showRowsOf(1);
    QCOMPARE(model.rowCount(), 0);
    model.showRowsOf(2);
    document.undo();
    QCOMPARE(model.rowCount(), 1);
    document.undo();
    QCOMPARE(model.rowCount(), 0);
    document.redo();
    QCOMPARE(model.rowCount(), 1);
    EntityTableModel workloads(document, Entity::Workload);
    QVERIFY(workloads.removeIds({2}).ok()); // takes its disks along
    QCOMPARE(model.rowCount(), 0);
    document.undo();
    QCOMPARE(model.rowCount(), 1);
}

void EntityTableModelTest::anEditKeepsSelectionAndRows()
{
    Document document;
    document.replace(estate(10), {}, Document::Standing::AsStored);
    EntityTableModel model(document, Entity::Workload);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex third(model.index(2, 0));
    const Field& cores = *schemaOf<Workload>().field("cores");
    QVERIFY(model.setData(model.index(2, model.columnOf(cores)), u"16"_s));
    QVERIFY(model.removeIds({1}).ok());
    QCOMPARE(resets.size(), 0);
    QCOMPARE(third.row(), 1);
    QCOMPARE(model.index(1, model.columnOf(cores)).data().toString(), u"16"_s);
}

void EntityTableModelTest::refusesWhatDoesNotFit()
{
    Document document;
    document.replace(estate(1), {}, Document::Standing::AsStored);
    EntityTableModel model(document, Entity::Workload);
    const int cores = model.columnOf(*schemaOf<Workload>().field("cores"));
    const QSignalSpy refused(&model, &EntityTableModel::refused);
    QVERIFY(!model.setData(model.index(0, cores), u"0"_s));
    QVERIFY(!model.setData(model.index(0, cores), u"2.5"_s));
    QVERIFY(!model.setData(model.index(0, cores), u"many"_s));
    QCOMPARE(refused.size(), 3);
    QCOMPARE(model.refusal()->code, ErrorCode::NumberMalformed);
    QVERIFY(!document.canUndo());
}

void EntityTableModelTest::pastesManyCellsInOneStep()
{
    Document document;
    document.replace(estate(2), {}, Document::Standing::AsStored);
    const Model before = document.model();
    EntityTableModel model(document, Entity::Workload);
    const QAbstractItemModelTester tester(&model, strict);
    const int cores = model.columnOf(*schemaOf<Workload>().field("cores"));
    QVERIFY(model.setCells({{0, cores, u"4"_s}, {1, cores, u"8"_s}, {3, cores, u"16"_s}}, ChangeKind::Paste).ok());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(3, cores).data().toString(), u"16"_s);
    document.undo();
    QVERIFY(document.model() == before);
    QVERIFY(!document.canUndo());
}

void EntityTableModelTest::aRefusedPasteChangesNothing()
{
    Document document;
    document.replace(estate(2), {}, Document::Standing::AsStored);
    const Model before = document.model();
    EntityTableModel model(document, Entity::Workload);
    const int cores = model.columnOf(*schemaOf<Workload>().field("cores"));
    QVERIFY(!model.setCells({{0, cores, u"4"_s}, {1, cores, u"x"_s}}, ChangeKind::Paste).ok());
    QVERIFY(document.model() == before);
}

void EntityTableModelTest::typingMergesAndEscapeTakesBack()
{
    Document document;
    document.replace(estate(1), {}, Document::Standing::AsStored);
    const Model before = document.model();
    EntityTableModel model(document, Entity::Workload);
    const QModelIndex cell = model.index(0, model.columnOf(*schemaOf<Workload>().field("cores")));
    model.beginGesture();
    for (const QString& text : {u"1"_s, u"12"_s, u"128"_s})
        QVERIFY(model.setData(cell, text, EntityTableModel::GestureRole));
    model.endGesture();
    QCOMPARE(cell.data().toString(), u"128"_s);
    document.undo();
    QVERIFY(document.model() == before);
    QVERIFY(!document.canUndo());

    model.beginGesture();
    QVERIFY(model.setData(cell, u"7"_s, EntityTableModel::GestureRole));
    model.cancelGesture();
    QVERIFY(document.model() == before);
    QVERIFY(!document.canUndo() && !document.canRedo());
    QVERIFY(!document.isModified());
}

void EntityTableModelTest::holdsManyRows()
{
    Document document;
    document.replace(estate(200000), {}, Document::Standing::AsStored);
    EntityTableModel model(document, Entity::Workload);
    QCOMPARE(model.rowCount(), 200000);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(model.setData(model.index(123456, 0), u"renamed"_s));
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(model.index(123456, 0).data().toString(), u"renamed"_s);
}

void EntityTableModelTest::theStatementFollowsWithoutReset()
{
    auto projection = std::make_shared<Projection>();
    projection->start = Month(2024, 1);
    projection->months = projection->horizon = 12;
    projection->currency = "USD";
    for (CaseProjection* c : {&projection->stay, &projection->move})
        for (Series& line : c->lines)
            line.assign(13, Money());
    StatementModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setProjection(projection);
    const int bare = model.rowCount();
    QCOMPARE(model.columnCount(), 14);
    QCOMPARE(model.rowOf(Line::AzureCompute), -1);

    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    auto second = std::make_shared<Projection>(*projection);
    second->move[Line::AzureCompute][3] = Money(-123456);
    second->move[Line::Azure][3] = Money(-123456);
    model.setProjection(second);
    QCOMPARE(model.rowCount(), bare + 2);
    const int row = model.rowOf(Line::AzureCompute);
    QCOMPARE(model.index(row, 3).data().toString(), u"(1,235)"_s);
    QCOMPARE(model.index(row, 13).data(Qt::ToolTipRole).toString(), u"(1,234.56)"_s);
    model.setView(StatementView::Stay);
    QCOMPARE(model.index(row, 3).data().toString(), u"\u2013"_s);
    model.setDetailed(false);
    QCOMPARE(model.rowOf(Line::AzureCompute), -1);
    model.setProjection(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.size(), 0);
}

HEADROOM_TEST(EntityTableModelTest);
#include "tst_entity_table_model.moc"
