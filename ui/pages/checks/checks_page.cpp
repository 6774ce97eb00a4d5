// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checks/checks_page.h"

#include "ui/format/core_text.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/checks/check_provenance.h"
#include "ui/pages/checks/finding_list.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/text_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr std::array severities{Severity::Error, Severity::Warning, Severity::Note};

} // namespace

ChecksPage::ChecksPage(Document& document, QWidget* parent)
    : ExplainingPage(document, parent),
      m_invariants(new TextTableModel({tr("Check of the calculation"), tr("Result"), tr("Case"), tr("First month")}, 9, this)),
      m_verdict(new QLabel),
      m_findings(new FindingList(document, tr("Notes and warnings on the inputs"))),
      m_severity(new QComboBox),
      m_filter(new QLineEdit),
      m_grouped(new QCheckBox(tr("&Group what is alike"))),
      m_state(new QLabel)
{
    for (QLabel* label : {m_verdict, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setHeading(m_verdict, 1.15);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"split.checks"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildInvariants());
    splitter->addWidget(buildFindings());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({std::min((fontMetrics().height() + 8) * 14, 330), 1000}); // the verdict and its checks
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(m_findings, &FindingList::jumpRequested, this, &ChecksPage::jumpRequested);
    connect(m_findings, &FindingList::provenanceRequested, this, &ChecksPage::provenanceRequested);
    connect(m_findings, &FindingList::refreshed, this, &ChecksPage::say);
    connect(&document, &Document::projected, this, &ChecksPage::showInvariants);
    showInvariants();
    say();
}

QWidget* ChecksPage::buildInvariants()
{
    GridView* grid = resultTable(m_invariants, tr("Checks of the calculation"));
    grid->setSortable(m_invariants);
    grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    grid->setColumnWidth(0, fontMetrics().averageCharWidth() * 56);
    explainCells(*grid, *this, &ChecksPage::told);
    connect(grid, &GridView::summaryChanged, this, &ChecksPage::summaryChanged);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_verdict);
    column->addWidget(grid, 1);
    return part;
}

QWidget* ChecksPage::buildFindings()
{
    m_filter->setAccessibleName(tr("Filter of the findings"));
    m_filter->setPlaceholderText(tr("Filter by any word"));
    m_filter->setClearButtonEnabled(true);
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->setFocusPolicy(Qt::StrongFocus);
    m_severity->addItem(tr("All"));
    for (const Severity severity : severities)
        m_severity->addItem(severityText(severity));
    auto* line = new QHBoxLayout;
    const auto add = [&](const QString& text, QWidget* input, int stretch) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(input);
        line->addWidget(label);
        line->addWidget(input, stretch);
    };
    add(tr("Fi&lter:"), m_filter, 1);
    add(tr("Seve&rity:"), m_severity, 0);
    m_grouped->setChecked(true);
    line->addWidget(m_grouped);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 6, 0, 0);
    column->addLayout(line);
    column->addWidget(m_state);
    column->addWidget(m_findings, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &ChecksPage::filterFindings);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &ChecksPage::filterFindings);
    connect(m_grouped, &QCheckBox::toggled, m_findings, &FindingList::setGrouped);
    return part;
}

void ChecksPage::showInvariants()
{
    const auto projection = m_document.projection();
    std::vector<TextRow> rows;
    int broken = 0;
    if (projection) {
        const Formatter formatter = Formatter::of(*projection);
        for (const InvariantResult& result : projection->invariants) {
            broken += result.holds ? 0 : 1;
            rows.push_back({{ruleText(result.id), result.holds ? tr("Holds") : tr("Does not hold"),
                                result.holds                      ? QString()
                                    : result.inCase == Case::Stay ? tr("Stay")
                                                                  : tr("Move"),
                                result.holds ? QString() : formatter.month(projection->monthOf(result.month))},
                !result.holds, static_cast<int>(&result - projection->invariants.data())});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const TextRow& a, const TextRow& b) { return a.bold && !b.bold; });
    m_invariants->setRows(std::move(rows));
    const int count = m_invariants->rowCount();
    m_verdict->setText(!projection ? tr("There are no figures to check: an input needs mending.")
            : broken == 0 ? tr("The figures hold together: %1 of %1 checks, in every month and in both cases.").arg(count)
                          : tr("Do not rely on the figures: %1 of %2 checks do not hold.").arg(broken).arg(count));
    setTextRole(m_verdict, !projection || broken > 0 ? TextRole::Error : TextRole::Good);
}

void ChecksPage::filterFindings()
{
    const int chosen = m_severity->currentIndex();
    m_findings->setFilter(
        chosen > 0 ? std::optional(severities[static_cast<std::size_t>(chosen - 1)]) : std::nullopt, m_filter->text().trimmed());
}

void ChecksPage::say()
{
    const int errors = m_findings->count(Severity::Error), warnings = m_findings->count(Severity::Warning),
              notes = m_findings->count(Severity::Note);
    m_state->setText(errors + warnings + notes == 0
            ? tr("There are no errors, warnings or notes on the inputs.")
            : tr("Errors: %1, warnings: %2, notes: %3. Enter leads to the field.").arg(errors).arg(warnings).arg(notes));
    setTextRole(m_state, errors > 0 ? TextRole::Error : TextRole::Quiet);
}

/// Both sides of the check, whatever column was asked for.
Provenance ChecksPage::told(int row, int) const
{
    const auto projection = m_document.projection();
    const int tag = m_invariants->tagAt(row);
    return projection && tag >= 0 && static_cast<std::size_t>(tag) < projection->invariants.size()
        ? checkProvenance(*projection, m_document.model(), projection->invariants[static_cast<std::size_t>(tag)])
        : Provenance();
}

QString ChecksPage::verdict() const { return m_verdict->text(); }

} // namespace headroom
