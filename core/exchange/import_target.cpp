// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_target.h"

namespace headroom {

namespace {

constexpr std::size_t longestCitation = 255; // a file name

template<class E> Text freeName(const Model& model)
{
    const auto taken = [&](Text name) {
        for (const E& row : model.table<E>())
            if (row.name == name)
                return true;
        return false;
    };
    Text name = "Imported";
    for (int number = 2; taken(name); ++number)
        name = "Imported " + std::to_string(number);
    return name;
}

template<class E> Error unknown(Ref<E> ref)
{
    return Error{ErrorCode::ReferenceUnknown, std::string(schemaOf<E>().name), {{"found", '#' + std::to_string(ref.id)}}};
}

template<class E> Ref<E> makeRow(const Model& model, E row, Change& made)
{
    row.name = freeName<E>(model);
    made = joined(std::move(made), insertRow(model, entityOf<E>, row));
    return Ref<E>{model.lastId(entityOf<E>) + 1};
}

} // namespace

Result<ImportTarget> importTarget(const Model& model, const ImportOptions& options)
{
    ImportTarget target{options.site, options.wave, {}, {}};
    if (isCleanText(options.fileName, Lines::One) && options.fileName.size() <= longestCitation)
        target.citation = options.fileName;
    if (target.site && !model.find(target.site))
        return unknown(target.site);
    if (target.wave && !model.find(target.wave))
        return unknown(target.wave);
    const Table<Site>& sites = model.table<Site>();
    if (options.newSite == NewSite::Always || (!target.site && sites.empty()))
        target.site = makeRow(model, Site(), target.made);
    else if (!target.site)
        target.site = Ref<Site>{sites.at(0).id};
    if (!target.wave) {
        Wave wave;
        wave.start = model.company().start;
        target.wave = makeRow(model, wave, target.made);
    }
    return target;
}

} // namespace headroom
