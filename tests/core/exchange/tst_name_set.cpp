// SPDX-License-Identifier: GPL-3.0-or-later
// Names that are taken once, whether their texts were there before or not.
#include "core/exchange/name_set.h"
#include "tests/support/testing.h"

#include <string>

using namespace headroom;

class NameSetTest : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsTakenOnce()
    {
        NameSet names;
        QVERIFY(!names.has(Text("a")));
        QVERIFY(!names.add(madeText("name-set-a"), 2));
        QVERIFY(!names.add(Text("name-set-b"), 3));
        QCOMPARE(names.add(madeText("name-set-a"), 4), std::optional<std::size_t>(2));
        QCOMPARE(names.add(Text("name-set-b"), 5), std::optional<std::size_t>(3));
        QVERIFY(names.has(Text("name-set-a")) && names.has(Text("name-set-b")));
        QVERIFY(!names.has(Text("name-set-c")) && !names.has(Text()));
    }
    void manyNamesAreFoundAgain()
    {
        NameSet names;
        for (std::size_t i = 0; i < 30000; ++i)
            QVERIFY(!names.add(i % 3 == 0 ? MadeText{Text("many-" + std::to_string(i)), false} : madeText("many-" + std::to_string(i)), i + 2));
        for (std::size_t i = 0; i < 30000; ++i)
            QCOMPARE(names.add(Text("many-" + std::to_string(i)), 1), std::optional<std::size_t>(i + 2));
    }
    void twoSetsMeetWhereTheyShareAName()
    {
        NameSet first;
        NameSet second;
        QVERIFY(!first.meets(second));
        for (int i = 0; i < 100; ++i) {
            first.add(madeText("meet-first-" + std::to_string(i)), 1);
            second.add(madeText("meet-second-" + std::to_string(i)), 1);
        }
        QVERIFY(!first.meets(second) && !second.meets(first));
        second.add(madeText("meet-first-57"), 2);
        QVERIFY(first.meets(second) && second.meets(first));
    }
};

HEADROOM_TEST(NameSetTest);
#include "tst_name_set.moc"
