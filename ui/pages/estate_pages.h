// SPDX-License-Identifier: GPL-3.0-or-later
// What runs where today, and in which waves it moves.
#pragma once

#include "ui/pages/explaining_page.h"

namespace headroom {

class ExitMonthsPanel;
class GridView;
class MasterDetail;
class SizesPanel;
class TextTableModel;
class TimelinePanel;

class WorkloadsPage : public ExplainingPage
{
    Q_OBJECT

public:
    explicit WorkloadsPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;
    MasterDetail& workloads() const { return *m_workloads; }
    SizesPanel& sizes() const { return *m_sizes; }

private:
    MasterDetail* m_workloads;
    SizesPanel* m_sizes;
};

class SitesPage : public Page
{
    Q_OBJECT

public:
    explicit SitesPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;

private:
    MasterDetail* m_sites;
};

class MigrationPage : public ExplainingPage
{
    Q_OBJECT

public:
    explicit MigrationPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;
    MasterDetail& waves() const { return *m_waves; }
    TimelinePanel& timeline() const { return *m_timeline; }
    ExitMonthsPanel& exitMonths() const { return *m_exitMonths; }

private:
    void showExits();
    Provenance exitTold(int row, int column) const;

    MasterDetail* m_waves;
    TimelinePanel* m_timeline;
    TextTableModel* m_exits;
    GridView* m_exitTable;
    ExitMonthsPanel* m_exitMonths;
};

} // namespace headroom
