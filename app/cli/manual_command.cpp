// SPDX-License-Identifier: GPL-3.0-or-later
// manual: what the window's help shows, as one document.
#include "app/cli/command.h"

#include "ui/charts/output_file.h"
#include "ui/format/manual.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>
#include <QFile>

#include <memory>

namespace headroom::cli {

namespace {

Exit runManual(const std::string& out)
{
    const QByteArray html = manualDocument(manualTopics()).toUtf8();
    if (out.empty()) {
        print(html.toStdString());
        return Exit::Done;
    }
    const Status written = writeOutput(QFile::decodeName(out.c_str()), html);
    return written ? Exit::Done : fail(written.error());
}

} // namespace

void addManual(CLI::App& app, Action& action)
{
    auto out = std::make_shared<std::string>();
    auto format = std::make_shared<std::string>("html");
    CLI::App* command = app.add_subcommand("manual", "Write the manual: every field, figure and message");
    command->add_option("--format", *format, "How to write it (default: html)")
        ->check(CLI::IsMember({"html"}))
        ->type_name("html");
    command->add_option("-o,--output", *out, "Where to (default: the standard output)")->type_name("OUT.html");
    command->callback([out, format, &action] { action = [out] { return runManual(*out); }; });
}

} // namespace headroom::cli
