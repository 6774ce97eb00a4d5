// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of uncertainties: what they leave, what they refuse, and that undo takes them back.
#include "core/analysis/uncertainty_edit.h"
#include "tests/core/analysis/scenarios.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace analysis_test;

namespace {

using Points = std::vector<std::pair<std::string, std::string>>;

UncertaintyEdit of(const char* path, std::vector<std::pair<std::string, std::string>> more = {})
{
    UncertaintyEdit edit;
    edit.fields = std::move(more);
    edit.fields.emplace_back("path", path);
    return edit;
}
QString code(const Result<Change>& change) { return change ? QString() : qt(codeName(change.error().code)); }

} // namespace

class TestUncertaintyEdit : public QObject
{
    Q_OBJECT

private slots:
    void editsAreTakenBack()
    {
        const Model before = tenMachines();
        Model model = before;
        std::vector<Change> made;
        const auto make = [&](const Result<Change>& change) {
            must(model, change);
            made.push_back(*change);
        };
        make(addUncertainty(
            model, "Discount", of("azure.globalDiscount", {{"distribution", "uniform"}, {"low", "0"}, {"high", "0.2"}})));
        UncertaintyEdit delay = of("wave.start", {{"distribution", "discrete"}, {"operation", "add"}});
        delay.points = Points{{"0", "3"}, {"2", "1"}};
        make(addUncertainty(model, "Delay", delay));
        make(correlate(model, "Delay", "Discount", "0.5"));
        make(correlate(model, "Discount", "Delay", "-0.25"));
        QCOMPARE(model.table<Correlation>().size(), std::size_t{1});
        QCOMPARE(qt(model.table<Correlation>().at(0).rank.toText()), QStringLiteral("-0.25"));
        UncertaintyEdit other;
        other.points = Points{{"1", "1"}};
        make(editUncertainty(model, "Delay", other));
        QCOMPARE(model.table<UncertaintyPoint>().size(), std::size_t{1});
        make(removeUncertainty(model, "Delay"));
        QCOMPARE(model.table<UncertaintyPoint>().size() + model.table<Correlation>().size(), std::size_t{0});
        QCOMPARE(model.table<Uncertainty>().size(), std::size_t{1});
        for (auto change = made.rbegin(); change != made.rend(); ++change)
            QVERIFY(apply(model, inverse(*change)));
        QVERIFY(model == before);
    }

    void whatCannotBeDrawnIsRefused()
    {
        Model model = tenMachines();
        must(model,
            addUncertainty(model, "A", of("azure.globalDiscount", {{"distribution", "uniform"}, {"low", "0"}, {"high", "0.2"}})));
        must(model, addUncertainty(model, "B", of("company.taxRate")));
        must(model, addUncertainty(model, "C", of("azure.labourShare")));
        QCOMPARE(code(addUncertainty(model, "A", of("company.taxRate"))), QStringLiteral("nameNotUnique"));
        QCOMPARE(code(addUncertainty(model, "", of("company.taxRate"))), QStringLiteral("nameMissing"));
        QCOMPARE(code(addUncertainty(model, "D", of("company.name"))), QStringLiteral("typeMismatch"));
        QCOMPARE(code(addUncertainty(model, "D", of("site[\"Nowhere\"].vcpuPerCore"))), QStringLiteral("pathNoMatch"));
        QCOMPARE(code(addUncertainty(model, "D", of("company.taxRate", {{"mean", "much"}}))), QStringLiteral("numberMalformed"));
        QCOMPARE(code(addUncertainty(model, "D", of("company.taxRate", {{"luck", "1"}}))), QStringLiteral("pathUnknownField"));
        QCOMPARE(
            code(addUncertainty(model, "D", of("company.taxRate", {{"deviation", "0"}}))), QStringLiteral("numberOutOfRange"));
        QCOMPARE(code(addUncertainty(model, "D", of("company.taxRate", {{"distribution", "discrete"}}))),
            QStringLiteral("valueRequired"));
        QCOMPARE(code(editUncertainty(model, "D", {})), QStringLiteral("pathNoMatch"));
        QCOMPARE(code(removeUncertainty(model, "D")), QStringLiteral("pathNoMatch"));
        QCOMPARE(code(correlate(model, "A", "A", "0.5")), QStringLiteral("ruleBroken"));
        QCOMPARE(code(correlate(model, "A", "B", "2")), QStringLiteral("numberOutOfRange"));
        // Three of which each pair runs against the other.
        must(model, correlate(model, "A", "B", "-0.6"));
        must(model, correlate(model, "A", "C", "-0.6"));
        QCOMPARE(code(correlate(model, "B", "C", "-0.6")), QStringLiteral("correlationsContradict"));
    }

    // 0.9 of two pairs asks for more than 0 of the third: one by one they can't be set.
    void highCorrelationsOfThreeAreSetTogether()
    {
        Model model = tenMachines();
        must(model, addUncertainty(model, "A", of("azure.globalDiscount", {{"distribution", "uniform"}, {"low", "0"}, {"high", "0.2"}})));
        must(model, addUncertainty(model, "B", of("company.taxRate")));
        must(model, addUncertainty(model, "C", of("azure.labourShare")));
        must(model, correlate(model, "A", "B", "0.9"));
        QCOMPARE(code(correlate(model, "A", "C", "0.9")), QStringLiteral("correlationsContradict"));
        must(model, correlate(model, {{"C", "A", "0.9"}, {"B", "C", "0.9"}}));
        QCOMPARE(model.table<Correlation>().size(), std::size_t{3});
        QCOMPARE(code(correlate(model, {{"A", "B", "0"}, {"A", "C", "-0.9"}})), QStringLiteral("correlationsContradict"));
        QCOMPARE(code(correlate(model, std::vector<CorrelationEdit>())), QStringLiteral("valueRequired"));
        QCOMPARE(code(correlate(model, {{"A", "B", "0"}, {"A", "C", ""}})), QStringLiteral("valueRequired"));
        QCOMPARE(model.table<Correlation>().size(), std::size_t{3});
    }
};

HEADROOM_TEST(TestUncertaintyEdit);
#include "tst_uncertainty_edit.moc"
