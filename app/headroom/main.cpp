// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: headroom [FILE] [--sample NAME]
#include "ui/document/journal.h"
#include "ui/pages/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Headroom"_s);
    QApplication::setApplicationName(u"Headroom"_s);
    QApplication::setApplicationVersion(QStringLiteral(HEADROOM_VERSION));
    QApplication::setDesktopFileName(u"headroom"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Projects cash flow, debt and savings of moving workloads to Azure."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(u"sample"_s,
        QCoreApplication::translate("main", "Opens a sample: %1.").arg(headroom::MainWindow::sampleNames().join(u", "_s)),
        u"name"_s);
    parser.addOption(sample);
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("main", "The project to open."), u"[FILE]"_s);
    parser.process(application);

    headroom::MainWindow window(headroom::Journal::defaultStateFolder());
    window.show();
    if (!window.offerRecovery()) {
        const QStringList files = parser.positionalArguments();
        if (files.isEmpty() || !window.openPath(files.first()))
            window.openSample(parser.isSet(sample) ? parser.value(sample) : u"lumen"_s);
    }
    return QApplication::exec();
}
