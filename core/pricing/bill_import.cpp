// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/bill_import.h"

#include "core/base/fraction.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace headroom {

namespace {

constexpr std::size_t longestCitation = 255;

using RowKey = std::tuple<Month, Text, Text, Text, ChargeCategory>; // month, category, service, region, charge

RowKey keyOf(const Actual& row) { return {row.month, row.name, row.service, row.region, row.category}; }

/// Whether a month's charge may have become the other one while the month went on: nothing of it went back.
bool mayBecome(Money before, Money after) { return before.isZero() || (before > Money() ? after >= before : after <= before); }

/// The rate in force on that day; null where there is none.
const FxRate* rateOn(const Model& model, Text currency, Date day)
{
    const FxRate* best = nullptr;
    for (const FxRate& rate : model.table<FxRate>())
        if (rate.currency == currency && rate.date <= day && (!best || best->date < rate.date))
            best = &rate;
    return best;
}

class BillImporter
{
public:
    BillImporter(const Model& model, const Bill& bill, const BillOrigin& origin) : m_model(model), m_bill(bill), m_origin(origin)
    {}

    Result<BillImport> run()
    {
        if (!isCleanText(m_origin.bill, Lines::One) || m_origin.bill.empty() || m_origin.bill.find(':') != std::string::npos)
            return Error{ErrorCode::RuleBroken, {}, {{"found", m_origin.bill}, {"expected", "a name without a colon"}}};
        try {
            if (const Status compared = compare(); !compared)
                return compared.error();
        } catch (const OverflowError&) {
            return Error{ErrorCode::Overflow, "actual", {}};
        }
        finish();
        return std::move(m_result);
    }

private:
    /// Rows of an earlier file that this one's take the place of.
    struct Replaced
    {
        Month first;
        std::size_t count = 0;
        Money before; // billed
        Money now;
        bool goesOn = true; // the month goes on, as far as the amounts can tell
    };

    Status compare()
    {
        findOld();
        for (const BillCharge& charge : m_bill.charges)
            if (const Status taken = take(charge); !taken)
                return taken.error();
        for (const auto& [key, row] : m_old)
            if (!m_seen.contains(key))
                remove(*row);
        return done();
    }
    bool isOfThisBill(const Actual& row) const
    {
        const std::string_view citation = row.citation.view();
        return isBilled(row) && citation.starts_with(m_origin.bill)
            && (citation.size() == m_origin.bill.size() || citation[m_origin.bill.size()] == ':');
    }
    void findOld()
    {
        std::set<Month> months;
        for (const BillMonth& month : m_bill.months)
            months.insert(month.month);
        for (const Actual& row : m_model.table<Actual>()) {
            if (!isOfThisBill(row))
                continue;
            if (!row.line.empty())
                m_lines[{row.name, row.service}] = row.line;
            if (!months.contains(row.month))
                continue;
            if (!m_old.emplace(keyOf(row), &row).second)
                remove(row); // a second row of the same key
        }
    }
    void remove(const Actual& row)
    {
        m_steps.push_back(RowStep{Entity::Actual, row.id, std::make_shared<Actual>(row), nullptr});
        ++m_result.removed;
        noteReplaced(row, Money()).goesOn = false;
    }
    Replaced& noteReplaced(const Actual& row, Money now)
    {
        Replaced& replaced = m_replaced.try_emplace(row.citation, Replaced{row.month, 0, {}, {}, true}).first->second;
        replaced.first = std::min(replaced.first, row.month);
        ++replaced.count;
        replaced.before += row.billedAmount;
        replaced.now += now;
        replaced.goesOn = replaced.goesOn && mayBecome(row.billedAmount, now);
        return replaced;
    }

    Status take(const BillCharge& charge)
    {
        Actual row;
        row.month = charge.month;
        row.name = charge.category;
        row.service = charge.service;
        row.region = charge.region;
        row.category = charge.charge;
        row.quantity = charge.quantity;
        row.unit = charge.unit;
        const auto billed = converted(charge.billed, charge.month);
        const auto effective = converted(charge.effective, charge.month);
        if (!billed || !effective)
            return billed ? effective.error() : billed.error();
        row.billedAmount = *billed;
        row.effectiveAmount = *effective;
        m_seen.insert(keyOf(row));
        const auto old = m_old.find(keyOf(row));
        if (old == m_old.end())
            addNew(std::move(row));
        else
            update(*old->second, row);
        return done();
    }
    void addNew(Actual row)
    {
        row.sourceKind = SourceKind::Fact;
        row.citation = citation();
        const auto line = m_lines.find({row.name, row.service});
        if (line != m_lines.end())
            row.line = line->second;
        m_new.push_back(std::move(row));
        ++m_result.added;
    }
    void update(const Actual& old, const Actual& row)
    {
        auto after = std::make_shared<Actual>(old);
        after->billedAmount = row.billedAmount;
        after->effectiveAmount = row.effectiveAmount;
        after->quantity = row.quantity;
        after->unit = row.unit;
        if (*after == old) {
            ++m_result.unchanged;
            return;
        }
        if (old.billedAmount != row.billedAmount || old.effectiveAmount != row.effectiveAmount)
            noteReplaced(old, row.billedAmount);
        after->citation = citation();
        m_steps.push_back(RowStep{Entity::Actual, old.id, std::make_shared<Actual>(old), std::move(after)});
        ++m_result.changed;
    }
    Text citation() const
    {
        const std::string text = m_origin.bill + ": " + m_origin.file;
        const bool usable = !m_origin.file.empty() && isCleanText(text, Lines::One) && text.size() <= longestCitation;
        return usable ? Text(text) : Text(m_origin.bill);
    }

    Result<Money> converted(Money amount, Month month)
    {
        const Company& company = m_model.company();
        if (m_bill.currency == company.currency)
            return amount;
        m_result.convertedFrom = m_bill.currency;
        const FxRate* rate = rateOn(m_model, m_bill.currency, lastDay(month));
        if (!rate)
            return Error{ErrorCode::FxRateMissing, "fxRate", {}}
                .with("found", m_bill.currency.str() + '/' + company.currency.str())
                .with("expected", "a rate on " + lastDay(month).toText());
        try {
            return (Fraction(amount, m_bill.moneyDigits) * Fraction(rate->rate)).toMoney(m_model.moneyDigits(), company.rounding);
        } catch (const OverflowError&) {
            return Error{ErrorCode::Overflow, "actual", {{"found", amount.toText(m_bill.moneyDigits)}}};
        }
    }
    void finish()
    {
        const int digits = m_model.moneyDigits();
        for (const auto& [earlier, replaced] : m_replaced) {
            if (earlier == citation() && replaced.goesOn)
                continue; // a later run of the month
            m_result.findings.push_back({replaced.goesOn ? Severity::Note : Severity::Warning,
                Error{ErrorCode::RowIgnored, m_origin.file,
                    {{"found", earlier.str()}, {"expected", "one import of all files of a month"},
                        {"month", replaced.first.toText()}, {"count", std::to_string(replaced.count)},
                        {"before", replaced.before.toText(digits)}, {"now", replaced.now.toText(digits)}}}});
        }
        m_result.change.kind = ChangeKind::Import;
        m_result.change.subject = m_origin.file;
        m_result.change.steps = std::move(m_steps);
        if (m_new.empty())
            return;
        Change rows = insertRows(m_model, std::move(m_new));
        // In front of the removals, while the last row is still the one that the new ids follow.
        m_result.change.steps.insert(m_result.change.steps.begin(), std::make_move_iterator(rows.steps.begin()),
            std::make_move_iterator(rows.steps.end()));
    }

    const Model& m_model;
    const Bill& m_bill;
    const BillOrigin& m_origin;
    std::map<RowKey, const Actual*> m_old; // of the months that the bill covers
    std::map<std::pair<Text, Text>, Text> m_lines;
    std::set<RowKey> m_seen;
    std::map<Text, Replaced> m_replaced; // by the citation of the rows
    std::vector<Step> m_steps;
    std::vector<Actual> m_new;
    BillImport m_result;
};

} // namespace

Result<BillImport> importBill(const Model& model, const Bill& bill, const BillOrigin& origin)
{
    return BillImporter(model, bill, origin).run();
}

} // namespace headroom
