// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/share_issue.h"

#include "core/base/fraction.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace headroom {

namespace {

// As EquityIssues: the case of the event, and that of the contract for which shares are given.
bool happens(const Model& model, const Projection& p, Case which, const EquityEvent& event)
{
    const auto counts = [&](AppliesTo to) { return to == AppliesTo::Both || (to == AppliesTo::Move) == (which == Case::Move); };
    const int column = event.date.inMonth() - p.start + 1;
    if (!counts(event.appliesTo) || column < 1 || column > p.months)
        return false;
    if (event.consideration == EquityConsideration::Cash)
        return true;
    const auto& delivered = p.of(which).capacity;
    return model.find(event.contract) != nullptr
        && std::any_of(delivered.begin(), delivered.end(), [&](const CapacitySeries& s) { return s.id == event.contract.id; });
}

class Issuer
{
public:
    Issuer(const Model& model, const Projection& projection)
        : m_digits(model.moneyDigits()),
          m_rounding(model.company().rounding),
          m_basic(model.company().sharesBasic),
          m_diluted(model.company().sharesDiluted),
          p(projection)
    {}

    ShareIssue issue(const EquityEvent& event, Case which)
    {
        ShareIssue i;
        i.event = event.id;
        i.date = event.date;
        i.primaryShares = event.primaryShares;
        i.secondaryShares = event.secondaryShares;
        addMoney(i, event, which);
        i.basicBefore = m_basic;
        i.dilutedBefore = m_diluted;
        m_basic = sum(m_basic, event.primaryShares);
        m_diluted = sum(m_diluted, event.primaryShares);
        i.basicAfter = m_basic;
        i.dilutedAfter = m_diluted;
        const double after = m_basic.toDoubleLossy();
        if (after > 0) {
            i.dilution = event.primaryShares.toDoubleLossy() / after;
            i.newHoldersShare = (event.primaryShares.toDoubleLossy() + event.secondaryShares.toDoubleLossy()) / after;
        }
        i.valueBasicBefore = worth(i.basicBefore, event.price);
        i.valueBasic = worth(m_basic, event.price);
        i.valueDiluted = worth(m_diluted, event.price);
        return i;
    }

private:
    Money money(const Fraction& value) const { return value.toMoney(m_digits, m_rounding); }
    Money worth(Decimal shares, Decimal price) const { return money(Fraction(shares) * Fraction(price)); }
    static Decimal sum(Decimal a, Decimal b)
    {
        const Result<Decimal> text = Decimal::parse((Fraction(a) + Fraction(b)).toText());
        if (!text)
            throw OverflowError();
        return *text;
    }
    void addMoney(ShareIssue& i, const EquityEvent& event, Case which) const
    {
        const bool isCash = event.consideration == EquityConsideration::Cash;
        i.price = money(Fraction(event.price));
        i.gross = worth(event.primaryShares, event.price);
        i.offered = i.gross + worth(event.secondaryShares, event.price);
        i.fee = isCash ? money(Fraction(i.gross, m_digits) * Fraction(event.underwritingFee)) : Money();
        i.expenses = event.expenses;
        i.net = (isCash ? i.gross - i.fee : Money()) - i.expenses;
        const auto& repaid = p.of(which).equityRepayments;
        for (const EquityRepaid& r : repaid)
            if (r.event == event.id)
                i.prepayment += r.principal + r.premium;
        i.kept = i.net - i.prepayment;
    }

    int m_digits;
    Rounding m_rounding;
    Decimal m_basic;
    Decimal m_diluted;
    const Projection& p;
};

} // namespace

std::span<const ShareIssueFigure> shareIssueFigures()
{
    using I = ShareIssue;
    static const std::array<ShareIssueFigure, 19> all{{
        {"primaryShares", "New shares", nullptr, &I::primaryShares, nullptr},
        {"secondaryShares", "Existing shares sold", nullptr, &I::secondaryShares, nullptr},
        {"price", "Price a share", &I::price, nullptr, nullptr},
        {"offered", "Offered in all", &I::offered, nullptr, nullptr},
        {"gross", "Gross proceeds", &I::gross, nullptr, nullptr},
        {"fee", "Underwriting fee", &I::fee, nullptr, nullptr},
        {"expenses", "Expenses", &I::expenses, nullptr, nullptr},
        {"net", "Net proceeds", &I::net, nullptr, nullptr},
        {"prepayment", "Prepays debt", &I::prepayment, nullptr, nullptr},
        {"kept", "Kept as cash", &I::kept, nullptr, nullptr},
        {"basicBefore", "Basic shares before", nullptr, &I::basicBefore, nullptr},
        {"basicAfter", "Basic shares after", nullptr, &I::basicAfter, nullptr},
        {"dilutedBefore", "Diluted shares before", nullptr, &I::dilutedBefore, nullptr},
        {"dilutedAfter", "Diluted shares after", nullptr, &I::dilutedAfter, nullptr},
        {"newHoldersShare", "Owned by the buyers", nullptr, nullptr, &I::newHoldersShare},
        {"dilution", "Given up by holders before", nullptr, nullptr, &I::dilution},
        {"valueBasicBefore", "Implied value before, basic", &I::valueBasicBefore, nullptr, nullptr},
        {"valueBasic", "Implied value, basic", &I::valueBasic, nullptr, nullptr},
        {"valueDiluted", "Implied value, diluted", &I::valueDiluted, nullptr, nullptr},
    }};
    return all;
}

Result<std::vector<ShareIssue>> shareIssues(const Model& model, const Projection& projection, Case which)
{
    std::vector<const EquityEvent*> events;
    for (const EquityEvent& event : model.table<EquityEvent>())
        if (happens(model, projection, which, event))
            events.push_back(&event);
    std::stable_sort(events.begin(), events.end(),
        [](const EquityEvent* a, const EquityEvent* b) { return std::tie(a->date, a->id) < std::tie(b->date, b->id); });
    try {
        Issuer issuer(model, projection);
        std::vector<ShareIssue> issues;
        for (const EquityEvent* event : events)
            issues.push_back(issuer.issue(*event, which));
        return issues;
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, "equityEvent", {}};
    }
}

} // namespace headroom
