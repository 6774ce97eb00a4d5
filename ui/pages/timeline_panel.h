// SPDX-License-Identifier: GPL-3.0-or-later
// When the waves move, to be moved and stretched by hand; the headline beside it says what that does.
#pragma once

#include "ui/charts/gantt.h"
#include "ui/document/document.h"

#include <QWidget>

#include <map>

class QLabel;

namespace headroom {

class GanttChart;
class HeadlineLabel;

class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(Document& document, QWidget* parent = nullptr);

    GanttChart& chart() const { return *m_chart; }
    const QString& headline() const;

signals:
    void waveChosen(headroom::Id wave);
    /// Of a figure of the headline.
    void explainRequested(const std::string& target);

private:
    void follow(const ChangeEvent& event);
    void countServers();
    void showWaves();
    void showHeadline();
    void apply(Id wave, GanttPart part, const GanttTerms& terms);

    Document& m_document;
    HeadlineLabel* m_headline;
    QLabel* m_objection;
    GanttChart* m_chart;
    std::map<Id, WaveServers> m_servers; // that leave, by wave
    Gesture m_gesture = 0;
};

} // namespace headroom
