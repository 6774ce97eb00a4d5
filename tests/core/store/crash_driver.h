// SPDX-License-Identifier: GPL-3.0-or-later
// Children that die while they edit or save, what they told before, and what must be true of what they leave.
#pragma once

#include "tests/core/store/session_driver.h"
#include "tests/core/store/store_faults.h"
#include "tests/core/store/store_testing.h"

#include <array>
#include <atomic>
#include <new>

#include <sys/mman.h>

namespace testing_support {

/// What a child tells its parent through memory that both see: it outlives the child.
struct Told
{
    std::atomic<int> acknowledged{0}; // deeds that returned success
    std::atomic<int> started{0};      // deeds that were begun
    std::atomic<int> saves{0};        // saves that returned success: the last one's number
    std::atomic<int> opened{0};
    std::atomic<int> calls{0};
    std::atomic<bool> wrong{false};
};

class SharedTold
{
public:
    SharedTold()
    {
        void* memory = ::mmap(nullptr, sizeof(Told), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        m_told = new (memory) Told;
    }
    ~SharedTold() { ::munmap(m_told, sizeof(Told)); }
    SharedTold(const SharedTold&) = delete;
    SharedTold& operator=(const SharedTold&) = delete;
    Told* operator->() const { return m_told; }
    void clear() { new (m_told) Told; }

private:
    Told* m_told;
};

// The models that the deeds of a seed lead to, one after the other.
inline std::vector<headroom::Model> modelsAfter(std::uint64_t seed, int deeds)
{
    Random random(seed);
    Reference reference{fullModel(), {}, 0};
    std::vector<headroom::Model> models{reference.model};
    for (int i = 0; i < deeds; ++i) {
        perform(reference, randomDeed(reference, random));
        models.push_back(reference.model);
    }
    return models;
}

// The n-th saved model says its number.
inline headroom::Model numbered(int n)
{
    headroom::Model model = fullModel();
    headroom::Company company = model.company();
    company.openingCash = headroom::Money(n);
    model.table<headroom::Company>().put(company);
    return model;
}

inline int entriesIn(const std::string& folder)
{
    return static_cast<int>(
        QDir(QString::fromStdString(folder)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size());
}

// What is wrong with the sessions of a dead program; empty when all is well.
inline std::string wrongWithSession(const std::string& state, const std::vector<headroom::Model>& models, const SharedTold& told)
{
    const auto offered = headroom::recoverableSessions(state);
    if (offered.empty())
        return told->opened != 0 ? "the session is gone" : "";
    if (offered.size() != 1 || offered[0].problem)
        return offered[0].problem ? textOf(*offered[0].problem) : "several sessions";
    auto session = headroom::Session::recover(offered[0].info.path);
    if (!session)
        return textOf(session.error());
    const int least = told->acknowledged;
    const int most = told->started;
    bool found = false;
    for (int i = least; i <= most; ++i)
        found = found || (*session)->model() == models[static_cast<std::size_t>(i)];
    if (!found)
        return "an acknowledged edit is lost";
    while ((*session)->applied() > 0)
        if (const headroom::Status undone = (*session)->undo(); !undone)
            return "undo: " + textOf(undone.error());
    if (!((*session)->model() == models[0]))
        return "undoing everything leads elsewhere";
    const headroom::Status closed = (*session)->close(headroom::Session::Ending::Discard);
    return closed ? "" : textOf(closed.error());
}

struct Sweep
{
    Fault fault;
    const char* name;
};
inline constexpr std::array<Sweep, 7> sweeps{{{Fault::KillBefore, "killed before"}, {Fault::TornWrite, "torn"},
    {Fault::KillAfter, "killed after"}, {Fault::NoSpace, "no space once"}, {Fault::NoSpaceOn, "no space from then on"},
    {Fault::BadDisk, "bad disk once"}, {Fault::BadDiskOn, "bad disk from then on"}}};

inline bool kills(Fault fault) { return fault == Fault::KillBefore || fault == Fault::TornWrite || fault == Fault::KillAfter; }

inline void addSweeps()
{
    QTest::addColumn<int>("sweep");
    for (std::size_t i = 0; i < sweeps.size(); ++i)
        QTest::newRow(sweeps[i].name) << static_cast<int>(i);
}

} // namespace testing_support
