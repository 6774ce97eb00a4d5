// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a report whose project moves nothing: "without" and "with the transactions" in place of "stay" and "move".
#include "core/report/report_parts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace headroom {

namespace {

struct Pair
{
    TextId of;
    TextId other;
};

#define HEADROOM_OTHER(name) Pair{TextId::name, TextId::name##Other},
constexpr std::array pairs{HEADROOM_OTHER_TEXTS(HEADROOM_OTHER)};
#undef HEADROOM_OTHER

TextId other(TextId id)
{
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const Pair& pair) { return pair.of == id; });
    return found == pairs.end() ? id : found->other;
}

void reword(ReportValue& value);

void reword(Sentence& sentence)
{
    sentence.id = other(sentence.id);
    for (ReportValue& value : sentence.args)
        reword(value);
}

/// The cases by the names that the choices of inputs have.
std::optional<TextId> caseOf(std::string_view label)
{
    return label == "Stay and move" ? std::optional(TextId::CaseBoth)
        : label == "Stay only"      ? std::optional(TextId::CaseStayOnly)
        : label == "Move only"      ? std::optional(TextId::CaseMoveOnly)
                                    : std::nullopt;
}

void reword(ReportValue& value)
{
    if (const LabelText* label = std::get_if<LabelText>(&value)) {
        if (const auto text = caseOf(label->text))
            value = *text;
        return;
    }
    if (TextId* id = std::get_if<TextId>(&value)) {
        *id = other(*id);
    } else if (SentencePtr* sentence = std::get_if<SentencePtr>(&value); sentence && *sentence) {
        Sentence copy = **sentence;
        reword(copy);
        *sentence = std::make_shared<const Sentence>(std::move(copy));
    }
}

void reword(ReportTable& table)
{
    table.caption = other(table.caption);
    for (ReportColumn& column : table.columns)
        reword(column.heading);
    for (ReportRow& row : table.rows)
        for (ReportValue& cell : row.cells)
            reword(cell);
}

} // namespace

void sayTransactions(Report& report)
{
    report.title = other(report.title);
    report.subtitle = other(report.subtitle);
    for (CoverLine& line : report.cover)
        reword(line.value);
    for (ReportSection& section : report.sections) {
        section.heading = other(section.heading);
        for (ReportBlock& block : section.blocks)
            if (auto* table = std::get_if<ReportTable>(&block))
                reword(*table);
            else if (auto* text = std::get_if<ReportParagraph>(&block))
                reword(text->sentence);
    }
}

} // namespace headroom
