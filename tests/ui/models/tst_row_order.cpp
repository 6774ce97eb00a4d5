// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting and filtering against std::stable_sort and a look at every row, with comparisons of their own.
#include "tests/support/testing.h"

#include "ui/models/entity_table_model.h"
#include "ui/models/row_order.h"
#include "ui/models/text_table_model.h"
#include "ui/models/row_sources.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <numeric>
#include <random>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// Workloads with names, sizes and shares at random; some cells blank, some names with accents, many values equal.
Model randomEstate(int count, unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    Model model = Model::empty(Month(2024, 1));
    for (const char* name : {"Zürich", "Denver", "aachen"}) {
        Site site;
        site.name = name;
        static_cast<void>(apply(model, insertRow(model, Entity::Site, site)));
    }
    constexpr const char* words[]{"db", "Web", "WEB", "äpfel", "apfel", "Zeta", "server"};
    std::vector<Workload> rows;
    for (int i = 0; i < count; ++i) {
        Workload w;
        w.name = Text(std::string(words[below(7)]) + ' ' + std::to_string(below(40)) + (below(3) ? "" : "-a" + std::to_string(below(12))));
        w.site = {1 + below(3)};
        w.cores = 1 + below(64);
        w.memoryGib = below(5) ? Decimal(below(100000), below(4)) : Decimal(0);
        w.operatingSystem = below(2) ? OperatingSystem::Linux : OperatingSystem::WindowsServer;
        w.application = below(3) ? Text() : Text("App " + std::to_string(below(20)));
        if (below(2))
            w.azurePerMonth = Money(std::int64_t{below(1000000)} - 500000);
        rows.push_back(std::move(w));
    }
    static_cast<void>(apply(model, insertRows(model, std::move(rows))));
    return model;
}

/// As a person compares: capitals and accents left aside, digits by their number. Written apart from what it tests.
int compareTexts(const QString& a, const QString& b)
{
    const auto bare = [](const QString& text) {
        QString letters;
        for (const QChar c : text.normalized(QString::NormalizationForm_D))
            if (c.category() != QChar::Mark_NonSpacing)
                letters += c.toLower();
        return letters;
    };
    const QString x = bare(a), y = bare(b);
    qsizetype i = 0, j = 0;
    while (i < x.size() && j < y.size()) {
        if (x[i].isDigit() && y[j].isDigit()) {
            qlonglong m = 0, n = 0;
            for (; i < x.size() && x[i].isDigit(); ++i)
                m = m * 10 + x[i].digitValue();
            for (; j < y.size() && y[j].isDigit(); ++j)
                n = n * 10 + y[j].digitValue();
            if (m != n)
                return m < n ? -1 : 1;
        } else {
            if (x[i] != y[j])
                return x[i] < y[j] ? -1 : 1;
            ++i;
            ++j;
        }
    }
    return static_cast<int>(std::clamp<qsizetype>((x.size() - i) - (y.size() - j), -1, 1));
}

struct Sorted
{
    explicit Sorted(int rows, unsigned seed)
    {
        document.replace(randomEstate(rows, seed), {}, Document::Standing::AsStored);
        model = std::make_unique<EntityTableModel>(document, Entity::Workload,
            std::vector<std::string_view>{"name", "site", "cores", "memoryGib", "operatingSystem", "application", "azurePerMonth"});
        order = std::make_unique<RowOrder>(*model, [this] { return model->snapshotOfRows(); });
    }
    const Workload& at(int row) const { return document.model().table<Workload>().at(static_cast<std::size_t>(row)); }
    std::vector<int> shown() const
    {
        std::vector<int> rows;
        for (int row = 0; row < order->rowCount(); ++row)
            rows.push_back(order->sourceRow(row));
        return rows;
    }
    /// -1, 0, 1; and whether either is blank, which goes last in either order.
    int compare(int column, int a, int b, Qt::SortOrder how) const
    {
        const QString x = model->index(a, column).data(Qt::EditRole).toString();
        const QString y = model->index(b, column).data(Qt::EditRole).toString();
        if (x.isEmpty() || y.isEmpty())
            return static_cast<int>(x.isEmpty()) - static_cast<int>(y.isEmpty());
        const auto p = model->numberAt(a, column);
        const auto q = model->numberAt(b, column);
        const int compared = p && q ? (*p < *q ? -1 : *p > *q ? 1 : 0) : compareTexts(x, y);
        return how == Qt::AscendingOrder ? compared : -compared;
    }

    Document document;
    std::unique_ptr<EntityTableModel> model;
    std::unique_ptr<RowOrder> order;
};

} // namespace

class RowOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void sortsLikeStableSort_data();
    void sortsLikeStableSort();
    void sortsLongAndEqualTexts();
    void filtersLikeALookAtEveryRow_data();
    void filtersLikeALookAtEveryRow();
    void whatIsNoNumberFiltersNothing();
    void anEditMovesNothing();
    void rowsComeAndGo();
    void theHeaderSaysHowItIsSorted();
    void aClickTurnsTheOrder();
    void manyRowsAreSortedInAThread();
    void textsOfResultsSortAsNumbers();
};

void RowOrderTest::sortsLikeStableSort_data()
{
    QTest::addColumn<QList<int>>("columns"); // negative: descending; counted from 1
    const auto row = [](const char* name, const QList<int>& columns) { QTest::newRow(name) << columns; };
    row("texts", {1});
    row("texts, descending", {-1});
    row("references", {2});
    row("whole numbers", {3});
    row("decimals", {4});
    row("decimals, descending", {-4});
    row("choices", {-5});
    row("texts with blanks", {6});
    row("texts with blanks, descending", {-6});
    row("amounts with blanks", {7});
    row("amounts with blanks, descending", {-7});
    row("three keys", {5, -2, 1});
    row("four keys", {6, 5, -3, 7});
}

void RowOrderTest::sortsLikeStableSort()
{
    QFETCH(QList<int>, columns);
    for (const unsigned seed : {1U, 2U, 3U}) {
        Sorted table(seed == 1 ? 17 : 1500, seed);
        const QAbstractItemModelTester tester(table.order.get(), strict);
        std::vector<SortKey> keys;
        for (const int column : columns)
            keys.push_back({std::abs(column) - 1, column < 0 ? Qt::DescendingOrder : Qt::AscendingOrder});
        std::vector<int> expected(static_cast<std::size_t>(table.model->rowCount()));
        std::iota(expected.begin(), expected.end(), 0);
        std::stable_sort(expected.begin(), expected.end(), [&](int a, int b) {
            for (const SortKey& key : keys)
                if (const int compared = table.compare(key.column, a, b, key.order); compared != 0)
                    return compared < 0;
            return false;
        });
        table.order->sortBy(keys);
        QCOMPARE(table.shown(), expected);
        table.order->sortBy({});
        std::iota(expected.begin(), expected.end(), 0);
        QCOMPARE(table.shown(), expected);
    }
}

// Long beginnings that all share, and many that are the same: as names of machines are.
void RowOrderTest::sortsLongAndEqualTexts()
{
    std::mt19937 random(7);
    ColumnKeys keys;
    keys.kind = ColumnKeys::Kind::Text;
    keys.starts = {0};
    std::vector<std::string> texts;
    for (int i = 0; i < 5000; ++i) {
        std::string text = "prod.eu-central.example.com/rack-" + std::string(random() % 3, 'x');
        if (random() % 2)
            text += "/very/long/tail/that/goes/on/" + std::string(1 + random() % 20, static_cast<char>('a' + random() % 2));
        texts.push_back(text);
        keys.addText(text);
    }
    for (const auto how : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        std::vector<RowNumber> rows(texts.size());
        std::iota(rows.begin(), rows.end(), RowNumber{0});
        std::vector<RowNumber> expected = rows;
        sortRows(rows, keys, how);
        std::stable_sort(expected.begin(), expected.end(),
            [&](RowNumber a, RowNumber b) { return how == Qt::AscendingOrder ? texts[a] < texts[b] : texts[b] < texts[a]; });
        QCOMPARE(rows, expected);
    }
}

void RowOrderTest::filtersLikeALookAtEveryRow_data()
{
    using Passes = std::function<bool(const Workload&)>;
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Passes>("passes");
    const auto row = [](const char* name, int column, const QString& text, const Passes& passes) { QTest::newRow(name) << column << text << passes; };
    const auto name = [](const Workload& w) { return QString::fromStdString(w.name.str()).toLower(); };
    row("contains, whatever the capitals", 0, u"wEb"_s, [name](const Workload& w) { return name(w).contains(u"web"_s); });
    row("contains, whatever the accents", 0, u"apf"_s,
        [name](const Workload& w) { return name(w).contains(u"apf"_s) || name(w).contains(u"äpf"_s); });
    row("is", 0, u"=db 7"_s, [name](const Workload& w) { return name(w) == u"db 7"_s; });
    row("is not", 0, u"<>db 7"_s, [name](const Workload& w) { return name(w) != u"db 7"_s; });
    row("one or the other", 0, u"zeta; =db 7"_s,
        [name](const Workload& w) { return name(w).contains(u"zeta"_s) || name(w) == u"db 7"_s; });
    row("more", 2, u">32"_s, [](const Workload& w) { return w.cores > 32; });
    row("more than no whole number", 2, u">32.5"_s, [](const Workload& w) { return w.cores >= 33; });
    row("at most", 2, u"<= 8"_s, [](const Workload& w) { return w.cores <= 8; });
    row("is a number", 2, u"16"_s, [](const Workload& w) { return w.cores == 16; });
    row("reckoned", 2, u"10..20"_s, [](const Workload& w) { return w.cores >= 10 && w.cores <= 20; });
    row("a decimal", 3, u">=12.5"_s, [](const Workload& w) { return w.memoryGib >= Decimal(125, 1); });
    row("less than a decimal", 3, u"<0.1"_s, [](const Workload& w) { return w.memoryGib < Decimal(1, 1); });
    row("choice", 4, u"linux"_s, [](const Workload& w) { return w.operatingSystem == OperatingSystem::Linux; });
    row("reference", 1, u"zurich"_s, [](const Workload& w) { return w.site.id == 1; });
    row("blank text", 5, u"="_s, [](const Workload& w) { return w.application.empty(); });
    row("not blank", 5, u"<>"_s, [](const Workload& w) { return !w.application.empty(); });
    row("blank amount", 6, u"="_s, [](const Workload& w) { return !w.azurePerMonth.has(); });
    row("amount", 6, u">1k"_s, [](const Workload& w) { return w.azurePerMonth.has() && w.azurePerMonth.value() > Money(100000); });
    row("negative amount", 6, u"<0"_s, [](const Workload& w) { return w.azurePerMonth.has() && w.azurePerMonth.value() < Money(0); });
    row("another number, or none", 2, u"!=16"_s, [](const Workload& w) { return w.cores != 16; });
}

void RowOrderTest::filtersLikeALookAtEveryRow()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(std::function<bool(const Workload&)>, passes);
    Sorted table(2000, 11);
    const QAbstractItemModelTester tester(table.order.get(), strict);
    std::vector<int> expected;
    for (int i = 0; i < table.model->rowCount(); ++i)
        if (passes(table.at(i)))
            expected.push_back(i);
    QVERIFY(!expected.empty() && expected.size() < 2000);
    table.order->setFilter(column, text);
    QVERIFY(!table.order->filterError(column));
    QCOMPARE(table.shown(), expected);
    table.order->sortBy({{2, Qt::DescendingOrder}}); // both at once
    std::stable_sort(expected.begin(), expected.end(), [&](int a, int b) { return table.at(a).cores > table.at(b).cores; });
    QCOMPARE(table.shown(), expected);
    table.order->clearFilters();
    QCOMPARE(table.order->rowCount(), 2000);
}

void RowOrderTest::whatIsNoNumberFiltersNothing()
{
    Sorted table(50, 3);
    table.order->setFilter(2, u">many"_s);
    QVERIFY(table.order->filterError(2));
    QCOMPARE(table.order->filterError(2)->code, ErrorCode::NumberMalformed);
    QCOMPARE(table.order->rowCount(), 50);
    table.order->setFilter(2, {});
    QVERIFY(!table.order->filterError(2));
}

void RowOrderTest::anEditMovesNothing()
{
    Sorted table(200, 5);
    const QAbstractItemModelTester tester(table.order.get(), strict);
    table.order->setFilter(2, u"<=32"_s);
    table.order->sortBy({{2, Qt::AscendingOrder}});
    const std::vector<int> before = table.shown();
    QVERIFY(!table.order->isStale());
    QVERIFY(table.order->setData(table.order->index(0, 2), u"999"_s));
    QCOMPARE(table.shown(), before);
    QCOMPARE(table.order->index(0, 2).data().toString(), u"999"_s);
    QVERIFY(table.order->isStale());
    table.order->arrangeAgain();
    QCOMPARE(table.order->rowCount(), static_cast<int>(before.size()) - 1); // filtered out now
    QVERIFY(!table.order->isStale());
}

void RowOrderTest::rowsComeAndGo()
{
    Sorted table(300, 6);
    const QAbstractItemModelTester tester(table.order.get(), strict);
    table.order->setFilter(2, u"<=32"_s);
    table.order->sortBy({{0, Qt::DescendingOrder}});
    const std::vector<int> before = table.shown();
    QVERIFY(table.model->insertNew() != noId); // at the end, filter or not
    QCOMPARE(table.order->rowCount(), static_cast<int>(before.size()) + 1);
    QCOMPARE(table.order->sourceRow(table.order->rowCount() - 1), 300);
    table.document.undo();
    QCOMPARE(table.shown(), before);
    std::vector<Id> ids;
    for (const int row : {3, 4, 9})
        ids.push_back(table.model->idAt(table.order->sourceRow(row)));
    QVERIFY(table.model->removeIds(ids).ok());
    QCOMPARE(table.order->rowCount(), static_cast<int>(before.size()) - 3);
    for (int row = 0; row < table.order->rowCount(); ++row)
        QVERIFY(!std::count(ids.begin(), ids.end(), table.model->idAt(table.order->sourceRow(row))));
    table.document.undo();
    table.document.replace(randomEstate(40, 8), {}, Document::Standing::AsStored); // other rows are sorted in the same way
    for (int row = 1; row < table.order->rowCount(); ++row)
        QVERIFY(table.compare(0, table.order->sourceRow(row - 1), table.order->sourceRow(row), Qt::DescendingOrder) <= 0);
    QVERIFY(table.order->rowCount() < 40);
}

void RowOrderTest::theHeaderSaysHowItIsSorted()
{
    Sorted table(5, 1);
    const auto header = [&](int column, int role) { return table.order->headerData(column, Qt::Horizontal, role).toString(); };
    QCOMPARE(header(2, Qt::DisplayRole), u"Cores"_s);
    table.order->sortBy({{2, Qt::DescendingOrder}});
    QCOMPARE(header(2, Qt::DisplayRole), u"\u25bc Cores"_s);
    table.order->sortBy({{1, Qt::AscendingOrder}, {2, Qt::DescendingOrder}});
    QCOMPARE(header(1, Qt::DisplayRole), u"\u25b21 Site"_s);
    QCOMPARE(header(2, Qt::AccessibleTextRole), u"Cores: sorted descending, key 2"_s);
    table.order->setFilter(2, u">4"_s);
    QCOMPARE(header(2, Qt::AccessibleTextRole), u"Cores: sorted descending, key 2, filter: >4"_s);
}

void RowOrderTest::aClickTurnsTheOrder()
{
    Sorted table(5, 1);
    using Keys = std::vector<SortKey>;
    table.order->turnSort(1, RowOrder::Others::Drop);
    QVERIFY(table.order->sortKeys() == (Keys{{1, Qt::AscendingOrder}}));
    table.order->turnSort(2, RowOrder::Others::Keep);
    table.order->turnSort(2, RowOrder::Others::Keep);
    QVERIFY(table.order->sortKeys() == (Keys{{1, Qt::AscendingOrder}, {2, Qt::DescendingOrder}}));
    table.order->turnSort(2, RowOrder::Others::Drop);
    QVERIFY(table.order->sortKeys().empty());
    QVERIFY(table.order->isAsIs());
}

void RowOrderTest::manyRowsAreSortedInAThread()
{
    Sorted table(static_cast<int>(RowOrder::fewRows) + 1000, 9);
    QSignalSpy arranged(table.order.get(), &RowOrder::arranged);
    table.order->sortBy({{2, Qt::AscendingOrder}});
    QVERIFY(table.order->isBusy());
    QVERIFY(table.model->insertNew() != noId); // a row comes meanwhile
    QTRY_VERIFY(!table.order->isBusy() && !arranged.isEmpty());
    QCOMPARE(table.order->rowCount(), table.model->rowCount());
    for (int row = 1; row < table.order->rowCount(); ++row)
        QVERIFY(table.at(table.order->sourceRow(row - 1)).cores <= table.at(table.order->sourceRow(row)).cores);
    table.order->sortBy({{0, Qt::AscendingOrder}});
    table.order->cancel();
    QVERIFY(!table.order->isBusy());
    QVERIFY(table.order->sortKeys() == (std::vector<SortKey>{{2, Qt::AscendingOrder}})); // as what is shown
}

void RowOrderTest::textsOfResultsSortAsNumbers()
{
    TextTableModel model({u"Figure"_s, u"Amount"_s}, 1);
    model.setRows({{{u"b"_s, u"1,200"_s}}, {{u"a"_s, u"(900)"_s}}, {{u"C"_s, u"\u2013"_s}}, {{u"d"_s, {}}}, {{u"e"_s, u"70"_s}}});
    Formatter formatter;
    formatter.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    RowOrder order(model, [&] { return std::make_shared<ShownTexts>(model, formatter); });
    const auto names = [&] {
        QString all;
        for (int row = 0; row < order.rowCount(); ++row)
            all += order.index(row, 0).data().toString();
        return all;
    };
    order.sort(1, Qt::DescendingOrder);
    QCOMPARE(names(), u"beCad"_s); // 1,200, 70, 0, -900, blank
    order.sort(0, Qt::AscendingOrder);
    QCOMPARE(names(), u"abCde"_s);
}

HEADROOM_TEST(RowOrderTest);
#include "tst_row_order.moc"
