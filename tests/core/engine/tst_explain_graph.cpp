// SPDX-License-Identifier: GPL-3.0-or-later
// Explanations walked the other way: against explanations themselves, and against what projections do when an input changes.
#include "core/engine/explain_graph.h"
#include "core/model/path.h"
#include "tests/core/engine/projects.h"
#include "tests/support/testing.h"

#include <algorithm>

using namespace headroom;
using namespace engine_test;

namespace {

std::string pathOf(const Model& model, const InputPlace& input)
{
    return headroom::pathOf(model, input.entity, *model.findRow(input.entity, input.row), input.field);
}

ExplainQuery query(const std::string& target, int depth = 1)
{
    ExplainQuery q;
    q.target = target;
    q.depth = depth;
    q.mostWorkloads = 0;
    return q;
}

bool holds(const ExplainNode& node, const std::string& id)
{
    return node.id == id || std::any_of(node.children.begin(), node.children.end(), [&](const ExplainNode& c) { return holds(c, id); });
}

bool isNamed(const std::vector<ExplainNode>& nodes, std::string_view figure)
{
    return std::any_of(nodes.begin(), nodes.end(), [&](const ExplainNode& n) { return n.id == figure || n.id.ends_with('.' + std::string(figure)); });
}

/// A tenth more, or a little where nothing stands; nothing where the field does not allow it.
std::optional<Change> raised(const Model& model, const InputPlace& input)
{
    const Value now = input.field->read(*model.findRow(input.entity, input.row));
    Value more;
    if (const auto* amount = std::get_if<Money>(&now))
        more = *amount + Money(1000000);
    else if (const auto* share = std::get_if<Decimal>(&now))
        more = number(QString::number(share->toDoubleLossy() * 1.1 + 0.001, 'f', 6).toStdString());
    const auto change = changeField(model, input.entity, input.row, *input.field, more);
    return change.ok() ? std::optional(*change) : std::nullopt;
}

} // namespace

class ExplainGraphTest : public QObject
{
    Q_OBJECT

private slots:
    void whatAFigureComesFromGoesIntoIt();
    void aStepStandsBelowWhatIsComputedFromIt_data();
    void aStepStandsBelowWhatIsComputedFromIt();
    void onlyFiguresThatAreNamedMoveWithAnInput();
    void whatIsCountedIsSaidNotToBeTraced();
    void whatIsNotKnownIsRefused();
};

void ExplainGraphTest::whatAFigureComesFromGoesIntoIt()
{
    const Model model = lumen();
    const ExplainGraph graph = std::move(ExplainGraph::of(model)).value();
    const auto inputs = graph.inputsOf(query("cashImprovement12m")).value();
    QVERIFY(inputs.size() > 20);
    for (const InputPlace& input : inputs) {
        const ValueUses uses = graph.usesOf(query(pathOf(model, input)), 10).value();
        QVERIFY2(isNamed(uses.figures, "cashImprovement12m"), pathOf(model, input).c_str());
        QVERIFY2(uses.traced, pathOf(model, input).c_str());
    }
}

void ExplainGraphTest::aStepStandsBelowWhatIsComputedFromIt_data()
{
    QTest::addColumn<QString>("target");
    for (const char* target : {"move.azure.2024-07", "stay.ebitda.2024-08", "move.interestPaid.2024-09", "benefit.netCashFlow.2024-07",
             "azure.globalDiscount", "company.taxRate", "npv"})
        QTest::newRow(target) << QString::fromLatin1(target);
}

void ExplainGraphTest::aStepStandsBelowWhatIsComputedFromIt()
{
    QFETCH(QString, target);
    const Model model = lumen();
    const Explainer explainer = std::move(Explainer::of(model)).value();
    const ExplainGraph graph = std::move(ExplainGraph::of(model)).value();
    const std::string id = explainer.explain(query(target.toStdString())).value().id;
    const ValueUses uses = graph.usesOf(query(target.toStdString()), 40).value();
    for (const ExplainNode& step : uses.steps)
        QVERIFY2(holds(explainer.explain(query(step.id, 3)).value(), id), step.id.c_str());
    if (target != u"npv")
        QVERIFY(!uses.steps.empty());
}

/// The projection itself is the judge: what it moves must have been named.
void ExplainGraphTest::onlyFiguresThatAreNamedMoveWithAnInput()
{
    const Model model = lumen();
    const Projection before = project(model).value();
    const ExplainGraph graph = std::move(ExplainGraph::of(model)).value();
    int moved = 0;
    int looked = 0;
    const auto inputs = graph.inputsOf(query("npv")).value();
    for (const InputPlace& input : inputs) {
        const auto change = input.field->fieldClass == FieldClass::Money ? raised(model, input) : std::nullopt;
        Model other = model;
        if (!change || !apply(other, *change).ok() || ++looked > 25)
            continue;
        const Result<Projection> after = project(other);
        if (!after)
            continue;
        const ValueUses uses = graph.usesOf(query(pathOf(model, input)), 1).value();
        for (std::size_t i = 0; i < before.figures.size(); ++i) {
            const bool moves = !(before.figures[i].value == after->figures[i].value);
            moved += moves ? 1 : 0;
            QVERIFY2(!moves || isNamed(uses.figures, before.figures[i].id),
                (pathOf(model, input) + " moves " + std::string(before.figures[i].id)).c_str());
        }
    }
    QVERIFY2(moved > 50, qPrintable(QString::number(moved)));
}

void ExplainGraphTest::whatIsCountedIsSaidNotToBeTraced()
{
    const Model model = lumen();
    const ExplainGraph graph = std::move(ExplainGraph::of(model)).value();
    const Row& first = model.rowAt(Entity::Workload, 0);
    const std::string cores = headroom::pathOf(model, Entity::Workload, first, schemaOf(Entity::Workload).field("cores"));
    const ValueUses uses = graph.usesOf(query(cores), 10).value();
    QVERIFY(!uses.traced);
    QVERIFY(uses.figures.empty());
    QVERIFY(uses.steps.empty());
}

void ExplainGraphTest::whatIsNotKnownIsRefused()
{
    const ExplainGraph graph = std::move(ExplainGraph::of(goldenSmall())).value();
    QVERIFY(graph.usesOf(query("nonsense"), 10).error().code == ErrorCode::FigureUnknown);
    QVERIFY(graph.inputsOf(query("netCashFlow.1999-01")).error().code == ErrorCode::MonthOutside);
}

HEADROOM_TEST(ExplainGraphTest);
#include "tst_explain_graph.moc"
