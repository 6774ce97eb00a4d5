// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/estimate_change.h"

#include "core/base/letters.h"
#include "core/exchange/schema_table.h"
#include "core/model/excerpt.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

namespace headroom {

namespace {

constexpr std::string_view skuPrefix = "Estimate: "; // so that no item of Azure's own has the name
constexpr std::size_t longestItem = 150;
constexpr std::size_t longestNote = 1900;

/// By words of the category or the service, in English as the calculator names services in every language.
ServiceFamily familyOf(const EstimateLine& line)
{
    struct Word
    {
        std::string_view word;
        ServiceFamily family;
    };
    static constexpr std::array<Word, 27> words{{{"virtualmachine", ServiceFamily::Compute}, {"disk", ServiceFamily::Storage},
        {"storage", ServiceFamily::Storage}, {"netappfiles", ServiceFamily::Storage}, {"gateway", ServiceFamily::Network},
        {"firewall", ServiceFamily::Network}, {"bandwidth", ServiceFamily::Network}, {"loadbalancer", ServiceFamily::Network},
        {"expressroute", ServiceFamily::Network}, {"virtualnetwork", ServiceFamily::Network},
        {"virtualwan", ServiceFamily::Network}, {"frontdoor", ServiceFamily::Network}, {"ipaddress", ServiceFamily::Network},
        {"dns", ServiceFamily::Network}, {"network", ServiceFamily::Network}, {"netzwerk", ServiceFamily::Network},
        {"sql", ServiceFamily::Databases}, {"cosmos", ServiceFamily::Databases}, {"redis", ServiceFamily::Databases},
        {"database", ServiceFamily::Databases}, {"datenbank", ServiceFamily::Databases}, {"defender", ServiceFamily::Security},
        {"keyvault", ServiceFamily::Security}, {"sentinel", ServiceFamily::Security}, {"security", ServiceFamily::Security},
        {"backup", ServiceFamily::Management}, {"monitor", ServiceFamily::Management}}};
    for (const std::string& text : {plainName(line.type), plainName(line.category)})
        for (const Word& known : words)
            if (text.find(known.word) != std::string::npos)
                return known.family;
    return plainName(line.category) == "compute" ? ServiceFamily::Compute : ServiceFamily::Management;
}

class EstimateChange
{
public:
    EstimateChange(const Model& model, const EstimateOptions& options, EstimateOutcome& outcome)
        : m_model(model), m_options(options), m_outcome(outcome), m_citation(citationOfFile(options.fileName))
    {
        for (const PlatformItem& item : model.table<PlatformItem>()) {
            m_itemsOfSku.emplace(item.sku, &item);
            m_names.insert(item.name);
        }
        for (const Sku& sku : model.table<Sku>())
            m_heldSkus.emplace(sku.name, &sku);
        for (const Price& price : model.table<Price>())
            m_heldPrices.emplace(price.name, &price);
    }

    void make()
    {
        nameItems();
        for (const EstimateLine& line : m_outcome.lines)
            if (!line.item.empty())
                put(line);
        const std::vector<Change> removals = removalsOfGone();
        Change change;
        change.steps = std::move(m_steps);
        change = joined(std::move(change), insertRows(m_model, std::move(m_items)));
        change = joined(std::move(change), insertRows(m_model, std::move(m_skus)));
        change = joined(std::move(change), insertRows(m_model, std::move(m_prices)));
        for (const Change& removal : removals)
            change = joined(std::move(change), removal);
        std::erase_if(change.steps, [](const Step& step) {
            const auto* block = std::get_if<BlockStep>(&step);
            return block && block->rows->rowCount(block->entity) == 0;
        });
        change.kind = ChangeKind::Import;
        change.subject = m_options.fileName;
        m_outcome.change = std::move(change);
    }

private:
    template<class Rows> static auto rowOf(const Rows& rows, Text name) -> typename Rows::mapped_type
    {
        const auto found = rows.find(name);
        return found == rows.end() ? nullptr : found->second;
    }
    static Text skuOf(const EstimateLine& line) { return Text(std::string(skuPrefix) + line.item); }

    void nameItems()
    {
        std::map<std::string, std::vector<EstimateLine*>> alike;
        for (EstimateLine& line : m_outcome.lines) {
            if (line.item.empty())
                continue;
            const std::string name = line.type + (line.customName.empty() ? "" : ", " + line.customName);
            line.item.clear();
            alike[isCleanText(name, Lines::One) ? excerpt(name, longestItem) : "Service"].push_back(&line);
        }
        for (const auto& [name, lines] : alike)
            numberItems(name, lines);
    }
    enum class Alike { RegionAndNote, Region, Order };
    /// Each service gets the name of the one that it was before: of that region and description, then of that region, then the first
    /// that is left. So what the user set of one stays with it when another goes.
    void numberItems(const std::string& name, const std::vector<EstimateLine*>& lines)
    {
        const auto numbered = [&](int number) { return number == 1 ? name : name + ' ' + std::to_string(number); };
        const int held = heldItems(name, numbered);
        const bool several = lines.size() > 1 || held > 1;
        std::vector<const PlatformItem*> items; // by number, from 1
        for (int number = 1; number <= static_cast<int>(lines.size()) + held; ++number)
            items.push_back(itemOf(numbered(number)));
        std::vector<bool> taken(items.size());
        std::size_t firstFree = 0;
        for (const Alike by : {Alike::RegionAndNote, Alike::Region, Alike::Order})
            for (EstimateLine* line : lines) {
                const Text region(line->region);
                const Text note = noteOf(*line);
                while (by == Alike::Order && firstFree < taken.size() && taken[firstFree])
                    ++firstFree;
                for (std::size_t i = firstFree; i < items.size() && line->item.empty(); ++i) {
                    const PlatformItem* item = items[i];
                    const bool fits =
                        by == Alike::Order || (item && item->region == region && (by == Alike::Region || item->note == note));
                    if (!fits || taken[i])
                        continue;
                    taken[i] = true;
                    line->item = numbered(static_cast<int>(i) + 1);
                    if (by == Alike::Order && item && several)
                        m_outcome.findings.push_back({Severity::Warning,
                            Error{ErrorCode::RowDuplicate, cellPath(m_options.fileName, line->row, {}),
                                {{"found", line->item + ", " + line->region}, {"expected", item->region.str()}}}});
                }
            }
    }
    /// How many of these names the project has, counted up to the highest.
    template<class Numbered> int heldItems(const std::string& name, const Numbered& numbered) const
    {
        const std::string prefix = std::string(skuPrefix) + name;
        int count = 0;
        for (const PlatformItem& item : m_model.table<PlatformItem>())
            count += item.sku.view().starts_with(prefix) ? 1 : 0;
        int highest = count;
        for (int number = count + 1; number <= count + 50; ++number)
            highest = itemOf(numbered(number)) ? number : highest;
        return highest;
    }
    const PlatformItem* itemOf(const std::string& name) const { return rowOf(m_itemsOfSku, Text(std::string(skuPrefix) + name)); }
    static Text noteOf(const EstimateLine& line)
    {
        const std::string note = excerpt(line.description, longestNote);
        return isCleanText(note, Lines::Many) ? Text(note) : Text();
    }
    /// The sources of a row that the estimate gives.
    void cite(Row& row, const EstimateLine& line) const
    {
        row.sourceKind = SourceKind::Quote;
        row.citation = m_citation;
        row.sourceDate = m_outcome.created;
        row.note = noteOf(line);
    }
    /// Puts the row in the place of the one that is there, if it differs, or among the new ones. Whether it did anything.
    template<class E> bool place(const E* old, E row, std::vector<E>& fresh)
    {
        if (!old) {
            fresh.push_back(std::move(row));
            return true;
        }
        row.id = old->id;
        if (row == *old)
            return false;
        m_steps.push_back(RowStep{entityOf<E>, old->id, std::make_shared<E>(*old), std::make_shared<E>(std::move(row))});
        return true;
    }
    void put(const EstimateLine& line)
    {
        const Text sku = skuOf(line);
        m_kept.insert(sku);
        const Sku* oldSku = rowOf(m_heldSkus, sku);
        Sku size = oldSku ? *oldSku : Sku();
        size.name = sku;
        size.kind = SkuKind::Service;
        size.family = familyOf(line);
        cite(size, line);
        bool changed = place(oldSku, std::move(size), m_skus);
        const Price* oldPrice = rowOf(m_heldPrices, sku);
        Price price = oldPrice ? *oldPrice : Price();
        price.name = sku;
        price.region = Text(line.region);
        price.kind = PriceKind::Consumption;
        price.currency = Text(m_outcome.currency);
        price.unit = "month";
        price.price = line.monthly;
        cite(price, line);
        changed = place(oldPrice, std::move(price), m_prices) || changed;
        putItem(line, sku, changed);
    }
    void putItem(const EstimateLine& line, Text sku, bool changed)
    {
        const PlatformItem* old = rowOf(m_itemsOfSku, sku);
        PlatformItem item = old ? *old : PlatformItem();
        if (!old)
            item.name = freeName(line.item);
        item.sku = sku;
        item.region = Text(line.region);
        cite(item, line);
        changed = place(old, std::move(item), m_items) || changed;
        ++(!old ? m_outcome.added : changed ? m_outcome.updated : m_outcome.unchanged);
    }
    Text freeName(const std::string& wanted)
    {
        Text name(wanted);
        for (int number = 2; m_names.contains(name); ++number)
            name = Text(wanted + " (" + std::to_string(number) + ')');
        m_names.insert(name);
        return name;
    }
    /// Of items that this file gave before and no longer has, with their sizes and prices.
    std::vector<Change> removalsOfGone()
    {
        std::vector<Change> removals;
        const auto isGone = [&](Text sku, const Row& row) {
            return sku.view().starts_with(skuPrefix) && row.citation == m_citation && !m_citation.empty()
                && !m_kept.contains(sku);
        };
        const auto remove = [&](Entity entity, Id id) {
            if (auto removal = removeRow(m_model, entity, id))
                removals.push_back(*std::move(removal));
        };
        for (const PlatformItem& item : m_model.table<PlatformItem>())
            if (isGone(item.sku, item)) {
                remove(Entity::PlatformItem, item.id);
                ++m_outcome.removed;
            }
        for (const Price& price : m_model.table<Price>())
            if (isGone(price.name, price))
                remove(Entity::Price, price.id);
        for (const Sku& sku : m_model.table<Sku>())
            if (isGone(sku.name, sku))
                remove(Entity::Sku, sku.id);
        return removals;
    }

    const Model& m_model;
    const EstimateOptions& m_options;
    EstimateOutcome& m_outcome;
    Text m_citation;
    std::set<Text> m_kept;                                      // SKUs of the estimate
    std::set<Text> m_names;                                     // of items that are there, and of new ones
    std::unordered_map<Text, const PlatformItem*> m_itemsOfSku; // the first of each
    std::unordered_map<Text, const Sku*> m_heldSkus;
    std::unordered_map<Text, const Price*> m_heldPrices;
    std::vector<Step> m_steps;
    std::vector<PlatformItem> m_items;
    std::vector<Sku> m_skus;
    std::vector<Price> m_prices;
};

} // namespace

void makeEstimateChange(const Model& model, const EstimateOptions& options, EstimateOutcome& outcome)
{
    EstimateChange(model, options, outcome).make();
}

} // namespace headroom
