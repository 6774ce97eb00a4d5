// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "core/engine/case_names.h"
#include "ui/charts/chart_widget.h"
#include "ui/format/headline.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/begin_panel.h"
#include "ui/pages/headline_label.h"
#include "ui/pages/statement_panel.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/large_letters.h"
#include "ui/widgets/text_style.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

OverviewPage::OverviewPage(Document& document, QWidget* parent)
    : Page(document, parent), m_headline(new HeadlineLabel), m_state(new QLabel), m_place(new QLabel), m_begin(new BeginPanel)
{
    connect(m_headline, &HeadlineLabel::explainRequested, this, [this](const std::string& target) {
        emit explainRequested({target, {}, {}});
    });
    setHeading(m_headline, 1.35);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setAccessibleName(tr("What stops the calculation"));
    setTextRole(m_state, TextRole::Error);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place->setAccessibleName(tr("The plan among the simulated trials"));
    m_place->hide();

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"split.overview"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildCharts());
    splitter->addWidget(buildTables());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_headline);
    layout->addWidget(m_place);
    layout->addWidget(m_state);
    QScrollArea* area = m_figuresArea = scrolled(splitter);
    m_beginArea = scrolled(m_begin);
    m_beginArea->hide();
    layout->addWidget(m_beginArea, 1);
    layout->addWidget(area, 1);
    connect(m_begin, &BeginPanel::pageWanted, this, &OverviewPage::pageWanted);
    connect(m_tabs, &QTabWidget::currentChanged, area, [this, area] { area->ensureWidgetVisible(m_tabs, 0, 0); });
    for (ChartWidget* chart : std::initializer_list<ChartWidget*>{m_cash, m_debt, m_steps, m_cost})
        connect(chart, &ChartWidget::explainRequested, this, [this](const QString& node) {
            ExplainQuery query;
            query.target = toUtf8(node);
            emit explainRequested(query);
        });
    keepLegible();
    connect(&document, &Document::projected, this, &OverviewPage::refresh);
    refresh();
}

QWidget* OverviewPage::buildCharts()
{
    m_cash = new MonthlyCashChart;
    m_debt = new DebtLiquidityChart;
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"split.charts"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_cash);
    splitter->addWidget(m_debt);
    return splitter;
}

QWidget* OverviewPage::buildTables()
{
    m_statement = new StatementPanel;
    connect(m_statement, &StatementPanel::summaryChanged, this, &OverviewPage::summaryChanged);
    connect(m_statement, &StatementPanel::explainRequested, this, &OverviewPage::explainRequested);
    m_parts = new TextTableModel({tr("Part"), tr("Amount")}, 1, this);
    m_figures = new TextTableModel({tr("Figure"), tr("Stay"), tr("Move"), tr("Move less stay")}, 1, this);
    auto* tabs = m_tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Tables of the overview"));
    tabs->tabBar()->setAccessibleName(tr("Tables of the overview"));
    tabs->addTab(m_statement, tr("Statement"));
    tabs->addTab(tableTab(m_parts, tr("How the 12 months add up")), tr("How the 12 months add up"));
    tabs->addTab(tableTab(m_figures, tr("Key figures")), tr("Key figures"));
    m_steps = new ChartWidget(ChartKind::CashSteps);
    m_cost = new ChartWidget(ChartKind::Cost);
    tabs->addTab(m_steps, tr("Cash by month"));
    tabs->addTab(m_cost, tr("Cost by category"));
    return tabs;
}

QWidget* OverviewPage::tableTab(TextTableModel* model, const QString& name)
{
    auto* table = new GridView(Qt::UserRole, Qt::DisplayRole);
    table->setModel(model);
    makeReadOnly(*table, name);
    table->setExplains();
    connect(table, &GridView::explainRequested, this, [this, model](const QModelIndex& index) { askExplanation(*model, index); });
    connect(table, &GridView::summaryChanged, this, &OverviewPage::summaryChanged);
    return table;
}

/// In large letters the page is scrolled rather than its charts squeezed.
void OverviewPage::keepLegible()
{
    const double larger = std::max(0.0, fontInfo().pixelSize() / 13.0 - 1); // than letters usually are
    for (ChartWidget* chart : std::initializer_list<ChartWidget*>{m_cash, m_debt})
        chart->setMinimumHeight(qRound(280 + 480 * larger));
    for (ChartWidget* chart : {m_steps, m_cost})
        chart->setMinimumHeight(
            hasLargeLetters(*this) ? 0 : 160); // the charts above keep their room; the splitter gives these more
}

void OverviewPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_cost)
        keepLegible();
}

const QString& OverviewPage::headline() const { return m_headline->sentence(); }

void OverviewPage::sayPlace(const QString& sentence, quint64 revision)
{
    m_place->setText(sentence);
    m_placedAt = revision;
    m_place->setVisible(!sentence.isEmpty() && m_document.revision() == revision);
}

void OverviewPage::refresh()
{
    if (m_document.revision() != m_placedAt)
        m_place->hide();
    const auto projection = m_document.projection();
    const bool isEmpty = BeginPanel::isEmpty(m_document.model());
    m_beginArea->setVisible(isEmpty);
    m_figuresArea->setVisible(!isEmpty);
    m_headline->setVisible(!isEmpty || !projection);
    m_statement->setProjection(projection);
    const auto& error = m_document.calculationError();
    m_state->setVisible(error.has_value());
    if (!projection) {
        m_state->setText(error ? messageText(*error) : QString());
        m_headline->say(error ? tr("There are no figures until an input is mended.") : tr("Calculating…"));
        const QString why = error ? messageText(*error) : tr("Calculating…");
        for (ChartWidget* chart : std::initializer_list<ChartWidget*>{m_cash, m_debt, m_steps, m_cost})
            chart->clear(why);
        m_parts->setRows({});
        m_figures->setRows({});
        return;
    }
    m_headline->say(headlinePieces(*projection));
    ChartOptions options;
    options.minimumCash = m_document.model().company().minimumCash;
    m_cash->setProjection(*projection, options);
    m_debt->setProjection(*projection, options);
    m_steps->setProjection(*projection, options);
    m_cost->setProjection(*projection, options);
    showParts(*projection);
    showFigures(*projection);
}

void OverviewPage::showParts(const Projection& projection)
{
    const Formatter formatter = Formatter::of(projection);
    m_parts->setHeaders({tr("Part"), formatter.currency});
    std::vector<TextRow> rows;
    Money total;
    for (const HeadlinePart& part : projection.headlineParts) {
        const auto tag = static_cast<int>(&part - projection.headlineParts.data());
        rows.push_back({{figureText(part.label), formatter.money(part.amount, MoneyStyle::Statement)}, false, tag});
        total += part.amount;
    }
    rows.push_back({{tr("Improvement of cash flow over 12 months"), formatter.money(total, MoneyStyle::Statement)}, true, -1});
    m_parts->setRows(std::move(rows));
}

void OverviewPage::showFigures(const Projection& projection)
{
    const QString amounts = tr("Figure, amounts in %1").arg(Formatter::of(projection).currency);
    m_figures->setHeaders(isMigration(projection)
            ? QStringList{amounts, tr("Stay"), tr("Move"), tr("Move less stay")}
            : QStringList{amounts, tr("Without transactions"), tr("With transactions"), tr("Difference")});
    std::vector<TextRow> rows;
    for (const Figure& figure : projection.figures) {
        const auto text = [&](const FigureValue& value) { return figureText(projection, figure, value); };
        const int tag = static_cast<int>(&figure - projection.figures.data());
        const std::string_view ofCases = labelOfCases(figure.id);
        if (ofCases.empty()) {
            rows.push_back({{figureText(figure.label), text(figure.stay), text(figure.move), text(figure.value)}, false, tag});
            continue;
        }
        // Its label names the difference: what the cases have stands below.
        rows.push_back({{figureText(figure.label), {}, {}, text(figure.value)}, false, tag});
        rows.push_back({{QChar(0x2003) + figureText(ofCases), text(figure.stay), text(figure.move), {}}, false, tag});
    }
    m_figures->setRows(std::move(rows));
}

void OverviewPage::askExplanation(const TextTableModel& model, const QModelIndex& index)
{
    const auto projection = m_document.projection();
    const int tag = model.tagAt(index.row());
    if (!projection)
        return;
    ExplainQuery query;
    if (&model == m_parts) {
        query.target = tag < 0 ? "cashImprovement12m" : std::string(projection->headlineParts[static_cast<std::size_t>(tag)].id);
    } else {
        const Figure& figure = projection->figures[static_cast<std::size_t>(tag)];
        query.target = std::string(figure.id);
        if (index.column() == 1 && figure.stay.value.index() != 0)
            query.of = ExplainCase::Stay;
        else if (index.column() == 2 && figure.move.value.index() != 0)
            query.of = ExplainCase::Move;
    }
    emit explainRequested(query);
}

} // namespace headroom
