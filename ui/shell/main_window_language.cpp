// SPDX-License-Identifier: GPL-3.0-or-later
// The languages in the View menu, and the change of the window to another one.
#include "ui/shell/main_window.h"

#include "ui/format/language.h"

#include <QActionGroup>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

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

void MainWindow::speak(const QString& language)
{
    chooseLanguage(language);
    const auto shown = static_cast<PageId>(m_stack->currentIndex());
    saveLayout();
    if (QWidget* focus = focusWidget())
        focus->clearFocus(); // an editor that is left takes over what was typed
    takeDown();
    m_busyDelay.stop();
    setStatusBar(nullptr); // build() asks for new ones
    setMenuBar(nullptr);
    useLanguage(language);
    build();
    restoreLayout();
    showPage(shown);
    showTitle();
}

} // namespace headroom
