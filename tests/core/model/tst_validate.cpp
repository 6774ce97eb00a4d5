// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/path.h"
#include "core/model/validate.h"
#include "tests/core/model/model_testing.h"
#include "tests/support/testing.h"

#include <functional>

using namespace model_testing;

namespace {

// "error numberOutOfRange site["A"].rentPerMonth", a line each.
QString textOf(const Findings& findings)
{
    QStringList lines;
    for (const Finding& f : findings)
        lines.append(q(severityName(f.severity)) + u' ' + q(f.what.code) + u' ' + q(f.what.path));
    return lines.join(u'\n');
}

using Breaking = std::function<void(Model&)>;

template<class E, class Edit> Breaking editing(Edit change)
{
    return [change](Model& model) { edit<E>(model, 1, change); };
}
// Another row like the first.
template<class E, class Edit> Breaking adding(Edit change)
{
    return [change](Model& model) {
        E row = *model.table<E>().find(1);
        row.name = "B";
        change(row);
        added(model, row);
    };
}

void row(const char* name, Breaking breaking, const char* expected)
{
    QTest::newRow(name) << QVariant::fromValue(breaking) << QString::fromUtf8(expected);
}

} // namespace

Q_DECLARE_METATYPE(Breaking)

class ValidateTest : public QObject
{
    Q_OBJECT

private slots:
    void aValidModelHasNoFindings()
    {
        QCOMPARE(textOf(validate(validModel())), QString());
        QCOMPARE(textOf(validate(Model::empty(Month(2024, 7)))), QString());
    }

    void aBrokenModelSaysWhereAndWhat_data()
    {
        QTest::addColumn<QVariant>("breaking");
        QTest::addColumn<QString>("expected");
        fieldRows();
        referenceRows();
        nameRows();
        companyRows();
        lineRows();
        planRows();
        debtRows();
        sourceRows();
        orderRows();
        estateRows();
    }
    void aBrokenModelSaysWhereAndWhat()
    {
        QFETCH(QVariant, breaking);
        QFETCH(QString, expected);
        Model model = validModel();
        breaking.value<Breaking>()(model);
        QCOMPARE(textOf(validate(model)), expected);
    }

    void detailsSayWhatIsFoundAndExpected()
    {
        Model model = validModel();
        edit<DebtInstrument>(model, 1, [](DebtInstrument& d) {
            d.kind = InstrumentKind::Revolver;
            d.principal = Money(500);
            d.commitment = Money(400);
        });
        edit<ReportedFigure>(model, 1, [](ReportedFigure& r) { r.amount = Money(500); });
        const Findings findings = validate(model);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].what.detail("found"), std::string("5.00"));
        QCOMPARE(findings[0].what.detail("expected"), std::string("..4.00"));
    }

    void aModelWithoutItsOneRowsSaysSo()
    {
        QCOMPARE(textOf(validate(Model())), QStringLiteral("error rowUnknown company\nerror rowUnknown azure"));
        Model two = validModel();
        Company second = two.company();
        second.id = 2;
        two.table<Company>().put(second);
        QCOMPARE(textOf(validate(two)), QStringLiteral("error rowDuplicate company"));
    }

    void theLimitCountsWhatIsLeftOut_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("listed");
        QTest::addColumn<QString>("left");
        QTest::newRow("above") << 100 << 30 << "";
        QTest::newRow("the same") << 30 << 30 << "";
        QTest::newRow("one less") << 29 << 29 << "1";
        QTest::newRow("one") << 1 << 1 << "29";
        QTest::newRow("none") << 0 << 0 << "30";
    }
    void theLimitCountsWhatIsLeftOut()
    {
        QFETCH(int, limit);
        QFETCH(int, listed);
        QFETCH(QString, left);
        Model model = validModel();
        for (int i = 0; i < 30; ++i)
            adding<Site>([&](Site& s) {
                s.name = numbered("s", static_cast<std::size_t>(i));
                s.vcpuPerCore = 0;
            })(model);
        const Findings findings = validate(model, static_cast<std::size_t>(limit));
        QCOMPARE(static_cast<int>(findings.size()), listed + (left.isEmpty() ? 0 : 1));
        for (int i = 0; i < listed; ++i)
            QCOMPARE(findings[static_cast<std::size_t>(i)].what.path,
                numbered("site[\"s", static_cast<std::size_t>(i)) + "\"].vcpuPerCore");
        if (!left.isEmpty()) {
            QCOMPARE(q(findings.back().what.code), QStringLiteral("findingsCut"));
            QCOMPARE(findings.back().severity, Severity::Note);
            QCOMPARE(q(findings.back().what.detail("count")), left);
        }
    }

    void everyPathOfAFindingLeadsToItsRow()
    {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const Model model = randomModel(seed, 6);
            for (const Finding& finding : validate(model)) {
                const Result<Path> path = parsePath(finding.what.path);
                QVERIFY2(path.ok() && path->field, finding.what.path.c_str());
                QVERIFY2(onlyRow(model, *path).ok(), finding.what.path.c_str());
            }
        }
    }

    void anInvalidValueIsFoundHoweverOftenTheRightOneIsRepeated()
    {
        Model model = validModel();
        for (int i = 0; i < 3000; ++i)
            adding<Workload>([&](Workload& w) {
                w.name = numbered("w", static_cast<std::size_t>(i));
                w.cores = i % 1000 == 999 ? 5000 : 2;
                w.strategy = static_cast<Strategy>(i == 1500 ? 7 : 0);
            })(model);
        QCOMPARE(textOf(validate(model)),
            QStringLiteral("error numberOutOfRange workload[\"w999\"].cores\nerror choiceUnknown workload[\"w1500\"].strategy\n"
                           "error numberOutOfRange workload[\"w1999\"].cores\nerror numberOutOfRange workload[\"w2999\"].cores"));
    }

    void aHundredThousandWorkloadsAreCheckedAtOnce()
    {
        Model model = validModel();
        std::vector<Workload> rows(100000, *model.table<Workload>().find(1));
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].name = numbered("w", static_cast<std::size_t>(i));
        rows[70000].name = "w5";
        must(model, insertRows(model, std::move(rows)));
        QElapsedTimer timer;
        timer.start();
        const QString findings = textOf(validate(model));
        if (!qEnvironmentVariableIsEmpty("HEADROOM_BENCH"))
            qInfo("100,000 workloads: %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(findings, QStringLiteral("error nameNotUnique workload[id=70002].name"));
    }

    // What was found good before is left alone, and yet the findings are the same, whatever was done to values, names,
    // references and whole rows in between.
    void whatFollowsTheEditsFindsTheSame()
    {
        Validation validation;
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            Model model = seed == 1 ? validModel() : randomModel(seed, 20);
            std::vector<Workload> many(2500);
            for (std::size_t i = 0; i < many.size(); ++i)
                many[i].name = numbered("w", i);
            must(model, insertRows(model, std::move(many)));
            QCOMPARE(textOf(validation.check(model)), textOf(validate(model)));
            Random random(seed);
            for (int i = 0; i < 150; ++i) {
                const Model before = model;
                harm(model, random);
                QCOMPARE(textOf(validation.check(model)), textOf(validate(model)));
                if (i % 3 != 0)
                    model = before;
            }
        }
    }

    void anEditOfOneRowCostsAsMuch()
    {
        Model model = validModel();
        std::vector<Workload> rows(100000, *model.table<Workload>().find(1));
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].name = numbered("w", i);
        must(model, insertRows(model, std::move(rows)));
        Validation validation;
        QCOMPARE(textOf(validation.check(model)), QString());
        QElapsedTimer timer;
        qint64 spent = 0;
        constexpr int edits = 20;
        for (int i = 0; i < edits; ++i) {
            edit<Workload>(model, static_cast<Id>(1 + i * 4999), [&](Workload& w) { w.cores = i % 2 == 0 ? 3 : 5; });
            timer.restart();
            const Findings findings = validation.check(model);
            spent += timer.nsecsElapsed();
            QVERIFY(findings.empty());
        }
        const double milliseconds = static_cast<double>(spent) / edits / 1e6;
        if (!qEnvironmentVariableIsEmpty("HEADROOM_BENCH"))
            qInfo("an edit among 100,000 workloads is validated in %.3f ms", milliseconds);
        QVERIFY2(milliseconds < 30, std::to_string(milliseconds).c_str()); // all of them take 60 ms, alone on the machine
    }

private:
    // Past every Change: also what none would do.
    static void harm(Model& model, Random& random)
    {
        const EntitySchema& schema = random.oneIn(3) ? schemaOf<Workload>() : allSchemas()[random.below(entityCount)];
        const std::size_t rows = model.rowCount(schema.entity);
        const std::size_t dice = random.below(8);
        if (rows == 0 || dice == 0) {
            const auto row = schema.create();
            row->id = random.oneIn(2) ? model.lastId(schema.entity) + 1 : 1 + static_cast<Id>(random.below(rows + 1));
            row->name = random.oneIn(3) ? Text() : Text(numbered("w", random.below(20)));
            model.putRow(schema.entity, *row);
            return;
        }
        const auto row = schema.copy(model.rowAt(schema.entity, random.below(rows)));
        if (dice == 1) {
            model.removeRow(schema.entity, row->id);
            return;
        }
        const Field& field = schema.fields[random.below(schema.fields.size())];
        if (dice < 4)
            row->name = Text(numbered("w", random.below(20)));
        else if (field.type == FieldType::Reference)
            field.write(*row, RefValue{static_cast<Id>(random.below(30))});
        else if (field.type == FieldType::Integer)
            field.write(*row, std::int64_t{1'000'000'000});
        else if (field.type == FieldType::Money)
            field.write(*row, Money(-100));
        else
            field.write(*row, randomValue(random, model, field));
        model.putRow(schema.entity, *row);
    }
    static void fieldRows()
    {
        row("number out of range", editing<Site>([](Site& s) { s.resaleShare = 3; }),
            "error numberOutOfRange site[\"A\"].resaleShare");
        row("whole number out of range", editing<Wave>([](Wave& w) { w.rampMonths = 0; }),
            "error numberOutOfRange wave[\"A\"].rampMonths");
        row("amount below zero", editing<Site>([](Site& s) { s.rentPerMonth = Money(-1); }),
            "error numberOutOfRange site[\"A\"].rentPerMonth");
        row("choice that is none", editing<Site>([](Site& s) { s.powerModel = static_cast<PowerModel>(3); }),
            "error choiceUnknown site[\"A\"].powerModel");
        row("month beyond the calendar", editing<Wave>([](Wave& w) { w.start = Month(2200, 12) + 1; }),
            "error numberOutOfRange wave[\"A\"].start");
        row("required text", editing<Price>([](Price& p) { p.region = ""; }), "error valueRequired price[\"A\"].region");
        row("text with a line break", editing<Workload>([](Workload& w) { w.application = "a\nb"; }),
            "error textNotUtf8 workload[\"A\"].application");
        row("does not apply and is out of range", editing<OperatingLine>([](OperatingLine& l) { l.lifeMonths = 0; }), "");
        row("applies and is out of range", editing<OperatingLine>([](OperatingLine& l) {
            l.kind = LineKind::Capex;
            l.lifeMonths = 0;
        }),
            "error numberOutOfRange line[\"A\"].lifeMonths");
        row("two fields of a row", editing<Site>([](Site& s) {
            s.averageLoad = 11;
            s.vcpuPerCore = 0;
        }),
            "error numberOutOfRange site[\"A\"].vcpuPerCore\nerror numberOutOfRange site[\"A\"].averageLoad");
    }
    static void referenceRows()
    {
        row("reference to nowhere", editing<Workload>([](Workload& w) { w.wave.id = 9; }),
            "error referenceUnknown workload[\"A\"].wave");
        row("required reference", editing<WorkloadDisk>([](WorkloadDisk& d) { d.workload.id = 0; }),
            "error valueRequired disk[\"A\"].workload");
        row(
            "the site of all is gone",
            [](Model& m) {
                m.table<Site>().remove(1);
                m.table<FieldSource>().remove(1);
            },
            "error referenceUnknown unitCost[\"A\"].site\nerror referenceUnknown refresh[\"A\"].site\nerror referenceUnknown "
            "workload[\"A\"].site");
        row("no wave", editing<Workload>([](Workload& w) { w.wave.id = 0; }), "error valueRequired workload[\"A\"].wave");
        row("no wave, but retained", editing<Workload>([](Workload& w) {
            w.wave.id = 0;
            w.strategy = Strategy::Retain;
        }),
            "");
    }
    static void nameRows()
    {
        row("no name", editing<Site>([](Site& s) { s.name = ""; }), "error nameMissing site[id=1].name");
        row("no name where none is needed", editing<UnitCost>([](UnitCost& u) { u.name = ""; }), "");
        row("name twice", adding<Site>([](Site& s) { s.name = "A"; }), "error nameNotUnique site[id=2].name");
        row("name twice where it may be", adding<UnitCost>([](UnitCost& u) { u.name = "A"; }), "");
        row("other case", adding<Site>([](Site& s) { s.name = "a"; }), "");
        row("path of a row without a name", editing<UnitCost>([](UnitCost& u) {
            u.name = "";
            u.strandedShare = 2;
        }),
            "error numberOutOfRange unitCost[id=1].strandedShare");
        row("path of a row with another's name", adding<UnitCost>([](UnitCost& u) {
            u.name = "A";
            u.strandedShare = 2;
        }),
            "error numberOutOfRange unitCost[id=2].strandedShare");
    }
    static void companyRows()
    {
        row("unknown currency", editing<Company>([](Company& c) { c.currency = "XXX"; }), "error choiceUnknown company.currency");
        row("no currency", editing<Company>([](Company& c) { c.currency = ""; }), "error valueRequired company.currency");
        row("headline before the start", editing<Company>([](Company& c) { c.headlineStart = c.start - 1; }),
            "error dateOrder company.headlineStart");
        row("headline in the first month", editing<Company>([](Company& c) { c.headlineStart = c.start; }), "");
        row("last headline", editing<Company>([](Company& c) { c.headlineStart = c.start + 108; }), "");
        row("headline too late", editing<Company>([](Company& c) { c.headlineStart = c.start + 109; }),
            "error dateOrder company.headlineStart");
        row("formats of a language", editing<Company>([](Company& c) { c.formatLocale = "de"; }), "");
        row("formats of a region", editing<Company>([](Company& c) { c.formatLocale = "de-CH"; }), "");
        for (const char* tag : {"german", "de-", "de-ch", "de_CH", "DE", "d", "de-CHE"})
            row(tag, editing<Company>([tag](Company& c) { c.formatLocale = tag; }), "error choiceUnknown company.formatLocale");
        row("report in French", editing<Company>([](Company& c) { c.reportLanguage = "fr"; }), "");
        row("report in no language of ours", editing<Company>([](Company& c) { c.reportLanguage = "it"; }),
            "error choiceUnknown company.reportLanguage");
        row("tax is never paid", editing<Company>([](Company& c) { c.taxPaymentMonths = {}; }),
            "error valueRequired company.taxPaymentMonths");
        row("sites worth more than all assets", editing<Site>([](Site& s) { s.bookValue = Money(100); }),
            "error numberOutOfRange company.openingFixedAssets");
        row(
            "sites worth all assets",
            [](Model& m) {
                edit<Site>(m, 1, [](Site& s) { s.bookValue = Money(100); });
                edit<Company>(m, 1, [](Company& c) { c.openingFixedAssets = Money(100); });
            },
            "");
        row(
            "sites worth more than any amount",
            [](Model& m) {
                edit<Site>(m, 1, [](Site& s) { s.bookValue = Money(INT64_MAX); });
                adding<Site>([](Site& s) { s.bookValue = Money(1); })(m);
            },
            "error overflow company.openingFixedAssets");
    }
    static void lineRows()
    {
        row("ends before it begins", editing<OperatingLine>([](OperatingLine& l) {
            l.firstMonth = Month(2025, 2);
            l.lastMonth = Month(2025, 1);
        }),
            "error dateOrder line[\"A\"].lastMonth");
        row("one month", editing<OperatingLine>([](OperatingLine& l) { l.firstMonth = l.lastMonth = Month(2025, 2); }), "");
        row("a month twice", adding<LineMonth>([](LineMonth&) {}), "error nameNotUnique lineMonth[\"B\"].month");
        row("another month", adding<LineMonth>([](LineMonth& m) { m.month = m.month + 1; }), "");
        row("a season twice", adding<SeasonWeight>([](SeasonWeight&) {}), "error nameNotUnique season[\"B\"].calendarMonth");
        row("another season", adding<SeasonWeight>([](SeasonWeight& s) { s.calendarMonth = 2; }), "");
    }
    static void planRows()
    {
        row("no region", editing<AzurePlan>([](AzurePlan& a) { a.defaultRegion = ""; }),
            "error valueRequired azure.defaultRegion");
        row("default of the default", editing<AzurePlan>([](AzurePlan& a) { a.defaultPurchase = PurchaseOption::PlanDefault; }),
            "error choiceUnknown azure.defaultPurchase");
        row("family twice", adding<FamilyDiscount>([](FamilyDiscount&) {}), "error nameNotUnique discount[\"B\"].family");
        row(
            "no family twice",
            [](Model& m) {
                edit<FamilyDiscount>(m, 1, [](FamilyDiscount& d) { d.family = static_cast<ServiceFamily>(9); });
                adding<FamilyDiscount>([](FamilyDiscount&) {})(m);
            },
            "error choiceUnknown discount[\"A\"].family\nerror choiceUnknown discount[\"B\"].family\nerror nameNotUnique "
            "discount[\"B\"].family");
        row("credit that ends before it begins", editing<AzureCredit>([](AzureCredit& c) { c.expiry = c.from - 1; }),
            "error dateOrder credit[\"A\"].expiry");
        row("credit of a month", editing<AzureCredit>([](AzureCredit& c) { c.expiry = c.from; }), "");
    }
    static void debtRows()
    {
        using D = DebtInstrument;
        const auto maturing = [](Date day) {
            return [day](Model& m) {
                m.table<DebtEvent>().remove(1); // which would lie behind the maturity
                edit<D>(m, 1, [day](D& d) { d.maturityDate = day; });
            };
        };
        row("matured on the opening day", maturing(Date(2024, 6, 30)), "error dateOrder debt[\"A\"].maturityDate");
        row("matures on the first day", maturing(Date(2024, 7, 1)), "");
        row("last payment after the opening", editing<D>([](D& d) { d.lastPaymentDate = Date(2024, 7, 1); }),
            "error dateOrder debt[\"A\"].lastPaymentDate");
        row("last payment on the opening day", editing<D>([](D& d) { d.lastPaymentDate = Date(2024, 6, 30); }), "");
        row("never pays", editing<D>([](D& d) { d.paymentMonths = {}; }), "error valueRequired debt[\"A\"].paymentMonths");
        row("floats on nothing", editing<D>([](D& d) { d.rateKind = RateKind::Floating; }),
            "error valueRequired debt[\"A\"].index");
        row(
            "more discount than principal",
            [](Model& m) {
                edit<D>(m, 1, [](D& d) {
                    d.principal = Money(100);
                    d.unamortisedDiscount = Money(101);
                });
                edit<ReportedFigure>(m, 1, [](ReportedFigure& r) { r.amount = Money(100); });
            },
            "error numberOutOfRange debt[\"A\"].unamortisedDiscount");
        row("reported otherwise", editing<D>([](D& d) { d.principal = Money(100); }),
            "warning rowsDoNotSum reported[\"A\"].amount");
        row(
            "reported with its steps",
            [](Model& m) {
                edit<D>(m, 1, [](D& d) { d.principal = Money(100); });
                edit<ReconciliationStep>(m, 1, [](ReconciliationStep& s) { s.amount = Money(-100); });
            },
            "");
        row(
            "more debt than any amount",
            [](Model& m) {
                edit<D>(m, 1, [](D& d) { d.principal = Money(INT64_MAX); });
                adding<D>([](D&) {})(m);
            },
            "error overflow reported[\"A\"].amount");
    }
    static void sourceRows()
    {
        using S = FieldSource;
        row("source of no entity", editing<S>([](S& s) { s.entity = "server"; }), "error pathUnknownEntity source[\"A\"].entity");
        row("source of no field", editing<S>([](S& s) { s.field = "rent"; }), "error pathUnknownField source[\"A\"].field");
        row("source of no row", editing<S>([](S& s) { s.row = 2; }), "error rowUnknown source[\"A\"].row");
        row("source of nothing", editing<S>([](S& s) { s.entity = ""; }), "error valueRequired source[\"A\"].entity");
    }
    // Staying is not free, and what lies outside the projection is not computed: July 2024 to June 2029.
    static void estateRows()
    {
        const auto free = [](Model& m) { edit<UnitCost>(m, 1, [](UnitCost& c) { c.costPerUnitYear = 0; }); };
        row("a site that costs nothing", free, "warning valueRequired site[\"A\"]");
        row("with a rent", [free](Model& m) { free(m); edit<Site>(m, 1, [](Site& s) { s.rentPerMonth = Money(1); }); }, "");
        row("with power", [free](Model& m) { free(m); edit<Site>(m, 1, [](Site& s) { s.powerModel = PowerModel::Energy; }); }, "");
        row(
            "the workload has a cost of its own",
            [free](Model& m) { free(m); edit<Workload>(m, 1, [](Workload& w) { w.onPremisesPerMonth = Money(5); }); }, "");
        row("a wave in the last month", editing<Wave>([](Wave& w) { w.start = Month(2029, 6); }), "");
        row("a wave after it", editing<Wave>([](Wave& w) { w.start = Month(2029, 7); }), "warning monthOutside wave[\"A\"].start");
        row("a wave that was over", editing<Wave>([](Wave& w) { w.start = Month(1990, 1); }), "warning monthOutside wave[\"A\"].start");
        row("a wave that is history", editing<Wave>([](Wave& w) { w.start = Month(2023, 1); }), "");
        row(
            "a lease that has ended",
            editing<Site>([](Site& s) {
                s.leaseEnd = Month(2024, 6);
                s.rentPerMonth = Money(1);
            }),
            "warning dateOrder site[\"A\"].leaseEnd");
    }
    static void orderRows()
    {
        row(
            "errors first, then by entity and row",
            [](Model& m) {
                edit<DebtInstrument>(m, 1, [](DebtInstrument& d) {
                    d.paymentMonths = {};
                    d.principal = Money(100);
                });
                edit<ReportedFigure>(m, 1, [](ReportedFigure& r) { r.amount = Money(7); });
                edit<Covenant>(m, 1, [](Covenant& c) { c.limit = -1; });
                edit<Company>(m, 1, [](Company& c) { c.taxPaymentMonths = {}; });
                edit<Workload>(m, 1, [](Workload& w) {
                    w.wave.id = 0;
                    w.cores = 0;
                });
                edit<FieldSource>(m, 1, [](FieldSource& s) { s.row = 2; });
            },
            "error valueRequired company.taxPaymentMonths\nerror numberOutOfRange workload[\"A\"].cores\nerror valueRequired "
            "workload[\"A\"].wave\n"
            "error valueRequired debt[\"A\"].paymentMonths\nerror numberOutOfRange covenant[\"A\"].limit\nerror rowUnknown "
            "source[\"A\"].row\n"
            "warning rowsDoNotSum reported[\"A\"].amount");
    }
};

HEADROOM_TEST(ValidateTest);

#include "tst_validate.moc"
