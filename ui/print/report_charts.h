// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a report: what each shows, and how high it is. For this folder only.
#pragma once

#include "core/report/report.h"
#include "ui/charts/picture.h"

namespace headroom {

struct PrintedChart
{
    Picture picture;     // draws nothing where there is nothing to show
    double height = 200; // points
};

PrintedChart printedChart(ReportChart chart, const Report& report, const Projection& projection);

} // namespace headroom
