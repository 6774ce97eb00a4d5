// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/explain_cells.h"

#include "core/model/path.h"
#include "ui/format/input_name.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/input_line.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

ProvenanceLine asItIs(const Document& document, quint64 revision, const Measure& what, const QString& figure, FigureUnit unit)
{
    ProvenanceLine line{QCoreApplication::translate("Provenance", "With everything as it is"), {}, figure, what.text};
    const auto projection = document.projection();
    if (!projection || document.revision() != revision)
        return line;
    if (const auto reading = readMeasure(*projection, what); reading.ok())
        line.value = readingText(*reading, unit, *projection);
    return line;
}

void addInputs(Provenance& told, const Model& model, const std::string& path, const QString& here)
{
    constexpr std::size_t most = 12;
    const auto parsed = parsePath(path);
    const auto rows = parsed.ok() && parsed->field ? matchingRows(model, *parsed) : Result<std::vector<Id>>(std::vector<Id>());
    if (!rows.ok())
        return;
    const Entity entity = parsed->schema->entity;
    for (std::size_t i = 0; i < std::min(most, rows->size()); ++i) {
        const Row& row = *model.findRow(entity, (*rows)[i]);
        ProvenanceLine line = inputLine(model, entity, row, parsed->field->name);
        line.what = forDisplay(inputName(pathOf(model, entity, row, parsed->field)), 120);
        line.how = here;
        told.lines.push_back(line);
    }
    if (rows->size() > most)
        told.lines.push_back(
            {QCoreApplication::translate("Provenance", "and %1 more inputs").arg(rows->size() - most), {}, here, {}});
}

} // namespace headroom
