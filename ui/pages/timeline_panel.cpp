// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline_panel.h"

#include "ui/charts/gantt_chart.h"
#include "ui/format/messages.h"
#include "ui/pages/headline_label.h"
#include "ui/widgets/text_style.h"

#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

namespace {

struct FieldValue
{
    std::size_t field;
    Value value;
};

FieldValue valueOf(GanttPart part, const GanttTerms& terms)
{
    switch (part) {
    case GanttPart::Start: return {memberField<&Wave::start>, terms.start};
    case GanttPart::Ramp: return {memberField<&Wave::rampMonths>, std::int64_t{terms.ramp}};
    case GanttPart::Parallel: return {memberField<&Wave::parallelMonths>, std::int64_t{terms.parallel}};
    case GanttPart::Replication: break;
    }
    return {memberField<&Wave::replicationMonths>, std::int64_t{terms.replication}};
}

} // namespace

TimelinePanel::TimelinePanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_headline(new HeadlineLabel), m_objection(new QLabel), m_chart(new GanttChart)
{
    m_objection->setTextFormat(Qt::PlainText);
    m_objection->setWordWrap(true);
    setTextRole(m_objection, TextRole::Error);
    m_objection->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_headline);
    layout->addWidget(m_objection);
    m_chart->setMinimumHeight(fontMetrics().height() * 14); // some waves are in sight in large letters, too
    layout->addWidget(m_chart, 1);
    connect(&document, &Document::changed, this, &TimelinePanel::follow);
    connect(&document, &Document::projected, this, &TimelinePanel::showHeadline);
    connect(m_headline, &HeadlineLabel::explainRequested, this, &TimelinePanel::explainRequested);
    connect(m_chart, &GanttChart::currentChanged, this, &TimelinePanel::waveChosen);
    connect(m_chart, &GanttChart::gestureBegan, this, [this] { m_gesture = Document::newGesture(); });
    connect(m_chart, &GanttChart::gestureCancelled, this, [this] { m_document.cancelGesture(m_gesture); });
    connect(m_chart, &GanttChart::termsWanted, this, &TimelinePanel::apply);
    countServers();
    showWaves();
    showHeadline();
}

const QString& TimelinePanel::headline() const { return m_headline->sentence(); }

void TimelinePanel::follow(const ChangeEvent& event)
{
    const bool all = !event.change;
    if (all || event.touches(Entity::Workload))
        countServers();
    if (all || event.touches(Entity::Workload) || event.touches(Entity::Wave) || event.touches(Entity::Company))
        showWaves();
}

void TimelinePanel::countServers() { m_servers = serversByWave(m_document.model()); }

void TimelinePanel::showWaves()
{
    const auto projection = m_document.projection();
    const Month headline =
        projection ? projection->monthOf(projection->headlineColumn) : Month(m_document.model().company().start);
    m_chart->setContent(ganttContent(m_document.model(), headline, m_servers));
}

void TimelinePanel::showHeadline()
{
    const auto projection = m_document.projection();
    const auto& error = m_document.calculationError();
    if (projection)
        m_headline->say(headlinePieces(*projection));
    else
        m_headline->say(error ? messageText(*error) : tr("Calculating…"));
    showWaves(); // the headline's months may be others
}

void TimelinePanel::apply(Id wave, GanttPart part, const GanttTerms& terms)
{
    const FieldValue wanted = valueOf(part, terms);
    const Status set = m_document.setField(Entity::Wave, wave, schemaOf<Wave>().fields[wanted.field], wanted.value, m_gesture);
    m_objection->setVisible(!set.ok());
    m_objection->setText(set.ok() ? QString() : messageText(set.error()));
}

} // namespace headroom
