// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields scenarios change, and what they make of them: what is marked beside the fields.
#pragma once

#include "core/analysis/scenario.h"
#include "ui/document/background_task.h"
#include "ui/document/document.h"

#include <unordered_map>

namespace headroom {

/// Follows the document, a moment behind it: large projects are looked through in the background.
class OverrideIndex : public QObject
{
    Q_OBJECT

public:
    /// The document's only one, made when it is first asked for.
    static OverrideIndex& of(Document& document);

    /// What is said of a field that is not the same in all scenarios. While a scenario is looked at: that it, or what it inherits from,
    /// changes the field, and what the project has; else which scenarios change it, and to what.
    struct Mark
    {
        QString brief; // "Project: 100,000", "In 2 scenarios"
        QString text;  // in sentences, a line each
    };
    std::optional<Mark> markOf(Entity entity, Id row, const Field& field) const;
    /// Whether the document shows a scenario: the mark is then filled, else hollow.
    bool isInScenario() const { return m_document.scenario() != noId; }

signals:
    /// Other fields are marked, or with other words.
    void changed();

private:
    explicit OverrideIndex(Document& document);
    void lookThrough();
    std::vector<const Override*> overridesOf(Entity entity, Id row, const Field& field) const;
    QString scenarioName(Id scenario) const;

    Document& m_document;
    std::unordered_multimap<std::uint64_t, Override> m_overrides;
    BackgroundTask m_task;
};

} // namespace headroom
