// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/checks_panel.h"

#include "core/model/path.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/core_text.h"
#include "ui/format/qt_text.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/text_style.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr auto mostShown = static_cast<std::size_t>(2000);

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
      m_model(new TextTableModel({tr("Severity"), tr("Where"), tr("What")}, 9, this)),
      m_table(new GridView(Qt::UserRole, Qt::DisplayRole, this)),
      m_invariants(new QLabel(this))
{
    m_table->setModel(m_model);
    makeReadOnly(*m_table, tr("Checks"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 12);
    m_table->setColumnWidth(1, fontMetrics().averageCharWidth() * 48);
    m_invariants->setTextFormat(Qt::PlainText);
    m_invariants->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 6);
    layout->addWidget(m_invariants);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, &ChecksPanel::jump);
    connect(m_table, &QTableView::doubleClicked, this, &ChecksPanel::jump);
    connect(&document, &Document::projected, this, &ChecksPanel::refresh);
    refresh();
}

int ChecksPanel::rowCount() const { return m_model->rowCount(); }

void ChecksPanel::refresh()
{
    const Findings& findings = m_document.findings();
    std::vector<TextRow> rows;
    int errors = 0;
    int warnings = 0;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings[i];
        errors += finding.severity == Severity::Error;
        warnings += finding.severity == Severity::Warning;
        if (rows.size() < mostShown)
            rows.push_back({{severityText(finding.severity), readablePath(finding.what.path), sentence(finding.what)},
                finding.severity == Severity::Error, static_cast<int>(i)});
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const TextRow& a, const TextRow& b) {
        return findings[static_cast<std::size_t>(a.tag)].severity < findings[static_cast<std::size_t>(b.tag)].severity;
    });
    m_model->setRows(std::move(rows));
    const auto projection = m_document.projection();
    m_invariants->setText(projection ? invariantsText(*projection) : QString());
    m_invariants->setVisible(projection != nullptr);
    setTextRole(m_invariants, projection && !projection->allInvariantsHold() ? TextRole::Error : TextRole::Quiet);
    QStringList parts;
    if (errors > 0)
        parts.append(tr("Errors: %1").arg(errors));
    if (warnings > 0)
        parts.append(tr("Warnings: %1").arg(warnings));
    emit summaryChanged(parts.isEmpty() ? tr("No errors or warnings") : parts.join(QStringLiteral(", ")));
}

void ChecksPanel::jump(const QModelIndex& index)
{
    const int tag = index.isValid() ? m_model->tagAt(index.row()) : -1;
    const Findings& findings = m_document.findings();
    if (tag < 0 || static_cast<std::size_t>(tag) >= findings.size())
        return;
    const auto path = parsePath(findings[static_cast<std::size_t>(tag)].what.path);
    if (!path.ok())
        return;
    const auto ids = matchingRows(m_document.model(), *path);
    if (ids.ok() && !ids->empty())
        emit jumpRequested(path->schema->entity, ids->front(), path->field);
}

} // namespace headroom
