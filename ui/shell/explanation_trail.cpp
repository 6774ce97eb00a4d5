// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/explanation_trail.h"

#include "ui/format/qt_text.h"
#include "ui/widgets/text_style.h"

#include <QEvent>
#include <QToolButton>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int longestCrumb = 28; // letters

/// What a button takes beside its text.
int aroundText(const QToolButton& button)
{
    return button.sizeHint().width() - button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
}

} // namespace

ExplanationTrail::ExplanationTrail(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); }

void ExplanationTrail::setPlaces(const QStringList& titles)
{
    m_titles = titles;
    for (QToolButton* button : std::exchange(m_buttons, {}))
        button->deleteLater();
    for (int place = 0; place < titles.size(); ++place) {
        auto* crumb = new QToolButton(this);
        crumb->setToolTip(plainToolTip(titles[place]));
        crumb->setAccessibleName(tr("Back to: %1").arg(titles[place]));
        crumb->setAutoRaise(true);
        crumb->setFocusPolicy(Qt::StrongFocus);
        crumb->setEnabled(place + 1 < titles.size());
        connect(crumb, &QToolButton::clicked, this, [this, place] { emit chosen(place); });
        m_buttons.append(crumb);
        crumb->show();
    }
    arrange();
    updateGeometry();
}

QString ExplanationTrail::textOf(int place) const
{
    return (place == 0 ? QString() : u"\u203a "_s) + forDisplay(m_titles[place], longestCrumb);
}

/// Those that are short leave what they don't need to the others.
void ExplanationTrail::arrange()
{
    std::vector<std::pair<int, int>> wanted; // width, place
    for (int place = 0; place < m_buttons.size(); ++place) {
        m_buttons[place]->setText(textOf(place).replace(u'&', u"&&"_s));
        wanted.emplace_back(m_buttons[place]->sizeHint().width(), place);
    }
    std::sort(wanted.begin(), wanted.end());
    std::vector<int> widths(wanted.size());
    int room = width();
    auto left = static_cast<int>(wanted.size());
    for (const auto& [width, place] : wanted) {
        widths[static_cast<std::size_t>(place)] = std::min(width, room / left--);
        room -= widths[static_cast<std::size_t>(place)];
    }
    int x = 0;
    for (int place = 0; place < m_buttons.size(); ++place) {
        QToolButton& button = *m_buttons[place];
        const int share = widths[static_cast<std::size_t>(place)];
        const int letters = std::max(0, share - aroundText(button));
        button.setText(fontMetrics().elidedText(textOf(place), Qt::ElideRight, letters).replace(u'&', u"&&"_s));
        button.setGeometry(isRightToLeft() ? width() - x - share : x, 0, share, height());
        x += share;
    }
}

QSize ExplanationTrail::sizeHint() const
{
    int height = 0;
    for (const QToolButton* button : m_buttons)
        height = std::max(height, button->sizeHint().height());
    return {0, height};
}

QSize ExplanationTrail::minimumSizeHint() const { return sizeHint(); }

void ExplanationTrail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ExplanationTrail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace headroom
