// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks and speaks: its menus of languages and appearances, and the change to another one; how the project writes its
// numbers.
#include "ui/shell/main_window.h"

#include "ui/format/language.h"
#include "ui/format/qt_text.h"
#include "ui/pages/project_page.h"
#include "ui/shell/appearance.h"

#include <QActionGroup>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

void MainWindow::addLanguages(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    const QString chosen = chosenLanguage();
    const auto add = [&](const QString& text, const QString& code) {
        QAction* action = addAction(menu, text, {}, tr("Shows the window in this language."), [this, code] {
            QTimer::singleShot(0, this, [this, code] { speak(code); }); // the menu itself goes away
        });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(code == chosen);
    };
    add(tr("As the &system"), {});
    menu->addSeparator();
    for (const QString& code : languages())
        add(languageName(code), code);
}

void MainWindow::addAppearance(QMenu* menu)
{
    const Appearance now = chosenAppearance();
    const auto add = [&](QActionGroup* group, const QString& text, const QKeySequence& keys, const Appearance& wanted) {
        QAction* action = addAction(menu, text, keys, tr("Changes how the window looks, at once and for the next time."),
            [this, wanted] { QTimer::singleShot(0, this, [this, wanted] { changeAppearance(wanted); }); });
        action->setCheckable(group != nullptr);
        action->setActionGroup(group);
        action->setChecked(group && wanted == now);
    };
    auto* colours = new QActionGroup(menu);
    for (const auto& [text, value] : {std::pair(tr("As the &system"), Colours::System), std::pair(tr("&Light"), Colours::Light),
             std::pair(tr("&Dark"), Colours::Dark), std::pair(tr("&High contrast"), Colours::HighContrast)})
        add(colours, text, {}, {value, now.textSize});
    menu->addSeparator();
    auto* sizes = new QActionGroup(menu);
    for (const int size : textSizes())
        add(sizes, tr("Text at %1 %").arg(size), {}, {now.colours, size});
    const auto next = std::upper_bound(textSizes().begin(), textSizes().end(), now.textSize);
    const auto last = std::lower_bound(textSizes().begin(), textSizes().end(), now.textSize);
    menu->addSeparator();
    add(nullptr, tr("Lar&ger text"), QKeySequence(QKeySequence::ZoomIn),
        {now.colours, next == textSizes().end() ? textSizes().back() : *next});
    add(nullptr, tr("S&maller text"), QKeySequence(QKeySequence::ZoomOut),
        {now.colours, last == textSizes().begin() ? textSizes().front() : *std::prev(last)});
}

/// Builds everything that shows words anew; what is open stays as it is.
void MainWindow::rebuild(const std::function<void()>& between)
{
    const auto shown = static_cast<PageId>(m_stack->currentIndex());
    const bool atStart = isAtStart();
    saveLayout();
    if (QWidget* focus = focusWidget())
        focus->clearFocus(); // an editor that is left takes over what was typed
    const ProjectPage* project = unkeptNotes();
    const QString unkept = project ? project->notes().toPlainText() : QString();
    takeDown();
    m_busyDelay.stop();
    setStatusBar(nullptr); // build() asks for new ones
    setMenuBar(nullptr);
    between();
    build();
    restoreLayout();
    showPage(shown);
    if (!unkept.isEmpty())
        static_cast<ProjectPage&>(page(PageId::Project)).notes().setPlainText(unkept);
    if (atStart)
        showStart();
    showTitle();
    stayOnScreen();
}

/// With its frame, whose size is known only while the window is shown.
void MainWindow::stayOnScreen()
{
    for (const int delay : {0, 500}) // a window manager may take a moment to put a frame around it
        QTimer::singleShot(delay, this, [this] {
            if (!isVisible() || isMaximized() || isFullScreen() || !screen())
                return;
            const QRect room = roomOnScreen();
            const QSize border = frameGeometry().size() - size();
            const QSize fits = size().boundedTo(room.size() - border);
            if (fits != size())
                resize(fits);
            const QRect frame(frameGeometry().topLeft(), size() + border);
            const QPoint place(std::clamp(frame.x(), room.left(), std::max(room.left(), room.right() + 1 - frame.width())),
                std::clamp(frame.y(), room.top(), std::max(room.top(), room.bottom() + 1 - frame.height())));
            if (place != frame.topLeft())
                move(place);
        });
}

QRect MainWindow::roomOnScreen() const { return screen()->availableGeometry(); }

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    stayOnScreen();
}

void MainWindow::speak(const QString& language)
{
    chooseLanguage(language);
    rebuild([&] { useLanguage(language); });
}

void MainWindow::changeAppearance(const Appearance& appearance)
{
    chooseAppearance(appearance);
    rebuild([&] { useAppearance(appearance); }); // widths were reckoned from the size of the letters
}

/// A project that is opened is written in its own way from the beginning; one whose way is edited, a moment later.
void MainWindow::followFormats(const ChangeEvent& event)
{
    if (!event.change)
        useFormats(toQString(m_document.project().company().formatLocale.view()));
    else if (event.touches(Entity::Company))
        m_formatsDelay.start();
}

} // namespace headroom
