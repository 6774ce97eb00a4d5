// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of what can be explained, and back from ids to it.
#include "core/engine/explain_state.h"
#include "core/model/path.h"

#include <algorithm>
#include <cctype>

namespace headroom {

namespace {

constexpr std::array caseNames{std::string_view("stay"), std::string_view("move"), std::string_view("benefit")};

struct SeriesName
{
    MonthlySeries series;
    std::string_view id;
};
constexpr std::array seriesNames{SeriesName{MonthlySeries::CashBenefit, "cashBenefit"},
    SeriesName{MonthlySeries::Unlevered, "unlevered"}, SeriesName{MonthlySeries::CumulativeUnlevered, "cumulativeUnlevered"},
    SeriesName{MonthlySeries::DiscountedUnlevered, "discountedUnlevered"},
    SeriesName{MonthlySeries::OwnershipCost, "ownershipCost"}, SeriesName{MonthlySeries::RecurringEbitda, "recurringEbitda"},
    SeriesName{MonthlySeries::AheadOfCost, "azureAheadOfCost"}, SeriesName{MonthlySeries::CovenantEbitda, "covenantEbitda"},
    SeriesName{MonthlySeries::CovenantInterest, "covenantInterest"},
    SeriesName{MonthlySeries::CovenantScheduled, "covenantScheduled"}, SeriesName{MonthlySeries::CovenantCash, "covenantCash"},
    SeriesName{MonthlySeries::CovenantTax, "covenantTaxPaid"}, SeriesName{MonthlySeries::CovenantCapex, "covenantCapex"}};
constexpr std::string_view partsId = "headlineParts";

std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            const bool same =
                std::tolower(static_cast<unsigned char>(a[i - 1])) == std::tolower(static_cast<unsigned char>(b[j - 1]));
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

std::string nearest(const std::vector<std::string>& ids, std::string_view typed)
{
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (const std::string& id : ids)
        ranked.emplace_back(distance(id, typed), id);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string text;
    for (std::size_t i = 0; i < std::min<std::size_t>(5, ranked.size()); ++i)
        text += (i == 0 ? "" : ", ") + ranked[i].second;
    return text;
}

// "move.netCashFlow.2024-07" in its three parts; those that are missing are blank.
struct SplitTarget
{
    std::optional<ExplainCase> of;
    std::string name;
    std::optional<Month> month;
    bool isOpening = false;
};
SplitTarget split(std::string_view text)
{
    SplitTarget target;
    for (std::size_t i = 0; i < caseNames.size(); ++i)
        if (text.starts_with(caseNames[i]) && text.size() > caseNames[i].size() && text[caseNames[i].size()] == '.') {
            target.of = static_cast<ExplainCase>(i);
            text.remove_prefix(caseNames[i].size() + 1);
            break;
        }
    const std::size_t dot = text.rfind('.');
    if (dot != std::string_view::npos) {
        const std::string_view last = text.substr(dot + 1);
        const Result<Month> month = Month::parse(last);
        // An instrument's "opening" is what the month begins with; after another item it is column 0.
        const std::size_t bracket = text.rfind(']');
        const bool afterItem =
            bracket == std::string_view::npos || text.substr(bracket + 1, dot - bracket - 1).find('.') != std::string_view::npos;
        target.isOpening = last == "opening" && afterItem;
        if (last.size() == 7 && last[4] == '-' && month)
            target.month = *month;
        if (target.month || target.isOpening)
            text = text.substr(0, dot);
    }
    target.name = std::string(text);
    return target;
}

} // namespace

std::string Explainer::State::idOf(const Item& item) const
{
    const auto prefix = [&] { return std::string(caseNames[static_cast<std::size_t>(item.of)]) + '.'; };
    const auto month = [&] { return item.column == 0 ? std::string(".opening") : '.' + p.monthOf(item.column).toText(); };
    switch (item.kind) {
    case ItemKind::Node: {
        const TraceNode& node = traced.trace.nodes[static_cast<std::size_t>(item.index)];
        if (node.op == TraceOp::Input) {
            const TraceSource& s = traced.trace.sources[static_cast<std::size_t>(node.source)];
            if (s.kind == TraceSourceKind::Field)
                return traced.trace.labels[static_cast<std::size_t>(node.label)];
        }
        return '#' + std::to_string(item.index);
    }
    case ItemKind::Field: {
        const FieldPlace& place = fields[static_cast<std::size_t>(item.index)];
        const Row* row = model->findRow(place.entity, place.row);
        return pathOf(*model, place.entity, *row, &schemaOf(place.entity).fields[static_cast<std::size_t>(place.field)]);
    }
    case ItemKind::Line: return prefix() + std::string(info(static_cast<Line>(item.index)).id) + month();
    case ItemKind::Debt: {
        const auto place = static_cast<std::size_t>(item.index);
        const auto& debt = traced.debt[static_cast<std::size_t>(item.of)];
        const DebtInstrument* row = model->table<DebtInstrument>().find(debt[place / debtItems.size()].id);
        return prefix() + pathOf(*model, Entity::DebtInstrument, *row, nullptr) + '.'
            + std::string(debtItems[place % debtItems.size()].id) + month();
    }
    case ItemKind::Monthly: {
        std::string name(seriesNames[static_cast<std::size_t>(item.index)].id);
        if (item.covenant >= 0)
            name = pathOf(*model, Entity::Covenant, model->table<Covenant>().at(static_cast<std::size_t>(item.covenant)), nullptr)
                + '.' + name;
        return prefix() + name + month();
    }
    case ItemKind::Part: return std::string(p.headlineParts[static_cast<std::size_t>(item.index)].id);
    case ItemKind::Parts: return std::string(partsId);
    case ItemKind::Figure: {
        const std::string id(p.figures[static_cast<std::size_t>(item.index)].id);
        return item.of == ExplainCase::Benefit ? id : prefix() + id;
    }
    case ItemKind::Covenant:
    case ItemKind::Headroom:
        return prefix()
            + pathOf(*model, Entity::Covenant, model->table<Covenant>().at(static_cast<std::size_t>(item.index)), nullptr)
            + (item.kind == ItemKind::Covenant ? ".tested" : ".headroom") + month();
    }
    return {};
}

std::vector<std::string> Explainer::State::knownIds() const
{
    std::vector<std::string> ids;
    for (const LineInfo& line : lineInfos)
        ids.emplace_back(line.id);
    for (const Figure& f : p.figures)
        ids.emplace_back(f.id);
    for (const HeadlinePart& part : p.headlineParts)
        if (!findLine(part.id))
            ids.emplace_back(part.id);
    ids.emplace_back(partsId);
    for (const SeriesName& s : seriesNames)
        if (s.series < MonthlySeries::CovenantEbitda)
            ids.emplace_back(s.id);
    for (const DebtInstrument& debt : model->table<DebtInstrument>())
        for (const DebtItemInfo& item : debtItems)
            ids.push_back(pathOf(*model, Entity::DebtInstrument, debt, nullptr) + '.' + std::string(item.id));
    for (const Covenant& covenant : model->table<Covenant>())
        for (const std::string_view what : {"tested", "headroom"})
            ids.push_back(pathOf(*model, Entity::Covenant, covenant, nullptr) + '.' + std::string(what));
    return ids;
}

Result<Item> Explainer::State::parse(const ExplainQuery& query) const
{
    const SplitTarget target = split(query.target);
    const Month month = query.month ? *query.month : target.month ? *target.month : p.monthOf(p.headlineColumn);
    const int column = target.isOpening && !query.month ? 0 : month - p.start + 1;
    const std::optional<ExplainCase> of = query.of ? query.of : target.of;
    const auto dated = [&](Item item) -> Result<Item> {
        item.column = column;
        if (column < 0 || column > p.months)
            return Error{ErrorCode::MonthOutside, query.target,
                {{"found", month.toText()}, {"expected", p.start.toText() + ".." + p.monthOf(p.months).toText()}}};
        return item;
    };
    if (target.name.starts_with('#')) {
        const Result<Decimal> number = Decimal::parse(std::string_view(target.name).substr(1));
        if (number && number->isWhole() && number->coefficient() >= 0
            && number->coefficient() < static_cast<std::int64_t>(traced.trace.nodes.size()) && number->scale() == 0)
            return itemOf(static_cast<TraceId>(number->coefficient()));
    }
    for (std::size_t i = 0; i < p.figures.size(); ++i)
        if (p.figures[i].id == target.name)
            return Item{ItemKind::Figure, of.value_or(ExplainCase::Benefit), static_cast<std::int32_t>(i), 0};
    if (const auto line = findLine(target.name))
        return dated({ItemKind::Line, of.value_or(ExplainCase::Move), static_cast<std::int32_t>(*line), 0});
    for (std::size_t i = 0; i < p.headlineParts.size(); ++i)
        if (p.headlineParts[i].id == target.name)
            return Item{ItemKind::Part, ExplainCase::Benefit, static_cast<std::int32_t>(i), 0};
    if (target.name == partsId)
        return Item{ItemKind::Parts, ExplainCase::Benefit, 0, 0};
    for (std::size_t i = 0; i < seriesNames.size(); ++i)
        if (seriesNames[i].id == target.name && seriesNames[i].series < MonthlySeries::CovenantEbitda)
            return dated({ItemKind::Monthly, of.value_or(ExplainCase::Benefit), static_cast<std::int32_t>(i), 0});
    if (const Result<std::optional<Item>> item = parseRowItem(target.name, of.value_or(ExplainCase::Move)); !item)
        return item.error();
    else if (*item)
        return (*item)->kind == ItemKind::Field ? Result<Item>(**item)
            : (*item)->kind == ItemKind::Debt   ? dated(**item)
                                                : onTestDate(**item, query, query.month ? query.month : target.month);
    const std::vector<std::string> ids = knownIds();
    const auto sameButForCapitals = std::find_if(
        ids.begin(), ids.end(), [&](const std::string& id) { return id != target.name && distance(id, target.name) == 0; });
    if (sameButForCapitals == ids.end())
        return Error{ErrorCode::FigureUnknown, query.target, {{"expected", nearest(ids, target.name)}}};
    ExplainQuery corrected = query;
    corrected.target = *sameButForCapitals;
    corrected.of = of;
    corrected.month = query.month ? query.month : target.month;
    return parse(corrected);
}

// debt["A"].interestAccrued, covenant["B"].headroom, or the path of an input; nothing when it looks like none of them.
Result<std::optional<Item>> Explainer::State::parseRowItem(const std::string& name, ExplainCase of) const
{
    using Found = std::optional<Item>;
    const std::size_t dot = name.rfind('.');
    if (dot == std::string::npos)
        return Found();
    const std::string item = name.substr(dot + 1);
    const Result<Path> rows = parsePath(name.substr(0, dot));
    if (!rows || rows->field)
        return Found();
    const Entity entity = rows->schema->entity;
    const Field* field = rows->schema->field(item);
    const auto what = std::find_if(debtItems.begin(), debtItems.end(), [&](const DebtItemInfo& d) { return d.id == item; });
    const auto series = std::find_if(seriesNames.begin(), seriesNames.end(), [&](const SeriesName& s) { return s.id == item; });
    const bool ofDebt = entity == Entity::DebtInstrument && what != debtItems.end() && of != ExplainCase::Benefit;
    const bool isPart = series != seriesNames.end() && series->series >= MonthlySeries::CovenantEbitda;
    const bool ofCovenant = entity == Entity::Covenant && (item == "tested" || item == "headroom" || isPart);
    if (!field && !ofDebt && !ofCovenant)
        return Found();
    const Result<Id> row = onlyRow(*model, *rows);
    if (!row)
        return row.error();
    if (ofDebt) {
        const auto& debt = traced.debt[static_cast<std::size_t>(of)];
        for (std::size_t i = 0; i < debt.size(); ++i)
            if (debt[i].id == *row)
                return Found(Item{ItemKind::Debt, of,
                    static_cast<std::int32_t>(i * debtItems.size() + static_cast<std::size_t>(what - debtItems.begin())), 0});
        return Found();
    }
    if (ofCovenant && of != ExplainCase::Benefit) {
        const auto place = static_cast<std::int32_t>(model->lowerBound(Entity::Covenant, *row));
        if (isPart)
            return Found(Item{ItemKind::Monthly, of, static_cast<std::int32_t>(series - seriesNames.begin()), 0, place});
        return Found(Item{item == "headroom" ? ItemKind::Headroom : ItemKind::Covenant, of, place, 0});
    }
    if (!field)
        return Found();
    fields.push_back({entity, *row, static_cast<std::int32_t>(rows->schema->indexOf(*field))});
    return Found(Item{ItemKind::Field, of, static_cast<std::int32_t>(fields.size() - 1), 0});
}

} // namespace headroom
