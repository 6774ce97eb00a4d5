// SPDX-License-Identifier: GPL-3.0-or-later
// From core's UTF-8 to QString and back, and the translation of texts that stand in core as English source text.
#pragma once

#include "core/base/text.h"

#include <QString>

#include <string>
#include <string_view>

namespace headroom {

inline QString toQString(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

inline std::string toUtf8(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return std::string(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

/// A label or help of the schema in the user's language.
QString schemaText(std::string_view source);
/// A label of a line, figure or part of the headline in the user's language.
QString figureText(std::string_view source);

/// Text of unknown origin for one line on screen: control and bidirectional formatting characters are left out, the rest is cut
/// to `length` with an ellipsis.
QString forDisplay(const QString& text, qsizetype length = 200);

} // namespace headroom
