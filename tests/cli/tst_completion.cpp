// SPDX-License-Identifier: GPL-3.0-or-later
// The completion of bash against the program's own help: each command, those below it, and every option.
#include "tests/support/testing.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

QString ran(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, QStringLiteral(HEADROOM_BINARY_DIR "/bin:") + environment.value(u"PATH"_s));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished(300000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// The lines below a heading, up to the next blank one, that name something.
QStringList below(const QString& help, const QString& heading, const QRegularExpression& name)
{
    QStringList found;
    bool isThere = false;
    for (const QString& line : help.split(u'\n')) {
        if (line.trimmed().isEmpty())
            isThere = false;
        if (const auto match = name.match(line); isThere && match.hasMatch())
            found.append(match.captured(1));
        if (line == heading)
            isThere = true;
    }
    return found;
}

struct Command
{
    QStringList path;
    QStringList commands;
    QStringList options;
};

void collect(const QStringList& path, std::vector<Command>& all)
{
    static const QRegularExpression command(u"^  ([a-z][a-z-]*)(?:\\s|$)"_s);
    static const QRegularExpression option(u"^  (?:-\\w,)?(--[a-z][a-z-]*)"_s);
    const QString help = ran(QStringLiteral(HEADROOM_BINARY_DIR "/bin/headroom-cli"), path + QStringList{u"--help"_s});
    all.push_back({path, below(help, u"Subcommands:"_s, command), below(help, u"Options:"_s, option)});
    const QStringList commands = all.back().commands;
    for (const QString& one : commands)
        collect(path + QStringList{one}, all);
}

/// What is offered for each line, whose last word is the one that is completed: one answer a line.
QStringList offered(const std::vector<QStringList>& lines)
{
    QByteArray script = "source '" HEADROOM_SOURCE_DIR "/resources/desktop/headroom-cli.bash'\n"
                        "compopt() { :; }\n"
                        "offer() { COMP_WORDS=(headroom-cli \"$@\"); COMP_CWORD=$#; COMPREPLY=(); _headroom_cli; "
                        "echo \"${COMPREPLY[*]}\"; }\n";
    for (const QStringList& line : lines) {
        script += "offer";
        for (const QString& word : line)
            script += " '" + word.toUtf8() + '\'';
        script += '\n';
    }
    return ran(u"bash"_s, {u"--norc"_s}, script).split(u'\n');
}

} // namespace

class CompletionTest : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatEachCommandsHelpLists()
    {
        std::vector<Command> all;
        collect({}, all);
        QVERIFY(all.size() > 60);
        QVERIFY(std::any_of(all.begin(), all.end(), [](const Command& c) { return c.path == QStringList{u"scenario"_s, u"add"_s}; }));
        std::vector<QStringList> lines;
        for (const Command& command : all) {
            lines.push_back(command.path + QStringList{QString()});
            lines.push_back(command.path + QStringList{u"--"_s});
        }
        const QStringList answers = offered(lines);
        QVERIFY(answers.size() >= static_cast<qsizetype>(lines.size()));
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto at = static_cast<qsizetype>(2 * i);
            QVERIFY2(all[i].options.contains(u"--help"_s), qPrintable(all[i].path.join(u' ')));
            QCOMPARE(all[i].path.join(u' ') + u": "_s + answers[at], all[i].path.join(u' ') + u": "_s + all[i].commands.join(u' '));
            QCOMPARE(all[i].path.join(u' ') + u": "_s + answers[at + 1],
                all[i].path.join(u' ') + u": "_s + all[i].options.join(u' '));
        }
    }

    void goesOnBehindOptionsAndFiles()
    {
        const QStringList answers = offered({{u"scenario"_s, u"add"_s, u"a.headroom"_s, u"--pa"_s}, {u"scen"_s},
            {u"scenario"_s, u"a.headroom"_s, u""_s}, {u"set"_s, u"add"_s, u""_s}});
        QCOMPARE(answers.value(0), u"--parent"_s);
        QCOMPARE(answers.value(1), u"scenario"_s);
        QCOMPARE(answers.value(2), QString()); // the names of files
        QCOMPARE(answers.value(3), QString());
    }
};

HEADROOM_TEST(CompletionTest);
#include "tst_completion.moc"
