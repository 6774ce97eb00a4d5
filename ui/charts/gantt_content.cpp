// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows of a model, in numbers and in words.
#include "ui/charts/chart_words.h"
#include "ui/charts/gantt.h"
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Gantt)
};

int limitOf(std::size_t field, bool most)
{
    const Field& which = schemaOf<Wave>().fields[field];
    const auto& limit = most ? which.maximum : which.minimum;
    return limit ? static_cast<int>(limit->toDoubleLossy()) : most ? std::numeric_limits<int>::max() : 0;
}

GanttLimits limits()
{
    return {limitOf(memberField<&Wave::rampMonths>, false), limitOf(memberField<&Wave::rampMonths>, true),
        limitOf(memberField<&Wave::parallelMonths>, true), limitOf(memberField<&Wave::replicationMonths>, true)};
}

QString monthName(Month month) { return shortMonth(month) + u' ' + QString::number(month.year()); }

} // namespace

std::map<Id, WaveServers> serversByWave(const Model& model)
{
    std::map<Id, WaveServers> servers;
    for (const Workload& workload : model.table<Workload>())
        if (workload.poweredOn && workload.strategy != Strategy::Retain && workload.wave.id != noId) {
            WaveServers& wave = servers[workload.wave.id];
            wave.all += workload.quantity;
            wave.retired += workload.strategy == Strategy::Retire ? workload.quantity : 0;
        }
    return servers;
}

GanttContent ganttContent(const Model& model, Month headline, const std::map<Id, WaveServers>& servers)
{
    GanttContent content;
    content.start = model.company().start;
    content.months = model.company().horizon;
    content.headline = headline;
    content.limits = limits();
    for (const Wave& wave : model.table<Wave>()) {
        const auto found = servers.find(wave.id);
        content.rows.push_back({wave.id, forDisplay(toQString(wave.name.view()), 80),
            {wave.start, wave.rampMonths, wave.parallelMonths, wave.replicationMonths},
            found == servers.end() ? 0 : found->second.all, found == servers.end() ? 0 : found->second.retired});
    }
    return content;
}

GanttTerms changed(const GanttTerms& terms, GanttPart part, int months, const GanttLimits& limits)
{
    GanttTerms now = terms;
    switch (part) {
    case GanttPart::Start: now.start = terms.start + months; break;
    case GanttPart::Ramp: now.ramp = std::clamp(terms.ramp + months, limits.leastRamp, limits.mostRamp); break;
    case GanttPart::Parallel: now.parallel = std::clamp(terms.parallel + months, 0, limits.mostParallel); break;
    case GanttPart::Replication: now.replication = std::clamp(terms.replication + months, 0, limits.mostReplication); break;
    }
    return now;
}

std::pair<Month, Month> GanttContent::span() const
{
    Month first = start, last = start + std::max(0, months - 1);
    for (const GanttRow& row : rows) {
        first = std::min(first, row.terms.first());
        last = std::max(last, row.terms.end());
    }
    return {first - 1, last + 1};
}

std::vector<double> GanttContent::load(Month from, int count) const
{
    // Of all waves together and rounded as a whole: so the months add up to what has moved by each month's end.
    const auto movedBy = [&](Month end) {
        double moved = 0;
        for (const GanttRow& row : rows)
            moved += static_cast<double>(row.servers) * std::clamp(end - row.terms.start + 1, 0, row.terms.ramp) / row.terms.ramp;
        return std::round(moved);
    };
    std::vector<double> servers(static_cast<std::size_t>(std::max(0, count)));
    for (int i = 0; i < count; ++i)
        servers[static_cast<std::size_t>(i)] = movedBy(from + i) - movedBy(from + (i - 1));
    return servers;
}

QString GanttContent::title() const
{
    if (rows.empty())
        return Words::tr("There are no waves yet.");
    std::int64_t moving = 0, retired = 0;
    Month first = rows.front().terms.start, last = rows.front().terms.moved();
    for (const GanttRow& row : rows) {
        moving += row.servers - row.retired;
        retired += row.retired;
        first = std::min(first, row.terms.start);
        last = std::max(last, row.terms.moved());
    }
    const auto count = [](std::int64_t number) { return userLocale().toString(static_cast<qlonglong>(number)); };
    if (retired > 0)
        return Words::tr("%1 servers move from %2 to %3, %4 are switched off")
            .arg(count(moving), monthName(first), monthName(last), count(retired));
    return Words::tr("%1 servers move from %2 to %3").arg(count(moving), monthName(first), monthName(last));
}

QString GanttContent::finding() const
{
    const auto [first, last] = span();
    const std::vector<double> servers = load(first, last - first + 1);
    const auto most = std::max_element(servers.begin(), servers.end());
    if (most == servers.end() || *most <= 0)
        return Words::tr("No servers are assigned to the waves.");
    return Words::tr("The busiest month is %1: %2.")
        .arg(longMonth(first + static_cast<int>(most - servers.begin())), userLocale().toString(std::llround(*most)));
}

QString GanttContent::readout(int row) const
{
    if (row < 0 || static_cast<std::size_t>(row) >= rows.size())
        return {};
    const GanttRow& wave = rows[static_cast<std::size_t>(row)];
    const GanttTerms& t = wave.terms;
    QString text =
        (wave.retired > 0 && wave.retired == wave.servers ? Words::tr("%1: starts %2, all of it switched off by the end of %3")
                                                          : Words::tr("%1: starts %2, all of it on Azure by the end of %3"))
            .arg(wave.name, longMonth(t.start), longMonth(t.moved()));
    if (t.parallel > 0)
        text += Words::tr(", old machines run to the end of %1").arg(longMonth(t.last()));
    if (t.replication > 0)
        text += Words::tr(", replication from %1").arg(longMonth(t.first()));
    return text + Words::tr("; servers: %1").arg(userLocale().toString(static_cast<qlonglong>(wave.servers)));
}

ChartTable GanttContent::numbers() const
{
    ChartTable table;
    table.headers = {Words::tr("Wave"), Words::tr("Start"), Words::tr("Ramp, months"), Words::tr("Parallel run, months"),
        Words::tr("Replication, months"), Words::tr("All moved"), Words::tr("Servers"), Words::tr("Switched off")};
    for (const GanttRow& row : rows)
        table.rows.append({row.name, monthName(row.terms.start), QString::number(row.terms.ramp),
            QString::number(row.terms.parallel), QString::number(row.terms.replication), monthName(row.terms.moved()),
            QString::number(row.servers), QString::number(row.retired)});
    return table;
}

} // namespace headroom
