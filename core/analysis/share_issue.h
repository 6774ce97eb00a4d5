// SPDX-License-Identifier: GPL-3.0-or-later
// Share issues of a case (MODEL.md 2): proceeds and their use, ownership before and after, the value that the price implies.
#pragma once

#include "core/engine/projection.h"

#include <span>
#include <vector>

namespace headroom {

/// One issue. Amounts are positive. Shares before are those of the company and of the issues before it; new shares count as basic and
/// diluted alike.
struct ShareIssue
{
    Id event = noId;
    Date date;
    Decimal primaryShares;
    Decimal secondaryShares;
    Money price;   // a share, rounded to minor units
    Money offered; // (primary + secondary) x price: what the public pays
    Money gross;   // primary x price; of shares given to a customer their value, which is no cash
    Money fee;     // of the underwriters, on gross
    Money expenses;
    Money net;        // cash to the company: gross - fee - expenses; of shares given to a customer: -expenses
    Money prepayment; // of it for the prepayment of debt, premium included, as far as there is any to repay
    Money kept;       // net - prepayment
    Decimal basicBefore;
    Decimal basicAfter;
    Decimal dilutedBefore;
    Decimal dilutedAfter;
    double newHoldersShare = 0; // (primary + secondary) / basic after
    double dilution = 0;        // share of the company that holders before give up: primary / basic after
    Money valueBasicBefore;     // price x basic shares before: pre-money
    Money valueBasic;           // price x basic shares after: post-money
    Money valueDiluted;         // price x diluted shares after
};

/// A column of a table of issues: exactly one of the three members is set.
struct ShareIssueFigure
{
    std::string_view id;
    std::string_view label;
    Money ShareIssue::*money = nullptr;
    Decimal ShareIssue::*shares = nullptr;
    double ShareIssue::*share = nullptr;
};
std::span<const ShareIssueFigure> shareIssueFigures();

/// The issues that happen in the case within the projected months, by date, then id. The projection is the model's. Errors:
/// Overflow.
Result<std::vector<ShareIssue>> shareIssues(const Model& model, const Projection& projection, Case which);

} // namespace headroom
