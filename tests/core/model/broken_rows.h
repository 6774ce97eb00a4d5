// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of tests of validation: one rule of the valid model broken, and what is said of it.
#pragma once

#include "core/model/validate.h"
#include "tests/core/model/model_testing.h"

#include <QStringList>

#include <functional>

namespace model_testing {

using Breaking = std::function<void(headroom::Model&)>;

struct Broken
{
    const char* name;
    Breaking breaking;
    const char* expected; // severity, code, path, found, expected; empty: nothing is wrong
};

template<class E, class Edit> Breaking editing(Edit change)
{
    return [change](headroom::Model& model) { edit<E>(model, 1, change); };
}

inline QString textOf(const headroom::Findings& findings)
{
    QStringList lines;
    for (const headroom::Finding& f : findings)
        lines.append(QStringList{q(severityName(f.severity)), q(f.what.code), q(f.what.path), q(f.what.detail("found")),
                         q(f.what.detail("expected"))}
                         .join(u' '));
    return lines.join(u'\n');
}

} // namespace model_testing
