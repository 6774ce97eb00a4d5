// SPDX-License-Identifier: GPL-3.0-or-later
// What a step or an end of a bridge is made of.
#pragma once

#include "core/analysis/bridge.h"
#include "ui/format/provenance.h"

#include <optional>

namespace headroom {

/// What was bridged, and by which names people know the ends.
struct AskedBridge
{
    BridgeOf of = BridgeOf::CashImprovement;
    BridgeEnd from;
    BridgeEnd to;
    QString fromName;
    QString toName;
    QString measured; // "Net cash flow"
};

/// Of a row of the bridge's table: 0 the end that it comes from, then the steps, then the end that it goes to. `shown`: the scenario
/// whose figures can be explained, empty for the project as it is. Domain: a row of it.
Provenance bridgeProvenance(
    const Model& project, const AskedBridge& asked, const Bridge& bridge, std::size_t row, const std::string& shown);

} // namespace headroom
