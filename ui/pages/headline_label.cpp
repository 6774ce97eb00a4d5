// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/headline_label.h"

#include "ui/format/qt_text.h"
#include "ui/widgets/text_style.h"

#include <QFocusEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace headroom {

HeadlineLabel::HeadlineLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setAccessibleName(tr("Headline"));
    setToolTip(plainToolTip(tr("A click on a figure explains it; by keyboard, Tab goes to it and Enter explains it.")));
    connect(this, &QLabel::linkActivated, this, [this](const QString& target) { emit explainRequested(toUtf8(target)); });
}

/// Of what it is given nothing is interpreted.
void HeadlineLabel::say(const std::vector<HeadlinePiece>& pieces)
{
    QString links;
    m_sentence.clear();
    for (const HeadlinePiece& piece : pieces) {
        m_sentence += piece.text;
        const QString text = piece.text.toHtmlEscaped();
        links += piece.target.empty() ? text : u"<a href=\"%1\">%2</a>"_s.arg(toQString(piece.target).toHtmlEscaped(), text);
    }
    if (links == text())
        return;
    setText(links);
    setFocusPolicy(links == m_sentence.toHtmlEscaped() ? Qt::NoFocus : Qt::StrongFocus);
    setAccessibleDescription(m_sentence);
}

/// By keyboard it begins with its first figure, or, coming back, with the last.
void HeadlineLabel::focusInEvent(QFocusEvent* event)
{
    QLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

void HeadlineLabel::mouseReleaseEvent(QMouseEvent* event)
{
    bool isAsked = false;
    const auto connection = connect(this, &QLabel::linkActivated, this, [&isAsked] { isAsked = true; });
    QLabel::mouseReleaseEvent(event);
    disconnect(connection);
    if (!isAsked && !hasSelectedText() && text().contains(u"href=\"cashImprovement12m\""_s))
        emit explainRequested("cashImprovement12m");
}

} // namespace headroom
