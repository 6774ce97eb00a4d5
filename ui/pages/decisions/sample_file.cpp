// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/sample_file.h"

#include "core/exchange/csv_writer.h"
#include "ui/charts/output_file.h"

#include <QIODevice>

#include <array>
#include <charconv>
#include <cmath>

namespace headroom {

namespace {

constexpr std::size_t flushed = 1 << 20; // bytes that are kept before they are written

std::string_view spelled(double value, std::array<char, 400>& digits)
{
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr;
    return {digits.data(), static_cast<std::size_t>(end - digits.data())};
}

void addHeader(CsvWriter& csv, const Model& model, const Simulation& simulation)
{
    csv.text("trial");
    for (const SimulatedInput& input : simulation.inputs) {
        const Uncertainty* uncertainty = model.table<Uncertainty>().find(input.uncertainty);
        csv.text(uncertainty ? uncertainty->name.view() : std::string_view());
    }
    for (const MeasureResult& measure : simulation.measures)
        csv.text(measure.what.text);
    csv.endRow();
}

void addTrial(CsvWriter& csv, const Simulation& simulation, std::size_t trial)
{
    std::array<char, 400> digits{}; // of the largest double
    csv.number(std::to_string(trial + 1));
    for (const auto* columns : {&simulation.inputSamples, &simulation.measureSamples})
        for (const std::vector<double>& column : *columns)
            if (std::isfinite(column[trial]))
                csv.number(spelled(column[trial], digits));
            else
                csv.blank();
    csv.endRow();
}

} // namespace

Status writeSamples(const Model& model, const Simulation& simulation, const QString& path, const std::atomic<bool>* cancel)
{
    bool isCancelled = false;
    const Status status = writeOutput(path, [&](QIODevice& file) {
        CsvWriter csv;
        addHeader(csv, model, simulation);
        for (std::size_t trial = 0; trial < static_cast<std::size_t>(simulation.trials); ++trial) {
            addTrial(csv, simulation, trial);
            if (csv.written().size() < flushed)
                continue;
            isCancelled = cancel && *cancel;
            const std::string piece = csv.take();
            csv = CsvWriter();
            if (isCancelled || file.write(piece.data(), static_cast<qint64>(piece.size())) < 0)
                return false;
        }
        const std::string rest = csv.take();
        return file.write(rest.data(), static_cast<qint64>(rest.size())) >= 0;
    });
    return isCancelled ? Status(Error{ErrorCode::Cancelled, path.toStdString(), {}}) : status;
}

} // namespace headroom
