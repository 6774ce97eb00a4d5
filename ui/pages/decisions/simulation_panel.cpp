// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/simulation_panel.h"

#include "core/analysis/lane_measure.h"
#include "core/report/chances.h"
#include "ui/charts/chart_widget.h"
#include "ui/charts/output_target.h"
#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/decisions/sample_file.h"
#include "ui/pages/decisions/table_copy.h"
#include "ui/print/report_words.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/grid_view.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <thread>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QStringList percentileNames()
{
    QStringList names;
    for (const double p : shownPercentiles)
        names.append(SimulationPanel::tr("%1 below").arg(Formatter().percent(p, 0)));
    return names;
}

// An amount, a rate in percent, a number; of a month its number in the calendar.
Result<double> targetOf(const QString& text, FigureUnit unit, const Formatter& formatter)
{
    if (unit == FigureUnit::Month) {
        const auto month = Month::parse(toUtf8(text.trimmed()));
        return month.ok() ? Result<double>(static_cast<double>(month->index())) : Result<double>(month.error());
    }
    const auto number = parseQuantity(text, quantityOf(unit), formatter);
    return number.ok() ? Result<double>(number->toDoubleLossy()) : Result<double>(number.error());
}

} // namespace

SimulationPanel::SimulationPanel(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_strip(new TaskStrip(tr("&Run the simulation"))),
      m_figure(new MeasureChoice(tr("Figure that is simulated"), MeasureChoice::Offer::Simulated)),
      m_target(new QLineEdit),
      m_sense(new QComboBox),
      m_case(new QComboBox),
      m_chances(new TextTableModel({tr("Probability of"), tr("Value"), tr("Standard error")}, 1, this)),
      m_spread(new TextTableModel({tr("What"), tr("Amount")}, 1, this)),
      m_influences(new TextTableModel({tr("Input"), tr("Share of the variance"), tr("Rank correlation")}, 1, this)),
      m_bins(new TextTableModel({tr("From"), tr("Below"), tr("Trials"), tr("Share")}, 0, this)),
      m_months(new TextTableModel(QStringList{tr("Month")} + percentileNames(), 1, this)),
      m_histogram(new ChartWidget),
      m_fan(new ChartWidget),
      m_export(new QPushButton(tr("Export sam&ples…")))
{
    auto* all = new QSplitter(Qt::Horizontal);
    all->setObjectName(u"split.simulation"_s);
    all->setChildrenCollapsible(false);
    all->addWidget(buildForm());
    all->addWidget(buildResults());
    all->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_strip);
    layout->addWidget(all, 1);
    m_strip->say(tr("Nothing has been simulated yet: run it to see how likely the figures are."));
    for (ChartWidget* chart : {m_histogram, m_fan})
        chart->clear(tr("Nothing has been simulated yet."));
    connect(m_histogram, &ChartWidget::explainRequested, this, [this](const QString& bin) { tell(Told::Bin, bin.toInt()); });
    connect(m_fan, &ChartWidget::explainRequested, this, [this](const QString& month) { tell(Told::Month, month.toInt()); });
    connect(m_strip, &TaskStrip::runRequested, this, &SimulationPanel::run);
    connect(m_strip, &TaskStrip::cancelled, this, [this] {
        if (m_simulation)
            sayState(tr("Cancelled. What stands below is of an earlier run."), TextRole::Error);
    });
    connect(&document, &Document::changed, this, &SimulationPanel::follow);
    connect(&document, &Document::projected, this, &SimulationPanel::fillFigures);
    fillFigures();
}

QWidget* SimulationPanel::buildForm()
{
    m_target->setAccessibleName(tr("Target"));
    m_target->setPlaceholderText(tr("20m, 12%, 2025-07; blank: none"));
    m_target->setToolTip(plainToolTip(tr("How likely is it that the figure is this or more, or this or less?")));
    m_sense->addItem(tr("At least the target"), static_cast<int>(TargetSense::AtLeast));
    m_sense->addItem(tr("At most the target"), static_cast<int>(TargetSense::AtMost));
    m_sense->setAccessibleName(tr("Whether the target is to be reached from above or below"));
    m_case->addItem(tr("Move"), static_cast<int>(Case::Move));
    m_case->addItem(tr("Stay"), static_cast<int>(Case::Stay));
    m_case->setAccessibleName(tr("Case whose breaches and shortfalls are counted"));
    auto* inputs = new QWidget;
    auto* form = new QFormLayout(inputs);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Fi&gure:"), m_figure);
    form->addRow(tr("&Target:"), m_target);
    form->addRow(tr("Rea&ched when the figure is:"), m_sense);
    form->addRow(tr("&Breaches and shortfalls of:"), m_case);
    for (const std::string_view field : {"simulationTrials", "simulationSeed", "simulationMethod"})
        addField(*form, field);
    for (QLabel* label : inputs->findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
    connect(m_target, &QLineEdit::returnPressed, this, &SimulationPanel::run);
    return scrolled(inputs);
}

/// Of the project: they are saved, so that others get the same numbers.
void SimulationPanel::addField(QFormLayout& form, std::string_view field)
{
    const Field& which = *schemaOf<Company>().field(field);
    auto* editor = new FieldEditor(m_document, Entity::Company, which);
    editor->setRow(m_document.model().company().id);
    auto* label = new QLabel(tr("%1:").arg(schemaText(which.label)));
    label->setBuddy(editor->input());
    form.addRow(label, editor);
    m_fields.push_back(editor);
}

QWidget* SimulationPanel::tableTab(TextTableModel* model, const QString& name, Told kind)
{
    GridView* table = resultTable(model, name);
    if (model == m_influences)
        table->setSortable(model);
    letExplain(table, model, kind);
    connect(table, &GridView::summaryChanged, this, &SimulationPanel::summaryChanged);
    return table;
}

QWidget* SimulationPanel::buildResults()
{
    auto* summary = new QSplitter(Qt::Vertical);
    summary->setObjectName(u"split.simulationSummary"_s);
    summary->setChildrenCollapsible(false);
    summary->addWidget(tableTab(m_chances, tr("Probabilities"), Told::Chance));
    summary->addWidget(tableTab(m_spread, tr("Spread of the figure"), Told::Spread));
    summary->setStretchFactor(0, 0);
    summary->setStretchFactor(1, 1);
    summary->setSizes({(fontMetrics().height() + 8) * 5, 1000}); // the header and three probabilities
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Results of the simulation"));
    tabs->tabBar()->setAccessibleName(tr("Results of the simulation"));
    tabs->addTab(summary, tr("Probabilities"));
    tabs->addTab(
        besideTable(m_histogram, tableTab(m_bins, tr("Trials by amount"), Told::Bin), u"split.histogram"_s), tr("Histogram"));
    tabs->addTab(besideTable(m_fan, tableTab(m_months, tr("Cumulative benefit by month"), Told::Month), u"split.fan"_s),
        tr("Month by month"));
    tabs->addTab(tableTab(m_influences, tr("Where the spread comes from"), Told::Influence), tr("Where it comes from"));
    m_export->setEnabled(false);
    m_export->setToolTip(
        plainToolTip(tr("Writes every trial, with the inputs as drawn and the figure, as CSV. The seed gives them again.")));
    connect(m_export, &QPushButton::clicked, this, &SimulationPanel::chooseAndExport);
    auto* results = new QWidget;
    auto* layout = new QVBoxLayout(results);
    layout->addLayout(besides({m_export}));
    layout->addWidget(tabs, 1);
    return results;
}

void SimulationPanel::chooseAndExport()
{
    const QString path = askForTarget(this, {tr("Export samples"), tr("samples.csv"), tr("Comma-separated values (*.csv)")});
    if (!path.isEmpty())
        exportSamplesTo(path);
}

void SimulationPanel::exportSamplesTo(const QString& path)
{
    if (!m_simulation)
        return;
    m_strip->start([this, model = m_simulated, options = m_options, path](const Watch& watch) -> BackgroundTask::Finish {
        SimulationOptions again = options;
        again.measures.resize(1);
        again.cancel = watch.cancel;
        again.progress = watch.progress;
        const Status status = computed([&]() -> Status {
            const Result<Simulation> simulation = simulate(model, again);
            return simulation.ok() ? writeSamples(model, *simulation, path, watch.cancel) : Status(simulation.error());
        });
        return [this, status, path] {
            if (status.ok())
                sayState(tr("The samples stand in %1.").arg(forDisplay(path)), TextRole::Quiet);
            else
                sayState(messageText(status.error()), TextRole::Error);
        };
    });
}

void SimulationPanel::follow(const ChangeEvent& event)
{
    const Id company = m_document.model().company().id;
    for (FieldEditor* editor : m_fields)
        if (event.touches(Entity::Company))
            editor->setRow(company);
    if (!event.change) { // another project
        m_simulation.reset();
        m_simulated = Model();
        m_export->setEnabled(false);
        for (TextTableModel* table : {m_chances, m_spread, m_influences, m_bins, m_months})
            table->setRows({});
        for (ChartWidget* chart : {m_histogram, m_fan})
            chart->clear(tr("Nothing has been simulated yet."));
        m_strip->cancel();
        m_strip->say(tr("Nothing has been simulated yet: run it to see how likely the figures are."));
    } else if (m_simulation && !m_strip->isRunning()) {
        sayState({}, TextRole::Error);
    }
}

/// The news, behind a warning where the inputs are no longer those of what stands below.
void SimulationPanel::sayState(const QString& news, TextRole role)
{
    if (!m_simulation || m_revision == m_document.revision()) {
        m_strip->say(news, role);
        return;
    }
    const QString warning = tr("The inputs have changed since; what stands below is of those before.");
    m_strip->say(news.isEmpty() ? warning : warning + u'\n' + news, TextRole::Error);
}

void SimulationPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fillFigures();
}

void SimulationPanel::fillFigures()
{
    const auto projection = m_document.projection();
    if (projection && (isVisible() || m_figure->count() == 0))
        m_figure->fill(m_document.model(), *projection);
}

QString SimulationPanel::Asked::nameOf(Id uncertainty) const
{
    const auto found =
        std::find_if(inputs.begin(), inputs.end(), [&](const Uncertainty& input) { return input.id == uncertainty; });
    return found == inputs.end() ? QString() : forDisplay(toQString(found->name.view()), 80);
}

QStringList SimulationPanel::Asked::withFewValues(const Simulation& simulation) const
{
    QStringList few;
    for (const SimulatedInput& input : simulation.inputs)
        if (input.isContinuous && input.values != 0)
            few.append(tr("%1 (%2)").arg(nameOf(input.uncertainty)).arg(input.values));
    return few;
}

Result<SimulationPanel::Asked> SimulationPanel::asked() const
{
    const Model& model = m_document.model();
    const Formatter formatter = Formatter::of(model);
    Asked asked{simulationOptions(model), {m_figure->label(), formatter.currency, formatter.digits, m_figure->unit()},
        m_document.scenarioName(), {}, m_document.revision()};
    const auto what = m_figure->measure();
    if (!what)
        return Error{ErrorCode::NotComputedYet, {}, {}};
    asked.options.measures = {*what};
    for (const Measure& also : measuresOfChances(model))
        if (also.text != what->text)
            asked.options.measures.push_back(also);
    asked.options.which = static_cast<Case>(m_case->currentData().toInt());
    asked.options.threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    asked.options.sense = static_cast<TargetSense>(m_sense->currentData().toInt());
    if (!m_target->text().trimmed().isEmpty()) {
        const auto target = targetOf(m_target->text(), unitInLanes(*what), formatter);
        if (!target.ok())
            return target.error();
        asked.options.target = *target;
    }
    for (const Uncertainty& input : model.table<Uncertainty>())
        asked.inputs.push_back(input);
    return asked;
}

void SimulationPanel::run()
{
    if (m_document.model().table<Uncertainty>().empty()) {
        m_strip->say(tr("There is nothing to draw: add an uncertain input on the first tab."), TextRole::Error);
        return;
    }
    if (m_figure->count() == 0)
        fillFigures();
    const auto wanted = asked();
    if (!wanted.ok()) {
        m_strip->say(sentence(wanted.error()), TextRole::Error);
        return;
    }
    m_strip->start([this, model = m_document.model(), wanted = *wanted](const Watch& watch) -> BackgroundTask::Finish {
        const auto done = std::make_shared<Done>(compute(model, wanted.options, watch));
        return [this, model, wanted, done] { take(model, wanted, *done); };
    });
}

SimulationPanel::Done SimulationPanel::compute(const Model& model, SimulationOptions options, const Watch& watch)
{
    options.cancel = watch.cancel;
    options.progress = watch.progress;
    Histogram histogram;
    auto simulation = computed([&] {
        Result<Simulation> result = simulate(model, options);
        if (!result.ok())
            return result;
        histogram = histogramOf(result->measureSamples.front());
        result->measureSamples.clear(); // they are large, and all that is shown of them stands in the histogram
        result->inputSamples.clear();
        return result;
    });
    return {std::move(simulation), std::move(histogram)};
}

bool SimulationPanel::hasFigures(const Simulation& simulation) { return simulation.measures.front().counted >= 2; }

void SimulationPanel::take(const Model& model, const Asked& asked, Done& done)
{
    if (!done.simulation.ok()) {
        const QString error = messageText(done.simulation.error());
        sayState(m_simulation ? tr("%1 What stands below is of an earlier run.").arg(error) : error, TextRole::Error);
        return;
    }
    m_simulation = std::move(*done.simulation);
    m_revision = asked.revision;
    m_simulated = model;
    m_options = asked.options;
    m_asked = asked;
    m_export->setEnabled(true);
    showChances(asked);
    showSpread(asked);
    showInfluences(asked);
    showBins(done.histogram.bins, asked.frame);
    showFan(asked);
    showCharts(done.histogram, asked);
    const QLocale locale = userLocale();
    QString state = tr("%1 trials with seed %2.")
                        .arg(locale.toString(static_cast<qlonglong>(m_simulation->trials)))
                        .arg(static_cast<qulonglong>(m_simulation->sampler.seed));
    if (const auto place = placeOfPlan(*m_simulation, m_simulation->measures.front().what.text))
        state += u' ' + sentenceText(*place, Formatter::of(model));
    if (!asked.scenario.isEmpty())
        state += u' ' + tr("Of scenario %1.").arg(asked.scenario);
    if (const std::int64_t without = m_simulation->trials - m_simulation->measures.front().counted; without > 0)
        state += u' '
            + tr("%1 of them have no such figure (no rate or several, nothing paid back); the rest is of the others.")
                  .arg(locale.toString(static_cast<qlonglong>(without)));
    if (const QStringList few = asked.withFewValues(*m_simulation); !few.isEmpty())
        state += u'\n' + tr("Not by trial but in a few values, with their law's mean and deviation: %1.").arg(few.join(u", "_s));
    for (const Finding& finding : m_simulation->findings)
        state += u'\n' + messageText(finding.what);
    sayState(state, TextRole::Quiet);
    const auto ofHeadline = placeOfPlan(*m_simulation);
    emit planPlaced(ofHeadline ? sentenceText(*ofHeadline, Formatter::of(model)) : QString(), asked.revision);
}

} // namespace headroom
