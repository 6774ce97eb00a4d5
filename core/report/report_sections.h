// SPDX-License-Identifier: GPL-3.0-or-later
// The sections that a report can have, by the names that the command line and a project give them.
#pragma once

#include "core/base/result.h"
#include "core/report/report_texts.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

enum class SectionId : std::uint8_t {
    Summary,
    Financial,
    Cash,
    Costs,
    Azure,
    Debt,
    Scenarios,
    Risk,
    Capacity,
    Assumptions,
    Checks,
    Appendix
};

struct SectionInfo
{
    SectionId id;
    std::string_view name; // "summary": in projects and on the command line
    TextId heading;
};
inline constexpr std::array sectionInfos{SectionInfo{SectionId::Summary, "summary", TextId::SummaryHeading},
    SectionInfo{SectionId::Financial, "financial", TextId::FinancialHeading},
    SectionInfo{SectionId::Cash, "cash", TextId::StatementHeading}, SectionInfo{SectionId::Costs, "costs", TextId::CostsHeading},
    SectionInfo{SectionId::Azure, "azure", TextId::AzureHeading}, SectionInfo{SectionId::Debt, "debt", TextId::DebtHeading},
    SectionInfo{SectionId::Scenarios, "scenarios", TextId::ScenariosHeading},
    SectionInfo{SectionId::Risk, "risk", TextId::RiskHeading},
    SectionInfo{SectionId::Capacity, "capacity", TextId::CapacityHeading},
    SectionInfo{SectionId::Assumptions, "assumptions", TextId::AssumptionsHeading},
    SectionInfo{SectionId::Checks, "checks", TextId::ChecksHeading},
    SectionInfo{SectionId::Appendix, "appendix", TextId::AppendixHeading}};
constexpr const SectionInfo& info(SectionId id) { return sectionInfos[static_cast<std::size_t>(id)]; }

/// "risk, appendix": the sections of that list, blanks around names aside. Error: ChoiceUnknown ("found", "expected": all names) at
/// `where`.
Result<std::vector<SectionId>> parseSections(std::string_view list, std::string_view where);
/// The names, joined as parseSections() reads them.
std::string sectionList(const std::vector<SectionId>& sections);

} // namespace headroom
