// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/share_issue_panel.h"

#include "ui/document/background_task.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/decisions/table_copy.h"
#include "ui/pages/input_line.h"
#include "ui/pages/page.h"
#include "ui/widgets/text_style.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::array labels{std::pair("primaryShares", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "New shares")),
    std::pair("secondaryShares", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Existing shares sold")),
    std::pair("price", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Price a share")),
    std::pair("offered", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Offered in all")),
    std::pair("gross", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Gross proceeds")),
    std::pair("fee", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Underwriting fee")),
    std::pair("expenses", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Expenses")),
    std::pair("net", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Net proceeds")),
    std::pair("prepayment", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Prepays debt")),
    std::pair("kept", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Kept as cash")),
    std::pair("basicBefore", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Basic shares before")),
    std::pair("basicAfter", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Basic shares after")),
    std::pair("dilutedBefore", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Diluted shares before")),
    std::pair("dilutedAfter", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Diluted shares after")),
    std::pair("newHoldersShare", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Owned by the buyers")),
    std::pair("dilution", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Given up by holders before")),
    std::pair("valueBasicBefore", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Implied value before, basic")),
    std::pair("valueBasic", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Implied value, basic")),
    std::pair("valueDiluted", QT_TRANSLATE_NOOP("headroom::ShareIssuePanel", "Implied value, diluted"))};

QString labelOf(const ShareIssueFigure& figure)
{
    for (const auto& [id, label] : labels)
        if (figure.id == id)
            return ShareIssuePanel::tr(label);
    return toQString(figure.label);
}

} // namespace

ShareIssuePanel::ShareIssuePanel(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_state(new QLabel),
      m_table(new TextTableModel({tr("Figure"), tr("Stay"), tr("Move")}, 1, this))
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    GridView* grid = resultTable(m_table, tr("What the share issue brings"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(besides({copyButton(*grid)}));
    layout->addWidget(m_state);
    layout->addWidget(grid, 1);
    connect(grid, &GridView::summaryChanged, this, &ShareIssuePanel::summaryChanged);
    explainCells(*grid, *this, &ShareIssuePanel::told);
    connect(&document, &Document::projected, this, &ShareIssuePanel::refresh);
    refresh();
}

void ShareIssuePanel::setIssue(Id issue)
{
    m_issue = issue;
    refresh();
}

QString ShareIssuePanel::state() const { return m_state->text(); }

void ShareIssuePanel::refresh()
{
    m_shown = {};
    m_state->clear();
    const auto projection = m_document.projection();
    if (!projection) {
        const auto& error = m_document.calculationError();
        m_state->setText(error ? messageText(*error) : tr("Calculating…"));
    } else if (m_issue == noId) {
        m_state->setText(tr("No share issue is chosen."));
    } else {
        for (const Case which : {Case::Stay, Case::Move}) {
            const auto issues = computed([&] { return shareIssues(m_document.model(), *projection, which); });
            if (!issues.ok()) {
                m_state->setText(messageText(issues.error()));
                continue;
            }
            const auto found =
                std::find_if(issues->begin(), issues->end(), [&](const ShareIssue& issue) { return issue.event == m_issue; });
            if (found != issues->end())
                m_shown[static_cast<std::size_t>(which)] = *found;
        }
        if (!m_shown[0] && !m_shown[1] && m_state->text().isEmpty())
            m_state->setText(tr("It doesn't happen within the months projected."));
    }
    m_state->setVisible(!m_state->text().isEmpty());
    std::vector<TextRow> rows;
    if (m_shown[0] || m_shown[1])
        for (const ShareIssueFigure& figure : shareIssueFigures())
            rows.push_back({{labelOf(figure), text(figure, Case::Stay), text(figure, Case::Move)},
                figure.id == "net" || figure.id == "valueDiluted", -1});
    m_table->setHeaders({tr("Figure, %1").arg(Formatter::of(m_document.model()).currency), tr("Stay"), tr("Move")});
    m_table->setRows(std::move(rows));
}

QString ShareIssuePanel::text(const ShareIssueFigure& figure, Case which) const
{
    const auto& issue = m_shown[static_cast<std::size_t>(which)];
    if (!issue)
        return {};
    const Formatter formatter = Formatter::of(m_document.model());
    if (figure.money)
        return formatter.money(
            *issue.*figure.money, MoneyStyle::Statement, figure.id == "price" ? MoneyScale::Cents : MoneyScale::Units);
    return figure.shares ? formatter.decimal(*issue.*figure.shares) : formatter.percent(*issue.*figure.share, 2);
}

Provenance ShareIssuePanel::told(int row, int column) const
{
    const auto figures = shareIssueFigures();
    const auto* event = m_document.model().table<EquityEvent>().find(m_issue);
    if (!event || row < 0 || row >= m_table->rowCount())
        return {};
    const std::string_view id = figures[static_cast<std::size_t>(row)].id;
    Provenance told;
    told.title = tr("%1: %2").arg(forDisplay(toQString(event->name.view()), 60), m_table->index(row, 0).data().toString());
    told.value = m_table->index(row, column < 1 ? 2 : column).data().toString();
    if (id == "net" || id == "gross" || id == "fee" || id == "offered")
        told.definition =
            tr("Gross: new shares times price. Net: gross less the underwriters' fee and expenses. Existing shares that "
               "are sold bring the company nothing.");
    else if (id == "prepayment" || id == "kept")
        told.definition = tr("What prepays debt, premium included, is taken from the net proceeds; the rest is kept as cash.");
    else if (id == "newHoldersShare" || id == "dilution")
        told.definition = tr("Of the basic shares after the issue: those that the buyers own, and those that are new.");
    else if (id.starts_with("value"))
        told.definition = tr("The price of a share times the basic or the diluted shares.");
    else
        told.definition = tr("Shares before are the company's and those of the issues before this one.");
    for (int other = 0; other < m_table->rowCount(); ++other)
        if (other != row && column > 0)
            told.lines.push_back(
                {m_table->index(other, 0).data().toString(), m_table->index(other, column).data().toString(), {}, {}});
    for (const std::string_view field : {"date", "primaryShares", "secondaryShares", "price", "underwritingFee", "expenses"})
        told.lines.push_back(inputLine(m_document.model(), Entity::EquityEvent, *event, field));
    for (const std::string_view field : {"sharesBasic", "sharesDiluted"})
        if (schemaOf(Entity::Company).field(field))
            told.lines.push_back(inputLine(m_document.model(), Entity::Company, m_document.model().company(), field));
    return told;
}

} // namespace headroom
