// SPDX-License-Identifier: GPL-3.0-or-later
// A report's pages on screen, below each other, as wide as there is room.
#pragma once

#include "ui/print/report_printer.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

#include <optional>

namespace headroom {

/// Pages are drawn when they come into sight; always in light colours, as they print.
class ReportPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);

    /// Shows these, from the page that was in sight on.
    void setPages(ReportPages pages);
    /// Nothing to show, and why.
    void clear(const QString& why);
    int pageCount() const { return m_pages ? m_pages->count() : 0; }
    /// The page at the top, from 0.
    int currentPage() const;
    void showPage(int page);

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    double scaleOf(int page) const; // pixels a point
    const QPixmap& picture(int page);

    std::optional<ReportPages> m_pages;
    QString m_why;
    QVector<QRect> m_places; // of the pages, below each other
    QHash<int, QPixmap> m_pictures;
    int m_shown = -1;
};

} // namespace headroom
