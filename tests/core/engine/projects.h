// SPDX-License-Identifier: GPL-3.0-or-later
// Projects that the tests of the engine share, and how they read results.
#pragma once

#include "core/engine/projection.h"
#include "core/exchange/project_json.h"
#include "core/pricing/price_book.h"

#include <QFile>
#include <QString>

#include <string>

namespace engine_test {

using namespace headroom;

inline QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
inline Decimal number(std::string_view text) { return Decimal::parse(text).value(); }
inline Money usd(std::string_view text) { return Money::parse(text, 2).value(); }
inline Month month(std::string_view text) { return Month::parse(text).value(); }
inline Date date(std::string_view text) { return Date::parse(text).value(); }

inline QString sourceFile(const QString& path) { return QStringLiteral(HEADROOM_SOURCE_DIR "/") + path; }

/// A project of the sources, with the shipped prices of what its own rows leave open. Ends the program when it can't be read.
inline Model projectAt(const QString& path)
{
    QFile file(sourceFile(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    Findings findings;
    Result<Model> model = readProjectJson(file.readAll().toStdString(), findings);
    if (!model)
        qFatal("%s: %s", qPrintable(path), model.error().path.c_str());
    return std::move(model).value();
}
inline Model lumen()
{
    Model model = projectAt(QStringLiteral("data/samples/lumen.json"));
    if (!apply(model, addMissingPrices(model)))
        qFatal("the prices do not go in");
    return model;
}
inline Model goldenSmall() { return projectAt(QStringLiteral("tests/golden/small/project.json")); }

template<class E> Id put(Model& model, E row)
{
    row.id = model.table<E>().lastId() + 1;
    if (row.name.empty())
        row.name = std::string(schemaOf<E>().name) + " " + std::to_string(row.id);
    model.table<E>().put(row);
    return row.id;
}
template<class Edit> void editCompany(Model& model, Edit edit)
{
    Company company = model.company();
    edit(company);
    model.table<Company>().put(company);
}
template<class Edit> void editAzure(Model& model, Edit edit)
{
    AzurePlan plan = model.azure();
    edit(plan);
    model.table<AzurePlan>().put(plan);
}

inline QString describe(const Error& error)
{
    QString text = qt(codeName(error.code)) + QLatin1Char(' ') + qt(error.path);
    for (const Detail& d : error.details)
        text += QLatin1Char(' ') + qt(d.key) + QLatin1Char('=') + qt(d.value);
    return text;
}
/// "stay interestPaid 3": a cell as failures name it.
inline QString cellName(Case which, Line line, int column)
{
    return QStringLiteral("%1 %2 %3")
        .arg(which == Case::Stay ? QStringLiteral("stay") : QStringLiteral("move"), qt(info(line).id))
        .arg(column);
}

} // namespace engine_test
