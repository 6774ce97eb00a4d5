// SPDX-License-Identifier: GPL-3.0-or-later
// What every chart on screen has: title, read-out, the numbers behind it, and ways to copy and to export it.
#pragma once

#include "ui/charts/chart_theme.h"
#include "ui/charts/picture.h"

#include <QWidget>

#include <functional>
#include <memory>

class QMenu;

namespace headroom {

/// Follows the palette and the font. The accessible name is the title, the description the finding or the read-out.
/// Keys: T shows the numbers or the picture again, E exports, Ctrl+C copies, the menu key opens the menu.
class ChartFrame : public QWidget
{
    Q_OBJECT

public:
    explicit ChartFrame(QWidget* parent = nullptr);
    ~ChartFrame() override;

    /// As it is copied and exported: in light colours, whole.
    virtual Picture picture() const = 0;
    /// What the cursor is on, in words; empty when it is nowhere.
    virtual QString readout() const = 0;

    bool showsTable() const;
    /// Writes a picture by the path's ending; false, and said, when that fails.
    bool exportTo(const QString& path);

    /// How it asks and tells; tests put in their own answers.
    std::function<QString(const QString& suggested)> askTarget;
    std::function<void(const QString& why)> tell;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    /// The picture, and its numbers as a table.
    void copy();
    /// Asks for a file first.
    void exportPicture();
    void toggleTable();

protected:
    /// Where the picture is; once, in the constructor.
    void setBody(QWidget* body);
    /// Shows title and finding, in place of the finding the read-out where there is one.
    void describe(const QString& title, const QString& finding);
    /// To be called when what picture() gives has changed.
    void numbersChanged();
    ChartTheme theme() const;
    /// The palette or the font has changed.
    virtual void restyle() = 0;
    /// Entries of this kind of chart, before the common ones.
    virtual void addActions(QMenu& menu);

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override; // the frame that shows where the keyboard is

private:
    bool commonKey(const QKeyEvent& event);
    void fillMenu();
    void buildTable();

    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Adds an entry whose key works where the chart has the focus and nowhere else.
void addChartAction(QMenu& menu, const QString& text, const QKeySequence& key, std::function<void()> does);

} // namespace headroom
