// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/foreign_journal.h"

#include "core/store/files.h"
#include "core/store/sqlite.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace headroom {

// The name of a further file ends the journal, and is itself ended by these bytes (sqlite.org/fileformat2.html, 3).
Status checkJournal(const std::string& journalPath)
{
    constexpr std::array<unsigned char, 8> magic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    const files::Descriptor fd(::open(journalPath.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW));
    if (!fd.valid())
        return files::systemError(errno, journalPath, files::Doing::Reading, "open");
    std::array<unsigned char, 8> end{};
    const off_t size = ::lseek(fd.fd(), 0, SEEK_END);
    if (size >= 16 && ::pread(fd.fd(), end.data(), end.size(), size - 8) != 8)
        return files::systemError(errno, journalPath, files::Doing::Reading, "read");
    if (end == magic)
        return Error{ErrorCode::FileHostile, journalPath, {{"found", "journal of several files"}}};
    return done();
}

Status settleJournal(const std::string& target)
{
    const std::string journal = target + "-journal";
    if (!files::exists(journal))
        return done();
    if (!files::exists(target)) {
        if (::unlink(journal.c_str()) != 0)
            return files::systemError(errno, journal, files::Doing::Writing, "remove");
        return files::syncFolder(files::folderOf(target));
    }
    if (const Status ours = checkJournal(journal); !ours)
        return ours;
    auto connection = sqlite::Connection::open(target, sqlite::Access::Write);
    if (!connection)
        return connection.error();
    const auto read = connection->integer("SELECT count(*) FROM sqlite_schema"); // the first read goes back by the journal
    return read ? done() : Status(read.error());
}

} // namespace headroom
