// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_style.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// Recolours a label when the application's palette changes.
class Recolour : public QObject
{
public:
    explicit Recolour(QLabel* label) : QObject(label), m_label(label)
    {
        setObjectName(u"recolour"_s);
        label->installEventFilter(this);
    }
    void setRole(TextRole role)
    {
        m_role = role;
        apply();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        QPalette palette = m_label->palette();
        palette.setColor(QPalette::WindowText, textColor(m_role, QApplication::palette()));
        m_label->setPalette(palette);
    }

    QLabel* m_label;
    TextRole m_role = TextRole::Plain;
};

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor textColor(TextRole role, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (role) {
    case TextRole::Plain: return palette.color(QPalette::WindowText);
    case TextRole::Quiet: return dark ? QColor(0xb8, 0xb8, 0xb8) : QColor(0x55, 0x55, 0x55);
    case TextRole::Error: return dark ? QColor(0xff, 0x9a, 0x6b) : QColor(0xa8, 0x32, 0x00);
    case TextRole::Good: return dark ? QColor(0x7f, 0xc4, 0xff) : QColor(0x00, 0x5a, 0x92);
    }
    return {};
}

void setTextRole(QLabel* label, TextRole role)
{
    auto* recolour = static_cast<Recolour*>(label->findChild<QObject*>(u"recolour"_s, Qt::FindDirectChildrenOnly));
    if (!recolour)
        recolour = new Recolour(label);
    recolour->setRole(role);
}

void setHeading(QWidget* widget, double factor)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    widget->setFont(font);
}

QString plainToolTip(const QString& text) { return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped()); }

} // namespace headroom
