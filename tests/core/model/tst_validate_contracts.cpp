// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of spend commitments, capacity contracts and share issues: each broken alone, with what is found and expected.
#include "core/model/path.h"
#include "tests/core/model/broken_rows.h"
#include "tests/support/testing.h"

using namespace model_testing;

namespace {

template<class E, class Edit> Breaking adding(Edit change)
{
    return [change](Model& model) {
        E row = *model.table<E>().find(1);
        row.name = "B";
        change(row);
        added(model, row);
    };
}

std::vector<Broken> commitmentRows()
{
    using S = SpendCommitment;
    using M = CommitmentMilestone;
    return {
        {"ends before it starts", editing<S>([](S& s) { s.start = Month(2025, 1); s.end = Month(2024, 12); }),
         "error dateOrder commitment[\"A\"].end 2024-12 2025-01..\n"
         "error dateOrder milestone[\"A\"].month 2024-12 2025-01..2024-12\n"
         "error rowsDoNotSum milestone[\"A\"].cumulative 50.00 100.00"},
        {"milestone after the end", editing<M>([](M& m) { m.month = Month(2025, 7); }),
         "error dateOrder milestone[\"A\"].month 2025-07 2024-07..2025-06"},
        {"milestone above the amount", editing<M>([](M& m) { m.cumulative = Money(10001); }),
         "error numberOutOfRange milestone[\"A\"].cumulative 100.01 ..100.00"},
        {"milestones that do not rise", adding<M>([](M& m) { m.month = Month(2025, 2); }),
         "error numberOutOfRange milestone[\"B\"].cumulative 50.00 50.01..100.00"},
        {"two milestones in a month", adding<M>([](M& m) { m.cumulative = Money(6000); }),
         "error nameNotUnique milestone[\"B\"].month 2024-12 2025-01.."},
        {"the last milestone is not the amount", adding<M>([](M& m) { m.month = Month(2025, 6); m.cumulative = Money(9000); }),
         "error rowsDoNotSum milestone[\"B\"].cumulative 90.00 100.00"},
        {"a family twice", adding<CommitmentFamily>([](CommitmentFamily&) {}),
         "error nameNotUnique commitmentFamily[\"B\"].family compute once"},
    };
}

std::vector<Broken> capacityRows()
{
    using K = CapacityContract;
    return {
        {"no price", editing<K>([](K& k) { k.pricePerUnitMonth = 0; }),
         "warning numberOutOfRange capacity[\"A\"].pricePerUnitMonth 0 > 0"},
        {"ramp beyond the term", editing<K>([](K& k) { k.rampMonths = 61; }),
         "error numberOutOfRange capacity[\"A\"].rampMonths 61 1..60"},
        {"ended before it begins", editing<K>([](K& k) { k.terminationMonth = Month(2024, 9); }),
         "error dateOrder capacity[\"A\"].terminationMonth 2024-09 2024-10..2029-08"},
        {"ended with its last month", editing<K>([](K& k) { k.terminationMonth = Month(2029, 9); }),
         "error dateOrder capacity[\"A\"].terminationMonth 2029-09 2024-10..2029-08"},
        {"prepaid after delivery begins", editing<K>([](K& k) { k.prepaymentMonth = Month(2024, 11); }),
         "error dateOrder capacity[\"A\"].prepaymentMonth 2024-11 ..2024-10"},
        {"option without expiry", editing<K>([](K& k) { k.decision = OptionDecision::Lapse; }),
         "error valueRequired capacity[\"A\"].optionExpiry  "},
        {"option that expires when delivery begins", editing<K>([](K& k) { k.optionExpiry = Date(2024, 10, 1); }),
         "error dateOrder capacity[\"A\"].optionExpiry 2024-10-01 ..2024-09-30"},
        {"probabilities", editing<CapacityOutcome>([](CapacityOutcome& o) { o.probability = Decimal(9, 1); }),
         "error rowsDoNotSum outcome[\"A\"].probability 0.9 1"},
        {"spending of a buyer", editing<K>([](K& k) { k.role = ContractRole::Buyer; }),
         "error ruleBroken capacityCapex[\"A\"].contract buyer seller"},
        {"spending before the start", editing<CapacityCapex>([](CapacityCapex& x) { x.month = Month(2024, 6); }),
         "warning dateOrder capacityCapex[\"A\"].month 2024-06 2024-07..2029-06"},
        {"use outside the term", editing<CapacityUse>([](CapacityUse& u) { u.month = Month(2024, 9); }),
         "error dateOrder capacityUse[\"A\"].month 2024-09 2024-10..2029-09"},
        {"use of a month twice", adding<CapacityUse>([](CapacityUse&) {}),
         "error nameNotUnique capacityUse[\"B\"].month 2024-11 once"},
    };
}

std::vector<Broken> equityRows()
{
    using V = EquityEvent;
    return {
        {"issue before the start", editing<V>([](V& e) { e.date = Date(2024, 6, 30); }),
         "error dateOrder equityEvent[\"A\"].date 2024-06-30 2024-07-01.."},
        {"issue after the projection", editing<V>([](V& e) { e.date = Date(2029, 7, 1); }),
         "warning dateOrder equityEvent[\"A\"].date 2029-07-01 ..2029-06-30"},
        {"shares for nothing", editing<V>([](V& e) { e.primaryShares = 5; e.price = 0; }),
         "warning numberOutOfRange equityEvent[\"A\"].price 0 > 0"},
        {"an incentive without its contract",
         editing<V>([](V& e) { e.consideration = EquityConsideration::CustomerIncentive; e.contract = {}; }),
         "error valueRequired equityEvent[\"A\"].contract  "},
        {"repays a revolver",
         [](Model& model) {
             edit<DebtInstrument>(model, 1, [](DebtInstrument& d) { d.kind = InstrumentKind::Revolver; });
             edit<EquityEvent>(model, 1, [](EquityEvent& e) { e.repays.id = 1; });
         },
         "error ruleBroken equityEvent[\"A\"].repays A not a revolver: cash above the minimum repays it"},
    };
}

const std::vector<Broken>& rows()
{
    static const std::vector<Broken> all = [] {
        std::vector<Broken> together = commitmentRows();
        for (auto& more : {capacityRows(), equityRows()})
            together.insert(together.end(), more.begin(), more.end());
        return together;
    }();
    return all;
}

} // namespace

class ValidateContractsTest : public QObject
{
    Q_OBJECT

private slots:
    void aBrokenContractSaysWhereAndWhat_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < rows().size(); ++i)
            QTest::newRow(rows()[i].name) << static_cast<int>(i);
    }
    void aBrokenContractSaysWhereAndWhat()
    {
        QFETCH(int, row);
        const Broken& broken = rows()[static_cast<std::size_t>(row)];
        Model model = validModel();
        broken.breaking(model);
        QCOMPARE(textOf(validate(model)), QString::fromUtf8(broken.expected));
    }
};

HEADROOM_TEST(ValidateContractsTest);
#include "tst_validate_contracts.moc"
