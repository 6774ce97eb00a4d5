// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the analyses' pages share: a project with scenarios and uncertain inputs, waiting for results.
#pragma once

#include "tests/ui/window_support.h"

#include "core/analysis/scenario.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/page.h"
#include "ui/widgets/task_strip.h"

#include <QImage>

namespace window_support {

using namespace headroom;
using PageId = MainWindow::PageId;

template<class T> T must(Result<T> result)
{
    if (!result.ok())
        qFatal("%s at %s", codeName(result.error().code).data(), result.error().path.c_str());
    return std::move(*result);
}

/// The small project with two scenarios, the second of which inherits from the first, and two uncertain inputs.
inline Model projectWithAnalyses()
{
    Model model = smallProject();
    const auto make = [&](const Result<Change>& change) { [&] { QVERIFY(change.ok() && apply(model, *change).ok()); }(); };
    make(addScenario(model, "Dear", {}, {}));
    make(recordInScenario(model, 1, {"wave[\"First\"].fixedCost", Matching::One, ChangeOperation::Multiply, "2"}));
    make(addScenario(model, "Dear and late", "Dear", {}));
    make(recordInScenario(model, 2, {"wave[\"First\"].start", Matching::One, ChangeOperation::Add, "2"}));
    for (const auto& [name, path] : {std::pair("Cost of the move", "wave[\"First\"].fixedCost"), std::pair("Rent", "site[\"Denver\"].rentPerMonth")}) {
        Uncertainty input;
        input.name = name;
        input.path = path;
        make(insertRow(model, Entity::Uncertainty, input));
    }
    return model;
}

inline void open(MainWindow& window)
{
    window.document().replace(projectWithAnalyses(), {}, Document::Standing::AsStored);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(waitForFigures(window.document()));
}

template<class P> P& at(MainWindow& window, PageId id)
{
    window.showPage(id);
    return static_cast<P&>(window.page(id));
}

/// Until the panel shows what is asked of it now.
template<class Panel, class Act> bool shownAfter(Panel& panel, Act act)
{
    int shown = 0;
    const auto connection = QObject::connect(&panel, &Panel::shown, &panel, [&] { ++shown; });
    act();
    const bool done = QTest::qWaitFor([&] { return shown > 0 && !panel.strip().isRunning(); }, 30000);
    QObject::disconnect(connection);
    return done;
}

inline bool ends(TaskStrip& strip)
{
    return QTest::qWaitFor([&] { return !strip.isRunning(); }, 60000);
}

/// Whether more is drawn than axes and text: bars and bands are in colours.
inline bool isDrawn(QWidget& chart)
{
    const QImage image = chart.grab().toImage();
    int coloured = 0;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            coloured += image.pixelColor(x, y).hsvSaturation() > 80 ? 1 : 0;
    return coloured > 200;
}

inline QString cell(const TextTableModel& table, int row, int column) { return table.index(row, column).data().toString(); }

inline int rowNamed(const TextTableModel& table, const QString& name)
{
    for (int row = 0; row < table.rowCount(); ++row)
        if (cell(table, row, 0) == name)
            return row;
    return -1;
}

/// So many trials from now on, with the figures that follow.
inline bool setTrials(TestWindow& window, std::int64_t trials)
{
    const Field& field = *schemaOf<Company>().field("simulationTrials");
    return window.document().setField(Entity::Company, 1, field, trials).ok() && waitForFigures(window.document());
}

} // namespace window_support
