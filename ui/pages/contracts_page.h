// SPDX-License-Identifier: GPL-3.0-or-later
// What the company has signed or may sign: capacity, spend commitments, and the shares that it issues.
#pragma once

#include "ui/pages/explaining_page.h"

#include <vector>

class QTabWidget;

namespace headroom {

class MasterDetail;
class OptionPanel;
class ShareIssuePanel;

class ContractsPage : public ExplainingPage
{
    Q_OBJECT

public:
    explicit ContractsPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;
    MasterDetail& capacity() const { return *m_masters.front(); }
    OptionPanel& option() const { return *m_option; }
    MasterDetail& shares() const { return *m_masters.back(); }
    ShareIssuePanel& shareIssue() const { return *m_shares; }

private:
    MasterDetail* addMaster(const struct MasterDetailSpec& spec);

    QTabWidget* m_tabs;
    OptionPanel* m_option;
    ShareIssuePanel* m_shares;
    std::vector<MasterDetail*> m_masters;
};

} // namespace headroom
