// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/path.h"
#include "tests/core/model/model_testing.h"
#include "tests/support/testing.h"

using namespace model_testing;

namespace {

// "site|=A\"|kind=b|.field": what was read of a path.
QString described(const Path& path)
{
    QString text = q(path.schema->name);
    for (const Selector& selector : path.selectors)
        text += u'|' + q(selector.field) + u'=' + q(selector.value);
    return path.field ? text + QStringLiteral("|.") + q(path.field->name) : text;
}

void row(const char* name, const char* path, const char* expected)
{
    QTest::newRow(name) << QByteArray(path) << QString::fromUtf8(expected);
}

Model modelWithWorkloads()
{
    Model model = validModel();
    edit<Workload>(model, 1, [](Workload& w) { w.application = "ERP"; });
    for (int i = 2; i <= 5; ++i) {
        Workload w = *model.table<Workload>().find(1);
        w.name = "db" + std::to_string(i);
        w.cores = i / 2;
        w.application = i < 5 ? "ERP" : "";
        added(model, w);
    }
    return model;
}

QString idsText(const std::vector<Id>& ids)
{
    QStringList texts;
    for (const Id id : ids)
        texts.append(QString::number(id));
    return texts.join(u' ');
}

} // namespace

class PathTest : public QObject
{
    Q_OBJECT

private slots:
    void aPathIsReadOrRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("expected"); // or "!code"
        plainRows();
        stringRows();
        refusedRows();
    }
    void aPathIsReadOrRefused()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, expected);
        const std::string text = path.toStdString();
        const Result<Path> read = parsePath(text);
        QCOMPARE(read ? described(*read) : u'!' + q(read.error().code), expected);
        if (!read) {
            QCOMPARE(read.error().path, text);
            QVERIFY(!read.error().detail("at").empty());
        }
    }

    void matchesRowsByAllSelectors_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<QString>("only");
        QTest::newRow("all") << "workload"
                             << "1 2 3 4 5"
                             << "!pathAmbiguous";
        QTest::newRow("by name") << "workload[\"db3\"]"
                                 << "3"
                                 << "3";
        QTest::newRow("by name as a field") << "workload[name=db3].cores"
                                            << "3"
                                            << "3";
        QTest::newRow("by a number") << "workload[cores=1]"
                                     << "2 3"
                                     << "!pathAmbiguous";
        QTest::newRow("by a number with zeros") << "workload[cores=1.0]"
                                                << "2 3"
                                                << "!pathAmbiguous";
        QTest::newRow("by two") << "workload[cores=2, application=\"ERP\"]"
                                << "1 4"
                                << "!pathAmbiguous";
        QTest::newRow("by three") << "workload[cores=2,application=ERP,\"db4\"]"
                                  << "4"
                                  << "4";
        QTest::newRow("by blank") << "workload[application=\"\"]"
                                  << "5"
                                  << "5";
        QTest::newRow("by id") << "workload[id=4]"
                               << "4"
                               << "4";
        QTest::newRow("by unknown id") << "workload[id=99]"
                                       << ""
                                       << "!pathNoMatch";
        QTest::newRow("by a reference") << "workload[site=A, id=2]"
                                        << "2"
                                        << "2";
        QTest::newRow("by a reference's id") << "workload[site=\"#1\", id=2]"
                                             << "2"
                                             << "2";
        QTest::newRow("by a choice") << "workload[strategy=retire]"
                                     << ""
                                     << "!pathNoMatch";
        QTest::newRow("by an amount") << "wave[fixedCost=0].start"
                                      << "1"
                                      << "1";
        QTest::newRow("one row") << "company.taxRate"
                                 << "1"
                                 << "1";
        QTest::newRow("unknown name") << "workload[\"db\"]"
                                      << ""
                                      << "!pathNoMatch";
        QTest::newRow("unknown choice") << "workload[strategy=move]"
                                        << "!choiceUnknown"
                                        << "!choiceUnknown";
        QTest::newRow("unknown reference") << "workload[site=B]"
                                           << "!referenceUnknown"
                                           << "!referenceUnknown";
        QTest::newRow("no number") << "workload[cores=many]"
                                   << "!numberMalformed"
                                   << "!numberMalformed";
        QTest::newRow("no id") << "workload[id=db]"
                               << "!numberMalformed"
                               << "!numberMalformed";
        QTest::newRow("half an id") << "workload[id=1.5]"
                                    << "!numberMalformed"
                                    << "!numberMalformed";
        QTest::newRow("control character") << "workload[\"\\u0000\"]"
                                           << "!textNotUtf8"
                                           << "!textNotUtf8";
    }
    void matchesRowsByAllSelectors()
    {
        QFETCH(QString, path);
        const Model model = modelWithWorkloads();
        const Result<Path> read = parsePath(path.toStdString());
        QVERIFY(read.ok());
        const auto rows = matchingRows(model, *read);
        QTEST(rows ? idsText(*rows) : u'!' + q(rows.error().code), "ids");
        const auto only = onlyRow(model, *read);
        QTEST(only ? QString::number(*only) : u'!' + q(only.error().code), "only");
        if (!only)
            QVERIFY(parsePath(only.error().path).ok()); // the error's path is one that can be read
    }

    void anAmbiguousPathSaysHowManyAndWhich()
    {
        const Model model = modelWithWorkloads();
        const auto only = onlyRow(model, *parsePath("workload"));
        QCOMPARE(only.error().detail("count"), std::string("5"));
        QCOMPARE(only.error().detail("found"), std::string("A, db2, db3"));
    }

    void pathOfARowLeadsBackToIt_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void pathOfARowLeadsBackToIt()
    {
        QFETCH(int, seed);
        const Model model = randomModel(static_cast<std::uint64_t>(seed), 12);
        for (const EntitySchema& schema : allSchemas())
            for (std::size_t i = 0; i < model.rowCount(schema.entity); ++i) {
                const Row& row = model.rowAt(schema.entity, i);
                const Field& field = schema.fields[(i * 7) % schema.fields.size()];
                const std::string text = pathOf(model, schema.entity, row, &field);
                const Result<Path> path = parsePath(text);
                QVERIFY2(path.ok(), text.c_str());
                QCOMPARE(path->field, &field);
                const Result<Id> id = onlyRow(model, *path);
                QVERIFY2(id.ok() && *id == row.id, text.c_str());
                const Result<Path> whole = parsePath(pathOf(model, schema.entity, row, nullptr));
                QVERIFY(whole.ok() && !whole->field);
            }
    }

    void aRowWithoutAUsableNameIsToldByItsId_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("path");
        QTest::newRow("a name") << QByteArray("disk 1") << "disk[\"disk 1\"].iops";
        QTest::newRow("quotes") << QByteArray("a\"b\\c") << "disk[\"a\\\"b\\\\c\"].iops";
        QTest::newRow("none") << QByteArray() << "disk[id=2].iops";
        QTest::newRow("another's") << QByteArray("A") << "disk[id=2].iops";
        QTest::newRow("two lines") << QByteArray("a\nb") << "disk[id=2].iops";
        QTest::newRow("no UTF-8") << QByteArray("\xff") << "disk[id=2].iops";
        QTest::newRow("too long") << QByteArray(201, 'x') << "disk[id=2].iops";
    }
    void aRowWithoutAUsableNameIsToldByItsId()
    {
        QFETCH(QByteArray, name);
        Model model = validModel();
        WorkloadDisk disk = *model.table<WorkloadDisk>().find(1);
        disk.name = Text(name.toStdString());
        added(model, disk);
        QTEST(q(pathOf(model, Entity::WorkloadDisk, *model.findRow(Entity::WorkloadDisk, 2), &fieldOf<WorkloadDisk>("iops"))),
            "path");
    }

    void noTextEndsTheProgram()
    {
        Random random(42);
        static constexpr std::string_view pieces[] = {"workload", "[", "]", "\"", "\\", "\\u", "d83d", "\\ude00", ",", "=", ".",
            "cores", "id", " ", "1", "\xff", "\n", "é"};
        for (int i = 0; i < 20000; ++i) {
            std::string text = random.oneIn(3) ? "" : "workload[";
            for (std::size_t n = random.below(9); n > 0; --n)
                text += pieces[random.below(std::size(pieces))];
            const Result<Path> path = parsePath(text);
            if (path)
                static_cast<void>(onlyRow(validModelOnce(), *path));
        }
    }

private:
    static const Model& validModelOnce()
    {
        static const Model model = validModel();
        return model;
    }
    static void plainRows()
    {
        row("field of the only row", "company.taxRate", "company|.taxRate");
        row("entity only", "workload", "workload");
        row("field of all rows", "workload.cores", "workload|.cores");
        row("by name", "debt[\"Term Loan A\"].spread", "debt|=Term Loan A|.spread");
        row("without field", "debt[\"A\"]", "debt|=A");
        row("by id", "disk[id=7].iops", "disk|id=7|.iops");
        row("by several", "workload[\"db01\",environment=production,cores=4]", "workload|=db01|environment=production|cores=4");
        row("blanks", "workload[  \"a\" ,  cores  =  4  ].cores", "workload|=a|cores=4|.cores");
        row("bare with other signs", "debt[dayCount=ACT/360,maturityDate=2030-12-31]",
            "debt|dayCount=ACT/360|maturityDate=2030-12-31");
        row("bare that is negative", "site[costGrowth=-0.5]", "site|costGrowth=-0.5");
        row("quoted with a comma", "debt[paymentMonths=\"3,6\"]", "debt|paymentMonths=3,6");
        row("empty string", "workload[application=\"\"]", "workload|application=");
        row("the same twice", "workload[cores=1,cores=2]", "workload|cores=1|cores=2");
    }
    static void stringRows()
    {
        row("quote and backslash", "site[\"a\\\"b\\\\c\"]", "site|=a\"b\\c");
        row("slash", "site[\"a\\/b\"]", "site|=a/b");
        row("brackets and commas", "site[\"a],[=.\"]", "site|=a],[=.");
        row("letters of a control", "site[\"\\b\\f\\n\\r\\t\"]", "site|=\b\f\n\r\t");
        row("two bytes", "site[\"\\u00e9\\u00E9\"]", "site|=éé");
        row("three bytes", "site[\"\\u20ac\"]", "site|=€");
        row("a pair", "site[\"\\ud83d\\ude00\"]", "site|=😀");
        row("last pair", "site[\"\\uDBFF\\uDFFF\"]", "site|=\xf4\x8f\xbf\xbf");
        row("as it is", "site[\"é€😀\"]", "site|=é€😀");
        row("one byte", "site[\"\\u0041\\u0001\"]", "site|=A\x01");
        row("first half only", "site[\"\\ud83d\"]", "!pathMalformed");
        row("first half and a letter", "site[\"\\ud83dx\"]", "!pathMalformed");
        row("first half and another escape", "site[\"\\ud83d\\n\"]", "!pathMalformed");
        row("first half twice", "site[\"\\ud83d\\ud83d\"]", "!pathMalformed");
        row("first half and no half", "site[\"\\ud83d\\u0041\"]", "!pathMalformed");
        row("second half only", "site[\"\\ude00\"]", "!pathMalformed");
        row("halves in the wrong order", "site[\"\\ude00\\ud83d\"]", "!pathMalformed");
        row("too few digits", "site[\"\\u00e\"]", "!pathMalformed");
        row("cut in its digits", "site[\"\\u00", "!pathMalformed");
        row("cut after a backslash", "site[\"\\", "!pathMalformed");
        row("cut after a first half", "site[\"\\ud83d\\u", "!pathMalformed");
        row("no hexadecimal digit", "site[\"\\u00eg\"]", "!pathMalformed");
        row("control characters for digits", "site[\"\\u\x10\x10\x14\x11\"]", "!pathMalformed");
        row("unknown escape", "site[\"\\x41\"]", "!pathMalformed");
        row("capital escape", "site[\"\\U0041\"]", "!pathMalformed");
        row("raw line break", "site[\"a\nb\"]", "!pathMalformed");
        row("raw tab", "site[\"a\tb\"]", "!pathMalformed");
        QTest::newRow("raw nul") << QByteArray("site[\"a\0b\"]", 11) << "!pathMalformed";
    }
    static void refusedRows()
    {
        row("nothing", "", "!pathUnknownEntity");
        row("unknown entity", "server[\"a\"]", "!pathUnknownEntity");
        row("other case", "Workload", "!pathUnknownEntity");
        row("blank in front", " workload", "!pathUnknownEntity");
        row("unknown field", "workload.core", "!pathUnknownField");
        row("no field", "workload.", "!pathUnknownField");
        row("id is no field", "workload.id", "!pathUnknownField");
        row("unknown field of a selector", "workload[core=1]", "!pathUnknownField");
        row("blank behind", "workload.cores ", "!pathMalformed");
        row("two fields", "workload.cores.cores", "!pathMalformed");
        row("open bracket", "workload[", "!pathMalformed");
        row("empty brackets", "workload[]", "!pathMalformed");
        row("blank brackets", "workload[ ]", "!pathMalformed");
        row("no closing bracket", "workload[\"a\"", "!pathMalformed");
        row("no closing bracket before the field", "workload[\"a\".cores", "!pathMalformed");
        row("no closing quote", "workload[\"a].cores", "!pathMalformed");
        row("bare name", "workload[db01]", "!pathMalformed");
        row("no value", "workload[cores=]", "!pathMalformed");
        row("no field in front of the sign", "workload[=4]", "!pathMalformed");
        row("comma behind", "workload[\"a\",]", "!pathMalformed");
        row("comma in front", "workload[,\"a\"]", "!pathMalformed");
        row("no comma between", "workload[\"a\" \"b\"]", "!pathMalformed");
        row("no comma between bare ones", "workload[cores=1 cores=2]", "!pathMalformed");
        row("quote within a bare value", "workload[cores=1\"2]", "!pathMalformed");
        row("text behind the brackets", "workload[\"a\"]cores", "!pathMalformed");
        row("second brackets", "workload[\"a\"][\"b\"]", "!pathMalformed");
        row("closing bracket only", "workload]", "!pathMalformed");
    }
};

HEADROOM_TEST(PathTest);

#include "tst_path.moc"
