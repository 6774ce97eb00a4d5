// SPDX-License-Identifier: GPL-3.0-or-later
// Faults at the system calls that change files: the test program stands in for the C library's functions, so SQLite's calls and
// our own meet them alike.
#pragma once

#include <functional>

namespace testing_support {

enum class Fault {
    None,
    KillBefore, // the process dies before the call
    TornWrite,  // it dies after half of a write
    KillAfter,  // it dies after the call
    NoSpace,    // the call fails once with ENOSPC
    NoSpaceOn,  // it and all later ones do
    BadDisk,    // the same with EIO
    BadDiskOn,
};

/// From now on the call of that number (1, 2 ...) meets the fault; counting starts anew.
void armFaults(Fault fault, int atCall);
/// Ends it; the number of calls that were seen.
int disarmFaults();

class DiskLog;
/// From now on the log hears of every call of this process that changes files; null ends it.
void logCalls(DiskLog* log);
/// Whether syncs reach the disk: a test that makes and checks thousands of files has no need of them.
void setSyncing(bool on);

/// What became of a child.
struct ChildEnd
{
    bool killed = false;
    int status = 0; // its exit status when it was not killed
};
/// Runs the work in a child process, which exits with what it returns.
ChildEnd inChild(const std::function<int()>& work);
/// The same, killed by SIGKILL after so many microseconds unless it has ended.
ChildEnd inChildKilledAfter(const std::function<int()>& work, int microseconds);

} // namespace testing_support
