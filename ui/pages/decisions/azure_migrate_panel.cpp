// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/azure_migrate_panel.h"

#include "ui/charts/analysis_charts.h"
#include "ui/charts/chart_widget.h"
#include "ui/format/entry.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/decisions/table_copy.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QWidget* withCopy(GridView* grid)
{
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(besides({copyButton(*grid)}));
    layout->addWidget(grid, 1);
    return tab;
}

} // namespace

AzureMigratePanel::AzureMigratePanel(Document& document, QWidget* parent)
    : QuestionPanel(document,
        {tr("Calculate its &case"),
            tr("Azure Migrate's published method: by the year, capital expenditure as depreciation, nothing one-off."),
            u"split.azureMigrate"_s},
        parent)
{
    buildForm();
    buildAssessmentForm();
    buildResults();
}

void AzureMigratePanel::buildForm()
{
    const AzureMigrateInputs usual;
    const Formatter formatter = Formatter::of(m_document.model());
    const auto percent = [&](const Fraction& value) { return formatter.percent(value.toDoubleLossy(), 0); };
    const QString help = tr("A share from 0 to 100%; blank: as Azure Migrate has it.");
    m_growth = addLine(tr("&Growth a year:"), tr("Growth of the infrastructure a year"), help);
    m_growth->setPlaceholderText(percent(usual.growth));
    m_rate = addLine(tr("&Discount rate a year:"), tr("Its discount rate a year"), help);
    m_rate->setPlaceholderText(percent(usual.discountRate));
    const std::array labels{tr("Moved by the end of year &0:"), tr("Moved by the end of year &1:"),
        tr("Moved by the end of year &2:"), tr("Moved by the end of year &3:")};
    for (std::size_t year = 0; year < m_migrated.size(); ++year) {
        m_migrated[year] = addLine(labels[year], QString(labels[year]).remove(u'&').remove(u':'), help);
        m_migrated[year]->setPlaceholderText(percent(usual.migrated[year]));
    }
    m_published = addCheck(tr("With the &unit costs that it publishes"),
        tr("For hardware, security and operations, in place of the project's own."));
    m_colocation = addLine(tr("Price of a &kW a month:"), tr("Price of a kW a month"),
        tr("For its facilities, with its unit costs; blank: the project's own rent and power."));
    m_colocation->setEnabled(false);
    connect(m_published, &QCheckBox::toggled, m_colocation, &QWidget::setEnabled);
}

void AzureMigratePanel::buildResults()
{
    m_answer = new QLabel;
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setAccessibleName(tr("What Azure Migrate's method comes to"));
    setHeading(m_answer, 1.15);
    m_steps = new TextTableModel({tr("Step"), tr("Amount"), tr("So far"), tr("Why")}, 1, this);
    m_steps->setTextFrom(3);
    m_years = new TextTableModel({tr("Year"), tr("Moved"), tr("Depreciation"), tr("Running"), tr("Current"), tr("Future"),
                                     tr("Saving"), tr("Present value"), tr("Future, grown every year")},
        1, this);
    m_costs =
        new TextTableModel({tr("On premises a year"), tr("By"), tr("Acquired"), tr("Depreciation"), tr("Running")}, 2, this);
    m_chart = new ChartWidget;
    m_chart->clear(tr("Nothing has been calculated yet."));
    GridView* steps = resultTable(m_steps, tr("From its figure to ours"));
    GridView* years = resultTable(m_years, tr("Its four years"));
    GridView* costs = resultTable(m_costs, tr("Its unit costs"));
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Azure Migrate's case"));
    tabs->tabBar()->setAccessibleName(tr("Azure Migrate's case"));
    tabs->addTab(besideTable(m_chart, withCopy(steps), u"split.azureMigrateBridge"_s), tr("From its figure to ours"));
    tabs->addTab(withCopy(years), tr("Its four years"));
    tabs->addTab(withCopy(costs), tr("Its unit costs"));
    tabs->addTab(buildAssessment(), tr("Its assessment"));
    results().addWidget(m_answer);
    results().addWidget(tabs, 1);
    for (GridView* grid : {steps, years, costs})
        connect(grid, &GridView::summaryChanged, this, &AzureMigratePanel::summaryChanged);
    explainCells(*steps, *this, &AzureMigratePanel::stepTold);
    explainCells(*years, *this, &AzureMigratePanel::yearTold);
    explainCells(*costs, *this, &AzureMigratePanel::costTold);
    connect(m_chart, &ChartWidget::explainRequested, this,
        [this](const QString& place) { emit provenanceRequested(stepTold(place.toInt(), 1)); });
}

Result<Fraction> AzureMigratePanel::share(const QLineEdit& line, const Fraction& usual) const
{
    if (line.text().trimmed().isEmpty())
        return usual;
    const auto number = parseQuantity(line.text(), Quantity::Share, Formatter::of(m_document.model()));
    if (!number.ok())
        return number.error();
    if (number->sign() < 0 || Fraction(1) < *number)
        return Error{ErrorCode::NumberOutOfRange, toUtf8(line.accessibleName()),
            {{"found", toUtf8(line.text())}, {"expected", "0%..100%"}}};
    return *number;
}

Result<AzureMigratePanel::Asked> AzureMigratePanel::asked() const
{
    Asked asked;
    asked.revision = m_document.revision();
    const auto put = [&](const QLineEdit& line, Fraction& value) -> Status {
        const auto read = share(line, value);
        if (!read.ok())
            return read.error();
        value = *read;
        return done();
    };
    if (const Status status = put(*m_growth, asked.settings.growth); !status.ok())
        return status.error();
    if (const Status status = put(*m_rate, asked.settings.discountRate); !status.ok())
        return status.error();
    for (std::size_t year = 0; year < m_migrated.size(); ++year)
        if (const Status status = put(*m_migrated[year], asked.settings.migrated[year]); !status.ok())
            return status.error();
    const auto assessment = assessmentAsked();
    if (!assessment.ok())
        return assessment.error();
    asked.basis.assessment = *assessment;
    asked.basis.published = m_published->isChecked();
    if (!asked.basis.published || m_colocation->text().trimmed().isEmpty())
        return asked;
    const auto price = parseQuantity(m_colocation->text(), Quantity::Number, Formatter::of(m_document.model()));
    if (!price.ok())
        return price.error();
    if (price->sign() < 0)
        return Error{ErrorCode::NumberOutOfRange, toUtf8(m_colocation->accessibleName()),
            {{"found", toUtf8(m_colocation->text())}, {"expected", ">= 0"}}};
    asked.basis.pricePerKwMonth = *price;
    return asked;
}

void AzureMigratePanel::run()
{
    const auto wanted = asked();
    if (!wanted.ok()) {
        strip().say(messageText(wanted.error()), TextRole::Error);
        return;
    }
    strip().start([this, model = m_document.model(), wanted = *wanted](const Watch&) -> BackgroundTask::Finish {
        const auto result = std::make_shared<Result<AzureMigrateView>>(
            computed([&] { return azureMigrateView(model, wanted.settings, wanted.basis); }));
        return [this, wanted, result] { take(wanted, *result); };
    });
}

void AzureMigratePanel::clear()
{
    m_view.reset();
    m_answer->clear();
    for (TextTableModel* table : {m_steps, m_years, m_costs, m_parts, m_machines})
        table->setRows({});
    m_sized->clear();
    m_chart->clear(tr("Nothing has been calculated yet."));
}

void AzureMigratePanel::take(const Asked& asked, const Result<AzureMigrateView>& result)
{
    clear();
    if (!result.ok()) {
        strip().say(messageText(result.error()), TextRole::Error);
        return;
    }
    m_view = *result;
    m_answer->setText(tr("Azure Migrate's method saves %1 over its four years; our net present value is %2.")
                          .arg(whole(m_view->saving), whole(m_view->npv)));
    showYears();
    showCosts();
    showSteps();
    showAssessment();
    const Formatter formatter = Formatter::of(m_document.model());
    strip().say(
        tr("Amounts in %1. Running on premises: the stay case's 12 months from %2. Azure: the move case's 12 months from %3, "
           "with the labour on it.")
            .arg(formatter.currency, formatter.month(m_view->opexFrom), formatter.month(m_view->azureFrom)));
    answered(asked.revision);
}

QString AzureMigratePanel::whole(Money amount) const
{
    return Formatter::of(m_document.model()).money(amount, MoneyStyle::Statement, MoneyScale::Units);
}

QString AzureMigratePanel::whole(const Fraction& amount) const
{
    return whole(amount.toMoney(m_view->moneyDigits, Rounding::HalfAway));
}

void AzureMigratePanel::showYears()
{
    const Formatter formatter = Formatter::of(m_document.model());
    std::vector<TextRow> rows;
    for (std::size_t n = 0; n < m_view->years.size(); ++n) {
        const AzureMigrateYear& year = m_view->years[n];
        const Fraction saving = year.current() - year.future();
        rows.push_back({{formatter.locale.toString(static_cast<qlonglong>(n)),
                            formatter.percent(m_view->inputs.migrated[n].toDoubleLossy(), 0), whole(year.currentCapex),
                            whole(year.currentOpex), whole(year.current()), whole(year.future()), whole(saving),
                            whole(saving * year.discount), whole(year.symmetric())},
            false, -1});
    }
    m_years->setRows(std::move(rows));
}

void AzureMigratePanel::showCosts()
{
    std::vector<TextRow> rows;
    for (const AzureMigrateCost& cost : m_view->costs)
        rows.push_back({{schemaText(cost.label), cost.how.empty() ? tr("the project's own cost") : schemaText(cost.how),
                            whole(cost.acquisition), whole(cost.depreciation()), whole(cost.running)},
            false, -1});
    if (rows.empty()) {
        rows.push_back({{tr("All servers over their lives"), tr("the project's own cost"), QString(), whole(m_view->inputs.capex),
                            whole(m_view->inputs.opex)},
            false, -1});
    }
    m_costs->setRows(std::move(rows));
}

void AzureMigratePanel::showSteps()
{
    const QString from = tr("Azure Migrate");
    const QString to = tr("Net present value");
    Fall fall{from, to, m_view->saving, {}, forDisplay(toQString(m_view->currency.view()), 8), m_view->moneyDigits};
    std::vector<TextRow> rows;
    rows.push_back(
        {{tr("Azure Migrate's method: saving of its four years"), QString(), whole(m_view->saving), QString()}, true, -1});
    Money sum = m_view->saving;
    for (const AzureMigrateStep& step : m_view->steps) {
        sum += step.amount;
        rows.push_back({{schemaText(step.label), whole(step.amount), whole(sum), schemaText(step.why)}, false, -1});
        fall.steps.push_back({schemaText(step.label), step.amount, {}, {}});
    }
    rows.push_back({{to, QString(), whole(m_view->npv), tr("of cash before debt and after tax")}, true, -1});
    m_steps->setRows(std::move(rows));
    ChartContent content = waterfallContent(fall);
    explainByPlace(content);
    m_chart->setContent(content, tr("Nothing differs."));
}

} // namespace headroom
