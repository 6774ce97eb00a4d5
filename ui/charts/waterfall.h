// SPDX-License-Identifier: GPL-3.0-or-later
// Steps from one amount to another as floating bars. For this folder only.
#pragma once

#include "ui/charts/chart_content.h"
#include "ui/charts/chart_words.h"

namespace headroom {

struct FallStep
{
    QString name;
    Money amount;
    QString tick;      // below the bar; empty: the name
    QString shortTick; // where bars are narrow; empty: the step's number
};

/// From an amount by its steps to another; `from` + the steps is `to`.
struct Fall
{
    QString fromName, toName;
    Money from;
    std::vector<FallStep> steps;
    QString currency;
    int moneyDigits = 2;

    Money to() const;
};

/// Places, panels, read-outs and numbers; the title and the finding are the caller's. Where all amounts keep far from zero the axis
/// begins beside them, which the finding says already.
ChartContent fallContent(const Fall& fall);

} // namespace headroom
