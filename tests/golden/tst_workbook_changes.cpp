// SPDX-License-Identifier: GPL-3.0-or-later
// The samples' workbooks after their inputs were changed in them: LibreOffice gives every line, month and figure that Headroom gives
// after the same changes, to the cent, and "none" for the same figures.
#include "core/model/validate.h"
#include "tests/golden/workbook_testing.h"

using namespace headroom;
using namespace workbook_testing;

namespace {

struct OpenInput
{
    QString path;
    bool isMoney = false; // or money a unit
    double value = 0;
};

struct Changed
{
    QString name;
    Model model;
    QStringList lines; // path, tab, value
};

QByteArray python(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("python3"), QStringList{QStringLiteral(HEADROOM_SOURCE_DIR "/tests/support/xlsx_inputs.py")} + arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QList<OpenInput> openInputs(const QString& book)
{
    QList<OpenInput> inputs;
    const QStringList lines = QString::fromUtf8(python({book})).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'\t');
        inputs.append({cells.value(0), cells.value(1).startsWith(QStringLiteral("USD")), cells.value(2).toDouble()});
    }
    return inputs;
}

/// Changes inputs one after the other; what Headroom refuses stays as it is on both sides.
class Changer
{
public:
    Changer(QString name, const Model& model) : m_changed{std::move(name), model, {}} {}
    void set(const OpenInput& input, double value, int digits)
    {
        setText(input.path, QString::number(value, 'f', digits));
    }
    void setText(const QString& path, const QString& text)
    {
        auto model = changed(m_changed.model, path, text);
        if (!model || hasErrors(m_validation.check(*model)))
            return;
        m_changed.model = *std::move(model);
        m_changed.lines.append(path + QLatin1Char('\t') + text);
    }
    Changed take() { return std::move(m_changed); }

private:
    Changed m_changed;
    Validation m_validation;
};

/// Money: all to nothing, all doubled, and each by other factors, so that each input gets each of them once. All else: by a factor of a
/// few digits and by one of many.
QList<Changed> changesOf(const Model& model, const QList<OpenInput>& inputs)
{
    QList<Changed> all;
    const auto add = [&](const QString& name, auto change) {
        Changer changer(name, model);
        for (qsizetype i = 0; i < inputs.size(); ++i)
            change(changer, inputs[i], i);
        all.append(changer.take());
    };
    const auto byFactor = [&](const QString& name, bool money, double factor, int digits) {
        add(name, [=](Changer& c, const OpenInput& input, qsizetype) {
            if (input.isMoney == money)
                c.set(input, input.value * factor, digits);
        });
    };
    byFactor(QStringLiteral("nothing"), true, 0, 0);
    byFactor(QStringLiteral("doubled"), true, 2, 2);
    constexpr std::array factors{0.0, 2.0, 0.5, 3.0, 1.07};
    for (std::size_t turn = 0; turn < factors.size(); ++turn)
        add(QStringLiteral("turn%1").arg(turn), [&](Changer& c, const OpenInput& input, qsizetype i) {
            if (input.isMoney)
                c.set(input, input.value * factors[(static_cast<std::size_t>(i) + turn) % factors.size()], 2);
        });
    byFactor(QStringLiteral("rates"), false, 1.09, 4);
    byFactor(QStringLiteral("fractions"), false, 0.876543219, 9);
    return all;
}

class WorkbookChanges : public QObject
{
    Q_OBJECT
private slots:
    void everyFigureIsHeadrooms_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QStringList>("single"); // changes of one input each, after which other figures are defined than before
        QTest::addColumn<int>("fewestChanges");
        QTest::newRow("Lumen") << QStringLiteral("lumen") << QStringList() << 600;
        QTest::newRow("CoreWeave, seller") << QStringLiteral("coreweave-seller") << QStringList() << 100;
        QTest::newRow("CoreWeave, buyer") << QStringLiteral("coreweave-buyer")
            << QStringList{QStringLiteral("capacity[\"CoreWeave option\"].avoidedCostPerUnitMonth\t2467.40"),
                   QStringLiteral("capacity[\"CoreWeave option\"].prepaymentShare\t0")} << 60;
    }
    void everyFigureIsHeadrooms()
    {
        QFETCH(QString, sample);
        QFETCH(QStringList, single);
        QFETCH(int, fewestChanges);
        const Model model = modelOf(QStringLiteral("/data/samples/%1.json").arg(sample));
        const QString book = m_folder.filePath(sample + QStringLiteral(".xlsx"));
        QVERIFY(writeBook(model, book).ok());
        QList<Changed> all = changesOf(model, openInputs(book));
        for (const QString& change : std::as_const(single)) {
            Changer changer(QStringLiteral("single%1").arg(all.size()), model);
            changer.setText(change.section(u'\t', 0, 0), change.section(u'\t', 1));
            all.append(changer.take());
        }
        qsizetype changes = 0;
        QStringList books{book};
        for (const Changed& one : std::as_const(all)) {
            changes += one.lines.size();
            books.append(written(book, sample + QLatin1Char('_') + one.name, one.lines));
        }
        QVERIFY2(changes >= fewestChanges, qPrintable(QString::number(changes)));
        all.prepend({QStringLiteral("as it is"), model, {}});
        compare(testing_support::recalculate(books), all);
    }

private:
    QString written(const QString& book, const QString& name, const QStringList& lines) const
    {
        QFile list(m_folder.filePath(name + QStringLiteral(".tsv")));
        if (!list.open(QIODevice::WriteOnly) || list.write(lines.join(u'\n').toUtf8()) < 0)
            qFatal("no list of changes");
        list.close();
        const QString out = m_folder.filePath(name + QStringLiteral(".xlsx"));
        python({book, out, list.fileName()});
        return out;
    }
    static void compare(const QList<testing_support::Recalculated>& books, const QList<Changed>& all)
    {
        int cells = 0, nones = 0;
        QStringList differ; // all of them are told
        for (qsizetype i = 0; i < books.size(); ++i) {
            QVERIFY2(books[i].problem.isEmpty(), qPrintable(books[i].problem));
            const auto expected = project(all[i].model);
            QVERIFY2(expected.ok(), qPrintable(all[i].name + QStringLiteral(": ") + QString::fromStdString(expected.ok() ? "" : expected.error().path)));
            int compared = 0;
            for (const QString& found : {summaryDiffers(books[i], *expected, compared), statementDiffers(books[i], *expected, Case::Stay),
                     statementDiffers(books[i], *expected, Case::Move)})
                if (!found.isEmpty())
                    differ.append(all[i].name + QStringLiteral(": ") + found);
            if (compared != summaryCells(*expected))
                differ.append(QStringLiteral("%1: only %2 cells of the summary").arg(all[i].name).arg(compared));
            cells += compared;
            for (const Figure& figure : expected->figures)
                nones += figure.value.reason && std::holds_alternative<std::monostate>(figure.value.value) ? 1 : 0;
        }
        QVERIFY2(differ.isEmpty(), qPrintable(differ.join(u'\n')));
        QVERIFY2(cells >= 1000 && nones >= 10, qPrintable(QStringLiteral("%1 cells, %2 without a value").arg(cells).arg(nones)));
    }

    QTemporaryDir m_folder;
};
HEADROOM_TEST(WorkbookChanges);

} // namespace

#include "tst_workbook_changes.moc"
