// SPDX-License-Identifier: GPL-3.0-or-later
// Random but valid projects: the same seed gives the same project on every machine.
#pragma once

#include "tests/core/engine/random_contracts.h"
#include "tests/core/engine/random_debt.h"
#include "tests/core/engine/random_estate.h"

namespace engine_test {

class RandomProject
{
public:
    explicit RandomProject(unsigned seed, Scale scale = Scale::Usual) : m_seed(seed), m_scale(scale) {}

    Model make() const
    {
        std::mt19937 random(m_seed);
        Model model = Model::empty(Month(2025, 1) + static_cast<int>(random() % 12U));
        RandomEstate(random, m_scale, model).make();
        RandomContracts(random, m_scale, model).make();
        std::mt19937 ofDebt(m_seed + 1000003);
        RandomDebt(ofDebt, m_scale, model).make();
        return model;
    }

private:
    unsigned m_seed;
    Scale m_scale;
};

} // namespace engine_test
