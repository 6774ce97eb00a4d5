// SPDX-License-Identifier: GPL-3.0-or-later
// What the nodes of an explanation are called, and their units.
#include "core/engine/explain.h"
#include "tests/core/engine/random_project.h"
#include "tests/support/testing.h"

#include <functional>
#include <set>

using namespace headroom;
using namespace engine_test;

class TestExplainNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Model model = projectAt(QStringLiteral("data/samples/lumen.json"));
        QVERIFY(apply(model, addMissingPrices(model)));
        for (const DebtInstrument& debt : model.table<DebtInstrument>())
            m_debts.insert(debt.name.str());
        Result<Explainer> explainer = Explainer::of(model);
        QVERIFY2(explainer, explainer ? "" : qPrintable(describe(explainer.error())));
        m_explainer = std::make_unique<Explainer>(std::move(explainer).value());
    }

    // Ids are each table's own: loan 3 is not wave 3.
    void effectiveRatesAreOfTheirInstruments()
    {
        std::set<std::string> named;
        walk(explained("discountAmortisation", Month(2024, 9), 8), [&](const ExplainNode& node) {
            if (!node.label.starts_with("Effective rate"))
                return;
            const std::string name = node.label.substr(node.label.rfind(", ") + 2);
            QVERIFY2(m_debts.count(name) == 1, node.label.c_str());
            QCOMPARE(node.unit, std::string("share"));
            named.insert(name);
        });
        QVERIFY(named.size() > 5);
    }

    void whatIsLeftOfADiscountHasAName()
    {
        const ExplainNode node = explained("debt[\"Lumen Term Loan A\"].carryingAmount", Month(2024, 7), 4);
        const ExplainNode* left = nullptr;
        walk(node, [&](const ExplainNode& n) {
            if (!left && n.month == Month(2024, 7) && n.label == "Discount and fees not yet amortised, Lumen Term Loan A")
                left = &n;
        });
        QVERIFY(left);
        QCOMPARE(left->value, std::string("7445472.67")); // 366,996,600.00 is owed, 359,551,127.33 carried
        walk(*left, [&](const ExplainNode& n) { // what is left is no cost of a month
            QVERIFY2(n.label != "Amortisation of discount and fees, Lumen Term Loan A", qPrintable(QString::fromStdString(n.label)));
        });
    }

    void netDebtAndInterestRatesHaveNames()
    {
        const ExplainNode covenant = explained("covenant[\"Net leverage\"].tested", Month(2024, 9), 3);
        bool hasNetDebt = false;
        walk(covenant, [&](const ExplainNode& n) { hasNetDebt = hasNetDebt || n.label == "Net debt, Net leverage"; });
        QVERIFY(hasNetDebt);
        bool hasRate = false;
        walk(explained("debt[\"Lumen Term Loan A\"].interestAccrued", Month(2024, 9), 5), [&](const ExplainNode& n) {
            hasRate = hasRate || (n.label == "Interest rate, Lumen Term Loan A" && n.unit == "share");
        });
        QVERIFY(hasRate);
    }

    // The price of a reservation is the total of its term: 892.7316 where pay as you go is 0.086 an hour.
    void reservationPricesAreOfTheTerm()
    {
        int found = 0;
        visitAll("azureReservations", Month(2024, 12), [&](const ExplainNode& node) {
            if (!node.label.starts_with("Reservation price"))
                return;
            ++found;
            QCOMPARE(node.unit, std::string("USD for the term"));
        });
        QVERIFY(found > 0);
    }

    void countsAndSharesHaveUnits_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("unit");
        QTest::newRow("share") << QStringLiteral("Share moved") << QStringLiteral("share");
        QTest::newRow("instances") << QStringLiteral("Instances") << QStringLiteral("instances");
        QTest::newRow("cores") << QStringLiteral("Physical cores") << QStringLiteral("cores");
        QTest::newRow("limit") << QStringLiteral("Limit, Net leverage") << QStringLiteral("ratio");
    }
    void countsAndSharesHaveUnits()
    {
        QFETCH(QString, label);
        QFETCH(QString, unit);
        if (m_units.empty())
            for (const char* target : {"azureReservations", "onPremHardware", "covenant[\"Net leverage\"].headroom"})
                visitAll(target, Month(2024, 12), [&](const ExplainNode& n) {
                    if (n.label.find(", before rounding") == std::string::npos)
                        m_units.emplace_back(n.label, n.unit);
                });
        int found = 0;
        for (const auto& [name, of] : m_units)
            if (name.starts_with(label.toStdString())) {
                ++found;
                QCOMPARE(of, unit.toStdString());
            }
        QVERIFY(found > 0);
    }

    void capitalsDoNotMatter()
    {
        const ExplainNode node = explained("EBITDA", Month(2024, 9), 1);
        QCOMPARE(node.id, std::string("move.ebitda.2024-09"));
    }

private:
    ExplainNode explained(const std::string& target, Month month, int depth) const
    {
        ExplainQuery query;
        query.target = target;
        query.month = month;
        query.depth = depth;
        query.mostWorkloads = 1;
        const Result<ExplainNode> node = m_explainer->explain(query);
        if (!node)
            qFatal("%s", qPrintable(describe(node.error())));
        return *node;
    }
    static void walk(const ExplainNode& node, const std::function<void(const ExplainNode&)>& visit)
    {
        visit(node);
        for (const ExplainNode& child : node.children)
            walk(child, visit);
    }

    /// Every node below, once.
    void visitAll(const std::string& target, Month month, const std::function<void(const ExplainNode&)>& visit) const
    {
        std::set<std::string> seen;
        std::vector<ExplainNode> open{explained(target, month, 1)};
        for (std::size_t i = 0; i < open.size(); ++i) {
            const std::vector<ExplainNode> children = open[i].children;
            for (const ExplainNode& child : children) {
                if (!seen.insert(child.id).second)
                    continue;
                visit(child);
                ExplainQuery query;
                query.target = child.id;
                query.depth = 1;
                query.mostWorkloads = 1;
                if (child.more)
                    open.push_back(m_explainer->explain(query).value());
            }
        }
    }

    std::set<std::string> m_debts;
    std::vector<std::pair<std::string, std::string>> m_units;
    std::unique_ptr<Explainer> m_explainer;
};

HEADROOM_TEST(TestExplainNames);
#include "tst_explain_names.moc"
