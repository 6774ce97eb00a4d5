// SPDX-License-Identifier: GPL-3.0-or-later
// The present values of a capacity contract for any use and value of use. Inside the analysis only.
#pragma once

#include "core/analysis/capacity_option.h"

#include <vector>

namespace headroom {

/// Minor units rounded half away from zero. Throws OverflowError.
Money toMinor(double minor);

/// What a contract brings and costs from column 1 on, by column; doubles in minor units.
class ContractFlows
{
public:
    ContractFlows(const Model& model, const CapacityContract& contract);

    /// As the contract's own use, month by month, says.
    CapacityValues values() const;
    /// At another share of use in every month, its value multiplied by a factor.
    CapacityValues valuesAt(double useShare, double valueFactor) const;
    /// The column in which the last payment is made.
    int lastColumn() const { return m_lastPayment; }
    /// Committed units x price over the term, whatever the projection's length.
    Money committedPayments() const { return m_committedPayments; }
    /// Fills breakEvenUse and worthAtAnyUse: net is linear in the use share below and above the take-or-pay share.
    void findBreakEven(OptionComparison& comparison) const;

private:
    struct Flow
    {
        int column = 0;
        double contracted = 0; // units
        double used = 0;
        double price = 0;         // a unit, minor units
        double committed = 0;     // committed units x price
        double billed = 0;        // as the account says
        double paidInAdvance = 0; // prepayment paid, less credited
        double capex = 0;
    };
    CapacityValues valuesOf(double valueFactor, const std::vector<double>& used, const std::vector<double>& billed) const;
    Flow& flowAt(int column);

    const CapacityContract& k;
    double m_scale;
    double m_discountRate;
    std::vector<Flow> m_flows; // by column
    int m_lastPayment = 1;
    Money m_committedPayments;
};

} // namespace headroom
