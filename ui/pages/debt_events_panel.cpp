// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debt_events_panel.h"

#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/decisions/table_copy.h"
#include "ui/pages/input_line.h"
#include "ui/pages/page.h"

#include <QComboBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int yearsShown = 6;
enum FixedRow { PrincipalRow, AverageRow, AccruedRow, PaidRow, AddedRow, fixedRows };

Money dueIn(const DebtState& state, int year)
{
    for (const MaturityYear& due : state.due)
        if (due.year == year)
            return due.principal;
    return {};
}

/// The next years in which anything is due, before or after.
std::vector<int> yearsOf(const DebtEventsEffect& effect)
{
    std::set<int> years;
    for (const DebtState* state : {&effect.before, &effect.afterwards})
        for (const MaturityYear& due : state->due)
            years.insert(due.year);
    std::vector<int> all(years.begin(), years.end());
    all.resize(std::min<std::size_t>(all.size(), yearsShown));
    return all;
}

} // namespace

DebtEventsPanel::DebtEventsPanel(Document& document, QWidget* parent)
    : LivePanel(document, parent),
      m_case(new QComboBox),
      m_table(new TextTableModel({tr("Figure"), tr("Before"), tr("After"), tr("Difference")}, 1, this)),
      m_tests(new TextTableModel({tr("Restructuring"), tr("Month"), tr("Change of present value"), tr("Carrying amount before"),
                                     tr("Carrying amount after"), tr("Gain or loss"), tr("Accounted for as")},
          1, this))
{
    m_case->addItem(tr("Move"), static_cast<int>(Case::Move));
    m_case->addItem(tr("Stay"), static_cast<int>(Case::Stay));
    m_case->setAccessibleName(tr("Case of the debt events"));
    m_tests->setTextFrom(6);
    GridView* grid = resultTable(m_table, tr("Before and after the debt events"));
    GridView* tests = resultTable(m_tests, tr("Restructurings and their test"));
    auto* both = new QSplitter(Qt::Vertical);
    m_tables = both;
    both->setObjectName(u"split.debtEvents"_s);
    both->setChildrenCollapsible(false);
    both->addWidget(grid);
    both->addWidget(tests);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(&strip());
    layout->addLayout(besides({m_case, copyButton(*grid, tr("Copy figures")), copyButton(*tests, tr("Copy restructurings"))}));
    layout->addWidget(both, 99);
    layout->addStretch(1);
    for (GridView* table : {grid, tests})
        connect(table, &GridView::summaryChanged, this, &DebtEventsPanel::summaryChanged);
    explainCells(*grid, *this, &DebtEventsPanel::told);
    explainCells(*tests, *this, &DebtEventsPanel::testTold);
    connect(m_case, &QComboBox::currentIndexChanged, this, &DebtEventsPanel::invalidate);
}

void DebtEventsPanel::compute()
{
    const auto which = static_cast<Case>(m_case->currentData().toInt());
    strip().start([this, model = m_document.model(), which](const Watch& watch) -> BackgroundTask::Finish {
        ProjectOptions options;
        options.cancel = watch.cancel;
        const auto result = std::make_shared<Result<std::optional<DebtEventsEffect>>>(
            computed([&] { return debtEventsEffect(model, which, options); }));
        return [this, model, result] { take(model, *result); };
    });
}

void DebtEventsPanel::take(const Model& model, const Result<std::optional<DebtEventsEffect>>& result)
{
    m_effect.reset();
    m_table->setRows({});
    m_tests->setRows({});
    m_tables->setVisible(result.ok() && *result);
    if (!result.ok()) {
        strip().say(messageText(result.error()), TextRole::Error);
        return;
    }
    m_model = model;
    m_effect = *result;
    if (!m_effect) {
        strip().say(tr("No debt event happens in this case: there is no before and after."));
    } else {
        showEffect();
        showTests();
        strip().say(tr("Principal and maturities are those of the opening and of the end of %1. Interest is compared with a "
                       "calculation without any debt event.")
                        .arg(Formatter::of(m_model).month(m_effect->after)));
    }
    emit shown();
}

void DebtEventsPanel::showEffect()
{
    const DebtEventsEffect& effect = *m_effect;
    const Formatter formatter = Formatter::of(m_model);
    const auto money = [&](Money amount) { return formatter.money(amount, MoneyStyle::Statement, MoneyScale::Units); };
    std::vector<TextRow> rows;
    const auto add = [&](const QString& name, Money before, Money after, bool bold) {
        rows.push_back({{name, money(before), money(after), money(after - before)}, bold, -1});
    };
    const DebtState& before = effect.before;
    const DebtState& after = effect.afterwards;
    const auto year = [&](const std::optional<double>& average) {
        return average ? QString::number(*average, 'f', 1) : QString();
    };
    const QString months = tr("%1 to %2").arg(formatter.month(effect.interestFrom), formatter.month(effect.interestTo));
    add(tr("Principal of all debt"), before.principal, after.principal, true);
    const bool both = before.averageYear && after.averageYear;
    rows.push_back({{tr("Average year of maturity, by principal"), year(before.averageYear), year(after.averageYear),
                        both ? tr("%1 years").arg(formatter.ratio(*after.averageYear - *before.averageYear, 1)) : QString()},
        false, -1});
    add(tr("Interest accrued, %1").arg(months), before.interestAccrued, after.interestAccrued, false);
    add(tr("Interest paid in cash, %1").arg(months), before.interestPaid, after.interestPaid, false);
    add(tr("Interest added to principal, %1").arg(months), before.interestAdded, after.interestAdded, false);
    for (const int due : yearsOf(effect))
        add(tr("Falls due in %1").arg(QString::number(due)), dueIn(before, due), dueIn(after, due), false);
    m_table->setTable({tr("Figure, %1").arg(formatter.currency), tr("Before (%1)").arg(formatter.month(effect.opening)),
                          tr("After (%1)").arg(formatter.month(effect.after)), tr("Difference")},
        std::move(rows));
}

void DebtEventsPanel::showTests()
{
    const Formatter formatter = Formatter::of(m_model);
    std::vector<TextRow> rows;
    for (const RestructuringTest& test : m_effect->tests) {
        const auto money = [&](Money amount) { return formatter.money(amount, MoneyStyle::Statement, MoneyScale::Units); };
        const auto* event = m_model.table<DebtEvent>().find(test.event);
        rows.push_back({{event ? forDisplay(toQString(event->name.view()), 60) : QString(),
                            formatter.month(m_model.company().start + (test.month - 1)), formatter.percent(test.change, 1),
                            money(test.carryingBefore), money(test.carryingAfter), money(test.gain),
                            test.extinguished ? tr("extinguishment: the old debt is removed, the new one at fair value")
                                              : tr("modification: the carrying amount runs off at a new rate")},
            false, -1});
    }
    m_tests->setRows(std::move(rows));
}

Provenance DebtEventsPanel::told(int row, int column) const
{
    if (!m_effect || row < 0 || row >= m_table->rowCount())
        return {};
    const int of = std::max(1, column);
    Provenance told;
    told.title = tr("%1: %2").arg(m_table->index(row, 0).data().toString(), m_table->headerData(of, Qt::Horizontal).toString());
    told.value = m_table->index(row, of).data().toString();
    if (row == PrincipalRow || row >= fixedRows)
        told.definition =
            tr("What is outstanding on the day, by the calendar year in which the terms then in force have it repaid.");
    else if (row == AverageRow)
        told.definition = tr("Each calendar year in which principal falls due, weighted by that principal.");
    else
        told.definition = tr("The sum over all debt in the months. Before: the whole calculation is made without any debt event, "
                             "over the same months; after: as the project has it.");
    for (int part = 1; part < m_table->columnCount(); ++part)
        if (part != of)
            told.lines.push_back(
                {m_table->headerData(part, Qt::Horizontal).toString(), m_table->index(row, part).data().toString(), {}, {}});
    constexpr std::size_t most = 20;
    for (const DebtEvent& event : m_model.table<DebtEvent>()) {
        if (told.lines.size() >= most)
            break;
        ProvenanceLine line = inputLine(m_model, Entity::DebtEvent, event, event.amount ? "amount" : "date");
        line.what = forDisplay(toQString(event.name.view()), 80);
        line.how = Formatter::of(m_model).date(event.date);
        told.lines.push_back(line);
    }
    return told;
}

Provenance DebtEventsPanel::testTold(int row, int column) const
{
    if (!m_effect || row < 0 || row >= static_cast<int>(m_effect->tests.size()))
        return {};
    const int of = std::max(1, column);
    Provenance told;
    told.title = tr("%1: %2").arg(m_tests->index(row, 0).data().toString(), m_tests->headerData(of, Qt::Horizontal).toString());
    told.value = m_tests->index(row, of).data().toString();
    told.definition =
        tr("The present value of the new flows at the original effective rate, fees to the lender included, against "
           "that of the remaining old ones: from a change of 10 % on the old debt is removed and the new one "
           "booked at fair value (ASC 470-50).");
    for (int part = 2; part < m_tests->columnCount(); ++part)
        if (part != of)
            told.lines.push_back(
                {m_tests->headerData(part, Qt::Horizontal).toString(), m_tests->index(row, part).data().toString(), {}, {}});
    if (const auto* event = m_model.table<DebtEvent>().find(m_effect->tests[static_cast<std::size_t>(row)].event))
        for (const std::string_view field : {"date", "kind", "amount", "ratio", "maturityDate", "rate", "fairValue"})
            told.lines.push_back(inputLine(m_model, Entity::DebtEvent, *event, field));
    return told;
}

} // namespace headroom
