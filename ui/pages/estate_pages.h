// SPDX-License-Identifier: GPL-3.0-or-later
// What runs where today, and in which waves it moves.
#pragma once

#include "ui/pages/page.h"

namespace headroom {

class GridView;
class MasterDetail;
class TextTableModel;

class WorkloadsPage : public Page
{
    Q_OBJECT

public:
    explicit WorkloadsPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;
    MasterDetail& workloads() const { return *m_workloads; }

signals:
    void importRequested();

private:
    MasterDetail* m_workloads;
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

class MigrationPage : public Page
{
    Q_OBJECT

public:
    explicit MigrationPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;
    MasterDetail& waves() const { return *m_waves; }

private:
    void showExits();

    MasterDetail* m_waves;
    TextTableModel* m_exits;
    GridView* m_exitTable;
};

} // namespace headroom
