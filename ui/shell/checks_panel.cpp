// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/checks_panel.h"

#include "ui/format/formatter.h"
#include "ui/format/core_text.h"
#include "ui/pages/checks/finding_list.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/text_style.h"

#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

namespace {

QString invariantsText(const Projection& projection)
{
    const Formatter formatter = Formatter::of(projection);
    QStringList broken;
    for (const InvariantResult& result : projection.invariants)
        if (!result.holds)
            broken.append(ChecksPanel::tr("%1 (%2)").arg(ruleText(result.id), formatter.month(projection.monthOf(result.month))));
    const int count = static_cast<int>(projection.invariants.size());
    return broken.isEmpty() ? ChecksPanel::tr("The statements hold together in every month: they foot, the balance sheet ties, "
                                              "debt rolls forward (rules checked: %1).")
                                  .arg(count)
                            : ChecksPanel::tr("Rules that don't hold: %1").arg(broken.join(QStringLiteral(", ")));
}

} // namespace

ChecksPanel::ChecksPanel(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_findings(new FindingList(document, tr("Checks"), this)),
      m_invariants(new QLabel(this))
{
    m_invariants->setTextFormat(Qt::PlainText);
    m_invariants->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 6);
    layout->addWidget(m_invariants);
    layout->addWidget(m_findings, 1);
    connect(m_findings, &FindingList::jumpRequested, this, &ChecksPanel::jumpRequested);
    connect(m_findings, &FindingList::provenanceRequested, this, &ChecksPanel::provenanceRequested);
    connect(m_findings, &FindingList::refreshed, this, &ChecksPanel::refresh);
    refresh();
}

int ChecksPanel::rowCount() const { return m_findings->rowCount(); }

GridView& ChecksPanel::table() const { return m_findings->table(); }

void ChecksPanel::refresh()
{
    const auto projection = m_document.projection();
    m_invariants->setText(projection ? invariantsText(*projection) : QString());
    m_invariants->setVisible(projection != nullptr);
    setTextRole(m_invariants, projection && !projection->allInvariantsHold() ? TextRole::Error : TextRole::Quiet);
    QStringList parts;
    if (const int errors = m_findings->count(Severity::Error); errors > 0)
        parts.append(tr("Errors: %1").arg(errors));
    if (const int warnings = m_findings->count(Severity::Warning); warnings > 0)
        parts.append(tr("Warnings: %1").arg(warnings));
    m_summary = parts.isEmpty() ? tr("No errors or warnings") : parts.join(QStringLiteral(", "));
    emit summaryChanged(m_summary);
}

} // namespace headroom
