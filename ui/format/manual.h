// SPDX-License-Identifier: GPL-3.0-or-later
// The manual: short written parts, and what the schema, the figures and the messages say of themselves. HTML of our own making: no
// text of a project is in it, no link, no picture.
#pragma once

#include "core/model/schema.h"

#include <QList>
#include <QString>

namespace headroom {

struct ManualTopic
{
    QString id;    // "keys", "entity.company"
    QString title; // plain
    QString html;  // a fragment; places in it are named: "company.taxRate", "figure.npv", "error.fileMissing", "page.Debt"
};

/// In the user's language, in the order of reading. `shortcuts` are lines of the menus' keys ("Ctrl+S", what it does); without a window
/// there are none.
using Shortcuts = QList<std::pair<QString, QString>>;
QList<ManualTopic> manualTopics(const Shortcuts& shortcuts = {});
/// All of it as one document.
QString manualDocument(const QList<ManualTopic>& topics);

/// The topic of an entity and the place of a field in it.
QString topicOf(const EntitySchema& schema);
QString placeOf(const EntitySchema& schema, const Field& field);

/// What a page is for, by what the window calls it inside ("Debt"): two or three sentences; empty for a page that is not known.
QString pageHelp(const QString& page);
/// What a figure is and how it is reckoned, by its id ("npv"); empty for one that is not known.
QString figureHelp(const QString& figure);

} // namespace headroom
