// SPDX-License-Identifier: GPL-3.0-or-later
// The answer in a sentence: each figure in it is a link to what explains it, by mouse and by keyboard.
#pragma once

#include "ui/format/headline.h"

#include <QLabel>

namespace headroom {

class HeadlineLabel : public QLabel
{
    Q_OBJECT

public:
    explicit HeadlineLabel(QWidget* parent = nullptr);

    void say(const std::vector<HeadlinePiece>& pieces);
    /// What is no figure.
    void say(const QString& words) { say({{words, {}}}); }
    /// As it is read.
    const QString& sentence() const { return m_sentence; }

signals:
    /// The id of a figure, or the path of an input. A click beside the figures asks for the first, the improvement.
    void explainRequested(const std::string& target);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QString m_sentence;
};

} // namespace headroom
