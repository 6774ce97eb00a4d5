// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that a layout made of texts: nothing in them is markup.
#pragma once

#include <QLabel>

namespace headroom {

inline void makeLabelsPlain(const QWidget& inside)
{
    for (QLabel* label : inside.findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
}

} // namespace headroom
