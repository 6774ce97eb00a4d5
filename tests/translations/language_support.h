// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests in several languages share.
#pragma once

#include "ui/format/language.h"

#include <QTest>

namespace translations_test {

/// Speaks a language, then English again.
class Speaking
{
public:
    explicit Speaking(const QString& code) { headroom::useLanguage(code); }
    ~Speaking() { headroom::useLanguage(headroom::languages().first()); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
};

/// A row for each language.
inline void languageRows()
{
    QTest::addColumn<QString>("language");
    for (const QString& code : headroom::languages())
        QTest::newRow(qPrintable(code)) << code;
}

} // namespace translations_test
