// SPDX-License-Identifier: GPL-3.0-or-later
// What the company has signed or may sign: capacity, spend commitments, and the shares that it issues.
#pragma once

#include "ui/pages/page.h"

#include <vector>

class QTabWidget;

namespace headroom {

class MasterDetail;

class ContractsPage : public Page
{
    Q_OBJECT

public:
    explicit ContractsPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;

private:
    void addMaster(const struct MasterDetailSpec& spec);

    QTabWidget* m_tabs;
    std::vector<MasterDetail*> m_masters;
};

} // namespace headroom
