// SPDX-License-Identifier: GPL-3.0-or-later
// Plan against actual, by hand: ten D2 from January 2025 on, 7,300 hours at 0.096 = 700.80 a month, and 197.10 of disks.
#include "core/analysis/actual_comparison.h"
#include "core/analysis/actual_groups.h"
#include "core/analysis/planned_hours.h"
#include "scenarios.h"
#include "tests/support/testing.h"

#include <set>

using namespace headroom;
using namespace analysis_test;

namespace {

Actual billed(int month, const char* category, const char* service, std::int64_t cents)
{
    Actual row;
    row.month = Month(2025, month);
    row.name = category;
    row.service = service;
    row.billedAmount = Money(cents);
    row.effectiveAmount = Money(cents);
    return row;
}

Actual entered(int month, const char* line, std::int64_t cents)
{
    Actual row;
    row.month = Month(2025, month);
    row.line = line;
    row.billedAmount = Money(cents);
    return row;
}

Model withRows(std::initializer_list<Actual> rows)
{
    Model model = tenMachines();
    for (const Actual& row : rows)
        must(model, insertRow(model, Entity::Actual, row));
    return model;
}

ActualComparison compared(const Model& model, const ComparisonOptions& options = {}) { return value(compareActuals(model, options)); }

/// plan, actual, variance, re-forecast of a month
QString monthOf(const ActualComparison& c, const char* id, int t)
{
    const ComparedLine* const line = c.line(id);
    if (!line)
        return QStringLiteral("no line");
    const ComparedMonth& m = line->months[static_cast<std::size_t>(t)];
    return QString::fromStdString(m.plan.toText(2) + '|' + (m.actual ? m.actual->toText(2) : "-") + '|' + m.variance().toText(2) + '|'
        + m.reforecast().toText(2));
}

} // namespace

class ActualComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLineOfAzureIsInOneGroup();
    void servicesFindTheirGroups_data();
    void servicesFindTheirGroups();
    void hoursAreThoseOfTheMachines();
    void aBillStandsBesideThePlan();
    void theVarianceIsQuantityAndPrice();
    void theRestGoesOnAsSoFar();
    void whatIsExpectedCountsBesideWhatIsKnown();
    void linesAreTakenAsTheyStand();
    void totalsAreNotCountedTwice();
    void whatCannotBeComparedIsSaid();
    void laterMonthsCanBeLeftOut();
    void scenariosAndTheStayCaseHaveTheirOwnPlan();
};

void ActualComparisonTest::everyLineOfAzureIsInOneGroup()
{
    std::size_t below = 0;
    for (const LineInfo& line : lineInfos)
        if (line.parent == Line::Azure) {
            QVERIFY2(groupOf(line.line).has_value(), line.id.data());
            ++below;
        }
    std::set<Line> all;
    for (const ActualGroup& group : actualGroups())
        all.insert(group.lines.begin(), group.lines.end());
    QCOMPARE(all.size(), below);
    QVERIFY(!groupOf(Line::Azure) && !groupOf(Line::Revenue));
}

void ActualComparisonTest::servicesFindTheirGroups_data()
{
    QTest::addColumn<QByteArray>("category");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<int>("charge");
    QTest::addColumn<QByteArray>("group");
    const auto row = [](const char* category, const char* service, const char* group, ChargeCategory charge = ChargeCategory::Usage) {
        QTest::addRow("%s, %s, %d", category, service, static_cast<int>(charge))
            << QByteArray(category) << QByteArray(service) << static_cast<int>(charge) << QByteArray(group);
    };
    row("Compute", "Virtual Machines", "azure.compute");
    row("Compute", "Virtual Machines", "azure.compute", ChargeCategory::Purchase);
    row("Compute", "Virtual Machines", "azure.credits", ChargeCategory::Credit);
    row("Storage", "Storage Accounts", "azure.storage");
    row("Storage", "Backup", "azure.management");
    row("Networking", "VPN Gateway", "azure.network");
    row("Management and Governance", "Log Analytics", "azure.management");
    row("Security", "Microsoft Defender for Cloud", "azure.security");
    row("Identity", "Microsoft Entra", "azure.security");
    row("Databases", "Azure SQL Database", "azure.platform");
    row("AI and Machine Learning", "Azure OpenAI", "azure.platform");
    row("Other", "Azure Support", "azure.support");
    row("Other", "Other", "azure.platform");
}

void ActualComparisonTest::servicesFindTheirGroups()
{
    QFETCH(QByteArray, category);
    QFETCH(QByteArray, service);
    QFETCH(int, charge);
    QFETCH(QByteArray, group);
    Actual row;
    row.name = category.toStdString();
    row.service = service.toStdString();
    row.category = static_cast<ChargeCategory>(charge);
    QCOMPARE(QByteArray::fromStdString(std::string(actualGroups()[groupOfService(row)].id)), group);
}

void ActualComparisonTest::hoursAreThoseOfTheMachines()
{
    Cloud cloud(2, 2); // five of ten in February, all from March on
    cloud.add(10, "D2");
    cloud.add(1, "D2", [](Workload& w) { w.hoursPerMonth = Decimal(100); });
    const auto hours = value(plannedMachineHours(cloud.model, Case::Move));
    // 5 x 730 + 50; 10 x 730 + 100.
    QCOMPARE(hours[1].toText(), std::string("0"));
    QCOMPARE(hours[2].toText(), std::string("3700"));
    QCOMPARE(hours[3].toText(), std::string("7400"));
    QCOMPARE(value(plannedMachineHours(cloud.model, Case::Stay))[3].toText(), std::string("0"));
}

void ActualComparisonTest::aBillStandsBesideThePlan()
{
    Actual bought = billed(1, "Compute", "Virtual Machines", 120000); // a reservation: invoiced now, cost later
    bought.category = ChargeCategory::Purchase;
    bought.effectiveAmount = Money(0);
    Actual tax = billed(1, "Compute", "Virtual Machines", 19000);
    tax.category = ChargeCategory::Tax;
    const Model model = withRows({billed(1, "Compute", "Virtual Machines", 80000), bought, tax,
        billed(1, "Storage", "Storage Accounts", 19000), billed(2, "Databases", "Azure SQL Database", 5000)});
    const ActualComparison c = compared(model);
    QCOMPARE(c.months, 26);
    QCOMPARE(c.lastActual, 2);
    QCOMPARE(monthOf(c, "azure.compute", 1), QStringLiteral("-700.80|-800.00|-99.20|-800.00"));
    QCOMPARE(monthOf(c, "azure.storage", 1), QStringLiteral("-197.10|-190.00|7.10|-190.00"));
    QCOMPARE(monthOf(c, "azure", 1), QStringLiteral("-897.90|-990.00|-92.10|-990.00"));
    QCOMPARE(monthOf(c, "azureInvoiced", 1), QStringLiteral("-897.90|-2190.00|-1292.10|-2190.00"));
    // February's bill has no machines on it: they cost nothing. March is the plan's.
    QCOMPARE(monthOf(c, "azure.compute", 2), QStringLiteral("-700.80|0.00|700.80|0.00"));
    QCOMPARE(monthOf(c, "azure.platform", 2), QStringLiteral("0.00|-50.00|-50.00|-50.00"));
    QCOMPARE(monthOf(c, "azure.compute", 3), QStringLiteral("-700.80|-|0.00|-700.80"));
    QCOMPARE(c.tax.toText(2), std::string("190.00"));
    // EBITDA is all of Azure here. 26 x 897.90 = 23,345.40; less 2 x 897.90, and 990 + 50 instead: 22,589.60.
    QCOMPARE(monthOf(c, "ebitda", 1), QStringLiteral("-897.90|-990.00|-92.10|-990.00"));
    const ComparedLine& azure = *c.line("azure");
    QCOMPARE(azure.planToDate().toText(2), std::string("-1795.80"));
    QCOMPARE(azure.actualToDate().toText(2), std::string("-1040.00"));
    QCOMPARE(azure.planTotal().toText(2), std::string("-23345.40"));
    QCOMPARE(azure.reforecastTotal().toText(2), std::string("-22589.60"));
    QCOMPARE(c.line("ebitda")->reforecastTotal().toText(2), std::string("-22589.60"));
    // Groups sum to the whole, in plan and in actual amounts.
    for (int t = 1; t <= c.months; ++t) {
        Money plan;
        Money actual;
        for (const ActualGroup& group : actualGroups()) {
            plan += c.line(group.id)->months[static_cast<std::size_t>(t)].plan;
            actual += c.line(group.id)->months[static_cast<std::size_t>(t)].actual.value_or(Money());
        }
        QCOMPARE(plan.minor(), azure.months[static_cast<std::size_t>(t)].plan.minor());
        QCOMPARE(actual.minor(), azure.months[static_cast<std::size_t>(t)].actual.value_or(Money()).minor());
    }
}

void ActualComparisonTest::theVarianceIsQuantityAndPrice()
{
    Actual hours = billed(1, "Compute", "Virtual Machines", 80000);
    hours.quantity = Decimal(8000);
    hours.unit = "Hours";
    Actual other = billed(1, "Compute", "Functions", 500);
    other.quantity = Decimal(1000000);
    other.unit = "Executions";
    const ActualComparison c = compared(withRows({hours, other}));
    const auto& split = c.line("azure.compute")->months[1].split;
    QVERIFY(split.has_value());
    QCOMPARE(split->planned.toText(), std::string("7300"));
    QCOMPARE(split->actual.toText(), std::string("8000"));
    // 700 hours more at 0.096 = 67.20; -805 + 700.80 = -104.20, of which -37.00 is price.
    QCOMPARE(split->quantity.toText(2), std::string("-67.20"));
    QCOMPARE(split->price.toText(2), std::string("-37.00"));
    QCOMPARE(c.line("azure.compute")->unit, std::string_view("hours"));
    QVERIFY(!c.line("azure.storage")->months[1].split && c.line("azure.storage")->unit.empty());
}

// 8,000 hours for 800: 0.10 an hour where 0.096 was planned; disks 190 where 197.10 was. So the 7,300
// hours of February are 730, the disks 190, and 920 are invoiced. Revenue that was not planned stays away; a credit is no rate.
void ActualComparisonTest::theRestGoesOnAsSoFar()
{
    Actual machines = billed(1, "Compute", "Virtual Machines", 80000);
    machines.quantity = Decimal(8000);
    machines.unit = "Hours";
    ComparisonOptions options;
    options.rest = RestOfPlan::AsSoFar;
    const Model model = withRows({machines, billed(1, "Storage", "Storage Accounts", 19000), entered(1, "revenue", 500000)});
    const ActualComparison c = compared(model, options);
    QCOMPARE(monthOf(c, "azure.compute", 2), QStringLiteral("-700.80|-|0.00|-730.00"));
    QCOMPARE(monthOf(c, "azure.storage", 2), QStringLiteral("-197.10|-|0.00|-190.00"));
    QCOMPARE(monthOf(c, "azure", 2), QStringLiteral("-897.90|-|0.00|-920.00"));
    QCOMPARE(monthOf(c, "azureInvoiced", 2), QStringLiteral("-897.90|-|0.00|-920.00"));
    QCOMPARE(monthOf(c, "revenue", 2), QStringLiteral("0.00|-|0.00|0.00"));
    QCOMPARE(monthOf(c, "ebitda", 2), QStringLiteral("-897.90|-|0.00|-920.00"));
    QCOMPARE(c.line("azure")->reforecastTotal().toText(2), std::string("-23990.00")); // 990 + 25 x 920
    QCOMPARE(compared(model).line("azure")->reforecastTotal().toText(2), std::string("-23437.50"));
    const ActualComparison credited = compared(withRows({billed(1, "Compute", "Virtual Machines", -5000)}), options);
    QCOMPARE(monthOf(credited, "azure.compute", 2), QStringLiteral("-700.80|-|0.00|-700.80"));
}

// Revenue of 5,000 in February beside machines and disks that cost 22.10 more than planned: -897.90 + 5,000 - 22.10. A service that is
// not on the bill has cost nothing so far, so it goes on costing nothing.
void ActualComparisonTest::whatIsExpectedCountsBesideWhatIsKnown()
{
    Actual machines = billed(1, "Compute", "Virtual Machines", 80000);
    machines.quantity = Decimal(8000);
    machines.unit = "Hours";
    ComparisonOptions options;
    options.rest = RestOfPlan::AsSoFar;
    const Model both = withRows({machines, billed(1, "Storage", "Storage Accounts", 19000), entered(2, "revenue", 500000)});
    QCOMPARE(monthOf(compared(both, options), "ebitda", 2), QStringLiteral("-897.90|4102.10|5000.00|4080.00"));
    const ActualComparison without = compared(withRows({machines}), options);
    QCOMPARE(monthOf(without, "azure.storage", 2), QStringLiteral("-197.10|-|0.00|0.00"));
    QCOMPARE(monthOf(without, "azureInvoiced", 2), QStringLiteral("-897.90|-|0.00|-730.00"));
}

void ActualComparisonTest::linesAreTakenAsTheyStand()
{
    Actual moved = billed(1, "Compute", "Virtual Machines", 70080); // the user says: it is labour
    moved.line = "azureLabour";
    const ActualComparison c = compared(
        withRows({entered(1, "revenue", 500000), entered(1, "onPremRent", -2000), entered(3, "azureStorage", -20000), moved}));
    QCOMPARE(monthOf(c, "revenue", 1), QStringLiteral("0.00|5000.00|5000.00|5000.00"));
    QCOMPARE(monthOf(c, "onPremRent", 1), QStringLiteral("0.00|-20.00|-20.00|-20.00"));
    QCOMPARE(monthOf(c, "azureLabour", 1), QStringLiteral("0.00|-700.80|-700.80|-700.80"));
    QCOMPARE(monthOf(c, "azureStorage", 3), QStringLiteral("-197.10|-200.00|-2.90|-200.00")); // no bill: a line of its own
    QVERIFY(!c.line("azure.storage") && c.findings.empty());
    // -897.90 + 5000 - 20 - 700.80 = 3,381.30.
    QCOMPARE(monthOf(c, "ebitda", 1), QStringLiteral("-897.90|3381.30|4279.20|3381.30"));
    QCOMPARE(monthOf(c, "ebitda", 3), QStringLiteral("-897.90|-900.80|-2.90|-900.80"));
}

void ActualComparisonTest::totalsAreNotCountedTwice()
{
    const ActualComparison c = compared(withRows({entered(1, "onPremises", -30000), entered(1, "onPremRent", -2000),
        billed(2, "Compute", "Virtual Machines", 70080), entered(2, "azureStorage", -20000), entered(2, "azure", -99999),
        entered(3, "azure", -80000)}));
    QCOMPARE(monthOf(c, "ebitda", 1), QStringLiteral("-897.90|-1197.90|-300.00|-1197.90")); // rent is in the total
    QCOMPARE(monthOf(c, "azure.storage", 2), QStringLiteral("-197.10|-200.00|-2.90|-200.00")); // joins the bill
    QCOMPARE(monthOf(c, "azure", 2), QStringLiteral("-897.90|-900.80|-2.90|-900.80"));
    QCOMPARE(monthOf(c, "azure", 3), QStringLiteral("-897.90|-800.00|97.90|-800.00"));
    QCOMPARE(monthOf(c, "ebitda", 3), QStringLiteral("-897.90|-800.00|97.90|-800.00"));
    QCOMPARE(c.findings.size(), std::size_t{1});
    QCOMPARE(c.findings[0].what.code, ErrorCode::RowIgnored); // the total beside the bill of February
}

void ActualComparisonTest::whatCannotBeComparedIsSaid()
{
    Actual early = billed(1, "Compute", "Virtual Machines", 1);
    early.month = Month(2024, 12);
    const ActualComparison c = compared(withRows({early, entered(1, "noLine", 1), entered(1, "cash", 1), entered(1, "", 1)}));
    std::vector<ErrorCode> codes;
    for (const Finding& finding : c.findings)
        codes.push_back(finding.what.code);
    QCOMPARE(codes,
        (std::vector{ErrorCode::FigureUnknown, ErrorCode::RowIgnored, ErrorCode::ValueRequired, ErrorCode::MonthOutside}));
    QVERIFY(c.lines.empty());
    QCOMPARE(c.lastActual, 0);
}

void ActualComparisonTest::laterMonthsCanBeLeftOut()
{
    const Model model = withRows({billed(1, "Compute", "Virtual Machines", 70000), billed(2, "Compute", "Virtual Machines", 30000)});
    ComparisonOptions options;
    options.through = Month(2025, 1);
    const ActualComparison c = compared(model, options);
    QCOMPARE(c.lastActual, 1);
    QCOMPARE(monthOf(c, "azure.compute", 2), QStringLiteral("-700.80|-|0.00|-700.80"));
}

void ActualComparisonTest::scenariosAndTheStayCaseHaveTheirOwnPlan()
{
    const Model model = withRows({billed(1, "Compute", "Virtual Machines", 70000)});
    ComparisonOptions options;
    options.which = Case::Stay;
    QCOMPARE(monthOf(compared(model, options), "azure.compute", 1), QStringLiteral("0.00|-700.00|-700.00|-700.00"));
    Model more = model;
    scenario(more, "More", "", {edit("workload[id=1].quantity", ChangeOperation::Set, "20")});
    const auto twice = scenarioModel(more, "More");
    QVERIFY(twice.ok());
    QCOMPARE(monthOf(compared(*twice), "azure.compute", 1), QStringLiteral("-1401.60|-700.00|701.60|-700.00"));
}

HEADROOM_TEST(ActualComparisonTest);
#include "tst_actual_comparison.moc"
