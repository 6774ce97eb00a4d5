// SPDX-License-Identifier: GPL-3.0-or-later
// Row 5 of PERFORMANCE.md: saving and opening a project of 100,000 workloads.
#include "bench.h"

#include "core/store/project_file.h"

#include <QTemporaryDir>

using namespace headroom;
using namespace bench;

int main()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("big.headroom")).toStdString();
    const Model model = bigModel(100000, 12);
    header("Project file, 100,000 workloads (row 5; the goals are a tenth of those for a million)");
    line("save: write, verify, sync, rename", median(3, [&] { valueOf(saveProject(model, path)); }), "<= 300 ms");
    line("open with every check", median(3, [&] { valueOf(openProject(path)); }), "<= 200 ms");
    if (!(valueOf(openProject(path)).model == model)) {
        std::fprintf(stderr, "what was opened is not what was saved\n");
        return 1;
    }
    return 0;
}
