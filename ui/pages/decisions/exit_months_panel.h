// SPDX-License-Identifier: GPL-3.0-or-later
// When to leave each site: every month that was tried, with what it costs to leave then.
#pragma once

#include "core/analysis/site_exit.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/decisions/question_panel.h"

namespace headroom {

class GridView;

class ExitMonthsPanel : public QuestionPanel
{
    Q_OBJECT

public:
    explicit ExitMonthsPanel(Document& document, QWidget* parent = nullptr);

    void run() override;
    QSpinBox& later() const { return *m_later; }
    /// Whether waves that serve other sites too are moved.
    QCheckBox& shared() const { return *m_shared; }
    /// The best month of each site.
    TextTableModel& sites() const { return *m_sites; }
    /// Every month that was tried of the chosen site.
    TextTableModel& months() const { return *m_months; }
    GridView& siteGrid() const { return *m_siteGrid; }
    const std::vector<SiteExitChoice>& choices() const { return m_choices; }

protected:
    void clear() override;

private:
    struct Asked
    {
        Measure what;
        QString figure;
        FigureUnit unit = FigureUnit::Money;
        quint64 revision = 0;
    };
    void take(const Asked& asked, const Result<std::vector<SiteExitChoice>>& result);
    TextRow rowOf(const SiteExitChoice& choice) const;
    QString wavesOf(const SiteExitChoice& choice, bool moving) const;
    QString figureText(const Result<double>& figure) const;
    void showMonths();
    const SiteExitChoice* chosenSite() const;
    // exit_provenance.cpp
    Provenance siteTold(int row, int column) const;
    Provenance monthTold(int row, int column) const;
    Provenance told(const SiteExitChoice& choice, const ExitCandidate& candidate) const;

    MeasureChoice* m_figure;
    QSpinBox* m_later;
    QCheckBox* m_shared;
    TextTableModel* m_sites;
    TextTableModel* m_months;
    GridView* m_siteGrid;
    std::vector<SiteExitChoice> m_choices;
    Asked m_asked; // of the choices
};

} // namespace headroom
