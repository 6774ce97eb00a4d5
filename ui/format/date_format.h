// SPDX-License-Identifier: GPL-3.0-or-later
// How dates and times are written, as QLocale::toDate() and toString() have it.
#pragma once

#include <QLocale>

namespace headroom {

/// "yyyy-MM-dd" in English, which else has two ways that look alike; "dd.MM.yyyy" in German.
QString dateFormat(const QLocale& locale);
/// The date as above and the time of day, without seconds, where this machine stands.
QString dateTimeText(const QLocale& locale, qint64 secondsSinceEpoch);

} // namespace headroom
