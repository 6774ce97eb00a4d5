// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_faults.h"

#include "tests/core/store/disk_log.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace testing_support {

namespace {

struct State
{
    std::atomic<Fault> fault{Fault::None};
    std::atomic<bool> counting{false};
    std::atomic<int> at{0};
    std::atomic<int> calls{0};
    std::atomic<DiskLog*> log{nullptr};
    std::atomic<bool> syncing{true};
};

State& state()
{
    static State s;
    return s;
}

[[noreturn]] void die()
{
    ::raise(SIGKILL);
    _exit(99);
}

bool failsOn(Fault fault) { return fault == Fault::NoSpaceOn || fault == Fault::BadDiskOn; }

/// Calls `real` unless the fault stands before it; `half` is what a torn write does.
template<class Result> Result meet(const std::function<Result()>& real, const std::function<void()>& half)
{
    State& s = state();
    if (!s.counting.load(std::memory_order_relaxed))
        return real();
    const int call = ++s.calls;
    const Fault fault = s.fault;
    if (call != s.at && !(failsOn(fault) && call > s.at))
        return real();
    switch (fault) {
    case Fault::None: return real();
    case Fault::KillBefore: die();
    case Fault::TornWrite: half(); die();
    case Fault::KillAfter: real(); die();
    case Fault::NoSpace:
    case Fault::NoSpaceOn: errno = ENOSPC; return -1;
    case Fault::BadDisk:
    case Fault::BadDiskOn: errno = EIO; return -1;
    }
    return real();
}

template<class Function> Function* realFunction(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

void nothing() {}

template<class Tell> void tell(bool succeeded, const Tell& log)
{
    const int error = errno;
    if (DiskLog* const to = succeeded ? state().log.load(std::memory_order_relaxed) : nullptr)
        log(*to);
    errno = error;
}

using OpenFunction = int(const char*, int, ...);
int openThrough(OpenFunction* real, const char* path, int flags, mode_t mode)
{
    const int fd = (flags & O_CREAT) == 0 ? real(path, flags, mode) : meet<int>([&] { return real(path, flags, mode); }, nothing);
    tell(fd >= 0, [&](DiskLog& log) { log.opened(fd, path, flags); });
    return fd;
}

int syncThrough(int (*real)(int), int fd)
{
    const int done = meet<int>([&] { return state().syncing ? real(fd) : 0; }, nothing);
    tell(done == 0, [&](DiskLog& log) { log.synced(fd); });
    return done;
}

} // namespace

void armFaults(Fault fault, int atCall)
{
    state().fault = fault;
    state().at = atCall;
    state().calls = 0;
    state().counting = true;
}

int disarmFaults()
{
    state().counting = false;
    return state().calls;
}

void logCalls(DiskLog* log) { state().log = log; }

void setSyncing(bool on) { state().syncing = on; }

ChildEnd inChild(const std::function<int()>& work) { return inChildKilledAfter(work, -1); }

ChildEnd inChildKilledAfter(const std::function<int()>& work, int microseconds)
{
    const pid_t child = ::fork();
    if (child == 0)
        _exit(work());
    if (microseconds >= 0) {
        ::usleep(static_cast<useconds_t>(microseconds));
        ::kill(child, SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFSIGNALED(status), WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

} // namespace testing_support

// The program's own definitions come before the C library's, for SQLite's shared library too.
extern "C" {

using testing_support::DiskLog;
using testing_support::meet;
using testing_support::nothing;
using testing_support::realFunction;
using testing_support::tell;

ssize_t write(int fd, const void* data, size_t size)
{
    static auto* real = realFunction<ssize_t(int, const void*, size_t)>("write");
    const ssize_t n = meet<ssize_t>([&] { return real(fd, data, size); }, [&] { real(fd, data, size / 2); });
    tell(n > 0, [&](DiskLog& log) {
        log.wrote(fd, data, static_cast<size_t>(n), ::lseek(fd, 0, SEEK_CUR) - n);
    });
    return n;
}

ssize_t pwrite64(int fd, const void* data, size_t size, off64_t offset)
{
    static auto* real = realFunction<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    const ssize_t n =
        meet<ssize_t>([&] { return real(fd, data, size, offset); }, [&] { real(fd, data, size / 2, offset); });
    tell(n > 0, [&](DiskLog& log) { log.wrote(fd, data, static_cast<size_t>(n), offset); });
    return n;
}

ssize_t sendfile(int to, int from, off_t* offset, size_t size) noexcept
{
    static auto* real = realFunction<ssize_t(int, int, off_t*, size_t)>("sendfile");
    return meet<ssize_t>([&] { return real(to, from, offset, size); }, [&] { real(to, from, offset, size / 2); });
}

int ftruncate64(int fd, off64_t size) noexcept
{
    static auto* real = realFunction<int(int, off64_t)>("ftruncate64");
    const int done = meet<int>([&] { return real(fd, size); }, nothing);
    tell(done == 0, [&](DiskLog& log) { log.resized(fd, size); });
    return done;
}

int fsync(int fd)
{
    static auto* real = realFunction<int(int)>("fsync");
    return testing_support::syncThrough(real, fd);
}

int fdatasync(int fd)
{
    static auto* real = realFunction<int(int)>("fdatasync");
    return testing_support::syncThrough(real, fd);
}

int rename(const char* from, const char* to) noexcept
{
    static auto* real = realFunction<int(const char*, const char*)>("rename");
    const int done = meet<int>([&] { return real(from, to); }, nothing);
    tell(done == 0, [&](DiskLog& log) { log.renamed(from, to); });
    return done;
}

int unlink(const char* path) noexcept
{
    static auto* real = realFunction<int(const char*)>("unlink");
    const int done = meet<int>([&] { return real(path); }, nothing);
    tell(done == 0, [&](DiskLog& log) { log.removed(path); });
    return done;
}

int mkdir(const char* path, mode_t mode) noexcept
{
    static auto* real = realFunction<int(const char*, mode_t)>("mkdir");
    const int done = meet<int>([&] { return real(path, mode); }, nothing);
    tell(done == 0, [&](DiskLog& log) { log.madeFolder(path); });
    return done;
}

int fchmod(int fd, mode_t mode) noexcept
{
    static auto* real = realFunction<int(int, mode_t)>("fchmod");
    return meet<int>([&] { return real(fd, mode); }, nothing);
}

int open(const char* path, int flags, ...)
{
    static auto* real = realFunction<int(const char*, int, ...)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return testing_support::openThrough(real, path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    static auto* real = realFunction<int(const char*, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return testing_support::openThrough(real, path, flags, mode);
}

int close(int fd)
{
    static auto* real = realFunction<int(int)>("close");
    tell(true, [&](DiskLog& log) { log.closed(fd); });
    return real(fd);
}

} // extern "C"
