// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/bridge_panel.h"

#include "ui/charts/analysis_charts.h"
#include "ui/charts/chart_widget.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int caseRole = Qt::UserRole + 1;

QComboBox* choice(const QString& name)
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(18);
    return combo;
}

void addEnd(QComboBox& ends, const QString& text, const QString& scenario, Case which)
{
    ends.addItem(text, scenario);
    ends.setItemData(ends.count() - 1, static_cast<int>(which), caseRole);
}

} // namespace

BridgePanel::BridgePanel(Document& document, QWidget* parent)
    : LivePanel(document, parent),
      m_from(choice(tr("From"))),
      m_to(choice(tr("To"))),
      m_of(choice(tr("What is bridged"))),
      m_order(new QListWidget),
      m_table(new TextTableModel({tr("Step"), tr("Amount"), tr("So far")}, 1, this)),
      m_chart(new ChartWidget)
{
    m_of->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its texts are ours, not names of any length
    GridView* grid = resultTable(m_table, tr("Steps of the bridge"));
    auto* results = new QSplitter(Qt::Vertical);
    results->setObjectName(u"split.bridge"_s);
    results->setChildrenCollapsible(false);
    results->addWidget(m_chart);
    results->addWidget(grid);
    results->setStretchFactor(0, 3);
    results->setStretchFactor(1, 2);
    auto* all = new QSplitter(Qt::Horizontal);
    all->setObjectName(u"split.bridgeChoices"_s);
    all->setChildrenCollapsible(false);
    all->addWidget(buildChoices());
    all->addWidget(results);
    all->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(&strip());
    layout->addWidget(all, 1);
    fillEnds();
    connect(&document, &Document::changed, this, [this](const ChangeEvent& event) {
        if (event.touches(Entity::Scenario))
            fillEnds();
    });
    for (QComboBox* combo : {m_from, m_to, m_of})
        connect(combo, &QComboBox::currentIndexChanged, this, &BridgePanel::invalidate);
    connect(grid, &GridView::summaryChanged, this, &BridgePanel::summaryChanged);
    grid->setExplains();
    connect(grid, &GridView::explainRequested, this, [this](const QModelIndex& index) { tell(index.row()); });
    connect(m_chart, &ChartWidget::explainRequested, this, [this](const QString& place) { tell(place.toInt()); });
}

QWidget* BridgePanel::buildChoices()
{
    m_of->addItem(tr("Improvement of cash flow"), static_cast<int>(BridgeOf::CashImprovement));
    m_of->addItem(tr("Net cash flow"), static_cast<int>(BridgeOf::NetCashFlow));
    m_of->addItem(tr("EBITDA"), static_cast<int>(BridgeOf::Ebitda));
    auto* choices = new QWidget;
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("F&rom:"), m_from);
    form->addRow(tr("&To:"), m_to);
    form->addRow(tr("&Of:"), m_of);
    auto* layout = new QVBoxLayout(choices);
    layout->addLayout(form);
    layout->addWidget(buildOrder(), 1);
    for (QLabel* label : choices->findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
    return scrolled(choices);
}

QWidget* BridgePanel::buildOrder()
{
    auto* box = new QWidget;
    auto* title = new QLabel(tr("Causes, in the or&der in which they are taken:"));
    title->setWordWrap(true);
    title->setBuddy(m_order);
    m_order->setAccessibleName(tr("Order of the causes"));
    m_order->setToolTip(plainToolTip(tr("Another order gives the steps other amounts; their sum stays. Alt+Up and Alt+Down move "
                                        "the cause. Interest, debt and tax are differences of their lines, and come last.")));
    for (const Cause cause : parseOrder({}).valueOr({})) {
        auto* item = new QListWidgetItem(schemaText(info(cause).label), m_order);
        item->setData(Qt::UserRole, static_cast<int>(cause));
    }
    m_order->setCurrentRow(0);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(orderButton(tr("Up"), tr("Takes the cause earlier (Alt+Up)."), &BridgePanel::moveUp));
    buttons->addWidget(orderButton(tr("Down"), tr("Takes the cause later (Alt+Down)."), &BridgePanel::moveDown));
    buttons->addStretch();
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_order, 1);
    layout->addLayout(buttons);
    return box;
}

QToolButton* BridgePanel::orderButton(const QString& text, const QString& help, void (BridgePanel::*does)())
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(plainToolTip(help));
    button->setAccessibleName(tr("Move the cause: %1").arg(text));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setShortcut(QKeySequence(does == &BridgePanel::moveUp ? u"Alt+Up"_s : u"Alt+Down"_s));
    connect(button, &QToolButton::clicked, this, does);
    return button;
}

void BridgePanel::fillEnds()
{
    fillEnds(*m_from, 0);
    fillEnds(*m_to, 1);
}

/// Keeps what is chosen where it is still there.
void BridgePanel::fillEnds(QComboBox& ends, int usual)
{
    const QString chosen = ends.currentText();
    const QSignalBlocker blocker(&ends);
    ends.clear();
    addEnd(ends, tr("Stay"), {}, Case::Stay);
    addEnd(ends, tr("Move"), {}, Case::Move);
    for (const Scenario& scenario : m_document.project().table<Scenario>()) {
        const QString name = toQString(scenario.name.view());
        addEnd(ends, forDisplay(name, 60), name, Case::Move);
        addEnd(ends, tr("%1, staying").arg(forDisplay(name, 60)), name, Case::Stay);
    }
    const int place = ends.findText(chosen);
    ends.setCurrentIndex(place < 0 ? usual : place);
}

void BridgePanel::moveCause(int by)
{
    const int from = m_order->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_order->count())
        return;
    m_order->insertItem(to, m_order->takeItem(from));
    m_order->setCurrentRow(to);
    invalidate();
}

BridgeEnd BridgePanel::endOf(const QComboBox& ends) const
{
    return {toUtf8(ends.currentData().toString()), static_cast<Case>(ends.currentData(caseRole).toInt())};
}

std::vector<Cause> BridgePanel::causes() const
{
    std::vector<Cause> order;
    for (int i = 0; i < m_order->count(); ++i)
        order.push_back(static_cast<Cause>(m_order->item(i)->data(Qt::UserRole).toInt()));
    return order;
}

void BridgePanel::compute()
{
    const AskedBridge asked{static_cast<BridgeOf>(m_of->currentData().toInt()), endOf(*m_from), endOf(*m_to),
        m_from->currentText(), m_to->currentText(), m_of->currentText()};
    strip().start([this, project = m_document.project(), asked, order = causes()](const Watch& watch) -> BackgroundTask::Finish {
        auto result = std::make_shared<Result<Bridge>>(
            computed([&] { return headroom::bridge(project, asked.from, asked.to, asked.of, order, watch); }));
        return [this, asked, result] { take(asked, *result); };
    });
}

void BridgePanel::take(const AskedBridge& asked, const Result<Bridge>& result)
{
    m_bridge.reset();
    if (!result.ok()) {
        m_table->setRows({});
        m_chart->clear(messageText(result.error()));
        strip().say(messageText(result.error()), TextRole::Error);
        return;
    }
    m_bridge = *result;
    m_asked = asked;
    m_table->setHeaders({tr("Step"), tr("Amount, %1").arg(Formatter::of(m_document.project()).currency), tr("So far")});
    m_table->setRows(rowsOf(asked, *m_bridge));
    ChartContent content = namesBeside(waterfallContent(*m_bridge, asked.fromName, asked.toName));
    explainByPlace(content);
    m_chart->setContent(content, tr("Nothing differs."));
    QStringList order;
    for (const BridgeStep& step : m_bridge->steps)
        order.append(schemaText(labelOf(step)));
    nameCauses();
    strip().say(tr("Taken in this order: %1.").arg(order.join(u", "_s)));
    emit shown();
}

/// As the steps are called: what a cause means depends on the ends.
void BridgePanel::nameCauses()
{
    for (int i = 0; i < m_order->count(); ++i) {
        const auto cause = static_cast<Cause>(m_order->item(i)->data(Qt::UserRole).toInt());
        const auto step =
            std::find_if(m_bridge->steps.begin(), m_bridge->steps.end(), [&](const BridgeStep& s) { return s.cause == cause; });
        m_order->item(i)->setText(schemaText(step == m_bridge->steps.end() ? info(cause).label : labelOf(*step)));
    }
}

void BridgePanel::tell(int row)
{
    if (!m_bridge || row < 0 || row >= m_table->rowCount())
        return;
    const Model& project = m_document.project();
    const Scenario* scenario = project.table<Scenario>().find(m_document.scenario());
    const std::string shown = scenario ? std::string(scenario->name.view()) : std::string();
    emit provenanceRequested(bridgeProvenance(project, m_asked, *m_bridge, static_cast<std::size_t>(row), shown));
}

std::vector<TextRow> BridgePanel::rowsOf(const AskedBridge& asked, const Bridge& bridge) const
{
    const Formatter formatter = Formatter::of(m_document.project());
    const auto text = [&](Money amount) { return formatter.money(amount, MoneyStyle::Statement); };
    std::vector<TextRow> rows;
    rows.push_back({{asked.fromName, QString(), text(bridge.from)}, true, -1});
    Money sum = bridge.from;
    int number = 0;
    for (const BridgeStep& step : bridge.steps) {
        sum += step.amount;
        const QString name = u"%1. %2"_s.arg(++number).arg(schemaText(labelOf(step)));
        rows.push_back({{name, text(step.amount), text(sum)}, false, -1});
    }
    rows.push_back({{asked.toName, text(bridge.to - bridge.from), text(bridge.to)}, true, -1});
    return rows;
}

} // namespace headroom
