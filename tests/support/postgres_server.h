// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL server of the test's own: Debian's binaries, a temporary folder, a Unix socket and no network.
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <string>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace testing_support {

class PostgresServer
{
public:
    /// Empty when it runs, else why it does not. The server refuses to run as root, so it becomes "nobody" then.
    QString start()
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        if (found.isEmpty())
            return QStringLiteral("no PostgreSQL server is installed (Debian's package postgresql)");
        m_programs = versions.filePath(found.last()) + QStringLiteral("/bin/");
        if (::geteuid() == 0 && !giveFolderToNobody())
            return QStringLiteral("root can't become the user nobody here");
        if (!run(m_programs + QStringLiteral("initdb"),
                {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("owner"), QStringLiteral("-A"),
                    QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C"),
                    QStringLiteral("--no-sync")}))
            return QStringLiteral("initdb failed: ") + QString::fromUtf8(m_said);
        QFile rules(data() + QStringLiteral("/pg_hba.conf"));
        if (!rules.open(QIODevice::WriteOnly) || rules.write("local all locked password\nlocal all all trust\n") < 0)
            return QStringLiteral("pg_hba.conf can't be written");
        rules.close();
        prepare(m_server);
        m_server.start(m_programs + QStringLiteral("postgres"),
            {QStringLiteral("-D"), data(), QStringLiteral("-k"), m_folder.path(), QStringLiteral("-c"),
                QStringLiteral("listen_addresses="), QStringLiteral("-c"), QStringLiteral("fsync=off"), QStringLiteral("-c"),
                QStringLiteral("shared_buffers=16MB"), QStringLiteral("-c"), QStringLiteral("max_connections=20")});
        for (int i = 0; i < 300; ++i) {
            if (sql("select 1"))
                return {};
            if (m_server.waitForFinished(100))
                break;
        }
        return QStringLiteral("the server does not start: ") + QString::fromUtf8(m_server.readAll() + m_said);
    }
    ~PostgresServer()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        ::kill(static_cast<pid_t>(m_server.processId()), SIGINT); // fast shutdown
        if (!m_server.waitForFinished(10000))
            m_server.kill();
        m_server.waitForFinished(5000);
    }

    QString folder() const { return m_folder.path(); }
    std::string connection(const char* user = "owner") const
    {
        return "host=" + m_folder.path().toStdString() + " dbname=postgres user=" + user;
    }
    /// Statements by psql, all or none; false when one fails, said() then says why.
    bool sql(const QByteArray& statements)
    {
        QProcess psql;
        prepare(psql);
        psql.start(m_programs + QStringLiteral("psql"),
            {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-1"), QStringLiteral("-v"),
                QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-d"), QString::fromStdString(connection())});
        psql.write(statements);
        psql.closeWriteChannel();
        const bool ended = psql.waitForFinished(60000);
        m_said = psql.readAll();
        return ended && psql.exitCode() == 0 && psql.exitStatus() == QProcess::NormalExit;
    }
    const QByteArray& said() const { return m_said; }

private:
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    bool giveFolderToNobody()
    {
        const passwd* const nobody = ::getpwnam("nobody");
        if (!nobody)
            return false;
        m_user = nobody->pw_uid;
        m_group = nobody->pw_gid;
        return ::chown(m_folder.path().toLocal8Bit().constData(), m_user, m_group) == 0;
    }
    void prepare(QProcess& process) const
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(m_folder.path());
        if (m_user != 0)
            process.setChildProcessModifier([user = m_user, group = m_group] {
                if (::setgroups(0, nullptr) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0)
                    ::_exit(1);
            });
    }
    bool run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        prepare(process);
        process.start(program, arguments);
        const bool ended = process.waitForFinished(120000);
        m_said = process.readAll();
        return ended && process.exitCode() == 0 && process.exitStatus() == QProcess::NormalExit;
    }

    QTemporaryDir m_folder;
    QString m_programs;
    QProcess m_server;
    QByteArray m_said;
    uid_t m_user = 0;
    gid_t m_group = 0;
};

} // namespace testing_support
