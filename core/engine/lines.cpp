// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/lines.h"

#include "core/engine/formulas/ledger.h"

namespace headroom {

const std::vector<Line>& childrenOf(Line parent)
{
    static const std::vector<std::vector<Line>> children = [] {
        std::vector<std::vector<Line>> all(lineCount + 1);
        for (const LineInfo& line : lineInfos)
            all[static_cast<std::size_t>(line.parent)].push_back(line.line);
        return all;
    }();
    static const std::vector<Line> none;
    return parent == Line::None ? none : children[static_cast<std::size_t>(parent)];
}

} // namespace headroom
