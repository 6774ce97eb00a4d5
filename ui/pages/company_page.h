// SPDX-License-Identifier: GPL-3.0-or-later
// The company: time frame, opening balances, tax, history, and its operating lines.
#pragma once

#include "ui/pages/page.h"

class QTabWidget;

namespace headroom {

class EntityForm;
class MasterDetail;

class CompanyPage : public Page
{
    Q_OBJECT

public:
    explicit CompanyPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;
    EntityForm& form() const { return *m_form; }

private:
    QTabWidget* m_tabs;
    EntityForm* m_form;
    MasterDetail* m_lines;
};

} // namespace headroom
