// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulate_samples.h"

#include "app/cli/interruption.h"
#include "app/cli/json_out.h"
#include "app/cli/readings.h"
#include "ui/charts/output_file.h"

#include <QFile>

#include <cmath>

namespace headroom::cli {

std::string uncertaintyName(const Model& model, Id id)
{
    const Uncertainty* u = model.table<Uncertainty>().find(id);
    return u ? u->name.str() : std::string();
}

namespace {

std::string sampleText(double value, FigureUnit unit)
{
    if (std::isnan(value))
        return {};
    if (unit == FigureUnit::Month)
        return Month::fromIndex(static_cast<std::int32_t>(std::lround(value))).toText();
    JsonOut json;
    return json.number(value).result();
}

/// False where a piece can't be written, or no more is wanted.
bool writeSamples(const Model& model, const Simulation& s, QIODevice& file)
{
    Grid grid{{"trial"}, {}, 1};
    for (const SimulatedInput& input : s.inputs)
        grid.header.push_back(uncertaintyName(model, input.uncertainty));
    for (const MeasureResult& m : s.measures)
        grid.header.push_back(m.what.text);
    if (file.write(asCsv(grid).c_str()) < 0)
        return false;
    for (std::size_t t = 0; t < static_cast<std::size_t>(s.trials); ++t) {
        std::string row = std::to_string(t + 1);
        for (const std::vector<double>& column : s.inputSamples)
            row.append(1, ',').append(sampleText(column[t], FigureUnit::Ratio));
        for (std::size_t m = 0; m < s.measures.size(); ++m)
            row.append(1, ',').append(sampleText(s.measureSamples[m][t], s.measures[m].unit));
        row += "\r\n";
        if (file.write(row.c_str()) < 0 || Interruption::isAsked())
            return false;
    }
    return true;
}

} // namespace

Status writeSamples(const Model& model, const Simulation& s, const std::string& path)
{
    const Status written =
        writeOutput(QFile::decodeName(path.c_str()), [&](QIODevice& file) { return writeSamples(model, s, file); });
    return Interruption::isAsked() ? Error{ErrorCode::Cancelled, path, {}} : written;
}

} // namespace headroom::cli
