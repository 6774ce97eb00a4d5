// SPDX-License-Identifier: GPL-3.0-or-later
// Recalculates a workbook in LibreOffice, in a profile of its own that recalculates every file it opens.
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace testing_support {

/// The recalculated sheets of a workbook, as CSV with unformatted values; `problem` says what went wrong, empty when nothing did.
struct Recalculated
{
    QString problem;
    QList<QStringList> lines(const QString& sheet) const; // cells; no quoted line breaks are expected
    QMap<QString, QString> sheets;                        // name -> CSV
};

inline QList<QStringList> Recalculated::lines(const QString& sheet) const
{
    QList<QStringList> all;
    const QStringList raw = sheets.value(sheet).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : raw) {
        QStringList cells{QString()};
        bool quoted = false;
        for (const QChar c : line) {
            if (c == QLatin1Char('"'))
                quoted = !quoted;
            else if (c == QLatin1Char(',') && !quoted)
                cells.append(QString());
            else if (c != QLatin1Char('\r'))
                cells.last().append(c);
        }
        all.append(cells);
    }
    return all;
}

/// Writes the profile: OOXMLRecalcMode 0 is "always"; without it LibreOffice shows the values that stand in the file.
inline bool writeLibreOfficeProfile(const QString& folder)
{
    QDir().mkpath(folder + QStringLiteral("/user"));
    QFile file(folder + QStringLiteral("/user/registrymodifications.xcu"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" "
               "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n"
               "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\"><prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\">"
               "<value>0</value></prop></item>\n</oor:items>\n");
    return true;
}

/// One run of LibreOffice, in a folder of its own.
class Recalculation
{
public:
    explicit Recalculation(const QStringList& workbooks) : m_workbooks(workbooks), m_results(workbooks.size())
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (program.isEmpty() || !m_folder.isValid() || !writeLibreOfficeProfile(m_folder.filePath(QStringLiteral("profile")))) {
            fail(program.isEmpty() ? QStringLiteral("soffice is not installed") : QStringLiteral("no temporary folder"));
            return;
        }
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        QStringList arguments{QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profile")),
            QStringLiteral("--headless")};
        if (workbooks.first().endsWith(QStringLiteral(".csv")))
            arguments << QStringLiteral("--infilter=CSV:44,34,76"); // in UTF-8
        arguments << QStringLiteral("--convert-to")
                  << QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1")
                  << QStringLiteral("--outdir") << m_folder.filePath(QStringLiteral("out")) << workbooks;
        m_process.start(program, arguments);
    }
    QList<Recalculated> results()
    {
        if (m_process.state() == QProcess::NotRunning && !m_results.first().problem.isEmpty())
            return m_results;
        if (!m_process.waitForFinished(180'000 + 15'000 * static_cast<int>(m_workbooks.size()))
            && m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
            fail(QStringLiteral("soffice did not end"));
            return m_results;
        }
        const QString said = QString::fromUtf8(m_process.readAll());
        const QDir out(m_folder.filePath(QStringLiteral("out")));
        for (qsizetype i = 0; i < m_workbooks.size(); ++i) {
            const QString prefix = QFileInfo(m_workbooks[i]).completeBaseName() + QLatin1Char('-');
            const QStringList files = out.entryList({prefix + QStringLiteral("*.csv")}, QDir::Files);
            for (const QString& name : files) {
                QFile file(out.filePath(name));
                if (file.open(QIODevice::ReadOnly))
                    m_results[i].sheets.insert(name.mid(prefix.size()).chopped(4), QString::fromUtf8(file.readAll()));
            }
            if (m_results[i].sheets.isEmpty())
                m_results[i].problem = said;
        }
        return m_results;
    }

private:
    void fail(const QString& problem)
    {
        for (Recalculated& result : m_results)
            result.problem = problem;
    }
    QStringList m_workbooks;
    QList<Recalculated> m_results;
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// Recalculates all sheets of workbooks or CSV files of different names, in two runs side by side. Takes a second or more; a missing
/// LibreOffice is a problem, not a skipped test.
inline QList<Recalculated> recalculate(const QStringList& workbooks)
{
    const qsizetype half = (workbooks.size() + 1) / 2;
    Recalculation first(workbooks.first(half));
    if (half == workbooks.size())
        return first.results();
    Recalculation second(workbooks.sliced(half));
    return first.results() + second.results();
}

inline Recalculated recalculate(const QString& workbook) { return recalculate(QStringList{workbook}).first(); }

} // namespace testing_support
