// SPDX-License-Identifier: GPL-3.0-or-later
// Where a figure comes from that no formula of the calculation leads to: a result over many trials, a difference of two projections,
// a year of a schedule.
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace headroom {

struct ProvenanceLine
{
    QString what;
    QString value;
    QString how;      // how it enters, or what is known of it
    std::string node; // what explains it in turn: an id as ExplainNode has it, or an input's path; empty where nothing does
    bool operator==(const ProvenanceLine&) const = default;
};

struct Provenance
{
    QString title; // what the figure is
    QString value;
    QString definition; // how it is made, in sentences
    std::vector<ProvenanceLine> lines;
    bool operator==(const Provenance&) const = default;
};

} // namespace headroom
