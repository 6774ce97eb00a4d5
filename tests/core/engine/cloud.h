// SPDX-License-Identifier: GPL-3.0-or-later
// A project with machines on Azure and nothing besides, for cases worked by hand. It starts in January 2025 and runs for 26 months.
#pragma once

#include "tests/core/engine/small_prices.h"

namespace engine_test {

inline Month column(int t) { return Month(2025, 1) + (t - 1); }

// Machines on Azure and nothing besides: no discount, network share, backup, logs, protection or delay in payment.
struct Cloud
{
    Model model = Model::empty(Month(2025, 1));

    Cloud(int start = 2, int ramp = 2)
    {
        addSmallPriceList(model);
        editCompany(model, [](Company& c) { c.horizon = c.evaluationMonths = 26; });
        azure([](AzurePlan& a) {
            a.networkShare = Decimal();
            a.backupProduction = false;
            a.logsGbPerServerMonth = Decimal();
            a.defenderPlan = DefenderPlan::None;
            a.labourShare = Decimal();
            a.paymentTermDays = 0;
        });
        put(model, Site());
        Wave w;
        w.start = column(start);
        w.rampMonths = ramp;
        put(model, w);
    }
    template<class Edit>
    void azure(Edit edit)
    {
        editAzure(model, edit);
    }
    template<class Edit>
    void add(int quantity, const char* size, Edit edit)
    {
        Workload w;
        w.site.id = 1;
        w.wave.id = 1;
        w.quantity = quantity;
        w.targetSku = size;
        edit(w);
        put(model, w);
    }
    void add(int quantity, const char* size)
    {
        add(quantity, size, [](Workload&) {});
    }
    Projection run() const
    {
        const Result<Projection> p = project(model);
        if (!p)
            qFatal("%s", qPrintable(describe(p.error())));
        return *p;
    }
};

inline QString text(const Projection& p, Line line, int t) { return qt(p.value(Case::Move, line, t).toText(2)); }

} // namespace engine_test
