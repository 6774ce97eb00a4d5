// SPDX-License-Identifier: GPL-3.0-or-later
// How texts look that are more, or less, than plain: from the palette, so that light and dark both read well.
#pragma once

#include <QPalette>
#include <QString>

class QLabel;
class QWidget;

namespace headroom {

enum class TextRole : std::uint8_t { Plain, Quiet, Error, Good };

/// Whether the palette is a dark one.
bool isDark(const QPalette& palette);
/// A colour of at least 4.5:1 on the palette's window and base.
QColor textColor(TextRole role, const QPalette& palette);
/// Colours the label's text; follows a change of the palette.
void setTextRole(QLabel* label, TextRole role);
/// A larger or bolder font, relative to the application's.
void setHeading(QWidget* widget, double factor);

/// A tooltip of plain text: rich text could name files to be opened.
QString plainToolTip(const QString& text);

} // namespace headroom
