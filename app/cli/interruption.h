// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C during a long command: the work stops at its next look, nothing is left half-written, and what was done is said.
#pragma once

#include "app/cli/command.h"
#include "core/analysis/varied_model.h"

#include <atomic>
#include <mutex>

namespace headroom::cli {

enum class ShowProgress : std::uint8_t { No, Yes };

/// While one lives, SIGINT and SIGTERM ask the work to stop; a second one ends the process. One at a time.
class Interruption
{
public:
    /// `unit`: what the work counts ("trials"); empty where it counts nothing. Progress is shown on stderr.
    explicit Interruption(std::string unit = {}, ShowProgress shows = ShowProgress::No);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    static const std::atomic<bool>* flag();
    static bool isAsked() { return *flag(); }

    /// From any thread. `total`: 0 where it isn't known.
    void tell(std::int64_t done, std::int64_t total);
    Watch watch();
    /// fail(); where the work was cancelled how far it was, and Exit::Interrupted.
    Exit end(const Error& error);

private:
    std::string m_unit;
    ShowProgress m_shows;
    std::mutex m_mutex;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

} // namespace headroom::cli
