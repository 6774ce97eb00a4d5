// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <csignal>
#include <cstdio>
#include <iostream>

namespace headroom::cli {

namespace {

std::atomic<bool> asked{false};

// The second one ends the process.
void stop(int signal)
{
    asked = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interruption::Interruption(std::string unit, ShowProgress shows) : m_unit(std::move(unit)), m_shows(shows)
{
    asked = false;
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

const std::atomic<bool>* Interruption::flag() { return &asked; }

void Interruption::tell(std::int64_t done, std::int64_t total)
{
    const std::lock_guard lock(m_mutex);
    m_done = done;
    m_total = total;
    if (m_shows == ShowProgress::No)
        return;
    std::fprintf(stderr, "\r%lld of %lld", static_cast<long long>(done), static_cast<long long>(total));
    if (done == total)
        std::fputc('\n', stderr);
}

Watch Interruption::watch()
{
    return {flag(), [this](std::int64_t done, std::int64_t total) { tell(done, total); }};
}

Exit Interruption::end(const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        return fail(error);
    const std::lock_guard lock(m_mutex);
    if (m_shows == ShowProgress::Yes && m_done != 0)
        std::cerr << '\n';
    std::cerr << "headroom-cli: stopped";
    if (!m_unit.empty())
        std::cerr << " after " << m_done << (m_total == 0 ? "" : " of " + std::to_string(m_total)) << ' ' << m_unit;
    std::cerr << "; nothing was written\n";
    return Exit::Interrupted;
}

} // namespace headroom::cli
