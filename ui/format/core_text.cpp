// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/core_text.h"

#include "ui/format/qt_text.h"

#include <QCoreApplication>

namespace headroom {

QString fieldLabel(const Field& field)
{
    return field.label.empty() ? QString() : QCoreApplication::translate("core", std::string(field.label).c_str(), "field");
}

QString ruleText(std::string_view id)
{
    QString words;
    for (const QChar c : toQString(id)) {
        if (c.isUpper() && !words.isEmpty())
            words += u' ';
        words += words.isEmpty() ? c.toUpper() : c.toLower();
    }
    return schemaText(toUtf8(words));
}

} // namespace headroom
