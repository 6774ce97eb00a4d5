// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: headroom [FILE...] [--sample NAME]
#include "core/base/kept_memory.h"
#include "ui/document/journal.h"
#include "ui/format/language.h"
#include "ui/shell/appearance.h"
#include "ui/shell/file_window.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <memory>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

// Whether what is asked for is text on the terminal, which needs no display.
bool asksForText(int argc, char** argv)
{
    return argc > 1 && std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "--version" || argument == "-v" || argument == "--help" || argument == "-h"
            || argument == "--help-all";
    });
}

// What the window shows first: unsaved work when that is wanted, else what was asked for, else how to begin. Each further file has a
// window of its own.
void begin(headroom::MainWindow& window, const QStringList& files, const QString& sample)
{
    const bool recovered = window.offerRecovery();
    if (!recovered) {
        window.showStart();
        if (!files.isEmpty())
            window.openPath(files.first());
        else if (!sample.isEmpty())
            window.openSample(sample);
    }
    for (const QString& file : files.mid(recovered ? 0 : 1))
        window.openBeside(file);
}

} // namespace

int main(int argc, char** argv)
{
    headroom::keepFreedMemory();
    const std::unique_ptr<QCoreApplication> application(
        asksForText(argc, argv) ? new QCoreApplication(argc, argv) : new QApplication(argc, argv));
    QApplication::setOrganizationName(u"Headroom"_s);
    QApplication::setApplicationName(u"Headroom"_s);
    QApplication::setApplicationVersion(QStringLiteral(HEADROOM_VERSION));
    QApplication::setDesktopFileName(u"headroom"_s);
    headroom::useLanguage(headroom::chosenLanguage());
    if (!asksForText(argc, argv))
        headroom::useAppearance(headroom::chosenAppearance());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Projects cash flow, debt and savings of moving workloads to Azure."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(u"sample"_s,
        QCoreApplication::translate("main", "Opens a sample: %1.").arg(headroom::MainWindow::sampleNames().join(u", "_s)),
        u"name"_s);
    parser.addOption(sample);
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("main", "The projects to open, each in a window of its own."), u"[FILE...]"_s);
    parser.process(*application); // ends the program where it is asked for text

    const QString state = headroom::Journal::defaultStateFolder();
    QStringList files = parser.positionalArguments();
    files.removeIf([&state](const QString& file) { return headroom::FileWindow::raiseOther(state, file); });
    if (files.isEmpty() && !parser.positionalArguments().isEmpty())
        return 0; // each has a window, which is in front now

    headroom::MainWindow window(state);
    window.show();
    begin(window, files, parser.value(sample));
    return QApplication::exec();
}
