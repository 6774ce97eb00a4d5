// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_support.h"

#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace window_support {

namespace {

template<class E> void add(Model& model, E row) { static_cast<void>(apply(model, insertRow(model, entityOf<E>, row))); }

OperatingLine line(const char* name, LineKind kind, std::int64_t amount)
{
    OperatingLine line;
    line.name = name;
    line.kind = kind;
    line.amountPerMonth = Money(amount * 100);
    return line;
}

void addEstate(Model& model)
{
    Site site;
    site.name = "Denver";
    site.rentPerMonth = Money(50'000'00);
    add(model, site);
    Wave wave;
    wave.name = "First";
    wave.start = Month(2024, 4);
    wave.fixedCost = Money(100'000'00);
    add(model, wave);
    for (const char* name : {"web", "db"}) {
        Workload workload;
        workload.name = name;
        workload.site = {1};
        workload.wave = {1};
        workload.onPremisesPerMonth = Money(30'000'00);
        workload.azurePerMonth = Money(12'000'00);
        add(model, workload);
    }
}

} // namespace

Model smallProject()
{
    Model model = Model::empty(Month(2024, 1));
    Company company = model.company();
    company.name = "Example, Inc.";
    company.openingCash = Money(1'000'000'00);
    model.table<Company>().put(company);
    add(model, line("Sales", LineKind::Revenue, 500'000));
    add(model, line("Staff", LineKind::Cost, 300'000));
    addEstate(model);
    DebtInstrument loan;
    loan.name = "Term loan";
    loan.principal = Money(2'000'000'00);
    loan.coupon = Decimal(6, 2);
    add(model, loan);
    return model;
}

TestWindow::TestWindow(const QString& stateFolder) : MainWindow(stateFolder)
{
    tell = [this](const QString& what, const QString& why) { told.append(what + u' ' + why); };
    askDialog = [](QDialog&) { return false; };
    askUnsaved = [this] {
        ++asked;
        return answer;
    };
}

bool waitForFigures(Document& document)
{
    const bool ready = QTest::qWaitFor([&] { return document.calculationState() != CalculationState::Running; }, 60000);
    return ready && document.calculationState() == CalculationState::Current;
}

QStringList figuresOf(const Projection& projection)
{
    QStringList all;
    const Formatter formatter = Formatter::of(projection);
    for (const Case c : {Case::Stay, Case::Move})
        for (const LineInfo& info : lineInfos)
            for (int column = 0; column <= projection.months; ++column)
                all.append(QString::number(projection.value(c, info.line, column).minor()));
    for (const Money benefit : projection.benefit)
        all.append(QString::number(benefit.minor()));
    for (const HeadlinePart& part : projection.headlineParts)
        all.append(toQString(part.id) + QString::number(part.amount.minor()));
    return all;
}

namespace {

/// Settings of tests never touch the user's.
const bool settingsAreOurs = [] {
    static const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope, folder.path());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"settings"_s))); // what is remembered of columns
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(u"data"_s)));       // price lists
    return true;
}();

} // namespace

} // namespace window_support
