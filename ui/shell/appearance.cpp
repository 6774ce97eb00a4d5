// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/shell/outline_style.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

const QString coloursKey = u"appearance/colours"_s;
const QString sizeKey = u"appearance/textSize"_s;

QString nameOf(Colours colours)
{
    switch (colours) {
    case Colours::System: return u"system"_s;
    case Colours::Light: return u"light"_s;
    case Colours::Dark: return u"dark"_s;
    case Colours::HighContrast: return u"highContrast"_s;
    }
    return {};
}

struct Shades
{
    QRgb window, base, alternate, button, text, quiet, disabled, highlight, highlighted, link;
};

Shades shadesOf(Colours colours)
{
    switch (colours) {
    case Colours::Dark:
        return {0x1e1e1e, 0x121214, 0x26262a, 0x2d2d32, 0xeaeaea, 0xa0a0a0, 0x808080, 0x2f6ea8, 0xffffff, 0x7fc4ff};
    case Colours::HighContrast: // yellow on black is what is chosen, cyan what leads somewhere
        return {0x000000, 0x000000, 0x1a1a1a, 0x000000, 0xffffff, 0xb8b8b8, 0xa0a0a0, 0xffff00, 0x000000, 0x00ffff};
    case Colours::System:
    case Colours::Light: break;
    }
    return {0xf4f4f4, 0xffffff, 0xf0f0f0, 0xe9e9e9, 0x1a1a1a, 0x6a6a6a, 0x8c8c8c, 0x005a92, 0xffffff, 0x005a92};
}

/// What the system had before we changed it.
struct SystemLook
{
    QPalette palette = QApplication::palette();
    QFont font = QApplication::font();
    QString style = QApplication::style()->objectName();
};

} // namespace

const QList<int>& textSizes()
{
    static const QList<int> all{100, 125, 150, 175, 200};
    return all;
}

Appearance chosenAppearance()
{
    const QSettings settings;
    Appearance appearance;
    for (const Colours colours : {Colours::Light, Colours::Dark, Colours::HighContrast})
        if (settings.value(coloursKey).toString() == nameOf(colours))
            appearance.colours = colours;
    appearance.textSize = std::clamp(settings.value(sizeKey, 100).toInt(), textSizes().front(), textSizes().back());
    return appearance;
}

void chooseAppearance(const Appearance& appearance)
{
    QSettings settings;
    settings.setValue(coloursKey, nameOf(appearance.colours));
    settings.setValue(sizeKey, appearance.textSize);
}

QPalette paletteOf(Colours colours)
{
    const Shades shades = shadesOf(colours);
    QPalette palette(QColor(shades.button), QColor(shades.window)); // the shades of frames are reckoned from these
    for (const auto& [role, colour] : {std::pair(QPalette::Base, shades.base),
             std::pair(QPalette::AlternateBase, shades.alternate), std::pair(QPalette::Text, shades.text),
             std::pair(QPalette::WindowText, shades.text), std::pair(QPalette::ButtonText, shades.text),
             std::pair(QPalette::BrightText, shades.text), std::pair(QPalette::ToolTipBase, shades.button),
             std::pair(QPalette::ToolTipText, shades.text), std::pair(QPalette::PlaceholderText, shades.quiet),
             std::pair(QPalette::Highlight, shades.highlight), std::pair(QPalette::HighlightedText, shades.highlighted),
             std::pair(QPalette::Link, shades.link), std::pair(QPalette::LinkVisited, shades.link)})
        palette.setColor(role, QColor(colour));
    if (colours == Colours::HighContrast) // frames must be seen
        for (const auto role : {QPalette::Mid, QPalette::Dark, QPalette::Light, QPalette::Midlight})
            palette.setColor(role, QColor(shades.text));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.disabled));
    return palette;
}

void useAppearance(const Appearance& appearance)
{
    static const SystemLook system;
    static Appearance used;
    static bool isStyled = false;
    if (appearance == used && isStyled)
        return;
    if (appearance.colours != used.colours || !std::exchange(isStyled, true)) {
        const bool own = appearance.colours != Colours::System;
        const auto systemStyle = [&]() -> QStyle* {
            return system.style == "fusion"_L1 ? new RoomyStyle : QStyleFactory::create(system.style);
        };
        QApplication::setStyle(own ? new OutlineStyle : systemStyle()); // others paint parts of their own colours
        QApplication::setPalette(own ? paletteOf(appearance.colours) : system.palette);
    }
    QFont font = system.font;
    font.setPointSizeF(font.pointSizeF() * appearance.textSize / 100);
    QApplication::setFont(font);
    used = appearance;
}

} // namespace headroom
