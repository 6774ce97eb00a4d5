// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/latest_version.h"

#include "core/store/project_versions.h"

namespace headroom {

std::optional<NamedModel> latestVersion(const Document& document)
{
    struct Unpacked
    {
        std::shared_ptr<const std::string> content;
        std::optional<Model> model;
    };
    static Unpacked last; // windows have one thread
    if (document.versions().empty())
        return std::nullopt;
    const ProjectVersion& version = document.versions().back();
    if (last.content != version.content) {
        auto model = modelOf(version);
        last = {version.content, model ? std::optional(std::move(*model)) : std::nullopt};
    }
    return last.model ? std::optional(NamedModel{version.name, *last.model}) : std::nullopt;
}

} // namespace headroom
