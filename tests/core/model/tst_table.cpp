// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entities.h"
#include "core/model/table.h"
#include "tests/core/model/model_testing.h"
#include "tests/support/testing.h"

#include <map>

using namespace model_testing;

namespace {

using Reference = std::map<Id, std::int32_t>; // id -> date's serial

IndexRate row(Id id, std::int32_t value)
{
    IndexRate rate;
    rate.id = id;
    rate.date = Date::fromSerial(value);
    return rate;
}

// Everything that can be asked of a table, asked of both. Empty when they agree, else what differs.
QString difference(const Table<IndexRate>& table, const Reference& reference)
{
    if (table.size() != reference.size() || table.empty() != reference.empty())
        return QStringLiteral("size");
    if (table.lastId() != (reference.empty() ? noId : reference.rbegin()->first))
        return QStringLiteral("last id");
    std::size_t index = 0;
    auto expected = reference.begin();
    for (const IndexRate& found : table) {
        if (found.id != expected->first || found.date.serial() != expected->second)
            return QStringLiteral("row %1").arg(index);
        if (&table.at(index) != &found || table.find(found.id) != &found || table.lowerBound(found.id) != index)
            return QStringLiteral("look-up of %1").arg(found.id);
        const bool gap = std::next(expected) == reference.end() || std::next(expected)->first > found.id + 1;
        if (gap && (table.find(found.id + 1) || table.lowerBound(found.id + 1) != index + 1))
            return QStringLiteral("gap after %1").arg(found.id);
        ++expected;
        ++index;
    }
    std::size_t rows = 0;
    for (std::size_t c = 0; c < table.chunkCount(); ++c) {
        if (table.chunk(c)->empty() || table.chunk(c)->size() > Table<IndexRate>::chunkRows)
            return QStringLiteral("chunk %1").arg(c);
        rows += table.chunk(c)->size();
    }
    return rows == reference.size() ? QString() : QStringLiteral("rows of the chunks");
}

class Pair
{
public:
    explicit Pair(std::uint64_t seed) : m_random(seed) {}
    Table<IndexRate> table;
    Reference reference;

    void step(Id highestId)
    {
        const std::size_t what = m_random.below(100);
        if (what < 55)
            put(static_cast<Id>(m_random.between(1, highestId)));
        else if (what < 90)
            remove();
        else if (what < 94)
            append(m_random.below(5) == 0 ? 2500 : 3, false);
        else if (what < 98)
            append(m_random.below(5) == 0 ? 1500 : 3, true);
        else
            truncate();
    }

private:
    void put(Id id)
    {
        const auto value = static_cast<std::int32_t>(m_random.below(10000));
        table.put(row(id, value));
        reference[id] = value;
    }
    void remove()
    {
        const auto at = reference.lower_bound(static_cast<Id>(m_random.between(1, table.lastId() + 2)));
        const Id id = at == reference.end() || m_random.oneIn(10) ? static_cast<Id>(m_random.between(1, 100000)) : at->first;
        const bool removed = table.remove(id);
        if (removed != (reference.erase(id) == 1))
            qFatal("remove() says the wrong thing");
    }
    void append(int count, bool asTable)
    {
        std::vector<IndexRate> rows;
        Id id = table.lastId();
        for (int i = 0; i < count; ++i) {
            id += static_cast<Id>(m_random.between(1, 3));
            rows.push_back(row(id, i));
            reference[id] = i;
        }
        if (!asTable)
            return table.append(std::move(rows));
        Table<IndexRate> block;
        block.append(std::move(rows));
        table.appendTable(block);
    }
    void truncate()
    {
        const std::size_t drop = std::min(table.size(), m_random.below(1200));
        table.truncate(table.size() - drop);
        for (std::size_t i = 0; i < drop; ++i)
            reference.erase(std::prev(reference.end()));
    }

    Random m_random;
};

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst()
    {
        const Table<IndexRate> table;
        QCOMPARE(difference(table, {}), QString());
        QVERIFY(table.begin() == table.end());
        QCOMPARE(table.find(1), nullptr);
        QCOMPARE(table.lowerBound(1), std::size_t{0});
    }

    // What a change of many rows costs: a copy of each chunk that it touches, not of one for each row.
    void manyEditsCopyEachChunkOnce()
    {
        Table<IndexRate> table;
        std::vector<IndexRate> rows;
        for (Id id = 1; id <= 3000; ++id)
            rows.push_back(row(id * 2, id));
        table.append(std::move(rows));
        const Table<IndexRate> before = table;
        table.put(row(2, 7));
        const void* const copied = table.chunk(0).get();
        QVERIFY(copied != before.chunk(0).get());
        QVERIFY(table.chunk(1) == before.chunk(1) && !table.sameAs(before));
        for (Id id = 2; id <= 200; ++id)
            table.put(row(id * 2, 7));
        QVERIFY(table.remove(400) && table.chunk(0).get() == copied);
        QCOMPARE(before.at(0).date.serial(), 1);
        QCOMPARE(before.size(), std::size_t{3000});
        QCOMPARE(before.at(199).id, 400);
        const Table<IndexRate> later = table; // whoever looks on keeps what it saw
        table.put(row(2, 9));
        QVERIFY(table.chunk(0).get() != copied && later.chunk(0).get() == copied);
        QCOMPARE(later.at(0).date.serial(), 7);
        QCOMPARE(table.at(0).date.serial(), 9);
    }

    void agreesWithAMapAfterManySteps_data()
    {
        QTest::addColumn<int>("highestId");
        QTest::addColumn<int>("steps");
        QTest::newRow("few ids") << 300 << 6000;
        QTest::newRow("some chunks") << 6000 << 4000;
        QTest::newRow("many gaps") << 500000 << 4000;
    }
    void agreesWithAMapAfterManySteps()
    {
        QFETCH(int, highestId);
        QFETCH(int, steps);
        Pair pair(static_cast<std::uint64_t>(highestId));
        for (int i = 0; i < steps; ++i) {
            pair.step(highestId);
            if (i % 200 == 0)
                QCOMPARE(difference(pair.table, pair.reference), QString());
        }
        QCOMPARE(difference(pair.table, pair.reference), QString());
    }

    void aSnapshotNeverChanges()
    {
        Pair pair(5);
        std::vector<std::pair<Table<IndexRate>, Reference>> snapshots;
        for (int i = 0; i < 3000; ++i) {
            if (i % 100 == 0)
                snapshots.emplace_back(pair.table, pair.reference);
            pair.step(4000);
        }
        for (const auto& [table, reference] : snapshots)
            QCOMPARE(difference(table, reference), QString());
    }

    void aFullChunkSplitsInTwo()
    {
        Table<IndexRate> table;
        Reference reference;
        for (Id id = 2; id <= 2048; id += 2) {
            table.put(row(id, id));
            reference[id] = id;
        }
        QCOMPARE(table.chunkCount(), std::size_t{1});
        table.put(row(1025, 1));
        reference[1025] = 1;
        QCOMPARE(table.chunkCount(), std::size_t{2});
        QCOMPARE(difference(table, reference), QString());
        table.put(row(1, 1));
        reference[1] = 1;
        table.put(row(5000, 1));
        reference[5000] = 1;
        QCOMPARE(difference(table, reference), QString());
    }

    void rowsPutAtTheEndFillTheirChunks()
    {
        Table<IndexRate> table;
        for (Id id = 1; id <= 3000; ++id)
            table.put(row(id, id));
        QCOMPARE(table.chunkCount(), std::size_t{3});
        QCOMPARE(table.chunk(1)->size(), std::size_t{1024});
    }

    void anEditCopiesOneChunk()
    {
        Table<IndexRate> table;
        std::vector<IndexRate> rows;
        for (Id id = 1; id <= 4096; ++id)
            rows.push_back(row(id, id));
        table.append(std::move(rows));
        const Table<IndexRate> snapshot = table;
        QVERIFY(table.sameAs(snapshot));
        table.put(row(1500, 7));
        QVERIFY(!table.sameAs(snapshot));
        for (std::size_t c = 0; c < 4; ++c)
            QCOMPARE(table.chunk(c) == snapshot.chunk(c), c != 1);
        QCOMPARE(snapshot.find(1500)->date.serial(), 1500);
    }

    void replacingARowKeepsItsPlace()
    {
        Table<IndexRate> table;
        table.put(row(3, 1));
        table.put(row(9, 1));
        table.put(row(3, 2));
        QCOMPARE(difference(table, {{3, 2}, {9, 1}}), QString());
    }

    void tablesWithTheSameRowsAreEqualHoweverTheyWereMade()
    {
        Table<IndexRate> one, other;
        std::vector<IndexRate> rows;
        for (Id id = 1; id <= 3000; ++id) {
            one.put(row(id, id));
            rows.push_back(row(id, id));
        }
        for (Id id = 4000; id > 3000; --id)
            other.put(row(id, id));
        other.truncate(0);
        QVERIFY(other.empty());
        other.append(rows);
        QVERIFY(one == other);
        QVERIFY(!one.sameAs(other));
        other.put(row(17, 0));
        QVERIFY(one != other);
    }
};

HEADROOM_TEST(TableTest);

#include "tst_table.moc"
