// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/base64.h"
#include "core/exchange/json_tree.h"
#include "core/exchange/project_json.h"
#include "core/model/change.h"
#include "core/model/value_text.h"
#include "tests/support/testing.h"

#include <random>

using namespace headroom;

namespace {

// A valid value of the field, or none where the field's own default is the only one that makes sense here.
class RandomModel
{
public:
    explicit RandomModel(unsigned seed) : m_random(seed) {}

    Model make()
    {
        for (const EntitySchema& schema : allSchemas()) {
            if (schema.entity == Entity::FieldSource)
                continue;
            const int rows = schema.cardinality == Cardinality::One ? 1 : pick(0, 4);
            Id id = 0;
            for (int i = 0; i < rows; ++i)
                addRow(schema, id += schema.cardinality == Cardinality::One ? 1 : pick(1, 3));
        }
        addSources();
        return std::move(m_model);
    }

private:
    int pick(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

    void addRow(const EntitySchema& schema, Id id)
    {
        const std::shared_ptr<Row> row = schema.create();
        row->id = id;
        for (const Field& field : schema.fields)
            if (const std::optional<Value> value = valueOf(field); value && checkValue(m_model, field, *value))
                field.write(*row, *value);
        if (schema.naming == Naming::Unique)
            row->name = std::string(schema.name) + "\"\\ ü 日 " + std::to_string(id);
        for (const Field& field : schema.fields)
            if (field.required() && isBlank(field.read(*row)))
                return; // there is no row to refer to
        m_model.putRow(schema.entity, *row);
    }
    std::optional<Value> valueOf(const Field& field)
    {
        if (field.name == "currency")
            return Value(Text(pick(0, 1) ? "USD" : "EUR"));
        if (field.optional && pick(0, 2) == 0)
            return field.type == FieldType::Text     ? Value(Text())
                : field.type == FieldType::Reference ? Value(RefValue{})
                                                     : Value();
        switch (field.type) {
        case FieldType::Boolean: return Value(pick(0, 1) == 1);
        case FieldType::Integer: return Value(std::int64_t{pick(0, 200)});
        case FieldType::Number:
        case FieldType::Share: return Value(Decimal(pick(0, 99999), pick(3, 8)));
        case FieldType::Money: return Value(Money(pick(0, 2000000000) * std::int64_t{pick(1, 1000000)}));
        case FieldType::Month: return Value(Month(2020, 1) + pick(0, 99));
        case FieldType::Date: return Value(Date(2020, 1, 1) + pick(0, 3000));
        case FieldType::Text: return Value(Text("t\t\"" + std::to_string(pick(0, 9)) + "\xc3\xa9"));
        case FieldType::Choice: return Value(ChoiceValue{pick(0, static_cast<int>(field.choices.size()) - 1)});
        case FieldType::MonthSet: return Value(MonthSet{static_cast<std::uint16_t>(pick(0, 4095) << 1)});
        case FieldType::Reference:
            if (const auto rows = static_cast<int>(m_model.rowCount(field.target)); rows > 0)
                return Value(RefValue{m_model.rowAt(field.target, static_cast<std::size_t>(pick(0, rows - 1))).id});
        }
        return std::nullopt;
    }
    void addSources()
    {
        Id id = 0;
        for (int i = 0; i < 12; ++i) {
            const EntitySchema& schema = allSchemas()[static_cast<std::size_t>(pick(0, static_cast<int>(entityCount) - 2))];
            if (m_model.rowCount(schema.entity) == 0)
                continue;
            FieldSource source;
            source.id = id += pick(1, 2);
            source.entity = schema.name;
            source.row = m_model.rowAt(schema.entity, 0).id;
            source.field = schema.fields[static_cast<std::size_t>(pick(0, static_cast<int>(schema.fields.size()) - 1))].name;
            source.citation = "10-K, page " + std::to_string(i);
            source.sourceKind = static_cast<SourceKind>(pick(0, 4));
            if (pick(0, 1))
                source.sourceDate = Date(2024, 3, 31);
            m_model.table<FieldSource>().put(source);
        }
    }

    std::mt19937 m_random;
    Model m_model = Model::empty(Month(2024, 4));
};

std::string project(const std::string& members)
{
    return R"({"format":"headroom-project","version":1)" + (members.empty() ? "" : "," + members) + "}";
}

Model readGood(const std::string& json)
{
    Findings findings;
    Result<Model> model = readProjectJson(json, findings);
    if (!findings.empty())
        qWarning("%s at %s", std::string(codeName(findings[0].what.code)).c_str(), findings[0].what.path.c_str());
    return model ? *std::move(model) : Model();
}

} // namespace

class TestProjectJson : public QObject
{
    Q_OBJECT

private slots:
    void anyModelReadsBackEqual()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            const Model model = RandomModel(seed).make();
            const std::string json = writeProjectJson(model);
            Findings findings;
            const Result<Model> back = readProjectJson(json, findings);
            if (!back)
                QFAIL(qPrintable(QString::fromStdString(std::to_string(seed) + ": " + std::string(codeName(back.error().code))
                    + " at " + back.error().path + " in " + json)));
            QVERIFY2(*back == model, json.c_str());
            QVERIFY(findings.empty());
            QCOMPARE(writeProjectJson(*back), json);
        }
    }

    void versionsReadBackEqual()
    {
        const Model model = RandomModel(1).make();
        std::string bytes;
        for (int c = 0; c < 256; ++c)
            bytes += static_cast<char>(c);
        const std::vector<JsonVersion> versions{{"Board", "as \"agreed\"\nline 2", 1767225600, bytes}, {"Two \u00fc", "", -1, ""}};
        const std::string json = writeProjectJson(model, versions);
        Findings findings;
        const auto back = readProjectJsonWithVersions(json, findings);
        QVERIFY2(back.ok() && findings.empty(), json.c_str());
        QVERIFY(back->model == model);
        QVERIFY(back->versions == versions);
        QCOMPARE(readGood(json), model); // who asks for the model alone gets it
    }

    void programsThatKnowNoVersionsAreToldOnlyWhereThereAreSome()
    {
        const Model model = RandomModel(2).make();
        const std::vector<JsonVersion> versions{{"Board", "", 0, "x"}};
        QVERIFY(writeProjectJson(model).find("\"version\": 1,") != std::string::npos);
        QVERIFY(writeProjectJson(model, versions).find("\"version\": 2,") != std::string::npos);
    }

    // RFC 4648, section 10, and what no writer writes.
    void base64IsTheStandards_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("")       << QByteArray("")       << QByteArray("");
        QTest::newRow("f")      << QByteArray("f")      << QByteArray("Zg==");
        QTest::newRow("fo")     << QByteArray("fo")     << QByteArray("Zm8=");
        QTest::newRow("foo")    << QByteArray("foo")    << QByteArray("Zm9v");
        QTest::newRow("foob")   << QByteArray("foob")   << QByteArray("Zm9vYg==");
        QTest::newRow("fooba")  << QByteArray("fooba")  << QByteArray("Zm9vYmE=");
        QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
        QTest::newRow("high")   << QByteArray("\xfb\xff\xbf") << QByteArray("+/+/");
    }
    void base64IsTheStandards()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(base64Of(bytes.toStdString()), text.toStdString());
        QCOMPARE(bytesOfBase64(text.toStdString()), std::optional(bytes.toStdString()));
    }
    void otherTextsAreNoBase64()
    {
        for (const char* text : {"Z", "Zg", "Zg=", "Zg===", "Z===", "====", "Zh==", "Zm9=", "Zm9v\n", "Zm-_", "Zg==Zg=="})
            QVERIFY2(!bytesOfBase64(text), text);
    }

    void readsRowsInTheirParentsAndInListsOfTheirOwn()
    {
        const Model model = readGood(project(R"("company":{"name":"Lumen","start":"2024-04","openingCash":1200000.50,"horizon":12,
          "taxPaymentMonths":[4,6],"source":{"kind":"fact","citation":"10-Q","date":"2024-03-31"},
          "sources":{"openingCash":{"kind":"quote","citation":"page 3"}}},
          "workload":[{"name":"db01","site":"East","wave":"One","cores":8,"memoryGib":"0.9765625","disk":[{"sizeGib":64},{"order":2,"sizeGib":"128"}]}],
          "wave":[{"name":"One","start":"2024-06"}],
          "unitCost":[{"site":"East","category":"labour","basis":"perStaff","costPerUnitYear":145000}],
          "site":[{"name":"East","unitCost":[{"category":"network","basis":"perServer","costPerUnitYear":12.5}]}])"));
        QCOMPARE(model.company().openingCash, Money(120000050));
        QCOMPARE(model.company().taxPaymentMonths, MonthSet::of({4, 6}));
        QCOMPARE(model.company().sourceKind, SourceKind::Fact);
        QCOMPARE(model.table<FieldSource>().at(0).citation, Text("page 3"));
        QCOMPARE(model.table<FieldSource>().at(0).row, 1);
        QCOMPARE(model.table<Workload>().at(0).wave.id, 1);
        QCOMPARE(model.table<Workload>().at(0).memoryGib, Decimal(9765625, 7));
        QCOMPARE(model.table<WorkloadDisk>().size(), std::size_t{2});
        QCOMPARE(model.table<WorkloadDisk>().at(1).workload.id, 1);
        QCOMPARE(model.table<UnitCost>().size(), std::size_t{2});
        QCOMPARE(model.table<UnitCost>().at(1).site.id, 1);
    }

    void numbersKeepEveryDigit()
    {
        const Model model =
            readGood(project(R"("company":{"start":"2024-04","openingCash":12345678901234567.89,"taxRate":0.123456789012345})"));
        QCOMPARE(model.company().openingCash, Money(1234567890123456789));
        QCOMPARE(model.company().taxRate, Decimal(123456789012345, 15));
    }

    void wrongTextIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const std::string& json, const char* code, const char* path) {
            QTest::newRow(name) << QString::fromStdString(json) << QString::fromLatin1(code) << QString::fromLatin1(path);
        };
        row("empty", " \n", "fileEmpty", "");
        row("no object", "[]", "typeMismatch", "");
        row("a scalar", "3", "jsonMalformed", "");
        row("no format", "{}", "formatUnknown", "format");
        row("another format", R"({"format":"x","version":1})", "formatUnknown", "format");
        row("no version", R"({"format":"headroom-project"})", "formatUnknown", "version");
        row("newer", R"({"format":"headroom-project","version":3})", "fileNewer", "version");
        row("versions that are no list", project(R"("versions":{})"), "typeMismatch", "versions");
        row("a version without content", project(R"("versions":[{"name":"a","created":1}])"), "valueRequired", "versions[0].content");
        row("a version's time as a text", project(R"("versions":[{"name":"a","created":"1","content":""}])"), "typeMismatch", "versions[0].created");
        row("a version's content not in base 64", project(R"("versions":[{"name":"a","created":1,"content":"Zg="}])"), "typeMismatch", "versions[0].content");
        row("a version's field unknown", project(R"("versions":[{"name":"a","created":1,"content":"","by":"x"}])"), "pathUnknownField", "versions[0].by");
        row("cut off", R"({"format":"headroom-project","version":1)", "jsonMalformed", "");
        row("something follows", project("") + "x", "jsonMalformed", "");
        row("a second document", project("") + project(""), "jsonMalformed", "");
        row("bad UTF-8", project("\"company\":{\"name\":\"\xff\"}"), "encodingUnknown", "");
        row("unknown table", project(R"("foo":[])"), "pathUnknownEntity", "foo");
        row("unknown field", project(R"("site":[{"name":"a","colour":1}])"), "pathUnknownField", "site[0].colour");
        row("a table twice", project(R"("site":[],"site":[])"), "keyDuplicate", "");
        row("a field twice", project(R"("site":[{"name":"a","name":"b"}])"), "keyDuplicate", "site[0]");
        row("a list for a row", project(R"("company":[])"), "typeMismatch", "company");
        row("a row for a list", project(R"("site":{})"), "typeMismatch", "site");
        row("a number for a text", project(R"("site":[{"name":1}])"), "typeMismatch", "site[0].name");
        row("a text for a boolean", project(R"("site":[{"name":"a","energyMetered":"true"}])"), "typeMismatch",
            "site[0].energyMetered");
        row("an exponent", project(R"("company":{"openingCash":1e3})"), "numberMalformed", "company.openingCash");
        row("1e400", project(R"("company":{"openingCash":1e400})"), "numberMalformed", "company.openingCash");
        row("leading zero", project(R"("company":{"openingCash":01})"), "jsonMalformed", "");
        row("plus", project(R"("company":{"openingCash":+1})"), "jsonMalformed", "");
        row("NaN", project(R"("company":{"openingCash":NaN})"), "jsonMalformed", "");
        row("no digit behind the point", project(R"("company":{"openingCash":1.})"), "jsonMalformed", "");
        row("three decimals of money", project(R"("company":{"openingCash":1.005})"), "tooManyDecimals", "company.openingCash");
        row("a huge number", project(R"("company":{"openingCash":99999999999999999999999})"), "numberTooLong",
            "company.openingCash");
        row("out of range", project(R"("company":{"horizon":121})"), "numberOutOfRange", "company.horizon");
        row("half a month", project(R"("company":{"horizon":1.5})"), "notWhole", "company.horizon");
        row("null where blank can't be", project(R"("company":{"horizon":null})"), "valueRequired", "company.horizon");
        row("unknown choice", project(R"("company":{"rounding":"up"})"), "choiceUnknown", "company.rounding");
        row("unknown reference", project(R"("workload":[{"name":"a","site":"West"}])"), "referenceUnknown", "workload[0].site");
        row("ambiguous reference", project(R"("site":[{"name":"a"},{"name":"a"}],"workload":[{"name":"a","site":"a"}])"),
            "referenceAmbiguous", "workload[0].site");
        row("no site", project(R"("workload":[{"name":"a"}])"), "valueRequired", "workload[0].site");
        row("an id twice", project(R"("site":[{"id":2,"name":"a"},{"id":2,"name":"b"}])"), "rowDuplicate", "site[1]");
        row("id 0", project(R"("site":[{"id":0,"name":"a"}])"), "numberOutOfRange", "site[0].id");
        row("a source of no field", project(R"("company":{"sources":{"colour":{}}})"), "pathUnknownField",
            "company.sources.colour");
        row("a wrong kind of source", project(R"("company":{"source":{"kind":"rumour"}})"), "choiceUnknown",
            "company.source.kind");
        row("a bad date of a source", project(R"("company":{"source":{"date":"2023-02-29"}})"), "dateMalformed",
            "company.source.date");
        row("a control character", project(R"("company":{"name":"a\u0007"})"), "textNotUtf8", "company.name");
        row("a child in the wrong row", project(R"("wave":[{"name":"a","start":"2024-04","disk":[]}])"), "pathUnknownField",
            "wave[0].disk");
        row("nested 40 deep", project(std::string("\"x\":").append(40, '[').append(40, ']')), "fileHostile", "");
        row("nested 100,000 deep", std::string(100000, '['), "jsonMalformed", "");
    }
    void wrongTextIsRefusedWithItsPlace()
    {
        QFETCH(QString, json);
        QFETCH(QString, code);
        QFETCH(QString, path);
        Findings findings;
        const Result<Model> model = readProjectJson(json.toStdString(), findings);
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("bad UTF-8"))
            return badUtf8IsRefused();
        QVERIFY(!model);
        QVERIFY(!findings.empty());
        const QString got = QString::fromUtf8(codeName(model.error().code).data());
        const bool deep = QLatin1String(QTest::currentDataTag()).startsWith(QLatin1String("nested 100"));
        if (deep)
            QVERIFY(got == QLatin1String("jsonMalformed") || got == QLatin1String("fileHostile"));
        else
            QCOMPARE(got, code);
        QCOMPARE(QString::fromStdString(model.error().path), path);
    }

    void moreValuesThanMemoryIsWorthAreRefused()
    {
        const Result<JsonValue> tree = parseJson("[1,2,3,[4,5]]", JsonLimits{1000, 6, 32});
        QVERIFY(!tree);
        QCOMPARE(tree.error().code, ErrorCode::FileTooLarge);
        QVERIFY(parseJson("[1,2,3,[4,5]]", JsonLimits{1000, 7, 32}));
    }

    void findingsNameLineAndColumn()
    {
        Findings findings;
        const std::string json =
            "{\"format\": \"headroom-project\",\n \"version\": 1,\n \"company\": {\n  \"horizon\": 500,\n  \"taxRate\": 7\n }}";
        QVERIFY(!readProjectJson(json, findings));
        QCOMPARE(findings.size(), std::size_t{2});
        QCOMPARE(findings[0].what.detail("line"), std::string("4"));
        QCOMPARE(findings[0].what.detail("column"), std::string("14"));
        QCOMPARE(findings[1].what.detail("line"), std::string("5"));
    }

    void endlessMistakesAreCounted()
    {
        std::string rows;
        for (int i = 0; i < 12000; ++i)
            rows += i == 0 ? "1" : ",1";
        Findings findings;
        QVERIFY(!readProjectJson(project("\"site\":[" + rows + "]"), findings));
        QCOMPARE(findings.size(), std::size_t{10001});
        QCOMPARE(findings.back().what.code, ErrorCode::FindingsCut);
        QCOMPARE(findings.back().what.detail("count"), std::string("2000"));
    }

private:
    static void badUtf8IsRefused()
    {
        Findings findings;
        const Result<Model> model = readProjectJson(project("\"company\":{\"name\":\"\xff\"}"), findings);
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::EncodingUnknown);
    }
};

HEADROOM_TEST(TestProjectJson);
#include "tst_project_json.moc"
