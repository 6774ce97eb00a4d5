// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets beside each other, and on a further line where there is no more room.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace headroom {

class FlowLayout : public QLayout
{
public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Gives the height; the items are moved where `moves`.
    int arrange(const QRect& rect, bool moves) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace headroom
