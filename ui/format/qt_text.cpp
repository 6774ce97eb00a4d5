// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/qt_text.h"

#include <QCoreApplication>

namespace headroom {

namespace {

/// The context of all texts that stand in core: lupdate finds them in resources/translations/core_texts.h.
constexpr const char* coreContext = "core";

bool isInvisible(QChar c)
{
    const ushort u = c.unicode();
    return c.category() == QChar::Other_Control || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e
        || u == 0x200f || u == 0x2028 || u == 0x2029;
}

} // namespace

QString schemaText(std::string_view source)
{
    return source.empty() ? QString() : QCoreApplication::translate(coreContext, std::string(source).c_str());
}

QString figureText(std::string_view source) { return schemaText(source); }

QString forDisplay(const QString& text, qsizetype length)
{
    QString shown;
    shown.reserve(std::min(text.size(), length + 1));
    for (const QChar c : text) {
        if (shown.size() >= length)
            return shown + QChar(0x2026);
        if (!isInvisible(c))
            shown += c;
        else if (c == u'\t' || c == u'\n')
            shown += u' ';
    }
    return shown;
}

} // namespace headroom
