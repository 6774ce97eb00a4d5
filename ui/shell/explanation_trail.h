// SPDX-License-Identifier: GPL-3.0-or-later
// The places that one came through, side by side: as wide as there is room, each cut to its share.
#pragma once

#include <QStringList>
#include <QWidget>

class QToolButton;

namespace headroom {

class ExplanationTrail : public QWidget
{
    Q_OBJECT

public:
    explicit ExplanationTrail(QWidget* parent = nullptr);

    /// The last of them is where one is.
    void setPlaces(const QStringList& titles);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Of the places that were set.
    void chosen(int place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    QString textOf(int place) const;

    QStringList m_titles;
    QList<QToolButton*> m_buttons;
};

} // namespace headroom
