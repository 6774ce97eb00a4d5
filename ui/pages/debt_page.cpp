// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debt_page.h"

#include "core/model/path.h"
#include "ui/charts/chart_widget.h"
#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/debt_events_panel.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/master_detail.h"
#include "ui/pages/maturity_provenance.h"
#include "ui/pages/prepayment_panel.h"
#include "ui/widgets/grid_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

MasterDetailSpec instrumentSpec()
{
    MasterDetailSpec spec;
    spec.entity = Entity::DebtInstrument;
    spec.table.fields = {"name", "kind", "principal", "maturityDate", "rateKind", "coupon", "index", "spread", "commitment",
        "amortisation", "appliesTo"};
    spec.table.title = DebtPage::tr("Instruments");
    spec.table.whenEmpty = DebtPage::tr("No debt yet. Add loans, notes, revolvers and finance leases with what is outstanding.");
    spec.groups = {
        {DebtPage::tr("Instrument"),
            {"name", "kind", "currency", "principal", "issueDate", "issuePrice", "issueCosts", "commitment", "commitmentFee",
                "availableUntil", "maturityDate", "conversionPrice", "appliesTo"}},
        {DebtPage::tr("Interest"),
            {"rateKind", "coupon", "index", "indexMultiplier", "spread", "indexFloor", "allInCap", "dayCount", "paymentMonths",
                "paymentDay", "firstPaymentDate", "stub", "rollRule", "accrualAdjusted", "lastPaymentDate",
                "openingAccruedInterest", "pikShare", "pikUntil", "pikPremium"}},
        {DebtPage::tr("Repayment and carrying amount"),
            {"amortisation", "amortisationPerYear", "prepaymentEffect", "callPrice", "firstCallDate", "sweepRank",
                "unamortisedDiscount"}},
    };
    spec.children.push_back({Entity::DebtRow, {}});
    spec.children.back().table.fields = {"date", "principal"};
    spec.children.back().table.whenEmpty =
        DebtPage::tr("No instalments listed. They count where the amortisation is “As listed”.");
    spec.children.push_back({Entity::DebtEvent, {}});
    spec.children.back().table.whenEmpty =
        DebtPage::tr("No events. Draws, prepayments, exchanges, extensions, new rates, haircuts and fees stand here by date.");
    return spec;
}

MasterDetailSpec plainSpec(
    Entity entity, const QString& whenEmpty, std::optional<Entity> child = std::nullopt, const QString& childEmpty = {})
{
    MasterDetailSpec spec;
    spec.entity = entity;
    spec.table.whenEmpty = whenEmpty;
    if (child) {
        spec.children.push_back({*child, {}});
        spec.children.back().table.whenEmpty = childEmpty;
        if (*child == Entity::IndexRate) // a date is name enough
            spec.children.back().table.fields = {"date", "rate"};
    }
    return spec;
}

QString stateText(CovenantState state)
{
    switch (state) {
    case CovenantState::NotTested: return DebtPage::tr("Not tested");
    case CovenantState::Passed: return DebtPage::tr("Passed");
    case CovenantState::Warning: return DebtPage::tr("Passed, little headroom");
    case CovenantState::Breached: return DebtPage::tr("Breached");
    }
    return {};
}

QString caseText(Case c) { return c == Case::Stay ? DebtPage::tr("Stay") : DebtPage::tr("Move"); }

} // namespace

DebtPage::DebtPage(Document& document, QWidget* parent)
    : ExplainingPage(document, parent),
      m_tabs(new QTabWidget),
      m_schedule(new TextTableModel({tr("Month"), tr("Opening"), tr("Drawn"), tr("Repaid"), tr("Added to principal"),
                                        tr("Closing"), tr("Interest accrued"), tr("Interest paid"), tr("Carrying amount")},
          1, this)),
      m_tests(new TextTableModel({tr("Month"), tr("Case"), tr("Result"), tr("Measure"), tr("Limit"), tr("Headroom")}, 3, this)),
      m_reconciliation(new TextTableModel({tr("Step"), tr("Amount")}, 1, this)),
      m_case(new QComboBox),
      m_wallCase(new QComboBox),
      m_wall(new ChartWidget(ChartKind::MaturityWall)),
      m_headroom(new ChartWidget(ChartKind::Covenants)),
      m_events(new DebtEventsPanel(document)),
      m_prepayment(new PrepaymentPanel(document))
{
    m_tabs->setAccessibleName(tr("Debt"));
    m_tabs->tabBar()->setAccessibleName(tr("Debt"));
    m_instruments = addMaster(instrumentSpec());
    m_instruments->addTab(buildSchedule(), tr("Schedule"));
    m_tabs->addTab(buildWall(), tr("Maturities and headroom"));
    addResult(m_events, tr("Before and after"));
    addResult(m_prepayment, tr("Prepayment"));
    m_indices = addMaster(plainSpec(Entity::IndexCurve, tr("No indices yet. Floating instruments follow one."), Entity::IndexRate,
        tr("No rates yet: an instrument that follows this index can't be reckoned.")));
    m_covenants = addMaster(plainSpec(Entity::Covenant, tr("No covenants yet.")));
    GridView* tests = readOnlyTable(m_tests, tr("Covenant tests"));
    tests->setExplains();
    connect(tests, &GridView::explainRequested, this, &DebtPage::explainTest);
    m_covenants->addTab(tests, tr("Tests"));
    m_reported = addMaster(plainSpec(Entity::ReportedFigure,
        tr("No reported figures yet. One shows how the principal of all debt ties to what was published."),
        Entity::ReconciliationStep, tr("No steps yet.")));
    GridView* way = readOnlyTable(m_reconciliation, tr("Way to the reported figure"));
    explainCells(*way, *this, &DebtPage::stepTold);
    m_reported->addTab(way, tr("Way to the reported figure"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    connect(m_instruments, &MasterDetail::currentRowChanged, this, &DebtPage::showSchedule);
    connect(m_covenants, &MasterDetail::currentRowChanged, this, &DebtPage::showTests);
    connect(m_reported, &MasterDetail::currentRowChanged, this, &DebtPage::showReconciliation);
    connect(&document, &Document::projected, this, &DebtPage::refresh);
    connect(&document, &Document::changed, this, &DebtPage::showReconciliation);
    refresh();
}

template<class Panel> void DebtPage::addResult(Panel* panel, const QString& title)
{
    m_tabs->addTab(panel, title);
    connect(panel, &Panel::summaryChanged, this, &DebtPage::summaryChanged);
    connect(panel, &Panel::provenanceRequested, this, &DebtPage::provenanceRequested);
}

MasterDetail* DebtPage::addMaster(const MasterDetailSpec& spec)
{
    auto* master = new MasterDetail(m_document, spec);
    const EntitySchema& schema = schemaOf(spec.entity);
    m_tabs->addTab(master, spec.table.title.isEmpty() ? schemaText(schema.plural) : spec.table.title);
    connect(master, &MasterDetail::summaryChanged, this, &DebtPage::summaryChanged);
    return master;
}

GridView* DebtPage::readOnlyTable(TextTableModel* model, const QString& name)
{
    auto* table = new GridView(Qt::UserRole, Qt::DisplayRole);
    table->setModel(model);
    makeReadOnly(*table, name);
    return table;
}

QWidget* DebtPage::buildSchedule()
{
    m_case->addItem(caseText(Case::Move), static_cast<int>(Case::Move));
    m_case->addItem(caseText(Case::Stay), static_cast<int>(Case::Stay));
    m_case->setAccessibleName(tr("Case of the schedule"));
    connect(m_case, &QComboBox::currentIndexChanged, this, &DebtPage::showSchedule);
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    auto* line = new QHBoxLayout;
    line->addWidget(m_case);
    line->addStretch();
    layout->addLayout(line);
    GridView* table = readOnlyTable(m_schedule, tr("Schedule of the instrument"));
    table->setExplains();
    connect(table, &GridView::explainRequested, this, &DebtPage::askExplanation);
    layout->addWidget(table, 1);
    return whole;
}

QWidget* DebtPage::buildWall()
{
    m_wallCase->addItem(caseText(Case::Move), static_cast<int>(Case::Move));
    m_wallCase->addItem(caseText(Case::Stay), static_cast<int>(Case::Stay));
    m_wallCase->setAccessibleName(tr("Case of the charts"));
    connect(m_wallCase, &QComboBox::currentIndexChanged, this, &DebtPage::showCharts);
    connect(m_headroom, &ChartWidget::explainRequested, this, [this](const QString& node) {
        ExplainQuery query;
        query.target = toUtf8(node);
        emit explainRequested(query);
    });
    connect(m_wall, &ChartWidget::explainRequested, this, &DebtPage::tellOfYear);
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    auto* line = new QHBoxLayout;
    line->addWidget(m_wallCase);
    line->addStretch();
    layout->addLayout(line);
    auto* charts = new QSplitter(Qt::Horizontal);
    charts->setObjectName(QStringLiteral("split.wall"));
    charts->setChildrenCollapsible(false);
    charts->addWidget(m_wall);
    charts->addWidget(m_headroom);
    layout->addWidget(charts, 1);
    return whole;
}

void DebtPage::refresh()
{
    showSchedule();
    showTests();
    showCharts();
    showReconciliation();
}

void DebtPage::showCharts()
{
    const auto projection = m_document.projection();
    if (!projection) {
        const auto& error = m_document.calculationError();
        for (ChartWidget* chart : {m_wall, m_headroom})
            chart->clear(error ? messageText(*error) : tr("Calculating…"));
        return;
    }
    ChartOptions options;
    options.which = static_cast<Case>(m_wallCase->currentData().toInt());
    for (const Covenant& covenant : m_document.model().table<Covenant>()) {
        options.covenants[covenant.id] = toQString(covenant.name.view());
        options.paths[covenant.id] = pathOf(m_document.model(), Entity::Covenant, covenant, nullptr);
    }
    ChartContent wall = chartContent(ChartKind::MaturityWall, *projection, options);
    for (ChartPanel& panel : wall.panels)
        for (qsizetype i = 0; i < panel.series.size(); ++i) // at the opening, then after the debt events
            for (const QString& year : wall.places)
                panel.series[i].explains.append(QStringLiteral("%1 %2").arg(i).arg(year));
    m_wall->setContent(wall, tr("There is no debt that falls due."));
    m_headroom->setContent(
        chartContent(ChartKind::Covenants, *projection, options), tr("No covenant is tested in the months shown."));
}

/// "0 2027": a year at the opening; "1 2027": after the debt events.
void DebtPage::tellOfYear(const QString& place)
{
    const WallOf wall = place.startsWith(u'0') ? WallOf::Opening : WallOf::AfterEvents;
    const auto which = static_cast<Case>(m_wallCase->currentData().toInt());
    m_partsTask.start([this, model = m_document.model(), wall, which, year = place.mid(2).toInt()](
                          const Watch& watch) -> BackgroundTask::Finish {
        ProjectOptions options;
        options.cancel = watch.cancel;
        auto parts = std::make_shared<Result<MaturityParts>>(computed([&] { return maturityParts(model, which, options); }));
        return [this, model, wall, year, parts] {
            if (parts->ok())
                emit provenanceRequested(maturityProvenance(model, **parts, wall, year));
        };
    });
}

void DebtPage::showSchedule()
{
    const auto projection = m_document.projection();
    const Id id = m_instruments->currentId();
    std::vector<TextRow> rows;
    if (projection && id != noId) {
        const auto& debt = projection->of(static_cast<Case>(m_case->currentData().toInt())).debt;
        const auto found = std::find_if(debt.begin(), debt.end(), [&](const InstrumentSeries& s) { return s.id == id; });
        const Formatter formatter = Formatter::of(*projection);
        for (int t = 1; found != debt.end() && t <= projection->horizon; ++t) {
            TextRow row{{formatter.month(projection->monthOf(t))}, false, -1};
            for (const Series* series : {&found->opening, &found->draws, &found->repayments, &found->pik, &found->closing,
                     &found->interestAccrued, &found->interestPaid, &found->carrying})
                row.cells.append(formatter.money((*series)[static_cast<std::size_t>(t)], MoneyStyle::Statement));
            rows.push_back(std::move(row));
        }
    }
    m_schedule->setRows(std::move(rows));
}

void DebtPage::askExplanation(const QModelIndex& index)
{
    // In the order of the columns.
    static constexpr std::array<std::string_view, 9> items{
        "", "opening", "draws", "repayments", "pik", "closing", "interestAccrued", "interestPaid", "carryingAmount"};
    const auto projection = m_document.projection();
    const auto* debt = m_document.model().table<DebtInstrument>().find(m_instruments->currentId());
    if (!projection || !debt || index.column() < 1)
        return;
    ExplainQuery query;
    query.target = pathOf(m_document.model(), Entity::DebtInstrument, *debt, nullptr) + '.'
        + std::string(items[static_cast<std::size_t>(index.column())]);
    query.of = static_cast<ExplainCase>(m_case->currentData().toInt());
    query.month = projection->monthOf(index.row() + 1);
    emit explainRequested(query);
}

/// The measure, or whatever else of the row the headroom.
void DebtPage::explainTest(const QModelIndex& index)
{
    const auto projection = m_document.projection();
    const auto* covenant = m_document.model().table<Covenant>().find(m_covenants->currentId());
    if (!projection || !covenant)
        return;
    if (index.column() == 4) {
        emit jumpRequested(Entity::Covenant, covenant->id, schemaOf(Entity::Covenant).field("limit"));
        return;
    }
    const int tag = m_tests->tagAt(index.row()); // as showTests() makes it
    ExplainQuery query;
    query.target =
        pathOf(m_document.model(), Entity::Covenant, *covenant, nullptr) + (index.column() == 3 ? ".tested" : ".headroom");
    query.of = static_cast<ExplainCase>(tag % 2);
    query.month = projection->monthOf(tag / 2);
    emit explainRequested(query);
}

void DebtPage::showTests()
{
    const auto projection = m_document.projection();
    const Id id = m_covenants->currentId();
    std::vector<TextRow> rows;
    const auto* covenant = m_document.model().table<Covenant>().find(id);
    if (projection && covenant) {
        const Formatter formatter = Formatter::of(*projection);
        const auto measured = [&](double value) {
            const bool isMoney = covenant->measure == CovenantMeasure::MinimumLiquidity;
            return isMoney ? formatter.ratio(value, 0) + u' ' + formatter.currency : formatter.ratio(value, 2) + u'x';
        };
        for (const Case c : {Case::Stay, Case::Move})
            for (const CovenantTest& test : projection->of(c).covenants)
                if (test.covenant == id && test.month <= projection->horizon) {
                    rows.push_back(
                        {{formatter.month(projection->monthOf(test.month)), caseText(c), stateText(test.state),
                             test.hasMeasure ? measured(test.measure) : QString(), measured(covenant->limit.toDoubleLossy()),
                             test.hasMeasure ? formatter.percent(test.headroom, 1) : QString()},
                            test.state == CovenantState::Breached, test.month * 2 + static_cast<int>(c)});
                }
    }
    m_tests->setRows(std::move(rows));
}

bool DebtPage::reveal(Entity entity, Id id, const Field* field)
{
    for (MasterDetail* master : {m_instruments, m_indices, m_covenants, m_reported}) {
        if (master->reveal(entity, id, field)) {
            m_tabs->setCurrentWidget(master);
            return true;
        }
    }
    return false;
}

} // namespace headroom
