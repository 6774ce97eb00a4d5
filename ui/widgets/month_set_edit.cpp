// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month_set_edit.h"

#include "ui/format/formatter.h"

#include <QGridLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace headroom {

MonthSetEdit::MonthSetEdit(const QString& label, QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    const Formatter formatter;
    for (int i = 0; i < 12; ++i) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        m_names[static_cast<std::size_t>(i)] = formatter.monthName(i + 1);
        button->setAccessibleName(u"%1: %2"_s.arg(label, formatter.locale.standaloneMonthName(i + 1)));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        grid->addWidget(button, i / 6, i % 6);
        connect(button, &QToolButton::clicked, this, &MonthSetEdit::edited);
        connect(button, &QToolButton::toggled, this, [this, i] { mark(static_cast<std::size_t>(i)); });
        m_buttons[static_cast<std::size_t>(i)] = button;
        button->setChecked(true); // with its mark it is widest
        button->setMinimumWidth(button->sizeHint().width());
        button->setChecked(false);
    }
    setFocusProxy(m_buttons[0]);
}

/// The colour of what is chosen, and a tick for those who can't tell it from the others'.
void MonthSetEdit::mark(std::size_t place)
{
    QToolButton& button = *m_buttons[place];
    QPalette colours;
    if (button.isChecked()) {
        colours.setColor(QPalette::Button, palette().color(QPalette::Highlight));
        colours.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
    }
    button.setPalette(colours);
    button.setText(button.isChecked() ? u"\u2713 "_s + m_names[place] : m_names[place]);
}

MonthSet MonthSetEdit::months() const
{
    MonthSet set;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            set.bits = static_cast<std::uint16_t>(set.bits | (1U << (i + 1)));
    return set;
}

void MonthSetEdit::setMonths(MonthSet months)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(months.has(static_cast<int>(i) + 1));
}

} // namespace headroom
