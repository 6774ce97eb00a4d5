// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

namespace headroom::cli {

void startDrawing()
{
    if (QCoreApplication::instance())
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type != QtDebugMsg && !text.startsWith(QLatin1String("QStandardPaths"))) // a session's folder is of no use here
            std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    });
    static int argc = 1;
    static char name[] = "headroom-cli";
    static char* argv[] = {name, nullptr};
    static QApplication application(argc, argv);
}

QString pathOf(const std::string& file) { return QFile::decodeName(file.c_str()); }

} // namespace headroom::cli
