// SPDX-License-Identifier: GPL-3.0-or-later
// One program runs all the test classes of a folder: each class registers itself with HEADROOM_TEST(Class).
#pragma once

#include <QObject>
#include <QtTest>

#include <functional>
#include <memory>
#include <vector>

namespace testing_support {

struct Registered
{
    const char* name;
    std::function<std::unique_ptr<QObject>()> create;
};

std::vector<Registered>& registered();

template<class Test>
struct Register
{
    explicit Register(const char* name)
    {
        registered().push_back({name, [] { return std::make_unique<Test>(); }});
    }
};

} // namespace testing_support

#define HEADROOM_TEST(Class) static const testing_support::Register<Class> registered##Class(#Class)
