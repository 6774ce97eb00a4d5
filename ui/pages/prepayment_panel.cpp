// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prepayment_panel.h"

#include "ui/charts/analysis_charts.h"
#include "ui/charts/chart_widget.h"
#include "ui/charts/debt_charts.h"
#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/decisions/table_copy.h"
#include "ui/pages/input_line.h"
#include "ui/pages/page.h"

#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString barText(PrepaymentBar bar)
{
    switch (bar) {
    case PrepaymentBar::NotCallable: return PrepaymentPanel::tr("can't be called then");
    case PrepaymentBar::NothingOwed: return PrepaymentPanel::tr("nothing is owed that the amount could prepay");
    case PrepaymentBar::LaterEvent: return PrepaymentPanel::tr("a later event takes more than would be left");
    }
    return {};
}

QString nameOf(const Model& model, Id debt)
{
    const auto* row = model.table<DebtInstrument>().find(debt);
    return row ? forDisplay(toQString(row->name.view()), 60) : QString();
}

constexpr std::array amounts{&PrepaymentChoice::principal, &PrepaymentChoice::premium, &PrepaymentChoice::interestAvoided,
    &PrepaymentChoice::interestForgone, &PrepaymentChoice::taxAdded, &PrepaymentChoice::saving};

} // namespace

PrepaymentPanel::PrepaymentPanel(Document& document, QWidget* parent)
    : QuestionPanel(document,
        {tr("&Rank the prepayments"),
            tr("Ranks debt by what its prepayment saves: every instrument is prepaid in turn, and the whole calculation made."),
            u"split.prepayment"_s},
        parent),
      m_amount(addLine(
          tr("&Amount:"), tr("Cash to pay, premium included"), tr("20m; blank: the improvement of cash over the 12 months."))),
      m_month(addLine(tr("&Month:"), tr("Month at whose end it is paid"), tr("2024-09; blank: the first of the 12 months."))),
      m_table(new TextTableModel({tr("Debt"), tr("Principal"), tr("Premium"), tr("Interest avoided"), tr("Interest forgone"),
                                     tr("Tax added"), tr("Saving"), tr("Saving per unit")},
          1, this)),
      m_chart(new ChartWidget)
{
    m_amount->setPlaceholderText(tr("cash improvement"));
    m_month->setPlaceholderText(tr("first of the 12"));
    GridView* grid = resultTable(m_table, tr("Debt by what its prepayment saves"));
    grid->setArrangeable(m_table, u"prepayments"_s);
    auto* both = new QSplitter(Qt::Vertical);
    both->setObjectName(u"split.prepaymentChart"_s);
    both->setChildrenCollapsible(false);
    both->addWidget(m_chart);
    both->addWidget(grid);
    results().addLayout(besides({copyButton(*grid)}));
    results().addWidget(both, 1);
    m_chart->clear(tr("Nothing is ranked yet."));
    connect(grid, &GridView::summaryChanged, this, &PrepaymentPanel::summaryChanged);
    explainCells(*grid, *this, &PrepaymentPanel::told);
    connect(m_chart, &ChartWidget::explainRequested, this, [this](const QString& place) {
        if (const Provenance told = this->told(place.toInt(), 6); !told.title.isEmpty())
            emit provenanceRequested(told);
    });
}

Result<PrepaymentQuery> PrepaymentPanel::asked() const
{
    const Formatter formatter = Formatter::of(m_document.model());
    PrepaymentQuery query;
    if (!m_amount->text().trimmed().isEmpty()) {
        const auto number = parseNumber(m_amount->text(), formatter);
        if (!number.ok())
            return number.error();
        const auto amount = computed([&]() -> Result<Money> { return number->toMoney(formatter.digits, Rounding::HalfAway); });
        if (!amount.ok())
            return amount.error();
        query.amount = *amount;
    }
    if (!m_month->text().trimmed().isEmpty()) {
        const auto month = parseMonth(m_month->text(), formatter);
        if (!month.ok())
            return month.error();
        query.month = *month;
    }
    return query;
}

void PrepaymentPanel::run()
{
    const auto query = asked();
    if (!query.ok()) {
        strip().say(sentence(query.error()), TextRole::Error);
        return;
    }
    strip().start([this, model = m_document.model(), query = *query, revision = m_document.revision()](
                      const Watch& watch) -> BackgroundTask::Finish {
        ProjectOptions options;
        options.cancel = watch.cancel;
        const auto result =
            std::make_shared<Result<PrepaymentRanking>>(computed([&] { return rankPrepayments(model, query, options); }));
        return [this, model, revision, result] { take(model, revision, *result); };
    });
}

void PrepaymentPanel::clear()
{
    m_ranking.reset();
    m_table->setRows({});
    m_chart->clear(tr("Nothing is ranked yet."));
}

void PrepaymentPanel::take(const Model& model, quint64 revision, const Result<PrepaymentRanking>& result)
{
    clear();
    if (!result.ok()) {
        strip().say(result.error().code == ErrorCode::NothingToPrepay
                ? tr("There is no cash to prepay with: the amount, or the improvement of cash, is not above zero.")
                : messageText(result.error()),
            TextRole::Error);
        return;
    }
    m_model = model;
    m_ranking = *result;
    showRanking();
    strip().say(verdict(), m_ranking->best() ? TextRole::Quiet : TextRole::Error);
    answered(revision);
}

QString PrepaymentPanel::verdict() const
{
    const Formatter formatter = Formatter::of(m_model);
    const auto words = [&](Money amount) { return formatter.money(amount, MoneyStyle::Words, MoneyScale::Units); };
    const PrepaymentChoice* best = m_ranking->best();
    const QString paid = tr("%1 at the end of %2, with what it saves until %3.")
                             .arg(words(m_ranking->amount), formatter.month(m_ranking->month), formatter.month(m_ranking->until));
    return best ? tr("Prepay %1: it saves %2.").arg(nameOf(m_model, best->debt), words(best->saving)) + u' ' + paid
                : tr("No prepayment saves anything.") + u' ' + paid;
}

void PrepaymentPanel::showRanking()
{
    const Formatter formatter = Formatter::of(m_model);
    std::vector<TextRow> rows;
    QStringList names;
    for (const PrepaymentChoice& choice : m_ranking->choices) {
        names.append(nameOf(m_model, choice.debt));
        TextRow row{{names.back()}, &choice == m_ranking->best(), -1};
        for (const auto amount : amounts)
            row.cells.append(formatter.money(choice.*amount, MoneyStyle::Statement, MoneyScale::Units));
        row.cells.append(formatter.percent(choice.perUnit, 2));
        rows.push_back(std::move(row));
    }
    for (const PrepaymentBarred& barred : m_ranking->barred)
        rows.push_back({{tr("%1: %2").arg(nameOf(m_model, barred.debt), barText(barred.bar)), QString(), QString(), QString(),
                            QString(), QString(), QString(), QString()},
            false, -1});
    m_table->setRows(std::move(rows));
    ChartContent content = prepaymentContent(*m_ranking, names, formatter.currency);
    explainByPlace(content);
    m_chart->setContent(content, tr("No debt can be prepaid in that month."));
}

/// What the saving is made of, whatever column was asked for.
Provenance PrepaymentPanel::told(int row, int column) const
{
    if (!m_ranking || row < 0 || row >= static_cast<int>(m_ranking->choices.size()))
        return {};
    const auto* debt = m_model.table<DebtInstrument>().find(m_ranking->choices[static_cast<std::size_t>(row)].debt);
    const Formatter formatter = Formatter::of(m_model);
    const int of = column < 1 ? 6 : column;
    const auto header = [&](int at) { return m_table->headerData(at, Qt::Horizontal).toString(); };
    const auto cell = [&](int at) { return m_table->index(row, at).data().toString(); };
    Provenance told;
    told.title = tr("%1: %2").arg(cell(0), header(of));
    told.value = cell(of);
    told.definition = of == 7
        ? tr("The saving over principal and premium that are paid for it.")
        : tr("The whole calculation is made with this prepayment and without it, until %1: interest and fees of all debt, "
             "interest on cash, and tax are the differences. The saving is the interest avoided less premium, interest "
             "forgone and tax added.")
              .arg(formatter.month(m_ranking->until));
    for (int part = 1; part <= 6; ++part)
        if (part != of)
            told.lines.push_back({header(part), cell(part), {}, {}});
    if (debt)
        for (const std::string_view field : {"principal", "maturityDate", "callPrice", "firstCallDate", "coupon", "spread"})
            told.lines.push_back(inputLine(m_model, Entity::DebtInstrument, *debt, field));
    return told;
}

} // namespace headroom
