// SPDX-License-Identifier: GPL-3.0-or-later
// A page with figures that no formula leads to, but whose origin can be told.
#pragma once

#include "ui/format/provenance.h"
#include "ui/pages/page.h"

namespace headroom {

class ExplainingPage : public Page
{
    Q_OBJECT

public:
    using Page::Page;

signals:
    /// Where a figure of the page comes from.
    void provenanceRequested(const headroom::Provenance& provenance);
};

} // namespace headroom
