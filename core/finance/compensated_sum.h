// SPDX-License-Identifier: GPL-3.0-or-later
// A sum of doubles that keeps what each addition rounds off.
#pragma once

#include <cmath>

namespace headroom::finance {

/// Neumaier's variant of Kahan's sum: exact to about one unit in the last place of the result plus n eps^2 of the sum of sizes.
class CompensatedSum
{
public:
    void add(double term)
    {
        const double sum = m_sum + term;
        m_lost += std::abs(m_sum) >= std::abs(term) ? (m_sum - sum) + term : (term - sum) + m_sum;
        m_sum = sum;
    }
    double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

} // namespace headroom::finance
