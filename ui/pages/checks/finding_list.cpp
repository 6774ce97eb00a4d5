// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checks/finding_list.h"

#include "core/model/path.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/checks/check_provenance.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/large_letters.h"

#include <QHash>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t mostShown = 2000;

} // namespace

FindingList::FindingList(Document& document, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_model(new TextTableModel({tr("Severity"), tr("Where"), tr("What")}, 9, this)),
      m_table(new GridView(Qt::UserRole, Qt::DisplayRole, this))
{
    m_table->setSortable(m_model);
    makeReadOnly(*m_table, name);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    int severity = m_table->horizontalHeader()->sectionSizeHint(0);
    for (const Severity each : {Severity::Error, Severity::Warning, Severity::Note})
        severity = std::max(
            severity, m_table->fontMetrics().horizontalAdvance(severityText(each)) + 6 * fontMetrics().averageCharWidth());
    m_table->setColumnWidth(0, severity);
    m_table->setColumnWidth(1, fontMetrics().averageCharWidth() * (hasLargeLetters(*this) ? 24 : 48));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, &FindingList::jump);
    connect(m_table, &QTableView::doubleClicked, this, &FindingList::jump);
    explainCells(*m_table, *this, &FindingList::told, GridView::ExplainOn::CommandOnly); // Enter leads to the field
    connect(&document, &Document::projected, this, &FindingList::refresh);
    refresh();
}

void FindingList::setFilter(std::optional<Severity> severity, const QString& words)
{
    m_severity = severity;
    m_words = words;
    refresh();
}

int FindingList::rowCount() const { return m_model->rowCount(); }

int FindingList::count(Severity severity) const
{
    const Findings& findings = m_document.findings();
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.severity == severity; }));
}

void FindingList::setGrouped(bool grouped)
{
    m_grouped = grouped;
    refresh();
}

bool FindingList::isShown(const Finding& finding, const QString& where, const QString& what) const
{
    if (m_severity && finding.severity != *m_severity)
        return false;
    return m_words.isEmpty() || where.contains(m_words, Qt::CaseInsensitive) || what.contains(m_words, Qt::CaseInsensitive);
}

void FindingList::refresh()
{
    struct Alike
    {
        QString where, what;
        int count = 0, first = 0; // of the findings
    };
    const Findings& findings = m_document.findings();
    std::vector<Alike> shown;
    QHash<QString, std::size_t> places; // in shown
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const QString where = readablePath(findings[i].what.path), what = sentenceAtPlace(findings[i].what);
        if (!isShown(findings[i], where, what))
            continue;
        const QString key = m_grouped ? severityText(findings[i].severity) + what : QString::number(i);
        if (const auto known = places.constFind(key); known != places.cend())
            ++shown[*known].count;
        else if (shown.size() < mostShown) {
            places.insert(key, shown.size());
            shown.push_back({where, what, 1, static_cast<int>(i)});
        }
    }
    std::vector<TextRow> rows;
    for (const Alike& alike : shown) {
        const Severity severity = findings[static_cast<std::size_t>(alike.first)].severity;
        const QString where =
            alike.count == 1 ? alike.where : tr("%1 and %2 more").arg(alike.where, userLocale().toString(alike.count - 1));
        rows.push_back({{severityText(severity), where, alike.what}, severity == Severity::Error, alike.first});
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const TextRow& a, const TextRow& b) {
        return findings[static_cast<std::size_t>(a.tag)].severity < findings[static_cast<std::size_t>(b.tag)].severity;
    });
    m_model->setRows(std::move(rows));
    emit refreshed();
}

Provenance FindingList::told(int row, int) const
{
    const int tag = m_model->tagAt(row);
    const Findings& findings = m_document.findings();
    if (tag < 0 || static_cast<std::size_t>(tag) >= findings.size())
        return {};
    return findingProvenance(m_document.projection().get(), m_document.model(), findings[static_cast<std::size_t>(tag)]);
}

void FindingList::jump(const QModelIndex& index)
{
    const int tag = index.isValid() ? m_model->tagAt(m_table->sourceIndex(index).row()) : -1;
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
