// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/sensitivity_panel.h"

#include "ui/charts/analysis_charts.h"
#include "ui/charts/chart_widget.h"
#include "ui/format/input_name.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/decisions/own_inputs.h"
#include "ui/pages/input_line.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/large_letters.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

} // namespace

SensitivityPanel::SensitivityPanel(Document& document, QWidget* parent)
    : LivePanel(document, parent),
      m_figure(new MeasureChoice(tr("Figure that is looked at"), MeasureChoice::Offer::All)),
      m_own(new OwnInputs(document)),
      m_table(new TextTableModel({tr("Input"), tr("Low"), tr("High"), tr("At low"), tr("At high"), tr("Swing")}, 1, this)),
      m_chart(new ChartWidget)
{
    auto* label = new QLabel(tr("Fi&gure:"));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_figure);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_figure);
    const bool beside = !hasLargeLetters(*this);
    if (beside)
        line->addWidget(&strip(), 1);
    else
        line->addStretch();
    GridView* grid = resultTable(m_table, tr("Sensitivity by input"));
    grid->setArrangeable(m_table, u"sensitivity"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    if (!beside)
        layout->addWidget(&strip());
    layout->addWidget(m_own);
    connect(m_own, &OwnInputs::changed, this, &SensitivityPanel::invalidate);
    layout->addWidget(besideTable(m_chart, grid, u"split.sensitivity"_s), 1);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &SensitivityPanel::invalidate);
    connect(grid, &GridView::summaryChanged, this, &SensitivityPanel::summaryChanged);
    grid->setExplains();
    connect(grid, &GridView::explainRequested, this, [this](const QModelIndex& index) { tell(index.row()); });
    connect(m_chart, &ChartWidget::explainRequested, this, [this](const QString& place) { tell(place.toInt()); });
    connect(&document, &Document::projected, this, [this] {
        if (m_figure->count() == 0)
            invalidate();
    });
}

QString SensitivityPanel::Asked::nameOf(const Variation& variation) const
{
    for (const Uncertainty& input : inputs)
        if (input.path.view() == variation.path && input.operation == variation.operation)
            return forDisplay(toQString(input.name.view()), 80);
    return forDisplay(inputName(variation.path), 80);
}

void SensitivityPanel::compute()
{
    const Model& model = m_document.model();
    if (model.table<Uncertainty>().empty() && m_own->inputs().empty()) {
        clear(tr("No uncertain inputs yet: add one on the first tab, or an own one above, and see here how much it matters."),
            TextRole::Quiet);
        return;
    }
    if (const auto projection = m_document.projection())
        m_figure->fill(model, *projection);
    const auto what = m_figure->measure();
    if (!what) {
        clear(tr("There are no figures yet."), TextRole::Quiet);
        return;
    }
    Asked asked{m_figure->label(), m_figure->unit(), what->text, {}, m_own->inputs()};
    for (const Uncertainty& input : model.table<Uncertainty>())
        asked.inputs.push_back(input);
    strip().start([this, model, asked, what = *what](const Watch& watch) -> BackgroundTask::Finish {
        const auto bars = std::make_shared<Result<std::vector<TornadoBar>>>(computed([&]() -> Result<std::vector<TornadoBar>> {
            const auto inputs =
                asked.own.empty() ? sensitivityOfUncertainties(model) : Result<std::vector<SensitivityInput>>(asked.own);
            return inputs.ok() ? tornado(model, what, *inputs, watch) : Result<std::vector<TornadoBar>>(inputs.error());
        }));
        return [this, asked, bars] { take(asked, *bars); };
    });
}

void SensitivityPanel::clear(const QString& why, TextRole role)
{
    m_bars.clear();
    m_table->setRows({});
    m_chart->clear(why);
    strip().say(why, role);
}

void SensitivityPanel::take(const Asked& asked, const Result<std::vector<TornadoBar>>& result)
{
    if (!result.ok()) {
        clear(messageText(result.error()), TextRole::Error);
        return;
    }
    QStringList names;
    for (const TornadoBar& bar : *result)
        names.append(asked.nameOf(bar.input.variation));
    const Formatter formatter = Formatter::of(m_document.model());
    m_asked = asked;
    m_bars = *result;
    ChartContent content = tornadoContent(*result, names, {asked.figure, formatter.currency, formatter.digits});
    explainByPlace(content);
    m_chart->setContent(content, tr("Nothing varies."));
    m_table->setRows(rowsOf(asked, *result));
    strip().say(
        (asked.own.empty() ? tr("Each input alone, from its 10th to its 90th percentile, the others as they are. As it is: %1.")
                           : tr("Each own input alone, from its low to its high end, the others as they are. As it is: %1."))
            .arg(readingText(result->front().base, asked.unit, formatter)));
    emit shown();
}

/// The projections at the two ends, and the input that makes the difference.
void SensitivityPanel::tell(int place)
{
    if (place < 0 || place >= static_cast<int>(m_bars.size()))
        return;
    const TornadoBar& bar = m_bars[static_cast<std::size_t>(place)];
    const Formatter formatter = Formatter::of(m_document.model());
    const auto text = [&](const Result<Reading>& reading) {
        return reading.ok() ? readingText(*reading, m_asked.unit, formatter) : sentence(reading.error());
    };
    const auto end = [&](const Fraction& number) { return rangeEndText(bar.input.variation, number); };
    const QString name = m_asked.nameOf(bar.input.variation);
    const auto swing = bar.swing();
    Provenance told;
    told.title = Words::tr("What %1 does to: %2").arg(name, m_asked.figure);
    told.value = swing ? text(*swing) : QString();
    told.definition = Words::tr("The whole calculation is made once with the input at its low end and once at its high end, "
                                "everything else as it is. The swing is the widest distance among the three values.");
    told.lines.push_back({Words::tr("With everything as it is"), text(bar.base), m_asked.figure, m_asked.measure});
    told.lines.push_back({Words::tr("At the low end"), text(bar.atLow), Words::tr("input at %1").arg(end(bar.input.low)), {}});
    told.lines.push_back({Words::tr("At the high end"), text(bar.atHigh), Words::tr("input at %1").arg(end(bar.input.high)), {}});
    told.lines.push_back(inputLine(m_document.model(), bar.input.variation.path, Words::tr("The input: %1").arg(name)));
    emit provenanceRequested(told);
}

std::vector<TextRow> SensitivityPanel::rowsOf(const Asked& asked, const std::vector<TornadoBar>& bars) const
{
    const Formatter formatter = Formatter::of(m_document.model());
    const auto text = [&](const Result<Reading>& reading) {
        return reading.ok() ? readingText(*reading, asked.unit, formatter) : sentence(reading.error());
    };
    std::vector<TextRow> rows;
    for (const TornadoBar& bar : bars) {
        const auto swing = bar.swing();
        rows.push_back({{asked.nameOf(bar.input.variation), rangeEndText(bar.input.variation, bar.input.low),
                            rangeEndText(bar.input.variation, bar.input.high), text(bar.atLow), text(bar.atHigh),
                            swing ? text(*swing) : QString()},
            false, -1});
    }
    return rows;
}

} // namespace headroom
