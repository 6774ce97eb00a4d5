// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of every entity goes into a table and comes back.
#include "core/store/change_codec.h"
#include "core/store/digest.h"
#include "core/store/stored_value.h"
#include "tests/core/store/store_models.h"
#include "tests/core/store/store_testing.h"

using namespace headroom;
using namespace testing_support;

namespace {

Field fieldOf(FieldType type, bool optional)
{
    static constexpr std::array<ChoiceItem, 2> choices{{{"one", "One"}, {"two", "Two"}}};
    Field field;
    field.name = "x";
    field.type = type;
    field.optional = optional;
    field.choices = choices;
    return field;
}

} // namespace

class StoredValues : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldOfEveryEntityComesBack()
    {
        for (const EntitySchema& schema : allSchemas())
            for (const Field& field : schema.fields)
                for (std::uint64_t seed = 0; seed < 20; ++seed) {
                    const Value value = seed == 0 ? blankValue(field) : someValue(field, seed);
                    std::string buffer;
                    const auto again = fromStored(field, toStored(field, value, buffer));
                    VERIFY_OK(again);
                    QVERIFY2(*again == value, field.name.data());
                }
    }

    void otherFormsAreRefused_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        const auto row = [](FieldType type, const char* text, bool valid) {
            QTest::newRow((std::string(fieldTypeName(type)) + " '" + text + "'").c_str())
                << static_cast<int>(type) << QByteArray(text) << valid;
        };
        for (const char* text : {"0", "-1", "0.5", "12.25", "-0.001", "1234567890123456"})
            row(FieldType::Number, text, true);
        for (const char* text : {"", "-", "+1", "1e9", "1E3", "NaN", "nan", "inf", "-0", "00", "01", "1.", ".5", "1.50", "0.0",
                 "1,5", " 1", "1 ", "0x10", "99999999999999999", "1.1234567890123456", "--1", "1.2.3", "\xd9\xa1"})
            row(FieldType::Number, text, false);
        for (const char* text : {"2024-07", "1900-01", "2200-12"})
            row(FieldType::Month, text, true);
        for (const char* text :
            {"", "2024-7", "2024-13", "2024-00", "24-07", "2024/07", "2024-07-01", "1899-12", "2201-01", " 2024-07"})
            row(FieldType::Month, text, false);
        for (const char* text : {"2024-02-29", "2200-12-31"})
            row(FieldType::Date, text, true);
        for (const char* text : {"", "2023-02-29", "2024-2-9", "2024-04-31", "2024-02-29T00:00", "0000-00-00"})
            row(FieldType::Date, text, false);
        for (const char* text : {"", "1", "3,6,9,12", "1,2,3,4,5,6,7,8,9,10,11,12"})
            row(FieldType::MonthSet, text, true);
        for (const char* text : {"0", "13", "3,", ",3", "6,3", "3,3", "3, 6", "03", "3,06", "a", "-1", "+3"})
            row(FieldType::MonthSet, text, false);
        row(FieldType::Choice, "one", true);
        for (const char* text : {"", "One", "one ", "three"})
            row(FieldType::Choice, text, false);
        for (const char* text : {"\xff", "\xc0\xaf", "\xed\xa0\x80", "a\x01", "\xf4\x90\x80\x80"})
            row(FieldType::Text, text, false);
    }
    void otherFormsAreRefused()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        const Field field = fieldOf(static_cast<FieldType>(type), true);
        const auto value =
            fromStored(field, {StoredValue::Kind::Text, 0, std::string_view(text.data(), static_cast<std::size_t>(text.size()))});
        QCOMPARE(value.ok(), valid);
        std::string buffer;
        if (valid)
            QVERIFY(toStored(field, *value, buffer).text == std::string_view(text.data(), static_cast<std::size_t>(text.size())));
    }

    void integersBeyondTheirFieldAreRefused()
    {
        const auto read = [](FieldType type, std::int64_t value) {
            return fromStored(fieldOf(type, true), {StoredValue::Kind::Integer, value, {}});
        };
        VERIFY_FAILS(read(FieldType::Boolean, 2), ErrorCode::BooleanMalformed);
        VERIFY_FAILS(read(FieldType::Integer, std::int64_t{1} << 31), ErrorCode::NumberOutOfRange);
        VERIFY_FAILS(read(FieldType::Money, Money::blankMinor), ErrorCode::NumberOutOfRange);
        VERIFY_FAILS(read(FieldType::Reference, 0), ErrorCode::NumberOutOfRange);
        VERIFY_FAILS(read(FieldType::Reference, -1), ErrorCode::NumberOutOfRange);
        VERIFY_FAILS(read(FieldType::Text, 1), ErrorCode::NumberMalformed);
        VERIFY_OK(read(FieldType::Money, Money::blankMinor + 1));
        VERIFY_FAILS(fromStored(fieldOf(FieldType::Integer, false), {}), ErrorCode::ValueRequired);
    }

    void anyOtherValueChangesTheDigest()
    {
        const Model model = fullModel();
        for (const EntitySchema& schema : allSchemas())
            for (std::size_t i = 0; i < schema.fields.size(); ++i) {
                const Field& field = schema.fields[i];
                const Row& row = model.rowAt(schema.entity, 0);
                for (std::uint64_t seed = 0; seed < 30; ++seed) {
                    const Value value = seed == 0 ? blankValue(field) : someValue(field, seed * 7);
                    const auto other = schema.copy(row);
                    field.write(*other, value);
                    QCOMPARE(digestOf(schema.entity, *other) == digestOf(schema.entity, row), schema.equal(*other, row));
                }
            }
    }

    void theDigestFollowsEdits()
    {
        Model model = fullModel();
        Digest digest = digestOf(model);
        Random random(5);
        for (int step = 0; step < 500; ++step) {
            const EntitySchema& schema = allSchemas()[random.below(entityCount)];
            const Field& field = schema.fields[random.below(schema.fields.size())];
            const Row& row = model.rowAt(schema.entity, random.below(model.rowCount(schema.entity)));
            Change change;
            const Value value = someValue(field, random.next() >> 8);
            change.steps.push_back(FieldStep{schema.entity, row.id, schema.indexOf(field), field.read(row), value});
            change.steps.push_back(
                FieldStep{schema.entity, row.id, schema.indexOf(field), value, someValue(field, random.next() >> 8)});
            const Model before = model;
            VERIFY_OK(apply(model, change));
            digest = updated(digest, before, model, rowsTouched(change));
            QCOMPARE(digest.toText(), digestOf(model).toText());
        }
    }

    void theDigestHasOneText()
    {
        const Digest digest = digestOf(fullModel());
        QCOMPARE(Digest::parse(digest.toText())->toText(), digest.toText());
        for (const char* text : {"", "0", "zz345678901234567890123456789012", "ABCDEF78901234567890123456789012",
                 "0123456789012345678901234567890123"})
            QVERIFY(!Digest::parse(text));
    }

    void changesComeBackFromTheirBytes()
    {
        const Model model = fullModel();
        Change change{ChangeKind::Paste, "workload[\"x\"].cores", {}};
        for (const EntitySchema& schema : allSchemas()) {
            const Row& row = model.rowAt(schema.entity, 0);
            for (std::size_t i = 0; i < schema.fields.size(); ++i)
                change.steps.push_back(
                    FieldStep{schema.entity, row.id, i, blankValue(schema.fields[i]), schema.fields[i].read(row)});
            change.steps.push_back(RowStep{schema.entity, row.id, schema.copy(row), nullptr});
            change.steps.push_back(BlockStep{schema.entity, true, std::make_shared<Model>(model)});
        }
        const std::string bytes = encode(change);
        const auto again = decode(bytes);
        VERIFY_OK(again);
        QVERIFY(encode(*again) == bytes);
        for (std::size_t size = 0; size < bytes.size(); size += 97)
            VERIFY_FAILS(decode(std::string_view(bytes).substr(0, size)), ErrorCode::FileDamaged);
        Random random(9);
        for (int i = 0; i < 3000; ++i) { // no crash, no endless loop; most are refused
            std::string damaged = bytes;
            damaged[random.below(damaged.size())] ^= static_cast<char>(1U << random.below(8));
            const auto read = decode(damaged);
            QVERIFY(!read || encode(*read) != bytes);
        }
    }
};

HEADROOM_TEST(StoredValues);

#include "tst_stored_values.moc"
