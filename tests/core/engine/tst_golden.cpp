// SPDX-License-Identifier: GPL-3.0-or-later
// The small project against figures that were reckoned without the engine (tests/golden/small/source.md).
#include "core/engine/other_numbers.h"
#include "core/exchange/trace_xlsx.h"
#include "tests/core/engine/projects.h"
#include "tests/support/libreoffice.h"
#include "tests/support/testing.h"

#include <cmath>

using namespace headroom;
using namespace engine_test;

class TestGolden : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(sourceFile(QStringLiteral("tests/golden/small/expected.tsv")));
        QVERIFY2(file.open(QIODevice::ReadOnly), "tests/golden/small/expected.tsv is missing");
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& line : lines)
            if (!line.startsWith(QLatin1Char('#')))
                m_expected.append(line.split(QLatin1Char('\t')));
        m_model = goldenSmall();
        const Result<Projection> projection = project(m_model);
        QVERIFY2(projection, projection ? "" : qPrintable(describe(projection.error())));
        m_projection = *projection;
    }

    void everyLineIsAsReckonedByHand_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("values");
        for (const QStringList& row : m_expected)
            if (row.at(0) == QLatin1String("stay") || row.at(0) == QLatin1String("move"))
                QTest::newRow(qPrintable(row.at(0) + QLatin1Char(' ') + row.at(1)))
                    << (row.at(0) == QLatin1String("stay") ? 0 : 1) << row.at(1) << row.mid(2);
    }
    void everyLineIsAsReckonedByHand()
    {
        QFETCH(int, which);
        QFETCH(QString, line);
        QFETCH(QStringList, values);
        const std::optional<Line> found = findLine(line.toStdString());
        QVERIFY2(found, qPrintable(line));
        QCOMPARE(m_projection.months, 12);
        QStringList computed;
        for (int t = 0; t <= m_projection.months; ++t)
            computed.append(qt(m_projection.value(static_cast<Case>(which), *found, t).toText(2)));
        if (computed != values)
            QFAIL(qPrintable(QStringLiteral("\n  computed %1\n  expected %2")
                                 .arg(computed.join(QLatin1Char(' ')), values.join(QLatin1Char(' ')))));
    }

    void linesThatAreNotReckonedAreEmpty()
    {
        QStringList known;
        for (const QStringList& row : m_expected)
            known.append(row.at(0) + QLatin1Char(' ') + row.at(1));
        for (const Case which : {Case::Stay, Case::Move})
            for (const LineInfo& line : lineInfos) {
                const QString name = (which == Case::Stay ? QStringLiteral("stay ") : QStringLiteral("move ")) + qt(line.id);
                const bool followsFromOthers =
                    line.id.starts_with("recon") || line.id == "cashEbitda" || line.id == "liquidityCash";
                for (int t = 0; t <= 12 && !known.contains(name) && !followsFromOthers; ++t)
                    QVERIFY2(m_projection.value(which, line.line, t).isZero(), qPrintable(cellName(which, line.line, t)));
            }
    }

    void figuresAndPartsAreAsReckonedByHand()
    {
        int compared = 0;
        for (const QStringList& row : m_expected) {
            const std::string id = row.at(1).toStdString();
            if (row.at(0) == QLatin1String("figure") || row.at(0) == QLatin1String("pair")) {
                const Figure* figure = m_projection.figure(id);
                QVERIFY2(figure, id.c_str());
                if (row.at(0) == QLatin1String("pair")) {
                    QCOMPARE(moneyOf(figure->value), row.at(2));
                } else {
                    QCOMPARE(moneyOf(figure->stay) + QLatin1Char(' ') + moneyOf(figure->move),
                        row.at(2) + QLatin1Char(' ') + row.at(3));
                    QCOMPARE(std::get<Money>(figure->value.value),
                        std::get<Money>(figure->move.value) - std::get<Money>(figure->stay.value));
                }
                ++compared;
            } else if (row.at(0) == QLatin1String("part")) {
                const auto part = std::find_if(m_projection.headlineParts.begin(), m_projection.headlineParts.end(),
                    [&](const HeadlinePart& p) { return p.id == id; });
                QVERIFY2(part != m_projection.headlineParts.end(), id.c_str());
                QCOMPARE(qt(part->amount.toText(2)), row.at(2));
                ++compared;
            } else if (row.at(0) == QLatin1String("series")) {
                for (int t = 0; t <= 12; ++t)
                    QCOMPARE(qt(m_projection.unleveredBenefit[static_cast<std::size_t>(t)].toText(2)), row.at(2 + t));
                ++compared;
            }
        }
        QVERIFY(compared >= 16);
    }

    void invariantsHold()
    {
        for (const InvariantResult& i : m_projection.invariants)
            QVERIFY2(i.holds, std::string(i.id).c_str());
    }

    // The whole calculation as a sheet of formulas, which another program works out.
    void libreOfficeRecalculatesEveryBookingToTheCent()
    {
        const Result<TracedProjection> traced = traceProject(m_model);
        QVERIFY(traced);
        const Trace& trace = traced->trace;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("small.xlsx"));
        const Status written = writeTraceXlsx(trace, path.toStdString());
        QVERIFY2(written, written ? "" : qPrintable(describe(written.error())));
        const testing_support::Recalculated sheets = testing_support::recalculate(path);
        QVERIFY2(sheets.problem.isEmpty(), qPrintable(sheets.problem));
        const QList<QStringList> lines = sheets.lines(QStringLiteral("Booked"));
        QCOMPARE(lines.size(), static_cast<qsizetype>(trace.booked.size()) + 1);
        int booked = 0;
        for (std::size_t i = 0; i < trace.booked.size(); ++i) {
            const auto node = static_cast<std::size_t>(trace.booked[i]);
            const QStringList& cells = lines.at(static_cast<qsizetype>(i) + 1);
            const std::string& label = trace.labels[static_cast<std::size_t>(trace.nodes[node].label)];
            QCOMPARE(cells.at(0), qt(label));
            const bool isCents = trace.nodes[node].op == TraceOp::Book;
            const double engine = trace.values[node].toDoubleLossy();
            const double sheet = cells.at(3).toDouble();
            booked += isCents;
            if (isCents ? std::llround(sheet * 100) != std::llround(engine * 100) || std::abs(sheet - engine) > 1e-6
                        : std::abs(sheet - engine) > 1e-6)
                QFAIL(qPrintable(QStringLiteral("%1 in column %2: sheet %3, engine %4")
                                     .arg(qt(label))
                                     .arg(trace.nodes[node].column)
                                     .arg(sheet, 0, 'f', 8)
                                     .arg(engine, 0, 'f', 8)));
        }
        QVERIFY(booked > 1000);
    }

private:
    static QString moneyOf(const FigureValue& value)
    {
        const Money* money = std::get_if<Money>(&value.value);
        return money ? qt(money->toText(2)) : QStringLiteral("none");
    }

    QList<QStringList> m_expected;
    Model m_model;
    Projection m_projection;
};

HEADROOM_TEST(TestGolden);
#include "tst_golden.moc"
