// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of scenarios and uncertainties: each broken alone, with what is found and expected.
#include "core/model/path.h"
#include "tests/core/model/broken_rows.h"
#include "tests/support/testing.h"

using namespace model_testing;

namespace {

Breaking changing(const char* path, ChangeOperation operation, const char* value)
{
    return editing<ScenarioChange>([=](ScenarioChange& c) {
        c.path = path;
        c.operation = operation;
        c.value = value;
    });
}

const std::vector<Broken>& rows()
{
    using C = ChangeOperation;
    using U = Uncertainty;
    using D = Distribution;
    static const std::vector<Broken> all{
        {"as it is", [](Model&) {}, ""},
        {"a scenario that inherits from itself", editing<Scenario>([](Scenario& s) { s.parent.id = 1; }),
         "error ruleBroken scenario[\"A\"].parent A no scenario that inherits from this one"},
        {"a path that is none", changing("company taxRate", C::Set, "1"),
         "error pathMalformed scenarioChange[\"A\"].path  taxRate "},
        {"a path to a row", changing("company", C::Set, "1"),
         "error pathMalformed scenarioChange[\"A\"].path company company.field"},
        {"an entity that is none", changing("firm.taxRate", C::Set, "1"),
         "error pathUnknownEntity scenarioChange[\"A\"].path firm "},
        {"a field that is none", changing("company.taxes", C::Set, "1"),
         "error pathUnknownField scenarioChange[\"A\"].path taxes "},
        {"a scenario that changes scenarios", changing("scenario.note", C::Set, "1"),
         "error ruleBroken scenarioChange[\"A\"].path scenario.note a field of the project itself"},
        {"a row that is not there is no error", changing("site[\"Nowhere\"].vcpuPerCore", C::Set, "1"), ""},
        {"a choice multiplied", changing("company.rounding", C::Multiply, "2"),
         "error typeMismatch scenarioChange[\"A\"].operation choice set"},
        {"a month multiplied", changing("wave.start", C::Multiply, "2"),
         "error typeMismatch scenarioChange[\"A\"].operation month set"},
        {"months added", changing("wave.start", C::Add, "-2"), ""},
        {"half a month added", changing("wave.start", C::Add, "0.5"),
         "error notWhole scenarioChange[\"A\"].value 0.5 "},
        {"a factor that is no number", changing("company.taxRate", C::Multiply, "more"),
         "error numberMalformed scenarioChange[\"A\"].value more "},
        {"an uncertain choice", editing<U>([](U& u) { u.path = "company.rounding"; }),
         "error typeMismatch uncertainty[\"A\"].path choice number, share, money, month, date"},
        {"an uncertain month, multiplied", editing<U>([](U& u) { u.path = "wave.start"; }),
         "error typeMismatch uncertainty[\"A\"].operation month add"},
        {"no width", editing<U>([](U& u) { u.deviation = 0; }),
         "error numberOutOfRange uncertainty[\"A\"].deviation 0 > 0"},
        {"a lognormal mean below zero", editing<U>([](U& u) { u.distribution = D::Lognormal; u.mean = -1; }),
         "error numberOutOfRange uncertainty[\"A\"].mean -1 > 0"},
        {"a lognormal value below zero", editing<U>([](U& u) { u.distribution = D::Lognormal; u.upperBound = Decimal(0); }),
         "error numberOutOfRange uncertainty[\"A\"].upperBound 0 > 0"},
        {"bounds upside down", editing<U>([](U& u) { u.lowerBound = Decimal(2); u.upperBound = Decimal(1); }),
         "error numberOutOfRange uncertainty[\"A\"].upperBound 1 > 2"},
        {"a uniform law without width", editing<U>([](U& u) { u.distribution = D::Uniform; u.high = u.low; }),
         "error numberOutOfRange uncertainty[\"A\"].high 0.9 > 0.9"},
        {"a mode above the highest", editing<U>([](U& u) { u.distribution = D::Pert; u.mode = 2; }),
         "error numberOutOfRange uncertainty[\"A\"].mode 2 0.9..1.1"},
        {"a mode at the end", editing<U>([](U& u) { u.distribution = D::Triangular; u.mode = u.high; }), ""},
        {"discrete without weight",
         [](Model& model) {
             edit<U>(model, 1, [](U& u) { u.distribution = D::Discrete; });
             edit<UncertaintyPoint>(model, 1, [](UncertaintyPoint& p) { p.weight = 0; p.uncertainty.id = 1; });
         },
         "error valueRequired uncertainty[\"A\"].distribution  values with weights above 0"},
        {"correlated with itself", editing<Correlation>([](Correlation& c) { c.second.id = 1; }),
         "error ruleBroken correlation[\"A\"].second 1 another uncertainty"},
        {"correlated twice",
         [](Model& model) {
             Correlation c = *model.table<Correlation>().find(1);
             c.name = "B";
             std::swap(c.first, c.second);
             must(model, insertRow(model, Entity::Correlation, c));
         },
         "error nameNotUnique correlation[\"B\"].second 1 once"},
    };
    return all;
}

} // namespace

class ValidateAnalysisTest : public QObject
{
    Q_OBJECT

private slots:
    void aBrokenRowSaysWhereAndWhat_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < rows().size(); ++i)
            QTest::newRow(rows()[i].name) << static_cast<int>(i);
    }
    void aBrokenRowSaysWhereAndWhat()
    {
        QFETCH(int, row);
        const Broken& broken = rows()[static_cast<std::size_t>(row)];
        Model model = validModel();
        broken.breaking(model);
        QCOMPARE(textOf(validate(model)), QString::fromUtf8(broken.expected));
    }

    void everyScenarioOfACircleIsFound()
    {
        Model model = validModel();
        Scenario second;
        second.name = "B";
        second.parent.id = 1;
        must(model, insertRow(model, Entity::Scenario, second));
        edit<Scenario>(model, 1, [](Scenario& s) { s.parent.id = 2; });
        QCOMPARE(textOf(validate(model)),
            QStringLiteral("error ruleBroken scenario[\"A\"].parent A no scenario that inherits from this one\n"
                    "error ruleBroken scenario[\"B\"].parent B no scenario that inherits from this one"));
    }
};

HEADROOM_TEST(ValidateAnalysisTest);
#include "tst_validate_analysis.moc"
